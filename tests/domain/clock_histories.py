"""Random histories of requests under both regulations, and a recount of their clock by walking through the days.

The recount is written from the law's text and knows nothing of the program but records and working days: no spans, no
sums, no positions. Every day it asks whether the day counts, and what happened on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, ConsultedParty, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_calendar, load_regulations

CALENDAR = load_calendar()
REGULATIONS = load_regulations()
DAY = timedelta(1)
NAMES = ("", "甲公司", "乙公司")


# -- the law, by hand -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Law:
    """What the two regulations say of time."""

    days: int
    longest_extension: int
    agencies_count: bool  # the time of other agencies does not run
    fees_from: date | None
    later_dates: bool


LAW_2008 = Law(15, 15, False, None, False)  # 第二十四条
LAW_2019 = Law(20, 20, True, date(2021, 1, 1), True)  # 第三十三条, 第三十五条; 国办函〔2020〕109号


def law_of(request: Request) -> Law:
    named = {"2008": LAW_2008, "2019": LAW_2019}.get(request.regulation)
    return named or (LAW_2008 if request.received_on < date(2019, 5, 15) else LAW_2019)


# -- the recount ------------------------------------------------------------------------------------------------------


@dataclass
class Recount:
    """What the walk has found so far."""

    start: date
    number: int = 0
    extension: int = 0
    due: date | None = None  # the day the number was reached
    original: date | None = None
    agreed: date | None = None
    correction_awaited: bool = False
    payment_awaited: bool = False
    closed_on: date | None = None
    numbers: dict[date, int] = field(default_factory=dict)  # of the running count

    def begin(self, day: date) -> None:
        self.start, self.number, self.due, self.original, self.agreed = day, 0, None, None, None
        self.numbers = {}


def recount(request: Request, today: date) -> Recount:
    """Walk from the receipt until the count is full and everything has happened."""
    law, events = law_of(request), request.events
    out = _times_out(events, law, _end(events, today))
    seen = Recount(request.received_on)
    pending, day = list(events), request.received_on
    while True:
        if day > seen.start and not seen.correction_awaited and not seen.payment_awaited:
            stopped = any(sent < day <= back for sent, back in out)
            if CALENDAR.is_working_day(day) and not stopped:
                seen.number += 1
                seen.numbers[day] = seen.number
                if seen.number == law.days:
                    seen.original = day
                if seen.number == law.days + seen.extension:
                    seen.due = day
        while pending and pending[0].on == day:
            _happen(seen, pending.pop(0), law, out)
        if not pending:
            waiting = seen.correction_awaited or seen.payment_awaited
            if waiting or (seen.original and seen.due):
                break
        day += DAY
    if seen.correction_awaited or seen.payment_awaited:
        seen.due = seen.original = None
    elif seen.agreed:
        seen.due = seen.agreed
    return seen


def _happen(seen: Recount, event: RequestEvent, law: Law, out: Sequence[tuple[date, date]]) -> None:
    day = event.on
    waiting = seen.correction_awaited or seen.payment_awaited
    in_time = waiting or (day <= seen.agreed if seen.agreed else seen.due is None or seen.due >= day)
    match event.kind:
        case Kind.CORRECTION_ASKED:
            seen.correction_awaited = True
        case Kind.CORRECTION_RECEIVED:
            seen.correction_awaited = False
            seen.begin(day)
        case Kind.EXTENDED if in_time and not seen.agreed and not seen.closed_on:
            assert event.working_days
            seen.extension = min(law.longest_extension, seen.extension + event.working_days)
            if seen.number < law.days + seen.extension:
                seen.due = None
        case Kind.FEE_NOTIFIED if law.fees_from and law.fees_from <= day and not seen.closed_on:
            seen.payment_awaited = seen.payment_awaited or in_time
        case Kind.FEE_PAID if seen.payment_awaited:
            seen.payment_awaited = False
            seen.begin(day)
        case Kind.LATER_DATE_SET if law.later_dates and in_time and not waiting and not seen.closed_on:
            assert event.until
            if event.until > (seen.agreed or _if_all_came_back(seen, day, law, out)):
                seen.agreed = event.until
                while not CALENDAR.is_working_day(seen.agreed):
                    seen.agreed += DAY
        case Kind.ANSWERED | Kind.WITHDRAWN:
            seen.closed_on = day
        case Kind.REOPENED:
            seen.correction_awaited = seen.payment_awaited = False
            seen.closed_on, seen.extension = None, 0
            seen.begin(day)
        case _:
            pass


def _if_all_came_back(seen: Recount, day: date, law: Law, out: Sequence[tuple[date, date]]) -> date:
    """The due date as it is known on a day, when what is out comes back that day."""
    if seen.due is not None:
        return seen.due
    number, later = seen.number, day
    while number < law.days + seen.extension:
        later += DAY
        number += CALENDAR.is_working_day(later)
    return later


def _end(events: Sequence[RequestEvent], today: date) -> date:
    """Until when what never came back is taken to be out: the answer in force, else today."""
    end = today
    for event in events:
        if event.kind in (Kind.ANSWERED, Kind.WITHDRAWN):
            end = event.on
        elif event.kind is Kind.REOPENED:
            end = today
    return end


def _times_out(events: Sequence[RequestEvent], law: Law, end: date) -> list[tuple[date, date]]:
    """When consultations that stop the clock went out and came back, each with its own reply."""
    third = ConsultedParty.THIRD_PARTY
    waiting: list[RequestEvent] = []
    pairs: list[tuple[RequestEvent, date]] = []
    for event in events:
        if event.kind is Kind.CONSULTATION_SENT:
            waiting.append(event)
        elif event.kind is Kind.CONSULTATION_RETURNED and waiting:
            party = event.party or third
            same = [sent for sent in waiting if (sent.party or third) is party]
            exact = [sent for sent in same if sent.counterpart == event.counterpart]
            sent = (exact or same or waiting)[0]
            waiting = [other for other in waiting if other is not sent]
            pairs.append((sent, event.on))
    pairs += [(sent, max(end, sent.on)) for sent in waiting]
    return [(sent.on, back) for sent, back in pairs if law.agencies_count or (sent.party or third) is third]


# -- histories --------------------------------------------------------------------------------------------------------

_KINDS = (
    *(Kind.CORRECTION_ASKED, Kind.CORRECTION_RECEIVED, Kind.CONSULTATION_SENT, Kind.CONSULTATION_SENT),
    *(Kind.CONSULTATION_RETURNED, Kind.CONSULTATION_RETURNED, Kind.EXTENDED, Kind.FEE_NOTIFIED, Kind.FEE_PAID),
    *(Kind.LATER_DATE_SET, Kind.REASONS_ASKED, Kind.REASONS_RECEIVED, Kind.ANSWERED, Kind.REOPENED, Kind.WITHDRAWN),
)
_PARTIES = (None, *ConsultedParty)
_REGULATIONS = ("", "", "", "2008", "2019")
_WAIT, _SALT = 17, 100
_STEPS = len(_KINDS) * _WAIT * _SALT  # a step is one number: its kind, the days before it and its particulars


def make_event(kind: Kind, on: date, salt: int) -> RequestEvent:
    """An event of a kind; ``salt`` chooses its particulars."""
    consulted = kind in (Kind.CONSULTATION_SENT, Kind.CONSULTATION_RETURNED)
    return RequestEvent(
        kind=kind,
        on=on,
        outcome=Outcome.GRANTED if kind is Kind.ANSWERED else None,
        working_days=1 + salt % 25 if kind is Kind.EXTENDED else None,
        until=on + timedelta(salt % 60) if kind in (Kind.LATER_DATE_SET, Kind.CORRECTION_ASKED) else None,
        party=_PARTIES[salt % 4] if consulted else None,
        counterpart=NAMES[salt // 4 % 3] if consulted else "",
    )


def request_of(received: date, events: Sequence[RequestEvent], regulation: str = "") -> Request:
    """A request with these events."""
    return Request(
        received_on=received,
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="统计公报",
        events=tuple(events),
        regulation=regulation,
    )


def histories(first: date, last: date) -> st.SearchStrategy[Request]:
    """Requests received in these days, with events in the order of their days; also unlikely and unlawful ones."""
    received = st.integers(0, ((last - first).days + 1) * len(_REGULATIONS) - 1)
    return st.builds(_build, st.just(first), received, st.lists(st.integers(0, _STEPS - 1), max_size=8))


def some_histories(seed: int, count: int, first: date, last: date) -> list[Request]:
    """The same, many at once: ten thousand drawn one by one would take most of a test's time."""
    chance = Random(seed)
    heads = ((last - first).days + 1) * len(_REGULATIONS)
    return [
        _build(first, chance.randrange(heads), [chance.randrange(_STEPS) for _ in range(chance.randrange(9))])
        for _ in range(count)
    ]


def _build(first: date, head: int, steps: list[int]) -> Request:
    regulation = _REGULATIONS[head % len(_REGULATIONS)]
    received = day = first + timedelta(head // len(_REGULATIONS))
    events: list[RequestEvent] = []
    closed = False
    for step in steps:
        rest, salt = divmod(step, _SALT)
        kind, wait = _KINDS[rest // _WAIT], rest % _WAIT
        day += timedelta(wait)
        if kind is Kind.CONSULTATION_SENT and closed:
            continue  # nobody is asked about what is answered; the clock does not say what that would mean
        if kind in (Kind.ANSWERED, Kind.WITHDRAWN, Kind.REOPENED):
            closed = kind is not Kind.REOPENED
        events.append(make_event(kind, day, salt))
    return request_of(received, events, regulation)
