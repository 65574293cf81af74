"""数据说明: every figure of a report with its rule, arithmetic, last year's figure and its records, as a value.

What the office shows when somebody asks how a figure came about. Records stand by their number, day and title; who
applied is never told. Must not know how it is set on paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.domain.masking import without_applicant
from ogi_desk.domain.records import RECORD_KINDS, Case, Publication, Record, Request
from ogi_desk.forms.layout import ColumnForm, RowForm, TableForm
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.forms.rule_words import rule_in_words
from ogi_desk.services.explain import EarlierFigure, Explainer, Explanation
from ogi_desk.services.ports import Reader

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

#: how many records are listed under a figure unless all are asked for
USUAL_LIMIT = 30
_NAME = "数据说明"
_TITLE = 80  # characters of a request's content that stand in a list
_FETCHED = 2000  # records read at once


@dataclass(frozen=True, slots=True)
class AnnexRecord:
    """A record as the list names it: 登记号, 索引号 or 案号, its day, its title."""

    ref: str
    day: date
    title: str


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

    ``title_lines`` is the title broken by sense for the paper.
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


def make_annex(
    reader: Reader,
    definitions: Definitions,
    year: int,
    form_id: str,
    made_on: date,
    *,
    limit: int = USUAL_LIMIT,
) -> Annex:
    """Return the annex to a year's report; of longer lists the first ``limit`` records, all with 0.

    ``InputError`` when there is no such form.
    """
    explainer = Explainer(reader, definitions, year, form_id)
    form, profile = explainer.form, reader.profile()
    titled = {"agency": profile.agency_in_title or profile.agency, "year": year}  # as the report's own title
    refs = [CellRef(t.id, r.id, c.id) for t in form.tables for r in t.rows for c in t.columns]
    explainer.measure(refs, (year, year - 1))
    lists = _Lists(reader, limit)
    tables = [_table(explainer, table, lists) for table in form.tables]
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
    )


def _table(explainer: Explainer, table: TableForm, lists: _Lists) -> AnnexTable:
    """The table's cells in reading order; noughts and cells that do not apply are summed up."""
    rows: list[AnnexRow] = []
    noughts: dict[str, int] = {}
    open_rows: set[str] = set()
    aside: list[str] = []
    for row in table.rows:
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


def _cell(told: Explanation, last: EarlierFigure | None, column: str, unit: str, listed: _Listed) -> AnnexCell:
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


#: the records to list, how many they would be in all, what is listed elsewhere
_Listed = tuple[tuple[AnnexRecord, ...], int, str]


class _Lists:
    """The records under figures, each list told once."""

    def __init__(self, reader: Reader, limit: int) -> None:
        self._reader, self._limit = reader, limit
        self._told: dict[tuple[str, tuple[int, ...]], str] = {}  # kind and ids -> the figure they are listed under
        self._ids: dict[CellRef, tuple[str, tuple[int, ...]]] = {}  # figure -> its label and ids

    def of(self, told: Explanation, yearly: CellRef | None) -> _Listed:
        """The records to list under a figure, how many these would be in all, and what is listed elsewhere."""
        ids, elsewhere = told.record_ids, ""
        self._ids[told.ref] = (told.label, ids)
        if not ids:
            return (), 0, ""
        if yearly in self._ids:
            label, known = self._ids[yearly]
            of_the_year = set(known)
            ids = tuple(id for id in ids if id not in of_the_year)
            if known:
                elsewhere = f"其中{len(known)}条见“{label}”"
            if not ids:
                return (), 0, f"{len(known)}条记录见“{label}”"
        key = (told.record_kind, ids)
        if key in self._told:
            return (), len(ids), f"与“{self._told[key]}”是同样的{len(ids)}条记录"
        self._told[key] = told.label
        shown = ids[: self._limit] if self._limit else ids
        return tuple(self._read(told.record_kind, shown)), len(ids), elsewhere

    def _read(self, kind: str, ids: Sequence[int]) -> Iterator[AnnexRecord]:
        for start in range(0, len(ids), _FETCHED):
            wanted = ids[start : start + _FETCHED]
            found = self._reader.fetch(RECORD_KINDS[kind], wanted)
            yield from (_told(found[id]) for id in wanted if id in found)


def _told(record: Record) -> AnnexRecord:
    """A record without anybody's name."""
    match record:
        case Publication():
            number = record.index_number or record.document_number
            return AnnexRecord(number, record.published_on, _short(record.title))
        case Request():
            content = without_applicant(record, record.content, "申请人")
            name = record.applicant.strip()  # an organisation's too
            content = content.replace(name, "申请人") if len(name) > 1 else content
            return AnnexRecord(record.number, record.received_on, _short(content))
        case Case():
            ended = f"{record.closed_on:%Y-%m-%d}" if record.closed_on else ""
            result = f"{ended}{record.result.label}" if record.result else "尚未审结"
            return AnnexRecord(record.case_number, record.received_on, f"{record.kind.label}，{result}")
        case _:
            raise TypeError(type(record).__name__)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _TITLE else f"{line[: _TITLE - 1]}…"
