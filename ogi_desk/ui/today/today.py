"""Follows what waits today and shows it everywhere: strip, status line, dock, tray. Asks off the GUI thread.

Also keeps the moment the program was last used, so that a clock set back is noticed. Opens the right place for what is
no record; computes nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import DutyDone
from ogi_desk.services.due import DueItem, due_list
from ogi_desk.services.duties import duties, mark_done, take_back
from ogi_desk.services.morning import MorningGroup, MorningItem, morning_list
from ogi_desk.services.ports import Changes
from ogi_desk.services.retention import LABEL as REMOVED
from ogi_desk.services.retention import expired
from ogi_desk.ui.language import message
from ogi_desk.ui.today.dock import TodayDock
from ogi_desk.ui.today.tray import Tray
from ogi_desk.ui.widgets.status_line import StatusLine
from ogi_desk.ui.widgets.today_strip import TodayStrip

if TYPE_CHECKING:
    from ogi_desk.ui.main_window import MainWindow

_SEEN, _OPENED = "window/last_seen", "window/today_opened"
_TABS_WANT = 56  # characters' width the tabs need to be read with ease
_QUIET = 400  # ms after a change before the list is asked for again


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What was found for a day; ``over`` are requests past their retention time, ``fault`` says which data file of the
    office's own cannot be used."""

    today: date
    due: list[DueItem]
    morning: list[MorningItem]
    over: list[int]
    fault: InputError | None = None


