"""The day's copy of the database into ``backups/``, checked, and old copies thinned: 7 days, 4 weeks, 12 months."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from ogi_desk.storage.copying import copy_database
from ogi_desk.storage.layout import BACKUPS, database_of

DAYS, WEEKS, MONTHS = 7, 4, 12
_PREFIX, _ENDING = "daily-", ".sqlite3"


def copy_of(folder: Path, day: date) -> Path:
    """Return where a day's copy lies."""
    return folder / BACKUPS / f"{_PREFIX}{day.isoformat()}{_ENDING}"


def copies(folder: Path) -> dict[date, Path]:
    """Return the daily copies there are, by day."""
    found = {}
    for path in (folder / BACKUPS).glob(f"{_PREFIX}*{_ENDING}"):
        try:
            found[date.fromisoformat(path.name[len(_PREFIX) : -len(_ENDING)])] = path
        except ValueError:
            continue  # somebody's own file
    return found


def make_daily_copy(folder: Path, today: date, stopped: Callable[[], bool] = lambda: False) -> Path | None:
    """Make today's copy unless it is there, then thin the old ones; return the new copy."""
    target = copy_of(folder, today)
    if target.exists():
        return None
    copy_database(database_of(folder), target, stopped)
    kept = copies(folder)
    for day in set(kept) - keep(kept, today):
        kept[day].unlink(missing_ok=True)
    return target


def keep(days: Iterable[date], today: date) -> set[date]:
    """Return which days' copies stay: the newest 7, and the newest of each of the last 4 weeks and 12 months that
    have one. Days after ``today`` (a clock once set wrong) stay too."""
    past = sorted((day for day in days if day <= today), reverse=True)
    kept = {day for day in days if day > today} | set(past[:DAYS])
    for name, most in ((_week, WEEKS), (_month, MONTHS)):
        newest: dict[tuple[int, int], date] = {}
        for day in past:
            newest.setdefault(name(day), day)
        kept |= set(list(newest.values())[:most])
    return kept


def _week(day: date) -> tuple[int, int]:
    year, week, _ = day.isocalendar()
    return year, week


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
