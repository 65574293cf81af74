"""Reading a sheet from .xlsx or .csv: headings and rows of plain cells, or one sentence about why not.

Must not know what the columns mean; that is :mod:`ogi_desk.services.imports`.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.services.import_rows import SheetRow
from ogi_desk.services.old_characters import modern
from ogi_desk.services.sheet_columns import ROW_LIMIT, SHEET_KINDS, clean_heading

#: sheets of a workbook that hold no records: the template's explanations
EXPLANATION_SHEET = "填写说明"
_LARGEST_FILE = 500 * 1024 * 1024  # bytes, unpacked: more is no office's log but a trap
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_sheet(path: Path) -> tuple[tuple[str, ...], SheetRows]:
    """Return the headings and the rows below them; blank cells are left out of a row's ``cells``.

    ``InputError`` names the file, the place and the cure when the file cannot be read as a sheet; some places are only
    come upon while going through the rows.
    """
    if path.suffix.lower() not in (".xlsx", ".csv"):
        raise InputError("文件“{file}”不是 .xlsx 或 .csv 表格，请另存为其中一种后再导入。", file=path.name)
    content = _content(path)
    if path.suffix.lower() == ".csv":
        rows, length = _csv_rows(path.name, content), content.count(b"\n") + (not content.endswith(b"\n"))
    else:
        _refuse_what_is_no_workbook(path.name, content)
        rows, length = _workbook_rows(path.name, content)
    table = SheetRows(path.name, rows, length)
    return tuple(heading for heading in table.headings if heading), table


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise InputError("找不到文件“{file}”，请核对路径。", file=str(path))
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            "打不开文件“{file}”（{reason}），请关闭正在使用它的程序后再试。",
            file=path.name,
            reason=reason_of(error),
        ) from None
    if not content.strip():
        raise InputError("文件“{file}”是空的，请选择有内容的表格。", file=path.name)
    if len(content) > _LARGEST_FILE:
        raise InputError("文件“{file}”超过 500 MB，请分成几个文件导入。", file=path.name)
    return content


# -- workbooks


def _refuse_what_is_no_workbook(name: str, content: bytes) -> None:
    if content.startswith(b"%PDF"):
        raise InputError("文件“{file}”其实是 PDF 文件，请导出为 .xlsx 或 .csv 表格后再导入。", file=name)
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise InputError("文件“{file}”设有打开密码，请取消密码后再导入。", file=name)
        raise InputError("文件“{file}”是旧版 .xls 格式，请另存为 .xlsx 后再导入。", file=name)
    if not content.startswith(b"PK"):
        raise InputError("文件“{file}”不是真正的 .xlsx 表格，请用表格软件另存为 .xlsx 后再导入。", file=name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        raise InputError("文件“{file}”已损坏，打不开，请重新导出或另存后再导入。", file=name) from None
    if "xl/workbook.xml" not in names:
        raise InputError("文件“{file}”不是 .xlsx 表格，请用表格软件另存为 .xlsx 后再导入。", file=name)
    if unpacked > _LARGEST_FILE * 4:
        raise InputError("文件“{file}”解开后超过 2 GB，请分成几个文件导入。", file=name)


def _workbook_rows(name: str, content: bytes) -> tuple[Callable[[], Iterator[list[Any]]], int]:
    import python_calamine

    try:
        with python_calamine.load_workbook(io.BytesIO(content)) as workbook:
            sheet = _only_sheet(name, workbook)
            merged = sheet.merged_cell_ranges
            if merged:
                (top, left), _ = min(merged)
                raise InputError(
                    "文件“{file}”第 {row} 行（{cell} 单元格）有合并单元格，请取消合并并逐格填写后再导入。",
                    file=name,
                    row=top + 1,
                    cell=f"{_letters(left)}{top + 1}",
                )
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise InputError(
            "文件“{file}”读不出来（{reason}），请用表格软件另存为 .xlsx 后再导入。", file=name, reason=error
        ) from None
    _refuse_errors(name, content, sheet.name)
    offset = [""] * sheet.start[1]  # the reader begins at the first filled column
    if not offset:
        return sheet.iter_rows, sheet.total_height
    return lambda: (offset + row for row in sheet.iter_rows()), sheet.total_height


def _only_sheet(name: str, workbook: Any) -> Any:
    """The one visible sheet with contents; more than one is refused rather than left out unsaid."""
    import python_calamine

    filled = []
    for place, about in enumerate(workbook.sheets_metadata):
        if about.visible == python_calamine.SheetVisibleEnum.Visible and about.name != EXPLANATION_SHEET:
            sheet = workbook.get_sheet_by_index(place)
            if sheet.start is not None:
                filled.append(sheet)
    if not filled:
        raise InputError("文件“{file}”里没有内容，请选择有内容的表格。", file=name)
    if len(filled) > 1:
        raise InputError(
            "文件“{file}”有 {count} 张有内容的工作表（{sheets}），请只留要导入的一张。",
            file=name,
            count=len(filled),
            sheets="、".join(sheet.name for sheet in filled),
        )
    return filled[0]


def _refuse_errors(name: str, content: bytes, sheet: str) -> None:
    """Refuse #N/A and the like: the reader would hand them over as blank cells."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = _sheet_part(archive, sheet)
        if part is None:
            return
        with archive.open(part) as stream:
            rest = b""
            while chunk := stream.read(1 << 20):
                window = rest + chunk
                cell = re.search(rb'<c r="([A-Z]+)(\d+)"[^>]*t="e"', window) if b't="e"' in window else None
                if cell:
                    raise InputError(
                        "文件“{file}”第 {row} 行（{cell} 单元格）是公式错误值，请改正后再导入。",
                        file=name,
                        row=int(cell[2]),
                        cell=(cell[1] + cell[2]).decode(),
                    )
                rest = window[-200:]


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """Where a sheet's XML lies in the archive, ``None`` when the workbook does not say."""
    try:
        workbook = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, ElementTree.ParseError):
        return None
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    for element in workbook.iter():
        if element.tag.endswith("}sheet") and element.get("name") == sheet:
            link = next((value for key, value in element.attrib.items() if key.endswith("}id")), None)
            target = targets.get(link, "").removeprefix("/")
            part = target if target.startswith("xl/") else f"xl/{target}"
            return part if part in archive.namelist() else None
    return None


