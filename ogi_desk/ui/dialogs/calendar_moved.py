"""受影响的申请: the open requests another calendar would move, counted off the GUI thread before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.calendar_notices import MovedDate, moved_by
from ogi_desk.services.ports import Progress
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.dialogs.work import Work
from ogi_desk.ui.language import message


class _Lines(Sequence[Line]):
    """Rows put into words when they are painted: a hundred thousand at once would hold the window for seconds."""

    def __init__(self, moved: Sequence[MovedDate], line: Callable[[MovedDate], Line]) -> None:
        self._moved, self._line = moved, line

    def __len__(self) -> int:
        return len(self._moved)

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> list[Line]: ...
    def __getitem__(self, place: int | slice) -> Line | list[Line]:
        if isinstance(place, slice):
            return [self._line(move) for move in self._moved[place]]
        return self._line(self._moved[place])


class MovedTable(QWidget):
    """A table of 登记号, the date now and the date then; says so when nothing moves."""

    counted = Signal()

    def __init__(self, dialog: DeskDialog, desk: Desk) -> None:
        super().__init__(dialog)
        self._desk = desk
        self.moved: list[MovedDate] | None = None
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        headings = [self.tr("登记号"), self.tr("现在的期限"), self.tr("录入后的期限"), self.tr("变动")]
        self.model = RowsModel(headings, parent=self)
        self.view = RowsView(self.model, self.tr("受影响的申请"), 3, self)
        self.work = Work(dialog, desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.view, 1)
        column.addWidget(self.work)
        self.view.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)  # some five requests with the heading
        self.view.activated.connect(lambda _: self._open())
        self.forget()

    def forget(self) -> None:
        """Show nothing: what was counted no longer holds."""
        self.moved = None
        self.model.show_lines([])
        self.view.hide()
        self.summary.hide()

    def count(self, calendar: Calendar) -> None:
        """Count every open request anew by ``calendar``; ``counted`` tells when the table is there."""
        desk, today = self._desk, self._desk.today()
        self.forget()

        def job(progress: Progress) -> list[MovedDate]:
            with desk.office.read() as reader:
                return moved_by(reader, desk.definitions, calendar, today, progress)

        # not on the read queue: the lists stay alive meanwhile
        self.work.run("report", self.tr("正在重算期限…"), job, self._show)

    def _show(self, moved: list[MovedDate]) -> None:
        self.moved = moved
        self.summary.show()
        if moved:
            self.summary.setText(self.tr("有 {0} 件在办申请的期限会变动：").format(len(moved)))
        else:
            self.summary.setText(self.tr("没有在办申请的期限会变动。"))
        self.model.show_lines(_Lines(moved, self._line))
        self.view.setVisible(bool(moved))
        if moved:
            self.view.fit()
            self.view.selectRow(0)
        self.counted.emit()

    def _line(self, move: MovedDate) -> Line:
        return Line((move.number or f"#{move.request_id}", *self._dates(move), self._change(move)), move.request_id)

    def _dates(self, move: MovedDate) -> tuple[str, str]:
        none = self.tr("未定")
        return (
            message(in_words(move.before)) if move.before else none,
            message(in_words(move.after)) if move.after else none,
        )

    def _change(self, move: MovedDate) -> str:
        if move.before is None or move.after is None:
            return ""
        days = (move.after - move.before).days
        return self.tr("推后 {0} 天").format(days) if days > 0 else self.tr("提前 {0} 天").format(-days)

    def _open(self) -> None:
        line = self.view.chosen()
        if line is not None:
            self._desk.asked_for.emit("request", line.key)
