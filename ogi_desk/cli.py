"""The command line: the same services as the window, without Qt. ``ogi-desk`` without a command opens the window.

Exit codes are promises: 0 done and nothing found · 1 done, findings of severity error, or the office's rules refuse ·
2 the input or the call is wrong · 3 the office is locked, damaged or newer than the program, or the program itself
failed. A refusal is one Chinese sentence on standard error, never a traceback.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from ogi_desk import __version__
from ogi_desk.commands import explanations, office, reports, samples, self_check, sheets, signing
from ogi_desk.commands.calling import (
    FOUND,
    UNAVAILABLE,
    WRONG,
    complain,
    drop_output,
    finish_output,
    office_folder,
    say_json,
)
from ogi_desk.domain.errors import DeskError, InputError

log = logging.getLogger(__name__)


class _CallError(Exception):
    """A call argparse does not understand."""


class _Parser(argparse.ArgumentParser):
    """argparse that refuses in one Chinese sentence."""

    def error(self, message: str) -> NoReturn:
        raise _CallError(_in_chinese(message, self.prog))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    _make_streams_safe()
    wants_json = "--json" in given
    args = None
    try:
        args = _parser().parse_args(given)
        _refuse_other_databases(args)
        code = int(args.run(args))
        finish_output()
        return code
    except _CallError as refusal:
        return _refuse(str(refusal), WRONG, wants_json)
    except DeskError as refusal:
        return _refuse(str(refusal), refusal.exit_code, wants_json)
    except KeyboardInterrupt:
        return _refuse("已中断，没有保存未完成的操作。", FOUND, wants_json)
    except BrokenPipeError:  # the reader of our output has had enough
        drop_output()
        return 0
    except Exception as error:
        return _refuse(_broken(error, args), UNAVAILABLE, wants_json)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="ogi-desk",
        description="政府信息公开工作台。不带命令时打开窗口。",
        epilog="退出码：0 完成，没有问题；1 有错误级别的问题；2 输入或用法不对；3 单位文件夹被占用、损坏或版本较新。",
        add_help=False,
        allow_abbrev=False,
    )
    parser.set_defaults(run=_open_window)
    _add_help(parser)
    parser.add_argument("--version", action="version", version=f"OGI Desk {__version__}", help="显示版本")
    parser.add_argument("--office", metavar="PATH", default="", help="单位文件夹（也可用 OGI_DESK_OFFICE 指定）")
    parser.add_argument("--database", metavar="URL", default="", help=argparse.SUPPRESS)
    parser.add_argument("--self-check", action="store_true", help="自检：建样例、出报告、签发、核验")
    commands = parser.add_subparsers(metavar="命令", title="命令", parser_class=_Command)
    for family in (samples, sheets, reports, explanations, signing, office):
        family.add(commands)
    return parser


class _Command(_Parser):
    """The parser of one command; ``--office`` may stand after the command too."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, add_help=False, allow_abbrev=False)
        _add_help(self)
        self.add_argument("--office", metavar="PATH", default=argparse.SUPPRESS, help="单位文件夹")
        self.add_argument("--database", metavar="URL", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="显示用法")


def _open_window(args: argparse.Namespace) -> int:
    if args.self_check:
        return self_check.self_check()
    from ogi_desk.app import main as open_window

    return open_window(None, office_folder(args))


def _refuse_other_databases(args: argparse.Namespace) -> None:
    if args.database or os.environ.get("OGI_DESK_DATABASE"):
        raise InputError("本版本只使用单位文件夹里的 SQLite 数据库，请去掉 --database 或环境变量 OGI_DESK_DATABASE。")


def _refuse(sentence: str, code: int, wants_json: bool) -> int:
    sentence = " ".join(sentence.split("\n")).rstrip(" .。；;") + "。"
    if wants_json:
        with suppress(OSError, InputError):  # standard output may be what failed
            say_json({"error": sentence, "exit_code": code})
            finish_output()
    complain(sentence)
    return code


def _broken(error: Exception, args: argparse.Namespace | None) -> str:
    """One sentence about a failure of our own; what happened goes to the log of the office, else of the machine."""
    from ogi_desk.system.logs import start_logging, stop_logging

    folder = office_folder(args) if args else None
    if folder is None or not folder.is_dir():
        folder = Path(tempfile.gettempdir()) / "ogi-desk"
    handler = start_logging(folder)
    log.critical("unexpected failure", exc_info=error)
    stop_logging(handler)
    return f"程序出错（{type(error).__name__}），没有保存未完成的操作，详情见日志 {folder / 'logs'}。"


def _make_streams_safe() -> None:
    """Chinese text must not fail on a console of another code page."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def _in_chinese(message: str, prog: str) -> str:
    """argparse's sentence in Chinese, with the cure."""
    what, _, rest = message.partition(": ")
    names = {
        "unrecognized arguments": f"不认识的参数 {rest}",
        "the following arguments are required": f"缺少参数 {rest}",
    }
    if what in names:
        words = names[what]
    elif "invalid choice" in message:
        words = f"没有“{message.split(chr(39))[1] if chr(39) in message else rest}”这个命令"
    elif "expected one argument" in message:
        words = f"{what.removeprefix('argument ')} 后面缺少内容"
    elif "ignored explicit argument" in message:
        words = f"{what.removeprefix('argument ')} 后面不能带内容"
    else:
        words = rest.removeprefix("argument ") or message
    return f"{words}，用法见 {prog} --help。"
