"""Labels of published tables paired with ours, more tolerantly than in files made for exchange.

Known variants of wording are data here (规范性文件 for 行政规范性文件); beyond them a label may lack its
parentheses and marks, or be nearly alike, and then the pair is doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from ogi_desk.exchange import labels
from ogi_desk.exchange.labels import match_labels

#: wordings of one thing, met in real reports
_VARIANTS = (
    ("行政规范性文件", "规范性文件"),
    ("本年制发件数", "本年制作数量", "本年制发数量", "本年制作件数", "本年制发数"),
    ("本年废止件数", "本年废止数量", "本年废止数"),
    ("现行有效件数", "现行有效数量", "现行有效数"),
    ("本年处理决定数量", "处理决定数量", "本年处理决定数"),
    ("本年收费金额", "收费金额", "本年收费总金额"),
    ("其他对外管理服务事项", "其他对外管理服务"),
    ("政府网站公开", "政府网站", "网站公开"),
    ("政府公报公开", "政府公报", "公报公开"),
    ("对申请的答复总数", "本年度对申请的答复总数", "申请答复总数"),
    ("不予公开答复数", "否决公开答复总数", "否决公开答复数"),
    ("接受行政申诉、举报数", "行政申诉数", "行政申诉、举报数"),
    ("信函申请数", "信件申请数", "邮寄申请数"),
    ("商业企业", "企业"),
    ("法律服务机构", "法律服务"),
    ("社会公益组织", "公益组织"),
)
_ENCLOSED = re.compile(r"\([^()]*\)")
_MARKS = re.compile(r"[\W_]+")
NEARLY = 0.84  # how alike two labels must be to be taken for one, with a doubt
_REMEMBERED = 4096  # labels; a file's are asked for again and again, once for each row of each form

folded = lru_cache(_REMEMBERED)(labels.folded)
unnumbered = lru_cache(_REMEMBERED)(labels.unnumbered)


@lru_cache(_REMEMBERED)
def bare(label: str) -> str:
    """A label without numbering, parentheses and marks."""
    text = unnumbered(label)
    return _MARKS.sub("", _ENCLOSED.sub("", text)) or _MARKS.sub("", text) or text


@lru_cache(_REMEMBERED)
def yearless(label: str) -> str:
    """A folded label with 2012年度, 本年度 and the like as one; a figure that looks like a year stays."""
    return re.sub(r"(?:(?:19|20)\d{2}年|本年)度?", "年度", folded(label))


_SAME = {bare(word): bare(group[0]) for group in _VARIANTS for word in group}


def common(label: str) -> str:
    """A bare label in the wording the forms have, where it is a known variant."""
    text = bare(label)
    return _SAME.get(text, text)


def pair_labels(ours: Sequence[str], theirs: Sequence[str]) -> tuple[dict[int, int], set[int]]:
    """Pair places in ``theirs`` with places in ``ours``; the set holds those places in ``theirs`` that are doubtful."""
    pairs = match_labels(ours, theirs)
    for key in (yearless, bare, common):
        _more(pairs, [key(label) for label in ours], [key(label) for label in theirs])
    doubtful: set[int] = set()
    for place, label in enumerate(theirs):
        text = bare(label)
        if place in pairs or len(text) < 4:
            continue
        free = [at for at in range(len(ours)) if at not in pairs.values()]
        likeness = {at: _alike(bare(ours[at]), text) for at in free}
        best = max(likeness, key=likeness.__getitem__, default=None)
        if best is not None and likeness[best] >= NEARLY:
            pairs[place] = best
            doubtful.add(place)
    return pairs, doubtful


def _alike(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1; nought for those whose lengths alone rule it out."""
    if 2 * min(len(one), len(other)) < NEARLY * (len(one) + len(other)):
        return 0.0
    match = SequenceMatcher(None, one, other, autojunk=False)
    return match.ratio() if match.quick_ratio() >= NEARLY else 0.0


def _more(pairs: dict[int, int], ours: Sequence[str], theirs: Sequence[str]) -> None:
    """Pair what is left by equal keys, in the order they stand."""
    last = -1
    for place, wanted in enumerate(theirs):
        if place in pairs:
            last = pairs[place]
            continue
        taken = set(pairs.values())
        fitting = [at for at, key in enumerate(ours) if wanted and key == wanted and at not in taken]
        if fitting:
            last = next((at for at in fitting if at > last), fitting[0])
            pairs[place] = last


def same_label(ours: str, theirs: str) -> bool:
    """Whether two labels are one, variants of wording included."""
    return folded(ours) == folded(theirs) or yearless(ours) == yearless(theirs) or common(ours) == common(theirs)
