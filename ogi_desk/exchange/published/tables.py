"""The tables of a form found in the grids of a file, wherever they stand and however their heads are broken.

A table is known by its column heads and row labels, a table of blocks by its row labels; figures are read beside the
rows that are found. Parts of a table in several grids (pages of a PDF, a block a grid) are put together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.filled_tables import GivenFigure
from ogi_desk.exchange.published.figures import ReadFigure, read_figure
from ogi_desk.exchange.published.heads import (
    end_of,
    head_row,
    headless_figure,
    heads_again,
    repeated_rows,
    uneven_rows,
    unsure_heads,
    usual_width,
)
from ogi_desk.exchange.published.likeness import folded, pair_labels, same_label
from ogi_desk.exchange.published.page_ends import mend_cut_rows
from ogi_desk.exchange.published.pieces import Grid
from ogi_desk.forms.layout import Form, RowForm, TableForm
from ogi_desk.services.published import SourceCell

_UNEVEN = Saying("这一行的单元格比别的行少或多，各数按次序读取，请核对")


@dataclass(slots=True)
class FoundTable:
    """What was found of one table. ``given`` and ``cells`` by place of row and column in the form's table."""

    shape: TableForm
    given: dict[tuple[int, int], GivenFigure] = field(default_factory=dict)
    cells: dict[tuple[int, int], SourceCell] = field(default_factory=dict)
    labels: dict[int, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    columns: set[int] = field(default_factory=set)
    grids: set[int] = field(default_factory=set)
    heads: dict[int, dict[int, int]] = field(default_factory=dict)  # by width: our column -> their column

    def put(self, grid: Grid, row: int, column: int, at: tuple[int, int], doubt: str = "") -> None:
        """Read a figure from a grid's spot into a cell of ours, unless there is one already."""
        spot = grid.rows[row][column]
        text = spot.text.strip() if spot.own and spot.top else ""
        shape_row, shape_column = self.shape.rows[at[0]], self.shape.columns[at[1]]
        read = read_figure(text, self.shape.unit(shape_row, shape_column), signed=shape_column.signed)
        if at in self.cells and (self.cells[at].text or not text):
            if read.value is not None and read.value != self.given[at].value:
                self._twice(at, text, grid.places[row])
            return
        if at in self.cells and self.cells[at].place != grid.places[row]:
            doubt = Saying("在{place}为空白，按另一处读取，请核对", place=self.cells[at].place)
        source = text if read.remark or read.doubt else ""
        self.given[at] = GivenFigure(read.value, source)
        self.cells[at] = SourceCell(
            text=text, place=grid.places[row], line=grid.line(row), remark=read.remark, doubt=_doubt(read, doubt)
        )
        self.columns.add(at[1])

    def _twice(self, at: tuple[int, int], text: str, place: str) -> None:
        """Mark a cell that stands in the file again with another figure."""
        told = Saying("文件中另一处（{place}）为“{text}”，请核对", place=place, text=text[:30])
        if not self.cells[at].doubt:
            self.cells[at] = replace(self.cells[at], doubt=told)

    @property
    def share(self) -> float:
        """How much of the form's table was found, 0 to 1."""
        rows = sum(1 for row in self.shape.rows if not row.group)
        found = len({row for row, _ in self.cells})
        return min(found / max(rows, 1), 1.0) * len(self.columns) / len(self.shape.columns)


def _doubt(read: ReadFigure, further: str) -> str:
    if read.doubt and further:
        return Saying("{one}；{other}", one=read.doubt, other=further)
    return read.doubt or further


def find_tables(form: Form, grids: Sequence[Grid]) -> list[FoundTable]:
    """Return the form's tables that stand in the grids, in the form's order."""
    found = []
    for shape in form.tables:
        whole = mend_cut_rows(shape, grids)
        table = _find_blocks(shape, whole) if shape.blocks else _find_one(shape, whole)
        if table.cells:
            found.append(table)
    return found


# -- one grid


def _find_one(shape: TableForm, grids: Sequence[Grid]) -> FoundTable:
    table = FoundTable(shape)
    heads = [(number, grid, *head_row(shape, grid)) for number, grid in enumerate(grids)]
    # the grid with the most heads leads; others continue it
    for number, grid, row, columns in sorted(heads, key=lambda head: -len(head[3])):
        if columns:
            _read_rows(table, number, grid, row, columns)
    if table.heads and any(row.label for row in shape.rows):
        for number, grid in enumerate(grids):
            if number not in table.grids:
                width = usual_width(grid)
                _read_rows(table, number, grid, -1, table.heads.get(width) or _moved(table, width))
    elif not table.cells:
        for number, grid in enumerate(grids):
            _read_rows(table, number, grid, -1, _last_columns(shape, usual_width(grid)))
    return table


def _moved(table: FoundTable, wide: int) -> dict[int, int]:
    """The columns of a part that goes on with more or fewer columns of stubs: those up to the right edge, moved."""
    deepest = max((len(row.stubs) for row in table.shape.rows), default=0)
    for width, columns in table.heads.items():
        by = wide - width
        if max(columns.values()) == width - 1 and abs(by) <= deepest and min(columns.values()) + by >= 1:
            return {ours: place + by for ours, place in columns.items()}
    return {}


def _last_columns(shape: TableForm, width: int) -> dict[int, int]:
    """Without heads: the figures stand in the last columns, when there is just room for the labels before them."""
    count = len(shape.columns)
    before = width - count
    deepest = max((len(row.stubs) for row in shape.rows), default=0) + max(len(shape.stub), 1)
    return {at: before + at for at in range(count)} if 1 <= before <= deepest + 1 else {}


def _read_rows(table: FoundTable, number: int, grid: Grid, head: int, columns: Mapping[int, int]) -> None:
    """Read the rows under a head, matched by their labels."""
    shape = table.shape
    if not columns:
        return
    body = range(head + 1, len(grid.rows))
    if not any(row.label for row in shape.rows):
        full = [r for r in body if any(grid.rows[r][place].text.strip() for place in columns.values())]
        pairs, doubtful = dict(zip(full, range(len(shape.rows)), strict=False)), set[int]()
        repeated = doubtful
    else:
        first = min(columns.values())
        theirs = [_label(shape, grid, row, first) for row in body]
        found, nearly = pair_labels([row.label for row in shape.rows], theirs)
        pairs = {body[place]: at for place, at in found.items()}
        doubtful = {body[place] for place in nearly}
        repeated = {body[place] for place in repeated_rows(shape, theirs)}
        if len(pairs) < (1 if head >= 0 or len(body) == 1 else 2):
            return
        filled = {row for row in body if any(_is_own(grid, row, place) for place in columns.values())}
        _note_unknown(table, theirs, body, pairs, filled, heads_again(shape, grid))
        for place, label in enumerate(theirs):
            if body[place] in pairs:
                table.labels.setdefault(pairs[body[place]], " ".join(label.split()))
    table.grids.add(number)
    width = end_of(grid.rows[head]) + 1 if head >= 0 else usual_width(grid)
    table.heads.setdefault(width, dict(columns))
    uneven = uneven_rows(grid, pairs, width - 1)
    uneven |= {row for row in grid.fitted & set(pairs) if not _reaches(shape, grid, row, min(columns.values()))}
    if any(headless_figure(grid, row, head, min(columns.values())) for row in set(pairs) - grid.fitted):
        uneven |= set(pairs)
    unsure = unsure_heads(shape, grid, head, columns)
    for row, at in pairs.items():
        written = table.labels.get(at) or grid.line(row)[:30]
        doubt = Saying("行名“{label}”与格式不尽相同", label=written) if row in doubtful else unsure
        if not doubt and row in uneven:
            doubt = _UNEVEN
        elif not doubt and row in repeated:
            doubt = Saying("行名“{label}”在表中出现多次，请核对读的是不是这一行的数", label=written)
        for ours, place in columns.items():
            table.put(grid, row, place, (at, ours), doubt)


def _label(shape: TableForm, grid: Grid, row: int, first: int) -> str:
    """A row's label: of what stands before the figures the last that the form knows, else the last that is a name."""
    texts = list(dict.fromkeys(spot.text.strip() for spot in reversed(grid.rows[row][:first]) if spot.text.strip()))
    known = next((text for text in texts if any(same_label(r.label, text) for r in shape.rows)), "")
    return known or next((text for text in texts if len(text) > 2), "")


def _reaches(shape: TableForm, grid: Grid, row: int, first: int) -> bool:
    """Whether nothing but units stands between a row's label and its figures."""
    label = _label(shape, grid, row, first)
    last = max((place for place in range(first) if grid.rows[row][place].text.strip() == label), default=-1)
    return first - 1 - last <= max(len(shape.stub) - 1, 0)


def _is_own(grid: Grid, row: int, column: int) -> bool:
    """Whether a figure may stand there: some text of the place's own."""
    spot = grid.rows[row][column]
    return spot.own and spot.top and bool(spot.text.strip())


def _note_unknown(
    table: FoundTable,
    theirs: Sequence[str],
    body: range,
    pairs: dict[int, int],
    filled: Collection[int],
    heads: Collection[int],
) -> None:
    """Name the rows the form has not; a row that stands for a whole group (（六）其他处理) is read as its last row."""
    shape = table.shape
    for place, label in enumerate(theirs):
        if body[place] in pairs or body[place] not in filled or not label or body[place] in heads:
            continue
        group = [at for at, row in enumerate(shape.rows) if any(same_label(stub, label) for stub in row.stubs[1:])]
        if group and not any(at in pairs.values() for at in group):
            pairs[body[place]] = group[-1]
            table.labels[group[-1]] = shape.rows[group[-1]].label
        elif not any(same_label(stub, label) for row in shape.rows for stub in row.stubs):
            table.unknown.append(label)


# -- blocks


def _find_blocks(shape: TableForm, grids: Sequence[Grid]) -> FoundTable:
    table = FoundTable(shape)
    for block in shape.blocks:
        rows = [(at, row) for at, row in enumerate(shape.rows) if row.id in block.rows]
        columns = [at for name in block.columns for at, column in enumerate(shape.columns) if column.id == name]
        wanted = {at: shape.columns[at].label for at in columns}
        free = dict(rows)
        for exact in (True, False):
            for number, grid in enumerate(grids):
                for row, at in _rows_of(grid, free, exact):
                    if _read_block_row(table, grid, row, at, wanted, grids[number - 1] if number else None):
                        table.grids.add(number)
                        free.pop(at, None)
    return table


def _rows_of(grid: Grid, rows: Mapping[int, RowForm], exact: bool) -> Iterator[tuple[int, int]]:
    """The rows of a grid that carry a block's labels in their first cells."""
    for number, spots in enumerate(grid.rows):
        texts = [spot.text for spot in spots if spot.own and spot.text.strip()][:2]
        for at, row in list(rows.items()):
            fits = any(folded(row.label) == folded(text) for text in texts)
            if fits or (not exact and any(same_label(row.label, text) for text in texts)):
                yield number, at
                break


def _read_block_row(
    table: FoundTable, grid: Grid, row: int, at: int, wanted: Mapping[int, str], before: Grid | None
) -> bool:
    """Read a row under the nearest row above that names its columns, if need be the last one ``before`` a page's end;
    without one, cells stand in the form's order."""
    label = table.shape.rows[at].label
    spots = grid.rows[row]
    own = [place for place, spot in enumerate(spots) if spot.own]
    start = next((n for n, place in enumerate(own) if same_label(label, spots[place].text)), 0)
    cells = own[start + 1 :]
    above_it = [grid.rows[above] for above in range(row - 1, -1, -1)]
    for above in [*above_it, *(before.rows[-1:] if before is not None and row == 0 else ())]:
        heads = [place for place, spot in enumerate(above) if spot.own and spot.text.strip()]
        texts = [above[place].text for place in heads]
        pairs, _ = pair_labels(list(wanted.values()), texts)
        if not pairs:
            continue
        doubt = _UNEVEN if end_of(spots) != end_of(above) else ""
        for head, ours in pairs.items():
            place = heads[head]
            if place not in cells:  # heads and cells are not in line: count them from the right
                back = len(heads) - head
                place = cells[-back] if back <= len(cells) else -1
            if place >= 0:
                table.put(grid, row, place, (at, list(wanted)[ours]), doubt)
        table.labels.setdefault(at, " ".join(spots[own[start]].text.split()))
        return True
    if not cells or len(cells) != len(wanted):
        return False
    doubt = Saying("“{label}”上方没有列名，按格式的次序读取", label=label)
    for place, ours in zip(cells, wanted, strict=True):
        table.put(grid, row, place, (at, ours), doubt)
    table.labels.setdefault(at, " ".join(spots[own[start]].text.split()))
    return True
