"""A report form as a value: what its data file says, checked and typed; read by :mod:`ogi_desk.forms.form`.

Holds no figures and no text of a year; knows nothing of files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from ogi_desk.forms.selection import Condition

_NUMBERING = re.compile(
    r"^(?:其中[:：]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+\s*[.．、]\s*|[\s\u3000])+"
)


def plain_label(label: str) -> str:
    """Return a row's label without its numbering and without 其中： (the indicator of facts and openings)."""
    return _NUMBERING.sub("", label).strip() or label.strip()


@dataclass(frozen=True, slots=True)
class Counting:
    """What is counted. Values of conditions may hold ``{start}``, ``{end}`` and ``{before}``: the first and the last
    day of the column's period and the day before the first, as ISO dates."""

    kind: str
    conditions: tuple[Condition, ...] = ()
    measure: str = "count"

    def narrowed(self, conditions: tuple[Condition, ...]) -> Counting:
        """Return the same counting with further conditions."""
        return replace(self, conditions=self.conditions + conditions)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnForm:
    """A figure column. ``period``: ``year``, ``previous`` (the year before) or ``cumulative`` (opening + since)."""

    id: str
    label: str  # may hold {year}
    period: str = "year"
    indicator: str = ""  # its name in row/column
    heads: tuple[str, ...] = ()  # group heads above it, outermost first
    where: tuple[Condition, ...] = ()
    sum_of: tuple[str, ...] = ()  # ids of the columns it adds up
    signed: bool = False  # whether its figures may be less than nothing (本年增/减)
    unit: str = ""  # where it is not the row's: 采购总金额 in 元 beside 采购项目数量
    share_of: tuple[str, ...] = ()  # ids of two columns: the first in per cent of the second
    decimals: int = 1  # of such a percentage


@dataclass(frozen=True, slots=True, kw_only=True)
class CellForm:
    """What one cell does otherwise than its row and column say."""

    counting: Counting | None = None
    indicator: str = ""
    rule: str = ""
    not_applicable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowForm:
    """A row; ``group`` rows carry no figures. Without a counting its figures come from facts (and openings)."""

    id: str
    label: str  # exactly as printed
    unit: str = ""
    indent: int = 0
    indicator: str = ""
    group: bool = False
    counting: Counting | None = None
    rule: str = ""  # in words, instead of the words made from the conditions
    sum_of: tuple[str, ...] = ()  # ids of the rows it adds up; with a leading "-" taken away
    divide: int = 1  # what is measured is divided by this: 10000 for 万元
    nought: bool = False  # the records hold none of these: 0 unless a fact says otherwise
    opening: bool = False  # may be typed once, for the first year, from before the office kept records
    apart: bool = False  # the records do not tell apart what is printed apart here: no other form tells the same
    stubs: tuple[str, ...] = ()  # heads left of the label that span the rows they share, outermost first
    cells: dict[str, CellForm] = field(default_factory=dict)  # by column id


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockForm:
    """A part of a table that is printed with a head of its own: 第二十条第（一）项 and its columns."""

    heading: str
    stub: str  # the head over its row labels: 信息内容
    columns: tuple[str, ...]  # column ids
    rows: tuple[str, ...]  # row ids


@dataclass(frozen=True, slots=True, kw_only=True)
class TableForm:
    """A table of the form, set in the text of ``section``, or as an annex where that is empty."""

    id: str
    title: str
    stub: tuple[str, ...]
    columns: tuple[ColumnForm, ...]
    rows: tuple[RowForm, ...]
    note: str = ""
    section: str = ""
    blocks: tuple[BlockForm, ...] = ()  # none = one grid

    def row(self, row_id: str) -> RowForm | None:
        """The row with this id, or ``None``."""
        return next((r for r in self.rows if r.id == row_id), None)

    def column(self, column_id: str) -> ColumnForm | None:
        """The column with this id, or ``None``."""
        return next((c for c in self.columns if c.id == column_id), None)

    def unit(self, row: RowForm, column: ColumnForm | None) -> str:
        """What a cell is counted in."""
        return (column.unit if column else "") or row.unit

    def indicators(self, row: RowForm, column: ColumnForm) -> tuple[str, ...]:
        """The names under which a fact stands for this cell; the first is the one to write."""
        cell = row.cells.get(column.id)
        if row.group or (cell and cell.not_applicable):
            return ()
        if cell and cell.indicator:
            return (cell.indicator,)
        full = f"{row.indicator}/{column.indicator}"
        years = [c for c in self.columns if c.period == "year"]
        return (row.indicator, full) if years == [column] else (full,)


