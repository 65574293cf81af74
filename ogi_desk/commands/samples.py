"""``demo`` and ``--self-check``: the sample office, to look at and to prove that the program works here."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from datetime import datetime, time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import DONE, FOUND, say
from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.system.paths import default_office_folder

if TYPE_CHECKING:
    from ogi_desk.app import Workplace

#: lies in a sample office and in no other
_MARK = "sample-office.txt"
_OUT = "out"
_YEAR = 2012


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
        _build(building)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _build(folder: Path) -> Any:
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
    from ogi_desk.services.ports import PaperOptions
    from ogi_desk.services.whole_files import write_whole

    out.mkdir(exist_ok=True)
    paper = workplace.press.print_report(prepared(workplace, _YEAR, None), PaperOptions())
    target = out / f"{_YEAR}年度报告.pdf"
    write_whole(target, paper.pdf)
    say("没有显示器，已写出：")
    say(f"  {target}")
    if find_spec("PySide6") is None:
        say("没有安装 PySide6，未画窗口画面。")
        return
    for picture in _pictures(workplace, out):
        say(f"  {picture}")


def _pictures(workplace: Workplace, folder: Path) -> list[Path]:
    if not has_display():  # the offscreen platform grumbles on standard error about what it cannot do
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from ogi_desk.ui.application import take_pictures

    return take_pictures(workplace.office, workplace.definitions, workplace.press, workplace.notary, folder)


def self_check() -> int:
    """Build the sample in a temporary folder, write, sign and verify its report, draw its window; say what was done."""
    with tempfile.TemporaryDirectory(prefix="ogi-desk-", ignore_cleanup_errors=True) as place:
        return _check_here(Path(place))


def _check_here(place: Path) -> int:
    from ogi_desk.app import open_workplace
    from ogi_desk.commands.reports import prepared
    from ogi_desk.commands.signing import director_of, excuses_for
    from ogi_desk.services.ports import PaperOptions
    from ogi_desk.services.signoff import approve, send_for_review, verify

    folder = place / "office"
    folder.mkdir()
    sample = _build(folder)
    say(f"样例单位：已建立，负责人 {sample.director.name}，经办人 {sample.clerk.name}")
    workplace = open_workplace(folder)
    try:
        report = prepared(workplace, _YEAR, None)
        options = PaperOptions(system_faces=False)
        paper = workplace.press.print_report(report, options)
        say(f"年度报告：{paper.pages} 页，{len(paper.pdf)} 字节，{len(report.findings)} 条检查结果")
        with workplace.office.read() as reader:
            director = director_of(reader, None)
        office, definitions = workplace.office, workplace.definitions
        send_for_review(office, definitions, sample.clerk.name, _YEAR, report.form)
        excuses = excuses_for(report.findings, ["自检"])
        signed, _ = approve(
            office,
            definitions,
            workplace.press,
            workplace.notary,
            director,
            sample.passphrase,
            _YEAR,
            report.form,
            excuses,
            options,
        )
        say(f"签发：{director.name}，{signed.stat().st_size} 字节")
        verdict = verify(office, workplace.notary, signed.read_bytes())
        say("核验：" + "；".join(verdict.sentences))
        _check_letter(workplace)
        if find_spec("PySide6") is not None:
            if has_display() and sys.platform.startswith("linux"):  # the real platform, not only the offscreen one
                os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "wayland")
            say(f"窗口：{len(_pictures(workplace, place / _OUT))} 张画面")
        else:
            say("窗口：没有安装 PySide6，略过")
    finally:
        workplace.office.close()
    say("自检通过。" if verdict.ok else "自检未通过。")
    return DONE if verdict.ok else FOUND


def _check_letter(workplace: Workplace) -> None:
    """Compose a letter from its wording, on paper and as a document, and write what is due as a calendar."""
    from ogi_desk.domain.records import Request
    from ogi_desk.services.due import due_list
    from ogi_desk.services.letters import begin_letter, compose

    with workplace.office.read() as reader:
        request = reader.all(Request)[0]
        letter = begin_letter(reader, workplace.definitions, request, "receipt", request.received_on)
        sheet = compose(reader, workplace.definitions, request, letter)
        due = due_list(reader, workplace.definitions, request.received_on)
    paper = workplace.press.print_letter(sheet, system_faces=False)
    document = workplace.press.write_letter(sheet)
    calendar = workplace.sheets.due_calendar(due, datetime.combine(request.received_on, time()))
    say(f"文书：{paper.pages} 页，文档 {len(document)} 字节；期限日历 {len(calendar)} 字节")
