"""Report forms are data files: this reads one and refuses what it cannot use, naming the key and the cure.

The shape of the file (see ``resources/forms/fujian-2012.toml`` for a whole one)::

    id, version, name, years = [first, last], also = [first, last], report_title, title_lines, due = [month, day],
    source, notes = [sentences], cut_shares
    base, without                                     # rests on a shipped form: ogi_desk/forms/base_file.py
    [counts.<name>]     kind, where = [[field, operator, value …] …], measure        # shared countings
    [[sections]]        id, heading, guidance, draft, empty, zero = [figure keys], limit, fresh
                          nothing = [[words of the draft, instead where all is 0, instead where all is missing] …]
    [[figures]]         id, label, unit, group, adds = [figure keys], and a counting
    [[tables]]          id, title, stub, note
                          section (the section it is set in; none = an annex)
      [[tables.columns]]  id, label, period, indicator, heads, where, sum_of, signed, unit,
                          share_of = [part, whole], decimals      # a percentage of two other columns
      [[tables.blocks]]   heading, stub, columns, rows       # parts printed with heads of their own
      [[tables.rows]]     id, label, unit, indent, indicator, group, rule, sum_of, divide, nought, opening, apart,
                          stubs, and a counting
        [tables.rows.cells.<column>]  a counting, indicator, rule, not_applicable
    [[identities]] [[mentions]] [[claims]] [[phrases]]   see :mod:`ogi_desk.forms.layout`

``years`` are the years the form is proposed for, ``also`` further years it was in use beside another form.
A *counting* is ``count = "<shared name>"`` (or ``kind = "publication"`` …) with ``where`` and ``measure``. Forms
from the office's own folder load the same way. Reads no file but the shipped form one rests on.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable

from ogi_desk.forms.base_file import read_whole
from ogi_desk.forms.data_file import Node
from ogi_desk.forms.form_countings import needed_counting
from ogi_desk.forms.form_parts import (
    SEVERITIES,
    read_claim,
    read_identity,
    read_mention,
    read_named_figure,
    read_phrase,
    read_section,
    read_table,
)
from ogi_desk.forms.form_references import check_references
from ogi_desk.forms.layout import Counting, Form
from ogi_desk.system.resources import resource

__all__ = ["Form", "load_form"]

_TITLE = ("agency", "year")


def shipped_form(form_id: str) -> str | None:
    """Return the text of the shipped form with this id, ``None`` when there is none: what a form may rest on."""
    path = resource("forms") / f"{form_id}.toml"
    return path.read_text(encoding="utf-8") if form_id.replace("-", "").isalnum() and path.is_file() else None


def load_form(text: str, name: str, shipped: Callable[[str], str | None] = shipped_form) -> Form:
    """Read a form from its file's text; ``name`` is the file's name for messages, ``shipped`` gives what it rests on.

    ``InputError`` by file, line and key, with the cure, when it is faulty.
    """
    root = Node(read_whole(text, name, shipped))
    shared: dict[str, Counting] = {}
    for key, node in root.named("counts").items():
        shared[key] = needed_counting(node, {})
        node.finish()
    years, due = root.numbers("years", 2), root.numbers("due", 2)
    beside = root.numbers("also", 2) if root.has("also") else ()
    also = (beside[0], beside[1]) if beside else None
    form = Form(
        id=root.id(),
        version=root.words("version"),
        name=root.words("name"),
        first_year=years[0],
        last_year=years[1],
        report_title=root.template("report_title", _TITLE),
        title_lines=root.texts("title_lines", None),
        due_month=due[0],
        due_day=due[1],
        source=root.text("source", ""),
        sections=tuple(read_section(node) for node in root.nodes("sections", required=True)),
        tables=tuple(read_table(node, shared) for node in root.nodes("tables", required=True)),
        figures=tuple(read_named_figure(node, shared) for node in root.nodes("figures")),
        identities=tuple(read_identity(node) for node in root.nodes("identities")),
        mentions=tuple(read_mention(node) for node in root.nodes("mentions")),
        phrases=tuple(read_phrase(node) for node in root.nodes("phrases")),
        claims=tuple(read_claim(node) for node in root.nodes("claims")),
        notes=root.texts("notes"),
        also=also,
        cut_shares=root.choice("cut_shares", SEVERITIES, "error"),
    )
    root.finish()
    if form.first_year > form.last_year:
        raise root.refuse("years", "起始年度晚于终止年度，请改正")
    if also and also[0] > also[1]:
        raise root.refuse("also", "起始年度晚于终止年度，请改正")
    if not (1 <= form.due_month <= 12 and 1 <= form.due_day <= monthrange(2001, form.due_month)[1]):
        raise root.refuse("due", "应为月、日，如 [3, 31]，请改正")
    if not (form.first_year >= 1900 and form.last_year < 9999):
        raise root.refuse("years", "应为四位数的年份，如 [2021, 2099]，请改正")
    if not form.title_lines:
        raise root.refuse("title_lines", "至少应有一行，请补上")
    for line in form.title_lines:
        root.check_template("title_lines", line, _TITLE)
    check_references(form, root)
    return form
