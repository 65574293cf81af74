"""The request register: numbers, events and what comes next. The clock itself is :mod:`ogi_desk.domain.clock`.

An event that cannot have happened, or that the law rules out, is refused with its cure; what is unusual but lawful is
a fault: shown, never blocking.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ogi_desk.domain.clock import ClockReading, RequestState, read_clock
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.faults import Fault, date_fault, length_fault
from ogi_desk.domain.history import impossible, in_order
from ogi_desk.domain.numbering import profile_pattern
from ogi_desk.domain.records import Profile, Request, RequestEvent
from ogi_desk.domain.regulation import regulation_on
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Outcome, RequestEventKind
from ogi_desk.services.definitions import Definitions, load_calendar, load_regulations
from ogi_desk.services.ports import Changes, Office, Reader

Kind = RequestEventKind

#: What the button for an event says.
STEP_LABELS: dict[RequestEventKind, str] = {
    Kind.CORRECTION_ASKED: "发补正告知",
    Kind.CORRECTION_RECEIVED: "登记收到补正",
    Kind.CONSULTATION_SENT: "发征求意见书",
    Kind.CONSULTATION_RETURNED: "登记收回意见",
    Kind.EXTENDED: "登记延期",
    Kind.FEE_NOTIFIED: "发收费通知",
    Kind.FEE_PAID: "登记缴费",
    Kind.ANSWERED: "登记答复",
    Kind.DELIVERED: "登记送达",
    Kind.WITHDRAWN: "登记撤回",
    Kind.REOPENED: "重新办理",
}
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
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next with a request; ``kind`` is ``None`` when nothing is left to do."""

    kind: RequestEventKind | None
    label: str
    hint: str


def propose_request_number(reader: Reader, profile: Profile, year: int) -> str:
    """Return the next 登记号 of the year by the office's pattern; ``InputError`` when the pattern cannot be used."""
    pattern = profile_pattern(profile, "request_pattern")
    values = {"agency_code": profile.agency_code, "year": year}
    before, after = pattern.around_serial(**values)
    return pattern.fill(reader.highest_serial("request", "number", before, after) + 1, **values)


def record_event(
    office: Office, actor: str, before: Request, event: RequestEvent, definitions: Definitions | None = None
) -> tuple[Request, Changes]:
    """Add one event to a request in the order of its day, and save it.

    ``InputError`` names what does not fit and the cure; faults the history had already do not keep it back.
    ``definitions`` spare reading the office's calendar again. ``StaleRecord`` when somebody else saved meanwhile.
    """
    calendar = definitions.calendar if definitions else load_calendar(office.folder)
    regulations = definitions.regulations if definitions else load_regulations()
    regulation = regulation_on(regulations, before.received_on)
    known = {(i.event, i.code) for i in impossible(before.received_on, before.events, calendar, regulation)}
    events = in_order(before.events, event)
    for problem in impossible(before.received_on, events, calendar, regulation):
        if (problem.event, problem.code) not in known or problem.event == event:
            raise InputError("申请 {number}：{words}", number=before.number or "（未编号）", words=problem.words)
    after = replace(before, events=events)
    with office.write(actor, STEP_LABELS[event.kind]) as writer:
        saved = writer.replace(before, after)
    return saved, writer.changes()


def next_step(request: Request, reading: ClockReading) -> NextStep:
    """Return the next step of a request for its button, with a hint on why and until when."""
    match reading.state:
        case RequestState.AWAITING_CORRECTION:
            hint: str
            kind, hint = Kind.CORRECTION_RECEIVED, Saying("等待申请人补正，收到后重新起算答复期限")
        case RequestState.CONSULTING:
            kind, hint = Kind.CONSULTATION_RETURNED, Saying("意见收回前的工作日不计入答复期限")
        case RequestState.ANSWERED:
            answer = reading.count.answer
            delivered = answer is None or any(
                e.kind is Kind.DELIVERED and e.on >= answer.on for e in reading.count.events
            )
            if answer is None or answer.kind is Kind.WITHDRAWN or delivered:
                return NextStep(None, "已办结", "")
            kind, hint = Kind.DELIVERED, Saying("{on}已答复，送达后登记", on=in_words(answer.on))
        case _:
            kind, hint = Kind.ANSWERED, _time_left(reading)
    return NextStep(kind, STEP_LABELS[kind], hint)


