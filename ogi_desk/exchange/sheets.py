"""Sheets in and out of the office: the one door the window and the command line use for .xlsx and .csv."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.reading import SheetRows, read_sheet
from ogi_desk.exchange.returns_sheet import write_returns
from ogi_desk.exchange.template import write_template
from ogi_desk.exchange.writing import Head, write_rows
from ogi_desk.services.catalogue import CATALOGUE_COLUMNS, catalogue_rows
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.due import DueItem
from ogi_desk.services.exports import ExportCount, export_rows
from ogi_desk.services.ports import Progress, Reader
from ogi_desk.services.returns import Returns
from ogi_desk.services.sheet_columns import SHEET_KINDS, CellType, sheet_kind

__all__ = ["CATALOGUE", "OfficeSheets", "export_kinds", "read_sheet"]

CATALOGUE = "catalogue"
MASKABLE = "requests"  # whose export can cover who people are


def export_kinds() -> tuple[str, ...]:
    """The ids of all that can be exported."""
    return (*SHEET_KINDS, CATALOGUE)


class OfficeSheets:
    """Reads and writes sheets by the office's definitions; implements :class:`ogi_desk.services.ports.Sheets`."""

    def __init__(self, definitions: Definitions) -> None:
        self._definitions = definitions

    def read(self, file: Path) -> tuple[Sequence[str], SheetRows]:
        """Return the headings and the rows; ``InputError`` when it is no such sheet."""
        return read_sheet(file)

    def export(
        self, reader: Reader, kind: str, file: Path, progress: Progress | None = None, *, mask: bool = False
    ) -> int:
        """Write all unbinned records of a kind (or ``catalogue``); return the number of rows."""
        return self.export_counted(reader, kind, file, progress, mask=mask).rows

    def export_counted(
        self, reader: Reader, kind: str, file: Path, progress: Progress | None = None, *, mask: bool = False
    ) -> ExportCount:
        """Write all unbinned records of a kind; say also which ones hold more than the sheet has columns for.

        ``InputError`` when ``mask`` is asked of another kind than :data:`MASKABLE`.
        """
        count = ExportCount()
        if mask and kind != MASKABLE:
            raise InputError("只有 {kind} 可以隐去个人信息后导出，其他表请去掉这个选项。", kind=MASKABLE)
        if kind == CATALOGUE:
            heads = [Head(heading, width) for heading, width in CATALOGUE_COLUMNS.items()]
            count.rows = write_rows(file, "公开目录", heads, catalogue_rows(reader, self._definitions, progress))
            return count
        if kind not in SHEET_KINDS:
            raise InputError("没有“{kind}”这种表，可用的有 {kinds}。", kind=kind, kinds="、".join(export_kinds()))
        sheet = SHEET_KINDS[kind]
        heads = [
            Head(
                column.heading,
                column.width,
                number=column.holds in (CellType.MONEY, CellType.NUMBER, CellType.YEAR),
                wrap=column.holds is CellType.TEXT,
            )
            for column in sheet.columns
        ]
        write_rows(file, sheet.label, heads, export_rows(reader, sheet, count, progress, mask=mask))
        return count

    def due_calendar(self, items: Sequence[DueItem], now: datetime, office: str = "") -> bytes:
        """Return what is due as an iCalendar file."""
        from ogi_desk.exchange.due_calendar import due_calendar

        return due_calendar(items, now, office)

    def template(self, kind: str, file: Path) -> None:
        """Write an empty sheet with headings, drop-down lists and one example row."""
        write_template(sheet_kind(kind), file, self._definitions.categories.paths)

    def write_returns(self, returns: Returns, file: Path) -> int:
        """Write monthly or quarterly returns; return the number of lines."""
        return write_returns(returns, file)
