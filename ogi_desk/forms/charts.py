"""The report's charts: items by month and by category, this year against last. Computes values; draws nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from ogi_desk.forms.fields import category_count, month_count
from ogi_desk.forms.report import Bar, Chart
from ogi_desk.forms.selection import Selection

#: More bars than this make the chart unreadable on paper; the smallest are then added up as 其他类别.
MOST_BARS = 14

_Bar = tuple[str, int, int]


def chart_selections(year: int, categories: Sequence[str]) -> Iterator[Selection]:
    """What must be measured for the charts of a year."""
    for y in (year, year - 1):
        yield from (month_count(y, month) for month in range(1, 13))
        yield from (category_count(path, y) for path in categories)


def make_charts(year: int, categories: Sequence[str], amounts: Mapping[Selection, Decimal]) -> tuple[Chart, ...]:
    """Return the charts; last year's bars are left out when last year has no item at all."""
    months: list[_Bar] = [
        (f"{m}月", int(amounts[month_count(year, m)]), int(amounts[month_count(year - 1, m)])) for m in range(1, 13)
    ]
    used = sorted(_by_category(year, categories, amounts), key=lambda bar: -bar[1])
    kept = used if len(used) <= MOST_BARS else used[: MOST_BARS - 1]
    now = sum(m[1] for m in months) - sum(bar[1] for bar in kept)
    before = sum(m[2] for m in months) - sum(bar[2] for bar in kept)
    bars = [*kept, ("其他类别", now, before)] if now or before else kept
    last = any(month[2] for month in months)
    return (
        _chart("months", "各月主动公开信息数", year, months, last),
        _chart("categories", "各类主动公开信息数", year, bars, last),
    )


def _by_category(year: int, categories: Sequence[str], amounts: Mapping[Selection, Decimal]) -> Iterator[_Bar]:
    """Yield each category that has items of its own, those of the categories below it left out."""
    for path in categories:
        below = [other for other in categories if other.rpartition("/")[0] == path]
        now, before = (
            int(amounts[category_count(path, y)] - sum(amounts[category_count(other, y)] for other in below))
            for y in (year, year - 1)
        )
        if now or before:
            yield path.rpartition("/")[2], now, before


def _chart(id: str, title: str, year: int, bars: Sequence[_Bar], last: bool) -> Chart:
    return Chart(
        id=id,
        title=title,
        unit="条",
        bars=tuple(Bar(label=label, value=now, previous=before if last else None) for label, now, before in bars),
        year_label=f"{year}年",
        previous_label=f"{year - 1}年",
    )
