"""Where a figure comes from: the rule in words, the arithmetic and its parts, earlier years, the records.

A part leads to its own figure; a record is opened for correction by double click or Enter, and the figure then changes
in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
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

from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.services.explain import Explanation
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import between, message
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.explanation_parts import Parts, Reasons, Years
from ogi_desk.ui.reports.explanation_sides import Sides
from ogi_desk.ui.reports.record_rows import RecordRows

_SHORT = 8  # characters of what a text shows that stand in the figure's place
_ROWS = 3  # rows that have room before heads do
_MANY = 6  # parts whose names the rule repeats


class RecordTable(QTableView):
    """A table whose Enter opens the row; where it is low its heads leave their room to the rows."""

    opened = Signal(QModelIndex)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the heads where some rows have room below them: what a row tells is plain without."""
        super().resizeEvent(event)
        heads, row = self.horizontalHeader(), self.verticalHeader().defaultSectionSize()
        heads.setVisible(self.height() >= heads.sizeHint().height() + _ROWS * row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ExplanationPanel(QWidget):
    """One figure explained."""

    record_wanted = Signal(str, int)  # kind, id
    cell_wanted = Signal(object)  # CellRef of a part
    side_wanted = Signal(int)  # of a comparison: 0 the earlier, 1 the later
    side_part_wanted = Signal(object)  # CellRef of a part on the side on show
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
        self.sides = Sides()
        self.sides.wanted.connect(self.side_wanted)
        self._since, self._rule, self._sum, self._more = QLabel(), QLabel(), QLabel(), QLabel()
        self.years = Years()
        self._why = Reasons()
        for label in (self._since, self._rule, self._sum, self._more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        for widget in (self.sides.words, self._since, self._rule, self._sum, self._more, self.years):
            self._why.box.addWidget(widget)
        self._why.box.addStretch(1)
        self.parts = Parts()
        self.parts.wanted.connect(self._part_wanted)
        self._head = QLabel()
        self._head.setWordWrap(True)  # one long line would take its room from the outline
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
        box.setSpacing(self.fontMetrics().height() // 5)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        box.addWidget(self.sides)
        box.addWidget(self._why)
        box.addWidget(self.parts)
        box.addWidget(self._head)
        box.addWidget(self.view, 1)
        self._filler = QWidget()
        box.addWidget(self._filler, 1)

    def show_explanation(self, told: Explanation) -> None:
        """Show one figure's reasons."""
        figure = told.figure
        self._title.setText(message(told.label))
        short = bool(told.says) and len(told.says) <= _SHORT
        self._value.setText(told.says if short else words.shown(figure))
        palette = QPalette(self.palette())
        palette.setColor(
            QPalette.ColorRole.WindowText,
            theme.colour("bad" if figure.status is FigureStatus.MISSING else "accent"),
        )
        self._value.setPalette(palette)
        self.sides.show_side(told.side)
        # some rows: a low screen has no more, and less with the switches above; the texts scroll
        self.view.setMinimumHeight(self.fontMetrics().height() * (3 if told.side else 4))
        stands = message(told.kept) or words.status(figure)
        self._rule.setText(between("：").join((stands, self._rule_of(told))))
        self._sum.setText(self.tr("算式：{0}").format(message(told.arithmetic)) if told.arithmetic else "")
        self._sum.setVisible(bool(self._sum.text()))
        further = [self.tr("正文写作：{0}").format(told.says)] if told.says and not short else []
        further += [self.tr("依据：{0}").format(figure.source)] if figure.source else []
        self._since.setText("\n".join(message(sentence) for sentence in told.since))
        self._since.setVisible(bool(told.since))
        self._more.setText("\n".join(further))
        self._more.setVisible(bool(further))
        self.years.show_years(told.earlier)
        self._why.fit()
        self.parts.show_terms(told.terms, alone=not told.record_ids)
        self._show_records(told)

    def offer_sides(self, which: int, given: tuple[bool, bool]) -> None:
        """A side of a comparison is about to be told: which one, and which of the two have the figure."""
        self.sides.offer(which, given)

    def _part_wanted(self, ref: CellRef) -> None:
        (self.side_part_wanted if self.sides.isVisibleTo(self) else self.cell_wanted).emit(ref)

    def _rule_of(self, told: Explanation) -> str:
        """The rule; where many parts stand below by name, their number instead of their names."""
        if len(told.terms) <= _MANY or told.figure.status is not FigureStatus.COMPUTED:
            return message(told.rule or told.figure.rule)
        if any(term.minus for term in told.terms):
            return self.tr("以下 {0} 项相加减，逐项列在下面").format(len(told.terms))
        return self.tr("以下 {0} 项之和，逐项列在下面").format(len(told.terms))

    def _show_records(self, told: Explanation) -> None:
        kind, ids = told.record_kind, told.record_ids
        self.view.setVisible(bool(kind and ids))
        self._filler.setVisible(not (kind and ids))
        if not kind:
            parts = bool(told.terms)
            self._head.setText(
                self.tr("这个数字由以上各项得出，记录在各项之下。") if parts else self.tr("这个数字没有对应的记录。")
            )
            return
        self._head.setText(
            (
                self.tr("现有记录 {0} 条（回车或双击打开更正）")
                if told.kept
                else self.tr("记录 {0} 条（回车或双击打开更正）")
            ).format(len(ids))
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
        """Put the keyboard on the records, else on the parts."""
        if self.parts.isVisible() and not self.view.isVisible():
            self.parts.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._rows is not None and self._rows.rowCount() and not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
