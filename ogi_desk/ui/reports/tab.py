"""The tab 年度报告: which year and form, what was composed, what is saved, and what the window asks of it.

Computes nothing: figures and findings come from :mod:`ogi_desk.services`, the paper from the press.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.records import Person
from ogi_desk.forms.report import CellRef, Finding
from ogi_desk.services import reports
from ogi_desk.services.paper_ports import Paper, PaperOptions
from ogi_desk.services.ports import Changes
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.asides import Asides
from ogi_desk.ui.reports.compare_place import ComparePlace
from ogi_desk.ui.reports.draft import Composed, ReportDraft, Review
from ogi_desk.ui.reports.frame import ReportFrame
from ogi_desk.ui.reports.outline import outline_rows
from ogi_desk.ui.reports.report_choice import ReportChoice
from ogi_desk.ui.reports.sign_off import SignOff
from ogi_desk.ui.reports.verbs import ReportVerbs
from ogi_desk.ui.reports.wayfinder import Wayfinder

#: kinds of records whose change moves the report
_MOVES = (
    "publication",
    "request",
    "case",
    "fact",
    "opening",
    "narrative",
    "profile",
    "category",
    "report_step",
    "snapshot",
)


class ReportTab(ReportFrame):
    """One year's report, always current."""

    ready = Signal()  # every page in view is drawn
    settings_wanted = Signal(str)  # a field of the office's settings

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = ReportDraft(desk, self)
        self.sign_off = SignOff(desk, self.draft, self, lambda: self.pages.page_count)
        self.way = Wayfinder(desk, self, self.draft, self.sign_off)
        self.comparing = ComparePlace(desk, self, self.draft, self.way)
        self.verbs = ReportVerbs(self)
        self.asides = Asides(self)
        self.choice = ReportChoice(desk, self.top, self.bar, self)
        self._stale = False
        self._connect()
        self.draft.set_options(self._kept_options())
        self.charts.annex.setChecked(self.draft.options.charts)

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.top.year_chosen.connect(self.choose_year)
        self.top.form_chosen.connect(self.choose_form)
        self.choice.taken.connect(self._take_up)
        self.top.findings_wanted.connect(self.findings.focus)
        self.outline.chosen.connect(self.way.open)
        self.findings.chosen.connect(self.way.show_finding)
        self.changes.chosen.connect(self.way.go_to_change)
        self.pages.ready.connect(self.ready)
        self.pages.clicked.connect(self.way.page_clicked)
        self.pages.unreadable.connect(self._desk.notices.failure)
        self.section.typed.connect(self.draft.type)
        self.section.to_save.connect(self._save)
        self.section.explain_wanted.connect(self.way.explain_key)
        self.table.cell_chosen.connect(self.way.cell_chosen)
        self.charts.annex_wanted.connect(self._set_annex)
        self.explanation.record_wanted.connect(self._desk.asked_for)
        self.explanation.cell_wanted.connect(self.way.show_cell)
        self.explanation.closed.connect(self.way.close_explanation)
        self.draft.composed.connect(self._composed)
        self.draft.printed.connect(self._printed)
        self.draft.reviewed.connect(self._reviewed)
        self._desk.person_changed.connect(self._person_changed)
        self.sign_off.changed.connect(self._state_changed)
        self.sign_off.signed_paper.connect(self._show_signed)
        self.sign_off.changes_wanted.connect(self.way.show_changes)
        self.way.settings_wanted.connect(lambda: self.settings_wanted.emit("agency_in_title"))

    def showEvent(self, event: QShowEvent) -> None:
        """Make the report when somebody looks at it."""
        super().showEvent(event)
        if not self.choice.begun:
            self.choice.begin()
        elif self._stale:
            self._stale = False
            self.draft.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back from any part that had no use for it: to the pages, then without the explanation."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.comparing.is_open:
            held = self.focusWidget()
            self.comparing.close()
            if held is not None and held.isVisible():  # who was typing goes on typing
                held.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.explanation.isVisible():
            self.way.close_explanation()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show icons and tones anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and self.draft.latest is not None:
            self._composed(self.draft.latest)
            self._state_changed()

    # ------------------------------------------------------------------ year and form

    def choose_year(self, year: int) -> None:
        """Take up the report of a year, in the form that serves it."""
        self.section.flush()
        self.choice.choose_year(year)

    def choose_form(self, form_id: str) -> None:
        """Take up the report of the year at hand in another form."""
        self.section.flush()
        self.choice.choose_form(form_id)

    def _take_up(self, year: int, form_id: str) -> None:
        self.way.close_explanation()
        self.way.set_places({})
        self.section.restart()
        self.sign_off.restart()
        self.draft.choose(year, self._desk.definitions.forms[form_id])
        self.comparing.take_up(year, form_id)

    # ------------------------------------------------------------------ what came back

    def _composed(self, composed: Composed) -> None:
        report = composed.report
        self.verbs.enable(True)
        self._show_outline()
        self.findings.show_report(report, composed.beside)
        self.charts.show_report(report)
        self.sign_off.follow(composed)
        current = self.outline.current()
        on_changes = self.stack.currentWidget() is self.changes and bool(self.draft.review.changed)
        if not current and report.sections and not on_changes:
            self.way.choose_quietly(f"section:{report.sections[0].id}")
        elif current.startswith("section:"):
            if self.section.section != current.removeprefix("section:"):
                self.way.open(current)
            elif not self.section.shows(composed):  # the outline, built anew, may have opened it just now
                self.section.follow(composed, composed.saves != self.draft.saves)
        elif current.startswith("table:"):
            self.table.show_table(report, current.removeprefix("table:"), composed.beside)
        self.way.explain_again()

    def _show_outline(self) -> None:
        composed = self.draft.latest
        if composed is not None:
            marked = self.draft.review.changed if self.sign_off.marks_changes else ()
            self.outline.show_rows(outline_rows(composed.report, marked))

    def _reviewed(self, review: Review) -> None:
        self._show_outline()
        self.sign_off.review(review)
        self.changes.show_changes(review.changed, self.sign_off.changes_title())
        self.way.mark()

    def _printed(self, paper: Paper) -> None:
        if not self.sign_off.shows_signed:
            self.pages.show_pdf(paper.pdf)
        self.way.set_places(paper.places)
        missing = sorted({character for character, _ in paper.missing})
        if missing:
            self._desk.notices.hint(self.tr("字库中没有这些字，已用相近字体印出：{0}").format("".join(missing[:20])))

    def _show_signed(self, pdf: bytes) -> None:
        self.pages.show_pdf(pdf)

    def _state_changed(self) -> None:
        self.section.set_frozen(self.sign_off.frozen)
        self.sign_off.fill(self.top, self.bar)
        if not self.sign_off.shows_signed and self.draft.paper is not None:
            self.pages.show_pdf(self.draft.paper.pdf)

    def _person_changed(self, _: Person) -> None:
        self._state_changed()
        self._show_outline()
        self.way.mark()

    # ------------------------------------------------------------------ saving

    def _save(self, section: str, source: str) -> None:
        desk, year, form = self._desk, self.draft.year, self.draft.form
        if form is None:
            return
        self.draft.type(section, source)

        def here() -> bool:
            return (year, form) == (self.draft.year, self.draft.form)

        def done(_: Changes) -> None:
            if here():
                self.draft.stored(section, source)
                self.section.stored(section, source)

        def failed(error: Exception) -> None:
            if here():
                self.section.not_stored(section)
            desk.notices.failure(error)

        desk.perform(lambda: reports.save_text(desk.office, desk.actor, year, form.id, section, source), done, failed)

    def _kept_options(self) -> PaperOptions:
        settings = self._desk.settings
        faces = str(settings.value("paper/system_faces", "true")).lower() != "false"
        return PaperOptions(charts=bool(settings.value("report/charts", "")), system_faces=faces)

    def _set_annex(self, on: bool) -> None:
        if on != self.draft.options.charts:
            self._desk.settings.setValue("report/charts", "1" if on else "")
            self.draft.set_options(replace(self.draft.options, charts=on))

    @property
    def desk(self) -> Desk:
        """The window's shared hands."""
        return self._desk

    def show_comparison(self) -> None:
        """Put another report beside this one, in place of the pages; asked again, go back to the pages."""
        self.comparing.toggle()

    # ------------------------------------------------------------------ what the window asks

    def primary_action(self) -> QAction | None:
        """The one next step by state and role."""
        return self.sign_off.primary_action()

    def actions_for_menu(self, name: str) -> list[QAction]:
        """What this tab adds to a menu: ``report`` holds its verbs, saving and printing."""
        self.verbs.enable(self.draft.latest is not None)
        return [*self.sign_off.actions_for_menu(name), *(self.verbs.actions if name == "report" else ())]

    def focus_find(self) -> None:
        """Search in the pages."""
        self.comparing.close()
        self.pages_bar.focus_search()

    def new_record(self) -> None:
        """A report is not logged by hand; say where its figures come from."""
        self._desk.notices.hint(self.tr("报告由登记的记录写成。新登记请到公开登记（Ctrl+1）或申请登记（Ctrl+2）。"))

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a year's report (``report``, the year as id) or the section of a text."""
        if kind == "report" and record_id:
            self.choose_year(record_id)

    def refresh(self, changes: Changes) -> None:
        """Follow a change of records, or of the settings for paper (told as a change of the profile)."""
        if self.choice.begun and changes.touches("profile"):
            self.draft.set_options(self._kept_options())
        if self.choice.begun and any(changes.touches(kind) for kind in _MOVES):
            for kind in ("publication", "request", "case"):
                self.explanation.refresh_records(kind, changes.touched.get(kind, ()))
            if self.isVisible():
                self.draft.follow()
            else:
                self._stale = True  # made when somebody looks

    def flush(self) -> None:
        """Hand what is typed to the store now, and what it could not take before."""
        self.section.flush()
        for section, source in self.draft.unsaved.items():
            if section != self.section.section:
                self._save(section, source)

    settle = flush

    def show_finding(self, finding: Finding) -> None:
        """Go to where a finding stands."""
        self.way.show_finding(finding)

    def show_cell(self, ref: CellRef) -> None:
        """Go to a cell and explain its figure."""
        self.way.show_cell(ref)

    def signed_file(self) -> Path | None:
        """The signed paper on show, if any."""
        return self.sign_off.signed_file
