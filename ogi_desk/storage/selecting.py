"""Selections turned into SQL: counted, summed and listed. Plain conditions on indexed columns, one statement each.

What a field's condition means is said in :mod:`ogi_desk.forms.selection`. ``on_time`` asks the reply clock, so it is
answered by :mod:`ogi_desk.storage.on_time`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.storage.answers import extended_before, is_last_word, open_at_end_of, settled_before
from ogi_desk.storage.cubes import count_together
from ogi_desk.storage.lists import DefinitionsSource, under
from ogi_desk.storage.on_time import answered_on_time
from ogi_desk.storage.request_cubes import count_by_class
from ogi_desk.storage.tables import case, publication, publication_channel, request, request_event

if TYPE_CHECKING:
    from ogi_desk.storage.reading import StoredReader

Bool = sa.ColumnElement[bool]
_YES = frozenset({"1", "true", "yes", "是"})
_FLAGS = frozenset({"full_text_online", "public_concern", "from_request"})
ON_TIME = "on_time"


def record_kind(selection_kind: str) -> str:
    """Return the kind of the records a selection names: an ``answer`` is a request."""
    return "request" if selection_kind == "answer" else selection_kind


# The event by which a request is answered, joined to its request.
_ANSWER = request_event.alias("answer")
_ANSWERED_REQUEST = _ANSWER.join(request, request.c.id == _ANSWER.c.request_id)
_ANSWER_FIELDS = {"answered_on": _ANSWER.c.day, "outcome": _ANSWER.c.outcome}
_BY = {"applicant_class": request.c.applicant_class, "outcome": _ANSWER.c.outcome}


def measure(
    reader: StoredReader,
    connection: sa.Connection,
    definitions: DefinitionsSource,
    selections: Sequence[Selection],
) -> list[Decimal]:
    """Return one number for each selection; equal ones are measured once, a year's many counts together."""
    known = count_together(connection, selections) | count_by_class(connection, _without_clock(selections), _BY, _read)
    for selection in selections:
        if selection not in known:
            known[selection] = _measure(reader, connection, definitions, selection)
    return [known[selection] for selection in selections]


def ids(
    reader: StoredReader, connection: sa.Connection, definitions: DefinitionsSource, selection: Selection
) -> list[int]:
    """Return the selected records' ids in the order of their dates."""
    table = _table(selection.kind)
    day = {"publication": "published_on", "answer": "answered_on"}.get(selection.kind, "received_on")
    order = _ANSWER_FIELDS[day] if selection.kind == "answer" else table.c[day]
    statement = _selected(selection, table.c.id).order_by(order, table.c.id)
    cursor = connection.execute(statement).cursor
    assert cursor
    found = [row[0] for row in cursor.fetchall()]  # the driver's own rows: there may be a million
    return _on_time(connection, definitions, selection, found)


def _measure(
    reader: StoredReader, connection: sa.Connection, definitions: DefinitionsSource, selection: Selection
) -> Decimal:
    what, _, field = selection.measure.partition(":")
    if any(c.field == ON_TIME for c in selection.conditions):
        selected = ids(reader, connection, definitions, selection)
        if what == "count":
            return Decimal(len(selected))
        kept = reader.fetch(Request, selected).values()
        return sum((getattr(r, field) or Decimal(0) for r in kept), Decimal(0))
    if what == "count":
        return Decimal(connection.scalar(_selected(selection, sa.func.count())) or 0)
    if what == "sum" and field in ("fee_waived", "fee_charged"):
        total = sa.func.coalesce(sa.func.sum(request.c[field]), 0)
        return Decimal(int(connection.scalar(_selected(selection, total)) or 0)).scaleb(-2)
    raise ValueError(f"cannot measure {selection.measure}")


def _table(kind: str) -> sa.Table:
    return {"publication": publication, "request": request, "answer": request, "case": case}[kind]


