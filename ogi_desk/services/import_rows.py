"""Going through the rows of a sheet: cells to values, values to records, and every fault by row and column.

Writes nothing and knows no file format; :mod:`ogi_desk.services.imports` is the use case around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, NamedTuple

from ogi_desk.domain.records import RECORD_KINDS, Opening, Publication, Record, Request
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.services.cell_texts import Cell, CellError, Converter
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.import_columns import PublicationColumns
from ogi_desk.services.ports import Reader
from ogi_desk.services.sheet_cells import converter
from ogi_desk.services.sheet_columns import EXAMPLE_MARK, NATIONAL_INDICATORS, SheetColumn, SheetKind
from ogi_desk.services.sheet_records import build


class SheetRow(NamedTuple):
    """One row below the headings: ``number`` is the sheet's row number; blank cells are ``""``, ``None`` or absent."""

    number: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True, order=True)
class ImportFault:
    """One thing wrong with one cell; ``message`` says what and how to put it right."""

    row: int
    column: str
    message: str

    def __str__(self) -> str:
        return Saying("第 {row} 行“{column}”：{message}", row=self.row, column=self.column, message=self.message)


class OfficeValues:
    """What the office holds already and an import must know: numbers given once, figures, requests by number."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._requests: dict[str, int | CellError] = {}

    def held(self, sheet: SheetKind, column: SheetColumn, values: Iterable[str]) -> set[str]:
        """Those of the values that a record of the office has in this column."""
        kind = next(kind for kind, cls in RECORD_KINDS.items() if cls is sheet.record)
        return self._reader.held(kind, column.field, values)

    def figures(self, sheet: SheetKind) -> frozenset[tuple[int, str]]:
        """The (year, indicator) pairs of the facts or opening figures in the office."""
        year = sheet.columns[0].field
        return frozenset(
            (getattr(record, year), getattr(record, "indicator", "")) for record in self._reader.all(sheet.record)
        )

    def request(self, number: str) -> int:
        """The id of the request with this 登记号; ``CellError`` when there is none or more than one."""
        if number not in self._requests:
            found = self._reader.all(Request, number=number)
            if len(found) == 1 and found[0].id is not None:
                self._requests[number] = found[0].id
            elif found:
                self._requests[number] = CellError(
                    Saying(
                        "有 {count} 件申请的登记号都是 {number}，请先改正登记号",
                        count=len(found),
                        number=number,
                    )
                )
            else:
                self._requests[number] = CellError(
                    Saying("没有登记号为 {number} 的申请，请先登记该申请，或清空此格", number=number)
                )
        answer = self._requests[number]
        if isinstance(answer, CellError):
            raise answer
        return answer


class RowReading:
    """The rows read so far: records, faults, and what must stand only once."""

    def __init__(
        self,
        sheet: SheetKind,
        columns: Sequence[tuple[str, SheetColumn]],
        categories: frozenset[str],
        office: OfficeValues,
    ) -> None:
        self.sheet = sheet
        self.records: list[Record] = []
        self.rows: list[int] = []
        self.faults: list[ImportFault] = []
        self.row_count = 0
        self.examples: list[int] = []
        self._strange: list[str] = []  # private characters of the row being read
        self._private: dict[str, int] = {}  # and the first row each stands in
        self._office = office
        self._order = {column.heading: place for place, column in enumerate(sheet.columns)}
        self._required = [(heading, column) for heading, column in columns if column.required]
        converters = [(heading, column, self._converter(column, categories)) for heading, column in columns]
        self._converters = [(heading, column.heading, column.field, convert) for heading, column, convert in converters]
        self._once = [column for _, column in columns if column.once]
        self._seen: dict[str, dict[Any, int]] = {column.field: {} for column in self._once}
        self._figures: dict[tuple[int, str], int] = {}
        last = sheet.columns[-1].heading
        self._mark_heading = next((heading for heading, column in columns if column.heading == last), None)
        self._quick = PublicationColumns(converters) if sheet.record is Publication else None

    def _converter(self, column: SheetColumn, categories: frozenset[str]) -> Converter:
        convert = converter(column, categories, self._strange.append)
        if column.field != "request_id":
            return convert
        find: Callable[[Any], int] = lambda cell: self._office.request(convert(cell))  # noqa: E731
        return find

    def take_all(self, rows: Sequence[SheetRow]) -> None:
        """Read some rows: at once where nothing is wrong, else one by one."""
        records = self._quick.records([row.cells for row in rows]) if self._quick else None
        if records is None:
            for row in rows:
                self.take(row)
            return
        self.row_count += len(rows)
        numbers = [row.number for row in rows]
        self.records += records
        self.rows += numbers
        for column in self._once:
            values, seen = list(map(attrgetter(column.field), records)), self._seen[column.field]
            if "" not in values and len({*values}) == len(values) and seen.keys().isdisjoint(values):
                seen.update(zip(values, numbers, strict=True))
                continue
            for number, value in zip(numbers, values, strict=True):
                if value:
                    self._check_once(number, column, value)

    def take(self, row: SheetRow) -> None:
        """Read one row; a row with all cells blank is passed over."""
        cells = row.cells
        mark = cells.get(self._mark_heading) if self._mark_heading else None
        if mark and isinstance(mark, str) and mark.startswith(EXAMPLE_MARK):
            self.examples.append(row.number)
            return
        before = len(self.faults)
        values: dict[str, Any] = {}
        for heading, name, field, convert in self._converters:
            cell = cells.get(heading)
            if not cell and (cell is None or cell == ""):
                continue
            try:
                value = convert(cell)
            except CellError as fault:
                if not (isinstance(cell, str) and cell.isspace()):
                    self.faults.append(ImportFault(row.number, name, fault.args[0]))
            else:
                if value or (value != "" and value != ()):
                    values[field] = value
        if not values and before == len(self.faults):
            return
        self.row_count += 1
        for heading, column in self._required:
            if column.field not in values and not str(cells.get(heading) or "").strip():
                self.faults.append(ImportFault(row.number, column.heading, "此列必填，请补填"))
        for column in self._once:
            if column.field in values:
                self._check_once(row.number, column, values[column.field])
        if self._strange:
            for character in self._strange:
                self._private.setdefault(character, row.number)
            self._strange.clear()
        if before == len(self.faults):
            self._build(row.number, values)

    def _check_once(self, number: int, column: SheetColumn, value: str) -> None:
        first = self._seen[column.field].setdefault(value, number)
        if first != number:
            message = Saying(
                "{value} 与第 {first} 行重复，请改为不同的{heading}", value=value, first=first, heading=column.heading
            )
            self.faults.append(ImportFault(number, column.heading, message))

    def _build(self, number: int, values: dict[str, Any]) -> None:
        faults = self.faults
        record = build(self.sheet, values, lambda name, message: faults.append(ImportFault(number, name, message)))
        if record is not None:
            self.records.append(record)
            self.rows.append(number)
            if "indicator" in values:
                self._check_figure(number, values)

    def _check_figure(self, number: int, values: dict[str, Any]) -> None:
        key = (values[self.sheet.columns[0].field], values["indicator"])
        first = self._figures.setdefault(key, number)
        if first != number:
            self.faults.append(
                ImportFault(
                    number,
                    "指标",
                    Saying(
                        "{year} 年的“{indicator}”与第 {first} 行重复，请只留一行",
                        year=key[0],
                        indicator=key[1],
                        first=first,
                    ),
                )
            )

    def check_office(self) -> None:
        """Find what the office holds already; asked once for the whole sheet."""
        for column in self._once:
            seen = self._seen[column.field]
            if seen:
                for value in self._office.held(self.sheet, column, seen):
                    self.faults.append(
                        ImportFault(
                            seen[value],
                            column.heading,
                            Saying(
                                "{value} 已登记过，请核对是否重复导入，或改用新的{heading}",
                                value=value,
                                heading=column.heading,
                            ),
                        )
                    )
        if self._figures:
            for key in self._figures.keys() & self._office.figures(self.sheet):
                message = Saying(
                    "{year} 年的“{indicator}”已录入过，请在程序中修改该数据，或删去此行", year=key[0], indicator=key[1]
                )
                self.faults.append(ImportFault(self._figures[key], "指标", message))

    def sorted_faults(self) -> list[ImportFault]:
        """The faults by row, then by the order of the columns."""
        return sorted(self.faults, key=lambda fault: (fault.row, self._order[fault.column], fault.message))

    def notices(self, definitions: Definitions) -> list[str]:
        """What the person may want to know though nothing is wrong."""
        told: list[str] = []
        if self.examples:
            told.append(Saying("第 {rows} 行是模板的示例行，不导入。", rows="、".join(map(str, self.examples[:5]))))
        if self._private:
            shown = listed(
                Saying("U+{ord:04X}（第 {row} 行）", ord=ord(c), row=row) for c, row in list(self._private.items())[:5]
            )
            told.append(Saying("有无法对应到标准汉字的自造字 {shown}，导入后请核对。", shown=shown))
        strangers = sorted({name for _, name in self._figures} - self._indicators(definitions) - NATIONAL_INDICATORS)
        if strangers:
            told.append(
                Saying(
                    "现有的报告格式没有用到指标 {strangers}，照样录入，请核对名称。", strangers=listed(strangers[:5])
                )
            )
        return told

    def _indicators(self, definitions: Definitions) -> set[str]:
        """The names figures of this kind may stand under in any known form."""
        forms = definitions.forms.values()
        if self.sheet.record is Opening:
            return {name for form in forms for name in form.opening_indicators()}
        return {name for form in forms for name in form.indicators()}
