"""What an empty place says: what goes here, and the first steps as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.ui import theme


class EmptyPlace(QWidget):
    """A sentence, and an offer for each action."""

    def __init__(
        self, text: str, actions: Sequence[QAction] = (), icon: str = "inbox", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.addStretch(2)
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._picture)
        self._text = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        column.addWidget(self._text)
        column.addSpacing(self.fontMetrics().height() // 2)
        for number, action in enumerate(actions):
            button = QPushButton(action.text())
            button.setIcon(action.icon())
            button.setDefault(number == 0)
            button.setAutoDefault(True)
            button.clicked.connect(action.trigger)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAccessibleName(text)
        self._draw()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def showEvent(self, event: object) -> None:
        """Draw the picture in the palette of the moment."""
        self._draw()
        super().showEvent(event)  # type: ignore[arg-type]

    def _draw(self) -> None:
        extent = self.fontMetrics().height() * 2
        self._picture.setPixmap(theme.icon(self._icon, "muted").pixmap(extent, extent))
