"""Month leaves of the counted days: laid out for the width there is, moved through by arrow keys, words on hover.

Paints what it is given and nothing else; the count is :mod:`ogi_desk.domain.day_count`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ogi_desk.domain.day_count import CountedDay
from ogi_desk.ui import theme
from ogi_desk.ui.requests.day_cell import DayPainter
from ogi_desk.ui.requests.day_words import weekday_names

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(QWidget):
    """The leaves; :attr:`current` is the day in front."""

    moved = Signal(object)  # CountedDay

    def __init__(self, words: Callable[[CountedDay], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._days: dict[date, CountedDay] = {}
        self._months: list[tuple[int, int]] = []
        self._estimated: set[tuple[int, int]] = set()
        self._today: date | None = None
        self._laid: tuple[int, list[QRectF]] = (-1, [])
        self.current: CountedDay | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("逐日计算"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_days(self, days: Sequence[CountedDay], today: date | None = None) -> None:
        """Show these days; the due date comes to the front, else the last day."""
        self._days = {day.on: day for day in days}
        self._today = today
        self._months = sorted({(day.on.year, day.on.month) for day in days})
        self._estimated = {(day.on.year, day.on.month) for day in days if day.estimated}
        self._laid = (-1, [])
        due = [day for day in days if day.due]
        kept = self._days.get(self.current.on) if self.current else None
        self.updateGeometry()
        self.update()
        self.current = None
        if kept is not None or days:
            self.go((kept or (due or list(days))[-1]).on)

    def go(self, day: date) -> None:
        """Bring a day to the front; a day outside the count is not there."""
        found = self._days.get(day)
        if found is None or found is self.current:
            return
        self.current = found
        self.setAccessibleDescription(self._words(found))
        self.update()
        self.moved.emit(found)

    # -- measures -------------------------------------------------------------------------------------------------
    def _least(self) -> float:
        """The narrowest cell that holds a day."""
        return self.fontMetrics().horizontalAdvance("国休")

    def _across(self, width: int) -> int:
        """How many months stand side by side."""
        gap = self._gap()
        return max(1, min(len(self._months) or 1, int((width + gap) // (self._least() * 7 + gap))))

    def _gap(self) -> float:
        return float(self.fontMetrics().height())

    def _cell(self, width: int) -> QSize:
        across = self._across(width)
        room = (width - self._gap() * (across - 1)) / across / 7
        wide = max(self._least() * 0.8, min(room, self._least() * 1.6))
        return QSize(int(wide), int(self.fontMetrics().height() * 2.35))

    def _head(self) -> int:
        """The month's name and the weekdays."""
        return int(self.fontMetrics().height() * 2.5)

    def _weeks(self, month: tuple[int, int]) -> range:
        """The weeks of a month's leaf, from 0: those before the first day and after the last are left out."""
        before = date(month[0], month[1], 1).weekday()
        first, last = 0, (before + _length(month) - 1) // 7
        if month == self._months[0]:
            first = (before + min(self._days).day - 1) // 7
        if month == self._months[-1]:
            last = (before + max(self._days).day - 1) // 7
        return range(first, last + 1)

    def _places(self, width: int) -> list[QRectF]:
        """Where each month stands; kept for the width asked last."""
        if self._laid[0] == width:
            return self._laid[1]
        across, cell, gap = self._across(width), self._cell(width), self._gap()
        places, y = [], 0.0
        for start in range(0, len(self._months), across):
            row = self._months[start : start + across]
            height = self._head() + max(len(self._weeks(month)) for month in row) * cell.height()
            for number, month in enumerate(row):
                own = self._head() + len(self._weeks(month)) * cell.height()
                places.append(QRectF(number * (cell.width() * 7 + gap), y, cell.width() * 7, own))
            y += height + gap * 0.6
        self._laid = (width, places)
        return places

    def _place_on(self, leaf: QRectF, day: date, cell: QSize) -> QRectF:
        """The cell of a day on its month's leaf."""
        before = day.replace(day=1).weekday() + day.day - 1
        row = before // 7 - self._weeks((day.year, day.month)).start
        x, y = leaf.x() + before % 7 * cell.width(), leaf.y() + self._head() + row * cell.height()
        return QRectF(x, y, cell.width(), cell.height())

    def place_of_current(self) -> QRectF:
        """Where the day in front is painted."""
        if self.current is None:
            return QRectF()
        day = self.current.on
        leaf = self._places(self.width())[self._months.index((day.year, day.month))]
        return self._place_on(leaf, day, self._cell(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Qt's question."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows of months."""
        places = self._places(width)
        return int(max((place.bottom() for place in places), default=0)) + 2

    def sizeHint(self) -> QSize:
        """One month wide."""
        width = int(self._least() * 7 + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One narrow month wide; higher is asked by :meth:`heightForWidth`."""
        return QSize(int(self._least() * 0.8 * 7) + 2, self._head())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another number of months may stand side by side."""
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    # -- painting -------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the months in sight."""
        painter = QPainter(self)
        painter.setFont(self.font())
        days = DayPainter(painter, self.font())
        for month, leaf in zip(self._months, self._places(self.width()), strict=True):
            if leaf.intersects(QRectF(event.rect())):
                self._paint_month(painter, days, month, leaf)
        if self.current is not None:
            place = self.place_of_current()
            pen = QPen(theme.colour("text"), 2.0 if self.hasFocus() else 1.0)
            pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(-1, -1, 1, 1))

    def _paint_month(self, painter: QPainter, days: DayPainter, month: tuple[int, int], leaf: QRectF) -> None:
        cell = self._cell(self.width())
        line = self.fontMetrics().height()
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        title = self.tr("{0}年{1}月").format(*month)
        if month in self._estimated:
            title = self.tr("{0}（推算）").format(title)
        painter.drawText(QRectF(leaf.x(), leaf.y(), leaf.width(), line * 1.3), Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        for number, name in enumerate(weekday_names()):
            place = QRectF(leaf.x() + number * cell.width(), leaf.y() + line * 1.3, cell.width(), line * 1.1)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        first, weeks = date(month[0], month[1], 1), self._weeks(month)
        for offset in range(_length(month)):
            day = first + timedelta(offset)
            if (first.weekday() + offset) // 7 not in weeks:
                continue
            place = self._place_on(leaf, day, cell)
            counted = self._days.get(day)
            if counted is not None:
                days.paint(place, counted, day == self._today)
            else:
                painter.setFont(self.font())
                painter.setPen(theme.colour("line"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(self.font())

    # -- keys and mouse -------------------------------------------------------------------------------------------
    def day_at(self, point: QPointF | QPoint) -> CountedDay | None:
        """The counted day at a place."""
        spot = QPointF(point)
        for month, leaf in zip(self._months, self._places(self.width()), strict=True):
            if leaf.contains(spot):
                cell = self._cell(self.width())
                row = int((spot.y() - leaf.y() - self._head()) // cell.height())
                column = int((spot.x() - leaf.x()) // cell.width())
                week = row + self._weeks(month).start
                number = week * 7 + column - date(month[0], month[1], 1).weekday() + 1
                if row >= 0 and 1 <= number <= _length(month):
                    return self._days.get(date(month[0], month[1], number))
        return None

    def event(self, event: QEvent) -> bool:
        """Say in a tip what the day under the pointer does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            if day is not None:
                QToolTip.showText(event.globalPos(), self._words(day), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the day under the pointer to the front."""
        day = self.day_at(event.position())
        if day is not None:
            self.go(day.on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right by a day, up and down by a week, Home to the receipt, End to the last day."""
        if self.current is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        step = _STEPS.get(Qt.Key(event.key()))
        first, last = min(self._days), max(self._days)
        if step is not None:
            self.go(min(last, max(first, self.current.on + timedelta(step))))
        elif event.key() == Qt.Key.Key_Home:
            self.go(first)
        elif event.key() == Qt.Key.Key_End:
            self.go(last)
        else:
            super().keyPressEvent(event)


def _length(month: tuple[int, int]) -> int:
    year, number = month
    following = date(year + number // 12, number % 12 + 1, 1)
    return (following - date(year, number, 1)).days
