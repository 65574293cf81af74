"""The main window: three tabs, menus, the status line, and the keys that work everywhere.

Knows the tabs only by what they share (``primary_action``, ``focus_find``, ``show_record``, ``new_record``,
``refresh``, ``actions_for_menu``); what they hold is their own. Must not compute anything.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QStyle, QTabWidget, QToolBar, QVBoxLayout, QWidget

from ogi_desk.domain.categories import Categories
from ogi_desk.domain.records import Category, Person, Profile
from ogi_desk.services.definitions import load_categories
from ogi_desk.services.ports import Changes, UndoState
from ogi_desk.services.records import redo, undo
from ogi_desk.ui import theme
from ogi_desk.ui.commands import Commands
from ogi_desk.ui.daily_copy import DailyCopy
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.notices import Notice
from ogi_desk.ui.publications.tab import PublicationTab
from ogi_desk.ui.reports.tab import ReportTab
from ogi_desk.ui.requests.tab import RequestTab
from ogi_desk.ui.today.today import Today
from ogi_desk.ui.widgets.notice_bar import NoticeBar
from ogi_desk.ui.widgets.status_line import StatusLine

TAB_OF_KIND = {"publication": 0, "request": 1, "case": 1, "report": 2, "fact": 2, "opening": 2, "narrative": 2}


def number(kept: object) -> int:
    """A whole number from the settings, 0 when there is none."""
    return int(kept) if isinstance(kept, int | str) and str(kept).isdecimal() else 0


class MainWindow(QMainWindow):
    """The window of one office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("main_window")
        self.publications = PublicationTab(desk)
        self.requests = RequestTab(desk)
        self.reports = ReportTab(desk)
        self.pages: list[Any] = [self.publications, self.requests, self.reports]
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("工作区"))
        for page, title in zip(
            self.pages, (self.tr("公开登记"), self.tr("申请登记"), self.tr("年度报告")), strict=True
        ):
            self.tabs.addTab(page, title)
        self.status = StatusLine()
        self.copy = DailyCopy(desk, self)
        self.today = Today(self, self.status, self.copy.last)
        self.strip = self.today.strip
        centre = QWidget()
        column = QVBoxLayout(centre)
        gap = self.fontMetrics().height() // 4
        column.setContentsMargins(gap, gap, gap, 0)
        column.setSpacing(gap)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.notice_bar = NoticeBar(self.tabs)
        self.commands = Commands(self)
        self._add_tool_bar()
        self._connect()
        self._restore()
        self._name()
        self._ask_undo()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch_line)

    # -- building -------------------------------------------------------------------------------------------------
    def _add_tool_bar(self) -> None:
        bar = QToolBar(self.tr("工具栏"))
        bar.setMovable(False)
        extent = self.fontMetrics().height()
        bar.setIconSize(bar.iconSize().scaled(extent, extent, Qt.AspectRatioMode.IgnoreAspectRatio))
        for action in (self.commands.new, self.commands.undo, self.commands.redo, self.commands.find):
            bar.addAction(action)
            button = bar.widgetForAction(action)
            if button is not None:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setCornerWidget(bar, Qt.Corner.TopRightCorner)

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._refresh)
        desk.saved.connect(self._saved)
        desk.asked_for.connect(self.show_record)
        desk.person_changed.connect(self._person_changed)
        desk.notices.said.connect(self._show_notice)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.reports.settings_wanted.connect(self.commands.opens.open_settings)
        self.status.backup_clicked.connect(self.commands.opens.backup_now)
        self.copy.made.connect(lambda day: self.status.last_backup(day, desk.today()))
        self.copy.made.connect(lambda _: self.today.ask())
        self.status.last_backup(self.copy.last(), desk.today())

    def _name(self) -> None:
        self.setWindowTitle(self.tr("OGI Desk · {0}").format(self.desk.profile.agency))

    def _restore(self) -> None:
        settings = self.desk.settings
        geometry = settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self._first_size()
        parts = settings.value("window/parts")
        if parts is not None:
            self.restoreState(parts)
        self.tabs.setCurrentIndex(number(settings.value("window/tab")))
        self._tab_changed(self.tabs.currentIndex())

    def _first_size(self) -> None:
        """As large as the work asks; the whole screen where that, with the window's frame, would not fit."""
        room = self.screen().availableSize()
        em = self.fontMetrics().horizontalAdvance("国")
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        wanted = QSize(em * 108, em * 62)
        self.resize(wanted.boundedTo(room - QSize(title // 2, title * 3 // 2)))
        if wanted.width() >= room.width() or wanted.height() + title >= room.height():
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    # -- what the rest of the program asks --------------------------------------------------------------------------
    @property
    def page(self) -> Any:
        """The tab in front."""
        return self.pages[self.tabs.currentIndex()]

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a record to the front, wherever it lives."""
        index = TAB_OF_KIND.get(kind)
        if index is not None:
            self.tabs.setCurrentIndex(index)
            self.pages[index].show_record(kind, record_id)

    def flush(self) -> None:
        """Save what is typed and not yet saved, as on leaving a field."""
        for page in self.pages:
            keep = getattr(page, "flush", None)
            if keep:
                keep()

    def keep_typing(self) -> None:
        """Put what is half typed into the settings, so that it is there at the next start."""
        for page in self.pages:
            keep = getattr(page, "keep_typing", None)
            if keep:
                keep()
        self.desk.settings.sync()

    def undo(self) -> None:
        """Take back the last change."""
        self.flush()
        desk = self.desk
        desk.perform(lambda: undo(desk.office, desk.actor), self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        desk = self.desk
        desk.perform(lambda: redo(desk.office, desk.actor), self._undone)

    def _undone(self, changes: Changes) -> None:
        self.desk.notices.say(changes.label)
        for kind in ("publication", "request"):
            ids = changes.touched.get(kind, ())
            if len(ids) == 1 and self.pages[self.tabs.currentIndex()] is self.pages[TAB_OF_KIND[kind]]:
                self.pages[TAB_OF_KIND[kind]].show_record(kind, ids[0])

    # -- following changes ------------------------------------------------------------------------------------------
    def _refresh(self, changes: Changes) -> None:
        for page in self.pages:
            page.refresh(changes)
        if changes.touches("profile"):
            self._read_profile()
        if changes.touches("category"):
            self._read_categories()
        self._ask_undo()
        self.today.refresh(changes)

    def _read_profile(self) -> None:
        def work() -> Profile:
            with self.desk.office.read() as reader:
                return reader.profile()

        def take(profile: Profile) -> None:
            self.desk.profile = profile
            self._name()

        self.desk.tasks.run("read", work, take, key="profile")

    def _read_categories(self) -> None:
        """Work by the office's own categories from now on."""
        desk = self.desk

        def work() -> Categories:
            with desk.office.read() as reader:
                return load_categories(desk.office.folder, [category.path for category in reader.all(Category)])

        def take(categories: Categories) -> None:
            desk.definitions = replace(desk.definitions, categories=categories)
            desk.office.use_definitions(desk.definitions)
            self.publications.offer_categories()

        desk.tasks.run("read", work, take, key="categories")

    def _saved(self, when: datetime) -> None:
        self.status.saved_at(when)

    def _ask_undo(self) -> None:
        def work() -> UndoState:
            with self.desk.office.read() as reader:
                return reader.undo_state()

        self.desk.tasks.run("read", work, self.commands.show_undo, key="undo-state")

    def _tab_changed(self, index: int) -> None:
        self.commands.fill_menus(self.pages[index])
        shown = getattr(self.pages[index], "shown", None)
        if shown:
            shown()

    def _person_changed(self, person: Person) -> None:
        self.commands.show_person(person)

    def _show_notice(self, notice: Notice) -> None:
        self.notice_bar.show_notice(notice)

    def new_day(self, today: date) -> None:
        """Compute again what depends on the day (the window stayed open over night)."""
        self.status.last_backup(self.copy.last(), today)
        for page in self.pages:
            page.refresh(Changes(touched={"publication": (), "request": ()}))
        self.today.new_day()
        self.copy.start()

    # -- keys and closing -------------------------------------------------------------------------------------------
    def _watch_line(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Look at the keys of the line in focus only: a filter on the program would see every event there is."""
        for line, watch in ((left, False), (entered, True)):
            if isinstance(line, QLineEdit):
                line.removeEventFilter(self)
                if watch:
                    line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z reach the window when the line in focus has nothing of its own to take back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
        ):
            mine = (event.matches(QKeySequence.StandardKey.Undo) and not watched.isUndoAvailable()) or (
                event.matches(QKeySequence.StandardKey.Redo) and not watched.isRedoAvailable()
            )
            if mine:
                event.ignore()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Dress the icons anew when the palette changes."""
        if event.type() == QEvent.Type.PaletteChange:
            theme.refresh_icons(self)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is pending, remember how the window stood, and let the work under way end."""
        self.flush()
        self.keep_typing()
        settings = self.desk.settings
        settings.setValue("window/geometry", self.saveGeometry())
        settings.setValue("window/parts", self.saveState())
        settings.setValue("window/tab", self.tabs.currentIndex())
        for page in self.pages:
            keep = getattr(page, "save_state", None)
            if keep:
                keep()
        self.today.close()
        settings.sync()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._watch_line)
        self.copy.stop()
        self.reports.pages.close_document()
        self.desk.tasks.close()
        super().closeEvent(event)
