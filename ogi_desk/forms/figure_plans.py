"""How each figure of a form's tables comes about: counted, entered, carried, computed or not given at all.

- A year's figure is counted from its selection; an entered fact stands in its place and both are kept.
- 历年累计 = opening figure + the years since, each counted or entered; its parts are kept.
- A column of percentages takes the figures of two others; of nothing there is no percentage, which is not 0 %.

Planning comes first, so that all figures of a report are measured in one look at the store; must not touch a store.
What the plans come to is :mod:`ogi_desk.forms.figures`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ogi_desk.domain.records import Fact, Opening
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.layout import ColumnForm, Counting, Form, RowForm, TableForm
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.report import CellRef, Figure, FigureStatus
from ogi_desk.forms.rule_words import rule_in_words
from ogi_desk.forms.selection import Selection


@dataclass(frozen=True, slots=True)
class Entries:
    """The figures the office typed: facts of years and opening figures."""

    facts: tuple[Fact, ...] = ()
    openings: tuple[Opening, ...] = ()

    def fact(self, indicators: tuple[str, ...], year: int) -> Fact | None:
        """The fact that stands for a figure of a year; the newest where there are several."""
        return next((f for f in reversed(self.facts) if f.year == year and f.indicator in indicators), None)

    def fact_years(self, indicators: tuple[str, ...]) -> list[int]:
        """The years that have such a fact, oldest first."""
        return sorted({f.year for f in self.facts if f.indicator in indicators})

    def opening(self, indicator: str, year: int) -> Opening | None:
        """The newest opening figure not later than ``year``."""
        fitting = [o for o in self.openings if o.indicator == indicator and o.until_year <= year]
        return max(fitting, key=lambda o: (o.until_year, o.id or 0), default=None)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a figure: a known amount, or one still to be measured; neither = missing."""

    label: str
    amount: Decimal | None = None
    selection: Selection | None = None
    divide: int = 1  # what is measured is divided by this

    def value(self, amounts: Mapping[Selection, Decimal]) -> Decimal | None:
        """The piece's amount once everything is measured."""
        return amounts[self.selection] / self.divide if self.selection else self.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How one cell gets its figure."""

    ref: CellRef
    status: FigureStatus
    rule: str = ""
    selection: Selection | None = None
    pieces: tuple[Piece, ...] = ()
    source: str = ""
    entered: Decimal | None = None
    cells: tuple[CellRef, ...] = ()  # of a computed figure
    labels: tuple[str, ...] = ()  # what these cells are called
    minus: frozenset[CellRef] = frozenset()  # those of the cells that are taken away
    share: int | None = None  # the decimals of a percentage: the first of the cells of the second
    divide: int = 1  # what is measured is divided by this
    opening: bool = False  # an entered figure stands for what was before the records

    def wanted(self) -> Iterator[Selection]:
        """The selections that must be measured for it."""
        if self.selection:
            yield self.selection
        yield from (p.selection for p in self.pieces if p.selection)

    def finish(self, amounts: Mapping[Selection, Decimal]) -> Figure:
        """Return the figure; computed ones are finished by :func:`finish_tables`."""
        parts = tuple((p.label, p.value(amounts)) for p in self.pieces)
        counted = amounts[self.selection] / self.divide if self.selection else None
        if self.status is FigureStatus.ENTERED:
            counted = None if self.opening and not counted else counted
            return Figure(
                value=self.entered, status=self.status, rule=self.rule, selection=self.selection, counted=counted,
                source=self.source, parts=parts,
            )  # fmt: skip
        if not self.pieces:
            missing = counted is None and self.status is FigureStatus.COUNTED
            status = FigureStatus.MISSING if missing else self.status
            return Figure(value=counted, status=status, rule=self.rule, selection=self.selection)
        known = [value for _, value in parts if value is not None]
        complete = len(known) == len(parts)
        return Figure(
            value=sum(known, Decimal(0)) if complete else None,
            status=self.status if complete else FigureStatus.MISSING,
            rule=self.rule,
            selection=self.selection,
            source=self.source,
            parts=parts,
        )


def plan_tables(form: Form, year: int, entries: Entries, until: date | None = None) -> dict[CellRef, Plan]:
    """Plan every cell of a year's tables, counted to the end of the year or of the day ``until`` in it."""
    return {
        CellRef(table.id, row.id, column.id): plan_cell(table, row, column, year, entries, until)
        for table in form.tables
        for row in table.rows
        for column in table.columns
    }


