"""The parts of the report tab and how they share the room: outline | pages | text and figures.

Makes and places widgets, remembers sizes; connects nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.changes_panel import ChangesPanel
from ogi_desk.ui.reports.chart_panel import ChartPanel
from ogi_desk.ui.reports.compare_view import CompareView
from ogi_desk.ui.reports.explanation_panel import ExplanationPanel
from ogi_desk.ui.reports.findings import FindingsList
from ogi_desk.ui.reports.message_bar import MessageBar
from ogi_desk.ui.reports.outline import Outline
from ogi_desk.ui.reports.section_panel import SectionPanel
from ogi_desk.ui.reports.table_panel import TablePanel
from ogi_desk.ui.reports.top_line import TopLine
from ogi_desk.ui.widgets.pdf_bar import PdfBar
from ogi_desk.ui.widgets.pdf_view import PdfView


class ReportFrame(QWidget):
    """All panels, laid out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.top = TopLine()
        self.bar = MessageBar()
        self.outline = Outline()
        self.findings = FindingsList()
        self.pages = PdfView(desk.tasks)
        self.pages_bar = PdfBar(self.pages, desk.settings)
        self.comparison = CompareView(desk)
        self.section = SectionPanel()
        self.table = TablePanel()
        self.charts = ChartPanel()
        self.changes = ChangesPanel()
        self.explanation = ExplanationPanel(desk)
        self.middle = QStackedWidget()  # the pages, or another report beside this one
        self.stack = QStackedWidget()
        # not that of its highest page: with an explanation below, a low screen must hold both
        self.stack.setMinimumHeight(self.fontMetrics().height() * 7)
        self._splitters: dict[str, QSplitter] = {}
        self._lay_out()
        self.setFocusProxy(self.outline)
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.next_part(step))

    def _lay_out(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.outline)
        left.addWidget(self.findings)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        pages = QWidget()
        middle_box = QVBoxLayout(pages)
        middle_box.setContentsMargins(0, 0, 0, 0)
        middle_box.addWidget(self.pages_bar)
        middle_box.addWidget(self.pages, 1)
        for part in (pages, self.comparison):
            self.middle.addWidget(part)
        for panel in (self.section, self.table, self.charts, self.changes):
            self.stack.addWidget(panel)
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.stack)
        right.addWidget(self.explanation)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        self.explanation.hide()
        across = QSplitter(Qt.Orientation.Horizontal)
        for widget, share in ((left, 2), (self.middle, 5), (right, 3)):
            across.addWidget(widget)
            across.setStretchFactor(across.indexOf(widget), share)
        across.setCollapsible(1, False)  # the outline and the text may be folded away, the pages stay
        for splitter in (left, right):
            splitter.setChildrenCollapsible(False)
        self._splitters = {"left": left, "right": right, "across": across}
        box = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        box.setContentsMargins(gap, gap, gap, gap)
        box.setSpacing(gap)
        box.addWidget(self.top)
        box.addWidget(self.bar)
        box.addWidget(across, 1)
        em = self.fontMetrics().horizontalAdvance("字")
        across.setSizes([em * 18, em * 50, em * 28])
        for name, splitter in self._splitters.items():
            state = self._desk.settings.value(f"report/splitter/{name}")
            if state is not None:
                splitter.restoreState(state)

    def next_part(self, step: int) -> None:
        """Put the keyboard on the next part of the tab, in reading order, or on the one before."""
        inside = {self.section: self.section.editor, self.table: self.table.view, self.charts: self.charts.annex}
        right = [part for panel, part in inside.items() if panel is self.stack.currentWidget()] or [self.changes]
        left: list[QWidget] = [self.top.primary, self.outline, self.findings.view]
        told = [self.explanation.parts, self.explanation.view]
        wanted = [*left, self.pages, *self.comparison.parts(), right[0], *told]
        parts = [part for part in wanted if part.isVisible() and part.isEnabled()]
        if parts:
            parts[(self._part_in_hand(parts) + step) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _part_in_hand(self, parts: list[QWidget]) -> int:
        """The part with the keyboard; from a field beside it, as the search of the pages, the part that belongs to it.

        Told by the nearest widget that holds both; -1 with the keyboard elsewhere.
        """
        around: QWidget | None = self.focusWidget()
        while around is not None and around is not self:
            for place, part in enumerate(parts):
                if around is part or around.isAncestorOf(part):
                    return place
            around = around.parentWidget()
        return -1

    def save_state(self) -> None:
        """Remember sizes."""
        for name, splitter in self._splitters.items():
            self._desk.settings.setValue(f"report/splitter/{name}", splitter.saveState())
