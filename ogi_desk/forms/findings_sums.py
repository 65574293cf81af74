"""Lists of categories in a sentence against the total named before them.

``271条，其中：甲4条，乙14条（其中丙9条），丁183条`` — what stands behind a nested 其中 belongs to its own item. A list
introduced by a colon or 分为 claims to be whole; 其中 alone does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.forms.text_numbers import Number, Reading, read_report

_LIST = re.compile(r"其中|中[：:]|[：:]|包括|分为|分别为|分别是")
_WHOLE = re.compile(r"[：:]|包括|分为|分别为|分别是")
_NESTED = re.compile(r"其中|包括|包含|分为")
_STOP = re.compile(r"历年|累计|以来|上年|去年|同期|同比|此外|另外|另有|另[向在经通]|总计|合计")
_CHANNEL = re.compile(r"网站|政府公报|微博|微信|媒体|公示栏|渠道")
_OPEN_ENDED = re.compile(r"主要|[\d十百千]余|等(?:信息|类|各类|内容|\d|[，。；、])|其余|其他未")


def check_sums(report: Report) -> Iterator[Finding]:
    """Tell totals whose categories, listed in the same sentence, do not add up."""
    for reading in read_report(report):
        for start, end in reading.sentences():
            counts = [n for n in reading.within(start, end) if n.is_count]
            for place, total in enumerate(counts[:-2]):
                finding = _judge(reading, total, counts[place + 1 :])
                if finding:
                    yield finding


def _judge(reading: Reading, total: Number, following: Sequence[Number]) -> Finding | None:
    opening = reading.text[total.end : following[0].start]
    if not _LIST.search(opening) or _STOP.search(opening) or re.search(r"[；;]|^[^（(]*[）)]", opening):
        return None  # no list, or one of a total before the bracket this number stands in
    colon = bool(re.search(r"[：:]", opening))
    items = _items(reading, total, following, colon)
    added = sum((n.value for n in items), Decimal(0))
    if len(items) < 2 or added == total.value or all(n.key for n in (total, *items)):
        return None
    words = reading.text[total.end : items[-1].end + 3]
    if added > total.value:
        if _CHANNEL.search(words):  # one item may go out by several channels
            return None
        severity = Severity.ERROR
    elif not _WHOLE.search(opening):
        return None
    else:
        certain = len(items) >= 3 and not _OPEN_ENDED.search(words) and not _CHANNEL.search(opening.partition("：")[2])
        severity = Severity.ERROR if certain else Severity.WARNING
    sum_words = "＋".join(show_number(n.value) for n in items)
    difference = abs(total.value - added)
    return Finding(
        severity=severity,
        rule="categories-sum",
        message=Saying(
            "文中总数{whole}{unit}，所列各类{sum_words}＝{added}，{more}{difference}{unit}",
            whole=show_number(total.value),
            unit=total.unit,
            sum_words=sum_words,
            added=show_number(added),
            more=Saying("少") if added < total.value else Saying("多"),
            difference=show_number(difference),
        ),
        section=reading.section,
        start=total.start,
        end=items[-1].end,
    )


def _items(reading: Reading, total: Number, following: Sequence[Number], colon: bool) -> list[Number]:
    """Return the counts of the list without nested ones (behind another 其中 or in brackets).

    A nested list ends at ；, ） or when it adds up to its item; where its end cannot be told, nothing is returned.
    """
    items: list[Number] = []
    before, nested, rest = total.end, False, Decimal(0)
    for place, number in enumerate(following):
        between = reading.text[before : number.start]
        if place:
            if _STOP.search(between) or (not colon and re.search(r"[；;]", between)):
                break
            if re.search(r"[；;）)]", between) or (nested and rest <= 0):
                nested = False
            if items and (_NESTED.search(between) or re.search(r"[（(][^）)]*$", between)):
                nested, rest = True, items[-1].value
            if not colon and not nested and sum((n.value for n in items), Decimal(0)) == total.value:
                break  # the list is whole; what follows belongs to a list around it
        before = number.end
        if number.unit != total.unit:
            continue
        if nested:
            rest -= number.value
        else:
            items.append(number)
    if nested and rest > 0 and not re.match(r"[^，,；;。\n]*[）)]", reading.text[before:]):
        return []
    return items
