"""The heads of a grid: which row names a table's columns, where each stands, and when that is not sure.

Spans may be lost, heads stand again after a page's end, two years lie side by side. Must not read figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.likeness import bare, folded, pair_labels, unnumbered, yearless
from ogi_desk.exchange.published.pieces import EMPTY, Grid
from ogi_desk.forms.layout import TableForm

_DEEPEST_HEAD = 4  # rows of heads above the one that names most columns


def head_row(shape: TableForm, grid: Grid) -> tuple[int, dict[int, int]]:
    """The row that names most of the columns, the lowest of those together, and their places; a column it leaves out
    is looked for in the rows above. None when fewer than half are named."""
    labels = [yearless(column.label.format(year=2000)) for column in shape.columns]
    counts = _heads_named(labels, grid)
    most = max(counts, default=0)
    if not most or most * 2 < len(labels):
        return -1, {}
    best = counts.index(most)
    while best + 1 < len(counts) and counts[best + 1] == most:
        best += 1
    pairs, _ = pair_labels(labels, _heads_over(labels, grid, best))
    return best, {at: place for place, at in pairs.items()}


def _heads_over(labels: Sequence[str], grid: Grid, best: int) -> list[str]:
    """The head over each place: in the row that names most, else in the head rows above, whose spans may be lost."""
    theirs = [yearless(spot.text) if spot.own else "" for spot in grid.rows[best]]
    for row in reversed(grid.rows[max(best - _DEEPEST_HEAD, 0) : best]):
        if any(spot.text.strip().isdecimal() for spot in row):
            break  # a table above this one
        for place, spot in enumerate(row):
            if not theirs[place] and spot.own and yearless(spot.text) in labels:
                theirs[place] = yearless(spot.text)
    return theirs


def _heads_named(labels: Sequence[str], grid: Grid) -> list[int]:
    """How many of the columns each row of a grid names."""
    ours = {key(label) for label in labels for key in (folded, unnumbered, bare)}
    return [sum(1 for spot in row if spot.own and {yearless(spot.text), bare(spot.text)} & ours) for row in grid.rows]


def heads_again(shape: TableForm, grid: Grid) -> set[int]:
    """Rows that name columns, and those that share a head with them: heads that stand again after a page's end."""
    labels = [yearless(column.label.format(year=2000)) for column in shape.columns]
    wanted = max(min(2, len(labels)), len(labels) // 4)
    found = {at for at, count in enumerate(_heads_named(labels, grid)) if count >= wanted}
    for at in sorted(found, reverse=True):  # the heads above, which reach down to them
        while at and at - 1 not in found and any(spot.own and not spot.top and spot.text for spot in grid.rows[at]):
            at -= 1
            found.add(at)
    return found


def unsure_heads(shape: TableForm, grid: Grid, head: int, columns: Mapping[int, int]) -> str:
    """A sentence when heads name a column more often than the form has it, as where two years stand side by side, or
    some of several alike are missing, so that none is sure to be the one it seems."""
    if head < 0:
        return ""
    names = {column.label for column in shape.columns}
    if len(names) < len(shape.columns) > len(columns):
        return Saying("表头中的列不全，各列按次序读取，请核对")
    ours = Counter(yearless(column.label.format(year=2000)) for column in shape.columns)
    theirs = Counter(yearless(spot.text) for spot in grid.rows[head] if spot.own)
    again = next((label for label, count in ours.items() if theirs[label] > count), "")
    return Saying("列名“{label}”在表头中出现多次，请核对读的是不是本年的数", label=again) if again else ""


def uneven_rows(grid: Grid, rows: Collection[int], head: int) -> set[int]:
    """Rows with fewer or more cells than most, of one row than its head: a cell left out or put in moves others."""
    ends = {row: max((at for at, spot in enumerate(grid.rows[row]) if spot is not EMPTY), default=-1) for row in rows}
    if len(ends) < 2 and head >= 0:
        usual = max((at for at, spot in enumerate(grid.rows[head]) if spot is not EMPTY), default=-1)
    else:
        usual = Counter(ends.values()).most_common(1)[0][0]
    return {row for row, end in ends.items() if end != usual}
