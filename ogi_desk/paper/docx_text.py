"""Paragraphs and runs of a DOCX: exact lines, faces for both scripts. Knows nothing of letters."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from ogi_desk.paper.docx_parts import FANGSONG, LATIN, SONGTI
from ogi_desk.paper.geometry import SIZE

LINE = 28.95  # points: 22 of them fill 225 mm


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
    faces = run._r.get_or_add_rPr().get_or_add_rFonts()
    # the hint gives quotation marks and dashes, which both scripts have, to the Chinese font
    for key, value in (("hint", "eastAsia"), ("ascii", LATIN), ("hAnsi", LATIN), ("eastAsia", face)):
        faces.set(qn(f"w:{key}"), value)
    return run


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
