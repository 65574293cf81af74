"""The monthly and quarterly returns an office hands in: counts by channel, category, requests and answers.

From the same records, by the same selections as the yearly report, all measured in one look at the store. As there, a
request counts once: by its answer in force at the end of the last period shown, in the period of that answer; until
then it is carried on. So the periods add up to the year, and in each of them what was carried in and what came in
equals what was closed and what is carried on. Must not know file formats.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
_OPEN_BEFORE = Counting("request", (Condition("unsettled_on", "is", "{before}"),))
_CLOSED = Counting("answer", (Condition("answered_on", "between", _WITHIN), Condition("settled_by", "is", "{settled}")))
_DISPUTED = Counting("case", (Condition("received_on", "between", _WITHIN),))
_CHARGED = Counting("request", (Condition("received_on", "between", _WITHIN),), "sum:fee_charged")


@dataclass(frozen=True, slots=True)
class Records:
    """The records under a number: those of ``plus`` without those of ``minus``, which are all among them."""

    plus: tuple[Selection, ...]
    minus: tuple[Selection, ...] = ()

    def ids(self, reader: Reader) -> list[int]:
        """Return their ids in the order of their dates."""
        gone = {id for selection in self.minus for id in reader.ids(selection)}
        return [id for selection in self.plus for id in reader.ids(selection) if id not in gone]

    def amount(self, amounts: Mapping[Selection, Decimal]) -> Decimal:
        """Their number, or the sum that is measured of them."""
        return sum((amounts[s] for s in self.plus), Decimal(0)) - sum((amounts[s] for s in self.minus), Decimal(0))


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One line: its group, label, unit and a number for each period with the records under it.

    ``whole`` is the number of all periods together: their sum, of 期初 the first, of 期末 the last.
    """

    group: str
    label: str
    unit: str
    indent: int
    values: tuple[Decimal, ...]
    whole: Decimal
    records: tuple[Records, ...]
    whole_records: Records


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
    stock: str = ""  # of requests at hand: "before" the period, "after" it


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
    spans = [period for _, period in periods]
    whole = Period(spans[0].start, spans[-1].end) if spans else Period.of_year(year)
    rows = [(line, [_records(line, span, whole) for span in (*spans, whole)]) for line in _wanted(definitions)]
    asked = (s for _, row in rows for records in row[:-1] for s in (*records.plus, *records.minus))
    amounts = measure(reader, asked)
    lines = []
    for line, (*parts, all_) in rows:
        values = tuple(records.amount(amounts) for records in parts)
        whole_value = _whole(line, values)
        lines.append(
            ReturnLine(line.group, line.label, line.unit, line.indent, values, whole_value, tuple(parts), all_)
        )
    return Returns(year, reader.profile().agency, tuple(name for name, _ in periods), tuple(lines))


def _whole(line: _Wanted, values: Sequence[Decimal]) -> Decimal:
    """The number of all periods together."""
    if line.stock and values:
        return values[0] if line.stock == "before" else values[-1]
    return sum(values, Decimal(0))


def _records(line: _Wanted, span: Period, whole: Period) -> Records:
    """The records of a line in a period; requests at hand follow from what came in and what was closed since."""
    if not line.stock:
        return Records((_select(line.counting, span, whole),))
    opening = select(_OPEN_BEFORE, whole)
    assert whole.start is not None
    assert span.start is not None
    end = span.end if line.stock == "after" else span.start - timedelta(days=1)
    if end < whole.start:
        return Records((opening,))
    since = Period(whole.start, end)
    return Records((opening, select(_RECEIVED, since)), (_select(_CLOSED, since, whole),))


def _select(counting: Counting, span: Period, whole: Period) -> Selection:
    """The counting's selection in a period, answers judged at the end of all periods."""
    settled = Condition("settled_by", "is", whole.end.isoformat())
    conditions = tuple(settled if c.field == "settled_by" else c for c in counting.conditions)
    return select(replace(counting, conditions=conditions), span)


def _wanted(definitions: Definitions) -> Iterator[_Wanted]:
    """The lines in their order."""
    group = "主动公开"
    yield _Wanted(group, "主动公开信息数", "条", _PUBLISHED)
    yield from _terms(group, "条", _PUBLISHED, "channel", Channel, "渠道：")
    for path in definitions.categories.paths:
        counting = _PUBLISHED.narrowed((Condition("category", "under", path),))
        yield _Wanted(group, f"类别：{path}", "条", counting, 1 + path.count("/"))
    group = "依申请公开"
    yield _Wanted(group, "期初结转申请数", "件", _RECEIVED, stock="before")
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
    yield _Wanted(group, "期末结转申请数", "件", _RECEIVED, stock="after")
    yield _Wanted(group, "收取的信息处理费", "元", _CHARGED)
    yield from _terms("争议", "件", _DISPUTED, "kind", CaseKind, "", 0)


def _terms(
    group: str, unit: str, counting: Counting, field: str, terms: type[Term], opening: str, indent: int = 1
) -> Iterator[_Wanted]:
    for term in terms:
        narrowed = counting.narrowed((Condition(field, "is", term.id),))
        yield _Wanted(group, f"{opening}{term.label}", unit, narrowed, indent)
