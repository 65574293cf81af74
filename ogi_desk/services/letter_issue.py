"""A letter leaves the office: number, event and kept copy in one change; then its delivery, or its being void.

The event is inserted by the register's own rules, so that the clock moves in the same step, and a letter whose event
cannot have happened never gets a number.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError, OfficeDamaged, Refused, StaleRecord
from ogi_desk.domain.history import impossible
from ogi_desk.domain.records import Attachment, Letter, Request, RequestEvent
from ogi_desk.domain.regulation import regulation_of
from ogi_desk.domain.saying import listed
from ogi_desk.domain.vocabulary import FeeStandard, LetterState
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.definition import Ask, LetterDefinition
from ogi_desk.services.attachments import intact, keep_bytes, path_of
from ogi_desk.services.clearance import needed
from ogi_desk.services.definitions import Definitions, definitions_of
from ogi_desk.services.letter_definitions import definition_of
from ogi_desk.services.letter_numbers import propose_number, used_sentence
from ogi_desk.services.letter_sheets import compose, missing
from ogi_desk.services.letter_values import filled_of, outcome_of, recipient_of
from ogi_desk.services.paper_ports import Press
from ogi_desk.services.ports import Changes, Office, Reader, Writer
from ogi_desk.services.requests import with_event

#: What the attachments of letters belong to.
OWNER_KIND = "letter"
#: What of a letter its reader sees: must be what was saved and cleared when it is issued.
_CONTENT = ("kind", "request_id", "recipient", "filled", "body")


def issue(
    office: Office, definitions: Definitions, press: Press, actor: str, letter: Letter, on: date
) -> tuple[Letter, Request, Changes]:
    """Send a saved letter out: give it its number, set it, keep the copy and record its event, all or nothing.

    ``Refused`` when it went out already, is void or waits for clearance; ``InputError`` when something is not filled
    in or its event does not fit; ``StaleRecord`` when somebody changed it meanwhile.
    """
    with office.write(actor, _label("发出", letter)) as writer:
        stored, request = _stored(writer, letter)
        definition = definition_of(stored.kind, writer)
        profile = writer.profile()
        if not profile.agency.strip():
            raise InputError("单位名称还没有填写，文书没有署名，请先在设置中填写")
        _refuse_unready(stored, definition, on, cleared_first=needed(profile, definition))
        serial, number = (
            propose_number(writer, profile, definition.series, on.year) if definition.series else (None, "")
        )
        issued = replace(
            stored,
            recipient=recipient_of(definition, request, stored),
            series=definition.series,
            year=on.year if serial else None,
            serial=serial,
            number=number,
            issued_on=on,
            issued_by=actor,
        )
        event = event_of(definition, issued, on)
        after = with_event(request, event, definitions) if event else request
        paper = press.print_letter(compose(writer, definitions, request, issued))
        issued = replace(issued, sha256=hashlib.sha256(paper.pdf).hexdigest())
        name = f"{definition.title} {number}".strip() + ".pdf"
        digest, size = keep_bytes(office.folder, paper.pdf, name)
        writer.replace(stored, issued)
        assert issued.id is not None
        writer.add(Attachment(owner_kind=OWNER_KIND, owner_id=issued.id, name=name, size=size, sha256=digest))
        if event:
            writer.replace(request, after)
    return issued, after, writer.changes()


def event_of(definition: LetterDefinition, letter: Letter, on: date) -> RequestEvent | None:
    """Return the event a letter stands for, from what was filled in; ``None`` when it stands for none.

    ``InputError`` names a field that is no day or no number.
    """
    if definition.event is None:
        return None
    filled = filled_of(letter)
    values: dict[str, Any] = {
        ask.event_field: _value(ask, filled[ask.field].strip())
        for ask in definition.asks
        if ask.event_field and ask.event_field != "outcome" and filled.get(ask.field, "").strip()
    }
    if definition.outcomes:
        values["outcome"] = outcome_of(definition, filled)
    if letter.cleared_on:  # what was done goes before what was written
        values |= {"approved_by": letter.cleared_by, "approved_on": letter.cleared_on}
    return RequestEvent(
        kind=definition.event,
        on=on,
        party=definition.party,
        document_number=letter.number,
        letter_id=letter.id,
        **values,
    )


def deliver(
    office: Office, actor: str, letter: Letter, on: date, evidence: str, definitions: Definitions | None = None
) -> tuple[Letter, Changes]:
    """Record when and how a letter reached its addressee: on the letter and on its event; for an answer also as 送达.

    Said again, it corrects what was said before. ``InputError`` when the letter has not left or left later.
    """
    definitions = definitions or definitions_of(office)
    evidence = evidence.strip()
    with office.write(actor, _label("登记送达：", letter)) as writer:
        stored, request = _stored(writer, letter)
        if stored.issued_on is None or stored.void_on:
            raise InputError("该文书尚未发出或者已经作废，不能登记送达")
        if on < stored.issued_on:
            raise InputError(
                "送达日期{on}早于发出日期{issued_on}，请核对日期", on=in_words(on), issued_on=in_words(stored.issued_on)
            )
        delivered = replace(stored, delivered_on=on, evidence=evidence)
        writer.replace(stored, delivered)
        events = tuple(
            replace(event, delivered_on=on, evidence=evidence) if event.letter_id == stored.id else event
            for event in request.events
            if not (event.kind is Kind.DELIVERED and event.letter_id == stored.id)
        )
        after = replace(request, events=events)
        if any(event.kind is Kind.ANSWERED and event.letter_id == stored.id for event in events):
            proof = RequestEvent(kind=Kind.DELIVERED, on=on, evidence=evidence, letter_id=stored.id)
            after = with_event(after, proof, definitions)
        writer.replace(request, after)
    return delivered, writer.changes()


def void(
    office: Office, actor: str, letter: Letter, reason: str, on: date, definitions: Definitions | None = None
) -> tuple[Letter, Changes]:
    """Declare an issued letter void before it was delivered: its number stays used, its event is taken off the request.

    ``InputError`` without a reason; ``Refused`` when it was delivered, or when later events rest on its event.
    """
    reason = reason.strip()
    if not reason:
        raise InputError("请写明作废的原因")
    definitions = definitions or definitions_of(office)
    with office.write(actor, _label("作废", letter)) as writer:
        stored, request = _stored(writer, letter)
        if stored.void_on:
            raise Refused("该文书已于{on}作废。", on=in_words(stored.void_on))
        if stored.issued_on is None:
            raise Refused("该文书尚未发出，不需要作废；不用的草稿可以移入回收站。")
        if stored.delivered_on:
            raise Refused(
                "该文书已于{on}送达，不能作废；内容有误的，请另发文书更正。", on=in_words(stored.delivered_on)
            )
        after = replace(request, events=tuple(e for e in request.events if e.letter_id != stored.id))
        _refuse_broken(request, after, definitions)
        voided = replace(stored, void_on=on, void_reason=reason)
        writer.replace(stored, voided)
        writer.replace(request, after)
    return voided, writer.changes()


def kept_copy(office: Office, reader: Reader, letter: Letter) -> bytes:
    """Return the PDF that was issued.

    ``InputError`` when there is none, or none any more since the personal data was removed; ``OfficeDamaged`` when it
    was changed or lost.
    """
    kept = [a for a in reader.all(Attachment, owner_kind=OWNER_KIND, owner_id=letter.id) if a.sha256 == letter.sha256]
    if not letter.sha256:
        raise InputError("该文书尚未发出，没有留存的副本")
    request = reader.get(Request, letter.request_id) if letter.request_id else None
    if request and request.personal_removed_on:
        raise InputError(
            "该申请的个人信息已于{on}按保存年限移除，文书副本一并移除", on=in_words(request.personal_removed_on)
        )
    if not kept or not intact(office, kept[0]):
        raise OfficeDamaged(
            "文书{number}的留存副本与发出时不一致或者已丢失，请从备份中恢复单位文件夹。", number=letter.number
        )
    return path_of(office, kept[0]).read_bytes()


def _stored(writer: Writer, letter: Letter) -> tuple[Letter, Request]:
    """Return the letter and its request as they are in the office now."""
    if letter.id is None:
        raise InputError("该文书还没有保存，请先保存")
    stored = writer.get(Letter, letter.id)
    if stored is None or stored.binned:
        raise StaleRecord("该文书已不存在或者在回收站中，请刷新后再试。")
    if any(getattr(stored, name) != getattr(letter, name) for name in _CONTENT) and stored.issued_on is None:
        raise StaleRecord("该文书刚刚被别人改过，请重新打开后再试。")
    request = writer.get(Request, stored.request_id) if stored.request_id else None
    if request is None or request.binned:
        raise StaleRecord("该文书所属的申请已不存在或者在回收站中，请先恢复申请。")
    return stored, request


def _refuse_unready(letter: Letter, definition: LetterDefinition, on: date, *, cleared_first: bool) -> None:
    if letter.void_on:
        raise Refused("该文书已于{on}作废，不能发出。", on=in_words(letter.void_on))
    if letter.issued_on:
        raise used_sentence(letter)
    if blank := missing(letter, definition):
        raise InputError("{title}还没有填写{fields}", title=definition.title, fields=listed(a.label for a in blank))
    if cleared_first and letter.state is not LetterState.CLEARED:
        raise Refused("{title}须经负责人审定后发出，现为“{state}”。", title=definition.title, state=letter.state.label)
    if letter.cleared_on and on < letter.cleared_on:
        raise InputError(
            "发出日期{on}早于负责人审定的{cleared_on}，请核对日期",
            on=in_words(on),
            cleared_on=in_words(letter.cleared_on),
        )


def _refuse_broken(before: Request, after: Request, definitions: Definitions) -> None:
    """Refuse when events that fitted no longer fit."""
    regulation = regulation_of(before, definitions.regulations)
    known = {(i.event, i.code) for i in impossible(before.received_on, before.events, definitions.calendar, regulation)}
    for problem in impossible(after.received_on, after.events, definitions.calendar, regulation):
        if (problem.event, problem.code) not in known:
            raise Refused(
                "不能作废：之后登记的{label}以该文书为前提，请先更正之后的事项。", label=problem.event.kind.label
            )


def _value(ask: Ask, text: str) -> object:
    """Return a filled-in text as the event keeps it."""
    try:
        match ask.event_field:
            case "until" | "approved_on":
                return date.fromisoformat(text)
            case "working_days" | "units":
                return int(text)
            case "amount":
                return Decimal(text)
            case "fee_standard":
                return FeeStandard.by_label(text)
    except (ValueError, InvalidOperation) as error:
        raise InputError("{label}“{text}”写法有误，请改正", label=ask.label, text=text) from error
    return text


def _label(verb: str, letter: Letter) -> str:
    return verb + definition_of(letter.kind).title
