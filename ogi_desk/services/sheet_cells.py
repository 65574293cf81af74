"""From what stands in a cell to a value of a record, and back. One converter for a column, each value worked out once.

A converter takes a cell that is not blank and returns the value or raises :class:`CellError` with one Chinese sentence
that says what is wrong and what would be right. Must not know rows or files.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ogi_desk.domain.categories import tidy_path
from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.records import ChannelUse
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import Channel, Term
from ogi_desk.services.cell_texts import CellError, Converter, as_text, shown, simple, text_converter
from ogi_desk.services.sheet_columns import CellType, SheetColumn

_SEPARATORS = re.compile(r"[、;；,，\n]+")
_CHANNEL = re.compile(r"(.+?)\s*[(（](.+)[)）]")
_GROUPED = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?")
_YES = frozenset({"是", "有", "true", "yes", "y", "1", "√", "✓", "✔", "☑"})
_NO = frozenset({"否", "无", "false", "no", "n", "0", "×", "✗", "✘", "☐", ""})
_FIRST_YEAR, _LAST_YEAR = 1949, 2100
_LARGEST = Decimal(10) ** 12
_REMEMBERED = 100_000  # different cells of one column


def converter(column: SheetColumn, categories: Container[str], strange: Callable[[str], None]) -> Converter:
    """The function that turns a filled cell of this column into its value.

    ``strange`` is told of private-use characters that stand for no known character.
    """
    if column.holds in (CellType.TEXT, CellType.LINE, CellType.IDENTIFIER):
        return text_converter(column.holds, strange)
    convert = _plain_converter(column, categories)
    # as keys of a dictionary 1, 1.0 and True are one; where a cell may be a number they are not
    numeric = column.holds in (CellType.YEAR, CellType.DAYS, CellType.MONEY, CellType.NUMBER)
    return convert if numeric else _Remembering(convert).__getitem__


def _plain_converter(column: SheetColumn, categories: Container[str]) -> Converter:
    if column.holds is CellType.TERM and column.terms:
        return _term_of(column.terms)
    if column.holds is CellType.CATEGORY:
        return _category_in(categories)
    return {
        CellType.DATE: _date,
        CellType.DATES: _dates,
        CellType.CHANNELS: _channels,
        CellType.YES_NO: _yes_no,
        CellType.YEAR: _year,
        CellType.DAYS: _days,
        CellType.MONEY: _money,
        CellType.NUMBER: _number,
    }[column.holds]


class _Remembering(dict[Any, Any]):
    """A converter that works each different cell out only once: a log repeats its dates, categories and channels."""

    def __init__(self, convert: Converter) -> None:
        self._convert = convert

    def __missing__(self, cell: Any) -> Any:
        value = self._convert(cell)
        if len(self) < _REMEMBERED:
            self[cell] = value
        return value


# -- dates


def _date(cell: Any) -> date:
    if isinstance(cell, datetime):
        return _in_range(cell.date(), cell)
    if isinstance(cell, date):
        return _in_range(cell, cell)
    day = parse_date(simple(cell)) if not isinstance(cell, bool) else None
    if day is None and isinstance(cell, str):
        # a date that went through another program often carries its midnight
        match = re.fullmatch(r"(\S+)[ T]0{1,2}:00(:00(\.0+)?)?", simple(cell))
        day = parse_date(match[1]) if match else None
    if day is None:
        raise CellError(Saying("“{shown}”不是日期，请写成 2012-03-01 这样的日期", shown=shown(cell)))
    return _in_range(day, cell)


def _in_range(day: date, cell: Any) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise CellError(
            Saying(
                "“{shown}”的年份不在 {first} 至 {last} 之间，请核对",
                shown=shown(cell),
                first=_FIRST_YEAR,
                last=_LAST_YEAR,
            )
        )
    return day


def _dates(cell: Any) -> tuple[date, ...]:
    if not isinstance(cell, str):
        return (_date(cell),)
    return tuple(_date(part) for part in _SEPARATORS.split(cell) if part.strip())


def _year(cell: Any) -> int:
    text = "" if isinstance(cell, (date, bool)) else simple(cell).removesuffix("年").strip()
    if not (text.isdecimal() and len(text) == 4 and _FIRST_YEAR <= int(text) <= _LAST_YEAR):
        raise CellError(Saying("“{shown}”不是年份，请写成 2012 这样的四位数字", shown=shown(cell)))
    return int(text)


# -- terms


def _term_of(terms: type[Term]) -> Converter:
    known = {_folded(term.label): term for term in terms}

    def convert(cell: Any) -> Term:
        try:
            return known[_folded(as_text(cell))]
        except KeyError:
            raise CellError(
                Saying("没有“{shown}”这一项，可填 {labels}", shown=shown(cell), labels=listed(terms.labels()))
            ) from None

    return convert


def _folded(label: str) -> str:
    """A label less what people type differently: widths, white space, kinds of quotation marks."""
    text = "".join(unicodedata.normalize("NFKC", label).split())
    return text.translate(str.maketrans("“”„‟＂「」『』", '"' * 9))


def _category_in(categories: Container[str]) -> Converter:
    def convert(cell: Any) -> str:
        text = as_text(cell)
        path = tidy_path(text)
        if path not in categories:
            raise CellError(
                Saying("没有“{shown}”这个信息类别，请改为类别表中的类别，如 业务信息/统计公报", shown=shown(cell))
            )
        return path

    return convert


def _channels(cell: Any) -> tuple[ChannelUse, ...]:
    """Several channels, each perhaps with a day of its own: ``政府网站、政府公报（2012-05-01）``."""
    uses: dict[Channel, ChannelUse] = {}
    for part in _SEPARATORS.split(as_text(cell)):
        name = part.strip()
        if not name:
            continue
        match = _CHANNEL.fullmatch(name)
        channel = Channel.by_label(match[1] if match else name)
        if channel is None:
            raise CellError(
                Saying(
                    "没有“{shown}”这种公开渠道，可填 {labels}，多个之间用顿号",
                    shown=shown(name),
                    labels=listed(Channel.labels()),
                )
            )
        if channel in uses:
            raise CellError(Saying("公开渠道“{label}”写了两次，请删去一个", label=channel.label))
        uses[channel] = ChannelUse(channel, _date(match[2]) if match else None)
    return tuple(uses.values())


def _yes_no(cell: Any) -> bool:
    if isinstance(cell, bool):
        return cell
    text = "" if isinstance(cell, date) else simple(cell).casefold()
    if text in _YES and not isinstance(cell, date):
        return True
    if text in _NO and not isinstance(cell, date):
        return False
    raise CellError(Saying("“{shown}”看不出是或否，请填 是 或 否", shown=shown(cell)))


# -- numbers


def _number(cell: Any) -> Decimal:
    """A number that is not negative, with at most four decimals."""
    number = _decimal(cell)
    if number is None:
        raise CellError(Saying("“{shown}”不是数字，请只填数字", shown=shown(cell)))
    if number < 0:
        raise CellError(Saying("“{shown}”是负数，请核对", shown=shown(cell)))
    if number >= _LARGEST:
        raise CellError(Saying("“{shown}”过大，请核对", shown=shown(cell)))
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -4:
        raise CellError(Saying("“{shown}”的小数超过 4 位，请核对", shown=shown(cell)))
    return number


def _money(cell: Any) -> Decimal:
    """Yuan, to the fen."""
    number = _number(cell)
    if number != round(number, 2):
        raise CellError(Saying("“{shown}”的小数超过 2 位，金额以元为单位，最小到分", shown=shown(cell)))
    return number


def _decimal(cell: Any) -> Decimal | None:
    if isinstance(cell, (bool, date)):
        return None
    text = simple(cell).removesuffix("元").strip().lstrip("¥￥").strip()
    if _GROUPED.fullmatch(text):
        text = text.replace(",", "")
    if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)", text, re.ASCII):
        return None
    try:
        return plain(Decimal(text))
    except InvalidOperation:
        return None


def plain(number: Decimal) -> Decimal:
    """The number without trailing zeros and without an exponent: ``0``, ``10``, ``1.5``."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _days(cell: Any) -> tuple[int, ...]:
    parts: Iterable[Any] = _SEPARATORS.split(cell) if isinstance(cell, str) else (cell,)
    days = []
    for part in parts:
        number = _decimal(part)
        if number is None or number != int(number) or not 1 <= number <= 20:
            raise CellError(Saying("“{shown}”不是 1 至 20 之间的工作日数", shown=shown(part)))
        days.append(int(number))
    return tuple(days)
