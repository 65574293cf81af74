"""Report forms are data files: this reads one and refuses what it cannot use, naming the key and the cure.

The shape of the file (see ``resources/forms/fujian-2012.toml`` for a whole one)::

    id, version, name, years = [first, last], report_title, title_lines, due = [month, day], source
    [counts.<name>]     kind, where = [[field, operator, value …] …], measure        # shared countings
    [[sections]]        id, heading, guidance, draft, empty, zero = [figure keys]
    [[figures]]         id, label, unit, group, and a counting
    [[tables]]          id, title, stub, note
      [[tables.columns]]  id, label, period, indicator, heads, where, sum_of
      [[tables.rows]]     id, label, unit, indent, indicator, group, rule, sum_of, and a counting
        [tables.rows.cells.<column>]  a counting, indicator, rule, not_applicable
    [[identities]] [[mentions]] [[phrases]]   see :mod:`ogi_desk.forms.layout`

A *counting* is ``count = "<shared name>"`` (or ``kind = "publication"`` …) with ``where`` and ``measure``. Forms
from the office's own folder load the same way. Must not read files: callers hand in the text and its name.
"""

from __future__ import annotations

from typing import Any

from ogi_desk.forms.data_file import Node
from ogi_desk.forms.fields import is_figure_key
from ogi_desk.forms.layout import (
    CellForm,
    ColumnForm,
    Counting,
    Form,
    IdentityForm,
    MentionForm,
    NamedFigure,
    PhraseForm,
    RowForm,
    SectionForm,
    TableForm,
    plain_label,
)
from ogi_desk.forms.selection import Condition

__all__ = ["Form", "load_form"]

_FIELDS = {
    "publication": "published_on produced_on ceased_on openness validity channel category section full_text_online "
    "public_concern from_request",
    "request": "received_on channel applicant_class open_on",
    "answer": "answered_on outcome outcome_group channel applicant_class received_on on_time",
    "case": "received_on closed_on kind result",
}
_OPERATORS = ("is", "in", "between", "under", "before", "empty_or_after")
_MEASURES = ("count", "sum:fee_waived", "sum:fee_charged")


def load_form(text: str, name: str) -> Form:
    """Read a form from its file's text; ``name`` is the file's name for messages. ``InputError`` when it is faulty."""
    root = Node.parse(text, name)
    shared: dict[str, Counting] = {}
    for key, node in root.named("counts").items():
        shared[key] = _needed_counting(node, {})
        node.finish()
    years, due = root.numbers("years", 2), root.numbers("due", 2)
    form = Form(
        id=root.text("id"),
        version=root.text("version"),
        name=root.text("name"),
        first_year=years[0],
        last_year=years[1],
        report_title=root.text("report_title"),
        title_lines=root.texts("title_lines", None),
        due_month=due[0],
        due_day=due[1],
        source=root.text("source", ""),
        sections=tuple(_section(node) for node in root.nodes("sections", required=True)),
        tables=tuple(_table(node, shared) for node in root.nodes("tables", required=True)),
        figures=tuple(_named_figure(node, shared) for node in root.nodes("figures")),
        identities=tuple(_identity(node) for node in root.nodes("identities")),
        mentions=tuple(_mention(node) for node in root.nodes("mentions")),
        phrases=tuple(_phrase(node) for node in root.nodes("phrases")),
    )
    root.finish()
    if form.first_year > form.last_year:
        raise root.refuse("years", "起始年度晚于终止年度，请改正")
    if not (1 <= form.due_month <= 12 and 1 <= form.due_day <= 31):
        raise root.refuse("due", "应为月、日，如 [3, 31]，请改正")
    _check_references(form, root)
    return form


def _check_references(form: Form, root: Node) -> None:
    """Refuse ids that stand twice and references that lead nowhere."""
    _once(root, "sections", [s.id for s in form.sections])
    _once(root, "tables", [t.id for t in form.tables])
    for number, table in enumerate(form.tables, 1):
        _once(root, f"tables[{number}].rows", [r.id for r in table.rows])
        _once(root, f"tables[{number}].columns", [c.id for c in table.columns])
        for row in table.rows:
            for other in row.sum_of:
                if not table.row(other) or other == row.id:
                    raise root.refuse(f"tables[{number}].rows", f"{row.id} 的 sum_of 中没有“{other}”这一行，请改正")
            for other in row.cells:
                if not table.column(other):
                    raise root.refuse(f"tables[{number}].rows", f"{row.id} 的 cells 中没有“{other}”这一列，请改正")
        for column in table.columns:
            for other in column.sum_of:
                if not table.column(other) or other == column.id:
                    raise root.refuse(f"tables[{number}].columns", f"{column.id} 的 sum_of 中没有“{other}”，请改正")
        _no_circles(root, f"tables[{number}]", table)
    for section in form.sections:
        for key in section.zero:
            if not is_figure_key(form, key):
                raise root.refuse("sections", f"{section.id} 的 zero 中没有数据“{key}”，请改正")
    for number, identity in enumerate(form.identities, 1):
        for term in (*identity.left, *identity.right):
            if not _term_exists(form, identity, term):
                raise root.refuse(f"identities[{number}]", f"表中没有“{term}”，请改正")
    for number, mention in enumerate(form.mentions, 1):
        mentioned = form.table(mention.table)
        if not mentioned or not mentioned.row(mention.row):
            raise root.refuse(f"mentions[{number}].row", f"没有“{mention.table}/{mention.row}”这一行，请改正")


