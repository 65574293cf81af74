"""How alike two Chinese texts are, by their overlapping pairs of characters (bigrams): no dictionary, no word list.

A likeness is a hint for a person to look, never a judgement. What politeness and form add to a request's text
(申请公开、请贵局提供 …) is left out first, so that two requests are not alike for being requests.
"""

from __future__ import annotations

import re
import unicodedata

from ogi_desk.domain.text_keys import search_key

#: From this likeness on two requests may be the same one again (重复申请): a hint, to be looked at.
REPEATED = 0.8
#: Below this likeness nothing is worth showing.
WORTH_SHOWING = 0.3
#: Texts that name years, and none in common, are less alike by this factor: last year's bulletin is another document.
_OTHER_YEAR = 0.5

# What a request says beside what it asks for.
_WHOM = r"(?:贵局|贵单位|贵机关|贵方|你局|你单位|你们|您)"
_WHO = r"(?:本人|本公司|我单位|我公司|我们|我)"
_ASKING = r"(?:申请|请求|恳请|请|要求|希望|想要|想|需要|拟)"
_GETTING = r"(?:依法|予以|公开|获取|提供|查询|查阅|了解|告知|复制|得到|知道)"
_FORMAL = re.compile(
    "|".join(
        (
            r"(?:根据|依据|依照|按照)《?(?:中华人民共和国)?《?政府信息公开条例》?(?:第[一二三四五六七八九十百\d]+条)?(?:的?(?:有关|相关)?规定)?",
            rf"{_WHO}?(?:因|为)[^,;。;]{{0,20}}?(?:需要|所需|之需)",
            rf"(?:特此|特|现|兹)?向?(?:{_WHOM}|{_WHO})*{_ASKING}+{_WHOM}?{_GETTING}*(?:一下)?",
            rf"(?:特此|向)?(?:{_WHOM}|{_WHO})",
            r"政府信息公开|政府信息|公开信息|有关的?|相关的?|关于|以下|如下|所有|全部|一份|复印件|谢谢|感谢|特此",
        )
    )
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)(?=年|年度|\D|$)")
_SMALL = frozenset("的和与及或了在是对为等之其于由把被将并且而也都就从到向以年月日第号")


def wanted(text: str) -> str:
    """Return what a request's text asks for, less the phrases of form; the text itself when nothing else is left."""
    left = without_form(search_key(text))
    return left if sum(map(len, _runs(left))) > 1 else search_key(text)


def without_form(text: str) -> str:
    """Return a text less the phrases of form, each replaced by a space; may be empty."""
    return _FORMAL.sub(" ", text).strip()


def pairs(text: str) -> frozenset[str]:
    """Return a text's overlapping pairs of letters and digits, signs and white space left out; of a single character
    that one."""
    letters = "".join(_runs(search_key(text)))
    if len(letters) < 2:
        return frozenset(letters)
    return frozenset(letters[i : i + 2] for i in range(len(letters) - 1))


def dice(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the Dice likeness of two sets of pairs: 0 = nothing in common, 1 = the same; of an empty one 0."""
    if not one or not other:
        return 0.0
    return 2 * len(one & other) / (len(one) + len(other))


def covered(part: frozenset[str], whole: frozenset[str]) -> float:
    """Return which share of ``part`` is found in ``whole``; of an empty part 0."""
    return len(part & whole) / len(part) if part else 0.0


def years(text: str) -> frozenset[str]:
    """Return the four-digit years a text names."""
    return frozenset(_YEAR.findall(search_key(text)))


def same_years(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the factor for two texts' years: less than 1 when both name years and none is in both."""
    return _OTHER_YEAR if one and other and not one & other else 1.0


def likeness(one: str, other: str) -> float:
    """Return how alike two requests' texts are, 0 … 1, by what they ask for."""
    first, second = wanted(one), wanted(other)
    return dice(pairs(first), pairs(second)) * same_years(years(first), years(second))


def telling_pairs(text: str, most: int) -> list[str]:
    """Return up to ``most`` pairs of a text by which to look for texts like it: spread over it, without the small
    words that stand in every text, and the years it names. As search keys."""
    found: dict[str, None] = {}
    for run in _runs(_YEAR.sub(" ", search_key(text))):
        for i in range(len(run) - 1):
            if not _SMALL.intersection(run[i : i + 2]):
                found.setdefault(run[i : i + 2])
    named = sorted(years(text))[:2]
    kept, room = list(found), most - len(named)
    if len(kept) > room:
        kept = [kept[i * (len(kept) - 1) // max(1, room - 1)] for i in range(room)]
    return [*kept, *named]


def _runs(text: str) -> list[str]:
    """Return the runs of letters and digits of a text, in order."""
    return "".join(c if unicodedata.category(c)[0] in "LN" else " " for c in text).split()
