"""Reports as other offices' sites, word processors and browsers leave them: read right, or doubted where unsure.

The pages are written by hand (:mod:`site_pages`); what LibreOffice and Chromium make was tried beside them, and each
fault found there stands here in small.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from published_makers import filled_report, package, values_of
from site_pages import PAGES, as_it_is, changed, one_table, table, trs

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.published.page_ends import mend_cut_rows
from ogi_desk.exchange.published.pdf_pages import _EDGE, _PRINTED
from ogi_desk.exchange.published.pieces import GridCell, make_grid
from ogi_desk.exchange.published.reader import read_published
from ogi_desk.exchange.report_pages import read_outside_report
from ogi_desk.forms.report import Report
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.printed_tables import CellKind, printed_table
from ogi_desk.services.published import Published, differences

FORMS = ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")
PAIRS = [(way, FORMS[form]) for at, way in enumerate(PAGES) for form in (at % 3, 3 + at % 2)]


def _report(definitions: Definitions, form_id: str, seed: int = 5) -> Report:
    form = definitions.forms[form_id]
    return filled_report(form, form.first_year, seed)


def _wrong(report: Report, read: Published) -> list[object]:
    """Figures that are not the report's and not doubted."""
    right, found = values_of(report), values_of(read.report)
    return [
        ref
        for ref, value in found.items()
        if value is not None and value != right[ref] and not (ref in read.cells and read.cells[ref].doubt)
    ]


@pytest.mark.parametrize(("way", "form_id"), PAIRS)
def test_a_sites_page_is_read_whole(definitions: Definitions, way: str, form_id: str) -> None:
    """Every figure, none doubted, each with its line; no difference from the report, nothing noted that is there."""
    report = _report(definitions, form_id)
    read = read_published(PAGES[way](report), "t20220128_1.html", definitions.forms)
    assert read.report.form == form_id
    assert values_of(read.report) == values_of(report)
    assert [cell for cell in read.cells.values() if cell.doubt or not cell.line or not cell.place] == []
    assert differences(report, read) == []
    assert [finding.message for finding in read.report.findings] == []


@pytest.mark.parametrize("form_id", FORMS)
def test_two_reports_on_one_page_are_doubted(definitions: Definitions, form_id: str) -> None:
    """The first is read; where the second has another figure, or fills a blank, the cell is doubted."""
    report, other = _report(definitions, form_id), one_table(_report(definitions, form_id, 99))
    page = trs(report, {id: text + other[id] for id, text in one_table(report).items()})
    read = read_published(page.encode(), "x.html", definitions.forms)
    assert _wrong(report, read) == []
    assert sum(1 for cell in read.cells.values() if "另一处" in cell.doubt) > 10


@pytest.mark.parametrize("form_id", ["fujian-2012", "national-2014", "national-2019"])
def test_heads_of_two_years_side_by_side_are_doubted(definitions: Definitions, form_id: str) -> None:
    """Nothing tells which year is the report's: no figure there is given for sure."""
    report, other = _report(definitions, form_id), _report(definitions, form_id, 99)
    made = {}
    for ours, theirs in zip(report.tables, other.tables, strict=True):
        if ours.blocks or len(ours.rows) < 2:
            made[ours.id] = as_it_is(printed_table(ours))
            continue
        heads = "".join(f"<td>{column.label}</td>" for column in ours.columns) * 2
        body = "".join(
            f"<tr><td>{one.label}</td>"
            + "".join(f"<td>{figure.value or ''}</td>" for figure in (*two.figures, *one.figures))
            + "</tr>"
            for one, two in zip(ours.rows, theirs.rows, strict=True)
        )
        made[ours.id] = table(f"<tr><td>项目</td>{heads}</tr>{body}")
    read = read_published(trs(report, made).encode(), "x.html", definitions.forms)
    assert _wrong(report, read) == []


@pytest.mark.parametrize("form_id", ["fujian-2009", "national-2019", "national-2021"])
@pytest.mark.parametrize("more", [False, True])
def test_a_row_with_a_cell_too_few_or_too_many_is_doubted(definitions: Definitions, form_id: str, more: bool) -> None:
    report = _report(definitions, form_id)

    def shifted(printed):  # type: ignore[no-untyped-def]
        row = len(printed.head) + len(printed.body) // 3
        parts = as_it_is(printed).split("<tr>")
        at = parts[row].rindex("<td", 0, parts[row].rindex("<td"))
        rest = parts[row][at:]
        parts[row] = parts[row][:at] + ("<td>5</td>" + rest if more else rest.partition("</td>")[2])
        return "<tr>".join(parts)

    read = read_published(trs(report, changed(report, shifted)).encode(), "x.html", definitions.forms)
    assert _wrong(report, read) == []
    assert any("单元格" in cell.doubt for cell in read.cells.values())


def test_columns_that_are_not_there_are_told(definitions: Definitions) -> None:
    report = _report(definitions, "fujian-2012")
    page = trs(report, one_table(report)).replace("历年累计", "说明")
    read = read_published(page.encode(), "x.html", definitions.forms)
    assert any(f.rule == "missing_column" and "历年累计" in f.message for f in read.report.findings)


