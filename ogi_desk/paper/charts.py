"""Bar charts of the optional annex: greys for laser printers, axes from 0, figures on the bars.

Upright bars while the labels fit under them, lying ones otherwise. Drawn with the paper's own text and boxes, so that
charts use the embedded faces and nothing else.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ogi_desk.forms.report import Bar, Chart
from ogi_desk.paper.compose import Align, Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Area, Strip
from ogi_desk.paper.geometry import LINES, PITCH, WIDTH
from ogi_desk.paper.leaf import Leaf

_NOW, _BEFORE, _MESH = 0.25, 0.72, 0.85  # greys
_LABEL, _FIGURE, _CAPTION = 10.5, 8.5, 12.0  # points
_LEFT, _UPRIGHT_SLOTS = 34.0, 7
_LONGEST = 18  # bars of a lying chart that stay readable on one page


@dataclass(frozen=True, slots=True)
class _Scale:
    """A value axis from 0 to ``top`` in whole steps."""

    top: int
    step: int


def scale_for(highest: int) -> _Scale:
    """Return an axis of at most five whole steps of 1, 2 or 5 times a power of ten that holds the highest value."""
    power = 1
    while True:
        for digit in (1, 2, 5):
            step = digit * power
            if highest <= 5 * step:
                return _Scale(step * max(1, math.ceil(highest / step)), step)
        power *= 10


def _set(text: str, book: FaceBook, size: float, width: float, align: Align) -> tuple[Line, ...]:
    return compose(((text, Role.SONGTI),), book, width, size=size, cell=size, align=align)


def has_bars(chart: Chart) -> bool:
    """Whether a chart has a bar of any length, this year's or last year's."""
    return any(bar.value or bar.previous for bar in chart.bars)


def chart_strips(chart: Chart, number: int, book: FaceBook) -> list[Strip]:
    """A chart with its caption below, nothing without bars; a lying one too long for a page goes on on the next."""
    if not has_bars(chart):
        return []
    room = (WIDTH - _LEFT) / len(chart.bars)
    labels = [_set(bar.label, book, _LABEL, room - 4, Align.CENTRE) for bar in chart.bars]
    upright = all(len(lines) <= 2 and max((line.width for line in lines), default=0) <= room - 4 for lines in labels)
    name = f"图{number}　{chart.title}（{chart.unit}）" if chart.unit else f"图{number}　{chart.title}"
    if upright and len(chart.bars) <= 16:
        return [_upright(chart, labels, name, book)]
    parts = [chart.bars[i : i + _LONGEST] for i in range(0, len(chart.bars), _LONGEST)]
    return [
        _lying(chart, part, name if i == 0 else f"{name}（续图）", book, fresh=i > 0) for i, part in enumerate(parts)
    ]


def _highest(bars: tuple[Bar, ...]) -> int:
    return max(max(bar.value, bar.previous or 0) for bar in bars)


def _has_previous(chart: Chart) -> bool:
    return any(bar.previous is not None for bar in chart.bars)


def _series(bar: Bar, two: bool) -> list[tuple[int | None, float]]:
    """The values of a group with their greys."""
    return [(bar.value, _NOW), (bar.previous, _BEFORE)][: 2 if two else 1]


def _legend(leaf: Leaf, chart: Chart, book: FaceBook, x: float, y: float) -> None:
    """The two greys with their years, at the right above the chart."""
    right = x + WIDTH
    for label, grey in ((chart.previous_label, _BEFORE), (chart.year_label, _NOW)):
        for line in _set(label, book, _LABEL, 120, Align.LEFT):
            right -= line.width
            leaf.text(line, right, y + _LABEL / 2)
            right -= 14
            leaf.block(right, y + 1, 10, _LABEL - 2, grey)
            right -= 16


def _figure(leaf: Leaf, book: FaceBook, value: int, x: float, middle: float, align: Align) -> None:
    for line in _set(str(value), book, _FIGURE, 60, Align.LEFT):
        shift = {Align.CENTRE: line.width / 2, Align.RIGHT: line.width}.get(align, 0.0)
        leaf.text(line, x - shift, middle)


def _caption(leaf: Leaf, book: FaceBook, name: str, x: float, y: float) -> None:
    for i, line in enumerate(
        compose(((name, Role.HEITI),), book, WIDTH, size=_CAPTION, cell=_CAPTION, align=Align.CENTRE)
    ):
        leaf.text(line, x, y + _CAPTION * (0.5 + 1.3 * i))


def _upright(chart: Chart, labels: list[tuple[Line, ...]], name: str, book: FaceBook) -> Strip:
    scale = scale_for(_highest(chart.bars))
    two = _has_previous(chart)
    deep = max(len(lines) for lines in labels) * _LABEL * 1.2
    slots = _UPRIGHT_SLOTS + 1

    def paint(leaf: Leaf, x: float, y: float) -> None:
        if two:
            _legend(leaf, chart, book, x, y)
        top, foot = y + 32, y + _UPRIGHT_SLOTS * PITCH - deep - 14
        left, right = x + _LEFT, x + WIDTH
        for value in range(0, scale.top + 1, scale.step):
            level = foot - (foot - top) * value / scale.top
            leaf.rule(left, level, right, level, 0.4 if value else 0.8, _MESH if value else 0.0)
            _figure(leaf, book, value, left - 5, level, Align.RIGHT)
        room = (right - left) / len(chart.bars)
        wide = min(room * (0.34 if two else 0.5), 26)
        for i, bar in enumerate(chart.bars):
            middle = left + (i + 0.5) * room
            start = middle - wide * (1 + two) / 2
            for j, (shown, grey) in enumerate(_series(bar, two)):
                if shown is None:
                    continue
                tall = (foot - top) * shown / scale.top
                leaf.block(start + j * wide, foot - tall, wide - 1, tall, grey)
                _figure(leaf, book, shown, start + (j + 0.5) * wide - 0.5, foot - tall - 6, Align.CENTRE)
            for j, line in enumerate(labels[i]):
                leaf.text(line, left + i * room + 2, foot + 5 + _LABEL * (0.5 + 1.2 * j))
        _caption(leaf, book, name, x, y + _UPRIGHT_SLOTS * PITCH + 3)

    return Strip(paint=paint, slots=slots, areas=(Area(f"chart:{chart.id}", height=slots * PITCH),))


def _lying(chart: Chart, bars: tuple[Bar, ...], name: str, book: FaceBook, *, fresh: bool) -> Strip:
    scale = scale_for(_highest(chart.bars))
    two = _has_previous(chart)
    stub = 150.0
    labels = [_set(bar.label, book, _LABEL, stub - 8, Align.RIGHT) for bar in bars]
    row = max(24.0 if two else 16.0, *(len(lines) * _LABEL * 1.25 + 4 for lines in labels))
    head = 26.0 if two else 10.0
    slots = min(LINES, math.ceil((head + row * len(bars) + 28) / PITCH))

    def paint(leaf: Leaf, x: float, y: float) -> None:
        if two:
            _legend(leaf, chart, book, x, y)
        top = y + head
        foot = top + row * len(bars)
        left, right = x + stub, x + WIDTH - 24
        for value in range(0, scale.top + 1, scale.step):
            at = left + (right - left) * value / scale.top
            leaf.rule(at, top, at, foot, 0.4 if value else 0.8, _MESH if value else 0.0)
            _figure(leaf, book, value, at, foot + 8, Align.CENTRE)
        for i, bar in enumerate(bars):
            middle = top + (i + 0.5) * row
            thick = min((row - 6) / (1 + two), 11)
            for j, (shown, grey) in enumerate(_series(bar, two)):
                if shown is None:
                    continue
                level = middle + (j - (1 + two) / 2) * thick
                long = (right - left) * shown / scale.top
                leaf.block(left, level, long, thick - 1, grey)
                _figure(leaf, book, shown, left + long + 4, level + thick / 2 - 0.5, Align.LEFT)
            for j, line in enumerate(labels[i]):
                leaf.text(line, x, middle + (j - (len(labels[i]) - 1) / 2) * _LABEL * 1.25)
        _caption(leaf, book, name, x, foot + 20)

    return Strip(paint=paint, slots=slots, fresh=fresh, areas=(Area(f"chart:{chart.id}", height=slots * PITCH),))
