"""A bar between the top line and the pages for what concerns the whole report: returned, changed, signed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ogi_desk.ui import theme


class MessageBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self._press: Callable[[], object] | None = None
        self.button.clicked.connect(lambda: self._press() if self._press else None)
        line = QHBoxLayout(self)
        gap = self.fontMetrics().height() // 4
        line.setContentsMargins(gap * 2, gap, gap * 2, gap)
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self, text: str, icon: str = "info-circle", tone: str = "accent", offer: str = "",
        press: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        """Say this, with a button when something is offered; an empty text hides the bar."""
        self._press = press
        if not text:
            self.hide()
            return
        self._text.setText(text)
        self.setAccessibleName(text)
        extent = self.fontMetrics().height()
        self._icon.setPixmap(theme.icon(icon, tone).pixmap(QSize(extent, extent)))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(tone if tone != "accent" else "text"))
        self._text.setPalette(palette)
        self.button.setVisible(bool(offer))
        self.button.setText(offer)
        self.show()
