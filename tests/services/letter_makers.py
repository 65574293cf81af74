"""Makers for the tests of letters: an office, full and bare requests, filled-in letters, a press that sets no page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ogi_desk.domain.records import Letter, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, ConsultedParty, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.letter import LetterSheet
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.letters import begin_letter, missing, with_filled
from ogi_desk.services.paper_ports import Paper
from ogi_desk.services.ports import Office, Reader

DEFINITIONS = load_definitions()
KINDS = letter_definitions()
RECEIVED = date(2026, 3, 2)
PROFILE = Profile(
    agency="泉港区统计局",
    document_word="泉港统",
    government="泉港区人民政府",
    court="泉港区人民法院",
    contact="林某",
    phone="0595-87970000",
    address="泉港区统计大楼",
    postcode="362800",
    payment="到区政务服务中心窗口缴纳。",
)
BARE = Request(
    received_on=RECEIVED,
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.BUSINESS,
    content="统计公报",
)


class FakePress:
    """Says what stands on a letter in bytes; counts how often it was asked."""

    def __init__(self) -> None:
        self.set: list[LetterSheet] = []

    def print_letter(self, letter: LetterSheet, *, system_faces: bool = True) -> Paper:
        self.set.append(letter)
        return Paper(pdf=f"%PDF {letter}".encode(), pages=1, places={})


def keep(office: Office, request: Request = BARE, profile: Profile | None = PROFILE) -> Request:
    with office.write("林某", "登记") as writer:
        if profile and writer.profile().id is None:
            writer.add(profile)
        return writer.add(request)


def full_request(received_on: date) -> Request:
    """A request whose every field is filled in and to which much happened."""

    def happened(kind: Kind, after: int, **more: object) -> RequestEvent:
        return RequestEvent(kind=kind, on=received_on + timedelta(days=after), **more)  # type: ignore[arg-type]

    return replace(
        BARE,
        received_on=received_on,
        number="2026-001",
        applicant="王小明",
        applicant_class=ApplicantClass.NATURAL_PERSON,
        channel=RequestChannel.LETTER,
        content="2025年各镇街道统计公报\n（含附表）。",
        id_type="居民身份证",
        id_number="350505199001011234",
        phone="13800000000",
        address="福建省泉州市泉港区某街道2号 邮编：362801",
        email="wang@example.com",
        delivery="纸质邮寄",
        handler="林办",
        note="备注",
        events=(
            happened(
                Kind.CORRECTION_ASKED, 1, until=received_on + timedelta(days=20), document_number="泉港统补〔2026〕9号"
            ),
            happened(Kind.CORRECTION_RECEIVED, 2, note="明确为2025年"),
            happened(Kind.CONSULTATION_SENT, 3, party=ConsultedParty.THIRD_PARTY, counterpart="某某石化有限公司"),
            happened(Kind.CONSULTATION_RETURNED, 4, party=ConsultedParty.THIRD_PARTY, note="不同意公开"),
        ),
    )


def filled_letter(
    reader: Reader, request: Request, kind: str, today: date, outcome: Outcome | None = None, **given: object
) -> Letter:
    """A draft of a kind with every question answered."""
    definition = KINDS[kind]
    if outcome is None and definition.outcomes:
        outcome = definition.outcomes[0]
    letter = begin_letter(reader, DEFINITIONS, request, kind, today, outcome, given)
    samples = {"date": "2026-12-01", "days": "5", "number": "3"}
    answers = {
        ask.field: samples.get(ask.kind) or (ask.choices[0] if ask.choices else f"已填{ask.label}")
        for ask in missing(letter, definition)
    }
    return with_filled(letter, answers)
