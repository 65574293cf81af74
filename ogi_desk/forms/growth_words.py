"""What a text says of a change on the year before (比上年增加7件; 上年同期为20件), and whether figures bear it out.

Reads words and does their arithmetic; must not know which figure they speak of: that is :mod:`.findings_growth`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.fields import show_number, show_share
from ogi_desk.forms.text_numbers import number_of

_UP, _DOWN, _SAME = "增长|上升|增加|提高|增多|增幅|升幅|多", "下降|减少|降低|下滑|降幅|减幅|少", "持平|相同|不变|一致"
_HAN = "[一二两三四五六七八九十百]+"
_UNIT = "条|件|份|宗|项|次|个"
_WORDS = (
    rf"(?:(?P<same>{_SAME})|翻了?(?P<doubled>[一两二三四])番"
    rf"|(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?!到|至|于)(?:了|为|达)*(?P<about>约|近|超过|超)?"
    rf"(?:(?P<number>\d+(?:\.\d+)?|{_HAN})(?P<unit>%|％|个?百分点|倍|{_UNIT}))?|(?<=的)(?P<times>\d+(?:\.\d+)?)倍)"
)
_LAST_YEAR = r"(?:(?P<year>\d{4})年度?|上年度?|去年|上一年度?)"
_AGAINST = (
    rf"(?P<against>(?:与|和|跟|同|相?比|相?较于?|是|为|相当于)?{_LAST_YEAR}(?:同期)?"
    rf"(?:的(?P<then>\d+(?:\.\d+)?)(?:{_UNIT}))?(?:的)?(?:相比)?|同比)"
    rf"[，,]?(?P<nearly>[^，。；\d（）()]{{0,4}}?){_WORDS}"
)
#: A comparison with the year before: 比上年增加7件, 与2021年的26件相比增长65.4%, 是上年的1.65倍.
_FIRST = re.compile(rf"^[，,（(]?\s*{_AGAINST}")
_ANYWHERE = re.compile(_AGAINST)
#: Last year's own number: ，上年同期为20件.
_THEN = re.compile(
    rf"^[，,、；;（(]?\s*(?P<against>而?{_LAST_YEAR}(?:同期的?(?:数量|数)?(?:则?为|是|有|仅有?|仅为|只有)?"
    rf"|的?(?:数量|数)?(?:则?为|是|仅有|仅为|只有)))(?P<then>\d+(?:\.\d+)?|{_HAN})(?:{_UNIT})"
)
#: What goes on with it: ，增长35%.
_NEXT = re.compile(rf"^[）)]?[，,、]\s*(?P<against>)(?:同比|是上年的|是去年的|为上年的)?{_WORDS}")
_ASIDE = re.compile(r"^[（(](?!同比|比|较|与|和|(?:上年度?|去年|上一年度?|\d{4}年)(?:同期|为|仅))[^（()）]*[）)]")
_NEARLY = re.compile(r"基本|大致|大体|总体|略")


@dataclass(frozen=True, slots=True)
class Told:
    """A change a text tells: where its words stand in the stretch searched, and what was read of them."""

    start: int
    end: int
    words: str
    said: dict[str, str | None]

    def has(self, name: str) -> str:
        """A part of the words, empty where they have none."""
        return self.said.get(name) or ""


def behind(text: str, year: int) -> Iterator[Told]:
    """Yield the changes told right at the beginning of a text, one after the other; ``year`` of the report."""
    start = 0
    aside = _ASIDE.match(text)
    if aside:
        start = aside.end()
    found = _FIRST.match(text[start:]) or _THEN.match(text[start:])
    while found:
        if _other_year(found, year):
            return
        yield _told(found, start)
        start += found.end()
        found = _NEXT.match(text[start:]) or _THEN.match(text[start:])


def anywhere(text: str, year: int) -> Iterator[Told]:
    """Yield the changes told anywhere in a text."""
    return (_told(found, 0) for found in _ANYWHERE.finditer(text) if not _other_year(found, year))


def _told(found: re.Match[str], shift: int) -> Told:
    start = shift + max(found.start("against"), 0)
    return Told(start, shift + found.end(), found[0].strip("，,、；;（( "), found.groupdict())


def _other_year(found: re.Match[str], year: int) -> bool:
    told = found.groupdict().get("year")
    return bool(told) and told != str(year - 1)


def problem(told: Told, now: Decimal, before: Decimal) -> str:
    """What is wrong with a change by this year's and last year's figure, empty when nothing is."""
    change = now - before
    if told.has("then") and number_of(told.has("then")) != before:
        return Saying("应为{change}", change=show_number(before))
    if told.has("same"):
        return Saying("并不相同") if change and not _NEARLY.search(told.has("nearly")) else ""
    if told.has("times") or told.has("doubled"):
        return _times(told, now, before)
    if (told.has("up") and change <= 0) or (told.has("down") and change >= 0):
        went = Saying("增加") if change > 0 else Saying("减少") if change < 0 else Saying("没有增减")
        return Saying("实为{went}", went=went)
    if not told.has("number") or told.has("about"):
        return ""
    number, unit = number_of(told.has("number")), told.has("unit")
    if not number or "百分点" in unit:
        return ""
    if unit == "倍":
        return _multiple(number, told.has("number"), change, before)
    if unit not in ("%", "％"):
        return "" if number == abs(change) else Saying("应为{change}", change=show_number(abs(change)))
    if not before:
        return Saying("上年为0，没有百分比可言")
    decimals = len(told.has("number").partition(".")[2])
    step = Decimal(1).scaleb(-decimals)
    exact = abs(change) * 100 / before
    if number in (exact.quantize(step, ROUND_HALF_UP), exact.quantize(step, ROUND_DOWN)):
        return ""
    return Saying("应为{share}", share=show_share(abs(change), before, max(decimals, 1)))


def _times(told: Told, now: Decimal, before: Decimal) -> str:
    """What is wrong with 是上年的2倍 or 翻一番; ``翻一番`` is loosely said and must only be near."""
    if told.has("times"):
        return _multiple(Decimal(told.has("times")), told.has("times"), now, before)
    times = Decimal(2) ** int(number_of(told.has("doubled")))
    if before and abs(now / before - times) * 5 <= times:
        return ""
    return _multiple(times, str(times), now, before)


def _multiple(told: Decimal, printed: str, part: Decimal, before: Decimal) -> str:
    if not before:
        return Saying("上年为0，没有百分比可言")
    step = Decimal(1).scaleb(-len(printed.partition(".")[2]))
    exact = part / before
    if told in (exact.quantize(step, ROUND_HALF_UP), exact.quantize(step, ROUND_DOWN)):
        return ""
    right = exact.quantize(min(step, Decimal("0.1")), ROUND_HALF_UP)
    return Saying("应为{times}倍", times=show_number(right))
