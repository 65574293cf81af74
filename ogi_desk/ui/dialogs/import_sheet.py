"""Taking in a sheet: choose, look at every fault, then import all rows or none.

Nothing is written before 导入 is pressed; the button stays shut while one fault is left.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from ogi_desk.services.imports import ImportFault, ImportPlan, SheetRow, carry_out, plan_import
from ogi_desk.services.ports import Changes, Progress, Sheets
from ogi_desk.services.records import undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fault_panel import FaultPanel
from ogi_desk.ui.dialogs.files import ask_open, ask_save
from ogi_desk.ui.dialogs.rows import RowsView
from ogi_desk.ui.dialogs.sheet_kinds import SHEETS, sheet_name
from ogi_desk.ui.dialogs.sheet_preview import SheetLook, SheetPreview, look_at
from ogi_desk.ui.dialogs.work import Work, WorkingDialog
from ogi_desk.ui.language import message

ENDINGS = (".xlsx", ".csv")
_STRIDE = 500  # rows read between two words to the progress bar


class ImportDialog(WorkingDialog):
    """Kind, file, preview, faults, 导入."""

    def __init__(
        self, desk: Desk, kind: str = "publications", file: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "import", 150, 38, parent, desk.settings)
        self.setWindowTitle(self.tr("导入表格"))
        self._desk = desk
        self._plan: ImportPlan | None = None
        self._file: Path | None = None
        self.setAcceptDrops(True)
        self._build_top(kind)
        self._build_middle()
        self.work = Work(self, desk)
        self.body.addWidget(self.work)
        self.work.ended.connect(self._refresh)
        role = QDialogButtonBox.ButtonRole
        self.go = self.add_button(self.tr("导入(&I)"), role.AcceptRole, self._carry_out)
        self.go.setDefault(True)
        self.template = self.add_side(self.tr("下载模板(&T)…"), self._template)
        self.again = self.add_side(self.tr("重新读取(&R)"), self._look)
        self.add_close()
        self._refresh()
        if file is not None:
            self.take(file)

    def _build_top(self, kind: str) -> None:
        top = QHBoxLayout()
        self.kind = QComboBox(self)
        for name in SHEETS:
            self.kind.addItem(sheet_name(name), name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        label = QLabel(self.tr("导入到(&K)"), self)
        label.setBuddy(self.kind)
        self.kind.setAccessibleName(self.tr("导入到"))
        self.path = QLineEdit(self)
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(self.tr("尚未选择文件"))
        self.path.setAccessibleName(self.tr("文件"))
        self.choose = QPushButton(self.tr("选择文件(&F)…"), self)
        self.choose.setAutoDefault(False)
        for widget in (label, self.kind, self.path, self.choose):
            top.addWidget(widget, 1 if widget is self.path else 0)
        self.body.addLayout(top)
        self.kind.currentIndexChanged.connect(self._look)
        self.choose.clicked.connect(self._choose)

    def _build_middle(self) -> None:
        self.preview = SheetPreview(self)
        self.view = RowsView(self.preview, self.tr("表格预览"), -1, self)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.view.verticalHeader().show()
        self.view.horizontalHeader().setStretchLastSection(True)
        self.faults = FaultPanel(self._desk, self)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.view)
        halves.addWidget(self.faults)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        empty = QLabel(
            self.tr(
                "把 .xlsx 或 .csv 文件拖到这里，或者按“选择文件”。\n"
                "第一行是表头，列的名称与模板一致即可，次序不限。\n"
                "先检查全部行，指出全部问题；按“导入”之前不写入任何内容。"
            )
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(empty)
        self.pages.addWidget(halves)
        self.body.addWidget(self.pages, 1)
        self.faults.chosen.connect(self._show_fault)

    # -- choosing

    def take(self, file: Path) -> None:
        """Read and check this file."""
        self._file = file
        self.path.setText(str(file))
        self._look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one sheet."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the sheet dropped."""
        file = self._dropped(event)
        if file:
            event.acceptProposedAction()
            self.take(file)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        if self.work.running or len(urls) != 1 or not urls[0].isLocalFile():
            return None
        file = Path(urls[0].toLocalFile())
        return file if file.suffix.lower() in ENDINGS else None

    def _choose(self) -> None:
        pattern = self.tr("表格 (*.xlsx *.csv);;所有文件 (*)")
        file = ask_open(self, self._desk.settings, self.tr("选择要导入的表格"), pattern)
        if file:
            self.take(file)

    def _template(self) -> None:
        kind, sheets = str(self.kind.currentData()), self._desk.sheets
        name = self.tr("{0}模板.xlsx").format(sheet_name(kind))
        file = ask_save(
            self, self._desk.settings, self.tr("保存模板"), name, self.tr("Excel 表格 (*.xlsx);;CSV (*.csv)")
        )
        if file and sheets:
            self.write_file(
                self._desk,
                lambda: sheets.template(kind, file),
                lambda _: self.say(self.tr("模板已保存到 {0}。").format(file), "done"),
            )

    # -- looking

    def _look(self) -> None:
        self._plan = None
        file, sheets, kind = self._file, self._desk.sheets, str(self.kind.currentData())
        if file is None or sheets is None or self.work.running:
            return
        self.say("")
        self.pages.setCurrentIndex(0)
        self.preview.show_look(look_at([], [], ()))
        desk = self._desk

        def job(progress: Progress) -> tuple[SheetLook, ImportPlan]:
            headings, rows = _read(sheets, file, progress)
            with desk.office.read() as reader:
                plan = plan_import(reader, desk.definitions, kind, headings, rows, file.name, progress)
            return look_at(headings, rows, plan.faults), plan

        # not on the read queue: the lists stay alive while a long sheet is checked
        self.work.run("report", self.tr("正在检查…"), job, self._looked)
        self._refresh()

    def _looked(self, answer: tuple[SheetLook, ImportPlan]) -> None:
        look, plan = answer
        self._plan = plan
        self.preview.show_look(look)
        self.faults.show_faults(plan.faults)
        self.pages.setCurrentIndex(1)
        self.view.fit()
        if plan.faults:
            text = self.tr("共 {0} 行，有 {1} 处问题。请在文件中改正并保存，再按“重新读取”；现在没有写入任何内容。")
            self.say(text.format(plan.row_count, len(plan.faults)))
            self.faults.choose_first()
        else:
            text = self.tr("共 {0} 行，没有问题，可以导入。").format(plan.row_count)
            self.say(" ".join((text, *map(message, plan.notices))), "done")
            self.go.setEnabled(True)
            self.go.setFocus()
        self._refresh()

    def _show_fault(self, fault: ImportFault) -> None:
        index = self.preview.place(fault)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    # -- writing

    def _carry_out(self) -> None:
        plan, desk = self._plan, self._desk
        if plan is None or plan.faults or self.work.running:
            return
        actor = desk.actor

        def job(progress: Progress) -> Changes:
            return carry_out(desk.office, actor, plan, progress)

        self.work.run("write", self.tr("正在写入…"), job, lambda _: self._carried_out(plan))
        self._refresh()

    def _carried_out(self, plan: ImportPlan) -> None:
        desk = self._desk
        text = self.tr("已导入 {0} 行到{1}。").format(len(plan.records), sheet_name(plan.kind))
        desk.notices.say(text, self.tr("撤销"), lambda: desk.perform(lambda: undo(desk.office, desk.actor)))
        self.accept()

    def _refresh(self) -> None:
        busy = self.work.running
        ready = self._plan is not None and not self._plan.faults
        self.go.setEnabled(ready and not busy)
        rows = len(self._plan.records) if ready and self._plan else 0
        self.go.setText(self.tr("导入 {0} 行(&I)").format(rows) if rows else self.tr("导入(&I)"))
        self.again.setEnabled(self._file is not None and not busy)
        self.choose.setEnabled(not busy)
        self.kind.setEnabled(not busy)
        self.template.setEnabled(not busy)


def _read(sheets: Sheets, file: Path, progress: Progress) -> tuple[list[str], list[SheetRow]]:
    headings, rows = sheets.read(file)
    kept: list[SheetRow] = []
    for row in rows:
        if len(kept) % _STRIDE == 0:
            progress(len(kept), 0)
        kept.append(row)
    return list(headings), kept
