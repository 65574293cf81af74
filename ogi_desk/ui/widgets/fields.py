"""The editors of a form. Each has ``value``, ``set_value``, ``problem`` and ``committed``; none knows a record."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ogi_desk.domain.vocabulary import Term
from ogi_desk.ui.language import term


class TextField(QLineEdit):
    """One line of text; ``needed`` says what to enter when it may not stay empty."""

    committed = Signal()

    def __init__(self, needed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = needed
        self._given = ""
        self.editingFinished.connect(self._done)

    def value(self) -> str:
        """The text without blanks around it."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show this text from its beginning."""
        self._given = value
        if self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def problem(self) -> str:
        """What is missing."""
        return self._needed if self._needed and not self.value() else ""

    def _done(self) -> None:
        if self.value() != self._given:
            self._given = self.value()
            self.committed.emit()


class MoneyField(TextField):
    """An amount in yuan, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText(self.tr("元"))

    def value(self) -> Decimal | None:  # type: ignore[override]
        """The amount, ``None`` when empty or not a number."""
        try:
            amount = Decimal(self.text().strip().replace(",", "").replace("，", ""))
        except InvalidOperation:
            return None
        return amount if amount.is_finite() else None

    def set_value(self, value: Decimal | None) -> None:  # type: ignore[override]
        """Show this amount."""
        self._given = value  # type: ignore[assignment]
        self.setText("" if value is None else f"{value:f}")

    def problem(self) -> str:
        """Say that it is not an amount."""
        amount = self.value()
        if self.text().strip() and (amount is None or amount < 0):
            return self.tr("请输入金额，如 25 或 25.50；没有收费请留空。")
        return ""


class LongField(QPlainTextEdit):
    """Some lines of text; Tab leaves, Ctrl+Enter saves."""

    committed = Signal()

    def __init__(self, lines: int = 3, needed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = needed
        self._given = ""
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines + self.fontMetrics().height()
        self.setFixedHeight(height)

    def value(self) -> str:
        """The text without blanks around it."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show this text."""
        self._given = value
        if self.toPlainText() != value:
            self.setPlainText(value)

    def problem(self) -> str:
        """What is missing."""
        return self._needed if self._needed and not self.value() else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Done with the field."""
        super().focusOutEvent(event)
        self._done()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is done, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _CTRL:
            self._done()
            return
        super().keyPressEvent(event)

    def _done(self) -> None:
        if self.value() != self._given:
            self._given = self.value()
            self.committed.emit()


class ChoiceBox(QComboBox):
    """A combo box that the wheel does not change by accident."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(24)
        self.activated.connect(lambda _: self.committed.emit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, not the choice, unless the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def choose(self, data: Any) -> None:
        """Show the entry that stands for ``data``."""
        self.setCurrentIndex(max(0, self.findData(data)))


class TermField(ChoiceBox):
    """One of a closed list of terms; with ``blank`` also none of them."""

    def __init__(self, terms: Sequence[Term], blank: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms = {item.id: item for item in terms}
        if blank is not None:
            self.addItem(blank, "")
        for item in terms:
            self.addItem(term(item), item.id)
        self.setMinimumContentsLength(min(12, max(len(term(item)) for item in terms)))

    def value(self) -> Any:
        """The term, or ``None``."""
        return self._terms.get(str(self.currentData() or ""))

    def set_value(self, value: Term | None) -> None:
        """Show this term."""
        self.choose(value.id if value else "")

    def problem(self) -> str:
        """A choice is never wrong."""
        return ""


class TickField(QCheckBox):
    """Yes or no."""

    committed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda _: self.committed.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick or not."""
        self.setChecked(value)

    def problem(self) -> str:
        """A tick is never wrong."""
        return ""


_CTRL = Qt.KeyboardModifier.ControlModifier
