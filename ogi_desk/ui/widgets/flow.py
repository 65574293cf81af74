"""A line of widgets that wraps where there is no room; the last one marked takes what is left of its line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then the next line. ``greedy`` widgets share the room left in their line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._greedy: set[QWidget] = set()
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, greedy: bool = False) -> None:
        """Add a widget at the end."""
        self.addWidget(widget)
        if greedy:
            self._greedy.add(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's question."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's question."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's question."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt's question."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt's question."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Qt's question."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt's question."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt's question."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        items = self._shown()
        width = sum(item.sizeHint().width() for item in items) + self._gap * max(0, len(items) - 1)
        return QSize(width, max((item.sizeHint().height() for item in items), default=0))

    def minimumSize(self) -> QSize:
        """As narrow as the widest widget."""
        items = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in items), default=0),
            max((item.sizeHint().height() for item in items), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, place: bool) -> int:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            wanted = min(item.sizeHint().width(), rect.width())
            if lines[-1] and used + self._gap + wanted > rect.width():
                lines.append([])
                used = 0
            used += wanted + (self._gap if lines[-1] else 0)
            lines[-1].append(item)
        y = rect.y()
        if place and len(lines) == 1:  # beside taller neighbours a single line stands in the middle
            y += max(0, rect.height() - max((_height(item, rect.width()) for item in lines[0]), default=0)) // 2
        for line in lines:
            height = max((_height(item, rect.width()) for item in line), default=0)
            if place:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self._gap
        return y - self._gap - rect.y()

    def _place(self, line: list[QLayoutItem], rect: QRect) -> None:
        spare = rect.width() - sum(item.sizeHint().width() for item in line) - self._gap * (len(line) - 1)
        greedy = [item for item in line if item.widget() in self._greedy]
        x = rect.x()
        for item in line:
            width = item.sizeHint().width() + (max(0, spare) // len(greedy) if item in greedy else 0)
            width = min(width, rect.width())
            height = _height(item, width)
            item.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - height) // 2), QSize(width, height)))
            x += width + self._gap


def _height(item: QLayoutItem, width: int) -> int:
    """The height of an item in a line; one that is wider than the line may wrap within itself."""
    if item.hasHeightForWidth() and item.sizeHint().width() > width:
        return item.heightForWidth(width)
    return item.sizeHint().height()
