"""Adds a request's events up to a count: what each kind of event does to it, and what all of them come to.

The arithmetic of :mod:`ogi_desk.domain.clock`, without states and words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from ogi_desk.domain.clock_spans import Span, last_day, working_day_from
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.vocabulary import ConsultedParty
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar

_DAY = attrgetter("on")
# looked up for every event of every request, so not by way of the class each time
_ANSWERED, _WITHDRAWN, _REOPENED, _DELIVERED = Kind.ANSWERED, Kind.WITHDRAWN, Kind.REOPENED, Kind.DELIVERED
_CORRECTION_ASKED, _CORRECTION_RECEIVED = Kind.CORRECTION_ASKED, Kind.CORRECTION_RECEIVED
_CONSULTATION_SENT, _CONSULTATION_RETURNED = Kind.CONSULTATION_SENT, Kind.CONSULTATION_RETURNED
_EXTENDED, _LATER_DATE_SET = Kind.EXTENDED, Kind.LATER_DATE_SET
_FEE_NOTIFIED, _FEE_PAID = Kind.FEE_NOTIFIED, Kind.FEE_PAID


class Count(NamedTuple):
    """What the events add up to before any day is counted.

    ``awaiting_correction`` and ``awaiting_payment`` hold until a restart, also when the answer came without one. A
    tuple, because a hundred thousand of them are made when a calendar changes.
    """

    received_on: date
    start: date
    days: int  # the regulation's period
    begun_by: RequestEvent | None = None  # the event the running count began with; none = the receipt
    extension: int = 0  # working days granted in time
    agreed_by: RequestEvent | None = None  # set a later day (2019 第三十五条), which stands in place of the count
    without_effect: tuple[RequestEvent, ...] = ()  # extensions, later days and fee notices that came too late
    spans: tuple[Span, ...] = ()  # of all counts, in order, not overlapping
    waits: tuple[Span, ...] = ()  # of the running count: for a correction or a payment
    out: int = 0  # consultations out that stop the count
    consultations: tuple[RequestEvent, ...] = ()  # all that are out, the oldest first
    correction: RequestEvent | None = None  # the notice whose answer is awaited
    payment: RequestEvent | None = None  # the fee notice whose payment is awaited
    answer: RequestEvent | None = None
    events: tuple[RequestEvent, ...] = ()

    @property
    def agreed(self) -> date | None:
        """The later day set for the answer."""
        return self.agreed_by.until if self.agreed_by is not None else None

    @property
    def awaiting_correction(self) -> bool:
        """Whether the count stands still until the correction comes."""
        return self.correction is not None

    @property
    def awaiting_payment(self) -> bool:
        """Whether the count stands still until the fee is paid."""
        return self.payment is not None

    def last_day(self, calendar: Calendar, now: date) -> date | None:
        """Return the day by which to answer, ``None`` while a correction or payment is awaited."""
        if self.correction is not None or self.payment is not None:
            return None
        agreed = self.agreed
        if agreed is not None:
            return working_day_from(agreed, calendar)
        return last_day(self.start, self.days + self.extension, self.spans, calendar, now)


def tally(received_on: date, events: Sequence[RequestEvent], calendar: Calendar, regulation: Regulation) -> Count:
    """Add the events up, in the order of their days, without looking at any day but theirs.

    - A correction received restarts the count; so does the payment of a fee, where the regulation has it so. An
      extension granted before is kept, a later day agreed before is not.
    - A reopening restarts it without the extension.
    - The time the regulation excludes is the union of the consultations of the parties it excludes.
    - An extension counts up to the regulation's limit and only when it came on or before the due date (2019
      第三十三条); the same holds for a later day (第三十五条) and for a fee notice (国办函〔2020〕109号).
    """
    if not events:
        return Count(received_on, received_on, regulation.reply_days)
    total = _Sum(received_on, calendar, regulation)
    ordered = tuple(sorted(events, key=_DAY))
    for event in ordered:
        total.add(event)
    return Count(
        received_on,
        total.start,
        regulation.reply_days,
        total.begun_by,
        total.extension,
        total.agreed_by,
        tuple(total.without_effect),
        tuple(total.spans),
        tuple(total.waits),
        total.out,
        tuple(total.consultations),
        total.correction,
        total.payment,
        total.answer,
        ordered,
    )


def adds_up_alike(events: Sequence[RequestEvent], until: date) -> bool:
    """Whether :func:`tally` comes to the same by any two calendars that agree on all days before ``until``.

    A due date before that day is the same by both, and one that is not lies behind every event before it. Only a later
    day set for the answer is compared with the due date itself.
    """
    return all(event.on < until and event.kind is not _LATER_DATE_SET for event in events)


def matching(consultations: Sequence[RequestEvent], returned: RequestEvent) -> int | None:
    """Return the place of the consultation a reply belongs to, ``None`` when none is out.

    The one with the same party and name; else the oldest of that party; else, as in older records, the oldest.
    """
    best, place = -1, None
    for i, sent in enumerate(consultations):
        same_party = (sent.party or ConsultedParty.THIRD_PARTY) is (returned.party or ConsultedParty.THIRD_PARTY)
        rank = 2 * same_party + (same_party and sent.counterpart == returned.counterpart)
        if rank > best:
            best, place = rank, i
    return place


class _Sum:
    """The events added up so far."""

    __slots__ = (
        "agreed",
        "agreed_by",
        "answer",
        "begun_by",
        "calendar",
        "consultations",
        "correction",
        "extension",
        "out",
        "payment",
        "rules",
        "spans",
        "start",
        "stops",
        "waits",
        "without_effect",
    )

    def __init__(self, start: date, calendar: Calendar, rules: Regulation) -> None:
        self.start = start
        self.calendar = calendar
        self.rules = rules
        self.begun_by: RequestEvent | None = None
        self.extension = 0
        self.agreed: date | None = None
        self.agreed_by: RequestEvent | None = None
        self.without_effect: list[RequestEvent] = []
        self.spans: list[Span] = []
        self.waits: list[Span] = []
        self.stops = 0  # what stops the count now: consultations out, and a payment that will not restart it
        self.out = 0
        self.consultations: list[RequestEvent] = []
        self.correction: RequestEvent | None = None
        self.payment: RequestEvent | None = None
        self.answer: RequestEvent | None = None

    def add(self, event: RequestEvent) -> None:
        """Add the next event."""
        kind = event.kind
        if kind is _ANSWERED or kind is _WITHDRAWN:
            self.answer = event
        elif kind is _DELIVERED:
            pass
        elif kind is _CORRECTION_ASKED:
            self._wait(event.on)
            self.correction = event
        elif kind is _CORRECTION_RECEIVED:
            self.correction = None
            self._restart(event)
        elif kind is _CONSULTATION_SENT:
            self._send(event)
        elif kind is _CONSULTATION_RETURNED:
            self._return(event)
        elif kind is _EXTENDED:
            if self.answer is None and self.agreed is None and self._in_time(event):
                self.extension = min(self.rules.extension_days, self.extension + (event.working_days or 0))
            else:
                self.without_effect.append(event)
        elif kind is _LATER_DATE_SET:
            self._agree(event)
        elif kind is _FEE_NOTIFIED:
            self._notify(event)
        elif kind is _FEE_PAID:
            self._pay(event)
        elif kind is _REOPENED:
            self._pay(event)  # a fee notice not yet paid ends with the old count
            self.correction, self.extension, self.answer = None, 0, None
            self._restart(event)

    def _restart(self, event: RequestEvent) -> None:
        self.start, self.begun_by = event.on, event
        self.agreed = self.agreed_by = None
        self.waits = []
        if self.correction is not None or self.payment is not None:
            self.waits = [Span(event.on)]

    def _in_time(self, event: RequestEvent) -> bool:
        """Whether the due date had not passed; while one is awaited there is none that could pass."""
        if self.correction is not None or self.payment is not None:
            return True
        return event.on <= self._due(event.on)

    def _due(self, now: date) -> date:
        if self.agreed is not None:
            return working_day_from(self.agreed, self.calendar)
        return last_day(self.start, self.rules.reply_days + self.extension, self.spans, self.calendar, now)

    def _wait(self, on: date) -> None:
        if self.correction is None and self.payment is None:
            self.waits.append(Span(on))

    def _stop(self, on: date) -> None:
        if self.stops == 0:
            self.spans.append(Span(on))
        self.stops += 1

    def _go_on(self, on: date) -> None:
        self.stops -= 1
        out = self.spans[-1].out
        self.spans[-1] = Span(out, on) if self.stops == 0 else Span(out, None, on)

    def _send(self, event: RequestEvent) -> None:
        self.consultations.append(event)
        if self.rules.excludes(event.party):
            self.out += 1
            self._stop(event.on)

    def _return(self, event: RequestEvent) -> None:
        place = matching(self.consultations, event)
        if place is None:
            return
        sent = self.consultations.pop(place)
        if self.rules.excludes(sent.party):
            self.out -= 1
            self._go_on(event.on)

    def _agree(self, event: RequestEvent) -> None:
        running = self.answer is None and self.correction is None and self.payment is None
        if (
            event.until is not None
            and running
            and self.rules.allows_later_date
            and event.on <= self._due(event.on) < event.until
        ):
            self.agreed, self.agreed_by = event.until, event
        else:
            self.without_effect.append(event)

    def _notify(self, event: RequestEvent) -> None:
        fees = self.rules.fees
        if fees is None or not self.rules.stops_for_fee(event.on) or self.answer is not None:
            return
        if self.payment is not None:  # a notice once more: it is its payment that is awaited
            self.payment = event
        elif not self._in_time(event):
            self.without_effect.append(event)
        else:
            self._wait(event.on)
            self.payment = event
            if not fees.restarts:
                self._stop(event.on)

    def _pay(self, event: RequestEvent) -> None:
        fees = self.rules.fees
        if fees is None or self.payment is None:
            return
        self.payment = None
        if fees.restarts:
            self._restart(event)
        else:
            self._go_on(event.on)
            if self.correction is None:
                self.waits[-1] = Span(self.waits[-1].out, event.on)
