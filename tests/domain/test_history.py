"""Histories as wholes: what was entered afterwards is judged in its place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ogi_desk.domain.history import impossible, impossible_receipt, in_order
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.vocabulary import ApplicantClass, ConsultedParty, FeeStandard, Outcome, RequestChannel
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


FEE = RequestEvent(kind=Kind.FEE_NOTIFIED, on=date(2022, 10, 20), fee_standard=FeeStandard.BY_ITEM, units=12)


def of_2022(kind: Kind, day: int, month: int = 10, **more: object) -> RequestEvent:
    return RequestEvent(kind=kind, on=date(2022, month, day), **more)  # type: ignore[arg-type]


def later(day: int, until: date | None, month: int = 10) -> RequestEvent:
    return of_2022(Kind.LATER_DATE_SET, day, month, until=until)


def extended(day: int, **more: object) -> RequestEvent:
    return of_2022(Kind.EXTENDED, day, working_days=5, **more)


@pytest.mark.parametrize(
    ("events", "codes"),
    [
        ((later(20, date(2022, 12, 30)),), []),
        ((later(20, None),), ["later_date_missing"]),
        ((later(20, date(2022, 11, 2)),), ["later_date_not_later"]),
        ((later(3, date(2022, 12, 30), month=11),), ["later_date_late"]),
        ((later(20, date(2022, 12, 30)), later(25, date(2022, 12, 1))), ["later_date_not_later"]),
        ((later(20, date(2022, 12, 30)), later(1, date(2023, 1, 30), month=12)), []),
        ((of_2022(Kind.CORRECTION_ASKED, 9), later(20, date(2022, 12, 30))), ["later_date_while_waiting"]),
        ((FEE, later(21, date(2022, 12, 30))), ["later_date_while_waiting"]),
        ((later(20, date(2022, 12, 30)), extended(21)), ["extension_after_later_date"]),
        ((extended(20),), []),
        ((extended(20, approved_on=date(2022, 10, 20)),), []),
        ((extended(20, approved_on=date(2022, 10, 21)),), ["extension_approval"]),
        ((extended(20, approved_on=date(2022, 9, 29)),), ["extension_approval"]),
        ((FEE, of_2022(Kind.FEE_PAID, 21)), []),
        ((FEE, of_2022(Kind.FEE_PAID, 21), of_2022(Kind.FEE_PAID, 22)), ["fee_not_notified"]),
        ((FEE, of_2022(Kind.FEE_NOTIFIED, 22, fee_standard=FeeStandard.BY_PAGE)), ["two_fee_standards"]),
        ((FEE, of_2022(Kind.FEE_PAID, 22, fee_standard=FeeStandard.BY_PAGE)), ["two_fee_standards"]),
        ((FEE, of_2022(Kind.FEE_NOTIFIED, 22, fee_standard=FeeStandard.BY_ITEM)), []),
        ((of_2022(Kind.FEE_NOTIFIED, 20, amount=Decimal("-1")),), ["bad_amount"]),
        ((of_2022(Kind.FEE_NOTIFIED, 20, amount=Decimal("NaN")),), ["bad_amount"]),
        ((of_2022(Kind.FEE_NOTIFIED, 20, units=-1),), ["bad_units"]),
        ((of_2022(Kind.REASONS_RECEIVED, 20),), ["reasons_not_asked"]),
        ((of_2022(Kind.REASONS_ASKED, 19), of_2022(Kind.REASONS_RECEIVED, 20)), []),
        ((of_2022(Kind.REASONS_ASKED, 19, until=date(2022, 10, 18)),), ["until_before"]),
        ((of_2022(Kind.CORRECTION_ASKED, 19, until=date(2022, 10, 18)),), ["until_before"]),
        ((of_2022(Kind.CORRECTION_ASKED, 19, delivered_on=date(2022, 10, 18)),), ["delivered_before_sent"]),
        (
            (of_2022(Kind.CONSULTATION_SENT, 19, party=ConsultedParty.AGENCY), of_2022(Kind.CONSULTATION_RETURNED, 20)),
            [],
        ),
        (
            (
                of_2022(Kind.CONSULTATION_SENT, 19, party=ConsultedParty.AGENCY),
                of_2022(Kind.CONSULTATION_RETURNED, 20, party=ConsultedParty.CO_MAKER),
            ),
            ["consultation_other_party"],
        ),
        (
            (of_2022(Kind.ANSWERED, 19, outcome=Outcome.GRANTED), of_2022(Kind.REASONS_ASKED, 20)),
            ["closed"],
        ),
    ],
)
def test_the_later_parts_of_a_history(
    calendar: Calendar, regulations: tuple[Regulation, ...], events: tuple[RequestEvent, ...], codes: list[str]
) -> None:
    found = impossible(date(2022, 9, 30), events, calendar, regulations[1])
    assert [problem.code for problem in found] == codes
    assert all(problem.event == events[-1] for problem in found)


def test_the_2008_regulation_knows_no_later_day(calendar: Calendar, regulations: tuple[Regulation, ...]) -> None:
    (problem,) = impossible(date(2022, 9, 30), (later(20, date(2022, 12, 30)),), calendar, regulations[0])
    assert problem.code == "later_date_unknown"
    assert "条例（国务院令第492号）" in problem.words


def test_a_request_arrives_before_it_counts_as_received() -> None:
    assert impossible_receipt(RECEIVED, None) == impossible_receipt(RECEIVED, RECEIVED) == ""
    assert "2012-03-02晚于收到日期2012-03-01" in impossible_receipt(RECEIVED, date(2012, 3, 2))
