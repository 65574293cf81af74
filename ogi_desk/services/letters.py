"""Letters of a request: which fit now, a draft from what the records say, saving, and what leaves the office.

The one place the window asks; issuing and composing are in modules of their own. Nothing here decides an outcome.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from ogi_desk.domain.clock import ClockReading, RequestState
from ogi_desk.domain.errors import InputError, Refused, StaleRecord
from ogi_desk.domain.records import Letter, Profile, Request
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.definition import OUTCOME_FIELD, LetterDefinition
from ogi_desk.letters.letter import Envelope
from ogi_desk.letters.template import faults_of
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.letter_definitions import definition_of, letter_definitions
from ogi_desk.services.letter_issue import deliver, event_of, issue, kept_copy, void
from ogi_desk.services.letter_proposals import proposals
from ogi_desk.services.letter_sheets import UNFILLED, compose, missing
from ogi_desk.services.letter_values import filled_of, known_fields, recipient_of
from ogi_desk.services.ports import Changes, Office, Reader
from ogi_desk.services.requests import reading_of

__all__ = [
    "begin_letter",
    "bin_draft",
    "compose",
    "deliver",
    "envelope_of",
    "event_of",
    "filled_of",
    "issue",
    "kept_copy",
    "kinds_for",
    "letters_of",
    "missing",
    "save_letter",
    "void",
    "with_filled",
]

_POSTCODE = re.compile(r"(?<!\d)\d{6}(?!\d)")
_REPLIES = tuple(kind for kind, definition in letter_definitions().items() if definition.event is Kind.ANSWERED)


def kinds_for(request: Request, reading: ClockReading) -> tuple[str, ...]:
    """Return the kinds of letters that fit a request now, the likeliest first."""
    happened = {event.kind for event in request.events}
    first: list[str] = []
    others: list[str] = []
    if reading.state is RequestState.ANSWERED:
        first = ["delivery"]
        asked = [event.party for event in request.events if event.kind is Kind.CONSULTATION_SENT]
        if None in asked or ConsultedParty.THIRD_PARTY in asked:
            first.append("third_party_disclosure")
        others = ["amendment", "receipt"]
    else:
        match reading.state:
            case RequestState.AWAITING_CORRECTION:
                first = ["reply_not_corrected"]
            case RequestState.AWAITING_PAYMENT:
                first = ["reply_fee_unpaid"]
            case RequestState.CONSULTING:
                first = ["third_party_notice"]
            case RequestState.DUE_SOON:
                first = ["extension"]
            case _ if not happened:
                first = ["receipt"]
            case _:
                pass
        others = [*_REPLIES, "correction", "extension", "third_party", "third_party_notice", "co_maker", "agency"]
        others += ["fee_notice", "reasons", "later_date", "third_party_disclosure", "amendment", "receipt", "delivery"]
        if not request.events:
            others.insert(0, "correction")
    kinds = letter_definitions()
    return tuple(
        kind for kind in dict.fromkeys((*first, *others)) if kind in kinds and _fits(kinds[kind], reading, happened)
    )


def begin_letter(
    reader: Reader,
    definitions: Definitions,
    request: Request,
    kind: str,
    today: date,
    outcome: Outcome | None = None,
    filled: Mapping[str, object] | None = None,
) -> Letter:
    """Return an unsaved letter with all that follows from the records filled in.

    ``filled`` goes before what is proposed; its names are the letter's fields or the event's (article, reason, until
    …), its values text, days, numbers or terms. ``InputError`` when the kind has no such outcome.
    """
    definition = definition_of(kind, reader)
    if outcome and outcome not in definition.outcomes:
        raise InputError(
            "{title}不能用于答复结果“{outcome}”，请另选文书", title=definition.title, outcome=outcome.label
        )
    if outcome is None and len(definition.outcomes) == 1:
        outcome = definition.outcomes[0]
    given = _given(definition, filled or {})
    if outcome is None and definition.outcomes:
        outcome = Outcome.by_label(given.get(OUTCOME_FIELD, ""))
    reading = reading_of(request, definitions, today)
    known = proposals(reader, definition, request, reading, today, outcome, given)
    # a draft with ×× in it does not take the place of what the records know, such as the number of the month's requests
    values = known | {name: text for name, text in given.items() if UNFILLED not in text or name not in known}
    letter = Letter(
        request_id=request.id, kind=kind, filled=_json(values), drafted_on=today, drafted_by=request.handler
    )
    return replace(letter, recipient=recipient_of(definition, request, letter))


def with_filled(letter: Letter, values: Mapping[str, object]) -> Letter:
    """Return the letter with these fields filled in; an empty text takes a field out, other fields stay.

    With another outcome its article and first words follow, where they were still those of the outcome before.
    """
    definition, before = definition_of(letter.kind), filled_of(letter)
    given = _given(definition, values, keep_blank=True)
    after = before | _following(definition, before, given) | given
    return replace(letter, filled=_json({name: text for name, text in after.items() if text}))


def save_letter(office: Office, actor: str, before: Letter | None, letter: Letter) -> tuple[Letter, Changes]:
    """Keep a letter that has not left; ``before`` is the one stored, ``None`` for a new one.

    What was changed after it was sent for clearance or cleared must be sent again. ``InputError`` for a fault of its
    own wording, ``Refused`` when it has left.
    """
    definition = definition_of(letter.kind)
    if letter.body:
        for fault in faults_of(letter.body, known_fields(definition)):
            raise InputError("{fault}", fault=fault)
    if letter.issued_on or letter.void_on or (before and (before.issued_on or before.void_on)):
        raise Refused("已发出或者已作废的文书不能再修改；内容有误的，请作废后另发。")
    if before is None:
        letter = replace(letter, drafted_by=actor)
        with office.write(actor, "起草" + definition.title) as writer:
            saved = writer.add(letter)
        return saved, writer.changes()
    if before.id is None or before.id != letter.id:
        raise ValueError("before must be the stored letter of the same id")
    if any(getattr(before, name) != getattr(letter, name) for name in ("recipient", "filled", "body", "kind")):
        letter = replace(letter, sent_on=None, cleared_on=None, cleared_by="")
    with office.write(actor, "修改" + definition.title) as writer:
        stored = writer.get(Letter, before.id)
        if stored is not None and stored.issued_on:
            raise StaleRecord("该文书刚刚已经发出，请刷新后查看。")
        saved = writer.replace(before, letter)
    return saved, writer.changes()


def bin_draft(office: Office, actor: str, letter: Letter) -> Changes:
    """Move a draft to the recycle bin; ``Refused`` once it has a number or has left: such a letter can only be void."""
    if letter.number or letter.issued_on or letter.void_on:
        raise Refused("已发出的文书不能移入回收站；不再有效的，请作废。")
    with office.write(actor, "移入回收站") as writer:
        writer.replace(letter, replace(letter, binned=True))
    return writer.changes()


def letters_of(reader: Reader, request_id: int) -> list[Letter]:
    """Return a request's letters in the order they were drafted, void ones among them."""
    return reader.all(Letter, request_id=request_id)


