"""What a cell of a form counts, put so that cells of different forms can be held against each other.

A cell becomes parts: records counted once, by conditions and by the values of the fields that divide their kind. Sums
are taken apart and joined again, so that the total over all applicants is the plain count. Must not look at figures.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, CaseResult, Openness, Outcome, RequestChannel
from ogi_desk.forms.layout import ColumnForm, RowForm, TableForm
from ogi_desk.forms.selection import Condition

#: Fields of which each record has exactly one value, so that the counts by value add up: with all their values.
_OUTCOMES = frozenset({*(outcome.id for outcome in Outcome), ""})
_DIVIDES: dict[str, dict[str, frozenset[str]]] = {
    "publication": {"openness": frozenset(o.id for o in Openness)},
    "request": {
        "channel": frozenset(c.id for c in RequestChannel),
        "applicant_class": frozenset(c.id for c in ApplicantClass),
    },
    "answer": {
        "channel": frozenset(c.id for c in RequestChannel),
        "applicant_class": frozenset(c.id for c in ApplicantClass),
        "outcome": _OUTCOMES,
    },
    "case": {
        "kind": frozenset(k.id for k in CaseKind),
        "result": frozenset({*(r.id for r in CaseResult), ""}),
    },
}


@dataclass(frozen=True, slots=True)
class Part:
    """Records counted once: further conditions, and of each dividing field the values that count."""

    kind: str
    measure: str
    divide: int
    period: str
    conditions: frozenset[Condition]
    values: tuple[tuple[str, frozenset[str]], ...]  # by field, all dividing fields of the kind


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a cell counts, as parts that do not overlap; ``typed`` = some of it is only ever entered."""

    parts: frozenset[Part]
    typed: bool = False


def meaning_of(table: TableForm, row: RowForm, column: ColumnForm) -> Meaning | None:
    """Return what a cell counts; ``None`` where that is not a plain sum of counts (entered figures, differences)."""
    cell = row.cells.get(column.id)
    if row.group or (cell and cell.not_applicable):
        return Meaning(frozenset())
    if column.share_of:
        return None  # a percentage is no count
    if row.sum_of or column.sum_of:
        if any(term.startswith("-") for term in row.sum_of):
            return None
        rows = [table.row(term) for term in row.sum_of] if row.sum_of else [row]
        columns = [column] if row.sum_of else [table.column(id) for id in column.sum_of]
        terms = [meaning_of(table, r, c) for r in rows if r for c in columns if c]
        known = [term for term in terms if term is not None]
        if len(known) != len(terms):
            return None
        parts = [part for term in known for part in term.parts]
        if len(set(parts)) != len(parts):
            return None  # something is counted twice
        return Meaning(_joined(parts), any(term.typed for term in known))
    counting = (cell.counting if cell else None) or row.counting
    if counting is None:
        return Meaning(frozenset(), typed=True) if row.nought else None
    counting = counting.narrowed(column.where)
    divides = dict(_DIVIDES.get(counting.kind, {}))
    others = set()
    for condition in counting.conditions:
        field, values = _finite(condition)
        if field in divides:
            divides[field] &= values
        else:
            others.add(condition)
    part = Part(
        counting.kind, counting.measure, row.divide, column.period, frozenset(others), tuple(sorted(divides.items()))
    )
    return Meaning(_joined([part]))


def _finite(condition: Condition) -> tuple[str, frozenset[str]]:
    """The field and the values a condition lets through; of a group of outcomes the outcomes in it."""
    if condition.operator not in ("is", "in"):
        return "", frozenset()
    values = frozenset((condition.value,) if isinstance(condition.value, str) else condition.value)
    if condition.field == "outcome_group":
        return "outcome", frozenset(o.id for o in Outcome if o.group.id in values)
    return condition.field, values


def _joined(parts: list[Part]) -> frozenset[Part]:
    """Put together the parts that differ in the values of one field only."""
    now = parts
    while True:
        before = len(now)
        for name in sorted({field for part in now for field, _ in part.values}):
            groups: dict[Part, list[Part]] = {}
            for part in now:
                groups.setdefault(without(part, name), []).append(part)
            now = [joined for rest, group in groups.items() for joined in _join(rest, name, group)]
        if len(now) == before:
            return frozenset(now)


def _join(rest: Part, name: str, group: list[Part]) -> list[Part]:
    sets = [dict(part.values).get(name) for part in group]
    known = [values for values in sets if values is not None]
    union = frozenset[str]().union(*known)
    if len(known) != len(sets) or len(union) != sum(map(len, known)):
        return group  # overlapping: not a plain sum
    return [replace(rest, values=tuple(sorted((*rest.values, (name, union)))))]


def nearly(meaning: Meaning, *, withdrawn: bool) -> Meaning:
    """Return the same without what matters only for answers changed in a later year; without what is only entered.

    Without ``withdrawn`` also without requests that were closed by no answer.
    """
    parts = [
        replace(
            part,
            conditions=frozenset(c for c in part.conditions if c.field != "settled_by"),
            values=tuple(
                (name, values - {""} if name == "outcome" and not withdrawn else values) for name, values in part.values
            ),
        )
        for part in meaning.parts
    ]
    return Meaning(_joined(parts) if len(set(parts)) == len(parts) else frozenset())


def without(part: Part, name: str) -> Part:
    """The part without one of its dividing fields."""
    return replace(part, values=tuple(pair for pair in part.values if pair[0] != name))
