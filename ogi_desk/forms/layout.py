"""A report form as a value: what its data file says, checked and typed; read by :mod:`ogi_desk.forms.form`.

Holds no figures and no text of a year; knows nothing of files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    sum_of: tuple[str, ...] = ()  # ids of the rows it adds up
    cells: dict[str, CellForm] = field(default_factory=dict)  # by column id


@dataclass(frozen=True, slots=True, kw_only=True)
class TableForm:
    """A table of the form."""

    id: str
    title: str
    stub: tuple[str, ...]
    columns: tuple[ColumnForm, ...]
    rows: tuple[RowForm, ...]
    note: str = ""

    def row(self, row_id: str) -> RowForm | None:
        """The row with this id, or ``None``."""
        return next((r for r in self.rows if r.id == row_id), None)

    def column(self, column_id: str) -> ColumnForm | None:
        """The column with this id, or ``None``."""
        return next((c for c in self.columns if c.id == column_id), None)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionForm:
    """A section: ``draft`` is the text proposed first; where ``zero`` figures are all 0 it writes ``empty`` itself."""

    id: str
    heading: str
    guidance: str = ""
    draft: str = ""
    empty: str = ""
    zero: tuple[str, ...] = ()  # figure keys


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFigure:
    """A further figure for the text, ``{{figure:<id>}}``, of the year."""

    id: str
    label: str
    unit: str
    counting: Counting
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityForm:
    """An arithmetic identity of a table.

    ``over`` ``columns``: terms are row ids, tried in each column; ``rows``: terms are column ids, tried in each row;
    ``cells``: terms are ``row/column``. A term may begin with ``-`` (subtracted) and with ``previous:`` (last year's
    report; skipped when there is none). ``relation``: ``=``, ``<=``, ``>=`` or ``rest``: the right side lists parts of
    the left (其中) and a rest, or more than the whole, is told.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionForm:
    """How texts speak of a row: patterns over a clause in which ``#`` stands for the number with its unit."""

    table: str
    row: str
    patterns: tuple[re.Pattern[str], ...]
    without: tuple[str, ...] = ()  # words that must not stand in the clause
    nil: tuple[re.Pattern[str], ...] = ()  # clauses that say it did not happen


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

    def serves(self, year: int) -> bool:
        """Whether reports for this year are written in this form."""
        return self.first_year <= year <= self.last_year

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
