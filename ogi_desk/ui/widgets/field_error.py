"""A sentence under a field that says what is wrong with it and how to put it right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ogi_desk.ui import theme


class FieldError(QWidget):
    """Hidden while there is nothing to say. ``tone`` is ``bad`` for an error, ``soon`` for a hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().horizontalAdvance(" "))
        self._mark = QLabel()
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = QLabel()
        self._text.setWordWrap(True)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        self._said = ("", "bad")
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, empty when nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: str = "bad", field: QWidget | None = None) -> None:
        """Say this (or nothing when ``text`` is empty) and tell it to screen readers at the field."""
        if (text, tone) == self._said or not (text or self._said[0]):
            return
        self._said = (text, tone)
        if field is not None:
            field.setAccessibleDescription(text)
        self.setVisible(bool(text))
        if not text:
            self._said = ("", "bad")
            return
        extent = self.fontMetrics().height()
        name = "alert-circle" if tone == "bad" else "alert-triangle"
        self._mark.setPixmap(theme.icon(name, tone).pixmap(QSize(extent, extent)))
        self._text.setText(text)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(tone))
        self._text.setPalette(palette)
