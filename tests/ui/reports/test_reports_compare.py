"""The comparison in the place of the pages: every kind of wish, what it shows, where it leads, and the way back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ogi_desk.domain.records import Publication, Snapshot
from ogi_desk.forms.plain import as_plain
from ogi_desk.forms.report import CellRef
from ogi_desk.services import reports
from ogi_desk.services.compare import FigurePair
from ogi_desk.services.records import correct
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.compare_rows import AFTER, BEFORE, DIFFERENCE, NAME, PERCENT, REMARK
from ogi_desk.ui.reports.compare_view import CompareView
from ogi_desk.ui.reports.compare_wish import DAYS, FORMS, VERSIONS, YEARS
from ogi_desk.ui.reports.tab import ReportTab

Idle = Callable[[], None]
Ctrl, NoKey = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PUBLISHED = CellRef("annex", "proactive", "year")


@pytest.fixture
def view(tab: ReportTab, idle: Idle) -> Iterator[CompareView]:
    QTest.keyClick(tab, Qt.Key.Key_K, Ctrl)
    idle()
    yield tab.comparison
    idle()


def choose(view: CompareView, kind: str, idle: Idle) -> None:
    combo = view.choices.kind
    combo.setCurrentIndex(combo.findData(kind))
    combo.activated.emit(combo.currentIndex())
    idle()


def row(view: CompareView, ref: CellRef) -> list[str]:
    place = view.rows.row_of(ref, ref)
    assert place >= 0
    return [str(view.rows.index(place, column).data() or "") for column in range(REMARK + 1)]


def sign_and_correct(desk: Desk, tab: ReportTab) -> None:
    """Keep what stands now as version 1; then correct the day of one item and a text."""
    with desk.office.read() as reader:
        report = reports.prepare(reader, desk.definitions, 2012, "fujian-2012")
        item = next(i for i in reader.all(Publication) if i.published_on.year == 2012)
    plain = json.dumps(as_plain(report), ensure_ascii=False)
    with desk.office.write("王立", "签发年度报告") as writer:
        writer.add(
            Snapshot(
                year=2012, form="fujian-2012", version=1, made_at="2013-01-14T09:00:00", signer="王立",
                signer_post="局长", report_json=plain,
            )
        )  # fmt: skip
    desk.perform(lambda: correct(desk.office, desk.actor, item, replace(item, published_on=date(2011, 12, 30))))


def test_the_same_key_opens_it_in_place_of_the_pages_and_goes_back(
    tab: ReportTab, view: CompareView, idle: Idle
) -> None:
    assert view.isVisible()
    assert not tab.pages.isVisible()
    assert tab.outline.isVisible()
    QTest.keyClick(tab, Qt.Key.Key_K, Ctrl)
    assert tab.pages.isVisible()
    assert not view.isVisible()
    tab.verbs.compare.trigger()
    view.grid.setFocus()
    QTest.keyClick(view.grid, Qt.Key.Key_Escape)
    assert tab.pages.isVisible()
    tab.show_comparison()
    tab.focus_find()  # to search in the pages one must see them
    assert tab.pages.isVisible()
    idle()


def test_this_year_against_last_says_which_sides_they_are(view: CompareView) -> None:
    assert view.latest is not None
    assert view._sides.text() == "前：2011年度报告，现有登记\n后：2012年度报告，现有登记"
    assert "2011年度没有签发或录入的报告" in view._notes.text()
    shown = row(view, PUBLISHED)
    assert shown == ["主动公开信息数·本年度", "缺", "46", "", "", ""]  # no records of 2011: missing is not 0
    assert row(view, CellRef("annex", "proactive", "total")) == [
        "主动公开信息数·历年累计", "225", "271", "↑ +46", "+20.4%", ""
    ]  # fmt: skip
    assert view.rows._heads == ("2011年", "2012年")
    assert view.rows.titles() == [0]
    assert view.rows.rowCount() == len(view.latest.changed) + 1
    view.choices.differing.click()
    assert view.rows.rowCount() == len(view.latest.figures) + 1
    assert "不同" in view._summary.text()


def test_a_figure_chosen_is_explained_beside_it(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    place = view.rows.row_of(PUBLISHED, PUBLISHED)
    view.grid.setCurrentIndex(view.rows.index(place, NAME))
    idle()
    assert tab.explanation.isVisible()
    assert tab.table.model.ref(tab.table.view.currentIndex()) == PUBLISHED
    assert view.isVisible()  # the comparison stays where it is


def test_a_version_against_now_marks_figures_and_words(
    tab: ReportTab, desk: Desk, view: CompareView, idle: Idle
) -> None:
    choose(view, VERSIONS, idle)
    assert "还没有签发过" in view.nothing.accessibleName()
    assert view.nothing.isVisible()
    assert not view.grid.isVisible()
    sign_and_correct(desk, tab)
    idle()
    assert view.latest is not None
    assert view.latest.before.startswith("2012年度报告第1版")
    assert row(view, PUBLISHED)[:4] == ["主动公开信息数·本年度", "46", "45", "↓ −1"]
    assert view.rows._heads == ("第1版", "现在")
    html = view.texts.toHtml()
    assert "line-through" in html
    assert "underline" in html
    assert "46" in view.texts.toPlainText()
    assert f"文字改动 {len(view.latest.texts)} 处" in view._summary.text()


def test_it_follows_the_records_and_keeps_the_row(tab: ReportTab, desk: Desk, view: CompareView, idle: Idle) -> None:
    place = view.rows.row_of(PUBLISHED, PUBLISHED)
    view.grid.setCurrentIndex(view.rows.index(place, NAME))
    idle()
    sign_and_correct(desk, tab)
    idle()
    assert row(view, PUBLISHED)[BEFORE] == "1"
    assert row(view, PUBLISHED)[AFTER] == "45"
    assert row(view, PUBLISHED)[REMARK] == "请核对"  # more than five times
    assert "请核对" in view._summary.text()
    assert view.rows.pair(view.grid.currentIndex().row()).ref == PUBLISHED  # type: ignore[union-attr]


def test_a_text_being_typed_is_compared_too(tab: ReportTab, desk: Desk, view: CompareView, idle: Idle) -> None:
    sign_and_correct(desk, tab)
    choose(view, VERSIONS, idle)
    tab.outline.choose("section:problems")
    tab.section.editor.setFocus()
    tab.section.editor.insertPlainText("今后将建立自查制度。")
    idle()
    assert "今后将建立自查制度。" in view.texts.toPlainText()
    headings = [text.heading for text in view.latest.texts]  # type: ignore[union-attr]
    view.texts.go_to(len(headings) - 1)
    assert tab.outline.current() == "section:problems"


def test_day_against_day_is_typed_or_picked(view: CompareView, idle: Idle) -> None:
    choose(view, DAYS, idle)
    assert view.rows._heads == ("2012-06-30", "2012-12-31")
    assert row(view, PUBLISHED)[BEFORE] == "31"
    assert not view.texts.isVisible()
    field = view.choices.first.field
    field.line.setText("0331")
    field.line.editingFinished.emit()
    idle()
    assert view.rows._heads == ("2012-03-31", "2012-12-31")
    assert int(row(view, PUBLISHED)[BEFORE]) < 31
    usual = {action.text(): action for action in view.choices.second.quick.menu().actions()}
    assert list(usual) == ["今天", "2012年6月30日", "2011年6月30日", "2012年12月31日", "2011年12月31日"]
    usual["2012年6月30日"].trigger()
    idle()
    assert view._sides.text() == "前：截至2012年3月31日\n后：截至2012年6月30日"
    field.line.setText("13月")
    field.line.textEdited.emit("13月")
    field.line.editingFinished.emit()
    idle()
    assert "不是日期" in field.problem()
    assert view._sides.text().startswith("前：截至2012年3月31日")  # what was wished last stays


def test_form_against_form_is_shown_whole(view: CompareView, idle: Idle) -> None:
    choose(view, FORMS, idle)
    assert not view.choices.differing.isChecked()
    combo = view.choices.form
    combo.setCurrentIndex(combo.findData("national-2014"))
    combo.activated.emit(combo.currentIndex())
    idle()
    place = view.rows.row_of(PUBLISHED, CellRef("statistics", "published", "count"))
    pair = view.rows.pair(place)
    assert isinstance(pair, FigurePair)
    assert pair.before == pair.after == 46
    assert view.rows.index(place, REMARK).data() == "名称或分项不同"
    alone = [p for p in map(view.rows.pair, range(view.rows.rowCount())) if p and p.ref is None]
    assert alone
    place = view.rows.row_of(None, alone[0].earlier_ref)
    assert view.rows.index(place, REMARK).data() == "后者无此项"
    assert view.rows.index(place, AFTER).data() == ""
    choose(view, YEARS, idle)
    assert view.choices.differing.isChecked()


def test_missing_is_not_nought_and_rises_have_a_sign(view: CompareView) -> None:
    rows = view.rows
    pair = FigurePair("甲", PUBLISHED, PUBLISHED, None, Decimal(3), None, None)
    status = {s.name: s for s in type(view.latest.figures[0].after_status)}  # type: ignore[union-attr,arg-type]
    missing = replace(pair, before_status=status["MISSING"], after_status=status["COUNTED"])
    assert rows.texts(missing)[BEFORE : REMARK + 1] == ("缺", "3", "", "", "")
    never = replace(missing, before_status=status["NOT_APPLICABLE"])
    assert rows.texts(never)[BEFORE] == "/"
    fell = replace(missing, before=Decimal("4.5"), before_status=status["COUNTED"])
    assert rows.texts(fell)[DIFFERENCE] == "−1.5"
    assert rows.texts(fell)[PERCENT] == "−33.3%"


def test_f3_goes_through_figures_then_texts_and_round(
    tab: ReportTab, desk: Desk, view: CompareView, idle: Idle
) -> None:
    sign_and_correct(desk, tab)
    choose(view, VERSIONS, idle)
    figures, texts = len(view.latest.changed), len(view.latest.texts)  # type: ignore[union-attr]
    view.grid.setFocus()
    seen = []
    for _ in range(figures + texts + 1):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_F3)
        idle()
        seen.append(("text", view.texts.current) if view.texts.hasFocus() else ("row", view.grid.currentIndex().row()))
    assert len(set(seen)) == figures + texts
    assert seen[-1] == seen[0]
    QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    idle()
    assert view.texts.current == texts - 1


def test_rows_are_copied_as_text(view: CompareView) -> None:
    view.grid.setFocus()
    place = view.rows.row_of(PUBLISHED, PUBLISHED)
    view.grid.selectRow(place)
    QTest.keyClick(view.grid, Qt.Key.Key_C, Ctrl)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["数字", "2011年", "2012年", "增减", "增减%", "提示"]
    assert lines[1].split("\t") == ["主动公开信息数·本年度", "缺", "46", "", "", ""]


def test_f6_walks_through_the_comparison(tab: ReportTab, view: CompareView) -> None:
    tab.outline.setFocus()
    seen = []
    for _ in range(10):
        QTest.keyClick(tab, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert view.grid in seen
    assert view.choices.kind in seen
    assert tab.pages not in seen


def test_another_year_is_taken_up(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    tab.choose_year(2011)
    idle()
    assert view._sides.text().endswith("后：2011年度报告，现有登记")
    assert view.choices.year.currentData() == 2010
    assert "没有记录，这些数都是缺数，不是0" in view._notes.text() or "2010年度" in view._notes.text()


def test_colours_follow_the_palette(qapp: Any, desk: Desk, tab: ReportTab, view: CompareView, idle: Idle) -> None:
    sign_and_correct(desk, tab)
    choose(view, VERSIONS, idle)
    try:
        theme.apply(qapp, True)
        idle()
        assert theme.colour("bad").name() in view.texts.toHtml()
    finally:
        theme.apply(qapp, False)
        idle()


def test_what_cannot_be_compared_leaves_no_rows_to_walk_through(
    tab: ReportTab, desk: Desk, view: CompareView, idle: Idle
) -> None:
    said: list[object] = []
    desk.notices.said.connect(said.append)
    choose(view, YEARS, idle)
    assert view.rows.rowCount()
    tab.choose_form("national-2021")
    assert view.rows.rowCount() == 0, "cells of the other form are not in this one"
    idle()
    assert view.rows.rowCount()
    choose(view, VERSIONS, idle)
    assert view.nothing.isVisible()
    QTest.keyClick(view, Qt.Key.Key_F3)
    idle()
    assert view.rows.rowCount() == 0
    assert not said
