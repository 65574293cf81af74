"""From a counting of the form to a selection of records in days; the only place that knows where a year begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from ogi_desk.forms.layout import Counting
from ogi_desk.forms.selection import Condition, RecordSource, Selection


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days from ``start`` to ``end``, both inclusive; no start = since the first record."""

    start: date | None
    end: date

    @classmethod
    def of_year(cls, year: int, until: date | None = None) -> Period:
        """The calendar year, the period of every report (1月1日至12月31日), or to the end of a day ``until`` in it."""
        return cls(date(year, 1, 1), cls._end(year, until))

    @classmethod
    def of_years(cls, first: int | None, last: int, until: date | None = None) -> Period:
        """Whole years from ``first`` (``None``: since the first record) to ``last``, or to a day ``until`` in it."""
        return cls(date(first, 1, 1) if first else None, cls._end(last, until))

    @staticmethod
    def _end(year: int, until: date | None) -> date:
        last = date(year, 12, 31)
        return until if until and until.year == year else last

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """One month."""
        after = date(year + month // 12, month % 12 + 1, 1)
        return cls(date(year, month, 1), after - timedelta(days=1))


def select(counting: Counting, period: Period, further: tuple[Condition, ...] = ()) -> Selection:
    """Return the counting's selection in a period, with further conditions."""
    days = {
        "{start}": period.start.isoformat() if period.start else "",
        "{end}": period.end.isoformat(),
        "{before}": (period.start - timedelta(days=1)).isoformat() if period.start else "",
    }
    conditions = tuple(
        Condition(c.field, c.operator, days.get(c.value, c.value))
        if isinstance(c.value, str)
        else Condition(c.field, c.operator, tuple(days.get(v, v) for v in c.value))
        for c in counting.conditions + further
    )
    return Selection(counting.kind, conditions, counting.measure)


def measure(source: RecordSource, wanted: Iterable[Selection | None]) -> dict[Selection, Decimal]:
    """Measure every wanted selection once, from one consistent state of the source."""
    unique: Sequence[Selection] = tuple(dict.fromkeys(s for s in wanted if s is not None))
    return dict(zip(unique, source.measure(unique), strict=True)) if unique else {}
