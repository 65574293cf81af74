"""申请登记: the tab that puts entry line, list and the request's life together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.records import Case, Request
from ogi_desk.domain.vocabulary import RequestChannel
from ogi_desk.services.nearest import Near
from ogi_desk.services.records import correct
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import term
from ogi_desk.ui.requests.columns import RequestLine, columns, gather, judge
from ogi_desk.ui.requests.entry_line import RequestEntry
from ogi_desk.ui.requests.new_request import NewRequest
from ogi_desk.ui.requests.request_actions import RequestActions
from ogi_desk.ui.requests.side_panel import SidePanel
from ogi_desk.ui.widgets.empty_place import EmptyPlace
from ogi_desk.ui.widgets.list_tab import ListTab

FILTERED = (
    RequestState.OPEN,
    RequestState.DUE_SOON,
    RequestState.OVERDUE,
    RequestState.AWAITING_CORRECTION,
    RequestState.CONSULTING,
    RequestState.AWAITING_PAYMENT,
    RequestState.ANSWERED,
)

STILL = 40  # ms the list stands still before the side follows, so that a held arrow key scrolls freely


class RequestTab(ListTab):
    """The register of requests for information."""

    kind = "request"
    default_sort = "received_on"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            columns(),
            lambda reader, ids: gather(reader, ids, desk.definitions, desk.today()),
            parent,
        )
        self.filters.add_choice("year", self.tr("全部年度"))
        self.filters.add_choice("channel", self.tr("全部方式"), [(c.id, term(c)) for c in RequestChannel])
        self.filters.add_choice("state", self.tr("全部状态"), [(s.id, term(s)) for s in FILTERED])
        self.entry = RequestEntry(desk)
        self.panel = SidePanel(desk)
        self.new = NewRequest(desk)
        self._none = EmptyPlace(self.tr("选中一件申请，就在这里办理。"), icon="inbox")
        self._side = QStackedWidget()
        for page in (self._none, self.panel, self.new):
            self._side.addWidget(page)
        self.copy_above_action = QAction(self.tr("照抄上一行(&U)"), self)
        self.copy_above_action.setShortcut("Ctrl+D")
        self.copy_above_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.copy_above_action.triggered.connect(self.copy_above)
        self.addAction(self.copy_above_action)
        self.doings = RequestActions(desk, self, self.panel)
        self.build(
            self.entry,
            self._side,
            EmptyPlace(self.tr("这里登记收到的信息公开申请，程序会算出答复期限。"), self._first_steps(), "inbox"),
            EmptyPlace(self.tr("没有符合筛选条件的申请。"), [self._clear_action()], "search"),
        )
        self.entry.added.connect(self._added)
        self.entry.all_fields.connect(self._open_new)
        self.entry.answer_wanted.connect(self._answer_when_shown)
        self.new.added.connect(self._added_with_all_fields)
        self.new.answer_wanted.connect(self._answer_when_shown)
        self.new.left.connect(self._leave_new)
        self.panel.stepped.connect(lambda record_id: self.show_record("request", record_id))
        self._to_answer: tuple[int, Near | None] = (0, None)
        self._settle = QTimer(self, singleShot=True, interval=STILL)
        self._settle.timeout.connect(self._follow_list)
        self.list.chosen.connect(self._chosen)
        self.rows.arrived.connect(self._rows_arrived)
        self.rows.edited.connect(self._edited_in_place)

    # -- empty places -----------------------------------------------------------------------------------------------
    def _first_steps(self) -> list[QAction]:
        first = QAction(theme.icon("plus"), self.tr("登记第一件"), self)
        first.triggered.connect(self.new_record)
        sheet = QAction(theme.icon("file-import"), self.tr("导入已有的表格…"), self)
        sheet.triggered.connect(self.import_sheet)
        return [first, sheet]

    def _clear_action(self) -> QAction:
        clear = QAction(self.tr("清除筛选"), self)
        clear.triggered.connect(self.filters.clear)
        return clear

    # -- following ----------------------------------------------------------------------------------------------------
    def _ask_choices(self) -> None:
        def work() -> list[int]:
            with self.desk.office.read() as reader:
                return reader.years("request")

        def show(years: list[int]) -> None:
            self.filters.offer("year", [(year, self.tr("{0} 年").format(year)) for year in years])

        self.desk.tasks.run("read", work, show, key="request-choices")

    def _show_line(self, line: RequestLine) -> None:
        self.panel.show_line(line)
        self.doings.follow(line)
        record_id, near = self._to_answer
        if near is not None and line.record.id == record_id:
            self._to_answer = (0, None)
            self.panel.ways.answer_with(near)
        if self._side.currentWidget() is self._none:
            self._side.setCurrentWidget(self.panel)

    def _chosen(self, record_id: int) -> None:
        if record_id:
            self._settle.start()

    def _follow_list(self) -> None:
        self._rows_arrived()
        if self._side.currentWidget() is self.new and not self.new.isAncestorOf(self.focusWidget()):
            self._side.setCurrentWidget(self.panel)

    def _rows_arrived(self) -> None:
        row = self.rows.row(self.list.currentIndex().row())
        if row is not None and row.value is not None:
            self._show_line(row.value)
        elif not self.rows.rowCount() and self._side.currentWidget() is self.panel:
            self.panel.form.clear()
            self.doings.follow(None)
            self._side.setCurrentWidget(self._none)

    def record_changed(self, ids: Sequence[int]) -> None:
        """Show the request in front anew when it changed, even where the list no longer holds it."""
        line = self.panel.line
        if line is None or line.record.id not in ids:
            return
        record_id = line.record.id or 0
        desk = self.desk

        def work() -> Request | None:
            with desk.office.read() as reader:
                return reader.get(Request, record_id)

        def show(record: Request | None) -> None:
            if record is not None and self.panel.line is not None and self.panel.line.record.id == record.id:
                self.panel.show_line(judge(record, desk.definitions, desk.today()))

        desk.tasks.run("read", work, show, key="request-in-front")

    def _edited_in_place(self, line: RequestLine, field: str, text: str) -> None:
        desk, before = self.desk, line.record
        value: Any = text.strip()
        desk.perform(lambda: correct(desk.office, desk.actor, before, replace(before, **{field: value}), "修改"))

    # -- verbs --------------------------------------------------------------------------------------------------------
    def actions_for_menu(self, name: str) -> list[QAction]:
        """This tab's actions."""
        own = [self.copy_above_action, *self.doings.actions] if name == "record" else []
        return [*super().actions_for_menu(name), *own]

    def new_record(self) -> None:
        """Begin to type a new request."""
        self.entry.go()

    def _open_new(self, draft: Request) -> None:
        if not self.splitter.sizes()[1]:
            self.splitter.setSizes([self.width() * 2 // 3, self.width() // 3])
        self._side.setCurrentWidget(self.new)
        self.new.begin(draft)

    def _leave_new(self) -> None:
        self._side.setCurrentWidget(self.panel if self.panel.line is not None else self._none)
        self.entry.go()

    def _added(self, record_id: int) -> None:
        self._wanted = record_id

    def _answer_when_shown(self, record_id: int, near: Near) -> None:
        """Write the answer as soon as the request just saved is in front."""
        self._to_answer = (record_id, near)

    def _added_with_all_fields(self, record_id: int) -> None:
        self.entry.clear()
        self._side.setCurrentWidget(self.panel)
        self.show_record("request", record_id)

    def copy_above(self) -> None:
        """Take way, class and content of the row in front into the entry line."""
        row = self.rows.row(max(0, self.list.currentIndex().row()))
        if row is not None and row.value is not None:
            self.entry.copy_above(row.value.record)

    def open_current(self) -> None:
        """Go to the next step."""
        self._rows_arrived()
        if self.panel.line is not None:
            self._side.setCurrentWidget(self.panel)
            if not self.splitter.sizes()[1]:
                self.splitter.setSizes([self.width() * 2 // 3, self.width() // 3])
            (self.panel.next if self.panel.next.isVisibleTo(self.panel) else self.panel.rest).setFocus()

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a request to the front; a case brings its request."""
        if kind != "case":
            super().show_record(kind, record_id)
            return

        def work() -> Case | None:
            with self.desk.office.read() as reader:
                return reader.get(Case, record_id)

        def show(case: Case | None) -> None:
            if case is not None and case.request_id:
                super(RequestTab, self).show_record("request", case.request_id)

        self.desk.tasks.run("read", work, show, key="case-in-front")

    def flush(self) -> None:
        """Save what is typed in the form."""
        self.panel.form.flush()

    def keep_typing(self) -> None:
        """Keep the half-typed line."""
        self.entry.keep_typing()
