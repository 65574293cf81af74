"""Writing rows to .xlsx or .csv: a frozen, lettered head, dates as dates, everything else as text that stays text.

A cell starting with = + - @ is never a formula: in a workbook it is a quoted string, in CSV an apostrophe stands
before it, which reading takes off again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ogi_desk.domain.errors import InputError
from ogi_desk.services.cell_texts import Cell
from ogi_desk.services.sheet_columns import ROW_LIMIT
from ogi_desk.services.whole_files import whole_file

_FORMULA_LIKE = re.compile(r"'*[=+\-@\t\r]")
#: made-up but fixed: the same records make the same bytes
_CREATED = datetime(2000, 1, 1)
_PORTRAIT = 120  # characters a page holds side by side at a legible size
INK, PAPER, GREY = "#1F3A5F", "#E4ECF5", "#808080"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one column of a sheet."""

    heading: str
    width: int = 12
    number: bool = False  # cells are numbers, written as such where they are plain
    wrap: bool = False


def write_rows(path: Path, sheet_name: str, heads: Sequence[Head], rows: Iterable[Sequence[Cell]]) -> int:
    """Write a sheet, whole or not at all; return the number of rows below the headings.

    ``InputError`` for another ending than .xlsx or .csv, for too many rows, or a place that cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in (".xlsx", ".csv"):
        raise InputError("文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再导出。", file=path.name)
    with whole_file(path) as temporary:
        write = _write_workbook if ending == ".xlsx" else _write_csv
        return write(temporary, sheet_name, heads, rows)


def _write_csv(path: Path, sheet_name: str, heads: Sequence[Head], rows: Iterable[Sequence[Cell]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([head.heading for head in heads])
        for row in rows:
            writer.writerow([_csv_cell(cell) for cell in row])
            count += 1
    return count


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    text = f"{cell:%Y-%m-%d}" if isinstance(cell, date) else str(cell)
    return f"'{text}" if _FORMULA_LIKE.match(text) else text


def _write_workbook(path: Path, sheet_name: str, heads: Sequence[Head], rows: Iterable[Sequence[Cell]]) -> int:
    count = 0
    with new_workbook(path) as workbook:
        styles = Styles(workbook)
        sheet = workbook.add_worksheet(sheet_name)
        write_head(sheet, styles, heads)
        for count, row in enumerate(rows, 1):
            if count >= ROW_LIMIT:
                raise InputError("超过 {limit} 行，一张工作表放不下，请导出为 .csv。", limit=ROW_LIMIT)
            for place, cell in enumerate(row):
                write_cell(sheet, count, place, cell, styles, heads[place])
        sheet.autofilter(0, 0, max(count, 1), len(heads) - 1)
    return count


class Styles:
    """The few formats of our sheets."""

    def __init__(self, workbook: Any) -> None:
        self.head = workbook.add_format(
            {"bold": True, "font_color": INK, "bg_color": PAPER, "bottom": 1, "valign": "vcenter", "text_wrap": True}
        )
        self.text = workbook.add_format({"num_format": "@", "valign": "top"})
        self.wrapped = workbook.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
        self.quoted = workbook.add_format({"num_format": "@", "valign": "top", "quote_prefix": True})
        self.date = workbook.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        self.example = workbook.add_format({"num_format": "@", "font_color": GREY, "italic": True})
        self.example_date = workbook.add_format({"num_format": "yyyy-mm-dd", "font_color": GREY, "italic": True})


@contextmanager
def new_workbook(path: Path) -> Iterator[Any]:
    """Give a new workbook that keeps only a row in memory and carries no clock; it is written on leaving.

    ``OSError`` when it cannot be written, as for any file.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    packed = io.BytesIO()  # an archive left half written on a full disk would complain once more when it is let go of
    try:
        with xlsxwriter.Workbook(packed, {"constant_memory": True, "strings_to_formulas": False}) as workbook:
            workbook.set_properties({"created": _CREATED})
            yield workbook
    except FileCreateError as error:
        cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error))
        raise cause from None
    path.write_bytes(packed.getbuffer())


def write_head(sheet: Any, styles: Styles, heads: Sequence[Head]) -> None:
    """Write the headings, set widths and cell formats of the columns, keep the head in sight."""
    for place, head in enumerate(heads):
        style = styles.wrapped if head.wrap else styles.text
        sheet.set_column(place, place, head.width, None if head.number else style)
    sheet.set_row(0, 24)
    _set_print(sheet, heads)
    for place, head in enumerate(heads):
        sheet.write_string(0, place, head.heading, styles.head)
    sheet.freeze_panes(1, 0)


def _set_print(sheet: Any, heads: Sequence[Head]) -> None:
    """Let a sheet be printed: as wide as one page, ruled, its name above and its head again on each page."""
    sheet.set_paper(9)  # A4
    if sum(head.width for head in heads) > _PORTRAIT:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
    sheet.repeat_rows(0)
    sheet.hide_gridlines(0)  # not even on paper
    sheet.set_header("&C&14&A")
    sheet.set_footer("&C&P / &N")


def write_cell(sheet: Any, row: int, place: int, cell: Cell, styles: Styles, head: Head) -> None:
    """Write one cell as what it is; a number only where the column is one."""
    if cell is None:
        return
    if isinstance(cell, date):
        sheet.write_datetime(row, place, cell, styles.date)
        return
    text = str(cell)
    if head.number and re.fullmatch(r"\d{1,15}(\.\d{1,4})?", text):
        sheet.write_number(row, place, float(text))
    elif _FORMULA_LIKE.match(text):
        sheet.write_string(row, place, text, styles.quoted)
    else:
        sheet.write_string(row, place, text, styles.wrapped if head.wrap else styles.text)
