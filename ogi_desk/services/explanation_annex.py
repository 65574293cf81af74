"""数据说明: every figure of a report with its rule, arithmetic, last year's figure and its records, as a value.

What the office shows when somebody asks how a figure came about. Records stand by their number, day and title; who
applied is never told. What a request asks for may name a third person, whom nothing here can find: a request stands by
its kind unless its text is asked for. Must not know how it is set on paper.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.forms.layout import ColumnForm, RowForm, TableForm
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.forms.rule_words import rule_in_words
from ogi_desk.services.annex_records import AnnexRecord, Listed, Lists
from ogi_desk.services.explain import EarlierFigure, Explainer, Explanation
from ogi_desk.services.ports import Progress, Reader

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

#: how many records are listed under a figure unless all are asked for
USUAL_LIMIT = 30
_NAME = "数据说明"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexCell:
    """One figure. ``records`` are those listed, ``count`` all that stand under it; ``elsewhere`` says which of them are
    listed under another figure."""

    ref: CellRef
    label: str
    column: str
    unit: str
    value: Decimal | None
    status: FigureStatus
    rule: str
    arithmetic: str
    source: str
    earlier: EarlierFigure | None
    records: tuple[AnnexRecord, ...] = ()
    record_kind: str = ""
    count: int = 0
    elsewhere: str = ""

    @property
    def unlisted(self) -> int:
        """How many records are neither listed here nor under another figure."""
        return 0 if self.elsewhere and not self.records else self.count - len(self.records)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexRow:
    """Figures told together: with a ``rule`` those of one row, which the columns only divide; else a single one."""

    label: str
    cells: tuple[AnnexCell, ...]
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexTable:
    """A table's figures that are worth a line of their own; ``notes`` sum up the others."""

    title: str
    rows: tuple[AnnexRow, ...]
    notes: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[AnnexCell, ...]:
        """Its figures in reading order."""
        return tuple(cell for row in self.rows for cell in row.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """The whole annex; ``last_year`` says where most of last year's figures stand, ``limit`` 0 = all records listed.

    ``texts``: requests stand with what they ask for. ``title_lines`` is the title broken by sense for the paper.
    """

    title: str
    agency: str
    form_name: str
    year: int
    made_on: date
    limit: int
    last_year: str
    tables: tuple[AnnexTable, ...]
    title_lines: tuple[str, ...] = ()
    texts: bool = False


def make_annex(
    reader: Reader,
    definitions: Definitions,
    year: int,
    form_id: str,
    made_on: date,
    *,
    limit: int = USUAL_LIMIT,
    texts: bool = False,
    progress: Progress | None = None,
) -> Annex:
    """Return the annex to a year's report; of longer lists the first ``limit`` records, all with 0.

    ``texts``: with what requests ask for, the applicant left out (条例第十五条: others named in it are the office's to
    find). ``progress`` is told the rows done. ``InputError`` when there is no such form.
    """
    explainer = Explainer(reader, definitions, year, form_id)
    form, profile = explainer.form, reader.profile()
    titled = {"agency": profile.agency_in_title or profile.agency, "year": year}  # as the report's own title
    refs = [CellRef(t.id, r.id, c.id) for t in form.tables for r in t.rows for c in t.columns]
    explainer.measure(refs, (year, year - 1))
    lists = Lists(reader, limit, texts)
    count = sum(len(table.rows) for table in form.tables)
    done = itertools.count(1)

    def step() -> None:
        if progress:
            progress(next(done), count)

    tables = [_table(explainer, table, lists, step) for table in form.tables]
    last = form.title_lines[-1]
    words = [str(cell.earlier.words) for table in tables for cell in table.cells if cell.earlier]
    return Annex(
        title=form.report_title.format(**titled) + _NAME,
        agency=profile.agency,
        form_name=form.name,
        year=year,
        made_on=made_on,
        limit=limit,
        last_year=max(dict.fromkeys(words), key=words.count, default=""),
        tables=tuple(tables),
        title_lines=(*(line.format(**titled) for line in form.title_lines[:-1]), last.format(**titled) + _NAME),
        texts=texts,
    )


def _table(explainer: Explainer, table: TableForm, lists: Lists, step: Callable[[], None]) -> AnnexTable:
    """The table's cells in reading order; noughts and cells that do not apply are summed up."""
    rows: list[AnnexRow] = []
    noughts: dict[str, int] = {}
    open_rows: set[str] = set()
    aside: list[str] = []
    for row in table.rows:
        step()
        cells: list[AnnexCell] = []
        for column in table.columns:
            ref = CellRef(table.id, row.id, column.id)
            figure = explainer.figure(ref)
            if figure.status is FigureStatus.NOT_APPLICABLE:
                aside += [_name(row, column)] if _printed(table, row, column) else []
                continue
            last = next((e for e in explainer.earlier(ref, 1) if e.year == explainer.year - 1), None)
            nought = figure.value == 0 and figure.status is not FigureStatus.ENTERED
            if nought and not (last and last.value):
                noughts[row.id] = noughts.get(row.id, 0) + 1
                continue
            open_rows.add(row.id)
            told = explainer.explain(ref, earlier=0)
            if len(table.columns) == 1 and row.indicator:  # a single column's name tells nothing apart
                told = replace(told, label=row.indicator)
            records = lists.of(told, _year_cell(table, ref))
            cells.append(_cell(told, last, column.indicator, table.unit(row, column), records))
        rule = _row_rule(explainer, table, row)
        if rule and cells:
            rows.append(AnnexRow(label=row.indicator, cells=tuple(cells), rule=rule))
        else:
            rows += [AnnexRow(label=cell.label, cells=(cell,)) for cell in cells]
    return AnnexTable(
        title=table.title.format(year=explainer.year),
        rows=tuple(rows),
        notes=tuple(_notes(table, noughts, open_rows, aside)),
    )


def _row_rule(explainer: Explainer, table: TableForm, row: RowForm) -> str:
    """The rule of a whole row whose columns only divide what it counts; empty where each cell has a rule of its own."""
    divided = [column for column in table.columns if column.where]
    if not divided or any(cell.counting or cell.rule for cell in row.cells.values()):
        return ""
    if row.sum_of:
        ref = CellRef(table.id, row.id, divided[0].id)
        return explainer.plans(ref)[ref].rule
    if row.counting is None:
        return ""
    return row.rule or rule_in_words(select(row.counting, Period.of_year(explainer.year)))


def _name(row: RowForm, column: ColumnForm) -> str:
    return f"{row.indicator}·{column.indicator}" if row.indicator else column.label


def _printed(table: TableForm, row: RowForm, column: ColumnForm) -> bool:
    """Whether a cell that does not apply stands on the paper at all."""
    if row.group:
        return False
    return not table.blocks or any(row.id in b.rows and column.id in b.columns for b in table.blocks)


def _year_cell(table: TableForm, ref: CellRef) -> CellRef | None:
    """Of a cumulative cell the same row's cell of the year alone, whose records need not be listed twice."""
    column = table.column(ref.column)
    if column is None or column.period != "cumulative":
        return None
    yearly = next((c for c in table.columns if c.period == "year"), None)
    return CellRef(ref.table, ref.row, yearly.id) if yearly else None


def _notes(table: TableForm, noughts: dict[str, int], open_rows: set[str], aside: Sequence[str]) -> Iterator[str]:
    """What the lines of the table leave out, in one sentence each."""
    count = sum(noughts.values())
    whole = [row.indicator for row in table.rows if row.id in noughts and row.id not in open_rows and row.indicator]
    if count and not open_rows:
        yield f"本表{count}个数均为0，规则与表头、行名一致，没有符合的记录。"
    elif count:
        rows = f"，其中整行为0的有：{'；'.join(dict.fromkeys(whole))}" if whole else ""
        yield f"上表没有列出的{count}个数均为0{rows}。"
    if aside:
        yield f"格式规定不填数的：{'；'.join(aside)}。"


def _cell(told: Explanation, last: EarlierFigure | None, column: str, unit: str, listed: Listed) -> AnnexCell:
    records, count, elsewhere = listed
    return AnnexCell(
        ref=told.ref,
        label=told.label,
        column=column,
        unit=unit,
        value=told.figure.value,
        status=told.figure.status,
        rule=told.rule,
        arithmetic=told.arithmetic,
        source=told.figure.source,
        earlier=last,
        records=records,
        record_kind=told.record_kind,
        count=count,
        elsewhere=elsewhere,
    )
