"""Reports from outside checked in the window: contradictions, their passages, last year's report beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from outside_sources import FORM, page, take
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from ogi_desk.forms.report import Report
from ogi_desk.services.reports import prepare
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.outside.check_dialog import OutsideDialog
from ogi_desk.ui.outside.source import Source, pasted_source
from ogi_desk.ui.reports import words


def test_text_copied_from_a_word_processor_is_read_where_its_page_has_no_table(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report
) -> None:
    rows = [r for t in national.tables[1:2] for r in t.rows]
    lines = ["2012年政府信息公开工作年度报告", ""]
    lines += ["\t".join((r.label, *(str(f.value) for f in r.figures))) for r in rows]
    mime = QMimeData()
    mime.setHtml("<p>没有表</p>")
    mime.setText("\n".join(lines))
    found = pasted_source(mime, "粘贴的内容")
    assert found is not None
    assert [ending for ending, _ in found.pasted] == [".html", ".txt"]
    dialog = show(OutsideDialog(desk))
    take(dialog, found, idle)
    assert dialog.held is not None
    assert dialog.held.published.file == "粘贴的内容.txt"


def test_an_empty_clipboard_says_what_to_do(desk: Desk, show: Callable[[Any], Any]) -> None:
    QGuiApplication.clipboard().clear()
    dialog = show(OutsideDialog(desk))
    dialog.bar.take_clipboard()
    assert "复制" in dialog.line.message
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(Path("年报.html").absolute()))])
    found = pasted_source(mime, "")
    assert found is not None
    assert found.path is not None
    assert found.path.name == "年报.html"


def test_findings_lead_to_cell_and_passage_and_the_list_is_copied_and_saved(
    qtbot: Any, desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(OutsideDialog(desk))
    take(dialog, page(desk, national, tmp_path, {20: "9"}), idle)
    remarks = dialog.findings.remarks
    assert remarks.errors
    words = [line.mark.words for line in remarks.lines]
    assert "矛盾" in words
    assert "改法" in words
    assert "未核对" in words
    at = words.index("矛盾")
    dialog.findings.view.setCurrentRow(at)
    target = remarks.lines[at]
    if target.cells and not target.section:
        assert dialog.table.current() in target.cells
    in_text = next((n for n, line in enumerate(remarks.lines) if line.section and line.start >= 0), None)
    if in_text is not None:
        dialog.findings.view.setCurrentRow(in_text)
        assert dialog.tabs.currentWidget() is dialog.text
        line = remarks.lines[in_text]
        passage = dialog.check.report.section_text(line.section)[line.start : line.end]
        assert dialog.text.textCursor().selectedText() == passage.replace("\n", "\u2029")
    repair = words.index("改法")
    dialog.findings.view.setCurrentRow(repair)
    assert dialog.table.current() == remarks.lines[repair].cells[0]

    dialog.findings.copy_list()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("【") == len(remarks.lines)
    assert "已公布的年报.html" in copied
    dialog.findings.save_list(tmp_path / "清单.txt")
    idle()
    assert (tmp_path / "清单.txt").read_text(encoding="utf-8-sig") == copied


def test_last_years_report_is_held_against_and_left_out_again(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    with desk.office.read() as reader:
        last = prepare(reader, desk.definitions, 2011, FORM)
    (tmp_path / "上年").mkdir()
    source = page(desk, last, tmp_path / "上年")
    dialog = show(OutsideDialog(desk))
    take(dialog, page(desk, national, tmp_path), idle)
    without = dialog.check.report.unchecked
    assert without
    dialog.take_last(source)
    idle()
    assert not dialog.line.message
    assert len(dialog.check.report.unchecked) < len(without)
    dialog.take_last(None)
    idle()
    assert dialog.check.report.unchecked == without
    (tmp_path / "坏.docx").write_bytes(b"x")
    dialog.take_last(Source("坏.docx", tmp_path / "坏.docx"))
    idle()
    assert "坏.docx" in dialog.line.message
    assert dialog.last.text() == ""
    assert dialog.held is not None
    dialog.take_last(page(desk, national, tmp_path))
    idle()
    assert "上年报告是2012年度的" in dialog.line.message


def test_nothing_is_kept_when_reading_is_stopped(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(OutsideDialog(desk))
    dialog.take(page(desk, national, tmp_path))
    dialog.reject()
    idle()
    assert dialog.isVisible()
    assert dialog.held is None
    assert "已取消" in dialog.line.message
    dialog.reject()
    assert not dialog.isVisible()


def test_the_seeds_contradictions_are_listed_with_their_passages(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], tmp_path: Path
) -> None:
    text = (
        "泉港统计局2012年政府信息公开工作年度报告\n"
        "二、主动公开政府信息情况\n"
        "2003年以来，单位网站发布公开信息271条，单位网站信息中：机构信息4条，占比1.4%；政策法规类信息14条，占比5%；"
        "本部门业务类信息183条，占总体比例67.5%，政务动态61条。\n"
        "附表：\n指标名称\t计量单位\t2012年度\t历年累计\n"
        "主动公开信息数\t条\t46\t271\n其中：1.政府网站公开\t条\t40\t260\n2.政府公报公开\t条\t3\t5\n"
        "泉港区统计局\n二〇一二年十二月三十一日\n"
    )
    path = tmp_path / "下属单位.txt"
    path.write_text(text, encoding="gb18030")
    dialog = show(OutsideDialog(desk))
    take(dialog, Source(path.name, path), idle)
    said = "\n".join(line.said for line in dialog.findings.remarks.lines)
    assert "271" in said
    assert "262" in said
    assert "1.5%" in said
    assert dialog.form.currentData() == "fujian-2012"
    place = next(line for line in dialog.findings.remarks.lines if "262" in line.said)
    dialog.findings.view.setCurrentRow(dialog.findings.remarks.lines.index(place))
    assert "183条" in dialog.text.textCursor().selectedText()
    assert "福建" in dialog.form.currentText()


def test_the_only_row_of_a_table_goes_by_the_tables_name(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(OutsideDialog(desk))
    take(dialog, page(desk, national, tmp_path), idle)
    model = dialog.table.model
    at = next(at for at, line in enumerate(model.lines) if line.figure and not line.row.strip())
    title = next(table.title for table in national.tables if table.id == model.lines[at].ref.table)
    assert model.told(at).startswith(title)
    assert not words.cell_words(national, model.lines[at].ref).startswith(" ")
