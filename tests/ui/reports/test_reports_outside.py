"""Reports from outside taken in as a year's baseline: looked over, put right by keys, kept, taken out."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from outside_sources import FORM, page, shown_values, take
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ogi_desk.forms.report import Report
from ogi_desk.services.baseline import imported, report_of
from ogi_desk.services.reports import prepare
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.notices import Notice
from ogi_desk.ui.outside.baseline_dialog import BaselineDialog
from ogi_desk.ui.outside.figures import VALUE
from ogi_desk.ui.outside.source import Source
from ogi_desk.ui.reports.tab import ReportTab


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


def test_a_correction_is_shown_on_its_line_alone_and_what_is_found_once_it_is_checked(
    desk: Desk,
    show: Callable[[Any], Any],
    idle: Callable[[], None],
    national: Report,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two hundred lines painted twice are felt while somebody types."""
    dialog = show(BaselineDialog(desk, 2011, FORM))
    take(dialog, page(desk, national, tmp_path, {3: "6（其中修订2件）", 40: "1 2"}), idle)
    model, told, listed = dialog.table.model, [], []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    monkeypatch.setattr(dialog.findings, "show_remarks", listed.append)
    row = next(at for at, line in enumerate(model.lines) if line.source and line.source.doubt)
    dialog.correct(model.lines[row].ref, Decimal(7))
    assert told == [(row, row)]
    assert listed == []
    idle()
    assert len(listed) == 1
    assert len(told) < 20
    assert model.mark(model.lines[row]).words in ("已核对", "矛盾")


def test_going_to_the_next_doubt_counts_nothing_anew(
    desk: Desk,
    show: Callable[[Any], Any],
    idle: Callable[[], None],
    national: Report,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = show(BaselineDialog(desk, 2011, FORM))
    take(dialog, page(desk, national, tmp_path, {60: "1 2"}), idle)
    counted: list[int] = []
    monkeypatch.setattr(dialog.table.model, "counts", lambda: counted.append(1) or (0, 1, 0))
    assert dialog.table.next_doubtful()
    assert counted == []
    assert dialog.table.model.lines[dialog.table.view.currentIndex().row()].source.doubt


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
