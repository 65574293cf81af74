"""Reading the parts of a form's file: sections, tables with rows and columns, countings, identities, words of the text.

The shape is said in :mod:`ogi_desk.forms.form`; whether references lead somewhere is judged afterwards.
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
from ogi_desk.forms.layout import (
    BlockForm,
    CellForm,
    ClaimForm,
    ColumnForm,
    Counting,
    IdentityForm,
    MentionForm,
    NamedFigure,
    NothingForm,
    PhraseForm,
    RowForm,
    SectionForm,
    TableForm,
    plain_label,
)
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
SEVERITIES = ("error", "warning")
_MEASURES = ("count", "sum:fee_waived", "sum:fee_charged")


def _conditions(node: Node, kind: str) -> tuple[Condition, ...]:
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


def _counting(node: Node, shared: dict[str, Counting]) -> Counting | None:
    """Read the counting a node carries, or ``None`` when it carries none."""
    name, kind = node.text("count", ""), node.text("kind", "")
    if name and name not in shared:
        raise node.refuse("count", f"没有 [counts.{name}]，请改正")
    if kind and kind not in _FIELDS:
        raise node.refuse("kind", f"“{kind}”不可用，可用的有 {'、'.join(_FIELDS)}")
    if name and kind:
        raise node.refuse("kind", "count 与 kind 只写一项，请删去一项")
    base = shared[name] if name else Counting(kind)
    further = _conditions(node, base.kind)
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
    counting = _counting(node, shared)
    if counting is None:
        raise node.refuse("count", "缺少此项，请写明数什么（count 或 kind）")
    return counting


def read_section(node: Node) -> SectionForm:
    """Read one ``[[sections]]``."""
    section = SectionForm(
        id=node.id(),
        heading=node.text("heading", ""),
        guidance=node.text("guidance", "").strip(),
        draft=node.text("draft", "").strip("\n"),
        empty=node.text("empty", ""),
        zero=node.texts("zero"),
        nothing=tuple(_nothing(node, entry) for entry in node.lists("nothing")),
        limit=node.number("limit", 0),
        fresh=node.flag("fresh"),
    )
    node.finish()
    return section


def _nothing(node: Node, entry: tuple[str, ...]) -> NothingForm:
    if len(entry) not in (2, 3) or not entry[0].strip():
        raise node.refuse("nothing", f"{list(entry)} 应写成 [底稿中的字句, 都为0时的写法]，第三项可写都缺数时的写法")
    return NothingForm(entry[0], entry[1], entry[2] if len(entry) == 3 else None)


def read_named_figure(node: Node, shared: dict[str, Counting]) -> NamedFigure:
    """Read one ``[[figures]]``."""
    figure = NamedFigure(
        id=node.id(),
        label=node.words("label"),
        unit=node.text("unit", ""),
        group=node.text("group", "其他数据"),
        adds=node.texts("adds"),
        counting=needed_counting(node, shared),
    )
    node.finish()
    return figure


def read_table(node: Node, shared: dict[str, Counting]) -> TableForm:
    """Read one ``[[tables]]``."""
    table = TableForm(
        id=node.id(),
        title=node.template("title", ("year",)),
        stub=node.texts("stub", None),
        columns=tuple(_column(child) for child in node.nodes("columns", required=True)),
        rows=tuple(_row(child, shared) for child in node.nodes("rows", required=True)),
        note=node.template("note", ("year",), ""),
        section=node.text("section", ""),
        blocks=tuple(_block(child) for child in node.nodes("blocks")),
    )
    node.finish()
    return table


def _block(node: Node) -> BlockForm:
    block = BlockForm(
        heading=node.words("heading"),
        stub=node.text("stub", ""),
        columns=node.texts("columns", None),
        rows=node.texts("rows", None),
    )
    node.finish()
    if not block.columns:
        raise node.refuse("columns", "至少应有一列，请补上")
    return block


def _column(node: Node) -> ColumnForm:
    label = node.template("label", ("year",))
    column = ColumnForm(
        id=node.id(),
        label=label,
        period=node.choice("period", ("year", "previous", "cumulative"), "year"),
        indicator=node.text("indicator", label.replace("{year}", "本")),
        heads=node.texts("heads"),
        where=_conditions(node, ""),
        sum_of=node.texts("sum_of"),
        signed=node.flag("signed"),
        unit=node.text("unit", ""),
    )
    node.finish()
    return column


def _row(node: Node, shared: dict[str, Counting]) -> RowForm:
    label = node.text("label")
    row = RowForm(
        id=node.id(),
        label=label,
        unit=node.text("unit", ""),
        indent=node.number("indent", 0),
        indicator=node.text("indicator", plain_label(label)),
        group=node.flag("group"),
        counting=_counting(node, shared),
        rule=node.text("rule", ""),
        sum_of=node.texts("sum_of"),
        divide=node.number("divide", 1),
        nought=node.flag("nought"),
        opening=node.flag("opening"),
        apart=node.flag("apart"),
        stubs=node.texts("stubs"),
        cells={key: _cell(child, shared) for key, child in node.named("cells").items()},
    )
    node.finish()
    if row.divide < 1:
        raise node.refuse("divide", "应为不小于1的整数，请改正")
    if row.nought and row.counting:
        raise node.refuse("nought", "已写明数什么（count 或 kind），不能又定为0，请删去一项")
    return row


def _cell(node: Node, shared: dict[str, Counting]) -> CellForm:
    cell = CellForm(
        counting=_counting(node, shared),
        indicator=node.text("indicator", ""),
        rule=node.text("rule", ""),
        not_applicable=node.flag("not_applicable"),
    )
    node.finish()
    return cell


def read_identity(node: Node) -> IdentityForm:
    """Read one ``[[identities]]``."""
    identity = IdentityForm(
        id=node.id(),
        table=node.text("table"),
        left=node.texts("left", None),
        relation=node.choice("relation", ("=", "<=", ">=", "rest", "nil")),
        right=node.texts("right", () if node.has("relation") and node.text("relation") == "nil" else None),
        words=node.words("words"),
        over=node.choice("over", ("columns", "rows", "cells"), "columns"),
        only=node.texts("only"),
        severity=node.choice("severity", SEVERITIES, "error"),
        agency=node.pattern("agency", ""),
        from_year=node.number("from_year", 0),
    )
    node.finish()
    if not identity.left:
        raise node.refuse("left", "不能为空，请写明左边是哪些数")
    if not identity.right and identity.relation != "nil":
        raise node.refuse("right", "不能为空，请写明右边是哪些数")
    return identity


def read_mention(node: Node) -> MentionForm:
    """Read one ``[[mentions]]``."""
    figure = node.text("figure", "")
    table, _, row = node.text("row", "" if figure else None).partition("/")
    mention = MentionForm(
        table=table,
        row=row,
        column=node.text("column", ""),
        figure=figure,
        patterns=tuple(node.compile("patterns", value) for value in node.texts("patterns", None)),
        without=node.texts("without"),
        nil=tuple(node.compile("nil", value) for value in node.texts("nil")),
        adds=node.texts("adds"),
        label=node.text("label", ""),
        sums=node.lists("sums"),
        severity=node.choice("severity", SEVERITIES, "error"),
    )
    node.finish()
    for pattern in mention.patterns:
        if "#" not in pattern.pattern:
            raise node.refuse("patterns", f"“{pattern.pattern}”中没有代表数字的 #，请补上")
    return mention


def read_phrase(node: Node) -> PhraseForm:
    """Read one ``[[phrases]]``."""
    pattern = node.pattern("pattern")
    if pattern is None:
        raise node.refuse("pattern", "不能为空，请写明要找的字词")
    phrase = PhraseForm(
        id=node.id(),
        pattern=pattern,
        message=node.template("message", ("found",)),
        needs=node.pattern("needs", ""),
        agency=node.pattern("agency", ""),
        severity=node.choice("severity", SEVERITIES, "warning"),
    )
    node.finish()
    return phrase


def read_claim(node: Node) -> ClaimForm:
    """Read one ``[[claims]]``."""
    pattern = node.pattern("pattern")
    if pattern is None:
        raise node.refuse("pattern", "不能为空，请写明要找的字词")
    claim = ClaimForm(
        id=node.id(),
        pattern=pattern,
        zero=node.texts("zero", None),
        message=node.template("message", ("found",)),
        severity=node.choice("severity", SEVERITIES, "warning"),
    )
    node.finish()
    return claim
