"""Import shows every fault and writes nothing before it is asked to; export comes back in unchanged."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from ogi_desk.domain.records import Publication
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs import export_sheet, fault_panel, import_sheet
from ogi_desk.ui.dialogs.export_sheet import ExportDialog
from ogi_desk.ui.dialogs.import_sheet import ImportDialog
from ogi_desk.ui.notices import Notice

HEAD = "信息名称,信息类别,公开日期,公开渠道\n"
GOOD = HEAD + "统计公报,业务信息/统计公报,2012-03-01,政府网站\n月报,业务信息/统计公报,2012-04-01,\n"
BAD = HEAD + ",业务信息/统计公报,2012-03-01,政府网站\n月报,没有这类,2012-13-01,电视台\n"


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.sheets = OfficeSheets(desk.definitions)
    return desk


def count(desk: Desk) -> int:
    with desk.office.read() as reader:
        return len(reader.all(Publication))


def sheet(folder: Path, text: str) -> Path:
    file = folder / "台账.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_all_faults_are_listed_and_nothing_is_written(
    office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    dialog = ImportDialog(office, "publications", sheet(tmp_path, BAD))
    qtbot.addWidget(dialog)
    settled()
    found = [line.cells[:2] for line in dialog.faults.model.lines]
    assert found == [("2", "信息名称"), ("3", "信息类别"), ("3", "公开日期"), ("3", "公开渠道")]
    assert not dialog.go.isEnabled()
    dialog._carry_out()
    settled()
    assert count(office) == 0
    dialog.faults.view.selectRow(2)
    assert dialog.view.currentIndex().data() == "2012-13-01"
    assert dialog.preview.data(dialog.view.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    dialog.faults.copy.click()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("3\t信息类别\t")


def test_corrected_file_is_read_again_and_imported_as_one_change(
    office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    file = sheet(tmp_path, BAD)
    dialog = ImportDialog(office, "publications", file)
    qtbot.addWidget(dialog)
    settled()
    file.write_text(GOOD, encoding="utf-8")
    dialog.again.click()
    settled()
    assert dialog.go.isEnabled()
    assert dialog.preview.rowCount() == 2
    assert count(office) == 0
    said: list[Notice] = []
    office.notices.said.connect(said.append)
    dialog.go.click()
    settled()
    assert count(office) == 2
    assert dialog.result() == ImportDialog.DialogCode.Accepted
    assert said[-1].action is not None
    said[-1].action()
    settled()
    assert count(office) == 0


def test_refusals_are_one_sentence_in_the_dialog(
    office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    dialog = ImportDialog(office, "publications", sheet(tmp_path, "名字,颜色\n一,红\n"))
    qtbot.addWidget(dialog)
    settled()
    assert "颜色" in dialog.line.message
    assert not dialog.go.isEnabled()
    assert not dialog.work.running


def test_long_reading_can_be_cancelled(office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]) -> None:
    class Endless:
        def read(self, file: Path) -> Any:
            def rows() -> Iterator[Any]:
                from ogi_desk.services.imports import SheetRow

                number = 1
                while True:
                    number += 1
                    yield SheetRow(number, {"信息名称": "一条"})

            return ["信息名称", "信息类别", "公开日期"], rows()

    office.sheets = Endless()  # type: ignore[assignment]
    dialog = ImportDialog(office, "publications", tmp_path / "长.csv")
    qtbot.addWidget(dialog)
    assert dialog.work.running
    dialog.reject()
    settled()
    assert "已取消" in dialog.line.message
    assert not dialog.work.running


def test_a_dropped_sheet_is_taken(office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = ImportDialog(office)
    qtbot.addWidget(dialog)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet(tmp_path, GOOD)))])
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, left, plain))
    settled()
    assert dialog.go.isEnabled()


def test_template_and_fault_list_are_saved(
    office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ImportDialog(office, "requests", sheet(tmp_path, BAD))
    qtbot.addWidget(dialog)
    settled()
    monkeypatch.setattr(import_sheet, "ask_save", lambda *_: tmp_path / "模板.xlsx")
    dialog.template.click()
    settled()
    assert (tmp_path / "模板.xlsx").stat().st_size > 1000
    dialog.kind.setCurrentIndex(0)
    settled()
    monkeypatch.setattr(fault_panel, "ask_save", lambda *_: tmp_path / "问题.csv")
    dialog.faults.save.click()
    settled()
    with (tmp_path / "问题.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row[:2] for row in csv.reader(stream)][:2] == [["行", "列"], ["2", "信息名称"]]


def test_export_writes_what_imports_back(
    office: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ImportDialog(office, "publications", sheet(tmp_path, GOOD))
    qtbot.addWidget(first)
    settled()
    first.go.click()
    settled()
    out = tmp_path / "导出.xlsx"
    monkeypatch.setattr(export_sheet, "ask_save", lambda *_: out)
    dialog = ExportDialog(office, "publications")
    qtbot.addWidget(dialog)
    dialog.go.click()
    settled()
    headings, rows = OfficeSheets(office.definitions).read(out)
    assert headings[0].startswith("信息名称")
    assert len(list(rows)) == 2
