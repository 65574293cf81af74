"""The document itself, for every form: what a word processor finds in it, and long numbers in it and on paper."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from decimal import Decimal

import docx
import pytest
from lxml import etree
from published_makers import filled_report, longer, with_figures

from ogi_desk.forms.report import FigureStatus, Report
from ogi_desk.paper.figure_tables import column_widths, figure_type, table_plan, type_size
from ogi_desk.paper.press import ReportPress
from ogi_desk.paper.tables import _place, _Setter
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.printed_tables import printed_table

FORMS = ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: children in the order Word insists on (ECMA-376, wml.xsd), as far as this program writes them
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl pBdr shd tabs kinsoku overflowPunct autoSpaceDE "
    "autoSpaceDN snapToGrid spacing ind jc outlineLvl rPr",
    "rPr": "rStyle rFonts b i spacing w kern sz szCs lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW gridSpan vMerge vAlign",
    "sectPr": "footerReference pgSz pgMar docGrid",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr",
}


@pytest.fixture(scope="module")
def press() -> ReportPress:
    return ReportPress()


@pytest.fixture(scope="module", params=FORMS)
def report(request: pytest.FixtureRequest) -> Report:
    form = load_definitions().forms[request.param]
    return filled_report(form, form.first_year)


@pytest.fixture(scope="module")
def parts(press: ReportPress, report: Report) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(press.write_report(report))) as file:
        return {name: etree.fromstring(file.read(name)) for name in file.namelist() if name.endswith(".xml")}


def test_parts_stand_in_the_order_word_insists_on(parts: dict[str, etree._Element]) -> None:
    for name in ("word/document.xml", "word/styles.xml"):
        for tag, order in ORDERS.items():
            known = order.split()
            for element in parts[name].iter(f"{W}{tag}"):
                found = [child.tag.removeprefix(W) for child in element]
                assert set(found) <= set(known), (name, tag, found)
                assert found == sorted(found, key=known.index), (name, tag, found)


def test_no_paragraph_is_empty_but_where_a_table_needs_one(parts: dict[str, etree._Element]) -> None:
    body = parts["word/document.xml"][0]
    for paragraph in body.findall(f"{W}p"):
        if not "".join(paragraph.itertext()).strip():
            assert paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "TableEnd"
            assert paragraph.getprevious().tag == f"{W}tbl"
    assert body[-2].tag == f"{W}p"  # Word repairs a document that ends in a table


def test_headings_are_headings_and_every_style_names_both_scripts(
    parts: dict[str, etree._Element], report: Report
) -> None:
    styles = parts["word/styles.xml"]
    for number in (1, 2, 3, 4):
        style = styles.find(f"{W}style[@{W}styleId='Heading{number}']")
        assert style.find(f"{W}name").get(f"{W}val") == f"heading {number}"
        assert style.find(f"{W}pPr/{W}outlineLvl").get(f"{W}val") == str(number - 1)
    for fonts in styles.iter(f"{W}rFonts"):
        assert all(fonts.get(f"{W}{key}") for key in ("ascii", "hAnsi", "eastAsia", "cs"))
    dressed = [s for s in styles.iter(f"{W}style") if s.find(f"{W}rPr/{W}rFonts") is not None]
    assert len(dressed) >= 12
    body = parts["word/document.xml"][0]
    first = [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None]
    assert ["".join(p.itertext()) for p in first] == [s.heading for s in report.sections if s.heading]
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    assert {p.get(f"{W}val") for p in body.iter(f"{W}pStyle")} <= known


def test_page_and_folio(parts: dict[str, etree._Element]) -> None:
    page, margins = (next(parts["word/document.xml"].iter(f"{W}{tag}")) for tag in ("pgSz", "pgMar"))
    assert (page.get(f"{W}w"), page.get(f"{W}h")) == ("11906", "16838")  # A4
    millimetres = {
        side: round(int(margins.get(f"{W}{side}")) / 1440 * 25.4) for side in ("top", "bottom", "left", "right")
    }
    assert millimetres == {"top": 37, "bottom": 35, "left": 28, "right": 26}
    assert margins.get(f"{W}gutter") == "0"
    assert parts["word/settings.xml"].find(f"{W}mirrorMargins") is not None
    feet = [root for name, root in parts.items() if "footer" in name]
    assert len(feet) == 2
    assert all("PAGE" in "".join(root.itertext()) for root in feet)
    assert not list(parts["word/document.xml"].iter(f"{W}instrText", f"{W}fldSimple", f"{W}sdt"))


def test_heads_are_repeated_and_every_row_fills_the_grid(parts: dict[str, etree._Element], report: Report) -> None:
    tables = list(parts["word/document.xml"].iter(f"{W}tbl"))
    assert len(tables) == len(report.tables)
    for made, table in zip(tables, report.tables, strict=True):
        printed = printed_table(table)
        rows = made.findall(f"{W}tr")
        repeated = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert repeated == [at < len(printed.head) for at in range(len(rows))]
        grid = [int(column.get(f"{W}w")) for column in made.find(f"{W}tblGrid")]
        assert abs(sum(grid) - round(156 / 25.4 * 1440)) <= len(grid)
        for row in rows:
            spans = [
                int(s[0].get(f"{W}val")) if (s := list(c.iter(f"{W}gridSpan"))) else 1 for c in row.findall(f"{W}tc")
            ]
            assert sum(spans) == len(grid)
        assert made.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == table.title


def test_rows_keep_together_only_in_a_table_that_fits_a_page(parts: dict[str, etree._Element], report: Report) -> None:
    tables = list(parts["word/document.xml"].iter(f"{W}tbl"))
    for made, table in zip(tables, report.tables, strict=True):
        held = [p.find(f"{W}pPr/{W}keepNext") is not None for p in made.iter(f"{W}p")]
        assert any(held) is (len(table.rows) < 40), table.id  # the statistics of 2014 have 65 rows


@pytest.mark.parametrize("form_id", ["national-2019", "national-2021"])
def test_an_introduction_stands_whole_on_the_page_of_its_table(
    definitions: Definitions, press: ReportPress, form_id: str
) -> None:
    """Wherever the section before ends; filled to the last cell, for a note needs a line more."""
    form = definitions.forms[form_id]
    told = ("本机关新收政府信息公开申请39件，上年结转2件，办结39件，结转下年度继续办理2件。",)
    for lines in range(1, 22, 4):
        report = filled_report(form, form.first_year, texts=told)
        sections = [replace(s, paragraphs=s.paragraphs * (lines if s.id == "overview" else 1)) for s in report.sections]
        report = longer(without_gaps(replace(report, sections=tuple(sections))), 7)
        places = press.print_report(report, PaperOptions(system_faces=False)).places
        for name in ("requests", "cases"):
            assert places[f"section:{name}"].page == places[f"table:{name}"].page, (lines, name)


def without_gaps(report: Report) -> Report:
    return with_figures(report, lambda f: replace(f, value=Decimal(1), status=FigureStatus.COUNTED))


def test_it_comes_back_from_a_word_processor_library(press: ReportPress, report: Report) -> None:
    content = press.write_report(report)
    document, again = docx.Document(io.BytesIO(content)), io.BytesIO()
    assert document.core_properties.title == report.title
    assert document.core_properties.created.date() == report.signed_on
    document.save(again)
    opened = docx.Document(io.BytesIO(again.getvalue()))
    assert [p.text for p in opened.paragraphs] == [p.text for p in document.paragraphs]


# -- long numbers


@pytest.mark.parametrize("digits", [1234567, 12345678, 99999999])
def test_a_long_number_stands_in_one_line(report: Report, press: ReportPress, digits: int) -> None:
    long = longer(report, digits)
    book = press._book(False)
    for table in long.tables:
        printed = printed_table(table)
        plan = table_plan(table)
        setter = _Setter(plan, book)
        for placed in _place(plan.body, len(plan.widths)):
            if placed.cell.text == str(digits):
                assert len(setter.lines(placed)) == 1, table.id
        (size, narrow), widths = figure_type(table, printed), column_widths(table, printed)
        assert size >= 7.0
        assert narrow >= 0.85
        if table.id == "requests":
            assert size >= (8.3 if digits < 10_000_000 else 7.3)
        narrowest = min(widths[printed.stubs + printed.units :])
        if not table.blocks:  # in the word processor: Times New Roman's digits, less room beside condensed ones
            assert len(str(digits)) * 0.5 * size * narrow <= narrowest - (6 if narrow == 1 else 3)


def test_usual_numbers_change_nothing(report: Report) -> None:
    for table in longer(report, 10365).tables:
        printed = printed_table(table)
        if printed.figures <= 7 or table.blocks:
            assert figure_type(table, printed) == (type_size(table, printed), 1.0)


@pytest.mark.parametrize("form_id", ["national-2019", "national-2021"])
def test_the_great_matrix_stays_on_one_page(definitions: Definitions, press: ReportPress, form_id: str) -> None:
    form = definitions.forms[form_id]
    for number in (104, 12345678):
        report = longer(filled_report(form, form.first_year), number)
        places = press.print_report(report, PaperOptions(system_faces=False)).places
        table = next(t for t in report.tables if t.id == "requests")
        pages = {places[f"cell:requests/{row.id}/{column.id}"].page for row in table.rows for column in table.columns}
        assert len(pages) == 1
