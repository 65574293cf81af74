"""What every kind of file comes down to: lines of text and grids of cells, in the order they stand, with their places.

Must not know forms; the file readers make pieces, :mod:`.tables` and :mod:`.texts` look for a report in them.
"""

from __future__ import annotations

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
    """A table as a full rectangle of spots. ``places`` say where each row stands."""

    rows: tuple[tuple[Spot, ...], ...]
    places: tuple[str, ...]
    caption: str = ""

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0]) if self.rows else 0

    def line(self, row: int) -> str:
        """A row as it stands, its cells one after the other."""
        return "｜".join(" ".join(spot.text.split()) for spot in self.rows[row] if spot.own)


Piece = Line | Grid


def make_grid(rows: Iterable[Sequence[GridCell]], places: Sequence[str], caption: str = "") -> Grid | None:
    """Spread cells over the places they span, as HTML does; ``None`` when there is nothing in it."""
    spots: dict[tuple[int, int], Spot] = {}
    width = height = 0
    for at, row in enumerate(rows):
        column = 0
        height = at + 1
        for cell in row:
            while (at, column) in spots:
                column += 1
            for down in range(max(cell.rows, 1)):
                for right in range(max(cell.columns, 1)):
                    spots.setdefault((at + down, column + right), Spot(cell.text, right == 0, down == 0))
            column += max(cell.columns, 1)
        width = max(width, column)
    if not any(spot.text.strip() for spot in spots.values()):
        return None
    full = tuple(tuple(spots.get((at, column), EMPTY) for column in range(width)) for at in range(height))
    return Grid(full, tuple(places), caption)
