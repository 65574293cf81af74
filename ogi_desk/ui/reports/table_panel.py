"""A table of the report beside the pages: the grid, its title, and a line that says what the marks mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.forms.report import CellRef, Report
from ogi_desk.ui import theme
from ogi_desk.ui.reports.beside import Beside
from ogi_desk.ui.reports.table_heads import FIRST, HeadsHeader
from ogi_desk.ui.reports.table_labels import Corner, LabelsHeader
from ogi_desk.ui.reports.table_lines import LineKind, TableLine
from ogi_desk.ui.reports.table_model import TableModel
from ogi_desk.ui.reports.words import shown

READABLE = 8  # characters a label must have beside all figures; where they leave less they are scrolled, ...
LABEL = 14  # ... and the labels take so much, ...
SHARE = 0.6  # ... but never more of the room than this
ROOMY = 18  # lines of height from which there is room to say what the marks mean
PART = 7  # characters a column of a part of a table takes where there is room


class TableGrid(QTableView):
    """The grid: Ctrl+C copies with tabs, Enter asks to enter the figure in hand."""

    entry_wanted = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._fitted = 0  # the room the columns were sized for
        self._contents: list[int] = []  # the room the figures of each column take, in pixels; empty = not measured
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._contents.clear)
        self.heads = HeadsHeader(self)
        self.setHorizontalHeader(self.heads)
        self.heads.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("000"))
        self.heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.labels = LabelsHeader(model, self)
        self.setVerticalHeader(self.labels)
        self._all = self.findChild(QAbstractButton)  # Qt's own, under the corner: takes the whole table
        self.corner = Corner(self)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.copy_action = QAction(self.tr("复制(&C)\tCtrl+C"), self)
        self.copy_action.triggered.connect(lambda _=False: self.copy())
        self.entry_action = QAction(self.tr("填报这个数字(&E)…\tEnter"), self)
        self.entry_action.triggered.connect(lambda _=False: self.entry_wanted.emit())
        self.addActions([self.entry_action, self.copy_action])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def take_shape(self) -> None:
        """Lay the columns and spans of another table out."""
        grid = self._model.grid
        if grid is None:
            return
        self.clearSpans()
        self.setColumnHidden(0, True)  # the labels stand in the header, where they stay in sight
        width = self._model.columnCount()
        for row, line in enumerate(grid.lines):
            if line.kind is LineKind.HEADING:
                self.setSpan(row, 1, 1, width - 1)
            else:
                own = len(line.spots) or len(line.heads)
                if 0 < own < grid.width:
                    self.setSpan(row, FIRST + own - 1, 1, grid.width - own + 1)
        self.setColumnHidden(1, not grid.unit)
        self.heads.setVisible(bool(grid.heads))
        self.heads.show_heads(grid.unit, grid.heads)
        self.corner.show_text(grid.corner)
        if self._all is not None:
            self._all.setAccessibleName(grid.corner or self.accessibleName())
        self._contents[:] = self._measured()
        if self.isVisible():
            self.fit()
        else:
            self._fitted = -1  # sized when it is seen: only then the room is known
        self.horizontalScrollBar().setValue(0)  # another table is read from its beginning
        self.verticalScrollBar().setValue(0)

    def take_values(self) -> None:
        """Other figures stand in the same table: widen the columns where they have grown."""
        before, self._contents[:] = [*self._contents], self._measured()
        if any(now > then for then, now in zip(before, self._contents, strict=False)) and self._fitted >= 0:
            self.fit()

    def fit(self) -> None:
        """Size the columns by their content; the labels take what is left, or a readable part while figures scroll."""
        grid = self._model.grid
        if grid is None or not self._contents:  # another table is being taken up: it is laid out when it is there
            return
        em = self.fontMetrics().horizontalAdvance("字")
        room = self._fitted = self._room()
        labels = min(em * LABEL, round(room * SHARE), self.labels.widest(grid.lines))
        for column in range(1, self._model.columnCount()):
            if grid.heads or column < FIRST:
                least = self.heads.least_width(column)
            else:  # heads of parts stand inside the grid: wide enough for them where there is room
                least = max(em * 3, min(em * PART, (room - labels) // max(1, grid.width)))
            self.setColumnWidth(column, max(least, self._contents[column]))
        others = sum(self.columnWidth(n) for n in range(1, self._model.columnCount()) if not self.isColumnHidden(n))
        left = room - others
        self.labels.set_room(left if left >= min(labels, em * READABLE) else labels, room)
        self.heads.measure(self.corner.height_at(self.labels.width()))
        seen = round(self.fontMetrics().height() * 2.6)  # a label of two lines is seen whatever stands below the grid
        self.setMinimumHeight(seen + self.horizontalScrollBar().sizeHint().height() + self._heads_height())
        for row, line in enumerate(grid.lines):
            self.setRowHeight(row, self._height(row, line))
        self.updateGeometries()  # at once, not with Qt's next timer: a cell is scrolled to before that

    def _room(self) -> int:
        """The width for labels and figures together, in pixels."""
        return self.viewport().width() + self.viewportMargins().left()

    def _heads_height(self) -> int:
        return self.heads.sizeHint().height() if self.heads.isVisibleTo(self) else 0

    def updateGeometries(self) -> None:
        """Keep the corner between the two headers."""
        super().updateGeometries()
        if hasattr(self, "corner"):  # the view lays itself out before it is whole
            frame = self.frameWidth()
            self.corner.setGeometry(frame, frame, self.labels.width(), self.heads.height())
            self.corner.setVisible(self.heads.isVisibleTo(self))

    def _height(self, row: int, line: TableLine) -> int:
        """The height of a line whose words are wrapped in their columns."""
        metrics = self.fontMetrics()
        em = metrics.horizontalAdvance("字")
        air = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1  # as the style draws it
        tallest = self.labels.height_of(line)
        for at, head in enumerate(line.heads):
            span = range(FIRST + at, FIRST + at + self.columnSpan(row, FIRST + at))
            room = sum(self.columnWidth(column) for column in span)
            bounds = QRect(0, 0, max(room - air * 2 - em // 4, em * 2), 10_000)
            tallest = max(tallest, metrics.boundingRect(bounds, int(Qt.TextFlag.TextWordWrap), head).height())
        return tallest + round(metrics.height() * 0.55)

    def _measured(self) -> list[int]:
        """The widest figure of each column; heads inside the grid wrap and spans share their columns."""
        metrics, widest = self.fontMetrics(), [0] * self._model.columnCount()
        icon, width = round(metrics.height() * 1.4), len(widest) - FIRST
        known: dict[str, int] = {}  # most figures of a table are the same few
        for line in self._lines():
            if line.kind is not LineKind.FIGURES:
                continue
            own = len(line.spots)
            alone = line.spots[:-1] if 0 < own < width else line.spots  # the last one spans the columns left over
            spots = ((n, shown(s.figure), self._model.is_marked(s)) for n, s in enumerate(alone, FIRST))
            for column, text, marked in ((1, line.unit, False), *spots):
                if text not in known:
                    known[text] = metrics.horizontalAdvance(text)
                widest[column] = max(widest[column], known[text] + icon * marked)
        return [wide + metrics.horizontalAdvance("00") for wide in widest]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the headings run on from the labels; they stay where they are while the figures are scrolled."""
        super().paintEvent(event)
        painter, drawn = QPainter(self.viewport()), event.rect()
        for row, line in enumerate(self._lines()):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if line.kind is LineKind.HEADING and top <= drawn.bottom() and top + height > drawn.top():
                self.labels.write_on(painter, top, height, line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the labels what is left, and keep the cell in hand in sight: its explanation opens below the grid."""
        super().resizeEvent(event)
        if self._room() != self._fitted:
            self.fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Size the columns of a table that was chosen before it was seen."""
        super().showEvent(event)
        if self._fitted < 0:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._lines():
            self._contents[:] = self._measured()
            self.fit()

    def copied(self) -> str:
        """The selected cells as lines with tabs; with the column heads where whole columns are selected."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return ""
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen if index.column() != 1 or not self.isColumnHidden(1)})
        figure_rows = [n for n, line in enumerate(self._lines()) if line.kind is LineKind.FIGURES]
        grid = self._model.grid
        found = []
        if len(rows) > 1 and rows == figure_rows:
            rows = list(range(self._model.rowCount()))  # the heads between the lines too
            if grid is not None and grid.heads:
                across = Qt.Orientation.Horizontal
                found.append([str(self._model.headerData(column, across) or "") for column in columns])
        for row in rows:
            found.append([self._model.text(self._model.index(row, column)).strip() for column in columns])
        return "\n".join("\t".join(cells) for cells in found)

    def _lines(self) -> tuple[TableLine, ...]:
        return self._model.grid.lines if self._model.grid else ()

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for a sheet or a text."""
        text = self.copied()
        if text:
            QGuiApplication.clipboard().setText(text)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the grid where the window has another use for it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies; Enter and F2 ask to enter the figure."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entry_wanted.emit()
        else:
            super().keyPressEvent(event)


class TablePanel(QWidget):
    """The grid with a line that says what the marks mean."""

    cell_chosen = Signal(object)  # CellRef
    entry_wanted = Signal(object)  # CellRef: this figure is to be typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel(self)
        self._title = QLabel()
        self._title.setWordWrap(True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.view = TableGrid(self.model)
        self._note = QLabel(
            self.tr("按 Enter 填报。0：没有发生；缺：还没有数；/：不适用。"),
        )
        self._note.setToolTip(
            self.tr("选中一格，下方说明数字的来历。铅笔：手工填报；图钉：手工基数；三角：缺数或待看；圆圈：矛盾。")
        )
        self._note.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self._title, 0), (self.view, 1), (self._note, 0)):
            box.addWidget(widget, stretch)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.entry_wanted.connect(self._entry_wanted)

    def show_table(self, report: Report, table_id: str, extra: Beside | None = None) -> None:
        """Show a table of the report; ``extra`` tells the figures that were typed once."""
        table = next((t for t in report.tables if t.id == table_id), None)
        if table is None:
            return
        self.view.setAccessibleName(table.title)
        self._title.setText(table.title)
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self._note.setPalette(muted)
        if self.model.show_table(table, report, extra.typed_once if extra else frozenset()):
            self.view.take_shape()
        else:
            self.view.take_values()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the grid where there is little; each cell says the same in its tip."""
        super().resizeEvent(event)
        self._note.setVisible(event.size().height() > self.fontMetrics().lineSpacing() * ROOMY)

    def choose(self, ref: CellRef) -> None:
        """Select a cell."""
        index = self.model.index_of(ref)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        elif index.isValid():
            self.cell_chosen.emit(ref)

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        ref = self.model.ref(index)
        self.view.entry_action.setEnabled(ref is not None)
        self.view.labels.viewport().update()  # the line in hand is tinted there too
        if ref is not None:
            self.cell_chosen.emit(ref)

    def _entry_wanted(self) -> None:
        ref = self.model.ref(self.view.currentIndex())
        if ref is not None:
            self.entry_wanted.emit(ref)
