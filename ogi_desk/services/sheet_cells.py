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
from ogi_desk.services.old_characters import modern, private_characters
from ogi_desk.services.sheet_columns import CELL_LIMIT, CellType, SheetColumn

#: what a reader hands over for one cell; ``None`` and ``""`` are blank
Cell = str | float | bool | date | None
Converter = Callable[[Any], Any]

_SEPARATORS = re.compile(r"[、;；,，\n]+")
_CHANNEL = re.compile(r"(.+?)\s*[(（](.+)[)）]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_GROUPED = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?")
_YES = frozenset({"是", "有", "true", "yes", "y", "1", "√", "✓", "✔", "☑"})
_NO = frozenset({"否", "无", "false", "no", "n", "0", "×", "✗", "✘", "☐", ""})
#: a float of this size may have lost digits of a long number (Excel keeps 15)
_DIGITS_LOST = 10**15
_FIRST_YEAR, _LAST_YEAR = 1949, 2100
_LARGEST = Decimal(10) ** 12
_REMEMBERED = 100_000  # different cells of one column


class CellError(ValueError):
    """A cell that cannot be taken; ``str()`` is the sentence for the person."""


def converter(column: SheetColumn, categories: Container[str], strange: Callable[[str], None]) -> Converter:
    """The function that turns a filled cell of this column into its value.

    ``strange`` is told of private-use characters that stand for no known character.
    """
    if column.holds in (CellType.TEXT, CellType.LINE, CellType.IDENTIFIER):
        return _text_converter(column.holds, strange)
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


# -- text


def _text_converter(holds: CellType, strange: Callable[[str], None]) -> Converter:
    identifier, one_line = holds is CellType.IDENTIFIER, holds is not CellType.TEXT

    def convert(cell: Any) -> str:
        if type(cell) is str and cell.isprintable() and len(cell) <= CELL_LIMIT:  # nearly always
            return cell.strip()
        text = _clean(_identifier(cell) if identifier else _as_text(cell))
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
    return _as_text(cell)


def _as_text(cell: Any) -> str:
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


def _simple(cell: Any) -> str:
    """A short cell for comparison: half-width, no white space at the ends."""
    return unicodedata.normalize("NFKC", _as_text(cell)).strip()


def _shown(cell: Any) -> str:
    """A cell quoted in a sentence, cut where it is long."""
    text = _as_text(cell).strip().replace("\n", " ")
    return text if len(text) <= 20 else text[:20] + "…"


# -- dates


def _date(cell: Any) -> date:
    if isinstance(cell, datetime):
        return _in_range(cell.date(), cell)
    if isinstance(cell, date):
        return _in_range(cell, cell)
    day = parse_date(_simple(cell)) if not isinstance(cell, bool) else None
    if day is None and isinstance(cell, str):
        # a date that went through another program often carries its midnight
        match = re.fullmatch(r"(\S+)[ T]0{1,2}:00(:00(\.0+)?)?", _simple(cell))
        day = parse_date(match[1]) if match else None
    if day is None:
        raise CellError(Saying("“{shown}”不是日期，请写成 2012-03-01 这样的日期", shown=_shown(cell)))
    return _in_range(day, cell)


def _in_range(day: date, cell: Any) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise CellError(
            Saying(
                "“{shown}”的年份不在 {first} 至 {last} 之间，请核对",
                shown=_shown(cell),
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
    text = "" if isinstance(cell, (date, bool)) else _simple(cell).removesuffix("年").strip()
    if not (text.isdecimal() and len(text) == 4 and _FIRST_YEAR <= int(text) <= _LAST_YEAR):
        raise CellError(Saying("“{shown}”不是年份，请写成 2012 这样的四位数字", shown=_shown(cell)))
    return int(text)


# -- terms


def _term_of(terms: type[Term]) -> Converter:
    known = {_folded(term.label): term for term in terms}

    def convert(cell: Any) -> Term:
        try:
            return known[_folded(_as_text(cell))]
        except KeyError:
            raise CellError(
                Saying("没有“{shown}”这一项，可填 {labels}", shown=_shown(cell), labels=listed(terms.labels()))
            ) from None

    return convert


def _folded(label: str) -> str:
    """A label less what people type differently: widths, white space, kinds of quotation marks."""
    text = "".join(unicodedata.normalize("NFKC", label).split())
    return text.translate(str.maketrans("“”„‟＂「」『』", '"' * 9))


def _category_in(categories: Container[str]) -> Converter:
    def convert(cell: Any) -> str:
        text = _as_text(cell)
        path = tidy_path(text)
        if path not in categories:
            raise CellError(
                Saying("没有“{shown}”这个信息类别，请改为类别表中的类别，如 业务信息/统计公报", shown=_shown(cell))
            )
        return path

    return convert


def _channels(cell: Any) -> tuple[ChannelUse, ...]:
    """Several channels, each perhaps with a day of its own: ``政府网站、政府公报（2012-05-01）``."""
    uses: dict[Channel, ChannelUse] = {}
    for part in _SEPARATORS.split(_as_text(cell)):
        name = part.strip()
        if not name:
            continue
        match = _CHANNEL.fullmatch(name)
        channel = Channel.by_label(match[1] if match else name)
        if channel is None:
            raise CellError(
                Saying(
                    "没有“{shown}”这种公开渠道，可填 {labels}，多个之间用顿号",
                    shown=_shown(name),
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
    text = "" if isinstance(cell, date) else _simple(cell).casefold()
    if text in _YES and not isinstance(cell, date):
        return True
    if text in _NO and not isinstance(cell, date):
        return False
    raise CellError(Saying("“{shown}”看不出是或否，请填 是 或 否", shown=_shown(cell)))


# -- numbers


def _number(cell: Any) -> Decimal:
    """A number that is not negative, with at most four decimals."""
    number = _decimal(cell)
    if number is None:
        raise CellError(Saying("“{shown}”不是数字，请只填数字", shown=_shown(cell)))
    if number < 0:
        raise CellError(Saying("“{shown}”是负数，请核对", shown=_shown(cell)))
    if number >= _LARGEST:
        raise CellError(Saying("“{shown}”过大，请核对", shown=_shown(cell)))
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -4:
        raise CellError(Saying("“{shown}”的小数超过 4 位，请核对", shown=_shown(cell)))
    return number


def _money(cell: Any) -> Decimal:
    """Yuan, to the fen."""
    number = _number(cell)
    if number != round(number, 2):
        raise CellError(Saying("“{shown}”的小数超过 2 位，金额以元为单位，最小到分", shown=_shown(cell)))
    return number


def _decimal(cell: Any) -> Decimal | None:
    if isinstance(cell, (bool, date)):
        return None
    text = _simple(cell).removesuffix("元").strip().lstrip("¥￥").strip()
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
            raise CellError(Saying("“{shown}”不是 1 至 20 之间的工作日数", shown=_shown(part)))
        days.append(int(number))
    return tuple(days)
