"""Live figures in the text: what may stand between ``{{`` and ``}}``, and what is shown for it.

=====================================  =====================================================================
``annex/proactive/year``               a cell: table, row, column
``count:业务信息/统计公报``            items published in the year in a category or below it
``month:3``                            items published in that month
``figure:full_text``                   a named figure of the form
``share:<key>|<key>|1``                the first as a percentage of the second, that many decimals: ``23.9%``
``change:<key>``                       a figure against last year's, in words: ``比上年增加3条，增长7.0%``
``year`` ``agency`` ``region`` ``address`` ``postcode`` ``phone`` ``email`` ``website``   of the year and the office
=====================================  =====================================================================

An unknown key is shown as 〔？〕 and told as a finding; it is never an exception. Where last year's figure is not known
a ``change:`` shows nothing and takes the comma before it along, as what is not known is not said. Must not touch a
store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from ogi_desk.domain.records import Profile
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.forms.layout import Counting, Form
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.report import CellRef, FieldSpan, Figure
from ogi_desk.forms.selection import Condition, Selection

FIELD = re.compile(r"\{\{\s*([^{}\n]*?)\s*\}\}")
UNKNOWN = "〔？〕"  # a key the form does not know
MISSING = "〔缺〕"  # a known figure without a value
CHANGE = "change:"  # before the key of a figure: its change against last year, in words
PROFILE_KEYS = ("agency", "region", "address", "postcode", "phone", "email", "website")

#: 主动公开 items of a period, the base of counts by category and month
PUBLISHED = Counting(
    "publication",
    (Condition("published_on", "between", ("{start}", "{end}")), Condition("openness", "is", Openness.PROACTIVE.id)),
)


def show_number(value: Decimal) -> str:
    """Return a figure as printed: no exponent, no needless zeros after the point."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def show_share(part: Decimal, whole: Decimal, decimals: int) -> str:
    """Return ``23.9%``: rounded half up to the decimals asked for. ``whole`` must not be 0."""
    return f"{percentage(part, whole, decimals):f}%"


def percentage(part: Decimal, whole: Decimal, decimals: int) -> Decimal:
    """Return the part in per cent of the whole, which must not be 0, rounded half up."""
    return (part * 100 / whole).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def category_count(path: str, year: int) -> Selection:
    """The year's items in a category or below it."""
    return select(PUBLISHED, Period.of_year(year), (Condition("category", "under", path),))


def month_count(year: int, month: int) -> Selection:
    """The items of a month."""
    return select(PUBLISHED, Period.of_month(year, month))


def is_figure_key(form: Form, key: str) -> bool:
    """Whether a key names a figure of the form (not a text of the office, not a share, not a change)."""
    return Fields(form, 2000).is_figure(key)


@dataclass(frozen=True, slots=True)
class Share:
    """A parsed ``share:`` key."""

    part: str
    whole: str
    decimals: int


