"""``--self-check``: all the program does for an office, once through in a temporary folder."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date, datetime, time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ogi_desk.commands.calling import DONE, FOUND, say
from ogi_desk.commands.samples import YEAR, build, draw_window, has_display

if TYPE_CHECKING:
    from ogi_desk.app import Workplace
    from ogi_desk.forms.report import Report


def self_check() -> int:
    """Build the sample in a temporary folder, write, sign and verify its report, draw its window; say what was done."""
    with tempfile.TemporaryDirectory(prefix="ogi-desk-", ignore_cleanup_errors=True) as place:
        return _check_here(Path(place))


def _check_here(place: Path) -> int:
    from ogi_desk.app import open_workplace
    from ogi_desk.commands.reports import prepared
    from ogi_desk.commands.signing import director_of, excuses_for
    from ogi_desk.services.paper_ports import PaperOptions
    from ogi_desk.services.signoff import approve, send_for_review, verify

    folder = place / "office"
    folder.mkdir()
    sample = build(folder)
    say(f"样例单位：已建立，负责人 {sample.director.name}，经办人 {sample.clerk.name}")
    workplace = open_workplace(folder)
    try:
        report = prepared(workplace, YEAR, None)
        options = PaperOptions(system_faces=False)
        paper = workplace.press.print_report(report, options)
        say(f"年度报告：{paper.pages} 页，{len(paper.pdf)} 字节，{len(report.findings)} 条检查结果")
        with workplace.office.read() as reader:
            director = director_of(reader, None)
        office, definitions = workplace.office, workplace.definitions
        send_for_review(office, definitions, sample.clerk.name, YEAR, report.form)
        excuses = excuses_for(report.findings, ["自检"])
        signed, _ = approve(
            office,
            definitions,
            workplace.press,
            workplace.notary,
            director,
            sample.passphrase,
            YEAR,
            report.form,
            excuses,
            options,
        )
        say(f"签发：{director.name}，{signed.stat().st_size} 字节")
        verdict = verify(office, workplace.notary, signed.read_bytes())
        say("核验：" + "；".join(verdict.sentences))
        _check_files(workplace, report, place / "files")
        _check_letter(workplace)
        if find_spec("PySide6") is not None:
            if has_display() and sys.platform.startswith("linux"):  # the real platform, not only the offscreen one
                os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "wayland")
            say(f"窗口：{len(draw_window(workplace, place / 'pictures'))} 张画面")
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


def _check_files(workplace: Workplace, report: Report, folder: Path) -> None:
    """Write the report in every ending, each read back, with its annex, the catalogue and the returns."""
    from ogi_desk.services.catalogue import make_catalogue
    from ogi_desk.services.explanation_annex import make_annex
    from ogi_desk.services.report_files import write_all
    from ogi_desk.services.returns import make_returns

    folder.mkdir()
    form = workplace.definitions.forms[report.form]
    files = write_all(report, form, folder, workplace.press, workplace.pages)
    with workplace.office.read() as reader:
        annex = make_annex(reader, workplace.definitions, YEAR, form.id, date.today())
        catalogue = make_catalogue(reader, workplace.definitions, date.today())
        returns = make_returns(reader, workplace.definitions, YEAR)
    pages = workplace.press.print_annex(annex, system_faces=False).pages
    listed = workplace.press.print_catalogue(catalogue, system_faces=False).pages
    page = workplace.pages.write_catalogue(catalogue)
    sheet = folder / "returns.xlsx"
    workplace.sheets.write_returns(returns, sheet)
    say(
        f"文件：报告 {len(files)} 种，逐格读回一致；数据说明 {pages} 页；"
        f"公开目录 {listed} 页、网页 {len(page)} 字节；季报 {sheet.stat().st_size} 字节"
    )
