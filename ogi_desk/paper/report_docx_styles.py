"""The named styles of a report's DOCX: title, headings of four levels, text, tables; the official page under them.

Named as word processors name them, so that an outline, a table of contents and the office's own template find them.
"""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from ogi_desk.paper.docx_parts import FANGSONG, HEITI, KAITI, LATIN
from ogi_desk.paper.docx_parts import TITLE as TITLE_FACE
from ogi_desk.paper.docx_text import LINE, add_folio, child, set_free, set_official_page
from ogi_desk.paper.geometry import CELL, SIZE
from ogi_desk.paper.text import TITLE_LEADING, TITLE_SIZE

TITLE, TEXT, SIGNATURE, ANNEX, NOTE = "Title", "Body Text", "Signature", "Annex", "Table Note"
TABLE_TEXT, TABLE_HEAD, TABLE_END = "Table Text", "Table Head", "Table End"
LEAD = "Heading Lead"  # the heading a paragraph opens with
_LEVELS = {1: HEITI, 2: KAITI, 3: FANGSONG, 4: FANGSONG}


def heading(level: int) -> str:
    """The name of a heading's style, level 1 to 4."""
    return f"Heading {level}"


def add_styles(document: Any) -> None:
    """Add every style a report uses."""
    centre, both = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
    _paragraph(document, TITLE, TITLE_FACE, TITLE_SIZE, centre, TITLE_LEADING, builtin=True, held=True)
    for level, face in _LEVELS.items():
        style = _paragraph(document, heading(level), face, SIZE, both, LINE, 2 * CELL, builtin=True, held=True)
        child(style.element.get_or_add_pPr(), "w:outlineLvl", val=str(level - 1))
    _paragraph(document, TEXT, FANGSONG, SIZE, both, LINE, 2 * CELL, builtin=True)
    _paragraph(document, SIGNATURE, FANGSONG, SIZE, WD_ALIGN_PARAGRAPH.RIGHT, LINE, builtin=True, held=True)
    _paragraph(document, ANNEX, HEITI, SIZE, WD_ALIGN_PARAGRAPH.LEFT, LINE, held=True)
    _paragraph(document, NOTE, FANGSONG, 10.5, both, 16.0)
    _paragraph(document, TABLE_TEXT, FANGSONG, 10.5, centre, 13.5)
    _paragraph(document, TABLE_HEAD, HEITI, 10.5, centre, 13.5)
    _paragraph(document, TABLE_END, FANGSONG, 1.0, both, 1.0)
    for level in _LEVELS:  # after a heading one writes text
        document.styles[heading(level)].next_paragraph_style = document.styles[TEXT]
    lead = document.styles.add_style(LEAD, WD_STYLE_TYPE.CHARACTER)
    _face(lead, KAITI, SIZE)


def _paragraph(
    document: Any,
    name: str,
    face: str,
    size: float,
    align: WD_ALIGN_PARAGRAPH,
    height: float,
    first: float = 0.0,
    *,
    builtin: bool = False,
    held: bool = False,
) -> Any:
    """Add a paragraph style; measures in points, lines of one exact height."""
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    form = style.paragraph_format
    form.alignment = align
    form.space_before = form.space_after = Pt(0)
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(height)
    if first:
        form.first_line_indent = Pt(first)
    if held:
        form.keep_with_next = True
    _face(style, face, size)
    return style


def _face(style: Any, face: str, size: float) -> None:
    style.font.size = Pt(size)
    if size != SIZE:
        set_free(style.element.get_or_add_rPr())
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key, value in (("ascii", LATIN), ("hAnsi", LATIN), ("eastAsia", face), ("cs", LATIN)):
        faces.set(qn(f"w:{key}"), value)


def set_page(document: Any) -> None:
    """The official page: its margins, the page's number at the outer edge."""
    section = set_official_page(document)
    document.settings.odd_and_even_pages_header_footer = True
    mirrored: Any = OxmlElement("w:mirrorMargins")  # the binding edge lies inside, as on paper
    document.settings.element.find(qn("w:zoom")).addnext(mirrored)
    add_folio(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
    add_folio(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)
