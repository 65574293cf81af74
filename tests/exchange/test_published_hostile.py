"""Reports of every form as other offices' programs write them: every figure is read, none is doubted without cause."""

from __future__ import annotations

import random

import pytest
from hostile_reports import WAYS, document, page, paper
from published_makers import filled_report, values_of

from ogi_desk.exchange.published.pieces import GridCell, make_grid
from ogi_desk.exchange.published.reader import read_published
from ogi_desk.forms.report import CellRef
from ogi_desk.services.definitions import Definitions
from ogi_desk.system.resources import resource

FORMS = ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")
FONT = str(next(path for path in sorted(resource("fonts").glob("*.ttf")) if "Sans" in path.name))


#: each way with two of the forms, one of them with the big table
PAIRS = [(way, FORMS[form]) for at, way in enumerate(WAYS) for form in (at % 3, 3 + at % 2)]


@pytest.mark.parametrize(("way", "form_id"), PAIRS)
def test_every_figure_is_read_and_none_doubted(definitions: Definitions, way: str, form_id: str) -> None:
    form = definitions.forms[form_id]
    seed = FORMS.index(form_id)
    report = filled_report(form, form.first_year, seed)
    content, name = WAYS[way](report, random.Random(seed))
    read = read_published(content, name, definitions.forms)
    assert (read.report.form, read.report.year) == (form_id, form.first_year)
    assert values_of(read.report) == values_of(report)
    assert [cell for cell in read.cells.values() if cell.doubt] == []
    assert all(cell.place and cell.line for cell in read.cells.values())
    if not name.endswith(".xlsx"):
        assert (read.report.title, read.report.agency, read.signed) == (report.title, report.agency, True)
        assert read.report.signed_on == report.signed_on
        assert [s.heading for s in read.report.sections] == [s.heading for s in report.sections]


@pytest.mark.parametrize(("form_id", "wide"), [(form, at % 2 == 1) for at, form in enumerate(FORMS)])
def test_a_ruled_pdf_by_another_program(definitions: Definitions, wide: bool, form_id: str) -> None:
    """Tables go on over the pages without their heads; a number broken in a narrow column is read with a doubt."""
    form = definitions.forms[form_id]
    report = filled_report(form, form.first_year, 3)
    read = read_published(paper(report, random.Random(3), FONT, ruled=True, wide=wide), "年报.pdf", definitions.forms)
    assert read.report.form == form_id
    assert values_of(read.report) == values_of(report)
    doubts = [cell.text for cell in read.cells.values() if cell.doubt]
    assert len(doubts) <= 6
    assert [s.heading for s in read.report.sections] == [s.heading for s in report.sections]


@pytest.mark.parametrize("form_id", ["fujian-2012", "national-2014"])
def test_an_unruled_pdf_gives_no_wrong_figure(definitions: Definitions, form_id: str) -> None:
    """Without rules rows may be lost, which is told; what is read is right."""
    form = definitions.forms[form_id]
    report = filled_report(form, form.first_year, 3)
    read = read_published(paper(report, random.Random(3), FONT, ruled=False, wide=True), "年报.pdf", definitions.forms)
    right, found = values_of(report), values_of(read.report)
    assert all(found[ref] in (right[ref], None) for ref in found)
    lost = {ref.row for ref in right if right[ref] is not None and found.get(ref) is None}
    told = " ".join(f.message for f in read.report.findings if f.rule == "missing_row")
    table = form.tables[0]
    assert all(table.row(row).label in told for row in lost)  # type: ignore[union-attr]


def test_a_span_that_reaches_one_row_too_far_is_taken_back() -> None:
    """The row it pushed out of the table's width stands in its place again; a right table is left alone."""
    rows = [
        [GridCell("项", 1, 3), GridCell("甲"), GridCell("乙")],
        [GridCell("1"), GridCell("2")],
        [GridCell("总"), GridCell("3"), GridCell("4")],
    ]
    grid = make_grid(rows, ["1", "2", "3"])
    assert grid
    assert [[spot.text for spot in row] for row in grid.rows] == [
        ["项", "甲", "乙"],
        ["项", "1", "2"],
        ["总", "3", "4"],
    ]
    rows[2] = [GridCell("3"), GridCell("4")]
    grid = make_grid(rows, ["1", "2", "3"])
    assert grid
    assert [spot.text for spot in grid.rows[2]] == ["项", "3", "4"]


REMARKS = {  # as read: value, remark, doubt
    "22（其中修订16件）": (22, "(其中修订16件)", True), "19①": (19, "①", False), "1,036": (1036, "", False),
    "１２": (12, "", False), "3件": (3, "件", False), "—": (None, "", False), "/": (None, "", False),
    "": (None, "", False), "0": (0, "", False), "见附件": (None, "见附件", True), "约30": (30, "约", True),
}  # fmt: skip


@pytest.mark.parametrize("kind", [".html", ".docx"])
def test_remarks_in_a_cell(definitions: Definitions, kind: str) -> None:
    report = filled_report(definitions.forms["national-2021"], 2021, 4)
    table = next(table for table in report.tables if table.id == "requests")
    instead = {
        CellRef(table.id, row.id, "natural_person"): text for row, text in zip(table.rows, REMARKS, strict=False)
    }
    assert len(instead) == len(REMARKS)
    write = {".html": lambda: page(report, random.Random(4), instead=instead).encode(),
             ".docx": lambda: document(report, random.Random(4), instead=instead)}[kind]  # fmt: skip
    read = read_published(write(), f"年报{kind}", definitions.forms)
    for ref, text in instead.items():
        value, remark, doubtful = REMARKS[text]
        assert read.report.cell(ref).value == value, text
        cell = read.cells[ref]
        assert (cell.text, cell.remark, bool(cell.doubt)) == (text, remark, doubtful)


def test_growth_in_words_and_money_in_yuan(definitions: Definitions) -> None:
    """本年增/减 as 减4 and +1036, 采购总金额 as 251000元: the figure, with what stood beside it."""
    form = definitions.forms["national-2019"]
    shape = next(table for table in form.tables if table.id == "proactive")
    signed = [column.id for column in shape.columns if column.signed]
    report = filled_report(form, 2019, 4)
    down, up = (CellRef("proactive", row, signed[0]) for row in ("permits", "penalties"))
    money = CellRef("proactive", "purchasing", "purchase_sum")
    made = page(report, random.Random(4), instead={down: "减4", up: "+1036", money: "251000元"}).encode()
    read = read_published(made, "年报.html", definitions.forms)
    assert [read.report.cell(ref).value for ref in (down, up, money)] == [-4, 1036, 251000]
    assert [read.cells[ref].remark for ref in (down, up, money)] == ["减4", "+1036", "元"]
    assert [bool(read.cells[ref].doubt) for ref in (down, up)] == [False, False]
