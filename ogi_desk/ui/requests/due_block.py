"""The day by which a request must be answered, large, and 为什么是这一天 step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.dates import in_words
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.columns import RequestLine, left_words, mark, state_words


class DueBlock(QWidget):
    """Shows the clock of one request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: RequestLine | None = None
        self.caption = QLabel()
        self.caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.day = QLabel()
        font = self.day.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        self.day.setFont(font)
        self.day.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark = QLabel()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.why = QPushButton(self.tr("为什么是这一天(&Y)"))
        self.why.setCheckable(True)
        self.why.setAutoDefault(False)
        self.why.setFlat(True)
        theme.dress(self.why, "chevron-right")
        self.why.toggled.connect(self._fold)
        self.reasons = QLabel()
        self.reasons.setWordWrap(True)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reasons.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 5)
        column.addWidget(self.caption)
        column.addWidget(self.day)
        row = QHBoxLayout()
        row.addWidget(self.mark)
        row.addWidget(self.state, 1)
        column.addLayout(row)
        column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.reasons)

    def show_line(self, line: RequestLine) -> None:
        """Show the clock of this request."""
        self._line = line
        reading = line.reading
        answered = reading.state is RequestState.ANSWERED
        self.caption.setText(self.tr("答复期限"))
        self.day.setText(message(in_words(reading.due_on)) if reading.due_on else self.tr("待补正后起算"))
        tone = mark(line).tone or "text"
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("text" if answered else tone))
        self.day.setPalette(palette)
        extent = self.fontMetrics().height()
        self.mark.setPixmap(theme.icon(mark(line).icon, tone).pixmap(extent, extent))
        parts = [state_words(line), left_words(line)]
        if reading.original_due_on and reading.due_on and reading.original_due_on != reading.due_on:
            parts.append(self.tr("原期限 {0}").format(reading.original_due_on.isoformat()))
        if reading.estimated:
            parts.append(self.tr("放假通知未公布，为估算"))
        self.state.setText("　".join(part for part in parts if part))
        if self.why.isChecked():
            self._say_why()

    def _fold(self, shown: bool) -> None:
        theme.dress(self.why, "chevron-down" if shown else "chevron-right")
        self.reasons.setVisible(shown)
        if shown:
            self._say_why()

    def _say_why(self) -> None:
        if self._line is None:
            return
        lines = []
        for number, step in enumerate(self._line.reading.steps, 1):
            article = f"（{message(step.article)}）" if step.article else ""
            lines.append(f"{number}. {message(step.words)}{article}")
        self.reasons.setText("\n".join(lines))
