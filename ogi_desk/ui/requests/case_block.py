"""What followed from a request: its disputes, its kin, and the ways to them and to its history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.services.ports import Changes
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import term
from ogi_desk.ui.requests.linked import Kin, Linked, kin_of, linked_to


class CaseBlock(QWidget):
    """Disputes, kin and history of one request."""

    found = Signal(object)  # Linked, once it is read

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request: Request | None = None
        self.cases = QLabel()
        self.cases.setWordWrap(True)
        self.cases.hide()
        self.add_case = self._button(self.tr("复议、诉讼…"), "gavel")
        self.add_case.clicked.connect(self._open_cases)
        self.history = self._button(self.tr("历史"), "history")
        self.history.clicked.connect(self._open_history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._kin = QVBoxLayout()
        self._kin.setSpacing(0)
        column.addLayout(self._kin)
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

    def show_request(self, record: Request) -> None:
        """Show what followed from this request."""
        if self._request is None or self._request.id != record.id:
            self._show_kin(Kin())
        self._request = record
        self._read()

    def _read(self) -> None:
        record, desk = self._request, self._desk
        if record is None or not record.id:
            return
        record_id = record.id

        def near() -> Linked:
            with desk.office.read() as reader:
                return linked_to(reader, record_id)

        def far() -> Kin:
            with desk.office.read() as reader:
                return kin_of(reader, record)

        desk.tasks.run("read", near, self._show, key="request-linked")
        desk.tasks.run("aside", far, self._show_kin, key="request-kin")  # through whole registers: nobody waits for it

    def _show(self, linked: Linked) -> None:
        lines = [
            self.tr("{0}　{1}　{2}").format(
                case.received_on.isoformat(), term(case.kind), term(case.result) if case.result else self.tr("尚未审结")
            )
            for case in linked.cases
        ]
        self.cases.setText("\n".join(lines))
        self.cases.setVisible(bool(lines))
        self.history.setText(self.tr("历史（{0}）").format(linked.entries))
        self.found.emit(linked)

    def _show_kin(self, kin: Kin) -> None:
        while self._kin.count():
            item = self._kin.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        if kin.whole is not None:
            self._link(self.tr("由 {0} 拆分").format(_name(kin.whole)), "request", kin.whole.id)
        for part in kin.parts:
            self._link(self.tr("拆出 {0}").format(_name(part)), "request", part.id)
        for made in kin.publications:
            self._link(self.tr("已转主动公开：{0}").format(made.title), "publication", made.id)

    def _link(self, words: str, kind: str, record_id: int | None) -> None:
        button = self._button(words, "chevron-right")
        button.setFlat(True)
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(lambda: self._desk.asked_for.emit(kind, record_id or 0))
        self._kin.addWidget(button)

    def _open_cases(self) -> None:
        if self._request is not None:
            from ogi_desk.ui.dialogs.cases import CasesDialog

            self._open(CasesDialog(self._desk, self, request_id=self._request.id or 0))

    def _open_history(self) -> None:
        if self._request is not None:
            from ogi_desk.ui.dialogs.record_history import HistoryDialog

            self._open(HistoryDialog(self._desk, "request", self._request.id or 0, self))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _follow(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in ("case", "letter", "publication")):
            self._read()


def _name(record: Request) -> str:
    return record.number or " ".join(record.content.split())[:16]
