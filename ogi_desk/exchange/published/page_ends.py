"""A row that a page's end cut in two, put together again: the rest of its label stands alone on the next page.

Only where both parts of the label together are one of the form's and the first alone is none; figures are never joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ogi_desk.exchange.published.likeness import bare, folded
from ogi_desk.exchange.published.pieces import EMPTY, Grid, Spot
from ogi_desk.forms.layout import TableForm


def mend_cut_rows(shape: TableForm, grids: Sequence[Grid]) -> list[Grid]:
    """Return the grids with rows of the table that were cut between two of them made whole in the first."""
    labels = {key(row.label) for row in shape.rows for key in (folded, bare) if row.label}
    whole = list(grids)
    for at in range(len(whole) - 1):
        above, below = whole[at], whole[at + 1]
        if above.width != below.width or not above.rows or not below.rows:
            continue
        first = _after_heads(above, below)
        if first < len(below.rows) and _is_cut(above.rows[-1], below.rows[first], labels):
            joined = tuple(map(_joined, above.rows[-1], below.rows[first]))
            whole[at] = replace(above, rows=(*above.rows[:-1], joined))
            blank = (EMPTY,) * below.width
            whole[at + 1] = replace(below, rows=(*below.rows[:first], blank, *below.rows[first + 1 :]))
    return whole


def _after_heads(above: Grid, below: Grid) -> int:
    """The first row of a part that does not repeat the rows the part before begins with."""
    for at, (one, other) in enumerate(zip(above.rows, below.rows, strict=False)):
        if [folded(spot.text) for spot in one] != [folded(spot.text) for spot in other]:
            return at
    return min(len(above.rows), len(below.rows))


def _is_cut(last: Sequence[Spot], rest: Sequence[Spot], labels: set[str]) -> bool:
    both = [(a.text, b.text) for a, b in zip(last, rest, strict=True) if a.own and a.text.strip() and b.text.strip()]
    if any(one.strip()[-1:].isdecimal() and other.strip()[:1].isdecimal() for one, other in both):
        return False  # two figures: two rows
    return any(
        {folded(one + other), bare(one + other)} & labels and not {folded(one), bare(one)} & labels
        for one, other in both
    )


def _joined(one: Spot, other: Spot) -> Spot:
    if not other.text.strip():
        return one
    return replace(one, text=f"{one.text}\n{other.text}") if one.text.strip() else other
