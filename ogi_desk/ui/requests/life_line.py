"""A request's life as a vertical line of dated events, the day of its answer at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import RequestEvent
from ogi_desk.ui import theme


@dataclass(frozen=True, slots=True)
class LifePoint:
    """One stop: a past event (``event`` set when it can be changed) or the day to come (``open``)."""

    on: date | None
    words: str
    note: str = ""
    tone: str = "accent"
    open: bool = False
    event: RequestEvent | None = None


class _Gutter(QWidget):
    """The line and its dot."""

    def __init__(self, point: LifePoint, first: bool, last: bool) -> None:
        super().__init__()
        self._point, self._first, self._last = point, first, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as a character."""
        extent = self.fontMetrics().height()
        return QSize(extent, extent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line through the middle and the dot beside the first line of words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = self.width() / 2, self.fontMetrics().height()
        centre = QPointF(middle, height / 2)
        painter.setPen(QPen(theme.colour("line"), max(1.5, height / 10)))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), centre)
        if not self._last:
            painter.drawLine(centre, QPointF(middle, self.height()))
        tint = theme.colour(self._point.tone)
        painter.setPen(QPen(tint, max(1.5, height / 10)))
        painter.setBrush(theme.colour("base") if self._point.open else tint)
        painter.drawEllipse(centre, height / 4, height / 4)


class LifeLine(QWidget):
    """The stops from top to bottom."""

    def __init__(self, change: Callable[[RequestEvent], object], remove: Callable[[RequestEvent], object]) -> None:
        super().__init__()
        self._change, self._remove = change, remove
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("办理经过"))
        self.points: tuple[LifePoint, ...] = ()

    def show_points(self, points: Sequence[LifePoint]) -> None:
        """Show these stops; the same ones stay as they are."""
        if self.points == tuple(points):
            return
        self.points = tuple(points)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for number, point in enumerate(points):
            self._column.addWidget(self._row(point, number == 0, number == len(points) - 1))

    def _row(self, point: LifePoint, first: bool, last: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(_Gutter(point, first, last))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 2)
        head = QLabel(f"{point.on.isoformat() if point.on else ''}　{point.words}".strip("　"))
        head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.setWordWrap(True)
        font = head.font()
        font.setBold(not point.open)
        head.setFont(font)
        words.addWidget(head)
        if point.note:
            note = QLabel(point.note)
            note.setWordWrap(True)
            note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            words.addWidget(note)
        line.addLayout(words, 1)
        if point.event is not None:
            line.addWidget(self._more(point, point.event), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _more(self, point: LifePoint, event: RequestEvent) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.dress(button, "dots")
        button.setAccessibleName(self.tr("{0}：更多").format(point.words))
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(button)
        change = QAction(self.tr("更正…"), menu)
        change.triggered.connect(lambda: self._change(event))
        remove = QAction(self.tr("移去"), menu)
        remove.triggered.connect(lambda: self._remove(event))
        menu.addActions([change, remove])
        button.setMenu(menu)
        return button
