"""年度事实 and 期初累计 as one dialog: figures no record holds, each with its source, and which are needed."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QWidget

from ogi_desk.domain.records import Fact, Opening
from ogi_desk.forms.layout import Form
from ogi_desk.services.needed_figures import NeededFigure
from ogi_desk.services.ports import Changes
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.figure_page import FigurePage
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.needed_figures import NeededPage
from ogi_desk.ui.dialogs.record_history import HistoryDialog


class FactsDialog(DeskDialog):
    """Both kinds as tabs, and a third that lists what a year's report needs.

    ``year`` and ``form`` are those of the report in hand, ``wanted`` the figure to begin with.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        year: int | None = None,
        form: Form | None = None,
        wanted: NeededFigure | None = None,
    ) -> None:
        super().__init__("", "figures", 84, 34, parent, desk.settings)
        self.setWindowTitle(self.tr("年度事实与期初累计"))
        self._desk = desk
        self.tabs = QTabWidget(self)  # before its pages: Tab goes in this order, and after 依据 comes 保存
        self.facts = FigurePage(desk, self, Fact)
        self.openings = FigurePage(desk, self, Opening)
        self.tabs.addTab(self.facts, self.tr("年度事实(&1)"))
        self.tabs.addTab(self.openings, self.tr("期初累计(&2)"))
        self.needed = NeededPage(desk, self, year, form)
        self.needed.wanted.connect(self.take)
        self.needed.counted.connect(self._tell_missing)
        self.tabs.addTab(self.needed, self.tr("报告所需(&3)"))
        self.facts.form_id = self.openings.form_id = form.id if form else ""
        self.body.addWidget(self.tabs, 1)
        role = QDialogButtonBox.ButtonRole
        self.save_button = self.add_button(self.tr("保存(&S)"), role.ApplyRole, lambda: self._page().save())
        self.save_button.setDefault(True)
        self.new_button = self.add_button(self.tr("新登记(&N)"), role.ActionRole, self._new)
        self.bin_button = self.add_button(self.tr("移入回收站(&D)"), role.ActionRole, lambda: self._page().bin())
        self.history_button = self.add_button(self.tr("历史(&H)"), role.ActionRole, self._history)
        close = self.add_close()
        # only among themselves: behind another widget they would leave their box, and Tab would stay with them
        for before, after in pairwise((self.save_button, self.new_button, self.bin_button, self.history_button, close)):
            self.setTabOrder(before, after)
        self.tabs.currentChanged.connect(self._refresh)
        for page in (self.facts, self.openings):
            page.view.selectionModel().selectionChanged.connect(self._refresh)
        desk.changed.connect(self._changed)
        self._refresh()
        if wanted is not None:
            self.take(wanted)

    def take(self, wanted: NeededFigure) -> None:
        """Go to where a figure is entered, with its year and name filled in."""
        self.say("")
        self.tabs.setCurrentIndex(1 if wanted.opening else 0)
        self._page().take(wanted.year, wanted.indicator)

    def _tell_missing(self, count: int) -> None:
        self.tabs.setTabText(2, self.tr("报告所需(&3) · 缺 {0} 项").format(count) if count else self.tr("报告所需(&3)"))

    def _page(self) -> FigurePage:
        return self.openings if self.tabs.currentIndex() == 1 else self.facts

    def _new(self) -> None:
        self.say("")
        self._page().new()
        self._page().indicator.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        listing = self.tabs.currentWidget() is self.needed
        for button in (self.save_button, self.new_button):
            button.setEnabled(not listing)
        there = not listing and self._page().chosen_id is not None
        self.bin_button.setEnabled(there)
        self.history_button.setEnabled(there)

    def _changed(self, changes: Changes) -> None:
        for page in (self.facts, self.openings):
            if changes.touches(page.kind):
                page.load()
        if changes.touches("fact") or changes.touches("opening"):
            self.needed.load()

    def _history(self) -> None:
        record_id = self._page().chosen_id
        if record_id is not None:
            dialog = HistoryDialog(self._desk, self._page().kind, record_id, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
