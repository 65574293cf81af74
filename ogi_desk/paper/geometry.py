"""The page of GB/T 9704-2012 in points: margins, type area, the grid of 22 lines of 28 characters.

Only measures; nothing here draws. y runs downwards from the page's top edge, as a reader sees it; the page writer turns
it over for PDF.
"""

from __future__ import annotations

MM = 72 / 25.4

PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
TOP = 37 * MM  # 天头
BINDING = 28 * MM  # 订口
WIDTH = 156 * MM  # 版心
HEIGHT = 225 * MM
COLUMNS = 28
LINES = 22

SIZE = 16.0  # 3号; 28 of them are wider than 156 mm, so a character stands in a cell of its own
CELL = WIDTH / COLUMNS
PITCH = (HEIGHT - CELL) / (LINES - 1)  # the first line touches the top of the type area, the last one its foot
GAP = PITCH - CELL

#: where the middle of an ideograph's ink lies above the baseline in em; all faces are levelled to it
MIDDLE = 0.38


def left_edge(page: int, duplex: bool) -> float:
    """The left edge of the type area on a page counted from 0; with ``duplex`` the binding edge of a verso is right."""
    return BINDING if page % 2 == 0 or not duplex else PAGE_WIDTH - BINDING - WIDTH
