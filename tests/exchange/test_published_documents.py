"""Workbooks, documents, PDFs and plain text made by other means than ours."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import openpyxl
import pytest
from docx import Document
from published_makers import REQUEST_HEADS, REQUEST_ROWS, filled_report
from reportlab.pdfgen.canvas import Canvas

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.published.reader import read_published
from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.forms.report import CellRef
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.published import Published

SEED = """泉港统计局2012年政府信息公开工作年度报告
引言：本年度报告由泉港区统计局编制。
1、 概述
（一）财政性资金公开情况:每季度上15日前报送。
二、主动公开政府信息情况
2012年主动公开46条。
七、附表

附表:
\t指标名称
\t计量单位
\t2012年度
\t历年累计

\t主动公开信息数
\t条
\t46
\t271

\t其中：1.政府网站公开
\t条
\t40
\t260

\t          2、同意部分公开答复数
\t条
\t0
\t/

              泉港区统计局
                            二〇一二年十二月三十一日
"""


def value(read: Published, row: str, column: str, table: str = "requests") -> int | None:
    found = read.report.cell(CellRef(table, row, column)).value
    return None if found is None else int(found)


def is_the_matrix(read: Published) -> None:
    assert (read.report.form, read.report.year) == ("national-2021", 2023)
    assert [value(read, "new", c) for c in ("natural_person", "business", "total")] == [821, 3, 825]
    assert value(read, "carried_in", "legal_service") is None
    assert value(read, "partly_granted", "natural_person") == 22
    assert value(read, "state_secret", "natural_person") == 19
    assert value(read, "state_secret", "total") is None
    assert [value(read, "results", c) for c in ("natural_person", "total")] == [767, 771]
    assert value(read, "carried_on", "total") == 72
    doubt = read.cells[CellRef("requests", "partly_granted", "natural_person")]
    assert doubt.remark == "(其中修订16件)"
    assert doubt.doubt


def test_a_workbook_by_hand(definitions: Definitions) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    sheet["A1"] = "某县统计局2023年政府信息公开工作年度报告"
    sheet.merge_cells("A1:J1")
    sheet["D3"] = "申请人情况"
    sheet.merge_cells("D3:J3")
    for place, name in enumerate(REQUEST_HEADS, 4):
        sheet.cell(4, place, name)
    for number, row in enumerate(REQUEST_ROWS, 5):
        labels, figures = row[:-7], row[-7:]
        for place, label in enumerate(labels, 1):
            sheet.cell(number, place if len(labels) > 1 else 1, label)
        for place, figure in enumerate(figures, 4):
            sheet.cell(number, place, int(figure) if figure.isdecimal() else figure)
    sheet.merge_cells("A7:A11")
    out = io.BytesIO()
    book.save(out)
    read = read_published(out.getvalue(), "报表.xlsx", definitions.forms)
    is_the_matrix(read)
    assert "Sheet1" in read.cells[CellRef("requests", "new", "total")].place


def test_a_document_by_hand(definitions: Definitions) -> None:
    document = Document()
    document.add_paragraph("某县统计局2023年政府信息公开工作年度报告")
    document.add_paragraph("一、总体情况")
    document.add_paragraph("本年收到申请825件。")
    document.add_paragraph("三、收到和处理政府信息公开申请情况")
    table = document.add_table(rows=2 + len(REQUEST_ROWS), cols=10)
    table.cell(0, 0).merge(
        table.cell(1, 2)
    ).text = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    table.cell(0, 3).merge(table.cell(0, 9)).text = "申请人情况"
    for place, name in enumerate(REQUEST_HEADS, 3):
        table.cell(1, place).text = name
    for number, row in enumerate(REQUEST_ROWS, 2):
        labels, figures = row[:-7], row[-7:]
        if len(labels) == 1:
            table.cell(number, 0).merge(table.cell(number, 2)).text = labels[0]
        elif len(labels) == 2:
            table.cell(number, 1).merge(table.cell(number, 2)).text = labels[1]
        else:
            table.cell(number, 1).text, table.cell(number, 2).text = labels[1:]
        for place, figure in enumerate(figures, 3):
            table.cell(number, place).text = figure
    table.cell(4, 0).merge(table.cell(8, 0)).text = "三、本年度办理结果"
    document.add_paragraph("六、其他需要报告的事项")
    document.add_paragraph("无。")
    document.add_paragraph("某县统计局")
    document.add_paragraph("2024年1月26日")
    out = io.BytesIO()
    document.save(out)
    read = read_published(out.getvalue(), "报告.docx", definitions.forms)
    is_the_matrix(read)
    assert [s.id for s in read.report.sections] == ["overview", "requests", "notes"]
    assert (read.report.agency, read.report.signed_on) == ("某县统计局", date(2024, 1, 26))


def test_revisions_deleted_in_a_document_are_not_read(definitions: Definitions) -> None:
    import zipfile

    document = Document()
    document.add_paragraph("某县统计局2023年政府信息公开工作年度报告")
    table = document.add_table(rows=5, cols=2)
    for number, texts in enumerate(
        (
            ("第二十条第（五）项", ""),
            ("信息内容", "本年处理决定数量"),
            ("行政许可", "12"),
            ("行政处罚", "3"),
            ("行政强制", "0"),
        )
    ):
        for place, text in enumerate(texts):
            table.cell(number, place).text = text
    out = io.BytesIO()
    document.save(out)
    changed = io.BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(
                    b"<w:r><w:t>12</w:t></w:r>",
                    b'<w:del w:id="1"><w:r><w:delText>99</w:delText></w:r></w:del>'
                    b'<w:ins w:id="2"><w:r><w:t>12</w:t></w:r></w:ins>',
                )
                assert b"delText" in content
            target.writestr(name, content)
    read = read_published(changed.getvalue(), "报告.docx", definitions.forms, form_id="national-2021")
    assert value(read, "permits", "decisions", "proactive") == 12
    assert value(read, "penalties", "decisions", "proactive") == 3


def _pdf(rows: Sequence[Sequence[str]], widths: Sequence[float], *, ruled: bool, thin_boxes: bool = False) -> bytes:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    from ogi_desk.system.resources import resource

    font = next(
        path for path in sorted(resource("fonts").glob("*.ttf")) if "NotoSansSC" in path.name or "Sans" in path.name
    )
    pdfmetrics.registerFont(TTFont("probe", str(font)))
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.setFont("probe", 16)
    canvas.drawString(80, 780, "某县统计局2012年政府信息公开工作年度报告")
    edges = [60.0]
    for width in widths:
        edges.append(edges[-1] + width)
    tops = [740 - 24 * number for number in range(len(rows) + 1)]
    canvas.setFont("probe", 9)
    for number, row in enumerate(rows):
        for left, text in zip(edges, row, strict=False):
            canvas.drawString(left + 6, tops[number] - 16, text)
    if ruled and thin_boxes:
        for top in tops:
            canvas.rect(edges[0], top - 0.25, edges[-1] - edges[0], 0.5, stroke=0, fill=1)
        for edge in edges:
            for top, bottom in pairwise(tops):
                canvas.rect(edge - 0.25, bottom, 0.5, top - bottom, stroke=0, fill=1)
    elif ruled:
        for top in tops:
            canvas.line(edges[0], top, edges[-1], top)
        for edge in edges:
            canvas.line(edge, tops[0], edge, tops[-1])
    canvas.showPage()
    canvas.save()
    return out.getvalue()


ANNEX = (
    ("指标名称", "计量单位", "2012年度", "历年累计"),
    ("主动公开信息数", "条", "46", "271"),
    ("其中：1.政府网站公开", "条", "40", "260"),
    ("2.政府公报公开", "条", "3", "5"),
    ("受理依申请公开信息总数", "条", "1", "/"),
)


@pytest.mark.parametrize(("ruled", "thin"), [(True, False), (True, True), (False, False)])
def test_a_pdf_by_others(definitions: Definitions, ruled: bool, thin: bool) -> None:
    content = _pdf(ANNEX, (200, 80, 90, 90), ruled=ruled, thin_boxes=thin)
    read = read_published(content, "报告.pdf", definitions.forms, form_id="fujian-2012")
    assert read.report.year == 2012
    assert [value(read, "proactive", c, "annex") for c in ("year", "total")] == [46, 271]
    assert [value(read, "website", c, "annex") for c in ("year", "total")] == [40, 260]
    assert value(read, "requests", "total", "annex") is None
    assert read.cells[CellRef("annex", "gazette", "year")].place.startswith("第1页")


def test_a_scan_is_refused(definitions: Definitions) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.rect(50, 50, 300, 300)
    canvas.showPage()
    canvas.save()
    with pytest.raises(InputError, match=r"扫描件.*没有文字"):
        read_published(out.getvalue(), "扫描.pdf", definitions.forms)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_text_copied_out_of_a_document(definitions: Definitions, encoding: str) -> None:
    read = read_published(SEED.encode(encoding), "seed.txt", definitions.forms)
    report = read.report
    assert (report.form, report.year, report.agency) == ("fujian-2012", 2012, "泉港区统计局")
    assert report.title == "泉港统计局2012年政府信息公开工作年度报告"
    assert report.signed_on == date(2012, 12, 31)
    assert [value(read, "website", c, "annex") for c in ("year", "total")] == [40, 260]
    assert value(read, "partly_granted", "total", "annex") is None
    assert report.tables[0].rows[1].label == "其中：1.政府网站公开"
    headings = [section.heading for section in report.sections]
    assert headings == ["", "1、 概述", "二、主动公开政府信息情况", "七、附表"]


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".pdf"])
def test_damaged_files_end_in_a_report_or_a_sentence(definitions: Definitions, ending: str) -> None:
    report = filled_report(definitions.forms["national-2021"], 2023)
    press, pages = ReportPress(), OfficePages()
    made = {
        ".docx": lambda: press.write_report(report),
        ".pdf": lambda: press.print_report(report, PaperOptions(system_faces=False)).pdf,
        ".xlsx": lambda: pages.write(report, ".xlsx"),
    }[ending]()
    chance = random.Random(5)
    refused = 0
    for _ in range(12):
        broken = bytearray(made)
        for _ in range(chance.randrange(1, 8)):
            at = chance.randrange(len(broken))
            broken[at : at + chance.randrange(300)] = bytes(chance.randrange(256) for _ in range(20))
        try:
            read_published(bytes(broken), f"x{ending}", definitions.forms, year=2023)
        except InputError:
            refused += 1
    with pytest.raises(InputError, match=f"x{ending}"):
        read_published(made[: len(made) // 3], f"x{ending}", definitions.forms, year=2023)
    assert refused or ending == ".pdf"
