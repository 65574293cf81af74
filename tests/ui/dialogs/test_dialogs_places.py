"""Where files are written and put back: endings, names that are taken, places that cannot be looked at, a full disk."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ogi_desk.app import OfficeFolders
from ogi_desk.domain.errors import InputError
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.backup import RestoreDialog
from ogi_desk.ui.dialogs.fault_panel import _write_list
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.rows import Line

SHEETS = "Excel 表格 (*.xlsx);;文本表格 (*.csv)"


def choosing(monkeypatch: pytest.MonkeyPatch, *names: Path) -> list[str]:
    """Answer the system's dialog with these names, one after the other; return what it was opened with."""
    given, shown = list(names), []

    def choose(parent: object, title: str, at: str, pattern: str) -> tuple[str, str]:
        shown.append(at)
        return str(given.pop(0)), pattern.split(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return shown


@pytest.mark.parametrize(
    ("typed", "pattern", "written"),
    [
        ("2012.1-6月", "PDF (*.pdf)", "2012.1-6月.pdf"),
        ("统计表1.0", SHEETS, "统计表1.0.xlsx"),
        ("季报", SHEETS, "季报.xlsx"),
        ("季报.csv", SHEETS, "季报.csv"),
        ("季报.XLSX", SHEETS, "季报.XLSX"),
    ],
)
def test_a_name_with_dots_gets_its_ending(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, pattern: str, written: str
) -> None:
    choosing(monkeypatch, tmp_path / typed)
    assert ask_save(None, desk.settings, "", "x.pdf", pattern) == tmp_path / written


def test_a_file_is_not_given_away_because_its_ending_was_not_typed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "报告.pdf").write_bytes(b"signed")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    asked: list[str] = []

    def ask(parent: object, title: str, text: str, *rest: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "warning", ask)
    shown = choosing(monkeypatch, tmp_path / "报告", tmp_path / "报告")
    assert ask_save(None, desk.settings, "", "x.pdf", "PDF (*.pdf)") == tmp_path / "报告.pdf"
    assert len(asked) == 2
    assert "报告.pdf" in asked[0]
    assert shown[1] == str(tmp_path / "报告.pdf")  # the dialog stands where it was left


def test_a_list_of_faults_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "问题.csv"
    file.write_text("earlier", encoding="utf-8")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="磁盘空间不足"):
        _write_list(file, ["行", "列"], [Line(("2", "信息名称"))])
    assert file.read_text(encoding="utf-8") == "earlier"
    assert list(tmp_path.iterdir()) == [file]


def test_places_that_cannot_be_looked_at_are_refused_at_their_fields(
    desk: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    desk.offices = OfficeFolders()
    dialog = RestoreDialog(desk)
    qtbot.addWidget(dialog)
    long = tmp_path / ("长" * 200)
    dialog.file.setText(str(long))
    dialog.folder.setText(str(tmp_path / "new"))
    dialog.restore()
    assert dialog.fields.error("file")
    backup = tmp_path / "a.ogidesk"
    backup.write_bytes(b"")
    dialog.file.setText(str(backup))
    dialog.folder.setText(str(long))
    dialog.restore()
    settled()
    assert "文件名太长" in dialog.fields.error("folder")
    assert not (tmp_path / "new").exists()


def test_a_dialog_stays_until_what_cannot_be_stopped_is_over(
    desk: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    """Closed meanwhile it could not say that nothing was put back."""
    gate = threading.Event()

    class Slow(OfficeFolders):
        def restore(self, file: Path, folder: Path) -> None:
            gate.wait(10)
            raise InputError("备份文件“{file}”已损坏，请换一份备份。", file=file.name)

    desk.offices = Slow()
    backup = tmp_path / "a.ogidesk"
    backup.write_bytes(b"")
    dialog = RestoreDialog(desk)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.file.setText(str(backup))
    dialog.folder.setText(str(tmp_path / "new"))
    dialog.restore()
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.work.what.text() == "正在恢复…"
    gate.set()
    settled()
    assert "已损坏" in dialog.line.message
    dialog.reject()
    assert not dialog.isVisible()