def possible_steps(request: Request, reading: ClockReading) -> tuple[RequestEventKind, ...]:
    """Return the events that may be recorded now, the next step first."""
    count = reading.count
    if count.answer is not None:
        kinds = [Kind.DELIVERED] if count.answer.kind is Kind.ANSWERED else []
        kinds += [Kind.FEE_NOTIFIED, Kind.REOPENED]
    else:
        kinds = [Kind.ANSWERED, Kind.CORRECTION_ASKED, Kind.CONSULTATION_SENT]
        if reading.state is not RequestState.OVERDUE and count.extension < reading.regulation.extension_days:
            kinds.append(Kind.EXTENDED)
        kinds += [Kind.FEE_NOTIFIED, Kind.WITHDRAWN]
        if count.awaiting_correction:
            kinds.insert(0, Kind.CORRECTION_RECEIVED)
    if count.out:
        kinds.insert(0, Kind.CONSULTATION_RETURNED)
    notified = sum((e.kind is Kind.FEE_NOTIFIED) - (e.kind is Kind.FEE_PAID) for e in count.events)
    if notified > 0:
        kinds.insert(1, Kind.FEE_PAID)
    first = next_step(request, reading).kind
    return tuple(dict.fromkeys((*((first,) if first in kinds else ()), *kinds)))


def faults(request: Request, reading: ClockReading) -> tuple[Fault, ...]:
    """Return what is doubtful about a request on the day of the reading, worst first."""
    found: list[Fault] = []
    if reading.days_late:
        due = in_words(reading.due_on) if reading.due_on else ""
        if reading.state is RequestState.ANSWERED:
            found.append(
                Fault(
                    "answered_late",
                    "events",
                    Saying("答复期限为{due}，晚了{days_late}天答复", due=due, days_late=reading.days_late),
                )
            )
        else:
            found.append(
                Fault(
                    "overdue",
                    "events",
                    Saying("答复期限为{due}，已超期{days_late}天", due=due, days_late=reading.days_late),
                )
            )
    count, rules = reading.count, reading.regulation
    for problem in impossible(request.received_on, request.events, reading.calendar, rules):
        found.append(Fault(problem.code, "events", problem.words))
    found += _doubts(request, reading)
    if count.answer is not None and not request.number:
        found.append(Fault("no_number", "number", "该申请已答复但没有登记号，请补编"))
    return tuple(found)


def check_request(draft: Request, today: date) -> tuple[Fault, ...]:
    """Return what keeps a draft from being saved, each with its field and the cure."""
    found: list[Fault | None] = []
    if not draft.content.strip():
        found.append(Fault("content_missing", "content", "申请内容还没有填写"))
    found.append(date_fault("received_on", "收到日期", draft.received_on, today))
    if draft.received_on > today:
        found.append(Fault("received_later", "received_on", "收到日期晚于今天，请核对日期"))
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


def _time_left(reading: ClockReading) -> str:
    if reading.due_on is None or reading.working_days_left is None:
        return ""
    due = in_words(reading.due_on)
    if reading.days_late:
        return Saying("答复期限{due}，已超期{days_late}天", due=due, days_late=reading.days_late)
    if reading.working_days_left == 0:
        return Saying("答复期限{due}，今天到期", due=due)
    return Saying("答复期限{due}，还有{left}个工作日", due=due, left=reading.working_days_left)


def _doubts(request: Request, reading: ClockReading) -> list[Fault]:
    """Histories that may have been, but should be looked at."""
    found: list[Fault] = []
    rules, calendar = reading.regulation, reading.calendar
    since, awaiting, out = request.received_on, False, 0
    for event in reading.count.events:
        match event.kind:
            case Kind.CORRECTION_ASKED:
                if awaiting:
                    found.append(
                        Fault("correction_asked_twice", "events", "补正应当一次性告知，现有两次告知而未收到补正")
                    )
                limit = rules.correction_notice_days
                if limit is not None and calendar.count(since, event.on) > limit:
                    last = in_words(calendar.add(since, limit))
                    found.append(
                        Fault(
                            "correction_late",
                            "events",
                            Saying("补正告知应在收到申请后{limit}个工作日内发出，即{last}前", limit=limit, last=last),
                        )
                    )
                awaiting = True
            case Kind.CORRECTION_RECEIVED | Kind.REOPENED:
                since, awaiting = event.on, False
            case Kind.CONSULTATION_SENT:
                out += 1
            case Kind.CONSULTATION_RETURNED:
                out = max(0, out - 1)
            case Kind.ANSWERED:
                if event.outcome is Outcome.NOT_CORRECTED and not awaiting:
                    found.append(
                        Fault("not_corrected_without_notice", "events", "答复结果为逾期不补正，但没有尚待补正的告知")
                    )
                elif awaiting and event.outcome is not Outcome.NOT_CORRECTED:
                    found.append(
                        Fault("answered_while_awaiting", "events", "补正尚未收到就已答复，请核对是否漏记收到补正")
                    )
                if out:
                    found.append(
                        Fault("answered_while_consulting", "events", "意见尚未收回就已答复，请核对是否漏记收回日期")
                    )
            case _:
                pass
    return found
