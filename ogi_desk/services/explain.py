"""Why a figure is what it is: the rule in words, the records under it, its arithmetic, the years before."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.figures import Entries, cell_label, figure_over_years
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Figure
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import entries_of, form_by_id

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

#: How many earlier years are given at most.
EARLIER_YEARS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One figure explained. ``record_kind`` is publication, request or case; empty when no records stand under it."""

    ref: CellRef
    label: str  # 主动公开信息数·本年度
    figure: Figure
    rule: str
    record_kind: str
    record_ids: tuple[int, ...]
    earlier: tuple[tuple[int, Decimal | None], ...]  # (year, value), oldest first


def explain(reader: Reader, definitions: Definitions, year: int, form_id: str, ref: CellRef) -> Explanation:
    """Explain the figure in a cell; ``InputError`` when the form has no such cell."""
    form = form_by_id(definitions, form_id)
    table = form.table(ref.table)
    if table is None:
        known = "、".join(t.id for t in form.tables)
        raise InputError("表单“{form}”没有表“{table}”，可用的有：{known}", form=form.id, table=ref.table, known=known)
    if table.row(ref.row) is None:
        known = "、".join(row.id for row in table.rows)
        raise InputError("表“{table}”没有行“{row}”，可用的有：{known}", table=table.id, row=ref.row, known=known)
    if table.column(ref.column) is None:
        known = "、".join(column.id for column in table.columns)
        raise InputError(
            "表“{table}”没有列“{column}”，可用的有：{known}", table=table.id, column=ref.column, known=known
        )
    entries = entries_of(reader)
    own = figure_over_years(form, ref, (year,), entries, reader)[year]
    kind = own.selection.kind if own.selection else ""
    kind = "request" if kind == "answer" else kind
    years = _earlier_years(reader, form, ref, year, entries, kind)
    before = figure_over_years(form, ref, years, entries, reader)
    return Explanation(
        ref=ref,
        label=cell_label(form, ref),
        figure=own,
        rule=own.rule,
        record_kind=kind,
        record_ids=tuple(reader.ids(own.selection)) if own.selection else (),
        earlier=tuple((y, before[y].value) for y in years),
    )


def _earlier_years(reader: Reader, form: Form, ref: CellRef, year: int, entries: Entries, kind: str) -> tuple[int, ...]:
    """The years before for which the office has records, facts or an opening figure."""
    table = form.table(ref.table)
    row, column = (table.row(ref.row), table.column(ref.column)) if table else (None, None)
    if not table or not row or not column:
        return ()
    years = {*reader.years(kind)} if kind else set()
    years |= {*entries.fact_years(table.indicators(row, column))}
    if column.period == "cumulative":
        first = min((o.until_year for o in entries.openings if o.indicator == row.indicator), default=None)
        years |= {o.until_year for o in entries.openings if o.indicator == row.indicator}
        years = {y for y in years if first is None or y >= first}
    return tuple(sorted(y for y in years if y < year)[-EARLIER_YEARS:])
