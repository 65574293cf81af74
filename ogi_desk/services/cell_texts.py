"""A cell as text: what people see of it, cleaned of what a register cannot hold; and how a cell is refused.

Values other than text are read by :mod:`ogi_desk.services.sheet_cells`. Must not know columns, rows or files.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ogi_desk.domain.saying import Saying
from ogi_desk.services.old_characters import modern, private_characters
from ogi_desk.services.sheet_columns import CELL_LIMIT, CellType

#: what a reader hands over for one cell; ``None`` and ``""`` are blank
Cell = str | float | bool | date | None
Converter = Callable[[Any], Any]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
#: a float of this size may have lost digits of a long number (Excel keeps 15)
_DIGITS_LOST = 10**15


class CellError(ValueError):
    """A cell that cannot be taken; ``str()`` is the sentence for the person."""


def text_converter(holds: CellType, strange: Callable[[str], None]) -> Converter:
    """Return the function that turns a filled cell of a text column into its text.

    ``strange`` is told of private-use characters that stand for no known character.
    """
    identifier, one_line = holds is CellType.IDENTIFIER, holds is not CellType.TEXT

    def convert(cell: Any) -> str:
        if type(cell) is str and cell.isprintable() and len(cell) <= CELL_LIMIT:  # nearly always
            return cell.strip()
        text = _clean(_identifier(cell) if identifier else as_text(cell))
        if one_line and "\n" in text:
            text = " ".join(part.strip() for part in text.split("\n"))
        for character in private_characters(text):
            strange(character)
        return text

    return convert


def _clean(text: str) -> str:
    """Text with its line breaks as one kind, old characters renewed; refused where a cell cannot hold it."""
    text = modern(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(text) > CELL_LIMIT:
        raise CellError(
            Saying(
                "内容有 {characters} 个字符，超过一个单元格的上限 {most} 个，请缩短后再导入",
                characters=len(text),
                most=CELL_LIMIT,
            )
        )
    match = _CONTROL.search(text)
    if match:
        raise CellError(Saying("第 {start} 个字符是不可见的控制字符，请删去后再导入", start=match.start() + 1))
    return text


def _identifier(cell: Any) -> str:
    """A number that is text; refused where the spreadsheet has already spoilt it."""
    if isinstance(cell, date):
        raise CellError(Saying("被表格软件改成了日期（{cell:%Y-%m-%d}），请把该列设为文本格式后重新填写", cell=cell))
    if type(cell) in (int, float) and abs(cell) >= _DIGITS_LOST:
        raise CellError("是超过 15 位的数字，表格软件已丢失末尾几位，请把该列设为文本格式后重新填写")
    return as_text(cell)


def as_text(cell: Any) -> str:
    """Return what people see of a cell: 是, 2012-03-01, a number without exponent."""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, datetime) and (cell.hour or cell.minute or cell.second):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, date):
        return f"{cell:%Y-%m-%d}"
    if isinstance(cell, float):
        return _digits(cell)
    return str(cell)


def _digits(number: float) -> str:
    """A spreadsheet's number as it is shown: 15 digits, no exponent, no ``.0``."""
    return f"{Decimal(format(number, '.15g')):f}" if number == number and abs(number) != float("inf") else str(number)


def simple(cell: Any) -> str:
    """A short cell for comparison: half-width, no white space at the ends."""
    return unicodedata.normalize("NFKC", as_text(cell)).strip()


def shown(cell: Any) -> str:
    """A cell quoted in a sentence, cut where it is long."""
    text = as_text(cell).strip().replace("\n", " ")
    return text if len(text) <= 20 else text[:20] + "…"
