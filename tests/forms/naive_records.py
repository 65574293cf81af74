"""A naive source of records: lists walked one by one, the yardstick the figures are held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cache

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.records import Case, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind, Term
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.definitions import Definitions, load_definitions

CLOSING = (RequestEventKind.ANSWERED, RequestEventKind.WITHDRAWN)


@dataclass
class Records:
    """Records in lists; implements what the forms ask of a store."""

    publications: Sequence[Publication] = ()
    requests: Sequence[Request] = ()
    cases: Sequence[Case] = ()
    looks: list[int] = field(default_factory=list)  # how many selections each look asked for

    def _of_kind(self, kind: str) -> Sequence[object]:
        if kind == "answer":
            return [r for r in self.requests if any(e.kind in CLOSING for e in r.events)]
        return {"publication": self.publications, "request": self.requests, "case": self.cases}[kind]

    def _chosen(self, selection: Selection) -> list[object]:
        return [
            r
            for r in self._of_kind(selection.kind)
            if not r.binned and _chosen(selection, r)  # type: ignore[attr-defined]
        ]

    def measure(self, selections: Sequence[Selection]) -> list[Decimal]:
        self.looks.append(len(selections))
        return [self._measured(s) for s in selections]

    def _measured(self, selection: Selection) -> Decimal:
        chosen = self._chosen(selection)
        if selection.measure == "count":
            return Decimal(len(chosen))
        name = selection.measure.removeprefix("sum:")
        return sum((getattr(r, name) or Decimal(0) for r in chosen), Decimal(0))

    def ids(self, selection: Selection) -> list[int]:
        return [r.id for r in self._chosen(selection)]  # type: ignore[attr-defined]


def word_of(request: Request, day: str = "9999") -> RequestEvent | None:
    """The answer in force at the end of a day (ISO), or now."""
    last = None
    for event in request.events:
        if event.on.isoformat() <= day:
            if event.kind in CLOSING:
                last = event
            elif event.kind is RequestEventKind.REOPENED:
                last = None
    return last


def settled_before(request: Request, year: int) -> bool:
    """Whether the request was closed at the end of some year before this one."""
    return any(word_of(request, f"{y}-12-31") for y in range(request.received_on.year, year))


def open_on(request: Request, day: str) -> bool:
    """Whether the request had come in by the end of that day and was not closed then."""
    return request.received_on.isoformat() <= day and word_of(request, day) is None


@cache
def _definitions() -> Definitions:
    return load_definitions()


def on_time(request: Request, by: str = "9999") -> bool:
    """Whether the request was answered before its period was over, by the answer in force at the end of a day."""
    request = replace(request, events=tuple(e for e in request.events if e.on.isoformat() <= by))
    known, answer = _definitions(), request.answer
    assert answer
    return read_clock(request, known.calendar, known.regulations, answer.on).days_late == 0


def _chosen(selection: Selection, record: object) -> bool:
    conditions = list(selection.conditions)
    word = None
    if isinstance(record, Request):
        by = next((str(c.value) for c in conditions if c.field == "settled_by"), "")
        if by and settled_before(record, int(by[:4])):
            return False
        word = word_of(record, by or "9999")
        if selection.kind == "answer" and word is None:
            return False
        for c in [c for c in conditions if c.field in ("open_on", "unsettled_on", "settled_by")]:
            conditions.remove(c)
            if c.field == "settled_by":
                continue
            if not open_on(record, str(c.value)):
                return False
            if c.field == "unsettled_on" and settled_before(record, int(str(c.value)[:4])):
                return False
    return all(_meets(record, word, c) for c in conditions)


def _meets(record: object, word: RequestEvent | None, condition: Condition) -> bool:
    value = condition.value
    have = _field(record, word, condition.field)
    if condition.operator == "between":
        return have != "" and (not value[0] or have >= value[0]) and (not value[1] or have <= value[1])
    if condition.operator == "under":
        return have == value or have.startswith(f"{value}/")
    if condition.operator == "before":
        return have != "" and have < value
    if condition.operator == "empty_or_after":
        return have == "" or have > value
    wanted = value if isinstance(value, tuple) else (value,)
    return any(h in wanted for h in (have if isinstance(have, tuple) else (have,)))


def _field(record: object, word: RequestEvent | None, name: str):  # type: ignore[no-untyped-def]
    if isinstance(record, Publication) and name == "channel":
        return tuple(use.channel.id for use in record.channels)
    if isinstance(record, Publication) and name == "made_on":
        return (record.produced_on or record.published_on).isoformat()
    if isinstance(record, Request) and name == "on_time":
        assert word
        return "true" if on_time(record, word.on.isoformat()) else "false"
    if isinstance(record, Request) and name == "extended":
        assert word
        before = record.events[: record.events.index(word)]
        return "true" if any(e.kind is RequestEventKind.EXTENDED for e in before) else "false"
    if isinstance(record, Request) and name in ("answered_on", "outcome", "outcome_group"):
        assert word
        if name == "answered_on":
            return word.on.isoformat()
        if word.kind is RequestEventKind.WITHDRAWN or word.outcome is None:
            return ""
        return word.outcome.id if name == "outcome" else word.outcome.group.id
    value = getattr(record, name, "")
    if isinstance(value, Term):
        return value.id
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value
