"""A new request with all its fields, at the side: nothing is kept until 登记."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.services.nearest import Near
from ogi_desk.services.ports import Changes
from ogi_desk.services.requests import propose_request_number
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.entry_line import NEAR_FROM, add_request
from ogi_desk.ui.requests.nearest_block import NearestBlock
from ogi_desk.ui.requests.request_form import RequestForm

#: The fields by which what is near is looked for.
LOOKED_AT = ("content", "applicant", "id_number", "phone", "email")


class NewRequest(QWidget):
    """The form and its two buttons."""

    added = Signal(int)
    answer_wanted = Signal(int, object)  # a request just saved is to be answered with a published item (Near)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._saving = False
        self._answer_with: Near | None = None
        self.form = RequestForm(desk)
        self.form.set_revealed(True)
        self.form.reveal_button.hide()
        heading = QLabel(self.tr("新登记申请"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.save_button = QPushButton(self.tr("登记(&S)"))
        self.save_button.setDefault(True)
        theme.dress(self.save_button, "check")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("取消"))
        self.cancel_button.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.form, 1)
        self.nearest = NearestBlock(desk, self.tr("登记并以此答复"))
        self.nearest.answer_wanted.connect(self._save_and_answer)
        for name in LOOKED_AT:
            self.form.fields[name].textChanged.connect(self._look_for_near)
        column.addWidget(self.nearest)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        column.addLayout(row)

    def begin(self, draft: Request) -> None:
        """Start from what was typed so far."""
        self.form.record = None
        self.form.show_record(draft)
        self._propose(draft)
        self.form.go_to("content" if not draft.content else "delivery")
        self.nearest.clear()
        self._look_for_near()

    def _look_for_near(self) -> None:
        """Look for what may be public already, and for earlier requests of the same applicant or like this one."""
        record = self.form.record
        if record is None:
            return
        typed = {name: self.form.fields[name].value() for name in LOOKED_AT}
        if len(typed["content"]) >= NEAR_FROM:
            self.nearest.follow(replace(record, **typed))
        else:
            self.nearest.clear()

    def _save_and_answer(self, near: Near) -> None:
        """Save the request, then go on to the answer that it is public already."""
        self._answer_with = near
        self.save()
        if not self._saving:
            self._answer_with = None  # something is wrong, and was said

    def _propose(self, draft: Request) -> None:
        def work() -> str:
            with self.desk.office.read() as reader:
                return propose_request_number(reader, self.desk.profile, draft.received_on.year)

        self.desk.tasks.run("read", work, self.form.fields["number"].setPlaceholderText, key="request-number")

    def save(self) -> None:
        """Save when all fields are right, else go to the first that is not."""
        draft = self.form.collect()
        if draft is None:
            self.form.go_to_first_error()
            return
        if self._saving:
            return
        self._saving = True
        self.desk.perform(lambda: add_request(self.desk, draft), self._saved, self._failed)

    def _saved(self, answer: tuple[Request, Changes]) -> None:
        self._saving = False
        self.form.record = None
        self.nearest.clear()
        self.added.emit(answer[0].id or 0)
        near, self._answer_with = self._answer_with, None
        if near is not None:
            self.answer_wanted.emit(answer[0].id or 0, near)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self._answer_with = None
        self.desk.notices.failure(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc leaves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.save()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
