"""Measures the dates of 100,000 open requests counted anew after a change of the calendar, against plain reading.

Run: ``python -m tests.benchmarks.bench_clock [FOLDER [COUNT]]``; without FOLDER the register is made for this run only.
Prints one JSON object, in seconds of processor time. The floor is the driver alone reading the same columns.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, ConsultedParty, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar, CalendarYear, Holiday
from ogi_desk.services.calendar_notices import moved_by
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.opening import open_office

COUNT = 100_000
FIRST, TODAY = date(2026, 10, 19), date(2026, 11, 23)
#: The same columns as the clock's own reading asks for.
REQUESTS = "SELECT id, received_on, number, regulation FROM request WHERE binned = 0 ORDER BY id"
EVENTS = (
    "SELECT kind, day, outcome, working_days, party, counterpart, until, delivered_on, request_id "
    "FROM request_event ORDER BY request_id, position"
)


def build(folder: Path, count: int = COUNT) -> None:
    """Fill a new office with open requests of the last five weeks, each with none to four events."""
    office = open_office(folder, create=True)
    with office.write("林某", "导入") as writer:
        writer.add_many(_requests(count))
    office.close()


def _requests(count: int) -> Iterator[Request]:
    chance = random.Random(1)
    for number in range(1, count + 1):
        received = FIRST + timedelta(chance.randrange((TODAY - FIRST).days))
        yield Request(
            received_on=received,
            channel=chance.choice(list(RequestChannel)),
            applicant_class=chance.choice(list(ApplicantClass)),
            content="申请公开全区规模以上工业企业的统计资料",
            number=f"2026-{number:06d}",
            applicant="王小明",
            phone="13959800000",
            address="泉港区山腰街道",
            events=tuple(_events(chance, received)),
        )


def _events(chance: random.Random, received: date) -> Iterator[RequestEvent]:
    day = received
    if chance.random() < 0.3:
        day += timedelta(chance.randint(1, 5))
        yield RequestEvent(kind=Kind.CORRECTION_ASKED, on=day, until=day + timedelta(15), reason="内容不明确")
        if chance.random() < 0.8:
            day += timedelta(chance.randint(1, 10))
            yield RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=day)
    if chance.random() < 0.3:
        day += timedelta(chance.randint(1, 5))
        party, name = ConsultedParty.THIRD_PARTY, "某公司"
        yield RequestEvent(kind=Kind.CONSULTATION_SENT, on=day, party=party, counterpart=name)
        if chance.random() < 0.7:
            day += timedelta(chance.randint(1, 12))
            yield RequestEvent(kind=Kind.CONSULTATION_RETURNED, on=day, party=party, counterpart=name)
    if chance.random() < 0.3:
        day += timedelta(chance.randint(1, 5))
        yield RequestEvent(kind=Kind.EXTENDED, on=day, working_days=20, approved_by="陈局", approved_on=day)


def other_calendar(calendar: Calendar) -> Calendar:
    """Return the calendar with one more day off soon after today, which moves every running date."""
    year: CalendarYear = calendar.years[TODAY.year]
    more = Holiday("临时放假", (TODAY + timedelta(1),))
    return calendar.replacing([replace(year, holidays=(*year.holidays, more))])


def measure(folder: Path) -> dict[str, float]:
    """Return seconds for reading, for reading and counting under two calendars, and for plain reading."""
    definitions, office = load_definitions(), open_office(folder, read_only=True)
    calendar = other_calendar(definitions.calendar)
    with office.read() as reader, closing(sqlite3.connect(database_of(folder))) as plain:
        plain.execute("PRAGMA cache_size=-32768")
        floor = min(timed(lambda: [plain.execute(sql).fetchall() for sql in (REQUESTS, EVENTS)])[0] for _ in range(3))
        reading = min(timed(lambda: list(reader.fetch_clocks(None)))[0] for _ in range(3))
        counting, moved = timed(lambda: moved_by(reader, definitions, calendar, TODAY))
        counting = min(counting, timed(lambda: moved_by(reader, definitions, calendar, TODAY))[0])
        requests = sum(1 for _ in reader.fetch_clocks(None))
    office.close()
    assert 0 < len(moved) <= requests
    return {
        "requests": requests,
        "moved": len(moved),
        "plain_reading_s": floor,
        "fetch_clocks_s": reading,
        "recount_s": counting,
        "reading_ratio": reading / floor,
        "recount_ratio": counting / floor,
    }


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the processor seconds of one run and its answer."""
    start = time.process_time()
    answer = work()
    return time.process_time() - start, answer


def run_alone(
    build: Callable[[Path, int], None], measure: Callable[[Path], Any], count: int, arguments: list[str]
) -> None:
    """Measure one matter and print it: ``[FOLDER [COUNT]]``, making the register first where there is none."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments[0]) if arguments else Path(temporary) / "office"
        if not database_of(folder).exists():
            build(folder, int(arguments[1]) if len(arguments) > 1 else count)
        print(json.dumps(measure(folder), indent=1, ensure_ascii=False))


if __name__ == "__main__":
    run_alone(build, measure, COUNT, sys.argv[1:])
