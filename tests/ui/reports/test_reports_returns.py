"""月报、季报: the year by months and quarters, the records behind a number, copies of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from python_calamine import CalamineWorkbook

from ogi_desk.domain.records import Publication
from ogi_desk.services.returns import BY_MONTH
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.returns_dialog import BY, ReturnsDialog


@pytest.fixture
def returns(desk: Desk, qtbot: Any, idle: Callable[[], None]) -> ReturnsDialog:
    dialog = ReturnsDialog(desk, 2012)
    qtbot.addWidget(dialog)
    dialog.open()
    idle()
    return dialog


def row(dialog: ReturnsDialog, label: str) -> list[str]:
    model = dialog.model
    for at in range(model.rowCount()):
        if str(model.index(at, 0).data()).strip("\u3000") == label:
            return [str(model.index(at, column).data()) for column in range(1, model.columnCount())]
    raise KeyError(label)


def cell(dialog: ReturnsDialog, label: str, column: int) -> QModelIndex:
    model = dialog.model
    at = next(r for r in range(model.rowCount()) if str(model.index(r, 0).data()).strip("\u3000") == label)
    return model.index(at, column)


def test_quarters_then_months_nought_is_shown(returns: ReturnsDialog, idle: Callable[[], None], desk: Desk) -> None:
    assert not returns.isModal()
    assert row(returns, "主动公开信息数") == ["条", "18", "13", "8", "7", "46"]
    assert row(returns, "渠道：政务微博") == ["条", "0", "0", "0", "0", "0"]
    returns.months.setChecked(True)
    idle()
    assert returns.model.columnCount() == 15
    assert sum(map(int, row(returns, "主动公开信息数")[1:-1])) == 46
    assert desk.settings.value(BY) == BY_MONTH


def test_the_records_behind_a_number_open(
    returns: ReturnsDialog, idle: Callable[[], None], desk: Desk, qtbot: Any
) -> None:
    asked: list[tuple[str, int]] = []
    desk.asked_for.connect(lambda kind, id: asked.append((kind, id)))
    returns.view.setCurrentIndex(cell(returns, "主动公开信息数", 3))
    qtbot.keyClick(returns.view, Qt.Key.Key_Return)
    idle()
    assert "13 条记录" in returns.head.text()
    assert returns.records.model().rowCount() == 13
    qtbot.keyClick(returns.records, Qt.Key.Key_Return)
    assert [kind for kind, _ in asked] == ["publication"]
    with desk.office.read() as reader:
        one = reader.get(Publication, asked[0][1])
    assert one is not None
    assert date(2012, 4, 1) <= one.published_on <= date(2012, 6, 30)
    returns._open_number(cell(returns, "收到申请数", 6))
    idle()
    assert returns.records.model().rowCount() == 1
    returns._open_number(cell(returns, "行政复议", 6))
    idle()
    assert "没有记录" in returns.head.text()


def test_a_record_put_right_changes_the_number_in_sight(
    returns: ReturnsDialog, idle: Callable[[], None], desk: Desk
) -> None:
    returns._open_number(cell(returns, "主动公开信息数", 5))
    idle()
    assert returns.records.model().rowCount() == 7

    def take_out() -> Any:
        with desk.office.write("李办", "改") as writer:
            one = next(p for p in writer.all(Publication) if p.published_on >= date(2012, 10, 1))
            writer.replace(one, replace(one, published_on=date(2012, 1, 4)))
        return writer.changes()

    desk.perform(take_out)
    idle()
    assert row(returns, "主动公开信息数") == ["条", "19", "13", "8", "6", "46"]
    assert returns.records.model().rowCount() == 6
    assert "6 条记录" in returns.head.text()


def test_another_year_until_today(returns: ReturnsDialog, idle: Callable[[], None]) -> None:
    returns.year.setCurrentIndex(returns.year.findData(2013))
    idle()
    assert returns.model.returns is not None
    assert returns.model.returns.periods == ("第1季度",)
    assert "2013年1月15日" in returns.until.text()


def test_copied_and_exported(returns: ReturnsDialog, idle: Callable[[], None], tmp_path: Path) -> None:
    returns.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["指标", "单位", "第1季度", "第2季度", "第3季度", "第4季度", "合计"]
    assert lines[2].split("\t") == ["主动公开信息数", "条", "18", "13", "8", "7", "46"]
    returns.view.setCurrentIndex(cell(returns, "主动公开信息数", 2))
    model = returns.view.selectionModel()
    model.select(cell(returns, "主动公开信息数", 3), model.SelectionFlag.Select)
    returns.copy.click()
    assert QGuiApplication.clipboard().text() == "18\t13"
    for name in ("季报.xlsx", "季报.csv"):
        returns.write(tmp_path / name)
        idle()
        assert name in returns.line.message
    assert returns.model.returns is not None
    rows = CalamineWorkbook.from_path(str(tmp_path / "季报.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[1][3:] == [18.0, 13.0, 8.0, 7.0, 46.0]
    assert len((tmp_path / "季报.csv").read_text(encoding="utf-8-sig").splitlines()) == len(rows)


def test_enter_on_a_name_lists_the_records_of_its_total(
    returns: ReturnsDialog, idle: Callable[[], None], qtbot: Any
) -> None:
    for column in (0, 1):
        returns.view.setCurrentIndex(cell(returns, "渠道：政府网站", column))
        qtbot.keyClick(returns.view, Qt.Key.Key_Return)
        idle()
        assert "合计：40 条记录" in returns.head.text()


def test_opening_a_record_hands_the_keyboard_to_its_window(desk: Desk, idle: Callable[[], None], qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ReturnsDialog(desk, 2012, window)
    dialog.open()
    idle()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.view.setCurrentIndex(cell(dialog, "主动公开信息数", 3))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    idle()
    qtbot.keyClick(dialog.records, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert dialog.isVisible()
    dialog.close()
