"""Live figures in the text: what may stand between ``{{`` and ``}}``, and what is shown for it.

=====================================  =====================================================================
``annex/proactive/year``               a cell: table, row, column
``count:业务信息/统计公报``            items published in the year in a category or below it
``month:3``                            items published in that month
``figure:full_text``                   a named figure of the form
``share:<key>|<key>|1``                the first as a percentage of the second, that many decimals: ``23.9%``
``year`` ``agency`` ``region`` ``address`` ``postcode`` ``phone`` ``email`` ``website``   of the year and the office
=====================================  =====================================================================

An unknown key is shown as 〔？〕 and told as a finding; it is never an exception. Must not touch a store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ogi_desk.domain.records import Profile
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.forms.layout import Counting, Form
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.report import CellRef, FieldSpan, Figure
from ogi_desk.forms.selection import Condition, Selection

FIELD = re.compile(r"\{\{\s*([^{}\n]*?)\s*\}\}")
UNKNOWN = "〔？〕"  # a key the form does not know
MISSING = "〔缺〕"  # a known figure without a value
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
    share = (part * 100 / whole).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{share:f}%"


def category_count(path: str, year: int) -> Selection:
    """The year's items in a category or below it."""
    return select(PUBLISHED, Period.of_year(year), (Condition("category", "under", path),))


def month_count(year: int, month: int) -> Selection:
    """The items of a month."""
    return select(PUBLISHED, Period.of_month(year, month))


def is_figure_key(form: Form, key: str) -> bool:
    """Whether a key names a figure of the form (not a text of the office, not a share)."""
    return not key.startswith("share:") and key not in ("year", *PROFILE_KEYS) and Fields(form, 2000).knows(key)


@dataclass(frozen=True, slots=True)
class Share:
    """A parsed ``share:`` key."""

    part: str
    whole: str
    decimals: int


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields one report may use."""

    form: Form
    year: int
    profile: Profile | None = None
    categories: frozenset[str] | None = None  # known paths; None = any

    def knows(self, key: str) -> bool:
        """Whether the key leads to something."""
        if key == "year" or key in PROFILE_KEYS:
            return True
        share = _share(key)
        if share:
            return all(not _share(k) and self._figure_exists(k) for k in (share.part, share.whole))
        return self._figure_exists(key)

    def _figure_exists(self, key: str) -> bool:
        return self.cell(key) is not None or self._selection(key) is not None

    def cell(self, key: str) -> CellRef | None:
        """The cell a key names, or ``None``."""
        parts = key.split("/")
        table = self.form.table(parts[0])
        if len(parts) != 3 or not table or not table.row(parts[1]) or not table.column(parts[2]):
            return None
        return CellRef(*parts)

    def _selection(self, key: str) -> Selection | None:
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

    def wanted(self, text: str) -> Iterator[Selection]:
        """The selections a text's fields need measured."""
        for match in FIELD.finditer(text):
            share = _share(match[1])
            for key in (share.part, share.whole) if share else (match[1],):
                selection = self._selection(key)
                if selection:
                    yield selection

    def value(self, key: str, amounts: Mapping[Selection, Decimal], cells: Mapping[CellRef, Figure]) -> Decimal | None:
        """The value of a figure key, ``None`` when it is missing or unknown."""
        ref = self.cell(key)
        if ref:
            return cells[ref].value
        selection = self._selection(key)
        return amounts.get(selection) if selection else None

    def shown(self, key: str, amounts: Mapping[Selection, Decimal], cells: Mapping[CellRef, Figure]) -> str:
        """What a field prints."""
        if not self.knows(key):
            return UNKNOWN
        if key == "year":
            return str(self.year)
        if key in PROFILE_KEYS:
            return (str(getattr(self.profile, key)) if self.profile else "") or MISSING
        share = _share(key)
        if share:
            part, whole = self.value(share.part, amounts, cells), self.value(share.whole, amounts, cells)
            return MISSING if part is None or not whole else show_share(part, whole, share.decimals)
        value = self.value(key, amounts, cells)
        return MISSING if value is None else show_number(value)

    def fill(
        self, line: str, amounts: Mapping[Selection, Decimal], cells: Mapping[CellRef, Figure]
    ) -> tuple[str, tuple[FieldSpan, ...]]:
        """Return a line with its fields filled in, and where each stands."""
        pieces: list[str] = []
        spans: list[FieldSpan] = []
        at = length = 0
        for match in FIELD.finditer(line):
            before, shown = line[at : match.start()], self.shown(match[1], amounts, cells)
            pieces += [before, shown]
            length += len(before)
            spans.append(FieldSpan(length, length + len(shown), match[1]))
            length += len(shown)
            at = match.end()
        return "".join([*pieces, line[at:]]), tuple(spans)


def _share(key: str) -> Share | None:
    match = re.fullmatch(r"share:([^|]+)\|([^|]+)(?:\|(\d))?", key)
    return Share(match[1].strip(), match[2].strip(), int(match[3] or 1)) if match else None
