"""The office's records as rows of a sheet, in the columns they are imported by.

Must not know file formats (see :mod:`ogi_desk.exchange`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.masking import masked
from ogi_desk.domain.records import RECORD_KINDS, Record, Request
from ogi_desk.services.cell_texts import Cell
from ogi_desk.services.ports import ListQuery, Progress, Reader
from ogi_desk.services.sheet_columns import CELL_LIMIT, SheetKind
from ogi_desk.services.sheet_records import cells, is_complete

_PAGE = 2_000  # records fetched at a time: a log of a million items must not fill the memory


@dataclass(slots=True)
class ExportCount:
    """What an export wrote: rows, and the 登记号 (or content) of records with more than the sheet has columns for."""

    rows: int = 0
    incomplete: list[str] = field(default_factory=list)


def export_rows(
    reader: Reader, kind: SheetKind, count: ExportCount, progress: Progress | None = None, *, mask: bool = False
) -> Iterator[list[Cell]]:
    """Yield a row of cells for each unbinned record of a kind, oldest entry first, counting into ``count``.

    ``mask`` covers who the applicants are; such a sheet is for reading and does not import back as it was.
    ``InputError`` when a text is longer than a cell can hold.
    """
    for stored in records_of(reader, kind.record, progress):
        record = masked(stored) if mask and isinstance(stored, Request) else stored
        row = cells(kind, record, lambda request_id: _request_number(reader, request_id))
        for column, cell in zip(kind.columns, row, strict=True):
            if type(cell) is str and len(cell) > CELL_LIMIT:
                raise InputError(
                    "{label}第 {row} 行“{column}”有 {length} 个字符，超过一个单元格的上限 {limit} 个，请先缩短再导出。",
                    label=kind.label,
                    row=count.rows + 2,
                    column=column.heading,
                    length=len(cell),
                    limit=CELL_LIMIT,
                )
        count.rows += 1
        if not is_complete(record) and isinstance(record, Request):
            count.incomplete.append(record.number or record.content[:20])
        yield row


def records_of(reader: Reader, cls: type[Record], progress: Progress | None = None) -> Iterator[Record]:
    """Yield all unbinned records of a kind by id, fetched page by page."""
    kind = next(kind for kind, known in RECORD_KINDS.items() if known is cls)
    if kind not in ("publication", "request", "case"):
        yield from reader.all(cls)
        return
    ids = sorted(reader.find(ListQuery(kind=kind)))
    for start in range(0, len(ids), _PAGE):
        if progress:
            progress(start, len(ids))
        page = ids[start : start + _PAGE]
        records = reader.fetch(cls, page)
        yield from (records[id] for id in page if id in records)
    if progress:
        progress(len(ids), len(ids))


def _request_number(reader: Reader, request_id: int) -> str:
    request = reader.get(Request, request_id)
    return request.number if request else ""
