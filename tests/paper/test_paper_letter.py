"""Letters on paper: the page of GB/T 9704-2012, every kind of block, slips, drafts."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pdfplumber
import pikepdf
import pytest
from paper_fidelity import NO_END, NO_START, Glyphs, bare, fonts_of, pdfium_text, plumber_lines
from paper_letters import (
    CONSULTATION,
    CORRECTION,
    DELIVERY,
    EVERY,
    draft,
    line,
    long_letter,
    paragraph,
    plain,
    slip,
    table,
    tick,
)

from ogi_desk.letters.letter import BlockKind, LetterSheet
from ogi_desk.paper.geometry import BINDING, CELL, GAP, HEIGHT, MM, PITCH, TOP, WIDTH
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.paper_ports import Paper

LETTERS = (CORRECTION, CONSULTATION, DELIVERY, EVERY, draft(CONSULTATION), long_letter(14))


def printed(press: ReportPress, sheet: LetterSheet) -> Paper:
    return press.print_letter(sheet, system_faces=False)


def lines_of(press: ReportPress, sheet: LetterSheet) -> list[list[Glyphs]]:
    return plumber_lines(printed(press, sheet).pdf)


def body(page: list[Glyphs]) -> list[Glyphs]:
    return [line for line in page if TOP <= line.base < TOP + HEIGHT]


def texts_of(sheet: LetterSheet) -> list[str]:
    """Everything a letter says, cell by cell."""
    said = [sheet.title, sheet.number, sheet.contact]
    for block in sheet.blocks:
        said += [block.text.replace("□", ""), *(cell for row in block.rows for cell in row)]
    said += [sheet.agency] if sheet.signed else []
    return [part for text in said for part in text.splitlines() if part.strip()]


@pytest.mark.parametrize("sheet", LETTERS, ids=lambda sheet: f"{sheet.kind}-{len(sheet.blocks)}-{sheet.draft}")
def test_every_text_copies_out_whole(press: ReportPress, sheet: LetterSheet) -> None:
    whole = "".join(bare(page) for page in pdfium_text(printed(press, sheet).pdf))
    whole = re.sub(r"—\d+—|草稿未发出，没有文号", "", whole)
    assert [text for text in texts_of(sheet) if bare(text) not in whole] == []


def test_every_kind_of_block_is_in_the_samples() -> None:
    assert {block.kind for block in EVERY.blocks} == set(BlockKind)


def test_title_number_addressee_and_text_stand_as_on_an_official_page(press: ReportPress) -> None:
    title, number, addressee, first, second = lines_of(press, CORRECTION)[0][:5]
    middle = BINDING + WIDTH / 2
    assert (title.text, title.size) == (CORRECTION.title, pytest.approx(22))
    assert (title.left + title.right) / 2 == pytest.approx(middle, abs=1)
    assert (number.text, number.size) == (CORRECTION.number, pytest.approx(16))
    assert (number.left + number.right) / 2 == pytest.approx(middle, abs=4)
    assert number.base - title.base == pytest.approx(PITCH, abs=4)
    assert addressee.base - number.base == pytest.approx(2 * PITCH, abs=2)  # one empty line (7.3.2)
    assert addressee.left == pytest.approx(BINDING, abs=2)
    assert first.left == pytest.approx(BINDING + 2 * CELL, abs=2)
    assert second.left == pytest.approx(BINDING, abs=2)
    assert first.right == pytest.approx(BINDING + WIDTH, abs=2)


def test_a_full_page_has_22_lines_and_keeps_to_the_type_area(press: ReportPress) -> None:
    pages = lines_of(press, long_letter(30))
    lines = body(pages[1])
    assert len(lines) == 22
    assert lines[-1].base - lines[0].base == pytest.approx(21 * PITCH, abs=2)
    assert lines[0].base - 0.38 * 16 == pytest.approx(TOP + CELL / 2, abs=1.6)
    for page in pages:
        for text in body(page):
            assert text.left >= BINDING - 0.6
            assert text.right <= BINDING + WIDTH + CELL / 2
    audited = [text for page in pages for text in body(page)]
    assert [t.text for t in audited if t.text[0] in NO_START or t.text.strip()[-1] in NO_END] == []


def test_page_numbers_only_on_letters_of_several_pages(press: ReportPress) -> None:
    assert printed(press, DELIVERY).pages == 1
    assert not any(re.fullmatch(r"— ?\d+ ?—", text.text) for text in lines_of(press, DELIVERY)[0])
    pages = lines_of(press, CONSULTATION)
    assert [bare(page[-1].text) for page in pages] == [f"—{n}—" for n in range(1, len(pages) + 1)]
    right, left = pages[0][-1], pages[1][-1]
    assert right.right == pytest.approx(BINDING + WIDTH - 14, abs=1)
    assert left.left == pytest.approx(BINDING + 14, abs=1)


@pytest.mark.parametrize("count", range(1, 12))
def test_two_lines_of_text_stand_with_the_signature(press: ReportPress, count: int) -> None:
    pages = lines_of(press, replace(long_letter(count), contact=""))
    texts = [text.text for text in body(pages[-1])]
    assert texts[-2:] == [CORRECTION.agency, "2026年3月9日"]
    assert len(texts) >= 4


def test_table_rows_go_with_a_signature_that_follows_them(press: ReportPress) -> None:
    for count in range(14, 24):
        rows = tuple((f"第{n}项", "内容") for n in range(1, count))
        pages = lines_of(press, replace(CORRECTION, blocks=(plain("陈堃："), table(*rows)), contact=""))
        texts = [text.text for text in body(pages[-1])]
        assert texts[-4:] == [f"第{count - 2}项内容", f"第{count - 1}项内容", CORRECTION.agency, "2026年3月9日"]


def test_signature_and_contact(press: ReportPress) -> None:
    page = lines_of(press, CORRECTION)[-1]
    at = next(n for n, text in enumerate(page) if text.text == CORRECTION.agency)
    office, dated, note = page[at : at + 3]
    assert dated.right == pytest.approx(BINDING + WIDTH - 4 * CELL, abs=1)
    assert (office.left + office.right) / 2 == pytest.approx((dated.left + dated.right) / 2, abs=1)
    assert office.base - page[at - 1].base == pytest.approx(3 * PITCH, abs=2)  # room for the seal's upper half
    assert note.text.startswith("（联系人：林𬭎")
    assert note.left == pytest.approx(BINDING + 2 * CELL, abs=CELL / 2 + 1)
    assert note.base - dated.base == pytest.approx(2 * PITCH, abs=2)


@pytest.mark.parametrize("count", range(1, 8))
def test_the_contact_is_not_torn_from_the_signature(press: ReportPress, count: int) -> None:
    contact = "联系人：林某；联系电话：0595-87970000；地址：福建省泉州市泉港区锦川南街统计大楼3楼；邮政编码：362800"
    for more in range(4):
        sheet = replace(long_letter(count), contact=contact)
        sheet = replace(sheet, blocks=(*sheet.blocks, *[paragraph("特此说明。")] * more))
        texts = [text.text for text in body(lines_of(press, sheet)[-1])]
        assert CORRECTION.agency in texts
        assert "".join(texts).endswith("362800）")


def test_an_unsigned_letter_has_neither_agency_nor_day(press: ReportPress) -> None:
    whole = "".join(bare(page) for page in pdfium_text(printed(press, DELIVERY).pdf))
    assert "2026年4月2日" not in whole
    assert DELIVERY.agency not in whole


def test_each_slip_has_a_page_with_its_title(press: ReportPress) -> None:
    pages = lines_of(press, EVERY)
    assert [page[0].text for page in pages[-2:]] == ["回执一", "回执二"]
    assert pages[-1][0].size == pytest.approx(22)
    signed = next(
        n for n, page in enumerate(pages) if any(text.text == EVERY.agency and text.size < 20 for text in page)
    )
    assert signed == len(pages) - 3
    with pikepdf.open(BytesIO(printed(press, EVERY).pdf)) as document, document.open_outline() as outline:
        assert [item.title for item in outline.root] == [EVERY.title.replace("\n", ""), "回执一", "回执二"]


def test_ticks_and_lines_to_write_on(press: ReportPress) -> None:
    paper = printed(press, CONSULTATION)
    page = plumber_lines(paper.pdf)[-1]
    boxes = [text for text in page if text.text.startswith("□")]
    assert len(boxes) == 3
    assert all(box.left == pytest.approx(BINDING + 2 * CELL, abs=2) for box in boxes)
    turned = page[page.index(boxes[2]) + 1]
    assert turned.left == pytest.approx(BINDING + 3.4 * CELL, abs=2)  # under the words, not under the box
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        rules = document.pages[-1].lines
    assert len(rules) == sum(block.kind is BlockKind.LINE for block in CONSULTATION.blocks)
    assert all(rule["x1"] == pytest.approx(BINDING + WIDTH, abs=0.1) for rule in rules)
    for rule in rules:
        beside = [text for text in page if abs(text.base - rule["top"]) < 8]
        assert all(text.right <= rule["x0"] for text in beside)


def test_a_label_that_fills_its_line_gets_a_line_of_its_own_to_write_on(press: ReportPress) -> None:
    sheet = replace(DELIVERY, blocks=(line("不同意公开的理由及可能造成的损害（可以另附）："),))
    with pdfplumber.open(BytesIO(printed(press, sheet).pdf)) as document:
        (rule,) = document.pages[0].lines
    assert rule["x0"] == pytest.approx(BINDING + 2 * CELL, abs=0.1)


def test_a_long_table_goes_on_where_the_page_ends(press: ReportPress) -> None:
    rows = tuple(
        (f"第{n}项指标", "较长的说明文字，需要转行排列在表格的同一格之内。" * (n % 3 + 1)) for n in range(1, 41)
    )
    paper = printed(press, replace(DELIVERY, blocks=(table(*rows, text="清单"),)))
    assert paper.pages > 2
    whole = "".join(bare(page) for page in pdfium_text(paper.pdf))
    assert [label for label, text in rows if label not in whole] == []
    assert whole.count("同一格之内。") == sum(text.count("同一格之内。") for _, text in rows)
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        for page in document.pages:
            for box in page.rects:
                assert BINDING - 0.1 <= box["x0"] <= box["x1"] <= BINDING + WIDTH + 0.1
                assert TOP - 0.1 <= box["top"] <= box["bottom"] <= TOP + HEIGHT + 0.1
            for char in page.chars:
                if TOP < char["top"] < TOP + HEIGHT and char["size"] == pytest.approx(14):
                    assert any(
                        box["x0"] < char["x0"]
                        and char["x1"] < box["x1"] + 7.5
                        and box["top"] < char["bottom"] - 4
                        and char["top"] + 4 < box["bottom"]
                        for box in page.rects
                    ), char["text"]


def test_a_cell_longer_than_a_page_is_divided(press: ReportPress) -> None:
    wish = "申请公开的内容甚多。" * 150
    sheet = replace(DELIVERY, blocks=(table(("申请内容", wish), ("备注", "")),))
    paper = printed(press, sheet)
    assert paper.pages >= 2
    assert "".join(bare(page) for page in pdfium_text(paper.pdf)).count("申请公开的内容甚多") >= 148
    for page in plumber_lines(paper.pdf):
        assert all(text.base < TOP + HEIGHT + 30 for text in page)


def test_rows_meet_without_gaps_and_last_cells_span(press: ReportPress) -> None:
    with pdfplumber.open(BytesIO(printed(press, DELIVERY).pdf)) as document:
        boxes = sorted(document.pages[0].rects, key=lambda box: (box["top"], box["x0"]))
    rows: dict[float, list[tuple[float, float, float]]] = {}
    for box in boxes:
        rows.setdefault(round(box["top"], 1), []).append((box["x0"], box["x1"], box["bottom"]))
    assert [len(row) for row in rows.values()] == [2, 4, 2, 4, 2, 2, 2]
    for row in rows.values():
        assert row[0][0] == pytest.approx(BINDING, abs=0.1)
        assert row[-1][1] == pytest.approx(BINDING + WIDTH, abs=0.1)
    for top, following in pairwise(rows):
        assert rows[top][0][2] == pytest.approx(following, abs=0.1)
    heights = [row[0][2] - top for top, row in rows.items()]
    assert heights[4] == pytest.approx(3 * PITCH, abs=GAP)  # three lines to sign in


def test_a_draft_says_so_on_every_page_and_shows_the_number_s_place(press: ReportPress) -> None:
    paper = printed(press, draft(CONSULTATION))
    pages = plumber_lines(paper.pdf)
    assert len(pages) == 3
    for page in pages:
        assert bare(page[0].text) == "草稿未发出，没有文号"
        assert page[0].base < TOP
    assert bare(pages[0][2].text) == "〔〕号"
    assert any(bare(text.text) == "年月日" for text in pages[1])
    with pikepdf.open(BytesIO(paper.pdf)) as document:
        for page in document.pages:
            assert b".9 .9 .9 rg" in page.Contents.read_bytes()  # the large word under the text
        assert "/CreationDate" not in document.docinfo
        assert b"CreateDate" not in document.Root.Metadata.read_raw_bytes()
    issued = printed(press, CONSULTATION)
    assert "草稿" not in "".join(pdfium_text(issued.pdf))


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "", "number": "", "blocks": (), "agency": "", "contact": ""},
        {"blocks": ()},
        {"number": ""},
        {"blocks": (slip(""), paragraph("只有回执"))},
        {"blocks": (tick(""), line(""), table(), table(()), table(("", "")), plain(""))},
        {"title": "关于" * 30, "agency": "福建省泉州市泉港区人民政府信息公开工作领导小组办公室（区统计局）联合工作组"},
        {"day": None, "seal": "sample"},
        {"blocks": (paragraph("，" * 70), plain("（" * 70), tick("a" * 300), line("123,456.78" * 9))},
    ],
)
def test_missing_and_awkward_values_are_set_all_the_same(press: ReportPress, changes: dict[str, object]) -> None:
    paper = printed(press, replace(CORRECTION, **changes))  # type: ignore[arg-type]
    assert paper.pages >= 1
    for page in plumber_lines(paper.pdf):
        for text in page:
            assert text.right < BINDING + WIDTH + CELL


def test_missing_characters_are_told_with_their_page(press: ReportPress) -> None:
    sheet = replace(CONSULTATION, blocks=(*CONSULTATION.blocks, paragraph("甲😀乙")))
    assert printed(press, sheet).missing == (("😀", 2),)


def test_same_letter_same_bytes(press: ReportPress) -> None:
    first = printed(press, CONSULTATION)
    printed(press, EVERY)
    assert printed(press, CONSULTATION).pdf == first.pdf
    assert ReportPress().print_letter(CONSULTATION, system_faces=False).pdf == first.pdf


def test_lines_break_alike_with_the_office_s_own_fonts(press: ReportPress) -> None:
    own = press.print_letter(CONSULTATION, system_faces=True)
    assert [bare(page) for page in pdfium_text(own.pdf)] == [
        bare(page) for page in pdfium_text(printed(press, CONSULTATION).pdf)
    ]


def test_a_letter_is_pdf_a_with_all_fonts_inside(press: ReportPress) -> None:
    paper = printed(press, draft(EVERY))
    for font in fonts_of(paper.pdf).values():
        assert "Helvetica" not in font["name"]
        assert font["unicode"] or font["file"]
    with pikepdf.open(BytesIO(printed(press, CORRECTION).pdf)) as document:
        assert b"<pdfaid:part>2</pdfaid:part>" in document.Root.Metadata.read_raw_bytes()
        assert str(document.docinfo.Title) == CORRECTION.title
        assert str(document.docinfo.Author) == CORRECTION.agency
        assert str(document.docinfo.CreationDate).startswith("D:20260309")
        assert [float(v) for v in document.pages[0].MediaBox] == pytest.approx([0, 0, 210 * MM, 297 * MM], abs=0.001)
