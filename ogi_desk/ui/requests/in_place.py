"""A small form in the side panel, saved by Enter and left by Esc; a refusal is said under it.

Heirs lay out their fields and say what is saved.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from ogi_desk.domain.errors import DeskError
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.widgets.field_error import FieldError


class InPlaceForm(QFrame):
    """What the forms in place share."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.error = FieldError()
        self._saving = False

    def save(self) -> None:
        """Save what was typed; what does not fit is said here."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close the form."""
        raise NotImplementedError

    def _failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, DeskError):
            self.error.say(self.desk.notices.sentence(error))
        else:
            self.desk.notices.failure(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
