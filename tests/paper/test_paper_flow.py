"""Filling pages with strips: what keeps together, what begins a page."""

from __future__ import annotations

from ogi_desk.paper.flow import Strip, blank, glued, paginate
from ogi_desk.paper.geometry import LINES
from ogi_desk.paper.leaf import Leaf


def paint(leaf: Leaf, x: float, y: float) -> None:
    """Draw nothing."""


def lines(count: int, *, glue: bool = False) -> list[Strip]:
    return [Strip(paint=paint, glue=glue) for _ in range(count)]


def heights(strips: list[Strip]) -> list[int]:
    return [sum(strip.slots for strip, _ in page) for page in paginate(strips)]


def test_pages_fill_line_by_line() -> None:
    assert heights(lines(50)) == [22, 22, 6]
    assert [line for _, line in paginate(lines(3))[0]] == [0, 1, 2]


def test_glued_strips_move_together() -> None:
    assert heights([*lines(20), *lines(3, glue=True), *lines(1)]) == [20, 4]


def test_a_chain_longer_than_a_page_is_cut_after_all() -> None:
    assert heights(lines(60, glue=True)) == [22, 22, 16]


def test_a_fresh_strip_begins_a_page() -> None:
    assert heights([*lines(3), Strip(paint=paint, fresh=True), *lines(2)]) == [3, 3]
    assert heights([*glued(lines(3)), Strip(paint=paint, fresh=True)]) == [3, 1]


def test_blank_lines_do_not_begin_a_page() -> None:
    pages = paginate([*lines(LINES), blank(2), *lines(1)])
    assert [line for _, line in pages[1]] == [0]
    assert heights([*lines(20), blank(), *lines(3)]) == [22, 2]


def test_tall_strips_are_never_divided() -> None:
    assert heights([*lines(10), Strip(paint=paint, slots=13), *lines(1)]) == [10, 14]


def test_nothing_gives_no_pages() -> None:
    assert paginate([]) == []
