"""A year's arrangement while it is being entered: what it starts from, and one day changed by hand.

Pure: each change returns a new :class:`CalendarYear`. Judges nothing; what may be kept is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ogi_desk.domain.working_days import Calendar, CalendarYear, Holiday

#: A day changed by hand belongs to the holiday nearest to it, if there is one within so many days.
_NEAR = 20
_OTHER = "其他放假"
_FIXED = {(1, 1): "元旦", (5, 1): "劳动节", (5, 2): "劳动节", (10, 1): "国庆节", (10, 2): "国庆节", (10, 3): "国庆节"}
_LUNAR = {1: "春节", 2: "春节", 4: "清明节", 5: "端午节", 6: "端午节", 9: "中秋节", 10: "中秋节"}


def first_draft(calendar: Calendar, year: int) -> CalendarYear:
    """Return what the entering of a year starts from: its arrangement so far, else its statutory days by their names.

    The title proposed is the one the yearly notices bear.
    """
    known = calendar.years.get(year)
    if known is not None:
        return known
    names: dict[str, list[date]] = {}
    for day in sorted(calendar.statutory.of_year(year)):
        names.setdefault(_FIXED.get((day.month, day.day)) or _LUNAR.get(day.month, _OTHER), []).append(day)
    return CalendarYear(
        year=year,
        holidays=tuple(Holiday(name, tuple(days)) for name, days in names.items()),
        notice=f"国务院办公厅关于{year}年部分节假日安排的通知",
    )


def toggled(year: CalendarYear, day: date) -> CalendarYear:
    """Return the year with one day changed: a day off or a weekend worked becomes an ordinary day again, an ordinary
    working day a day off, an ordinary weekend a weekend worked."""
    kept = tuple(
        replace(
            holiday,
            days_off=tuple(d for d in holiday.days_off if d != day),
            worked=tuple(d for d in holiday.worked if d != day),
        )
        for holiday in year.holidays
    )
    if kept != year.holidays:
        return replace(year, holidays=tuple(holiday for holiday in kept if holiday.days_off or holiday.worked))
    near = _nearest(year, day)
    holidays = list(year.holidays)
    if near is None:
        holidays.append(Holiday(_OTHER, ()))
        near = len(holidays) - 1
    old = holidays[near]
    if day.weekday() < 5:
        holidays[near] = replace(old, days_off=tuple(sorted((*old.days_off, day))))
    else:
        holidays[near] = replace(old, worked=tuple(sorted((*old.worked, day))))
    return replace(year, holidays=tuple(holidays))


def _nearest(year: CalendarYear, day: date) -> int | None:
    """The place of the holiday whose days off lie nearest, ``None`` when all are far."""
    best: tuple[timedelta, int] | None = None
    for place, holiday in enumerate(year.holidays):
        for off in holiday.days_off:
            far = abs(off - day)
            if far <= timedelta(_NEAR) and (best is None or far < best[0]):
                best = (far, place)
    return best[1] if best else None
