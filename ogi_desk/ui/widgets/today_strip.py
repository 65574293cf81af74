"""今日: a slim strip with what is due, on every tab, one click from its record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ogi_desk.services.due import DueItem
from ogi_desk.ui import theme
from ogi_desk.ui.language import message

NEAR = 7  # working days from which on a thing is shown as coming up
_IN_MENU = 40  # things the menu of all of them holds


def is_late(item: DueItem) -> bool:
    """Whether its day has passed."""
    return item.late


def is_near(item: DueItem) -> bool:
    """Whether it belongs on the strip: late, or due within :data:`NEAR` working days."""
    return item.late or (item.working_days_left is not None and item.working_days_left <= NEAR)


class TodayStrip(QWidget):
    """The most pressing items as buttons, the rest in a menu."""

    asked_for = Signal(object)  # DueItem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("今日"))
        self._items: list[DueItem] = []
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        self._row.setContentsMargins(gap, 0, gap, 0)
        self._row.setSpacing(gap)
        self._label = QLabel(self.tr("今日"))
        self._row.addWidget(self._label)
        self._place = QHBoxLayout()
        self._row.addLayout(self._place, 1)
        self._rest = QToolButton()
        self._rest.setAutoRaise(True)
        self._rest.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._rest.setMenu(self._menu)
        self._row.addWidget(self._rest)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def items(self) -> list[DueItem]:
        """What is due, the most pressing first."""
        return self._items

    def show_items(self, items: list[DueItem]) -> None:
        """Show these; an empty list hides the strip."""
        near = [item for item in items if is_near(item)]
        self._items = sorted(near, key=lambda item: (item.working_days_left or 0, item.ref))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 1.6))

    def words(self, item: DueItem) -> str:
        """What one item says."""
        days = item.working_days_left or 0
        if days < 0:
            left = self.tr("超期 {0} 个工作日").format(-days)
        elif item.late:
            left = self.tr("已到期")
        elif days == 0:
            left = self.tr("今日到期")
        else:
            left = self.tr("剩 {0} 个工作日").format(days)
        return f"{message(item.ref) or item.title} {left}".strip()

    def _fill(self) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons.clear()
        while self._place.count():
            self._place.takeAt(0)
        self._menu.clear()
        metrics = self.fontMetrics()
        em = metrics.horizontalAdvance("国")
        room = max(1, (self.width() - em * 14) // (em * 16))
        for number, item in enumerate(self._items[: max(room, _IN_MENU)]):
            tone = "bad" if is_late(item) else "soon"
            name = "alert-circle" if tone == "bad" else "clock"
            whole = f"{self.words(item)}　{item.title}"
            if number < room:
                button = QToolButton()
                button.setAutoRaise(True)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                button.setIcon(theme.icon(name, tone))
                button.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, em * 15))
                button.setToolTip(whole)
                button.setAccessibleName(whole)
                button.clicked.connect(self._opener(item))
                self._place.addWidget(button)
                self._buttons.append(button)
            if number < _IN_MENU:
                action = QAction(theme.icon(name, tone), whole, self._menu)
                action.triggered.connect(self._opener(item))
                self._menu.addAction(action)
        self._place.addStretch(1)
        self._rest.setText(self.tr("全部 {0} 件").format(len(self._items)))
        self.setVisible(bool(self._items))

    def _opener(self, item: DueItem) -> Callable[[], None]:
        return lambda: self.asked_for.emit(item)
