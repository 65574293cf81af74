"""What followed from a request: its disputes in lines, and the ways to them and to its history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Case
from ogi_desk.services.ports import Changes
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import term


class CaseBlock(QWidget):
    """Disputes and history of one request."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request = 0
        self.cases = QLabel()
        self.cases.setWordWrap(True)
        self.cases.hide()
        self.add_case = self._button(self.tr("复议、诉讼…"), "gavel")
        self.add_case.clicked.connect(self._open_cases)
        self.history = self._button(self.tr("历史"), "history")
        self.history.clicked.connect(self._open_history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cases)
        foot = QHBoxLayout()
        foot.addWidget(self.add_case)
        foot.addWidget(self.history)
        foot.addStretch(1)
        column.addLayout(foot)
        desk.changed.connect(self._follow)

    @staticmethod
    def _button(words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        theme.dress(button, icon)
        return button

    def show_request(self, record_id: int) -> None:
        """Show what followed from the request with this id."""
        self._request = record_id
        self._read()

    def _read(self) -> None:
        record_id = self._request
        if not record_id:
            return

        def work() -> tuple[list[Case], int]:
            with self._desk.office.read() as reader:
                return reader.all(Case, request_id=record_id), len(reader.history("request", record_id))

        self._desk.tasks.run("read", work, self._show, key="request-cases")

    def _show(self, answer: tuple[list[Case], int]) -> None:
        cases, events = answer
        lines = [
            self.tr("{0}　{1}　{2}").format(
                case.received_on.isoformat(), term(case.kind), term(case.result) if case.result else self.tr("尚未审结")
            )
            for case in cases
        ]
        self.cases.setText("\n".join(lines))
        self.cases.setVisible(bool(lines))
        self.history.setText(self.tr("历史（{0}）").format(events))

    def _open_cases(self) -> None:
        if not self._request:
            return
        from ogi_desk.ui.dialogs.cases import CasesDialog

        dialog = CasesDialog(self._desk, self, request_id=self._request)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_history(self) -> None:
        if not self._request:
            return
        from ogi_desk.ui.dialogs.record_history import HistoryDialog

        dialog = HistoryDialog(self._desk, "request", self._request, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("case"):
            self._read()
