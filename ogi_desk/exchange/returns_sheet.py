"""Monthly and quarterly returns as a workbook or CSV: a line an indicator, a column a period, the whole at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ogi_desk.exchange.writing import Head, write_rows
from ogi_desk.services.cell_texts import Cell
from ogi_desk.services.returns import Returns

_NARROWEST = 7  # characters: twelve months stand on a page at a legible size


def write_returns(returns: Returns, path: Path) -> int:
    """Write the returns; return the number of lines. ``InputError`` as :func:`write_rows`."""
    longest = max((len(f"{value:f}") for line in returns.lines for value in (*line.values, line.whole)), default=1)
    narrow = max(_NARROWEST, longest + 2)  # or a number too long for its cell is shown as ####
    heads = [
        Head("项目", 11),
        Head("指标", 40),
        Head("单位", 6),
        *(Head(period, max(narrow, 2 * len(period)), number=True) for period in returns.periods),
        Head("合计", narrow, number=True),
    ]
    return write_rows(path, f"{returns.year}年统计报表", heads, _rows(returns))


def _rows(returns: Returns) -> Iterator[list[Cell]]:
    for line in returns.lines:
        label = "\u3000" * line.indent + line.label
        yield [line.group, label, line.unit, *(f"{value:f}" for value in line.values), f"{line.whole:f}"]
