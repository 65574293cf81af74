"""What a new letter may be filled in with, because the records already say it. Proposes only; the clerk decides."""

from __future__ import annotations

from datetime import date

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Letter, Person, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, FeeStandard, Outcome, Role
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.definition import OUTCOME_FIELD, LetterDefinition
from ogi_desk.services.fees import month_of, propose_fee
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.letter_values import in_one_line, polite_you
from ogi_desk.services.nearest import earlier_requests
from ogi_desk.services.ports import Reader

#: Working days proposed where the law leaves the period to the agency [U].
CORRECTION_DAYS = 15
REASONS_DAYS = 15
AGENCY_DAYS = 10
_CONSULTED = {
    ConsultedParty.CO_MAKER: "由本机关与其他机关共同制作",
    ConsultedParty.AGENCY: "需要听取其他机关的意见",
}


def proposals(
    reader: Reader,
    definition: LetterDefinition,
    request: Request,
    reading: ClockReading,
    today: date,
    outcome: Outcome | None,
    given: dict[str, str],
) -> dict[str, str]:
    """Return what follows from the records for each field the letter asks for; ``given`` may steer a proposal."""
    known = {ask.field: ask.default for ask in definition.asks if ask.default}
    if outcome:
        known[OUTCOME_FIELD] = outcome.label
    known["条款"] = definition.article(reading.regulation.id, outcome)
    known |= definition.proposed_for(outcome)
    known |= _dates(definition, request, reading, today)
    known |= _consulted(request, definition)
    known |= {"提供方式": request.delivery, "提供内容": in_one_line(request.content)}
    if definition.event is Kind.EXTENDED:
        left = reading.regulation.extension_days - reading.count.extension
        known |= {"延长工作日": str(left) if left > 0 else "", **_approved(reader, today)}
    if definition.id in ("reasons", "reply_excessive", "fee_notice"):
        known |= _of_month(reader, request)
    if definition.event is Kind.FEE_NOTIFIED:
        known |= _fee(reader, reader.profile(), request, given)
    if definition.ask("前次答复日期"):
        known |= _earlier(reader, request, supplied=definition.id == "reply_reconfirmation")
    if definition.id == "delivery":
        known |= _delivery(reader, request)
    fields = {ask.field for ask in definition.asks} | ({OUTCOME_FIELD} if definition.outcomes else set())
    return {field: value for field, value in known.items() if value and field in fields}


def _dates(definition: LetterDefinition, request: Request, reading: ClockReading, today: date) -> dict[str, str]:
    calendar, kind = reading.calendar, definition.event
    if kind is Kind.CORRECTION_ASKED:
        return {"补正期限": calendar.add(today, CORRECTION_DAYS).isoformat()}
    if kind is Kind.REASONS_ASKED:
        return {"说明期限": calendar.add(today, REASONS_DAYS).isoformat()}
    if definition.party is ConsultedParty.AGENCY:
        return {"回复期限": calendar.add(today, AGENCY_DAYS).isoformat()}
    if definition.party is ConsultedParty.THIRD_PARTY and not reading.regulation.reply_days_of(definition.party):
        return {"回复期限": calendar.add(today, CORRECTION_DAYS).isoformat()}
    return {}


def _consulted(request: Request, definition: LetterDefinition) -> dict[str, str]:
    """What earlier consultations say, for the letters that tell of them."""
    if definition.id not in ("third_party_notice", "third_party_disclosure"):
        return {}
    sent: RequestEvent | None = None
    answered = ""
    for event in request.events:
        third = event.party in (None, ConsultedParty.THIRD_PARTY)
        if event.kind is Kind.CONSULTATION_SENT and (third or definition.id == "third_party_notice"):
            sent = event
        elif event.kind is Kind.CONSULTATION_RETURNED and third:
            answered = event.note
    if sent is None:
        return {}
    known = {"征求日期": sent.on.isoformat(), "第三方": sent.counterpart, "第三方意见": answered}
    if sent.party in _CONSULTED:  # else the letter's own words, those for a third party
        known["征求原因"] = _CONSULTED[sent.party]
    return known


def _approved(reader: Reader, today: date) -> dict[str, str]:
    directors = reader.all(Person, role=Role.DIRECTOR.id)
    return {"批准人": directors[0].name if directors else "", "批准日期": today.isoformat()}


def _of_month(reader: Reader, request: Request) -> dict[str, str]:
    if not request.applicant or request.id is None:
        return {}
    count = month_of(reader, request)
    if count.position < 2:
        return {}
    you, number = polite_you(request), len(count.requests)
    words = f"{count.year}年{count.month}月，{you}向本机关提出政府信息公开申请{number}件"
    return {"数量情况": words, "收费情况": f"{words}，数量明显超过合理范围"}


def _fee(reader: Reader, profile: Profile, request: Request, given: dict[str, str]) -> dict[str, str]:
    standard = FeeStandard.by_label(given.get("计费方式", "")) or FeeStandard.BY_ITEM
    units = given.get("计费数量", "")
    known = {"计费方式": standard.label, "缴纳方式": profile.payment}
    try:
        fee = propose_fee(reader, request, standard, int(units) if units.isdecimal() else None)
    except DeskError:  # pages not counted yet, or no rule on that day: the clerk fills it in
        return known
    if not fee.total:  # nothing to pay, so nothing to notify
        return known
    steps = "\n".join(step.words for step in fee.steps)
    return known | {"计费数量": str(fee.units), "金额": str(fee.total), "计算过程": steps}


def _earlier(reader: Reader, request: Request, *, supplied: bool) -> dict[str, str]:
    """The answer to the likest earlier request of the same applicant; ``supplied``: one that gave something."""
    for earlier in earlier_requests(reader, request):
        record = reader.get(Request, earlier.record_id) if earlier.same_applicant else None
        if record and record.answer and record.answer.kind is Kind.ANSWERED:
            if supplied and record.answer.outcome not in (Outcome.GRANTED, Outcome.PARTLY_GRANTED):
                continue
            return {"前次答复日期": record.answer.on.isoformat(), "前次文号": record.answer.document_number}
    return {}


def _delivery(reader: Reader, request: Request) -> dict[str, str]:
    kinds = letter_definitions()
    sent = [
        letter
        for letter in reader.all(Letter, request_id=request.id)
        if letter.issued_on and not letter.void_on and letter.kind in kinds and kinds[letter.kind].series
    ]
    if not sent:
        return {"送达地点": request.address}
    last = max(sent, key=lambda letter: (letter.issued_on or date.min, letter.id or 0))
    return {
        "送达文书": kinds[last.kind].title,
        "送达文书文号": last.number,
        "送达地点": request.address,
        "送达人": request.handler,
    }
