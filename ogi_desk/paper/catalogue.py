"""公开目录 on paper: a table for each category over as many pages as it needs, heads repeated, on the official page."""

from __future__ import annotations

from collections.abc import Iterator

from ogi_desk.domain.dates import in_words
from ogi_desk.forms.report import Paragraph
from ogi_desk.paper.archive import Imprint
from ogi_desk.paper.binding import bind
from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Strip, blank
from ogi_desk.paper.geometry import LINES, WIDTH
from ogi_desk.paper.tables import Cell, Plan, table_strips
from ogi_desk.paper.text import line_strips, paragraph_strips, text_lines, title_strip
from ogi_desk.services.catalogue import Catalogue, CataloguePart
from ogi_desk.services.paper_ports import Paper

_SIZE, _PAD = 9.0, 2.5  # points
_LEFT = ("信息名称", "内容概述")
_LEAST = 5  # lines a table needs to begin on a page
_ONE_STRIP = 60  # rows set as one table; more are set in tables of this many, one after the other


def set_catalogue(catalogue: Catalogue, book: FaceBook) -> Paper:
    """Return the PDF/A-2b of the catalogue."""
    imprint = Imprint(title=catalogue.title, author=catalogue.agency, subject="政府信息公开目录", day=catalogue.made_on)
    return bind([*_strips(catalogue, book)], book, imprint)


def _strips(catalogue: Catalogue, book: FaceBook) -> Iterator[Strip]:
    """Title, then each category: its heading held to a table that begins in the lines left on the page."""
    about = f"（截至{in_words(catalogue.made_on)}，共{catalogue.count}条）"
    opening = [
        title_strip((catalogue.title,), book, catalogue.title),
        *line_strips(text_lines(((about, Role.KAITI),), book, align=Align.CENTRE), glue=True),
        blank(glue=True),
    ]
    yield from opening
    line = sum(strip.slots for strip in opening)
    for part in catalogue.parts:
        heading = f"{part.category}（{len(part.rows)}条）"
        head = paragraph_strips(Paragraph(text=heading, level=1, lead=len(heading)), book, "")
        line = line + len(head) if line + len(head) + _LEAST <= LINES else LINES
        yield from head
        for plan in _plans(catalogue, part):
            if line + _LEAST > LINES:
                line = len(head)
            for strip in table_strips(plan, book, LINES - line):
                line = strip.slots if strip.fresh or line + strip.slots > LINES else line + strip.slots
                yield strip
        yield blank()
        line += 1


def _plans(catalogue: Catalogue, part: CataloguePart) -> Iterator[Plan]:
    heads = catalogue.heads
    widths = tuple(WIDTH * share / 100 for share in catalogue.shares())
    aligns = [Align.LEFT if head in _LEFT else Align.CENTRE for head in heads]
    for start in range(0, len(part.rows), _ONE_STRIP):
        yield Plan(
            title=part.category,
            widths=widths,
            head=(tuple(Cell(head, role=Role.HEITI) for head in heads),),
            body=tuple(
                tuple(Cell(text, align=align) for text, align in zip(row, aligns, strict=True))
                for row in part.rows[start : start + _ONE_STRIP]
            ),
            size=_SIZE,
            pad=_PAD,
        )
