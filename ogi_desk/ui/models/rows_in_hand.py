"""Rows in pages as Qt asks for them: answered from what is in hand, never from the store.

What is in hand is read by :mod:`ogi_desk.ui.models.row_pages`.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ogi_desk.ui import theme
from ogi_desk.ui.models.columns import Column, Row

PAGE = 100  # rows read at a time
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# Plain numbers: a paint asks some thousand times, and looking up an enumeration each time doubles its cost.
_DISPLAY, _EDIT, _TIP = int(Role.DisplayRole), int(Role.EditRole), int(Role.ToolTipRole)
_DECORATION, _ALIGNMENT, _SPOKEN = int(Role.DecorationRole), int(Role.TextAlignmentRole), int(Role.AccessibleTextRole)
_ANSWERED = frozenset(
    int(role)
    for role in (
        Role.DisplayRole,
        Role.EditRole,
        Role.DecorationRole,
        Role.ForegroundRole,
        Role.ToolTipRole,
        Role.TextAlignmentRole,
        Role.AccessibleTextRole,
    )
)


class RowsInHand(QAbstractTableModel):
    """The ids of all rows, and those of their pages that were read."""

    edited = Signal(object, str, str)  # the row's value, field, text typed in place

    def __init__(self, columns: Sequence[Column], parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        self._flags = [plain | Qt.ItemFlag.ItemIsEditable if column.edits else plain for column in columns]
        self._alignments = [_RIGHT if column.right else None for column in columns]
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    def row(self, number: int) -> Row | None:
        """The row at this place when it is in hand; else ``None``, and it is asked for."""
        if not 0 <= number < len(self._ids):
            return None
        page, offset = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        return rows[offset]

    def _want(self, page: int) -> None:
        """A page is painted that is not in hand."""

    def id_at(self, number: int) -> int:
        """The record id at this place, 0 when there is no such row."""
        return self._ids[number] if 0 <= number < len(self._ids) else 0

    @property
    def ids(self) -> array[int]:
        """The ids of the whole list, in its order (for export and printing)."""
        return self._ids

    def row_of(self, record_id: int) -> int:
        """The place of a record among the pages in hand, or -1 (never scans the whole array)."""
        for page, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if row.id == record_id:
                    return page * PAGE + offset
        return -1

    # -- Qt's questions -------------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Qt's question, answered from the pages in hand only."""
        if role not in _ANSWERED:
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return self._alignments[column]
        number = index.row()
        rows = self._pages.get(number // PAGE)
        row = rows[number % PAGE] if rows is not None else self.row(number)
        if row is None:
            return "…" if role == _DISPLAY and column == 0 else None
        if role in (_DISPLAY, _EDIT):
            return row.texts[column]
        if role == _TIP:
            return row.tips[column] or None
        if role == _SPOKEN:
            return f"{self.columns[column].title}：{row.texts[column]}"
        mark = row.marks[column]
        if mark is None:
            return None
        return theme.mark_icon(mark.icon, mark.tone) if role == _DECORATION else theme.tone_brush(mark.tone)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        if role == Role.DisplayRole and 0 <= section < len(self.columns):
            return self.columns[section].title
        if role == Role.TextAlignmentRole and 0 <= section < len(self.columns):
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's question: columns with a field may be edited in place."""
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tell what was typed in place; the row changes when the store says so."""
        row = self.row(index.row()) if index.isValid() else None
        if role != Role.EditRole or row is None or row.value is None:
            return False
        if str(value) != row.texts[index.column()]:
            self.edited.emit(row.value, self.columns[index.column()].edits, str(value))
        return False
