"""Strips become the pages of one file: painted on their lines, numbered, archived, with the places of their areas.

For papers that run over numbered pages (report, annex, catalogue). Must not know what the strips say.
"""

from __future__ import annotations

from collections.abc import Sequence

from ogi_desk.paper.archive import Imprint, to_archive
from ogi_desk.paper.faces import FaceBook
from ogi_desk.paper.flow import Strip, paginate
from ogi_desk.paper.folio import draw_folio
from ogi_desk.paper.geometry import PITCH, TOP, left_edge
from ogi_desk.paper.sheaf import Sheaf
from ogi_desk.services.paper_ports import Paper, Place


def bind(strips: Sequence[Strip], book: FaceBook, imprint: Imprint, *, duplex: bool = True) -> Paper:
    """Return the PDF/A-2b of these strips; ``duplex`` mirrors the binding edge."""
    pages = paginate(strips)
    sheaf = Sheaf(book)
    missing: dict[tuple[str, int], None] = {}
    places: dict[str, Place] = {}
    for number, page in enumerate(pages):
        leaf = sheaf.leaf()
        left = left_edge(number, duplex)
        for strip, line in page:
            top = TOP + line * PITCH
            if strip.paint is not None:
                strip.paint(leaf, left, top)
            if strip.bookmark:
                sheaf.bookmark(*strip.bookmark, top)
            _note_places(places, strip, number, left, top)
        draw_folio(leaf, book, number, left)
        missing.update(dict.fromkeys((char, number) for char in leaf.missing))
        sheaf.turn()
    return Paper(to_archive(sheaf.raw(), imprint), len(pages), places, tuple(missing))


def _note_places(places: dict[str, Place], strip: Strip, page: int, left: float, top: float) -> None:
    """Add the strip's areas; a place on one page grows, later pages do not count."""
    for area in strip.areas:
        x, y = left + area.x, top + area.y
        known = places.get(area.key)
        if known is None:
            places[area.key] = Place(page, x, y, area.width, area.height)
        elif known.page == page:
            x1, y1 = min(known.x, x), min(known.y, y)
            x2 = max(known.x + known.width, x + area.width)
            y2 = max(known.y + known.height, y + area.height)
            places[area.key] = Place(page, x1, y1, x2 - x1, y2 - y1)
