"""What every kind of file comes down to: lines of text and grids of cells, in the order they stand, with their places.

Must not know forms; the file readers make pieces, :mod:`.tables` and :mod:`.texts` look for a report in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of text and where it stands."""

    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell and how many columns and rows it takes."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a grid: the text of the cell that covers it; ``own`` where that cell begins in this column,
    ``top`` where it begins in this row."""

    text: str
    own: bool = True
    top: bool = True


EMPTY = Spot("", True, True)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as a full rectangle of spots. ``places`` say where each row stands, ``fitted`` which rows have the
    table's width only because a span from above was taken back."""

    rows: tuple[tuple[Spot, ...], ...]
    places: tuple[str, ...]
    caption: str = ""
    fitted: frozenset[int] = frozenset()

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0]) if self.rows else 0

    def line(self, row: int) -> str:
        """A row as it stands, its cells one after the other."""
        return "｜".join(" ".join(spot.text.split()) for spot in self.rows[row] if spot.own)


Piece = Line | Grid

_MOST_SPOTS = 200_000  # of a table; a report's has some hundred


class TooLargeError(Exception):
    """A table too large for any report; told with the file's name by :mod:`.reader`."""


def make_grid(rows: Iterable[Sequence[GridCell]], places: Sequence[str], caption: str = "") -> Grid | None:
    """Spread cells over the places they span, as HTML does; ``None`` when there is nothing in it.

    A cell that reaches a row too far pushes that row out of the table's width; there its span is taken back.
    ``TooLargeError`` before room is taken for a table that spans would blow up.
    """
    given = [list(row) for row in rows]
    taken = 0
    for at, row in enumerate(given):
        taken += sum(max(cell.columns, 1) * min(max(cell.rows, 1), len(given) - at) for cell in row)
        if taken > _MOST_SPOTS:
            raise TooLargeError
    spots, widths, fitted = _spread(given, 0)
    usual = max(set(widths), key=lambda width: (widths.count(width), -width), default=0)
    if widths and widths[0] > usual and widths.count(widths[0]) > 1:
        usual = widths[0]  # nothing reaches into the first row: most rows lost a cell that stood beside them
    if any(width > usual for width in widths):
        spots, _, fitted = _spread(given, usual)
    if not any(spot.text.strip() for spot in spots.values()):
        return None
    width = max(column for _, column in spots) + 1
    if width * len(given) > _MOST_SPOTS:
        raise TooLargeError
    full = tuple(tuple(spots.get((at, column), EMPTY) for column in range(width)) for at in range(len(given)))
    return Grid(full, tuple(places), caption, frozenset(fitted))


def _spread(rows: Sequence[Sequence[GridCell]], usual: int) -> tuple[dict[tuple[int, int], Spot], list[int], set[int]]:
    """The spots by row and column, how wide each row came out, which were ``fitted``; ``usual`` > 0: no row is pushed
    beyond it."""
    spots: dict[tuple[int, int], Spot] = {}
    ends: dict[int, list[tuple[int, int]]] = {}  # by row: (first column, columns) of the cells above that end in it
    filled: Counter[int] = Counter()
    widths: list[int] = []
    fitted: set[int] = set()
    for at, row in enumerate(rows):
        own = sum(max(cell.columns, 1) for cell in row)
        above = filled[at]
        for first, columns in ends.get(at, ()):
            if usual and own + above > usual >= own + above - columns:
                above -= columns
                fitted.add(at)
                for taken in range(first, first + columns):
                    spots.pop((at, taken), None)
        column = 0
        for cell in row:
            while (at, column) in spots:
                column += 1
            for down in range(max(cell.rows, 1)):
                for right in range(max(cell.columns, 1)):
                    place = (at + down, column + right)
                    if at + down < len(rows) and place not in spots:
                        spots[place] = Spot(cell.text, right == 0, down == 0)
                        filled[at + down] += 1
            if cell.rows > 1:
                ends.setdefault(at + cell.rows - 1, []).append((column, max(cell.columns, 1)))
            column += max(cell.columns, 1)
        widths.append(own + above)
    return spots, widths, fitted
