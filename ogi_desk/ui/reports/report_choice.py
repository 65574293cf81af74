"""Which year's report is at hand, and in which form: what is offered, what is proposed, what was chosen last.

Says what is taken up; makes nothing of it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ogi_desk.services import reports
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.message_bar import MessageBar
from ogi_desk.ui.reports.top_line import TopLine


class ReportChoice(QObject):
    """Fills the two lists of the line above the pages and remembers what was chosen."""

    taken = Signal(int, str)  # year, id of the form

    def __init__(self, desk: Desk, top: TopLine, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._top = top
        self._bar = bar
        self._year = 0
        self.begun = False

    def begin(self) -> None:
        """Find the years that have records and take up the report at hand."""
        self.begun = True
        desk = self._desk
        today = desk.today()

        def work() -> list[int]:
            with desk.office.read() as reader:
                return sorted({today.year} | reports.recorded_years(reader), reverse=True)

        desk.tasks.run("read", work, self._years_known)

    def _years_known(self, years: list[int]) -> None:
        if self._year:  # somebody asked for a year meanwhile
            self._top.show_years(sorted({self._year, *years}, reverse=True), self._year)
            return
        kept = int(str(self._desk.settings.value("report/year", "") or 0))
        # in the first months of a year the report at hand is that of the year before
        usual = next((y for y in years if y < self._desk.today().year), years[0])
        # a year in which nothing was logged is reported on too
        years = sorted({*years, self._desk.today().year - 1}, reverse=True)
        year = kept if kept in years else usual
        self._top.show_years(years, year)
        self.choose_year(year)

    def choose_year(self, year: int) -> None:
        """Take up the report of a year, in the form chosen for it or else the one that serves it."""
        self._year = year
        definitions = self._desk.definitions
        forms = list(definitions.forms.values())
        serving = [f for f in forms if f.serves(year)]
        kept = str(self._desk.settings.value(f"report/form/{year}", "") or "")
        proposed = serving[0].id if serving else ""
        form = definitions.forms.get(kept) or (serving[0] if serving else None)
        self._desk.settings.setValue("report/year", year)
        self._top.show_years(sorted({year, *self._top.years}, reverse=True), year)
        self._top.show_faults(len(definitions.form_faults))
        self._top.show_forms(forms, form.id if form else "", proposed)
        if form is None:
            self._bar.say(
                self.tr("没有适用于 {0} 年度的报告格式。可在上方选用其他年度的格式。").format(year),
                "alert-triangle",
                "soon",
            )
            return
        self.taken.emit(year, form.id)

    def choose_form(self, form_id: str) -> None:
        """Take up the year at hand in another form, and remember it for this year."""
        self._desk.settings.setValue(f"report/form/{self._year}", form_id)
        self._top.show_form(form_id)
        self.taken.emit(self._year, form_id)
