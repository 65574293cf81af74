"""The dock 今日: the morning list above, the day's ticks of intake below. Shows and asks; others do the work."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.morning import MorningItem
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message, term
from ogi_desk.ui.today.intake_block import IntakeBlock
from ogi_desk.ui.today.morning_view import MorningView

_SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


class TodayDock(QDockWidget):
    """What waits today, at the left or the right of the tabs."""

    asked_for = Signal(object)  # MorningItem
    done = Signal(object)  # MorningItem: a duty was done
    left = Signal()  # Esc: back to the work

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today_dock")
        self.setAccessibleName(self.tr("今日"))
        self.setAllowedAreas(_SIDES)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setAccessibleName(self.tr("系统日期"))
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._warning_row = QFrame()
        row = QHBoxLayout(self._warning_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._mark)
        row.addWidget(self.warning, 1)
        self._warning_row.hide()
        self.list = MorningView()
        self.nothing = QLabel(self.tr("今天没有等待办理的事项。"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self._stack.setCurrentWidget(self.nothing)
        self.done_button = QPushButton(self.tr("记为已报送"))
        self.done_button.setAutoDefault(True)
        self.done_button.hide()
        self.intake = IntakeBlock(desk)
        body = QWidget()
        column = QVBoxLayout(body)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(self._warning_row)
        column.addWidget(self._stack, 1)
        column.addWidget(self.done_button)
        column.addWidget(self.intake)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        area = QScrollArea()  # on a low screen
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self.setWidget(_Room(area, body))
        self.list.asked_for.connect(self._go)
        self.list.current_changed.connect(self._current)
        self.done_button.clicked.connect(self._done)

    def show_day(self, today: date, calendar: Calendar) -> None:
        """Name the day, and what it is in the calendar."""
        names = (
            self.tr("星期一"),
            self.tr("星期二"),
            self.tr("星期三"),
            self.tr("星期四"),
            self.tr("星期五"),
            self.tr("星期六"),
            self.tr("星期日"),
        )
        kind = message(calendar.name(today)) or term(calendar.kind(today))
        day = self.tr("{0}月{1}日").format(today.month, today.day)
        self.setWindowTitle(self.tr("今日 · {0} {1} · {2}").format(day, names[today.weekday()], kind))

    def show_items(self, items: list[MorningItem]) -> None:
        """Show what waits; an empty list says so."""
        self.list.show_items(items)
        self._stack.setCurrentWidget(self.list if items else self.nothing)
        self._current(self.list.current)

    def warn(self, sentence: str) -> None:
        """Say that the clock is doubtful; empty when it is not."""
        extent = self.fontMetrics().height()
        self._mark.setPixmap(theme.icon("alert-triangle", "bad").pixmap(extent, extent))
        self.warning.setText(message(sentence))
        self._warning_row.setVisible(bool(sentence))

    def focus_list(self) -> None:
        """Put the cursor into the list, or on the ticks when nothing waits."""
        if self._stack.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.intake.focus_places()

    def usual_width(self) -> int:
        """As wide as a line of some twenty characters."""
        return self.fontMetrics().horizontalAdvance("国") * 22

    def has_focus(self) -> bool:
        """Whether the cursor is in the dock."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the work."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _current(self, item: MorningItem | None) -> None:
        self.done_button.setVisible(item is not None and item.key.startswith("duty/"))

    def _go(self, item: MorningItem) -> None:
        """A duty leads nowhere: offer to note that it is done."""
        if item.key.startswith("duty/"):
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif item.group.id == "intake":
            self.intake.focus_places()
        else:
            self.asked_for.emit(item)

    def _done(self) -> None:
        item = self.list.current
        if item is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.done.emit(item)


class _Room(QWidget):
    """Never narrower than what stands in it, which scrolls on a low screen."""

    def __init__(self, area: QScrollArea, body: QWidget) -> None:
        super().__init__()
        self._area, self._body = area, body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        body.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as the body and its scroll bar."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(self._body.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the body when its contents change."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False
