"""Characters as outlines, for what is drawn and not written: it stays out of the text that a reader copies."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.leaf import Outline


@lru_cache(maxsize=16)
def outline_of(book: FaceBook, role: Role, char: str) -> Outline:
    """Return a character's outline in em, y upwards from its baseline."""
    from fontTools.pens.basePen import BasePen
    from fontTools.ttLib import TTFont

    font = book.pick(role, char).face.font
    steps: list[tuple[str, tuple[float, ...]]] = []
    number = font.glyphs[ord(char)]

    class Pen(BasePen):  # gives quadratic curves as cubic ones
        def _moveTo(self, point: Any) -> None:  # noqa: N802
            steps.append(("M", point))

        def _lineTo(self, point: Any) -> None:  # noqa: N802
            steps.append(("L", point))

        def _curveToOne(self, a: Any, b: Any, c: Any) -> None:  # noqa: N802
            steps.append(("C", (*a, *b, *c)))

        def _closePath(self) -> None:  # noqa: N802
            steps.append(("Z", ()))

    with TTFont(font.path, fontNumber=font.number, lazy=True) as file:
        glyphs = file.getGlyphSet()
        pen: Any = Pen
        glyphs[file.getGlyphName(number)].draw(pen(glyphs))
    return tuple((op, tuple(v / font.units for v in points)) for op, points in steps)
