"""The annexes of a report as strips: its tables, and on demand its charts (GB/T 9704-2012 7.3.7).

Each begins a page with 附件 and its number in 黑体 on line 1 and its title centred on line 3.
"""

from __future__ import annotations

from collections.abc import Sequence

from ogi_desk.forms.report import Chart, Figure, FigureStatus, Report, Table
from ogi_desk.paper.charts import chart_strips
from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Strip, blank, glued
from ogi_desk.paper.geometry import LINES, MM, WIDTH
from ogi_desk.paper.tables import Cell, Plan, table_strips
from ogi_desk.paper.text import line_strips, text_lines, title_strip

_WIDEST_FIGURE = 26 * MM
_NARROWEST_STUB = 48 * MM
_UNIT = 24 * MM


def annex_names(report: Report, charts: bool) -> list[str]:
    """The names of the annexes in their order, as 附件说明 lists them."""
    names = [table.title for table in report.tables]
    if charts and any(chart.bars for chart in report.charts):
        names.append(charts_title(report))
    return names


def charts_title(report: Report) -> str:
    """The title of the annex of charts."""
    return f"{report.year}年政府信息公开情况统计图"


def annex_strips(report: Report, charts: bool, book: FaceBook) -> list[Strip]:
    """All annexes of the report."""
    many = len(annex_names(report, charts)) > 1
    strips: list[Strip] = []
    for number, table in enumerate(report.tables, 1):
        head = _opening(f"附件{number}" if many else "附件", table.title, book)
        left = LINES - sum(strip.slots for strip in head)
        strips += head + table_strips(table_plan(table), book, left)
    if charts and any(chart.bars for chart in report.charts):
        strips += _opening(f"附件{len(report.tables) + 1}" if many else "附件", charts_title(report), book)
        strips += _charts(report.charts, book)
    return strips


def _opening(label: str, title: str, book: FaceBook) -> list[Strip]:
    lines = line_strips(text_lines(((label, Role.HEITI),), book))
    first = Strip(paint=lines[0].paint, glue=True, fresh=True, bookmark=(f"{label}　{title}", 0))
    return glued([first, blank(), title_strip((title,), book), blank()])


def _charts(charts: Sequence[Chart], book: FaceBook) -> list[Strip]:
    strips: list[Strip] = []
    number = 0
    for chart in charts:
        drawn = chart_strips(chart, number + 1, book)
        if drawn:
            number += 1
            strips += drawn
    return strips


def shown_figure(figure: Figure) -> str:
    """A figure as printed: blank when missing, ``/`` where there can be none."""
    if figure.status is FigureStatus.NOT_APPLICABLE:
        return "/"
    if figure.value is None:
        return ""
    value = figure.value
    return f"{value.to_integral_value():f}" if value == value.to_integral_value() else f"{value.normalize():f}"


def table_plan(table: Table) -> Plan:
    """Lay out a report's table: stub columns, then its figures at the right of their columns."""
    count = len(table.columns)
    stubs = len(table.stub)
    size = 12.0 if count <= 4 else 10.5
    units = [_UNIT if count <= 4 else 14 * MM] * (stubs - 1)
    figure = min(_WIDEST_FIGURE, (WIDTH - sum(units) - _NARROWEST_STUB) / max(count, 1))
    widths = (WIDTH - sum(units) - figure * count, *units, *[figure] * count)
    labels = (*table.stub, *(column.label for column in table.columns))
    body = []
    for row in table.rows:
        cells = [Cell(row.label, align=Align.LEFT, indent=row.indent)]
        if stubs > 1:
            cells.append(Cell(row.unit))
        cells += [Cell("") for _ in range(stubs - 2)]
        for column, value in zip(table.columns, row.figures, strict=True):
            shown = shown_figure(value)
            align = Align.CENTRE if shown == "/" else Align.RIGHT
            cells.append(Cell(shown, align=align, key=f"cell:{table.id}/{row.id}/{column.id}"))
        body.append(tuple(cells))
    return Plan(
        title=table.title,
        widths=widths,
        head=(tuple(Cell(label, role=Role.HEITI) for label in labels),),
        body=tuple(body),
        size=size,
        note=f"注：{table.note}" if table.note and not table.note.startswith("注") else table.note,
        key=f"table:{table.id}",
    )
