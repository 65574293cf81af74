"""Tables of other shapes: spanning heads and stubs, parts on several pages, notes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from paper_national_table import national_plan
from paper_reports import figure, table

from ogi_desk.forms.report import Column, Figure, FigureStatus, Report, Row, Table
from ogi_desk.paper.faces import FaceBook
from ogi_desk.paper.figure_tables import shown_figure, table_plan
from ogi_desk.paper.flow import Strip, paginate
from ogi_desk.paper.geometry import GAP, LINES, PITCH, WIDTH
from ogi_desk.paper.press import ReportPress
from ogi_desk.paper.sheaf import Sheaf
from ogi_desk.paper.tables import Cell, Plan, table_strips
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.system.resources import resource

BOOK = FaceBook(resource("fonts"))


def cells_of(strips: list[Strip]) -> list[set[str]]:
    return [{area.key for area in strip.areas if area.key.startswith("cell:")} for strip in strips]


def frames(strip: Strip) -> int:
    """How many boxes a strip draws."""
    assert strip.paint is not None
    sheaf = Sheaf(BOOK)
    strip.paint(sheaf.leaf(), 0, 0)
    sheaf.turn()
    with pikepdf.open(BytesIO(sheaf.raw())) as document:
        operators = [str(op) for _, op in pikepdf.parse_content_stream(document.pages[0])]
    return sum(a == "re" and b in ("S", "s") for a, b in pairwise(operators))


def test_a_25_by_7_table_with_spanning_heads() -> None:
    plan = national_plan()
    strips = table_strips(plan, BOOK, 21)
    assert sum(len(cells) for cells in cells_of(strips)) == 25 * 7
    assert len(strips) <= 2
    for strip in strips:
        for area in strip.areas:
            assert 0 <= area.x <= area.x + area.width <= WIDTH + 0.01
            assert area.y + area.height <= strip.slots * PITCH - GAP + 0.6


def test_parts_hold_each_row_once_and_fit_their_page() -> None:
    strips = table_strips(national_plan(4), BOOK, 10)
    cells = cells_of(strips)
    rows = [{key.split("/")[1] for key in part} for part in cells]
    assert sum(map(len, rows)) == len(set().union(*rows))
    assert [strip.fresh for strip in strips] == [False, *[True] * (len(strips) - 1)]
    assert strips[0].slots <= 10
    for strip in strips:
        assert strip.slots <= LINES
        assert max(area.y + area.height for area in strip.areas) <= LINES * PITCH - GAP + 0.6
    assert len(paginate(strips)) == len(strips)


def test_a_stub_that_spans_the_page_s_end_stands_in_both_parts() -> None:
    rows = [(Cell("合并", rows=30), Cell("0"))] + [(Cell(str(i)),) for i in range(1, 30)]
    plan = Plan(title="表", widths=(200, 200), head=((Cell("甲"), Cell("乙")),), body=tuple(rows))
    strips = table_strips(plan, BOOK)
    assert len(strips) == 2
    # head of two, stub, a box for each row, and the outer frame
    assert sum(frames(strip) for strip in strips) == 2 * (2 + 1 + 1) + 30


def test_rows_under_a_tall_spanning_cell_share_its_height() -> None:
    tall = Cell("很长的口径说明" * 12, rows=3, key="cell:tall")
    body = tuple((*((tall,) if n == 0 else ()), Cell(str(n), key=f"cell:{n}")) for n in range(3))
    strip = table_strips(Plan(title="表", widths=(WIDTH / 2,) * 2, head=(), body=body), BOOK)[0]
    heights = {area.key: area.height for area in strip.areas}
    assert heights["cell:0"] == pytest.approx(heights["cell:1"]) == pytest.approx(heights["cell:2"])
    assert heights["cell:tall"] == pytest.approx(3 * heights["cell:0"])


def test_a_row_with_too_many_cells_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="more cells"):
        table_strips(Plan(title="表", widths=(100,), head=((Cell("甲"), Cell("乙")),), body=()), BOOK)


def test_a_table_without_rows_shows_its_head() -> None:
    strips = table_strips(Plan(title="表", widths=(100,), head=((Cell("甲"),),), body=()), BOOK)
    assert len(strips) == 1


def test_a_row_taller_than_the_space_left_stands_alone() -> None:
    tall = Cell("很长的说明文字" * 60)
    plan = Plan(title="表", widths=(200, 100), head=((Cell("甲"), Cell("乙")),), body=((tall, Cell("1")),) * 3)
    strips = table_strips(plan, BOOK, 3)
    assert len(strips) == 3


@pytest.mark.parametrize(
    ("value", "status", "shown"),
    [
        ("46", FigureStatus.COUNTED, "46"),
        ("0", FigureStatus.COUNTED, "0"),
        ("1E+3", FigureStatus.ENTERED, "1000"),
        ("12.50", FigureStatus.ENTERED, "12.5"),
        ("271.00", FigureStatus.CARRIED, "271"),
        (None, FigureStatus.MISSING, ""),
        (None, FigureStatus.NOT_APPLICABLE, "/"),
    ],
)
def test_figures_as_printed(value: str | None, status: FigureStatus, shown: str) -> None:
    assert shown_figure(Figure(value=None if value is None else Decimal(value), status=status)) == shown


@pytest.mark.parametrize("columns", [1, 2, 4, 5, 7, 8])
def test_any_number_of_columns_fills_the_width(columns: int, press: ReportPress, make: Callable[..., Report]) -> None:
    wide = Table(
        id="wide",
        title="各类申请人情况统计表",
        stub=("指标名称", "单位"),
        columns=tuple(Column(f"c{i}", f"第{i}类申请人") for i in range(columns)),
        rows=tuple(
            Row(
                id=f"r{r}",
                label=f"{r}.一项指标",
                unit="件",
                indent=0,
                figures=tuple(figure(r * i) for i in range(columns)),
            )
            for r in range(25)
        ),
        note="统计期限为全年。",
    )
    assert sum(table_plan(wide).widths) == pytest.approx(WIDTH)
    assert min(table_plan(wide).widths) > 20
    paper = press.print_report(make(tables=(wide, table())), PaperOptions(system_faces=False))
    assert sum(key.startswith("cell:wide/") for key in paper.places) == 25 * columns
