"""Reports from outside in the window: taken in as a baseline, checked, held against what was signed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from ogi_desk.domain.records import Publication, Snapshot
from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.baseline import imported, report_of, signed_report
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.records import bin_records
from ogi_desk.services.reports import prepare
from ogi_desk.services.sample import SampleOffice
from ogi_desk.services.signoff import approve, send_for_review
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.notices import Notice
from ogi_desk.ui.outside.baseline_dialog import BaselineDialog
from ogi_desk.ui.outside.check_dialog import OutsideDialog
from ogi_desk.ui.outside.figures import VALUE
from ogi_desk.ui.outside.published_dialog import PublishedDialog
from ogi_desk.ui.outside.source import Source, pasted_source
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.tab import ReportTab

FORM = "national-2021"
_CELL = re.compile(r"<td([^>]*)>(\d+)</td>")


@pytest.fixture
def show(qtbot: Any, idle: Callable[[], None]) -> Iterator[Callable[[Any], Any]]:
    """Show a dialog and wait until it rests."""
    shown: list[Any] = []

    def put(dialog: Any) -> Any:
        qtbot.addWidget(dialog)
        dialog.show()
        idle()
        shown.append(dialog)
        return dialog

    yield put
    for dialog in shown:
        dialog.close()
    idle()


@pytest.fixture
def national(desk: Desk) -> Report:
    with desk.office.read() as reader:
        return prepare(reader, desk.definitions, 2012, FORM)


def page(desk: Desk, report: Report, folder: Path, damage: dict[int, str] | None = None) -> Source:
    """The report as a saved page; ``damage`` replaces figures by their place among the page's whole numbers."""
    assert desk.pages is not None
    text = desk.pages.write(report, ".html").decode("utf-8")
    for place in sorted(damage or {}, reverse=True):
        found = list(_CELL.finditer(text))[place]
        text = f"{text[: found.start()]}<td{found[1]}>{(damage or {})[place]}</td>{text[found.end() :]}"
    path = folder / "已公布的年报.html"
    path.write_text(text, encoding="utf-8")
    return Source(path.name, path)


def take(dialog: Any, source: Source, idle: Callable[[], None]) -> None:
    dialog.take(source)
    idle()


def shown_values(dialog: Any) -> dict[CellRef, Decimal | None]:
    return {line.ref: line.figure.value for line in dialog.table.model.lines if line.figure}


# -- taking in