def envelope_of(profile: Profile, request: Request) -> Envelope:
    """Return the face of an envelope to the applicant; a postcode written in the address goes to its boxes."""
    found = _POSTCODE.search(request.address)
    address = _POSTCODE.sub("", request.address, count=1) if found else request.address
    return Envelope(
        to_postcode=found[0] if found else "",
        to_address=re.sub(r"[（(]?\s*邮(政编码|编)?\s*[:：]?\s*[)）]?\s*$", "", address).strip(" ,，；;"),
        to_name=request.applicant,
        from_postcode=profile.postcode,
        from_address=profile.address,
        from_name=profile.agency,
        remark="政府信息公开",
    )


def _fits(definition: LetterDefinition, reading: ClockReading, happened: set[Kind]) -> bool:
    if reading.regulation.id not in definition.regulations:
        return False
    match definition.id:
        case "extension":
            granted_all = reading.count.extension >= reading.regulation.extension_days
            return reading.state is not RequestState.OVERDUE and not granted_all
        case "reply_not_corrected":
            return reading.count.awaiting_correction
        case "reply_fee_unpaid":
            return Kind.FEE_NOTIFIED in happened
        case "reply_unclear":
            return Kind.CORRECTION_RECEIVED in happened
        case "later_date" | "reply_excessive":
            return Kind.REASONS_ASKED in happened
        case "third_party_disclosure" | "third_party_notice":
            return Kind.CONSULTATION_SENT in happened
        case "delivery":
            return reading.state is RequestState.ANSWERED or bool(happened)
    return True


def _given(definition: LetterDefinition, values: Mapping[str, object], *, keep_blank: bool = False) -> dict[str, str]:
    """Return filled-in values as they are kept: by the field's name, days as ISO, terms as their words."""
    given: dict[str, str] = {}
    for name, value in values.items():
        ask = definition.ask(name)
        field = ask.field if ask else (OUTCOME_FIELD if name in (OUTCOME_FIELD, "outcome") else "")
        text = "" if value is None else str(getattr(value, "label", value))
        if field and (text or keep_blank):
            given[field] = text
    return given


def _following(definition: LetterDefinition, before: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """What another outcome brings with it, unless the clerk had put something else there."""
    old, new = (Outcome.by_label(filled.get(OUTCOME_FIELD, "")) for filled in (before, given))
    if new is None or new is old:
        return {}
    following: dict[str, str] = {}
    for regulation in definition.articles:
        if before.get("条款", "") == definition.article(regulation, old):
            following["条款"] = definition.article(regulation, new)
    earlier = definition.proposed_for(old)
    for field, words in definition.proposed_for(new).items():
        if before.get(field, "") == earlier.get(field, ""):
            following[field] = words
    return following


def _json(values: Mapping[str, str]) -> str:
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True)
