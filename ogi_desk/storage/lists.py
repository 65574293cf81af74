"""What a list shows: a :class:`ListQuery` turned into ids, in the list's order.

The ids alone leave here (8 bytes each); pages of records are fetched by id. What depends on the reply clock (state, due
day and faults of a request) is computed from the records, everything else is SQL.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from ogi_desk.domain.clock import RequestState, read_clock
from ogi_desk.domain.records import Request
from ogi_desk.domain.text_keys import search_key
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import faults, sorting, text_search
from ogi_desk.storage.answers import answered
from ogi_desk.storage.tables import SEARCH, metadata, publication, publication_channel, request

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.storage.reading import StoredReader

DefinitionsSource = Callable[[], "Definitions"]
#: The day by which a list is put into years, and sorted unless it is asked otherwise.
DAY_OF = {"publication": "published_on", "request": "received_on", "case": "received_on"}
#: Sorted by what the reply clock says.
_COMPUTED_SORTS = ("due_on", "left", "state")
#: Request states that follow from the events alone.
_PLAIN_STATES = (RequestState.OPEN.id, RequestState.ANSWERED.id)
_CHUNK = 5_000
PENDING = "pending"  # a case without a result


def find(
    reader: StoredReader,
    connection: sa.Connection,
    definitions: DefinitionsSource,
    query: ListQuery,
    limit: int | None = None,
) -> array[int]:
    """Return the ids a list shows, in its order; with ``limit`` only the first ones."""
    if query.kind not in SEARCH:
        raise ValueError(f"there is no list of {query.kind}")
    by_clock = query.kind == "request" and (
        query.sort in _COMPUTED_SORTS or query.only_faults or (query.state and query.state not in _PLAIN_STATES)
    )
    if by_clock:
        return _find_by_clock(reader, connection, definitions, query)[:limit]
    return _find_by_sql(connection, definitions, query, limit)


def _find_by_sql(
    connection: sa.Connection, definitions: DefinitionsSource, query: ListQuery, limit: int | None
) -> array[int]:
    table = metadata.tables[query.kind]
    narrowing = [*_day_conditions(table, query), *_narrowing(connection, definitions, query)]
    sort = query.sort or DAY_OF[query.kind]
    computed = sorting.of_publications(connection, definitions, query) if query.kind == "publication" else None
    if sort not in table.c and computed is None:
        raise ValueError(f"a list of {query.kind} has no column {sort}")
    statement = sa.select(table.c.id).where(*narrowing)
    text, few = search_key(query.text.strip()), False
    if text:
        held, few = text_search.contains(connection, query.kind, text, first_only=limit is not None)
        statement = statement.where(held)
    # A few records are looked up and sorted; else the index that holds the order is walked.
    plain = _unindexed if few else lambda _, same: same
    statement = statement.where(plain(connection, table.c.binned) == int(query.binned))
    columns = [plain(connection, table.c[sort])] if computed is None else computed
    order = [*columns, table.c.id]
    statement = statement.order_by(*([column.desc() for column in order] if query.descending else order))
    if limit is not None:
        statement = statement.limit(limit)
    ids = array("q")
    cursor = connection.execute(statement).cursor
    assert cursor
    while rows := cursor.fetchmany(_CHUNK):  # the driver's own rows: there may be a million
        ids.extend([row[0] for row in rows])
    return ids


def _unindexed(connection: sa.Connection, column: sa.Column[Any]) -> Any:
    """Return the column so that SQLite does not walk its index, and sorts the few rows there are instead."""
    if connection.dialect.name != "sqlite":
        return column
    return sa.literal_column(f'+"{column.table.name}"."{column.name}"', column.type)


def _day_conditions(table: sa.Table, query: ListQuery) -> list[sa.ColumnElement[bool]]:
    if query.year is None:
        return []
    day = table.c[DAY_OF[query.kind]]
    return [day.between(f"{query.year:04d}-01-01", f"{query.year:04d}-12-31")]


def _narrowing(
    connection: sa.Connection, definitions: DefinitionsSource, query: ListQuery
) -> list[sa.ColumnElement[bool]]:
    return {"publication": _of_publications, "request": _of_requests, "case": _of_cases}[query.kind](
        connection, definitions, query
    )


def _of_publications(
    connection: sa.Connection, definitions: DefinitionsSource, query: ListQuery
) -> list[sa.ColumnElement[bool]]:
    p, conditions = publication.c, []
    if query.category:
        conditions.append(under(p.category, query.category))
    if query.channel:
        uses = publication_channel.c
        conditions.append(sa.exists().where(uses.publication_id == p.id, uses.channel == query.channel))
    if query.section:
        conditions.append(p.section == query.section)
    if query.state:
        is_openness = query.state in {term.id for term in Openness}
        conditions.append((p.openness if is_openness else p.validity) == query.state)
    if query.only_faults:
        known = definitions()
        faults.provide_calendar(connection, known.calendar)
        conditions.append(faults.faulty(_today(query), None))
    return conditions


def _of_requests(
    connection: sa.Connection, definitions: DefinitionsSource, query: ListQuery
) -> list[sa.ColumnElement[bool]]:
    conditions = []
    if query.channel:
        conditions.append(request.c.channel == query.channel)
    if query.state == RequestState.ANSWERED.id:
        conditions.append(answered(query.today))
    elif query.state == RequestState.OPEN.id:
        conditions.append(~answered(query.today))
    return conditions


def _of_cases(
    connection: sa.Connection, definitions: DefinitionsSource, query: ListQuery
) -> list[sa.ColumnElement[bool]]:
    case = metadata.tables["case"].c
    conditions: list[sa.ColumnElement[bool]] = []
    if query.state == PENDING:
        conditions.append(case.result.is_(None))
    elif query.state:
        conditions.append(case.result == query.state)
    if query.only_faults:  # nothing about a case is judged
        conditions.append(sa.false())
    return conditions


def under(column: sa.Column[str], path: str) -> sa.ColumnElement[bool]:
    """Return the condition "this category or one below it"."""
    return (column == path) | ((column >= f"{path}/") & (column < f"{path}0"))  # 0 follows / in every collation of ours


def _find_by_clock(
    reader: StoredReader, connection: sa.Connection, definitions: DefinitionsSource, query: ListQuery
) -> array[int]:
    """Find requests by what the reply clock says on ``query.today``."""
    from ogi_desk.services.requests import faults as request_faults

    computed = query.sort in _COMPUTED_SORTS
    plain = replace(query, state="", only_faults=False, sort="" if computed else query.sort)
    ids = _find_by_sql(connection, definitions, plain, None)
    known, today, found = definitions(), _today(query), []
    records = reader.fetch(Request, ids)
    for record_id in ids:
        reading = read_clock(records[record_id], known.calendar, known.regulations, today)
        state = reading.state.id
        open_wanted = query.state == RequestState.OPEN.id and state != RequestState.ANSWERED.id
        if query.state and state != query.state and not open_wanted:
            continue
        if query.only_faults and not request_faults(records[record_id], reading):
            continue
        found.append((sorting.by_clock(query.sort, records[record_id], reading), record_id))
    if computed:
        found.sort(reverse=query.descending)
    return array("q", (record_id for _, record_id in found))


def _today(query: ListQuery) -> date:
    if query.today is None:
        raise ValueError("states and faults depend on the day: the query needs today")
    return query.today
