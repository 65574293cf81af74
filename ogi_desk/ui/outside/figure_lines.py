"""A report from outside line by line: each figure with the words for its place and the line it was read from. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Table
from ogi_desk.services.published import Published, SourceCell


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure with the words for its place; ``figure`` is ``None`` on a line that heads a table."""

    ref: CellRef
    row: str
    column: str
    figure: Figure | None = None
    source: SourceCell | None = None


def figure_lines(published: Published) -> Iterator[FigureLine]:
    """Yield a report's figures table by table, each table under a line with its title."""
    for table in published.report.tables:
        yield FigureLine(CellRef(table.id, "", ""), table.title, "")
        printed = {row: set(block.columns) for block in table.blocks for row in block.rows}
        heads = _heads(table)
        for row in table.rows:
            label = "·".join(part for part in (*row.stubs[-1:], row.label.strip()) if part)
            for column, head, figure in zip(table.columns, heads, row.figures, strict=True):
                ref = CellRef(table.id, row.id, column.id)
                if figure.status is FigureStatus.NOT_APPLICABLE or column.id not in printed.get(row.id, {column.id}):
                    continue
                yield FigureLine(ref, "　" * row.indent + label, head, figure, published.cells.get(ref))


def _heads(table: Table) -> list[str]:
    """The columns' names, with the heads above them that tell one column from another."""
    shared = 0
    while len(table.columns) > 1 and len({column.heads[: shared + 1] for column in table.columns}) == 1:
        if len(table.columns[0].heads) <= shared:
            break
        shared += 1
    return ["·".join((*column.heads[shared:], column.label)) for column in table.columns]
