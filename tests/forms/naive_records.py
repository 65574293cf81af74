"""A naive source of records: lists walked one by one, the yardstick the figures are held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ogi_desk.domain.records import Case, Publication, Request
from ogi_desk.domain.vocabulary import RequestEventKind, Term
from ogi_desk.forms.selection import Condition, Selection


@dataclass
class Records:
    """Records in lists; implements what the forms ask of a store."""

    publications: Sequence[Publication] = ()
    requests: Sequence[Request] = ()
    cases: Sequence[Case] = ()
    looks: list[int] = field(default_factory=list)  # how many selections each look asked for

    def _of_kind(self, kind: str) -> Sequence[object]:
        if kind == "answer":
            return [r for r in self.requests if r.answer]
        return {"publication": self.publications, "request": self.requests, "case": self.cases}[kind]

    def _chosen(self, selection: Selection) -> list[object]:
        return [
            r
            for r in self._of_kind(selection.kind)
            if not r.binned and all(_meets(selection.kind, r, c) for c in selection.conditions)  # type: ignore[attr-defined]
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


def _meets(kind: str, record: object, condition: Condition) -> bool:
    value = condition.value
    have = _field(kind, record, condition.field)
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


def _field(kind: str, record: object, name: str):  # type: ignore[no-untyped-def]
    if isinstance(record, Publication) and name == "channel":
        return tuple(use.channel.id for use in record.channels)
    if isinstance(record, Request) and name in ("answered_on", "outcome", "outcome_group"):
        answer = record.answer
        assert answer
        if name == "answered_on":
            return answer.on.isoformat()
        if answer.kind is RequestEventKind.WITHDRAWN or answer.outcome is None:
            return ""
        return answer.outcome.id if name == "outcome" else answer.outcome.group.id
    value = getattr(record, name, "")
    if isinstance(value, Term):
        return value.id
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value