def test_a_page_taken_in_becomes_the_years_baseline_and_undo_takes_it_out(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    said: list[Notice] = []
    desk.notices.said.connect(said.append)
    dialog = show(BaselineDialog(desk, 2011, FORM))
    assert not dialog.go.isEnabled()
    take(dialog, page(desk, national, tmp_path), idle)
    assert dialog.year.value() == 2012
    assert dialog.form.currentData() == FORM
    assert "2012" in dialog.go.text()

    dialog.keep()
    idle()
    assert not dialog.isVisible()
    with desk.office.read() as reader:
        kept = report_of(reader, desk.definitions, 2012, FORM)
        assert [(k.year, k.form, k.source) for k in imported(reader)] == [(2012, FORM, "已公布的年报.html")]
    assert kept is not None
    assert kept.version == 0
    assert kept.cells
    wanted = {
        (t.id, r.id, c.id): f.value
        for t in national.tables for r in t.rows for c, f in zip(t.columns, r.figures, strict=True)
    }  # fmt: skip
    got = {
        (t.id, r.id, c.id): f.value
        for t in kept.report.tables for r in t.rows for c, f in zip(t.columns, r.figures, strict=True)
    }  # fmt: skip
    assert got == wanted

    assert said[-1].action is not None
    assert said[-1].action_label == "撤销"
    said[-1].action()
    idle()
    with desk.office.read() as reader:
        assert imported(reader) == []


def test_doubtful_figures_are_marked_gone_through_and_put_right_by_keys(
    qtbot: Any, desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(BaselineDialog(desk, 2011, FORM))
    take(dialog, page(desk, national, tmp_path, {3: "6（其中修订2件）", 40: "1 2", 60: ""}), idle)
    model, view = dialog.table.model, dialog.table.view
    _, doubtful, missing = model.counts()
    assert doubtful == 2
    doubts = [line for line in model.lines if line.source and line.source.doubt]
    assert all("存疑" in model.mark(line).words for line in doubts)
    assert missing >= 1
    assert "缺" in [model._text(line, VALUE) for line in model.lines]
    assert "存疑" in dialog.line.message

    qtbot.keyClick(dialog, Qt.Key.Key_F3)
    assert dialog.table.current() == doubts[0].ref
    assert "6（其中修订2件）" in dialog.table.detail.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_F3)
    assert dialog.table.current() == doubts[1].ref
    qtbot.keyClick(dialog, Qt.Key.Key_F3)
    assert dialog.table.current() == doubts[0].ref

    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "6"
    editor.setText("7")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    idle()
    assert shown_values(dialog)[doubts[0].ref] == 7
    assert dialog.isVisible()
    assert model.counts()[1] == 1
    line = model.lines[model.row_of(doubts[0].ref)]
    assert line.source is not None
    assert not line.source.doubt
    assert "6（其中修订2件）" in line.source.line
    assert dialog.table.current() != doubts[0].ref, "Enter goes on to the next"
    assert dialog.check.report.cell(doubts[0].ref).value == 7

    dialog.take_back()
    idle()
    assert shown_values(dialog)[doubts[0].ref] == 6
    assert model.counts()[1] == 2


def test_what_is_no_number_is_refused_in_a_sentence_and_a_blank_means_missing(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(BaselineDialog(desk, 2011, FORM))
    take(dialog, page(desk, national, tmp_path), idle)
    model = dialog.table.model
    row = next(at for at, line in enumerate(model.lines) if line.figure and line.figure.value is not None)
    ref, before = model.lines[row].ref, model.lines[row].figure.value
    assert not model.setData(model.index(row, VALUE), "十二")
    assert "十二" in dialog.line.message
    assert shown_values(dialog)[ref] == before
    assert model.setData(model.index(row, VALUE), "１２")
    assert shown_values(dialog)[ref] == 12
    assert model.setData(model.index(row, VALUE), "")
    assert shown_values(dialog)[ref] is None
    idle()


def test_doubtful_ones_come_first_on_demand_and_lines_do_not_jump_when_put_right(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(BaselineDialog(desk, 2011, FORM))
    take(dialog, page(desk, national, tmp_path, {40: "1 2", 90: "3①件次"}), idle)
    model = dialog.table.model
    before = [line.ref for line in model.lines]
    dialog.table.first.setChecked(True)
    doubtful = model.counts()[1]
    assert doubtful
    assert all(line.source.doubt for line in model.lines[:doubtful])
    order = [line.ref for line in model.lines]
    dialog.correct(order[0], Decimal(0))
    idle()
    assert [line.ref for line in model.lines] == order
    dialog.table.first.setChecked(False)
    assert [line.ref for line in model.lines] == before


def test_the_years_report_without_a_year_is_read_as_the_year_asked_for_and_says_so(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    assert source.path is not None
    text = source.path.read_text(encoding="utf-8")
    tables = "".join(re.findall(r"<table.*?</table>", text, re.DOTALL))
    source.path.write_text(f"<html><body>{re.sub('20[0-9][0-9]年?', '', tables)}</body></html>", encoding="utf-8")
    dialog = show(BaselineDialog(desk, 2011, FORM))
    take(dialog, source, idle)
    assert dialog.held.published.report.year == 2011
    assert not dialog.held.year_told
    assert "2011" in dialog.line.message
    dialog.correct(next(iter(shown_values(dialog))), Decimal(5))
    dialog.year.setValue(2010)
    idle()
    assert dialog.held.published.report.year == 2010
    assert dialog.held.year_told
    assert Decimal(5) in shown_values(dialog).values(), "what was put right is kept"


def test_bad_files_are_told_in_one_sentence(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], tmp_path: Path
) -> None:
    dialog = show(BaselineDialog(desk, 2011, FORM))
    for name, content in (("坏.docx", b"x"), ("空.html", b""), ("图.png", b"\x89PNG"), ("没有表.txt", "年报".encode())):
        (tmp_path / name).write_bytes(content)
        take(dialog, Source(name, tmp_path / name), idle)
        assert name in dialog.line.message
        assert dialog.line.level == "problem"
        assert dialog.held is None
        assert not dialog.go.isEnabled()
    take(dialog, Source("不在.html", tmp_path / "不在.html"), idle)
    assert "不在.html" in dialog.line.message


def test_what_was_taken_in_is_listed_taken_out_and_put_back(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    first = show(BaselineDialog(desk, 2011, FORM))
    take(first, page(desk, national, tmp_path), idle)
    first.keep()
    idle()
    dialog = show(BaselineDialog(desk, 2011, FORM))
    assert dialog.kept_model.lines[0].cells[0] == "2012"
    assert dialog.kept_model.lines[0].cells[2] == "已公布的年报.html"
    dialog.drop_chosen()
    idle()
    assert not dialog.kept_model.lines
    assert not dialog.restore.isHidden()
    dialog.restore.click()
    idle()
    assert len(dialog.kept_model.lines) == 1
    take(dialog, page(desk, national, tmp_path), idle)
    assert "2012年度已录入过" in dialog.line.message


# -- what is copied elsewhere


def test_a_table_copied_from_a_page_is_read_whatever_encoding_it_names(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    assert source.path is not None
    mime = QMimeData()
    html = source.path.read_text(encoding="utf-8")
    mime.setHtml(re.sub("charset=[\"']?[a-zA-Z0-9-]+", 'charset="gb2312', html))
    QGuiApplication.clipboard().setMimeData(mime)
    dialog = show(BaselineDialog(desk, 2011, FORM))
    dialog.bar.take_clipboard()
    idle()
    assert dialog.held is not None
    assert dialog.held.published.report.form == FORM
    assert dialog.held.published.file == "粘贴的内容.html"


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


# -- checking another's report


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


# -- the page on the website


def test_the_same_page_is_plainly_the_same_and_a_changed_one_lists_ours_and_theirs(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(PublishedDialog(desk, 2012, FORM))
    assert "还没有签发" in dialog.line.message
    take(dialog, page(desk, national, tmp_path), idle)
    assert dialog.compared.differences == ()
    assert dialog.same.text().startswith("一致")
    assert "一致" in dialog.as_text()

    take(dialog, page(desk, national, tmp_path, {20: "9", 41: "17"}), idle)
    assert len(dialog.compared.differences) == 2
    assert [line.cells[2] for line in dialog.model.lines] == ["9", "17"]
    assert "2 处不一致" in dialog.verdict.message
    assert "9" in dialog.detail.toPlainText()
    assert "原文" in dialog.detail.toPlainText()
    dialog.copy_list()
    assert QApplication.clipboard().text().splitlines()[1].startswith("1. ")
    dialog.save_list(tmp_path / "核对.txt")
    idle()
    assert (tmp_path / "核对.txt").read_text(encoding="utf-8-sig") == dialog.as_text()


def test_the_signed_version_is_held_against_first_and_others_can_be_chosen(
    desk: Desk, sample: SampleOffice, show: Callable[[Any], Any], idle: Callable[[], None], tmp_path: Path
) -> None:
    year, form = sample.year, sample.form
    with desk.office.read() as reader:
        report = prepare(reader, desk.definitions, year, form)
    send_for_review(desk.office, desk.definitions, desk.actor, year, form)
    excuses = {finding.key: "依上年口径" for finding in report.findings}
    approve(
        desk.office, desk.definitions, desk.press, desk.notary, sample.director, sample.passphrase, year, form,
        excuses, PaperOptions(system_faces=False),
    )  # fmt: skip
    with desk.office.read() as reader:
        kept = signed_report(reader.all(Snapshot)[0], desk.definitions.forms[form])
        item = reader.all(Publication)[0]
    bin_records(desk.office, desk.actor, Publication, [item.id or 0])
    dialog = show(PublishedDialog(desk, year, form))
    assert dialog.version.currentData() == 1
    take(dialog, page(desk, kept.report, tmp_path), idle)
    assert dialog.compared.against == kept.words
    assert dialog.compared.differences == ()
    assert "第1版" in dialog.same.text()
    dialog.version.setCurrentIndex(dialog.version.count() - 1)
    dialog.version.activated.emit(dialog.version.currentIndex())
    idle()
    assert dialog.compared.against == ""
    assert dialog.compared.differences, "a record is gone since the signature"


def test_changed_text_is_shown_from_where_it_parts(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    assert source.path is not None
    text = source.path.read_text(encoding="utf-8")
    section = next(s for s in national.sections if s.paragraphs and len(s.paragraphs[0].text) > 30)
    words = section.paragraphs[0].text[20:26]
    source.path.write_text(text.replace(words, "某某某", 1), encoding="utf-8")
    dialog = show(PublishedDialog(desk, 2012, FORM))
    take(dialog, source, idle)
    found = [line for line in dialog.model.lines if "某某某" in line.cells[2]]
    assert found
    assert words[:3] in found[0].cells[1]


def test_the_baseline_is_reached_and_kept_by_keys_alone(
    qtbot: Any, desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(source.path))])
    QGuiApplication.clipboard().setMimeData(mime)
    dialog = show(BaselineDialog(desk, 2011, FORM))
    qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert dialog.held is not None
    assert dialog.focusWidget() is dialog.table.view
    view = dialog.table.view
    first = dialog.table.current()
    qtbot.keyClick(view, Qt.Key.Key_4)  # typing puts right what is in hand
    editor = view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    idle()
    assert shown_values(dialog)[first] == 4
    assert dialog.isVisible(), "Enter in a cell takes nothing in"
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert shown_values(dialog)[first] != 4
    dialog.go.setFocus()
    qtbot.keyClick(dialog.go, Qt.Key.Key_Return)
    idle()
    with desk.office.read() as reader:
        assert len(imported(reader)) == 1


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


def test_the_preview_follows_what_was_taken_in(
    tab: ReportTab, desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], tmp_path: Path
) -> None:
    year, form = tab.draft.year, tab.draft.form
    assert form is not None
    assert tab.draft.latest is not None
    before = tab.draft.latest.report.unchecked
    assert before
    with desk.office.read() as reader:
        last = prepare(reader, desk.definitions, year - 1, form.id)
    dialog = show(BaselineDialog(desk, year - 1, form.id))
    take(dialog, page(desk, last, tmp_path), idle)
    dialog.keep()
    idle()
    assert len(tab.draft.latest.report.unchecked) < len(before)


def test_a_file_dropped_is_read_and_one_for_programs_is_no_page(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(source.path))])
    dialog = show(PublishedDialog(desk, 2012, FORM))
    where, none, no_key = QPointF(20, 20), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, none, no_key))
    idle()
    assert dialog.compared is not None
    (tmp_path / "年报.json").write_text("{", encoding="utf-8")
    take(dialog, Source("年报.json", tmp_path / "年报.json"), idle)
    assert "年报.json" in dialog.line.message
    assert dialog.compared is None
    assert not dialog.copy.isEnabled()


def test_the_keyboard_begins_at_the_button_that_chooses_the_page(desk: Desk, show: Callable[[Any], Any]) -> None:
    dialog = show(PublishedDialog(desk, 2012, FORM))
    assert dialog.focusWidget() is dialog.bar.choose


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
