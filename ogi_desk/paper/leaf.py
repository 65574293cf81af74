"""One page being drawn on reportlab's canvas: text lines, rules, boxes and outlines.

Measures are points from the page's top left corner, y downwards. Tells which characters no face could show.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.pdfgen.canvas import FILL_NON_ZERO

from ogi_desk.paper.compose import Line
from ogi_desk.paper.composite import composite_font
from ogi_desk.paper.geometry import MIDDLE, PAGE_HEIGHT

#: an outline: ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x3, y3), ("Z",), y upwards as fonts have it
Outline = Sequence[tuple[str, tuple[float, ...]]]


class Leaf:
    """A page on reportlab's ``canvas``. ``missing`` lists the characters on it that no face has."""

    def __init__(self, canvas: Any, height: float = PAGE_HEIGHT) -> None:
        self._canvas = canvas
        self.height = height
        self.missing: list[str] = []

    def text(self, line: Line, x: float, middle: float, grey: float = 0.0, narrow: float = 1.0) -> None:
        """Draw a line with the middle of its ideographs at height ``middle``, as one text object; ``narrow`` condenses.

        A condensed line was set in a width of its own: what it fills on paper is ``narrow`` times that.
        """
        if not line.runs:
            return
        if grey:
            self._canvas.setFillGray(grey)
        text = self._canvas.beginText()
        if narrow != 1:
            text.setHorizScale(narrow * 100)
        x += line.x * narrow
        font = None
        spacing = 0.0
        for run in line.runs:
            if (run.face, run.size) != font:
                text.setFont(composite_font(run.face).fontName, run.size)
                font = (run.face, run.size)
            if run.spacing != spacing:
                text.setCharSpace(run.spacing)
                spacing = run.spacing
            text.setTextOrigin(x + run.x * narrow, self.height - middle - MIDDLE * run.size + run.lift)
            text.textOut(run.text)
        if spacing:
            text.setCharSpace(0)
        if narrow != 1:
            text.setHorizScale(100)
        self._canvas.drawText(text)
        if grey:
            self._canvas.setFillGray(0)
        self.missing += line.missing

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float, grey: float = 0.0) -> None:
        """Draw a straight line."""
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(width)
        self._canvas.line(x1, self.height - y1, x2, self.height - y2)

    def frame(
        self, x: float, y: float, width: float, height: float, line: float, *, grey: float = 0.0, dash: float = 0.0
    ) -> None:
        """Draw a rectangle's edges, in dashes of a length when one is given."""
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(line)
        if dash:
            self._canvas.setDash(dash, dash)
        self._canvas.rect(x, self.height - y - height, width, height)
        if dash:
            self._canvas.setDash()

    def coloured_frame(
        self, x: float, y: float, width: float, height: float, line: float, colour: tuple[float, float, float]
    ) -> None:
        """Draw a rectangle's edges in a colour."""
        self._canvas.saveState()
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(line)
        self._canvas.rect(x, self.height - y - height, width, height)
        self._canvas.restoreState()

    def block(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """Fill a rectangle."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)
        self._canvas.setFillGray(0)

    def shapes(
        self,
        outlines: Iterable[tuple[Outline, tuple[float, float, float, float, float, float]]],
        colour: tuple[float, float, float],
        ring: float = 0.0,
    ) -> None:
        """Fill outlines, each placed by its matrix (PDF's, y upwards); with ``ring`` stroke them that wide instead.

        Filled by the non-zero rule: contours of a glyph may overlap, and reportlab's own rule would leave holes.
        """
        canvas = self._canvas
        canvas.saveState()
        canvas.setFillColorRGB(*colour)
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(ring)
        for outline, matrix in outlines:
            path = canvas.beginPath()
            draw = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}
            for step, points in outline:
                draw[step](*_placed(points, matrix))
            canvas.drawPath(path, stroke=int(bool(ring)), fill=int(not ring), fillMode=FILL_NON_ZERO)
        canvas.restoreState()


def _placed(points: Sequence[float], matrix: tuple[float, float, float, float, float, float]) -> list[float]:
    """Points moved by a matrix."""
    a, b, c, d, e, f = matrix
    pairs = zip(points[::2], points[1::2], strict=True)
    return [v for x, y in pairs for v in (a * x + c * y + e, b * x + d * y + f)]
