"""A year's returns as a grid: groups, lines, a number for each period, the whole at the end; 0 is shown as 0.

Shows what :mod:`ogi_desk.services.returns` counted; counts nothing.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ogi_desk.services.returns import Records, ReturnLine, Returns
from ogi_desk.ui.dialogs.rows import RowsView
from ogi_desk.ui.language import message

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
LABELS = 2  # columns before the numbers: 指标, 单位


class ReturnsModel(QAbstractTableModel):
    """The lines under a heading for each group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.returns: Returns | None = None
        self._rows: list[str | ReturnLine] = []

    def show_returns(self, returns: Returns) -> None:
        """Show these; of the same shape only the numbers change, so that the cell in hand stays."""
        before, self.returns = self.returns, returns
        rows: list[str | ReturnLine] = []
        group = ""
        for line in returns.lines:
            if line.group != group:
                group = line.group
                rows.append(group)
            rows.append(line)
        if before is not None and before.periods == returns.periods and len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def headings(self) -> list[int]:
        """The rows that hold the name of a group."""
        return [at for at, row in enumerate(self._rows) if isinstance(row, str)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question: label, unit, periods, whole."""
        return 0 if parent.isValid() or self.returns is None else LABELS + len(self.returns.periods) + 1

    def records(self, index: Index) -> Records | None:
        """The records under a number; ``None`` on labels and headings."""
        line = self._line(index)
        if line is None or index.column() < LABELS:
            return None
        return (*line.records, line.whole_records)[index.column() - LABELS]

    def name(self, index: Index) -> str:
        """What a number counts: its line and its period."""
        line = self._line(index)
        head = self.headerData(index.column(), Qt.Orientation.Horizontal)
        return f"{message(line.label)} · {head}" if line else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings of groups are passed over."""
        if self._line(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if isinstance(row, str):
            if role == Role.FontRole:
                font = QFont()
                font.setBold(True)
                return font
            return message(row) if role == Role.DisplayRole and not column else None
        if role == Role.DisplayRole:
            return self._text(row, column)
        if role == Role.TextAlignmentRole and column >= LABELS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ToolTipRole and not column:
            return message(row.label)
        if role == Role.AccessibleTextRole and column >= LABELS:
            return f"{self.name(index)}：{self._text(row, column)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        if orientation == Qt.Orientation.Vertical or self.returns is None:
            return None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= LABELS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Role.DisplayRole:
            return None
        heads = [self.tr("指标"), self.tr("单位"), *map(message, self.returns.periods), self.tr("合计")]
        return heads[section]

    def as_text(self, indexes: list[QModelIndex]) -> str:
        """Return cells as lines of text with tabs between, as a spreadsheet takes them; no cell = the whole grid."""
        if not indexes:
            heads = [str(self.headerData(c, Qt.Orientation.Horizontal)) for c in range(self.columnCount())]
            rows = [[self._plain(self.index(r, c)) for c in range(self.columnCount())] for r in range(self.rowCount())]
            return "\n".join("\t".join(row) for row in (heads, *rows))
        lines: dict[int, list[QModelIndex]] = {}
        for index in sorted(indexes, key=lambda i: (i.row(), i.column())):
            lines.setdefault(index.row(), []).append(index)
        return "\n".join("\t".join(map(self._plain, row)) for row in lines.values())

    def _plain(self, index: QModelIndex) -> str:
        return str(self.data(index) or "").strip("\u3000")

    def _line(self, index: Index) -> ReturnLine | None:
        row = self._rows[index.row()] if index.isValid() else ""
        return None if isinstance(row, str) else row

    @staticmethod
    def _text(line: ReturnLine, column: int) -> str:
        if column < LABELS:
            return line.unit if column else "\u3000" * (line.indent + 1) + message(line.label)
        return f"{(*line.values, line.whole)[column - LABELS]:f}"


class ReturnsView(RowsView):
    """The grid: single cells, numbers as narrow as they are, so that twelve months stand side by side."""

    def __init__(self, model: ReturnsModel, name: str, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(model, name, wide, parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setShowGrid(True)

    def fit(self) -> None:
        """Size the columns of numbers by what stands in them; the labels keep room to be read."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        for column in range(1, self.model().columnCount()):
            head = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wanted = max(metrics.horizontalAdvance(head), self.sizeHintForColumn(column))
            header.resizeSection(column, wanted + metrics.averageCharWidth())
        self._least = metrics.horizontalAdvance("国") * 12
        self._widen()