class Today(QObject):
    """Keeps the window's four places of 今日 together."""

    def __init__(self, window: MainWindow, status: StatusLine, last_backup: Callable[[], date | None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._status = window, window.desk, status
        self._last_backup = last_backup
        self._last_seen: datetime | None = None
        self._guarding = False
        self._open_when_known = False
        self._told = ""
        self._over: list[int] = []  # asked for once a day: it looks at every closed request
        self._over_on: date | None = None
        self.items: list[MorningItem] = []
        self.strip = TodayStrip()
        self.dock = TodayDock(self._desk, window)
        self.dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window.resizeDocks([self.dock], [self.dock.usual_width()], Qt.Orientation.Horizontal)
        self.tray = Tray(self._desk.settings, self)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET)
        self._timer.timeout.connect(self.ask)
        self.strip.asked_for.connect(self._from_strip)
        self.dock.asked_for.connect(self.go)
        self.dock.done.connect(self._duty_done)
        self.dock.left.connect(self._back_to_work)
        self.tray.clicked.connect(self._from_tray)
        status.due_clicked.connect(self.open)
        status.guard_clicked.connect(self.open)
        self._desk.calendar.moved.connect(self._calendar_moved)
        self._calendar_moved()
        self.ask()

    # -- opening ---------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Begin the day before people: watch the clock, and open the dock once a day when something waits."""
        settings = self._desk.settings
        try:
            self._last_seen = datetime.fromisoformat(str(settings.value(_SEEN, "") or ""))
        except ValueError:
            self._last_seen = None
        self._guarding = True
        self._open_when_known = settings.value(_OPENED, "") != self._desk.today().isoformat()
        self.ask()

    def open(self) -> None:
        """Show the dock and put the cursor into it."""
        self.dock.show()
        self.dock.raise_()
        self.dock.focus_list()

    def toggle(self) -> None:
        """Go into the dock; from within it, close it and go back to the work."""
        if self.dock.isVisible() and self.dock.has_focus():
            self.dock.hide()
            self._back_to_work()
        else:
            self.open()

    # -- following -------------------------------------------------------------------------------------------
    def refresh(self, changes: Changes) -> None:
        """Follow a change made anywhere."""
        self.dock.intake.refresh(changes)
        if changes.touches("profile") or changes.label.endswith(REMOVED):
            self._over_on = None
        self._timer.start()

    def new_day(self) -> None:
        """Follow the calendar into another day, later or earlier."""
        self._calendar_moved()
        if self._guarding:
            self._open_when_known = True
        self.ask()

    def ask(self) -> None:
        """Compute what waits."""
        desk, today, backup = self._desk, self._desk.today(), self._last_backup()
        moment = self._now()
        now, seen = (moment, self._last_seen) if self._guarding else (None, None)
        guarding = self._guarding

        folder, over = desk.office.folder, self._over if self._over_on == today else None

        def find(own: Path | None) -> _Waiting:
            with desk.office.read() as reader:
                late = expired(reader, reader.profile(), today) if over is None else over
                due = due_list(reader, desk.definitions, today, known_duties=duties(own))
                morning = morning_list(
                    reader,
                    desk.definitions,
                    today,
                    last_backup=backup,
                    last_seen=seen,
                    now=now,
                    folder=own,
                    over=late,
                )
            if not guarding:
                morning = [item for item in morning if item.group is not MorningGroup.CLOCK]
            return _Waiting(today, due, morning, late)

        def work() -> _Waiting:
            try:
                return find(folder)
            except InputError as fault:  # a data file of the office's own: work by the shipped ones, and say so
                return replace(find(None), fault=fault)

        desk.tasks.run("aside", work, self._show, key="due")
        if guarding:
            self._keep_moment(moment)

    def _calendar_moved(self) -> None:
        """Follow another day or another calendar: what the day is, and which days are left out."""
        self.dock.show_day(self._desk.today(), self._desk.definitions.calendar)
        self.dock.intake.ask()

    def show_strip(self, wanted: bool) -> None:
        """Show or hide the strip."""
        self._desk.settings.setValue("window/today_strip", wanted)
        self.ask()

    def close(self) -> None:
        """Keep the moment of closing, whatever the clock said: what jumped was told."""
        if self._guarding:
            self._desk.settings.setValue(_SEEN, self._now().isoformat(timespec="seconds"))
        self.tray.close()

    def _show(self, waiting: _Waiting) -> None:
        clock = next((item.words for item in waiting.morning if item.group is MorningGroup.CLOCK), "")
        self.items, self._over, self._over_on = waiting.morning, waiting.over, waiting.today
        self.strip.show_items(waiting.due if self._strip_wanted() else [])
        self._status.due(waiting.due)
        self._status.guard(message(clock))
        self.dock.warn(clock)
        self.dock.show_items([item for item in waiting.morning if item.group is not MorningGroup.CLOCK])
        pressing = sum(item.late or item.group.id == "very_near" for item in waiting.morning)
        words = self.tr("有 {0} 件事项等待办理，其中 {1} 件紧急").format(len(waiting.morning), pressing)
        self.tray.tell(waiting.today, len(waiting.morning), words)
        if waiting.fault is not None and str(waiting.fault) != self._told:
            self._told = str(waiting.fault)
            self._desk.notices.failure(waiting.fault)
        if self._open_when_known and waiting.today == self._desk.today():
            self._open_when_known = False
            if waiting.morning and self._has_room():
                self._desk.settings.setValue(_OPENED, waiting.today.isoformat())
                self.dock.show()  # takes no focus: somebody may be typing

    def _has_room(self) -> bool:
        """Whether the tabs keep enough room beside the dock; in a small window strip and status line must do."""
        em = self._window.fontMetrics().horizontalAdvance("国")
        return self._window.width() - self.dock.usual_width() >= em * _TABS_WANT

    def _strip_wanted(self) -> bool:
        return self._desk.settings.value("window/today_strip", "true") in (True, "true")

    def _keep_moment(self, now: datetime) -> None:
        """Keep the latest moment; one before it stays out until the window closes, so that it is told all day."""
        if self._last_seen is None or now > self._last_seen:
            self._last_seen = now
            self._desk.settings.setValue(_SEEN, now.isoformat(timespec="seconds"))

    def _now(self) -> datetime:
        return datetime.combine(self._desk.today(), datetime.now().time())

    # -- going -----------------------------------------------------------------------------------------------
    def go(self, item: MorningItem) -> None:
        """Show the record an item is about, or open the place where it is dealt with."""
        opens = self._window.commands.opens
        places: dict[MorningGroup, Callable[[], object]] = {
            MorningGroup.HOLIDAYS: lambda: opens.calendar(enter=True),
            MorningGroup.RETENTION: opens.retention,
            MorningGroup.BACKUP: opens.backup_now,
        }
        if item.record_kind == "case":
            opens.cases()
        elif item.record_kind:
            self._desk.asked_for.emit(item.record_kind, item.record_id or 0)
        elif item.group in places:
            places[item.group]()

    def _from_strip(self, item: DueItem) -> None:
        kind, _, rest = item.key.partition("/")
        if kind == "duty":
            self.open()
        elif kind == "report":
            self._desk.asked_for.emit(kind, int(rest))
        else:
            self._desk.asked_for.emit(item.record_kind, item.record_id or 0)

    def _from_tray(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.open()

    def _back_to_work(self) -> None:
        self._window.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _duty_done(self, item: MorningItem) -> None:
        desk = self._desk
        _, duty, period = item.key.split("/")
        today = desk.today()

        def said(result: tuple[DutyDone, Changes]) -> None:
            done, _ = result
            desk.notices.say(
                self.tr("{0}：已记为报送").format(message(item.words)),
                self.tr("撤销"),
                lambda: desk.perform(lambda: take_back(desk.office, desk.actor, done)),
            )

        desk.perform(lambda: mark_done(desk.office, desk.actor, duty, period, today), said)
