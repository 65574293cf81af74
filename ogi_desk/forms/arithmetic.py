"""The arithmetic behind a figure, in figures: ``225 + 46 = 271``, ``21 − 3 = 18``, ``3800 ÷ 10000 = 0.38``.

Only says how a figure that is known comes about; must not measure or round anything but what is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.fields import show_number, show_share
from ogi_desk.forms.report import CellRef

#: terms from which on those that are 0 are told by their number only
_MANY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A part of a figure: what it is called, its value as it stands in its own place, and that place if it has one."""

    label: str
    value: Decimal | None
    ref: CellRef | None = None
    minus: bool = False  # taken away


def shown(value: Decimal | None) -> str:
    """A figure as printed; 缺 where there is none (missing is not 0)."""
    return Saying("缺") if value is None else show_number(value).replace("-", "−")


def sum_in_words(terms: Sequence[Term], value: Decimal | None) -> str:
    """Return ``21 − 3 = 18``; empty without terms. Of many terms those that are 0 are left out and told by number."""
    if not terms:
        return ""
    noughts = sum(term.value == 0 for term in terms) if len(terms) > _MANY else 0
    told = [term for term in terms if not (noughts and term.value == 0)]
    if not told:
        return Saying("{count}项都是0，和为0", count=len(terms))
    alone = len(told) == 1 and not told[0].minus  # "3 = 3" says nothing
    line = shown(value) if alone else listed([*_signed(told), " = ", shown(value)], "")
    return Saying("{line}（另有{count}项为0）", line=line, count=noughts) if noughts else line


def _signed(terms: Sequence[Term]) -> Iterator[str]:
    for place, term in enumerate(terms):
        if place:
            yield " − " if term.minus else " + "
        elif term.minus:
            yield "−"
        negative = term.value is not None and term.value < 0
        yield f"({shown(term.value)})" if negative and place else shown(term.value)


def quotient_in_words(measured: Decimal, divide: int, value: Decimal | None, unit: str) -> str:
    """Return ``3800元 ÷ 10000 = 0.38万元`` for a figure measured in yuan and told in a larger unit."""
    return Saying(
        "{measured}元 ÷ {divide} = {value}{unit}",
        measured=shown(measured), divide=divide, value=shown(value), unit=unit,
    )  # fmt: skip


def share_in_words(part: Decimal | None, whole: Decimal | None, decimals: int) -> str:
    """Return ``11 ÷ 46 × 100% = 23.9%``, and why where there is no percentage of it."""
    if part is None or whole is None:
        return Saying("{part} ÷ {whole}，有一个数缺，不能计算", part=shown(part), whole=shown(whole))
    if not whole:
        return Saying("{part} ÷ 0，分母为0，不能计算", part=shown(part))
    share = show_share(part, whole, decimals)
    return Saying("{part} ÷ {whole} × 100% = {share}", part=shown(part), whole=shown(whole), share=share)


def change_in_words(now: Decimal | None, before: Decimal | None) -> str:
    """Return ``46 − 43 = 3，3 ÷ 43 × 100% = 7.0%``: the change on the year before and its rate, one decimal."""
    if now is None or before is None:
        return Saying("本年 {now}，上年 {before}，有一个数缺，不能比较", now=shown(now), before=shown(before))
    difference = now - before
    line = Saying(
        "{now} − {before} = {difference}",
        now=shown(now), before=f"({shown(before)})" if before < 0 else shown(before), difference=shown(difference),
    )  # fmt: skip
    if not difference:
        return line
    if before <= 0:
        return Saying("{line}，上年为{before}，不计算增长率", line=line, before=shown(before))
    rate = (difference * 100 / before).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return Saying(
        "{line}，{difference} ÷ {before} × 100% = {rate}%",
        line=line, difference=shown(difference), before=shown(before), rate=f"{rate:f}".replace("-", "−"),
    )  # fmt: skip
