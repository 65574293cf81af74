"""Outcomes that disagree with their events, dates and disputes: each doubt found, and not found where all is well."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ogi_desk.domain.records import Case, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, ConsultedParty, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.outcome_doubts import outcome_doubts
from ogi_desk.services.requests import faults, reading_of

DEFINITIONS = load_definitions()
TODAY = date(2025, 12, 1)
REQUEST = Request(
    id=5,
    received_on=date(2025, 3, 3),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="统计公报",
    number="2025-001",
)


def event(kind: Kind, day: str, **more: Any) -> RequestEvent:
    return RequestEvent(kind=kind, on=date.fromisoformat(f"2025-{day}"), **more)


def answer(outcome: Outcome, day: str = "03-28", **more: Any) -> RequestEvent:
    return event(Kind.ANSWERED, day, outcome=outcome, **more)


def codes(*events: RequestEvent, cases: tuple[Case, ...] = (), request: Request = REQUEST) -> list[str]:
    one = replace(request, events=events)
    return [fault.code for fault in outcome_doubts(one, reading_of(one, DEFINITIONS, TODAY), (), cases)]


def case(kind: CaseKind, day: str, **more: Any) -> Case:
    return Case(kind=kind, received_on=date.fromisoformat(day), request_id=5, **more)


ASKED = event(Kind.CORRECTION_ASKED, "03-05", until=date(2025, 3, 20))
CORRECTED = event(Kind.CORRECTION_RECEIVED, "03-14")
NOTICE = event(Kind.FEE_NOTIFIED, "03-10", delivered_on=date(2025, 3, 12))
PAID = event(Kind.FEE_PAID, "03-20")
SENT = event(Kind.CONSULTATION_SENT, "03-05", party=ConsultedParty.THIRD_PARTY, delivered_on=date(2025, 3, 10))
BACK = event(Kind.CONSULTATION_RETURNED, "03-31", party=ConsultedParty.THIRD_PARTY)
AGAIN = event(Kind.REOPENED, "04-01")


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_request_still_open_is_not_doubted_nor_a_plain_answer(outcome: Outcome) -> None:
    assert codes() == codes(ASKED, CORRECTED, SENT) == []
    plain = {
        Outcome.STILL_UNCLEAR,
        Outcome.FEE_UNPAID,
        Outcome.THIRD_PARTY_RIGHTS,
        Outcome.EXCESSIVE,
    }
    assert bool(codes(answer(outcome))) == (outcome in plain)


@pytest.mark.parametrize(
    ("events", "found"),
    [
        ((answer(Outcome.STILL_UNCLEAR),), ["still_unclear_without_correction"]),
        ((ASKED, answer(Outcome.STILL_UNCLEAR)), ["still_unclear_without_correction"]),
        ((ASKED, CORRECTED, answer(Outcome.STILL_UNCLEAR)), []),
        # the correction was of an earlier handling
        (
            (ASKED, CORRECTED, answer(Outcome.NOT_HELD), AGAIN, answer(Outcome.STILL_UNCLEAR, "04-10")),
            ["still_unclear_without_correction"],
        ),
        ((ASKED, answer(Outcome.NOT_CORRECTED, "03-20")), ["not_corrected_early"]),
        ((ASKED, answer(Outcome.NOT_CORRECTED, "03-21")), []),
        ((replace(ASKED, until=None), answer(Outcome.NOT_CORRECTED, "03-20")), []),
    ],
)
def test_outcomes_about_corrections(events: tuple[RequestEvent, ...], found: list[str]) -> None:
    assert codes(*events) == found


@pytest.mark.parametrize("events", [(ASKED, CORRECTED), ()])
def test_not_corrected_though_a_correction_came_or_none_was_asked_for_is_found_once(
    events: tuple[RequestEvent, ...],
) -> None:
    one = replace(REQUEST, events=(*events, answer(Outcome.NOT_CORRECTED)))
    reading = reading_of(one, DEFINITIONS, TODAY)
    assert len(faults(one, reading)) == 1
    fine = replace(REQUEST, events=(ASKED, answer(Outcome.NOT_CORRECTED)))
    assert faults(fine, reading_of(fine, DEFINITIONS, TODAY)) == ()


@pytest.mark.parametrize(
    ("events", "found"),
    [
        ((answer(Outcome.FEE_UNPAID, "05-30"),), ["fee_unpaid_without_notice"]),
        ((NOTICE, PAID, answer(Outcome.FEE_UNPAID, "05-30")), ["fee_unpaid_though_paid"]),
        # 20 working days from 13 March: 10 April (Qingming on the 4th)
        ((NOTICE, answer(Outcome.FEE_UNPAID, "04-10")), ["fee_unpaid_early"]),
        ((NOTICE, answer(Outcome.FEE_UNPAID, "04-11")), []),
        ((NOTICE, answer(Outcome.GRANTED, "03-11")), []),
        # paid, and a second notice was not
        (
            (
                NOTICE,
                PAID,
                replace(NOTICE, on=date(2025, 3, 25), delivered_on=None),
                answer(Outcome.FEE_UNPAID, "05-30"),
            ),
            [],
        ),
    ],
)
def test_outcomes_about_fees(events: tuple[RequestEvent, ...], found: list[str]) -> None:
    assert codes(*events) == found


@pytest.mark.parametrize(
    ("events", "found"),
    [
        ((answer(Outcome.THIRD_PARTY_RIGHTS),), ["third_party_not_consulted"]),
        (
            (replace(SENT, party=ConsultedParty.AGENCY), answer(Outcome.THIRD_PARTY_RIGHTS)),
            ["third_party_not_consulted"],
        ),
        ((SENT, replace(BACK, on=date(2025, 3, 20)), answer(Outcome.THIRD_PARTY_RIGHTS)), []),
        ((replace(SENT, party=None), answer(Outcome.THIRD_PARTY_RIGHTS)), []),  # older records
        (
            (
                SENT,
                replace(BACK, on=date(2025, 3, 20)),
                answer(Outcome.OTHER),
                AGAIN,
                answer(Outcome.THIRD_PARTY_RIGHTS, "04-10"),
            ),
            [],
        ),
        ((answer(Outcome.EXCESSIVE),), ["excessive_without_reasons_asked"]),
        ((event(Kind.REASONS_ASKED, "03-06"), answer(Outcome.EXCESSIVE)), []),
        ((event(Kind.LATER_DATE_SET, "03-10", until=date(2025, 6, 3)),), ["later_date_without_reasons_asked"]),
        ((event(Kind.REASONS_ASKED, "03-06"), event(Kind.LATER_DATE_SET, "03-10", until=date(2025, 6, 3))), []),
        ((event(Kind.WITHDRAWN, "03-10", outcome=Outcome.OTHER),), ["withdrawn_with_outcome"]),
        ((event(Kind.WITHDRAWN, "03-10"),), []),
        ((answer(Outcome.REPEATED),), []),  # needs the other requests' texts
    ],
)
def test_outcomes_about_other_parties_and_reasons(events: tuple[RequestEvent, ...], found: list[str]) -> None:
    assert codes(*events) == found


@pytest.mark.parametrize(
    ("party", "back", "found"),
    [
        # 15 working days from 11 March: 31 March
        (ConsultedParty.THIRD_PARTY, "03-31", []),
        (ConsultedParty.THIRD_PARTY, "04-01", ["consultation_returned_late"]),
        (ConsultedParty.CO_MAKER, "04-01", ["consultation_returned_late"]),
        (ConsultedParty.AGENCY, "04-30", []),  # no period of its own
    ],
)
def test_opinions_after_the_other_sides_time(party: ConsultedParty, back: str, found: list[str]) -> None:
    returned = event(Kind.CONSULTATION_RETURNED, back, party=party)
    assert codes(replace(SENT, party=party), returned) == found


def test_the_old_regulation_set_third_parties_no_period() -> None:
    old = replace(REQUEST, received_on=date(2018, 3, 5))
    sent, back = replace(SENT, on=date(2018, 3, 6), delivered_on=None), replace(BACK, on=date(2018, 6, 29))
    assert codes(sent, back, request=old) == []


@pytest.mark.parametrize(
    ("outcome", "kind", "day", "found"),
    [
        (Outcome.STATE_SECRET, CaseKind.DIRECT_LITIGATION, "2025-05-06", ["reconsideration_skipped"]),
        (Outcome.PARTLY_GRANTED, CaseKind.DIRECT_LITIGATION, "2025-05-06", ["reconsideration_skipped"]),
        (Outcome.NOT_HELD, CaseKind.DIRECT_LITIGATION, "2025-05-06", []),
        (Outcome.STATE_SECRET, CaseKind.LITIGATION_AFTER, "2025-05-06", []),
        (Outcome.STATE_SECRET, CaseKind.RECONSIDERATION, "2025-05-06", []),
        (Outcome.STATE_SECRET, CaseKind.RECONSIDERATION, "2025-03-20", ["case_before_answer"]),
        (Outcome.GRANTED, CaseKind.DIRECT_LITIGATION, "2025-03-27", ["case_before_answer"]),
        (Outcome.GRANTED, CaseKind.RECONSIDERATION, "2025-02-28", ["case_before_request"]),
        (Outcome.GRANTED, CaseKind.COMPLAINT, "2025-03-04", []),
    ],
)
def test_disputes_that_do_not_fit_the_answer(outcome: Outcome, kind: CaseKind, day: str, found: list[str]) -> None:
    assert codes(answer(outcome), cases=(case(kind, day),)) == found


def test_a_suit_over_a_late_answer_may_come_before_it() -> None:
    # due on 31 March; answered in May
    late = answer(Outcome.GRANTED, "05-12")
    assert codes(late, cases=(case(CaseKind.DIRECT_LITIGATION, "2025-04-10"),)) == []
    assert codes(cases=(case(CaseKind.RECONSIDERATION, "2025-04-10"),)) == []
    assert codes(cases=(case(CaseKind.RECONSIDERATION, "2025-03-20"),)) == ["case_before_answer"]


def test_before_2024_a_suit_needed_no_reconsideration() -> None:
    old = replace(REQUEST, received_on=date(2023, 3, 6))
    refused = replace(answer(Outcome.STATE_SECRET), on=date(2023, 3, 30))
    assert codes(refused, cases=(case(CaseKind.DIRECT_LITIGATION, "2023-12-29"),), request=old) == []
    assert codes(refused, cases=(case(CaseKind.DIRECT_LITIGATION, "2024-01-02"),), request=old) == [
        "reconsideration_skipped"
    ]


def test_binned_cases_and_those_of_other_requests_are_left_aside() -> None:
    suit = case(CaseKind.DIRECT_LITIGATION, "2025-05-06")
    others = (replace(suit, binned=True), replace(suit, request_id=6))
    assert codes(answer(Outcome.STATE_SECRET), cases=others) == []


def test_each_doubt_is_a_sentence_with_its_cure() -> None:
    one = replace(REQUEST, events=(NOTICE, answer(Outcome.FEE_UNPAID, "04-10")))
    (fault,) = outcome_doubts(one, reading_of(one, DEFINITIONS, TODAY))
    assert fault.field == "events"
    assert fault.message == (
        "答复结果为“申请人逾期未按收费通知要求缴纳费用”，但缴费期限2025年4月10日在2025年4月10日答复时还没有过，"
        "请核对收费通知的送达日期和答复日期"
    )
