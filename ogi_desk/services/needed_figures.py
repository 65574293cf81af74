"""Which figures a year's report needs that no record holds: the facts and opening figures, entered and still missing.

Works on the form's plans alone, so that nothing is counted for it. Must not judge what was entered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from ogi_desk.forms.figure_plans import Entries, Plan, cell_name, plan_cell
from ogi_desk.forms.layout import ColumnForm, Form, RowForm, TableForm
from ogi_desk.forms.report import CellRef, FigureStatus


class Need(Enum):
    """Whether a figure is there; OPTIONAL ones are counted, or 0, unless something is entered."""

    ENTERED = "entered"
    MISSING = "missing"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededFigure:
    """A figure that is typed, not counted: a fact of ``year``, or an opening figure up to the end of ``year``."""

    opening: bool
    year: int
    indicator: str  # under which it is entered
    label: str  # the cell it stands in: 行名·列名
    ref: CellRef
    need: Need
    value: Decimal | None = None
    source: str = ""
    signed: bool = False  # whether it may be less than nothing (本年增/减)


def needed_figures(form: Form, year: int, entries: Entries) -> list[NeededFigure]:
    """Return what a year's report in this form wants typed, in the form's order, each indicator once.

    Figures that are counted from records are left out, unless a fact was entered in their place.
    """
    found: dict[tuple[bool, int, str], NeededFigure] = {}
    for table in form.tables:
        for row in table.rows:
            for column in table.columns:
                for figure in _of_cell(table, row, column, year, entries):
                    found.setdefault((figure.opening, figure.year, figure.indicator), figure)
    return list(found.values())


def figure_to_enter(form: Form, year: int, entries: Entries, ref: CellRef) -> NeededFigure | None:
    """Return what to enter so that a cell has its figure: of a sum the first part that is missing.

    A counted cell gives the fact that would stand in its place; ``None`` where nothing can be entered.
    """
    table = form.table(ref.table)
    row, column = (table.row(ref.row), table.column(ref.column)) if table else (None, None)
    if not table or not row or not column:
        return None
    plan = plan_cell(table, row, column, year, entries)
    if plan.status is FigureStatus.COMPUTED:
        inner = (figure_to_enter(form, year, entries, other) for other in plan.cells)
        parts = [figure for figure in inner if figure]
        return next((figure for figure in parts if figure.need is Need.MISSING), None)
    found = list(_of_cell(table, row, column, year, entries))
    if found:
        return next((figure for figure in found if figure.need is Need.MISSING), found[0])
    if plan.status is FigureStatus.NOT_APPLICABLE or column.period == "cumulative":
        return None
    return _fact(table, row, column, year, entries, Need.OPTIONAL)


def signed_indicators(form: Form) -> frozenset[str]:
    """Return the names of the form's figures that may be less than nothing (本年增/减)."""
    return frozenset(
        name
        for table in form.tables
        for column in table.columns
        if column.signed
        for row in table.rows
        for name in table.indicators(row, column)
    )


def _of_cell(table: TableForm, row: RowForm, column: ColumnForm, year: int, entries: Entries) -> Iterator[NeededFigure]:
    """Yield what a cell wants typed; of a cumulative one the opening figure and the years nobody counted."""
    plan = plan_cell(table, row, column, year, entries)
    if plan.status in (FigureStatus.NOT_APPLICABLE, FigureStatus.COMPUTED):
        return
    if column.period == "cumulative":
        yield from _of_cumulative(table, row, column, year, entries, plan)
    elif plan.status is FigureStatus.ENTERED:
        yield _fact(table, row, column, year, entries, Need.ENTERED)
    elif row.opening or row.nought:
        yield _fact(table, row, column, year, entries, Need.OPTIONAL)
    elif plan.selection is None:
        yield _fact(table, row, column, year, entries, Need.MISSING)


def _of_cumulative(
    table: TableForm, row: RowForm, column: ColumnForm, year: int, entries: Entries, plan: Plan
) -> Iterator[NeededFigure]:
    opening = entries.opening(row.indicator, year)
    ref = CellRef(table.id, row.id, column.id)
    yield NeededFigure(
        opening=True,
        year=opening.until_year if opening else year - 1,
        indicator=row.indicator,
        label=cell_name(table, ref),
        ref=ref,
        need=Need.ENTERED if opening else Need.MISSING if plan.status is FigureStatus.MISSING else Need.OPTIONAL,
        value=opening.value if opening else None,
        source=opening.source if opening else "",
    )
    yearly = next((c for c in table.columns if c.period == "year"), None)
    lacking = any(piece.selection is None and piece.amount is None for piece in plan.pieces)
    if yearly is None or not lacking:
        return
    names = table.indicators(row, yearly)
    for between in range(opening.until_year + 1 if opening else year, year + 1):
        if entries.fact(names, between) is None:
            yield _fact(table, row, yearly, between, entries, Need.MISSING)


def _fact(table: TableForm, row: RowForm, column: ColumnForm, year: int, entries: Entries, need: Need) -> NeededFigure:
    ref = CellRef(table.id, row.id, column.id)
    names = table.indicators(row, column)
    fact = entries.fact(names, year)
    return NeededFigure(
        opening=False,
        year=year,
        indicator=fact.indicator if fact else names[0],
        label=cell_name(table, ref),
        ref=ref,
        need=need,
        value=fact.value if fact else None,
        source=fact.source if fact else "",
        signed=column.signed,
    )
