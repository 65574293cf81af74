"""Where the pages of a PDF lie in the scrolled view: numbers only, no widget, no pictures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

GAP = 12.0  # between pages, in points: it grows with the zoom like the paper


class Fit(Enum):
    """What the zoom follows when the view is resized."""

    FREE = "free"
    WIDTH = "width"
    PAGE = "page"


@dataclass(frozen=True)
class PageLayout:
    """Page rectangles in logical pixels; ``factor`` is logical pixels for a point."""

    rectangles: tuple[QRectF, ...]
    factor: float
    width: float
    height: float

    def in_view(self, top: float, height: float) -> list[int]:
        """The pages that show between ``top`` and ``top + height``."""
        return [i for i, r in enumerate(self.rectangles) if r.bottom() > top and r.top() < top + height]

    def page_at(self, point: QPointF) -> int | None:
        """The page under a point."""
        return next((i for i, r in enumerate(self.rectangles) if r.contains(point)), None)

    def on_page(self, page: int, point: QPointF) -> tuple[float, float]:
        """A point of the view in points of the page, from its top left."""
        corner = self.rectangles[page].topLeft()
        return (point.x() - corner.x()) / self.factor, (point.y() - corner.y()) / self.factor

    def rectangle(self, page: int, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle of a page (points) in the view."""
        corner = self.rectangles[page].topLeft()
        f = self.factor
        return QRectF(corner.x() + x * f, corner.y() + y * f, width * f, height * f)


def rows_of(sizes: tuple[tuple[float, float], ...], two_pages: bool) -> list[list[int]]:
    """The page numbers side by side, row by row."""
    step = 2 if two_pages else 1
    return [list(range(i, min(i + step, len(sizes)))) for i in range(0, len(sizes), step)]


def fitted_factor(
    sizes: tuple[tuple[float, float], ...], two_pages: bool, fit: Fit, room_width: float, room_height: float
) -> float:
    """The factor at which the widest row (and for PAGE the highest page) just fits into the room (logical pixels)."""
    if not sizes:
        return 1.0
    widest = max(sum(sizes[i][0] for i in row) + GAP * (len(row) + 1) for row in rows_of(sizes, two_pages))
    factor = room_width / widest
    if fit is Fit.PAGE:
        factor = min(factor, room_height / (max(h for _, h in sizes) + 2 * GAP))
    return max(factor, 0.05)


def lay_out(sizes: tuple[tuple[float, float], ...], two_pages: bool, factor: float, room_width: float) -> PageLayout:
    """Place the pages one below another (or two by two), centred in the room's width."""
    rows = rows_of(sizes, two_pages)
    gap = GAP * factor
    widths = [sum(sizes[i][0] for i in row) * factor + gap * (len(row) + 1) for row in rows]
    width = max([room_width, *widths])
    rectangles: list[QRectF] = []
    y = gap
    for row, row_width in zip(rows, widths, strict=True):
        x = (width - row_width) / 2 + gap
        if two_pages and len(row) == 1 and len(rows) > 1:
            x = (width - max(widths)) / 2 + gap  # a last odd page stands on the left, under the others
        for index in row:
            page_width, page_height = sizes[index][0] * factor, sizes[index][1] * factor
            rectangles.append(QRectF(round(x), round(y), round(page_width), round(page_height)))
            x += page_width + gap
        y += max(sizes[i][1] for i in row) * factor + gap
    return PageLayout(tuple(rectangles), factor, width, y)
