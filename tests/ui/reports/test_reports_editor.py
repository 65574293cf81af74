"""The section editor: figures are single things that are never half edited, and contradictions are underlined."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ogi_desk.forms.report import FigureChoice, Finding, Severity
from ogi_desk.ui.reports.fields import Shown, keys_in
from ogi_desk.ui.reports.figure_picker import FigurePicker
from ogi_desk.ui.reports.section_editor import SectionEditor

SOURCE = "公开信息{{annex/a/y}}条，网站{{annex/b/y}}条。\n共43条。"


@pytest.fixture
def editor(qtbot: Any) -> SectionEditor:
    editor = SectionEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 200)
    editor.set_shown({"annex/a/y": Shown("46", "规则甲"), "annex/b/y": Shown("40", "规则乙")})
    editor.set_source(SOURCE)
    editor.show()
    editor.setFocus()
    return editor


def typed(editor: SectionEditor, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def test_source_goes_in_and_comes_out_unchanged(editor: SectionEditor) -> None:
    assert editor.source() == SOURCE
    assert editor.composed() == "公开信息46条，网站40条。\n共43条。"
    assert [key for _, key in keys_in(editor.document())] == ["annex/a/y", "annex/b/y"]


def test_numbers_change_without_touching_text_or_undo(editor: SectionEditor) -> None:
    changes: list[int] = []
    editor.document().undoAvailable.connect(changes.append)
    editor.set_shown({"annex/a/y": Shown("1046", ""), "annex/b/y": Shown("40", "")})
    assert editor.composed().startswith("公开信息1046条")
    assert editor.source() == SOURCE
    assert not editor.document().isUndoAvailable()
    assert changes == []


def test_arrow_stops_on_a_figure_and_enter_explains_it(editor: SectionEditor, qtbot: Any) -> None:
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Right)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.textCursor().hasSelection()
    with qtbot.waitSignal(editor.explain_wanted) as told:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == ["annex/a/y"]
    assert editor.source() == SOURCE
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert not editor.textCursor().hasSelection()
    with qtbot.waitSignal(editor.explain_wanted) as told:
        QTest.keyClick(editor, Qt.Key.Key_F2)
    assert told.args == ["annex/a/y"]


def test_backspace_removes_a_figure_as_one_and_undo_brings_it_back(editor: SectionEditor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.source() == SOURCE.replace("{{annex/a/y}}", "", 1)
    editor.undo()
    assert editor.source() == SOURCE


def test_text_typed_behind_a_figure_is_plain(editor: SectionEditor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    typed(editor, "多")
    assert editor.source() == SOURCE.replace("{{annex/a/y}}", "{{annex/a/y}}多", 1)
    assert len(keys_in(editor.document())) == 2


def test_copy_keeps_figures_inside_and_gives_numbers_outside(editor: SectionEditor) -> None:
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == "公开信息46条，网站40条。\n共43条。"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.paste()
    assert editor.source() == SOURCE + SOURCE
    QApplication.clipboard().setText("抄来的{{annex/b/y}}")
    editor.paste()
    assert editor.source().endswith("抄来的{{annex/b/y}}")
    assert len(keys_in(editor.document())) == 5


def test_characters_beyond_the_first_plane_keep_the_places_right(editor: SectionEditor) -> None:
    source = "𬱖龙{{annex/a/y}}条43处"
    editor.set_source(source)
    assert editor.source() == source
    text = editor.composed()
    start = text.index("43")
    editor.set_findings(
        [Finding(severity=Severity.ERROR, rule="r", message="不符", section="s", start=start, end=start + 2)], text
    )
    selection = editor.extraSelections()[0]
    assert selection.cursor.selectedText() == "43"


def test_contradictions_are_underlined_where_the_words_moved_to(editor: SectionEditor) -> None:
    text = editor.composed()
    start = text.index("43条")
    finding = Finding(severity=Severity.ERROR, rule="r", message="不等于附表", section="s", start=start, end=start + 3)
    editor.set_findings([finding], text)
    assert editor.extraSelections()[0].cursor.selectedText() == "43条"
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    typed(editor, "新写的一句。")
    editor.set_findings([finding], text)  # the report lags behind what is typed
    assert editor.extraSelections()[0].cursor.selectedText() == "43条"
    assert editor.show_finding(finding)
    assert editor.textCursor().selectedText() == "43条"
    layout = editor.cursorRect(editor.textCursor())
    assert "不等于附表" in editor.tip_at(layout.center() - QPoint(4, 0))


def test_tooltip_says_the_rule_and_what_is_unknown(editor: SectionEditor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(4)
    place = editor.cursorRect(cursor)
    assert editor.tip_at(QPoint(place.right() + 8, place.center().y())) == "规则甲"
    editor.set_source("{{annex/zz/y}}条")
    cursor.setPosition(0)
    place = editor.cursorRect(cursor)
    assert "annex/zz/y" in editor.tip_at(QPoint(place.right() + 8, place.center().y()))


def test_ctrl_j_asks_for_a_figure(editor: SectionEditor, qtbot: Any) -> None:
    with qtbot.waitSignal(editor.figure_wanted):
        QTest.keyClick(editor, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    editor.insert_figure("annex/b/y")
    assert editor.source() == "{{annex/b/y}}" + SOURCE


def test_picker_narrows_by_words_and_value_and_inserts_with_enter(qtbot: Any) -> None:
    picker = FigurePicker(
        [
            FigureChoice("annex/a/y", "主动公开信息数·2012年度", "46", "附表"),
            FigureChoice("annex/a/c", "主动公开信息数·历年累计", "271", "附表"),
            FigureChoice("month:3", "3月（条）", "5", "各月信息数"),
        ]
    )
    qtbot.addWidget(picker)
    picker.show()
    chosen: list[str] = []
    picker.chosen.connect(chosen.append)
    picker._filter.setText("公开 累计")
    QTest.keyClick(picker._filter, Qt.Key.Key_Return)
    assert chosen == ["annex/a/c"]
    picker._filter.setText("没有的")
    assert picker._none.isVisibleTo(picker)
    picker._filter.setText("")
    QTest.keyClick(picker._filter, Qt.Key.Key_Down)
    QTest.keyClick(picker._filter, Qt.Key.Key_Return)
    assert chosen[-1] == "annex/a/c"


def test_a_clause_longer_than_the_line_takes_several_lines(editor: SectionEditor) -> None:
    words = "比上年增加3条，增长7.0%"
    editor.resize(editor.fontMetrics().horizontalAdvance("字") * 10, 300)
    editor.set_source("共46条，{{change:annex/a/y}}。")
    editor.set_shown({"change:annex/a/y": Shown(words)})
    editor.grab()
    assert editor.composed() == f"共46条，{words}。"
    document = editor.document()
    ((position, key),) = keys_in(document)
    cursor = editor.textCursor()
    cursor.setPosition(position + 1)
    size = editor._chips.intrinsicSize(document, position, cursor.charFormat())
    assert key == "change:annex/a/y"
    assert size.width() <= document.textWidth()
    assert size.height() > 1.8 * editor.fontMetrics().height()


def test_a_clause_that_is_not_printed_says_so_in_its_chip(editor: SectionEditor) -> None:
    editor.set_source("共46条{{change:annex/a/y}}。")
    editor.set_shown({"change:annex/a/y": Shown("", "没有上年数", "无上年数，不印")})
    assert editor.composed() == "共46条。"
    cursor = editor.textCursor()
    cursor.setPosition(len("共46条") + 1)
    size = editor._chips.intrinsicSize(editor.document(), len("共46条"), cursor.charFormat())
    assert size.width() > editor.fontMetrics().horizontalAdvance("无上年数，不印")


def test_a_copied_sentence_is_tinted_and_tells_last_years(editor: SectionEditor) -> None:
    text = editor.composed()
    start = text.index("共43条")
    finding = Finding(severity=Severity.WARNING, rule="copied", message="相同", section="s", start=start, end=start + 5)
    editor.set_findings([finding], text, {finding.key: "共41条。"})
    (mark,) = editor.extraSelections()
    assert mark.format.background().color().alpha() > 0
    place = editor.cursorRect(mark.cursor)
    assert "上年原句：共41条。" in editor.tip_at(place.center() - QPoint(4, 0))
    editor.set_findings([finding], text)
    assert editor.extraSelections()[0].format.background().style() == Qt.BrushStyle.NoBrush
