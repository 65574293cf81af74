"""The next step in place: its fields, what it does to the due date, and 保存. No dialog."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import correct
from ogi_desk.services.requests import STEP_LABELS, reading_of, record_event
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.event_changes import with_step
from ogi_desk.ui.requests.in_place import InPlaceForm
from ogi_desk.ui.requests.step_fields import StepFields

PAUSE = 200  # ms after the last change before the new due date is said


class StepPanel(InPlaceForm):
    """Enters one event of a request, or corrects one."""

    done = Signal(int)  # the request's id
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._request: Request | None = None
        self._old: RequestEvent | None = None
        self._due: Any = None
        self.heading = QLabel()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.fields = StepFields(desk)
        self.day, self.outcome = self.fields.day, self.fields.outcome
        self.effect = QLabel()
        self.effect.setWordWrap(True)
        self.effect.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.save_button = QPushButton(self.tr("保存(&S)"))
        self.save_button.setDefault(True)
        theme.dress(self.save_button, "check")
        self.cancel_button = QPushButton(self.tr("取消"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._say_effect)
        self.fields.changed.connect(self._pause.start)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.fields)
        column.addWidget(self.effect)
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

    def begin(
        self,
        line: RequestLine,
        kind: RequestEventKind,
        old: RequestEvent | None = None,
        proposed: RequestEvent | None = None,
    ) -> None:
        """Enter a step of this kind, beginning from what is ``proposed``, or correct ``old``."""
        self._request, self._old, self._due = line.record, old, line.reading.due_on
        label = message(STEP_LABELS[kind])
        self.heading.setText(self.tr("更正：{0}").format(label) if old else label)
        self.fields.begin(line.record, line.reading, kind, old or proposed)
        self.error.say("")
        self.effect.hide()
        self.show()
        self.fields.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self._pause.start()

    def _say_effect(self) -> None:
        """Say to which day the step would move the due date, before it is saved."""
        self.effect.hide()
        event = self.fields.typed(say=False)
        if self._request is None or event is None:
            return
        definitions = self.desk.definitions
        try:
            after = with_step(self._request, self._old, event, definitions)
        except DeskError:
            return  # said when it is saved
        due = reading_of(after, definitions, self.desk.today()).due_on
        if due == self._due:
            return
        if due is None:
            self.effect.setText(self.tr("保存后答复期限暂停，收到后重新起算。"))
        else:
            self.effect.setText(self.tr("保存后答复期限为{0}。").format(message(in_words(due))))
        self.effect.show()

    def save(self) -> None:
        """Save the step; what does not fit is said here."""
        if self._saving or self._request is None:
            return
        self.error.say("")
        event, request, desk, old = self.fields.typed(), self._request, self.desk, self._old
        if event is None:
            return
        self._saving = True

        def work() -> tuple[Any, Changes]:
            if old is None:
                return record_event(desk.office, desk.actor, request, event, desk.definitions)
            after = with_step(request, old, event, desk.definitions)
            return correct(desk.office, desk.actor, request, after, "更正经过")

        desk.perform(work, self._saved, self._failed)

    def _saved(self, answer: tuple[Request, Changes]) -> None:
        self._saving = False
        self.leave()
        self.done.emit(answer[0].id or 0)

    def leave(self) -> None:
        """Close the panel."""
        self._pause.stop()
        self.hide()
        self._request = self._old = None
        self.left.emit()
