"""The files themselves, for every form: what browser, spreadsheet and screen reader find in them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser

import docx
import openpyxl
import pytest
from lxml import html
from published_makers import filled_report, longer, with_cell

from ogi_desk.exchange.report_html import to_html
from ogi_desk.exchange.report_sheets import to_workbook
from ogi_desk.forms.report import FigureStatus, Report
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.printed_tables import CellKind, printed_table

FORMS = ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")


@pytest.fixture(scope="module")
def press() -> ReportPress:
    return ReportPress()


@pytest.fixture(scope="module", params=FORMS)
def report(request: pytest.FixtureRequest) -> Report:
    form = load_definitions().forms[request.param]
    return filled_report(form, form.first_year)


# -- HTML


class Strict(HTMLParser):
    """Every element opened is closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def grid(table: html.HtmlElement) -> Iterator[tuple[html.HtmlElement, int, int]]:
    """Each cell of a table with its first row and column; asserts that none overlaps and no place stays empty."""
    for part in table.iter("thead", "tbody"):
        rows, taken = part.findall("tr"), set[tuple[int, int]]()
        for at, row in enumerate(rows):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                places = {
                    (at + r, column + c)
                    for r in range(int(cell.get("rowspan", 1)))
                    for c in range(int(cell.get("colspan", 1)))
                }
                assert not places & taken
                taken |= places
                yield cell, at, column
        width = max(column for _, column in taken) + 1
        assert taken == {(r, c) for r in range(len(rows)) for c in range(width)}


def test_the_page_is_well_formed_and_semantic(report: Report) -> None:
    text = to_html(report).decode()
    strict = Strict()
    strict.feed(text)
    assert strict.open == []
    page = html.fromstring(text)
    assert page.get("lang") == "zh-CN"
    assert len(page.findall(".//h1")) == 1
    assert [head.text for head in page.iter("h2")] == [s.heading for s in report.sections if s.heading]
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert not page.xpath("//script|//link|//img|//iframe|//@href|//@src|//@style|//@onclick")
    assert not re.search(r"url\(|@import", text)
    assert len(page.findall(".//main")) == 1
    assert "@media print" in text
    assert "size: A4" in text
    assert 'name="viewport"' in text


def test_tables_are_ruled_where_the_style_is_taken_away_or_not_understood(report: Report) -> None:
    page = html.fromstring(to_html(report))
    assert {table.get("border") for table in page.iter("table")} == {"1"}
    style = page.findtext(".//style")
    assert style.index("@media") > style.index("th, td {")  # simple readers stop at the first rule they do not know


def test_each_figure_names_the_heads_it_stands_under(report: Report) -> None:
    page = html.fromstring(to_html(report).decode())
    for table in report.tables:
        found = page.get_element_by_id(f"table-{table.id}")
        heads = {head.get("id"): head for head in found.iter("th")}
        assert all(head.get("scope") in ("col", "row", "rowgroup") for head in heads.values())
        assert found.find("caption").text == table.title
        figures = [cell for cell, _, _ in grid(found) if cell.get("headers")]
        printed = printed_table(table)
        assert len(figures) == sum(c.kind is CellKind.FIGURE for row in printed.body for c in row)
        for cell, ours in zip(
            figures, (c for row in printed.body for c in row if c.kind is CellKind.FIGURE), strict=True
        ):
            assert ours.ref is not None
            row = next(r for r in table.rows if r.id == ours.ref.row)
            column = next(c for c in table.columns if c.id == ours.ref.column)
            named = [heads[id].text or "" for id in cell.get("headers").split()]
            expected = {*row.stubs, *([row.label] if row.label else []), column.label}
            if not table.blocks:
                expected |= set(column.heads)
            assert expected <= set(named), (named, expected)


# -- three things


def test_nought_missing_and_not_applicable_are_told_apart(report: Report, press: ReportPress) -> None:
    table = report.tables[0]
    refs = [
        c.ref for row in printed_table(table).body for c in row if c.ref and c.figure and c.figure.value is not None
    ][:3]
    for ref, (value, status) in zip(
        refs,
        ((0, FigureStatus.ENTERED), (None, FigureStatus.MISSING), (None, FigureStatus.NOT_APPLICABLE)),
        strict=True,
    ):
        report = with_cell(report, ref, value, status)
    shown = {c.ref: c.text for row in printed_table(report.tables[0]).body for c in row if c.ref}
    assert [shown[ref] for ref in refs] == ["0", "", "/"]
    note = printed_table(report.tables[0]).note
    assert "空白表示尚缺数据，不是0" in note
    mixed = len(table.columns) > 1 and not table.blocks
    assert ("“/”表示不适用" in note) or not mixed  # a row of strokes alone is a heading
    page = html.fromstring(to_html(report).decode())
    cells = [c for c in page.get_element_by_id(f"table-{table.id}").iter("td") if c.get("headers")]
    titles = dict(zip(shown, [(c.text or "", c.get("title")) for c in cells], strict=True))
    assert [titles[ref] for ref in refs] == [("0", None), ("", "尚缺数据"), ("/", "不适用")]
    sheet = openpyxl.load_workbook(io.BytesIO(to_workbook(report))).worksheets[0]
    values = [cell.value for row in sheet.iter_rows() for cell in row]
    assert 0 in [v for v in values if isinstance(v, int)]
    assert "/" in values
    assert any("空白表示尚缺数据" in str(v) for v in values)
    texts = [p.text for p in docx.Document(io.BytesIO(press.write_report(report))).paragraphs]
    assert any("空白表示尚缺数据" in text for text in texts)


def test_a_whole_table_has_no_note(definitions: Definitions) -> None:
    report = filled_report(definitions.forms["national-2021"], 2021)
    for table in report.tables:
        whole = replace(
            table,
            rows=tuple(
                replace(
                    row,
                    figures=tuple(
                        replace(f, value=Decimal(1), status=FigureStatus.COUNTED) if f.value is None else f
                        for f in row.figures
                    ),
                )
                for row in table.rows
            ),
        )
        assert printed_table(whole).note == ""


# -- XLSX


def test_the_workbook_has_a_sheet_a_table_ready_to_print(report: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(to_workbook(longer(report, 12345678901))))
    assert len(book.worksheets) == len(report.tables)
    for sheet, table in zip(book.worksheets, report.tables, strict=True):
        printed = printed_table(table)
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth in (None, 1)
        if printed.head:
            rows = len(printed.head)
            assert sheet.freeze_panes == sheet.cell(3 + rows, printed.stubs + 1).coordinate
            assert sheet.print_title_rows == f"$3:${2 + rows}"
        numbers = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, int | float)]
        assert len(numbers) == sum(
            c.figure is not None and c.figure.value is not None for row in printed.body for c in row
        )
        spans = sum(c.columns > 1 or c.rows > 1 for row in (*printed.head, *printed.body) for c in row)
        assert len(sheet.merged_cells.ranges) >= spans
        if not table.blocks:
            assert min(sheet.column_dimensions[cell.column_letter].width for cell in numbers) >= 12
