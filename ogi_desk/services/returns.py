"""The monthly and quarterly returns an office hands in: counts by channel, category, requests and answers.

From the same records, by the same selections as the yearly report, all measured in one look at the store. Must not know
file formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, Channel, Openness, Outcome, RequestChannel, Term
from ogi_desk.forms.layout import Counting
from ogi_desk.forms.periods import Period, measure, select
from ogi_desk.forms.selection import Condition, Selection

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.services.ports import Reader

BY_MONTH, BY_QUARTER = "month", "quarter"
_LENGTHS = {BY_MONTH: 1, BY_QUARTER: 3}  # months

_WITHIN = ("{start}", "{end}")
_PUBLISHED = Counting(
    "publication",
    (Condition("published_on", "between", _WITHIN), Condition("openness", "is", Openness.PROACTIVE.id)),
)
_RECEIVED = Counting("request", (Condition("received_on", "between", _WITHIN),))
_CARRIED_IN = Counting("request", (Condition("open_on", "is", "{before}"),))
_CARRIED_ON = Counting("request", (Condition("open_on", "is", "{end}"),))
_CLOSED = Counting("answer", (Condition("answered_on", "between", _WITHIN),))
_DISPUTED = Counting("case", (Condition("received_on", "between", _WITHIN),))
_CHARGED = Counting("request", (Condition("received_on", "between", _WITHIN),), "sum:fee_charged")


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One line: its group, label, unit and a number for each period; ``whole`` is the year's (of 期末 the last)."""

    group: str
    label: str
    unit: str
    indent: int
    values: tuple[Decimal, ...]
    whole: Decimal
    selections: tuple[Selection, ...]  # the records under each value


@dataclass(frozen=True, slots=True)
class Returns:
    """A year's returns, period by period. Periods that begin after ``until`` are left out."""

    year: int
    agency: str
    periods: tuple[str, ...]
    lines: tuple[ReturnLine, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    group: str
    label: str
    unit: str
    counting: Counting
    indent: int = 0


def periods_of(year: int, by: str, until: date | None = None) -> list[tuple[str, Period]]:
    """The months or quarters of a year with their names; those that begin after ``until`` are left out.

    ``InputError`` when ``by`` is neither.
    """
    if by not in _LENGTHS:
        raise InputError("“{by}”不可用，报表可以按 month（月）或 quarter（季度）统计。", by=by)
    length = _LENGTHS[by]
    found: list[tuple[str, Period]] = []
    for first in range(1, 13, length):
        start = date(year, first, 1)
        end = date(year + (first + length > 12), (first + length - 1) % 12 + 1, 1) - timedelta(days=1)
        if until is None or start <= until:
            quarter = Saying("第{quarter}季度", quarter=first // 3 + 1)
            name = Saying("{month}月", month=first) if length == 1 else quarter
            found.append((name, Period(start, end)))
    return found


def make_returns(
    reader: Reader, definitions: Definitions, year: int, by: str = BY_QUARTER, until: date | None = None
) -> Returns:
    """Count a year's returns by month or quarter, up to the one in which ``until`` lies."""
    periods = periods_of(year, by, until)
    wanted = [*_wanted(definitions)]
    chosen = [[select(line.counting, period) for _, period in periods] for line in wanted]
    span = Period(periods[0][1].start, periods[-1][1].end) if periods else Period.of_year(year)
    whole = [select(line.counting, span) for line in wanted]
    amounts = measure(reader, [*(s for row in chosen for s in row), *whole])
    lines = tuple(
        ReturnLine(
            line.group, line.label, line.unit, line.indent, tuple(amounts[s] for s in row), amounts[all_], tuple(row)
        )
        for line, row, all_ in zip(wanted, chosen, whole, strict=True)
    )
    return Returns(year, reader.profile().agency, tuple(name for name, _ in periods), lines)


def _wanted(definitions: Definitions) -> Iterator[_Wanted]:
    """The lines in their order."""
    group = "主动公开"
    yield _Wanted(group, "主动公开信息数", "条", _PUBLISHED)
    yield from _terms(group, "条", _PUBLISHED, "channel", Channel, "渠道：")
    for path in definitions.categories.paths:
        counting = _PUBLISHED.narrowed((Condition("category", "under", path),))
        yield _Wanted(group, f"类别：{path}", "条", counting, 1 + path.count("/"))
    group = "依申请公开"
    yield _Wanted(group, "期初结转申请数", "件", _CARRIED_IN)
    yield _Wanted(group, "收到申请数", "件", _RECEIVED)
    yield from _terms(group, "件", _RECEIVED, "channel", RequestChannel, "方式：")
    yield from _terms(group, "件", _RECEIVED, "applicant_class", ApplicantClass, "申请人：")
    group = "答复"
    yield _Wanted(group, "办结申请数", "件", _CLOSED)
    yield _Wanted(group, "按期办结数", "件", _CLOSED.narrowed((Condition("on_time", "is", "true"),)), 1)
    for outcome in Outcome:
        values = (outcome.id, "") if outcome is Outcome.OTHER else (outcome.id,)
        counting = _CLOSED.narrowed((Condition("outcome", "in", values),))
        yield _Wanted(group, f"结果：{outcome.label}", "件", counting, 1)
    yield _Wanted(group, "期末结转申请数", "件", _CARRIED_ON)
    yield _Wanted(group, "收取的信息处理费", "元", _CHARGED)
    yield from _terms("争议", "件", _DISPUTED, "kind", CaseKind, "", 0)


def _terms(
    group: str, unit: str, counting: Counting, field: str, terms: type[Term], opening: str, indent: int = 1
) -> Iterator[_Wanted]:
    for term in terms:
        narrowed = counting.narrowed((Condition(field, "is", term.id),))
        yield _Wanted(group, f"{opening}{term.label}", unit, narrowed, indent)
