"""Working days that do not count, and the day on which a count with such stops in it is full. Knows no events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ogi_desk.domain.working_days import Calendar


class Span(NamedTuple):
    """A stop of the count: the working days in (out, back] do not count.

    ``back`` is ``None`` while it lasts; it has lasted until ``least`` already, when one of several came back then.
    """

    out: date
    back: date | None = None
    least: date | None = None

    def end(self, now: date) -> date:
        """Return the last day that does not count; a stop that still lasts is taken to end ``now``."""
        return self.back if self.back is not None else max(now, self.least or self.out)


def last_day(start: date, days: int, spans: Sequence[Span], calendar: Calendar, now: date) -> date:
    """Return the last day of a count: the ``days``-th counted working day after ``start``; see :meth:`Span.end`."""
    begin = calendar.ordinal(start)
    end = begin + days  # in working days since the calendar began: so spans need no walking
    for span in spans:
        out = calendar.ordinal(span.out)
        if out >= end:
            break
        back = calendar.ordinal(span.end(now))
        end += max(0, back - max(out, begin))
    return calendar.working_day(end)


def working_day_from(day: date, calendar: Calendar) -> date:
    """Return the day itself, or the next working day when it is none (民法典 第二百零三条)."""
    return day if calendar.is_working_day(day) else calendar.add(day, 1)
