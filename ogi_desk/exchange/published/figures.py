"""One cell's text as a figure: the number, the remark beside it, and why it should be looked at.

``22（其中修订16件）``, ``251000元``, ``减4``, ``+1036``, ``19①`` all occur in published reports: kept as remarks.
Blank, ``/``, ``-`` and ``—`` mean "not given", which is not 0.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.domain.saying import Saying

#: marks for "not given", after widths are folded
NOT_GIVEN = frozenset(
    {"", "/", "//", "-", "--", "---", "—", "——", "―", "–", "−", "\\", "_", "无", "暂无", "无此项", "不涉及"}
)
_FOOTNOTE = re.compile(r"[\u2460-\u2473\u2776-\u277f\u24f5-\u24fe¹²³⁰⁴-⁹*※＊△#]+|\[\d{1,2}\]|［\d{1,2}］|〔\d{1,2}〕")
_NUMBER = re.compile(r"[+\-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?", re.ASCII)
_DOWN, _UP = ("减少", "下降", "减"), ("增加", "新增", "增")
_WORDS = str.maketrans("〇零ＯｏOo", "000000")
_PLAIN_UNITS = frozenset("件条项个次人元篇宗部份起例")
_LARGEST = 10**15


@dataclass(frozen=True, slots=True)
class ReadFigure:
    """A number or ``None`` for "not given", with what stands beside it and a sentence when it is doubtful."""

    value: Decimal | None
    remark: str = ""
    doubt: str = ""


def read_figure(text: str, unit: str = "", *, signed: bool = False) -> ReadFigure:
    """Read a cell; ``unit`` is the row's, ``signed`` whether less than nothing makes sense there (本年增/减)."""
    marks = "".join(_FOOTNOTE.findall(text))
    bare = unicodedata.normalize("NFKC", _FOOTNOTE.sub("", text)).replace("−", "-").replace("\u200b", "")
    packed = "".join(bare.split())
    if packed in NOT_GIVEN:
        return ReadFigure(None, marks)
    if packed.translate(_WORDS) in ("0", "00") and not packed.isdecimal():
        return ReadFigure(Decimal(0), text.strip(), Saying("写作“{text}”，按0读取", text=text.strip()))
    return _with_words(packed, bare.strip(), marks, unit, signed)


def _with_words(packed: str, bare: str, marks: str, unit: str, signed: bool) -> ReadFigure:
    sign, rest = 1, packed
    for words, direction in ((_DOWN, -1), (_UP, 1)):
        word = next((w for w in words if packed.startswith(w)), "")
        if word:
            sign, rest = direction, packed[len(word) :]
            break
    match = _NUMBER.match(rest) or _NUMBER.search(rest)
    if not match or match.start() > 12 or len(match[0]) > 20:
        return ReadFigure(None, bare, Saying("“{text}”读不出数字，按未填处理", text=bare[:30]))
    value = Decimal(match[0].replace(",", "").lstrip("+")) * sign
    if abs(value) >= _LARGEST:
        return ReadFigure(None, bare, Saying("“{text}”大得不像一个数，按未填处理", text=bare[:30]))
    before, after = rest[: match.start()], rest[match.end() :]
    remark = " ".join(part for part in (before, after, marks) if part)
    if rest is not packed or match[0].startswith("+"):
        remark = packed + marks
    return ReadFigure(value, remark, _doubt(bare, value, before, after, unit, signed))


def _doubt(bare: str, value: Decimal, before: str, after: str, unit: str, signed: bool) -> str:
    """A sentence when the number is not plainly what the cell says."""
    if value < 0 and not signed:
        return Saying("“{text}”小于0，请核对", text=bare)
    shown = f"{value.normalize():f}"
    if re.fullmatch(r"[+\-]?\d+(?:\s+\d+)+", bare):
        return Saying("“{text}”中有空格，按{value}读取", text=bare, value=shown)
    named = after[: len(after) - len(after.lstrip("万亿元件条项个次人篇宗部份起例"))]
    if named in _PLAIN_UNITS and not before:
        after = after[len(named) :]
        if named == "元" and "万" in unit:
            return Saying("“{text}”以元为单位，表中以{unit}为单位，请核对", text=bare, unit=unit)
    elif named and named == unit and not before:
        after = after[len(named) :]
    elif named.startswith(("万", "亿")):
        return Saying("“{text}”的单位与表中不同，按{value}读取，请核对", text=bare, value=shown)
    if before or after:
        return Saying("“{text}”不只是一个数字，按{value}读取", text=bare[:40], value=shown)
    return ""
