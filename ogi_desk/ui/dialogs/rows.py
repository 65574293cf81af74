"""A plain table of a few hundred rows held in memory: journal, bin, cases, faults. Long lists use row pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what its cells show and what it stands for."""

    cells: tuple[str, ...]
    key: Any = None


class RowsModel(QAbstractTableModel):
    """Rows of text; ``right`` names the columns of numbers."""

    def __init__(self, headings: Sequence[str], right: Sequence[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headings = list(headings)
        self.lines: Sequence[Line] = []
        self._right = frozenset(right)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows instead of the earlier ones; they are kept, not copied."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def show_headings(self, headings: Sequence[str]) -> None:
        """Change the columns; the rows go."""
        self.beginResetModel()
        self.headings, self.lines = list(headings), []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, its tooltip and its alignment."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.lines[index.row()].cells[index.column()]
            return text.split("\n")[0] if role == Qt.ItemDataRole.DisplayRole else text or None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings; rows count from 1."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section] if orientation == Qt.Orientation.Horizontal else section + 1
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignRight if section in self._right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class RowsView(QTableView):
    """A table that selects whole rows, gives Tab back to the dialog and lets one column take the rest."""

    def __init__(self, model: QAbstractTableModel, name: str, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self._least = 0
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * 1.5))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(40)

    def fit(self) -> None:
        """Size the columns by their content, none wider than a third; the wide one takes what is left."""
        header = self.horizontalHeader()
        limit = max(self.viewport().width() // 3, self.fontMetrics().averageCharWidth() * 16)
        for column in range(self.model().columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            header.resizeSection(column, min(wanted + self.fontMetrics().averageCharWidth(), limit))
        self._least = header.sectionSize(self._wide) if self._wide >= 0 else 0
        self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the wide column what is left."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        header = self.horizontalHeader()
        if 0 <= self._wide < header.count():
            others = sum(header.sectionSize(column) for column in range(header.count()) if column != self._wide)
            header.resizeSection(self._wide, max(self._least, self.viewport().width() - others))

    def chosen(self) -> Line | None:
        """The selected row."""
        rows = self.selectionModel().selectedRows()
        model = self.model()
        assert isinstance(model, RowsModel)
        return model.lines[rows[0].row()] if rows else None

    def choose(self, key: Any) -> None:
        """Select the row with this key, if it is there."""
        model = self.model()
        assert isinstance(model, RowsModel)
        for number, line in enumerate(model.lines):
            if line.key == key:
                self.selectRow(number)
                self.scrollTo(model.index(number, 0))
                return
