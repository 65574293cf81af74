"""A look at a sheet before it is taken in: its rows as they stand, faulty cells marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ogi_desk.services.imports import ImportFault, SheetRow
from ogi_desk.services.sheet_columns import clean_heading
from ogi_desk.ui import theme
from ogi_desk.ui.dialogs.record_words import in_words
from ogi_desk.ui.language import message

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SheetLook:
    """A sheet made ready for the eye, off the GUI thread: long sheets have many faults."""

    headings: list[str]
    rows: list[SheetRow]
    faults: dict[tuple[int, str], str]  # (row number, column) -> sentences
    at: dict[int, int]  # row number -> place in ``rows``; only where there are faults


def look_at(headings: Sequence[str], rows: list[SheetRow], faults: Iterable[ImportFault]) -> SheetLook:
    """Bring faults and cells together."""
    found: dict[tuple[int, str], str] = {}
    for fault in faults:
        key = (fault.row, fault.column)
        said = message(fault.message)
        found[key] = f"{found[key]}\n{said}" if key in found else said
    return SheetLook(list(headings), rows, found, {row.number: n for n, row in enumerate(rows)} if found else {})


class SheetPreview(QAbstractTableModel):
    """The rows of a sheet; the row heads are the sheet's own row numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look_at([], [], ())

    def show_look(self, look: SheetLook) -> None:
        """Show this sheet."""
        self.beginResetModel()
        self._look = look
        self.endResetModel()

    def place(self, fault: ImportFault) -> QModelIndex:
        """The cell a fault stands in; invalid when the sheet has no such cell."""
        columns = [clean_heading(heading) for heading in self._look.headings]
        row = self._look.at.get(fault.row)
        if row is None:
            return QModelIndex()
        return self.index(row, columns.index(fault.column) if fault.column in columns else 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows the sheet has."""
        return 0 if parent.isValid() else len(self._look.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns the sheet has."""
        return 0 if parent.isValid() else len(self._look.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as text; a faulty one with mark, tint and its sentence."""
        if not index.isValid():
            return None
        row, heading = self._look.rows[index.row()], self._look.headings[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return in_words(row.cells.get(heading)).split("\n")[0]
        fault = self._look.faults.get((row.number, clean_heading(heading)))
        if fault is None:
            return in_words(row.cells.get(heading)) or None if role == Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.DecorationRole:
            return theme.mark_icon("alert-circle", "bad")
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.tone_brush("bad")
        if role == Qt.ItemDataRole.BackgroundRole:
            tint = QColor(theme.colour("bad"))
            tint.setAlpha(24)
            return tint
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return fault
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings above, the sheet's row numbers at the side."""
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self._look.headings[section]
                if orientation == Qt.Orientation.Horizontal
                else self._look.rows[section].number
            )
        return None
