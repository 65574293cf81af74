"""Sorting a list by what is no field of its own: channels, the publication limit, the state, the reply clock.

Orders as the columns read: of a state the worst first, of a limit the latest first (ascending).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.vocabulary import Channel, Openness, Outcome, Validity
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import faults
from ogi_desk.storage.tables import publication, publication_channel

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

_STATES, _OUTCOMES = list(RequestState), list(Outcome)
_NO_LIMIT = 1_000_000  # working days; sorts after every limit there is


def of_publications(
    connection: sa.Connection, definitions: Callable[[], Definitions], query: ListQuery
) -> list[sa.ColumnElement[Any]] | None:
    """Return what to order by for ``channels``, ``limit`` and ``state``; ``None`` when the sort is a stored field."""
    p = publication.c
    if query.sort == "channels":
        return [_channels()]
    if query.sort not in ("limit", "state"):
        return None
    known = definitions()
    faults.provide_calendar(connection, known.calendar)
    if query.sort == "limit":
        limited = p.produced_on.is_not(None) & (p.openness == Openness.PROACTIVE.id)
        return [sa.case((limited, -faults.working_days_taken()), else_=_NO_LIMIT)]
    if query.today is None:
        raise ValueError("states and faults depend on the day: the query needs today")
    usual = (p.openness == Openness.PROACTIVE.id) & (p.validity == Validity.IN_FORCE.id)
    rank = sa.case(
        ((p.openness == Openness.PROACTIVE.id) & faults.late(), 0),
        (faults.faulty(query.today, known.categories), 1),
        (usual, 3),
        else_=2,
    )
    return [rank, p.openness, p.validity]


def _channels() -> sa.ColumnElement[Any]:
    """A number for the set of channels an item uses: the first channel weighs most, none is 0."""
    uses, count = publication_channel.c, len(Channel)
    weight = sa.case({term.id: 1 << (count - place) for place, term in enumerate(Channel)}, value=uses.channel, else_=1)
    total = sa.func.coalesce(sa.func.sum(weight), 0)
    return sa.select(total).where(uses.publication_id == publication.c.id).scalar_subquery()


class Standing(NamedTuple):
    """How a request stands on a day, as lists ask for it."""

    state: RequestState
    due_on: date | None
    working_days_left: int | None
    days_late: int
    outcome: Outcome | None  # of the answer in force
    faulty: bool  # false also when nobody asked


def by_clock(sort: str, request: Standing) -> tuple[object, ...]:
    """Return the key of a request for ``due_on``, ``left`` (working days; the answered after the open) or ``state``."""
    answered = request.state is RequestState.ANSWERED
    if sort == "due_on":
        return (request.due_on or date.max,)
    if sort == "left":
        if answered or request.working_days_left is None:
            return (answered, _NO_LIMIT if not answered else -request.days_late)
        return (False, -request.days_late or request.working_days_left)
    outcome = _OUTCOMES.index(request.outcome) + 1 if answered and request.outcome else 0
    return (_STATES.index(request.state), outcome)
