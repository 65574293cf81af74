"""Keeps the window counting by the office's own holiday notices: one entered, withdrawn or undone counts at once.

Must not know a screen: whoever shows a date hears of it through ``Desk.changed``, as of any other change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.definitions import calendar_of
from ogi_desk.services.ports import Changes

if TYPE_CHECKING:
    from ogi_desk.ui.desk import Desk

#: Kinds with dates that are counted in working days.
_COUNTED: dict[str, tuple[int, ...]] = {"publication": (), "request": ()}


class CalendarFollowing(QObject):
    """Reads the calendar again whenever a notice changed."""

    moved = Signal()  # the calendar in force is another one now

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("calendar_notice"):
            office = self._desk.office
            self._desk.tasks.run("read", lambda: calendar_of(office), self._take, key="calendar")

    def _take(self, calendar: Calendar) -> None:
        desk = self._desk
        desk.definitions = replace(desk.definitions, calendar=calendar)
        desk.office.use_definitions(desk.definitions)
        self.moved.emit()
        desk.changed.emit(Changes(touched=dict(_COUNTED)))
