"""Writing records to a sheet that imports back unchanged, or the 公开目录 for the public: a sheet, paper, a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QDialogButtonBox, QHBoxLayout, QRadioButton, QWidget

from ogi_desk.services.catalogue import make_catalogue
from ogi_desk.services.ports import Progress
from ogi_desk.services.whole_files import write_whole
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.sheet_kinds import CATALOGUE, SHEETS, sheet_name
from ogi_desk.ui.dialogs.work import Work, WorkingDialog

#: endings of what is read rather than imported again: for the catalogue only
READ = ("pdf", "html")


class ExportDialog(WorkingDialog):
    """What, as which file, then progress."""

    def __init__(self, desk: Desk, kind: str = "publications", parent: QWidget | None = None) -> None:
        super().__init__("", "export", 64, 10, parent, desk.settings)
        self.setWindowTitle(self.tr("导出表格"))
        self._desk = desk
        self.kind = QComboBox(self)
        for name in (*SHEETS, *CATALOGUE):
            self.kind.addItem(sheet_name(name), name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.formats = {
            "xlsx": QRadioButton(self.tr("Excel 表格 .xlsx(&X)"), self),
            "csv": QRadioButton(self.tr("文本表格 .csv(&V)"), self),
            "pdf": QRadioButton(self.tr("PDF(&D)"), self),
            "html": QRadioButton(self.tr("网页 .html(&H)"), self),
        }
        self.excel, self.csv = self.formats["xlsx"], self.formats["csv"]
        self.excel.setChecked(True)
        group = QButtonGroup(self)
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for button in self.formats.values():
            group.addButton(button)
            line.addWidget(button)
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

    @property
    def ending(self) -> str:
        """The kind of file chosen, without its dot."""
        return next(ending for ending, button in self.formats.items() if button.isChecked())

    def _hint(self) -> None:
        kind = str(self.kind.currentData())
        self.cover.setVisible(kind == "requests")
        for ending in READ:
            self.formats[ending].setVisible(kind == "catalogue")
        if kind != "catalogue" and self.ending in READ:
            self.excel.setChecked(True)
        if kind == "catalogue":
            self.fields.hint("kind", self.tr("供公众查阅，按信息类别排列，带索引号；不予公开的信息不列入。"))
        elif self._masking:
            self.fields.hint("kind", self.tr("申请人姓名、证件、电话等以 * 代替，供查阅；不宜再导入。"))
        else:
            self.fields.hint("kind", self.tr("含全部记录，回收站除外；可以原样导入。"))

    def _choose(self) -> None:
        kind = str(self.kind.currentData())
        ending = self.ending
        patterns = {
            "xlsx": self.tr("Excel 表格 (*.xlsx)"),
            "csv": "CSV (*.csv)",
            "pdf": "PDF (*.pdf)",
            "html": self.tr("网页 (*.html)"),
        }
        name = f"{sheet_name(kind)}-{self._desk.today():%Y%m%d}.{ending}"
        file = ask_save(self, self._desk.settings, self.tr("导出到"), name, patterns[ending])
        if file:
            self.write(kind, file)

    def write(self, kind: str, file: Path) -> None:
        """Write this kind to this file, with progress."""
        desk, sheets, mask = self._desk, self._desk.sheets, self._masking
        if file.suffix.lower().removeprefix(".") in READ and kind == "catalogue":
            job = self._catalogue_job(file)
        elif sheets is None:
            return
        else:

            def job(progress: Progress) -> int:
                with desk.office.read() as reader:
                    return sheets.export(reader, kind, file, progress, mask=mask)

        self.say("")
        self.work.run("report", self.tr("正在导出…"), job, lambda rows: self._done(kind, file, rows))
        self.go.setEnabled(False)
        self.work.ended.connect(lambda: self.go.setEnabled(True), Qt.ConnectionType.SingleShotConnection)

    def _catalogue_job(self, file: Path) -> Callable[[Progress], int]:
        """Write the catalogue as it is read, on paper or as a web page."""
        desk, today = self._desk, self._desk.today()

        def job(progress: Progress) -> int:
            with desk.office.read() as reader:
                catalogue = make_catalogue(reader, desk.definitions, today, progress)
            if file.suffix.lower() == ".html" and desk.pages is not None:
                content = desk.pages.write_catalogue(catalogue)
            else:
                content = desk.press.print_catalogue(catalogue).pdf
            progress(catalogue.count, catalogue.count)  # the last moment to think better of it
            write_whole(file, content)
            return catalogue.count

        return job

    def _done(self, kind: str, file: Path, rows: int) -> None:
        text = self.tr("已导出{0} {1} 行：{2}").format(sheet_name(kind), rows, file.name)
        url = QUrl.fromLocalFile(str(file.parent))
        self._desk.notices.say(text, self.tr("打开文件夹"), lambda: QDesktopServices.openUrl(url))
        self.accept()


def export_list(desk: Desk, kind: str = "publications", parent: QWidget | None = None) -> None:
    """Offer the export of this kind."""
    dialog = ExportDialog(desk, kind, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
