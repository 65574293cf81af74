"""The wording of one letter in a fold: the template's until somebody writes another, judged while it is written."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ogi_desk.letters.definition import LetterDefinition
from ogi_desk.services.wordings import faults_of
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.field_error import FieldError

PAUSE = 250  # ms after the last key before it is judged
LINES = 12


class LetterBody(QWidget):
    """改写本文书的正文."""

    changed = Signal()

    def __init__(self, definition: LetterDefinition, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition = definition
        self.fold = QPushButton(self.tr("改写这一份的正文(&W)"))
        self.fold.setCheckable(True)
        self.fold.setFlat(True)
        self.fold.setAutoDefault(False)
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(self.tr("这一份文书的正文"))
        self.editor.setMinimumHeight(QFontMetrics(self.editor.font()).lineSpacing() * LINES)
        self.editor.setPlainText(body or definition.text)
        self.hint = QLabel(
            self.tr("只改这一份。“{{ }}”中是字段，发出时换成实际内容；各种文书通用的写法在“工具—文书模板”中改。")
        )
        self.hint.setWordWrap(True)
        self.restore = QPushButton(self.tr("用回模板"))
        self.restore.setAutoDefault(False)
        self.error = FieldError()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self.restore)
        column.addLayout(row)
        for widget in (self.hint, self.editor, self.error):
            column.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._judge)
        self.fold.toggled.connect(self._fold)
        self.restore.clicked.connect(lambda: self.editor.setPlainText(definition.text))
        self.editor.textChanged.connect(self._typed)
        self.fold.setChecked(bool(body))
        self._fold(bool(body))

    def _fold(self, shown: bool) -> None:
        theme.dress(self.fold, "chevron-down" if shown else "chevron-right")
        for widget in (self.hint, self.editor, self.restore):
            widget.setVisible(shown)
        self.error.setVisible(shown and bool(self.faults()))

    def open(self) -> None:
        """Show the wording and what is wrong with it."""
        self.fold.setChecked(True)
        self._judge()
        self.editor.setFocus()

    def body(self) -> str:
        """The letter's own wording; empty where it is the template's."""
        text = self.editor.toPlainText().strip()
        return "" if text == self._definition.text.strip() else text

    def faults(self) -> tuple[str, ...]:
        """What keeps its own wording from being used."""
        body = self.body()
        return faults_of(self._definition.id, body) if body else ()

    def _typed(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _judge(self) -> None:
        self.error.say("\n".join(message(fault) for fault in self.faults()), field=self.editor)
