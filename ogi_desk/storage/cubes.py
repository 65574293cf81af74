"""Many counts of one year's publications answered by one walk over the year: a report asks for each month and category.

Only what the list's index holds is folded so; the rest is counted one by one. Says the same as counting each would (a
test compares the two). Must not decide what a selection means; that is :mod:`ogi_desk.forms.selection`.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.storage.tables import publication

#: Fewer counts of a year than this are quicker one by one.
FEWEST = 4
_DAY = "published_on"
_FLAGS = frozenset({"full_text_online", "public_concern", "from_request"})
_TEXTS = frozenset({"openness", "category", "section", "validity"})
_YES = frozenset({"1", "true", "yes", "是"})


def count_together(connection: sa.Connection, selections: Iterable[Selection]) -> dict[Selection, Decimal]:
    """Return the counts of those selections that can be counted together; the others are left out."""
    years: dict[str, dict[Selection, None]] = defaultdict(dict)
    for selection in selections:
        if year := _year_of(selection):
            years[year][selection] = None
    counts: dict[Selection, Decimal] = {}
    for year, those in years.items():
        if len(those) >= FEWEST:
            counts |= _count_year(connection, year, list(those))
    return counts


def _year_of(selection: Selection) -> str:
    """Return the one year whose days a selection counts; empty when it cannot be folded."""
    if selection.kind != "publication" or selection.measure != "count":
        return ""
    days = [c for c in selection.conditions if c.field == _DAY]
    others = [c for c in selection.conditions if c.field != _DAY]
    if len(days) != 1 or days[0].operator != "between" or not all(map(_can_fold, others)):
        return ""
    first, last = _span(days[0])
    year = first[:4]
    return year if len(first) == len(last) == 10 and last[:4] == year else ""


def _span(days: Condition) -> tuple[str, str]:
    """Return the first and the last day of a ``between``."""
    first, last = tuple(days.value)
    return first, last


def _can_fold(condition: Condition) -> bool:
    if condition.field in _FLAGS:
        return condition.operator == "is"
    return condition.field in _TEXTS and condition.operator in ("is", "in", "under")


def _count_year(connection: sa.Connection, year: str, selections: list[Selection]) -> dict[Selection, Decimal]:
    fields = sorted({c.field for s in selections for c in s.conditions if c.field != _DAY})
    spans = {s: next(_span(c) for c in s.conditions if c.field == _DAY) for s in selections}
    by_month = all(first[8:] == "01" and last == _last_day(last) for first, last in spans.values())
    day = sa.func.substr(publication.c[_DAY], 1, 7) if by_month else publication.c[_DAY]
    length = 7 if by_month else 10
    columns = [day.label("day"), *(publication.c[name] for name in fields)]
    statement = (
        sa.select(*columns, sa.func.count())
        .where(sa.text("publication.binned = 0"), publication.c[_DAY].between(f"{year}-01-01", f"{year}-12-31"))
        .group_by(*columns)
    )
    cells = [tuple(row) for row in connection.execute(statement)]
    places = {name: place for place, name in enumerate(fields, 1)}
    counts: dict[Selection, Decimal] = {}
    for selection in selections:
        first, last = (bound[:length] for bound in spans[selection])
        kept = [cell for cell in cells if first <= cell[0] <= last]
        for condition in selection.conditions:
            if condition.field != _DAY:
                kept = _meeting(condition, places[condition.field], kept)
        counts[selection] = Decimal(sum(cell[-1] for cell in kept))
    return counts


def _meeting(condition: Condition, place: int, cells: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    value = condition.value
    if condition.field in _FLAGS:
        flag = int(value in _YES)
        return [cell for cell in cells if cell[place] == flag]
    if condition.operator == "under":
        return [cell for cell in cells if cell[place] == value or cell[place].startswith(f"{value}/")]
    wanted = {value} if isinstance(value, str) else {*value}
    return [cell for cell in cells if cell[place] in wanted]


def _last_day(day: str) -> str:
    """Return the last day of a day's month."""
    return f"{day[:8]}{monthrange(int(day[:4]), int(day[5:7]))[1]:02d}"
