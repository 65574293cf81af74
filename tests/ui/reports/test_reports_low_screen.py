"""The report tab where there is little room: headings run on, records and findings are in sight, nothing said twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from ogi_desk.forms.report import CellRef, Column, Figure, FigureStatus, Finding, Report, Row, Severity, Table
from ogi_desk.services import reports
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.compare_rows import BEFORE
from ogi_desk.ui.reports.compare_wish import DAYS, FORMS
from ogi_desk.ui.reports.findings import FindingsList
from ogi_desk.ui.reports.sign_dialogs import ApproveDialog
from ogi_desk.ui.reports.tab import ReportTab
from ogi_desk.ui.reports.table_panel import TablePanel

Idle = Callable[[], None]
LOW = (902, 420)  # what a window of 910 x 512 leaves the tab
HEADING = "本年度办理结果中不予公开的"
EVER = CellRef("annex", "proactive", "total")


def wide(report: Report) -> Report:
    """A table of many columns whose rows stand under a heading longer than the labels are wide."""
    columns = tuple(Column(f"c{n}", f"第{n}列") for n in range(8))
    none = Figure(value=None, status=FigureStatus.MISSING)
    rows = tuple(
        Row(id=f"r{n}", label=f"第{n}行", unit="件", indent=0, figures=(none,) * 8, stubs=(HEADING,)) for n in range(3)
    )
    table = Table(id="t", title="表", stub=("指标", "单位"), columns=columns, rows=rows)
    return replace(report, tables=(table,), findings=())


@pytest.fixture
def report(desk: Desk) -> Report:
    with desk.office.read() as reader:
        return reports.prepare(reader, desk.definitions, 2012, "fujian-2012")


def inked(panel: TablePanel, row: int) -> bool:
    """Whether anything is written over the figures in a line."""
    view = panel.view
    place = QRect(2, view.rowViewportPosition(row) + 2, view.viewport().width() // 2, view.rowHeight(row) - 5)
    image = view.viewport().grab(place).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 2


def test_a_heading_runs_on_over_the_figures_and_stays_while_they_are_scrolled(qtbot: Any, report: Report) -> None:
    panel = TablePanel()
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    panel.show_table(wide(report), "t")
    view = panel.view
    assert view.labels.width() < panel.fontMetrics().horizontalAdvance(HEADING)
    assert view.rowHeight(0) == view.rowHeight(1), "the heading takes one line, as a label of three characters does"
    assert inked(panel, 0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.horizontalScrollBar().value() > 0
    assert inked(panel, 0)


def test_records_of_a_compared_figure_are_in_sight(tab: ReportTab, idle: Idle) -> None:
    tab.resize(*LOW)
    tab.show_comparison()
    idle()
    view, panel = tab.comparison, tab.explanation
    view.choices.kind.setCurrentIndex(view.choices.kind.findData(DAYS))
    view.choices.kind.activated.emit(view.choices.kind.currentIndex())
    idle()
    view.grid.setCurrentIndex(view.rows.index(view.rows.row_of(EVER, EVER), BEFORE))
    idle()
    assert panel.parts.isVisible()
    assert panel.view.viewport().height() >= 1.5 * panel.view.rowHeight(0)
    assert not panel.view.horizontalHeader().isVisible()
    tab.resize(1300, 1400)
    idle()
    assert panel.view.horizontalHeader().isVisible(), "with room the heads stand over the records"


def test_the_findings_keep_their_room(tab: ReportTab, idle: Idle) -> None:
    tab.resize(*LOW)
    idle()
    assert tab.findings.view.height() >= 6 * tab.fontMetrics().height()


def test_a_place_that_the_sentence_names_is_not_said_twice(qtbot: Any, report: Report) -> None:
    listed = FindingsList()
    qtbot.addWidget(listed)
    ref = CellRef("annex", "proactive", "year")
    named = Finding(rule="x", severity=Severity.WARNING, message="“主动公开信息数·2012年度”缺数据", cells=(ref,))
    other = Finding(rule="y", severity=Severity.WARNING, message="请核对依据", cells=(ref,))
    listed.show_report(replace(report, findings=(named, other), unchecked=()))
    assert [line.text for line in listed.lines] == [
        "“主动公开信息数·2012年度”缺数据",
        "主动公开信息数 · 2012年度\n请核对依据",
    ]
    told = [listed.view.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in (0, 1)]
    assert all("主动公开信息数 · 2012年度" in words for words in told), "who listens hears the place all the same"


def test_f6_goes_on_from_any_field_of_the_comparison(tab: ReportTab, idle: Idle) -> None:
    tab.show_comparison()
    idle()
    choices = tab.comparison.choices
    choices.kind.setCurrentIndex(choices.kind.findData(FORMS))
    choices.kind.activated.emit(choices.kind.currentIndex())
    idle()
    tab.activateWindow()
    choices.form.setFocus()
    QTest.keyClick(choices.form, Qt.Key.Key_F6)
    assert tab.focusWidget() is tab.comparison.grid
    tab.section.setFocus()
    tab.section._insert.setFocus()
    tab.next_part(-1)
    assert tab.focusWidget() is not tab.top.primary


def test_what_little_a_clean_approval_says_stands_together(desk: Desk, qtbot: Any, report: Report) -> None:
    clean = replace(report, findings=())
    dialog = ApproveDialog(desk, clean, desk.person, 1, lambda *_: None)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.width(), 700)
    dialog.show()
    field = dialog.passphrase.mapTo(dialog, dialog.passphrase.rect().topLeft())
    assert field.y() < 200
