"""What the panels beside the pages wish for, and the dialogs that answer: figures to enter, the form's notes.

Opens dialogs, which are imported when first asked for; computes nothing on the GUI thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from ogi_desk.forms.report import CellRef, Finding
from ogi_desk.services.needed_figures import NeededFigure, figure_to_enter
from ogi_desk.services.reports import entries_of

if TYPE_CHECKING:
    from ogi_desk.ui.reports.tab import ReportTab


class Asides(QObject):
    """Connects the wishes of one report tab's panels."""

    def __init__(self, tab: ReportTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._desk = tab.desk
        tab.findings.cell_wanted.connect(self._go_to_cell)
        tab.findings.chosen.connect(self._follow_finding)
        tab.findings.baseline_wanted.connect(tab.verbs.baseline.trigger)
        tab.table.entry_wanted.connect(self.enter)
        tab.top.notes_wanted.connect(self.show_notes)

    def _go_to_cell(self, ref: CellRef) -> None:
        """Go to a cell and put the keyboard there, where Enter enters its figure."""
        self._tab.show_cell(ref)
        self._tab.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_finding(self, finding: Finding) -> None:
        """The tab goes to where a finding stands; the keyboard follows to a cell as it does to words."""
        if finding.cells and not finding.section:
            self._tab.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self, ref: CellRef) -> None:
        """Open the dialog of figures at what this cell needs."""
        desk, year, form = self._desk, self._tab.draft.year, self._tab.draft.form
        if form is None:
            return

        def work() -> NeededFigure | None:
            with desk.office.read() as reader:
                return figure_to_enter(form, year, entries_of(reader), ref)

        desk.tasks.run("read", work, self._open_figures, key="report-entry")

    def _open_figures(self, wanted: NeededFigure | None) -> None:
        from ogi_desk.ui.dialogs.figures import FactsDialog

        form = self._tab.draft.form
        if wanted is None or form is None:
            self._desk.notices.hint(self.tr("这个数字由表内其他数字算出，请修改组成它的数字。"))
            return
        self._show(FactsDialog(self._desk, self._tab.window(), year=self._tab.draft.year, form=form, wanted=wanted))

    def show_notes(self) -> None:
        """Say what the form in hand is."""
        from ogi_desk.ui.reports.form_notes import FormNotesDialog

        form = self._tab.draft.form
        if form is not None:
            self._show(FormNotesDialog(self._desk, form, self._tab.draft.year, self._tab.window()))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
