"""A letter on the official page: the geometry of GB/T 9704-2012 as in the report, its slips on pages of their own.

Knows how each kind of block stands; what the blocks say comes with the sheet.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ogi_desk.letters.letter import Block, BlockKind, LetterSheet
from ogi_desk.paper.archive import Imprint, to_archive
from ogi_desk.paper.compose import Align, Line
from ogi_desk.paper.draft import draw_draft
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Strip, blank, glued, paginate
from ogi_desk.paper.folio import draw_folio
from ogi_desk.paper.geometry import BINDING, CELL, GAP, HEIGHT, LINES, PITCH, TOP, WIDTH
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.letter_parts import (
    AFTER_TICK,
    TABLE_STYLE,
    TICK,
    contact_line,
    full_rows,
    number_line,
    split_slips,
    table_columns,
    text_parts,
    tick_text,
)
from ogi_desk.paper.rows import SetRow, draw_row, set_row
from ogi_desk.paper.sheaf import Sheaf
from ogi_desk.paper.signature import signature_strip
from ogi_desk.paper.text import line_strips, text_lines, title_strip
from ogi_desk.services.paper_ports import Paper

_RULE = 0.6  # points, of a line to write on
_SHORTEST_LINE = 8 * CELL
#: lines of a table's row that fit a page
_MOST_LINES = int((HEIGHT - 2 * TABLE_STYLE.pad) // TABLE_STYLE.leading)


def set_letter(sheet: LetterSheet, book: FaceBook) -> Paper:
    """Return the letter's PDF/A-2b."""
    pages = letter_pages(sheet, book)
    sheaf = Sheaf(book)
    missing: dict[tuple[str, int], None] = {}
    for number, page in enumerate(pages):
        leaf = sheaf.leaf()
        if sheet.draft:
            draw_draft(leaf, book)
        for strip, line in page:
            top = TOP + line * PITCH
            if strip.paint is not None:
                strip.paint(leaf, BINDING, top)
            if strip.bookmark:
                sheaf.bookmark(*strip.bookmark, top)
        if len(pages) > 1:
            draw_folio(leaf, book, number, BINDING)
        missing.update(dict.fromkeys((char, number) for char in leaf.missing))
        sheaf.turn()
    imprint = Imprint(title=sheet.title, author=sheet.agency, subject=number_line(sheet), day=sheet.day)
    return Paper(to_archive(sheaf.raw(), imprint), len(pages), {}, tuple(missing))


def letter_pages(sheet: LetterSheet, book: FaceBook) -> list[list[tuple[Strip, int]]]:
    """Return the pages: on each its strips with their line from 0."""
    own, slips = split_slips(sheet)
    strips = _opening(sheet.title, number_line(sheet), book)
    text = [strip for block in own for strip in block_strips(block, book)]
    contact = contact_line(sheet)
    note = line_strips(text_lines(((contact, Role.FANGSONG),), book, first=2 * CELL)) if contact else []
    if sheet.signed:
        # some text must stand on the page of the signature: its last lines go with it (7.3.5.5)
        text = _held(text, 2)
        signature = signature_strip(sheet.agency, sheet.day, "", "", sheet.seal, book)
        # the contact is not torn from it either: a page with nothing but half an address says nothing
        note = [*glued([signature, *note[:-1]]), note[-1]] if note else [signature]
    elif note:
        text = [*_held(text, 1), blank(glue=True)]
    strips += [*text, *note]
    for slip in slips:
        first, *rest = _opening(slip.title, "", book)
        strips += [replace(first, fresh=True), *rest]
        strips += [strip for block in slip.blocks for strip in block_strips(block, book)]
    return paginate(strips)


def _opening(title: str, number: str, book: FaceBook) -> list[Strip]:
    """The title in 2号小标宋, broken as given, and the number centred under it; then an empty line."""
    rows = [row.strip() for row in title.splitlines() if row.strip()] or [" "]
    strips = [title_strip(rows, book, "".join(rows).strip())]
    if number:
        strips += line_strips(text_lines(((number, Role.FANGSONG),), book, align=Align.CENTRE))
    return glued([*strips, blank()])


