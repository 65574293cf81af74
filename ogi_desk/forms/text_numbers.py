"""Reading numbers in composed text: value, unit, decimals, place, whether they are live fields.

Only numbers with a counting unit or a percent sign are read; years, days, document numbers, telephone numbers, list
numbers and articles of law are not counts, nor is what a comparison with last year says. Must not judge anything.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from ogi_desk.forms.fields import CHANGE
from ogi_desk.forms.report import FieldSpan, Report, Section

#: Units in which items, requests and cases are counted; texts use them for one another.
COUNT_UNITS = ("条", "件", "份", "宗", "篇", "项")
#: Units of which there are no parts: those, and how often, how many people and places.
WHOLE_UNITS = (*COUNT_UNITS, "次", "人次", "人", "个")
_UNITS = "条|件|份|宗|篇|项|次|人次|人|个|家|期|元|万元|场"
_NUMBER = re.compile(
    rf"(?<![\d.第A-Za-z〔\[一二两三四五六七八九十百千〇零几])(?:(?P<plain>\d{{1,3}}(?:,\d{{3}})+|\d+)(?P<point>\.\d+)?|(?<!数)(?P<han>[一二两三四五六七八九十百千零]{{1,9}}))"
    rf"\s?(?:(?P<percent>%)|(?P<wan>万)?(?P<unit>{_UNITS})(?![\d]))"
)
#: What may stand before the difference from another year, which counts nothing itself: 比上年增加7件.
_DIFFERENCE = re.compile(r"(?:比|较|相比)[^。；;：:\d]{0,14}(?:增加|减少|增|减|多|少|上升|下降|增长)了?约?$")
#: １，２３６条, 1 236条: the mark between thousands in full width, or a space in its place
_WIDE_COMMA = re.compile(
    rf"(?<=\d)(?:，(?=\d{{3}}(?:，\d{{3}})*万?(?:{_UNITS}))"
    rf"|[ \u00a0\u2009](?=\d{{3}}(?:[ \u00a0\u2009]\d{{3}})*万?(?:{_UNITS})))(?<!\d{{4}}.)"
)
_WIDE = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_HAN = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_TENS = {"十": 10, "百": 100, "千": 1000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number in a section's text; places are characters into it, ``end`` after the unit or percent sign."""

    start: int
    end: int
    value: Decimal
    unit: str  # "%" for a percentage
    decimals: int
    key: str = ""  # of the live field it comes from

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.unit == "%"

    @property
    def is_count(self) -> bool:
        """Whether it counts items, requests or cases."""
        return self.unit in COUNT_UNITS


@dataclass(frozen=True, slots=True)
class Reading:
    """A section's text with what the checks need of it."""

    section: str
    text: str
    fields: tuple[FieldSpan, ...]
    numbers: tuple[Number, ...]
    #: where the clauses of numbers begin and end, as far as somebody asked (:func:`ogi_desk.forms.clauses.clause_of`)
    clauses: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)

    def within(self, start: int, end: int) -> tuple[Number, ...]:
        """The numbers that lie in a stretch of the text."""
        first = bisect_left(self.numbers, start, key=lambda n: n.start)
        past = bisect_left(self.numbers, end, first, key=lambda n: n.start)
        return tuple(n for n in self.numbers[first:past] if n.end <= end)

    def stretches(self, separators: str) -> Iterator[tuple[int, int]]:
        """Yield the stretches between separators as ``(start, end)``, separators excluded."""
        start = 0
        for match in re.finditer(f"[{separators}]", self.text + separators[0]):
            if match.start() > start:
                yield start, match.start()
            start = match.end()

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Yield the sentences."""
        return self.stretches("。！？\n")

    def back_to(self, separators: str, place: int) -> int:
        """The place after the last separator before ``place``."""
        return max((self.text.rfind(c, 0, place) for c in separators), default=-1) + 1

    def on_to(self, separators: str, place: int) -> int:
        """The place of the first separator from ``place`` on."""
        found = [at for c in separators if (at := self.text.find(c, place)) >= 0]
        return min(found, default=len(self.text))


def read_report(report: Report) -> tuple[Reading, ...]:
    """Read all sections of a report."""
    return tuple(read_section(section) for section in report.sections)


@lru_cache(maxsize=64)  # every check reads the same sections, and while one is typed in the others stay as they are
def read_section(section: Section) -> Reading:
    """Read one section; its text is the paragraphs joined by line feeds."""
    lines: list[str] = []
    fields: list[FieldSpan] = []
    offset = 0
    for paragraph in section.paragraphs:
        fields += [FieldSpan(offset + f.start, offset + f.end, f.key) for f in paragraph.fields]
        lines.append(paragraph.text)
        offset += len(paragraph.text) + 1
    text = "\n".join(lines)
    return Reading(section.id, text, tuple(fields), tuple(_numbers(text, fields)))


def _numbers(text: str, fields: list[FieldSpan]) -> Iterator[Number]:
    for match in _NUMBER.finditer(_WIDE_COMMA.sub(",", text.translate(_WIDE))):
        digits = match["plain"]
        if digits is None and match["percent"]:
            continue
        value = (
            Decimal(digits.replace(",", "") + (match["point"] or "")) if digits else Decimal(_from_han(match["han"]))
        )
        if digits is None and not value:
            continue  # 三五条, 千百次: no number that can be read
        key = next((f.key for f in fields if f.start < match.end() and match.start() < f.end), "")
        if key.startswith(CHANGE) or (
            not match["percent"] and _DIFFERENCE.search(text, max(0, match.start() - 30), match.start())
        ):
            continue
        yield Number(
            start=match.start(),
            end=match.end(),
            value=value * 10000 if match["wan"] else value,
            unit="%" if match["percent"] else match["unit"],
            decimals=len(match["point"] or ".") - 1,
            key=key,
        )


def number_of(text: str) -> Decimal:
    """Read 17, 65.4 or 十七; 0 where it is no number."""
    return Decimal(text) if re.fullmatch(r"\d+(?:\.\d+)?", text) else Decimal(_from_han(text))


def _from_han(text: str) -> int:
    """Read 一 … 九千九百九十九, the way counts stand in running text; 0 where the characters are no such number."""
    total, digit = 0, 0
    for character in text:
        if character in _HAN:
            if digit:
                return 0
            digit = _HAN[character]
        elif character in _TENS and (digit or character == "十"):
            total += (digit or 1) * _TENS[character]
            digit = 0
        elif character != "零":
            return 0
    return total + digit
