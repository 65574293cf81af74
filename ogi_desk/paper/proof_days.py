"""The days of a month calendar: each with its number in the count, or why it has none.

Shades and hatches go with a character each, so that a copy in black and white says the same.
"""

from __future__ import annotations

from calendar import Calendar as Weeks
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ogi_desk.domain.day_count import CountedDay, DayRole
from ogi_desk.domain.working_days import DayKind
from ogi_desk.paper.compose import Align, Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.leaf import Leaf

SMALL = 8.0  # points: nothing on the sheet is smaller
_NUMBER = 9.2
_TITLE = 9.5
_NARROW = 20.0  # a day less wide has no room for a character beside its figure
TITLE_HEIGHT = 14.0
WEEK_HEIGHT = 11.5
_WEEKEND, _HOLIDAY, _HATCH, _FAINT = 0.92, 0.78, 0.55, 0.5
_WEEKDAYS = "一二三四五六日"
#: the character of a day that has no number
_WHY = {DayRole.CONSULTED: "征", DayRole.WAITING: "待"}


@dataclass(frozen=True, slots=True)
class MonthPen:
    """Draws months of one size."""

    leaf: Leaf
    known: Mapping[date, CountedDay]
    letters: Mapping[date, Sequence[str]]
    book: FaceBook
    wide: float
    high: float

    def draw(self, year: int, month: int, x: float, y: float) -> None:
        """Draw a month with its title's top left at a point."""
        weeks = Weeks().monthdatescalendar(year, month)
        guessed = any(day.estimated for on, day in self.known.items() if (on.year, on.month) == (year, month))
        title = f"{year}年{month}月" + ("（推算）" if guessed else "")
        self._put(title, Role.HEITI, _TITLE, x, 7 * self.wide, y + TITLE_HEIGHT / 2)
        y += TITLE_HEIGHT
        for number, name in enumerate(_WEEKDAYS):
            self._put(name, Role.SONGTI, SMALL, x + number * self.wide, self.wide, y + WEEK_HEIGHT / 2)
        y += WEEK_HEIGHT
        places = [
            (on, x + column * self.wide, y + row * self.high)
            for row, week in enumerate(weeks)
            for column, on in enumerate(week)
            if on.month == month
        ]
        for on, left, top in places:
            self._ground(self.known.get(on), left, top)
        for on, left, top in places:
            self._day(on, self.known.get(on), left, top)
        for on, left, top in places:  # frames last: they lie over their neighbours' edges
            self._frame(self.known.get(on), left, top)

    def _ground(self, day: CountedDay | None, x: float, y: float) -> None:
        if day and day.kind in (DayKind.WEEKEND, DayKind.HOLIDAY):
            self.leaf.block(x, y, self.wide, self.high, _WEEKEND if day.kind is DayKind.WEEKEND else _HOLIDAY)
        if day and day.role in _WHY:
            self._hatch(x, y, self.wide, self.high, rising=day.role is DayRole.CONSULTED)
        self.leaf.frame(x, y, self.wide, self.high, 0.3, grey=_FAINT)

    def _hatch(self, x: float, y: float, width: float, height: float, *, rising: bool) -> None:
        """Hatch a box by lines that rise or fall to the right."""
        step = 4.0
        at = step / 2
        while at < width + height:
            x1, y1 = (at, 0.0) if at <= width else (width, at - width)
            x2, y2 = (0.0, at) if at <= height else (at - height, height)
            if not rising:
                x1, x2 = width - x1, width - x2
            self.leaf.rule(x + x1, y + y1, x + x2, y + y2, 0.3, _HATCH)
            at += step

    def _day(self, on: date, day: CountedDay | None, x: float, y: float) -> None:
        upper, lower = y + SMALL * 0.68, y + self.high - _NUMBER * 0.62
        narrow = self.wide < _NARROW
        inset = 1.2 if narrow else 2.0
        self._put(str(on.day), Role.SONGTI, SMALL, x + inset, self.wide, upper, Align.LEFT, 0.0 if day else _FAINT)
        if not day:
            return
        letters = self.letters.get(on, ())
        above = letters[: 1 if narrow else 2]
        below = ("+",) if len(letters) > len(above) + 1 else letters[len(above) :]
        sign = {DayKind.HOLIDAY: "休", DayKind.WORKED_WEEKEND: "班"}.get(day.kind, "")
        cornered = bool(sign) and not letters and not narrow
        self._put(sign if cornered else "".join(above), Role.HEITI, SMALL, x, self.wide - inset, upper, Align.RIGHT)
        self._put("".join(below), Role.HEITI, SMALL, x, self.wide - inset, lower, Align.RIGHT)
        before = "" if cornered else sign
        room = self.wide - (6.5 if below else 0.0)
        if day.number is not None:
            size = SMALL if before or below else _NUMBER
            self._number(before + str(day.number), size, x, room, lower, lapsed=day.role is DayRole.LAPSED)
            return
        why = "收" if day.received else "起" if self._starts(day) else _WHY.get(day.role, "")
        both = before + why if room > 2 * SMALL else why or before
        self._put(both, Role.HEITI, SMALL, x, room, lower)

    def _starts(self, day: CountedDay) -> bool:
        """Whether the count begins after this day: the last one of those before it."""
        following = self.known.get(day.on + timedelta(days=1))
        return day.role is DayRole.START and (following is None or following.role is not DayRole.START)

    def _number(self, text: str, size: float, x: float, width: float, middle: float, *, lapsed: bool) -> None:
        """A day's number; pale and struck out when the count began anew after it."""
        line = self._put(text, Role.HEITI, size, x, width, middle, grey=_FAINT if lapsed else 0.0)
        if lapsed and line:
            self.leaf.rule(x + line.x - 2, middle, x + line.x + line.width + 2, middle, 0.7, 0.3)

    def sample(self, day: CountedDay, mark: str, x: float, y: float) -> None:
        """Draw a day for the legend: its mark alone."""
        self._ground(day, x, y)
        self._number(mark, SMALL, x, self.wide, y + self.high / 2, lapsed=day.role is DayRole.LAPSED)
        self._frame(day, x, y)

    def _frame(self, day: CountedDay | None, x: float, y: float) -> None:
        if not day:
            return
        if day.on in self.letters:
            self.leaf.frame(x + 0.5, y + 0.5, self.wide - 1, self.high - 1, 0.9)
        if day.original_due:
            self.leaf.frame(x + 0.6, y + 0.6, self.wide - 1.2, self.high - 1.2, 1.3, dash=2.5)
        if day.due:
            self.leaf.frame(x + 0.5, y + 0.5, self.wide - 1, self.high - 1, 2.2)

    def _put(
        self,
        text: str,
        role: Role,
        size: float,
        x: float,
        width: float,
        middle: float,
        align: Align = Align.CENTRE,
        grey: float = 0.0,
    ) -> Line | None:
        if not text:
            return None
        for line in compose(((text, role),), self.book, max(width, 60.0), size=size, cell=size, align=Align.LEFT):
            left = {Align.LEFT: 0.0, Align.RIGHT: width - line.width}.get(align, (width - line.width) / 2)
            self.leaf.text(line, x + left, middle, grey)
            return Line(line.runs, left, line.width, line.text, line.missing)
        return None
