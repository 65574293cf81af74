"""Every figure read from a report from outside beside the line it was read from, to be looked over and put right.

Shared by the dialogs that read reports from outside. Shows what it is given, asks for corrections by a signal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.forms.report import CellRef, Finding
from ogi_desk.services.published import Published
from ogi_desk.ui.dialogs.rows import RowsView
from ogi_desk.ui.outside.figures import COLUMN, LINE, MARK, REMARK, ROW, VALUE, OutsideModel

_DETAIL = 5  # lines of the text about the figure in hand, in a high window


def fit_columns(view: RowsView, shares: Mapping[int, float], wide: int) -> None:
    """Size columns by their content, none wider than its share of the view; ``wide`` takes what is left."""
    header, space = view.horizontalHeader(), view.viewport().width()
    for column, share in shares.items():
        wanted = max(view.sizeHintForColumn(column), header.sectionSizeHint(column))
        wanted += view.fontMetrics().averageCharWidth()
        header.resizeSection(column, min(wanted, max(round(space * share), header.sectionSizeHint(column))))
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)


class FigureView(RowsView):
    """The lines; the keyboard is always on the value: F2, Enter or typing puts it right, Enter goes on to the next."""

    def __init__(self, model: OutsideModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, -1, parent)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.selectionModel().currentChanged.connect(self._stay)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter begin what F2 begins: nothing here is opened by it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.edit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next line after Enter or Tab."""
        hints = QAbstractItemDelegate.EndEditHint
        step = {hints.SubmitModelCache: 1, hints.EditNextItem: 1, hints.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, hints.NoHint if step else hint)
        row = self.currentIndex().row() + step
        while step and 0 <= row < self.model().rowCount():
            index = self.model().index(row, VALUE)
            if self.model().flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return
            row += step

    def fit(self) -> None:
        """Size the columns by what they hold; none crowds out the line of the file, which takes what is left."""
        fit_columns(self, {ROW: 0.26, COLUMN: 0.18, VALUE: 0.14, MARK: 0.22, REMARK: 0.1}, LINE)

    def show_row(self, row: int) -> None:
        """Choose a line and bring it to the middle."""
        index = self.model().index(row, VALUE)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.horizontalScrollBar().setValue(0)

    def _stay(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid() and index.column() != VALUE:
            self.setCurrentIndex(index.siblingAtColumn(VALUE))


class OutsideTable(QWidget):
    """The lines, how many are doubtful, and below them everything about the one in hand."""

    corrected = Signal(object, object)  # CellRef, Decimal or None
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OutsideModel(self)
        self.view = FigureView(self.model, self.tr("读到的数字"), self)
        self.count = QLabel(self)
        self.first = QCheckBox(self.tr("存疑的在前(&D)"), self)
        self.detail = QPlainTextEdit(self)
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("这个数字的出处"))
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.first)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addWidget(self.detail)
        self.setFocusProxy(self.view)
        self._fitted = False
        self._fit = QTimer(self, singleShot=True, interval=0)  # once the view has its width
        self._fit.timeout.connect(self.view.fit)
        self.model.corrected.connect(self.corrected)
        self.model.refused.connect(self.refused)
        self.first.toggled.connect(self._put_first)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lines most of a low window."""
        super().resizeEvent(event)
        line = self.fontMetrics().lineSpacing()
        lines = min(max(self.height() // line // 6, 2), _DETAIL)
        self.detail.setFixedHeight(line * lines + round(2 * self.detail.document().documentMargin()) + line // 4)

    def show_published(
        self, published: Published, findings: Sequence[Finding] = (), by_hand: Mapping[CellRef, Any] | None = None
    ) -> None:
        """Show what was read; the line in hand stays."""
        kept = self.current()
        if self.model.show_published(published, findings, tuple(by_hand or ()), self.first.isChecked()):
            self._span()
        figures, doubtful, missing = self.model.counts()
        self.count.setText(
            self.tr("{0} 个数字，存疑 {1}，缺 {2}　F2 改正，F3 下一处存疑").format(figures, doubtful, missing)
        )
        if not self._fitted:
            self._fitted = True
            self._fit.start()
        if kept is None or not self.choose(kept, scroll=False):
            self._to_first()
        self._tell()

    def clear(self) -> None:
        """Show nothing; the columns are sized anew by what comes next."""
        self.model.clear()
        self._fitted = False
        self.count.clear()
        self.detail.clear()

    def current(self) -> CellRef | None:
        """The cell in hand."""
        row = self.view.currentIndex().row()
        return self.model.lines[row].ref if 0 <= row < len(self.model.lines) else None

    def choose(self, ref: CellRef, *, scroll: bool = True) -> bool:
        """Go to a cell; ``False`` when it is not here."""
        row = self.model.row_of(ref)
        if row < 0:
            return False
        if scroll:
            self.view.show_row(row)
        elif row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row, VALUE))
        return True

    def next_doubtful(self) -> bool:
        """Go to the next figure that is doubtful or contradicts another, from the end on to the first."""
        here, total = self.view.currentIndex().row(), len(self.model.lines)
        for step in range(1, total + 1):
            row = (here + step) % total
            if self.model.suspicious(row):
                self.view.show_row(row)
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def _to_first(self) -> None:
        row = next((at for at, line in enumerate(self.model.lines) if line.figure), -1)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, VALUE))
            self.view.scrollToTop()

    def _put_first(self, first: bool) -> None:
        kept = self.current()
        self.model.put_first(first)
        self._span()
        if first or kept is None or not self.choose(kept):
            self._to_first()

    def _span(self) -> None:
        self.view.clearSpans()
        for row, line in enumerate(self.model.lines):
            if line.figure is None:
                self.view.setSpan(row, 0, 1, len(self.model.headings))

    def _tell(self) -> None:
        row = self.view.currentIndex().row()
        self.detail.setPlainText(self.model.told(row) if 0 <= row < len(self.model.lines) else "")