def plan_cell(
    table: TableForm, row: RowForm, column: ColumnForm, year: int, entries: Entries, until: date | None = None
) -> Plan:
    """Plan one cell."""
    ref = CellRef(table.id, row.id, column.id)
    cell = row.cells.get(column.id)
    rule: str
    if row.group:
        rule = Saying("这一行是分组的标题，不填数")
        return Plan(ref=ref, status=FigureStatus.NOT_APPLICABLE, rule=rule)
    if cell and cell.not_applicable:
        rule = cell.rule or Saying("报告格式规定这一格不填数")
        return Plan(ref=ref, status=FigureStatus.NOT_APPLICABLE, rule=rule)
    indicators = table.indicators(row, column)
    own_year = year - 1 if column.period == "previous" else year
    fact = entries.fact(indicators, year)  # entered in the report's year, of whatever period it speaks
    counting = (cell.counting if cell else None) or row.counting
    if counting and column.where:
        counting = counting.narrowed(column.where)
    words = (cell.rule if cell else "") or row.rule
    if column.share_of:
        plan = _share(ref, table, row, column)
    elif row.sum_of or column.sum_of:
        plan = _computed(ref, table, row, column)
    elif column.period == "cumulative":
        plan = _cumulative(ref, table, row, counting, words, own_year, entries, until)
    elif counting:
        selection = select(counting, Period.of_year(own_year, until))
        rule = words or rule_in_words(selection)
        if row.divide != 1 and not words:
            rule = Saying("{rule}，除以{divide}折合为{unit}", rule=rule, divide=row.divide, unit=row.unit)
        plan = Plan(ref=ref, status=FigureStatus.COUNTED, selection=selection, rule=rule, divide=row.divide)
    elif row.nought:
        rule = words or Saying("登记中不单列此数，没有填报时为0")
        plan = Plan(ref=ref, status=FigureStatus.COUNTED, pieces=(Piece(row.indicator, Decimal(0)),), rule=rule)
    else:
        rule = words or Saying(
            "{year}年度的“{indicator}”由本机关填报，登记中不记此数", year=year, indicator=indicators[0]
        )
        plan = Plan(ref=ref, status=FigureStatus.COUNTED, rule=rule)
    if fact is None:
        return plan
    rule = plan.rule
    if row.opening:
        rule = Saying("{year}年度期初数，为启用登记以前的数，填报一次；按登记计数的办法：{rule}", year=year, rule=rule)
    elif plan.selection:
        rule = Saying("{year}年度填报数；按登记计数的办法：{rule}", year=year, rule=rule)
    elif plan.status is FigureStatus.COMPUTED:
        rule = Saying("{year}年度填报数；没有填报时为{rule}", year=year, rule=rule)
    return Plan(
        ref=ref,
        status=FigureStatus.ENTERED,
        selection=plan.selection,
        entered=fact.value,
        source=fact.source,
        rule=rule,
        divide=row.divide,
        opening=row.opening,
    )


def _computed(ref: CellRef, table: TableForm, row: RowForm, column: ColumnForm) -> Plan:
    minus: set[CellRef] = set()
    cells: list[CellRef] = []
    names: list[str] = []
    if not row.sum_of:
        cells = [CellRef(table.id, row.id, other) for other in column.sum_of]
        names = [c.label for other in column.sum_of if (c := table.column(other))]
    for term in row.sum_of:
        other = CellRef(table.id, term.removeprefix("-"), column.id)
        label = part.indicator if (part := table.row(other.row)) else other.row
        cells.append(other)
        names.append(Saying("减去{label}", label=label) if term.startswith("-") else label)
        if term.startswith("-"):
            minus.add(other)
    mark = "；" if any("、" in name for name in names) else "、"
    rule = Saying("以下各项相加减：{names}" if minus else "以下各项之和：{names}", names=listed(names, mark))
    return Plan(
        ref=ref,
        status=FigureStatus.COMPUTED,
        cells=tuple(cells),
        labels=tuple(cell_name(table, other) for other in cells),
        minus=frozenset(minus),
        rule=rule,
    )


