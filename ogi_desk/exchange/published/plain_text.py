"""Plain text as lines and grids: cells divided by tabs, or each on a line of its own that opens with a tab.

The second is how a word processor's table looks when its text is copied: a cell a line, a blank line after each row.
"""

from __future__ import annotations

from collections.abc import Iterator

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.pieces import GridCell, Line, Piece, make_grid


def read_text(content: bytes, name: str) -> list[Piece]:
    """Return the pieces of a text in UTF-8 or GB18030; ``InputError`` when it is in neither."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return list(_pieces(text))
    raise InputError("文件“{file}”不是 UTF-8 或 GB18030 编码的文字，请另存后再试。", file=name)


def _pieces(text: str) -> Iterator[Piece]:
    rows: list[tuple[int, list[str]]] = []
    fresh = True
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in line.split("\t")]
        if not line.strip():
            fresh = True
        elif "\t" not in line.rstrip():
            yield from _table(rows)
            rows, fresh = [], True
            yield Line(line.strip(), Saying("第{line}行", line=number))
        elif not cells[0] and len(cells) == 2:  # one cell of a row
            if fresh or not rows:
                rows.append((number, []))
            rows[-1][1].append(cells[1])
            fresh = False
        else:
            rows.append((number, cells))
            fresh = True
    yield from _table(rows)


def _table(rows: list[tuple[int, list[str]]]) -> Iterator[Piece]:
    grid = make_grid(
        [[GridCell(cell) for cell in cells] for _, cells in rows],
        [Saying("第{line}行", line=number) for number, _ in rows],
    )
    if grid:
        yield grid
