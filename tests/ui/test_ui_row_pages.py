"""The list model: ids and pages, the newest question wins, never a store on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_records import TODAY, publication

from ogi_desk.domain.records import Publication
from ogi_desk.services.ports import ListQuery
from ogi_desk.services.records import bin_records, correct
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.models.row_pages import KEEP, RowPages
from ogi_desk.ui.models.rows_in_hand import PAGE
from ogi_desk.ui.publications.columns import columns, gather
from ogi_desk.ui.widgets.record_list import RecordList

QUERY = ListQuery(kind="publication", sort="published_on", today=TODAY)


@pytest.fixture
def rows(desk: Desk, qtbot: Any) -> RowPages:
    return RowPages(desk, columns(), lambda reader, ids: gather(reader, ids, desk.definitions, TODAY))


def shown(rows: RowPages, row: int, column: int = 1) -> str:
    return str(rows.index(row, column).data())


def test_passes_the_model_tester(rows: RowPages, items: list[Publication], settled: Callable[[], None]) -> None:
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.ask(QUERY)
    settled()
    assert rows.rowCount() == len(items)
    rows.ask(replace(QUERY, text="第7号"))
    settled()
    assert rows.rowCount() == 1
    rows.ask(QUERY)
    settled()
    assert rows.rowCount() == len(items)
    del tester


def test_shows_rows_in_the_order_asked(rows: RowPages, items: list[Publication], settled: Callable[[], None]) -> None:
    rows.ask(QUERY)
    settled()
    days = [shown(rows, n, 0) for n in range(rows.rowCount())]
    assert days == sorted((item.published_on.isoformat() for item in items), reverse=True)
    rows.sort(1, Qt.SortOrder.AscendingOrder)
    settled()
    titles = [shown(rows, n) for n in range(rows.rowCount())]
    assert titles == sorted(item.title for item in items)


def test_reads_only_on_the_reading_thread(desk: Desk, qtbot: Any, items: list[Publication], settled: Any) -> None:
    threads: set[str] = set()

    def watched(reader: Any, ids: Any) -> Any:
        threads.add(threading.current_thread().name)
        return gather(reader, ids, desk.definitions, TODAY)

    rows = RowPages(desk, columns(), watched)
    rows.ask(QUERY)
    settled()
    for row in range(rows.rowCount()):
        shown(rows, row)
    settled()
    assert threads
    assert all(name.startswith("read") for name in threads)


def test_the_newest_question_wins(rows: RowPages, items: list[Publication], settled: Callable[[], None]) -> None:
    for text in ("第1号", "第2号", "公报", "第30号"):
        rows.ask(replace(QUERY, text=text))
    settled()
    assert rows.rowCount() == 1
    assert shown(rows, 0) == "泉港区统计公报第30号"


def test_a_far_row_is_asked_for_and_comes(desk: Desk, rows: RowPages, settled: Callable[[], None]) -> None:
    with desk.office.write("李办", "导入") as writer:
        writer.add_many(publication(n, title=f"第{n:05d}条") for n in range(1, PAGE * (KEEP + 3)))
    rows.ask(replace(QUERY, sort="title", descending=False))
    settled()
    last = rows.rowCount() - 1
    assert rows.row(last) is None
    assert rows.index(last, 0).data() == "…"
    settled()
    assert shown(rows, last) == f"第{last + 1:05d}条"
    for page in range(KEEP + 2):
        rows.row(page * PAGE)
        settled_quick(rows, desk)
    assert len(rows._pages) <= KEEP + 1


def settled_quick(rows: RowPages, desk: Desk) -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(1000):
        QApplication.processEvents()
        if rows.settled and not desk.tasks.busy:
            return
        threading.Event().wait(0.002)


def test_a_row_that_went_meanwhile_says_so(
    desk: Desk, rows: RowPages, items: list[Publication], settled: Callable[[], None]
) -> None:
    rows.ask(QUERY)
    settled()
    gone = rows.id_at(0)
    bin_records(desk.office, "李办", Publication, [gone])
    rows.refresh_rows([gone])
    settled()
    assert rows.rowCount() == len(items), "the list is a snapshot"
    assert shown(rows, 0) == "（已不在此列）"
    rows.ask_again()
    settled()
    assert rows.rowCount() == len(items) - 1


def test_the_same_ids_are_repainted_without_a_reset(
    desk: Desk, rows: RowPages, items: list[Publication], settled: Callable[[], None], qtbot: Any
) -> None:
    rows.ask(QUERY)
    settled()
    record = rows.row(0).value.record  # type: ignore[union-attr]
    correct(desk.office, "李办", record, replace(record, title="改过的名称"))
    resets = []
    rows.modelReset.connect(lambda: resets.append(1))
    rows.ask_again(record.id)
    settled()
    assert not resets
    assert shown(rows, 0) == "改过的名称"


def test_what_is_typed_in_place_is_told_not_stored(
    rows: RowPages, items: list[Publication], settled: Callable[[], None]
) -> None:
    rows.ask(QUERY)
    settled()
    told: list[tuple[Any, str, str]] = []
    rows.edited.connect(lambda value, field, text: told.append((value, field, text)))
    index = rows.index(0, 1)
    assert rows.flags(index) & Qt.ItemFlag.ItemIsEditable
    before = shown(rows, 0)
    assert not rows.setData(index, "新名称")
    assert told[0][1:] == ("title", "新名称")
    assert shown(rows, 0) == before
    assert not rows.flags(rows.index(0, 7)) & Qt.ItemFlag.ItemIsEditable


def test_a_cell_says_its_column_to_screen_readers(
    rows: RowPages, items: list[Publication], settled: Callable[[], None]
) -> None:
    rows.ask(QUERY)
    settled()
    said = rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"日期：{shown(rows, 0, 0)}"


def test_selecting_all_asks_of_no_row_outside_the_view(
    desk: Desk, rows: RowPages, settled: Callable[[], None], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.office.write("李办", "导入") as writer:
        writer.add_many(publication(n) for n in range(1, 2001))
    table = RecordList(desk, rows, "publication")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    rows.ask(QUERY)
    settled()
    asked = []
    plain = RowPages.flags
    monkeypatch.setattr(RowPages, "flags", lambda self, index: asked.append(1) or plain(self, index))
    table.selectAll()
    table.viewport().repaint()
    table.horizontalHeader().viewport().repaint()
    assert table.selected_count() == 2000
    assert len(table.selected_ids()) == 2000
    assert len(asked) < 1000
