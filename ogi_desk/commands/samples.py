"""``demo``: the sample office, to look at and to try things on."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import DONE, say
from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.system.paths import default_office_folder

if TYPE_CHECKING:
    from ogi_desk.app import Workplace
    from ogi_desk.services.sample import SampleOffice

#: lies in a sample office and in no other
_MARK = "sample-office.txt"
_OUT = "out"
#: the year the sample has records of
YEAR = 2012


def add(commands: Any) -> None:
    """Add the command to the parser."""
    command = commands.add_parser("demo", help="建立并打开样例单位（泉港区统计局2012年度）")
    command.add_argument("path", metavar="PATH", type=Path, nargs="?", help="样例单位的文件夹")
    command.set_defaults(run=_demo)


def _demo(args: argparse.Namespace) -> int:
    from ogi_desk.app import open_workplace, show_window

    folder = (args.path or default_office_folder().with_name("sample")).absolute()
    make_sample(folder)
    args.office = str(folder)  # the office of this call from here on, also for the log of a failure
    workplace = open_workplace(folder)
    try:
        say(f"样例单位：{folder}")
        say((folder / _MARK).read_text(encoding="utf-8").strip())
        if has_display() and find_spec("PySide6") is not None:
            return show_window(workplace, None)
        _take_out(workplace, folder / _OUT)
    finally:
        workplace.office.close()
    return DONE


def has_display() -> bool:
    """Whether a window could be seen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if os.environ.get("OGI_DESK_HEADLESS") == "1" or platform in ("offscreen", "minimal", "vnc"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_sample(folder: Path) -> None:
    """Build the sample office, whole or not at all; one that is there already is kept as it is."""
    if (folder / _MARK).is_file():
        return
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError("“{folder}”里已有别的内容，样例不会覆盖它，请另选一个空文件夹。", folder=str(folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        reason = reason_of(error)
        raise InputError(
            "不能在“{folder}”建立样例（{reason}），请另选一个文件夹。", folder=folder, reason=reason
        ) from None
    try:
        build(building)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def build(folder: Path) -> SampleOffice:
    """Build the sample in an empty folder and leave the mark that makes it known again."""
    from ogi_desk.app import open_workplace
    from ogi_desk.services.sample import build_sample

    workplace = open_workplace(folder, create=True)
    try:
        sample = build_sample(workplace.office, workplace.definitions, workplace.notary)
    finally:
        workplace.office.close()
    words = f"负责人：{sample.director.name}\n经办人：{sample.clerk.name}\n口令（两人相同）：{sample.passphrase}\n"
    (folder / _MARK).write_text(words, encoding="utf-8")
    return sample


def _take_out(workplace: Workplace, out: Path) -> None:
    """Without a display: the report as PDF and a picture of each tab."""
    from ogi_desk.commands.reports import prepared
    from ogi_desk.services.paper_ports import PaperOptions
    from ogi_desk.services.whole_files import write_whole

    out.mkdir(exist_ok=True)
    paper = workplace.press.print_report(prepared(workplace, YEAR, None), PaperOptions())
    target = out / f"{YEAR}年度报告.pdf"
    write_whole(target, paper.pdf)
    say("没有显示器，已写出：")
    say(f"  {target}")
    if find_spec("PySide6") is None:
        say("没有安装 PySide6，未画窗口画面。")
        return
    for picture in draw_window(workplace, out):
        say(f"  {picture}")


def draw_window(workplace: Workplace, folder: Path) -> list[Path]:
    """Draw each tab of the window into a folder, on a screen or without one."""
    if not has_display():  # the offscreen platform grumbles on standard error about what it cannot do
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from ogi_desk.ui.application import take_pictures

    return take_pictures(workplace.office, workplace.definitions, workplace.press, workplace.notary, folder)
