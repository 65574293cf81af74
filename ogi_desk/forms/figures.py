"""The figures of a form's tables, once measured: counted, entered, carried, computed, missing (not 0), not applicable.

How each comes about is planned in :mod:`ogi_desk.forms.figure_plans`; must not touch a store.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from ogi_desk.forms.fields import percentage
from ogi_desk.forms.figure_plans import Entries, Plan, cell_name, plan_cell, plan_tables
from ogi_desk.forms.layout import Form
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import Block, CellRef, Column, Figure, FigureStatus, Row, Table
from ogi_desk.forms.selection import RecordSource, Selection

__all__ = [
    "Entries",
    "Plan",
    "cell_label",
    "figure_over_years",
    "figures_over_years",
    "finish_tables",
    "plan_cell",
    "plan_cells",
    "plan_tables",
]


def finish_tables(
    form: Form, year: int, plans: Mapping[CellRef, Plan], amounts: Mapping[Selection, Decimal]
) -> tuple[Table, ...]:
    """Return the tables with their figures once everything is measured."""
    figures: dict[CellRef, Figure] = {}
    for ref in plans:
        _finish_cell(ref, plans, amounts, figures)
    return tuple(
        Table(
            id=table.id,
            title=table.title.format(year=year),
            stub=table.stub,
            columns=tuple(Column(c.id, c.label.format(year=year), c.heads) for c in table.columns),
            rows=tuple(
                Row(
                    id=row.id,
                    label=row.label,
                    unit=row.unit,
                    indent=row.indent,
                    figures=tuple(figures[CellRef(table.id, row.id, c.id)] for c in table.columns),
                    stubs=row.stubs,
                )
                for row in table.rows
            ),
            note=table.note.format(year=year),
            section=table.section,
            blocks=tuple(Block(b.heading, b.stub, b.columns, b.rows) for b in table.blocks),
        )
        for table in form.tables
    )


def _finish_cell(
    ref: CellRef,
    plans: Mapping[CellRef, Plan],
    amounts: Mapping[Selection, Decimal],
    figures: dict[CellRef, Figure],
) -> Figure:
    if ref in figures:
        return figures[ref]
    plan = plans[ref]
    if plan.status is not FigureStatus.COMPUTED:
        figures[ref] = plan.finish(amounts)
        return figures[ref]
    if plan.share is not None:
        figures[ref] = _finish_share(plan, [_finish_cell(other, plans, amounts, figures) for other in plan.cells])
        return figures[ref]
    parts = []
    for other, label in zip(plan.cells, plan.labels, strict=True):
        figure = _finish_cell(other, plans, amounts, figures)
        if figure.status is not FigureStatus.NOT_APPLICABLE:
            value = -figure.value if figure.value is not None and other in plan.minus else figure.value
            parts.append((label, value))
    known = [value for _, value in parts if value is not None]
    complete = bool(parts) and len(known) == len(parts)
    figures[ref] = Figure(
        value=sum(known, Decimal(0)) if complete else None,
        status=FigureStatus.COMPUTED if complete else FigureStatus.MISSING,
        rule=plan.rule,
        parts=tuple(parts),
    )
    return figures[ref]


def _finish_share(plan: Plan, figures: Sequence[Figure]) -> Figure:
    """A percentage, rounded half up; not applicable where there is nothing to take it of."""
    part, whole = (figure.value for figure in figures)
    none = any(figure.status is FigureStatus.NOT_APPLICABLE for figure in figures)
    if none or (part is not None and whole == 0):
        return Figure(value=None, status=FigureStatus.NOT_APPLICABLE, rule=plan.rule)
    parts = tuple(zip(plan.labels, (part, whole), strict=True))
    if part is None or whole is None:
        return Figure(value=None, status=FigureStatus.MISSING, rule=plan.rule, parts=parts)
    return Figure(
        value=percentage(part, whole, plan.share or 0), status=FigureStatus.COMPUTED, rule=plan.rule, parts=parts
    )


def cell_label(form: Form, ref: CellRef) -> str:
    """Return ``行名·列名`` of a cell; its ids where the form has no such cell."""
    return cell_name(form.table(ref.table), ref)


def figure_over_years(
    form: Form, ref: CellRef, years: Sequence[int], entries: Entries, source: RecordSource
) -> dict[int, Figure]:
    """Return one cell's figure in several years, measured in one look at the store."""
    return {year: found[ref] for year, found in figures_over_years(form, (ref,), years, entries, source).items()}


def figures_over_years(
    form: Form, refs: Iterable[CellRef], years: Iterable[int], entries: Entries, source: RecordSource
) -> dict[int, dict[CellRef, Figure]]:
    """Return these cells' figures, and those they are computed from, in several years, in one look at the store."""
    wanted = tuple(refs)
    needed = {year: plan_cells(form, wanted, year, entries) for year in years}
    amounts = measure(source, [s for plans in needed.values() for plan in plans.values() for s in plan.wanted()])
    found: dict[int, dict[CellRef, Figure]] = {}
    for year, plans in needed.items():
        figures: dict[CellRef, Figure] = {}
        for ref in wanted:
            _finish_cell(ref, plans, amounts, figures)
        found[year] = figures
    return found


def plan_cells(form: Form, refs: Iterable[CellRef], year: int, entries: Entries) -> dict[CellRef, Plan]:
    """Plan these cells and all they are computed from, and no others."""
    plans: dict[CellRef, Plan] = {}
    waiting = list(refs)
    while waiting:
        ref = waiting.pop()
        table = form.table(ref.table)
        row, column = (table.row(ref.row), table.column(ref.column)) if table else (None, None)
        if table is None or row is None or column is None:
            raise KeyError(ref)
        if ref not in plans:
            plans[ref] = plan_cell(table, row, column, year, entries)
            waiting += plans[ref].cells
    return plans