def _held(strips: list[Strip], count: int) -> list[Strip]:
    """The strips, the last ones that show something held to what follows."""
    held = list(strips)
    for back in range(1, len(held) + 1):
        held[-back] = replace(held[-back], glue=True)
        count -= held[-back].paint is not None
        if not count:
            break
    return held


def block_strips(block: Block, book: FaceBook) -> list[Strip]:
    """Return one block's lines."""
    match block.kind:
        case BlockKind.PARAGRAPH:
            return _running(block, book, 2 * CELL)
        case BlockKind.PLAIN:
            return _running(block, book, 0.0)
        case BlockKind.HEADING:
            return glued(_running(block, book, 2 * CELL, Role.HEITI))
        case BlockKind.TICK:
            return _tick(block, book)
        case BlockKind.LINE:
            return _writing_line(block, book)
        case BlockKind.TABLE:
            return _table(block, book)
        case BlockKind.SLIP:  # its title is set where its page begins
            return []


def _running(block: Block, book: FaceBook, first: float, role: Role = Role.FANGSONG) -> list[Strip]:
    return [
        strip for part in text_parts(block) for strip in line_strips(text_lines(((part, role),), book, first=first))
    ]


def _tick(block: Block, book: FaceBook) -> list[Strip]:
    """A box, and its words in line with each other."""
    indent = (2 + AFTER_TICK) * CELL
    box = text_lines(((TICK, Role.FANGSONG),), book, first=2 * CELL)[0]
    lines = text_lines(((tick_text(block), Role.FANGSONG),), book, first=indent, rest=indent)

    def paint(leaf: Leaf, x: float, y: float) -> None:
        for line in (box, *lines[:1]):
            leaf.text(line, x, y + CELL / 2)

    return [Strip(paint=paint), *line_strips(lines[1:])]


def _writing_line(block: Block, book: FaceBook) -> list[Strip]:
    """A label, and a rule from its end to the right edge; on a line of its own where too little is left."""
    label = " ".join(text_parts(block))
    lines = text_lines(((label, Role.FANGSONG),), book, first=2 * CELL, align=Align.LEFT) if label else ()
    start = lines[-1].x + lines[-1].width + CELL / 4 if lines else 2 * CELL
    alone = WIDTH - start < _SHORTEST_LINE
    before = line_strips(lines if alone else lines[:-1], glue=True)
    last: Line | None = None if alone or not lines else lines[-1]
    begin = 2 * CELL if alone else start

    def paint(leaf: Leaf, x: float, y: float) -> None:
        if last:
            leaf.text(last, x, y + CELL / 2)
        leaf.rule(x + begin, y + CELL + 1, x + WIDTH, y + CELL + 1, _RULE)

    return [*before, Strip(paint=paint)]


def _table(block: Block, book: FaceBook) -> list[Strip]:
    """Ruled rows on lines of the grid, each a strip, so that a table goes on where a page ends."""
    caption = text_lines(((" ".join(text_parts(block)), Role.HEITI),), book, align=Align.CENTRE)
    columns = table_columns(block, book)
    rows = [part for row in full_rows(block) for part in set_row(row, columns, book, TABLE_STYLE).divided(_MOST_LINES)]
    strips = [_row_strip(row) for row in rows]
    if strips:
        strips[0] = replace(strips[0], glue=len(strips) > 1)
    return [*line_strips(caption, glue=True), *strips]


def _row_strip(row: SetRow) -> Strip:
    """A row's box reaches half a gap over its lines of the grid, but never out of the type area."""
    slots = 1 if row.lines == 1 else min(math.ceil((row.height + GAP / 2) / PITCH), LINES)

    def paint(leaf: Leaf, x: float, y: float) -> None:
        top = max(y - GAP / 2, TOP)
        foot = min(y + slots * PITCH - GAP / 2, TOP + HEIGHT)
        draw_row(leaf, row, x, top, foot - top)

    return Strip(paint=paint, slots=slots)
