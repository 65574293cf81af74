"""Reading what a form's file counts: conditions on fields of the records, and the countings built of them.

Refuses a field, a relation or a value that no record can have: it would count nothing, and nobody would see why.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    OutcomeGroup,
    RequestChannel,
    Term,
    Validity,
)
from ogi_desk.forms.data_file import Node
from ogi_desk.forms.layout import Counting
from ogi_desk.forms.selection import Condition

_FIELDS = {
    "publication": "published_on produced_on ceased_on openness validity channel category section full_text_online "
    "public_concern from_request made_on",
    "request": "received_on channel applicant_class open_on unsettled_on",
    "answer": "answered_on outcome outcome_group channel applicant_class received_on on_time settled_by extended",
    "case": "received_on closed_on kind result",
}
#: Fields that hold days, those that hold yes or no, those that hold terms, and those that may be blank.
_DAYS = frozenset(
    {"published_on", "produced_on", "made_on", "ceased_on", "received_on", "answered_on", "closed_on"}
    | {"open_on", "unsettled_on", "settled_by"}
)
_PLACES = ("{start}", "{end}", "{before}")
_FLAGS = frozenset(["full_text_online", "public_concern", "from_request", "on_time", "extended"])
_TERMS: dict[str, tuple[type[Term], ...]] = {
    "openness": (Openness,),
    "validity": (Validity,),
    "channel": (Channel, RequestChannel),
    "applicant_class": (ApplicantClass,),
    "outcome": (Outcome,),
    "outcome_group": (OutcomeGroup,),
    "kind": (CaseKind,),
    "result": (CaseResult,),
}
_BLANK = frozenset({"outcome", "result"})
_OPERATORS = ("is", "in", "between", "under", "before", "empty_or_after")
_MEASURES = ("count", "sum:fee_waived", "sum:fee_charged")


def read_conditions(node: Node, kind: str) -> tuple[Condition, ...]:
    """Read the conditions a node carries; ``kind`` is the records they choose among, blank = any."""
    return tuple(_condition(node, kind, entry) for entry in node.rows("where"))


def _condition(node: Node, kind: str, entry: list[Any]) -> Condition:
    if len(entry) < 3 or not all(isinstance(part, str) for part in entry):
        raise node.refuse("where", f"条件 {entry} 应写成 [字段, 关系, 值…]，各为文字")
    field, operator, *values = entry
    known = _FIELDS[kind].split() if kind else [f for fields in _FIELDS.values() for f in fields.split()]
    if field not in known:
        raise node.refuse("where", f"没有字段“{field}”，可用的有 {'、'.join(known)}")
    if operator not in _OPERATORS:
        raise node.refuse("where", f"没有关系“{operator}”，可用的有 {'、'.join(_OPERATORS)}")
    if operator == "between" and len(values) != 2:
        raise node.refuse("where", f"条件 {entry} 的 between 应有起、止两个日期")
    if operator != "in" and len(values) != 1 + (operator == "between"):
        raise node.refuse("where", f"条件 {entry} 只应有一个值")
    _check_values(node, kind, field, values)
    return Condition(field, operator, tuple(values) if operator in ("in", "between") else values[0])


def _check_values(node: Node, kind: str, field: str, values: list[str]) -> None:
    """Refuse a value no record can have: it would count nothing, and nobody would see why."""
    for value in values:
        if field in _DAYS:
            if value and value not in _PLACES and not _is_day(value):
                raise node.refuse("where", f"“{value}”不是日期，应写 {'、'.join(_PLACES)} 或如 2021-12-31，请改正")
            continue
        known = _values(kind, field)
        if known and value not in known:
            raise node.refuse("where", f"{field} 没有“{value}”，可用的有 {'、'.join(filter(None, known))}")


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _values(kind: str, field: str) -> tuple[str, ...]:
    """The values a field can have; none = any text."""
    if field in _FLAGS:
        return ("true", "false")
    terms: list[type[Term]] = list(_TERMS.get(field, ()))
    if field == "channel" and kind:
        terms = [Channel if kind == "publication" else RequestChannel]
    return (*(term.id for those in terms for term in those), *([""] if field in _BLANK else []))


def read_counting(node: Node, shared: dict[str, Counting]) -> Counting | None:
    """Read the counting a node carries, or ``None`` when it carries none."""
    name, kind = node.text("count", ""), node.text("kind", "")
    if name and name not in shared:
        raise node.refuse("count", f"没有 [counts.{name}]，请改正")
    if kind and kind not in _FIELDS:
        raise node.refuse("kind", f"“{kind}”不可用，可用的有 {'、'.join(_FIELDS)}")
    if name and kind:
        raise node.refuse("kind", "count 与 kind 只写一项，请删去一项")
    base = shared[name] if name else Counting(kind)
    further = read_conditions(node, base.kind)
    measure = node.choice("measure", _MEASURES, base.measure)
    if base.kind and measure != "count" and base.kind not in ("request", "answer"):
        raise node.refuse("measure", f"{base.kind} 没有金额，measure 只能是 count，请改正")
    if not base.kind:
        if further:
            raise node.refuse("where", "有条件而没有 count 或 kind，请补上")
        return None
    return Counting(base.kind, base.conditions + further, measure)


def needed_counting(node: Node, shared: dict[str, Counting]) -> Counting:
    """Read the counting a node must carry."""
    counting = read_counting(node, shared)
    if counting is None:
        raise node.refuse("count", "缺少此项，请写明数什么（count 或 kind）")
    return counting
