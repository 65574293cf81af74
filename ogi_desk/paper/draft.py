"""The mark of a draft: a framed word in the top margin, and the word large and pale across the page, under the text.

The large word is drawn, not written: it neither covers nor mixes with the text, and needs no transparency (PDF/A).
"""

from __future__ import annotations

import math

from ogi_desk.paper.compose import compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import BINDING, MIDDLE, MM, PAGE_WIDTH, WIDTH
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.letter_parts import DRAFT_NOTE
from ogi_desk.paper.outline import outline_of

_WORD = "草稿"
_LETTER = 190.0  # points
_PALE = (0.9, 0.9, 0.9)
_TURN = math.radians(35)
_SIZE = 14.0  # 4号
_Y = 24 * MM  # in the top margin


def draw_draft(leaf: Leaf, book: FaceBook) -> None:
    """Mark a page as a draft; call before its text is drawn."""
    cos, sin = math.cos(_TURN), math.sin(_TURN)
    middle_x, middle_y = PAGE_WIDTH / 2, leaf.height / 2
    step = 1.15 * _LETTER
    marks = []
    for number, char in enumerate(_WORD):
        along = (number - len(_WORD) / 2) * step + (step - _LETTER) / 2
        down = -MIDDLE * _LETTER
        x, y = middle_x + along * cos - down * sin, middle_y + along * sin + down * cos
        place = (_LETTER * cos, _LETTER * sin, -_LETTER * sin, _LETTER * cos, x, y)
        marks.append((outline_of(book, Role.HEITI, char), place))
    leaf.shapes(marks, _PALE)
    for line in compose(((DRAFT_NOTE, Role.HEITI),), book, WIDTH, size=_SIZE, cell=_SIZE):
        x = BINDING + WIDTH - line.width - 6
        leaf.frame(x - 6, _Y - _SIZE * 0.9, line.width + 12, _SIZE * 1.8, 1.0)
        leaf.text(line, x, _Y)
