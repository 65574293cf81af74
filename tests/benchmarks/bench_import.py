# ruff: noqa: E501 (rows of a sheet stand on one line)
"""Measures the import of 100,000 rows against reading the sheet alone, in one run.

Run: ``python tests/benchmarks/bench_import.py [ROWS]``. The floor is python-calamine turning the same file into lists.
Prints one JSON object, in seconds of processor time (a disk that is slow to answer does not count).
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from python_calamine import CalamineWorkbook

from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.imports import carry_out, plan_import
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.opening import open_office

_clock = time.process_time
HEADINGS = [
    "信息名称",
    "信息类别",
    "公开日期",
    "成文日期",
    "索引号",
    "文号",
    "公开渠道",
    "发布机构",
    "责任科室",
    "内容概述",
    "公开属性",
    "不公开依据",
    "全文电子化",
    "公众关注",
    "保密审查人",
    "保密审查日期",
    "有效性",
    "失效日期",
    "由申请转公开",
    "备注",
]


def write_sheet(path: Path, count: int) -> None:
    """Write a sheet of items with every column filled that a bureau fills."""
    import xlsxwriter

    make = random.Random(7)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        for number in range(1, count + 1):
            day = date(2008, 5, 1) + timedelta(number * 4600 // count)
            shown = (day + timedelta(make.randint(0, 9))).isoformat()
            sheet.write_row(
                number,
                0,
                [
                    f"泉港区{day.year}年第{number}期统计信息", make.choice(["业务信息/统计公报", "政务动态", "业务信息/统计信息"]),
                    shown, day.isoformat(), f"QG02101-3000-{day.year}-{number:07d}", f"泉港统〔{day.year}〕{number}号",
                    make.choice(["政府网站", "政府网站、政府公报", "公示栏"]), "泉港区统计局", make.choice(["办公室", "综合股"]),
                    f"第{number}期主要指标完成情况", "主动公开", "", "是", "", "陈立新", day.isoformat(), "有效", "", "否", "",
                ],
            )  # fmt: skip


def measure(count: int = 100_000) -> dict[str, float]:
    """Return seconds for reading alone and for the whole import (read, check, write), and their ratio."""
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "items.xlsx"
        write_sheet(path, count)
        floors = []
        for _ in range(3):
            start = _clock()
            rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
            floors.append(_clock() - start)
            assert len(rows) == count + 1
            del rows
        definitions = load_definitions()
        runs = [_import(Path(temporary) / f"office{turn}", path, definitions) for turn in range(2)]
        read, check, write = min(runs, key=sum)
        office = open_office(Path(temporary) / "office0")
        start = _clock()
        with office.read() as reader:
            shown = len(reader.find_first(ListQuery(kind="publication"), 200))
        first = _clock() - start
        assert shown == min(count, 200)
        left = database_of(office.folder).with_name("office.sqlite3-wal")
        office.close()
        return {
            "reading_alone_s": min(floors),
            "import_s": read + check + write,
            "ratio": (read + check + write) / min(floors),
            "read_s": read,
            "check_s": check,
            "write_s": write,
            "first_list_after_s": first,
            "log_left_mb": left.stat().st_size / 2**20 if left.exists() else 0.0,
        }


def _import(folder: Path, path: Path, definitions: Definitions) -> tuple[float, float, float]:
    """Import the sheet into a new office; return processor seconds of reading, checking and writing."""
    office = open_office(folder, create=True)
    start = _clock()
    headings, rows = OfficeSheets(definitions).read(path)
    read = _clock()
    with office.read() as reader:
        plan = plan_import(reader, definitions, "publications", headings, rows, path.name)
    planned = _clock()
    assert not plan.faults, plan.faults[:3]
    carry_out(office, "甲", plan)
    end = _clock()
    office.close()
    return read - start, planned - read, end - planned


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000), indent=1))
