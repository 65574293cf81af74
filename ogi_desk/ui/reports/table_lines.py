"""A table of the report as lines for a narrow grid: heads that span rows become lines of their own above them.

- Parts of a table (第二十条第（一）项) come one after the other, each under its heading and its own column heads.
- A table of one row, which is all columns, stands upright: a line for each column.

The same figures as on paper, another order of reading. Holds no widget.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from ogi_desk.forms.report import Block, CellRef, Column, Figure, FigureStatus, Row, Table

WIDEST = 8  # so many columns a grid beside the pages takes; a single row with more stands upright


class LineKind(Enum):
    """What a line of the grid is."""

    HEADING = "heading"  # one text over all columns
    HEADS = "heads"  # heads of the columns of one part of the table
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Spot:
    """A figure with its place."""

    ref: CellRef
    figure: Figure
    column: str  # the column's whole name


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLine:
    """One line: its label with ``level`` steps of indent, and what stands in its columns."""

    kind: LineKind
    label: str
    level: float = 0
    unit: str = ""
    heads: tuple[str, ...] = ()
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, kw_only=True)
class GridTable:
    """The lines of a table; ``heads`` by column, outermost first, are empty where lines carry their own."""

    lines: tuple[TableLine, ...]
    corner: str
    unit: str  # head of the units, empty where there is no such column
    heads: tuple[tuple[str, ...], ...]

    @cached_property
    def width(self) -> int:
        """How many columns of figures it has."""
        return max((len(line.spots) or len(line.heads) for line in self.lines), default=0)


def grid_table(table: Table) -> GridTable:
    """Lay a table out for the screen."""
    corner = table.stub[0] if table.stub else ""
    unit = table.stub[1] if len(table.stub) > 1 else ""
    if table.blocks:
        lines = [line for block in table.blocks for line in _block(table, block)]
        return GridTable(lines=tuple(lines), corner=corner, unit=unit, heads=())
    if len(table.rows) == 1 and len(table.columns) > WIDEST:
        return GridTable(lines=tuple(_upright(table, table.rows[0])), corner=corner, unit=unit, heads=())
    heads = tuple((*column.heads, column.label) for column in table.columns)
    return GridTable(lines=tuple(_rows(table, table.rows, table.columns)), corner=corner, unit=unit, heads=heads)


def _rows(table: Table, rows: Sequence[Row], columns: Sequence[Column]) -> Iterator[TableLine]:
    """Yield the rows, each new head at their left as a line above them."""
    before: tuple[str, ...] = ()
    for row in rows:
        common = next((n for n, (a, b) in enumerate(zip(before, row.stubs, strict=False)) if a != b), None)
        shared = min(len(before), len(row.stubs)) if common is None else common
        for level in range(shared, len(row.stubs)):
            yield TableLine(kind=LineKind.HEADING, label=row.stubs[level], level=level / 2)
        before = row.stubs
        spots = tuple(_spot(table, row, column) for column in columns)
        own = len(row.stubs) / 2 + row.indent
        if all(spot.figure.status is FigureStatus.NOT_APPLICABLE for spot in spots):
            yield TableLine(kind=LineKind.HEADING, label=row.label, level=own)
        else:
            yield TableLine(kind=LineKind.FIGURES, label=row.label, level=own, unit=row.unit, spots=spots)


def _block(table: Table, block: Block) -> Iterator[TableLine]:
    columns = [column for column in table.columns if column.id in block.columns]
    columns.sort(key=lambda column: block.columns.index(column.id))
    yield TableLine(kind=LineKind.HEADING, label=block.heading)
    yield TableLine(kind=LineKind.HEADS, label=block.stub, heads=tuple(column.label for column in columns))
    yield from _rows(table, [row for row in table.rows if row.id in block.rows], columns)


def _upright(table: Table, row: Row) -> Iterator[TableLine]:
    """Yield a line for each column of a table's one row."""
    before: tuple[str, ...] = ()
    for column in table.columns:
        for level, head in enumerate(column.heads):
            if before[: level + 1] != column.heads[: level + 1]:
                yield TableLine(kind=LineKind.HEADING, label=head, level=level / 2)
        before = column.heads
        yield TableLine(
            kind=LineKind.FIGURES, label=column.label, level=len(column.heads) / 2, unit=row.unit,
            spots=(_spot(table, row, column),),
        )  # fmt: skip


def _spot(table: Table, row: Row, column: Column) -> Spot:
    at = next(n for n, other in enumerate(table.columns) if other.id == column.id)
    return Spot(CellRef(table.id, row.id, column.id), row.figures[at], " · ".join((*column.heads[-1:], column.label)))
