"""In which years a register was kept, and since when the office has been at work: what a 0 means and what is not known.

Two questions, each asked in one way everywhere:

- *kept that year*: a record of the year shows it; a count of 0 is then known to be 0. One of requests shows, too, that
  there was no dispute.
- *begun by then*: there are records or entered figures of that year or of one before; before that nothing is known.

Must not touch a store: it is given the years there are records of, or gives the selections to be measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ogi_desk.forms.layout import Counting
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.selection import Condition, Selection

#: kinds of selections that are another look at a kind of record
RECORDS_OF = {"answer": "request"}
#: The day that puts a record into a year, by the kind of the record.
_DAYS = {"publication": "published_on", "request": "received_on", "case": "received_on"}


def shown_by(kind: str) -> tuple[str, ...]:
    """Return the kinds of records of which a single one shows that what ``kind`` counts was registered."""
    record = RECORDS_OF.get(kind, kind)
    return (record, "request") if record == "case" else (record,)


def kept_years(years: Callable[[str], Iterable[int]], kind: str) -> set[int]:
    """Return the years in which the register of a kind was kept; ``years`` gives those with records of a kind."""
    return {year for record in shown_by(kind) for year in years(record)}


def kept_in(kind: str, year: int) -> tuple[Selection, ...]:
    """Return the selections that show, where one of them is not empty, that the register was kept in a year."""
    period = Period.of_year(year)
    return tuple(
        select(Counting(record, (Condition(_DAYS[record], "between", ("{start}", "{end}")),)), period)
        for record in shown_by(kind)
    )


def begun_by(first: int | None, year: int) -> bool:
    """Whether the office was at work in a year or before; ``first`` is its first year with records or entries."""
    return first is None or first <= year
