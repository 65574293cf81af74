"""What in a form's file leads nowhere or stands twice; reading the file is :mod:`ogi_desk.forms.form`."""

from __future__ import annotations

from ogi_desk.forms.data_file import Node
from ogi_desk.forms.drafts import figure_keys
from ogi_desk.forms.fields import FIELD, Fields, is_figure_key
from ogi_desk.forms.layout import Form, IdentityForm, SectionForm, TableForm


def check_references(form: Form, root: Node) -> None:
    """Refuse ids that stand twice and references that lead nowhere."""
    _once(root, "sections", [s.id for s in form.sections])
    _once(root, "tables", [t.id for t in form.tables])
    _once(root, "figures", [f.id for f in form.figures])
    _once(root, "identities", [i.id for i in form.identities])
    _once(root, "claims", [c.id for c in form.claims])
    _once(root, "phrases", [p.id for p in form.phrases])
    for number, table in enumerate(form.tables, 1):
        _check_sums(root, f"tables[{number}]", table)
        _no_circles(root, f"tables[{number}]", table)
    known = Fields(form, form.last_year)
    for number, section in enumerate(form.sections, 1):
        _check_section(root, f"sections[{number}]", form, section, known)
    for number, figure in enumerate(form.figures, 1):
        for key in figure.adds:
            if not known.cell(key):
                raise root.refuse(f"figures[{number}].adds", f"{figure.id} 的 adds 中没有“{key}”这一格，请改正")
    for number, identity in enumerate(form.identities, 1):
        _check_identity(root, f"identities[{number}]", form, identity)
    for number, mention in enumerate(form.mentions, 1):
        if mention.figure and all(figure.id != mention.figure for figure in form.figures):
            raise root.refuse(f"mentions[{number}].figure", f"没有 [[figures]] “{mention.figure}”，请改正")
        mentioned = form.table(mention.table)
        if mention.figure:
            continue
        if not mentioned or not mentioned.row(mention.row):
            raise root.refuse(f"mentions[{number}].row", f"没有“{mention.table}/{mention.row}”这一行，请改正")
        if mention.column and not mentioned.column(mention.column):
            raise root.refuse(f"mentions[{number}].column", f"{mention.table} 没有“{mention.column}”这一列，请改正")
        for key in (*mention.adds, *(key for sum_ in mention.sums for key in sum_)):
            if not is_figure_key(form, key):
                name = "adds" if key in mention.adds else "sums"
                raise root.refuse(f"mentions[{number}].{name}", f"没有数据“{key}”，请改正")
    for number, claim in enumerate(form.claims, 1):
        for key in claim.zero:
            if not is_figure_key(form, key):
                raise root.refuse(f"claims[{number}].zero", f"没有数据“{key}”，请改正")
    for number, table in enumerate(form.tables, 1):
        _check_places(root, f"tables[{number}]", form, table)


def _check_sums(root: Node, key: str, table: TableForm) -> None:
    """Refuse rows and columns that are summed from, or say something of, what the table does not have."""
    _once(root, f"{key}.rows", [r.id for r in table.rows])
    _once(root, f"{key}.columns", [c.id for c in table.columns])
    for number, row in enumerate(table.rows, 1):
        for other in (term.removeprefix("-") for term in row.sum_of):
            if not table.row(other) or other == row.id:
                told = f"{row.id} 的 sum_of 中没有“{other}”这一行，请改正"
                raise root.refuse(f"{key}.rows[{number}].sum_of", told)
        for other in row.cells:
            if not table.column(other):
                told = f"{row.id} 的 cells 中没有“{other}”这一列，请改正"
                raise root.refuse(f"{key}.rows[{number}].cells.{other}", told)
    for number, column in enumerate(table.columns, 1):
        for name, others in (("sum_of", column.sum_of), ("share_of", column.share_of)):
            for other in others:
                if not table.column(other) or other == column.id:
                    told = f"{column.id} 的 {name} 中没有“{other}”，请改正"
                    raise root.refuse(f"{key}.columns[{number}].{name}", told)


def _check_section(root: Node, key: str, form: Form, section: SectionForm, known: Fields) -> None:
    """Refuse a section whose draft, or what stands in its place, holds fields that lead nowhere."""
    for name, text in (("draft", section.draft), ("empty", section.empty)):
        for field in FIELD.findall(text):
            if not known.knows(field):
                raise root.refuse(f"{key}.{name}", f"{section.id} 的 {name} 中没有数据“{field}”，请改正")
    for zero in section.zero:
        if not is_figure_key(form, zero):
            raise root.refuse(f"{key}.zero", f"{section.id} 的 zero 中没有数据“{zero}”，请改正")
    for pair in section.nothing:
        for field in FIELD.findall(pair.words + pair.nothing + (pair.unknown or "")):
            if not known.knows(field):
                raise root.refuse(f"{key}.nothing", f"{section.id} 的 nothing 中没有数据“{field}”，请改正")
        if not figure_keys(form, pair.words):
            told = f"{section.id} 的 nothing 中“{pair.words}”没有数字，请补上或删去"
            raise root.refuse(f"{key}.nothing", told)


def _check_identity(root: Node, key: str, form: Form, identity: IdentityForm) -> None:
    """Refuse an identity of what there is not."""
    table = form.table(identity.table)
    if not table:
        raise root.refuse(f"{key}.table", f"没有“{identity.table}”这张表，请改正")
    for side, terms in (("left", identity.left), ("right", identity.right)):
        for term in terms:
            if not _term_exists(form, identity, term):
                raise root.refuse(f"{key}.{side}", f"表中没有“{term}”，请改正")
    for place in identity.only:
        there = table.row(place) if identity.over == "rows" else table.column(place)
        if identity.over == "cells" or not there:
            what = "行" if identity.over == "rows" else "列"
            raise root.refuse(f"{key}.only", f"表中没有“{place}”这一{what}，请改正")


def _check_places(root: Node, key: str, form: Form, table: TableForm) -> None:
    """Refuse a table in a section there is not, and blocks that do not hold each row once."""
    if table.section and not form.section(table.section):
        raise root.refuse(f"{key}.section", f"没有“{table.section}”这一部分，请改正")
    for block in table.blocks:
        for other in block.columns:
            if not table.column(other):
                raise root.refuse(f"{key}.blocks", f"没有“{other}”这一列，请改正")
    held = [row for block in table.blocks for row in block.rows]
    if table.blocks and sorted(held) != sorted(row.id for row in table.rows):
        raise root.refuse(f"{key}.blocks", "各块的 rows 合起来应当恰好是全部各行，请改正")


def _no_circles(root: Node, key: str, table: TableForm) -> None:
    """Refuse rows, or columns, that are summed from themselves."""
    of_rows = {r.id: tuple(term.removeprefix("-") for term in r.sum_of) for r in table.rows}
    of_columns = {c.id: c.sum_of + c.share_of for c in table.columns}
    for what, sums in (("rows", of_rows), ("columns", of_columns)):
        for number, start in enumerate(sums, 1):
            seen: set[str] = set()
            waiting = [*sums[start]]
            while waiting:
                name = waiting.pop()
                if name == start:
                    own = "share_of" if what == "columns" and table.columns[number - 1].share_of else "sum_of"
                    raise root.refuse(f"{key}.{what}[{number}].{own}", f"{start} 的 {own} 绕回了自己，请改正")
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
    for number, id in enumerate(ids, 1):
        if id in ids[: number - 1]:
            raise root.refuse(f"{key}[{number}].id", f"标识“{id}”出现不止一次，请改成各不相同")
