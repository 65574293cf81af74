"""The report as DOCX: the official page, named styles, tables that span, no field but the page's number."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal

import docx
import pytest

from ogi_desk.domain.records import Profile
from ogi_desk.exchange.report_html import to_html
from ogi_desk.forms.compose import compose
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.report import Report
from ogi_desk.forms.selection import Selection
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import load_definitions


class Sevens:
    """A store in which everything is counted seven times."""

    def measure(self, selections: list[Selection]) -> list[Decimal]:
        return [Decimal(7)] * len(selections)

    def ids(self, selection: Selection) -> list[int]:
        return []


@pytest.fixture(scope="module")
def national() -> Report:
    form = load_definitions().forms["national-2021"]
    return compose(form, 2021, Profile(agency="泉港区统计局", seal="space"), Sevens(), Entries(), {})


@pytest.fixture(scope="module")
def package(press: ReportPress, national: Report) -> bytes:
    return press.write_report(national)


def test_styles_and_page(package: bytes, national: Report) -> None:
    document = docx.Document(io.BytesIO(package))
    section = document.sections[0]
    assert [
        round(x.mm) for x in (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    ] == [
        37,
        35,
        28,
        26,
    ]
    by_style = {
        style: [p.text for p in document.paragraphs if p.style.name == style] for style in ("Title", "Heading 1")
    }
    assert by_style["Title"] == ["\n".join(national.title_lines)]
    assert by_style["Heading 1"] == [s.heading for s in national.sections]


def test_tables_stand_in_their_sections_with_merged_heads(package: bytes) -> None:
    document = docx.Document(io.BytesIO(package))
    order = []
    for element in document.element.body:
        if element.tag.endswith("}tbl"):
            order.append("table")
        elif element.tag.endswith("}p"):
            text = "".join(node.text or "" for node in element.iter() if node.tag.endswith("}t"))
            if re.match(r"[一二三四五六]、", text):
                order.append(text[:1])
    assert order == ["一", "二", "table", "三", "table", "四", "table", "五", "六"]
    matrix = document.tables[1]
    assert (len(matrix.rows), len(matrix.columns)) == (28, 10)
    assert matrix.cell(0, 3).text == matrix.cell(0, 9).text == "申请人情况"
    assert matrix.cell(1, 4).text == matrix.cell(1, 8).text == "法人或其他组织"
    assert matrix.cell(5, 0).text == matrix.cell(26, 0).text == "三、本年度办理结果"
    assert matrix.cell(3, 0).text == matrix.cell(3, 2).text == "一、本年新收政府信息公开申请数量"
    assert matrix.cell(3, 3).text == "7"


def test_no_field_no_macro_nothing_from_outside(package: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        parts = {name: file.read(name).decode() for name in file.namelist() if name.endswith((".xml", ".rels"))}
    assert "instrText" not in parts["word/document.xml"]
    assert "{{" not in parts["word/document.xml"]
    fields = [match for text in parts.values() for match in re.findall(r"<w:instrText[^>]*>([^<]*)<", text)]
    assert {field.strip() for field in fields} == {"PAGE"}
    assert not any('TargetMode="External"' in text for text in parts.values())
    assert not any("vba" in name for name in parts)


def test_each_row_says_how_wide_it_is(package: bytes) -> None:
    document = docx.Document(io.BytesIO(package))
    for table in document.tables:
        whole = sum(column.width for column in table.columns)
        for row in table._tbl.tr_lst:
            assert abs(sum(cell.width for cell in row.tc_lst) - whole) < 12700


def test_the_signer_stands_once_approved(press: ReportPress, national: Report) -> None:
    signed = replace(national, signer="林某", signer_post="局长")
    texts = [p.text for p in docx.Document(io.BytesIO(press.write_report(signed))).paragraphs]
    assert "签发：局长　林某" in texts
    assert texts.index("签发：局长　林某") < texts.index("泉港区统计局") < texts.index("2022年1月31日")


def test_rows_are_as_high_in_every_program_and_face(package: bytes) -> None:
    for table in docx.Document(io.BytesIO(package)).tables:
        for cell in (cell for row in table.rows for cell in row.cells):
            form = cell.paragraphs[0].paragraph_format
            line = form.line_spacing or cell.paragraphs[0].style.paragraph_format.line_spacing
            assert line is not None
            assert 9 * 1.3 - 0.1 <= line.pt <= 12 * 1.3 + 0.1


def test_the_signature_never_stands_without_text(press: ReportPress, national: Report) -> None:
    for report in (national, replace(national, tables=tuple(replace(t, section="") for t in national.tables))):
        paragraphs = docx.Document(io.BytesIO(press.write_report(report))).paragraphs
        date = next(at for at, p in enumerate(paragraphs) if re.fullmatch(r"\d{4}年\d+月\d+日", p.text))
        texts = [at for at, p in enumerate(paragraphs[:date]) if p.style.name in ("Body Text", "Heading 1")]
        last = [at for at in texts if not paragraphs[at].text.startswith(("附件：", *(f"{n}." for n in range(1, 9))))][
            -1
        ]
        assert all(p.paragraph_format.keep_with_next for p in paragraphs[last:date] if p.style.name == "Body Text")
        assert paragraphs[last].paragraph_format.widow_control


def test_the_web_page_is_semantic_and_stands_alone(national: Report) -> None:
    text = to_html(national).decode()
    assert text.startswith('<!DOCTYPE html>\n<html lang="zh-CN">')
    assert "<script" not in text
    assert not re.search(r"(?:src|href)\s*=|url\(|@import|https?:", text)
    assert text.count("<caption") == text.count("<table") == 3
    assert all("scope=" in head for head in re.findall(r"<th[^e>]*>", text))
    assert re.search(r'<th id="\S+" scope="row" class="stub" rowspan="22">三、本年度办理结果</th>', text)
    assert re.search(r'<th id="\S+" scope="col" colspan="5">法人或其他组织</th>', text)
    assert "@media print" in text
