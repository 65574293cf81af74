"""数据说明 on paper: every figure and record once, numbered pages, nothing over the edge, the same bytes each time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pdfplumber
import pypdfium2

from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.paper.geometry import HEIGHT, MM, TOP
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.explain import EarlierFigure
from ogi_desk.services.explanation_annex import Annex, AnnexCell, AnnexRecord, AnnexRow, AnnexTable

COLUMNS = ("自然人", "商业企业", "法律服务机构", "总计")


def cell(
    row: int, column: str, value: int | None, *, records: int = 0, count: int = 0, elsewhere: str = ""
) -> AnnexCell:
    label = f"第{row}项·{column}"
    return AnnexCell(
        ref=CellRef("t", str(row), column),
        label=label,
        column=column,
        unit="件",
        value=None if value is None else Decimal(value),
        status=FigureStatus.MISSING if value is None else FigureStatus.COUNTED,
        rule="申请登记中的申请：收到日期在2023年1月1日至2023年12月31日；计数",
        arithmetic="21 − 3 = 18" if column == "总计" else "",
        source="台账" if row == 2 else "",
        earlier=EarlierFigure(2022, Decimal(5), "按现有登记计算", "数字与合计不符" if row == 3 else ""),
        records=tuple(
            AnnexRecord(f"R{row}-{column}-{n:03d}", date(2023, 1, 1 + n % 28), f"申请公开第{n}号数据" * (1 + n % 3))
            for n in range(records)
        ),
        record_kind="request",
        count=count or records,
        elsewhere=elsewhere,
    )


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def annex() -> Annex:
    matrix = tuple(
        AnnexRow(
            label=f"第{row}项",
            rule="申请登记中的申请；计数",
            cells=tuple(cell(row, column, row, records=0 if column == "总计" else 7) for column in COLUMNS),
        )
        for row in range(1, 24)
    )
    singles = (
        AnnexRow(label="缺", cells=(cell(90, "本年度", None),)),
        AnnexRow(label="长", cells=(cell(91, "本年度", 300, records=130, count=300),)),
        AnnexRow(label="同", cells=(cell(92, "本年度", 7, count=7, elsewhere="与“长”是同样的7条记录"),)),
    )
    return Annex(
        title="泉港区统计局2023年政府信息公开工作年度报告数据说明",
        agency="泉港区统计局",
        form_name="政府信息公开工作年度报告（2021年度起）",
        year=2023,
        made_on=date(2024, 1, 15),
        limit=130,
        last_year="按现有登记计算",
        tables=(
            AnnexTable(title="收到和处理政府信息公开申请情况", rows=matrix, notes=("上表没有列出的9个数均为0。",)),
            AnnexTable(title="主动公开政府信息情况", rows=singles),
            AnnexTable(title="政府信息公开行政复议、行政诉讼情况", rows=(), notes=("本表15个数均为0。",)),
        ),
    )


def test_figures_and_records_stand_on_numbered_pages(press: ReportPress) -> None:
    value = annex()
    paper = press.print_annex(value, system_faces=False)
    with pdfplumber.open(io.BytesIO(paper.pdf)) as file:
        assert len(file.pages) == paper.pages
        texts = ["".join(page.extract_text().split()) for page in file.pages]
        cells = ["".join((c or "").split()) for p in file.pages for t in p.extract_tables() for r in t for c in r]
        for number, page in enumerate(file.pages, 1):
            words = page.extract_words()
            assert f"—{number}—" in texts[number - 1]
            lowest = max(word["bottom"] for word in words if "—" not in word["text"] and word["text"] != str(number))
            assert lowest <= TOP + HEIGHT + 2
            assert max(word["x1"] for word in words) <= page.width - 20 * MM
    whole = words_of(paper.pdf)
    for table in value.tables:
        assert table.title in whole
        for row in table.rows:
            for one in row.cells:
                for record in one.records:
                    assert cells.count(record.ref) == 1
    for words in (
        "其余170条见登记", "与“长”是同样的7条记录", "缺数，尚未填报", "5（存疑）", "上年数存疑：数字与合计不符",
        "上表没有列出的9个数均为0", "本表15个数均为0", "2024年1月15日制作", "依据：台账", "21−3=18",
        "四、各数字下的登记",
    ):  # fmt: skip
        assert words in whole, words
    assert not paper.missing


def test_a_sum_of_what_is_missing_is_not_reckoned_up(press: ReportPress) -> None:
    missing = replace(cell(90, "本年度", None), arithmetic="缺 + 缺 = 缺")
    table = AnnexTable(title="表", rows=(AnnexRow(label="缺", cells=(missing,)),))
    whole = words_of(press.print_annex(replace(annex(), tables=(table,)), system_faces=False).pdf)
    assert "缺数，尚未填报" in whole
    assert "缺+缺" not in whole


def test_the_same_annex_gives_the_same_bytes(press: ReportPress) -> None:
    first = press.print_annex(annex(), system_faces=False)
    assert ReportPress().print_annex(annex(), system_faces=False).pdf == first.pdf


def test_an_annex_without_figures_is_a_page(press: ReportPress) -> None:
    bare = Annex(
        title="数据说明", agency="泉港区统计局", form_name="格式", year=2023, made_on=date(2024, 1, 15), limit=30,
        last_year="", tables=(AnnexTable(title="附表", rows=()),),
    )  # fmt: skip
    paper = press.print_annex(bare, system_faces=False)
    assert paper.pages == 1
