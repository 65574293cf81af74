"""The reply clock: from what happened to a request to the day by which it must be answered, with the reasons.

A pure function of events, calendar and regulation; nothing is added to a stored date, nothing is stored. Day 1 is the
working day after the start; the start is the receipt, the receipt of the correction or the payment of a fee. The
working days after the day a consultation goes out up to and including the day it comes back do not count, where the
regulation excludes the time of the one consulted. An extension adds its days to the same count. ``today`` moves only
the state and the days left, and the date of a consultation still out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ogi_desk.domain.clock_count import Count, tally
from ogi_desk.domain.clock_spans import last_day
from ogi_desk.domain.clock_steps import ClockStep, tell
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.regulation import Regulation, regulation_of
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
    AWAITING_PAYMENT = "awaiting_payment", "待缴费"
    CONSULTING = "consulting", "征求意见中"
    ANSWERED = "answered", "已答复"


@dataclass(frozen=True, slots=True)
class OpenConsultation:
    """A consultation that is out. ``reply_due_on`` is the last day of the other side's own time, where it has one."""

    event: RequestEvent
    reply_due_on: date | None


class ClockReading(NamedTuple):
    """What the clock shows for one request on one day.

    ``due_on`` and ``original_due_on`` (without the extension or the later day set) are ``None`` while a correction or
    a payment is awaited, also when it was answered without one; while a consultation is out they are the earliest
    possible days, as if it came back today. ``working_days_left`` is negative once overdue, ``None`` when nothing runs.
    ``days_late`` counts calendar days, up to the answer or today. ``correction_until``, ``payment_due_on`` and
    ``consultations`` show what is awaited on ``today``. A tuple, as :class:`Count` is one.
    """

    regulation: Regulation
    today: date
    start: date
    due_on: date | None
    original_due_on: date | None
    agreed_on: date | None
    working_days_left: int | None
    state: RequestState
    days_late: int
    correction_until: date | None
    payment_due_on: date | None
    consultations: tuple[OpenConsultation, ...]
    estimated: bool
    count: Count  # type: ignore[assignment]  # stands in place of the tuple's own, which nobody asks
    calendar: Calendar

    @property
    def steps(self) -> tuple[ClockStep, ...]:
        """The count told step by step, in the order of the days; put into words only when asked for."""
        return tell(self.count, self.regulation, self.calendar, self.due_on, self.original_due_on, self.estimated)

    @property
    def counted_until(self) -> date:
        """The day a consultation still out is taken to come back: that of the answer, else today."""
        return self.count.answer.on if self.count.answer else self.today


def read_clock(request: Request, calendar: Calendar, regulations: Sequence[Regulation], today: date) -> ClockReading:
    """Return what the clock shows on ``today``, by the regulation of the request's own choice or of its receipt.

    Dates follow from all recorded events; the state is that of ``today``, so that an answer of a later day is still
    awaited then.
    """
    rules = regulation_of(request, regulations)
    count = tally(request.received_on, request.events, calendar, rules)
    now = count.answer.on if count.answer else today
    original = due = count.last_day(calendar, now)
    if due is not None and (count.extension or count.agreed):
        original = last_day(count.start, count.days, count.spans, calendar, now)
    reached = count
    if count.events and count.events[-1].on > today:
        past = [event for event in count.events if event.on <= today]
        reached = tally(request.received_on, past, calendar, rules)
    left: int | None = None
    late = 0
    correction_until = payment_due_on = None
    if reached.answer is not None:
        state = RequestState.ANSWERED
        late = max(0, (reached.answer.on - due).days) if due else 0
    elif reached.correction is not None:
        state = RequestState.AWAITING_CORRECTION
        correction_until = reached.correction.until
    elif reached.payment is not None:
        state = RequestState.AWAITING_PAYMENT
    else:
        running = due or reached.last_day(calendar, today) or today  # nothing is awaited, so there is one
        left, late = calendar.count(today, running), max(0, (today - running).days)
        state = _running_state(left, late, consulting=reached.out > 0)
    consultations: tuple[OpenConsultation, ...] = ()
    if reached.answer is None:
        if reached.payment is not None:
            payment_due_on = payment_due(reached.payment, calendar, rules)
        if reached.consultations:
            consultations = tuple(
                OpenConsultation(event, reply_due(event, calendar, rules)) for event in reached.consultations
            )
    return ClockReading(
        rules,
        today,
        count.start,
        due,
        original,
        count.agreed,
        left,
        state,
        late,
        correction_until,
        payment_due_on,
        consultations,
        _estimated(count.start, due, calendar),
        count,
        calendar,
    )


def payment_due(notice: RequestEvent, calendar: Calendar, rules: Regulation) -> date | None:
    """Return the last day to pay: so many working days from the day after the notice arrived (国办函〔2020〕109号)."""
    if rules.fees is None:
        return None
    return calendar.add(notice.delivered_on or notice.on, rules.fees.payment_days)


def reply_due(consultation: RequestEvent, calendar: Calendar, rules: Regulation) -> date | None:
    """Return the last day the one consulted may reply, counted from the letter's arrival (2019 第三十二、三十四条)."""
    days = rules.reply_days_of(consultation.party)
    return None if days is None else calendar.add(consultation.delivered_on or consultation.on, days)


def _estimated(start: date, due: date | None, calendar: Calendar) -> bool:
    if due is None or due.year == start.year:
        return calendar.estimated(start)
    return calendar.estimated_years(start.year, due.year)


def _running_state(left: int, late: int, *, consulting: bool) -> RequestState:
    if late:
        return RequestState.OVERDUE
    if consulting:
        return RequestState.CONSULTING
    return RequestState.DUE_SOON if left <= SOON else RequestState.OPEN
