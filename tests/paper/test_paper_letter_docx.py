"""Letters as DOCX: the paper's words in the paper's order, an official page, the same bytes each time."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from paper_fidelity import bare, pdfium_text
from paper_letters import CONSULTATION, CORRECTION, DELIVERY, EVERY, draft, heading, line, long_letter, paragraph, table

from ogi_desk.letters.letter import LetterSheet
from ogi_desk.paper.docx_text import LINE
from ogi_desk.paper.geometry import CELL
from ogi_desk.paper.press import ReportPress

LETTERS = (CORRECTION, CONSULTATION, DELIVERY, EVERY, draft(CONSULTATION), long_letter(14))


def opened(press: ReportPress, sheet: LetterSheet) -> Any:
    return Document(BytesIO(press.write_letter(sheet)))


def words(document: Any) -> list[str]:
    """Paragraphs and cells in their order."""
    said: list[str] = []
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                cells = list(dict.fromkeys(cell._tc for cell in row.cells))
                said += ["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in cells]
        else:
            said.append(part.text)
    return [text for text in said if text.strip()]


@pytest.mark.parametrize("sheet", LETTERS, ids=lambda sheet: f"{sheet.kind}-{len(sheet.blocks)}-{sheet.draft}")
def test_docx_says_what_the_paper_says(press: ReportPress, sheet: LetterSheet) -> None:
    pages = pdfium_text(press.print_letter(sheet, system_faces=False).pdf)
    paper = "".join(bare(page) for page in pages)
    paper = re.sub(r"—\d+—", "", paper).replace("草稿未发出，没有文号", "")
    document = "".join(bare(text) for text in words(opened(press, sheet)))
    assert sorted(document) == sorted(paper)  # each character, as often
    for text in words(opened(press, sheet)):
        assert bare(text) in paper or "\t" in text
    if not any(block.rows for block in sheet.blocks):
        assert document == paper


def test_an_official_page(press: ReportPress) -> None:
    section = opened(press, CORRECTION).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    edges = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    for edge, wanted in zip(edges, (37, 35, 28, 26), strict=True):
        assert edge == pytest.approx(Mm(wanted), abs=700)
    grid = section._sectPr.find(qn("w:docGrid"))
    assert grid.get(qn("w:type")) == "lines"  # of a grid of characters each program makes something else
    assert 22 * int(grid.get(qn("w:linePitch"))) <= 225 / 25.4 * 1440


def test_a_line_holds_28_characters_and_no_program_may_add_to_it(press: ReportPress) -> None:
    normal = opened(press, CORRECTION).styles["Normal"].element
    cell = 16 + int(normal.rPr.find(qn("w:spacing")).get(qn("w:val"))) / 20
    assert cell == pytest.approx(CELL, abs=0.05)
    assert 28 * cell <= 156 / 25.4 * 72
    for gap in ("autoSpaceDE", "autoSpaceDN", "overflowPunct", "snapToGrid"):
        assert normal.pPr.find(qn(f"w:{gap}")).get(qn("w:val")) == "0"


def test_the_draft_mark_stands_above_the_text_and_a_page_holds_as_many_lines(press: ReportPress) -> None:
    document = opened(press, draft())
    section = document.sections[0]
    mark = section.header.paragraphs[0].paragraph_format
    assert mark.line_spacing_rule == WD_LINE_SPACING.EXACTLY
    assert section.header_distance + mark.line_spacing + Pt(2 * 4 + 3) < section.top_margin
    assert document.paragraphs[0].paragraph_format.line_spacing == Pt(LINE)


def test_faces_are_named_for_both_scripts_with_stand_ins(press: ReportPress) -> None:
    sheet = replace(CONSULTATION, blocks=(heading("一、标题"), paragraph("正文123"), table(("甲", "乙"))))
    data = press.write_letter(sheet)
    document = Document(BytesIO(data))
    faces = {}
    for run in (run for part in document.paragraphs for run in part.runs if run.text.strip()):
        fonts = run._r.rPr.rFonts
        faces[run.text[:4]] = (fonts.get(qn("w:eastAsia")), run.font.size.pt)
        assert fonts.get(qn("w:ascii")) == "Times New Roman"
        assert fonts.get(qn("w:hint")) == "eastAsia"
    assert faces[sheet.title[:4]] == ("方正小标宋简体", 22)
    assert faces["一、标题"] == ("黑体", 16)
    assert faces["正文12"] == ("仿宋_GB2312", 16)
    with ZipFile(BytesIO(data)) as package:
        table_of_fonts = package.read("word/fontTable.xml").decode()
    for name in ("仿宋_GB2312", "方正小标宋简体", "黑体", "宋体"):
        assert f'<w:font w:name="{name}"><w:altName' in table_of_fonts


def test_indents_breaks_and_lines_to_write_on(press: ReportPress) -> None:
    parts = {part.text: part for part in opened(press, CONSULTATION).paragraphs}
    running = next(part for text, part in parts.items() if text.startswith("本机关于"))
    assert running.paragraph_format.first_line_indent.pt == pytest.approx(2 * CELL, abs=0.1)
    assert running.paragraph_format.line_spacing.pt == pytest.approx(28.95)
    tick = next(part for text, part in parts.items() if text.startswith("□"))
    assert tick.paragraph_format.first_line_indent.pt < 0
    assert parts["征求意见回执"].paragraph_format.page_break_before
    (stop,) = parts["联系人：\t"].paragraph_format.tab_stops
    assert (stop.leader, stop.alignment) == (3, 2)  # a line, up to the right edge
    assert parts["二、请你单位答复的事项"].paragraph_format.keep_with_next
    last = next(part for text, part in parts.items() if text.startswith("逾期未提出"))
    assert last.paragraph_format.keep_with_next
    assert last.paragraph_format.widow_control


def test_tables_are_real_ruled_and_as_wide_as_the_text(press: ReportPress) -> None:
    (found,) = opened(press, DELIVERY).tables
    assert [len({id(cell._tc) for cell in row.cells}) for row in found.rows] == [2, 4, 2, 4, 2, 2, 2]
    assert found.cell(1, 3).text == "13800000000"
    widths = [int(column.get(qn("w:w"))) for column in found._tbl.tblGrid.findall(qn("w:gridCol"))]
    assert sum(widths) == pytest.approx(156 / 25.4 * 1440, abs=4)
    borders = found._tbl.tblPr.find(qn("w:tblBorders"))
    assert [side.get(qn("w:val")) for side in borders] == ["single"] * 6
    names = [child.tag.split("}")[1] for child in found._tbl.tblPr]
    assert names == ["tblW", "jc", "tblBorders", "tblLayout", "tblLook"]  # the order of the schema


def test_tables_one_after_the_other_stay_two(press: ReportPress) -> None:
    sheet = replace(DELIVERY, blocks=(table(("甲", "1")), table(("乙", "2")), line("")))
    document = opened(press, sheet)
    assert len(document.tables) == 2
    tags = [child.tag.split("}")[1] for child in document.element.body]
    assert ("tbl", "tbl") not in list(pairwise(tags))
    assert tags[-2:] == ["p", "sectPr"]
    assert [child.tag.split("}")[1] for child in opened(press, DELIVERY).element.body][-2:] == ["p", "sectPr"]


def test_a_draft_is_marked_on_odd_and_even_pages(press: ReportPress) -> None:
    document = opened(press, draft(CONSULTATION))
    section = document.sections[0]
    for header in (section.header, section.even_page_header):
        assert header.paragraphs[0].text == "草稿　未发出，没有文号"
        assert header.paragraphs[0]._p.pPr.find(qn("w:pBdr")) is not None
    assert document.paragraphs[1].text == "〔　　〕　号"
    assert document.core_properties.created is None
    assert opened(press, CONSULTATION).sections[0].header.is_linked_to_previous


def test_page_numbers_as_on_paper(press: ReportPress) -> None:
    assert opened(press, DELIVERY).sections[0].footer.is_linked_to_previous  # one page: none
    section = opened(press, CONSULTATION).sections[0]
    for footer, side in ((section.footer, 2), (section.even_page_footer, 0)):
        paragraph = footer.paragraphs[0]
        assert paragraph.text == "— 1 —"
        assert " PAGE " in "".join(field.text for field in paragraph._p.iter(qn("w:instrText")))
        assert paragraph.alignment == side


def test_the_file_names_no_machine_and_holds_no_macro(press: ReportPress) -> None:
    data = press.write_letter(CORRECTION)
    properties = Document(BytesIO(data)).core_properties
    assert (properties.author, properties.last_modified_by) == (CORRECTION.agency, CORRECTION.agency)
    assert (properties.title, properties.subject) == (CORRECTION.title, CORRECTION.number)
    assert properties.created.date() == properties.modified.date() == CORRECTION.day
    with ZipFile(BytesIO(data)) as package:
        names = package.namelist()
        assert not [name for name in names if "vba" in name.lower() or "thumbnail" in name or "custom" in name]
        for member in package.infolist():
            assert member.date_time == (1980, 1, 1, 0, 0, 0)
            assert b"python-docx" not in package.read(member)
            ET.fromstring(package.read(member))
        assert names[0] == "[Content_Types].xml"


def test_same_letter_same_bytes(press: ReportPress) -> None:
    first = press.write_letter(CONSULTATION)
    assert press.write_letter(CONSULTATION) == first
    assert ReportPress().write_letter(CONSULTATION) == first


def test_missing_values_are_written_all_the_same(press: ReportPress) -> None:
    empty = replace(CORRECTION, title="", number="", blocks=(), agency="", contact="", day=None)
    assert words(opened(press, empty)) == ["\u3000\u3000年\u3000月\u3000日"]
    assert words(opened(press, replace(empty, signed=False))) == []
