"""A workbook (.xlsx, .xls) as lines and grids: one grid a sheet, merged cells spread over their places."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.kinds import DAMAGE
from ogi_desk.exchange.published.pieces import Grid, Line, Piece, Spot

_DAMAGED = "文件“{file}”已损坏或不是工作簿，请用表格软件重新另存为 .xlsx 后再试。"
#: a row; a cell with something in it, for formats reach down to rows where nobody ever wrote; any other cell
_OF_SHEET = re.compile(rb"<row\b([^<>]*)>|<c\b([^<>]*)(?<!/)>(?!</c>)|<c\b([^<>]*)>")
_ADDRESS = re.compile(rb"\br=[\"']([A-Z]{0,3})(\d{0,7})[\"']")
_LARGEST_PART = 60 * 1024 * 1024  # bytes of one part, unpacked
_MOST_CELLS = 200_000  # of a sheet; a report's has some hundred


def read_workbook(content: bytes, name: str) -> list[Piece]:
    """Return the pieces of a workbook; ``InputError`` when it is none."""
    from python_calamine import CalamineError, CalamineWorkbook

    _refuse_absurd(content, name)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            return [piece for sheet in book.sheet_names for piece in _sheet(book, sheet, name)]
    except (CalamineError, OSError, ValueError):
        raise InputError(_DAMAGED, file=name) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how its library gives up on a damaged .xls
            raise
        raise InputError(_DAMAGED, file=name) from None


def _refuse_absurd(content: bytes, name: str) -> None:
    """Refuse a package that unpacks to more than any report, or names a cell so far out that all before it would be
    made; what is damaged is left to the reader."""
    with suppress(*DAMAGE), zipfile.ZipFile(io.BytesIO(content)) as archive:
        for part in archive.infolist():
            if part.file_size > _LARGEST_PART:
                raise InputError("文件“{file}”的内容太大，不像一份年度报告，请核对。", file=name)
            if not part.filename.startswith("xl/worksheets/") or not part.filename.endswith(".xml"):
                continue
            rows, columns = _extent(archive.read(part))
            if rows * columns > _MOST_CELLS:
                sheet = part.filename.rpartition("/")[2].removesuffix(".xml")
                raise InputError(
                    "文件“{file}”的工作表“{sheet}”太大，不像一份年度报告，请核对。", file=name, sheet=sheet
                )


def _extent(sheet: bytes) -> tuple[int, int]:
    """The last row and column of a sheet with something in them, from 1; rows and cells without an address follow the
    ones before."""
    row = column = rows = columns = 0
    for match in _OF_SHEET.finditer(sheet):
        opened, filled, empty = match.groups()
        address = _ADDRESS.search(opened or filled or empty or b"")
        if opened is not None:
            row, column = int(address[2]) if address and address[2] else row + 1, 0
            continue
        if address and address[1] and address[2]:
            row, column = int(address[2]), _column_number(address[1])
        else:
            column += 1
        if filled is not None:
            rows, columns = max(rows, row), max(columns, column)
    return rows, columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sheet(book: Any, title: str, name: str) -> Iterator[Piece]:
    sheet = book.get_sheet_by_name(title)
    if sheet.total_width * sheet.total_height > _MOST_CELLS:
        raise InputError("文件“{file}”的工作表“{sheet}”太大，不像一份年度报告，请核对。", file=name, sheet=title)
    rows: list[list[Any]] = sheet.to_python(skip_empty_area=False)
    width = max((len(row) for row in rows), default=0)
    if not width:
        return
    texts = [[_text(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    spots = [[Spot(text) for text in row] for row in texts]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if top >= len(rows) or left >= width:
            continue
        for row in range(top, min(bottom, len(rows) - 1) + 1):
            for column in range(left, min(right, width - 1) + 1):
                spots[row][column] = Spot(texts[top][left], column == left, row == top)
    yield Line(title, Saying("工作表“{sheet}”", sheet=title))
    for at, row_spots in enumerate(spots):
        alone = {spot.text.strip() for spot in row_spots if spot.text.strip()}
        if len(alone) == 1 and row_spots[0].text.strip() and row_spots[0].top:
            yield Line(row_spots[0].text.strip(), Saying("工作表“{sheet}”第{row}行", sheet=title, row=at + 1))
    places = tuple(Saying("工作表“{sheet}”第{row}行", sheet=title, row=at + 1) for at in range(len(spots)))
    yield Grid(tuple(tuple(row) for row in spots), places, title)


def _text(cell: Any) -> str:
    """A cell as it is shown, a number without needless zeros."""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        number = Decimal(repr(cell))
        return f"{number.to_integral_value():f}" if number == number.to_integral_value() else f"{number:f}"
    if isinstance(cell, (date, time, timedelta)):
        return f"（{cell}）"  # a spreadsheet took 3-5 for a day: no figure
    return str(cell)
