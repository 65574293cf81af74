"""Which grids of a file can hold a report's tables: a page may carry thousands of rows that are none.

Only a question of time: what is left out has no label of any form. Must not read figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ogi_desk.exchange.published.likeness import common
from ogi_desk.exchange.published.pieces import Grid, TooLargeError
from ogi_desk.forms.layout import Form

_LONGEST = 1_500  # rows of a grid; a workbook with all tables of a report on one sheet has some 150
_FEW = 60  # grids looked at without sifting
_MOST = 600  # grids with labels of a form; a report's tables lie in some 20


def sift(grids: Sequence[Grid], forms: Iterable[Form]) -> list[Grid]:
    """Return the grids that may hold a form's table; ``TooLargeError`` when too many do for a report."""
    short = [grid for grid in grids if len(grid.rows) <= _LONGEST]
    if len(short) <= _FEW:
        return short
    known = {common(label) for form in forms for label in _labels(form)}
    known.discard("")
    found = [grid for grid in short if any(common(spot.text) in known for row in grid.rows for spot in row if spot.own)]
    if len(found) > _MOST:
        raise TooLargeError
    return found


def _labels(form: Form) -> Iterable[str]:
    for table in form.tables:
        yield from (row.label for row in table.rows)
        yield from (column.label for column in table.columns)
