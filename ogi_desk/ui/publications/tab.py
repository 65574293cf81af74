"""公开登记: the tab that puts entry line, list and form together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ogi_desk.domain.dates import parse_typed_date
from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Channel, Openness, Validity
from ogi_desk.services.publications import tidy_document_number
from ogi_desk.services.records import correct
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import term
from ogi_desk.ui.publications.columns import columns, gather
from ogi_desk.ui.publications.entry_line import EntryLine
from ogi_desk.ui.publications.side_form import PublicationForm
from ogi_desk.ui.widgets.empty_place import EmptyPlace
from ogi_desk.ui.widgets.list_tab import ListTab

STILL = 40  # ms the list stands still before the side follows, so that a held arrow key scrolls freely


class PublicationTab(ListTab):
    """The log of published items."""

    kind = "publication"
    default_sort = "published_on"
    also_follows = ("category",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            columns(),
            lambda reader, ids: gather(reader, ids, desk.definitions, desk.today()),
            parent,
        )
        self.filters.add_choice("year", self.tr("全部年度"))
        self.filters.add_choice("category", self.tr("全部类别"), [(p, p) for p in desk.definitions.categories.paths], 7)
        self.filters.add_choice("channel", self.tr("全部渠道"), [(c.id, term(c)) for c in Channel])
        self.filters.add_choice("section", self.tr("全部科室"))
        states = [(s.id, term(s)) for s in (*Openness, *Validity)]
        self.filters.add_choice("state", self.tr("全部状态"), states)
        self.entry = EntryLine(desk)
        self.form = PublicationForm(desk)
        side = QStackedWidget()
        self._none = EmptyPlace(self.tr("选中一条，就在这里查看和修改。"), icon="pencil")
        side.addWidget(self._none)
        side.addWidget(self.form)
        self._side = side
        self.copy_above_action = QAction(self.tr("照抄上一行(&U)"), self)
        self.copy_above_action.setShortcut("Ctrl+D")
        self.copy_above_action.triggered.connect(self.copy_above)
        self.copy_above_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.copy_above_action)
        self.build(
            self.entry,
            side,
            EmptyPlace(self.tr("这里登记主动公开的信息：每公开一条，登记一条。"), self._first_steps(), "news"),
            EmptyPlace(self.tr("没有符合筛选条件的信息。"), [self._clear_action()], "search"),
        )
        self.entry.added.connect(self._added)
        self.entry.show_earlier.connect(lambda record_id: self.show_record("publication", record_id))
        self._settle = QTimer(self, singleShot=True, interval=STILL)
        self._settle.timeout.connect(self._rows_arrived)
        self.list.chosen.connect(self._chosen)
        self.rows.arrived.connect(self._rows_arrived)
        self.rows.edited.connect(self._edited_in_place)

    # -- empty places -----------------------------------------------------------------------------------------------
    def _first_steps(self) -> list[QAction]:
        first = QAction(theme.icon("plus"), self.tr("登记第一条"), self)
        first.triggered.connect(self.new_record)
        sheet = QAction(theme.icon("file-import"), self.tr("导入已有的表格…"), self)
        sheet.triggered.connect(self.import_sheet)
        sample = QAction(theme.icon("folder-open"), self.tr("打开样例单位"), self)
        sample.triggered.connect(lambda: self.window().commands.opens.open_sample())  # type: ignore[attr-defined]
        return [first, sheet, sample]

    def offer_categories(self) -> None:
        """Offer the categories there are now."""
        categories = self.desk.definitions.categories
        self.entry.category.offer(categories)
        self.form.fields["category"].offer(categories)
        self.filters.offer("category", [(path, path) for path in categories.paths])
        self.rows.ask_again(self.list.current_id)

    def _clear_action(self) -> QAction:
        clear = QAction(self.tr("清除筛选"), self)
        clear.triggered.connect(self.filters.clear)
        return clear

    # -- following ----------------------------------------------------------------------------------------------------
    def _ask_choices(self) -> None:
        def work() -> tuple[list[int], list[str]]:
            with self.desk.office.read() as reader:
                return reader.years("publication"), reader.distinct("publication", "section", limit=50)

        def show(answer: tuple[list[int], list[str]]) -> None:
            years, sections = answer
            self.filters.offer("year", [(year, self.tr("{0} 年").format(year)) for year in years])
            self.filters.offer("section", [(section, section) for section in sections if section])

        self.desk.tasks.run("read", work, show, key="publication-choices")

    def _chosen(self, record_id: int) -> None:
        if record_id:
            self._settle.start()
        else:
            self.form.clear()
            self._side.setCurrentWidget(self._none)

    def _rows_arrived(self) -> None:
        """The row in front came in, or came in anew."""
        row = self.rows.row(self.list.currentIndex().row())
        if row is not None and row.value is not None:
            self.form.show_record(row.value.record)
            self._side.setCurrentWidget(self.form)
        elif not self.rows.rowCount():
            self.form.clear()
            self._side.setCurrentWidget(self._none)

    def _added(self, record_id: int) -> None:
        """Show the new item in the list; the cursor stays in the line."""
        self._wanted = record_id

    def _edited_in_place(self, item: Any, field: str, text: str) -> None:
        before: Publication = item.record
        value: Any = text.strip()
        if field == "published_on":
            value = parse_typed_date(text, self.desk.today(), before.published_on.year)
        elif field == "document_number":
            value = tidy_document_number(value)[0]
        if value is None or (field == "title" and not value):
            wrong = (
                self.tr("“{0}”不是日期，未作修改。") if field == "published_on" else self.tr("名称不能为空，未作修改。")
            )
            self.desk.notices.problem(wrong.format(text))
            return
        desk = self.desk
        desk.perform(lambda: correct(desk.office, desk.actor, before, replace(before, **{field: value}), "修改"))

    # -- verbs --------------------------------------------------------------------------------------------------------
    def actions_for_menu(self, name: str) -> list[QAction]:
        """This tab's actions."""
        return [*super().actions_for_menu(name), *([self.copy_above_action] if name == "record" else [])]

    def new_record(self) -> None:
        """Begin to type a new item."""
        self.entry.go()

    def copy_above(self) -> None:
        """Take the row in front, else the first, into the entry line."""
        row = self.rows.row(max(0, self.list.currentIndex().row()))
        if row is not None and row.value is not None:
            self.entry.copy_above(row.value.record)

    def open_current(self) -> None:
        """Go into the form."""
        self._rows_arrived()
        if self._side.currentWidget() is self.form:
            if not self.splitter.sizes()[1]:
                self.splitter.setSizes([self.width() * 2 // 3, self.width() // 3])
            self.form.go_to("title")

    def flush(self) -> None:
        """Save what is typed in the form."""
        self.form.flush()

    def keep_typing(self) -> None:
        """Keep the half-typed line."""
        self.entry.keep_typing()

    def record_changed(self, ids: Sequence[int]) -> None:
        """Show the item in front anew when it changed elsewhere."""
        if self.form.record is not None and self.form.record.id in ids:
            self.form.refresh()
