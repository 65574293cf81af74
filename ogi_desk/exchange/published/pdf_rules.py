"""The ruled tables of a PDF page: lines found in its drawing, the cells they enclose, the text inside each.

A table is what hangs together by crossing lines; two neighbouring places with no line between them are one cell.
Coordinates are points from the page's top left. Must not know what the text means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ogi_desk.exchange.published.pieces import Spot

_NEAR = 2.5  # points within which two lines are one
_SHORTEST = 4.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line along an axis: ``at`` on the other axis, from ``start`` to ``stop``."""

    upright: bool
    at: float
    start: float
    stop: float

    @property
    def length(self) -> float:
        """How long it is."""
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruled table: its edges and, by place (row, column), the places its cell covers first: (row, column)."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    owner: dict[tuple[int, int], tuple[int, int]]

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]

    def place(self, x: float, y: float) -> tuple[int, int]:
        """The cell (its first place) a point lies in."""
        row = max(sum(1 for edge in self.ys[1:-1] if edge <= y), 0)
        column = max(sum(1 for edge in self.xs[1:-1] if edge <= x), 0)
        return self.owner[row, column]

    def spots(self, texts: dict[tuple[int, int], str]) -> tuple[tuple[Spot, ...], ...]:
        """The table as a rectangle of spots, given the text of each cell."""
        return tuple(
            tuple(
                Spot(texts.get(first, ""), first[1] == column, first[0] == row)
                for column in range(len(self.xs) - 1)
                for first in (self.owner[row, column],)
            )
            for row in range(len(self.ys) - 1)
        )


def rules_of(segments: Iterable[tuple[float, float, float, float]]) -> list[Rule]:
    """The segments (x0, y0, x1, y1) that run along an axis and are long enough to be ruled."""
    rules = []
    for x0, y0, x1, y1 in segments:
        if abs(x0 - x1) <= 1.0 and abs(y0 - y1) >= _SHORTEST:
            rules.append(Rule(True, (x0 + x1) / 2, min(y0, y1), max(y0, y1)))
        elif abs(y0 - y1) <= 1.0 and abs(x0 - x1) >= _SHORTEST:
            rules.append(Rule(False, (y0 + y1) / 2, min(x0, x1), max(x0, x1)))
    return rules


def ruled_tables(rules: Sequence[Rule]) -> list[Ruled]:
    """Return the tables the rules make, from top to bottom."""
    tables = [table for group in _groups(rules) if (table := _table(group))]
    return sorted(tables, key=lambda table: (table.ys[0], table.xs[0]))


def _groups(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules by what they touch."""
    left = set(range(len(rules)))
    while left:
        waiting, group = [left.pop()], []
        while waiting:
            one = waiting.pop()
            group.append(rules[one])
            touching = {other for other in left if _touch(rules[one], rules[other])}
            left -= touching
            waiting += touching
        yield group


def _touch(a: Rule, b: Rule) -> bool:
    if a.upright == b.upright:  # one goes on where the other ends
        return abs(a.at - b.at) <= _NEAR and a.start - _NEAR <= b.stop and b.start - _NEAR <= a.stop
    return a.start - _NEAR <= b.at <= a.stop + _NEAR and b.start - _NEAR <= a.at <= b.stop + _NEAR


def _table(group: Sequence[Rule]) -> Ruled | None:
    xs = _edges(rule.at for rule in group if rule.upright)
    ys = _edges(rule.at for rule in group if not rule.upright)
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) > 20_000:
        return None
    rows, columns = len(ys) - 1, len(xs) - 1
    owner = {(row, column): (row, column) for row in range(rows) for column in range(columns)}

    def first(place: tuple[int, int]) -> tuple[int, int]:
        while owner[place] != place:
            place = owner[place]
        return place

    def join(a: tuple[int, int], b: tuple[int, int]) -> None:
        one, other = sorted((first(a), first(b)))
        owner[other] = one

    for row, (top, bottom) in enumerate(pairwise(ys)):
        for column, (left, right) in enumerate(pairwise(xs)):
            if column + 1 < columns and not _ruled(group, True, right, (top + bottom) / 2):
                join((row, column), (row, column + 1))
            if row + 1 < rows and not _ruled(group, False, bottom, (left + right) / 2):
                join((row, column), (row + 1, column))
    return Ruled(xs, ys, {place: first(place) for place in owner})


def _ruled(group: Sequence[Rule], upright: bool, at: float, along: float) -> bool:
    """Whether a line passes there."""
    return any(
        rule.upright == upright and abs(rule.at - at) <= _NEAR and rule.start - 1 <= along <= rule.stop + 1
        for rule in group
    )


def _edges(places: Iterable[float]) -> tuple[float, ...]:
    edges: list[list[float]] = []
    for place in sorted(places):
        if edges and place - edges[-1][-1] <= _NEAR:
            edges[-1].append(place)
        else:
            edges.append([place])
    return tuple(sum(edge) / len(edge) for edge in edges)
