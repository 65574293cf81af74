"""Writing records to a sheet that imports back unchanged, or the 公开目录 for the public."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QDialogButtonBox, QHBoxLayout, QRadioButton, QWidget

from ogi_desk.services.ports import Progress
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.sheet_kinds import CATALOGUE, SHEETS, sheet_name
from ogi_desk.ui.dialogs.work import Work


class ExportDialog(DeskDialog):
    """What, as which file, then progress."""

    def __init__(self, desk: Desk, kind: str = "publications", parent: QWidget | None = None) -> None:
        super().__init__("", "export", 64, 10, parent, desk.settings)
        self.setWindowTitle(self.tr("导出表格"))
        self._desk = desk
        self.kind = QComboBox(self)
        for name in (*SHEETS, *CATALOGUE):
            self.kind.addItem(sheet_name(name), name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.excel = QRadioButton(self.tr("Excel 表格 .xlsx(&X)"), self)
        self.csv = QRadioButton(self.tr("文本表格 .csv(&V)"), self)
        self.excel.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.excel)
        group.addButton(self.csv)
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.excel)
        line.addWidget(self.csv)
        line.addStretch(1)
        row.setFocusProxy(self.excel)
        self.cover = QCheckBox(self.tr("隐去个人信息(&P)"), self)
        self.cover.setAccessibleName(self.tr("隐去个人信息"))
        self.fields = Fields(self)
        self.fields.add("kind", self.tr("内容(&K)"), self.kind)
        self.fields.add("ending", self.tr("格式"), row)
        self.fields.add("mask", "", self.cover)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.work = Work(self, desk)
        self.body.addWidget(self.work)
        self.go = self.add_button(self.tr("导出(&E)…"), QDialogButtonBox.ButtonRole.AcceptRole, self._choose)
        self.go.setDefault(True)
        self.add_close()
        self.kind.currentIndexChanged.connect(self._hint)
        self.cover.toggled.connect(self._hint)
        self._hint()

    @property
    def _masking(self) -> bool:
        return bool(self.kind.currentData() == "requests") and self.cover.isChecked()

    def _hint(self) -> None:
        self.cover.setEnabled(self.kind.currentData() == "requests")
        if self.kind.currentData() == "catalogue":
            self.fields.hint("kind", self.tr("供公众查阅：只含主动公开的信息。"))
        elif self._masking:
            self.fields.hint("kind", self.tr("申请人姓名、证件、电话等以 * 代替，供查阅；不宜再导入。"))
        else:
            self.fields.hint("kind", self.tr("含全部记录，回收站除外；可以原样导入。"))

    def _choose(self) -> None:
        kind = str(self.kind.currentData())
        ending = "xlsx" if self.excel.isChecked() else "csv"
        pattern = self.tr("Excel 表格 (*.xlsx)") if ending == "xlsx" else "CSV (*.csv)"
        name = f"{sheet_name(kind)}-{self._desk.today():%Y%m%d}.{ending}"
        file = ask_save(self, self._desk.settings, self.tr("导出到"), name, pattern)
        if file:
            self.write(kind, file)

    def write(self, kind: str, file: Path) -> None:
        """Write this kind to this file, with progress."""
        desk, sheets, mask = self._desk, self._desk.sheets, self._masking
        if sheets is None:
            return

        def job(progress: Progress) -> int:
            with desk.office.read() as reader:
                return sheets.export(reader, kind, file, progress, mask=mask)

        self.say("")
        self.work.run("report", self.tr("正在导出…"), job, lambda rows: self._done(kind, file, rows))
        self.go.setEnabled(False)
        self.work.ended.connect(lambda: self.go.setEnabled(True), Qt.ConnectionType.SingleShotConnection)

    def _done(self, kind: str, file: Path, rows: int) -> None:
        text = self.tr("已导出{0} {1} 行：{2}").format(sheet_name(kind), rows, file.name)
        url = QUrl.fromLocalFile(str(file.parent))
        self._desk.notices.say(text, self.tr("打开文件夹"), lambda: QDesktopServices.openUrl(url))
        self.accept()

    def reject(self) -> None:
        """Stop what is under way; close when nothing is."""
        if self.work.running:
            self.work.cancel()
        else:
            super().reject()


def export_list(desk: Desk, kind: str = "publications", parent: QWidget | None = None) -> None:
    """Offer the export of this kind."""
    dialog = ExportDialog(desk, kind, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
