"""What is wrong or doubtful about a request as it stands: shown, never blocking.

Late answers, events that do not fit, time given to others that is over, and histories that may have been but should be
looked at. What an outcome says against events, letters and cases is :mod:`ogi_desk.services.outcome_doubts`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ogi_desk.domain.clock import ClockReading, RequestState
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.faults import Fault
from ogi_desk.domain.history import impossible, impossible_receipt
from ogi_desk.domain.receipt import receipt_rule
from ogi_desk.domain.records import Case, Letter, Request, RequestEvent
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.outcome_doubts import outcome_doubts


def faults(
    request: Request, reading: ClockReading, letters: Sequence[Letter] = (), cases: Sequence[Case] = ()
) -> tuple[Fault, ...]:
    """Return what is doubtful about a request on the day of the reading, worst first, each kind of doubt once.

    ``letters`` and ``cases`` are those of the request; without them only the record itself is judged.
    """
    found: list[Fault] = [
        *_lateness(reading),
        *(
            Fault(problem.code, "events", problem.words)
            for problem in impossible(request.received_on, request.events, reading.calendar, reading.regulation)
        ),
        *_receipt(request, reading),
        *_waiting(reading),
        *_doubts(request, reading),
        *_paid(request),
        *outcome_doubts(request, reading, letters, cases),
    ]
    if reading.count.answer is not None and not request.number:
        found.append(Fault("no_number", "number", "该申请已答复但没有登记号，请补编"))
    return tuple({(fault.code, fault.message): fault for fault in found}.values())


def _lateness(reading: ClockReading) -> Iterator[Fault]:
    if not reading.days_late:
        return
    due, days_late = in_words(reading.due_on) if reading.due_on else "", reading.days_late
    if reading.state is RequestState.ANSWERED:
        yield Fault(
            "answered_late", "events", Saying("答复期限为{due}，晚了{days_late}天答复", due=due, days_late=days_late)
        )
    else:
        yield Fault("overdue", "events", Saying("答复期限为{due}，已超期{days_late}天", due=due, days_late=days_late))


def _receipt(request: Request, reading: ClockReading) -> Iterator[Fault]:
    """The day of receipt (条例 2019 第三十一条)."""
    words = impossible_receipt(request.received_on, request.arrived_on)
    if words:
        yield Fault("arrived_later", "arrived_on", words)
    rule = receipt_rule(request.channel, request.ordinary_mail, reading.regulation)
    if rule.same_day and request.arrived_on is not None and request.arrived_on < request.received_on:
        yield Fault(
            "mail_not_confirmed",
            "arrived_on",
            Saying(
                "平信{arrived_on}到达，应当日与申请人确认，到{received_on}才确认，请在收件确认记录中写明原因",
                arrived_on=in_words(request.arrived_on),
                received_on=in_words(request.received_on),
            ),
        )


def _waiting(reading: ClockReading) -> Iterator[Fault]:
    """Time given to others that is over on the day of the reading."""
    today, until, pay = reading.today, reading.correction_until, reading.payment_due_on
    if until is not None and until < today:
        yield Fault(
            "correction_over",
            "events",
            Saying("补正期限{until}已过而未收到补正，请核对是否漏记收到补正，或者按规定办结", until=in_words(until)),
        )
    if pay is not None and pay < today:
        yield Fault(
            "payment_overdue",
            "events",
            Saying("缴费期限{until}已过而未缴费；逾期未缴费的，视为放弃申请", until=in_words(pay)),
        )
    for consultation in reading.consultations:
        due, event = consultation.reply_due_on, consultation.event
        if due is None or due >= today:
            continue
        if event.party is ConsultedParty.CO_MAKER:
            yield Fault(
                "co_maker_silent",
                "events",
                Saying(
                    "共同制作机关{name}的答复期限{due}已过，逾期未提出意见的视为同意公开",
                    name=event.counterpart,
                    due=in_words(due),
                ),
            )
        else:
            yield Fault(
                "third_party_silent",
                "events",
                Saying(
                    "第三方{name}的答复期限{due}已过，逾期未提出意见的由本机关决定是否公开",
                    name=event.counterpart,
                    due=in_words(due),
                ),
            )


def _doubts(request: Request, reading: ClockReading) -> Iterator[Fault]:
    """Histories that may have been, but should be looked at."""
    rules, calendar = reading.regulation, reading.calendar
    since, awaiting, out = request.received_on, False, 0
    corrected: RequestEvent | None = None
    for event in reading.count.events:
        match event.kind:
            case Kind.CORRECTION_ASKED:
                if awaiting:
                    yield Fault("correction_asked_twice", "events", "补正应当一次性告知，现有两次告知而未收到补正")
                limit = rules.correction_notice_days
                if limit is not None and calendar.count(since, event.on) > limit:
                    last = in_words(calendar.add(since, limit))
                    yield Fault(
                        "correction_late",
                        "events",
                        Saying("补正告知应在收到申请后{limit}个工作日内发出，即{last}前", limit=limit, last=last),
                    )
                awaiting = True
            case Kind.CORRECTION_RECEIVED | Kind.REOPENED:
                since, awaiting = event.on, False
                corrected = event if event.kind is Kind.CORRECTION_RECEIVED else None
            case Kind.CONSULTATION_SENT:
                out += 1
            case Kind.CONSULTATION_RETURNED:
                out = max(0, out - 1)
            case Kind.EXTENDED:
                yield from _extension(event)
            case Kind.FEE_NOTIFIED if event in reading.count.without_effect:
                yield Fault("fee_notice_late", "events", "收费通知应在答复期限内发出；逾期发出的，答复期限不停止计算")
            case Kind.ANSWERED:
                yield from _answer(event, awaiting, corrected, out)
            case _:
                pass
    answer = reading.count.answer
    if reading.count.payment and answer and answer.kind is Kind.ANSWERED and answer.outcome is not Outcome.FEE_UNPAID:
        yield Fault("answered_while_unpaid", "events", "费用尚未缴纳就已答复，请核对是否漏记缴费")


def _paid(request: Request) -> Iterator[Fault]:
    """What was paid by the events against the sum in the request's own field, where both say something."""
    paid = [event.amount for event in request.events if event.kind is Kind.FEE_PAID and event.amount is not None]
    if paid and request.fee_charged is not None and sum(paid) != request.fee_charged:
        yield Fault(
            "fee_differs",
            "fee_charged",
            Saying(
                "收费金额为{charged}元，登记的缴费却共{paid}元，请核对",
                charged=f"{request.fee_charged.normalize():f}",
                paid=f"{sum(paid, Decimal()).normalize():f}",
            ),
        )


