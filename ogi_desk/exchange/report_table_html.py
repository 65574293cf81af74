"""A report's table as HTML: heads merged as printed, each figure naming the heads it stands under, for who listens.

Which cell stands where is :mod:`ogi_desk.services.printed_tables`. A missing figure is an empty cell that says so, one
that cannot be is ``/``: neither is 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from ogi_desk.forms.report import FigureStatus, Table
from ogi_desk.services.printed_tables import CellKind, PrintedCell, PrintedRow, PrintedTable, printed_table

#: a head reaches down its columns, a label and a stub along the rows they span, a block's head over its rows
_SCOPE = {CellKind.BLOCK: "rowgroup", CellKind.STUB: "row", CellKind.LABEL: "row"}
#: points on an A4 page: a digit of 9 points, what stands beside a number, labels left of numbers, all there is
_DIGIT, _BESIDE, _LABELS, _ROOM = 4.95, 7.0, 160.0, 442.0
#: a label's class says how many characters it is set in, up to this many
DEEPEST = 9
_TOLD = {FigureStatus.MISSING: "尚缺数据", FigureStatus.NOT_APPLICABLE: "不适用"}


def seen(text: str) -> str:
    """Text for a page, without characters that are not to be seen."""
    return escape("".join(char for char in text if char >= " " or char in "\t\n"))


def table_html(table: Table, *, said: bool = False) -> Iterator[str]:
    """Yield a table's lines; ``said``: the heading over it says its title, the caption is for screen readers only."""
    printed = printed_table(table)
    caption = f"caption-{seen(table.id)}"
    writer = _Writer(seen(table.id))
    yield f'<div class="table" role="region" aria-labelledby="{caption}" tabindex="0">'
    long = ' class="long"' if _is_long(printed) else ""
    yield f'<table id="table-{seen(table.id)}"{long} border="1">'  # ruled also where a website takes the style away
    known = ' class="said"' if said else ""
    yield f'<caption id="{caption}"{known}>{seen(table.title)}</caption>'
    if printed.head:
        yield "<thead>"
        yield from writer.rows(printed.head)
        yield "</thead>"
    for part in _parts(printed.body):
        yield "<tbody>"
        yield from writer.rows(part)
        yield "</tbody>"
    yield "</table>"
    if printed.note:
        yield f'<p class="note">{seen(printed.note)}</p>'
    yield "</div>"


def _is_long(printed: PrintedTable) -> bool:
    """Whether figures of the usual size would not stand side by side on an A4 page."""
    longest = max((len(c.text) for row in printed.body for c in row if c.kind is CellKind.FIGURE), default=0)
    wide = printed.figures * (longest * _DIGIT + _BESIDE) + (_LABELS if printed.stubs else 0.0)
    return bool(printed.head) and wide > _ROOM


def _parts(body: Sequence[PrintedRow]) -> Iterator[list[PrintedRow]]:
    """The rows by block."""
    part: list[PrintedRow] = []
    for row in body:
        if part and row[0].kind is CellKind.BLOCK:
            yield part
            part = []
        part.append(row)
    yield part


class _Writer:
    """Writes the rows of one table and remembers which heads stand over a column and beside a row."""

    def __init__(self, table: str) -> None:
        self._table = table
        self._named = 0
        self._over: dict[int, list[str]] = {}  # column -> ids of its heads, outermost first

    def rows(self, rows: Sequence[PrintedRow]) -> Iterator[str]:
        """Yield rows; cells take the first free places, as a browser puts them."""
        taken: set[tuple[int, int]] = set()
        beside: dict[int, list[str]] = {}
        if rows and rows[0][0].kind is CellKind.BLOCK:
            self._over = {}  # a block has heads of its own
        for at, row in enumerate(rows):
            column, cells = 0, []
            for cell in row:
                while (at, column) in taken:
                    column += 1
                places = range(column, column + cell.columns)
                taken.update((at + down, place) for down in range(cell.rows) for place in places)
                cells.append(self._cell(cell, places, range(at, at + cell.rows), beside))
                column += cell.columns
            yield f"<tr>{''.join(cells)}</tr>"

    def _cell(self, cell: PrintedCell, columns: range, rows: range, beside: dict[int, list[str]]) -> str:
        text = seen(cell.text)
        if cell.kind is CellKind.FIGURE:
            heads = dict.fromkeys(id for place in columns for id in self._over.get(place, ()))
            told = _TOLD.get(cell.figure.status) if cell.figure else None
            given = {"headers": " ".join((*beside.get(rows.start, ()), *heads)), "title": told or ""}
            return f"<td{_attributes(given, cell)}>{text}</td>"
        if cell.kind is CellKind.UNIT:
            return f"<td{_attributes({}, cell)}>{text}</td>"
        self._named += 1
        id = f"{self._table}-h{self._named}"
        if cell.kind in (CellKind.LABEL, CellKind.STUB):
            for row in rows:
                beside.setdefault(row, []).append(id)
        else:
            for place in columns:
                self._over.setdefault(place, []).append(id)
        marked = cell.kind.value if cell.kind in (CellKind.LABEL, CellKind.STUB) else ""
        inset = f" in{min(cell.indent, DEEPEST)}" if cell.indent else ""
        given = {"id": id, "scope": _SCOPE.get(cell.kind, "col"), "class": marked + inset}
        return f"<th{_attributes(given, cell)}>{text}</th>"


def _attributes(given: dict[str, str], cell: PrintedCell) -> str:
    """Attributes that say something, with the cell's spans."""
    spans = (("colspan", cell.columns), ("rowspan", cell.rows))
    said: Iterable[tuple[str, str]] = (*given.items(), *((name, str(n)) for name, n in spans if n > 1))
    return "".join(f' {name}="{value}"' for name, value in said if value)
