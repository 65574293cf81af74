"""What in a form's file leads nowhere or stands twice; reading the file is :mod:`ogi_desk.forms.form`."""

from __future__ import annotations

from ogi_desk.forms.data_file import Node
from ogi_desk.forms.fields import is_figure_key
from ogi_desk.forms.layout import Form, IdentityForm, TableForm


def check_references(form: Form, root: Node) -> None:
    """Refuse ids that stand twice and references that lead nowhere."""
    _once(root, "sections", [s.id for s in form.sections])
    _once(root, "tables", [t.id for t in form.tables])
    for number, table in enumerate(form.tables, 1):
        _once(root, f"tables[{number}].rows", [r.id for r in table.rows])
        _once(root, f"tables[{number}].columns", [c.id for c in table.columns])
        for row in table.rows:
            for other in (term.removeprefix("-") for term in row.sum_of):
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
                raise root.refuse(f"mentions[{number}].sums", f"没有数据“{key}”，请改正")
    for number, claim in enumerate(form.claims, 1):
        for key in claim.zero:
            if not is_figure_key(form, key):
                raise root.refuse(f"claims[{number}].zero", f"没有数据“{key}”，请改正")
    for number, table in enumerate(form.tables, 1):
        _check_places(root, f"tables[{number}]", form, table)


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
    for sums in (of_rows, {c.id: c.sum_of for c in table.columns}):
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
