"""Tables on the grid: any number of columns, heads and stubs that span, repeated heads, no row divided.

Knows nothing of reports; :mod:`ogi_desk.paper.annex` says what stands in the cells. A part after a page's end repeats
the head under a line that says 续表, and a stub cell that spans the page's end stands again in the next part.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ogi_desk.paper.compose import Align, Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Area, Strip
from ogi_desk.paper.geometry import GAP, LINES, PITCH, WIDTH
from ogi_desk.paper.leaf import Leaf

_THIN, _THICK = 0.5, 1.0  # points
_LEADING = 1.3  # em
_CAPTION = 14.0  # 4号
_NOTE = 10.5  # 5号
CONDENSED_SIDE = 1.5  # points left and right of condensed digits


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text and how many columns and rows it takes.

    ``indent`` in characters; ``key`` names its place; ``size`` of its type in points, 0 = the table's; ``narrow`` is
    how wide its characters are, 1 = as the face has them.
    """

    text: str
    columns: int = 1
    rows: int = 1
    align: Align = Align.CENTRE
    role: Role = Role.FANGSONG
    indent: float = 0.0
    key: str = ""
    size: float = 0.0
    narrow: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A table to be set. ``widths`` in points; ``head`` and ``body`` row by row, spanned places left out."""

    title: str
    widths: tuple[float, ...]
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    size: float = 12.0
    pad: float = 5.0  # above and below the text
    note: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    cell: Cell
    row: int
    column: int


@dataclass(slots=True)
class _Part:
    """The rows of a table that stand on one page."""

    placed: list[_Placed]
    heights: list[float]
    caption: tuple[Line, ...] = ()
    note: tuple[Line, ...] = ()
    cap_height: float = field(default=0.0)

    @property
    def height(self) -> float:
        return self.cap_height + sum(self.heights) + _note_height(self.note)


def side_of(width: float) -> float:
    """The room left and right of the text in a cell of this width, in points."""
    return 8.0 if width > 60 else 2.5


def _side(cell: Cell, width: float) -> float:
    return side_of(width) if cell.narrow == 1 else CONDENSED_SIDE


def _note_height(note: Sequence[Line]) -> float:
    return len(note) * _NOTE * 1.4 + 5 if note else 0.0


def _place(rows: Sequence[Sequence[Cell]], columns: int) -> list[_Placed]:
    """Put cells into the first free places of their rows, as HTML does."""
    taken: set[tuple[int, int]] = set()
    placed: list[_Placed] = []
    for r, row in enumerate(rows):
        c = 0
        for cell in row:
            while (r, c) in taken:
                c += 1
            placed.append(_Placed(cell, r, c))
            depth = min(cell.rows, len(rows) - r)
            taken.update((r + i, c + j) for i in range(depth) for j in range(cell.columns))
            c += cell.columns
        if c > columns:
            raise ValueError(f"row {r} has more cells than the table has columns")
    return placed


class _Setter:
    """Sets the cells of one table."""

    def __init__(self, plan: Plan, book: FaceBook) -> None:
        self.plan, self.book = plan, book
        self.edges = [0.0]
        for width in plan.widths:
            self.edges.append(self.edges[-1] + width)
        self.leading = plan.size * _LEADING

    def width(self, placed: _Placed) -> float:
        return self.edges[placed.column + placed.cell.columns] - self.edges[placed.column]

    def lines(self, placed: _Placed) -> tuple[Line, ...]:
        cell, size = placed.cell, placed.cell.size or self.plan.size
        width = self.width(placed)
        indent = cell.indent * size
        return compose(
            ((cell.text, cell.role),),
            self.book,
            (width - 2 * _side(cell, width)) / cell.narrow,
            size=size,
            cell=size,
            first=indent,
            rest=indent,
            align=cell.align,
        )

    def need(self, placed: _Placed) -> float:
        return max(1, len(self.lines(placed))) * self.leading + 2 * self.plan.pad

    def heights(self, placed: Sequence[_Placed], rows: int) -> list[float]:
        heights = [self.leading + 2 * self.plan.pad] * rows
        for p in placed:
            if p.cell.rows == 1:
                heights[p.row] = max(heights[p.row], self.need(p))
        for p in sorted((p for p in placed if p.cell.rows > 1), key=lambda p: p.cell.rows):
            last = min(p.row + p.cell.rows, rows)
            short = self.need(p) - sum(heights[p.row : last])
            if short > 0:  # every row it spans gives its share, the inner cells first
                for row in range(p.row, last):
                    heights[row] += short / (last - p.row)
        return heights

    def part(self, head: Sequence[_Placed], body: Sequence[_Placed], first: int, last: int) -> _Part:
        """The head with the body's rows ``first`` to ``last`` (exclusive), spans cut to them."""
        n = len(self.plan.head)
        placed = list(head)
        for p in body:
            start, stop = max(p.row, first), min(p.row + p.cell.rows, last)
            if start < stop:
                placed.append(_Placed(replace(p.cell, rows=stop - start), n + start - first, p.column))
        return _Part(placed, self.heights(placed, n + last - first))


