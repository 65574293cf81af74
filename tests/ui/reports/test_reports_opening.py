"""Opening sections and tables one after the other: what takes long is done once, and not on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QTableView

from ogi_desk.forms.report import CellRef, Figure, Report, Row, Table
from ogi_desk.ui.reports.fields import FieldObject, Shown
from ogi_desk.ui.reports.section_panel import SectionPanel
from ogi_desk.ui.reports.shown_figures import shown_figures
from ogi_desk.ui.reports.tab import ReportTab
from ogi_desk.ui.reports.table_panel import TableGrid


def test_the_figures_of_a_report_are_worded_once_and_off_the_windows_thread(
    tab: ReportTab, idle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    worded: list[bool] = []

    def counted(report: Report) -> dict[str, Shown]:
        worded.append(threading.current_thread() is threading.main_thread())
        return shown_figures(report)

    monkeypatch.setattr("ogi_desk.ui.reports.draft.shown_figures", counted)
    tab.draft.make_now()
    idle()
    for section in ("overview", "proactive", "requests"):
        tab.outline.choose(f"section:{section}")
        idle()
    assert worded == [False]
    assert "{{" not in tab.section.editor.composed()


def test_a_report_taken_up_fills_its_first_section_once(
    tab: ReportTab, idle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    followed, measured = [], []
    follow, size = SectionPanel.follow, FieldObject.intrinsicSize

    def counting(panel: SectionPanel, *rest: object) -> None:
        followed.append(rest)
        follow(panel, *rest)  # type: ignore[arg-type]

    def sizing(chips: FieldObject, document: object, position: int, text_format: object) -> object:
        measured.append(position)
        return size(chips, document, position, text_format)  # type: ignore[arg-type]

    monkeypatch.setattr(SectionPanel, "follow", counting)
    monkeypatch.setattr(FieldObject, "intrinsicSize", sizing)
    tab.choose_form("national-2021")
    idle()
    assert len(followed) == 1
    chips = tab.section.editor.source().count("{{")
    assert chips > 10
    assert len(measured) < chips * 12, "each chip that gets its number lays the others out anew"


def test_a_table_opened_is_sized_once_and_measures_each_figure_once(
    tab: ReportTab, idle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.choose_form("national-2021")
    idle()
    fitted, fit = [], TableGrid.fit

    def counting(grid: TableGrid) -> None:
        fitted.append(grid.isVisible())
        fit(grid)

    monkeypatch.setattr(TableGrid, "fit", counting)
    tab.outline.choose("table:requests")
    idle()
    assert 1 <= len(fitted) <= 2
    tab.outline.choose("section:overview")
    idle()
    fitted.clear()
    tab.outline.choose("table:requests")
    idle()
    assert not fitted


def _with(report: Report, ref: CellRef, value: str) -> Report:
    """The report with another figure in one cell."""

    def figures(table: Table, row: Row) -> tuple[Figure, ...]:
        return tuple(
            replace(f, value=Decimal(value)) if CellRef(table.id, row.id, c.id) == ref else f
            for c, f in zip(table.columns, row.figures, strict=True)
        )

    tables = tuple(replace(t, rows=tuple(replace(r, figures=figures(t, r)) for r in t.rows)) for t in report.tables)
    return replace(report, tables=tables)


def test_a_column_widens_with_its_figures(tab: ReportTab, idle: Callable[[], None]) -> None:
    tab.outline.choose("table:annex")
    idle()
    report = tab.draft.latest.report if tab.draft.latest else None
    assert report is not None
    ref = CellRef("annex", "proactive", "total")
    grid: QTableView = tab.table.view
    column = tab.table.model.index_of(ref).column()
    before = grid.columnWidth(column)
    tab.table.show_table(_with(report, ref, "123456789012345"), "annex")
    assert grid.columnWidth(column) > before
    assert grid.columnWidth(column) >= grid.fontMetrics().horizontalAdvance("123456789012345")


def test_a_form_chosen_for_a_year_no_form_serves_is_that_years(tab: ReportTab, idle: Callable[[], None]) -> None:
    before = tab.draft.year
    tab.choose_year(1990)
    idle()
    assert tab.draft.year == before, "no form serves 1990: the report on show stays"
    tab.choose_form("fujian-2012")
    idle()
    assert tab.draft.year == 1990
    tab.choose_year(before)
    idle()
    assert tab.desk.settings.value("report/form/1990") == "fujian-2012"
    assert not tab.desk.settings.value(f"report/form/{before}")


def test_a_year_asked_for_before_the_years_are_known_stays(tab: ReportTab, idle: Callable[[], None]) -> None:
    tab.choice.begin()
    tab.choose_year(2021)
    idle()
    assert tab.draft.year == 2021
    assert 2012 in tab.top.years


def test_the_line_above_names_the_form_in_hand_whole(tab: ReportTab, idle: Callable[[], None]) -> None:
    tab.choose_form("national-2021")
    idle()
    form = tab.desk.definitions.forms["national-2021"]
    assert tab.top._form.currentData() == "national-2021"
    assert form.name in tab.top._form.toolTip()
    assert form.source in tab.top._form.toolTip()


def test_another_table_is_read_from_its_beginning(tab: ReportTab, idle: Callable[[], None]) -> None:
    tab.choose_form("national-2021")
    idle()
    tab.show_cell(CellRef("requests", "carried_on", "total"))
    idle()
    grid: QTableView = tab.table.view
    assert grid.verticalScrollBar().value() > 0
    tab.outline.choose("table:proactive")
    idle()
    assert (grid.horizontalScrollBar().value(), grid.verticalScrollBar().value()) == (0, 0)
