"""The steps of a report that a person takes: 送审, 退回, 签发, 成文日期. Asks what is needed; services do it.

Knows no state of the window; :mod:`ogi_desk.ui.reports.sign_off` says which step may be taken.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Person
from ogi_desk.services import reports, signoff
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.draft import ReportDraft
from ogi_desk.ui.reports.sign_dialogs import Approval, ApproveDialog, ReturnDialog
from ogi_desk.ui.reports.small_dialogs import DateDialog
from ogi_desk.ui.tasks import awaited


class ReportSteps(QObject):
    """The verbs of one report tab."""

    signed = Signal()

    def __init__(self, desk: Desk, draft: ReportDraft, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._draft = draft
        self._window = window

    def _where(self) -> tuple[int, str]:
        form = self._draft.form
        return self._draft.year, form.id if form else ""

    def send(self) -> None:
        """送审."""
        desk, (year, form) = self._desk, self._where()
        self._flush()
        desk.perform(
            lambda: signoff.send_for_review(desk.office, desk.definitions, desk.actor, year, form),
            lambda _: self._done(self.tr("已送审")),
        )

    def ask_return(self) -> None:
        """退回, after the remarks were given."""
        desk, (year, form) = self._desk, self._where()

        def give_back(remarks: str) -> None:
            desk.perform(
                lambda: signoff.return_report(desk.office, desk.actor, year, form, remarks),
                lambda _: self._done(self.tr("已退回经办人")),
            )

        ReturnDialog(desk, give_back, self._window.window()).open()

    def ask_approval(self) -> None:
        """签发, after excuses and passphrase were given."""
        composed = self._draft.latest
        if composed is None:
            return
        self._flush()
        version = composed.standing.version + 1
        dialog = ApproveDialog(
            self._desk, composed.report, self._desk.person, version, self._approve, self._window.window()
        )
        dialog.open()

    def _approve(self, given: Approval, over: Callable[[Exception | None], object]) -> None:
        desk, (year, form), options = self._desk, self._where(), self._draft.options
        person: Person = desk.person

        def done(_: object) -> None:
            self.signed.emit()
            if awaited(over):
                over(None)
            self._done(self.tr("已签发，签名文件已存入单位文件夹"))

        def failed(error: Exception) -> None:
            told = awaited(over)
            if told:
                over(error)
            if not told or not isinstance(error, DeskError):
                desk.notices.failure(error)

        desk.perform(
            lambda: signoff.approve(
                desk.office, desk.definitions, desk.press, desk.notary, person, given.passphrase, year, form,
                given.excuses, options, given.reason,
            ),
            done,
            failed,
        )  # fmt: skip

    def _done(self, sentence: str) -> None:
        self._desk.notices.say(sentence)
        self._draft.make_now()

    def _flush(self) -> None:
        flush = getattr(self._window, "flush", None)
        if flush:
            flush()

    def ask_date(self) -> None:
        """成文日期."""
        composed, desk, (year, form) = self._draft.latest, self._desk, self._where()
        if composed is None:
            return

        def keep(day: str) -> None:
            desk.perform(lambda: reports.save_text(desk.office, desk.actor, year, form, reports.SIGNED_ON, day))

        DateDialog(desk, composed.report.signed_on, keep, self._window.window()).open()
