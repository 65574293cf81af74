"""A form of labelled fields, each with its own line for an error. Knows nothing of what the fields mean."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ogi_desk.ui.widgets.field_error import FieldError


class Fields(QWidget):
    """Labels with mnemonics at the left, editors at the right, errors under their editor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editors: dict[str, QWidget] = {}
        self._errors: dict[str, FieldError] = {}
        self._hints: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}

    def add(self, key: str, label: str, editor: QWidget, hint: str = "") -> None:
        """Add a field; ``label`` may hold a mnemonic, ``hint`` is a quiet line under it."""
        name = QLabel(label, self)
        name.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(plain(label))
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor)
        below = QLabel(hint, cell)
        below.setWordWrap(True)
        below.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        font = below.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        below.setFont(font)
        below.setVisible(bool(hint))
        column.addWidget(below)
        error = FieldError(cell)
        column.addWidget(error)
        self._form.addRow(name, cell)
        self.editors[key], self._errors[key], self._hints[key], self._names[key] = editor, error, below, name

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width, such as a heading."""
        self._form.addRow(widget)

    def rename(self, key: str, label: str) -> None:
        """Change what stands before a field."""
        self._names[key].setText(label)
        self.editors[key].setAccessibleName(plain(label))

    def hint(self, key: str, text: str) -> None:
        """Change the quiet line under a field."""
        self._hints[key].setText(text)
        self._hints[key].setVisible(bool(text))

    def wrong(self, key: str, text: str) -> None:
        """Say what is wrong with a field, or nothing when ``text`` is empty."""
        self._errors[key].say(text, field=self.editors[key])

    def error(self, key: str) -> str:
        """What the field's error line says now."""
        return self._errors[key].text

    def judge(self, errors: Mapping[str, str]) -> bool:
        """Show these errors and no others, go to the first; return whether there is none."""
        for key in self.editors:
            self.wrong(key, errors.get(key, ""))
        for key, editor in self.editors.items():
            if errors.get(key):
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def text(self, key: str) -> str:
        """The trimmed text of a line editor."""
        editor = self.editors[key]
        assert isinstance(editor, QLineEdit)
        return editor.text().strip()


def plain(label: str) -> str:
    """A label without its mnemonic: ``名称(&N)`` and ``&Name`` give ``名称`` and ``Name``."""
    if "(&" in label:
        return label[: label.index("(&")].rstrip()
    return label.replace("&", "").rstrip(":：")
