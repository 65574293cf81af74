"""Measures the national tables over a register of 100,000 requests against the plain SQL a person would write for them.

Run: ``python -m tests.benchmarks.bench_forms [FOLDER [COUNT]]``; without FOLDER the office is made for this run. Prints
one JSON object, in seconds of processor time: for each form and year *ours* (from the form to its filled tables) and
*plain* (the statements of ``PLAIN``), both the first time on a file just opened and at their best afterwards. Every
cell of the tables of requests and cases is held against the plain answer. 按时办结数 asks the reply clock, which SQL
cannot say: it stands on its own.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from ogi_desk.domain.records import Case, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, CaseResult, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.forms.figures import Entries, finish_tables, plan_tables
from ogi_desk.forms.layout import Form
from ogi_desk.forms.periods import measure as measure_all
from ogi_desk.forms.report import Table
from ogi_desk.forms.selection import RecordSource
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.opening import open_office
from tests.benchmarks.bench_clock import run_alone, timed
from tests.benchmarks.bench_storage import publications

COUNT, ITEMS, CASES, READINGS = 100_000, 20_000, 2_000, 5
#: Half of the requests fall into one year, the rest into the years around it.
FIRST, CROWDED, LAST = 2014, 2021, 2024
#: The forms measured, each for a common year, two for the crowded one too.
RUNS = (
    ("national-2014", 2016),
    ("national-2014", CROWDED),
    ("national-2019", 2020),
    ("national-2021", 2023),
    ("national-2021", CROWDED),
)

#: A request's answer in force at the end of the year, and whether an earlier year closed it.
_SETTLED = """
WITH year_end AS MATERIALIZED (
  SELECT request_id, max(position) AS position, substr(day, 1, 4) AS year
  FROM request_event WHERE kind IN ('answered', 'withdrawn', 'reopened') AND day <= :end GROUP BY 1, 3
), word AS MATERIALIZED (
  SELECT request_id, day, outcome FROM year_end JOIN request_event USING (request_id, position) WHERE kind <> 'reopened'
), before AS MATERIALIZED (SELECT DISTINCT request_id FROM word WHERE day < :start),
closed AS MATERIALIZED (
  SELECT request_id, outcome FROM word WHERE day >= :start AND request_id NOT IN (SELECT request_id FROM before)
)
"""
_REQUESTS = {
    "new": "SELECT applicant_class, count(*) FROM request WHERE binned = 0 AND received_on BETWEEN :start AND :end"
    " GROUP BY 1",
    "settled": _SETTLED
    + """
SELECT 'carried_in', applicant_class, '', count(*) FROM request WHERE binned = 0 AND received_on < :start
 AND id NOT IN (SELECT request_id FROM before) GROUP BY 2
UNION ALL
SELECT 'carried_on', applicant_class, '', count(*) FROM request WHERE binned = 0 AND received_on <= :end
 AND id NOT IN (SELECT request_id FROM before) AND id NOT IN (SELECT request_id FROM closed) GROUP BY 2
