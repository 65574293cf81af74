"""Files of absurd sizes are refused in one sentence, before they take room or time; long ones are read."""

from __future__ import annotations

import io

import pytest
from published_makers import filled_report, package, values_of
from site_pages import one_table, table, trs

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.published import html_pages, pieces
from ogi_desk.exchange.published.html_pages import read_html
from ogi_desk.exchange.published.pieces import Grid, GridCell, Line, TooLargeError, make_grid
from ogi_desk.exchange.published.reader import read_published
from ogi_desk.exchange.published.workbooks import read_workbook
from ogi_desk.forms.report import Report
from ogi_desk.services.definitions import Definitions


def _report(definitions: Definitions, form_id: str) -> Report:
    form = definitions.forms[form_id]
    return filled_report(form, form.first_year, 5)


def test_spans_that_blow_a_table_up_take_no_room() -> None:
    with pytest.raises(TooLargeError):
        make_grid([[GridCell("1", 200, 200)] * 30 for _ in range(300)], [""] * 300)


@pytest.mark.parametrize(
    "page",
    [
        "<table>" + "<tr><td colspan=200 rowspan=200>1<td>2" * 2000 + "</table>",
        "<table>" + "<tr>" + "<td>1" * 2100 + "</table>",
        "<table><tr><td>行政许可</td><td>3</td></tr></table>" * 700,
        "<p>" * 5100,
        "<![endif]>" * 10_100,
        "</x>" * 10_100,
    ],
)
def test_absurd_pages_are_one_sentence(definitions: Definitions, monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    """With a hundredth of the room there is, so that the pages need not be as large as in life."""
    assert html_pages._MOST_TAGS == 500_000
    assert pieces._MOST_SPOTS == 200_000
    monkeypatch.setattr(html_pages, "_MOST_TAGS", 5000)
    monkeypatch.setattr(pieces, "_MOST_SPOTS", 2000)
    with pytest.raises(InputError, match=r"x\.html.*太大或太多.*请核对。$"):
        read_published(page.encode(), "x.html", definitions.forms, year=2021)


@pytest.mark.parametrize("junk", ["<![endif]> ", "< ", "x<b>y</b> "])
def test_a_paragraph_of_countless_parts_is_read(junk: str) -> None:
    """The time grows with the parts, not with their square: that took minutes for so many."""
    found = read_html(f"<p>{junk * 60_000}年度</p>".encode(), "x.html")
    assert len(found) == 1
    assert isinstance(found[0], Line)
    assert found[0].text.endswith("年度")
    assert found[0].place == "第1行"


def test_a_long_list_beside_a_report_is_passed_over(definitions: Definitions) -> None:
    report = _report(definitions, "national-2021")
    news = table("<tr><td>关于公开2021年某事项办理情况的通知</td><td>3</td></tr>" * 4000)
    read = read_published((trs(report, one_table(report)) + news).encode(), "x.html", definitions.forms)
    assert values_of(read.report) == values_of(report)


def test_a_cell_at_the_far_end_of_a_sheet_is_refused_before_it_is_read() -> None:
    sheet = b'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    packed = package(xl__workbook_xml=b"<workbook/>", xl__worksheets__sheet1_xml=sheet)
    with pytest.raises(InputError, match=r"a\.xlsx.*sheet1.*太大"):
        read_workbook(packed, "a.xlsx")


def test_formats_without_anything_in_them_make_no_sheet_large() -> None:
    """A colour put on rows nobody ever wrote in is no part of what a sheet holds."""
    from openpyxl import Workbook
    from openpyxl.styles import PatternFill

    book = Workbook()
    book.active.append(["项目", 3])
    for row in range(1, 20_002, 1000):
        book.active.cell(row, 12).fill = PatternFill("solid", fgColor="FFFF00")
    out = io.BytesIO()
    book.save(out)
    (grid,) = (piece for piece in read_workbook(out.getvalue(), "a.xlsx") if isinstance(piece, Grid))
    assert [[spot.text for spot in row] for row in grid.rows] == [["项目", "3"]]


@pytest.mark.parametrize(
    "row",
    [
        b'<row r="1048576"><c><v>1</v></c></row>',
        b'<row r="1048575"></row><row><c><v>1</v></c></row>',
        b'<row r="100000"><c r="C100000"><v>1</v></c><c><v>1</v></c></row>',
    ],
)
def test_cells_without_an_address_follow_the_ones_before(row: bytes) -> None:
    sheet = b"<worksheet><sheetData>" + row + b"</sheetData></worksheet>"
    packed = package(xl__workbook_xml=b"<workbook/>", xl__worksheets__sheet1_xml=sheet)
    with pytest.raises(InputError, match=r"a\.xlsx.*sheet1.*太大"):
        read_workbook(packed, "a.xlsx")


@pytest.mark.parametrize("inner", [b"<w:tbl><w:tr><w:tc>" * 3000 + b"</w:tc></w:tr></w:tbl>" * 3000])
def test_tables_in_tables_without_end_are_one_sentence(definitions: Definitions, inner: bytes) -> None:
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    packed = package(word__document_xml=head + inner + b"</w:body></w:document>")
    with pytest.raises(InputError, match="已损坏"):
        read_published(packed, "a.docx", definitions.forms)


def test_a_row_moved_far_to_the_right_takes_no_room(definitions: Definitions) -> None:
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>'
    row = b'<w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'
    packed = package(word__document_xml=head + row + b"</w:tr></w:tbl></w:body></w:document>")
    with pytest.raises(InputError, match="没有年度报告的表"):
        read_published(packed, "a.docx", definitions.forms)
