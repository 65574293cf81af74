"""Adds a request's events up to a count, and finds the day on which the count is full.

The arithmetic of :mod:`ogi_desk.domain.clock`, without states and words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar


@dataclass(frozen=True, slots=True)
class Span:
    """A consultation: the working days in (out, back] do not count; ``back`` is ``None`` while it is out."""

    out: date
    back: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What the events add up to before any day is counted."""

    received_on: date
    start: date
    days: int  # the regulation's period
    extension: int = 0  # working days granted in time
    late_extensions: tuple[RequestEvent, ...] = ()  # came after the date had passed: no effect
    spans: tuple[Span, ...] = ()  # of the running count, in order, not overlapping
    out: int = 0  # consultations out
    awaiting_correction: bool = False
    answer: RequestEvent | None = None
    events: tuple[RequestEvent, ...] = field(default=(), repr=False)


def tally(received_on: date, events: Sequence[RequestEvent], calendar: Calendar, regulation: Regulation) -> Count:
    """Add the events up, in the order of their days, without looking at any day but theirs.

    A correction received restarts the count, a reopening restarts it without the extension granted before. An
    extension counts up to the regulation's limit and only when it came on or before the due date (2019 第三十三条).
    """
    if not events:
        return Count(received_on=received_on, start=received_on, days=regulation.reply_days)
    events = tuple(sorted(events, key=_day))
    start, extension, out, awaiting = received_on, 0, 0, False
    spans: list[Span] = []
    late: list[RequestEvent] = []
    answer: RequestEvent | None = None
    for event in events:
        match event.kind:
            case Kind.CORRECTION_ASKED:
                awaiting = True
            case Kind.CORRECTION_RECEIVED:
                start, awaiting = event.on, False
            case Kind.REOPENED:
                start, awaiting, extension, answer = event.on, False, 0, None
            case Kind.ANSWERED | Kind.WITHDRAWN:
                answer = event
            case Kind.CONSULTATION_SENT if regulation.excluded:
                if out == 0:
                    spans.append(Span(event.on))
                out += 1
            case Kind.CONSULTATION_RETURNED if out:
                out -= 1
                if out == 0:
                    spans[-1] = Span(spans[-1].out, event.on)
            case Kind.EXTENDED:
                days = regulation.reply_days + extension
                if awaiting or event.on <= last_day(start, days, spans, calendar, event.on):
                    extension = min(regulation.extension_days, extension + (event.working_days or 0))
                else:
                    late.append(event)
            case _:
                pass
    return Count(
        received_on=received_on,
        start=start,
        days=regulation.reply_days,
        extension=extension,
        late_extensions=tuple(late),
        spans=tuple(spans),
        out=out,
        awaiting_correction=awaiting,
        answer=answer,
        events=events,
    )


def last_day(start: date, days: int, spans: Sequence[Span], calendar: Calendar, now: date) -> date:
    """Return the last day of a count: the ``days``-th counted working day after ``start``.

    A consultation still out is taken to come back ``now``, never before it went out.
    """
    begin = calendar.ordinal(start)
    end = begin + days  # in working days since the calendar began: so spans need no walking
    for span in spans:
        out = calendar.ordinal(span.out)
        if out >= end:
            break
        back = calendar.ordinal(span.back if span.back is not None else max(now, span.out))
        end += max(0, back - max(out, begin))
    return calendar.working_day(end)


def _day(event: RequestEvent) -> date:
    return event.on
