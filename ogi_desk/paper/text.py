"""The text of a report as strips: title, headings of four levels, paragraphs, the list of annexes.

Measures of GB/T 9704-2012 7.3; the signature is in :mod:`ogi_desk.paper.signature`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ogi_desk.forms.report import Paragraph, Section
from ogi_desk.paper.compose import Align, Line, Spans, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Area, Paint, Strip
from ogi_desk.paper.geometry import CELL, PITCH, SIZE, WIDTH
from ogi_desk.paper.leaf import Leaf

#: the face of a heading by its level: 一、 黑体，（一） 楷体，1. and （1） as the text
LEVELS = {0: Role.FANGSONG, 1: Role.HEITI, 2: Role.KAITI, 3: Role.FANGSONG, 4: Role.FANGSONG}

TITLE_SIZE = 22.0  # 2号
TITLE_LEADING = 34.0


def on_grid(line: Line) -> Paint:
    """Return what draws a text line on its line of the grid."""

    def paint(leaf: Leaf, x: float, y: float) -> None:
        leaf.text(line, x, y + CELL / 2)

    return paint


def text_lines(
    spans: Spans, book: FaceBook, *, first: float = 0.0, rest: float = 0.0, align: Align = Align.JUSTIFY
) -> tuple[Line, ...]:
    """Set running text on the grid; indents in points."""
    return compose(spans, book, WIDTH, size=SIZE, cell=CELL, first=first, rest=rest, align=align)


def line_strips(lines: Sequence[Line], key: str = "", *, glue: bool = False) -> list[Strip]:
    """A strip for each line; ``key`` names the place, ``glue`` holds each line to the next strip."""
    areas = (Area(key),) if key else ()
    return [Strip(paint=on_grid(line), areas=areas, glue=glue) for line in lines]


def title_strip(rows: Sequence[str], book: FaceBook, bookmark: str = "") -> Strip:
    """A title in 2号小标宋, centred, broken as given; a row that is too wide is divided evenly."""
    lines: list[Line] = []
    for row in rows:
        spans = ((row, Role.TITLE),)
        set_once = compose(spans, book, WIDTH, size=TITLE_SIZE, cell=TITLE_SIZE, align=Align.CENTRE)
        if len(set_once) > 1:
            even = sum(line.width for line in set_once) / len(set_once) + TITLE_SIZE
            narrow = min(WIDTH, even)
            shift = (WIDTH - narrow) / 2
            for line in compose(spans, book, narrow, size=TITLE_SIZE, cell=TITLE_SIZE, align=Align.CENTRE):
                lines.append(Line(line.runs, line.x + shift, line.width, line.text, line.missing))
        else:
            lines += set_once
    height = (len(lines) - 1) * TITLE_LEADING + TITLE_SIZE
    slots = 1 if len(lines) == 1 else math.ceil((height - CELL) / PITCH + 1 - 0.02)
    top = ((slots - 1) * PITCH + CELL - height) / 2

    def paint(leaf: Leaf, x: float, y: float) -> None:
        for i, line in enumerate(lines):
            leaf.text(line, x, y + top + i * TITLE_LEADING + TITLE_SIZE / 2)

    return Strip(paint=paint, slots=slots, glue=True, bookmark=(bookmark, 0) if bookmark else None)


def paragraph_strips(paragraph: Paragraph, book: FaceBook, key: str) -> list[Strip]:
    """A paragraph, indented by two characters; a heading that stands alone keeps to what follows it."""
    text = paragraph.text.lstrip(" \t\u3000")
    lead = max(0, paragraph.lead - (len(paragraph.text) - len(text)))
    text = text.rstrip()
    if not text:
        return []
    role = LEVELS.get(paragraph.level, Role.FANGSONG)
    spans: Spans = ((text, Role.FANGSONG),)
    if paragraph.level and role is not Role.FANGSONG and lead:
        spans = tuple(span for span in ((text[:lead], role), (text[lead:], Role.FANGSONG)) if span[0])
    alone = paragraph.level > 0 and lead >= len(text)
    strips = line_strips(text_lines(spans, book, first=2 * CELL), key, glue=alone)
    if paragraph.level and lead:
        first = strips[0]
        strips[0] = Strip(
            paint=first.paint,
            areas=first.areas,
            glue=first.glue,
            bookmark=(text[:lead].rstrip("。：: "), paragraph.level),
        )
    return strips


def section_strips(section: Section, book: FaceBook) -> list[Strip]:
    """A section: its heading in 黑体, then its paragraphs."""
    key = f"section:{section.id}"
    strips: list[Strip] = []
    if section.heading.strip():
        heading = Paragraph(text=section.heading, level=1, lead=len(section.heading))
        strips += paragraph_strips(heading, book, key)
    for paragraph in section.paragraphs:
        strips += paragraph_strips(paragraph, book, key)
    return strips


def annex_list(names: Sequence[str], book: FaceBook) -> list[Strip]:
    """附件说明 (7.3.4): two characters in, no mark after a name, turned lines under the name's first character."""
    strips: list[Strip] = []
    for number, name in enumerate(names, 1):
        sign = f"{number}." if len(names) > 1 else ""
        label = compose(((sign, Role.FANGSONG),), book, WIDTH, size=SIZE, cell=CELL) if sign else ()
        wide = label[0].width if label else 0.0
        opening = "附件：" if number == 1 else ""
        start = 5 * CELL
        lines = text_lines(
            ((opening + sign + name, Role.FANGSONG),),
            book,
            first=2 * CELL if opening else start,
            rest=start + wide,
            align=Align.LEFT,
        )
        strips += line_strips(lines)
    return strips
