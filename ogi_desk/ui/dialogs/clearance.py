"""审定文书: the letters that wait for the director, each with its page; 审定 or 退回 with remarks.

Who may is the service's to say; others see the list and are told who may.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QSplitter, QVBoxLayout, QWidget

from ogi_desk.domain.records import Letter, Person, Request
from ogi_desk.domain.vocabulary import LetterState, Role
from ogi_desk.services import clearance
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.letter_values import filled_of, outcome_of
from ogi_desk.services.ports import Changes
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.letter_preview import LetterPreview
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import message, term
from ogi_desk.ui.widgets.fields import LongField


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter sent for clearance, with the request it answers."""

    letter: Letter
    request: Request


class ClearanceDialog(DeskDialog):
    """List at the left, page at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "clearance", 150, 44, parent, desk.settings)
        self.setWindowTitle(self.tr("审定文书"))
        self._desk = desk
        self._busy = False
        self._waiting: dict[int, Waiting] = {}
        self._directors: list[str] = []
        heads = [self.tr("送审日期"), self.tr("文书"), self.tr("申请"), self.tr("答复结果"), self.tr("起草人")]
        self.model = RowsModel(heads, parent=self)
        self.view = RowsView(self.model, self.tr("待审定的文书"), 1, self)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.preview = LetterPreview(desk, self)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        self.content = QLabel(left)
        self.content.setWordWrap(True)
        self.content.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.content)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(left)
        halves.addWidget(self.preview)
        halves.setChildrenCollapsible(False)
        halves.setSizes([self.width() // 2, self.width() // 2])
        self.body.addWidget(halves, 1)
        role = QDialogButtonBox.ButtonRole
        self.clear_button = self.add_button(self.tr("审定(&S)"), role.AcceptRole, self._clear)
        self.clear_button.setDefault(True)
        theme.dress(self.clear_button, "check")
        self.return_button = self.add_button(self.tr("退回(&R)…"), role.ActionRole, self._give_back)
        self.add_close()
        desk.changed.connect(self._follow)
        desk.person_changed.connect(self._show_rights)
        self._show_rights()
        self._load()

    # -- the list -------------------------------------------------------------------------------------------------
    def _follow(self, changes: Changes) -> None:
        if changes.touches("letter") or changes.touches("request"):
            self._load()

    def _load(self) -> None:
        desk = self._desk

        def work() -> tuple[list[Waiting], list[str]]:
            with desk.office.read() as reader:
                open_ones = reader.all(Letter, issued_on=None, void_on=None, cleared_on=None, returned_on=None)
                sent = [letter for letter in open_ones if letter.state is LetterState.SENT]
                requests = reader.fetch(Request, [letter.request_id for letter in sent if letter.request_id])
                directors = [person.name for person in reader.all(Person, role=Role.DIRECTOR.id)]
            found = [Waiting(letter, requests[i]) for letter in sent if (i := letter.request_id or 0) in requests]
            return [one for one in found if not one.request.binned], directors

        self.ask(desk, "read", work, self._show, key=f"clearance-{id(self)}")

    def _show(self, answer: tuple[list[Waiting], list[str]]) -> None:
        waiting, self._directors = answer
        line = self.view.chosen()
        chosen = line.key if line else None
        self._waiting = {one.letter.id or 0: one for one in waiting}
        self.model.show_lines([self._line(one) for one in waiting])
        self.view.fit()
        if chosen in self._waiting:
            self.view.choose(chosen)
        elif waiting:
            self.view.selectRow(0)
        self._show_rights()
        self._chosen()

    def _line(self, one: Waiting) -> Line:
        definition = letter_definitions().get(one.letter.kind)
        outcome = outcome_of(definition, filled_of(one.letter)) if definition else None
        sent = one.letter.sent_on
        cells = (
            sent.isoformat() if sent else "",
            message(definition.title) if definition else one.letter.kind,
            one.request.number,
            term(outcome) if outcome else "",
            one.letter.drafted_by,
        )
        return Line(cells, one.letter.id)

    @property
    def _is_director(self) -> bool:
        return self._desk.person.role == Role.DIRECTOR.id

    def _show_rights(self) -> None:
        able = self._is_director and self._now() is not None and not self._busy
        self.clear_button.setEnabled(able)
        self.return_button.setEnabled(able)
        done = self.line.level == "done" and bool(self.line.message)
        if not self._waiting and not done:
            self.say(self.tr("没有等待审定的文书。"), "hint")
        elif self._waiting and not self._is_director:
            names = "、".join(self._directors) or self.tr("负责人")
            self.say(
                self.tr("现在办公的是{0}，只能查看；可由{1}在“换人”后审定。").format(self._desk.person.name, names),
                "hint",
            )
        elif self.line.level == "hint":
            self.say("")

    def _now(self) -> Waiting | None:
        line = self.view.chosen()
        return self._waiting.get(line.key) if line is not None else None

    def _chosen(self) -> None:
        now = self._now()
        able = self._is_director and now is not None and not self._busy
        self.clear_button.setEnabled(able)
        self.return_button.setEnabled(able)
        self.preview.setVisible(now is not None)
        self.content.setText(self.tr("申请内容：{0}").format(" ".join(now.request.content.split())) if now else "")
        if now is not None:
            self.preview.follow(now.request, now.letter, at_once=True)

    # -- verbs ----------------------------------------------------------------------------------------------------
    def _clear(self) -> None:
        now, desk = self._now(), self._desk
        if now is None or self._busy:
            return
        self._do(
            lambda: clearance.clear(desk.office, desk.person, now.letter, desk.today()),
            self.tr("已审定：{0}").format(self._title(now)),
        )

    def _give_back(self) -> None:
        now, desk = self._now(), self._desk
        if now is None or self._busy:
            return

        def go(remarks: str) -> None:
            self._do(
                lambda: clearance.give_back(desk.office, desk.person, now.letter, remarks, desk.today()),
                self.tr("已退回：{0}").format(self._title(now)),
            )

        ask_remarks(self, go)

    def _title(self, one: Waiting) -> str:
        definition = letter_definitions().get(one.letter.kind)
        title = message(definition.title) if definition else one.letter.kind
        return " ".join(part for part in (one.request.number, title) if part)

    def _do(self, work: Callable[[], Any], said: str) -> None:
        self._busy = True
        self._show_rights()
        failed = self._failed(self._desk)

        def done(_: Any) -> None:
            self._busy = False
            self.say(said, "done")
            self.view.setFocus()

        def refused(error: Exception) -> None:
            self._busy = False
            self._show_rights()
            failed(error)

        self._desk.perform(work, done, refused)

    def done(self, result: int) -> None:
        """Let go of the page."""
        self.preview.close_document()
        super().done(result)


class RemarksDialog(DeskDialog):
    """Why a letter is given back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "letter-remarks", 60, 14, parent)
        self.setWindowTitle(self.tr("退回文书"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.remarks = LongField(4)
        self.fields = Fields(self)
        self.fields.add("remarks", self.tr("退回意见(&M)"), self.remarks)
        self.body.addWidget(self.fields, 1)
        self.go = self.add_button(self.tr("退回(&R)"), QDialogButtonBox.ButtonRole.AcceptRole, self._go)
        self.go.setDefault(True)
        self.add_close()
        self.remarks.setFocus()

    def _go(self) -> None:
        missing = "" if self.remarks.value() else self.tr("请写明退回的意见。")
        if self.fields.judge({"remarks": missing}):
            self.accept()


def ask_remarks(parent: QWidget, go: Callable[[str], object]) -> RemarksDialog:
    """Ask why a letter is given back and go on with the answer."""
    dialog = RemarksDialog(parent)
    dialog.accepted.connect(lambda: go(dialog.remarks.value()))
    dialog.open()
    return dialog
