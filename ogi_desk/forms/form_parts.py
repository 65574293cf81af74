"""Reading the parts of a form's file: sections, tables with rows and columns, identities, words of the text.

The shape is said in :mod:`ogi_desk.forms.form`, what is counted is read by :mod:`ogi_desk.forms.form_countings`;
whether references lead somewhere is judged afterwards.
"""

from __future__ import annotations

from ogi_desk.forms.data_file import Node
from ogi_desk.forms.form_countings import needed_counting, read_conditions, read_counting
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

SEVERITIES = ("error", "warning")
#: A printed percentage has no more.
MOST_DECIMALS = 4


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
    share_of = node.texts("share_of")
    column = ColumnForm(
        id=node.id(),
        label=label,
        period=node.choice("period", ("year", "previous", "cumulative"), "year"),
        indicator=node.text("indicator", label.replace("{year}", "本")),
        heads=node.texts("heads"),
        where=read_conditions(node, ""),
        sum_of=node.texts("sum_of"),
        signed=node.flag("signed"),
        unit=node.text("unit", "%" if share_of else ""),
        share_of=share_of,
        decimals=node.number("decimals", 1),
    )
    node.finish()
    if share_of and (len(share_of) != 2 or column.sum_of):
        raise node.refuse("share_of", '应写两列：部分、整体，如 ["partly", "all"]，且不能与 sum_of 同写，请改正')
    if column.decimals > MOST_DECIMALS:
        raise node.refuse("decimals", f"百分比最多{MOST_DECIMALS}位小数，请改正")
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
        counting=read_counting(node, shared),
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
        counting=read_counting(node, shared),
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
