"""A form's figures as they stood at the end of a day, counted from 1 January of its year: whole tables or single cells.

Counted from the dates the records bear today. Must not say what a difference between two days means.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ogi_desk.forms.figures import Entries, Plan, finish_tables, plan_tables
from ogi_desk.forms.layout import Form, TableForm
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import CellRef, Figure, Table, cells_of
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import entries_of


def figures_on(reader: Reader, form: Form, day: date, entries: Entries | None = None) -> tuple[Table, ...]:
    """Return a form's tables as of the end of a day, counted from 1 January of its year."""
    plans = plan_tables(form, day.year, entries_of(reader) if entries is None else entries, day)
    amounts = measure(reader, [selection for plan in plans.values() for selection in plan.wanted()])
    return finish_tables(form, day.year, plans, amounts)


def cells_on(reader: Reader, form: Form, refs: Iterable[CellRef], day: date, entries: Entries) -> dict[CellRef, Figure]:
    """Return these cells as of the end of a day, with those they are computed from; no other rows are counted."""
    return cells_of(figures_on(reader, _rows_under(form, refs), day, entries))


def plans_on(form: Form, refs: Iterable[CellRef], day: date, entries: Entries) -> dict[CellRef, Plan]:
    """Return how these cells, and those they are computed from, get their figures as of the end of a day."""
    return plan_tables(_rows_under(form, refs), day.year, entries, day)


def _rows_under(form: Form, refs: Iterable[CellRef]) -> Form:
    """The form with nothing in it but the rows of these cells and the rows they add up."""
    wanted: dict[str, set[str]] = {}
    for ref in refs:
        wanted.setdefault(ref.table, set()).add(ref.row)
    tables = [_narrowed(table, wanted[table.id]) for table in form.tables if table.id in wanted]
    return replace(form, tables=tuple(tables))


def _narrowed(table: TableForm, wanted: set[str]) -> TableForm:
    waiting = list(wanted)
    while waiting:
        row = table.row(waiting.pop())
        under = {term.removeprefix("-") for term in row.sum_of} - wanted if row else set()
        wanted |= under
        waiting += under
    return replace(table, rows=tuple(row for row in table.rows if row.id in wanted), blocks=())