@pytest.mark.parametrize("form_id", ["national-2019", "national-2021"])
def test_a_workbook_that_lost_its_spans(definitions: Definitions, form_id: str) -> None:
    """Five heads of the dispute table stand a row above the ten others, which have the same names."""
    from openpyxl import Workbook

    report = _report(definitions, form_id)
    book = Workbook()
    sheet, top = book.active, 3
    sheet.cell(1, 1, report.title)
    for one in report.tables:
        printed = printed_table(one)
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate((*printed.head, *printed.body)):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                taken |= {(at + r, column + c) for r in range(cell.rows) for c in range(cell.columns)}
                number = cell.kind is CellKind.FIGURE and cell.text.replace(".", "", 1).isdecimal()
                sheet.cell(top + at, column + 1, float(cell.text) if number else cell.text)
                column += cell.columns
        top += len(printed.head) + len(printed.body) + 2
    out = io.BytesIO()
    book.save(out)
    read = read_published(out.getvalue(), "年报.xlsx", definitions.forms)
    assert values_of(read.report) == values_of(report)
    assert [cell.doubt for cell in read.cells.values() if cell.doubt] == []


def test_a_row_cut_by_a_pages_end_is_one_row(definitions: Definitions) -> None:
    """The rest of a label on the next page, under heads that stand again, belongs to the row before; figures stay."""
    shape = next(table for table in definitions.forms["national-2021"].tables if table.id == "requests")
    head = [GridCell(text) for text in ("项目", "自然人", "总计")]
    rows = [[GridCell(text) for text in row] for row in (("2.其他法律行政法规禁", "5", "7"), ("止公开", "", ""))]
    after = [GridCell(text) for text in ("3.危及“三安全一稳定”", "1", "2")]
    first, second = make_grid([head, rows[0]], ["1", "2"]), make_grid([head, rows[1], after], ["1", "2", "3"])
    assert first
    assert second
    mended = mend_cut_rows(shape, [first, second])
    assert [spot.text for spot in mended[0].rows[1]] == ["2.其他法律行政法规禁\n止公开", "5", "7"]
    assert [spot.text for spot in mended[1].rows[1]] == ["", "", ""]
    assert [spot.text for spot in mended[1].rows[2]] == ["3.危及“三安全一稳定”", "1", "2"]
    whole = make_grid([head, after], ["1", "2"])
    assert whole
    assert mend_cut_rows(shape, [whole, second]) == [whole, second]  # a whole label above takes nothing


def test_what_browsers_print_at_the_edge_of_a_page() -> None:
    assert _PRINTED.match("https://www.example.gov.cn/zwgk/t20220128_1.html")
    assert _PRINTED.match("11/23/26, 3:21 PM")
    assert _PRINTED.match("2022/1/28 15:02")
    assert not _PRINTED.match("2022年1月28日")
    assert 0.05 < _EDGE < 0.09  # one inch of an A4 page is 0.0855


# -- what cannot be read


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("content", "name", "cure"),
    [
        (OLE, "a.doc", "另存为 .docx"),
        (OLE, "a.wps", "另存为 .docx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "去掉密码"),
        (b"{\\rtf1\\ansi", "a.doc", "另存为 .docx"),
        (package(mimetype=b"application/vnd.oasis.opendocument.text"), "a.odt", "另存为 .docx"),
        (package(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "a.ods", "另存为 .xlsx"),
        (package(OFD_xml=b"<OFD/>"), "a.ofd", "另存为 PDF"),
        (package(a=b"x"), "a.zip", "解压"),
        (b"\x89PNG\r\n\x1a\n", "a.png", "图片"),
        (OLE, "a.xls", "另存为 .xlsx"),
    ],
)
def test_other_kinds_are_refused_with_the_cure(definitions: Definitions, content: bytes, name: str, cure: str) -> None:
    with pytest.raises(InputError) as refusal:
        read_published(content, name, definitions.forms)
    sentence = str(refusal.value)
    assert name in sentence
    assert cure in sentence
    assert sentence.endswith("。")
    assert sentence.count("。") == 1


def test_json_is_named_among_what_is_read_where_it_may_be_given(definitions: Definitions, tmp_path: Path) -> None:
    file = tmp_path / "年报.xyz"
    file.write_text("年报", encoding="utf-8")
    with pytest.raises(InputError, match=r"年报\.xyz.*\.html、.*\.txt、\.json，"):
        read_outside_report(file, definitions.forms)
    with pytest.raises(InputError, match=r"年报\.xyz.*\.txt，"):
        read_published(file.read_bytes(), file.name, definitions.forms)


@pytest.mark.parametrize("name", ["年报.doc", "年报.xls", "年报.xhtml", "年报"])
def test_a_page_under_another_ending_is_read(definitions: Definitions, name: str) -> None:
    report = _report(definitions, "national-2021")
    read = read_published(trs(report, one_table(report)).encode(), name, definitions.forms)
    assert values_of(read.report) == values_of(report)


def test_a_page_in_utf8_that_says_it_is_gb2312(definitions: Definitions) -> None:
    report = _report(definitions, "fujian-2012")
    page = trs(report, one_table(report)).replace("charset=utf-8", "charset=gb2312").encode("utf-8")
    read = read_published(page, "x.htm", definitions.forms)
    assert read.report.title == report.title


def test_marked_sections_nobody_knows_are_passed_over(definitions: Definitions) -> None:
    report = _report(definitions, "fujian-2012")
    page = trs(report, one_table(report)).replace("<td", "<![unknown[ x]]><![endif]><td", 9)
    assert values_of(read_published(page.encode(), "x.htm", definitions.forms).report) == values_of(report)


def test_a_comment_nobody_closed_hides_nothing(definitions: Definitions) -> None:
    report = _report(definitions, "fujian-2012")
    page = "<!--" * 50_000 + trs(report, one_table(report)).replace("<!--", "").replace("-->", "") + "<!--" * 50_000
    assert values_of(read_published(page.encode(), "x.htm", definitions.forms).report) == values_of(report)
