"""What every part of the window is handed: the office, the definitions, who sits here, and how to do things.

Parts of the window do not know each other; they meet here: a change made anywhere is announced by ``changed``, a wish
to see a record elsewhere by ``asked_for``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from ogi_desk.domain.records import Person, Profile
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.paper_ports import Notary, Press
from ogi_desk.services.ports import Changes, Office, Offices, Sheets
from ogi_desk.services.report_files import ReportPages
from ogi_desk.ui.calendar_following import CalendarFollowing
from ogi_desk.ui.notices import Notices
from ogi_desk.ui.tasks import Tasks, awaited


class Desk(QObject):
    """The window's shared hands."""

    changed = Signal(object)  # Changes
    person_changed = Signal(object)  # Person
    asked_for = Signal(str, int)  # kind, record id: show this record wherever it lives
    saved = Signal(object)  # datetime of the last save

    def __init__(
        self,
        office: Office,
        definitions: Definitions,
        press: Press,
        notary: Notary,
        settings: QSettings,
        profile: Profile,
        person: Person,
        today: Callable[[], date] = date.today,
        sheets: Sheets | None = None,
        offices: Offices | None = None,
        pages: ReportPages | None = None,
    ) -> None:
        super().__init__()
        self.office = office
        self.definitions = definitions
        self.press = press
        self.notary = notary
        self.settings = settings
        self.profile = profile
        self.person = person
        self.today = today
        self.sheets = sheets
        self.offices = offices
        self.pages = pages
        self.tasks = Tasks(self)
        self.notices = Notices(self)
        self.calendar = CalendarFollowing(self)
        self.tasks.failed.connect(self.notices.failure)

    @property
    def actor(self) -> str:
        """The name written into the journal."""
        return self.person.name

    def sit_down(self, person: Person) -> None:
        """Make this person the one who acts from now on."""
        self.person = person
        self.person_changed.emit(person)

    def perform(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a use case on the write queue; announce the :class:`Changes` it returns (alone or last of a tuple)."""

        def finished(result: Any) -> None:
            changes = result[-1] if isinstance(result, tuple) and result else result
            if isinstance(changes, Changes) and changes.change_id:
                self.saved.emit(datetime.now())
                self.changed.emit(changes)
            if done and awaited(done):
                done(result)

        self.tasks.run("write", work, finished, self._told(failed))

    def write_file(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run what writes a file a person named on the report queue."""
        self.tasks.run("report", work, done, self._told(failed))

    def _told(self, failed: Callable[[Exception], object] | None) -> Callable[[Exception], None]:
        """What a person wished to be kept and was not is told even when the dialog they wished it in is gone."""

        def refused(error: Exception) -> None:
            if failed and awaited(failed):
                failed(error)
            else:
                self.notices.failure(error)

        return refused
