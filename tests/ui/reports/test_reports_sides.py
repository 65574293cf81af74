"""A figure chosen in the comparison is explained on its own side, said plainly; the other side is a key away."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ogi_desk.domain.records import Publication, Snapshot
from ogi_desk.forms.plain import as_plain
from ogi_desk.forms.report import CellRef
from ogi_desk.services import reports
from ogi_desk.services.frozen import dumps, freeze
from ogi_desk.services.records import correct
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.compare_rows import AFTER, BEFORE
from ogi_desk.ui.reports.compare_view import CompareView
from ogi_desk.ui.reports.compare_wish import DAYS, FORMS, VERSIONS, YEARS
from ogi_desk.ui.reports.tab import ReportTab

Idle = Callable[[], None]
Key = Qt.Key
FORM = "fujian-2012"
PUBLISHED = CellRef("annex", "proactive", "year")
EVER = CellRef("annex", "proactive", "total")


@pytest.fixture
def view(tab: ReportTab, idle: Idle) -> Iterator[CompareView]:
    tab.show_comparison()
    idle()
    yield tab.comparison
    idle()


def compare(view: CompareView, kind: str, idle: Idle) -> None:
    combo = view.choices.kind
    combo.setCurrentIndex(combo.findData(kind))
    combo.activated.emit(combo.currentIndex())
    idle()


def choose(view: CompareView, ref: CellRef, idle: Idle, column: int = BEFORE) -> None:
    view.choices.differing.setChecked(False)
    view.choices.only_changed.emit(False)
    view.grid.setFocus()
    view.grid.setCurrentIndex(view.rows.index(view.rows.row_of(ref, ref), column))
    idle()


def marked(view: CompareView) -> int:
    """The column whose head is marked as the side explained."""
    heads = {n: str(view.rows.headerData(n, Qt.Orientation.Horizontal)) for n in (BEFORE, AFTER)}
    return next(n for n, head in heads.items() if head.startswith("▸"))


def sign_and_move_one(desk: Desk) -> None:
    """Keep what stands now as version 1; then one item moves to the year before."""
    with desk.office.read() as reader:
        report = reports.prepare(reader, desk.definitions, 2012, FORM)
        frozen = freeze(reader, desk.definitions.forms[FORM], 2012)
        item = next(i for i in reader.all(Publication) if i.published_on.year == 2012)
    with desk.office.write("王立", "签发年度报告") as writer:
        writer.add(
            Snapshot(
                year=2012, form=FORM, version=1, made_at="2013-01-14T09:00:00", signer="王立", signer_post="局长",
                report_json=json.dumps(as_plain(report), ensure_ascii=False), records_json=dumps(frozen),
            )
        )  # fmt: skip
    desk.perform(lambda: correct(desk.office, desk.actor, item, replace(item, published_on=date(2011, 12, 30))))


def test_the_day_compared_is_explained_and_the_other_by_a_key(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    compare(view, DAYS, idle)
    choose(view, PUBLISHED, idle)
    panel = tab.explanation
    assert panel.isVisible()
    assert panel._value.text() == "31"
    assert panel.sides.words.text() == "前：截至2012年6月30日"
    assert "2012年6月30日" in panel._rule.text()
    assert panel.view.model().rowCount() == 31
    assert marked(view) == BEFORE
    QTest.keyClick(view.grid, Key.Key_Right)
    idle()
    assert (panel._value.text(), panel.sides.words.text()) == ("46", "后：截至2012年12月31日")
    panel.sides.earlier.click()
    idle()
    assert (panel._value.text(), marked(view)) == ("31", BEFORE)
    assert view.grid.currentIndex().column() == BEFORE
    assert tab.table.model.ref(tab.table.view.currentIndex()) == PUBLISHED  # the own cell is at hand all the while


def test_a_version_tells_what_changed_and_follows_a_correction(
    tab: ReportTab, desk: Desk, view: CompareView, idle: Idle
) -> None:
    compare(view, VERSIONS, idle)
    sign_and_move_one(desk)
    idle()
    choose(view, PUBLISHED, idle)
    panel = tab.explanation
    assert panel._value.text() == "46"
    assert panel.sides.words.text().startswith("前：2012年度报告第1版")
    assert panel._since.text().startswith("按现有登记为45\n签发后有改动，现不计入此数：“")
    assert panel._rule.text().startswith("签发时的数：")
    with desk.office.read() as reader:
        item = next(i for i in reader.all(Publication) if i.published_on == date(2011, 12, 30))
    desk.perform(lambda: correct(desk.office, desk.actor, item, replace(item, published_on=date(2012, 12, 30))))
    idle()
    assert panel._since.text().startswith("按现有登记也是46")
    assert panel._value.text() == "46"


def test_another_form_is_explained_by_its_own_cell_and_parts(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    compare(view, FORMS, idle)
    combo = view.choices.form
    combo.setCurrentIndex(combo.findData("national-2014"))
    combo.activated.emit(combo.currentIndex())
    idle()
    place = view.rows.row_of(PUBLISHED, CellRef("statistics", "published", "count"))
    view.grid.setCurrentIndex(view.rows.index(place, BEFORE))
    idle()
    panel = tab.explanation
    assert panel._title.text().startswith("主动公开政府信息数")
    assert "政府信息公开情况统计表" in panel.sides.words.text() or "2014" in panel.sides.words.text()
    only = next(p for p in map(view.rows.pair, range(view.rows.rowCount())) if p and p.ref is None)
    view.grid.setCurrentIndex(view.rows.index(view.rows.row_of(None, only.earlier_ref), AFTER))
    idle()
    assert panel.sides.earlier.isChecked()  # the own form has no such figure: what there is is told
    assert not panel.sides.later.isEnabled()
    assert "后者没有对应的部分" in view.texts.toPlainText()
    assert "只有一方有的部分" in view._summary.text()


def test_a_part_is_explained_on_the_same_side(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    compare(view, DAYS, idle)
    choose(view, EVER, idle)
    panel = tab.explanation
    panel.parts.setFocus()
    panel.parts.setCurrentItem(panel.parts.topLevelItem(panel.parts.topLevelItemCount() - 1))
    QTest.keyClick(panel.parts, Key.Key_Return)
    idle()
    assert panel._title.text() == "主动公开信息数·本年度"
    assert (panel._value.text(), panel.sides.words.text()) == ("31", "前：截至2012年6月30日")
    panel.sides.later.click()
    idle()
    assert panel._value.text() == "46"


def test_a_low_screen_holds_a_side_with_its_records(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    tab.table.choose(PUBLISHED)
    idle()
    own = tab.explanation.minimumSizeHint().height()
    compare(view, DAYS, idle)
    choose(view, PUBLISHED, idle)
    assert tab.explanation.sides.isVisible()
    assert tab.explanation.minimumSizeHint().height() <= own  # the switches take no room from the window


def test_escape_closes_it_then_the_comparison(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    compare(view, DAYS, idle)
    choose(view, PUBLISHED, idle)
    tab.explanation.view.setFocus()
    QTest.keyClick(tab.explanation.view, Key.Key_Escape)
    idle()
    assert not tab.explanation.isVisible()
    assert view.isVisible()
    assert QApplication.focusWidget() is view.grid
    choose(view, EVER, idle)
    QTest.keyClick(view.grid, Key.Key_Escape)
    idle()
    assert not view.isVisible()
    assert tab.explanation._value.text() == "271"  # the report at hand again
    assert not tab.explanation.sides.isVisible()


def test_another_wish_does_not_leave_the_old_explanation(tab: ReportTab, view: CompareView, idle: Idle) -> None:
    compare(view, DAYS, idle)
    choose(view, PUBLISHED, idle)
    compare(view, YEARS, idle)
    assert tab.explanation.sides.words.text() in ("前：2011年度报告，现有登记", "")
    if tab.explanation.isVisible():
        assert tab.explanation._value.text() == "缺"
    tab.table.choose(EVER)
    idle()
    assert not tab.explanation.sides.isVisible()  # the grid is the report at hand
    assert tab.explanation._value.text() == "271"