def _no_circles(root: Node, key: str, table: TableForm) -> None:
    """Refuse rows, or columns, that are summed from themselves."""
    for sums in ({r.id: r.sum_of for r in table.rows}, {c.id: c.sum_of for c in table.columns}):
        for start in sums:
            seen: set[str] = set()
            waiting = [*sums[start]]
            while waiting:
                name = waiting.pop()
                if name == start:
                    raise root.refuse(key, f"{start} 的 sum_of 绕回了自己，请改正")
                if name not in seen:
                    seen.add(name)
                    waiting += sums[name]


def _term_exists(form: Form, identity: IdentityForm, term: str) -> bool:
    table = form.table(identity.table)
    if not table:
        return False
    name = term.removeprefix("-").removeprefix("previous:")
    if identity.over == "columns":
        return table.row(name) is not None
    if identity.over == "rows":
        return table.column(name) is not None
    row, _, column = name.partition("/")
    return table.row(row) is not None and table.column(column) is not None


def _once(root: Node, key: str, ids: list[str]) -> None:
    for id in ids:
        if ids.count(id) > 1:
            raise root.refuse(key, f"标识“{id}”出现不止一次，请改成各不相同")


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
    if operator in ("in", "between"):
        return Condition(field, operator, tuple(values))
    if len(values) != 1:
        raise node.refuse("where", f"条件 {entry} 只应有一个值")
    return Condition(field, operator, values[0])


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
    if not base.kind:
        if further:
            raise node.refuse("where", "有条件而没有 count 或 kind，请补上")
        return None
    return Counting(base.kind, base.conditions + further, measure)


def _needed_counting(node: Node, shared: dict[str, Counting]) -> Counting:
    counting = _counting(node, shared)
    if counting is None:
        raise node.refuse("count", "缺少此项，请写明数什么（count 或 kind）")
    return counting


def _section(node: Node) -> SectionForm:
    section = SectionForm(
        id=node.text("id"),
        heading=node.text("heading", ""),
        guidance=node.text("guidance", "").strip(),
        draft=node.text("draft", "").strip("\n"),
        empty=node.text("empty", ""),
        zero=node.texts("zero"),
    )
    node.finish()
    return section


def _named_figure(node: Node, shared: dict[str, Counting]) -> NamedFigure:
    figure = NamedFigure(
        id=node.text("id"),
        label=node.text("label"),
        unit=node.text("unit", ""),
        group=node.text("group", "其他数据"),
        counting=_needed_counting(node, shared),
    )
    node.finish()
    return figure


def _table(node: Node, shared: dict[str, Counting]) -> TableForm:
    table = TableForm(
        id=node.text("id"),
        title=node.text("title"),
        stub=node.texts("stub", None),
        columns=tuple(_column(child) for child in node.nodes("columns", required=True)),
        rows=tuple(_row(child, shared) for child in node.nodes("rows", required=True)),
        note=node.text("note", ""),
    )
    node.finish()
    return table


def _column(node: Node) -> ColumnForm:
    label = node.text("label")
    column = ColumnForm(
        id=node.text("id"),
        label=label,
        period=node.choice("period", ("year", "previous", "cumulative"), "year"),
        indicator=node.text("indicator", label.replace("{year}", "本")),
        heads=node.texts("heads"),
        where=_conditions(node, ""),
        sum_of=node.texts("sum_of"),
    )
    node.finish()
    return column


def _row(node: Node, shared: dict[str, Counting]) -> RowForm:
    label = node.text("label")
    row = RowForm(
        id=node.text("id"),
        label=label,
        unit=node.text("unit", ""),
        indent=node.number("indent", 0),
        indicator=node.text("indicator", plain_label(label)),
        group=node.flag("group"),
        counting=_counting(node, shared),
        rule=node.text("rule", ""),
        sum_of=node.texts("sum_of"),
        cells={key: _cell(child, shared) for key, child in node.named("cells").items()},
    )
    node.finish()
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


def _identity(node: Node) -> IdentityForm:
    identity = IdentityForm(
        id=node.text("id"),
        table=node.text("table"),
        left=node.texts("left", None),
        relation=node.choice("relation", ("=", "<=", ">=", "rest")),
        right=node.texts("right", None),
        words=node.text("words"),
        over=node.choice("over", ("columns", "rows", "cells"), "columns"),
        only=node.texts("only"),
        severity=node.choice("severity", ("error", "warning"), "error"),
    )
    node.finish()
    return identity


def _mention(node: Node) -> MentionForm:
    table, _, row = node.text("row").partition("/")
    mention = MentionForm(
        table=table,
        row=row,
        patterns=tuple(node.compile("patterns", value) for value in node.texts("patterns", None)),
        without=node.texts("without"),
        nil=tuple(node.compile("nil", value) for value in node.texts("nil")),
    )
    node.finish()
    return mention


def _phrase(node: Node) -> PhraseForm:
    pattern = node.pattern("pattern")
    if pattern is None:
        raise node.refuse("pattern", "不能为空，请写明要找的字词")
    phrase = PhraseForm(
        id=node.text("id"),
        pattern=pattern,
        message=node.text("message"),
        needs=node.pattern("needs", ""),
        agency=node.pattern("agency", ""),
        severity=node.choice("severity", ("error", "warning"), "warning"),
    )
    node.finish()
    return phrase
