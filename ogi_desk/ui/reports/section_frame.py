"""What the side of one section's text is made of: guidance, the text in its two ways, buttons, character count.

Lays out and colours; what the parts show and do is said by :mod:`ogi_desk.ui.reports.section_panel`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from ogi_desk.ui import theme
from ogi_desk.ui.reports.character_count import CharacterCount
from ogi_desk.ui.reports.measures import PromisedMeasures
from ogi_desk.ui.reports.section_editor import SectionEditor
from ogi_desk.ui.widgets.flow import FlowLayout


class SectionFrame(QWidget):
    """The parts, from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setWordWrap(True)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._guidance = QLabel()
        self._guidance.setWordWrap(True)
        self._guidance.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._automatic = QLabel(self.tr("本节自动写出：没有相应记录。"))
        self._automatic.setWordWrap(True)
        self._rewrite = QPushButton(self.tr("改写(&W)"))
        self._rewrite.setToolTip(self.tr("以自动写出的文字为底稿，改成自己的话"))
        self._own = QTextBrowser()
        self._own.setAccessibleName(self.tr("自动写出的文字"))
        self.measures = PromisedMeasures()
        self.editor = SectionEditor()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self._own)
        self._insert = QPushButton(self.tr("插入数字(&N)…"))
        self._insert.setToolTip(self.tr("插入随记录变动的数字 (Ctrl+J)"))
        self._reset = QPushButton(self.tr("改回自动(&B)"))
        self._reset.setToolTip(self.tr("删去自己写的文字，由程序按记录写出"))
        self._redraft = QPushButton(self.tr("重新起草(&A)"))
        self._redraft.setToolTip(self.tr("按报告格式的底稿重新起草本节，数字随记录变动；可用 Ctrl+Z 撤销"))
        self._count = CharacterCount()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._heading)
        box.addWidget(self._guidance)
        self._automatic_line = QWidget()
        line = QHBoxLayout(self._automatic_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._automatic, 1)
        line.addWidget(self._rewrite)
        box.addWidget(self._automatic_line)
        box.addWidget(self.measures)
        box.addWidget(self._stack, 1)
        foot = QWidget()
        buttons = FlowLayout(foot)
        for button in (self._insert, self._redraft, self._reset):
            buttons.add(button)
        box.addWidget(foot)
        box.addWidget(self._count)
        self._dress()

    def _dress(self) -> None:
        for label in (self._guidance, self._automatic):
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
            label.setPalette(palette)
        self._count.dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()