class Before(Protocol):
    """What the fields ask about last year; see :class:`ogi_desk.forms.growth.LastYear`."""

    def wanted(self, key: str) -> Iterator[Selection]:
        """The selections to be measured for a figure of last year."""

    def phrase(self, key: str, now: Decimal, amounts: Mapping[Selection, Decimal]) -> str:
        """The words for this year's figure against last year's, empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields one report may use."""

    form: Form
    year: int
    profile: Profile | None = None
    categories: frozenset[str] | None = None  # known paths; None = any
    last: Before | None = None  # last year; None = nothing is known of it

    def knows(self, key: str) -> bool:
        """Whether the key leads to something."""
        if key == "year" or key in PROFILE_KEYS:
            return True
        share = _share(key)
        if share:
            return self.is_figure(share.part) and self.is_figure(share.whole)
        return self.is_figure(key.removeprefix(CHANGE).strip())

    def is_figure(self, key: str) -> bool:
        """Whether the key names a number: a cell, a count, a figure of the form."""
        return self.cell(key) is not None or self.selection(key) is not None

    def cell(self, key: str) -> CellRef | None:
        """The cell a key names, or ``None``."""
        parts = key.split("/")
        table = self.form.table(parts[0])
        if len(parts) != 3 or not table or not table.row(parts[1]) or not table.column(parts[2]):
            return None
        return CellRef(*parts)

    def selection(self, key: str) -> Selection | None:
        """What a key that is no cell counts, or ``None``."""
        head, _, rest = key.partition(":")
        if head == "count" and rest and (self.categories is None or rest in self.categories):
            return category_count(rest, self.year)
        if head == "month" and rest.isascii() and rest.isdigit() and 1 <= int(rest) <= 12:
            return month_count(self.year, int(rest))
        if head == "figure":
            for figure in self.form.figures:
                if figure.id == rest:
                    return select(figure.counting, Period.of_year(self.year))
        return None

    def parts_of(self, key: str) -> tuple[str, ...]:
        """The keys a figure is the sum of: those of the cells it adds up, else itself."""
        name = key.removeprefix("figure:")
        figure = next((f for f in self.form.figures if f.id == name), None) if name != key else None
        return figure.adds if figure and figure.adds else (key,)

    def unit_of(self, key: str) -> str:
        """The unit a figure is counted in, empty where the form names none."""
        ref = self.cell(key)
        if ref:
            table = self.form.table(ref.table)
            row = table.row(ref.row) if table else None
            return table.unit(row, table.column(ref.column)) if table and row else ""
        head, _, rest = key.partition(":")
        return next((f.unit for f in self.form.figures if head == "figure" and f.id == rest), "条")

    def wanted(self, text: str) -> Iterator[Selection]:
        """The selections a text's fields need measured."""
        for match in FIELD.finditer(text):
            share = _share(match[1])
            for key in (share.part, share.whole) if share else (match[1],):
                if key.startswith(CHANGE) and self.last and self.knows(key):
                    yield from self.last.wanted(key.removeprefix(CHANGE).strip())
                selection = self.selection(key.removeprefix(CHANGE).strip())
                if selection:
                    yield selection

    def value(self, key: str, amounts: Mapping[Selection, Decimal], cells: Mapping[CellRef, Figure]) -> Decimal | None:
        """The value of a figure key, ``None`` when it is missing or unknown."""
        parts = self.parts_of(key)
        if parts != (key,):
            values = [self.value(part, amounts, cells) for part in parts]
            return None if None in values else sum((v for v in values if v is not None), Decimal(0))
        ref = self.cell(key)
        if ref:
            return cells[ref].value
        selection = self.selection(key)
        return amounts.get(selection) if selection else None

    def shown(self, key: str, amounts: Mapping[Selection, Decimal], cells: Mapping[CellRef, Figure]) -> str:
        """What a field prints; of a change nothing where last year's figure is not known."""
        if not self.knows(key):
            return UNKNOWN
        if key == "year":
            return str(self.year)
        if key in PROFILE_KEYS:
            return (str(getattr(self.profile, key)) if self.profile else "") or MISSING
        if key.startswith(CHANGE):
            figure = key.removeprefix(CHANGE).strip()
            now = self.value(figure, amounts, cells)
            return "" if now is None or self.last is None else self.last.phrase(figure, now, amounts)
        share = _share(key)
        if share:
            part, whole = self.value(share.part, amounts, cells), self.value(share.whole, amounts, cells)
            return MISSING if part is None or not whole else show_share(part, whole, share.decimals)
        value = self.value(key, amounts, cells)
        return MISSING if value is None else show_number(value)

    def fill(
        self, line: str, amounts: Mapping[Selection, Decimal], cells: Mapping[CellRef, Figure]
    ) -> tuple[str, tuple[FieldSpan, ...]]:
        """Return a line with its fields filled in, and where each stands; one that shows nothing leaves no trace."""
        text = ""
        spans: list[FieldSpan] = []
        at = 0
        for match in FIELD.finditer(line):
            before, shown = line[at : match.start()], self.shown(match[1], amounts, cells)
            at = match.end()
            if shown:
                start = len(text) + len(before)
                spans.append(FieldSpan(start, start + len(shown), match[1]))
                text += before + shown
            else:
                kept, left_out = close_gap(before, line[at:], first=not text)
                text, at = text + kept, at + left_out
        return text + line[at:], tuple(spans)


_COMMAS = "、,，;；"  # the weaker first


def close_gap(before: str, behind: str, first: bool = True) -> tuple[str, int]:
    """Return what stays of the words before a clause that is left out, and how many characters to skip behind it.

    One comma goes along, the weaker where there is one on either side, or the brackets around it; of the first clause
    behind a colon or 其中 the comma behind it, of a whole sentence its full stop. ``first``: nothing stands before.
    """
    words = before.rstrip()
    if words.endswith(("（", "(")) and behind.startswith(("）", ")")):
        return words[:-1], 1
    if words.endswith(tuple(_COMMAS)):
        weaker = behind[:1] in tuple(_COMMAS) and _COMMAS.index(behind[0]) < _COMMAS.index(words[-1])
        return (before, 1) if weaker else (words[:-1], 0)
    opens = words.endswith(("。", "：", ":", "其中", "（", "(")) or (first and not words)
    return before, int(opens and behind.startswith((*_COMMAS, "。")))


def _share(key: str) -> Share | None:
    match = re.fullmatch(r"share:([^|]+)\|([^|]+)(?:\|(\d))?", key)
    return Share(match[1].strip(), match[2].strip(), int(match[3] or 1)) if match else None
