"""The list of a sheet's faults: by row and column, to be gone through, copied and saved."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import overload

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.services.imports import ImportFault
from ogi_desk.services.whole_files import write_whole
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import message


class FaultLines(Sequence[Line]):
    """The rows of the list of faults, made when they are looked at."""

    def __init__(self, faults: Sequence[ImportFault]) -> None:
        self._faults = faults

    def __len__(self) -> int:
        return len(self._faults)

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> list[Line]: ...
    def __getitem__(self, place: int | slice) -> Line | list[Line]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        fault = self._faults[place]
        return Line((str(fault.row), fault.column, message(fault.message)), fault)


class FaultPanel(QWidget):
    """Hidden while there is no fault."""

    chosen = Signal(object)  # ImportFault

    def __init__(self, desk: Desk, dialog: DeskDialog) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self.model = RowsModel([self.tr("行"), self.tr("列"), self.tr("问题")], right=(0,), parent=self)
        self.view = RowsView(self.model, self.tr("问题清单"), 2, self)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.count = QLabel(self)
        self.copy = QPushButton(self.tr("复制清单(&Y)"), self)
        self.save = QPushButton(self.tr("保存清单(&S)…"), self)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        for button in (self.copy, self.save):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.view.selectionModel().selectionChanged.connect(self._chosen)

    def show_faults(self, faults: Sequence[ImportFault]) -> None:
        """List these faults."""
        self.model.show_lines(FaultLines(faults))
        self.setVisible(bool(faults))
        self.view.fit()
        self.count.setText(self.tr("{0} 处问题，选中一处可看到它在表中的位置").format(len(faults)))

    def choose_first(self) -> None:
        """Go to the first fault."""
        self.view.selectRow(0)
        self.view.setFocus()

    def _chosen(self) -> None:
        line = self.view.chosen()
        if line is not None:
            self.chosen.emit(line.key)

    def _copy(self) -> None:
        lines = self.model.lines
        QGuiApplication.clipboard().setText("\n".join("\t".join(line.cells) for line in lines))
        self._dialog.say(self.tr("已复制 {0} 处问题。").format(len(lines)), "done")

    def _save(self) -> None:
        lines, headings = self.model.lines, list(self.model.headings)
        file = ask_save(self, self._desk.settings, self.tr("保存清单"), self.tr("导入问题.csv"), "CSV (*.csv)")
        if file:
            self._dialog.write_file(
                self._desk,
                lambda: _write_list(file, headings, lines),
                lambda _: self._dialog.say(self.tr("清单已保存到 {0}。").format(file), "done"),
            )


def _write_list(file: Path, headings: list[str], lines: Sequence[Line]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows(line.cells for line in lines)
    write_whole(file, text.getvalue().encode("utf-8-sig"))
