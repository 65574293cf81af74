"""The bones both registers share: filter line, entry line, list, and a side for the record in front.

Heirs say which columns, which entry and which side; this class keeps list, selection, filters and settings together.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ogi_desk.domain.records import RECORD_KINDS, Record
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import bin_records, undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.models.columns import Column
from ogi_desk.ui.models.row_pages import Gather, RowPages
from ogi_desk.ui.widgets.empty_place import EmptyPlace
from ogi_desk.ui.widgets.filter_line import FilterLine
from ogi_desk.ui.widgets.record_list import RecordList


class ListTab(QWidget):
    """A register: ``kind`` is its record kind, ``default_sort`` a column id."""

    kind = ""
    default_sort = ""
    also_follows: tuple[str, ...] = ()  # other kinds whose changes show in the rows

    def __init__(self, desk: Desk, columns: Sequence[Column], gather: Gather, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.filters = FilterLine(desk, self.kind)
        self.rows = RowPages(desk, columns, gather, self)
        self.list = RecordList(desk, self.rows, self.kind)
        self._wanted = 0  # a record to bring to the front when the list is here
        self._cleared_for = 0
        self._again = QTimer(self, singleShot=True, interval=60)
        self._again.timeout.connect(self._ask_again)
        self._make_actions()

    def build(self, entry: QWidget, side: QWidget, empty: EmptyPlace, nothing: EmptyPlace) -> None:
        """Put the parts in their places; called once by the heir."""
        self.filters.finish()
        self.filters.restore(self.kind)
        self.empty, self.nothing, self.side = empty, nothing, side
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(empty)
        self.stack.addWidget(nothing)
        self.stack.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)  # on a low screen the entry line comes first
        left = QWidget()
        column = QVBoxLayout(left)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(0, gap, gap, 0)
        column.setSpacing(gap)
        column.addWidget(self.filters)
        column.addWidget(entry)
        column.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        em = self.fontMetrics().horizontalAdvance("国")
        self.splitter.setSizes([em * 64, em * 30])
        kept = self.desk.settings.value(f"{self.kind}/splitter")
        if kept is not None:
            self.splitter.restoreState(kept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self.setFocusProxy(self.list)
        self.filters.changed.connect(self.ask)
        self.filters.when_left(self._into_list)
        self.rows.begun.connect(self._begun)
        self.rows.counted.connect(self._counted)
        self.rows.answered.connect(self._answered)
        self.list.opened.connect(lambda _: self.open_current())
        self.list.counted.connect(self._selection_changed)
        sort = str(self.desk.settings.value(f"{self.kind}/sort", self.default_sort) or self.default_sort)
        descending = self.desk.settings.value(f"{self.kind}/descending", "true") in (True, "true")
        self._sort = (sort, descending)
        self.list.show_sorted(sort, descending)
        self.ask()
        self._ask_choices()

    # -- actions ----------------------------------------------------------------------------------------------------
    def _make_actions(self) -> None:
        self.bin_action = self.own_action(self.tr("移入回收站(&D)"), self.bin_selected, QKeySequence.StandardKey.Delete)
        theme.dress(self.bin_action, "trash")
        self.copy_action = self.own_action(
            self.tr("复制所选行(&C)"), self.list.copy_rows, QKeySequence.StandardKey.Copy
        )
        theme.dress(self.copy_action, "copy")
        self.edit_action = self.own_action(self.tr("就地修改(&E)"), self._edit_in_place, "F2")
        theme.dress(self.edit_action, "pencil")
        self.next_action = QAction(self.tr("下一条(&X)"), self)
        self.next_action.setShortcut(QKeySequence.StandardKey.FindNext)
        self.next_action.triggered.connect(self.find_next)
        self.addAction(self.next_action)
        self.next_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._selection_changed(0)

    def own_action(self, words: str, done: Any, keys: Any) -> QAction:
        """An action whose key works while the list has the focus."""
        action = QAction(words, self.list)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: done())
        self.list.addAction(action)
        self.list.menu_actions.append(action)
        return action

    def _selection_changed(self, count: int) -> None:
        self.bin_action.setEnabled(count > 0)
        self.copy_action.setEnabled(count > 0)
        self.edit_action.setEnabled(count > 0)

    def actions_for_menu(self, name: str) -> list[QAction]:
        """This tab's actions in the menus 编辑 and 记录."""
        if name == "edit":
            return [self.copy_action, self.next_action]
        return [self.edit_action, self.bin_action] if name == "record" else []

    def import_sheet(self) -> None:
        """Open the import of a sheet into this register."""
        from ogi_desk.ui.dialogs.import_sheet import ImportDialog

        dialog = ImportDialog(self.desk, f"{self.kind}s", None, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- asking -----------------------------------------------------------------------------------------------------
    def ask(self) -> None:
        """Show what the filter line says, in the list's order."""
        from dataclasses import replace

        sort, descending = self.list.sorted_by()
        sort, descending = (sort, descending) if sort else self._sort
        query = replace(self.filters.query(self.desk.today()), sort=sort, descending=descending)
        self.rows.ask(query, self._wanted or self.list.current_id)

    def _ask_again(self) -> None:
        self.rows.ask_again(self._wanted or self.list.current_id)

    def refresh(self, changes: Changes) -> None:
        """Follow a change made anywhere; place and selection stay."""
        if any(changes.touches(kind) for kind in (self.kind, *self.also_follows)):
            self._again.start()
            self._ask_choices()
        if changes.touches(self.kind):
            self.record_changed(changes.touched[self.kind])

    def record_changed(self, ids: Sequence[int]) -> None:
        """Follow changed records at the side (for heirs)."""

    def _ask_choices(self) -> None:
        """Read what the filter line offers (for heirs)."""

    def _begun(self) -> None:
        self.filters.show_counting()
        self.stack.setCurrentWidget(self.list)

    def _counted(self, number: int) -> None:
        self.filters.show_count(number)
        place: QWidget = self.list
        if not number:
            place = self.nothing if self.filters.filtering else self.empty
        self.stack.setCurrentWidget(place)

    def _answered(self, row: int) -> None:
        if self._wanted and row < 0 and self.filters.filtering and self._cleared_for != self._wanted:
            self._cleared_for = self._wanted
            self.desk.notices.hint(self.tr("筛选已清除，以便显示这一条。"))
            self.filters.clear()
            return
        if self._wanted and row >= 0:
            self.list.select_row(row)
        self._wanted = self._cleared_for = 0

    # -- what every tab offers ----------------------------------------------------------------------------------------
    def primary_action(self) -> QAction | None:
        """The one thing to do next; none on a register."""
        return None

    def focus_find(self) -> None:
        """Go to the text to find."""
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def find_next(self) -> None:
        """Bring the next row of what was found to the front."""
        self.list.next_row()
        self.list.setFocus()

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a record to the front, in the list and at the side."""
        if kind == self.kind:
            self._wanted = record_id
            row = self.rows.row_of(record_id)
            if row >= 0 and self.rows.settled:
                self.list.select_row(row)
            self._ask_again()

    def show_first(self) -> None:
        """Bring the first row to the front when none is."""
        if not self.list.current_id:
            self.list.select_row(0)

    def open_current(self) -> None:
        """Go into the side's form (for heirs)."""

    def _into_list(self) -> None:
        self.list.setFocus()
        self.show_first()

    def _edit_in_place(self) -> None:
        index = self.list.currentIndex()
        editable = [n for n, column in enumerate(self.rows.columns) if column.edits and not self.list.isColumnHidden(n)]
        if index.isValid() and editable:
            column = index.column() if index.column() in editable else editable[0]
            target = self.rows.index(index.row(), column)
            self.list.setCurrentIndex(target)
            self.list.edit(target)

    def bin_selected(self) -> None:
        """Move the selected records to the recycle bin at once, and offer the way back."""
        ids = self.list.selected_ids()
        if not ids:
            return
        desk = self.desk
        cls: type[Record] = RECORD_KINDS[self.kind]
        row = self.list.currentIndex().row()

        def done(_: Changes) -> None:
            desk.notices.say(
                self.tr("已移入回收站：{0} 条").format(len(ids)),
                self.tr("撤销"),
                lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
            )
            after = self.rows.id_at(min(row, self.rows.rowCount() - 1))
            if after and after not in ids:
                self._wanted = after

        following = [i for i in (self.rows.id_at(row + 1), self.rows.id_at(row - 1)) if i and i not in ids]
        self._wanted = following[0] if following else 0
        desk.perform(lambda: bin_records(desk.office, desk.actor, cls, ids), done)

    # -- closing ----------------------------------------------------------------------------------------------------
    def save_state(self) -> None:
        """Remember columns, order, filters and the splitter."""
        self.list.save_columns()
        self.filters.save(self.kind)
        sort, descending = self.list.sorted_by()
        self.desk.settings.setValue(f"{self.kind}/sort", sort)
        self.desk.settings.setValue(f"{self.kind}/descending", descending)
        self.desk.settings.setValue(f"{self.kind}/splitter", self.splitter.saveState())
