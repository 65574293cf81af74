"""The store's upkeep in the background: the day's copy and the search index, some seconds after the start."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from ogi_desk.ui.desk import Desk

AFTER_START = 20_000  # ms: first the person, then the copy


class DailyCopy(QObject):
    """Asks the office for its upkeep once a day and tells when the day's copy is there."""

    made = Signal(object)  # date

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stopped = False
        self._timer = QTimer(self, singleShot=True, interval=AFTER_START)
        self._timer.timeout.connect(self.start)
        self._timer.start()

    def last(self) -> date | None:
        """The day of the newest daily copy, ``None`` when there is none."""
        days = []
        for path in (self._desk.office.folder / "backups").glob("daily-*"):
            try:
                days.append(date.fromisoformat(path.stem.removeprefix("daily-")))
            except ValueError:
                continue  # somebody's own file
        return max(days, default=None)

    def start(self) -> None:
        """Let the office make today's copy unless it is there, and look after its index."""
        today, office = self._desk.today(), self._desk.office
        self._desk.tasks.run(
            "aside", lambda: office.upkeep(today, lambda: self._stopped), lambda _: self.made.emit(today), key="upkeep"
        )

    def stop(self) -> None:
        """Break off: the window closes. What was copied in part is thrown away, the index goes on next time."""
        self._stopped = True
        self._timer.stop()
