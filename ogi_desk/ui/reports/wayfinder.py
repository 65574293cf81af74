"""Going from place to place in the report: outline, grid, page, text and explanation lead to one another.

Knows the panels of the frame; computes nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from ogi_desk.forms.report import CellRef, Finding
from ogi_desk.services.explain import Explanation, explain
from ogi_desk.services.paper_ports import Place
from ogi_desk.services.ports import Reader
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.draft import ReportDraft
from ogi_desk.ui.reports.explaining import explain_key
from ogi_desk.ui.reports.frame import ReportFrame
from ogi_desk.ui.reports.sign_off import SignOff
from ogi_desk.ui.widgets.pdf_view import Mark


class Wayfinder(QObject):
    """Leads to a section, a table, a cell, a finding, a change, and says where a figure comes from."""

    settings_wanted = Signal()  # of the office: the name in the title

    def __init__(self, desk: Desk, frame: ReportFrame, draft: ReportDraft, sign_off: SignOff) -> None:
        super().__init__(frame)
        self._desk = desk
        self._frame = frame
        self._draft = draft
        self._sign_off = sign_off
        self._cell: CellRef | None = None
        self._key = ""
        self._elsewhere: Callable[[Reader], Explanation] | None = None  # explains a figure of another report
        self._places: dict[str, Place] = {}
        self._jump = True
        self._leading = False  # the grid is led to a cell whose figure is told of another report

    def set_places(self, places: dict[str, Place]) -> None:
        """Take up where things stand on the newest paper."""
        self._places = places
        self.mark()

    def choose_quietly(self, key: str) -> None:
        """Choose a row of the outline without moving the pages."""
        self._jump = False
        self._frame.outline.choose(key)
        self._jump = True

    def open(self, key: str) -> None:
        """Open a section, table or chart of the outline and bring it to the top of the pages."""
        composed, form = self._draft.latest, self._draft.form
        if composed is None or form is None:
            return
        if self._jump and self._frame.explanation.isVisibleTo(self._frame):
            self.close_explanation()
        kind, _, name = key.partition(":")
        if kind == "section":
            self._frame.section.open_section(name, composed, form, self._draft.unsaved.get(name))
            self._frame.stack.setCurrentWidget(self._frame.section)
        elif kind == "table":
            self._frame.section.flush()
            self._frame.table.show_table(composed.report, name, composed.beside)
            self._frame.stack.setCurrentWidget(self._frame.table)
        elif kind == "chart":
            self._frame.section.flush()
            self._frame.stack.setCurrentWidget(self._frame.charts)
            self._frame.charts.show_chart(name)
        place = self._places.get(key)
        if place is not None and self._jump:
            self._frame.pages.go_to_heading(place)
        self.mark()

    def show_finding(self, finding: Finding) -> None:
        """Go to where a finding stands: the cell, or the words in the text."""
        composed = self._draft.latest
        if composed is None:
            return
        if not finding.section:
            if finding.cells:
                self.show_cell(finding.cells[0])
            else:
                self._show_frame(finding)
            return
        self._frame.outline.choose(f"section:{finding.section}")
        self._open_quietly(f"section:{finding.section}")
        self._frame.section.show_finding(finding)
        if finding.start >= 0:
            there = composed.report.section_text(finding.section)[finding.start : finding.end]
            self._frame.pages.point_at(there, self._places.get(f"section:{finding.section}"))
        if finding.cells:  # the text speaks of a cell: its figure is explained beside it
            self.explain_cell(finding.cells[0])

    def _show_frame(self, finding: Finding) -> None:
        """Go to what stands in no section: the title, the date under the text, the headings."""
        composed = self._draft.latest
        if composed is None:
            return
        if finding.rule in words.OF_THE_DATE:
            if self._sign_off.date.isEnabled():
                self._sign_off.date.trigger()
            else:
                self._desk.notices.hint(self.tr("报告已签发，成文日期要在“更正”后才能修改。"))
            return
        self._frame.pages.go_to_page(0)
        if finding.rule in words.OF_THE_TITLE:
            self._frame.pages.point_at(composed.report.title)
            self._desk.notices.hint(
                self.tr("标题由单位资料和年度写成，机关名称在设置中修改。"),
                self.tr("打开设置"),
                self.settings_wanted.emit,
            )
        elif composed.report.sections:
            self._frame.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cell(self, ref: CellRef) -> None:
        """Go to a cell: in the grid, on the page, and explained."""
        self._jump = False
        self._frame.outline.choose(f"table:{ref.table}")
        self._jump = True
        if self._frame.outline.current() == f"table:{ref.table}":
            self._open_quietly(f"table:{ref.table}")
        self._frame.table.choose(ref)

    def _open_quietly(self, key: str) -> None:
        self._jump = False
        self.open(key)
        self._jump = True

    def cell_chosen(self, ref: CellRef) -> None:
        """A cell of the grid was chosen: explain it and show it on the page."""
        if not self._leading:
            self.explain_cell(ref)
        place = self._places.get(f"cell:{ref.table}/{ref.row}/{ref.column}")
        if place is not None:
            self._frame.pages.go_to(place)
        self.mark()

    def page_clicked(self, page: int, x: float, y: float) -> None:
        """Open what stands under a click on a page."""
        for name, place in self._places.items():
            inside = place.x <= x <= place.x + place.width and place.y <= y <= place.y + place.height
            if name.startswith("cell:") and place.page == page and inside:
                self.show_cell(CellRef(*name.removeprefix("cell:").split("/", 2)))
                return
        self._jump = False
        self._frame.outline.choose(self._section_at(page, y))
        self._jump = True

    def _section_at(self, page: int, y: float) -> str:
        """The section or table that stands at a height of a page: the last one that begins above it."""
        before = [
            ((place.page, place.y), name)
            for name, place in self._places.items()
            if name.startswith(("section:", "table:")) and (place.page, place.y) <= (page, y)
        ]
        return max(before)[1] if before else ""

    def go_to_change(self, where: object) -> None:
        """Go to something that changed."""
        if isinstance(where, CellRef):
            self.show_cell(where)
        elif where:
            self._frame.outline.choose(f"section:{where}")
            self.open(f"section:{where}")

    def show_changes(self) -> None:
        """Show the list of what changed."""
        self._frame.stack.setCurrentWidget(self._frame.changes)
        self._frame.outline.choose_nothing()

    def mark(self) -> None:
        """Frame the cell looked at, and thinly the figures that changed since the last look."""
        marks = []
        if self._sign_off.marks_changes:
            for change in self._draft.review.changed:
                if isinstance(change.where, CellRef):
                    ref = change.where
                    place = self._places.get(f"cell:{ref.table}/{ref.row}/{ref.column}")
                    marks += [Mark(place, strong=False)] if place else []
        if self._cell is not None and self._frame.explanation.isVisibleTo(self._frame):
            place = self._places.get(f"cell:{self._cell.table}/{self._cell.row}/{self._cell.column}")
            marks += [Mark(place)] if place else []
        self._frame.pages.set_marks(marks)

    # ------------------------------------------------------------------ figures explained

    def explain_cell(self, ref: CellRef) -> None:
        """Say where the figure of a cell comes from."""
        self._cell, self._key, self._elsewhere = ref, "", None
        desk, year, form = self._desk, self._draft.year, self._draft.form
        if form is None:
            return

        def work() -> Explanation:
            with desk.office.read() as reader:
                return explain(reader, desk.definitions, year, form.id, ref)

        desk.tasks.run("read", work, self._explained, key="report-explain")

    def explain_key(self, key: str) -> None:
        """Say where a live figure of the text comes from."""
        form, composed, desk, year = self._draft.form, self._draft.latest, self._desk, self._draft.year
        if form is None or composed is None:
            return
        self._cell, self._key, self._elsewhere = None, key, None
        label = next((c.label for c in composed.report.choices if c.key == key), key)

        def work() -> Explanation | None:
            with desk.office.read() as reader:
                return explain_key(reader, desk.definitions, year, form, key, label)

        desk.tasks.run("read", work, self._explained, key="report-explain")

    def explain_elsewhere(self, work: Callable[[Reader], Explanation], cell: CellRef | None) -> None:
        """Say where a figure of another report comes from; grid and page go to the own ``cell`` that goes with it."""
        if cell is not None:
            self._leading = True
            self.show_cell(cell)
            self._leading = False
        self._cell, self._key, self._elsewhere = cell, "", work
        desk = self._desk

        def asked() -> Explanation:
            with desk.office.read() as reader:
                return work(reader)

        desk.tasks.run("read", asked, self._explained, key="report-explain")

    @property
    def explains_elsewhere(self) -> bool:
        """Whether the explanation on show is that of a figure of another report."""
        return self._elsewhere is not None

    def explain_again(self) -> None:
        """Records moved: explain the figure on show anew."""
        if self._frame.explanation.isVisibleTo(self._frame):
            if self._elsewhere is not None:
                self.explain_elsewhere(self._elsewhere, self._cell)
            elif self._cell is not None:
                self.explain_cell(self._cell)
            elif self._key:
                self.explain_key(self._key)

    def _explained(self, answer: Explanation | None) -> None:
        if answer is None:
            self._desk.notices.hint(self.tr("这里是机关或年度的固定信息，不由记录统计。"))
            return
        if answer.ref.table and not answer.side:
            self._cell = answer.ref
        self._frame.explanation.show_explanation(answer)
        self._frame.explanation.show()
        self.mark()

    def close_explanation(self) -> None:
        """Put the explanation away; the keyboard goes back to the table only from there, never from the outline."""
        inside = self._frame.focusWidget()
        held = inside is None or self._frame.explanation.isAncestorOf(inside)
        self._cell, self._key, self._elsewhere = None, "", None
        self._frame.explanation.hide()
        self.mark()
        if held and self._frame.stack.currentWidget() is self._frame.table:
            self._frame.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
