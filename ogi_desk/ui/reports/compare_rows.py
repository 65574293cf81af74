"""The figures of a comparison as rows: name, before, after, difference, percent, and what is to be said of a pair.

Shows values only; what a pair is was decided in :mod:`ogi_desk.services.compare`.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.services.compare import Comparison, FigurePair, Likeness
from ogi_desk.ui import theme
from ogi_desk.ui.language import between, message
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
NAME, BEFORE, AFTER, DIFFERENCE, PERCENT, REMARK = range(6)


class PairRows(QAbstractTableModel):
    """The pairs under the titles of their tables; a row is a title or a pair."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | FigurePair] = []
        self._heads = ("", "")
        self._asks = False
        self._side = -1  # the side that is explained beside the rows; -1 none yet

    def show_pairs(self, comparison: Comparison, heads: tuple[str, str], only_changed: bool) -> bool:
        """Show these pairs; return whether the rows are others than before (else only their values changed)."""
        before = [_key(row) for row in self._rows]
        rows = list(_grouped(comparison.changed if only_changed else comparison.figures))
        same = before == [_key(row) for row in rows]
        if not same:
            self.beginResetModel()
        self._rows, self._heads, self._asks = rows, heads, comparison.asks
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, REMARK))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)
        return not same

    def mark_side(self, which: int) -> None:
        """Mark the head of the side that is explained."""
        if which != self._side:
            self._side = which
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)

    def clear(self) -> None:
        """Hold no pairs."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def titles(self) -> list[int]:
        """The rows that are titles of tables."""
        return [place for place, row in enumerate(self._rows) if isinstance(row, str)]

    def pair(self, row: int) -> FigurePair | None:
        """The pair in a row, ``None`` on a title or outside."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, FigurePair) else None

    def row_of(self, ref: CellRef | None, earlier: CellRef | None) -> int:
        """The row of a pair by its cells, -1 when it is not shown."""
        wanted = (ref, earlier)
        return next((place for place, row in enumerate(self._rows) if _key(row) == wanted), -1)

    def next_changed(self, row: int, step: int) -> int:
        """The next row after ``row`` (or before it) whose pair differs, -1 when there is none."""
        places = range(row + step, len(self._rows) if step > 0 else -1, step)
        return next((place for place in places if (pair := self.pair(place)) and pair.changed), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else REMARK + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A title cannot be chosen."""
        return super().flags(index) if self.pair(index.row()) else Qt.ItemFlag.ItemIsEnabled

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section in (NAME, REMARK) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        told = self._side + BEFORE == section and section in (BEFORE, AFTER)
        if role == Role.ForegroundRole and told:
            return theme.tone_brush("accent")
        if role == Role.ToolTipRole and section in (BEFORE, AFTER):
            return self.tr("选这一列的数，旁边说明的就是这一方的数")
        if role != Role.DisplayRole:
            return None
        return f"▸ {self.heading()[section]}" if told else self.heading()[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        row, column = self._rows[index.row()], index.column()
        if isinstance(row, str):
            return self._title_data(row, column, role)
        if role == Role.DisplayRole:
            text = self.texts(row)[column]
            return f"{_arrow(row)}{text}" if column == DIFFERENCE else text
        if role == Role.ForegroundRole and column == DIFFERENCE and row.difference:
            return theme.tone_brush("accent" if row.difference > 0 else "soon")
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column in (NAME, REMARK) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole and self._is_missing(row, column):
            font = QFont()
            font.setItalic(True)
            return font
        mark = self.mark(row, column) if role in (Role.DecorationRole, Role.ForegroundRole) else None
        if mark is not None:
            return theme.mark_icon(mark.icon, mark.tone) if role == Role.DecorationRole else theme.tone_brush(mark.tone)
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._told(row)
        return None

    def _title_data(self, title: str, column: int, role: int) -> Any:
        if role in (Role.DisplayRole, Role.AccessibleTextRole) and column == NAME:
            return title
        if role == Role.FontRole:
            return _bold()
        return None

    def mark(self, pair: FigurePair, column: int) -> Mark | None:
        """What is worth a look, with its icon and tone."""
        if column == REMARK and (self._asks and pair.jumped):
            return Mark("alert-triangle", "soon", self.tr("请核对"))
        if column == REMARK and self._short_remark(pair):
            return Mark("info-circle", "muted", pair.remark)
        return None

    def texts(self, pair: FigurePair) -> tuple[str, ...]:
        """What a row shows, column by column."""
        asked = self.tr("请核对") if self._asks and pair.jumped else self._short_remark(pair)
        return (
            message(pair.label),
            _side(pair.before, pair.before_status),
            _side(pair.after, pair.after_status),
            _signed(pair.difference),
            _percent(pair.percent),
            asked,
        )

    def heading(self) -> tuple[str, ...]:
        """The heads of the columns, for a copy."""
        return self.tr("数字"), *self._heads, self.tr("增减"), self.tr("增减%"), self.tr("提示")

    def _short_remark(self, pair: FigurePair) -> str:
        if pair.before_status is None:
            return self.tr("前者无此项")
        if pair.after_status is None:
            return self.tr("后者无此项")
        if pair.likeness in (Likeness.NAMED, Likeness.BUT_WITHDRAWN):
            return self.tr("计数办法不同")
        return self.tr("名称或分项不同") if pair.remark else ""

    @staticmethod
    def _is_missing(pair: FigurePair, column: int) -> bool:
        status = {BEFORE: pair.before_status, AFTER: pair.after_status}.get(column)
        return status is FigureStatus.MISSING

    def _told(self, pair: FigurePair) -> str:
        name, before, after, difference, percent, remark = self.texts(pair)
        lines = [
            name,
            between("：").join((self._heads[0], before or self.tr("无此项"))),
            between("：").join((self._heads[1], after or self.tr("无此项"))),
        ]
        if pair.difference:
            lines.append(self.tr("增减 {0}").format(difference) + (f"（{percent}）" if percent else ""))
        if self._asks and pair.jumped:
            lines.append(self.tr("相差五倍以上，请核对是否填错"))
        lines += [message(pair.remark)] if pair.remark else [remark] if remark and not pair.jumped else []
        return "\n".join(lines)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _grouped(pairs: Iterable[FigurePair]) -> Iterable[str | FigurePair]:
    title = None
    for pair in pairs:
        if pair.table != title:
            title = pair.table
            yield title
        yield pair


def _key(row: str | FigurePair) -> object:
    return row if isinstance(row, str) else (row.ref, row.earlier_ref)


def _side(value: Decimal | None, status: FigureStatus | None) -> str:
    if status is None:
        return ""
    return "/" if status is FigureStatus.NOT_APPLICABLE else words.number(value)


def _signed(value: Decimal | None) -> str:
    if value is None:
        return ""
    return words.number(value) if not value else f"{'+' if value > 0 else '−'}{words.number(abs(value))}"


def _arrow(pair: FigurePair) -> str:
    """Which way it went, as a sign beside the colour; a letter, so that it shows on a chosen row too."""
    return "" if not pair.difference else "↑ " if pair.difference > 0 else "↓ "


def _percent(value: Decimal | None) -> str:
    if value is None or not value:
        return ""
    one = abs(value).quantize(Decimal("0.1") if abs(value) < 1000 else Decimal(1), ROUND_HALF_UP)
    return f"{'+' if value > 0 else '−'}{one}%"
