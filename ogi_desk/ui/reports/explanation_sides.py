"""Over an explanation: on which side of a comparison the figure stands, in words, and the way to the other side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from ogi_desk.ui.language import message


class Sides(QWidget):
    """Two switches, the earlier and the later side; not there without a comparison.

    ``words`` says which side is on show; it stands where its owner puts it, among the texts that scroll.
    """

    wanted = Signal(int)  # 0 the earlier, 1 the later

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier, self.later = QToolButton(), QToolButton()
        self._buttons = (self.earlier, self.later)
        self._names = (self.tr("前(&1)"), self.tr("后(&2)"))
        for button, words in zip(self._buttons, self._names, strict=True):
            button.setText(words)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.earlier.setAccessibleName(self.tr("看前一方的数"))
        self.later.setAccessibleName(self.tr("看后一方的数"))
        for button in self._buttons:
            button.setToolTip(button.accessibleName())
        self._group = QButtonGroup(self)
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
        self._group.idClicked.connect(self.wanted)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setSpacing(0)
        for button in self._buttons:
            line.addWidget(button)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        self.hide()

    def offer(self, which: int, given: tuple[bool, bool]) -> None:
        """Say which side is on show and which of the two have the figure at all."""
        self._buttons[which].setChecked(True)
        for button, name, has in zip(self._buttons, self._names, given, strict=True):
            button.setText(f"▸ {name}" if button.isChecked() else name)  # as over the column: not by colour alone
            button.setEnabled(has)

    def show_side(self, words: str) -> None:
        """Name the side; nothing at all where there is none."""
        side = self.tr("后：{0}") if self.later.isChecked() else self.tr("前：{0}")
        self.words.setText(side.format(message(words)) if words else "")
        self.setVisible(bool(words))
        self.words.setVisible(bool(words))
