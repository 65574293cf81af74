"""One letter that has not left: its fields at the left, its page at the right, one button for what comes next.

What was typed is never lost: closing keeps it as a draft. The number is given, the event recorded and the copy kept by
the service, in one change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ogi_desk.domain.records import Letter, Request
from ogi_desk.domain.vocabulary import LetterState, Role
from ogi_desk.letters.definition import LetterDefinition
from ogi_desk.services import clearance
from ogi_desk.services.letters import filled_of, issue, save_letter, with_filled
from ogi_desk.services.ports import Changes
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog, scrolled
from ogi_desk.ui.dialogs.letter_body import LetterBody
from ogi_desk.ui.dialogs.letter_following import FollowingFields
from ogi_desk.ui.dialogs.letter_form import LetterForm
from ogi_desk.ui.dialogs.letter_papers import LetterPapers
from ogi_desk.ui.dialogs.letter_preview import LetterPreview
from ogi_desk.ui.language import message, term
from ogi_desk.ui.widgets.date_edit import TypedDateEdit

State = LetterState
DAY = "_issued_on"
SHOWN = 90  # characters of the request's text


class LetterDialog(DeskDialog):
    """Fields, page and the next step of one letter."""

    issued = Signal(object)  # Letter
    kept = Signal(object)  # Letter, saved as a draft

    def __init__(
        self, desk: Desk, request: Request, letter: Letter, definition: LetterDefinition, parent: QWidget | None = None
    ) -> None:
        super().__init__(message(definition.title), "letter", 150, 44, parent, desk.settings)
        self._desk, self.request, self.definition = desk, request, definition
        self._stored = letter if letter.id else None
        self._start = letter
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = LetterForm(desk, definition, self)
        self.text = LetterBody(definition, letter.body, self)
        self.preview = LetterPreview(desk, self)
        self._lay_out()
        self._add_buttons()
        self.form.fill(filled_of(letter))
        self.form.changed.connect(self._typed)
        self._following = FollowingFields(desk, request, definition, self.form, self._kept_letter, self)
        self._following.filled.connect(self._typed)
        self._following.failed.connect(self._failed(desk))
        self.text.changed.connect(self._typed)
        self._show_state()
        self.preview.follow(request, self.letter(), at_once=True)
        self.form.go_to_first()

    # -- building -------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, self.fontMetrics().averageCharWidth(), 0)
        about = " ".join(self.request.content.split())
        shown = about if len(about) <= SHOWN else about[: SHOWN - 1] + "…"
        self.about = QLabel("　".join(part for part in (self.request.number, shown) if part), left)
        self.about.setWordWrap(True)
        self.about.setToolTip(about)
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(self.about)
        column.addWidget(self.form)
        self.day = TypedDateEdit(self._desk.today, own_error=False)
        self.day.set_date(self._desk.today())
        self.form.add(DAY, self.tr("发出日期(&T)"), self.day)  # belongs to the step, not to what is filled in
        self.day.setAccessibleName(self.tr("发出日期"))
        column.addWidget(self.text)
        column.addStretch(1)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        fields = scrolled(left)
        fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fields.setMinimumWidth(left.minimumSizeHint().width() + fields.verticalScrollBar().sizeHint().width())
        halves.addWidget(fields)
        halves.addWidget(self.preview)
        halves.setStretchFactor(0, 5)
        halves.setStretchFactor(1, 6)
        halves.setChildrenCollapsible(False)
        halves.setSizes([self.width() * 5 // 11, self.width() * 6 // 11])
        self.body.addWidget(halves, 1)

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.papers = LetterPapers(self, self._desk, self.definition, lambda: (self.request, self.letter()))
        self.paper_button = QPushButton(self.tr("打印与导出(&P)"), self)
        self.paper_button.setAutoDefault(False)
        self.paper_button.setMenu(self.papers.menu)
        theme.dress(self.paper_button, "printer")
        side = QHBoxLayout()
        side.addWidget(self.paper_button)
        self.foot.insertLayout(0, side)
        self.go = self.add_button("", role.AcceptRole, self._go)
        self.go.setDefault(True)
        self.back = self.add_button(self.tr("退回(&R)…"), role.ActionRole, self._give_back)
        self.keep = self.add_button(self.tr("存草稿(&K)"), role.ActionRole, self._keep)
        self.add_close()

    # -- state ----------------------------------------------------------------------------------------------------
    def letter(self) -> Letter:
        """The letter as it stands in the fields."""
        return replace(with_filled(self._kept_letter(), self.form.values()), body=self.text.body())

    def _kept_letter(self) -> Letter:
        """The letter as it is stored, or as it was proposed."""
        return self._stored or self._start

    @property
    def typed(self) -> bool:
        """Whether anything differs from what is stored, or from what was proposed."""
        now, before = self.letter(), self._kept_letter()
        return (now.filled, now.body) != (before.filled, before.body)

    @property
    def state(self) -> LetterState:
        """Where the letter stands as it would be saved: what was changed has to be cleared again."""
        return State.DRAFT if self._stored is None or self.typed else self._stored.state

    @property
    def _cleared_first(self) -> bool:
        return clearance.needed(self._desk.profile, self.definition) and self.state is not State.CLEARED

    @property
    def _is_director(self) -> bool:
        return self._desk.person.role == Role.DIRECTOR.id

    def _show_state(self) -> None:
        sent = self.state is State.SENT and self._cleared_first
        words, icon = self.tr("发出(&S)"), "send"
        if sent:
            words, icon = (
                (self.tr("审定(&S)"), "check") if self._is_director else (self.tr("等待负责人审定"), "hourglass")
            )
        elif self._cleared_first:
            words = self.tr("送负责人审定(&S)")
        self.go.setText(words)
        theme.dress(self.go, icon)
        self.go.setEnabled(not self._busy and (not sent or self._is_director))
        self.back.setVisible(sent and self._is_director)
        self.keep.setEnabled(not self._busy)
        stored = self._stored
        if stored is not None and stored.state is State.RETURNED and not self.line.message:
            self.say(self.tr("负责人退回：{0}").format(stored.remarks), "hint")

    def _typed(self) -> None:
        self._show_state()
        if not self.text.faults():  # said under the wording; the page before stays
            self.preview.follow(self.request, self.letter())

    # -- steps ----------------------------------------------------------------------------------------------------
    def _go(self) -> None:
        if self._busy:
            return
        if self.state is State.SENT and self._cleared_first:
            self._clear()
            return
        self.say("")
        if not self.form.judge({**self.form.faults(), DAY: self._day_fault()}):
            return
        if self.text.faults():
            self.text.open()
            return
        self._save_then(self._send if self._cleared_first else self._issue)

    def _day_fault(self) -> str:
        day = self.day.date()
        if self.day.problem() or day is None:
            return self.day.problem() or self.tr("请填写发出日期。")
        return self.tr("发出日期晚于今天，请改正。") if day > self._desk.today() else ""

    def _save_then(self, following: Any) -> None:
        """Save what is typed, then go on with the stored letter."""
        self._hold(True)
        desk, before, letter = self._desk, self._stored, self.letter()
        if before is not None and not self.typed:
            following(before)
            return

        def saved(answer: tuple[Letter, Changes]) -> None:
            self._stored = answer[0]
            following(answer[0])

        self._perform(lambda: save_letter(desk.office, desk.actor, before, letter), saved)

    def _issue(self, letter: Letter) -> None:
        desk, on = self._desk, self.day.date() or self._desk.today()

        def work() -> tuple[Letter, Request, Changes]:
            return issue(desk.office, desk.definitions, desk.press, desk.actor, letter, on)

        self._perform(work, self._has_left)

    def _has_left(self, answer: tuple[Letter, Request, Changes]) -> None:
        letter = answer[0]
        self._stored = letter
        words = self.tr("已发出 {0}").format(letter.number or message(self.definition.title))
        if self.definition.event is not None:
            words = self.tr("{0} · 已登记{1}").format(words, term(self.definition.event))
        self._desk.notices.say(words)
        self.accept()
        self.issued.emit(letter)

    def _send(self, letter: Letter) -> None:
        desk = self._desk

        def sent(_: Any) -> None:
            desk.notices.say(self.tr("已送负责人审定：{0}").format(message(self.definition.title)))
            self.accept()

        self._perform(lambda: clearance.send(desk.office, desk.actor, letter, desk.today()), sent)

    def _clear(self) -> None:
        desk, letter = self._desk, self._stored
        assert letter is not None
        self._hold(True)

        def cleared(answer: tuple[Letter, Changes]) -> None:
            self._stored = answer[0]
            self._hold(False)
            self.say(self.tr("已审定，可以发出。"), "done")

        self._perform(lambda: clearance.clear(desk.office, desk.person, letter, desk.today()), cleared)

    def _give_back(self) -> None:
        from ogi_desk.ui.dialogs.clearance import ask_remarks

        desk, letter = self._desk, self._stored
        if letter is None:
            return

        def go(remarks: str) -> None:
            self._hold(True)
            self._perform(
                lambda: clearance.give_back(desk.office, desk.person, letter, remarks, desk.today()),
                lambda _: self.accept(),
            )

        ask_remarks(self, go)

    def _keep(self) -> None:
        if not self._busy:
            self._save_then(self._kept)

    def _kept(self, letter: Letter) -> None:
        self._stored = letter
        self._desk.notices.say(self.tr("已存为草稿：{0}").format(message(self.definition.title)))
        self.kept.emit(letter)
        self.accept()

    def _perform(self, work: Any, done: Any) -> None:
        failed = self._failed(self._desk)

        def freed(error: Exception) -> None:
            self._hold(False)
            failed(error)

        self._desk.perform(work, done, freed)

    def _hold(self, busy: bool) -> None:
        self._busy = busy
        self._show_state()

    def done(self, result: int) -> None:
        """Keep what was typed as a draft, and let go of the page."""
        if not self._busy and self.typed:
            desk, before, letter, title = self._desk, self._stored, self.letter(), message(self.definition.title)
            said = self.tr("已存为草稿：{0}").format(title)
            desk.perform(lambda: save_letter(desk.office, desk.actor, before, letter), lambda _: desk.notices.say(said))
        self.preview.close_document()
        super().done(result)
