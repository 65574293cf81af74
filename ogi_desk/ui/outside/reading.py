"""What the dialogs that read a report from outside share: take it, look it over, put figures right, check again.

Reads and checks off the GUI thread; the newest wish wins. Must not store anything: that is its children's.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QSplitter, QStackedWidget, QTabWidget, QWidget

from ogi_desk.domain.dates import in_words
from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.outside import OutsideCheck, check_outside
from ogi_desk.services.ports import Progress
from ogi_desk.services.published import Published
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.work import Work
from ogi_desk.ui.outside.findings import OutsideFindings, Remark, Remarks, remarks_of
from ogi_desk.ui.outside.held import Held, put_right, read_held
from ogi_desk.ui.outside.source import ElidedLabel, Source, SourceBar, SourceDialog
from ogi_desk.ui.outside.table import OutsideTable
from ogi_desk.ui.outside.text import OutsideText

FIRST_YEAR, LAST_YEAR = 2008, 2199  # the Regulation came into force in 2008
_STEPS = 2  # reading, checking


class ReadingDialog(SourceDialog):
    """File, year and form above; figures and text at the left, findings at the right."""

    #: whether only what concerns figures is told
    cells_only = False

    def __init__(self, desk: Desk, title: str, name: str, year: int, parent: QWidget | None) -> None:
        super().__init__(title, name, 160, 40, parent, desk.settings)
        self._desk = desk
        self.held: Held | None = None
        self.check: OutsideCheck | None = None
        self._earlier: list[Held] = []
        self._source: Source | None = None
        self.setAcceptDrops(True)
        self.bar = SourceBar(desk, self, self.tr("报告(&R)"))
        self.body.addWidget(self.bar)
        self._build_choices(year)
        self._build_middle()
        self.work = Work(self, desk)
        self.foot.insertWidget(0, self.work, 1)  # beside the buttons: nothing moves when it comes and goes
        self.work.ended.connect(self._ended)
        self.bar.chosen.connect(self.take)
        self.given.connect(self.take)
        self.bar.nothing.connect(self.say)
        for key, done in ((Qt.Key.Key_F3, self.next_doubtful), (QKeySequence.StandardKey.Undo, self.take_back)):
            QShortcut(QKeySequence(key), self, done)

    def _build_choices(self, year: int) -> None:
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(year)
        self.year.setKeyboardTracking(False)
        self.year.setAccessibleName(self.tr("年度"))
        self.form = QComboBox(self)
        self.form.setAccessibleName(self.tr("格式"))
        self.form.addItem(self.tr("按文件中的表判断"), None)
        for form in self._desk.definitions.forms.values():
            self.form.addItem(form.name, form.id)
        self.about = ElidedLabel(self)
        self.choices = QHBoxLayout()
        for text, widget in ((self.tr("年度(&N)"), self.year), (self.tr("格式(&G)"), self.form)):
            label = QLabel(text, self)
            label.setBuddy(widget)
            self.choices.addWidget(label)
            self.choices.addWidget(widget)
        self.choices.addWidget(self.about, 1)
        self.body.addLayout(self.choices)
        self.year.valueChanged.connect(self._again)
        self.form.activated.connect(self._again)

    def _build_middle(self) -> None:
        self.table = OutsideTable(self)
        self.text = OutsideText(self)
        self.findings = OutsideFindings(self._desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.table, self.tr("数字(&1)"))
        self.tabs.addTab(self.text, self.tr("文字(&2)"))
        self.empty = QLabel(self)  # what goes here: the children say it
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.tabs)
        self.side = QSplitter(Qt.Orientation.Vertical, self)
        self.side.addWidget(self.findings)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self.pages)
        halves.addWidget(self.side)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 1)
        for splitter in (halves, self.side):
            splitter.setChildrenCollapsible(False)
        self.body.addWidget(halves, 1)
        self.table.corrected.connect(self.correct)
        self.table.refused.connect(self.say)
        self.findings.chosen.connect(self._go)

    # -- what children say

    def held_against(self, published: Published) -> Report | None:
        """Return the report of the year before; runs off the GUI thread."""
        return None

    def refresh(self) -> None:
        """Open and shut what depends on there being a report."""
        busy = self.work.running
        for widget in (self.bar.choose, self.bar.paste, self.year, self.form):
            widget.setEnabled(not busy)

    def looked(self) -> None:
        """Say what there is to say once a report was read."""
        held = self.held
        if held and not held.year_told:
            self.say(
                self.tr("文件没有写明年度，按{0}年度读取，请核对上面的年度。").format(held.published.report.year),
                "hint",
            )

    # -- reading

    def take(self, source: Source) -> None:
        """Read this report; its year and form are found in it."""
        if not self.work.running:
            self._source = source
            self.form.setCurrentIndex(0)
            self._read(None, None, {})

    def _again(self) -> None:
        """Read the same report as of another year or in another form; what was put right stays where it can."""
        if self._source is not None and not self.work.running:
            self._read(self.form.currentData(), self.year.value(), dict(self.held.by_hand) if self.held else {})

    def _read(self, form_id: str | None, year: int | None, by_hand: dict[CellRef, Decimal | None]) -> None:
        desk, source, pages = self._desk, self._source, self._desk.pages
        if source is None or pages is None:
            return
        self.bar.show_source(source)
        self.say("")
        likely, keep = self.year.value(), self.held.published.report.form if self.held else ""

        def job(progress: Progress) -> tuple[Held, OutsideCheck]:
            progress(0, _STEPS)
            held = read_held(pages, desk.definitions.forms, source, form_id, year, likely)
            progress(1, _STEPS)
            for ref, value in by_hand.items() if held.published.report.form == keep else ():
                held = put_right(held, ref, value)
            answer = held, self._checked(held.published)
            progress(_STEPS, _STEPS)
            return answer

        self._earlier.clear()
        self.held = self.check = None
        self.work.run("report", self.tr("正在读取“{0}”…").format(source.name), job, self._shown)
        self._empty()
        self.refresh()

    def _checked(self, published: Published) -> OutsideCheck:
        return check_outside(self._desk.definitions, published, self.held_against(published))

    def _shown(self, answer: tuple[Held, OutsideCheck]) -> None:
        self.held, self.check = answer
        report = self.held.published.report
        with QSignalBlocker(self.year), QSignalBlocker(self.form):
            self.year.setValue(report.year)
            self.form.setCurrentIndex(self.form.findData(report.form))
        self.pages.setCurrentWidget(self.tabs)
        self._show_side(True)
        self.tabs.setCurrentWidget(self.table)
        self._show_all()
        self.looked()
        self.refresh()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        self.pages.setCurrentIndex(0)
        self._show_side(False)
        self.table.clear()
        self.findings.show_remarks(Remarks())
        self.about.say("")

    def _show_side(self, shown: bool) -> None:
        self.findings.setVisible(shown)
        self.side.setVisible(shown or self.side.count() > 1)

    def _show_all(self) -> None:
        held, check = self.held, self.check
        if held is None or check is None:
            return
        report = held.published.report
        signed = [report.agency, in_words(report.signed_on)] if held.published.signed else [report.agency]
        about = " · ".join(part for part in (report.title, *signed) if part)
        self.about.say(about)
        self.table.show_published(held.published, check.report.findings, held.by_hand)
        self.text.show_report(check.report, check.report.findings)
        head = self.tr("“{0}”（{1}，{2}年度）").format(report.title or held.source.name, held.source.name, report.year)
        self.findings.show_remarks(remarks_of(check, head, cells_only=self.cells_only))

    def _ended(self) -> None:
        self.refresh()
        if self.held is None:  # the button that had the keyboard was shut meanwhile
            self.bar.choose.setFocus()

    # -- putting right

    def correct(self, ref: CellRef, value: Decimal | None) -> None:
        """Put a figure right, show it at once and check anew."""
        if self.held is not None:
            self._earlier.append(self.held)
            self._hold(put_right(self.held, ref, value))

    def take_back(self) -> None:
        """Undo the last correction."""
        if self._earlier:
            self._hold(self._earlier.pop())

    def _hold(self, held: Held) -> None:
        """Show the figure put right at once; what is found is the old until it is checked anew."""
        self.held = held
        self.say("")
        if self.check is not None:
            self.table.show_published(held.published, self.check.report.findings, held.by_hand)
        self.recheck()

    def recheck(self) -> None:
        """Check what is held anew, off the GUI thread."""
        held = self.held
        if held is None:
            return

        def done(check: OutsideCheck) -> None:
            if self.held is held:
                self.check = check
                self._show_all()
                self.refresh()

        self.ask(self._desk, "report", lambda: self._checked(held.published), done, key=f"outside-{id(self)}")

    # -- going about

    def next_doubtful(self) -> None:
        """Go to the next figure that is doubtful or contradicts another."""
        if self.held is None:
            return
        self.tabs.setCurrentWidget(self.table)
        if not self.table.next_doubtful():
            self.say(self.tr("没有存疑或矛盾的数字。"), "hint")

    def _go(self, remark: Remark, follow: bool) -> None:
        self.table.model.touch(remark.cells)
        if remark.section:
            self.tabs.setCurrentWidget(self.text)  # first: what is not shown cannot be scrolled
        in_text = bool(remark.section) and self.text.go(remark.section, remark.start, remark.end)
        at = next((ref for ref in remark.cells if self.table.model.row_of(ref) >= 0), None)
        if at is not None:
            self.table.choose(at)
        if in_text or at is not None:
            target: QWidget = self.text if in_text else self.table
            self.tabs.setCurrentWidget(target)
            if follow:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
