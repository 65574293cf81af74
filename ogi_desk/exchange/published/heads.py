"""The heads of a grid: which row names a table's columns, where each stands, and when that is not sure.

Spans may be lost, heads stand again after a page's end, two years lie side by side. Must not read figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.likeness import bare, folded, pair_labels, unnumbered, yearless
from ogi_desk.exchange.published.pieces import EMPTY, Grid, Spot
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
    some are missing or in another order, so that none is sure to be the one it seems."""
    if head < 0 or not columns:
        return ""
    names = {column.label for column in shape.columns}
    between = grid.rows[head][min(columns.values()) : max(columns.values())]
    if len(names) < len(shape.columns) > len(columns) or any(spot is EMPTY for spot in between):
        return Saying("表头中的列不全，各列按次序读取，请核对")
    if [columns[at] for at in sorted(columns)] != sorted(columns.values()):
        return Saying("表头中各列的次序与格式不同，请核对")
    ours = Counter(yearless(column.label.format(year=2000)) for column in shape.columns)
    theirs = Counter(yearless(spot.text) for spot in grid.rows[head] if spot.own)
    again = next((label for label, count in ours.items() if theirs[label] > count), "")
    return Saying("列名“{label}”在表头中出现多次，请核对读的是不是本年的数", label=again) if again else ""


def repeated_rows(shape: TableForm, theirs: Sequence[str]) -> set[int]:
    """Places of labels that several rows of the form have, where there are more of them than in the form: a row that
    stands twice would move the others."""
    ours = Counter(folded(row.label) for row in shape.rows)
    given = Counter(map(folded, theirs))
    return {at for at, label in enumerate(theirs) if 1 < ours[folded(label)] < given[folded(label)]}


def end_of(row: Sequence[Spot]) -> int:
    """The last place of a row that a cell covers, -1 when there is none."""
    return max((at for at, spot in enumerate(row) if spot is not EMPTY), default=-1)


def usual_width(grid: Grid) -> int:
    """How many columns most rows of a part without heads have; one with a cell too many makes the part no wider."""
    widths = Counter(end_of(row) + 1 for row in grid.rows if end_of(row) >= 0)
    return max(widths, key=lambda width: (widths[width], width), default=0)


def headless_figure(grid: Grid, row: int, head: int, first: int) -> bool:
    """Whether a number stands left of the first column under a head that is none of numbers (行次): a head that is
    lost moved the others."""
    if head < 0 or first < 1 or not grid.rows[row][first - 1].text.strip().isdecimal():
        return False
    return not {"行次", "行号", "序号", "代码", "编号"} & {
        "".join(above[first - 1].text.split()) for above in grid.rows[: head + 1]
    }


def uneven_rows(grid: Grid, rows: Collection[int], end: int) -> set[int]:
    """Rows that do not end where their heads do: a cell left out or put in moves the others, a cell beside many rows
    all of theirs. Most rows are no measure, then."""
    return {row for row in rows if end_of(grid.rows[row]) != end}
