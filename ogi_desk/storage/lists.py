"""What a list shows: a :class:`ListQuery` turned into ids, in the list's order.

The ids alone leave here (8 bytes each); pages of records are fetched by id. What depends on the reply clock is in
``clock_lists``, everything else is SQL.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.text_keys import search_key
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import clock_lists, faults, sorting, text_search
from ogi_desk.storage.answers import answered
from ogi_desk.storage.tables import SEARCH, metadata, publication, publication_channel, request

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.storage.reading import StoredReader

DefinitionsSource = Callable[[], "Definitions"]
#: The day by which a list is put into years, and sorted unless it is asked otherwise.
DAY_OF = {"publication": "published_on", "request": "received_on", "case": "received_on"}
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
    if query.kind == "request" and clock_lists.is_by_clock(query):
        _today(query)
        sort = "" if query.sort in clock_lists.COMPUTED_SORTS else query.sort
        plain = replace(query, state=clock_lists.wanted_state(query), only_faults=False, sort=sort)
        ids = _find_by_sql(connection, definitions, plain, None)
        return clock_lists.by_clock(reader, definitions(), query, ids, limit)
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


def _today(query: ListQuery) -> date:
    if query.today is None:
        raise ValueError("states and faults depend on the day: the query needs today")
    return query.today
