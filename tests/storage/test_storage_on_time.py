"""Answered on time: of requests alike the clock is asked once, and says the same as of each."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.on_time import answered_on_time
from ogi_desk.storage.reading import StoredReader

BY = date(2021, 12, 31)


def request(dice: random.Random, number: int) -> Request:
    """A request closed by the end of 2021, under both regulations and around the spring festival."""
    received = dice.choice([date(2019, 4, 20), date(2021, 1, 12), date(2021, 9, 10)]) + timedelta(dice.randrange(30))
    day, events = received, []
    for kind in dice.choice([(), (), (Kind.EXTENDED,), (Kind.CORRECTION_ASKED, Kind.CORRECTION_RECEIVED)]):
        day += timedelta(dice.randrange(1, 9))
        events.append(RequestEvent(kind=kind, on=day, working_days=10 if kind is Kind.EXTENDED else None))
    day += timedelta(dice.choice([0, 14, 20, 21, 28, 29, 30, 35, 44]))
    closing = dice.choice([Kind.ANSWERED, Kind.ANSWERED, Kind.WITHDRAWN])
    outcome = Outcome.GRANTED if closing is Kind.ANSWERED else None
    events.append(RequestEvent(kind=closing, on=day, outcome=outcome))
    later = dice.choice([(), (), (Kind.DELIVERED,), (Kind.REOPENED,), (Kind.REOPENED, Kind.ANSWERED)])
    for kind in later:
        day = day + timedelta(3) if kind is Kind.DELIVERED else max(day, BY) + timedelta(dice.randrange(1, 50))
        events.append(RequestEvent(kind=kind, on=day, outcome=Outcome.NOT_HELD if kind is Kind.ANSWERED else None))
    return Request(
        received_on=received,
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.BUSINESS,
        content="文",
        number=str(number),
        regulation=dice.choice(["", "", "2008", "2019", "none such"]),
        events=tuple(events),
    )


def test_the_clock_asked_once_for_requests_alike_says_the_same_as_of_each(office: StoredOffice) -> None:
    dice, definitions = random.Random(711), load_definitions()
    with office.write("林某", "登记") as writer:
        for number in range(400):
            writer.add(request(dice, number))
    seen: Counter[tuple[bool, bool]] = Counter()
    with office.read() as reader:
        assert isinstance(reader, StoredReader)
        records = reader.all(Request)
        found = answered_on_time(reader.connection, definitions, [r.id or 0 for r in records], BY)
    for record in records:
        past = replace(record, events=tuple(event for event in record.events if event.on <= BY))
        assert past.answer
        late = read_clock(past, definitions.calendar, definitions.regulations, past.answer.on).days_late
        assert found[record.id or 0] == (late == 0), record
        seen[len(record.events) == 1, late == 0] += 1
    assert len(found) == 400
    assert len(seen) == 4
    assert min(seen.values()) > 20
