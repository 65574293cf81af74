"""The request in front: who, by when and why, the next step, its life, its disputes; beside it all its fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.masking import mask_applicant
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.services.records import correct, undo
from ogi_desk.services.requests import STEP_LABELS, next_step, possible_steps
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message, term
from ogi_desk.ui.requests.case_block import CaseBlock
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.due_block import DueBlock
from ogi_desk.ui.requests.life_line import LifeLine, LifePoint
from ogi_desk.ui.requests.request_form import RequestForm
from ogi_desk.ui.requests.step_panel import StepPanel

Kind = RequestEventKind
REVEALED = 60_000  # ms that personal data stays shown


class SidePanel(QTabWidget):
    """办理 and 登记内容 of one request."""

    stepped = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.line: RequestLine | None = None
        self._revealed = False
        self._hide_again = QTimer(self, singleShot=True, interval=REVEALED)
        self._hide_again.timeout.connect(lambda: self.reveal(False))
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("申请"))
        self.form = RequestForm(desk)
        self.form.reveal_button.clicked.connect(lambda: self.reveal(not self._revealed))
        self.step = StepPanel(desk)
        self.step.done.connect(self.stepped)
        self.step.left.connect(self._step_left)
        self.addTab(self._handling(), self.tr("办理"))
        self.addTab(self.form, self.tr("登记内容"))

    # -- building -------------------------------------------------------------------------------------------------
    def _handling(self) -> QWidget:
        self.number = QLabel()
        font = self.number.font()
        font.setBold(True)
        self.number.setFont(font)
        self.applicant = QLabel()
        self.applicant.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.eye = QToolButton()
        self.eye.setAutoRaise(True)
        self.eye.clicked.connect(lambda: self.reveal(not self._revealed))
        self.content = QLabel()
        self.content.setWordWrap(True)
        self.content.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.due = DueBlock()
        self.next = QPushButton()
        self.next.setDefault(True)
        self.next.setAutoDefault(True)
        self.next.clicked.connect(self._begin_next)
        self.rest = QToolButton()
        self.rest.setText(self.tr("其他步骤"))
        self.rest.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rest.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.rest_menu = QMenu(self)
        self.rest.setMenu(self.rest_menu)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.life = LifeLine(self._change_event, self._remove_event)
        self.doubts = QLabel()
        self.doubts.setWordWrap(True)
        self.followed = CaseBlock(self.desk)
        return self._lay_out()

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        gap = self.fontMetrics().height() // 2
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self.applicant)
        head.addWidget(self.eye)
        column.addLayout(head)
        column.addWidget(self.content)
        column.addWidget(self.due)
        steps = QHBoxLayout()
        steps.addWidget(self.next)
        steps.addWidget(self.rest)
        steps.addStretch(1)
        column.addLayout(steps)
        column.addWidget(self.hint)
        column.addWidget(self.step)
        column.addWidget(self.doubts)
        column.addWidget(self.life)
        column.addWidget(self.followed)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        return area

    # -- showing --------------------------------------------------------------------------------------------------
    def show_line(self, line: RequestLine) -> None:
        """Show this request."""
        other = self.line is None or self.line.record.id != line.record.id
        if other:
            self.reveal(False)
            if self.step.busy:
                self.step.leave()
        self.line = line
        record = line.record
        self.form.show_record(record)
        self.number.setText(record.number or self.tr("（未编号）"))
        self._show_applicant()
        self.content.setText(record.content)
        self.due.show_line(line)
        self._show_steps(line)
        self.life.show_points(self._points(line))
        doubts = [message(fault.message) for fault in line.faults if fault.code not in ("overdue",)]
        self.doubts.setText("\n".join(doubts))
        self.doubts.setVisible(bool(doubts))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("soon"))
        self.doubts.setPalette(palette)
        self.followed.show_request(record.id or 0)

    def _show_applicant(self) -> None:
        if self.line is None:
            return
        record = self.line.record
        name = record.applicant if self._revealed else mask_applicant(record.applicant, record.applicant_class)
        self.applicant.setText("　".join(part for part in (term(record.applicant_class), name) if part))
        theme.dress(self.eye, "eye-off" if self._revealed else "eye")
        words = self.tr("隐藏申请人") if self._revealed else self.tr("显示申请人")
        self.eye.setToolTip(words)
        self.eye.setAccessibleName(words)

    def reveal(self, revealed: bool) -> None:
        """Show or mask who the applicant is; it is masked again after a minute and on the next request."""
        if self._revealed and not revealed:
            self.form.flush()
        self._revealed = revealed
        self.form.set_revealed(revealed)
        self._hide_again.start() if revealed else self._hide_again.stop()
        self._show_applicant()

    def _show_steps(self, line: RequestLine) -> None:
        step = next_step(line.record, line.reading)
        self.next.setText(message(step.label))
        self.next.setEnabled(step.kind is not None)
        self.next.setVisible(step.kind is not None)
        self.hint.setText(message(step.hint) if step.kind is not None else message(step.label))
        self.rest_menu.clear()
        for kind in possible_steps(line.record, line.reading):
            if kind is not step.kind:
                action = QAction(message(STEP_LABELS[kind]), self.rest_menu)
                action.triggered.connect(lambda _=False, kind=kind: self.begin(kind))
                self.rest_menu.addAction(action)
        self.rest.setEnabled(bool(self.rest_menu.actions()))

    def _points(self, line: RequestLine) -> list[LifePoint]:
        record, reading = line.record, line.reading
        points = [LifePoint(record.received_on, self.tr("收到申请"), self.tr("方式：{0}").format(term(record.channel)))]
        for event in record.events:
            words = term(event.kind)
            if event.outcome:
                words = f"{words}：{term(event.outcome)}"
            if event.working_days:
                words = self.tr("{0} {1} 个工作日").format(words, event.working_days)
            note = "　".join(part for part in (event.document_number, event.note) if part)
            tone = "good" if event.kind in (Kind.ANSWERED, Kind.DELIVERED) else "accent"
            points.append(LifePoint(event.on, words, note, tone, event=event))
        if reading.state is not RequestState.ANSWERED and reading.due_on:
            tone = {RequestState.OVERDUE: "bad", RequestState.DUE_SOON: "soon"}.get(reading.state, "muted")
            words = self.tr("应于当日前答复")
            points.append(LifePoint(reading.due_on, words, tone=tone, open=True))
        return points

    # -- steps ----------------------------------------------------------------------------------------------------
    def _begin_next(self) -> None:
        if self.line is not None:
            kind = next_step(self.line.record, self.line.reading).kind
            if kind is not None:
                self.begin(kind)

    def begin(self, kind: RequestEventKind, old: RequestEvent | None = None) -> None:
        """Enter a step in place."""
        if self.line is None:
            return
        self.form.flush()
        self.setCurrentIndex(0)
        reading = self.line.reading
        left = reading.regulation.extension_days - reading.count.extension
        self.step.begin(self.line.record, kind, max(1, left), old)
        self.next.hide()
        self.rest.hide()

    def _step_left(self) -> None:
        self.rest.show()
        if self.line is not None:
            self._show_steps(self.line)
        self.next.setFocus()

    def _change_event(self, event: RequestEvent) -> None:
        self.begin(event.kind, event)

    def _remove_event(self, event: RequestEvent) -> None:
        if self.line is None:
            return
        desk, before = self.desk, self.line.record
        events = tuple(one for one in before.events if one is not event)

        def done(_: Any) -> None:
            desk.notices.say(
                self.tr("已移去：{0}").format(term(event.kind)),
                self.tr("撤销"),
                lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
            )

        desk.perform(lambda: correct(desk.office, desk.actor, before, replace(before, events=events), "更正经过"), done)
