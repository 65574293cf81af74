"""同比 in the text against last year's report: 收到申请27件，同比增长35%. Not checkable without last year's figure.

A change is judged where it stands right behind a number whose figure is known, or behind the words for a figure alone
(申请量比上年增加7件), and so is last year's number told by itself (2021年收到申请20件). What the program wrote itself
({{change:…}}) follows from the figures and is not judged. Must not guess what is compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.clauses import CLAUSE, clause_of, figures_of, mention_in, mention_of, of_another_time
from ogi_desk.forms.fields import CHANGE, show_number
from ogi_desk.forms.growth_words import Told, anywhere, behind, problem
from ogi_desk.forms.identities import added
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.forms.text_matters import of_another_matter, of_disputes_decided
from ogi_desk.forms.text_numbers import Number, Reading, read_report

#: How far behind a number its changes are looked for, in characters.
_REACH = 80
_OF_LAST_YEAR = r"(?:^|[^比较与和跟同及、])(?:上年度?|去年|上一年度?|{last}年度?)(?!\d|结转)"
_LEFT_OPEN = re.compile(r"分别|累计|以来|结转|[上下]半年|季度|月|全[省市县区]|各")

_Way = tuple[CellRef, ...]


@dataclass(frozen=True, slots=True)
class _Growth:
    """A change the text tells, and the cells it may be of: each way a sum of cells, the likeliest first."""

    reading: Reading
    start: int
    end: int
    told: Told
    ways: tuple[_Way, ...]
    severity: Severity


def check_growth(form: Form, report: Report, previous: Report | None) -> Iterator[Finding]:
    """Tell changes that do not follow from this year's and last year's figure."""
    for growth in _growths(form, report):
        known = [
            (now, before, way)
            for way in growth.ways
            if (now := added(report, way)) is not None and (before := added(previous, way)) is not None
        ]
        found = [problem(growth.told, now, before) for now, before, _ in known]
        if not found or not all(found) or len(found) < len(growth.ways):
            continue
        now, before, way = known[0]
        yield Finding(
            severity=growth.severity,
            rule="growth",
            message=Saying(
                "文中称“{words}”，本年{now}、上年{before}，{problem}",
                words=growth.told.words,
                now=show_number(now),
                before=show_number(before),
                problem=found[0],
            ),
            cells=way,
            section=growth.reading.section,
            start=growth.start,
            end=growth.end,
        )


def unchecked_growth(form: Form, report: Report, previous: Report | None) -> tuple[str, ...]:
    """Return one sentence for each change that cannot be checked because last year's figure is not there."""
    return tuple(
        Saying("没有{year}年度的数，未核对文中的“{words}”", year=report.year - 1, words=growth.told.words)
        for growth in _growths(form, report)
        if growth.told.has("against") and any(added(previous, way) is None for way in growth.ways)
    )


def _growths(form: Form, report: Report) -> Iterator[_Growth]:
    for reading in read_report(report):
        for growth in (
            *_behind_numbers(form, report, reading),
            *_without_numbers(form, report, reading),
            *_of_last_year(form, report, reading),
        ):
            if not any(f.start <= growth.start < f.end and f.key.startswith(CHANGE) for f in reading.fields):
                yield growth


def _behind_numbers(form: Form, report: Report, reading: Reading) -> Iterator[_Growth]:
    """新收申请27件，比上年增加7件，增长35%: where the number gives its figure rightly."""
    for number in reading.numbers:
        if number.is_percent:
            continue
        found = list(behind(reading.text[number.end : number.end + _REACH], report.year))
        if not found:
            continue
        ways = [way for way in _ways_of(form, reading, number) if added(report, way) == number.value]
        for told in found if ways else ():
            place = number.end
            yield _Growth(reading, place + told.start, place + told.end, told, tuple(ways), Severity.ERROR)


def _without_numbers(form: Form, report: Report, reading: Reading) -> Iterator[_Growth]:
    """申请量比上年增加7件: the words before the comparison say which figure, as if its number stood there."""
    for told in anywhere(reading.text, report.year):
        start = max(reading.back_to(CLAUSE, told.start), reading.back_to("（(", told.start))
        subject = reading.text[start : told.start]
        if not subject or _LEFT_OPEN.search(subject) or any(n.end == told.start for n in reading.numbers):
            continue
        mention = mention_in(form, f"{subject}#")
        place = Number(start=told.start, end=told.start, value=Decimal(0), unit="件", decimals=0)
        if mention and not _elsewhere(form, report, reading, place):
            yield _Growth(reading, told.start, told.end, told, figures_of(form, mention), Severity(mention.severity))


def _of_last_year(form: Form, report: Report, reading: Reading) -> Iterator[_Growth]:
    """2021年收到申请20件: a number of last year by itself. Whether it is of the same matter is a question."""
    words = re.compile(_OF_LAST_YEAR.replace("{last}", str(report.year - 1)))
    for number in reading.numbers:
        if number.key or not number.is_count:
            continue
        start = clause_of(reading, number)[0]
        clause = reading.text[start : number.start]
        if not words.search(clause) or str(report.year) in clause or _LEFT_OPEN.search(clause):
            continue
        mention = mention_of(form, reading, number)
        before = reading.text[reading.back_to("。\n", number.start) : number.start]
        if not mention or of_another_matter(before) or of_disputes_decided(form, report, reading, number.start):
            continue
        printed = reading.text[start : number.end].strip()
        told = Told(start, number.end, printed, {"then": show_number(number.value), "against": printed})
        yield _Growth(reading, start, number.end, told, figures_of(form, mention), Severity.WARNING)


def _elsewhere(form: Form, report: Report, reading: Reading, place: Number) -> bool:
    """Whether the words at a place are of another time, of other offices or of another matter."""
    sentence = reading.text[reading.back_to("。\n", place.start) : place.start]
    return (
        of_another_time(reading, place, report.year)
        or of_another_matter(sentence)
        or of_disputes_decided(form, report, reading, place.start)
    )


def _ways_of(form: Form, reading: Reading, number: Number) -> tuple[_Way, ...]:
    """The cells a number may give: that of its live field, else those its words speak of."""
    if number.key:
        parts = number.key.split("/")
        return ((CellRef(*parts),),) if len(parts) == 3 else ()
    mention = mention_of(form, reading, number)
    return figures_of(form, mention) if mention else ()
