"""The reply clock: from what happened to a request to the day by which it must be answered, with the reasons.

A pure function of events, calendar and regulation; nothing is added to a stored date, nothing is stored. Day 1 is the
working day after the start; the start is the receipt, or the receipt of the correction. The working days after the
day a consultation goes out up to and including the day it comes back do not count. An extension adds its days to the
same count. ``today`` moves only the state and the days left, and the date of a consultation still out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.clock_count import Count, last_day, tally
from ogi_desk.domain.clock_steps import ClockStep, tell
from ogi_desk.domain.records import Request
from ogi_desk.domain.regulation import Regulation, regulation_on
from ogi_desk.domain.vocabulary import Term
from ogi_desk.domain.working_days import Calendar

#: From how many working days on an answer counts as 即将到期.
SOON = 3


class RequestState(Term):
    """Where a request stands on a day."""

    OPEN = "open", "办理中"
    DUE_SOON = "due_soon", "即将到期"
    OVERDUE = "overdue", "已超期"
    AWAITING_CORRECTION = "awaiting_correction", "待补正"
    CONSULTING = "consulting", "征求意见中"
    ANSWERED = "answered", "已答复"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockReading:
    """What the clock shows for one request on one day.

    ``due_on`` and ``original_due_on`` (without the extension) are ``None`` while a correction is awaited, also when
    it was answered without one; while a
    consultation is out they are the earliest possible days, as if it came back today. ``working_days_left`` is
    negative once overdue, ``None`` when nothing runs. ``days_late`` counts calendar days, up to the answer or today.
    """

    regulation: Regulation
    start: date
    due_on: date | None
    original_due_on: date | None
    working_days_left: int | None
    state: RequestState
    days_late: int
    estimated: bool
    count: Count
    calendar: Calendar

    @property
    def steps(self) -> tuple[ClockStep, ...]:
        """The count told step by step, in the order of the days; put into words only when asked for."""
        return tell(self.count, self.regulation, self.calendar, self.due_on, self.original_due_on, self.estimated)


def read_clock(request: Request, calendar: Calendar, regulations: Sequence[Regulation], today: date) -> ClockReading:
    """Return what the clock shows on ``today``; the regulation is the one in force on the day of receipt.

    Dates follow from all recorded events; the state is that of ``today``, so that an answer of a later day is still
    awaited then.
    """
    regulation = regulation_on(regulations, request.received_on)
    count = tally(request.received_on, request.events, calendar, regulation)
    now = count.answer.on if count.answer else today
    due: date | None = None
    original: date | None = None
    if not count.awaiting_correction:
        original = due = last_day(count.start, count.days, count.spans, calendar, now)
        if count.extension:
            due = last_day(count.start, count.days + count.extension, count.spans, calendar, now)
    reached = count
    if count.events and count.events[-1].on > today:
        past = [event for event in count.events if event.on <= today]
        reached = tally(request.received_on, past, calendar, regulation)
    left: int | None = None
    late = 0
    if reached.answer is not None:
        state = RequestState.ANSWERED
        late = max(0, (reached.answer.on - due).days) if due else 0
    elif reached.awaiting_correction:
        state = RequestState.AWAITING_CORRECTION
    else:
        running = due or last_day(reached.start, reached.days + reached.extension, reached.spans, calendar, today)
        left, late = calendar.count(today, running), max(0, (today - running).days)
        state = _running_state(left, late, consulting=reached.out > 0)
    first, last = count.start.year, (due or count.start).year
    return ClockReading(
        regulation=regulation,
        start=count.start,
        due_on=due,
        original_due_on=original,
        working_days_left=left,
        state=state,
        days_late=late,
        estimated=calendar.estimated_years(first, last),
        count=count,
        calendar=calendar,
    )


def _running_state(left: int, late: int, *, consulting: bool) -> RequestState:
    if late:
        return RequestState.OVERDUE
    if consulting:
        return RequestState.CONSULTING
    return RequestState.DUE_SOON if left <= SOON else RequestState.OPEN
