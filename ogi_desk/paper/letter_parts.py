"""What stands on a letter's pages and in which order, the same for paper and for DOCX.

Says words, not places: the number's line, the letter before its signature, the slips after it, the table's columns.
"""

from __future__ import annotations

from dataclasses import dataclass

from ogi_desk.letters.letter import Block, BlockKind, LetterSheet
from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import WIDTH
from ogi_desk.paper.rows import Column, RowStyle, natural_width

NO_NUMBER = "〔\u3000\u3000〕\u3000号"
DRAFT_NOTE = "草稿\u3000未发出，没有文号"
TICK = "□"
AFTER_TICK = 1.4  # characters from a box to its words

#: rows of a letter's table: 4号, one line of text on a line of the grid
TABLE_STYLE = RowStyle(size=14.0, leading=18.0, pad=2.0, side=5.5)
_WIDEST_LABEL = 0.36  # of the type area
_WIDEST_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Slip:
    """What the addressee sends back: its title and blocks."""

    title: str
    blocks: tuple[Block, ...]


def number_line(sheet: LetterSheet) -> str:
    """The line of the 文号: its empty place on a draft, nothing where a letter has none."""
    return sheet.number.strip() or (NO_NUMBER if sheet.draft else "")


def contact_line(sheet: LetterSheet) -> str:
    """The contact as 附注 has it: in parentheses (GB/T 9704-2012 7.3.6)."""
    text = sheet.contact.strip()
    return text if not text or text[0] in "（(" else f"（{text}）"


def split_slips(sheet: LetterSheet) -> tuple[tuple[Block, ...], tuple[Slip, ...]]:
    """The letter's own blocks, and its slips."""
    starts = [number for number, block in enumerate(sheet.blocks) if block.kind is BlockKind.SLIP]
    ends = [*starts, len(sheet.blocks)][1:]
    slips = [
        Slip(sheet.blocks[start].text, sheet.blocks[start + 1 : end]) for start, end in zip(starts, ends, strict=True)
    ]
    return sheet.blocks[: starts[0]] if starts else sheet.blocks, tuple(slips)


def text_parts(block: Block) -> list[str]:
    """A block's paragraphs: what an applicant wrote may have several; blank ones are left out."""
    return [part.strip(" \t\u3000") for part in block.text.splitlines() if part.strip(" \t\u3000")]


def tick_text(block: Block) -> str:
    """A tick's words without a box of their own."""
    return block.text.strip().lstrip("□☐").strip(" \u3000")


def full_rows(block: Block) -> list[tuple[str, ...]]:
    """A table's rows without empty ones; where a label has nothing beside it, two lines to write on."""
    return [(row[0], "\n") if len(row) == 2 and row[0].strip() and not row[1] else row for row in block.rows if row]


def table_columns(block: Block, book: FaceBook) -> tuple[Column, ...]:
    """The columns of a table over the whole type area: labels as wide as they need, the rest shared by need."""
    rows = full_rows(block)
    count = max((len(row) for row in rows), default=1)
    style = TABLE_STYLE
    wants = [3 * style.size] * count
    for row in rows:
        for number, text in enumerate(row):
            if number < len(row) - 1 or len(row) == count:  # a last cell that spans says nothing of its column
                wide = natural_width(text, book, Role.FANGSONG, style.size) + 2 * style.side + 1
                wants[number] = max(wants[number], wide)
    if count == 1:
        return (Column(WIDTH),)
    label = min(max(wants[0], 5 * style.size), _WIDEST_LABEL * WIDTH)
    shares = [min(want, _WIDEST_SHARE * WIDTH) for want in wants[1:]]
    left = WIDTH - label
    widths = [left * share / sum(shares) for share in shares]
    return (Column(label, Align.CENTRE), *(Column(width) for width in widths))
