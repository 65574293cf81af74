"""今日查收: one check box for each place where requests come in, for today or a day before; says who looked and when.

Saves by itself; a tick made for an earlier day is shown as 补记.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import IntakeTick
from ogi_desk.services.intake import Gap, gaps, places, take_back, tick, ticks
from ogi_desk.services.ports import Changes
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.today.intake_place import IntakePlace
from ogi_desk.ui.widgets.flow import FlowLayout

GAP_DAYS = 3  # days offered for entering afterwards; the rest is counted


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the block shows of a day."""

    day: date
    places: tuple[str, ...]
    ticks: list[IntakeTick]
    gaps: list[Gap]


class IntakeBlock(QFrame):
    """The day's places, a step to the day before, and the days left out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("每日查收"))
        self._desk = desk
        self._day = desk.today()
        self._asked = self._day
        self.rows: dict[str, IntakePlace] = {}
        self.heading = QLabel()
        font = self.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.earlier = self._step("chevron-left", self.tr("前一个工作日"), -1)
        self.later = self._step("chevron-right", self.tr("后一个工作日"), 1)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self.fontMetrics().height() // 6)
        self._gap_words = QLabel()
        self._gap_words.setWordWrap(True)
        self._gap_row = FlowLayout(gap=self.fontMetrics().height() // 3)
        self.gap_buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        margin = self.fontMetrics().height() // 3
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self._gap_words)
        column.addLayout(self._gap_row)

    @property
    def day(self) -> date:
        """The day whose ticks are shown."""
        return self._day

    def ask(self) -> None:
        """Read the day's ticks and the gaps again; today stays today over midnight."""
        desk = self._desk
        today = desk.today()
        if self._day == self._asked:  # it showed what was today
            self._day = today
        self._asked = today
        day, calendar = self._day, desk.definitions.calendar

        def work() -> _Seen:
            with desk.office.read() as reader:
                profile = reader.profile()
                return _Seen(day, places(profile), ticks(reader, day), gaps(reader, profile, calendar, today))

        desk.tasks.run("read", work, self._show, key="intake")

    def refresh(self, changes: Changes) -> None:
        """Follow a change made anywhere."""
        if changes.touches("intake_tick") or changes.touches("profile"):
            self.ask()

    def show_day(self, day: date) -> None:
        """Show another day's ticks."""
        self._day = day
        self.ask()

    def focus_places(self) -> None:
        """Put the cursor on the first place not yet ticked."""
        for row in self.rows.values():
            if not row.box.isChecked():
                row.box.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self.rows:
            next(iter(self.rows.values())).box.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing ---------------------------------------------------------------------------------------------
    def _show(self, seen: _Seen) -> None:
        if seen.day != self._day:
            return
        if tuple(self.rows) != seen.places:
            self._make_rows(seen.places)
        ticked = {one.place: one for one in seen.ticks}
        for name, row in self.rows.items():
            row.show_tick(ticked.get(name))
        today = self._desk.today()
        if seen.day == today:
            self.heading.setText(self.tr("今日查收"))
        else:
            self.heading.setText(self.tr("{0}月{1}日查收（补记）").format(seen.day.month, seen.day.day))
        self.later.setEnabled(seen.day < today)
        self._show_gaps(seen.gaps)

    def _make_rows(self, names: tuple[str, ...]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for name in names:
            row = IntakePlace(name, self._ticked, self._counted)
            self._rows.addWidget(row)
            self.rows[name] = row

    def _show_gaps(self, left_out: list[Gap]) -> None:
        for button in self.gap_buttons:
            button.hide()
            button.deleteLater()
        self.gap_buttons.clear()
        while self._gap_row.count():
            self._gap_row.takeAt(0)
        days = [(day, [gap.place for gap in found]) for day, found in groupby(left_out, key=lambda gap: gap.day)]
        self._gap_words.setVisible(bool(days))
        self._gap_words.setText(self.tr("以前有 {0} 天没有全部查收，可以补记：").format(len(days)))
        for day, names in days[:GAP_DAYS]:
            button = QToolButton(self)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            theme.dress(button, "pencil")
            button.setText(self.tr("{0}月{1}日").format(day.month, day.day))
            whole = self.tr("补记{0}月{1}日：{2}").format(day.month, day.day, "、".join(names))
            button.setToolTip(whole)
            button.setAccessibleName(whole)
            button.clicked.connect(lambda _=False, day=day: self._enter_afterwards(day))
            self._gap_row.add(button)
            self.gap_buttons.append(button)

    def _step(self, icon: str, words: str, days: int) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        theme.dress(button, icon)
        button.clicked.connect(lambda: self._move(days))
        return button

    def _move(self, step: int) -> None:
        calendar, today = self._desk.definitions.calendar, self._desk.today()
        day = self._day + timedelta(step)
        while day < today and not calendar.is_working_day(day):
            day += timedelta(step)
        self.show_day(min(day, today))

    def _enter_afterwards(self, day: date) -> None:
        self.show_day(day)
        self.focus_places()

    # -- saving ----------------------------------------------------------------------------------------------
    def _now(self) -> datetime:
        """This moment, on the desk's own day."""
        return datetime.combine(self._desk.today(), datetime.now().time())

    def _ticked(self, name: str, on: bool) -> None:
        desk, day, one = self._desk, self._day, self.rows[name].tick
        if on:
            self._perform(lambda: tick(desk.office, desk.actor, day, name, self._now()))
        elif one is not None:
            self._perform(lambda: take_back(desk.office, desk.actor, one))

    def _counted(self, name: str, found: int) -> None:
        desk, day, one = self._desk, self._day, self.rows[name].tick
        if one is not None and found >= 0 and found != one.found:
            self._perform(lambda: tick(desk.office, desk.actor, day, name, self._now(), found))

    def _perform(self, work: Callable[[], object]) -> None:
        self._desk.perform(work, lambda _: self.ask(), self._failed)

    def _failed(self, error: Exception) -> None:
        self._desk.notices.failure(error)
        self.ask()
