"""A letter as DOCX for the office's own editing: the words of the paper, on its page, in its fonts by name.

Line pitch and character space are those of 22 lines of 28 characters; a line is a little lower than on the paper,
because word processors count the gap under the last one too. No macros, no fields but the page's number.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt

from ogi_desk.letters.letter import Block, BlockKind, LetterSheet
from ogi_desk.paper.compose import Align
from ogi_desk.paper.docx_parts import HEITI, TITLE, empty_package, with_fixed_dates
from ogi_desk.paper.docx_text import LINE, add_folio, add_line, add_run, child, set_official_page, shape
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import CELL, SIZE, WIDTH
from ogi_desk.paper.letter import letter_pages
from ogi_desk.paper.letter_parts import (
    AFTER_TICK,
    DRAFT_NOTE,
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
from ogi_desk.paper.rows import natural_width
from ogi_desk.paper.signature import written_date
from ogi_desk.paper.text import TITLE_LEADING, TITLE_SIZE

_DRAFT_SIZE = 14.0  # points
_ALIGN = {Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT, Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER}


def write_docx(sheet: LetterSheet, book: FaceBook) -> bytes:
    """Return the letter as DOCX; same letter, same bytes."""
    writer = _Writer(sheet, book)
    writer.write()
    out = BytesIO()
    writer.document.save(out)
    return with_fixed_dates(out.getvalue())


class _Writer:
    """Writes one letter."""

    def __init__(self, sheet: LetterSheet, book: FaceBook) -> None:
        self.sheet, self.book = sheet, book
        self.document: Any = Document(empty_package(SIZE))
        self._line = partial(add_line, self.document)
        self.many = len(letter_pages(sheet, book)) > 1

    def write(self) -> None:
        """Write page, text, signature and slips."""
        sheet = self.sheet
        self._page()
        own, slips = split_slips(sheet)
        self._opening(sheet.title, number_line(sheet))
        self._blocks(own)
        contact = contact_line(sheet)
        if sheet.signed or contact:
            self._hold_last()
        if sheet.signed:
            self._signature(bool(contact))
        elif contact:
            self._line(keep=True)
        if contact:
            self._line(contact, first=2 * CELL).paragraph_format.keep_together = True
        for slip in slips:
            self._opening(slip.title, "", fresh=True)
            self._blocks(slip.blocks)
        if self.document.element.body[-2].tag == qn("w:tbl"):
            self._line(height=1.0)  # a table may not be the last
        self._properties()

    # the page

    def _page(self) -> None:
        section = set_official_page(self.document)
        if self.many:
            self.document.settings.odd_and_even_pages_header_footer = True
            add_folio(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
            add_folio(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)
        if self.sheet.draft:
            self._draft(section.header.paragraphs[0])
            if self.many:
                self._draft(section.even_page_header.paragraphs[0])

    def _draft(self, paragraph: Any) -> None:
        """The draft's mark: framed, on each page, low enough to stand above the text in any face."""
        wide = natural_width(DRAFT_NOTE, self.book, Role.HEITI, _DRAFT_SIZE) + _DRAFT_SIZE
        shape(paragraph, left=WIDTH - wide, align=WD_ALIGN_PARAGRAPH.CENTER, height=20.0)
        add_run(paragraph, DRAFT_NOTE, HEITI, _DRAFT_SIZE)
        borders = OxmlElement("w:pBdr")
        for side in ("top", "left", "bottom", "right"):
            child(borders, f"w:{side}", val="single", sz="12", space="4", color="auto")
        properties = paragraph._p.get_or_add_pPr()
        properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")

    def _properties(self) -> None:
        properties = self.document.core_properties
        properties.title, properties.author = self.sheet.title.replace("\n", ""), self.sheet.agency
        properties.subject, properties.last_modified_by = number_line(self.sheet), self.sheet.agency
        properties.language, properties.revision = "zh-CN", 1
        if self.sheet.day:
            properties.created = properties.modified = datetime.combine(self.sheet.day, datetime.min.time())

    # text

    def _opening(self, title: str, number: str, *, fresh: bool = False) -> None:
        centre = WD_ALIGN_PARAGRAPH.CENTER
        rows = [row.strip() for row in title.splitlines() if row.strip()]
        high = LINE if len(rows) == 1 else TITLE_LEADING  # or a page would hold a line less than on paper
        for at, row in enumerate(rows):
            paragraph = self._line(row, TITLE, size=TITLE_SIZE, align=centre, height=high, keep=True)
            if fresh and not at:
                paragraph.paragraph_format.page_break_before = True
        if number:
            self._line(number, align=centre, keep=True)
        self._line(keep=True)

    def _hold_last(self) -> None:
        """Keep the last lines of the text on the signature's page (7.3.5.5)."""
        body = self.document.element.body
        if len(body) > 1 and body[-2].tag == qn("w:p"):
            form = self.document.paragraphs[-1].paragraph_format
            form.keep_with_next, form.widow_control = True, True
        elif self.document.tables:
            for cell in self.document.tables[-1].rows[-1].cells:
                cell.paragraphs[-1].paragraph_format.keep_with_next = True

    def _signature(self, more: bool) -> None:
        """Agency over day, the day four characters from the right; empty lines for the seal."""
        dated = written_date(self.sheet.day)
        wide = natural_width(dated, self.book, Role.FANGSONG, SIZE)
        office = natural_width(self.sheet.agency, self.book, Role.FANGSONG, SIZE)
        right = 4 * CELL
        for text, inset in (("", 0.0), ("", 0.0), (self.sheet.agency, right + (wide - office) / 2), (dated, right)):
            line = self._line(text, align=WD_ALIGN_PARAGRAPH.RIGHT, keep=True)
            if inset > 0:
                line.paragraph_format.right_indent = Pt(inset)
        self._line(keep=more)

    # blocks

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        before: Block | None = None
        for block in blocks:
            if before and before.kind is block.kind is BlockKind.TABLE and not text_parts(block):
                self._line()  # or word processors join the tables
            self._block(block)
            before = block

    def _block(self, block: Block) -> None:
        match block.kind:
            case BlockKind.PARAGRAPH:
                for part in text_parts(block):
                    self._line(part, first=2 * CELL)
            case BlockKind.PLAIN:
                for part in text_parts(block):
                    self._line(part)
            case BlockKind.HEADING:
                for part in text_parts(block):
                    self._line(part, HEITI, first=2 * CELL, keep=True)
            case BlockKind.TICK:
                text = f"{TICK}\t{tick_text(block)}"  # the tab leads to the words' indent
                self._line(text, left=(2 + AFTER_TICK) * CELL, first=-AFTER_TICK * CELL)
            case BlockKind.LINE:
                line = self._line(" ".join(text_parts(block)), first=2 * CELL, align=WD_ALIGN_PARAGRAPH.LEFT)
                add_run(line, "\t")
                line.paragraph_format.tab_stops.add_tab_stop(Pt(WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
            case BlockKind.TABLE:
                self._table(block)
            case BlockKind.SLIP:  # its title is written where its page begins
                pass

    def _table(self, block: Block) -> None:
        for part in text_parts(block):
            self._line(part, HEITI, align=WD_ALIGN_PARAGRAPH.CENTER, keep=True)
        rows = full_rows(block)
        if not rows:
            return
        columns = table_columns(block, self.book)
        table = self.document.add_table(rows=len(rows), cols=len(columns))
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        borders: Any = OxmlElement("w:tblBorders")
        table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            child(borders, f"w:{side}", val="single", sz="4", space="0", color="auto")
        whole = table._tbl.tblPr.find(qn("w:tblW"))
        whole.set(qn("w:type"), "dxa")
        whole.set(qn("w:w"), str(round(sum(column.width for column in columns) * 20)))
        for column, grid in zip(columns, table.columns, strict=True):
            grid.width = Pt(column.width)
        for texts, row in zip(rows, table.rows, strict=True):
            self._row(texts, columns, row)

    def _row(self, texts: tuple[str, ...], columns: Any, row: Any) -> None:
        child(row._tr.get_or_add_trPr(), "w:cantSplit")
        row.height = Pt(LINE)
        cells = list(row.cells)
        if len(texts) < len(cells):  # the last one takes the columns that are left over
            cells[len(texts) - 1 :] = [cells[len(texts) - 1].merge(cells[-1])]
        for number, (text, cell) in enumerate(zip(texts, cells, strict=True)):
            spans = number == len(texts) - 1
            cell.width = Emu(sum(Pt(c.width) for c in (columns[number:] if spans else columns[number : number + 1])))
            cell.vertical_alignment = 1
            align = Align.LEFT if spans and number < len(columns) - 1 else columns[number].align
            parts = text.strip(" \t\r\n").splitlines() or [""] * (1 + text.count("\n"))
            for at, part in enumerate(parts):
                paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
                shape(paragraph, align=_ALIGN[align], height=20.0)
                if part:
                    add_run(paragraph, part, size=TABLE_STYLE.size)
