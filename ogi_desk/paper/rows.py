"""Ruled rows of plain cells: set once, drawn at any height, divided where a page ends.

For letters and proof sheets, whose rows flow one by one. A report's tables, with spans and heads that repeat, are
:mod:`ogi_desk.paper.tables`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ogi_desk.paper.compose import Align, Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.leaf import Leaf

_BLANKS = " \t\r\n"  # ideographic spaces stand for what is written in by hand: 　　年　　月　　日


@dataclass(frozen=True, slots=True, kw_only=True)
class RowStyle:
    """How rows look, in points: ``leading`` from line to line, ``pad`` above and below, ``side`` left and right."""

    size: float
    leading: float
    pad: float
    side: float
    rule: float = 0.5


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its width in points, how its text stands and in which face."""

    width: float
    align: Align = Align.LEFT
    role: Role = Role.FANGSONG


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row whose text is set: each cell's width and lines."""

    widths: tuple[float, ...]
    cells: tuple[tuple[Line, ...], ...]
    style: RowStyle
    least: int = 1  # lines, for an empty cell to be written in

    @property
    def lines(self) -> int:
        """How many lines its fullest cell has."""
        return max(self.least, *(len(cell) for cell in self.cells))

    @property
    def height(self) -> float:
        """The height it needs, in points."""
        return self.lines * self.style.leading + 2 * self.style.pad

    def divided(self, lines: int) -> list[SetRow]:
        """Return the row as rows of at most so many lines each."""
        return [
            SetRow(self.widths, tuple(cell[at : at + lines] for cell in self.cells), self.style, min(self.least, lines))
            for at in range(0, self.lines, lines)
        ]


def set_row(texts: Sequence[str], columns: Sequence[Column], book: FaceBook, style: RowStyle) -> SetRow:
    """Set a row; its last cell takes the columns that are left over, one of line breaks only is as high as those."""
    widths: list[float] = []
    cells: list[tuple[Line, ...]] = []
    for number, (text, column) in enumerate(zip(texts, columns, strict=False)):
        last = number == len(texts) - 1
        width = sum(c.width for c in columns[number:]) if last else column.width
        align = Align.LEFT if last and number < len(columns) - 1 else column.align
        widths.append(width)
        cells.append(tuple(_lines(text, width - 2 * style.side, column.role, align, book, style.size)))
    least = max((1 + text.count("\n") for text in texts if not text.strip(_BLANKS)), default=1)
    return SetRow(tuple(widths), tuple(cells), style, least)


def _lines(text: str, width: float, role: Role, align: Align, book: FaceBook, size: float) -> list[Line]:
    parts = text.strip(_BLANKS).splitlines()
    return [line for part in parts for line in compose(((part, role),), book, width, size=size, cell=size, align=align)]


def draw_row(leaf: Leaf, row: SetRow, x: float, top: float, height: float) -> None:
    """Draw a row's boxes and, in the middle of each, its text."""
    style = row.style
    for width, lines in zip(row.widths, row.cells, strict=True):
        leaf.frame(x, top, width, height, style.rule)
        middle = top + height / 2 - (len(lines) - 1) * style.leading / 2
        for number, line in enumerate(lines):
            leaf.text(line, x + style.side, middle + number * style.leading)
        x += width


def natural_width(text: str, book: FaceBook, role: Role, size: float) -> float:
    """Return the width of the widest line of a text that is not wrapped."""
    lines = _lines(text, 100_000.0, role, Align.LEFT, book, size)
    return max((line.width for line in lines), default=0.0)


def shared_widths(wants: Sequence[Sequence[float]], room: float, side: float, least: float) -> list[float]:
    """Share a width among columns so that their rows are low, by moving a little from one to another while it helps.

    ``wants``: for each column the width each of its cells would need in one line, ``side`` of it beside the text.
    """
    steps = (room / 12, room / 40, room / 120)
    widths = [room / len(wants)] * len(wants)

    def cost(widths: Sequence[float]) -> float:
        lines = [
            [max(1, math.ceil((want - side) / (width - side))) for want in column]
            for column, width in zip(wants, widths, strict=True)
        ]
        height = sum(max(row) for row in zip(*lines, strict=True))
        turned = sum(sum(column) for column in lines)
        short = sum(max(0.0, want - width) for column, width in zip(wants, widths, strict=True) for want in column)
        return float(height) + turned / 50 + short / room / 10_000

    best = cost(widths)
    moved = True
    while moved:
        moved = False
        for giver in range(len(widths)):
            for taker in range(len(widths)):
                for step in steps:
                    if giver == taker or widths[giver] - step < max(least, side + 1):
                        continue
                    trial = list(widths)
                    trial[giver] -= step
                    trial[taker] += step
                    price = cost(trial)
                    if price < best - 1e-9:
                        widths, best, moved = trial, price, True
    return widths