UNION ALL
SELECT 'closed', applicant_class, coalesce(outcome, 'other'), count(*) FROM closed
 JOIN request ON request.id = closed.request_id WHERE binned = 0 GROUP BY 2, 3""",
}
_CASES = {
    "decided": 'SELECT kind, result, count(*) FROM "case" WHERE binned = 0 AND closed_on BETWEEN :start AND :end'
    " GROUP BY 1, 2",
    "pending": 'SELECT kind, count(*) FROM "case" WHERE binned = 0 AND received_on <= :end'
    " AND (closed_on IS NULL OR closed_on > :end) GROUP BY 1",
}
_DOCUMENTS = {
    "documents": "SELECT category, sum(coalesce(produced_on, published_on) BETWEEN :start AND :end),"
    " sum(ceased_on BETWEEN :start AND :end), sum(coalesce(produced_on, published_on) <= :end"
    " AND (ceased_on IS NULL OR ceased_on > :end)), sum(openness = 'proactive' AND published_on <= :end)"
    " FROM publication WHERE binned = 0 AND category LIKE '政策法规/%' GROUP BY 1",
}
_STATISTICS = {
    "published": "SELECT count(*), sum(category LIKE '政策法规/行政规范性文件%') FROM publication WHERE binned = 0"
    " AND openness = 'proactive' AND published_on BETWEEN :start AND :end",
    "channels": "SELECT channel, count(*) FROM publication JOIN publication_channel ON publication_id = id"
    " WHERE binned = 0 AND openness = 'proactive' AND published_on BETWEEN :start AND :end GROUP BY 1",
    "received": "SELECT channel, count(*), sum(fee_charged) FROM request WHERE binned = 0"
    " AND received_on BETWEEN :start AND :end GROUP BY 1",
    "closed": _SETTLED + "SELECT '', coalesce(outcome, 'other'), count(*) FROM closed"
    " JOIN request ON request.id = closed.request_id WHERE binned = 0 GROUP BY 2",
    "decided": _CASES["decided"],
    "complaints": "SELECT count(*) FROM \"case\" WHERE binned = 0 AND kind = 'complaint'"
    " AND received_on BETWEEN :start AND :end",
}
PLAIN = {
    "national-2014": _DOCUMENTS | _STATISTICS,
    "national-2019": _DOCUMENTS | _REQUESTS | _CASES,
    "national-2021": _DOCUMENTS | _REQUESTS | _CASES,
}


def build(folder: Path, count: int = COUNT) -> None:
    """Fill a new office with items, requests (some taken up again, some open for years) and disputes."""
    office, dice = open_office(folder, create=True), random.Random(5)
    with office.write("林某", "导入") as writer:
        writer.add_many(publications(ITEMS))
        ids = list(writer.add_many(_request(dice, number) for number in range(count)))
        writer.add_many(_case(dice, ids) for _ in range(CASES))
    office.close()


def _request(dice: random.Random, number: int) -> Request:
    year = CROWDED if dice.random() < 0.5 else dice.randint(FIRST, LAST)
    received = date(year, 1, 1) + timedelta(dice.randrange(365))
    return Request(
        received_on=received,
        channel=dice.choice(list(RequestChannel)),
        applicant_class=dice.choice(list(ApplicantClass)),
        content="申请公开粮食产量的资料",
        number=f"{year}-{number:06d}",
        applicant="王某",
        fee_charged=Decimal(380) if dice.random() < 0.01 else None,
        events=tuple(_events(dice, received)),
    )


def _events(dice: random.Random, received: date) -> Iterator[RequestEvent]:
    day = received + timedelta(dice.randint(3, 12))
    if dice.random() < 0.2:
        yield RequestEvent(kind=Kind.EXTENDED, on=day, working_days=dice.randint(5, 15))
    rounds = dice.choice([0] + [1] * 38 + [2])
    for number in range(rounds):
        if number:
            day += timedelta(dice.randint(5, 400))
            yield RequestEvent(kind=Kind.REOPENED, on=day)
        day += timedelta(dice.randint(2, 20))
        if dice.random() < 0.03:
            yield RequestEvent(kind=Kind.WITHDRAWN, on=day)
        else:
            yield RequestEvent(kind=Kind.ANSWERED, on=day, outcome=dice.choice([Outcome.GRANTED, *Outcome]))


def _case(dice: random.Random, ids: list[int]) -> Case:
    received = date(FIRST, 1, 1) + timedelta(dice.randrange(365 * 11))
    closed = received + timedelta(dice.randrange(20, 300)) if dice.random() < 0.9 else None
    return Case(
        kind=dice.choice(list(CaseKind)),
        received_on=received,
        closed_on=closed,
        result=dice.choice(list(CaseResult)) if closed else None,
        request_id=dice.choice(ids),
    )


def tables_of(form: Form, year: int, source: RecordSource, *, clock: bool = True) -> tuple[Table, ...]:
    """Fill a form's tables from the register; without ``clock`` 按时办结数 is taken as 0."""
    plans = plan_tables(form, year, Entries())
    wanted = dict.fromkeys(s for plan in plans.values() for s in plan.wanted())
    asks = {s for s in wanted if any(c.field == "on_time" for c in s.conditions)}
    amounts = measure_all(source, wanted if clock else wanted.keys() - asks)
    return finish_tables(form, year, plans, amounts if clock else amounts | dict.fromkeys(asks, Decimal(0)))


