"""The page number of an official paper: between two dashes on the outer side (GB/T 9704-2012 7.5)."""

from __future__ import annotations

from ogi_desk.paper.compose import compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import HEIGHT, MM, TOP, WIDTH
from ogi_desk.paper.leaf import Leaf

SIZE = 14.0  # 4号


def draw_folio(leaf: Leaf, book: FaceBook, page: int, left: float) -> None:
    """Draw the number of a page counted from 0, its dashes 7 mm under a type area that begins at ``left``."""
    for line in compose(((f"— {page + 1} —", Role.SONGTI),), book, WIDTH, size=SIZE, cell=SIZE):
        x = left + (WIDTH - SIZE - line.width if page % 2 == 0 else SIZE)
        leaf.text(line, x, TOP + HEIGHT + 7 * MM)
