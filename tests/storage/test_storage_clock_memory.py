"""What is remembered of the clock is what the clock would say anew, whatever changed meanwhile."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from ogi_desk.domain.records import Case, Letter, Request, RequestEvent
from ogi_desk.domain.vocabulary import CaseKind, Outcome, RequestEventKind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import clock_lists
from ogi_desk.storage.office import StoredOffice
from tests.storage.storage_makers import fill

TODAY = date(2013, 6, 3)
QUERIES = [
    *(ListQuery(kind="request", sort=sort, today=TODAY) for sort in clock_lists.COMPUTED_SORTS),
    ListQuery(kind="request", sort="left", descending=False, today=TODAY, year=2012),
    ListQuery(kind="request", only_faults=True, today=TODAY),
    ListQuery(kind="request", only_faults=True, sort="due_on", today=TODAY),
]


@pytest.fixture
def everything_remembered() -> Iterator[None]:
    usual, clock_lists.FEW = clock_lists.FEW, 0
    yield
    clock_lists.FEW = usual


def told(office: StoredOffice, queries: list[ListQuery]) -> list[list[int]]:
    with office.read() as reader:
        return [list(reader.find(query)) for query in queries]


def told_anew(office: StoredOffice, queries: list[ListQuery]) -> list[list[int]]:
    with office.trial() as reader:  # what is only tried neither uses nor fills the memory
        return [list(reader.find(query)) for query in queries]


def change_something(office: StoredOffice, chance: random.Random) -> None:
    with office.write("甲", "修改") as writer:
        requests = writer.all(Request)
        one, other = chance.sample(requests, 2)
        day = TODAY - timedelta(chance.randrange(200))
        match chance.randrange(6):
            case 0:
                answer = RequestEvent(kind=RequestEventKind.ANSWERED, on=day, outcome=Outcome.STATE_SECRET)
                writer.replace(one, replace(one, events=(*one.events, answer)))
            case 1:
                writer.replace(one, replace(one, binned=True))
            case 2:
                writer.add(replace(other, id=None, received_on=day, events=()))
            case 3:
                writer.add(Letter(request_id=one.id, kind="reply_refused", drafted_on=day))  # can be undone
            case 4:
                writer.add(Case(kind=CaseKind.DIRECT_LITIGATION, received_on=day, request_id=one.id))
            case _:
                cases = [case for case in writer.all(Case) if case.request_id]
                for case in cases[:1]:
                    writer.replace(case, replace(case, request_id=other.id))


@pytest.mark.usefixtures("everything_remembered")
def test_what_is_remembered_follows_every_change(office: StoredOffice) -> None:
    chance = random.Random(9)
    fill(office, 9, requests=60, cases=20)
    seen = [told(office, QUERIES)]
    for step in range(25):
        if step % 6 == 5:
            with office.write("甲", "撤销") as writer:
                writer.undo()
        else:
            change_something(office, chance)
        seen.append(told(office, QUERIES))
        assert seen[-1] == told_anew(office, QUERIES), step
    assert len({str(one) for one in seen}) > 8


@pytest.mark.usefixtures("everything_remembered")
def test_another_day_and_another_calendar_are_asked_anew(office: StoredOffice) -> None:
    fill(office, 10, requests=80)
    known = load_definitions()
    for day in (TODAY, TODAY + timedelta(40), TODAY):
        queries = [replace(query, today=day) for query in QUERIES]
        assert told(office, queries) == told_anew(office, queries)
    without = replace(known, calendar=type(known.calendar)((), None))
    office.use_definitions(without)
    first = told(office, QUERIES)
    office.use_definitions(known)
    assert told(office, QUERIES) == told_anew(office, QUERIES)
    assert first != told(office, QUERIES)


def test_the_first_faulty_ones_are_the_first_of_all(office: StoredOffice) -> None:
    fill(office, 11, requests=80)
    query = ListQuery(kind="request", only_faults=True, today=TODAY)
    with office.read() as reader:
        every = list(reader.find(query))
        assert len(every) > 5
        assert list(reader.find_first(query, 5)) == every[:5]
