"""The word 样章 at the seal's place, for samples: outlines under the text, nothing in the text layer.

A real seal is pressed by hand or comes from the office's sealing system. So this draws neither an office's name nor a
star, only a ring of a seal's size that says it is a sample.
"""

from __future__ import annotations

import math

from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import MIDDLE, MM, PAGE_HEIGHT
from ogi_desk.paper.leaf import Leaf, Outline
from ogi_desk.paper.outline import outline_of

DIAMETER = 42 * MM  # a district bureau's round seal
_RED = (0.84, 0.1, 0.12)
_WORD = "样章"
_LETTER = 24.0  # points
_RAISED = 0.44  # of the radius: above the office's name, which stands across the middle


def _ring(radius: float) -> Outline:
    """A circle of four cubic curves."""
    k = radius * 4 / 3 * (math.sqrt(2) - 1)
    r = radius
    return (
        ("M", (r, 0.0)),
        ("C", (r, k, k, r, 0.0, r)),
        ("C", (-k, r, -r, k, -r, 0.0)),
        ("C", (-r, -k, -k, -r, 0.0, -r)),
        ("C", (k, -r, r, -k, r, 0.0)),
        ("Z", ()),
    )


def draw_sample_seal(leaf: Leaf, book: FaceBook, x: float, y: float) -> None:
    """Draw the sample mark with its middle at a point of the page (points, y downwards)."""
    height = PAGE_HEIGHT - y
    leaf.shapes([(_ring(DIAMETER / 2 - MM / 2), (1, 0, 0, 1, x, height))], _RED, ring=MM)
    base = height + _RAISED * DIAMETER / 2 - MIDDLE * _LETTER
    start = x - len(_WORD) * _LETTER / 2
    letters = [
        (outline_of(book, Role.SONGTI, c), (_LETTER, 0, 0, _LETTER, start + i * _LETTER, base))
        for i, c in enumerate(_WORD)
    ]
    leaf.shapes(letters, _RED)
