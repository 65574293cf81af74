"""A report as DOCX: styles, real tables with merged heads in their sections, the official page; no fields in the text.

The words and figures are those of the paper; a live figure is plain text here. Same report, same bytes.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt

from ogi_desk.forms.report import Paragraph, Report, Section, Table
from ogi_desk.paper import report_docx_styles as styles
from ogi_desk.paper.annex import annex_names
from ogi_desk.paper.compose import Align
from ogi_desk.paper.docx_parts import empty_package, with_fixed_dates
from ogi_desk.paper.docx_text import LINE, child, set_narrow
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.figure_tables import FigureType, cell_align, column_widths, figure_type, table_plan, type_size
from ogi_desk.paper.geometry import CELL, SIZE
from ogi_desk.paper.rows import natural_width
from ogi_desk.paper.signature import written_date
from ogi_desk.paper.tables import CONDENSED_SIDE, table_strips
from ogi_desk.services.printed_tables import CellKind, PrintedCell, PrintedRow, PrintedTable, printed_table

_ALIGN = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}
_HEADS = (CellKind.BLOCK, CellKind.CORNER, CellKind.HEAD)
_SIDE, _SIDE_NARROW = 140, 60  # twips left and right of a cell's text; where a column is narrow
_NARROW = 60.0  # points
_LEADING = 1.3  # em: exact, as on paper, or each program and face makes rows of another height
_OVER_TABLE = 5.0  # points between a line and the table it heads


def write_report_docx(report: Report, book: FaceBook) -> bytes:
    """Return the report as DOCX; the faces measure where the office's name stands over the date."""
    writer = _Writer(report, book)
    writer.write()
    out = BytesIO()
    writer.document.save(out)
    return with_fixed_dates(out.getvalue())


class _Sizes(NamedTuple):
    """A table's type: the size of its heads and labels in points, the type of its figures."""

    text: float
    figures: FigureType


