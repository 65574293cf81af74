"""The page of the settings for the categories the office added to the shipped list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.categories import tidy_path
from ogi_desk.domain.records import Category
from ogi_desk.services.definitions import load_categories
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import add, bin_records, undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView


class _Line(QLineEdit):
    """Keeps Enter for itself, so that it adds and does not press the dialog's own button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say Enter and stop it here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class CategoryPage(QWidget):
    """The office's own categories as paths; added at once, taken away to the bin."""

    def __init__(self, desk: Desk, dialog: DeskDialog) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self.model = RowsModel([self.tr("单位增加的类别")], parent=self)
        self.view = RowsView(self.model, self.tr("单位增加的类别"), 0, self)
        self.path = _Line(self)
        self.path.setPlaceholderText(self.tr("如 业务信息/统计分析"))
        self.path.returnPressed.connect(self._add)
        self.fields = Fields(self)
        self.fields.add("path", self.tr("新类别(&G)"), self.path)
        self.add_button = QPushButton(self.tr("增加(&A)"), self)
        self.bin_button = QPushButton(self.tr("移入回收站(&D)"), self)
        what = QLabel(
            self.tr("信息类别是用“/”分开的路径。程序自带的类别不必在这里添加；移去的类别不影响已登记的信息。"), self
        )
        what.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.fields, 1)
        for button in (self.add_button, self.bin_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(what)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.add_button.clicked.connect(self._add)
        self.bin_button.clicked.connect(self._bin)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        desk.changed.connect(self._follow)
        self._chosen()
        self._load()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("category"):
            self._load()

    def _load(self) -> None:
        def work() -> list[Category]:
            with self._desk.office.read() as reader:
                return reader.all(Category)

        self._dialog.ask(self._desk, "read", work, self._show, key=f"categories-{id(self)}")

    def _show(self, categories: list[Category]) -> None:
        self.model.show_lines([Line((category.path,), category) for category in categories])
        self.view.fit()
        self._chosen()
        desk = self._desk
        known = load_categories(desk.office.folder, [category.path for category in categories])
        desk.definitions = replace(desk.definitions, categories=known)

    def _chosen(self) -> None:
        self.bin_button.setEnabled(self.view.chosen() is not None)

    def _add(self) -> None:
        path, desk = tidy_path(self.path.text()), self._desk
        error = ""
        if not path:
            error = self.tr("请填写类别，如 业务信息/统计分析。")
        elif path in desk.definitions.categories:
            error = self.tr("已有类别“{0}”，不必再加。").format(path)
        if not self.fields.judge({"path": error}):
            return

        def done(_: object) -> None:
            self.path.clear()
            self._dialog.say(self.tr("已增加类别“{0}”。").format(path), "done")

        def work() -> tuple[Category, Changes]:
            return add(desk.office, desk.actor, Category(path=path), "增加类别")

        self._dialog.do(desk, work, done)

    def _bin(self) -> None:
        line, desk = self.view.chosen(), self._desk
        if line is None:
            return

        def done(_: object) -> None:
            desk.notices.say(
                self.tr("已移入回收站。"), self.tr("撤销"), lambda: desk.perform(lambda: undo(desk.office, desk.actor))
            )

        self._dialog.do(desk, lambda: bin_records(desk.office, desk.actor, Category, [line.key.id]), done)
