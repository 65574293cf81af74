"""The page against GB/T 9704-2012, measured in the finished PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from paper_fidelity import NO_END, NO_START, Glyphs, plumber_lines
from paper_reports import long_table

from ogi_desk.forms.report import Paragraph, Report, Section
from ogi_desk.paper.geometry import CELL, HEIGHT, MM, PAGE_HEIGHT, PITCH, TOP, WIDTH
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.paper_ports import Paper, PaperOptions

PLAIN = PaperOptions(system_faces=False)


@pytest.fixture(scope="module")
def pages(paper: Paper) -> list[list[Glyphs]]:
    return plumber_lines(paper.pdf)


def body(page: list[Glyphs]) -> list[Glyphs]:
    """The lines inside the type area."""
    return [line for line in page if line.base < TOP + HEIGHT]


def test_the_grid_is_22_lines_of_28_characters() -> None:
    assert pytest.approx(156 * MM) == 28 * CELL
    assert pytest.approx(225 * MM) == 21 * PITCH + CELL
    assert pytest.approx(29.62, abs=0.01) == PITCH


def test_a_full_page_has_22_baselines_at_one_pitch(pages: list[list[Glyphs]]) -> None:
    lines = body(pages[1])
    assert len(lines) == 22
    # faces are levelled by small lifts, so baselines are compared within two points and exactly over the page
    assert lines[-1].base - lines[0].base == pytest.approx(21 * PITCH, abs=2)
    for before, after in pairwise(lines):
        assert after.base - before.base == pytest.approx(PITCH, abs=2)
    text = [line for line in lines if "FandolFang" in line.face]
    assert len(text) > 12
    for line in text[1:]:
        down = (line.base - text[0].base) / PITCH
        assert abs(down - round(down)) * PITCH < 0.1


def test_first_line_touches_the_top_and_last_line_the_foot(pages: list[list[Glyphs]]) -> None:
    lines = body(pages[1])
    middle = 0.38 * 16  # of an ideograph above its baseline, less the face's lift
    assert lines[0].base - middle == pytest.approx(TOP + CELL / 2, abs=1.6)
    assert lines[-1].base - middle == pytest.approx(TOP + HEIGHT - CELL / 2, abs=1.6)


def test_edges_follow_the_binding(pages: list[list[Glyphs]]) -> None:
    for number, page in enumerate(pages):
        left = 28 * MM if number % 2 == 0 else 26 * MM
        for line in body(page):
            assert line.left >= left - 0.6, line
            # a squeezed mark's box may stick out by half a cell of white
            assert line.right <= left + WIDTH + CELL / 2, line


def test_single_sided_paper_keeps_one_binding_edge(press: ReportPress, report: Report) -> None:
    paper = press.print_report(report, PaperOptions(duplex=False, system_faces=False))
    starts = {round(min(line.left for line in body(page))) for page in plumber_lines(paper.pdf)[:4]}
    assert starts == {round(28 * MM)}


def test_running_lines_are_flush_at_both_edges(pages: list[list[Glyphs]]) -> None:
    left = 28 * MM
    lines = [line for line in body(pages[2]) if line.left < left + 1 and len(line.text) > 25]
    assert len(lines) > 8
    for line in lines:
        if line.text[-1] not in NO_START:
            assert line.right == pytest.approx(left + WIDTH, abs=1)


def test_no_line_begins_or_ends_with_a_forbidden_mark(pages: list[list[Glyphs]]) -> None:
    lines = [line for page in pages for line in body(page)]
    assert len(lines) > 100
    assert [line.text for line in lines if line.text[0] in NO_START or line.text.strip()[-1] in NO_END] == []


def test_page_numbers_stand_outside_seven_millimetres_below(pages: list[list[Glyphs]]) -> None:
    for number, page in enumerate(pages):
        folio = page[-1]
        assert folio.text.replace(" ", "") == f"—{number + 1}—"
        assert folio.size == pytest.approx(14)
        assert folio.base - 0.3 * 14 == pytest.approx(TOP + HEIGHT + 7 * MM, abs=2)
        if number % 2 == 0:
            assert folio.right == pytest.approx(28 * MM + WIDTH - 14, abs=1)
        else:
            assert folio.left == pytest.approx(26 * MM + 14, abs=1)


def test_the_title_is_broken_as_given_and_centred(pages: list[list[Glyphs]]) -> None:
    first, second = pages[0][:2]
    assert (first.text, second.text) == ("泉港区统计局", "2012年政府信息公开工作年度报告")
    assert first.size == second.size == pytest.approx(22)
    for line in (first, second):
        assert (line.left + line.right) / 2 == pytest.approx(28 * MM + WIDTH / 2, abs=1)


@pytest.mark.parametrize("cut", range(1, 24, 3))
def test_the_signature_never_stands_without_text(press: ReportPress, report: Report, cut: int) -> None:
    filler = tuple(Paragraph(text="全区各级统计机构认真做好各项公开工作。" * 3) for _ in range(cut))
    longer = replace(report, sections=(*report.sections, Section(id="more", heading="八、其他", paragraphs=filler)))
    pages = plumber_lines(press.print_report(longer, PLAIN).pdf)
    page = next(page for page in pages if any(line.text.endswith("2012年12月31日") for line in page))
    texts = [line.text for line in page]
    listed = next(i for i, text in enumerate(texts) if text.startswith("附件："))
    assert listed >= 2, texts
    assert "".join(texts[listed - 2 : listed]).endswith("公开工作。")


@pytest.mark.parametrize("lines", range(1, 30, 4))
def test_no_heading_ends_a_page(press: ReportPress, report: Report, lines: int) -> None:
    sections = [Section(id="x", heading="", paragraphs=tuple(Paragraph(text="一行文字。") for _ in range(lines)))]
    for number in range(3):
        paragraphs = (
            Paragraph(text="（一）二级标题", level=2, lead=7),
            *(Paragraph(text="又一行文字。") for _ in range(9)),
        )
        sections.append(Section(id=f"s{number}", heading="一、一级标题", paragraphs=paragraphs))
    pages = plumber_lines(press.print_report(replace(report, sections=tuple(sections)), PLAIN).pdf)
    for page in pages:
        last = body(page)[-1].text
        assert "标题" not in last


def test_date_and_office_stand_as_the_standard_says(pages: list[list[Glyphs]]) -> None:
    page = next(page for page in pages if any("12月31日" in line.text and len(line.text) < 14 for line in page))
    i = next(i for i, line in enumerate(page) if line.text == "2012年12月31日")
    dated, office = page[i], page[i - 1]
    left = 28 * MM if pages.index(page) % 2 == 0 else 26 * MM
    assert office.text == "泉港区统计局"
    assert dated.right == pytest.approx(left + WIDTH - 4 * CELL, abs=1)
    assert (office.left + office.right) / 2 == pytest.approx((dated.left + dated.right) / 2, abs=1)
    assert dated.base - office.base == pytest.approx(PITCH, abs=2)
    above = page[i - 2]
    assert office.base - above.base == pytest.approx(3 * PITCH, abs=2)  # two blank lines: the seal's upper half


def test_signer_and_post_are_printed_once_known(press: ReportPress, make: Callable[..., Report]) -> None:
    signed = make(signer="陈志明", signer_post="局长", seal="sample")
    pages = plumber_lines(press.print_report(signed, PLAIN).pdf)
    texts = [line.text for page in pages for line in page]
    assert any(text.startswith("职务：局长") for text in texts)
    assert any(text.startswith("签发：陈志明") for text in texts)
    assert not any("样章" in text for text in texts)  # outlines only
    draft = plumber_lines(press.print_report(make(signer_post="局长"), PLAIN).pdf)
    assert not any("职务" in line.text for page in draft for line in page)


def test_a_long_office_name_stays_inside_and_clear_of_the_signer(
    press: ReportPress, make: Callable[..., Report]
) -> None:
    name = "福建省泉州市泉港区人民政府信息公开工作领导小组办公室"
    pages = plumber_lines(press.print_report(make(agency=name, signer="陈志明", signer_post="主任"), PLAIN).pdf)
    page = next(page for page in pages if any(line.text == name for line in page))
    office = next(line for line in page if line.text == name)
    assert office.right <= 28 * MM + WIDTH + 1
    assert {"职务：主任", "签发：陈志明"} <= {line.text for line in page}


def test_a_long_table_repeats_its_head_as_continued(press: ReportPress, make: Callable[..., Report]) -> None:
    paper = press.print_report(make(tables=(long_table(),)), PLAIN)
    pages = plumber_lines(paper.pdf)
    start = next(i for i, page in enumerate(pages) if page[0].text == "附件")
    parts = pages[start:]
    assert len(parts) > 10
    assert not any("续表" in line.text for line in parts[0])
    for part in parts[1:]:
        assert part[0].text == "2012年政府信息公开情况统计表（续表）"
        assert part[1].text == "指标名称计量单位2012年度历年累计"
    text = "".join(line.text for part in parts for line in part)
    assert [n for n in range(1, 201) if f"第{n}项指标" not in text] == []
    for part in parts:
        assert all(line.base <= TOP + HEIGHT for line in part[:-1])
        numbers = [line.text for line in part if "第" in line.text]
        assert all("指标" in text for text in numbers)


def test_annexes_begin_a_page_and_are_listed(press: ReportPress, report: Report, paper: Paper) -> None:
    one = plumber_lines(paper.pdf)
    assert [line.text for page in one for line in page if line.text.startswith("附件：")] == [
        "附件：2012年政府信息公开情况统计表"
    ]
    with_charts = press.print_report(report, PaperOptions(charts=True, system_faces=False))
    pages = plumber_lines(with_charts.pdf)
    assert [page[0].text for page in pages if page[0].text.startswith("附件")] == ["附件1", "附件2"]
    text = "\n".join(line.text for page in pages for line in page)
    assert "附件：1.2012年政府信息公开情况统计表\n2.2012年政府信息公开情况统计图" in text
    first = next(page for page in pages if page[0].text == "附件1")
    assert first[1].text == "2012年政府信息公开情况统计表"
    assert first[1].base - first[0].base == pytest.approx(2 * PITCH, abs=4)  # the title on line 3


def test_places_name_sections_tables_and_cells(report: Report, paper: Paper) -> None:
    assert {f"section:{s.id}" for s in report.sections} <= set(paper.places)
    cells = [key for key in paper.places if key.startswith("cell:annex/")]
    assert len(cells) == 2 * len(report.tables[0].rows)
    page = plumber_lines(paper.pdf)[paper.places["cell:annex/r0/total"].page]
    place = paper.places["cell:annex/r0/total"]
    line = next(line for line in page if line.text.startswith("主动公开信息数"))
    assert place.y < line.base < place.y + place.height
    assert place.x < line.right < place.x + place.width
    for place in paper.places.values():
        assert 0 <= place.y <= place.y + place.height <= PAGE_HEIGHT


def test_missing_figures_are_blank_and_not_applicable_ones_a_stroke(paper: Paper) -> None:
    lines = [line.text for page in plumber_lines(paper.pdf) for line in page]
    assert "4.其他类型答复数条0" in lines
    assert "接受行政申诉、举报数件0/" in lines


def test_a_date_has_no_leading_zeros(press: ReportPress, make: Callable[..., Report]) -> None:
    pages = plumber_lines(press.print_report(make(signed_on=date(2013, 3, 5)), PLAIN).pdf)
    assert any(line.text == "2013年3月5日" for page in pages for line in page)
