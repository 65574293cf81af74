"""Which requests were answered on time: asked of the reply clock, but of requests alike only once.

Most requests have no event but their answer, so that their last day is that of every request of their day of receipt:
one look at the clock serves them all, and of the requests themselves only days are read. The others are read for the
clock one by one. Must not decide which requests are meant; ``selecting`` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

import msgspec
import sqlalchemy as sa

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel, RequestEventKind
from ogi_desk.services.definitions import Definitions
from ogi_desk.storage.clocks import fetch_clocks
from ogi_desk.storage.tables import request, request_event

#: Says nothing to the clock: an answer that has been delivered counts as one that has not.
_SILENT = RequestEventKind.DELIVERED.id


def answered_on_time(
    connection: sa.Connection, definitions: Definitions, ids: Sequence[int], by: date
) -> dict[int, bool]:
    """Return of closed requests whether their answer in force at the end of ``by`` came on or before the last day.

    Not late also where no day ran when it was closed: the correction or the payment asked for never came.
    """
    found = _by_days_alone(connection, definitions, ids)
    for record in fetch_clocks(connection, None, [i for i in ids if i not in found]):
        if any(event.on > by for event in record.events):  # seldom: making a record anew costs more than asking
            record = replace(record, events=tuple(event for event in record.events if event.on <= by))
        answer = record.answer
        assert answer
        found[record.id or 0] = (
            read_clock(record, definitions.calendar, definitions.regulations, answer.on).days_late == 0
        )
    return found


def _by_days_alone(connection: sa.Connection, definitions: Definitions, ids: Sequence[int]) -> dict[int, bool]:
    """Return the same of the requests that have no event but their answer, from the days they came and were closed."""

    @cache
    def last_day(received_on: str, regulation: str) -> str:
        blank = Request(
            received_on=date.fromisoformat(received_on),
            channel=RequestChannel.OTHER,
            applicant_class=ApplicantClass.OTHER,
            content="",
            regulation=regulation,
        )
        due = read_clock(blank, definitions.calendar, definitions.regulations, blank.received_on).due_on
        assert due  # nothing is awaited
        return due.isoformat()

    event = request_event.c
    numbers = sa.func.json_each(msgspec.json.encode(list(ids)).decode()).table_valued("value")
    single = (
        sa.select(event.request_id, sa.func.max(event.day).label("day"))
        .where(event.request_id.in_(sa.select(numbers.c.value)), event.kind != _SILENT)
        .group_by(event.request_id)
        .having(sa.func.count() == 1)
        .subquery()
    )
    rows = sa.select(request.c.id, request.c.received_on, request.c.regulation, single.c.day)
    cursor = connection.execute(rows.join(single, single.c.request_id == request.c.id)).cursor
    assert cursor
    return {i: day <= last_day(received_on, regulation) for i, received_on, regulation, day in cursor.fetchall()}
