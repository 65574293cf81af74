"""Taking in a sheet of records: every fault is found before anything is written, then all rows or none.

:func:`plan_import` turns rows into records and faults and writes nothing; :func:`carry_out` stores a faultless plan as
one change. Must not know file formats (see :mod:`ogi_desk.exchange`).
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence, Sized
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Category, Record
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.import_rows import ImportFault, OfficeValues, RowReading, SheetRow
from ogi_desk.services.ports import Changes, Office, Progress, Reader
from ogi_desk.services.sheet_columns import CellType, SheetColumn, SheetKind, clean_heading, sheet_kind

__all__ = ["ImportFault", "ImportPlan", "SheetRow", "carry_out", "plan_import"]

_STRIDE = 1_000  # rows between two words to the progress bar


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do. ``rows[i]`` is the sheet's row of ``records[i]``; ``notices`` are worth a look only."""

    kind: str
    records: tuple[Record, ...]
    faults: tuple[ImportFault, ...]
    row_count: int
    rows: tuple[int, ...] = ()
    notices: tuple[str, ...] = ()
    file_name: str = ""


def plan_import(
    reader: Reader,
    definitions: Definitions,
    kind: str,
    headings: Sequence[str],
    rows: Iterable[SheetRow],
    file_name: str,
    progress: Progress | None = None,
) -> ImportPlan:
    """Return the records of a sheet and all its faults, by row and column.

    ``InputError`` when the headings do not fit or there is no row at all; ``progress`` may raise ``Cancelled``.
    """
    sheet = sheet_kind(kind)
    columns = _match_headings(sheet, headings, file_name)
    office = OfficeValues(reader)
    reading = RowReading(sheet, columns, _known_categories(reader, definitions, sheet), office)
    total = len(rows) if isinstance(rows, Sized) else 0
    waiting = iter(rows)
    with _collector_at_rest():
        while some := list(islice(waiting, _STRIDE)):
            if progress:
                progress(reading.row_count, total)
            reading.take_all(some)
    if not reading.row_count and (reading.examples or len(columns) < len(sheet.columns)):
        # with all columns and no row it is what export writes of an empty register, which imports back as nothing
        more = "（示例行不算）" if reading.examples else ""
        raise InputError("文件“{file}”只有表头，没有数据行{more}，请填写后再导入。", file=file_name, more=more)
    reading.check_office()
    if progress:
        progress(reading.row_count, total or reading.row_count)
    return ImportPlan(
        kind=kind,
        records=tuple(reading.records) if not reading.faults else (),
        faults=tuple(reading.sorted_faults()),
        row_count=reading.row_count,
        rows=tuple(reading.rows) if not reading.faults else (),
        notices=tuple(reading.notices(definitions)),
        file_name=file_name,
    )


def carry_out(office: Office, actor: str, plan: ImportPlan, progress: Progress | None = None) -> Changes:
    """Store a plan's records as one change, all or none; ``InputError`` when the plan has faults.

    Numbers that may stand only once are looked at again: somebody may have written since the plan was made.
    """
    sheet = sheet_kind(plan.kind)
    if plan.faults:
        raise InputError(
            "文件“{file}”有 {count} 处错误，没有导入任何一行，请改正后再导入：{first}。",
            file=plan.file_name,
            count=len(plan.faults),
            first=plan.faults[0],
        )
    if not plan.records:
        return Changes()
    with _collector_at_rest(), office.write(actor, f"导入{sheet.label}") as writer:
        for column in sheet.columns:
            if column.once:
                _refuse_held(OfficeValues(writer), sheet, column, plan)
        writer.add_many(_counted(plan.records, progress))
    return writer.changes()


def _refuse_held(office: OfficeValues, sheet: SheetKind, column: SheetColumn, plan: ImportPlan) -> None:
    rows = dict(zip(map(attrgetter(column.field), plan.records), plan.rows, strict=True))
    rows.pop("", None)
    held = office.held(sheet, column, rows)
    if held:
        value = min(held, key=lambda value: rows[value])
        raise InputError(
            "文件“{file}”第 {row} 行“{column}”：{value} 刚刚已被登记，没有导入任何一行，请核对。",
            file=plan.file_name,
            row=rows[value],
            column=column.heading,
            value=value,
        )


def _counted(records: Sequence[Record], progress: Progress | None) -> Iterator[Record]:
    for done, record in enumerate(records):
        if progress and done % _STRIDE == 0:
            progress(done, len(records))
        yield record
    if progress:
        progress(len(records), len(records))


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the collector of cycles from walking again and again over so many records, none of which is in a cycle."""
    at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if at_work:
            gc.enable()


# -- headings


def _match_headings(sheet: SheetKind, headings: Sequence[str], file_name: str) -> list[tuple[str, SheetColumn]]:
    """Pair each heading as it stands with its column; one sentence names all that do not fit."""
    matched = [(heading, sheet.column(clean_heading(heading))) for heading in headings]
    unknown = [f"“{heading.strip()}”" for heading, column in matched if column is None]
    if unknown:
        raise InputError(
            "文件“{file}”的表头里有不认识的列 {unknown}，请删去或改名；{label}可用的列是 {columns}。",
            file=file_name,
            unknown="、".join(unknown),
            label=sheet.label,
            columns="、".join(column.heading for column in sheet.columns),
        )
    columns = [(heading, column) for heading, column in matched if column is not None]
    seen: set[str] = set()
    twice = [f"“{c.heading}”" for _, c in columns if c.heading in seen or seen.add(c.heading)]  # type: ignore[func-returns-value]
    if twice:
        raise InputError(
            "文件“{file}”的表头里 {twice} 出现了不止一次，请每列只留一个。", file=file_name, twice="、".join(twice)
        )
    missing = [f"“{c.heading}”" for c in sheet.columns if c.required and c.heading not in seen]
    if missing:
        raise InputError(
            "文件“{file}”缺少必填的列 {missing}，请补上后再导入。", file=file_name, missing="、".join(missing)
        )
    return columns


def _known_categories(reader: Reader, definitions: Definitions, sheet: SheetKind) -> frozenset[str]:
    if not any(column.holds is CellType.CATEGORY for column in sheet.columns):
        return frozenset()
    return frozenset(definitions.categories.paths) | {category.path for category in reader.all(Category)}
