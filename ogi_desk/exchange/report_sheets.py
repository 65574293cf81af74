"""A report's tables as a workbook: a sheet each, heads merged as printed, numbers as numbers.

A missing figure is an empty cell, as the note says, one that cannot be is ``/``: neither is 0. Same report, same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ogi_desk.domain.dates import in_words
from ogi_desk.forms.report import Report, Table
from ogi_desk.services.printed_tables import CellKind, PrintedCell, PrintedRow, PrintedTable, printed_table

_CREATED = datetime(2000, 1, 1)  # made up but fixed: the same report makes the same bytes
_FACE, _HEAD_FACE = "宋体", "黑体"
_LABEL, _STUB, _FIGURE, _UNIT = 46.0, 15.0, 10.0, 10.0  # widths in characters
_LINE = 15.0  # points
_ONE_PAGE = 40  # rows up to which a table is printed on one page; a longer one takes what it needs, head repeated
_NOT_IN_NAMES = str.maketrans("", "", "[]:*?/\\'")
_LONGEST_NAME = 31


def to_workbook(report: Report) -> bytes:
    """Return the tables as .xlsx, in their order."""
    import xlsxwriter

    packed = io.BytesIO()
    with xlsxwriter.Workbook(packed, {"in_memory": True, "strings_to_formulas": False}) as workbook:
        workbook.set_properties({"title": report.title, "author": report.agency, "created": _CREATED})
        formats = _Formats(workbook)
        for name, table in zip(_names(report), report.tables, strict=True):
            sheet = workbook.add_worksheet(name)
            _write(sheet, formats, report, table)
    return packed.getvalue()


def _names(report: Report) -> Iterator[str]:
    """A name for each sheet: the table's title, cut to what a workbook takes."""
    used: set[str] = set()
    for number, table in enumerate(report.tables, 1):
        name = table.title.translate(_NOT_IN_NAMES)[:_LONGEST_NAME].strip() or f"表{number}"
        if name.casefold() in used:
            name = f"{name[: _LONGEST_NAME - 4]}（{number}）"
        used.add(name.casefold())
        yield name


class _Formats:
    """The few formats of these sheets."""

    def __init__(self, workbook: Any) -> None:
        plain = {"font_name": _FACE, "font_size": 10, "valign": "vcenter"}
        boxed = {**plain, "border": 1, "text_wrap": True}
        head = {**boxed, "font_name": _HEAD_FACE}
        self.title = workbook.add_format(
            {**plain, "font_name": _HEAD_FACE, "font_size": 14, "align": "center", "text_wrap": True}
        )
        self.plain = workbook.add_format({**plain, "text_wrap": True})
        self.right = workbook.add_format({**plain, "align": "right"})
        self.cells = {
            CellKind.BLOCK: workbook.add_format({**head, "align": "center"}),
            CellKind.CORNER: workbook.add_format({**head, "align": "center"}),
            CellKind.HEAD: workbook.add_format({**head, "align": "center"}),
            CellKind.STUB: workbook.add_format({**boxed, "align": "center"}),
            CellKind.UNIT: workbook.add_format({**boxed, "align": "center"}),
            CellKind.FIGURE: workbook.add_format({**boxed, "align": "center"}),
        }
        self._labels: dict[int, Any] = {}
        self._workbook, self._label = workbook, {**boxed, "align": "left"}

    def of(self, cell: PrintedCell) -> Any:
        """The format of a cell; labels have one for each indent."""
        if cell.kind is not CellKind.LABEL:
            return self.cells[cell.kind]
        if cell.indent not in self._labels:
            self._labels[cell.indent] = self._workbook.add_format({**self._label, "indent": min(cell.indent, 15)})
        return self._labels[cell.indent]


def _write(sheet: Any, formats: _Formats, report: Report, table: Table) -> None:
    printed = printed_table(table)
    last = max(printed.columns - 1, 0)
    for column, width in enumerate(_widths(printed)):
        sheet.set_column(column, column, width)
    _across(sheet, 0, last, table.title, formats.title)
    _across(sheet, 1, last, f"填报单位：{report.agency}\u3000\u3000统计年度：{report.year}年", formats.plain)
    sheet.set_row(0, 28)
    rows = (*printed.head, *printed.body)
    _rows(sheet, formats, printed, rows, 2)
    end = 2 + len(rows)
    if printed.note:
        _across(sheet, end, last, printed.note, formats.plain)
        end += 1
    _across(sheet, end, last, in_words(report.signed_on), formats.right)
    sheet.set_paper(9)  # A4
    sheet.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.8)
    sheet.fit_to_pages(1, 1 if len(rows) <= _ONE_PAGE else 0)
    if last > 8:
        sheet.set_landscape()
    sheet.center_horizontally()
    sheet.hide_gridlines(2)
    if printed.head:
        sheet.repeat_rows(2, 1 + len(printed.head))
        sheet.freeze_panes(2 + len(printed.head), printed.stubs)


def _rows(sheet: Any, formats: _Formats, printed: PrintedTable, rows: tuple[PrintedRow, ...], top: int) -> None:
    """Put the cells into the first free places of their rows, as the web page does."""
    taken: set[tuple[int, int]] = set()
    widths = _widths(printed)
    for at, row in enumerate(rows):
        column, lines = 0, 1
        for cell in row:
            while (at, column) in taken:
                column += 1
            taken.update((at + i, column + j) for i in range(cell.rows) for j in range(cell.columns))
            _put(sheet, formats, cell, top + at, column)
            if cell.rows == 1:
                room = sum(widths[column : column + cell.columns]) - 1
                lines = max(lines, -(-_wide(cell.text) // int(max(room, 2))))
            column += cell.columns
        sheet.set_row(top + at, max(18.0, lines * _LINE + 3))


def _wide(text: str) -> int:
    """How wide a text is in characters of a sheet: an ideograph takes two, a digit one."""
    return sum(1 if char.isascii() else 2 for char in text)


def _put(sheet: Any, formats: _Formats, cell: PrintedCell, row: int, column: int) -> None:
    style = formats.of(cell)
    if cell.rows > 1 or cell.columns > 1:
        sheet.merge_range(row, column, row + cell.rows - 1, column + cell.columns - 1, "", style)
    if cell.figure is not None and cell.figure.value is not None:
        sheet.write_number(row, column, float(cell.figure.value), style)
    elif cell.text:
        sheet.write_string(row, column, cell.text, style)
    else:
        sheet.write_blank(row, column, None, style)


def _across(sheet: Any, row: int, last: int, text: str, style: Any) -> None:
    if last:
        sheet.merge_range(row, 0, row, last, "", style)
    sheet.write_string(row, 0, text, style)


def _widths(printed: PrintedTable) -> list[float]:
    """Widths in characters: stubs before the label narrow, the label wide, figures as wide as the longest."""
    lengths = (len(c.text) / c.columns for row in printed.body for c in row if c.kind is CellKind.FIGURE)
    figure = max(_FIGURE, max(lengths, default=0.0) + 2)  # or a number too long for its cell is shown as ####
    if not printed.stubs:
        return [figure] * printed.figures
    stubs = [_STUB] * (printed.stubs - 1)
    return [*stubs, _LABEL if printed.figures < 10 else 24.0, *[_UNIT] * printed.units, *[figure] * printed.figures]
