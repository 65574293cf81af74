"""Fill pages with strips: whole lines of the grid, some of which must stay together.

A strip is never divided. What a strip shows is its own affair; this module knows heights, page ends and what may not be
parted (a heading from its text, the signature from the last lines: GB/T 9704-2012 7.3.5.5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ogi_desk.paper.geometry import LINES, PITCH, WIDTH
from ogi_desk.paper.leaf import Leaf

#: draws a strip on a page: left edge of the type area and the strip's top, in points
Paint = Callable[[Leaf, float, float], None]


@dataclass(frozen=True, slots=True)
class Area:
    """A named part of a strip, in points from the strip's top left."""

    key: str
    x: float = 0.0
    y: float = 0.0
    width: float = WIDTH
    height: float = PITCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """Whole lines of the grid.

    ``glue``: the next strip stays on this page; ``fresh``: begins a page; ``bookmark``: title and level in the outline.
    A strip without paint is a blank line and is left out at the top of a page.
    """

    paint: Paint | None = None
    slots: int = 1
    glue: bool = False
    fresh: bool = False
    bookmark: tuple[str, int] | None = None
    areas: tuple[Area, ...] = ()


def blank(slots: int = 1, *, glue: bool = False) -> Strip:
    """Return empty lines."""
    return Strip(slots=slots, glue=glue)


def glued(strips: Iterable[Strip]) -> list[Strip]:
    """Return the strips, each held to the next one (the last to whatever follows)."""
    return [replace(strip, glue=True) for strip in strips]


def paginate(strips: Sequence[Strip]) -> list[list[tuple[Strip, int]]]:
    """Return the pages: on each its strips with their line from 0."""
    pages: list[list[tuple[Strip, int]]] = [[]]
    line = 0
    at = 0
    while at < len(strips):
        end = at + 1
        while end < len(strips) and strips[end - 1].glue and not strips[end].fresh:
            end += 1
        chain = strips[at:end]
        need = sum(strip.slots for strip in chain)
        if pages[-1] and (chain[0].fresh or (need <= LINES and line + need > LINES)):
            pages.append([])
            line = 0
        for strip in chain:
            if line and line + strip.slots > LINES:
                pages.append([])
                line = 0
            if strip.paint is None and not pages[-1]:
                continue
            pages[-1].append((strip, line))
            line += strip.slots
        at = end
    return [page for page in pages if page]