def _extension(event: RequestEvent) -> Iterator[Fault]:
    """An extension that was entered with who approved it or with a letter also says why; older ones say neither."""
    entered = event.approved_by or event.approved_on or event.letter_id is not None
    if entered and not event.reason.strip():
        yield Fault("extension_without_reason", "events", "延期还没有写明理由，请补写")
    if entered and not event.approved_by.strip():
        yield Fault("extension_without_approval", "events", "延期还没有写明由谁批准，请补写")


def _answer(event: RequestEvent, awaiting: bool, corrected: RequestEvent | None, out: int) -> Iterator[Fault]:
    if event.outcome is Outcome.NOT_CORRECTED and not awaiting:
        if corrected:
            yield Fault(
                "not_corrected_though_corrected",
                "events",
                Saying(
                    "答复结果为逾期不补正，但{on}已收到补正，请核对答复结果和收到补正的日期", on=in_words(corrected.on)
                ),
            )
        else:
            words = "答复结果为逾期不补正，但没有补正告知的记录，请补记补正告知，或核对答复结果"
            yield Fault("not_corrected_without_notice", "events", words)
    elif awaiting and event.outcome is not Outcome.NOT_CORRECTED:
        yield Fault("answered_while_awaiting", "events", "补正尚未收到就已答复，请核对是否漏记收到补正")
    if out:
        yield Fault("answered_while_consulting", "events", "意见尚未收回就已答复，请核对是否漏记收回日期")
