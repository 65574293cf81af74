"""工作日历: a year to look at, and the holiday notice of a year to be entered.

Entering goes in one line: the text or the drawing, then which open requests it moves, and only then 确认. Nothing is
written before; what was entered is undone like any other change.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import CalendarNotice
from ogi_desk.domain.working_days import CalendarYear
from ogi_desk.services.calendar_notices import enter_notice, missing_notice, next_notices, notice_of, withdraw_notice
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.calendar_entry import NoticeEntry
from ogi_desk.ui.dialogs.calendar_legend import Legend, YearHead
from ogi_desk.ui.dialogs.calendar_moved import MovedTable
from ogi_desk.ui.dialogs.calendar_year import YearArea, YearView
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import mark

#: the journal's labels of what is done here
LABELS = (mark("messages", "录入放假通知"), mark("messages", "撤下放假通知"))
_AHEAD = 2  # years after this one that can be looked at


class CalendarDialog(DeskDialog):
    """Two pages: look at a year; enter a notice."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, year: int | None = None) -> None:
        super().__init__("", "calendar", 150, 42, parent, desk.settings)
        self.setWindowTitle(self.tr("工作日历"))
        self._desk = desk
        self._own: frozenset[int] = frozenset()
        self._counted: CalendarYear | None = None
        self._told = False  # what was just done stays said when the calendar follows it
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._make_look())
        self.pages.addWidget(self._make_entry())
        self.body.addWidget(self.pages, 1)
        role = QDialogButtonBox.ButtonRole
        self.enter_button = self.add_button(self.tr("录入放假通知(&N)…"), role.ActionRole, self.enter)
        self.withdraw_button = self.add_button(self.tr("撤下录入的通知(&R)"), role.ActionRole, self._withdraw)
        self.back_button = self.add_button(self.tr("返回(&B)"), role.ActionRole, self._back)
        self.count_button = self.add_button(self.tr("查看受影响的申请(&V)"), role.ActionRole, self._count)
        self.confirm_button = self.add_button(self.tr("确认录入(&S)"), role.ApplyRole, self._confirm)
        self.close_button = self.add_close()
        desk.calendar.moved.connect(self._calendar_moved)
        desk.changed.connect(self._changed)
        self._fill_years(year or desk.today().year)
        self._show_page(0)
        self._remind()
        self._read_own()

    # -- building ---------------------------------------------------------------------------------------------------
    def _make_look(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.year = QComboBox(page)
        self.year.setAccessibleName(self.tr("年份"))
        label = QLabel(self.tr("年份(&Y)"), page)
        label.setBuddy(self.year)
        self.earlier = self._arrow("chevron-left", self.tr("上一年"), 1)
        self.later = self._arrow("chevron-right", self.tr("下一年"), -1)
        top = QHBoxLayout()
        for widget in (label, self.earlier, self.year, self.later):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(Legend(page))
        self.head = YearHead(page)
        self.view = YearView(self._desk.today(), page)
        self.day = QLabel(page)
        column.addLayout(top)
        column.addWidget(self.head)
        column.addWidget(YearArea(self.view, page), 1)
        column.addWidget(self.day)
        self.year.currentIndexChanged.connect(self._show_year)
        self.view.day_entered.connect(lambda day: self.day.setText(self.view.words(day)))
        return page

    def _arrow(self, icon: str, words: str, step: int) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setFlat(True)
        theme.dress(button, icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.year.setCurrentIndex(self.year.currentIndex() + step))
        return button

    def _make_entry(self) -> QWidget:
        halves = QSplitter(Qt.Orientation.Vertical, self)
        self.entry = NoticeEntry(self, self._desk)
        self.moved = MovedTable(self, self._desk)
        halves.addWidget(self.entry)
        halves.addWidget(self.moved)
        halves.setStretchFactor(0, 4)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        self.entry.draft_changed.connect(self._draft_changed)
        self.moved.counted.connect(self._refresh)
        self.moved.work.ended.connect(self._refresh)
        return halves

    # -- looking ----------------------------------------------------------------------------------------------------
    @property
    def shown_year(self) -> int:
        """The year in front."""
        return int(self.year.currentData())

    def _fill_years(self, wanted: int) -> None:
        known, this_year = self._desk.definitions.calendar.years, self._desk.today().year
        first = min([*known, this_year, wanted])
        last = max([*known, this_year + _AHEAD, wanted])
        self.year.blockSignals(True)
        self.year.clear()
        for year in range(last, first - 1, -1):
            self.year.addItem(self.tr("{0}年").format(year), year)
        self.year.setCurrentIndex(self.year.findData(wanted))
        self.year.blockSignals(False)
        self._show_year()

    def _show_year(self) -> None:
        year, calendar = self.shown_year, self._desk.definitions.calendar
        self.view.show_year(year, calendar)
        self.head.show_year(year, calendar, own=year in self._own)
        self.earlier.setEnabled(self.year.currentIndex() < self.year.count() - 1)
        self.later.setEnabled(self.year.currentIndex() > 0)
        self._refresh()

    def _remind(self) -> None:
        missing = missing_notice(self._desk.definitions.calendar, self._desk.today())
        text = self.tr("{0}年的放假通知还没有录入；通知发布后请按“录入放假通知”。")
        self.say(text.format(missing) if missing else "", "hint")

    def _read_own(self) -> None:
        def work() -> frozenset[int]:
            with self._desk.office.read() as reader:
                return frozenset(notice.year for notice in reader.all(CalendarNotice))

        def take(years: frozenset[int]) -> None:
            self._own = years
            self._show_year()

        self.ask(self._desk, "read", work, take, key=f"calendar-own-{id(self)}")

    def _changed(self, changes: Changes) -> None:
        if changes.touches("calendar_notice"):
            self._read_own()

    def _calendar_moved(self) -> None:
        self._fill_years(self.shown_year)
        if self.pages.currentIndex() == 1:
            self._draft_changed()
        elif not self._told:
            self._remind()
        self._told = False

    def _withdraw(self) -> None:
        desk, year = self._desk, self.shown_year
        done = self.tr("已撤下{0}年的通知。").format(year)
        self.do(desk, lambda: withdraw_notice(desk.office, desk.actor, year), lambda _: self._done(done))

    # -- entering ---------------------------------------------------------------------------------------------------
    def enter(self) -> None:
        """Begin with the notice that is missing, else with that of the year in front."""
        calendar = self._desk.definitions.calendar
        missing = next_notices(calendar, self._desk.today())
        year = self.shown_year if calendar.years.get(self.shown_year) is None or not missing else missing[0]
        self._show_page(1)
        self.say("")
        self.entry.begin(year)

    def _draft_changed(self) -> None:
        """What was counted holds for another draft."""
        record = self.entry.record()
        if record is None or self._counted is None or record.holidays != self._counted.holidays or self.entry.problem:
            self._counted = None
            if not self.moved.work.running:
                self.moved.forget()
        self._refresh()

    def _count(self) -> None:
        self.entry.read_pending()
        record = self.entry.record()
        if record is None or self.entry.calendar is None or self.entry.problem or self.moved.work.running:
            return
        self._counted = record
        self.moved.count(self.entry.calendar)
        self._refresh()

    def _confirm(self) -> None:
        record, desk = self.entry.record(), self._desk
        if record is None or not self._ready():
            return
        if not self.entry.fields.judge({} if record.notice else {"title": self.tr("请填写通知的标题")}):
            return
        done = self.tr("已录入{0}年的放假通知，各项期限按新的日历计算。").format(record.year)
        self.do(
            desk,
            lambda: enter_notice(desk.office, desk.actor, notice_of(record)),
            lambda _: self._entered(record, done),
        )

    def _entered(self, record: CalendarYear, done: str) -> None:
        self._fill_years(record.year)
        self._show_page(0)
        self._done(done)

    def _done(self, text: str) -> None:
        desk, self._told = self._desk, True
        self.say(text, "done")
        desk.notices.say(text, self.tr("撤销"), lambda: desk.perform(lambda: undo(desk.office, desk.actor)))

    def _back(self) -> None:
        self._show_page(0)
        self._remind()

    # -- pages ------------------------------------------------------------------------------------------------------
    def _ready(self) -> bool:
        counted = self._counted is not None and self.moved.moved is not None and not self.moved.work.running
        return counted and not self.entry.problem

    def _show_page(self, number: int) -> None:
        self._counted = None
        self.moved.forget()
        self.pages.setCurrentIndex(number)
        self._refresh()
        (self.entry.text if number else self.view).setFocus()

    def _refresh(self) -> None:
        entering = self.pages.currentIndex() == 1
        self.enter_button.setVisible(not entering)
        self.withdraw_button.setVisible(not entering and self.shown_year in self._own)
        for button in (self.back_button, self.count_button, self.confirm_button):
            button.setVisible(entering)
        busy, ready = self.moved.work.running, self._ready()
        self.count_button.setEnabled(not busy and not self.entry.problem and self.entry.draft is not None)
        self.confirm_button.setEnabled(ready and not busy)
        self.count_button.setDefault(entering and not ready)
        self.confirm_button.setDefault(entering and ready)

    def reject(self) -> None:
        """Stop what is under way, go back from entering, close from looking."""
        if self.moved.work.running:
            self.moved.work.cancel()
        elif self.pages.currentIndex() == 1:
            self._back()
        else:
            super().reject()
