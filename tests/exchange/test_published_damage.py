"""Pages that lost a cell or a row on the way, or have one twice: no figure in another's place without a doubt."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from decimal import Decimal

import pytest
from published_makers import filled_report, values_of
from site_pages import changed, in_two, trs, ucap, with_remarks

from ogi_desk.exchange.published.reader import read_published
from ogi_desk.exchange.report_html import to_html
from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.published import Published

FORMS = ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")
SEEDS = 30  # 400 a form were tried when this was written
CELL = re.compile(r"<(td|th)\b[^>]*>[^<]*</\1>")
FIGURE = re.compile(r"<td\b[^>]*>[^<]*</td>")
ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)


@pytest.fixture(scope="module", params=FORMS)
def report(request: pytest.FixtureRequest, definitions: Definitions) -> Report:
    form = definitions.forms[request.param]
    return filled_report(form, form.first_year, 5)


def _read(definitions: Definitions, report: Report, page: str) -> Published:
    forms = {report.form: definitions.forms[report.form]}
    return read_published(page.encode(), "x.html", forms, form_id=report.form, year=report.year)


def _wrong(right: Mapping[CellRef, Decimal | None], read: Published) -> list[CellRef]:
    """Figures that are not the report's and not doubted."""
    found = values_of(read.report)
    return [
        ref
        for ref, value in found.items()
        if value is not None and value != right[ref] and not (ref in read.cells and read.cells[ref].doubt)
    ]


def _without(text: str, part: str, *, twice: bool = False) -> str:
    """The page without the first cell that says ``part``, or with it ``twice``."""
    cell = next(match for match in CELL.finditer(text) if match[0].partition(">")[2].startswith(f"{part}<"))
    return text[: cell.start()] + cell[0] * 2 * twice + text[cell.end() :]


def test_a_cell_or_row_lost_or_doubled_by_chance(definitions: Definitions, report: Report) -> None:
    text, right = to_html(report).decode(), values_of(report)
    cells, rows = list(CELL.finditer(text)), list(ROW.finditer(text))
    for seed in range(SEEDS):
        chance = random.Random(seed)
        part = chance.choice(cells if chance.random() < 0.8 else rows)
        page = text[: part.start()] + part[0] * 2 * chance.randrange(2) + text[part.end() :]
        assert _wrong(right, _read(definitions, report, page)) == [], (seed, part[0][:200])


#: what most rows stand beside, a head over others, a head that moves the others below it, a row named as another is
HARD = {
    "fujian-2009": [("指标名称", False), ("计量单位", True), ("2009年度", False)],
    "national-2014": [("统计数", True)],
    "national-2019": [("三、本年度办理结果", False), ("自然人", True), ("法人或其他组织", False)],
    "national-2021": [("三、本年度办理结果", False), ("自然人", False), ("法律服务机构", False), ("总计", True)],
}  # fmt: skip


@pytest.mark.parametrize(
    ("form_id", "said", "twice"), [(form, said, twice) for form, cells in HARD.items() for said, twice in cells]
)
def test_a_head_or_stub_that_moves_most_figures(definitions: Definitions, form_id: str, said: str, twice: bool) -> None:
    form = definitions.forms[form_id]
    report = filled_report(form, form.first_year, 5)
    read = _read(definitions, report, _without(to_html(report).decode(), said, twice=twice))
    assert _wrong(values_of(report), read) == []
    doubted = any(cell.doubt for cell in read.cells.values())
    assert doubted or values_of(read.report) == values_of(report)  # figures may be known by their last places alone


def test_a_part_without_heads_is_no_wider_by_one_cell_too_many(definitions: Definitions) -> None:
    """The rest of a table on its own, one figure in it twice: that row is doubted, the others are read as they are."""
    form = definitions.forms["national-2021"]
    report = filled_report(form, form.first_year, 5)
    table = next(table for table in report.tables if table.id == "requests")
    page = ucap(report, changed(report, lambda printed: in_two(printed, heads=False)))
    rows = [match for match in ROW.finditer(page) if ">四、结转下年度继续办理<" in match[0]]
    figure = list(FIGURE.finditer(page, rows[-1].start(), rows[-1].end()))[-len(table.columns)]
    read = _read(definitions, report, page[: figure.start()] + figure[0] * 2 + page[figure.end() :])
    assert _wrong(values_of(report), read) == []
    assert {ref.row for ref, cell in read.cells.items() if cell.doubt} == {"carried_on"}


def test_a_head_lost_over_the_others_beside_a_column_of_remarks(definitions: Definitions) -> None:
    form = definitions.forms["national-2021"]
    report = filled_report(form, form.first_year, 5)
    page = trs(report, changed(report, with_remarks))
    head = next(match for match in FIGURE.finditer(page) if ">申请人情况<" in match[0])
    read = _read(definitions, report, page[: head.start()] + page[head.end() :])
    assert _wrong(values_of(report), read) == []


@pytest.mark.parametrize(
    ("form_id", "table", "row"),
    [
        ("national-2021", "requests", "administrative_query"),  # the last of its group: its stub's span ends here
        ("national-2021", "requests", "results"),
        ("national-2014", "statistics", "reconsideration_corrected"),  # another row has the same label
    ],
)
def test_a_figure_twice_in_the_last_row_of_a_group_and_a_row_twice(
    definitions: Definitions, form_id: str, table: str, row: str
) -> None:
    form = definitions.forms[form_id]
    report = filled_report(form, form.first_year, 5)
    text, right = to_html(report).decode(), values_of(report)
    shape = next(t for t in report.tables if t.id == table)
    body = text.index("</thead>", text.index(f'<table id="table-{table}"'))
    found = list(ROW.finditer(text, body))[[r.id for r in shape.rows].index(row)]
    cells = list(CELL.finditer(text, found.start(), found.end()))
    figure = cells[-len(shape.columns)]
    for part in (figure, found):
        page = text[: part.start()] + part[0] * 2 + text[part.end() :]
        assert _wrong(right, _read(definitions, report, page)) == [], part[0]
