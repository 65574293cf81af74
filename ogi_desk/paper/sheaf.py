"""The pages of a paper in the making: reportlab's canvas with its outline.

Gives reportlab what it would otherwise fill in itself: a face instead of Helvetica, no date, no identity by chance.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from ogi_desk.paper.composite import composite_font
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import PAGE_HEIGHT, PAGE_WIDTH
from ogi_desk.paper.leaf import Leaf


class Sheaf:
    """A file being made, page after page, A4 unless another size (points) is given."""

    def __init__(self, book: FaceBook, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)) -> None:
        # without a face of ours reportlab names Helvetica in the file and does not embed it
        face = book.pick(Role.FANGSONG, "一").face
        canvas: Any = Canvas
        self._canvas = canvas(
            BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=1,  # no clock; the paper's own date is written by the archive
            initialFontName=composite_font(face).fontName,
            lang="zh-CN",
        )
        self._height = size[1]
        self._marks = 0
        self._levels: list[int] = []

    def leaf(self) -> Leaf:
        """The page to draw on."""
        return Leaf(self._canvas, self._height)

    def turn(self) -> None:
        """Close the page and begin the next."""
        self._canvas.showPage()

    def bookmark(self, title: str, level: int, y: float) -> None:
        """Add an entry to the outline that leads to a height of this page; a level left out is closed up."""
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        self._levels.append(level)
        self._marks += 1
        key = f"b{self._marks}"
        # just above the line, so that it is not cut off by the window's edge
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=self._height - max(y - 6, 0), zoom=0)
        self._canvas.addOutlineEntry(title, key, len(self._levels) - 1, closed=level > 0)

    def raw(self) -> bytes:
        """Reportlab's file."""
        return bytes(self._canvas.getpdfdata())
