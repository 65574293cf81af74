"""A request's answer in force as SQL: the last answer or withdrawal that no reopening followed.

Says the same as :attr:`ogi_desk.domain.records.Request.answer` (a test compares the two).
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.storage.tables import request, request_event

_CLOSING = (RequestEventKind.ANSWERED.id, RequestEventKind.WITHDRAWN.id)
_DECIDING = (*_CLOSING, RequestEventKind.REOPENED.id)


def is_last_word(event: sa.FromClause, until: str | None = None) -> sa.ColumnElement[bool]:
    """Return the condition "this event is the answer in force", looking at events up to a day only when it is given."""
    later = request_event.alias()
    followed = sa.exists().where(
        later.c.request_id == event.c.request_id,
        later.c.position > event.c.position,
        later.c.kind.in_(_DECIDING),
        *([later.c.day <= until] if until else []),
    )
    last = event.c.kind.in_(_CLOSING) & ~followed
    return last & (event.c.day <= until) if until else last


def open_at_end_of(day: str) -> sa.ColumnElement[bool]:
    """Return the condition "this request was received by that day (ISO), and not answered at its end"."""
    event = request_event.alias()
    closed = sa.exists().where(event.c.request_id == request.c.id, is_last_word(event, day))
    return (request.c.received_on <= day) & ~closed


def settled_before(day: str, owner: sa.ColumnElement[int] = request.c.id) -> sa.ColumnElement[bool]:
    """Return the condition "this request was closed at the end of a calendar year before the year of that day (ISO)".

    Such a request was counted in that year's report and is in no later one, whenever it is taken up again. ``owner`` is
    the column of the request's id.
    """
    event, later = request_event.alias(), request_event.alias()
    same_year = sa.func.substr(later.c.day, 1, 4) == sa.func.substr(event.c.day, 1, 4)
    taken_up = sa.exists().where(
        later.c.request_id == event.c.request_id,
        later.c.position > event.c.position,
        later.c.kind.in_(_DECIDING),
        same_year,
    )
    return sa.exists().where(
        event.c.request_id == owner,
        event.c.kind.in_(_CLOSING),
        event.c.day < f"{day[:4]}-01-01",
        ~taken_up,
    )


def extended_before(answer: sa.FromClause) -> sa.ColumnElement[bool]:
    """Return the condition "an extension stands before this answer"."""
    event = request_event.alias()
    return sa.exists().where(
        event.c.request_id == answer.c.request_id,
        event.c.position < answer.c.position,
        event.c.kind == RequestEventKind.EXTENDED.id,
    )


def answered(on: date | None = None) -> sa.ColumnElement[bool]:
    """Return the condition "this request is answered", at the end of a day when it is given."""
    event = request_event.alias()
    mine = event.c.request_id == request.c.id
    return sa.exists().where(mine, is_last_word(event, on.isoformat() if on else None))
