"""Why a figure is what it is: the rule in words, the records under it, its arithmetic, the years before.

An :class:`Explainer` explains many cells of one report and reads what they share once. Must not decide which of two
figures is right: an entered one and what the register gives are both told.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Snapshot
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.arithmetic import Term, quotient_in_words, share_in_words, shown, sum_in_words
from ogi_desk.forms.figures import Entries, Plan, cell_label, figures_over_years, plan_cells
from ogi_desk.forms.kept_years import RECORDS_OF, kept_years
from ogi_desk.forms.layout import ColumnForm, Form, RowForm, TableForm
from ogi_desk.forms.pairing import twins
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Report
from ogi_desk.services.baseline import Baseline, imported, report_of
from ogi_desk.services.explanation import EarlierFigure, Explanation
from ogi_desk.services.figures_on_day import cells_on, plans_on
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import entries_of, form_by_id

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

__all__ = ["EARLIER_YEARS", "EarlierFigure", "Explainer", "Explanation", "explain"]

#: How many earlier years are given at most.
EARLIER_YEARS = 5


def explain(reader: Reader, definitions: Definitions, year: int, form_id: str, ref: CellRef) -> Explanation:
    """Explain the figure in a cell; ``InputError`` when the form has no such cell."""
    return Explainer(reader, definitions, year, form_id).explain(ref)


class Explainer:
    """Explains the cells of one year's report from one state of the office; not for longer than that.

    With ``until`` as the figures stood at the end of that day of the year; ``entries`` in place of the stored ones.
    """

    def __init__(
        self,
        reader: Reader,
        definitions: Definitions,
        year: int,
        form_id: str,
        until: date | None = None,
        entries: Entries | None = None,
    ) -> None:
        self._reader, self._definitions = reader, definitions
        self.form: Form = form_by_id(definitions, form_id)
        self.year, self._until = year, until
        self.entries: Entries = entries_of(reader) if entries is None else entries
        self._figures: dict[int, dict[CellRef, Figure]] = {}
        self._reports: dict[int, Baseline | None] = {}
        self._years: dict[str, set[int]] = {}
        self._plans: dict[CellRef, dict[CellRef, Plan]] = {}

    # ------------------------------------------------------------------ what many cells share

    def plans(self, ref: CellRef) -> dict[CellRef, Plan]:
        """How a cell gets its figure, and the cells it is computed from get theirs."""
        if ref not in self._plans:
            until = self._until
            self._plans[ref] = (
                plans_on(self.form, (ref,), until, self.entries)
                if until
                else plan_cells(self.form, (ref,), self.year, self.entries)
            )
        return self._plans[ref]

    def measure(self, refs: Iterable[CellRef], years: Iterable[int]) -> None:
        """Count cells in several years in one look at the store, so that :meth:`figure` finds them."""
        wanted = tuple(refs)
        missing = [year for year in years if any(ref not in self._figures.get(year, {}) for ref in wanted)]
        found = self._counted_in(wanted, missing, self.entries)
        for year, figures in found.items():
            self._figures.setdefault(year, {}).update(figures)

    def _counted_in(
        self, refs: tuple[CellRef, ...], years: Iterable[int], entries: Entries
    ) -> dict[int, dict[CellRef, Figure]]:
        """These cells in several years; in the report's own no further than to its day."""
        whole = [year for year in years if not (self._until and year == self.year)]
        found = figures_over_years(self.form, refs, whole, entries, self._reader) if whole else {}
        if self._until and self.year in years:
            found[self.year] = cells_on(self._reader, self.form, refs, self._until, entries)
        return found

    def figure(self, ref: CellRef, year: int | None = None) -> Figure:
        """The figure of a cell, of the report's own year unless another is named."""
        year = self.year if year is None else year
        self.measure((ref,), (year,))
        return self._figures[year][ref]

    def report(self, year: int) -> Baseline | None:
        """A year's report as it was signed or taken in."""
        if year not in self._reports:
            known = year in self._reported
            self._reports[year] = report_of(self._reader, self._definitions, year, self.form.id) if known else None
        return self._reports[year]

    @cached_property
    def _reported(self) -> frozenset[int]:
        signed = {snapshot.year for snapshot in self._reader.all(Snapshot)}
        return frozenset(signed | {kept.year for kept in imported(self._reader)})

    # ------------------------------------------------------------------ one cell

    def explain(self, ref: CellRef, *, earlier: int = EARLIER_YEARS) -> Explanation:
        """Explain a cell with at most so many earlier years; ``InputError`` when the form has no such cell."""
        table, row, column = self._place(ref)
        figure, plan = self.figure(ref), self.plans(ref)[ref]
        own = self._counted(ref, figure, plan)
        terms = self._terms(ref, own) if own else ()
        ids = tuple(self._reader.ids(figure.selection)) if figure.selection else ()
        kind = figure.selection.kind if figure.selection else ""
        return Explanation(
            ref=ref,
            label=cell_label(self.form, ref),
            figure=figure,
            rule=figure.rule,
            record_kind=RECORDS_OF.get(kind, kind),
            record_ids=ids,
            earlier=tuple(self.earlier(ref, earlier)),
            terms=terms,
            arithmetic=_arithmetic(figure, own, terms, row, column, table.unit(row, column)),
            counted=own.value if own and figure.status is FigureStatus.ENTERED else None,
        )

    def _place(self, ref: CellRef) -> tuple[TableForm, RowForm, ColumnForm]:
        form, table = self.form, self.form.table(ref.table)
        if table is None:
            known = "、".join(t.id for t in form.tables)
            raise InputError(
                "格式“{form}”没有表“{table}”，可用的有：{known}", form=form.id, table=ref.table, known=known
            )
        row, column = table.row(ref.row), table.column(ref.column)
        if row is None:
            known = "、".join(row.id for row in table.rows)
            raise InputError("表“{table}”没有行“{row}”，可用的有：{known}", table=table.id, row=ref.row, known=known)
        if column is None:
            known = "、".join(column.id for column in table.columns)
            raise InputError(
                "表“{table}”没有列“{column}”，可用的有：{known}", table=table.id, column=ref.column, known=known
            )
        return table, row, column

    def _counted(self, ref: CellRef, figure: Figure, plan: Plan) -> Figure | None:
        """The figure as the register or the table gives it; ``None`` where it gives none."""
        if figure.status is not FigureStatus.ENTERED:
            return figure
        table, row, column = self._place(ref)
        names = table.indicators(row, column)
        others = tuple(f for f in self.entries.facts if not (f.year == self.year and f.indicator in names))
        entries = replace(self.entries, facts=others)
        own = self._counted_in((ref,), (self.year,), entries)[self.year][ref]
        return None if own.value is None or (plan.opening and not own.value) else own

    def _terms(self, ref: CellRef, own: Figure) -> tuple[Term, ...]:
        """The parts of a figure, each with its own cell where it has one."""
        table, row, column = self._place(ref)
        if own.status is FigureStatus.COMPUTED or (
            own.status is FigureStatus.MISSING and (row.sum_of or column.sum_of or column.share_of)
        ):
            others = (
                [CellRef(table.id, term.removeprefix("-"), column.id) for term in row.sum_of]
                if row.sum_of and not column.share_of
                else [CellRef(table.id, row.id, other) for other in column.share_of or column.sum_of]
            )
            minus = {CellRef(table.id, t.removeprefix("-"), column.id) for t in row.sum_of if t.startswith("-")}
            self.measure(others, (self.year,))
            return tuple(
                Term(label=cell_label(self.form, other), value=figure.value, ref=other, minus=other in minus)
                for other in others
                if (figure := self.figure(other)).status is not FigureStatus.NOT_APPLICABLE
            )
        if column.period != "cumulative":
            return ()
        yearly = next((c for c in table.columns if c.period == "year"), None)
        mine = CellRef(table.id, row.id, yearly.id) if yearly else None
        last = len(own.parts) - 1
        return tuple(
            Term(label=label, value=value, ref=mine if place == last else None)
            for place, (label, value) in enumerate(own.parts)
        )

    # ------------------------------------------------------------------ earlier years

    def earlier(self, ref: CellRef, at_most: int = EARLIER_YEARS) -> list[EarlierFigure]:
        """The same cell in the years before that had a report or records, oldest first, at most so many of them."""
        if self._until:
            return [self._on_same_day(ref, year, self._until) for year in self._recorded_years(ref)[-at_most:]]
        told: dict[int, EarlierFigure] = {}
        for year in sorted((y for y in self._reported if y < self.year), reverse=True)[:at_most]:
            found = self._as_reported(ref, year)
            if found:
                told[year] = found
        recounted = [year for year in self._recorded_years(ref) if year not in told]
        years = sorted((*told, *recounted))[-at_most:] if at_most else []
        self.measure((ref,), [year for year in years if year not in told])
        return [told.get(year) or self._recounted(ref, year) for year in years]

    def _on_same_day(self, ref: CellRef, year: int, until: date) -> EarlierFigure:
        """The cell as it stood at the end of the same day of an earlier year; no report tells that."""
        last = monthrange(year, until.month)[1]
        day = until.replace(year=year, day=min(until.day, last))
        figure = cells_on(self._reader, self.form, (ref,), day, self.entries)[ref]
        counted = Saying("截至{day}，按现有登记计算", day=in_words(day))
        return EarlierFigure(year, figure.value, self._origin(ref, figure, counted))

    def _recounted(self, ref: CellRef, year: int) -> EarlierFigure:
        """The cell as the records and entries of today give it for a year without a report."""
        figure = self.figure(ref, year)
        return EarlierFigure(year, figure.value, self._origin(ref, figure, Saying("按现有登记计算")))

    def _origin(self, ref: CellRef, figure: Figure, counted: str) -> str:
        """Where a figure of a year without a report comes from."""
        column, words = self._place(ref)[2], counted
        if figure.status is FigureStatus.ENTERED:
            words = Saying("填报数（{source}）", source=figure.source) if figure.source else Saying("填报数")
        elif figure.status is FigureStatus.CARRIED and len(figure.parts) == 1 and column.period == "cumulative":
            words = Saying("期初数（{source}）", source=figure.source) if figure.source else Saying("期初数")
        return words

    def _as_reported(self, ref: CellRef, year: int) -> EarlierFigure | None:
        """The cell, or its twins in the form of that year, as it was signed or taken in."""
        base = self.report(year)
        other = self._definitions.forms.get(base.report.form) if base else None
        if base is None or other is None:
            return None
        there = (ref,) if other.id == self.form.id else twins(self.form, other).get(ref, ())
        figures = [_cell_of(base.report, one) for one in there]
        if not there or not all(f and f.status is not FigureStatus.NOT_APPLICABLE for f in figures):
            return None
        values = [figure.value for figure in figures if figure and figure.value is not None]
        words = base.words
        if other.id != self.form.id:
            cells = listed(Saying("“{cell}”", cell=cell_label(other, one)) for one in there)
            words = Saying("{report}，取自{form}的{cells}", report=base.words, form=other.name, cells=cells)
        doubts = dict.fromkeys(base.cells[one].doubt for one in there if one in base.cells)
        value = sum(values, Decimal(0)) if len(values) == len(figures) else None
        return EarlierFigure(year, value, words, "；".join(doubt for doubt in doubts if doubt))

    def _recorded_years(self, ref: CellRef) -> list[int]:
        """The years before for which the office has records, facts or an opening figure."""
        years: set[int] = set()
        for under, plan in self.plans(ref).items():
            table, row, column = self._place(under)
            selection = plan.selection
            years |= {*self.entries.fact_years(table.indicators(row, column))}
            years |= self._record_years(selection.kind) if selection else set()
            if column.period == "cumulative":
                openings = [o.until_year for o in self.entries.openings if o.indicator == row.indicator]
                years = {y for y in years | {*openings} if y >= min(openings, default=y)}
        return sorted(y for y in years if y < self.year)

    def _record_years(self, kind: str) -> set[int]:
        if kind not in self._years:
            self._years[kind] = kept_years(self._reader.years, kind)
        return self._years[kind]


def _cell_of(report: Report, ref: CellRef) -> Figure | None:
    """The figure in a cell of a report that may have been printed with other rows."""
    try:
        return report.cell(ref)
    except KeyError:
        return None


def _arithmetic(
    figure: Figure, own: Figure | None, terms: tuple[Term, ...], row: RowForm, column: ColumnForm, unit: str
) -> str:
    """How the figure comes about, in figures; of an entered one how the counted one would."""
    line: str = ""
    if own is not None:
        if column.share_of:
            line = share_in_words(terms[0].value, terms[1].value, column.decimals) if len(terms) == 2 else ""
        elif len(terms) > 1 or any(term.minus for term in terms):
            line = sum_in_words(terms, own.value)
        elif row.divide != 1 and own.value is not None and not own.parts:
            line = quotient_in_words(own.value * row.divide, row.divide, own.value, unit)
    if figure.status is not FigureStatus.ENTERED or own is None:
        return line
    if line and terms:
        return Saying("填报 {entered}；按各项计：{line}", entered=shown(figure.value), line=line)
    if line:
        return Saying("填报 {entered}；按登记：{line}", entered=shown(figure.value), line=line)
    return Saying("填报 {entered}；按登记为 {counted}", entered=shown(figure.value), counted=shown(own.value))
