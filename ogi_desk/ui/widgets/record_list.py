"""The list of records: sorting by any column, copying rows, columns the person sizes, and a place that is kept.

Reads nothing itself; the model does. Measured: painting under a busy reading thread takes seconds when every ``data()``
waits for the interpreter, so ``paintEvent`` is entered from Python and keeps it for the whole picture.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ogi_desk.ui.desk import Desk
from ogi_desk.ui.models.columns import make_row
from ogi_desk.ui.models.row_pages import RowPages

TITLE_ROOM = 20  # characters left for the widest column when the others are fitted
TITLE_LEAST = 14  # … and where there is no room for that: the list then scrolls sideways
COPY_LIMIT = 20_000  # rows in one copy; more belongs into an export


class RecordList(QTableView):
    """A table over :class:`RowPages`."""

    chosen = Signal(int)  # the record id in front, 0 when none
    opened = Signal(int)  # Enter or double click
    counted = Signal(int)  # how many rows are selected

    def __init__(self, desk: Desk, rows: RowPages, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = rows
        self._name = name
        self._keep = 0
        self._offset = -1
        self._sharing = False
        self.menu_actions: list[QAction] = []
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setCornerButtonEnabled(False)
        extent = self.fontMetrics().height()
        self.setIconSize(self.iconSize().scaled(extent, extent, Qt.AspectRatioMode.IgnoreAspectRatio))
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * 1.55))
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        # Painting a heading asks whether its whole column is selected, row by row (a million calls after Ctrl+A) …
        across.setSelectionModel(QItemSelectionModel(rows, self))
        # … and fitting a column would look at a thousand rows instead of those in view
        across.setResizeContentsPrecision(0)
        across.setSectionsMovable(True)
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(self._column_menu)
        self._saver = QTimer(self, singleShot=True, interval=500)
        self._saver.timeout.connect(self.save_columns)
        self._restore_columns()
        across.sectionResized.connect(self._column_resized)
        across.sectionMoved.connect(lambda *_: self._save_soon())
        if not self._kept:
            rows.arrived.connect(self._fit_once)
        rows.answered.connect(self._answered)
        rows.modelAboutToBeReset.connect(self._about_to_change)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.counted.emit(self.selected_count()))

    # -- columns --------------------------------------------------------------------------------------------------
    def _restore_columns(self) -> None:
        header = self.horizontalHeader()
        kept = self._desk.settings.value(f"{self._name}/columns")
        self._kept = kept is not None and header.restoreState(kept)
        if not self._kept:
            em = self.fontMetrics().horizontalAdvance("国")
            for number, column in enumerate(self.rows.columns):
                if column.width:
                    mark = self.iconSize().width() + em // 2 if column.mark else 0
                    self.setColumnWidth(number, round(em * (column.width + 1.2)) + mark)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("国国"))
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)
        header.setStretchLastSection(False)

    def _share_rest(self) -> None:
        """Give the room the others leave to the widest column, and never less than a readable width.

        Qt's own stretching keeps a stale width where there is no room at all.
        """
        widest = next((number for number, column in enumerate(self.rows.columns) if not column.width), -1)
        if widest < 0 or self.isColumnHidden(widest):
            return
        others = self.horizontalHeader().length() - self.columnWidth(widest)
        least = self.fontMetrics().horizontalAdvance("国") * TITLE_LEAST
        wanted = max(least, self.viewport().width() - others)
        if wanted != self.columnWidth(widest):
            self.setColumnWidth(widest, wanted)

    def _column_resized(self, *_: object) -> None:
        if not self._sharing:
            self._sharing = True
            self._share_rest()
            self._sharing = False
            self._save_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._column_resized()

    def _fit_once(self) -> None:
        """Give the columns the width of the first rows they show; from then on they are the person's."""
        if not self.rows.rowCount():
            return
        self.rows.arrived.disconnect(self._fit_once)
        em = self.fontMetrics().horizontalAdvance("国")
        fixed = [number for number, column in enumerate(self.rows.columns) if column.width]
        more = {}
        for number in fixed:
            wanted = max(self.sizeHintForColumn(number), self.horizontalHeader().sectionSizeHint(number))
            more[number] = max(0, min(wanted, em * 11) - self.columnWidth(number))
        # the column that takes the rest keeps room for a title
        room = self.viewport().width() - em * TITLE_ROOM - sum(self.columnWidth(number) for number in fixed)
        share = min(1.0, max(0.0, room / (sum(more.values()) or 1)))
        for number in fixed:
            self.setColumnWidth(number, self.columnWidth(number) + int(more[number] * share))

    def _sort_by(self, section: int) -> None:
        """Sort by a column that can be sorted; the indicator stays where it was otherwise."""
        header = self.horizontalHeader()
        if self.rows.columns[section].sort:
            self.rows.sort(section, header.sortIndicatorOrder())
            self._save_soon()
        elif self.rows.query is not None:
            self.show_sorted(self.rows.query.sort, self.rows.query.descending)

    def show_sorted(self, column_id: str, descending: bool) -> None:
        """Show by which column the list is sorted."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        for number, column in enumerate(self.rows.columns):
            if column.sort == column_id:
                self.horizontalHeader().setSortIndicator(number, order)
                return

    def sorted_by(self) -> tuple[str, bool]:
        """The column id and whether it descends."""
        header = self.horizontalHeader()
        section = header.sortIndicatorSection()
        sort = self.rows.columns[section].sort if 0 <= section < len(self.rows.columns) else ""
        return sort, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _column_menu(self, place: object) -> None:
        menu = QMenu(self)
        shown = [n for n in range(len(self.rows.columns)) if not self.isColumnHidden(n)]
        for number, column in enumerate(self.rows.columns):
            action = QAction(column.title, menu, checkable=True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(len(shown) > 1 or self.isColumnHidden(number))
            action.toggled.connect(partial(self._show_column, number))
            menu.addAction(action)
        menu.popup(self.horizontalHeader().mapToGlobal(place))  # type: ignore[call-overload]

    def _show_column(self, number: int, shown: bool) -> None:
        self.setColumnHidden(number, not shown)
        self._column_resized()

    def _save_soon(self) -> None:
        self._saver.start()

    def save_columns(self) -> None:
        """Remember the columns."""
        self._desk.settings.setValue(f"{self._name}/columns", self.horizontalHeader().saveState())

    # -- place and selection ----------------------------------------------------------------------------------------
    @property
    def current_id(self) -> int:
        """The record id in front, 0 when none."""
        return self.rows.id_at(self.currentIndex().row())

    def _areas(self) -> list[QItemSelectionRange]:
        return list(self.selectionModel().selection().toList())

    def selected_count(self) -> int:
        """How many rows are selected (by ranges, so that all of a million cost nothing)."""
        return sum(area.bottom() - area.top() + 1 for area in self._areas())

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows in the order of the list."""
        areas = sorted((area.top(), area.bottom()) for area in self._areas())
        ids: list[int] = []
        for top, bottom in areas:
            ids.extend(self.rows.ids[top : bottom + 1])
        return list(dict.fromkeys(ids))

    def select_row(self, row: int, scroll: bool = True) -> None:
        """Bring a row to the front."""
        index = self.rows.index(row, 0)
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        column = max(0, self.currentIndex().column())
        self.selectionModel().setCurrentIndex(self.rows.index(row, column), flags.ClearAndSelect | flags.Rows)
        if scroll:
            self.scrollTo(index)

    def next_row(self) -> None:
        """Bring the next row to the front, after the last the first."""
        count = self.rows.rowCount()
        if count:
            self.select_row((self.currentIndex().row() + 1) % count)

    def _about_to_change(self) -> None:
        row = self.currentIndex().row()
        self._keep = self.rows.id_at(row)
        top = self.verticalScrollBar().value()
        visible = max(1, self.viewport().height() // max(1, self.rowHeight(0) or 1)) if self.rows.rowCount() else 1
        self._offset = row - top if 0 <= row - top <= visible else -1

    def _answered(self, row: int) -> None:
        """Put the selection and the place back after a new snapshot of the list."""
        if row < 0:
            if self._keep and not self.currentIndex().isValid():
                self.chosen.emit(0)
            return
        if self.currentIndex().row() == row and self.selected_count():
            return
        self.select_row(row, scroll=self._offset < 0)
        if self._offset >= 0:
            self.verticalScrollBar().setValue(row - self._offset)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.rows.id_at(current.row()))

    # -- copying ----------------------------------------------------------------------------------------------------
    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as text with tabs, headings first."""
        ids = self.selected_ids()[:COPY_LIMIT]
        if not ids:
            return
        columns = [column for n, column in enumerate(self.rows.columns) if not self.isColumnHidden(n)]

        def work() -> str:
            lines = ["\t".join(column.title for column in columns)]
            with self._desk.office.read() as reader:
                for start in range(0, len(ids), 500):
                    part = ids[start : start + 500]
                    values = self.rows.gather(reader, part)
                    lines += ["\t".join(make_row(i, values[i], columns).texts) for i in part if i in values]
            return "\n".join(line.replace("\n", " ") for line in lines)

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._desk.notices.say(self.tr("已复制 {0} 行").format(text.count("\n")))

        self._desk.tasks.run("read", work, done)

    # -- Qt's events --------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint while keeping the interpreter (see the module's note)."""
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the form at the side."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            if self.current_id:
                self.opened.emit(self.current_id)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        """A double click goes into the form at the side."""
        if self.current_id:
            self.opened.emit(self.current_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The actions of the rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.menu_actions)
        menu.popup(event.globalPos())
