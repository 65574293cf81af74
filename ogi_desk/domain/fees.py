"""信息处理费 (国办函〔2020〕109号): what so many items of a month, or pages of one application, cost, step by step.

Both standards are progressive (超额累进): each step's rate holds for the units within it only. Whole yuan throughout,
so there is nothing to round. What a fee notice does to the reply period stands with the regulation. Reads text, never
files; knows nothing of requests or of who asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import FeeStandard

#: More items or pages than this are a slip of the keyboard.
MOST_UNITS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RateStep:
    """From the unit ``first`` on one unit costs ``rate`` yuan; with a ``band`` the rate rises by ``rise`` after each
    ``band`` units."""

    first: int
    rate: int
    band: int = 0
    rise: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeRule:
    """One version of the rule on the fee."""

    id: str
    title: str
    in_force_from: date
    in_force_until: date | None
    by_item: tuple[RateStep, ...]
    by_page: tuple[RateStep, ...]
    count_withdrawn: bool  # whether withdrawn requests are among the month's items
    pages_note: str = ""  # what a page is, for whoever counts them

    def in_force(self, day: date) -> bool:
        """Whether this version is in force on ``day``."""
        return self.in_force_from <= day and (self.in_force_until is None or day <= self.in_force_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeStep:
    """One line of the calculation: ``units`` at ``rate`` yuan make ``amount`` yuan."""

    words: str
    units: int
    rate: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A fee in whole yuan with how it came about; ``total`` is the sum of its steps."""

    standard: FeeStandard
    units: int
    total: int
    steps: tuple[FeeStep, ...]


def fee_of_items(first: int, last: int, rule: FeeRule) -> Fee:
    """Return the fee of the items ``first`` … ``last`` of one applicant in one calendar month, counted from 1.

    ``InputError`` when there are none of them. Source: 国办函〔2020〕109号 第四条.
    """
    if not 1 <= first <= last <= MOST_UNITS:
        raise InputError("按件计费应从第1件起，现为第{first}件至第{last}件，请核对件数", first=first, last=last)
    steps = tuple(
        _step("第{first}件至第{last}件", "第{first}件", "{units}件", start, end, rate)
        for start, end, rate in _slices(first, last, rule.by_item)
    )
    return _fee(FeeStandard.BY_ITEM, last - first + 1, steps)


def fee_of_pages(pages: int, rule: FeeRule) -> Fee:
    """Return the fee of ``pages`` pages of one application; ``InputError`` for fewer than one.

    Source: 国办函〔2020〕109号 第五条; pages of different applications are not added together [U].
    """
    if not 1 <= pages <= MOST_UNITS:
        raise InputError("按量计费的页数应不小于1，现为{pages}，请填写页数", pages=pages)
    steps = tuple(
        _step("第{first}页至第{last}页", "第{first}页", "{units}页", start, end, rate)
        for start, end, rate in _slices(1, pages, rule.by_page)
    )
    return _fee(FeeStandard.BY_PAGE, pages, steps)


def read_fee_rule(text: str, name: str) -> FeeRule:
    """Read one rule file; ``InputError`` names the file and the field that is missing or wrong."""
    data = read_toml(text, name)
    known = {"id", "title", "in_force_from", "in_force_until", "count_withdrawn"}
    for field in sorted(data.keys() - known - {"pages_note", "item", "page"}):
        raise InputError("收费文件 {name} 有不认识的字段“{field}”，请删去", name=name, field=field)
    return FeeRule(
        id=_take(data, "id", str, name),
        title=_take(data, "title", str, name),
        in_force_from=_take(data, "in_force_from", date, name),
        in_force_until=_take(data, "in_force_until", date, name) if "in_force_until" in data else None,
        by_item=_rates(data, "item", name),
        by_page=_rates(data, "page", name),
        count_withdrawn=_take(data, "count_withdrawn", bool, name),
        pages_note=_take(data, "pages_note", str, name) if "pages_note" in data else "",
    )


def _slices(first: int, last: int, steps: tuple[RateStep, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (from, to, rate) of the units ``first`` … ``last`` that cost the same."""
    ends = [step.first - 1 for step in steps[1:]] + [last]
    for step, end in zip(steps, ends, strict=True):
        start, rate = step.first, step.rate
        while start <= min(end, last):
            stop = min(end, last, start + step.band - 1) if step.band else min(end, last)
            if stop >= first:
                yield max(start, first), stop, rate
            start, rate = stop + 1, rate + step.rise


def _step(many: str, one: str, counted: str, start: int, end: int, rate: int) -> FeeStep:
    units = end - start + 1
    where = Saying(many if units > 1 else one, first=start, last=end)
    words: str
    if rate:
        what = Saying(counted, units=units)
        words = Saying("{where}：{what}×{rate}元＝{amount}元", where=where, what=what, rate=rate, amount=units * rate)
    else:
        words = Saying("{where}：不收费", where=where)
    return FeeStep(words=words, units=units, rate=rate, amount=units * rate)


def _fee(standard: FeeStandard, units: int, steps: tuple[FeeStep, ...]) -> Fee:
    return Fee(standard=standard, units=units, total=sum(step.amount for step in steps), steps=steps)


def _rates(data: dict[str, Any], key: str, name: str) -> tuple[RateStep, ...]:
    entries = data.get(key)
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
        raise InputError("收费文件 {name} 缺少 [[{field}]]，请补上", name=name, field=key)
    steps = []
    for entry in entries:
        for field in sorted(entry.keys() - {"from", "rate", "band", "rise"}):
            raise InputError(
                "收费文件 {name} 的 [[{key}]] 有不认识的字段“{field}”，请删去", name=name, key=key, field=field
            )
        band = _whole(entry, "band", name, least=1) if "band" in entry else 0
        rise = _whole(entry, "rise", name) if "rise" in entry else 0
        if bool(band) != bool(rise):
            raise InputError("收费文件 {name} 的 [[{key}]] 中 band 和 rise 应同时写出，请改正", name=name, key=key)
        steps.append(
            RateStep(first=_whole(entry, "from", name, least=1), rate=_whole(entry, "rate", name), band=band, rise=rise)
        )
    firsts = [step.first for step in steps]
    if firsts[0] != 1 or firsts != sorted(set(firsts)):
        raise InputError("收费文件 {name} 的 [[{key}]] 应从 from = 1 开始并依次增大，请改正", name=name, key=key)
    return tuple(steps)


def _take(data: dict[str, Any], key: str, kind: type, name: str) -> Any:
    value = data.get(key)
    if not isinstance(value, kind) or isinstance(value, datetime):
        raise InputError("收费文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=key)
    return value


def _whole(data: dict[str, Any], key: str, name: str, least: int = 0) -> int:
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise InputError(
            "收费文件 {name} 的字段 {field} 应为不小于{least}的整数，请改正", name=name, field=key, least=least
        )
    return value
