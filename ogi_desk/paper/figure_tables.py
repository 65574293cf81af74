"""A report's table as a plan for paper: how wide its columns are, how large its type, in which face each cell stands.

Which cell stands where is :mod:`ogi_desk.services.printed_tables`; :mod:`ogi_desk.paper.tables` sets the plan.
"""

from __future__ import annotations

from ogi_desk.forms.report import Table
from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import Role
from ogi_desk.paper.geometry import MM, WIDTH
from ogi_desk.paper.tables import Cell, Plan
from ogi_desk.services.printed_tables import CellKind, PrintedCell, PrintedTable, printed_table, shown_figure

__all__ = ["cell_align", "column_widths", "shown_figure", "table_plan", "type_size"]

_WIDEST_FIGURE = 26 * MM
_NARROWEST_STUB = 48 * MM
_UNIT = 24 * MM
_SPANNING_STUBS = (12 * MM, 20 * MM)  # 三、本年度办理结果 · （三）不予公开
_FEW = 4  # columns up to which a table is set in 小四
_HEADS = (CellKind.BLOCK, CellKind.CORNER, CellKind.HEAD)


def table_plan(table: Table) -> Plan:
    """Lay out a report's table: stub columns, then its figures at the right of their columns."""
    printed = printed_table(table)
    size = type_size(table, printed)
    return Plan(
        title=table.title,
        widths=column_widths(table, printed),
        head=tuple(tuple(_cell(table, cell) for cell in row) for row in printed.head),
        body=tuple(tuple(_cell(table, cell) for cell in row) for row in printed.body),
        size=size,
        pad=2.5 if size < 10 else 5.0,
        note=printed.note,
        key=f"table:{table.id}",
    )


def type_size(table: Table, printed: PrintedTable) -> float:
    """The size of a table's type in points: 小四 for few columns, 五号, and smaller for the great matrix."""
    if table.blocks:
        return 10.5
    return 12.0 if printed.figures <= _FEW else 10.5 if printed.stubs <= 1 and printed.figures <= 7 else 9.0


def column_widths(table: Table, printed: PrintedTable) -> tuple[float, ...]:
    """Stub columns, unit columns, figure columns in points; together as wide as the type area."""
    count, depth = printed.figures, printed.stubs
    if table.blocks:
        stub = WIDTH / (max(len(block.columns) for block in table.blocks) + 1)
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


def _cell(table: Table, cell: PrintedCell) -> Cell:
    ref = cell.ref
    return Cell(
        cell.text,
        columns=cell.columns,
        rows=cell.rows,
        align=cell_align(table, cell),
        role=Role.HEITI if cell.kind in _HEADS else Role.FANGSONG,
        indent=cell.indent,
        key=f"cell:{ref.table}/{ref.row}/{ref.column}" if ref else "",
    )