def table_strips(plan: Plan, book: FaceBook, slots_left: int = LINES) -> list[Strip]:
    """Set a table: a strip for each page, the first in the lines left on its page, each other on a page of its own."""
    setter = _Setter(plan, book)
    head = _place(plan.head, len(plan.widths))
    body = _place(plan.body, len(plan.widths))
    alone = setter.heights([p for p in body if p.cell.rows == 1], len(plan.body))
    note = compose(((plan.note, Role.FANGSONG),), book, WIDTH, size=_NOTE, cell=_NOTE) if plan.note else ()
    caption = compose(
        ((f"{plan.title}（续表）", Role.HEITI),), book, WIDTH, size=_CAPTION, cell=_CAPTION, align=Align.CENTRE
    )
    strips: list[Strip] = []
    first = 0
    while first < len(plan.body) or not strips:
        later = bool(strips)
        room = (LINES if later else slots_left) * PITCH - GAP
        probe = _dress(setter.part(head, body, first, first), caption if later else (), ())
        last, filled = first, probe.height
        while last < len(plan.body) and filled + alone[last] <= room:
            filled += alone[last]
            last += 1
        last = min(max(last, first + 1), len(plan.body))
        while True:
            ends = last == len(plan.body)
            part = _dress(setter.part(head, body, first, last), caption if later else (), note if ends else ())
            if part.height <= room or last <= first + 1:
                break
            last -= 1
        strips.append(_strip(setter, part, fresh=later))
        first = last
    return strips


def _dress(part: _Part, caption: tuple[Line, ...], note: tuple[Line, ...]) -> _Part:
    part.caption, part.note = caption, note
    part.cap_height = len(caption) * _CAPTION * 1.4 + 6 if caption else 0.0
    return part


def _strip(setter: _Setter, part: _Part, *, fresh: bool) -> Strip:
    plan = setter.plan
    tops = [part.cap_height]
    for height in part.heights:
        tops.append(tops[-1] + height)
    shift = (WIDTH - setter.edges[-1]) / 2
    bottom = tops[-1]

    def box(p: _Placed) -> tuple[float, float, float, float]:
        stop = min(p.row + p.cell.rows, len(part.heights))
        return shift + setter.edges[p.column], tops[p.row], setter.width(p), tops[stop] - tops[p.row]

    def paint(leaf: Leaf, x: float, y: float) -> None:
        for i, line in enumerate(part.caption):
            leaf.text(line, x, y + _CAPTION * (0.7 + 1.4 * i))
        for p in part.placed:
            left, top, width, height = box(p)
            leaf.frame(x + left, y + top, width, height, _THIN)
            lines = setter.lines(p)
            middle = y + top + height / 2 - (len(lines) - 1) * setter.leading / 2
            for i, line in enumerate(lines):
                at = x + left + _side(p.cell, width)
                leaf.text(line, at, middle + i * setter.leading, narrow=p.cell.narrow)
        leaf.frame(x + shift, y + part.cap_height, setter.edges[-1], bottom - part.cap_height, _THICK)
        for i, line in enumerate(part.note):
            leaf.text(line, x, y + bottom + 5 + _NOTE * (0.7 + 1.4 * i))

    areas = [Area(p.cell.key, *box(p)) for p in part.placed if p.cell.key]
    if plan.key:
        areas.append(Area(plan.key, shift, part.cap_height, setter.edges[-1], bottom - part.cap_height))
    # the last line of the grid has no gap below it
    slots = math.ceil((part.height + GAP - 0.5) / PITCH)
    return Strip(paint=paint, slots=min(slots, LINES), fresh=fresh, areas=tuple(areas))
