"""文号: a line that proposes the next number and puts brackets right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ogi_desk.services.publications import tidy_document_number
from ogi_desk.ui import theme


class NumberLine(QLineEdit):
    """``put_right`` tells the number in its one spelling when that differs from what was typed."""

    put_right = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposed = ""
        take = QAction(self.tr("填入建议的文号（↓）"), self)
        theme.dress(take, "chevron-down")
        take.triggered.connect(self.take)
        self.addAction(take, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self.tidy)

    def value(self) -> str:
        """The number in its one spelling."""
        return tidy_document_number(self.text().strip())[0]

    def propose(self, number: str) -> None:
        """Offer this number; empty offers none."""
        self.proposed = number
        self.setPlaceholderText(self.tr("↓ {0}").format(number) if number else "")
        self.setToolTip(self.tr("按 ↓ 填入建议的文号 {0}").format(number) if number else "")

    def take(self) -> None:
        """Fill in the proposed number."""
        if self.proposed:
            self.setText(self.proposed)
            self.setFocus()

    def tidy(self) -> None:
        """Put brackets and digits right, and tell so."""
        tidy, changed = tidy_document_number(self.text().strip())
        if tidy != self.text():
            self.setText(tidy)
            if changed:
                self.put_right.emit(tidy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down takes the proposed number into an empty line."""
        if event.key() == Qt.Key.Key_Down and not self.text():
            self.take()
            return
        super().keyPressEvent(event)
