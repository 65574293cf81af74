"""What every command shares: where the office is, what is printed where, and the exit codes other programs rely on.

Standard output carries what was asked for (with ``--json`` exactly one JSON document), standard error one sentence
when something is refused. Must not hold any command.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.domain.errors import InputError, reason_of

if TYPE_CHECKING:
    from ogi_desk.app import Workplace
    from ogi_desk.forms.layout import Form
    from ogi_desk.services.definitions import Definitions

DONE, FOUND, WRONG, UNAVAILABLE = 0, 1, 2, 3


def office_folder(args: argparse.Namespace) -> Path:
    """The office folder of a call: ``--office``, else ``OGI_DESK_OFFICE``, else the platform's place."""
    from ogi_desk.app import office_folder as named_or_default

    return named_or_default(args.office)


@contextmanager
def opened(args: argparse.Namespace, *, read_only: bool = True, create: bool = False) -> Iterator[Workplace]:
    """Open the office of a call; reading works beside the open window, writing does not."""
    from ogi_desk.app import open_workplace

    workplace = open_workplace(office_folder(args), create=create, read_only=read_only)
    try:
        yield workplace
    finally:
        workplace.office.close()


def actor() -> str:
    """The name written into the journal for what the command line changes."""
    try:
        return f"命令行（{getpass.getuser()}）"
    except (KeyError, ImportError, OSError):  # an account without a name
        return "命令行"


def say(text: str = "") -> None:
    """Print a line of what was asked for."""
    _put(text + "\n")


def say_json(value: Any) -> None:
    """Print the one JSON document of a call."""
    _put(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def complain(text: str) -> None:
    """Print the sentence of a refusal."""
    with suppress(OSError):  # a full disk behind standard error: nobody is left to be told
        print(text, file=sys.stderr)


def finish_output() -> None:
    """Put out what is still held back; ``InputError`` when standard output does not take it."""
    _put("")


def drop_output() -> None:
    """Let go of a standard output that takes nothing more, so that leaving the program does not stumble over it."""
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def _put(text: str) -> None:
    if sys.stdout is None:  # closed by the caller: nothing is wanted
        return
    try:
        sys.stdout.write(text)
        if not text:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader has had enough: the caller says what that means
        raise
    except OSError as error:
        drop_output()
        raise InputError("不能写到标准输出（{reason}），请检查输出到哪里。", reason=reason_of(error)) from None


def form_of(definitions: Definitions, year: int, form_id: str | None) -> Form:
    """The form named in the call, or the one that serves the year; ``InputError`` naming the known ones.

    While a form file of the office's own cannot be read, none is chosen by the year: it might be the one for it.
    """
    if definitions.form_faults and form_id not in definitions.forms:
        raise definitions.form_faults[0]
    if form_id is None:
        return definitions.form_for(year)
    form = definitions.forms.get(form_id)
    if form is None:
        raise InputError(
            "没有“{form}”这种报告格式，可用的有 {known}。", form=form_id, known="、".join(definitions.forms)
        )
    return form


def passphrase(name: str) -> str:
    """The passphrase from ``OGI_DESK_PASSPHRASE``, else asked for at the terminal; never from the call itself."""
    given = os.environ.get("OGI_DESK_PASSPHRASE")
    if given is not None:
        return given
    if not sys.stdin or not sys.stdin.isatty():
        raise InputError("没有终端可以输入口令，请在环境变量 OGI_DESK_PASSPHRASE 中给出{name}的口令。", name=name)
    return getpass.getpass(f"{name}的口令：")


def year_number(text: str) -> int:
    """A year of the call, for argparse."""
    if not (text.isascii() and text.isdigit() and 1949 <= int(text) <= 2100):
        raise argparse.ArgumentTypeError(f"年度应是 2012 这样的四位数字，现为“{text}”")
    return int(text)
