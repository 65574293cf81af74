"""Pages and workbooks as a browser or a spreadsheet prints them: widths, heads again, tables whole, labels set in."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from lxml import html
from published_makers import filled_report

from ogi_desk.exchange.report_html import to_html
from ogi_desk.exchange.report_sheets import to_workbook
from ogi_desk.exchange.returns_sheet import write_returns
from ogi_desk.exchange.writing import Head, write_rows
from ogi_desk.forms.report import Figure, Report, Table
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.printed_tables import CellKind, printed_table
from ogi_desk.services.returns import ReturnLine, Returns


@pytest.fixture(scope="module", params=("fujian-2012", "national-2014", "national-2021"))
def report(request: pytest.FixtureRequest) -> Report:
    form = load_definitions().forms[request.param]
    return filled_report(form, form.first_year)


def _with(report: Report, number: int) -> Report:
    """The report with one number in every cell that has one."""

    def filled(figure: Figure) -> Figure:
        return figure if figure.value is None else replace(figure, value=Decimal(number))

    def table(old: Table) -> Table:
        return replace(old, rows=tuple(replace(r, figures=tuple(map(filled, r.figures))) for r in old.rows))

    return replace(report, tables=tuple(map(table, report.tables)))


def test_the_page_keeps_a_table_whole_with_its_heading_on_paper_and_labels_set_in(report: Report) -> None:
    text = to_html(report).decode()
    printed = text[text.index("@media print") :]
    assert re.search(r"section:not\(\.annex\) > div\.table [^}]*break-inside: avoid", printed)
    assert re.search(r"p:has\(\+ div\.table\)[^}]*break-after: avoid", printed)
    page = html.fromstring(text)
    labels = [c for t in report.tables for row in printed_table(t).body for c in row if c.kind is CellKind.LABEL]
    insets = [th.get("class") for th in page.xpath("//th[starts-with(@class, 'label')]")]
    assert insets == [f"label in{c.indent}" if c.indent else "label" for c in labels]
    assert all(f"th.in{c.indent} {{" in text for c in labels if c.indent)


def test_rows_of_digits_are_one_line_high(report: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(to_workbook(_with(report, 12345678))))
    usual = openpyxl.load_workbook(io.BytesIO(to_workbook(_with(report, 1))))
    for sheet, other in zip(book.worksheets, usual.worksheets, strict=True):
        heights = {at: row.height for at, row in sheet.row_dimensions.items() if row.height}
        assert heights
        assert all(height <= other.row_dimensions[at].height for at, height in heights.items())


def test_long_figures_side_by_side_are_set_smaller_on_a_page(report: Report) -> None:
    for number in (9999, 12345678):
        shown = _with(report, number)
        page = html.fromstring(to_html(shown).decode())
        small = [table.get("id") for table in page.xpath("//table[@class='long']")]
        assert small == (["table-requests", "table-cases"] if report.form == "national-2021" and number > 9999 else [])
    assert "table.long td { font-size: 6pt" in to_html(report).decode()


@pytest.mark.parametrize(("wide", "orientation"), [(20, "portrait"), (100, "landscape")])
def test_a_sheet_is_printed_as_wide_as_a_page_with_its_head_again(tmp_path: Path, wide: int, orientation: str) -> None:
    write_rows(tmp_path / "s.xlsx", "登记", [Head("甲", wide), Head("乙", wide)], [("一", "二")] * 90)
    sheet = openpyxl.load_workbook(tmp_path / "s.xlsx").worksheets[0]
    assert (sheet.page_setup.orientation or "portrait") == orientation
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (9, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_options.gridLines


@pytest.mark.parametrize(("number", "least"), [(7, 7), (123456789, 11)])
def test_twelve_months_stand_side_by_side_and_no_number_is_cut(tmp_path: Path, number: int, least: int) -> None:
    months = tuple(f"{month}月" for month in range(1, 13))
    line = ReturnLine("答复", "办结申请数", "件", 0, (Decimal(number),) * 12, Decimal(number), (), None)
    write_returns(Returns(2022, "泉港区统计局", months, (line,)), tmp_path / "r.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx").worksheets[0]
    widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1][3:]]
    assert min(w for w in widths if w) >= least
    if number == 7:  # as narrow as twelve beside one another on a page need
        assert sheet.column_dimensions["D"].width <= 8
