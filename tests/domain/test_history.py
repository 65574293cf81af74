"""Histories as wholes: what was entered afterwards is judged in its place."""

from __future__ import annotations

from datetime import date

from ogi_desk.domain.history import impossible, in_order
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar

RECEIVED = date(2012, 3, 1)
ASKED = RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2012, 3, 5))
CAME = RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2012, 3, 9))
ANSWER = RequestEvent(kind=Kind.ANSWERED, on=date(2012, 3, 9), outcome=Outcome.GRANTED)
AGAIN = RequestEvent(kind=Kind.REOPENED, on=date(2012, 6, 1))


def test_an_event_goes_after_those_of_its_day_and_before_later_ones() -> None:
    assert in_order((ASKED, ANSWER), CAME) == (ASKED, ANSWER, CAME)
    assert in_order((CAME, ANSWER), ASKED) == (ASKED, CAME, ANSWER)
    assert in_order((), ASKED) == (ASKED,)


def test_each_event_is_judged_by_those_before_it(calendar: Calendar, regulations: tuple[Regulation, ...]) -> None:
    rules = regulations[0]
    assert impossible(RECEIVED, (ASKED, CAME, ANSWER, AGAIN), calendar, rules) == ()
    found = impossible(RECEIVED, (CAME, ANSWER, ANSWER), calendar, rules)
    assert [(problem.event, problem.code) for problem in found] == [(CAME, "correction_not_asked"), (ANSWER, "closed")]


def test_the_answer_in_force_is_the_last_not_reopened() -> None:
    def answer_of(*events: RequestEvent) -> RequestEvent | None:
        return Request(
            received_on=RECEIVED,
            channel=RequestChannel.LETTER,
            applicant_class=ApplicantClass.BUSINESS,
            content="统计公报",
            events=events,
        ).answer

    withdrawn = RequestEvent(kind=Kind.WITHDRAWN, on=date(2012, 7, 1))
    assert answer_of(ASKED) is None
    assert answer_of(ASKED, ANSWER) == ANSWER
    assert answer_of(ANSWER, AGAIN) is None
    assert answer_of(ANSWER, AGAIN, withdrawn) == withdrawn
