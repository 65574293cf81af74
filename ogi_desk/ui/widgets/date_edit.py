"""A date typed as offices type it (0301, 3.1, 2012-3-1, 今天) or picked from a month; says in place what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from ogi_desk.domain.dates import parse_typed_date
from ogi_desk.ui import theme
from ogi_desk.ui.widgets.field_error import FieldError


class _Line(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move by a day."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
        step = steps.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)


class TypedDateEdit(QWidget):
    """A date or none. ``year`` is taken for dates typed without one; ``own_error`` False leaves saying to the owner."""

    committed = Signal()  # the person is done with the field and its value changed
    judged = Signal(str)  # what is wrong now, empty when nothing

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QWidget | None = None, own_error: bool = True
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._own_error = own_error
        self.year: int | None = None
        self._given: date | None = None
        self._wrong = ""
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("如 0301"))
        self.line.setToolTip(self.tr("可输入 0301、3.1、2012-3-1、今天、昨天；↑↓ 逐日增减"))
        pick = QAction(self.tr("选日期"), self.line)
        theme.dress(pick, "calendar")
        pick.setShortcut("Alt+Down")
        pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        pick.triggered.connect(self.pick)
        self.line.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        self._error = FieldError()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._error)
        self.setFocusProxy(self.line)
        self.line.stepped.connect(self._step)
        self.line.editingFinished.connect(self._done)
        self.line.textEdited.connect(lambda _: self._judge(""))
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("2012-12-31国国国"))

    def value(self) -> date | None:
        """The date as typed now; ``None`` when empty or not a date (see :meth:`problem`)."""
        return parse_typed_date(self.line.text(), self._today(), self.year)

    def set_date(self, day: date | None) -> None:
        """Show this date."""
        self._given = day
        self.line.setText(day.isoformat() if day else "")
        self._judge("")

    set_value = set_date

    def problem(self) -> str:
        """What is wrong with what is typed, empty when nothing."""
        text = self.line.text().strip()
        if not text or self.value() is not None:
            return ""
        return self.tr("“{0}”不是日期，请按 0301 或 2012-3-1 的样子输入。").format(text)

    def setAccessibleName(self, name: str) -> None:
        """Name the line in which people type."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setPlaceholderText(self, text: str) -> None:
        """What stands in the empty line."""
        self.line.setPlaceholderText(text)

    def pick(self) -> None:
        """Open the month."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        month = QCalendarWidget()
        month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.value() or self._today()
        month.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(month)

        def take(chosen: QDate) -> None:
            self.line.setText(date(chosen.year(), chosen.month(), chosen.day()).isoformat())
            frame.close()
            self.line.setFocus()
            self._done()

        month.clicked.connect(take)
        month.activated.connect(take)
        frame.adjustSize()
        place = self.line.mapToGlobal(QPoint(0, self.line.height()))
        room = self.screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - frame.width()))
        y = (
            place.y()
            if place.y() + frame.height() <= room.bottom()
            else place.y() - frame.height() - self.line.height()
        )
        frame.move(x, y)
        frame.show()
        month.setFocus()

    def _step(self, days: int) -> None:
        day = self.value()
        self.line.setText(((day or self._today()) + timedelta(days=days if day else 0)).isoformat())

    def _done(self) -> None:
        day = self.value()
        if day:
            self.line.setText(day.isoformat())
        self._judge(self.problem())
        if not self._wrong and day != self._given:
            self._given = day
            self.committed.emit()

    def _judge(self, wrong: str) -> None:
        self._wrong = wrong
        if self._own_error:
            self._error.say(wrong, field=self.line)
        self.judged.emit(wrong)

    #: the same by its plain name, for dialogs (last in the class: it hides the type ``date``)
    date = value
