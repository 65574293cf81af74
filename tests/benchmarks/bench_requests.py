"""Measures what a day's work asks of a register of 100,000 requests beside a log of 100,000 items, 300 requests open.

Run: ``python -m tests.benchmarks.bench_requests [FOLDER [COUNT]]``; without FOLDER the office is made for this run.
Prints one JSON object: seconds of processor time. The floor is the driver alone reading the requests' own columns.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ogi_desk.domain.day_count import count_days
from ogi_desk.domain.records import Case, Letter, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, ConsultedParty, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.calendar_notices import moved_by
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.due import due_list
from ogi_desk.services.letters import letters_of
from ogi_desk.services.morning import morning_list
from ogi_desk.services.nearest import earlier_requests, nearest_items
from ogi_desk.services.ports import ListQuery, Office, Reader
from ogi_desk.services.requests import reading_of
from ogi_desk.services.what_if import what_if
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.opening import open_office
from tests.benchmarks.bench_clock import REQUESTS, TODAY, other_calendar, run_alone, timed
from tests.benchmarks.bench_storage import PARTS, publications

COUNT, OPEN = 100_000, 300
#: As many people asked, again and again.
PEOPLE = 20_000
_FIRST, _ANSWERED_BY = date(2009, 1, 5), TODAY - timedelta(45)


def build(folder: Path, count: int = COUNT) -> None:
    """Fill a new office: as many items as requests, letters and disputes with the newer requests."""
    office = open_office(folder, create=True)
    with office.write("林某", "导入") as writer:
        writer.add_many(publications(count))
        ids = writer.add_many(_requests(count))
        writer.add_many(_letters(ids[-count // 3 :]))
        writer.add_many(_cases(ids[::50]))
    office.close()


def _requests(count: int) -> Iterator[Request]:
    chance = random.Random(2)
    days = (_ANSWERED_BY - _FIRST).days
    for number in range(1, count + 1):
        is_open = number > count - OPEN
        received = TODAY - timedelta(chance.randrange(30)) if is_open else _FIRST + timedelta(days * number // count)
        person = chance.randrange(PEOPLE)
        yield Request(
            received_on=received,
            channel=chance.choice(list(RequestChannel)),
            applicant_class=chance.choice(list(ApplicantClass)),
            content=f"申请公开{received.year - 1}年" + "".join(chance.choices(PARTS, k=6)) + "的资料",
            number=f"{received.year}-{number:06d}",
            applicant=f"王{person}",
            phone=f"139{person:08d}",
            address="泉港区山腰街道",
            delivery="邮寄",
            handler=chance.choice(["李办", "陈办", ""]),
            events=tuple(_events(chance, received, is_open)),
        )


def _events(chance: random.Random, received: date, is_open: bool) -> Iterator[RequestEvent]:
    day = received
    if chance.random() < 0.1:
        day += timedelta(chance.randint(1, 5))
        yield RequestEvent(kind=Kind.CORRECTION_ASKED, on=day, until=day + timedelta(15), reason="内容不明确")
        day += timedelta(chance.randint(1, 10))
        yield RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=day)
    if chance.random() < 0.1:
        day += timedelta(chance.randint(1, 5))
        party, name = ConsultedParty.THIRD_PARTY, "某公司"
        yield RequestEvent(kind=Kind.CONSULTATION_SENT, on=day, party=party, counterpart=name)
        day += timedelta(chance.randint(1, 12))
        yield RequestEvent(kind=Kind.CONSULTATION_RETURNED, on=day, party=party, counterpart=name)
    if not is_open:
        day += timedelta(chance.randint(3, 30))
        outcome = chance.choice([Outcome.GRANTED, Outcome.GRANTED, Outcome.PARTLY_GRANTED, *Outcome])
        yield RequestEvent(kind=Kind.ANSWERED, on=day, outcome=outcome, document_number=f"泉港统复〔{day.year}〕1号")


def _letters(ids: Any) -> Iterator[Letter]:
    for serial, request_id in enumerate(ids, 1):
        yield Letter(
            request_id=request_id,
            kind="reply_granted",
            recipient="王小明",
            series="复",
            year=2020,
            serial=serial,
            number=f"泉港统复〔2020〕{serial}号",
            drafted_on=date(2020, 3, 2),
            issued_on=date(2020, 3, 3),
            delivered_on=date(2020, 3, 5),
        )


def _cases(ids: Any) -> Iterator[Case]:
    for request_id in ids:
        yield Case(
            kind=CaseKind.RECONSIDERATION, received_on=date(2021, 3, 1), closed_on=date(2021, 5, 1),
            request_id=request_id,
        )  # fmt: skip


def tasks(office: Office, definitions: Definitions) -> dict[str, Callable[[Reader], Any]]:
    """Return what is measured by name, each a function of a reader."""
    with office.read() as reader:
        last = reader.find_first(ListQuery(kind="request", sort="id"), 1)[0]
        request = reader.get(Request, last)
    assert request
    draft = replace(request, id=None, content="申请公开2019年泉港区规模以上工业企业的统计资料和粮食产量")
    calendar = other_calendar(definitions.calendar)

    def listed(**asked: Any) -> Callable[[Reader], Any]:
        return lambda reader: reader.find(ListQuery(kind="request", today=TODAY, **asked))

    def opened(reader: Reader) -> Any:
        record = reader.get(Request, last)
        assert record
        reading = reading_of(record, definitions, TODAY)
        return count_days(record, reading), reading.steps, letters_of(reader, last), reader.history("request", last)

    return {
        "dates of the open requests counted anew": lambda r: moved_by(r, definitions, calendar, TODAY),
        "morning list": lambda r: morning_list(r, definitions, TODAY),
        "what is due": lambda r: due_list(r, definitions, TODAY),
        "list of open requests": listed(state="open"),
        "list of overdue requests": listed(state="overdue"),
        "list of answered requests": listed(state="answered"),
        "list of requests with faults": listed(only_faults=True),
        "requests sorted by due day": listed(sort="due_on"),
        "requests sorted by days left": listed(sort="left"),
        "requests sorted by state": listed(sort="state"),
        "items near to what is typed": lambda r: nearest_items(r, draft.content),
        "earlier requests of the same": lambda r: earlier_requests(r, draft),
        "a request opened": opened,
        "what if": lambda _: what_if(office, definitions, request, _answered(request), TODAY),
    }


def _answered(request: Request) -> Request:
    answer = RequestEvent(kind=Kind.ANSWERED, on=TODAY, outcome=Outcome.GRANTED)
    return replace(request, events=(*request.events, answer))


def measure(folder: Path) -> dict[str, Any]:
    """Return the seconds of each, the first time and again, and of plain reading (one figure)."""
    definitions, office = load_definitions(), open_office(folder)
    office.use_definitions(definitions)
    with closing(sqlite3.connect(database_of(folder))) as plain:
        plain.execute("PRAGMA cache_size=-32768")
        got: dict[str, Any] = {
            "plain reading": min(timed(lambda: plain.execute(REQUESTS).fetchall())[0] for _ in range(3))
        }
    for what, work in tasks(office, definitions).items():
        with office.read() as reader:
            got[what] = [timed(lambda work=work: work(reader))[0] for _ in range(2)]
    office.close()
    return got


if __name__ == "__main__":
    run_alone(build, measure, COUNT, sys.argv[1:])
