"""信息类别: chosen from the tree, or found by typing any part of its path."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ogi_desk.domain.categories import Categories
from ogi_desk.domain.text_keys import search_key
from ogi_desk.ui.widgets.fields import ChoiceBox


class CategoryField(ChoiceBox):
    """A category path; typing finds it by any part."""

    left = Signal()

    def __init__(self, categories: Categories, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._categories = categories
        self._given = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(10)
        self.addItems(list(categories.paths))
        self._offers = QStringListModel(list(categories.paths), self)
        completer = QCompleter(self._offers, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)
        self.activated.disconnect()
        self.activated.connect(lambda _: self._done())
        line = self.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._done)

    def offer(self, categories: Categories) -> None:
        """Offer another list of categories, keeping what is typed."""
        text = self.currentText()
        self._categories = categories
        self.clear()
        self.addItems(list(categories.paths))
        self._offers.setStringList(list(categories.paths))
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)

    def value(self) -> str:
        """The path typed or chosen; a part that fits one path only stands for that path."""
        typed = self.currentText().strip().strip("/")
        if not typed or typed in self._categories:
            return typed
        key = search_key(typed)
        fitting = [path for path in self._categories.paths if key in search_key(path)]
        ends = [path for path in fitting if search_key(path).rpartition("/")[2] == key]
        return ends[0] if len(ends) == 1 else fitting[0] if len(fitting) == 1 else typed

    def set_value(self, value: str) -> None:
        """Show this path."""
        self._given = value
        self.setCurrentIndex(self.findText(value))
        self.setEditText(value)
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def problem(self) -> str:
        """Say that a category is missing or not known."""
        value = self.value()
        if not value:
            return self.tr("请选择信息类别。")
        if value not in self._categories and value != self._given:
            return self.tr("没有“{0}”这个类别，请从列表中选，或先在设置中增加。").format(value)
        return ""

    def _done(self) -> None:
        value = self.value()
        if value != self.currentText():
            self.setEditText(value)
        if value != self._given and not self.problem():
            self._given = value
            self.committed.emit()
