"""The report at hand: its year and form, texts not yet stored, and what was made of them last.

Composes and prints on the ``report`` queue after a short pause, the newest wish wins; then says what is new. Holds no
widget. ``composed`` comes first (findings, figures), ``printed`` follows with the paper.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from ogi_desk.domain.records import Snapshot
from ogi_desk.domain.vocabulary import ReportState
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.services import reports, signoff
from ogi_desk.services.baseline import baseline_of
from ogi_desk.services.figure_memory import FigureMemory
from ogi_desk.services.frozen import changes_since
from ogi_desk.services.paper_ports import Paper, PaperOptions
from ogi_desk.services.ports import Reader
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.beside import Beside, beside
from ogi_desk.ui.reports.fields import Shown
from ogi_desk.ui.reports.shown_figures import shown_figures

PAUSE = 120  # ms without a key before the preview follows


@dataclass(frozen=True)
class Composed:
    """What one composing gave, all from one state of the records."""

    report: Report
    sources: dict[str, str]  # section id -> editable text with {{…}}
    self_writing: dict[str, str]  # section id -> the form's own wording for "nothing happened"
    standing: signoff.Standing
    saves: int  # how many texts of this desk were in the store when it was asked for
    beside: Beside = field(default_factory=Beside)  # hints, last year's promises and words
    shown: dict[str, Shown] = field(default_factory=dict)  # what the chips of live figures show, by key


@dataclass(frozen=True)
class Review:
    """What is different from what the director saw last; ``moved`` says which records changed since the signature."""

    changed: tuple[signoff.ReportChange, ...] = ()
    moved: tuple[str, ...] = ()


@dataclass
class Timing:
    """How long the last round took, in milliseconds, from the end of the pause."""

    composed: float = 0.0
    printed: float = 0.0
    rounds: int = 0


class ReportDraft(QObject):
    """One year's report in one form, always current."""

    composed = Signal(object)  # Composed
    printed = Signal(object)  # Paper
    reviewed = Signal(object)  # Review
    failed = Signal(object)  # Exception

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.year = 0
        self.form: Form | None = None
        self.options = PaperOptions()
        self.latest: Composed | None = None
        self.paper: Paper | None = None
        self.review = Review()
        self.timing = Timing()
        self._typed: dict[str, str] = {}
        self._memory = FigureMemory()
        self.saves = 0
        self._review_due = True
        self._printed_of: tuple[Report, PaperOptions] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.make_now)

    @property
    def state(self) -> ReportState:
        """Where the report stands."""
        return self.latest.standing.state if self.latest else ReportState.DRAFT

    @property
    def unsaved(self) -> dict[str, str]:
        """Texts typed and not yet stored, by section."""
        return dict(self._typed)

    def choose(self, year: int, form: Form) -> None:
        """Take up another year or form."""
        self.year, self.form = year, form
        self.latest, self.paper, self._printed_of = None, None, None
        self._typed.clear()
        self.review = Review()
        self._review_due = True
        self.make_now()

    def set_options(self, options: PaperOptions) -> None:
        """Set the paper otherwise from now on."""
        self.options = options
        self.make_now()

    def type(self, section: str, source: str) -> None:
        """Take note of a text being typed; the preview follows after a pause."""
        self._typed[section] = source
        self._pause.start()

    def stored(self, section: str, source: str) -> None:
        """Take note that this text is now in the store (unless more was typed meanwhile)."""
        self.saves += 1
        if self._typed.get(section) == source:
            del self._typed[section]

    def follow(self) -> None:
        """Make the report anew after a short pause, because records changed: several changes come together."""
        self._review_due = True
        self._pause.start()

    def make_now(self) -> None:
        """Compose, then print."""
        self._pause.stop()
        form = self.form
        if form is None:
            return
        desk, year, texts, memory, started = self._desk, self.year, dict(self._typed), self._memory, perf_counter()
        saves = self.saves

        def work() -> Composed:
            with desk.office.read() as reader:
                report = reports.prepare(reader, desk.definitions, year, form.id, texts=texts, memory=memory)
                sources = {s.id: reports.section_source(reader, form, year, s.id) for s in form.sections}
                own_words = {s.id: s.empty for s in form.sections if s.empty}
                last = baseline_of(reader, desk.definitions, year, form.id)
                extra = beside(desk.definitions, form, report, last)
                standing = signoff.standing(reader, year, form.id)
                # hundreds of labels and rules in words: too long for the window's own thread
                return Composed(report, sources, own_words, standing, saves, extra, shown_figures(report))

        def done(answer: Composed) -> None:
            self.latest = answer
            self.timing.composed = (perf_counter() - started) * 1000
            self.composed.emit(answer)
            self._print(answer.report, started)
            if self._review_due:
                self._look_back(answer.standing)

        desk.tasks.run("report", work, done, self._failed, key="report-compose")

    def _print(self, report: Report, started: float) -> None:
        press, options = self._desk.press, self.options
        if self._printed_of == (report, options):
            return  # the same report gives the same bytes

        def done(paper: Paper) -> None:
            self.paper, self._printed_of = paper, (report, options)
            self.timing.printed = (perf_counter() - started) * 1000
            self.timing.rounds += 1
            self.printed.emit(paper)

        self._desk.tasks.run("report", lambda: press.print_report(report, options), done, self._failed, "report-print")

    def _look_back(self, standing: signoff.Standing) -> None:
        """Compare with what the director saw last. Not while somebody types: it composes once more."""
        self._review_due = False
        desk, year, form = self._desk, self.year, self.form
        if form is None or not standing.steps:
            self._reviewed(Review())
            return
        signed = standing.snapshot if standing.state is ReportState.APPROVED else None

        def work() -> Review:
            with desk.office.read() as reader:
                changed = signoff.changes_since_look(reader, desk.definitions, year, form.id)
                moved = _moved(reader, signed, year, form.id) if signed else []
                return Review(tuple(changed), tuple(moved))

        desk.tasks.run("report", work, self._reviewed, self._failed, "report-review")

    def _reviewed(self, review: Review) -> None:
        self.review = review
        self.reviewed.emit(review)

    def _failed(self, error: Exception) -> None:
        self._desk.notices.failure(error)
        self.failed.emit(error)


def _moved(reader: Reader, signed: Snapshot, year: int, form_id: str) -> list[str]:
    """What changed under a signed report since."""
    return changes_since(reader, json.loads(signed.records_json), year, form_id, signed.made_at)
