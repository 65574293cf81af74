"""The day by which a request must be answered, large, and 为什么是这一天: step by step and day by day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.dates import in_words
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.columns import RequestLine, left_words, mark, state_words
from ogi_desk.ui.requests.life_points import waiting_words
from ogi_desk.ui.requests.month_view import MonthView
from ogi_desk.ui.widgets.flow import FlowLayout


class DueBlock(QWidget):
    """Shows the clock of one request."""

    larger_wanted = Signal()  # the calendar in a window of its own
    proof_wanted = Signal()  # 打印期限说明

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: RequestLine | None = None
        self.caption = QLabel()
        self.caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.day = QLabel()
        self.day.setWordWrap(True)
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
        self.months = MonthView(desk)
        self.months.legend.hide()  # there is no room for it here; the larger window has it
        self.larger = QPushButton(self.tr("放大"))
        self.larger.setToolTip(self.tr("在单独的窗口中查看逐日计算"))
        self.larger.clicked.connect(self.larger_wanted)
        self.proof = QPushButton(self.tr("打印期限说明…"))
        theme.dress(self.proof, "printer")
        self.proof.clicked.connect(self.proof_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
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
        self.folded = QWidget()
        inner = QVBoxLayout(self.folded)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(self.fontMetrics().height() // 2)
        inner.addWidget(self.reasons)
        place = QWidget()
        buttons = FlowLayout(place, self.fontMetrics().height() // 3)
        for button in (self.larger, self.proof):
            button.setAutoDefault(False)
            buttons.add(button)
        inner.addWidget(place)
        inner.addWidget(self.months)
        self.folded.hide()
        column.addWidget(self.folded)

    def show_line(self, line: RequestLine) -> None:
        """Show the clock of this request."""
        self._line = line
        reading = line.reading
        answered = reading.state is RequestState.ANSWERED
        self.caption.setText(self.tr("答复期限"))
        self.day.setText(message(in_words(reading.due_on)) if reading.due_on else waiting_words(reading))
        tone = mark(line).tone or "text"
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("text" if answered else tone))
        self.day.setPalette(palette)
        extent = self.fontMetrics().height()
        self.mark.setPixmap(theme.icon(mark(line).icon, tone).pixmap(extent, extent))
        self.state.setText("　".join(part for part in self._parts(line) if part))
        if self.why.isChecked():
            self._say_why()

    def _parts(self, line: RequestLine) -> list[str]:
        """State, days left, the other dates that matter."""
        reading = line.reading
        parts = [state_words(line), left_words(line)]
        if reading.original_due_on and reading.due_on and reading.original_due_on != reading.due_on:
            parts.append(self.tr("原期限 {0}").format(reading.original_due_on.isoformat()))
        if reading.agreed_on:
            parts.append(self.tr("已确定延至 {0}").format(reading.agreed_on.isoformat()))
        if reading.correction_until:
            parts.append(self.tr("补正截止 {0}").format(reading.correction_until.isoformat()))
        if reading.payment_due_on:
            parts.append(self.tr("缴费截止 {0}").format(reading.payment_due_on.isoformat()))
        for out in reading.consultations:
            if out.reply_due_on:
                name = out.event.counterpart or self.tr("对方")
                parts.append(self.tr("{0}应于 {1} 前回复").format(name, out.reply_due_on.isoformat()))
        if reading.estimated:
            parts.append(self.tr("放假通知未公布，为推算"))
        return parts

    def _fold(self, shown: bool) -> None:
        theme.dress(self.why, "chevron-down" if shown else "chevron-right")
        self.folded.setVisible(shown)
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
        self.months.show_line(self._line)
