"""A table of the report as a grid: values with where they come from, findings marked in their cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Finding, Report, Severity, Table
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_STATUS_ICONS = {FigureStatus.ENTERED: "pencil", FigureStatus.MISSING: "alert-triangle"}


class TableModel(QAbstractTableModel):
    """One table of a report: the label and unit of a row, then its figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._findings: dict[CellRef, list[Finding]] = {}

    def show_table(self, table: Table, findings: tuple[Finding, ...]) -> None:
        """Show a table; one of the same shape only changes its values, so that the cell in hand stays."""
        before, self._table = self._table, table
        self._findings = {}
        for finding in findings:
            for ref in finding.cells:
                if ref.table == table.id:
                    self._findings.setdefault(ref, []).append(finding)
        if before is not None and _shape(before) == _shape(table):
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        else:
            self.beginResetModel()
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question: label, unit, figures."""
        return 0 if parent.isValid() or self._table is None else 2 + len(self._table.columns)

    def ref(self, index: Index) -> CellRef | None:
        """The cell at an index, ``None`` on a label or a row of headings."""
        figure = self.figure(index)
        table = self._table
        if figure is None or table is None or figure.status is FigureStatus.NOT_APPLICABLE:
            return None
        return CellRef(table.id, table.rows[index.row()].id, table.columns[index.column() - 2].id)

    def index_of(self, ref: CellRef) -> QModelIndex:
        """The index of a cell; invalid when it is in another table."""
        table = self._table
        if table is not None and table.id == ref.table:
            rows = [r.id for r in table.rows]
            columns = [c.id for c in table.columns]
            if ref.row in rows and ref.column in columns:
                return self.index(rows.index(ref.row), columns.index(ref.column) + 2)
        return QModelIndex()

    def figure(self, index: Index) -> Figure | None:
        """The figure at an index."""
        if self._table is None or not index.isValid() or index.column() < 2:
            return None
        return self._table.rows[index.row()].figures[index.column() - 2]

    def mark(self, index: Index) -> Mark | None:
        """What is to be said of a cell: a finding first, then where an entered or missing figure comes from."""
        figure = self.figure(index)
        ref = self.ref(index)
        if figure is None or ref is None:
            return None
        found = self._findings.get(ref)
        if found:
            worst = any(f.severity is Severity.ERROR for f in found)
            text = "\n".join(message(f.message) for f in found)
            return Mark("alert-circle" if worst else "alert-triangle", "bad" if worst else "soon", text)
        icon = _STATUS_ICONS.get(figure.status)
        return (
            Mark(icon, "soon" if figure.status is FigureStatus.MISSING else "muted", words.status(figure))
            if icon
            else None
        )

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        table = self._table
        if table is None or not index.isValid():
            return None
        row, column = table.rows[index.row()], index.column()
        figure = self.figure(index)
        if role == Role.DisplayRole:
            if figure is None:
                return ("　" * row.indent + row.label) if column == 0 else row.unit
            return words.shown(figure)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if figure is not None else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole and figure is not None and figure.status is FigureStatus.MISSING:
            font = QFont()
            font.setItalic(True)
            return font
        mark = self.mark(index) if role in (Role.DecorationRole, Role.ForegroundRole, Role.ToolTipRole) else None
        if mark is not None:
            if role == Role.DecorationRole:
                return theme.mark_icon(mark.icon, mark.tone)
            if role == Role.ForegroundRole:
                return theme.tone_brush(mark.tone) if mark.tone != "muted" else None
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._told(index, figure, row.label)
        return None

    def _told(self, index: Index, figure: Figure | None, label: str) -> str:
        if figure is None or self._table is None:
            return label
        mark = self.mark(index)
        lines = [f"{label} · {self._table.columns[index.column() - 2].label}：{words.shown(figure)}"]
        lines.append(words.status(figure) + (f"：{message(figure.rule)}" if figure.rule else ""))
        if mark is not None and mark.tone in ("bad", "soon") and mark.words not in lines:
            lines.append(mark.words)
        return "\n".join(lines)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        table = self._table
        if table is None or orientation == Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        if section < 2:
            return table.stub[section] if section < len(table.stub) else ""
        return table.columns[section - 2].label


def _shape(table: Table) -> tuple[Any, ...]:
    return table.id, [r.id for r in table.rows], [c.id for c in table.columns]


class TablePanel(QWidget):
    """The grid with a line that says what the marks mean."""

    cell_chosen = Signal(object)  # CellRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel(self)
        self._title = QLabel()
        self._title.setWordWrap(True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.6))
        self.view.setTabKeyNavigation(False)
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._note = QLabel(
            self.tr("选中一格，下方说明这个数字从何而来。铅笔：手工填报；三角：缺数或待看；圆圈：矛盾。")
        )
        self._note.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self._title, 0), (self.view, 1), (self._note, 0)):
            box.addWidget(widget, stretch)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._table_id = ""

    def show_table(self, report: Report, table_id: str) -> None:
        """Show a table of the report."""
        table = next((t for t in report.tables if t.id == table_id), None)
        if table is None:
            return
        self.view.setAccessibleName(table.title)
        self._title.setText(table.title)
        self.model.show_table(table, report.findings)
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self._note.setPalette(muted)
        if table_id != self._table_id:
            self._table_id = table_id
            header = self.view.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("0000"))
            self.view.setColumnHidden(1, len(table.stub) < 2)

    def choose(self, ref: CellRef) -> None:
        """Select a cell."""
        index = self.model.index_of(ref)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        elif index.isValid():
            self.cell_chosen.emit(ref)

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        ref = self.model.ref(index)
        if ref is not None:
            self.cell_chosen.emit(ref)
