"""A list of any length: the ids in an array, frozen rows in pages, both read on the reading thread.

What Qt asks is answered by :mod:`ogi_desk.ui.models.rows_in_hand`; neither that nor ``sort()`` touches the store.
The newest question wins: an answer that was overtaken is dropped. The ids are a snapshot, so a list stays still while
records change; :meth:`RowPages.ask_again` takes a new one, and a row that went meanwhile shows as gone.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal

from ogi_desk.services.ports import ListQuery, Reader
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.models.columns import Column, Row, make_row
from ogi_desk.ui.models.rows_in_hand import PAGE, RowsInHand

KEEP = 24  # pages kept
Gather = Callable[[Reader, Sequence[int]], Mapping[int, Any]]


class RowPages(RowsInHand):
    """Rows of one kind of record, as a :class:`ListQuery` names them.

    ``gather`` runs on the reading thread and returns what the columns are made of, by record id.
    """

    begun = Signal()  # the first rows of a long list are here, the others follow
    counted = Signal(int)  # how many rows the list now has
    arrived = Signal()  # a page of rows came in
    answered = Signal(int)  # the ids came in; the row of the id that was to be kept, or -1

    def __init__(self, desk: Desk, columns: Sequence[Column], gather: Gather, parent: Any = None) -> None:
        super().__init__(columns, parent)
        self._desk = desk
        self.gather = gather
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._reading = False
        self._edition = 0  # pages read for an older snapshot are dropped
        self._key = f"rows-{id(self)}"
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._read_pages)
        self.query: ListQuery | None = None
        self.waiting = False

    # -- asking ---------------------------------------------------------------------------------------------------
    def ask(self, query: ListQuery, keep: int = 0) -> None:
        """Show what ``query`` names. ``keep`` is a record id whose new row :attr:`answered` tells."""
        new = self.query is None or replace(query, today=None) != replace(self.query, today=None)
        self.query = query
        self.waiting = True
        if new:
            self._ask_first(query, keep)
        else:
            self._ask_all(query, keep)

    def _ask_first(self, query: ListQuery, keep: int) -> None:
        """Show the first page of a new question at once; the other ids of a long list follow."""

        def work() -> tuple[array[int], dict[int, tuple[Row, ...]]]:
            with self._desk.office.read() as reader:
                ids = reader.find_first(query, PAGE)
                return ids, {0: self._page(reader, ids, 0)} if ids else {}

        def done(answer: tuple[array[int], dict[int, tuple[Row, ...]]]) -> None:
            ids, pages = answer
            if len(ids) < PAGE:
                self._take((ids, _row_of(ids, keep), pages))
                return
            if ids != self._ids:
                self._show(ids, pages)
                self.begun.emit()
                self.arrived.emit()
            self._ask_all(query, keep)

        self._desk.tasks.run("read", work, done, self._failed, key=self._key)

    def _failed(self, error: Exception) -> None:
        self.waiting = False
        self._desk.notices.failure(error)

    def _ask_all(self, query: ListQuery, keep: int) -> None:
        def work() -> tuple[array[int], int, dict[int, tuple[Row, ...]]]:
            with self._desk.office.read() as reader:
                ids = reader.find(query)
                row = _row_of(ids, keep) if keep else -1
                first = max(row, 0) // PAGE
                return ids, row, {first: self._page(reader, ids, first)} if ids else {}

        self._desk.tasks.run("read", work, self._take, self._failed, key=self._key)

    def ask_again(self, keep: int = 0) -> None:
        """Ask the same question anew, because records changed."""
        if self.query is not None:
            self.ask(self.query, keep)

    def refresh_rows(self, ids: Iterable[int]) -> None:
        """Read again the pages that show these records, without a new snapshot."""
        touched = set(ids)
        for page, rows in list(self._pages.items()):
            if any(row.id in touched for row in rows):
                self._wanted[page] = None
        if self._wanted:
            self._ask.start()

    def _take(self, answer: tuple[array[int], int, dict[int, tuple[Row, ...]]]) -> None:
        ids, row, pages = answer
        self.waiting = False
        before = len(self._ids)
        if 0 < before == PAGE < len(ids) and ids[:PAGE] == self._ids:
            self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
            self._ids = ids
            self._pages.update(pages)
            self._edition += 1
            self.endInsertRows()
        elif len(ids) < 100_000 and ids == self._ids:
            self._edition += 1
            # the same rows: repaint, so that selection and place stay without a flicker
            kept = [page for page in self._pages if page not in pages]
            self._pages.update(pages)
            for page in pages:
                self._repaint(page)
            self._wanted.update(dict.fromkeys(kept))
            self._ask.start()
        else:
            self._show(ids, pages)
        self.counted.emit(len(ids))
        self.answered.emit(row)
        self.arrived.emit()

    def _show(self, ids: array[int], pages: dict[int, tuple[Row, ...]]) -> None:
        self.beginResetModel()
        self._edition += 1
        self._ids = ids
        self._pages = OrderedDict(pages)
        self._wanted.clear()
        self.endResetModel()

    # -- pages ----------------------------------------------------------------------------------------------------
    def _page(self, reader: Reader, ids: array[int], page: int) -> tuple[Row, ...]:
        wanted = ids[page * PAGE : (page + 1) * PAGE]
        values = self.gather(reader, wanted)
        return tuple(self._row(record_id, values.get(record_id)) for record_id in wanted)

    def _row(self, record_id: int, value: Any) -> Row:
        if value is not None:
            return make_row(record_id, value, self.columns)
        gone = [""] * len(self.columns)
        gone[min(1, len(gone) - 1)] = self.tr("（已不在此列）")
        return Row(record_id, None, tuple(gone), (None,) * len(gone), ("",) * len(gone))

    def _read_pages(self) -> None:
        """Read the pages painted last; what scrolled by meanwhile is not read at all."""
        if self._reading or not self._wanted:
            return
        pages = list(self._wanted)[-3:]
        self._wanted.clear()
        self._reading = True
        ids, edition = self._ids, self._edition

        def work() -> dict[int, tuple[Row, ...]]:
            with self._desk.office.read() as reader:
                return {page: self._page(reader, ids, page) for page in pages}

        def done(read: dict[int, tuple[Row, ...]]) -> None:
            self._reading = False
            if edition == self._edition:
                self._pages.update(read)
                for page in read:
                    self._pages.move_to_end(page)
                    self._repaint(page)
                while len(self._pages) > KEEP:
                    self._pages.popitem(last=False)
                self.arrived.emit()
            if self._wanted:
                self._ask.start()

        def failed(error: Exception) -> None:
            self._reading = False
            self._desk.notices.failure(error)

        self._desk.tasks.run("read", work, done, failed)

    def _repaint(self, page: int) -> None:
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))

    @property
    def settled(self) -> bool:
        """Whether nothing is being read."""
        return not (self.waiting or self._reading or self._wanted)

    def _want(self, page: int) -> None:
        """Read a page soon; the one painted last comes first."""
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._reading and not self._ask.isActive():
            self._ask.start()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the store for the same list in another order."""
        if self.query is None or not 0 <= column < len(self.columns) or not self.columns[column].sort:
            return
        self.ask(replace(self.query, sort=self.columns[column].sort, descending=order == Qt.SortOrder.DescendingOrder))


def _row_of(ids: array[int], record_id: int) -> int:
    try:
        return ids.index(record_id)
    except ValueError:
        return -1
