"""A new request with all its fields, at the side: nothing is kept until 登记."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.services.ports import Changes
from ogi_desk.services.requests import propose_request_number
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.entry_line import add_request
from ogi_desk.ui.requests.request_form import RequestForm


class NewRequest(QWidget):
    """The form and its two buttons."""

    added = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._saving = False
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
        self.added.emit(answer[0].id or 0)

    def _failed(self, error: Exception) -> None:
        self._saving = False
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
