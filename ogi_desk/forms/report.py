"""The report as a value: what the preview shows, the paper prints, the JSON carries and the signature freezes.

Made by :func:`ogi_desk.forms.compose.compose`; rendered by :mod:`ogi_desk.paper`. Holds no behaviour but look-ups.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from ogi_desk.forms.selection import Selection


class FigureStatus(Enum):
    """Where a figure comes from; MISSING is not 0."""

    COUNTED = "counted"
    ENTERED = "entered"
    CARRIED = "carried"
    COMPUTED = "computed"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class CellRef:
    """A cell by table, row and column id."""

    table: str
    row: str
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure with its reasons."""

    value: Decimal | None
    status: FigureStatus
    rule: str = ""  # in words: 2012年1月1日至12月31日公开，公开属性为主动公开
    selection: Selection | None = None  # the records under it
    counted: Decimal | None = None  # what the records give, where an entered fact stands in their place
    source: str = ""  # 依据 of an entered or opening figure
    parts: tuple[tuple[str, Decimal | None], ...] = ()  # (label, value) whose sum it is


@dataclass(frozen=True, slots=True)
class Column:
    """A figure column of a table; ``heads`` stand above it, outermost first, and span the columns that share them."""

    id: str
    label: str
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: ``lead`` is the printed prefix (其中：), ``indent`` in characters."""

    id: str
    label: str  # exactly as printed, numbering included
    unit: str
    indent: int
    figures: tuple[Figure, ...]  # one for each column
    stubs: tuple[str, ...] = ()  # heads left of the label, outermost first


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a table that is printed with a head of its own; ``columns`` and ``rows`` by id."""

    heading: str
    stub: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of the report, printed in the text of ``section``, or as an annex where that is empty."""

    id: str
    title: str
    stub: tuple[str, ...]  # heads of the columns before the figures: 指标名称, 计量单位
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    section: str = ""
    blocks: tuple[Block, ...] = ()


def cells_of(tables: Iterable[Table]) -> dict[CellRef, Figure]:
    """Every figure of the tables by its cell."""
    return {
        CellRef(table.id, row.id, column.id): figure
        for table in tables
        for row in table.rows
        for column, figure in zip(table.columns, row.figures, strict=True)
    }


@dataclass(frozen=True, slots=True)
class FieldSpan:
    """A live figure inside a paragraph's text: ``text[start:end]`` was inserted from ``key``."""

    start: int
    end: int
    key: str  # what stood between {{ and }}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of text.

    ``level`` 0 is running text, 1–4 the heading levels of GB/T 9704-2012 (一、（一） 1. （1）); of a heading the
    first ``lead`` characters are set in the heading's face (all of it when ``lead`` equals the length).
    """

    text: str
    level: int = 0
    lead: int = 0
    fields: tuple[FieldSpan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section with its heading (empty for the introduction) and paragraphs; ``automatic`` = wrote itself."""

    id: str
    heading: str  # 一、概述
    paragraphs: tuple[Paragraph, ...]
    automatic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One group of a chart: a label, this year's value and last year's (``None`` when there is none)."""

    label: str
    value: int
    previous: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A bar chart: items by month or by category, this year against last."""

    id: str
    title: str
    unit: str
    bars: tuple[Bar, ...]
    year_label: str
    previous_label: str


class Severity(Enum):
    """A contradiction is an error, a question a warning."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found wrong or doubtful, with where it stands."""

    severity: Severity
    rule: str  # id of the rule
    message: str  # Chinese, one sentence
    cells: tuple[CellRef, ...] = ()
    section: str = ""  # section id when it stands in text
    start: int = -1  # characters into the section's composed text (paragraphs joined by "\n")
    end: int = -1

    @property
    def key(self) -> str:
        """A stable name of this finding, for excuses."""
        where = ";".join(f"{c.table}/{c.row}/{c.column}" for c in self.cells) or self.section
        return f"{self.rule}@{where}@{self.message}"


@dataclass(frozen=True, slots=True)
class FigureChoice:
    """A live figure that can be inserted into the text as ``{{key}}``, with what it shows today."""

    key: str
    label: str
    shown: str
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One year's report in one form."""

    form: str
    form_version: str
    year: int
    agency: str  # the name it signs with
    title: str
    title_lines: tuple[str, ...]  # the title broken by sense for the paper
    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    charts: tuple[Chart, ...]
    signed_on: date  # 成文日期 printed under the text
    signer: str = ""  # printed once approved
    signer_post: str = ""
    seal: str = "space"
    findings: tuple[Finding, ...] = ()
    unchecked: tuple[str, ...] = ()  # what could not be checked for want of last year's figures; not wrong
    choices: tuple[FigureChoice, ...] = ()  # what the text may insert; not printed, not exchanged

    def section_text(self, section_id: str) -> str:
        """The section's composed paragraphs, heading excluded, joined by line feeds."""
        for section in self.sections:
            if section.id == section_id:
                return "\n".join(p.text for p in section.paragraphs)
        raise KeyError(section_id)

    def cell(self, ref: CellRef) -> Figure:
        """The figure in a cell; ``KeyError`` when there is no such cell."""
        for table in self.tables:
            if table.id == ref.table:
                columns = [c.id for c in table.columns]
                for row in table.rows:
                    if row.id == ref.row and ref.column in columns:
                        return row.figures[columns.index(ref.column)]
        raise KeyError(ref)
