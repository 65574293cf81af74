"""The figures read from a report from outside as lines: place, value, mark, remark and the line of the file.

Holds what it is shown; asks for a correction by a signal and computes nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from ogi_desk.forms.report import CellRef, Finding, Severity
from ogi_desk.services.published import Published
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.outside.figure_lines import FigureLine, figure_lines
from ogi_desk.ui.reports import words

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
ROW, COLUMN, VALUE, MARK, REMARK, LINE = range(6)
_NOT_GIVEN = frozenset({"", "/", "-", "—", "——", "缺"})


class OutsideModel(QAbstractTableModel):
    """The figures of one report from outside."""

    corrected = Signal(object, object)  # CellRef, Decimal or None
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[FigureLine] = []
        self.lines: list[FigureLine] = []
        self._findings: dict[CellRef, list[Finding]] = {}
        self._leading: set[CellRef] = set()
        self._doubts = 0
        self._by_hand: Collection[CellRef] = ()
        self._touched: frozenset[CellRef] = frozenset()
        self._first = False
        self.headings = [
            self.tr("行"), self.tr("栏"), self.tr("数字"), self.tr("标记"), self.tr("备注"), self.tr("原文"),
        ]  # fmt: skip

    def show_published(
        self, published: Published, findings: Sequence[Finding], by_hand: Collection[CellRef], first: bool
    ) -> bool:
        """Show a report; while the same cells are shown only what they hold changes, and no line moves: then ``False``.

        ``by_hand``: cells a person put right; ``first``: doubtful ones on top.
        """
        marked = {line.ref: self._marking(line.ref) for line in self._all}
        self._findings = {}
        for finding in findings:
            for ref in finding.cells:
                self._findings.setdefault(ref, []).append(finding)
        self._leading = {f.cells[0] for f in findings if f.cells and f.severity is Severity.ERROR}
        self._by_hand = by_hand
        before, self._all = [line.ref for line in self._all], list(figure_lines(published))
        self._doubts = sum(bool(line.source and line.source.doubt) for line in self._all)
        if before == [line.ref for line in self._all] and first == self._first:
            fresh = {line.ref: line for line in self._all}
            shown, self.lines = self.lines, [fresh[line.ref] for line in self.lines]
            for row, (old, new) in enumerate(zip(shown, self.lines, strict=True)):
                if old != new or marked[new.ref] != self._marking(new.ref):
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.headings) - 1))
            return False
        self.beginResetModel()
        self._first = first
        self.lines = self._ordered()
        self.endResetModel()
        return True

    def put_first(self, first: bool) -> None:
        """Put the doubtful ones on top, or all in the order of the tables."""
        self.beginResetModel()
        self._first = first
        self.lines = self._ordered()
        self.endResetModel()

    def touch(self, refs: Collection[CellRef]) -> None:
        """Tint the cells somebody points at."""
        self._touched = frozenset(refs)
        self._tell_all()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._all, self.lines, self._findings, self._touched, self._doubts = [], [], {}, frozenset(), 0
        self.endResetModel()

    def counts(self) -> tuple[int, int, int]:
        """How many figures there are, how many are doubtful, how many missing."""
        figures = [line for line in self._all if line.figure]
        return (
            len(figures),
            self._doubts,
            sum(line.figure is not None and line.figure.value is None for line in figures),
        )

    def row_of(self, ref: CellRef) -> int:
        """The line of a cell, -1 when it has none."""
        return next((at for at, line in enumerate(self.lines) if line.ref == ref), -1)

    def suspicious(self, row: int) -> bool:
        """Whether a line is to be looked at next: a doubtful one; while there is none, the first of a contradiction."""
        if self._doubts:
            return self._rank(self.lines[row])[0] == 0 and self.lines[row].figure is not None
        return self.lines[row].ref in self._leading

    def mark(self, line: FigureLine) -> Mark | None:
        """What is to be said of a figure: doubt and contradiction first."""
        if line.figure is None:
            return None
        found = self._findings.get(line.ref, ())
        error = any(f.severity is Severity.ERROR for f in found)
        if line.source and line.source.doubt:
            word = self.tr("存疑、矛盾") if error else self.tr("存疑")
            return Mark("alert-circle" if error else "alert-triangle", "bad" if error else "soon", word)
        if error:
            return Mark("alert-circle", "bad", self.tr("矛盾"))
        if line.ref in self._by_hand:
            return Mark("pencil", "muted", self.tr("已核对"))
        if line.figure.value is None:
            return Mark("ban", "muted", self.tr("未填") if line.source else self.tr("文件中没有"))
        return Mark("alert-triangle", "soon", self.tr("待看")) if found else None

    def told(self, row: int) -> str:
        """Everything about one figure: what is doubted, what is found, remark, place and the whole line."""
        line = self.lines[row]
        if line.figure is None:
            return line.row
        # the only row of a table has no name of its own: then the table's
        row_name = line.row.strip() or next(
            (o.row for o in self._all if o.figure is None and o.ref.table == line.ref.table), ""
        )
        parts = [self.tr("{0}，{1}：{2}").format(row_name, line.column, words.number(line.figure.value))]
        source = line.source
        if source and source.doubt:
            parts.append(message(source.doubt))
        if source and source.line:
            parts.append(self.tr("原文“{0}”，{1}：{2}").format(source.text, message(source.place), source.line))
        elif not source:
            parts.append(self.tr("文件中没有读到这一格。"))
        if source and source.remark:
            parts.append(self.tr("备注：{0}").format(message(source.remark)))
        doubt = source.doubt if source else ""
        parts += [message(f.message) for f in self._findings.get(line.ref, ()) if not doubt or doubt not in f.message]
        return "\n".join(dict.fromkeys(parts))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's question."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self.headings[section]
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == VALUE else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values are put right in place; the line over a table cannot be chosen."""
        line = self.lines[index.row()]
        if line.figure is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == VALUE else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Qt's question."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._text(line, column)
        if role == Role.TextAlignmentRole and column == VALUE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if line.figure is None:
            return self._bold() if role == Role.FontRole else None
        if role == Role.EditRole and column == VALUE:
            return "" if line.figure.value is None else words.number(line.figure.value)
        if role == Role.ToolTipRole:
            return self.told(index.row())
        if role == Role.AccessibleTextRole:
            mark = self.mark(line)
            return f"{self._text(line, column)}，{mark.words}" if mark and column == VALUE else None
        if role == Role.BackgroundRole and line.ref in self._touched:
            tint = QColor(theme.colour("accent"))
            tint.setAlpha(36)
            return tint
        if role in (Role.DecorationRole, Role.ForegroundRole) and column in (VALUE, MARK):
            mark = self.mark(line)
            if mark and role == Role.ForegroundRole:
                return theme.tone_brush(mark.tone)
            return theme.mark_icon(mark.icon, mark.tone) if mark and column == MARK else None
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Ask for a correction; what is no number is refused with a sentence."""
        line = self.lines[index.row()]
        if role != Role.EditRole or line.figure is None:
            return False
        text = unicodedata.normalize("NFKC", str(value)).replace(",", "").replace("−", "-").strip()
        if text in _NOT_GIVEN:
            self.corrected.emit(line.ref, None)
            return True
        try:
            number = Decimal(text)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or number.adjusted() > 15:
            self.refused.emit(self.tr("“{0}”不是数字，没有改动；请填写数字，没有的留空。").format(text))
            return False
        self.corrected.emit(line.ref, number)
        return True

    def _marking(self, ref: CellRef) -> tuple[Sequence[Finding], bool]:
        """What a line's mark comes from beside the line itself."""
        return self._findings.get(ref, ()), ref in self._by_hand

    def _text(self, line: FigureLine, column: int) -> str:
        if line.figure is None:
            return line.row if column == ROW else ""
        if column == MARK:
            mark = self.mark(line)
            return mark.words if mark else ""
        source = line.source
        return {
            ROW: line.row,
            COLUMN: line.column,
            VALUE: words.number(line.figure.value),
            REMARK: message(source.remark) if source else "",
            LINE: " ".join(source.line.split()) if source else "",
        }[column]

    def _rank(self, line: FigureLine) -> tuple[int, int]:
        """Doubtful ones first, then what is in the most contradictions, then what is missing."""
        if line.source and line.source.doubt:
            return 0, 0
        errors = sum(f.severity is Severity.ERROR for f in self._findings.get(line.ref, ()))
        if errors:
            return 1, -errors
        return (2 if line.figure and line.figure.value is None else 3), 0

    def _ordered(self) -> list[FigureLine]:
        if not self._first:
            return list(self._all)
        return sorted((line for line in self._all if line.figure), key=self._rank)

    def _tell_all(self) -> None:
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(self.headings) - 1))

    @staticmethod
    def _bold() -> QFont:
        font = QFont()
        font.setBold(True)
        return font