class _Writer:
    """Writes one report."""

    def __init__(self, report: Report, book: FaceBook) -> None:
        self.report, self.book = report, book
        self.document: Any = Document(empty_package(SIZE))

    def write(self) -> None:
        """Write page, title, sections with their tables, signature and annexes."""
        report = self.report
        styles.set_page(self.document)
        styles.add_styles(self.document)
        self._title(report.title_lines or (report.title,)).paragraph_format.space_after = Pt(LINE)
        for section in report.sections:
            self._section(section)
        self._hold_end()
        self._annex_list()
        self._signature()
        self._annexes()
        self._close_table()
        self._properties()

    def _add(self, text: str, style: str) -> Any:
        paragraph = self.document.add_paragraph(style=style)
        if text:
            self._run(paragraph, text)
        return paragraph

    @staticmethod
    def _run(paragraph: Any, text: str, style: str | None = None) -> Any:
        seen = "".join(char for char in text if char >= " " or char in "\t\n")  # XML holds no other controls
        run = paragraph.add_run(seen, style=style)
        # quotation marks and dashes, which both scripts have, go to the Chinese font
        run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
        return run

    # text

    def _title(self, lines: tuple[str, ...]) -> Any:
        """One paragraph, broken by sense as on paper."""
        paragraph = self.document.add_paragraph(style=styles.TITLE)
        for at, line in enumerate(lines):
            if at:
                paragraph.add_run().add_break()
            self._run(paragraph, line)
        return paragraph

    def _section(self, section: Section) -> None:
        if section.heading.strip():
            under_table = self.document.element.body[-2].tag == qn("w:tbl")
            heading = self._add(section.heading.strip(), styles.heading(1))
            if under_table:
                heading.paragraph_format.space_before = Pt(LINE / 2)
        for paragraph in section.paragraphs:
            self._paragraph(paragraph)
        for table in self.report.tables:
            if table.section == section.id:
                self._hold_last()
                self._table(table)

    def _hold_last(self) -> None:
        """Keep the line over a table with it."""
        self._close_table()
        form = self.document.paragraphs[-1].paragraph_format
        form.keep_with_next, form.space_after = True, Pt(_OVER_TABLE)

    def _close_table(self) -> None:
        """A table may not be the last of a document nor touch the next: the one line without text, as low as can be."""
        if self.document.element.body[-2].tag == qn("w:tbl"):
            self._add("", styles.TABLE_END)

    def _paragraph(self, paragraph: Paragraph) -> None:
        text = paragraph.text.strip(" \t\u3000")
        lead = max(0, paragraph.lead - (len(paragraph.text) - len(paragraph.text.lstrip(" \t\u3000"))))
        if not text:
            return
        if paragraph.level and lead >= len(text):
            self._add(text, styles.heading(min(paragraph.level, 4)))
        elif paragraph.level in (1, 2) and lead:
            added = self._add("", styles.TEXT)
            self._run(added, text[:lead], styles.LEAD)
            self._run(added, text[lead:])
        else:
            self._add(text, styles.TEXT)

    def _signature(self) -> None:
        """Agency over date, the date four characters from the right; room for the seal above them."""
        report = self.report
        dated = written_date(report.signed_on)
        wide = natural_width(dated, self.book, Role.FANGSONG, SIZE)
        office = natural_width(report.agency, self.book, Role.FANGSONG, SIZE)
        right = 4 * CELL
        above = 2 * LINE
        if report.signer:
            post = f"{report.signer_post}\u3000" if report.signer_post else ""
            line = self._add(f"签发：{post}{report.signer}", styles.SIGNATURE)
            line.alignment = WD_ALIGN_PARAGRAPH.LEFT
            line.paragraph_format.left_indent = Pt(2 * CELL)
            line.paragraph_format.space_before, above = Pt(LINE), 0.0
        for text, inset in ((report.agency, right + (wide - office) / 2), (dated, right)):
            line = self._add(text, styles.SIGNATURE)
            line.paragraph_format.space_before, above = Pt(above), 0.0
            if inset > 0:
                line.paragraph_format.right_indent = Pt(inset)
        line.paragraph_format.keep_with_next = False

    # annexes

    def _hold_end(self) -> None:
        """Keep the last lines of the text on the signature's page (7.3.5.5)."""
        self._close_table()
        form = self.document.paragraphs[-1].paragraph_format
        form.keep_with_next, form.widow_control = True, True

    def _annex_list(self) -> None:
        names = annex_names(self.report, charts=False)
        for number, name in enumerate(names, 1):
            sign = f"{number}." if len(names) > 1 else ""
            line = self._add(f"{'附件：' if number == 1 else ''}{sign}{name}", styles.TEXT)
            line.alignment, line.paragraph_format.keep_with_next = WD_ALIGN_PARAGRAPH.LEFT, True
            if number > 1:
                line.paragraph_format.first_line_indent = Pt(5 * CELL)
            else:
                line.paragraph_format.space_before = Pt(LINE)

    def _annexes(self) -> None:
        tables = [table for table in self.report.tables if not table.section]
        for number, table in enumerate(tables, 1):
            opening = self._add(f"附件{number}" if len(tables) > 1 else "附件", styles.ANNEX)
            opening.paragraph_format.page_break_before = True
            title = self._title((table.title,)).paragraph_format
            title.space_before = title.space_after = Pt(LINE)
            self._table(table)

    # tables

    def _table(self, table: Table) -> None:
        printed = printed_table(table)
        widths = [Pt(width) for width in column_widths(table, printed)]
        rows = (*printed.head, *printed.body)
        made = self.document.add_table(rows=len(rows), cols=len(widths))
        made.alignment = WD_TABLE_ALIGNMENT.CENTER
        made.autofit = False
        sizes = _Sizes(type_size(table, printed), figure_type(table, printed))
        side = _SIDE_NARROW if min(widths) < Pt(_NARROW) else _SIDE
        side = side if sizes.figures.narrow == 1 else round(CONDENSED_SIDE * 20)
        self._dress(made, table.title, sum(widths), side)
        for width, grid in zip(widths, made.columns, strict=True):
            grid.width = width
        cells = [list(row.cells) for row in made.rows]
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(rows):
            self._hold_row(made.rows[at], at, len(rows), printed)
            self._row(table, row, at, cells, taken, sizes)
        self._finish_cells(made, widths, whole=len(table_strips(table_plan(table), self.book)) == 1)
        if printed.note:
            self._add(printed.note, styles.NOTE)

    @staticmethod
    def _dress(made: Any, title: str, width: int, room: int) -> None:
        """Ruled inside and out, exactly as wide as the type area; named for who cannot see it.

        ``room`` at the sides of its cells in twips.
        """
        borders: Any = OxmlElement("w:tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            thick = "4" if side.startswith("inside") else "8"
            child(borders, f"w:{side}", val="single", sz=thick, space="0", color="auto")
        margins: Any = OxmlElement("w:tblCellMar")
        for side in ("left", "right"):
            child(margins, f"w:{side}", w=str(room), type="dxa")
        properties = made._tbl.tblPr
        properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
        properties.insert_element_before(margins, "w:tblLook", "w:tblCaption", "w:tblDescription")
        child(properties, "w:tblCaption", val=title)
        whole = properties.find(qn("w:tblW"))
        whole.set(qn("w:type"), "dxa")
        whole.set(qn("w:w"), str(round(width / Pt(1) * 20)))

    @staticmethod
    def _hold_row(row: Any, at: int, count: int, printed: PrintedTable) -> None:
        """No row is divided; the head stands again on the next page."""
        properties = row._tr.get_or_add_trPr()
        child(properties, "w:cantSplit")
        if at < len(printed.head):
            child(properties, "w:tblHeader")

    def _row(
        self,
        table: Table,
        row: PrintedRow,
        at: int,
        cells: list[list[Any]],
        taken: set[tuple[int, int]],
        sizes: _Sizes,
    ) -> None:
        column = 0
        for cell in row:
            while (at, column) in taken:
                column += 1
            taken.update((at + i, column + j) for i in range(cell.rows) for j in range(cell.columns))
            place = cells[at][column]
            if cell.rows > 1 or cell.columns > 1:
                place = place.merge(cells[at + cell.rows - 1][column + cell.columns - 1])
            self._fill(table, cell, place, sizes)
            column += cell.columns

    def _finish_cells(self, made: Any, widths: list[Any], *, whole: bool) -> None:
        """Give every cell its width, those a span covers included; hold the rows of a ``whole`` table on one page.

        Of one longer than a page no row is held to the next: not every program gets out of that.
        """
        rows = made._tbl.tr_lst
        covered = self.document.styles[styles.TABLE_TEXT].style_id
        for row in rows:
            column = 0
            for cell in row.tc_lst:
                cell.width = Emu(sum(widths[column : column + cell.grid_span]))
                column += cell.grid_span
                for paragraph in cell.p_lst:
                    if paragraph.style is None:
                        paragraph.style = covered  # or its empty line is as high as one of the text
                    if whole and row is not rows[-1]:
                        paragraph.get_or_add_pPr().keepNext_val = True

    def _fill(self, table: Table, cell: PrintedCell, place: Any, sizes: _Sizes) -> None:
        place.vertical_alignment = 1
        paragraph = place.paragraphs[0]
        for other in place.paragraphs[1:]:  # a merged cell brings one for each cell it took
            other._p.getparent().remove(other._p)
        paragraph.style = self.document.styles[styles.TABLE_HEAD if cell.kind in _HEADS else styles.TABLE_TEXT]
        paragraph.alignment = _ALIGN[cell_align(table, cell)]
        size, narrow = sizes.figures if cell.kind is CellKind.FIGURE else (sizes.text, 1.0)
        above = 1.0 if sizes.text < 10 else 4.0
        form = paragraph.paragraph_format
        form.space_before = form.space_after = Pt(above)
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(sizes.text * _LEADING)
        if cell.indent:
            form.left_indent = Pt(cell.indent * sizes.text)
        if cell.text:
            run = self._run(paragraph, cell.text)
            if size != 10.5:
                run.font.size = Pt(size)
            if narrow != 1:
                set_narrow(run._r.get_or_add_rPr(), narrow)

    def _properties(self) -> None:
        report = self.report
        properties = self.document.core_properties
        properties.title, properties.author = report.title, report.agency
        properties.subject, properties.last_modified_by = "政府信息公开工作年度报告", report.agency
        properties.language, properties.revision = "zh-CN", 1
        properties.created = properties.modified = datetime.combine(report.signed_on, datetime.min.time())
