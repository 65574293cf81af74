"""Monthly and quarterly returns as a workbook or CSV: a line an indicator, a column a period, the whole at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ogi_desk.exchange.writing import Head, write_rows
from ogi_desk.services.returns import Returns
from ogi_desk.services.sheet_cells import Cell


def write_returns(returns: Returns, path: Path) -> int:
    """Write the returns; return the number of lines. ``InputError`` as :func:`write_rows`."""
    heads = [
        Head("项目", 14),
        Head("指标", 44),
        Head("单位", 8),
        *(Head(period, 10, number=True) for period in returns.periods),
        Head("合计", 10, number=True),
    ]
    return write_rows(path, f"{returns.year}年统计报表", heads, _rows(returns))


def _rows(returns: Returns) -> Iterator[list[Cell]]:
    for line in returns.lines:
        label = "\u3000" * line.indent + line.label
        yield [line.group, label, line.unit, *(f"{value:f}" for value in line.values), f"{line.whole:f}"]
