"""The request in front: who, by when and why, the next step, its life, its disputes; beside it all its fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.services.records import correct, undo
from ogi_desk.services.requests import faults, next_step, possible_steps
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message, term
from ogi_desk.ui.requests.case_block import CaseBlock
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.due_block import DueBlock
from ogi_desk.ui.requests.event_changes import without
from ogi_desk.ui.requests.letter_ways import LetterWays
from ogi_desk.ui.requests.letters_block import LettersBlock
from ogi_desk.ui.requests.life_line import LifeLine
from ogi_desk.ui.requests.life_points import points_of
from ogi_desk.ui.requests.linked import Linked
from ogi_desk.ui.requests.month_dialog import MonthDialog
from ogi_desk.ui.requests.nearest_block import NearestBlock
from ogi_desk.ui.requests.proof_printing import show_proof
from ogi_desk.ui.requests.request_form import RequestForm
from ogi_desk.ui.requests.request_head import RequestHead
from ogi_desk.ui.requests.step_panel import StepPanel
from ogi_desk.ui.widgets.scrolling import scrolling

REVEALED = 60_000  # ms that personal data stays shown


class SidePanel(QTabWidget):
    """办理 and 登记内容 of one request."""

    stepped = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.line: RequestLine | None = None
        self.linked = Linked()
        self._revealed = False
        self._hide_again = QTimer(self, singleShot=True, interval=REVEALED)
        self._hide_again.timeout.connect(lambda: self.reveal(False))
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("申请"))
        self.form = RequestForm(desk)
        self.form.reveal_button.clicked.connect(lambda: self.reveal(not self._revealed))
        self._make_blocks()
        self.places = QStackedWidget()
        self.places.addWidget(self._lay_out())
        self.ways = LetterWays(desk, self.places, self)
        self.ways.begin_step.connect(lambda kind, proposed: self.begin(kind, None, proposed))
        self.letters.wanted.connect(self.ways.write)
        self.letters.open_wanted.connect(self.ways.open)
        self.nearest.answer_wanted.connect(self.ways.answer_with)
        self.addTab(self.places, self.tr("办理"))
        self.addTab(self.form, self.tr("登记内容"))

    # -- building -------------------------------------------------------------------------------------------------
    def _make_blocks(self) -> None:
        self.head = RequestHead()
        self.applicant, self.eye = self.head.applicant, self.head.eye
        self.head.reveal_wanted.connect(lambda: self.reveal(not self._revealed))
        self.due = DueBlock(self.desk)
        self.due.larger_wanted.connect(self.show_months)
        self.due.proof_wanted.connect(self.print_proof)
        self.due.months.grid.moved.connect(lambda _: self._day_in_sight())
        self.nearest = NearestBlock(self.desk)
        self.next = QPushButton()
        self.next.setObjectName("next-step")
        self.next.setDefault(True)
        self.next.setAutoDefault(True)
        self.next.clicked.connect(self._begin_next)
        self.rest = QToolButton()
        self.rest.setText(self.tr("其他步骤"))
        self.rest.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rest.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.rest_menu = QMenu(self)
        self.rest.setMenu(self.rest_menu)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.step = StepPanel(self.desk)
        self.step.done.connect(self.stepped)
        self.step.left.connect(self._step_left)
        self.doubts = QLabel()
        self.doubts.setWordWrap(True)
        self.letters = LettersBlock(self.desk)
        self.life = LifeLine(self._change_event, self._remove_event)
        self.followed = CaseBlock(self.desk)
        self.followed.found.connect(self._show_linked)

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        gap = self.fontMetrics().height() // 2
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        steps = QHBoxLayout()
        steps.addWidget(self.next)
        steps.addWidget(self.rest)
        steps.addStretch(1)
        column.addWidget(self.head)
        column.addWidget(self.due)
        column.addLayout(steps)
        for block in (self.hint, self.step, self.doubts, self.letters, self.life, self.nearest, self.followed):
            column.addWidget(block)
        column.addStretch(1)
        self._area = scrolling(body, takes_focus=True)
        return self._area

    # -- showing --------------------------------------------------------------------------------------------------
    def show_line(self, line: RequestLine) -> None:
        """Show this request."""
        other = self.line is None or self.line.record.id != line.record.id
        if other:
            self.reveal(False)
            self.linked = Linked()
            if self.step.busy:
                self.step.leave()
        self.line = line
        self.ways.follow(line)
        record = line.record
        self.form.show_record(record)
        self.head.show_request(record, self._revealed)
        self.due.show_line(line)
        self._show_steps(line)
        self._show_life()
        self.letters.show_line(line)
        self.nearest.follow(record, can_answer=line.reading.count.answer is None)
        self.followed.show_request(record)

    def _show_linked(self, linked: Linked) -> None:
        """Show what is linked as soon as it is read."""
        news = (linked.cases, linked.letters) != (self.linked.cases, self.linked.letters)
        self.linked = linked
        self.letters.show_letters(linked.letters)
        if news:
            self._show_life()

    def _show_life(self) -> None:
        if self.line is None:
            return
        linked, line = self.linked, self.line
        letters = {letter.id: letter for letter in linked.letters if letter.id}
        self.life.show_points(points_of(line, linked.cases, letters))
        known = line.faults
        if linked.cases or linked.letters:
            known = faults(line.record, line.reading, linked.letters, linked.cases)
        doubts = [message(fault.message) for fault in known if fault.code != "overdue"]
        self.doubts.setText("\n".join(doubts))
        self.doubts.setVisible(bool(doubts))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("soon"))
        self.doubts.setPalette(palette)

    def reveal(self, revealed: bool) -> None:
        """Show or mask who the applicant is; it is masked again after a minute and on the next request."""
        if self._revealed and not revealed:
            self.form.flush()
        self._revealed = revealed
        self.form.set_revealed(revealed)
        self._hide_again.start() if revealed else self._hide_again.stop()
        if self.line is not None:
            self.head.show_request(self.line.record, revealed)
        self.letters.reveal(revealed)

    def show_months(self) -> None:
        """Show the counted days in a window of their own."""
        if self.line is not None:
            MonthDialog(self.desk, self.line, self.window()).open()

    def _day_in_sight(self) -> None:
        """Follow the arrow keys through the calendar."""
        grid, body = self.due.months.grid, self._area.widget()
        if grid.hasFocus() and body is not None:
            place = grid.place_of_current()
            centre = grid.mapTo(body, place.center().toPoint())
            self._area.ensureVisible(centre.x(), centre.y(), int(place.width()), int(place.height() * 2))

    def print_proof(self) -> None:
        """Set the proof sheet of the request in front."""
        if self.line is not None:
            self.form.flush()
            show_proof(self.desk, self.line.record, self)

    # -- steps ----------------------------------------------------------------------------------------------------
    def _show_steps(self, line: RequestLine) -> None:
        step = next_step(line.record, line.reading)
        by_letter = self.ways.leads(step.kind, line.record, line.reading)
        self.next.setText(self.ways.words(step.kind) if step.kind and by_letter else message(step.label))
        self.next.setEnabled(step.kind is not None)
        self.next.setVisible(step.kind is not None and not self.step.busy)
        self.hint.setText(message(step.hint) if step.kind is not None else message(step.label))
        self.rest_menu.clear()
        self.ways.fill(self.rest_menu, list(possible_steps(line.record, line.reading)), self.begin, step.kind)
        self.rest.setEnabled(bool(self.rest_menu.actions()))

    def _begin_next(self) -> None:
        if self.line is not None:
            kind = next_step(self.line.record, self.line.reading).kind
            if self.ways.leads(kind, self.line.record, self.line.reading) and kind is not None:
                self.form.flush()
                self.ways.go(kind)
            elif kind is RequestEventKind.DELIVERED and self._deliver_answer(self.line):
                self._area.ensureWidgetVisible(self.letters.doing)
            elif kind is not None:
                self.begin(kind)

    def _deliver_answer(self, line: RequestLine) -> bool:
        """An answer that went out by letter is delivered with its letter."""
        answer = line.reading.count.answer
        return answer is not None and self.letters.begin_delivery(answer.letter_id)

    def begin(
        self, kind: RequestEventKind, old: RequestEvent | None = None, proposed: RequestEvent | None = None
    ) -> None:
        """Enter a step in place, from what is proposed for it, or correct an old one."""
        if self.line is None:
            return
        self.form.flush()
        self.setCurrentIndex(0)
        self.ways.leave()
        self.step.begin(self.line, kind, old, proposed)
        self.next.hide()
        self.rest.hide()
        QTimer.singleShot(0, self, self._step_in_sight)

    def _step_in_sight(self) -> None:
        self._area.ensureWidgetVisible(self.step.save_button)
        self._area.ensureWidgetVisible(self.step.heading)

    def _step_left(self) -> None:
        self.rest.show()
        if self.line is not None:
            self._show_steps(self.line)
        (self.next if self.next.isVisibleTo(self) else self.rest).setFocus()

    def _change_event(self, event: RequestEvent) -> None:
        self.begin(event.kind, event)

    def _remove_event(self, event: RequestEvent) -> None:
        if self.line is None:
            return
        desk, before = self.desk, self.line.record

        def done(_: Any) -> None:
            desk.notices.say(
                self.tr("已移去：{0}").format(term(event.kind)),
                self.tr("撤销"),
                lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
            )

        desk.perform(lambda: correct(desk.office, desk.actor, before, without(before, event), "更正经过"), done)
