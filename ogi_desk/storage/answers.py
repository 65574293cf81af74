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


def answered(on: date | None = None) -> sa.ColumnElement[bool]:
    """Return the condition "this request is answered", at the end of a day when it is given."""
    event = request_event.alias()
    mine = event.c.request_id == request.c.id
    return sa.exists().where(mine, is_last_word(event, on.isoformat() if on else None))
