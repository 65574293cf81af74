"""A report's table as it is printed: which cell stands where, what it spans, what it shows.

One layout for paper, word processor, web page and workbook, so that all carry the same heads, labels and figures. Must
not know how any of them draws a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from math import lcm

from ogi_desk.forms.report import Block, CellRef, Column, Figure, FigureStatus, Row, Table

#: 0 is a number, ``/`` says there can be none; a blank is neither, and says so
_BLANK = "空白表示尚缺数据，不是0"
_STROKE = "“/”表示不适用"


class CellKind(Enum):
    """What a printed cell is."""

    BLOCK = "block"  # 第二十条第（一）项, over all columns of its block
    CORNER = "corner"  # heads of the columns before the figures
    HEAD = "head"  # over figures
    STUB = "stub"  # left of labels: 三、本年度办理结果
    LABEL = "label"
    UNIT = "unit"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCell:
    """A cell with how many columns and rows it takes; ``level`` of a head or stub from 0, ``indent`` in characters."""

    text: str
    kind: CellKind
    columns: int = 1
    rows: int = 1
    level: int = 0
    indent: int = 0
    figure: Figure | None = None
    ref: CellRef | None = None


PrintedRow = tuple[PrintedCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTable:
    """A table to be printed, row by row; places a span covers are left out. ``columns`` = stubs + units + figures."""

    head: tuple[PrintedRow, ...]
    body: tuple[PrintedRow, ...]
    stubs: int
    units: int
    figures: int
    note: str = ""

    @property
    def columns(self) -> int:
        """How many columns the grid has."""
        return self.stubs + self.units + self.figures


def shown_figure(figure: Figure) -> str:
    """A figure as printed: blank when missing, ``/`` where there can be none."""
    if figure.status is FigureStatus.NOT_APPLICABLE:
        return "/"
    if figure.value is None:
        return ""
    value = figure.value
    return f"{value.to_integral_value():f}" if value == value.to_integral_value() else f"{value.normalize():f}"


def printed_table(table: Table) -> PrintedTable:
    """Lay out a table: its heads merged over the columns that share them, its stubs over their rows."""
    return _in_blocks(table) if table.blocks else _in_one_grid(table)


def table_note(table: Table) -> str:
    """The note under a table, opened by 注: the form's own, and what a stroke and a blank among its figures mean."""
    statuses = {status for row in table.rows for status in _statuses(table, row)}
    stroke = _STROKE if FigureStatus.NOT_APPLICABLE in statuses else ""
    blank = _BLANK if FigureStatus.MISSING in statuses else ""
    told = "；".join(filter(None, (table.note.removeprefix("注：").rstrip("。"), stroke, blank)))
    return f"注：{told}。" if told else ""


def _statuses(table: Table, row: Row) -> set[FigureStatus]:
    """What the printed figures of a row are; none of a row that only heads others, where a stroke explains itself."""
    columns = {name for block in table.blocks if row.id in block.rows for name in block.columns}
    found = {
        figure.status
        for column, figure in zip(table.columns, row.figures, strict=True)
        if not table.blocks or column.id in columns
    }
    return set() if found == {FigureStatus.NOT_APPLICABLE} else found


def _in_one_grid(table: Table) -> PrintedTable:
    labelled = any(row.label for row in table.rows)
    depth = max(len(row.stubs) for row in table.rows) + 1 if labelled else 0
    units = max(len(table.stub) - 1, 0)
    levels = max(len(column.heads) for column in table.columns) + 1
    head = [list[PrintedCell]() for _ in range(levels)]
    if depth:
        corner = table.stub[0] if table.stub else ""
        head[0].append(PrintedCell(text=corner, kind=CellKind.CORNER, columns=depth, rows=levels))
        head[0] += [PrintedCell(text=unit, kind=CellKind.CORNER, rows=levels) for unit in table.stub[1:]]
    for level, cell in _column_heads(table.columns, levels):
        head[level].append(cell)
    body = []
    for at, row in enumerate(table.rows):
        cells = list(_stub_cells(table.rows, at, depth)) if depth else []
        cells += [PrintedCell(text=row.unit if not unit else "", kind=CellKind.UNIT) for unit in range(units)]
        cells += [
            _figure(table, row, column, figure) for column, figure in zip(table.columns, row.figures, strict=True)
        ]
        body.append(tuple(cells))
    return PrintedTable(
        head=tuple(tuple(cells) for cells in head),
        body=tuple(body),
        stubs=depth,
        units=units,
        figures=len(table.columns),
        note=table_note(table),
    )


def _column_heads(columns: Sequence[Column], levels: int) -> Iterator[tuple[int, PrintedCell]]:
    """Yield each head with the level it stands on; columns that share heads share their cells."""
    for level in range(levels):
        at = 0
        while at < len(columns):
            own = columns[at].heads
            if level > len(own):  # its label already reaches down to here
                at += 1
                continue
            if level == len(own):
                yield level, PrintedCell(text=columns[at].label, kind=CellKind.HEAD, rows=levels - level, level=level)
                at += 1
                continue
            last = at
            while last < len(columns) and columns[last].heads[: level + 1] == own[: level + 1]:
                last += 1
            yield level, PrintedCell(text=own[level], kind=CellKind.HEAD, columns=last - at, level=level)
            at = last


def _stub_cells(rows: Sequence[Row], at: int, depth: int) -> Iterator[PrintedCell]:
    """The stub cells that begin in a row: shared ones in the first row that has them, then its own label."""
    row = rows[at]
    for level in range(len(row.stubs)):
        shared = row.stubs[: level + 1]
        if at and rows[at - 1].stubs[: level + 1] == shared:
            continue
        last = at
        while last < len(rows) and rows[last].stubs[: level + 1] == shared:
            last += 1
        yield PrintedCell(text=row.stubs[level], kind=CellKind.STUB, rows=last - at, level=level)
    yield PrintedCell(text=row.label, kind=CellKind.LABEL, columns=depth - len(row.stubs), indent=row.indent)


def _in_blocks(table: Table) -> PrintedTable:
    """Lay out a table of blocks, one under the other, each with its heading and its own columns."""
    parts = lcm(*(len(block.columns) for block in table.blocks))
    return PrintedTable(
        head=(),
        body=tuple(cells for block in table.blocks for cells in _block(table, block, parts)),
        stubs=1,
        units=0,
        figures=parts,
        note=table_note(table),
    )


def _block(table: Table, block: Block, parts: int) -> Iterator[PrintedRow]:
    columns = {column.id: at for at, column in enumerate(table.columns)}
    span = parts // len(block.columns)
    yield (PrintedCell(text=block.heading, kind=CellKind.BLOCK, columns=parts + 1),)
    labels = [table.columns[columns[name]].label for name in block.columns]
    heads = (PrintedCell(text=label, kind=CellKind.HEAD, columns=span) for label in labels)
    yield (PrintedCell(text=block.stub, kind=CellKind.CORNER), *heads)
    for row in table.rows:
        if row.id in block.rows:
            figures = (
                _figure(table, row, table.columns[columns[name]], row.figures[columns[name]], span)
                for name in block.columns
            )
            yield (PrintedCell(text=row.label, kind=CellKind.LABEL), *figures)


def _figure(table: Table, row: Row, column: Column, figure: Figure, span: int = 1) -> PrintedCell:
    ref = CellRef(table.id, row.id, column.id)
    return PrintedCell(text=shown_figure(figure), kind=CellKind.FIGURE, columns=span, figure=figure, ref=ref)
