"""Where a number stands in a text: its clause, the row its clause speaks of, the time and the offices it is of.

Must not compare a number with a figure; that is :mod:`.findings_tables` and :mod:`.findings_classes`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ogi_desk.forms.form_key import FormKey
from ogi_desk.forms.implied_mentions import mentions_of
from ogi_desk.forms.layout import Form, MentionForm
from ogi_desk.forms.report import CellRef
from ogi_desk.forms.text_numbers import Number, Reading

_PLACE = re.compile(r"全[省国]|全[市区县](?!统计)|各[省市区县镇乡]|各部门|各单位")
_PART = re.compile(r"上半年|下半年|季度|每[月季日天周]|\d{1,2}月(?!\d*日?[底末])|当月|上年|去年|同期|前年|上一年")
#: a comparison told before a number: 与上年持平，其中当面申请4件
_COMPARED = re.compile(
    r"(?:与|和|同|比|较|是|为)(?:上年度?|去年|上一年度?|前年|\d{4}年度?)(?:同期)?"
    r"(?=[^。；]*?(?:相比|持平|相同|一致|增|减|升|降|多|少|翻|倍|下滑))|同比"
    r"|[（(](?:上年|去年|上一年|\d{4}年)度?同期[^（()）]*[）)]"  # 27件（上年同期20件），其中自然人22件
)
#: words by which a sentence that told parts of the year, or another year, comes to the whole of this one
_WHOLE_YEAR = re.compile(r"全年|\d{4}年(?!\d*月|[上下]半年|第?[一二三四]季)")
#: 上年结转 is of this year's table, whatever year it speaks of; what was carried in may be within a number before it
_CARRIED = re.compile(r"(?:上年度?|上一年度?|去年)结转")
_BRACKET = re.compile(r"^[（(][^（()）]*[）)]")
#: marks that end a clause, and those that end what a period or an office said once holds for
CLAUSE = "，。；：,;:\n"
SEGMENT = "；。;\n"
#: what parts two numbers of a list: 予以公开5件（38.5%）、部分公开1件
_MORE = re.compile(r"(?:[（(][^（()）]*[）)]|[）)])?[、和及]")
_LONGEST = 100  # characters of a clause; longer ones speak of too much


def mention_of(form: Form, reading: Reading, number: Number) -> MentionForm | None:
    """How the clause of a number speaks of a row, or ``None``."""
    start, end = clause_of(reading, number)
    behind = _BRACKET.sub("", reading.text[number.end : end]).removesuffix("中")  # 予以公开的20件中
    return mention_in(form, reading.text[start : number.start] + "#" + behind)


def mention_in(form: Form, clause: str) -> MentionForm | None:
    """How a clause with ``#`` in the place of its number speaks of a row, or ``None``."""
    return _said(FormKey(form), clause) if len(clause) <= _LONGEST else None


@lru_cache(maxsize=1024)  # several checks ask it of each number, and while one section is typed in the others stay
def _said(key: FormKey, clause: str) -> MentionForm | None:
    for mention in mentions_of(key.form):
        if any(word in clause for word in mention.without):
            continue
        if any(pattern.search(clause) for pattern in mention.patterns):
            return mention
    return None


def figures_of(form: Form, mention: MentionForm) -> tuple[tuple[CellRef, ...], ...]:
    """The cells of the year a mention may mean, each way a sum of cells, the likeliest first."""
    table = form.table(mention.table)
    column = next((c for c in table.columns if c.period == "year"), None) if table else None
    if not column:
        return ()
    own = mention.adds or (f"{mention.table}/{mention.row}/{mention.column or column.id}",)
    return tuple(tuple(CellRef(*key.split("/")) for key in keys) for keys in (own, *mention.sums))


def clause_of(reading: Reading, number: Number) -> tuple[int, int]:
    """The stretch of words a number stands in; in 行政复议2件、行政诉讼1件 each number has its own.

    A list in brackets behind a number (27件（其中网站20件，公报3件）) is no part of the number's own words.
    """
    place = number.start, number.end
    if place not in reading.clauses:  # every check asks
        reading.clauses[place] = _clause(reading, number)
    return reading.clauses[place]


def _clause(reading: Reading, number: Number) -> tuple[int, int]:
    start, end = reading.back_to(CLAUSE, number.start), reading.on_to(CLAUSE, number.end)
    opened = max(reading.text.rfind(mark, start, number.start) for mark in "（(")
    if opened >= 0 and not re.search(r"[）)]", reading.text[opened : number.start]):
        start = opened + 1
    elif re.match(r"[（(][^（()）]*[，；：,;:、][^（()）]*[）)]", reading.text[number.end :]):
        end = number.end
    closed = reading.on_to("）)", number.end)
    if closed < end and not re.search(r"[（(]", reading.text[number.end : closed]):
        end = closed
    for other in reading.within(start, end):
        if other.end < number.start and (mark := _MORE.match(reading.text, other.end, number.start)):
            start = mark.end()
        elif other.start > number.end and _MORE.match(reading.text, number.end):
            end = number.end
    return start, end


@lru_cache(maxsize=8)
def _moved(year: int) -> re.Pattern[str]:
    """What came in from last year or goes on to the next by their names, told of this year: 结转2024年4件."""
    return re.compile(rf"{year - 1}年度?结转|结转(?:至|到)?{year + 1}年度?")


def of_another_time(reading: Reading, number: Number, year: int) -> bool:
    """Whether a number is of another time or of other offices, and so of none of this report's figures."""
    before = reading.text[reading.back_to(SEGMENT, number.start) : number.start]
    before = _moved(year).sub("", _COMPARED.sub("", before))
    whole = max((match.start() for match in _WHOLE_YEAR.finditer(before)), default=0)
    part = _PART.search(_CARRIED.sub("", before[whole:]))
    return bool(part or _PLACE.search(before)) or other_year(before, year)


def other_year(before: str, year: int) -> bool:
    """Whether the words speak of another year than the report's (2003年以来 speaks of all years)."""
    years = re.findall(r"(\d{4})年(?!\d*月?\d*日?(?:以来|起|至|—|-))", before)
    return bool(years) and int(years[-1]) != year  # 2021年收到26件，2022年收到43件: the last one said
