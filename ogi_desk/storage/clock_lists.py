"""Lists of requests by what the reply clock says on a day: state, due day, days left, faults.

The clock is a function of the records, so these are found by reading them: by the clock's own short reading
(``clocks``) where that is enough, whole with their letters and disputes where faults are asked for. What is found out
about very many is remembered (``clock_memory``).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

import sqlalchemy as sa

from ogi_desk.domain.clock import RequestState, read_clock
from ogi_desk.domain.records import Case, Letter, Request
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import sorting
from ogi_desk.storage.clocks import fetch_clocks
from ogi_desk.storage.sorting import Standing
from ogi_desk.storage.tables import metadata, request

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.storage.reading import StoredReader

#: Sorted by what the reply clock says.
COMPUTED_SORTS = ("due_on", "left", "state")
#: Request states that follow from the events alone.
PLAIN_STATES = (RequestState.OPEN.id, RequestState.ANSWERED.id)
#: Up to so many requests are read one by one; for more, all are asked about and remembered.
FEW = 2_000
_PAGE = 500
_Linked = TypeVar("_Linked", Letter, Case)


def is_by_clock(query: ListQuery) -> bool:
    """Whether a list of requests needs the clock."""
    return bool(query.sort in COMPUTED_SORTS or query.only_faults or (query.state and query.state not in PLAIN_STATES))


def wanted_state(query: ListQuery) -> str:
    """Return the state by which SQL may narrow the list before the clock looks: whatever runs is not answered."""
    return query.state if query.state in ("", *PLAIN_STATES) else RequestState.OPEN.id


def by_clock(
    reader: StoredReader, definitions: Definitions, query: ListQuery, ids: array[int], limit: int | None
) -> array[int]:
    """Return those of ``ids`` the query wants, in its order, the first ``limit`` only. ``query.today`` is given."""
    if limit is not None and query.sort not in COMPUTED_SORTS:  # asked one by one until there are enough
        return array("q", islice(_wanted(_records(reader, definitions, query, ids), query), limit))
    if len(ids) <= FEW or query.binned:
        answers: Mapping[int, Standing] = dict(_records(reader, definitions, query, ids))
    else:
        answers = _of_all(reader, definitions, query)
    wanted = _wanted(((i, answers[i]) for i in ids), query)
    if query.sort not in COMPUTED_SORTS:
        return array("q", wanted)
    # there are few keys: sorting each request by its own would hold the interpreter for long
    by_key: dict[tuple[object, ...], list[int]] = {}
    for record_id in wanted:
        by_key.setdefault(sorting.by_clock(query.sort, answers[record_id]), []).append(record_id)
    found = array("q")
    for key in sorted(by_key, reverse=query.descending):
        found.extend(sorted(by_key[key], reverse=query.descending))
    return found[:limit]


def _wanted(answers: Iterable[tuple[int, Standing]], query: ListQuery) -> Iterator[int]:
    """Yield the requests whose state and faults are those asked for."""
    for record_id, standing in answers:
        running = query.state == RequestState.OPEN.id and standing.state is not RequestState.ANSWERED
        if query.state and standing.state.id != query.state and not running:
            continue
        if standing.faulty or not query.only_faults:
            yield record_id


def _of_all(reader: StoredReader, definitions: Definitions, query: ListQuery) -> Mapping[int, Standing]:
    """Return how every unbinned request stands, by the office's memory where there is one."""
    assert query.today
    connection = reader.connection

    def ask(some: Sequence[int] | None) -> Iterator[tuple[int, Standing]]:
        if query.only_faults:
            mine = list(some) if some is not None else _unbinned(connection)
            return _records(reader, definitions, query, mine)
        return _short(connection, definitions, query, some)

    memories = reader.clock_memories
    if memories is None:
        return dict(ask(None))
    return memories[query.only_faults].answers(connection, query.today, definitions, ask)


def _short(
    connection: sa.Connection, definitions: Definitions, query: ListQuery, ids: Sequence[int] | None
) -> Iterator[tuple[int, Standing]]:
    """Yield how requests stand by the clock's short reading; whether they have faults is not asked."""
    for record in fetch_clocks(connection, None, ids):
        yield record.id or 0, _standing(record, definitions, query)


def _records(
    reader: StoredReader, definitions: Definitions, query: ListQuery, ids: Sequence[int]
) -> Iterator[tuple[int, Standing]]:
    """Yield how requests stand in the order of ``ids``, with letters and disputes where faults are asked for."""
    for start in range(0, len(ids), _PAGE):
        page = list(ids[start : start + _PAGE])
        records = reader.fetch(Request, page)
        letters, cases = ({}, {}) if not query.only_faults else (_of(reader, Letter, page), _of(reader, Case, page))
        for i in page:
            if i in records:
                yield i, _standing(records[i], definitions, query, letters.get(i, ()), cases.get(i, ()))


def _standing(
    record: Request,
    definitions: Definitions,
    query: ListQuery,
    letters: Sequence[Letter] = (),
    cases: Sequence[Case] = (),
) -> Standing:
    from ogi_desk.services.requests import faults

    assert query.today
    reading = read_clock(record, definitions.calendar, definitions.regulations, query.today)
    answer = record.answer
    return Standing(
        reading.state,
        reading.due_on,
        reading.working_days_left,
        reading.days_late,
        answer.outcome if answer else None,
        query.only_faults and bool(faults(record, reading, letters, cases)),
    )


def _unbinned(connection: sa.Connection) -> list[int]:
    return list(connection.scalars(sa.select(request.c.id).where(sa.text("request.binned = 0")).order_by(request.c.id)))


def _of(reader: StoredReader, cls: type[_Linked], requests: list[int]) -> dict[int, list[_Linked]]:
    """Return the unbinned letters or disputes of some requests, by request."""
    table = metadata.tables["letter" if cls is Letter else "case"]
    of_these = sa.select(table.c.id).where(table.c.request_id.in_(requests), table.c.binned == 0).order_by(table.c.id)
    linked: dict[int, list[_Linked]] = {}
    for record in reader.fetch(cls, list(reader.connection.scalars(of_these))).values():
        linked.setdefault(record.request_id or 0, []).append(record)
    return linked
