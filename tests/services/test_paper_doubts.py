"""Outcomes that disagree with the letters that went out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ogi_desk.domain.faults import Fault
from ogi_desk.domain.records import Letter, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.outcome_doubts import outcome_doubts
from ogi_desk.services.requests import reading_of

DEFINITIONS = load_definitions()
DAY = date(2025, 3, 28)
REQUEST = Request(
    id=5,
    received_on=date(2025, 3, 3),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="统计公报",
    number="2025-001",
)
RECEIPT = Letter(id=1, request_id=5, kind="receipt", issued_on=date(2025, 3, 3), number="收〔2025〕1号")


def reply(kind: str, on: date = DAY, **more: Any) -> Letter:
    return replace(Letter(id=2, request_id=5, kind=kind, issued_on=on, number="答〔2025〕2号"), **more)


def answer(outcome: Outcome, on: date = DAY, **more: Any) -> RequestEvent:
    return RequestEvent(kind=Kind.ANSWERED, on=on, outcome=outcome, **more)


def found(*events: RequestEvent, letters: tuple[Letter, ...]) -> tuple[Fault, ...]:
    one = replace(REQUEST, events=events)
    return outcome_doubts(one, reading_of(one, DEFINITIONS, date(2025, 12, 1)), letters)


def codes(*events: RequestEvent, letters: tuple[Letter, ...]) -> list[str]:
    return [fault.code for fault in found(*events, letters=letters)]


@pytest.mark.parametrize(
    ("outcome", "kind", "expected"),
    [
        (Outcome.GRANTED, "reply_granted", []),
        (Outcome.GRANTED, "reply_published", []),
        (Outcome.GRANTED, "reply_refused", ["answer_letter_disagrees"]),
        (Outcome.PARTLY_GRANTED, "reply_refused", ["answer_letter_disagrees"]),
        (Outcome.PARTLY_GRANTED, "reply_partly", []),
        (Outcome.STATE_SECRET, "reply_refused", []),
        (Outcome.STATE_SECRET, "reply_granted", ["answer_letter_disagrees"]),
        (Outcome.NOT_HELD, "reply_not_ours", []),
    ],
)
def test_the_letter_and_the_outcome_say_the_same(outcome: Outcome, kind: str, expected: list[str]) -> None:
    assert codes(answer(outcome), letters=(RECEIPT, reply(kind))) == expected
    assert codes(answer(outcome, letter_id=2), letters=(reply(kind),)) == expected


def test_the_sentence_names_outcome_letter_and_what_it_is_for() -> None:
    (fault,) = found(answer(Outcome.PARTLY_GRANTED), letters=(reply("reply_granted"),))
    assert fault.field == "events"
    for named in ("“部分公开”", "答〔2025〕2号", "“予以公开”", "请核对"):
        assert named in fault.message


def test_a_letter_whose_event_was_taken_off_is_told() -> None:
    out = reply("correction", number="补〔2025〕1号")
    asked = RequestEvent(kind=Kind.CORRECTION_ASKED, on=DAY)
    assert codes(asked, letters=(out,)) == []
    (fault,) = found(letters=(out,))
    assert fault.code == "letter_without_event"
    assert "补〔2025〕1号" in fault.message
    assert codes(letters=(replace(out, void_on=DAY), RECEIPT)) == []
    assert codes(letters=(reply("reply_granted"),)) == ["letter_without_event"]


def test_the_letter_linked_to_the_answer_is_looked_at_before_the_newest_one() -> None:
    first, second = reply("reply_granted"), reply("reply_refused", id=3)
    assert codes(answer(Outcome.GRANTED, letter_id=2), letters=(first, second)) == []
    assert codes(answer(Outcome.GRANTED), letters=(first, second)) == ["answer_letter_disagrees"]


def test_the_answers_day_is_that_of_its_letter() -> None:
    later = reply("reply_granted", date(2025, 3, 31))
    assert codes(answer(Outcome.GRANTED), letters=(later,)) == ["answer_letter_other_day"]


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ((), []),  # the office writes its letters elsewhere
        ((replace(RECEIPT, issued_on=None),), []),
        ((RECEIPT,), ["answer_without_letter"]),
        ((RECEIPT, replace(RECEIPT, kind="third_party_notice", id=3)), ["answer_without_letter"]),
        ((reply("reply_granted", void_on=DAY),), ["answer_without_letter"]),
        ((RECEIPT, reply("reply_granted", issued_on=None)), ["answer_without_letter"]),
        ((RECEIPT, reply("reply_granted", binned=True)), ["answer_without_letter"]),
        ((RECEIPT, reply("reply_granted", request_id=6)), ["answer_without_letter"]),
        ((RECEIPT, reply("reply_granted")), []),
    ],
)
def test_an_answer_without_a_letter_where_letters_are_used(letters: tuple[Letter, ...], expected: list[str]) -> None:
    assert codes(answer(Outcome.GRANTED), letters=letters) == expected


def test_an_answer_with_a_number_of_its_own_was_written_elsewhere() -> None:
    assert codes(answer(Outcome.GRANTED, document_number="泉港统〔2025〕9号"), letters=(RECEIPT,)) == []
    void = reply("reply_granted", void_on=DAY)
    linked = answer(Outcome.GRANTED, document_number="答〔2025〕2号", letter_id=2)
    assert codes(linked, letters=(void,)) == ["answer_without_letter"]


def test_a_reply_of_an_earlier_handling_is_not_that_of_the_new_answer() -> None:
    again = RequestEvent(kind=Kind.REOPENED, on=date(2025, 5, 6))
    new = answer(Outcome.GRANTED, date(2025, 5, 20))
    old_letter = reply("reply_refused")
    assert codes(answer(Outcome.STATE_SECRET), again, new, letters=(old_letter,)) == ["answer_without_letter"]
    letters = (old_letter, reply("reply_granted", date(2025, 5, 20), id=3))
    assert codes(answer(Outcome.STATE_SECRET), again, new, letters=letters) == []


def test_a_withdrawn_request_needs_no_reply() -> None:
    assert codes(RequestEvent(kind=Kind.WITHDRAWN, on=DAY), letters=(RECEIPT,)) == []


@pytest.mark.parametrize(
    ("kind", "letter", "issued", "expected"),
    [
        # the answer is due on 31 March
        (Kind.EXTENDED, "extension", date(2025, 3, 31), []),
        (Kind.EXTENDED, "extension", date(2025, 4, 1), ["extension_letter_late"]),
        (Kind.LATER_DATE_SET, "later_date", date(2025, 3, 31), []),
        (Kind.LATER_DATE_SET, "later_date", date(2025, 4, 2), ["extension_letter_late"]),
    ],
)
def test_an_extension_whose_letter_left_too_late(kind: Kind, letter: str, issued: date, expected: list[str]) -> None:
    days = 20 if kind is Kind.EXTENDED else None
    extended = RequestEvent(
        kind=kind, on=date(2025, 3, 28), working_days=days, letter_id=2, until=date(2025, 6, 30), reason="检索"
    )
    asked = RequestEvent(kind=Kind.REASONS_ASKED, on=date(2025, 3, 10))
    assert codes(asked, extended, letters=(reply(letter, issued),)) == expected
    assert codes(asked, replace(extended, letter_id=None), letters=(reply(letter, issued),)) == []
