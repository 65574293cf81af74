"""What a reader copies, searches and archives: text, fonts, PDF/A structure, the same bytes each time."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from paper_fidelity import bare, fonts_of, pdfium_text, plumber_lines

from ogi_desk.forms.report import Paragraph, Report, Section
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.paper_ports import Paper, PaperOptions

PLAIN = PaperOptions(system_faces=False)
RARE = "堃喆犇翀㛃𬭎镕䶮昇㻎𬀪煊祎玥琤璟骉骐彧垚燚淼瑀瑄烜"


def paragraphs(report: Report) -> list[str]:
    return [p.text for s in report.sections for p in s.paragraphs] + [s.heading for s in report.sections if s.heading]


def test_pdfium_gives_every_paragraph_whole(report: Report, paper: Paper) -> None:
    whole = re.sub(r"—\d+—", "", "".join(bare(page) for page in pdfium_text(paper.pdf)))
    assert [text for text in paragraphs(report) if bare(text) not in whole] == []


def test_pdfplumber_gives_every_paragraph_whole(report: Report, paper: Paper) -> None:
    whole = "".join(bare(line.text) for page in plumber_lines(paper.pdf) for line in page[:-1])
    assert [text for text in paragraphs(report) if bare(text) not in whole] == []


def test_rare_characters_copy_out_right(press: ReportPress, report: Report) -> None:
    text = f"参加人员：{RARE}，共{len(RARE)}名。"
    roles = (
        Section(
            id="a", heading=f"一、{RARE}", paragraphs=(Paragraph(text=f"（一）{RARE}", level=2, lead=3 + len(RARE)),)
        ),
        Section(id="b", heading="", paragraphs=(Paragraph(text=text),)),
    )
    paper = press.print_report(replace(report, sections=roles, title_lines=(RARE[:12],)), PLAIN)
    whole = "".join(bare(page) for page in pdfium_text(paper.pdf))
    assert paper.missing == ()
    assert whole.count(RARE) == 3
    assert RARE[:12] in whole


def test_two_characters_with_one_glyph_keep_their_own_text(press: ReportPress, report: Report) -> None:
    text = "部首⼀与汉字一，部首⽇与汉字日。"
    section = Section(id="a", heading="", paragraphs=(Paragraph(text=text),))
    paper = press.print_report(replace(report, sections=(section,)), PLAIN)
    # a radical no shipped face has is told, one that is there copies out as itself
    lost = {char for char, _ in paper.missing}
    expected = "".join("〓" if c in lost else c for c in text)
    assert expected in "".join(bare(page) for page in pdfium_text(paper.pdf))


def test_a_character_no_face_has_is_told_with_its_page_and_never_a_box(press: ReportPress, report: Report) -> None:
    section = Section(id="a", heading="", paragraphs=(Paragraph(text="甲\ue863乙😀丙。"),))
    paper = press.print_report(replace(report, sections=(section, *report.sections)), PLAIN)
    assert paper.missing == (("\ue863", 0), ("😀", 0))
    assert "甲〓乙〓丙。" in bare(pdfium_text(paper.pdf)[0])
    with pikepdf.open(BytesIO(paper.pdf)) as document:
        shown = [
            bytes(operands[0])
            for operands, operator in pikepdf.parse_content_stream(document.pages[0])
            if str(operator) == "Tj"
        ]
    assert len(shown) > 20
    assert not any(codes[i : i + 2] == b"\0\0" for codes in shown for i in range(0, len(codes), 2))


def test_every_font_is_embedded_in_part_with_its_text_table(paper: Paper) -> None:
    fonts = fonts_of(paper.pdf).values()
    outer = [font for font in fonts if font["subtype"] == "/Type0"]
    inner = [font for font in fonts if font["subtype"] == "/CIDFontType2"]
    assert len(outer) == len(inner) >= 6
    assert all(font["unicode"] for font in outer)
    for font in inner:
        assert re.match(r"/[A-Z]{6}\+", font["name"])
        assert 1_000 < len(font["file"]) < 600_000
    assert not any("Helvetica" in font["name"] for font in fonts)


def test_embedded_widths_are_the_paper_s_widths(paper: Paper) -> None:
    for font in fonts_of(paper.pdf).values():
        if not font["file"]:
            continue
        with TTFont(BytesIO(font["file"])) as part:
            order = part.getGlyphOrder()
            units = part["head"].unitsPerEm
            for glyph, width in zip(font["glyphs"], font["widths"], strict=True):
                assert part["hmtx"][order[glyph]][0] * 1000 / units == pytest.approx(width, abs=1)


def test_structure_of_pdf_a_2b(report: Report, paper: Paper) -> None:
    assert paper.pdf.startswith(b"%PDF-1.7\n%")
    assert all(byte > 127 for byte in paper.pdf[10:14])
    assert b"/Encrypt" not in paper.pdf
    with pikepdf.open(BytesIO(paper.pdf)) as document:
        root = document.Root
        intent = root.OutputIntents[0]
        assert intent.S == "/GTS_PDFA1"
        assert intent.DestOutputProfile.N == 3
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
        xmp = root.Metadata.read_raw_bytes().decode()
        assert "/Filter" not in root.Metadata
        assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>" in xmp
        assert report.title in xmp
        assert report.agency in xmp
        assert "2012-12-31T00:00:00+08:00" in xmp
        info = document.docinfo
        assert (str(info.Title), str(info.Author)) == (report.title, report.agency)
        assert str(info.CreationDate) == "D:20121231000000+08'00'"
        assert root.Lang == "zh-CN"
        assert len(document.trailer.ID) == 2
        assert not {"/AA", "/OpenAction", "/JavaScript", "/OCProperties"} & set(root.keys())
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary):
                assert "/SMask" not in item
                assert item.get("/S") != "/JavaScript"
        for page in document.pages:
            assert [float(v) for v in page.MediaBox] == pytest.approx([0, 0, 595.276, 841.89], abs=0.001)
            assert b"Helvetica" not in page.Contents.read_bytes()
        assert document.check() == [] if hasattr(document, "check") else True


def test_bookmarks_lead_to_title_sections_and_annexes(report: Report, paper: Paper) -> None:
    with pikepdf.open(BytesIO(paper.pdf)) as document, document.open_outline() as outline:
        top = [item.title for item in outline.root]
        assert top == [report.title, "附件　2012年政府信息公开情况统计表"]
        children = outline.root[0].children
        assert [c.title for c in children] == [s.heading for s in report.sections if s.heading]
        assert [c.title for c in children[1].children] == [
            "（一）公开的数量",
            "（二）按公众需求及时发布",
            "（三）多种渠道同步发布",
        ]
        place = paper.places["section:problems"]
        target = children[5].destination
        assert document.pages[place.page].obj.objgen == target[0].objgen


def test_the_same_report_gives_the_same_bytes(press: ReportPress, report: Report, paper: Paper) -> None:
    assert press.print_report(report, PLAIN).pdf == paper.pdf
    press.print_report(replace(report, title_lines=("另一份报告",), sections=report.sections[2:]), PLAIN)
    assert press.print_report(report, PLAIN).pdf == paper.pdf
    assert ReportPress().print_report(report, PLAIN).pdf == paper.pdf


def test_another_process_gives_the_same_bytes(paper: Paper) -> None:
    here = Path(__file__).parent
    program = (
        "import sys, hashlib; sys.path[:0] = [sys.argv[1], sys.argv[2]]\n"
        "from paper_reports import make_report\n"
        "from ogi_desk.paper.press import ReportPress\n"
        "from ogi_desk.services.paper_ports import PaperOptions\n"
        "paper = ReportPress().print_report(make_report(), PaperOptions(system_faces=False))\n"
        "print(hashlib.sha256(paper.pdf).hexdigest())"
    )
    for seed, zone in (("1", "Asia/Shanghai"), ("77", "America/New_York")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        run = subprocess.run(
            [sys.executable, "-c", program, str(here), str(here.parent.parent)],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert run.stdout.strip() == hashlib.sha256(paper.pdf).hexdigest()


def test_threads_do_not_disturb_each_other(report: Report, paper: Paper) -> None:
    press = ReportPress()
    results: list[bytes] = []

    def work() -> None:
        results.append(press.print_report(report, PLAIN).pdf)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [paper.pdf] * 4


def test_the_seal_is_drawn_only_when_it_is_a_sample(press: ReportPress, make: Callable[..., Report]) -> None:
    def red(paper: Paper) -> bool:
        with pikepdf.open(BytesIO(paper.pdf)) as document:
            return any(b".84 .1 .12 rg" in page.Contents.read_bytes() for page in document.pages)

    assert red(press.print_report(make(seal="sample"), PLAIN))
    assert not red(press.print_report(make(seal="space"), PLAIN))


def test_awkward_text_is_set_all_the_same(press: ReportPress, make: Callable[..., Report]) -> None:
    texts = ("", "   ", "\t制表\u200b符\u00a0空格", "a" * 400, "，" * 80, "（" * 80, "123,456.78" * 12, "—" * 90)
    section = Section(id="odd", heading="", paragraphs=tuple(Paragraph(text=text) for text in texts))
    paper = press.print_report(make(sections=(section,), tables=(), charts=()), PLAIN)
    whole = "".join(bare(page) for page in pdfium_text(paper.pdf))
    assert "制表符空格" in whole
    assert "a" * 400 in re.sub(r"—\d+—", "", whole)
    empty = press.print_report(make(sections=(), tables=(), charts=()), PLAIN)
    assert empty.pages == 1
