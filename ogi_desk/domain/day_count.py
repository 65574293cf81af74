"""The reply clock day by day: which day is counted as which number, and why a day is not counted.

Says in days what :mod:`ogi_desk.domain.clock` says in one date: the last numbered day is the due date. For the month
calendar of 为什么是这一天 and the proof sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.clock_count import Count, tally
from ogi_desk.domain.clock_spans import Span
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.vocabulary import Term
from ogi_desk.domain.working_days import DayKind

_RESTARTS = (Kind.CORRECTION_RECEIVED, Kind.FEE_PAID, Kind.REOPENED)


class DayRole(Term):
    """What a day does in the count."""

    START = "start", "起算日，不计"
    COUNTED = "counted", "计入"
    LAPSED = "lapsed", "重新起算前"  # counted once, before a correction or payment began the count anew
    REST = "rest", "休息日，不计"
    CONSULTED = "consulted", "征求意见，不计"
    WAITING = "waiting", "等待补正或缴费，不计"
    AFTER = "after", "期限之后"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedDay:
    """One day. ``number`` is 1, 2 … for COUNTED and LAPSED, else ``None``."""

    on: date
    kind: DayKind
    role: DayRole
    number: int | None = None
    holiday: str = ""  # the holiday's name, for a day off and for a weekend worked for it
    events: tuple[RequestEvent, ...] = ()
    received: bool = False  # the day the request was received
    due: bool = False
    original_due: bool = False  # the due date without an extension, where that is another day
    estimated: bool = False  # its year has no notice


def count_days(request: Request, reading: ClockReading, until: date | None = None) -> tuple[CountedDay, ...]:
    """Return every day from the receipt to the last of due date, answer, events and ``until``.

    The COUNTED days are numbered 1 … without a gap and the last of them is the due date; there are none while a
    correction or a payment is awaited that will begin the count anew. A consultation still out is counted as in the
    reading. Without a due date and without an answer the days run to the reading's own day.
    """
    count, calendar = reading.count, reading.calendar
    first = min(request.received_on, count.start)
    ends = [day for day in (reading.due_on, until, count.answer.on if count.answer else None) if day]
    if reading.due_on is None and count.answer is None:
        ends.append(reading.today)
    last = max([first, count.start, *ends, *(event.on for event in count.events)])
    phases = _phases(request, reading)
    events: dict[date, list[RequestEvent]] = {}
    for event in count.events:
        events.setdefault(event.on, []).append(event)
    found: list[CountedDay] = []
    place = 0
    for offset in range((last - first).days + 1):
        day = first + timedelta(offset)
        while place + 1 < len(phases) and phases[place + 1].start <= day:
            place += 1
        role, number = phases[place].next(day)
        found.append(
            CountedDay(
                on=day,
                kind=calendar.kind(day),
                role=role,
                number=number,
                holiday=calendar.name(day),
                events=tuple(events.get(day, ())),
                received=day == request.received_on,
                due=day == reading.due_on,
                original_due=day == reading.original_due_on != reading.due_on,
                estimated=calendar.estimated(day),
            )
        )
    return tuple(found)


class _Phase:
    """One count, from its start to the next: told its days one after the other, it says what each does."""

    def __init__(self, reading: ClockReading, count: Count, over: date | None) -> None:
        """``over`` is the day the next count begins, ``None`` in the last one."""
        self.start = count.start
        self._calendar = reading.calendar
        running = over is None and (reading.due_on is not None or not _will_restart(count, reading.regulation))
        self._role = DayRole.COUNTED if running else DayRole.LAPSED
        self._full = count.days + count.extension
        back = reading.counted_until if over is None else over
        self._last = count.last_day(reading.calendar, back) if count.agreed_by or over is None else None
        self._closed = count.answer.on if count.answer and (over is not None or self._last is None) else None
        self._fixed_from = count.agreed_by.on if count.agreed_by else None
        self._stops = [Span(span.out, span.end(back)) for span in count.spans]
        self._waits = [Span(span.out, span.back or self._closed or date.max) for span in count.waits]
        self._number = 0

    def next(self, day: date) -> tuple[DayRole, int | None]:
        """Return what the next day does, and its number."""
        if day <= self.start:
            return DayRole.START, None
        waiting = _within(day, self._waits)
        if not waiting and self._over(day):
            return DayRole.AFTER, None
        if not self._calendar.is_working_day(day):
            return DayRole.REST, None
        if waiting:
            return DayRole.WAITING, None
        if _within(day, self._stops) and (self._fixed_from is None or day <= self._fixed_from):
            return DayRole.CONSULTED, None
        self._number += 1
        return self._role, self._number

    def _over(self, day: date) -> bool:
        if self._closed is not None and day > self._closed:
            return True
        return day > self._last if self._last is not None else self._number >= self._full


def _phases(request: Request, reading: ClockReading) -> list[_Phase]:
    """The counts one after the other: each event that begins one ends the one before."""
    count, calendar, rules = reading.count, reading.calendar, reading.regulation
    phases = []
    for place, event in enumerate(count.events):
        if event.kind not in _RESTARTS:
            continue
        before = tally(request.received_on, count.events[:place], calendar, rules)
        after = tally(request.received_on, count.events[: place + 1], calendar, rules)
        if after.begun_by is event:
            phases.append(_Phase(reading, before, event.on))
    return [*phases, _Phase(reading, count, None)]


def _will_restart(count: Count, rules: Regulation) -> bool:
    """Whether what is awaited begins the count anew."""
    return count.correction is not None or (
        count.payment is not None and rules.fees is not None and rules.fees.restarts
    )


def _within(day: date, spans: Sequence[Span]) -> bool:
    return any(span.out < day and (span.back is None or day <= span.back) for span in spans)
