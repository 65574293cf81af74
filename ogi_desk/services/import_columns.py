"""The quick way through rows that have nothing wrong: a thousand at a time, column by column.

Gives up on the whole thousand where any cell is not plainly good; then :mod:`ogi_desk.services.import_rows` goes
through them one by one and says what is wrong where. Must come to the same records as that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from ogi_desk.domain.records import Publication
from ogi_desk.services.sheet_cells import Cell, CellError, Converter
from ogi_desk.services.sheet_columns import CELL_LIMIT, EXAMPLE_MARK, CellType, SheetColumn

_TEXT = (CellType.TEXT, CellType.LINE, CellType.IDENTIFIER)
_REMEMBERED = 100_000  # different cells of one column


class _Known(dict[Any, Any]):
    """Values by cell, blank ones included, each worked out once."""

    def __init__(self, convert: Converter, blank: Any) -> None:
        super().__init__({"": blank, None: blank})
        self._convert = convert

    def __missing__(self, cell: Any) -> Any:
        value = self._convert(cell)
        if len(self) < _REMEMBERED:
            self[cell] = value
        return value


class PublicationColumns:
    """Turns rows of the publication sheet into records; their cells are their fields, one by one."""

    def __init__(self, columns: Sequence[tuple[str, SheetColumn, Converter]]) -> None:
        blank = {field.name: field.default for field in fields(Publication)}
        self._columns = [
            (heading, column, None if column.holds in _TEXT else _Known(convert, blank[column.field]))
            for heading, column, convert in columns
        ]
        self._fields = [column.field for _, column, _ in columns]

    def records(self, rows: Sequence[Mapping[str, Cell]]) -> list[Publication] | None:
        """Return a record for each row, or ``None`` when any row needs a closer look."""
        try:
            values = [self._values(heading, column, known, rows) for heading, column, known in self._columns]
        except (CellError, TypeError):
            return None
        names = self._fields
        return [Publication(**dict(zip(names, row, strict=True))) for row in zip(*values, strict=True)]

    def _values(
        self, heading: str, column: SheetColumn, known: _Known | None, rows: Sequence[Mapping[str, Cell]]
    ) -> list[Any]:
        cells: list[Any] = [row.get(heading, "") for row in rows]
        if known is None:
            joined = "".join(cells)  # TypeError where a cell is no text
            if not joined.isprintable() or EXAMPLE_MARK in joined or max(map(len, cells)) > CELL_LIMIT:
                raise CellError
            values = [cell.strip() for cell in cells]
        else:
            values = list(map(known.__getitem__, cells))
        if column.required and not all(values):
            raise CellError
        return values