def _letters(column: int) -> str:
    """A column's letters, from 0: A … Z, AA …"""
    letters = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(65 + place) + letters
    return letters


# -- csv


def _csv_rows(name: str, content: bytes) -> Callable[[], Iterator[list[Any]]]:
    text = _decoded(name, content)

    def rows() -> Iterator[list[Any]]:
        # the library's limit of 128 KB for a field; ours is told by row and column when the cell is judged
        csv.field_size_limit(2**31 - 1)
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        try:
            for row in reader:
                yield [_unguarded(cell) if cell[:1] == "'" else cell for cell in row]
        except csv.Error:
            raise InputError(
                "文件“{file}”第 {line} 行附近的引号没有配对，请用表格软件重新另存为 CSV 后再导入。",
                file=name,
                line=reader.line_num,
            ) from None

    return rows


def _decoded(name: str, content: bytes) -> str:
    if content.startswith(b"%PDF"):
        raise InputError("文件“{file}”其实是 PDF 文件，请导出为 .xlsx 或 .csv 表格后再导入。", file=name)
    if content.startswith((b"PK\x03\x04", _OLE)):
        raise InputError("文件“{file}”其实是工作簿而不是 CSV 文本，请把扩展名改为 .xlsx 或另存为 CSV。", file=name)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in content:
        raise InputError("文件“{file}”的编码不是 UTF-8 或 GB18030，请另存为“CSV UTF-8”后再导入。", file=name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        first_bad = error.start
    try:
        text = modern(content.decode("gb18030"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, max(first_bad, error.start)) + 1
        raise InputError(
            "文件“{file}”第 {line} 行的编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”后再导入。",
            file=name,
            line=line,
        ) from None
    # almost any bytes pass as GB18030; headings that mean nothing in it betray another encoding
    head = text.split("\n", 1)[0]
    known = {column.heading for kind in SHEET_KINDS.values() for column in kind.columns}
    if not any(heading in head for heading in known):
        raise InputError("文件“{file}”第 1 行的编码不是 UTF-8 或 GB18030，请另存为“CSV UTF-8”后再导入。", file=name)
    return text


def _unguarded(cell: str) -> str:
    """Take off the apostrophe our export puts before what a spreadsheet would take for a formula."""
    return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell


# -- common


class SheetRows(Iterable[SheetRow]):
    """The rows below the headings, made anew each time they are gone through; ``len`` may count blank ones."""

    def __init__(self, name: str, rows: Callable[[], Iterator[list[Any]]], length: int) -> None:
        self._name = name
        self._rows = rows
        self.headings, self._head_row = _find_headings(name, rows())
        self._length = max(length - self._head_row, 0)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[SheetRow]:
        headings = self.headings
        nameless, width = "" in headings, len(headings)
        for number, cells in islice(enumerate(self._rows(), 1), self._head_row, None):
            if number > ROW_LIMIT:
                raise InputError("文件“{file}”超过 {limit} 行，请分成几个文件导入。", file=self._name, limit=ROW_LIMIT)
            if nameless or len(cells) > width:
                _refuse_nameless(self._name, number, headings, cells)
            if any(cells) or cells.count("") < len(cells):  # 0 and False are contents
                yield SheetRow(number, dict(zip(headings, cells, strict=False)))


def _find_headings(name: str, rows: Iterator[list[Any]]) -> tuple[tuple[str, ...], int]:
    """The first row that is not blank, and its number."""
    for number, cells in enumerate(rows, 1):
        if any(str(cell).strip() for cell in cells):
            headings = tuple(clean_heading(str(cell)) for cell in cells)
            twice = [f"“{h}”" for h in dict.fromkeys(headings) if h and headings.count(h) > 1]
            if twice:
                raise InputError(
                    "文件“{file}”第 {row} 行的表头 {twice} 出现了不止一次，请每列只留一个。",
                    file=name,
                    row=number,
                    twice="、".join(twice),
                )
            return headings, number
    raise InputError("文件“{file}”里没有内容，请选择有内容的表格。", file=name)


def _refuse_nameless(name: str, number: int, headings: Sequence[str], cells: list[Any]) -> None:
    for place, cell in enumerate(cells):
        if (place >= len(headings) or not headings[place]) and str(cell).strip():
            raise InputError(
                "文件“{file}”第 {row} 行第 {column} 列有内容而表头没有列名，请补上列名或删去该列。",
                file=name,
                row=number,
                column=_letters(place),
            )
