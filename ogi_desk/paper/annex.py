"""The annexes of a report as strips: its tables, and on demand its charts (GB/T 9704-2012 7.3.7).

Each begins a page with 附件 and its number in 黑体 on line 1 and its title centred on line 3.
"""

from __future__ import annotations

from collections.abc import Sequence

from ogi_desk.forms.report import Chart, Report, Table
from ogi_desk.paper.charts import chart_strips, has_bars
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.figure_tables import table_plan
from ogi_desk.paper.flow import Strip, blank, glued
from ogi_desk.paper.geometry import LINES
from ogi_desk.paper.tables import table_strips
from ogi_desk.paper.text import line_strips, text_lines, title_strip


def annex_names(report: Report, charts: bool) -> list[str]:
    """The names of the annexes in their order, as 附件说明 lists them."""
    names = [table.title for table in _annexed(report)]
    if charts and any(map(has_bars, report.charts)):
        names.append(charts_title(report))
    return names


def _annexed(report: Report) -> list[Table]:
    """The tables that stand after the text."""
    return [table for table in report.tables if not table.section]


def charts_title(report: Report) -> str:
    """The title of the annex of charts."""
    return f"{report.year}年政府信息公开情况统计图"


def annex_strips(report: Report, charts: bool, book: FaceBook) -> list[Strip]:
    """All annexes of the report."""
    many = len(annex_names(report, charts)) > 1
    strips: list[Strip] = []
    tables = _annexed(report)
    for number, table in enumerate(tables, 1):
        head = _opening(f"附件{number}" if many else "附件", table.title, book)
        left = LINES - sum(strip.slots for strip in head)
        strips += head + table_strips(table_plan(table), book, left)
    if charts and any(map(has_bars, report.charts)):
        strips += _opening(f"附件{len(tables) + 1}" if many else "附件", charts_title(report), book)
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
