"""The outline of the report: sections, tables and charts with their marks. Says what was chosen, does nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.signoff import ReportChange
from ogi_desk.ui import theme
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words

KEY = Qt.ItemDataRole.UserRole
NARROW = 14  # characters; below it the marks are counts without their word
translate = QCoreApplication.translate


@dataclass(frozen=True)
class OutlineRow:
    """One row; ``key`` is ``section:<id>``, ``table:<id>`` or ``chart:<id>``, a group's key is empty."""

    key: str
    label: str
    mark: Mark | None
    changed: int = 0


def outline_rows(report: Report, changed: tuple[ReportChange, ...]) -> list[tuple[str, list[OutlineRow]]]:
    """The groups of the outline with their rows."""

    def touched(section: str = "", table: str = "") -> int:
        return sum(
            (c.where.table == table) if isinstance(c.where, CellRef) else (bool(section) and c.where == section)
            for c in changed
        )

    sections = [
        OutlineRow(
            f"section:{s.id}",
            words.section_words(report, s.id),
            words.finding_mark([f for f in report.findings if f.section == s.id]),
            touched(section=s.id),
        )
        for s in report.sections
    ]
    tables = [
        OutlineRow(
            f"table:{t.id}",
            t.title,
            words.finding_mark([f for f in report.findings if any(c.table == t.id for c in f.cells)]),
            touched(table=t.id),
        )
        for t in report.tables
    ]
    charts = [OutlineRow(f"chart:{c.id}", c.title, None) for c in report.charts]
    return [
        (translate("Outline", "正文"), sections),
        (translate("Outline", "附表"), tables),
        (translate("Outline", "统计图"), charts),
    ]


class Outline(QTreeWidget):
    """The tree on the left."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("报告提纲"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(self.fontMetrics().averageCharWidth())
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._rows: list[tuple[str, list[OutlineRow]]] = []
        self._items: dict[str, QTreeWidgetItem] = {}
        self._dark = theme.is_dark()
        self._narrow = False
        self.currentItemChanged.connect(self._changed)

    def show_rows(self, rows: list[tuple[str, list[OutlineRow]]]) -> None:
        """Show the outline, keeping what is chosen; nothing moves when nothing changed."""
        if rows == self._rows and self._dark == theme.is_dark():
            return
        same_shape = [(g, [r.key for r in rs]) for g, rs in rows] == [(g, [r.key for r in rs]) for g, rs in self._rows]
        self._rows, self._dark = rows, theme.is_dark()
        if not same_shape:
            self._build(rows)
        for _, children in rows:
            for row in children:
                self._fill(self._items[row.key], row)

    def _build(self, rows: list[tuple[str, list[OutlineRow]]]) -> None:
        key = self.current()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for label, children in rows:
            group = QTreeWidgetItem(self, [label, ""])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setForeground(0, theme.colour("muted"))
            for row in children:
                item = QTreeWidgetItem(group, [row.label, ""])
                item.setData(0, KEY, row.key)
                self._items[row.key] = item
            group.setExpanded(True)
            group.setHidden(not children)
        self.blockSignals(False)
        self.choose(key)

    def _fill(self, item: QTreeWidgetItem, row: OutlineRow) -> None:
        item.setText(0, row.label)
        tip = row.label
        if row.changed:
            item.setText(0, self.tr("改 · {0}").format(row.label))
            tip = self.tr("{0}：有 {1} 处改动").format(row.label, row.changed)
        item.setIcon(0, theme.mark_icon("history", "accent") if row.changed else QIcon())
        item.setToolTip(0, tip)
        if row.mark is not None:
            clean = row.mark.tone == "good"
            item.setText(1, "" if clean else self._short(row.mark.words))
            item.setIcon(1, theme.mark_icon(row.mark.icon, row.mark.tone))
            item.setForeground(1, theme.colour(row.mark.tone))
            item.setToolTip(1, row.mark.words)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, row.mark.words)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}，{row.mark.words}")

    def _short(self, words: str) -> str:
        """The count alone where there is no room for the word, which the tooltip has."""
        return "".join(c for c in words if c.isdigit()) if self._narrow else words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the headings the room they need."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().horizontalAdvance("字") * NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            for _, children in self._rows:
                for row in children:
                    self._fill(self._items[row.key], row)

    def current(self) -> str:
        """The key of the row chosen."""
        item = self.currentItem()
        return str(item.data(0, KEY) or "") if item else ""

    def choose(self, key: str, silent: bool = False) -> None:
        """Choose a row by its key; ``silent`` says nothing about it."""
        item = self._items.get(key)
        if item is not None and key != self.current():
            blocked = self.blockSignals(silent)
            self.setCurrentItem(item)
            self.blockSignals(blocked)

    def choose_nothing(self) -> None:
        """Leave the outline for something that is not in it."""
        self.setCurrentIndex(QModelIndex())

    def _changed(self, item: QTreeWidgetItem | None, _: QTreeWidgetItem | None) -> None:
        key = str(item.data(0, KEY) or "") if item else ""
        if key:
            self.chosen.emit(key)

    def sizeHint(self) -> QSize:
        """Room for a heading of some sixteen characters with its mark."""
        unit = self.fontMetrics().horizontalAdvance("字")
        return QSize(unit * 20, unit * 20)
