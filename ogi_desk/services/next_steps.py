"""What may be done next with a request, and what is to be done first: the register's buttons.

Judges no history; :mod:`ogi_desk.domain.history` does.
"""

from __future__ import annotations

from dataclasses import dataclass

from ogi_desk.domain.clock import ClockReading, RequestState
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import RequestEventKind

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
    Kind.REASONS_ASKED: "发说明理由告知",
    Kind.REASONS_RECEIVED: "登记收到理由说明",
    Kind.LATER_DATE_SET: "登记延迟答复时间",
    Kind.ANSWERED: "登记答复",
    Kind.DELIVERED: "登记送达",
    Kind.WITHDRAWN: "登记撤回",
    Kind.REOPENED: "重新办理",
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next with a request; ``kind`` is ``None`` when nothing is left to do."""

    kind: RequestEventKind | None
    label: str
    hint: str


def next_step(request: Request, reading: ClockReading) -> NextStep:
    """Return the next step of a request for its button, with a hint on why and until when."""
    match reading.state:
        case RequestState.AWAITING_CORRECTION:
            hint: str
            kind, hint = Kind.CORRECTION_RECEIVED, _until_corrected(reading)
        case RequestState.AWAITING_PAYMENT:
            kind, hint = Kind.FEE_PAID, _until_paid(reading)
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
            if not reading.days_late and (asked := _reasons_awaited(reading)):
                kind, hint = Kind.REASONS_RECEIVED, _until_explained(asked, hint)
    return NextStep(kind, STEP_LABELS[kind], hint)


def possible_steps(request: Request, reading: ClockReading) -> tuple[RequestEventKind, ...]:
    """Return the events that may be recorded now, the next step first."""
    count, rules = reading.count, reading.regulation
    if count.answer is not None:
        kinds = [Kind.DELIVERED] if count.answer.kind is Kind.ANSWERED else []
        kinds += [Kind.REOPENED] if rules.fees else [Kind.FEE_NOTIFIED, Kind.REOPENED]
    else:
        kinds = [Kind.ANSWERED, Kind.CORRECTION_ASKED, Kind.CONSULTATION_SENT]
        running = reading.state is not RequestState.OVERDUE
        if running and not count.agreed_by and count.extension < rules.extension_days:
            kinds.append(Kind.EXTENDED)
        kinds.append(Kind.FEE_NOTIFIED)
        if rules.allows_later_date:
            kinds.append(Kind.REASONS_ASKED)
            if running and reading.due_on is not None:
                kinds.append(Kind.LATER_DATE_SET)
        kinds.append(Kind.WITHDRAWN)
        if _reasons_awaited(reading):
            kinds.insert(0, Kind.REASONS_RECEIVED)
        if count.awaiting_correction:
            kinds.insert(0, Kind.CORRECTION_RECEIVED)
    if count.consultations:
        kinds.insert(0, Kind.CONSULTATION_RETURNED)
    notified = sum((e.kind is Kind.FEE_NOTIFIED) - (e.kind is Kind.FEE_PAID) for e in count.events)
    if notified > 0:
        kinds.insert(1, Kind.FEE_PAID)
    first = next_step(request, reading).kind
    return tuple(dict.fromkeys((*((first,) if first in kinds else ()), *kinds)))


def _reasons_awaited(reading: ClockReading) -> RequestEvent | None:
    """The notice to give reasons that was not followed by any, the last one."""
    asked: RequestEvent | None = None
    for event in reading.count.events:
        if event.kind is Kind.REASONS_ASKED and event.on <= reading.today:
            asked = event
        elif event.kind in (Kind.REASONS_RECEIVED, Kind.REOPENED):
            asked = None
    return asked


def _until_corrected(reading: ClockReading) -> str:
    until = reading.correction_until
    if until is None:
        return Saying("等待申请人补正，收到后重新起算答复期限")
    if until < reading.today:
        return Saying("补正期限{until}已过；收到补正则重新起算，否则可按逾期不补正办结", until=in_words(until))
    return Saying("等待申请人于{until}或之前补正，收到后重新起算答复期限", until=in_words(until))


def _until_paid(reading: ClockReading) -> str:
    until = reading.payment_due_on
    if until is None:
        return Saying("等待申请人缴费")
    if until < reading.today:
        return Saying("缴费期限{until}已过；未缴费的，可按逾期未缴费办结", until=in_words(until))
    return Saying("等待申请人于{until}或之前缴费", until=in_words(until))


def _until_explained(asked: RequestEvent, time_left: str) -> str:
    if asked.until is None:
        return Saying("等待申请人说明理由；{time_left}", time_left=time_left)
    return Saying("等待申请人于{until}或之前说明理由；{time_left}", until=in_words(asked.until), time_left=time_left)


def _time_left(reading: ClockReading) -> str:
    if reading.due_on is None or reading.working_days_left is None:
        return ""
    due = in_words(reading.due_on)
    if reading.days_late:
        return Saying("答复期限{due}，已超期{days_late}天", due=due, days_late=reading.days_late)
    if reading.working_days_left == 0:
        return Saying("答复期限{due}，今天到期", due=due)
    return Saying("答复期限{due}，还有{left}个工作日", due=due, left=reading.working_days_left)