def _without_clock(selections: Sequence[Selection]) -> list[Selection]:
    """Return the selections that are answered by SQL alone."""
    return [one for one in selections if all(c.field != ON_TIME for c in one.conditions)]


def _read(selection: Selection, columns: list[Any]) -> sa.Select[Any]:
    return _selected(selection, *columns)


def _selected(selection: Selection, *what: Any) -> sa.Select[Any]:
    table = _table(selection.kind)
    conditions = [_condition(selection.kind, c) for c in selection.conditions if c.field not in (ON_TIME, "settled_by")]
    shown = sa.text(f'"{table.name}".binned = 0') if table is case else sa.text(f"{table.name}.binned = 0")
    statement = sa.select(*what).where(shown, *conditions)
    if selection.kind == "answer":
        by = _settled_by(selection)
        once = [~settled_before(by, _ANSWER.c.request_id)] if by else []
        return statement.select_from(_ANSWERED_REQUEST).where(is_last_word(_ANSWER, by), *once)
    return statement.select_from(table)


def _settled_by(selection: Selection) -> str | None:
    """The day (ISO) at whose end the answer must be in force, ``None`` = now."""
    return next((str(c.value) for c in selection.conditions if c.field == "settled_by"), None)


def _condition(kind: str, condition: Condition) -> Bool:
    name = condition.field
    if kind == "publication" and name == "channel":
        uses = publication_channel.c
        return sa.exists().where(uses.publication_id == publication.c.id, _compare(uses.channel, condition))
    if kind == "request" and name == "open_on":
        return open_at_end_of(str(condition.value))
    if kind == "request" and name == "unsettled_on":
        day = str(condition.value)
        return open_at_end_of(day) & ~settled_before(day)
    if kind == "answer" and name == "extended":
        extended = extended_before(_ANSWER)
        return extended if condition.value in _YES else ~extended
    if kind == "publication" and name == "made_on":
        made = sa.func.coalesce(publication.c.produced_on, publication.c.published_on)
        return _compare(made, condition)
    if kind == "answer" and name == "outcome_group":
        groups = {condition.value} if isinstance(condition.value, str) else set(condition.value)
        return _ANSWER_FIELDS["outcome"].in_([o.id for o in Outcome if o.group.id in groups])
    if kind == "answer" and name in _ANSWER_FIELDS:
        return _compare(_ANSWER_FIELDS[name], condition)
    return _compare(_table(kind).c[name], condition)


def _compare(column: Any, condition: Condition) -> Bool:
    value = condition.value
    make: dict[str, Callable[[], Bool]] = {
        "is": lambda: _equals(column, value),
        "in": lambda: sa.or_(*(_equals(column, one) for one in value)) if "" in value else column.in_(value),
        "between": lambda: _between(column, *value),
        "under": lambda: under(column, str(value)),
        "before": lambda: column < value,
        "empty_or_after": lambda: column.is_(None) | (column > value),
    }
    return make[condition.operator]()


def _equals(column: Any, value: Any) -> Bool:
    if column.name in _FLAGS:
        return column == int(value in _YES)  # type: ignore[no-any-return]
    if value == "" and column.nullable:
        return column.is_(None)  # type: ignore[no-any-return]
    return column == value  # type: ignore[no-any-return]


def _between(column: Any, first: str, last: str) -> Bool:
    bounds = [column >= first] if first else []
    if last:
        bounds.append(column <= last)
    return sa.and_(*bounds) if bounds else column.is_not(None)


def _on_time(
    connection: sa.Connection, definitions: DefinitionsSource, selection: Selection, found: list[int]
) -> list[int]:
    wanted = [c.value in _YES for c in selection.conditions if c.field == ON_TIME]
    if not wanted:
        return found
    by = date.fromisoformat(_settled_by(selection) or date.max.isoformat())
    answers = answered_on_time(connection, definitions(), found, by)
    return [i for i in found if all(answers[i] == want for want in wanted)]
