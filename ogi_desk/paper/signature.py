"""The end of the text: office, date, the seal's place, the signer's printed name (GB/T 9704-2012 7.3.5.1).

The date stands four characters from the right edge, the office centred above it; the seal's middle lies a little above
theirs and its top within one line of the text. Where a long name would leave the type area, both move to the left.
"""

from __future__ import annotations

from datetime import date

from ogi_desk.paper.compose import Line
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Strip
from ogi_desk.paper.geometry import CELL, MM, PITCH, WIDTH
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.seal import DIAMETER, draw_sample_seal
from ogi_desk.paper.text import text_lines

_ABOVE = 2  # blank lines before the office's name: the upper half of the seal
_BELOW = 1  # its lower arc under the date


def written_date(day: date | None) -> str:
    """A date as 7.3.5.4 wants it: Arabic figures, the full year, no leading zeros; its place when not yet known."""
    return f"{day.year}年{day.month}月{day.day}日" if day else "\u3000\u3000年\u3000月\u3000日"


def _line(text: str, book: FaceBook) -> Line:
    return text_lines(((text, Role.FANGSONG),), book)[0]


def signature_strip(agency: str, day: date | None, signer: str, post: str, seal: str, book: FaceBook) -> Strip:
    """Return the signature block; ``signer`` (known once approved) is printed with ``post`` at the left."""
    office = text_lines(((agency or " ", Role.FANGSONG),), book)
    dated = _line(written_date(day), book)
    wide = max(line.width for line in office)
    right = WIDTH - 4 * CELL
    middle = min(right - dated.width / 2, WIDTH - wide / 2)
    date_x = middle - dated.width / 2
    printed = (f"职务：{post}" if post else "", f"签发：{signer}") if signer else ()
    signed = [_line(text, book) for text in printed if text]
    beside = not signed or 2 * CELL + max(line.width for line in signed) + CELL < min(
        middle - max(wide, DIAMETER) / 2, date_x
    )
    above = _ABOVE + (0 if beside else len(signed))
    office_at = above + len(office) - 1
    slots = office_at + 2 + _BELOW

    def paint(leaf: Leaf, x: float, y: float) -> None:
        if seal == "sample":
            between = y + (office_at + 0.5) * PITCH + CELL / 2
            centre = max(between - 3.5 * MM, y + (above - _ABOVE) * PITCH + 0.4 * PITCH - (PITCH - CELL) + DIAMETER / 2)
            draw_sample_seal(leaf, book, x + middle, centre)
        for i, line in enumerate(office):
            leaf.text(line, x + middle - line.width / 2 - line.x, y + (above + i) * PITCH + CELL / 2)
        leaf.text(dated, x + date_x, y + (office_at + 1) * PITCH + CELL / 2)
        first = office_at + 2 - len(signed) if beside else 1
        for i, line in enumerate(signed):
            leaf.text(line, x + 2 * CELL, y + (first + i) * PITCH + CELL / 2)

    return Strip(paint=paint, slots=slots)
