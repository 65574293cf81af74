"""The next step in place: its day, and for an answer the outcome and number. No dialog."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import Outcome, RequestEventKind
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import correct
from ogi_desk.services.requests import STEP_LABELS, record_event
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.fields import TermField, TextField

Kind = RequestEventKind
NUMBERED = (Kind.ANSWERED, Kind.CORRECTION_ASKED, Kind.EXTENDED, Kind.FEE_NOTIFIED)


class StepPanel(QFrame):
    """Enters one event of a request, or corrects one."""

    done = Signal(int)  # the request's id
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._request: Request | None = None
        self._kind = Kind.ANSWERED
        self._old: RequestEvent | None = None
        self._saving = False
        self.heading = QLabel()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.day = TypedDateEdit(desk.today)
        self.outcome = TermField(list(Outcome), blank=self.tr("请选择答复结果"))
        self.outcome.setMinimumContentsLength(10)
        self.number = TextField()
        self.days = QSpinBox()
        self.days.setRange(1, 60)
        self.days.setSuffix(self.tr(" 个工作日"))
        self.note = TextField()
        self.error = FieldError()
        self.save_button = QPushButton(self.tr("保存(&S)"))
        self.save_button.setDefault(True)
        theme.dress(self.save_button, "check")
        self.cancel_button = QPushButton(self.tr("取消"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("日期"), self.day),
            (self.tr("答复结果"), self.outcome),
            (self.tr("延期"), self.days),
            (self.tr("文号"), self.number),
            (self.tr("说明"), self.note),
        ):
            field.setAccessibleName(words)
            self._form.addRow(words, field)
        column.addLayout(self._form)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        column.addLayout(row)

    @property
    def busy(self) -> bool:
        """Whether a step is being entered."""
        return not self.isHidden()

    def begin(self, request: Request, kind: RequestEventKind, most_days: int, old: RequestEvent | None = None) -> None:
        """Enter a step of this kind, or correct ``old``. ``most_days`` is what may still be extended."""
        self._request, self._kind, self._old = request, kind, old
        label = message(STEP_LABELS[kind])
        self.heading.setText(self.tr("更正：{0}").format(label) if old else label)
        self.day.year = None
        self.day.set_date(old.on if old else self._likely_day(request))
        self.outcome.set_value(old.outcome if old else None)
        self.number.set_value(old.document_number if old else "")
        self.note.set_value(old.note if old else "")
        self.days.setMaximum(max(1, most_days, (old.working_days or 1) if old else 1))
        self.days.setValue((old.working_days or most_days) if old else most_days)
        self._form.setRowVisible(self.outcome, kind is Kind.ANSWERED)
        self._form.setRowVisible(self.days, kind is Kind.EXTENDED)
        self._form.setRowVisible(self.number, kind in NUMBERED)
        self.error.say("")
        self.show()
        first = self.outcome if kind is Kind.ANSWERED and not old else self.day
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _likely_day(self, request: Request) -> date:
        """Today, or the last day known when the register is of another year."""
        today = self.desk.today()
        last = request.events[-1].on if request.events else request.received_on
        return today if abs((today - last).days) < 400 else last

    def event_typed(self) -> RequestEvent | None:
        """The event as typed; ``None`` when something is missing, said in place."""
        day = self.day.date()
        if day is None:
            self.error.say(self.day.problem() or self.tr("请输入日期，如 0301。"), field=self.day.line)
            self.day.setFocus()
            return None
        outcome = self.outcome.value() if self._kind is Kind.ANSWERED else None
        if self._kind is Kind.ANSWERED and outcome is None:
            self.error.say(self.tr("请选择答复结果。"), field=self.outcome)
            self.outcome.setFocus()
            return None
        return RequestEvent(
            kind=self._kind,
            on=day,
            outcome=outcome,
            working_days=self.days.value() if self._kind is Kind.EXTENDED else None,
            document_number=self.number.value() if self._kind in NUMBERED else "",
            note=self.note.value(),
        )

    def save(self) -> None:
        """Save the step; what does not fit is said here."""
        event, request, desk, old = self.event_typed(), self._request, self.desk, self._old
        if event is None or request is None or self._saving:
            return
        self._saving = True

        def work() -> tuple[Any, Changes]:
            if old is None:
                return record_event(desk.office, desk.actor, request, event, desk.definitions)
            without = tuple(one for one in request.events if one is not old and one != old)
            events = tuple(sorted((*without, event), key=lambda one: one.on))
            return correct(desk.office, desk.actor, request, replace(request, events=events), "更正经过")

        desk.perform(work, self._saved, self._failed)

    def _saved(self, answer: tuple[Request, Changes]) -> None:
        self._saving = False
        self.leave()
        self.done.emit(answer[0].id or 0)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, DeskError):
            self.error.say(self.desk.notices.sentence(error))
        else:
            self.desk.notices.failure(error)

    def leave(self) -> None:
        """Close the panel."""
        self.hide()
        self._request = self._old = None
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
