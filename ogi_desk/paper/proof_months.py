"""The month calendars of a proof sheet, row by row, with the legend where there is room for it.

Draws what it is given; counts nothing.
"""

from __future__ import annotations

from calendar import Calendar as Weeks
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.day_count import CountedDay
from ogi_desk.domain.working_days import DayKind
from ogi_desk.paper.faces import FaceBook
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.proof_days import TITLE_HEIGHT, WEEK_HEIGHT, MonthPen
from ogi_desk.paper.proof_legend import legend_slab
from ogi_desk.paper.slab import Slab

_UNDER = 6.0


@dataclass(frozen=True, slots=True)
class Density:
    """How close the calendars stand: months side by side, a day's height in points."""

    beside: int
    day: float
    gap: float


def month_slabs(
    days: Sequence[CountedDay], letters: Mapping[date, Sequence[str]], book: FaceBook, width: float, density: Density
) -> list[Slab]:
    """Return the legend and the months of these days, row by row; ``letters`` are those of the events of a day.

    The legend stands where the last row has room for it, else above the months.
    """
    known = {day.on: day for day in days}
    months = sorted({(day.on.year, day.on.month) for day in days})
    beside = density.beside
    month_width = (width - (beside - 1) * density.gap) / beside
    rows = [months[at : at + beside] for at in range(0, len(months), beside)]
    slabs = [_row(row, known, letters, book, month_width, density) for row in rows]
    taken = len(rows[-1]) * (month_width + density.gap) + 6
    legend = legend_slab(days, letters, book, width - taken) if len(rows[-1]) < beside else None
    if legend is None or legend.height > slabs[-1].height:
        return [legend_slab(days, letters, book, width), *slabs]
    return [*slabs[:-1], _beside(slabs[-1], legend, taken)]


def _beside(months: Slab, legend: Slab, shift: float) -> Slab:
    def paint(leaf: Leaf, x: float, y: float) -> None:
        for slab, left, top in ((months, x, y), (legend, x + shift, y + TITLE_HEIGHT)):
            if slab.paint:
                slab.paint(leaf, left, top)

    return Slab(months.height, paint)


def _row(
    months: Sequence[tuple[int, int]],
    known: Mapping[date, CountedDay],
    letters: Mapping[date, Sequence[str]],
    book: FaceBook,
    width: float,
    density: Density,
) -> Slab:
    weeks = max(len(Weeks().monthdatescalendar(*month)) for month in months)

    def paint(leaf: Leaf, x: float, y: float) -> None:
        for number, month in enumerate(months):
            left = x + number * (width + density.gap)
            MonthPen(leaf, known, letters, book, width / 7, density.day).draw(*month, left, y)

    return Slab(TITLE_HEIGHT + WEEK_HEIGHT + weeks * density.day + _UNDER, paint)


def holiday_lines(days: Sequence[CountedDay]) -> tuple[str, str]:
    """The days off and the weekends worked among these days, each with its holiday's name; empty where none."""
    off: list[list[CountedDay]] = []
    for day in days:
        if day.kind is DayKind.HOLIDAY:
            last = off[-1][-1] if off else None
            if last and (day.on - last.on).days == 1 and day.holiday == last.holiday:
                off[-1].append(day)
            else:
                off.append([day])
    worked = [day for day in days if day.kind is DayKind.WORKED_WEEKEND]
    rests = "；".join(f"{run[0].holiday}{_span(run[0].on, run[-1].on)}" for run in off)
    works = "；".join(f"{_span(day.on, day.on)}" + (f"（{day.holiday}）" if day.holiday else "") for day in worked)
    return rests, works


def _span(first: date, last: date) -> str:
    begin = f"{first.year}年{first.month}月{first.day}日"
    if first == last:
        return begin
    return f"{begin}至{last.day}日" if first.month == last.month else f"{begin}至{last.month}月{last.day}日"
