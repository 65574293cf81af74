"""Pieces of any height stacked down a page: for sheets that follow no grid of lines, such as the proof sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ogi_desk.paper.leaf import Leaf


@dataclass(frozen=True, slots=True)
class Slab:
    """A piece that is never divided. ``paint`` draws it from its top left; ``held``: the next one stays with it."""

    height: float
    paint: Callable[[Leaf, float, float], None] | None = None
    held: bool = False


def stack(slabs: Sequence[Slab], room: float) -> list[list[tuple[Slab, float]]]:
    """Return the pages: on each its pieces with their tops in points; empty pieces are left out at a page's top."""
    pages: list[list[tuple[Slab, float]]] = [[]]
    filled = 0.0
    at = 0
    while at < len(slabs):
        end = at + 1
        while end < len(slabs) and slabs[end - 1].held:
            end += 1
        chain = slabs[at:end]
        need = sum(slab.height for slab in chain)
        if pages[-1] and need <= room < filled + need:
            pages.append([])
            filled = 0.0
        for slab in chain:
            if pages[-1] and filled + slab.height > room:
                pages.append([])
                filled = 0.0
            if slab.paint is None and not pages[-1]:
                continue
            pages[-1].append((slab, filled))
            filled += slab.height
        at = end
    return [page for page in pages if page]
