"""Where a figure comes from: the rule in words, the arithmetic, earlier years, and the records themselves.

A record is opened for correction by double click or Enter; the figure then changes in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.forms.report import FigureStatus
from ogi_desk.services.explain import Explanation
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.record_rows import RecordRows


class RecordTable(QTableView):
    """A table whose Enter opens the row."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ExplanationPanel(QWidget):
    """One figure explained."""

    record_wanted = Signal(str, int)  # kind, id
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: RecordRows | None = None
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._value = QLabel()
        self._value.setAccessibleName(self.tr("数值"))
        large = self._value.font()
        large.setPointSizeF(large.pointSizeF() * 1.5)
        large.setBold(True)
        self._value.setFont(large)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setToolTip(self.tr("关闭 (Esc)"))
        close.setAccessibleName(self.tr("关闭说明"))
        theme.dress(close, "x")
        close.clicked.connect(self.closed)
        self._rule, self._sum, self._more = QLabel(), QLabel(), QLabel()
        for label in (self._rule, self._sum, self._more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._head = QLabel()
        self.view = RecordTable()
        self.view.setAccessibleName(self.tr("这个数字下的记录"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.doubleClicked.connect(self._open)
        self.view.opened.connect(self._open)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        for label in (self._rule, self._sum, self._more, self._head):
            box.addWidget(label)
        box.addWidget(self.view, 1)
        self._filler = QWidget()
        box.addWidget(self._filler, 1)

    def show_explanation(self, told: Explanation) -> None:
        """Show one figure's reasons."""
        figure = told.figure
        self._title.setText(message(told.label))
        self._value.setText(words.shown(figure))
        palette = QPalette(self.palette())
        palette.setColor(
            QPalette.ColorRole.WindowText,
            theme.colour("bad" if figure.status is FigureStatus.MISSING else "accent"),
        )
        self._value.setPalette(palette)
        self._rule.setText(self.tr("{0}：{1}").format(words.status(figure), message(told.rule or figure.rule)))
        self._sum.setText(self._arithmetic(told))
        self._sum.setVisible(bool(self._sum.text()))
        self._more.setText(self._further(told))
        self._more.setVisible(bool(self._more.text()))
        self._show_records(told)

    def _arithmetic(self, told: Explanation) -> str:
        parts = told.figure.parts
        if not parts:
            return ""
        lines = "\n".join(f"　{message(label)}：{words.number(value)}" for label, value in parts)
        total = " + ".join(words.number(value) for _, value in parts)
        return self.tr("算式：{0} = {1}\n{2}").format(total, words.shown(told.figure), lines)

    def _further(self, told: Explanation) -> str:
        figure, lines = told.figure, []
        if figure.status is FigureStatus.ENTERED and figure.counted is not None:
            lines.append(
                self.tr("手工填报 {0}；按记录统计为 {1}").format(
                    words.number(figure.value), words.number(figure.counted)
                )
            )
        if figure.source:
            lines.append(self.tr("依据：{0}").format(figure.source))
        if told.earlier:
            years = "、".join(f"{self.tr('{0}年').format(year)} {words.number(value)}" for year, value in told.earlier)
            lines.append(self.tr("往年：{0}").format(years))
        return "\n".join(lines)

    def _show_records(self, told: Explanation) -> None:
        kind, ids = told.record_kind, told.record_ids
        self.view.setVisible(bool(kind and ids))
        self._filler.setVisible(not (kind and ids))
        if not kind:
            self._head.setText(self.tr("这个数字没有对应的记录。"))
            return
        self._head.setText(
            self.tr("记录 {0} 条（回车或双击打开更正）").format(len(ids))
            if ids
            else self.tr("没有符合这条规则的记录。")
        )
        if not ids:
            return
        if self._rows is not None and self._rows.kind == kind:
            self._rows.set_ids(ids)
            return
        old, self._rows = self._rows, RecordRows(self._desk, kind, ids, self)
        self.view.setModel(self._rows)
        if old is not None:
            old.deleteLater()
        header = self.view.horizontalHeader()
        unit = self.fontMetrics().horizontalAdvance("0")
        for number, column in enumerate(self._rows.columns):
            if column.width:
                self.view.setColumnWidth(number, round(unit * (column.width + 3)))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _open(self, index: QModelIndex) -> None:
        if self._rows is not None:
            record = self._rows.id_at(index.row())
            if record:
                self.record_wanted.emit(self._rows.kind, record)

    def refresh_records(self, kind: str, ids: tuple[int, ...]) -> None:
        """Read rows again whose records changed."""
        if self._rows is not None and self._rows.kind == kind:
            self._rows.refresh_rows(ids)

    def focus(self) -> None:
        """Put the keyboard on the records."""
        if self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._rows is not None and self._rows.rowCount() and not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
