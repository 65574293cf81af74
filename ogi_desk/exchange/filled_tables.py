"""A table of the form filled with somebody else's figures: heads, stubs and blocks as the form has them.

Shared by the reader of JSON and the reader of published files. Must not judge figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.forms.layout import TableForm
from ogi_desk.forms.report import Block, Column, Figure, FigureStatus, Row, Table


@dataclass(frozen=True, slots=True)
class GivenFigure:
    """A figure as given; ``source`` is its text where that says more than the number."""

    value: Decimal | None
    source: str = ""


def filled_table(
    shape: TableForm, year: int, given: Mapping[tuple[int, int], GivenFigure], labels: Mapping[int, str]
) -> Table:
    """Return the table; ``given`` by place of row and column, ``labels`` are rows' labels as they wrote them."""

    def figure(at_row: int, at_column: int) -> Figure:
        row, column = shape.rows[at_row], shape.columns[at_column]
        found = given.get((at_row, at_column), GivenFigure(None))
        cell = row.cells.get(column.id)
        if found.value is None and (row.group or (cell and cell.not_applicable)):
            return Figure(value=None, status=FigureStatus.NOT_APPLICABLE, source=found.source)
        status = FigureStatus.MISSING if found.value is None else FigureStatus.ENTERED
        return Figure(value=found.value, status=status, source=found.source)

    return Table(
        id=shape.id,
        title=shape.title.format(year=year),
        stub=shape.stub,
        columns=tuple(Column(c.id, c.label.format(year=year), c.heads) for c in shape.columns),
        rows=tuple(
            Row(
                id=row.id,
                label=labels.get(at) or row.label,  # as they wrote it: numbering is judged too
                unit=row.unit,
                indent=row.indent,
                figures=tuple(figure(at, column) for column in range(len(shape.columns))),
                stubs=row.stubs,
            )
            for at, row in enumerate(shape.rows)
        ),
        note=shape.note.format(year=year),
        section=shape.section,
        blocks=tuple(Block(b.heading, b.stub, b.columns, b.rows) for b in shape.blocks),
    )
