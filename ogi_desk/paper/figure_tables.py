"""A report's table as a plan for paper: how wide its columns are, how large its type, in which face each cell stands.

Which cell stands where is :mod:`ogi_desk.services.printed_tables`; :mod:`ogi_desk.paper.tables` sets the plan.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from ogi_desk.forms.report import Table
from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import Role
from ogi_desk.paper.geometry import MM, WIDTH
from ogi_desk.paper.tables import CONDENSED_SIDE, Cell, Plan, side_of
from ogi_desk.services.printed_tables import CellKind, PrintedCell, PrintedTable, printed_table, shown_figure

__all__ = ["cell_align", "column_widths", "figure_type", "shown_figure", "table_plan", "type_size"]

_WIDEST_FIGURE = 26 * MM
_NARROWEST_STUB = 48 * MM
_UNIT = 24 * MM
_SPANNING_STUBS = (12 * MM, 20 * MM)  # 三、本年度办理结果 · （三）不予公开
_DIGIT = 0.555  # em, the widest digit of the faces
_CONDENSED = 0.85  # digits narrower than this are hard to tell; beyond it they become smaller
_SMALLEST_FIGURE = 5.5  # points, 七号: below it nothing is legible, a number is divided instead
_FEW = 4  # columns up to which a table is set in 小四
_HEADS = (CellKind.BLOCK, CellKind.CORNER, CellKind.HEAD)


def table_plan(table: Table) -> Plan:
    """Lay out a report's table: stub columns, then its figures at the right of their columns."""
    printed = printed_table(table)
    size, figures = type_size(table, printed), figure_type(table, printed)
    return Plan(
        title=table.title,
        widths=column_widths(table, printed),
        head=tuple(tuple(_cell(table, cell) for cell in row) for row in printed.head),
        body=tuple(tuple(_cell(table, cell, figures) for cell in row) for row in printed.body),
        size=size,
        pad=2.2 if size < 10 else 5.0,  # the great matrix stands on one page, under its heading and two lines of text
        note=printed.note,
        key=f"table:{table.id}",
    )


def type_size(table: Table, printed: PrintedTable) -> float:
    """The size of a table's type in points: 小四 for few columns, 五号, and smaller for the great matrix."""
    if table.blocks:
        return 10.5
    return 12.0 if printed.figures <= _FEW else 10.5 if printed.stubs <= 1 and printed.figures <= 7 else 9.0


class FigureType(NamedTuple):
    """The type of a table's figures: its size in points, and how wide its digits are (1 = as the face has them)."""

    size: float
    narrow: float = 1.0


def figure_type(table: Table, printed: PrintedTable) -> FigureType:
    """The type of a table's figures: the table's own, condensed and then less where the longest would not fit a line.

    So 8 digits stand at 7 points in the 15 columns of disputes, whose page is as wide as the form's.
    """
    size, widths = type_size(table, printed), column_widths(table, printed)
    narrowest = min(widths[printed.stubs + printed.units :], default=0.0)
    if table.blocks:
        narrowest *= printed.figures / max(len(block.columns) for block in table.blocks)
    wide = _longest(printed) * _DIGIT  # em
    if wide * size <= narrowest - 2 * side_of(narrowest):
        return FigureType(size)
    room = narrowest - 2 * CONDENSED_SIDE
    fitting = math.floor(room / (wide * _CONDENSED) * 10) / 10
    figures = max(min(size, fitting), _SMALLEST_FIGURE)
    return FigureType(figures, max(min(math.floor(room / (wide * figures) * 100) / 100, 1.0), _CONDENSED))


def _longest(printed: PrintedTable) -> int:
    """The length of the longest figure."""
    return max((len(c.text) for row in printed.body for c in row if c.kind is CellKind.FIGURE), default=0)


def column_widths(table: Table, printed: PrintedTable) -> tuple[float, ...]:
    """Stub columns, unit columns, figure columns in points; together as wide as the type area."""
    count, depth = printed.figures, printed.stubs
    if table.blocks:
        even = WIDTH / (max(len(block.columns) for block in table.blocks) + 1)
        longest = max(len(row.label) for row in table.rows) * type_size(table, printed)
        stub = max(even, min(longest + 2 * side_of(even) + 1, 1.25 * even))  # no label with one character left over
        return (stub, *[(WIDTH - stub) / count] * count)
    unit = _UNIT if count <= _FEW else 14 * MM
    if not depth:
        return (WIDTH / count,) * count
    spanning = _SPANNING_STUBS[: depth - 1]
    figure = min(
        _WIDEST_FIGURE if depth == 1 else 12 * MM,
        (WIDTH - unit * printed.units - sum(spanning) - _NARROWEST_STUB) / max(count, 1),
    )
    label = WIDTH - sum(spanning) - unit * printed.units - figure * count
    return (*spanning, label, *[unit] * printed.units, *[figure] * count)


def cell_align(table: Table, cell: PrintedCell) -> Align:
    """How a cell's text stands: labels left, figures of an annex right, all else in the middle."""
    match cell.kind:
        case CellKind.LABEL:
            return Align.CENTRE if table.blocks else Align.LEFT
        case CellKind.STUB:
            return Align.CENTRE if cell.level == 0 else Align.LEFT
        case CellKind.FIGURE:
            return Align.CENTRE if cell.text == "/" or table.section else Align.RIGHT
        case _:
            return Align.CENTRE


def _cell(table: Table, cell: PrintedCell, figures: FigureType | None = None) -> Cell:
    ref = cell.ref
    own = figures if figures and cell.kind is CellKind.FIGURE else FigureType(0.0)
    return Cell(
        cell.text,
        columns=cell.columns,
        rows=cell.rows,
        align=cell_align(table, cell),
        role=Role.HEITI if cell.kind in _HEADS else Role.FANGSONG,
        indent=cell.indent,
        key=f"cell:{ref.table}/{ref.row}/{ref.column}" if ref else "",
        size=own.size,
        narrow=own.narrow,
    )
