"""Numbers that real reports use in more than one meaning: 收到 with, or without, what was carried in.

A number that fits another meaning in use is a question; one that fits none is a contradiction, or again a question
where the text speaks of the office itself (本级) while the table may speak for others too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.layout import Form, MentionForm, RowForm, TableForm
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.forms.text_numbers import Number, Reading

#: Words by which a text counts the office alone, where its table may count others with it.
OWN_ONLY = re.compile(r"本级|局本部|局机关|机关本身")
#: A word used for what this office handled only, while the table sums a district; fewer than the table then asks.
_HANDLED = re.compile(r"受理(?!范围|条件)")


def meaning_value(report: Report, keys: Sequence[str]) -> Decimal | None:
    """The sum of figures by their keys ``table/row/column``; ``None`` when one is missing."""
    total = Decimal(0)
    for ref in meaning_cells(keys):
        try:
            value = report.cell(ref).value
        except KeyError:
            return None
        if value is None:
            return None
        total += value
    return total


def meaning_cells(keys: Sequence[str]) -> tuple[CellRef, ...]:
    """The cells of figure keys."""
    return tuple(CellRef(*key.split("/")) for key in keys)


def judge_meanings(
    report: Report,
    reading: Reading,
    number: Number,
    mention: MentionForm,
    table: TableForm,
    row: RowForm,
    value: Decimal,
    before: str,
    *,
    carried: bool,
) -> Finding | None:
    """Judge a number whose mention has several meanings; ``carried``: the text says it holds what was carried in."""
    main = mention.adds or (f"{mention.table}/{mention.row}/{mention.column}",)
    name = mention.label or row.indicator
    own = meaning_value(report, main)
    others = [(keys, meaning_value(report, keys)) for keys in mention.sums]
    fits = next((keys for keys, total in others if total == value), None)
    if own is None or (own == value and not carried) or (carried and (fits or not others)):
        return None
    printed = reading.text[number.start : number.end]
    if fits and not carried:
        parts = [meaning_value(report, (key,)) for key in fits]
        added = "＋".join(show_number(part) for part in parts if part is not None)
        message = Saying(
            "文中“{printed}”不是“{name}”的{own}，而与{added}相符，请写明口径（是否含上年结转等）",
            printed=printed,
            name=name,
            own=show_number(own),
            added=f"{added}＝{show_number(value)}" if len(fits) > 1 else added,
        )
        return _finding(reading, number, Severity.WARNING, "meaning", message, (*main, *fits))
    keys, expected = others[0] if carried else (main, own)
    if expected is None:
        return None
    shown: str = listed(show_number(part) for key in keys if (part := meaning_value(report, (key,))) is not None)
    shown = Saying("{parts}，合计{total}", parts=shown, total=show_number(expected)) if len(keys) > 1 else shown
    message = Saying(
        "文中“{printed}”与{table}“{name}”不一致，{table}为{shown}",
        printed=printed,
        table=table_word(table),
        name=name,
        shown=shown,
    )
    handled = value < expected and _HANDLED.search(before)
    severity = Severity.WARNING if handled or OWN_ONLY.search(before) else Severity(mention.severity)
    return _finding(reading, number, severity, "text-against-table", message, keys)


def judge_named(form: Form, report: Report, reading: Reading, number: Number, mention: MentionForm) -> Finding | None:
    """Judge a number the text gives for a further figure of the form, where the report itself knows it."""
    named = next((figure for figure in form.figures if figure.id == mention.figure), None)
    shown = next((c.shown for c in report.choices if c.key == f"figure:{mention.figure}"), "")
    if (
        named is None
        or not re.fullmatch(r"\d+(?:\.\d+)?", shown)
        or (named.unit == "元") != (number.unit in ("元", "万元"))
    ):
        return None
    value = number.value * 10000 if number.unit == "万元" else number.value
    if value == Decimal(shown):
        return None
    message = Saying(
        "文中“{printed}”与登记的“{name}”不一致，登记合计{shown}{unit}",
        printed=reading.text[number.start : number.end],
        name=named.label,
        shown=shown,
        unit=named.unit,
    )
    return _finding(reading, number, Severity(mention.severity), "text-against-records", message, ())


def table_word(table: TableForm) -> str:
    """What a text's reader calls the table: one in an annex, or one in the text."""
    return Saying("表中") if table.section else Saying("附表")


def _finding(
    reading: Reading, number: Number, severity: Severity, rule: str, message: str, keys: Sequence[str]
) -> Finding:
    return Finding(
        severity=severity,
        rule=rule,
        message=message,
        cells=tuple(dict.fromkeys(meaning_cells(keys))),
        section=reading.section,
        start=number.start,
        end=number.end,
    )