def _share(ref: CellRef, table: TableForm, row: RowForm, column: ColumnForm) -> Plan:
    """A percentage of two other columns, also in a row that is itself a sum: of the sums, not a sum of percentages."""
    cells = tuple(CellRef(table.id, row.id, other) for other in column.share_of)
    labels = tuple(cell_name(table, other) for other in cells)
    part, whole = (c.label if (c := table.column(other)) else other for other in column.share_of)
    rule = Saying("“{part}”占“{whole}”的百分比，保留{decimals}位小数", part=part, whole=whole, decimals=column.decimals)
    return Plan(
        ref=ref, status=FigureStatus.COMPUTED, cells=cells, labels=labels, rule=rule, share=column.decimals
    )  # fmt: skip


def cell_name(table: TableForm | None, ref: CellRef) -> str:
    """Return ``行名·列名`` of a cell; the one name alone where the row has no label, or the table but one column.

    Its ids where the table has no such cell.
    """
    row, column = (table.row(ref.row), table.column(ref.column)) if table else (None, None)
    if not row or not column:
        return f"{ref.row}·{ref.column}"
    if not row.label and column.indicator:
        return column.indicator
    if table and len(table.columns) == 1:
        return row.indicator
    return Saying("{row}·{column}", row=row.indicator, column=column.indicator)


def _cumulative(
    ref: CellRef,
    table: TableForm,
    row: RowForm,
    counting: Counting | None,
    words: str,
    year: int,
    entries: Entries,
    until: date | None,
) -> Plan:
    """Opening figure, then the years since: one piece for each year with a fact and for the report's own year."""
    opening = entries.opening(row.indicator, year)
    yearly = next((c for c in table.columns if c.period == "year"), None)
    indicators = table.indicators(row, yearly) if yearly else (row.indicator,)
    first = opening.until_year + 1 if opening else None
    pieces: list[Piece] = []
    if opening:
        pieces.append(Piece(Saying("截至{until_year}年底累计（期初数）", until_year=opening.until_year), opening.value))
    elif any(o.indicator == row.indicator for o in entries.openings):
        rule = Saying("期初数的截至年度晚于{year}年，此前的累计数没有登记", year=year)
        return Plan(ref=ref, status=FigureStatus.MISSING, rule=rule)
    marks = [y for y in entries.fact_years(indicators) if (first or 0) <= y < year]
    years = _years(counting, indicators, first, [*marks, year], entries, until)
    pieces += (replace(piece, divide=row.divide) for piece in years)
    selection = select(counting, Period.of_years(first, year, until)) if counting else None
    summed = Saying("期初数加上以后各年度的数") if opening else Saying("各年度数之和，未登记期初数")
    counted = words or (rule_in_words(selection) if selection else "")
    rule = Saying("{summed}；{counted}", summed=summed, counted=counted) if selection else summed
    return Plan(
        ref=ref,
        status=FigureStatus.CARRIED if opening else FigureStatus.COUNTED,
        selection=selection if (first or year) <= year else None,
        pieces=tuple(pieces),
        source=opening.source if opening else "",
        rule=rule,
    )


def _years(
    counting: Counting | None,
    indicators: tuple[str, ...],
    first: int | None,
    marks: list[int],
    entries: Entries,
    until: date | None,
) -> Iterator[Piece]:
    """Yield the years up to the last mark: the marked ones singly, those between counted together."""
    following = first
    for year in marks:
        if following is not None and following > year:
            continue
        if following is None or following < year:  # the years before this mark have no facts
            label = (
                Saying("截至{year}年底（按登记）", year=year - 1) if following is None else _span(following, year - 1)
            )
            if counting:
                yield Piece(label, selection=select(counting, Period.of_years(following, year - 1)))
            elif following is not None:
                yield Piece(label)  # nothing was entered for these years: missing, not 0
        fact = entries.fact(indicators, year)
        if fact:
            yield Piece(Saying("{year}年度（填报数）", year=year), fact.value)
        else:
            period = Period.of_year(year, until if year == marks[-1] else None)
            yield Piece(Saying("{year}年度", year=year), selection=select(counting, period) if counting else None)
        following = year + 1


def _span(first: int, last: int) -> str:
    return Saying("{first}年度", first=first) if first == last else Saying("{first}—{last}年度", first=first, last=last)
