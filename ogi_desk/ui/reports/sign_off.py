"""Sign-off in the window: which step is next for whom, what is shown meanwhile; the steps are in ``report_steps``.

Knows the state of the report and the person at the desk; the services decide what is allowed. Holds actions, no layout.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.records import ReportStep
from ogi_desk.domain.vocabulary import ReportState, Role
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import between, message
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.draft import Composed, ReportDraft, Review
from ogi_desk.ui.reports.message_bar import MessageBar
from ogi_desk.ui.reports.paper_actions import PaperActions, PaperOnShow, make_action, read_signed
from ogi_desk.ui.reports.report_steps import ReportSteps
from ogi_desk.ui.reports.top_line import TopLine


class SignOff(QObject):
    """The report's way to signature and after it."""

    changed = Signal()  # state, person or mode: buttons and bar are to be shown anew
    signed_paper = Signal(bytes)  # the signed file, to be shown
    changes_wanted = Signal()

    def __init__(self, desk: Desk, draft: ReportDraft, window: QWidget, count_pages: Callable[[], int]) -> None:
        super().__init__(window)
        self._desk = desk
        self._draft = draft
        self._window = window
        self._count_pages = count_pages
        self._composed: Composed | None = None
        self._correcting = False
        self._review = Review()
        self._signed: bytes | None = None
        self._signed_name = ""
        self.signed_file: Path | None = None
        self._state: tuple[object, ...] = ()
        self._steps = ReportSteps(desk, draft, window)
        self._steps.signed.connect(self._was_signed)
        self.send = self._action(self.tr("送审(&S)"), self._steps.send, "send", self.tr("送负责人审签"))
        self.approve = self._action(
            self.tr("签发(&A)…"), self._steps.ask_approval, "circle-check", self.tr("签名后封存本年度报告")
        )
        self.give_back = self._action(
            self.tr("退回(&R)…"), self._steps.ask_return, "arrow-back-up", self.tr("附意见退给经办人")
        )
        self.paper = PaperActions(desk, window, self.on_show)
        self.print, self.save_as, self.verify = self.paper.print, self.paper.save_as, self.paper.verify
        self.correct = self._action(self.tr("更正(&C)"), self._correct, "pencil", self.tr("在已签发的版本之后另出新版"))
        self.look = self._action(self.tr("查看改动(&L)"), self.changes_wanted.emit, "history", "")
        self.date = self._action(
            self.tr("成文日期(&D)…"), self._steps.ask_date, "calendar", self.tr("印在署名下方的日期")
        )
        self.waiting = self._action(self.tr("已送审"), lambda: None, "hourglass", self.tr("等待负责人签发或退回"))
        self.waiting.setEnabled(False)

    def _action(self, text: str, done: Callable[[], object], icon: str, tip: str) -> QAction:
        return make_action(self._window, text, done, icon, tip)

    # ------------------------------------------------------------------ state

    @property
    def is_director(self) -> bool:
        """Whether the person at the desk may sign."""
        return self._desk.person.role == Role.DIRECTOR.id

    @property
    def _approved(self) -> bool:
        return self._draft.state is ReportState.APPROVED

    @property
    def shows_signed(self) -> bool:
        """Whether the pages show the signed file instead of the draft."""
        return self._approved and not self._correcting

    @property
    def frozen(self) -> bool:
        """Whether the texts are closed: signed and not being corrected, or with the director."""
        return self.shows_signed

    @property
    def marks_changes(self) -> bool:
        """Whether changes since the last look (or since the signature) are marked."""
        return self.is_director or self._approved

    def restart(self) -> None:
        """Another report: forget what was on show."""
        self._composed, self._correcting, self._review = None, False, Review()
        self._signed, self._signed_name, self.signed_file = None, "", None
        self._state = ()

    def follow(self, composed: Composed) -> None:
        """Take up the newest state of the report."""
        before, self._composed = self._composed, composed
        standing = composed.standing
        if before is not None and before.standing.state is not standing.state:
            self._correcting = False
        self._load_signed()
        state = (standing.state, standing.version, len(standing.steps), self._correcting, composed.report.findings)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def review(self, review: Review) -> None:
        """Take up what changed since the last look."""
        if review != self._review:
            self._review = review
            self.changed.emit()

    def _load_signed(self) -> None:
        """Read the signed file when it is not the one in hand."""
        snapshot = self._composed.standing.snapshot if self._composed else None
        if not self.shows_signed or snapshot is None:
            return
        if snapshot.signed_file == self._signed_name:
            return
        self._signed_name = snapshot.signed_file
        file = self._desk.office.folder / "signed" / snapshot.signed_file
        self.signed_file = file

        def done(data: bytes) -> None:
            self._signed = data
            if self.shows_signed:
                self.signed_paper.emit(data)

        self._desk.tasks.run("read", lambda: read_signed(file), done, key="report-signed")

    def changes_title(self) -> str:
        """The heading of the list of changes."""
        count = len(self._review.changed)
        if self._approved:
            return self.tr("签发后有变动的地方（{0}）").format(count)
        return self.tr("上次查看以来的改动（{0}）").format(count)

    # ------------------------------------------------------------------ what is shown

    def primary_action(self) -> QAction | None:
        """The one next step for this person in this state."""
        if self._composed is None:
            return None
        if self.shows_signed:
            return self.print
        if self.is_director:
            return self.approve
        return self.waiting if self._draft.state is ReportState.SENT else self.send

    def secondary_action(self) -> QAction | None:
        """退回 beside 签发 while a report lies before the director."""
        returnable = self._draft.state is ReportState.SENT and self.is_director
        return self.give_back if returnable else None

    def actions_for_menu(self, name: str) -> list[QAction]:
        """The verbs for the window's menus."""
        self._enable()
        if name != "report":
            return []
        steps = [self.send, self.give_back, self.approve, self.correct, self.look, self.date, self.verify]
        return [*steps, self.print, self.save_as]

    def _enable(self) -> None:
        state, known = self._draft.state, self._composed is not None
        open_ = known and not self.shows_signed
        self.send.setEnabled(open_ and state is not ReportState.SENT)
        self.give_back.setEnabled(known and state is ReportState.SENT and self.is_director)
        self.approve.setEnabled(open_ and self.is_director)
        self.print.setEnabled(known)
        self.save_as.setEnabled(known)
        self.verify.setEnabled(self._approved)
        self.correct.setEnabled(self.shows_signed)
        self.look.setEnabled(bool(self._review.changed))
        self.date.setEnabled(open_)

    def fill(self, top: TopLine, bar: MessageBar) -> None:
        """Show state, buttons and what concerns the whole."""
        self._enable()
        composed = self._composed
        if composed is None:
            return
        standing = composed.standing
        last = standing.steps[-1] if standing.steps else None
        top.show_state(words.state_mark(standing.state), self._since(last), composed.report)
        top.set_primary(self.primary_action())
        top.set_secondary(self.secondary_action())
        shown = (self.primary_action(), self.secondary_action())
        groups: list[list[QAction]] = [
            [self.send, self.approve, self.give_back, self.correct],
            [self.look, self.date, self.verify],
            [self.print, self.save_as],
        ]
        menu: list[QAction | None] = []
        for group in groups:
            rest = [a for a in group if a not in shown and a.isEnabled()]
            menu += ([None] if menu and rest else []) + rest  # type: ignore[operator]
        top.set_menu(menu)
        self._fill_bar(bar, last)

    def _since(self, step: ReportStep | None) -> str:
        if step is None:
            return ""
        version = self._composed.standing.version if self._composed else 0
        when = step.at[:16].replace("T", " ")
        if self._approved and version > 1:
            return self.tr("{0}　{1}　第 {2} 版").format(step.by, when, version)
        return f"{step.by}　{when}"

    def _fill_bar(self, bar: MessageBar, last: ReportStep | None) -> None:
        state, review = self._draft.state, self._review
        count = len(review.changed)
        if self.shows_signed and (count or review.moved):
            what = between("；").join(message(m).removeprefix("签发后，") for m in review.moved[:2]) or self.tr(
                "涉及报告 {0} 处"
            ).format(count)
            bar.say(
                self.tr("签发后记录有变动：{0}。已签发的文件不变，需要时另出更正版。").format(what),
                "alert-triangle", "soon", self.tr("更正"), self._correct,
            )  # fmt: skip
        elif self._correcting:
            bar.say(
                self.tr("正在更正：页面显示按现有记录写出的新版，原签发的版本保留。"),
                "pencil", "accent", self.tr("回到已签发版本"), self._stop_correcting,
            )  # fmt: skip
        elif state is ReportState.RETURNED and last is not None:
            bar.say(self.tr("{0} 退回：{1}").format(last.by, last.remarks), "arrow-back-up", "soon")
        elif self.is_director and count and state is ReportState.SENT:
            bar.say(
                self.tr("自上次查看以来有 {0} 处改动。").format(count),
                "history", "accent", self.tr("查看改动"), self.changes_wanted.emit,
            )  # fmt: skip
        else:
            bar.say("")

    # ------------------------------------------------------------------ correcting

    def _correct(self) -> None:
        self._correcting = True
        self._state = ()
        self.changed.emit()

    def _stop_correcting(self) -> None:
        self._correcting = False
        self.changed.emit()
        if self._signed is not None:
            self.signed_paper.emit(self._signed)

    def _was_signed(self) -> None:
        self._signed_name = ""
        self._correcting = False

    def on_show(self) -> PaperOnShow | None:
        """The paper the pages show: the signed file, else the draft."""
        composed, draft = self._composed, self._draft.paper
        if composed is None:
            return None
        title, two_sided = composed.report.title, self._draft.options.duplex
        if self.shows_signed:
            if self._signed is None:
                return None
            return PaperOnShow(self._signed, self._count_pages(), title, two_sided, self.signed_file)
        return PaperOnShow(draft.pdf, draft.pages, title, two_sided) if draft else None

    def paper_bytes(self) -> bytes | None:
        """The bytes of the pages on show; ``None`` while they are being set."""
        shown = self.on_show()
        return shown.data if shown else None
