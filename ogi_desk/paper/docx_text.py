"""Paragraphs and runs of a DOCX: exact lines, faces for both scripts. Knows nothing of letters."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from ogi_desk.paper.docx_parts import FANGSONG, LATIN, SONGTI
from ogi_desk.paper.geometry import SIZE

_AFTER_WIDTH = ("w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect", "w:lang")
LINE = 28.95  # points: 22 of them fill 225 mm


def set_official_page(document: Any) -> Any:
    """Give the document its page and the margins around the type area of 22 lines of 28 characters; return its section.

    The lines stand by their own exact height; the grid tells the page's setup what they are and moves none of them.
    """
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.gutter = Mm(0)
    section.header_distance, section.footer_distance = Mm(18), Mm(22)
    child(section._sectPr, "w:docGrid", type="lines", linePitch=str(round(LINE * 20)))
    return section


def child(parent: Any, name: str, **values: str) -> Any:
    """Add an element; values are attributes of the word processing namespace."""
    element: Any = OxmlElement(name)
    for key, value in values.items():
        element.set(qn(f"w:{key}"), value)
    parent.append(element)
    return element


def add_run(paragraph: Any, text: str, face: str = FANGSONG, size: float = SIZE) -> Any:
    """Add text in a face and a size (points)."""
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    if size != SIZE:
        set_free(run._r.get_or_add_rPr())
    faces = run._r.get_or_add_rPr().get_or_add_rFonts()
    # the hint gives quotation marks and dashes, which both scripts have, to the Chinese font
    for key, value in (("hint", "eastAsia"), ("ascii", LATIN), ("hAnsi", LATIN), ("eastAsia", face)):
        faces.set(qn(f"w:{key}"), value)
    return run


def set_free(properties: Any) -> None:
    """Take away the tightness of the text from type of another size."""
    _put(properties, "w:spacing", "0", "w:w", *_AFTER_WIDTH)


def set_narrow(properties: Any, narrow: float) -> None:
    """Make characters narrower, 1 = as the face has them."""
    _put(properties, "w:w", str(round(narrow * 100)), *_AFTER_WIDTH)


def _put(properties: Any, name: str, value: str, *after: str) -> None:
    """Put a property of a run where the schema wants it: before those ``after`` it."""
    element: Any = OxmlElement(name)
    element.set(qn("w:val"), value)
    properties.insert_element_before(element, *after)


def add_line(
    document: Any,
    text: str = "",
    face: str = FANGSONG,
    *,
    size: float = SIZE,
    first: float = 0.0,
    left: float = 0.0,
    align: WD_ALIGN_PARAGRAPH | None = None,
    height: float = LINE,
    keep: bool = False,
) -> Any:
    """Add a paragraph; measures in points, lines of one exact height."""
    paragraph = document.add_paragraph()
    shape(paragraph, first=first, left=left, align=align, height=height, keep=keep)
    if text:
        add_run(paragraph, text, face, size)
    return paragraph


def shape(
    paragraph: Any,
    *,
    first: float = 0.0,
    left: float = 0.0,
    align: WD_ALIGN_PARAGRAPH | None = None,
    height: float = LINE,
    keep: bool = False,
) -> None:
    """Give a paragraph its indents, its place and its line height, in points."""
    form = paragraph.paragraph_format
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(height)
    form.space_before = form.space_after = Pt(0)
    if left:
        form.left_indent = Pt(left)
    if first:
        form.first_line_indent = Pt(first)
    if align is not None:
        paragraph.alignment = align
    if keep:
        form.keep_with_next = True


def add_folio(paragraph: Any, align: WD_ALIGN_PARAGRAPH) -> None:
    """The page's number between dashes, one character in from the outer edge; the only field of the file."""
    paragraph.alignment = align
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(14)
    add_run(paragraph, "— ", SONGTI, 14)
    for kind in ("begin", "", "separate", "1", "end"):
        run = add_run(paragraph, kind if kind == "1" else "", SONGTI, 14)
        if not kind:
            field = child(run._r, "w:instrText")
            field.text = " PAGE "
            field.set(qn("xml:space"), "preserve")
        elif kind != "1":
            child(run._r, "w:fldChar", fldCharType=kind)
    add_run(paragraph, " —", SONGTI, 14)
