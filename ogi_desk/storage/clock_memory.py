"""What the reply clock says of every request, remembered while it holds, so that lists by it are quick the next time.

A list by due day, days left or state asks the clock about the whole register, and so does the list of faults. The
answers hold for one day and one set of definitions; of what changed since, the journal tells. Only looks at the
journal and asks; what is asked is :mod:`ogi_desk.storage.clock_lists`. Nothing of it is kept in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

import sqlalchemy as sa

from ogi_desk.storage.tables import change, journal_entry

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

T = TypeVar("T")
#: Answers (request id, answer) for these requests, or for all when it is given ``None``.
Ask = Callable[[Sequence[int] | None], Iterable[tuple[int, T]]]
#: With more requests changed than this all are asked about again.
_MANY = 5_000
#: Kinds that say something about the request their ``request_id`` names.
_LINKED = ("letter", "case")


@dataclass(frozen=True, slots=True)
class _Kept(Generic[T]):
    """The answers of one moment, and what else they rest on."""

    today: date
    definitions: Definitions
    upto: int  # the newest change they know
    answers: dict[int, T]


class ClockMemory(Generic[T]):
    """One answer for each request; ``linked`` when it depends on letters and disputes too. May be used from several
    threads."""

    def __init__(self, *, linked: bool = False) -> None:
        self._lock = Lock()
        self._kinds = ("request", *(_LINKED if linked else ()))
        self._kept: _Kept[T] | None = None

    def answers(self, connection: sa.Connection, today: date, definitions: Definitions, ask: Ask[T]) -> Mapping[int, T]:
        """Return every request's answer, asking only about those that are not known."""
        with self._lock:
            newest = connection.scalar(sa.select(sa.func.max(change.c.id))) or 0
            kept = self._kept
            if (
                kept is None
                or newest < kept.upto  # somebody else read later than this transaction
                or kept.today != today
                or kept.definitions is not definitions
            ):
                kept = _Kept(today, definitions, newest, dict(ask(None)))
            elif newest > kept.upto:
                touched = self._touched(connection, kept.upto)
                if len(touched) > _MANY:
                    answers = dict(ask(None))
                else:
                    known = {i: answer for i, answer in kept.answers.items() if i not in touched}
                    answers = known | dict(ask(sorted(touched))) if touched else kept.answers
                kept = _Kept(today, definitions, newest, answers)
            self._kept = kept
            return kept.answers

    def _touched(self, connection: sa.Connection, upto: int) -> set[int]:
        """Return the requests that changed after a change, themselves or by what belongs to them."""
        entry = journal_entry.c
        since = (entry.change_id > upto) & entry.kind.in_(self._kinds)
        touched: set[int] = set()
        for kind, record_id, *states in connection.execute(
            sa.select(
                entry.kind,
                entry.record_id,
                *(sa.func.json_extract(state, "$.request_id") for state in (entry.before, entry.after)),
            ).where(since)
        ):
            touched.update([record_id] if kind == "request" else [state for state in states if state])
        return touched
