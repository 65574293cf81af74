"""Twelve small months of a year: days off, weekends worked and plain weekends, each with a colour and a mark.

Only draws and says which day is meant; what a day is comes from a :class:`Calendar`, what a change means is the
dialog's business. Arrow keys, Page Up and Down, Home and End move; Space or a click names the day to be changed.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QWidget

from ogi_desk.domain.working_days import Calendar, DayKind
from ogi_desk.ui import theme
from ogi_desk.ui.language import message, term

_ROWS = 8  # of a month: its name, the week's days, six weeks
_TONES = {DayKind.HOLIDAY: "good", DayKind.WORKED_WEEKEND: "soon", DayKind.WEEKEND: "muted", DayKind.WORKING: "text"}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
TINT = 34  # of 255: the ground under a marked day; more would make the sign on it hard to read


class YearView(QWidget):
    """A year to look at; with ``editable`` also to change day by day."""

    day_wanted = Signal(object)  # date: the day to be changed
    day_entered = Signal(object)  # date: the day in focus

    def __init__(self, today: date, parent: QWidget | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self.editable = editable
        self.year = today.year
        self.day = today
        self._today = today
        self._calendar: Calendar | None = None
        self._changed: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_year(self, year: int, calendar: Calendar, changed: Iterable[date] = ()) -> None:
        """Show a year by a calendar; ``changed`` days get a frame."""
        if year != self.year:
            self.day = date(year, self.day.month, min(self.day.day, monthrange(year, self.day.month)[1]))
        self.year, self._calendar, self._changed = year, calendar, frozenset(changed)
        self.setAccessibleName(self.tr("{0}年工作日历").format(year))
        self._tell()
        self.update()

    def words(self, day: date) -> str:
        """A day in a sentence: the date, its weekday, what it is and why."""
        if self._calendar is None:
            return ""
        kind, name = self._calendar.kind(day), self._calendar.name(day)
        parts = [self.tr("{0}年{1}月{2}日").format(day.year, day.month, day.day), self._weekday(day), term(kind)]
        parts += [message(name)] if name else []
        parts += [self.tr("尚无放假通知，推算")] if self._calendar.estimated(day) else []
        parts += [self.tr("与现行日历不同")] if day in self._changed else []
        return " ".join(parts)

    # -- geometry ---------------------------------------------------------------------------------------------------
    def _across(self) -> int:
        return next((n for n in (4, 3) if self.width() >= self._least_month().width() * n), 2)

    def _least_month(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(7 * (metrics.horizontalAdvance("30") + round(metrics.height() * 0.85)), metrics.height() * _ROWS)

    def sizeHint(self) -> QSize:
        """Four months beside each other."""
        least = self._least_month()
        return QSize(least.width() * 4 + least.width() // 3, round(least.height() * 3.4))

    def minimumSizeHint(self) -> QSize:
        """Two months beside each other; as high as the months in this width need."""
        least = self._least_month()
        return QSize(least.width() * 2, round(least.height() * 12 / self._across() * 1.06))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _month_place(self, month: int) -> QRectF:
        across = self._across()
        gap = self.fontMetrics().height() * 0.8
        width = (self.width() - gap * (across - 1)) / across
        down = 12 // across
        height = (self.height() - gap * 0.5 * (down - 1)) / down
        column, row = (month - 1) % across, (month - 1) // across
        return QRectF(column * (width + gap), row * (height + gap * 0.5), width, height)

    def place(self, day: date) -> QRectF:
        """Where a day of the year is drawn."""
        area = self._month_place(day.month)
        row = (day.day - 1 + date(day.year, day.month, 1).weekday()) // 7
        width, height = area.width() / 7, area.height() / _ROWS
        return QRectF(area.left() + day.weekday() * width, area.top() + (row + 2) * height, width, height)

    def day_at(self, point: QPointF) -> date | None:
        """The day drawn at a point, ``None`` between the days."""
        for month in range(1, 13):
            if self._month_place(month).contains(point):
                days = (date(self.year, month, n + 1) for n in range(monthrange(self.year, month)[1]))
                return next((day for day in days if self.place(day).contains(point)), None)
        return None

    # -- drawing ----------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the twelve months."""
        if self._calendar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.78)
        bold = QFont(self.font())
        bold.setBold(True)
        for month in range(1, 13):
            area = self._month_place(month)
            height = area.height() / _ROWS
            painter.setFont(bold)
            painter.setPen(theme.colour("text"))
            name = QRectF(area.left(), area.top(), area.width(), height)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self.tr("{0}月").format(month))
            painter.setFont(small)
            for column in range(7):
                painter.setPen(theme.colour("muted"))
                head = QRectF(area.left() + column * area.width() / 7, area.top() + height, area.width() / 7, height)
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, self._short_weekday(column))
            for number in range(monthrange(self.year, month)[1]):
                self._paint_day(painter, date(self.year, month, number + 1), small, bold)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, small: QFont, bold: QFont) -> None:
        assert self._calendar
        kind = self._calendar.kind(day)
        place = self.place(day).adjusted(1, 1, -1, -1)
        tone = theme.colour(_TONES[kind])
        marked = kind in (DayKind.HOLIDAY, DayKind.WORKED_WEEKEND)
        round_by = place.height() * 0.2
        if marked:
            ground = QColor(tone)
            ground.setAlpha(TINT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(place, round_by, round_by)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if day in self._changed:
            painter.setPen(QPen(theme.colour("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place, round_by, round_by)
        painter.setPen(tone)
        painter.setFont(bold if marked or day == self._today else self.font())
        if marked:
            letters = painter.fontMetrics().horizontalAdvance(str(day.day))
            sign = self.tr("休") if kind is DayKind.HOLIDAY else self.tr("班")
            painter.setFont(small)
            wide = painter.fontMetrics().horizontalAdvance(sign)
            painter.setFont(bold)
            left = place.left() + (place.width() - letters - wide) / 2
            painter.drawText(QRectF(left, place.top(), letters, place.height()), _MIDDLE, str(day.day))
            painter.setFont(small)
            painter.drawText(QRectF(left + letters, place.top(), wide, place.height()), _MIDDLE, sign)
        else:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if day == self._today:
            painter.setPen(QPen(theme.colour("text"), 1))
            foot = place.bottom() - 1
            painter.drawLine(
                QPointF(place.left() + place.width() * 0.25, foot), QPointF(place.right() - place.width() * 0.25, foot)
            )
        if day == self.day and self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(place, round_by, round_by)

    # -- hands ------------------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus, or name the day to be changed."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self.day + timedelta(_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            month = self.day.month + (1 if key == Qt.Key.Key_PageDown else -1)
            if 1 <= month <= 12:
                self._go(date(self.year, month, min(self.day.day, monthrange(self.year, month)[1])))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = monthrange(self.year, self.day.month)[1]
            self._go(self.day.replace(day=1 if key == Qt.Key.Key_Home else last))
        elif key == Qt.Key.Key_Space and self.editable:
            self.day_wanted.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the mouse; name it where it may be changed."""
        day = self.day_at(event.position())
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._go(day)
        if self.editable:
            self.day_wanted.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the day in focus."""
        super().focusInEvent(event)
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tooltips: the day under the mouse in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().event(event)

    def _go(self, day: date) -> None:
        if day.year == self.year and day != self.day:
            self.day = day
            self._tell()
            self.update()

    def _tell(self) -> None:
        """Say the day in focus to the dialog and to screen readers."""
        self.setAccessibleDescription(self.words(self.day))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.day_entered.emit(self.day)

    def _weekday(self, day: date) -> str:
        names = (
            self.tr("星期一"),
            self.tr("星期二"),
            self.tr("星期三"),
            self.tr("星期四"),
            self.tr("星期五"),
            self.tr("星期六"),
            self.tr("星期日"),
        )
        return names[day.weekday()]

    def _short_weekday(self, column: int) -> str:
        names = (
            self.tr("一"),
            self.tr("二"),
            self.tr("三"),
            self.tr("四"),
            self.tr("五"),
            self.tr("六"),
            self.tr("日"),
        )
        return names[column]


class YearArea(QScrollArea):
    """A year that scrolls where the screen is too small for it, and follows the day in focus."""

    def __init__(self, view: YearView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setWidget(view)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        view.setAutoFillBackground(False)
        view.day_entered.connect(self._follow)

    def sizeHint(self) -> QSize:
        """What the year asks for."""
        return self._view.sizeHint()

    def _follow(self, day: date) -> None:
        place = self._view.place(day).toRect()
        self.ensureVisible(place.center().x(), place.center().y(), place.width(), place.height() * 2)


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
