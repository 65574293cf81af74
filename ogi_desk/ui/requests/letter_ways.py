"""The ways from a request to its letters: which step goes out by letter, and what opens for it.

Knows decision page and fee panel, which stand in place of the side's body; records nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.decision import Decision
from ogi_desk.domain.records import Letter, Request, RequestEvent
from ogi_desk.domain.vocabulary import Outcome, RequestEventKind
from ogi_desk.services.fees import fee_rule
from ogi_desk.services.nearest import Near
from ogi_desk.services.requests import STEP_LABELS
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.decision_page import DecisionPage
from ogi_desk.ui.requests.fee_panel import FeePanel
from ogi_desk.ui.requests.nearest_block import way_to
from ogi_desk.ui.requests.step_fields import likely_day

Kind = RequestEventKind
#: The steps that go out by letter, with the kinds of letters to choose from; an answer is decided first.
BY_LETTER: dict[RequestEventKind, tuple[str, ...]] = {
    Kind.ANSWERED: (),
    Kind.CORRECTION_ASKED: ("correction",),
    Kind.CONSULTATION_SENT: ("third_party", "co_maker", "agency"),
    Kind.EXTENDED: ("extension",),
    Kind.FEE_NOTIFIED: ("fee_notice",),
    Kind.REASONS_ASKED: ("reasons",),
    Kind.LATER_DATE_SET: ("later_date",),
}


class LetterWays(QObject):
    """Opens what leads to a letter; ``begin_step`` only records one."""

    begin_step = Signal(object, object)  # RequestEventKind, RequestEvent to begin from or None

    def __init__(self, desk: Desk, places: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._places, self._parent = desk, places, parent
        self._line: RequestLine | None = None
        self.decision = DecisionPage(desk)
        self.fee = FeePanel(desk)
        for page in (self.decision, self.fee):
            places.addWidget(page)
        self.decision.letter_wanted.connect(self._decided)
        self.decision.register_wanted.connect(self._register_answer)
        self.decision.left.connect(self.leave)
        self.fee.letter_wanted.connect(lambda filled: self._after(lambda: self.write("fee_notice", filled=filled)))
        self.fee.register_wanted.connect(lambda event: self._after(lambda: self.begin_step.emit(event.kind, event)))
        self.fee.left.connect(self.leave)

    def follow(self, line: RequestLine) -> None:
        """Stand for this request; what was begun for another is left, as is what another state overtook."""
        before, self._line = self._line, line
        if before is not None and before.record != line.record:
            self.leave()

    @property
    def busy(self) -> bool:
        """Whether a decision or a fee stands in place of the body."""
        return self._places.currentIndex() != 0

    def leave(self) -> None:
        """Go back to the side's body."""
        if self.busy:
            self._places.setCurrentIndex(0)
            nexts = self._parent.findChild(QWidget, "next-step")
            if nexts is not None:
                nexts.setFocus()

    def _after(self, call: Callable[[], Any]) -> None:
        self.leave()
        call()

    # -- steps ----------------------------------------------------------------------------------------------------
    def leads(self, kind: RequestEventKind | None, request: Request, reading: ClockReading) -> bool:
        """Whether this step of a request goes out by letter."""
        if kind is None or kind not in BY_LETTER:
            return False
        if kind is Kind.FEE_NOTIFIED:
            return (
                reading.regulation.id != "2008" and fee_rule(request.received_on, self._desk.office.folder) is not None
            )
        return True

    def words(self, kind: RequestEventKind) -> str:
        """What the button for the way to a letter says."""
        return {
            Kind.ANSWERED: self.tr("判断并答复…"),
            Kind.EXTENDED: self.tr("发延期告知…"),
            Kind.LATER_DATE_SET: self.tr("发延迟答复告知…"),
        }.get(kind) or self.tr("{0}…").format(message(STEP_LABELS[kind]))

    def go(self, kind: RequestEventKind) -> None:
        """Begin the step by its letter."""
        if self._line is None:
            return
        if kind is Kind.ANSWERED:
            self._places.setCurrentWidget(self.decision)
            self.decision.begin(self._line)
        elif kind is Kind.FEE_NOTIFIED:
            self._places.setCurrentWidget(self.fee)
            self.fee.begin(self._line)
        else:
            self.write(BY_LETTER[kind][0])

    def fill(
        self,
        menu: QMenu,
        kinds: list[RequestEventKind],
        plain: Callable[[RequestEventKind], object],
        first: RequestEventKind | None = None,
    ) -> None:
        """Offer steps: by their letters where there are, below them those again that are only to be recorded.

        ``first`` has a button of its own.
        """
        from ogi_desk.services.letter_definitions import letter_definitions

        if self._line is None:
            return
        line, known = self._line, letter_definitions()
        by_letter = [kind for kind in kinds if self.leads(kind, line.record, line.reading)]
        for kind in kinds:
            if kind is first:
                continue
            if kind not in by_letter:
                menu.addAction(message(STEP_LABELS[kind])).triggered.connect(lambda _=False, k=kind: plain(k))
                continue
            letters = [i for i in BY_LETTER[kind] if i in known and line.reading.regulation.id in known[i].regulations]
            if len(letters) < 2:
                menu.addAction(self.words(kind)).triggered.connect(lambda _=False, k=kind: self.go(k))
                continue
            inner = menu.addMenu(message(STEP_LABELS[kind]))
            for letter in letters:
                action = inner.addAction(message(known[letter].title))
                action.triggered.connect(lambda _=False, letter=letter: self.write(letter))
        if by_letter:
            menu.addSeparator()
            inner = menu.addMenu(self.tr("只登记，不起草文书(&K)"))
            for kind in by_letter:
                inner.addAction(message(STEP_LABELS[kind])).triggered.connect(lambda _=False, k=kind: plain(k))

    # -- letters --------------------------------------------------------------------------------------------------
    def write(self, kind: str, outcome: Outcome | None = None, filled: Mapping[str, object] | None = None) -> None:
        """Open a letter of a kind for the request in front; a fee is counted first."""
        from ogi_desk.ui.requests.letter_opening import write_letter

        if self._line is None or self._line.record.id is None:
            return
        if kind == "fee_notice" and filled is None:
            self.go(Kind.FEE_NOTIFIED)
            return
        write_letter(self._desk, self._line.record.id, kind, self._parent, outcome, filled)

    def open(self, letter: Letter) -> None:
        """Open a draft, or the copy kept of a letter that left."""
        from ogi_desk.ui.requests.letter_opening import open_copy, open_draft

        (open_copy if letter.issued_on or letter.void_on else open_draft)(self._desk, letter, self._parent)

    def answer_with(self, near: Near) -> None:
        """Answer that the information is public already, with where it is."""
        self.write("reply_published", Outcome.GRANTED, {"获取途径": way_to(near)})

    def _decided(self, decision: Decision) -> None:
        if decision.letter == "fee_notice":
            self.go(Kind.FEE_NOTIFIED)
            return
        filled = {"article": decision.article, "reason": decision.reason}
        given = {name: text for name, text in filled.items() if text}
        self._after(lambda: self.write(decision.letter, decision.outcome, given or None))

    def _register_answer(self, decision: Decision | None) -> None:
        from ogi_desk.services.letter_sheets import UNFILLED

        event = None
        if decision is not None and self._line is not None:
            event = RequestEvent(
                kind=Kind.ANSWERED,
                on=likely_day(self._line.record, self._desk.today()),
                outcome=decision.outcome,
                article=decision.article,
                reason="" if UNFILLED in decision.reason else decision.reason,
            )
        self._after(lambda: self.begin_step.emit(Kind.ANSWERED, event))
