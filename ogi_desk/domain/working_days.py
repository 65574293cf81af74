"""The working-day calendar: which days count, how many lie between two dates, which is the n-th.

Days off and worked weekends come from the yearly notice of the State Council as data; a year without a notice is
counted by its weekends and statutory days and is *estimated*. Reads text, never files; knows nothing of requests.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, compress

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import Term

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_FIRST = date(_FIRST_YEAR, 1, 1).toordinal()
_LAST = date(_LAST_YEAR, 12, 31).toordinal()


class DayKind(Term):
    """What a day is in the calendar."""

    WORKING = "working", "工作日"
    WEEKEND = "weekend", "周末"
    HOLIDAY = "holiday", "节假日"
    WORKED_WEEKEND = "worked_weekend", "调休上班"


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday of a notice: its days off (weekends among them included) and the weekends worked for it."""

    name: str
    days_off: tuple[date, ...]
    worked: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later notice that changed a year's arrangement: its title, number and where it can be read."""

    notice: str
    number: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarYear:
    """One year's arrangement, changes by later notices included. ``announced`` is false while it is the office's guess.

    Days of the December before and the January after may stand in it, where a holiday runs over the new year.
    """

    year: int
    holidays: tuple[Holiday, ...]
    announced: bool = True
    notice: str = ""  # the title of the notice it comes from
    number: str = ""  # 发文字号: 国办发明电〔2025〕7号
    source: str = ""  # where the notice can be read
    amendments: tuple[Amendment, ...] = ()

    def days(self) -> Iterator[date]:
        """Yield every day named in it, off or worked."""
        for holiday in self.holidays:
            yield from holiday.days_off
            yield from holiday.worked


@dataclass(frozen=True, slots=True)
class StatutoryDays:
    """The statutory days of years without a notice: (first year, (month, day) …) by rule, and single dates."""

    fixed: tuple[tuple[int, tuple[tuple[int, int], ...]], ...] = ()
    single: tuple[date, ...] = ()

    def of_year(self, year: int) -> Iterable[date]:
        """Yield the statutory days of a year."""
        rules = [days for first, days in self.fixed if first <= year]
        for month, day in rules[-1] if rules else ():
            yield date(year, month, day)
        yield from (day for day in self.single if day.year == year)


class Calendar:
    """Working days from 1900 to 2199, counted by sums made once; a value, never changed."""

    def __init__(self, years: Iterable[CalendarYear], statutory: StatutoryDays | None = None) -> None:
        self.statutory = statutory or StatutoryDays()
        self.years: dict[int, CalendarYear] = {}
        for year in years:  # a later arrangement of the same year stands in place of an earlier one
            self.years[year.year] = year
        self._announced = frozenset(y.year for y in self.years.values() if y.announced)
        self._names: dict[int, str] = {}
        self._working = self._fill()
        self._sums = list(accumulate(self._working))
        self._days = list(compress(range(_FIRST, _LAST + 1), self._working))

    def _fill(self) -> bytearray:
        """Return one byte for each day: 1 = working day."""
        size = _LAST - _FIRST + 1
        week = bytes(1 if (_FIRST + i - 1) % 7 < 5 else 0 for i in range(7))  # ordinal 1 was a Monday
        days = bytearray((week * (size // 7 + 1))[:size])
        for year in range(_FIRST_YEAR, _LAST_YEAR + 1):
            if year not in self.years:
                for day in self.statutory.of_year(year):
                    days[day.toordinal() - _FIRST] = 0
                    self._names[day.toordinal()] = "法定节假日"
        for arrangement in self.years.values():
            for holiday in arrangement.holidays:
                for day in holiday.days_off:
                    days[day.toordinal() - _FIRST] = 0
                    self._names[day.toordinal()] = holiday.name
                for day in holiday.worked:
                    days[day.toordinal() - _FIRST] = 1
                    self._names[day.toordinal()] = holiday.name
        return days

    def replacing(self, years: Iterable[CalendarYear]) -> Calendar:
        """Return this calendar with other arrangements in place of those of the same years."""
        return Calendar((*self.years.values(), *years), self.statutory)

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on this day."""
        return self._working[_index(day)] == 1

    def ordinal(self, day: date) -> int:
        """Return how many working days lie in 1900-01-01 … ``day``, that day included."""
        return self._sums[_index(day)]

    def count(self, after: date, until: date) -> int:
        """Return the working days in (after, until]; negative those in (until, after] when ``until`` is earlier."""
        return self._sums[_index(until)] - self._sums[_index(after)]

    def add(self, start: date, n: int) -> date:
        """Return the ``n``-th working day after ``start`` (the day itself is not counted); ``n`` at least 1."""
        if n < 1:
            raise ValueError("n must be at least 1")
        return self.working_day(self._sums[_index(start)] + n)

    def working_day(self, ordinal: int) -> date:
        """Return the working day with this ordinal, counted from 1; the inverse of :meth:`ordinal`."""
        if not 0 < ordinal <= len(self._days):
            raise InputError("工作日历只到{year}年，推算的日期超出其范围，请检查日期", year=_LAST_YEAR)
        return date.fromordinal(self._days[ordinal - 1])

    def on_or_before(self, day: date) -> date | None:
        """Return the last working day up to and including ``day``, ``None`` before the calendar begins."""
        position = bisect_right(self._days, day.toordinal())
        return date.fromordinal(self._days[position - 1]) if position else None

    def estimated(self, day: date) -> bool:
        """Whether the year of this day has no notice, so that what is counted in it may still move."""
        return day.year not in self._announced

    def estimated_years(self, first: int, last: int) -> bool:
        """Whether any of the years ``first`` … ``last`` has no notice."""
        return any(year not in self._announced for year in range(first, last + 1))

    def differing(self, other: Calendar) -> list[date]:
        """Return the days on which only one of the two calendars works, in order."""
        mine, theirs = self._working, other._working
        return [date.fromordinal(_FIRST + i) for i in range(len(mine)) if mine[i] != theirs[i]]

    def kind(self, day: date) -> DayKind:
        """Return what the day is; a weekend inside a holiday is a holiday."""
        working, named = self.is_working_day(day), day.toordinal() in self._names
        if working:
            return DayKind.WORKED_WEEKEND if day.weekday() >= 5 else DayKind.WORKING
        return DayKind.HOLIDAY if named or day.weekday() < 5 else DayKind.WEEKEND

    def name(self, day: date) -> str:
        """Return the holiday's name for a day off or a weekend worked for it, else an empty text."""
        return self._names.get(day.toordinal(), "")


def _index(day: date) -> int:
    position = day.toordinal() - _FIRST
    if not 0 <= position <= _LAST - _FIRST:
        raise InputError(
            "日期 {day} 超出工作日历的范围（{first}年至{last}年），请检查日期",
            day=day.isoformat(),
            first=_FIRST_YEAR,
            last=_LAST_YEAR,
        )
    return position
