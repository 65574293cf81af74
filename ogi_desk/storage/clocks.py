"""Requests read for the reply clock alone: very many one after the other, with nothing but what the clock looks at.

A register of a hundred thousand requests is counted anew when the calendar changes. Its words, most of what there is
to read, are left in the file; events are the same few over and over (an answer of some outcome on some day), so each is
made once, and callers may take two requests with the very same events for alike. They are handed out one by one:
a hundred thousand at once would make Python's garbage collector stop the window while it walks them. What leaves here
is no whole record and cannot be written back: the store does not know its class.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec
import sqlalchemy as sa

from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.storage.answers import open_at_end_of
from ogi_desk.storage.codec import codec_of
from ogi_desk.storage.tables import request, request_event

#: What is filled of an event, by column; all else is blank.
_OF_EVENT = ("kind", "day", "outcome", "working_days", "party", "counterpart", "until", "delivered_on")
_OWNER = itemgetter(len(_OF_EVENT))
_BLANKS = dict(zip(codec_of(Request).shape.names, codec_of(Request).shape.blanks, strict=True)) | {
    "binned": False,
    "ordinary_mail": False,
}

#: Up to so many requests have their events looked up, with more all events are read.
_FEW = 20_000


class ClockRequest(Request):
    """A request of which only ``id``, ``number``, ``received_on``, ``regulation`` and ``events`` were read; any other
    field is blank, and takes no time to be so."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        """Return the blank of a field that was not read."""
        if name in _BLANKS:
            return _BLANKS[name]
        raise AttributeError(name)


def _setter(name: str) -> Any:
    return getattr(Request, name).__set__


_set_id, _set_number, _set_received = _setter("id"), _setter("number"), _setter("received_on")
_set_regulation, _set_events = _setter("regulation"), _setter("events")


def fetch_clocks(connection: sa.Connection, on: date | None, ids: Sequence[int] | None = None) -> Iterator[Request]:
    """Yield the unbinned requests in the order of their ids: those open at the end of ``on``, or all; of ``ids`` only
    when they are given."""
    columns = [request.c[name] for name in ("id", "received_on", "number", "regulation")]
    rows = sa.select(*columns).where(sa.text("request.binned = 0")).order_by(request.c.id)
    if on:
        rows = rows.where(open_at_end_of(on.isoformat()))
    if ids is not None:
        rows = rows.where(request.c.id.in_(_numbers(ids)))
    requests = list(_raw(connection, rows))
    events = _events(connection, [row[0] for row in requests] if len(requests) < _FEW else None)
    owner, mine = next(events, _NONE_LEFT)
    days = _Days()
    new = object.__new__
    for record_id, received_on, number, regulation in requests:
        while owner < record_id:  # events of a request that was not asked for
            owner, mine = next(events, _NONE_LEFT)
        made = new(ClockRequest)
        _set_id(made, record_id)
        _set_received(made, days[received_on])
        _set_number(made, number)
        _set_regulation(made, regulation)
        _set_events(made, mine if owner == record_id else ())
        yield made


_Events = tuple[RequestEvent, ...]
#: Stands after the events of the last request: no id is higher.
_NONE_LEFT: tuple[int, _Events] = (2**63, ())


def _events(connection: sa.Connection, owners: list[int] | None) -> Iterator[tuple[int, _Events]]:
    """Yield the events of these requests, or of all, by owner and in their order."""
    owner = request_event.c.request_id
    rows = sa.select(*(request_event.c[name] for name in _OF_EVENT), owner)
    if owners is not None:
        rows = rows.where(owner.in_(_numbers(owners)))
    part = codec_of(Request).part
    assert part
    made = _Made(part.partial(_OF_EVENT))
    for record_id, mine in groupby(_raw(connection, rows.order_by(owner, request_event.c.position)), _OWNER):
        yield record_id, tuple([made[row[:-1]] for row in mine])


class _Made(dict[tuple[Any, ...], RequestEvent]):
    """Events by the columns they are made of, each made once."""

    def __init__(self, make: Any) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, row: tuple[Any, ...]) -> RequestEvent:
        event = self[row] = self._make(row)
        return event  # type: ignore[no-any-return]


class _Days(dict[str, date]):
    """Days by their ISO text, each made once."""

    def __missing__(self, text: str) -> date:
        day = self[text] = date.fromisoformat(text)
        return day


def _numbers(ids: Sequence[int]) -> sa.Select[Any]:
    """Return a sub-select of these numbers, however many."""
    numbers = sa.func.json_each(msgspec.json.encode(list(ids)).decode()).table_valued("value")
    return sa.select(numbers.c.value)


def _raw(connection: sa.Connection, statement: sa.Select[Any]) -> Iterator[Any]:
    """Return the driver's own rows, one by one."""
    cursor = connection.execute(statement).cursor
    assert cursor
    return iter(cursor)  # type: ignore[call-overload, no-any-return]