@dataclass(frozen=True, slots=True)
class NothingForm:
    """Words of a draft that read badly when their figures are all 0, and what is printed in their place then.

    ``words`` is a clause or a whole sentence exactly as the draft has it, fields included: ``上年结转{{…}}件``; it is
    looked for between commas and stops, and behind 其中. ``nothing`` stands in its place when each figure in it is 0
    (``无上年结转``), empty = the clause goes with its comma; a ``{{change:…}}`` in it is left out where there was
    none last year either. ``unknown`` likewise when every figure in it is missing; ``None`` = it stays, each figure
    told as missing. What the clerk worded otherwise is never touched.
    """

    words: str
    nothing: str
    unknown: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionForm:
    """A section: ``draft`` is the text proposed first; where ``zero`` figures are all 0 it writes ``empty`` itself.

    ``nothing`` are the words in it that are printed otherwise where there is nothing to count, tried in their order,
    so that a sentence stands before its clauses.
    """

    id: str
    heading: str
    guidance: str = ""
    draft: str = ""
    empty: str = ""
    zero: tuple[str, ...] = ()  # figure keys
    nothing: tuple[NothingForm, ...] = ()
    limit: int = 0  # characters the form asks not to pass; 0 = none
    fresh: bool = False  # must be written anew each year: it is held against last year's


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFigure:
    """A further figure for the text, ``{{figure:<id>}}``, of the year."""

    id: str
    label: str
    unit: str
    counting: Counting
    group: str = ""
    adds: tuple[str, ...] = ()  # the cells it is the sum of, where the tables have it in parts; else it is counted


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityForm:
    """An arithmetic identity of a table.

    ``over`` ``columns``: terms are row ids, tried in each column; ``rows``: terms are column ids, tried in each row;
    ``cells``: terms are ``row/column``. A term may begin with ``-`` (subtracted) and with ``previous:`` (last year's
    report; not checkable when there is none). ``relation``: ``=``, ``<=``, ``>=``; ``rest``: the right side lists parts
    of the left (其中) and a rest, or more than the whole, is told; ``nil``: asked about where the left is not 0.
    """

    id: str
    table: str
    left: tuple[str, ...]
    relation: str
    right: tuple[str, ...]
    words: str
    over: str = "columns"
    only: tuple[str, ...] = ()  # the columns (or rows) it is tried in; empty = all
    severity: str = "error"
    agency: re.Pattern[str] | None = None  # must stand in the agency's name
    from_year: int = 0  # the first year it holds for


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionForm:
    """How texts speak of a row: patterns over a clause in which ``#`` stands for the number with its unit."""

    table: str
    row: str
    patterns: tuple[re.Pattern[str], ...]
    column: str = ""  # the column texts speak of; none = by the words for the period
    figure: str = ""  # in place of a row: a further figure of the form, by its id
    without: tuple[str, ...] = ()  # words that must not stand in the clause
    nil: tuple[re.Pattern[str], ...] = ()  # clauses that say it did not happen
    adds: tuple[str, ...] = ()  # where the text means a sum: the figure keys it adds up
    label: str = ""  # what such a sum is called
    sums: tuple[tuple[str, ...], ...] = ()  # other meanings in use: figure keys whose sum the text may mean
    severity: str = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimForm:
    """A statement by which figures must be 0: 均获维持 while one was corrected."""

    id: str
    pattern: re.Pattern[str]
    zero: tuple[str, ...]  # figure keys: table/row/column
    message: str  # may hold {found}
    severity: str = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseForm:
    """A wording that is likely left over from another text, or a slip of the keyboard."""

    id: str
    pattern: re.Pattern[str]
    message: str
    needs: re.Pattern[str] | None = None  # must stand in the same sentence
    agency: re.Pattern[str] | None = None  # must stand in the agency's name
    severity: str = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A report form with the years it serves."""

    id: str
    version: str
    name: str
    first_year: int
    last_year: int
    report_title: str  # may hold {agency} and {year}
    title_lines: tuple[str, ...]
    due_month: int
    due_day: int
    source: str
    sections: tuple[SectionForm, ...]
    tables: tuple[TableForm, ...]
    figures: tuple[NamedFigure, ...] = ()
    identities: tuple[IdentityForm, ...] = ()
    mentions: tuple[MentionForm, ...] = ()
    phrases: tuple[PhraseForm, ...] = ()
    claims: tuple[ClaimForm, ...] = ()
    notes: tuple[str, ...] = ()  # what a user of the form should know; [U] = not confirmed by an original
    also: tuple[int, int] | None = None  # further years it was in use beside another form
    cut_shares: str = "error"  # severity of a percentage cut instead of rounded

    def serves(self, year: int) -> bool:
        """Whether reports for this year are written in this form."""
        return self.first_year <= year <= self.last_year

    def may_serve(self, year: int) -> bool:
        """Whether reports for this year were also written in this form, beside the one proposed."""
        return self.serves(year) or bool(self.also and self.also[0] <= year <= self.also[1])

    def due_on(self, year: int) -> date:
        """The day by which the report for ``year`` must be published, in the year after."""
        return date(year + 1, self.due_month, self.due_day)

    def section(self, section_id: str) -> SectionForm | None:
        """The section with this id, or ``None``."""
        return next((s for s in self.sections if s.id == section_id), None)

    def table(self, table_id: str) -> TableForm | None:
        """The table with this id, or ``None``."""
        return next((t for t in self.tables if t.id == table_id), None)

    def indicators(self) -> Iterator[str]:
        """Every 指标 a fact may be entered under."""
        for table in self.tables:
            for row in table.rows:
                for column in table.columns:
                    yield from table.indicators(row, column)

    def opening_indicators(self) -> Iterator[str]:
        """Every 指标 a cumulative opening figure may be entered under."""
        for table in self.tables:
            if any(c.period == "cumulative" for c in table.columns):
                yield from (row.indicator for row in table.rows if not row.group)


def fitting_forms(forms: Iterable[Form], year: int) -> list[Form]:
    """Return the forms a year's report may be written in, the one to propose first; the order given breaks ties."""
    return sorted((form for form in forms if form.may_serve(year)), key=lambda form: not form.serves(year))
