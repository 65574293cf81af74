"""同比 in the text against last year's report: 收到申请27件，同比增长35%. Not checkable without last year's figure.

A growth is judged only where it stands right behind a number whose figure is known; must not guess what is compared.
One that the program wrote itself ({{change:…}}) follows from the figures and is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.fields import CHANGE, show_number, show_share
from ogi_desk.forms.findings_tables import mention_of
from ogi_desk.forms.identities import value_of
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.forms.text_numbers import Number, Reading, read_report

_UP, _DOWN, _SAME = "增长|上升|增加|提高|增多", "下降|减少|降低|下滑", "持平|相同|不变"
_GROWTH = re.compile(
    rf"^[，,（(]?\s*(?P<against>(?:与|和|跟|比|较)?(?:上年|去年|上一年|上年度)(?:同期)?(?:相比)?|同比)[，,]?[^，。；\d]{{0,4}}?"
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<same>{_SAME}))了?(?P<about>约|近|超过|超)?"
    r"(?:(?P<number>\d+(?:\.\d+)?)(?P<unit>%|％|个?百分点|条|件|份|倍))?"
)


@dataclass(frozen=True, slots=True)
class _Growth:
    """A growth the text gives for a figure of this year."""

    reading: Reading
    start: int
    end: int
    ref: CellRef
    words: re.Match[str]


def check_growth(form: Form, report: Report, previous: Report | None) -> Iterator[Finding]:
    """Tell growths that do not follow from this year's and last year's figure."""
    for growth in _growths(form, report):
        now, before = value_of(report, growth.ref), value_of(previous, growth.ref)
        if now is None or before is None:
            continue
        problem = _problem(growth.words, now, before)
        if problem:
            yield Finding(
                severity=Severity.ERROR,
                rule="growth",
                message=Saying(
                    "文中称“{words}”，本年{now}、上年{before}，{problem}",
                    words=growth.words[0].strip("，,（( "),
                    now=show_number(now),
                    before=show_number(before),
                    problem=problem,
                ),
                cells=(growth.ref,),
                section=growth.reading.section,
                start=growth.start,
                end=growth.end,
            )


def unchecked_growth(form: Form, report: Report, previous: Report | None) -> tuple[str, ...]:
    """Return one sentence for each growth that cannot be checked because last year's figure is not there."""
    return tuple(
        Saying(
            "没有{year}年度的数，未核对文中的“{words}”",
            year=report.year - 1,
            words=growth.words[0].strip("，,（( "),
        )
        for growth in _growths(form, report)
        if value_of(previous, growth.ref) is None
    )


def _growths(form: Form, report: Report) -> Iterator[_Growth]:
    for reading in read_report(report):
        for number in reading.numbers:
            words = None if number.is_percent else _GROWTH.match(reading.text[number.end : number.end + 40])
            start = number.end + words.start("against") if words else 0
            live = any(f.start <= start < f.end and f.key.startswith(CHANGE) for f in reading.fields)
            ref = _ref(form, report, reading, number) if words and not live else None
            if words and ref:
                yield _Growth(reading, start, number.end + words.end(), ref, words)


def _ref(form: Form, report: Report, reading: Reading, number: Number) -> CellRef | None:
    """The cell of this year a number gives, where it gives it rightly."""
    if number.key:
        parts = number.key.split("/")
        ref = CellRef(*parts) if len(parts) == 3 else None
    else:
        mention = mention_of(form, reading, number)
        table = form.table(mention.table) if mention and not mention.adds else None
        column = next((c for c in table.columns if c.period == "year"), None) if table else None
        ref = CellRef(mention.table, mention.row, mention.column or column.id) if mention and column else None
    return ref if ref and value_of(report, ref) == number.value else None


def _problem(words: re.Match[str], now: Decimal, before: Decimal) -> str:
    """What is wrong with a growth, empty when nothing is."""
    change = now - before
    if words["same"]:
        return Saying("并不相同") if change else ""
    if (words["up"] and change <= 0) or (words["down"] and change >= 0):
        went = Saying("增加") if change > 0 else Saying("减少") if change < 0 else Saying("没有增减")
        return Saying("实为{went}", went=went)
    if not words["number"] or words["about"]:
        return ""
    told, unit = Decimal(words["number"]), words["unit"]
    if unit in ("条", "件", "份"):
        return "" if told == abs(change) else Saying("应为{change}", change=show_number(abs(change)))
    if unit not in ("%", "％"):
        return ""
    if not before:
        return Saying("上年为0，没有百分比可言")
    decimals = len(words["number"].partition(".")[2])
    step = Decimal(1).scaleb(-decimals)
    exact = abs(change) * 100 / before
    if told in (exact.quantize(step, ROUND_HALF_UP), exact.quantize(step, ROUND_DOWN)):
        return ""
    return Saying("应为{share}", share=show_share(abs(change), before, max(decimals, 1)))
