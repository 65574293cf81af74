"""The request register: numbers, drafts and events. The clock itself is :mod:`ogi_desk.domain.clock`.

An event that cannot have happened, or that the law rules out, is refused with its cure; what is unusual but lawful is
a fault: shown, never blocking (:mod:`ogi_desk.services.request_doubts`). What comes next is said by
:mod:`ogi_desk.services.next_steps`; both are offered here too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ogi_desk.domain.clock import ClockReading, read_clock
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.faults import Fault, date_fault, length_fault
from ogi_desk.domain.history import impossible, impossible_receipt, in_order
from ogi_desk.domain.numbering import profile_pattern
from ogi_desk.domain.records import Profile, Request, RequestEvent
from ogi_desk.domain.regulation import Regulation, regulation_of
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.definitions import Definitions, calendar_of, load_regulations
from ogi_desk.services.next_steps import STEP_LABELS, NextStep, next_step, possible_steps
from ogi_desk.services.ports import Changes, Office, Reader
from ogi_desk.services.request_doubts import faults

__all__ = [
    "LONGEST",
    "STEP_LABELS",
    "NextStep",
    "check_request",
    "faults",
    "next_step",
    "possible_steps",
    "propose_request_number",
    "reading_of",
    "record_event",
    "with_event",
]

#: The most characters of a field.
LONGEST = {
    "content": ("申请内容", 10_000),
    "number": ("登记号", 100),
    "applicant": ("申请人", 200),
    "id_type": ("证件类型", 100),
    "id_number": ("证件号码", 100),
    "phone": ("联系电话", 100),
    "address": ("通讯地址", 500),
    "email": ("电子邮箱", 200),
    "delivery": ("获取方式", 200),
    "handler": ("经办人", 100),
    "note": ("备注", 5000),
    "receipt_note": ("收件确认记录", 2000),
    "regulation_reason": ("适用条例的理由", 1000),
    "agent": ("代理人", 200),
    "archive_reference": ("归档号", 100),
}


def propose_request_number(reader: Reader, profile: Profile, year: int) -> str:
    """Return the next 登记号 of the year by the office's pattern; ``InputError`` when the pattern cannot be used."""
    pattern = profile_pattern(profile, "request_pattern")
    values = {"agency_code": profile.agency_code, "year": year}
    before, after = pattern.around_serial(**values)
    return pattern.fill(reader.highest_serial("request", "number", before, after) + 1, **values)


def with_event(request: Request, event: RequestEvent, definitions: Definitions) -> Request:
    """Return the request with one event more, in the order of its day; ``InputError`` names what does not fit and how
    to cure it. Faults the history had already do not keep the event back.
    """
    return _with_event(request, event, definitions.calendar, regulation_of(request, definitions.regulations))


def record_event(
    office: Office, actor: str, before: Request, event: RequestEvent, definitions: Definitions | None = None
) -> tuple[Request, Changes]:
    """Add one event to a request, as :func:`with_event` does, and save it.

    ``definitions`` spare reading the office's calendar again. ``StaleRecord`` when somebody else saved meanwhile.
    """
    calendar = definitions.calendar if definitions else calendar_of(office)
    regulations = definitions.regulations if definitions else load_regulations()
    after = _with_event(before, event, calendar, regulation_of(before, regulations))
    with office.write(actor, STEP_LABELS[event.kind]) as writer:
        saved = writer.replace(before, after)
    return saved, writer.changes()


def check_request(draft: Request, today: date) -> tuple[Fault, ...]:
    """Return what keeps a draft from being saved, each with its field and the cure."""
    found: list[Fault | None] = []
    if not draft.content.strip():
        found.append(Fault("content_missing", "content", "申请内容还没有填写"))
    found.append(date_fault("received_on", "收到日期", draft.received_on, today))
    if draft.received_on > today:
        found.append(Fault("received_later", "received_on", "收到日期晚于今天，请核对日期"))
    if words := impossible_receipt(draft.received_on, draft.arrived_on):
        found.append(Fault("arrived_later", "arrived_on", words))
    if draft.regulation and not draft.regulation_reason.strip():
        found.append(Fault("regulation_reason_missing", "regulation_reason", "另行选定适用的条例时，请写明理由"))
    for field, label, money in (
        ("fee_charged", "收费金额", draft.fee_charged),
        ("fee_waived", "减免金额", draft.fee_waived),
    ):
        if money is not None and (not money.is_finite() or money < 0 or money != money.quantize(Decimal("0.01"))):
            found.append(Fault("bad_money", field, Saying("{label}应为不小于0的金额，最多两位小数", label=label)))
    for field, (label, most) in LONGEST.items():
        found.append(length_fault(field, label, getattr(draft, field), most))
    return tuple(dict.fromkeys(fault for fault in found if fault))


def reading_of(request: Request, definitions: Definitions, today: date) -> ClockReading:
    """Read the clock of one request by the office's definitions."""
    return read_clock(request, definitions.calendar, definitions.regulations, today)


def _with_event(request: Request, event: RequestEvent, calendar: Calendar, rules: Regulation) -> Request:
    known = {(i.event, i.code) for i in impossible(request.received_on, request.events, calendar, rules)}
    events = in_order(request.events, event)
    for problem in impossible(request.received_on, events, calendar, rules):
        if (problem.event, problem.code) not in known or problem.event == event:
            raise InputError("申请 {number}：{words}", number=request.number or "（未编号）", words=problem.words)
    paid = request.fee_charged
    if event.kind is RequestEventKind.FEE_PAID and event.amount is not None:  # what was paid is what was charged
        paid = (paid or Decimal(0)) + event.amount
    return replace(request, events=events, fee_charged=paid)
