"""The head of the grid: heads merged over the columns that share them, narrow ones in several lines.

Paints each merged head over its whole width, clipped to the section in hand, so that the columns stay the user's to
size. Must not know a report.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ogi_desk.ui import theme

FIRST = 2  # sections before the figures: label, unit
FEW = 3  # so many columns have room for their heads in one line
MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Head:
    """A head over sections ``first`` to ``last`` and levels ``top`` to ``bottom``, all included."""

    text: str
    first: int
    last: int
    top: int
    bottom: int


def merged_heads(corner: str, unit: str, heads: tuple[tuple[str, ...], ...]) -> list[Head]:
    """Return the heads with what they span; ``heads`` by column, outermost first, the shorter ones reach down."""
    levels = max((len(column) for column in heads), default=1)
    found = [Head(corner, 0, 0, 0, levels - 1), Head(unit, 1, 1, 0, levels - 1)]
    for level in range(levels):
        at = 0
        while at < len(heads):
            own = heads[at]
            last = at
            if level < len(own) - 1:
                while last + 1 < len(heads) and _shares(heads[last + 1], own, level):
                    last += 1
            if level < len(own):
                bottom = levels - 1 if level == len(own) - 1 else level
                found.append(Head(own[level], FIRST + at, FIRST + last, level, bottom))
            at = last + 1
    return found


def _shares(other: tuple[str, ...], own: tuple[str, ...], level: int) -> bool:
    return len(other) > level + 1 and other[: level + 1] == own[: level + 1]


class HeadsHeader(QHeaderView):
    """A horizontal header of several levels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heads: list[Head] = []
        self._few = True
        self._least = 0
        self._known: tuple[object, list[int]] | None = None  # what the heights were measured for, and the heights
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.sectionResized.connect(lambda *_: self.viewport().update())

    def show_heads(self, unit: str, heads: tuple[tuple[str, ...], ...]) -> None:
        """Show other heads; the sections are there already."""
        self._heads = merged_heads("", unit, heads)[1:]  # the corner stands over the labels, outside the header
        self._few = len(heads) <= FEW
        self.measure()

    def measure(self, least: int = 0) -> None:
        """Take the height the heads need at the widths the columns have, at least ``least`` pixels."""
        self._least = least
        self.geometriesChanged.emit()
        self.viewport().update()

    def least_width(self, section: int) -> int:
        """The width at which a column's own head is readable: one line where columns are few, else several."""
        em = self.fontMetrics().horizontalAdvance("字")
        own = [head for head in self._heads if head.first == head.last == section]
        text = own[-1].text if own else ""
        letters = len(text) if self._few else max(2, ceil(len(text) / MOST_LINES))
        return min(self.fontMetrics().horizontalAdvance(text), letters * em) + self._air() * 2

    def _air(self) -> int:
        return max(3, self.fontMetrics().horizontalAdvance("0") // 2)

    def _rect(self, head: Head, heights: list[int]) -> QRect:
        left = self.sectionViewportPosition(head.first)
        width = sum(self.sectionSize(n) for n in range(head.first, head.last + 1))
        return QRect(left, sum(heights[: head.top]), width, sum(heights[head.top : head.bottom + 1]))

    def _height(self, head: Head) -> int:
        width = sum(self.sectionSize(n) for n in range(head.first, head.last + 1)) - 2 * self._air()
        room = QRect(0, 0, max(width, 1), 10_000)
        bounds = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWrapAnywhere), head.text)
        return int(bounds.height()) + 2 * self._air()

    def _heights(self) -> list[int]:
        """The height of each level; a head over several levels stretches the lowest of them."""
        sizes = [self.sectionSize(n) for n in range(self.count())]  # 0 where hidden
        measured_for = (self._heads, self._least, sizes, self.font())
        if self._known is None or self._known[0] != measured_for:
            self._known = measured_for, self._measured()
        return self._known[1]

    def _measured(self) -> list[int]:
        levels = max((head.bottom for head in self._heads), default=0) + 1
        heights = [self.fontMetrics().lineSpacing() + 2 * self._air()] * levels
        shown = [head for head in self._heads if head.text and not self.isSectionHidden(head.first)]
        for head in sorted(shown, key=lambda h: h.bottom - h.top):
            lack = self._height(head) - sum(heights[head.top : head.bottom + 1])
            if lack > 0:
                heights[head.bottom] += lack
        heights[-1] += max(0, self._least - sum(heights))
        return heights

    def sizeHint(self) -> QSize:
        """As high as all levels; Qt's own width asks every head, and nobody asks for it."""
        return QSize(0, sum(self._heights())) if self._heads else super().sizeHint()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint the parts of all heads that lie over this section."""
        heights = self._heights()
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("window"))
        for head in self._heads:
            if head.first <= logical <= head.last:
                whole = self._rect(head, heights)
                painter.setPen(theme.colour("line"))
                painter.drawLine(whole.topRight(), whole.bottomRight())
                painter.drawLine(whole.bottomLeft(), whole.bottomRight())
                painter.setPen(theme.colour("muted"))
                air = self._air()
                side = Qt.AlignmentFlag.AlignLeft if head.first < FIRST else Qt.AlignmentFlag.AlignHCenter
                flags = int(side) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWrapAnywhere)
                painter.drawText(whole.adjusted(air, air, -air, -air), flags, head.text)
        painter.restore()
