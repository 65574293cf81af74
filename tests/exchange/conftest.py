"""An empty office on disk, the shipped definitions, and sheets written by hand as offices write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office


@pytest.fixture(scope="session")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


@pytest.fixture
def other_office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "other", create=True)
    yield opened
    opened.close()


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Write rows of plain values to a workbook; dates become date cells."""

    def write(rows: Sequence[Sequence[Any]], name: str = "sheet.xlsx", merge: str = "", top: int = 0) -> Path:
        path = tmp_path / name
        book = xlsxwriter.Workbook(str(path))
        sheet = book.add_worksheet("表")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for number, row in enumerate(rows, top):
            for place, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, place, value, day)
                elif isinstance(value, bool):
                    sheet.write_boolean(number, place, value)
                elif isinstance(value, (int, float)):
                    sheet.write_number(number, place, value)
                elif value is not None:
                    sheet.write_string(number, place, value)
        if merge:
            sheet.merge_range(merge, "合并")
        book.close()
        return path

    return write