def plain(connection: sqlite3.Connection, statements: Mapping[str, str], year: int) -> dict[str, list[Any]]:
    """Run the plain statements of a form for a year."""
    days = {"start": f"{year}-01-01", "end": f"{year}-12-31"}
    return {name: connection.execute(statement, days).fetchall() for name, statement in statements.items()}


def compare(tables: tuple[Table, ...], answers: Mapping[str, list[Any]]) -> None:
    """Hold every cell of the tables of requests and of cases, or of the statistics table, against the plain answers."""
    found = {
        (table.id, row.id, column.id): figure.value
        for table in tables
        for row in table.rows
        for column, figure in zip(table.columns, row.figures, strict=True)
    }
    expected: Counter[tuple[str, str, str]] = Counter()
    if "received" in answers:
        for name, times, _ in answers["received"]:
            expected["statistics", "requests", "count"] += times
            row = {"other": "in_person", "email": "online"}.get(name, name)
            expected["statistics", row, "count"] += times
        expected["statistics", "closed", "count"] = sum(times for *_, times in answers["closed"])
        assert all(found[cell] == times for cell, times in expected.items())
        return
    rows = {row.id for table in tables if table.id == "requests" for row in table.rows}
    for who, times in answers["new"]:
        expected["requests", "new", who] += times
    for row, who, outcome, times in answers["settled"]:
        if row == "closed":
            expected["requests", outcome if outcome in rows else "other_handling", who] += times
        expected["requests", "results" if row == "closed" else row, who] += times
    for (table_id, row, _), times in list(expected.items()):
        expected[table_id, row, "total"] += times
    for kind, result, times in answers["decided"]:
        expected["cases", "cases", f"{kind}_{result}"] += times
        expected["cases", "cases", f"{kind}_total"] += times
    for kind, times in answers["pending"]:
        expected["cases", "cases", f"{kind}_pending"] += times
        expected["cases", "cases", f"{kind}_total"] += times
    for cell, value in found.items():
        assert cell[0] == "proactive" or value == expected[cell], (cell, value, expected[cell])


def measure(folder: Path) -> dict[str, dict[str, float]]:
    """Return by form and year the seconds of our tables and of plain SQL, the first time and the best of five."""
    forms = load_definitions().forms
    return {f"{name} of {year}": _measure(folder, forms[name], year) for name, year in RUNS}


def _measure(folder: Path, form: Form, year: int) -> dict[str, float]:
    office, statements = open_office(folder), PLAIN[form.id]
    with closing(office), office.read() as reader, closing(sqlite3.connect(database_of(folder))) as connection:
        connection.execute("PRAGMA cache_size=-32768")

        def ours() -> tuple[Table, ...]:
            return tables_of(form, year, reader, clock=False)

        def by_hand() -> dict[str, list[Any]]:
            return plain(connection, statements, year)

        first, tables = timed(ours)
        floor_first, answers = timed(by_hand)
        compare(tables, answers)
        pairs = [(timed(ours)[0], timed(by_hand)[0]) for _ in range(READINGS)]  # by turns: other work hits both alike
        again, floor = (min(times) for times in zip(*pairs, strict=True))
        got = {"first_s": first, "plain_first_s": floor_first, "again_s": again, "plain_again_s": floor}
        got |= {"ratio_first": first / floor_first, "ratio_again": again / floor}
        if form.id == "national-2014":
            got["with_the_clock_s"] = min(timed(lambda: tables_of(form, year, reader))[0] for _ in range(READINGS))
        return got


if __name__ == "__main__":
    run_alone(build, measure, COUNT, sys.argv[1:])
