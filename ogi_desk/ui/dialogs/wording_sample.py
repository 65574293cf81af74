"""A made-up request and what a letter asks, for the preview of a wording. Nobody's data; stores nothing."""

from __future__ import annotations

import json
from datetime import date, timedelta

from ogi_desk.domain.records import Letter, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel, RequestEventKind
from ogi_desk.letters.definition import Ask, LetterDefinition
from ogi_desk.letters.letter import LetterSheet
from ogi_desk.letters.markup import blocks_of
from ogi_desk.letters.remedies import REMEDY_FIELDS
from ogi_desk.letters.template import fill

ABOUT = "2024年某项统计数据"


def sample_request(today: date) -> Request:
    """A request that had to be corrected, of an applicant who does not exist."""
    received = today - timedelta(days=14)
    return Request(
        received_on=received,
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content=ABOUT,
        number=f"{received.year}-000",
        applicant="张某某",
        delivery="纸质",
        handler="经办人",
        events=(
            RequestEvent(
                kind=RequestEventKind.CORRECTION_ASKED,
                on=received + timedelta(days=2),
                until=received + timedelta(days=20),
            ),
            RequestEvent(kind=RequestEventKind.CORRECTION_RECEIVED, on=received + timedelta(days=6)),
        ),
    )


def sample_letter(definition: LetterDefinition, text: str, today: date) -> Letter:
    """A letter of a kind in this wording, every field filled in."""
    filled = {ask.field: _answer(ask, today) for ask in definition.asks}
    first = definition.outcomes[0] if definition.outcomes else None
    filled |= {"条款": definition.article("2019", first)} if definition.ask("条款") else {}
    return Letter(
        kind=definition.id,
        body=text,
        filled=json.dumps(filled, ensure_ascii=False),
        drafted_on=today,
        recipient="" if definition.to.id != "applicant" else "张某某",
    )


def remedy_sheet(title: str, text: str, profile: Profile) -> LetterSheet:
    """A page with the words of a remedy alone."""
    values = dict.fromkeys(REMEDY_FIELDS, "")
    values |= {
        "文书名称": "答复书",
        "称谓": "您",
        "复议机关": profile.reconsideration_body,
        "本级政府": profile.government,
        "法院": profile.court,
    }
    blocks = blocks_of(fill(text, values, title))
    return LetterSheet(
        kind="remedy", title=title, number="", blocks=blocks, agency=profile.agency, day=None, draft=True
    )


def _answer(ask: Ask, today: date) -> str:
    match ask.kind:
        case "date":
            return (today + timedelta(days=10)).isoformat()
        case "days":
            return "10"
        case "number":
            return "100"
        case "choice":
            return ask.choices[0]
    return ask.default or f"（{ask.label}）"
