"""The quick way through rows that have nothing wrong: a thousand at a time, column by column.

Gives up on the whole thousand where any cell is not plainly good; then :mod:`ogi_desk.services.import_rows` goes
through them one by one and says what is wrong where. Must come to the same records as that.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from itertools import repeat
from operator import itemgetter
from typing import Any

from ogi_desk.domain.records import Publication
from ogi_desk.services.cell_texts import Cell, CellError, Converter
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


def _setter(name: str) -> Callable[[Publication, Any], None]:
    """Return what sets a field of a record being made."""
    return getattr(Publication, name).__set__  # type: ignore[no-any-return]


class PublicationColumns:
    """Turns rows of the publication sheet into records; their cells are their fields, one by one."""

    def __init__(self, columns: Sequence[tuple[str, SheetColumn, Converter]]) -> None:
        blank = {field.name: field.default for field in fields(Publication)}
        self._columns = [
            (heading, column, None if column.holds in _TEXT else _Known(convert, blank[column.field]))
            for heading, column, convert in columns
        ]
        names = [heading for heading, _, _ in columns]
        self._cells: Callable[[Mapping[str, Cell]], tuple[Cell, ...]] | None = (
            itemgetter(*names) if len(names) > 1 else None
        )
        given = {column.field for _, column, _ in columns}
        setters = {field.name: _setter(field.name) for field in fields(Publication)}
        self._setters = [setters[column.field] for _, column, _ in columns]
        self._blanks = [(setters[name], value) for name, value in blank.items() if name not in given]

    def records(self, rows: Sequence[Mapping[str, Cell]]) -> list[Publication] | None:
        """Return a record for each row, or ``None`` when any row needs a closer look."""
        try:
            values = [self._values(*about, cells) for about, cells in zip(self._columns, self._cut(rows), strict=True)]
        except (CellError, TypeError):
            return None
        # slot by slot: a frozen class's own constructor takes three times as long
        made = [object.__new__(Publication) for _ in rows]
        for set_slot, column in zip(self._setters, values, strict=True):
            deque(map(set_slot, made, column), maxlen=0)
        for set_slot, blank in self._blanks:
            deque(map(set_slot, made, repeat(blank)), maxlen=0)
        return made

    def _cut(self, rows: Sequence[Mapping[str, Cell]]) -> list[Sequence[Cell]]:
        """Return the rows' cells column by column."""
        if self._cells:
            try:
                return list(zip(*map(self._cells, rows), strict=True))
            except KeyError:  # a row shorter than the head
                pass
        return [[row.get(heading, "") for row in rows] for heading, _, _ in self._columns]

    def _values(self, heading: str, column: SheetColumn, known: _Known | None, cells: Sequence[Any]) -> list[Any]:
        if known is None:
            joined = "".join(cells)  # TypeError where a cell is no text
            if not joined.isprintable() or EXAMPLE_MARK in joined or max(map(len, cells)) > CELL_LIMIT:
                raise CellError
            values = list(map(str.strip, cells))
        else:
            values = list(map(known.__getitem__, cells))
        if column.required and not all(values):
            raise CellError
        return values
