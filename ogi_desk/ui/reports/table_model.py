"""A table of the report for a grid: values with where they come from, findings marked in their cells.

0, 缺 and / are three things: a plain number; a slanted amber word with a triangle; a stroke on hatched ground.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Finding, Report, Severity, Table
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.table_heads import FIRST
from ogi_desk.ui.reports.table_lines import GridTable, LineKind, Spot, TableLine, grid_table

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_STATUS_ICONS = {FigureStatus.ENTERED: "pencil", FigureStatus.MISSING: "alert-triangle"}
ONCE = "pinned"  # the icon of figures that stand on one typed once


class TableModel(QAbstractTableModel):
    """One table: the label and unit of a line, then its figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid: GridTable | None = None
        self._findings: dict[CellRef, list[Finding]] = {}
        self._once: frozenset[CellRef] = frozenset()

    def show_table(self, table: Table, report: Report, once: frozenset[CellRef] = frozenset()) -> bool:
        """Show a table; one of the same shape only changes its values, so that the cell in hand stays.

        Return whether its shape is another one. ``once``: the cells that stand on a figure typed once.
        """
        before, self.grid, self._once = self.grid, grid_table(table), once
        self._findings = {}
        for finding in report.findings:
            for ref in finding.cells:
                if ref.table == table.id:
                    self._findings.setdefault(ref, []).append(finding)
        if before is not None and _shape(before) == _shape(self.grid):
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return False
        self.beginResetModel()
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() or self.grid is None else len(self.grid.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question: label, unit, figures."""
        return 0 if parent.isValid() or self.grid is None else FIRST + self.grid.width

    def line(self, row: int) -> TableLine | None:
        """The line of a row."""
        return self.grid.lines[row] if self.grid is not None and 0 <= row < len(self.grid.lines) else None

    def spot(self, index: Index) -> Spot | None:
        """The figure at an index with its place, ``None`` beside figures."""
        line = self.line(index.row()) if index.isValid() else None
        at = index.column() - FIRST
        return line.spots[at] if line is not None and 0 <= at < len(line.spots) else None

    def figure(self, index: Index) -> Figure | None:
        """The figure at an index."""
        spot = self.spot(index)
        return spot.figure if spot else None

    def ref(self, index: Index) -> CellRef | None:
        """The cell at an index, ``None`` on a label and where there can be no figure."""
        spot = self.spot(index)
        return None if spot is None or spot.figure.status is FigureStatus.NOT_APPLICABLE else spot.ref

    def index_of(self, ref: CellRef) -> QModelIndex:
        """The index of a cell; invalid when it is in another table."""
        for row, line in enumerate(self.grid.lines if self.grid else ()):
            for at, spot in enumerate(line.spots):
                if spot.ref == ref:
                    return self.index(row, FIRST + at)
        return QModelIndex()

    def mark(self, index: Index) -> Mark | None:
        """What is to be said of a cell: a finding first, then where an entered or missing figure comes from."""
        figure, ref = self.figure(index), self.ref(index)
        if figure is None or ref is None:
            return None
        found = self._findings.get(ref)
        if found:
            worst = any(f.severity is Severity.ERROR for f in found)
            text = "\n".join(message(f.message) for f in found)
            return Mark("alert-circle" if worst else "alert-triangle", "bad" if worst else "soon", text)
        icon = ONCE if ref in self._once else _STATUS_ICONS.get(figure.status)
        tone = "soon" if figure.status is FigureStatus.MISSING else "muted"
        return Mark(icon, tone, self._origin(ref, figure)) if icon else None

    def is_marked(self, spot: Spot) -> bool:
        """Whether a figure carries a mark; said without wording it."""
        status = spot.figure.status
        if status is FigureStatus.NOT_APPLICABLE:
            return False
        return status in _STATUS_ICONS or spot.ref in self._once or spot.ref in self._findings

    def _origin(self, ref: CellRef, figure: Figure) -> str:
        return words.origin(figure, ref in self._once)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads are read, not chosen: the arrows pass over them."""
        line = self.line(index.row())
        if line is not None and line.kind is not LineKind.FIGURES:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if line.kind is not LineKind.FIGURES:
            return self._of_head(line, index.column(), role)
        figure = self.figure(index)
        if role == Role.DisplayRole:
            return self.text(index)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if figure is not None else Qt.AlignmentFlag.AlignLeft
            if figure is not None and figure.status is FigureStatus.NOT_APPLICABLE:
                side = Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._told(index, line)
        return None if figure is None else self._look(index, figure, role)

    def text(self, index: Index) -> str:
        """What a cell shows, blank where a line has no such column."""
        line = self.line(index.row())
        if line is None:
            return ""
        if index.column() == 0:
            return line.label
        if index.column() == 1:
            return line.unit
        spot = self.spot(index)
        if spot is None:
            at = index.column() - FIRST
            return line.heads[at] if at < len(line.heads) else ""
        return words.shown(spot.figure)

    def _of_head(self, line: TableLine, column: int, role: int) -> Any:
        if role == Role.DisplayRole:
            if column == 0:
                return line.label
            return line.heads[column - FIRST] if 0 <= column - FIRST < len(line.heads) else ""
        if role == Role.FontRole and line.kind is LineKind.HEADING:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.BackgroundRole:
            return QBrush(theme.colour("window"))
        if role == Role.ForegroundRole:
            return theme.tone_brush("muted" if line.kind is LineKind.HEADS else "text")
        if role == Role.TextAlignmentRole and column >= FIRST:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _look(self, index: Index, figure: Figure, role: int) -> Any:
        """How a figure looks: never by colour alone."""
        status = figure.status
        if role == Role.FontRole and status is FigureStatus.MISSING:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Role.BackgroundRole and status is FigureStatus.NOT_APPLICABLE:
            return QBrush(theme.colour("line"), Qt.BrushStyle.BDiagPattern)
        if role == Role.BackgroundRole and status is FigureStatus.MISSING:
            tint = theme.colour("soon")
            tint.setAlpha(36)
            return QBrush(tint)
        if role == Role.ForegroundRole and status is FigureStatus.NOT_APPLICABLE:
            return theme.tone_brush("muted")
        mark = self.mark(index) if role in (Role.DecorationRole, Role.ForegroundRole) else None
        if mark is None:
            return None
        if role == Role.DecorationRole:
            return theme.mark_icon(mark.icon, mark.tone)
        return theme.tone_brush(mark.tone) if mark.tone != "muted" else None

    def _told(self, index: Index, line: TableLine) -> str:
        spot = self.spot(index)
        if spot is None:
            return line.label
        figure, mark = spot.figure, self.mark(index)
        lines = [f"{line.label} · {spot.column}：{words.shown(figure)}"]
        origin = self._origin(spot.ref, figure)
        lines.append(f"{origin}：{message(figure.rule)}" if figure.rule else origin)
        if mark is not None and mark.tone in ("bad", "soon") and mark.words not in lines[1]:
            lines.append(mark.words)
        if figure.status is FigureStatus.MISSING:
            lines.append(self.tr("按 Enter 填报"))
        return "\n".join(lines)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Qt's question: a column's whole name, its merged heads included; a line's label."""
        grid = self.grid
        if grid is None or role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            line = self.line(section)
            return line.label if line else None
        if section < FIRST:
            return (grid.corner, grid.unit)[section]
        return " · ".join(grid.heads[section - FIRST]) if section - FIRST < len(grid.heads) else ""


def _shape(grid: GridTable) -> tuple[Any, ...]:
    return grid.heads, [(line.kind, line.label, tuple(spot.ref for spot in line.spots)) for line in grid.lines]
