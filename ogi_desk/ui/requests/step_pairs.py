"""Two fields that say one thing together, in one row: the day of a delivery and its proof, who allowed and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import TextField
from ogi_desk.ui.widgets.flow import FlowLayout


class DayAndText(QWidget):
    """A day, which may be missing, and some words beside it; below it where there is no room."""

    committed = Signal()

    def __init__(self, today: Callable[[], date], day_words: str, text_words: str, text_first: bool = False) -> None:
        super().__init__()
        self.day = TypedDateEdit(today, own_error=False)
        self.day.setAccessibleName(day_words)
        self.day.setPlaceholderText(day_words)
        self.text = TextField()
        self.text.setAccessibleName(text_words)
        self.text.setPlaceholderText(text_words)
        self.text.setMinimumWidth(self.fontMetrics().horizontalAdvance("国") * 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        place = QWidget()
        row = FlowLayout(place, self.fontMetrics().height() // 3)
        for field in (self.text, self.day) if text_first else (self.day, self.text):
            row.add(field, greedy=True)
        column.addWidget(place)
        self.setFocusProxy(self.text if text_first else self.day)
        self.day.committed.connect(self.committed)
        self.text.committed.connect(self.committed)

    def value(self) -> tuple[date | None, str]:
        """The day and the words."""
        return self.day.date(), self.text.value()

    def set_value(self, value: tuple[date | None, str]) -> None:
        """Show this day and these words."""
        self.day.year = None
        self.day.set_date(value[0])
        self.text.set_value(value[1])

    def problem(self) -> str:
        """What is wrong with the day."""
        return self.day.problem()

    def setAccessibleName(self, name: str) -> None:
        """Name both fields after the row."""
        super().setAccessibleName(name)
        for field in (self.day, self.text):
            _name(field, name)


def _name(field: Any, row: str) -> None:
    """Put the row's name before the field's own words."""
    own = field.line.placeholderText() if isinstance(field, TypedDateEdit) else field.placeholderText()
    field.setAccessibleName(f"{row} {own}")
