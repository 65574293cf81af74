"""Where a request's outcome disagrees with its events, letters, dates or disputes. Shown with the cure, never blocking.

What cannot have happened at all, and what the clock alone tells (late, extended too late, answered while a correction
or an opinion was out), is said by :mod:`ogi_desk.domain.history` and :mod:`ogi_desk.services.requests`; here is the
rest. Looks at one record and what belongs to it; reads nothing from the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ogi_desk.domain.clock import ClockReading, payment_due, reply_due
from ogi_desk.domain.clock_count import matching
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.faults import Fault
from ogi_desk.domain.records import Case, Letter, Request, RequestEvent
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome, RequestEventKind
from ogi_desk.services.paper_doubts import case_doubts, letter_doubts

Kind = RequestEventKind


def outcome_doubts(
    request: Request, reading: ClockReading, letters: Sequence[Letter] = (), cases: Sequence[Case] = ()
) -> tuple[Fault, ...]:
    """Return what is doubtful about a request's outcome, worst first; none while nothing disagrees.

    ``letters`` are the request's letters, ``cases`` the disputes linked to it; those of other requests are left aside.
    A part of one application answered as 重复申请 is not doubted: that needs the other requests' texts.
    """
    own_letters = [one for one in letters if one.request_id == request.id and not one.binned]
    own_cases = [one for one in cases if one.request_id == request.id and not one.binned]
    return (
        *_of_answer(reading),
        *letter_doubts(reading, own_letters),
        *case_doubts(request, reading, own_cases),
        *_of_consultations(reading),
        *_of_later_days(reading),
    )


def _of_answer(reading: ClockReading) -> Iterable[Fault]:
    """What the answer in force says against the events before it."""
    answer = reading.count.answer
    if answer is None:
        return
    if answer.kind is Kind.WITHDRAWN:
        if answer.outcome is not None:
            yield _fault(
                "withdrawn_with_outcome",
                "{on}登记的是申请人撤回，却填写了答复结果“{outcome}”，请删去结果，或改为登记答复",
                on=in_words(answer.on),
                outcome=answer.outcome.label,
            )
        return
    events = _before(reading, answer)
    match answer.outcome:
        case Outcome.STILL_UNCLEAR:
            yield from _still_unclear(events)
        case Outcome.NOT_CORRECTED:
            yield from _not_corrected(reading, answer)
        case Outcome.FEE_UNPAID:
            yield from _fee_unpaid(reading, events, answer)
        case Outcome.THIRD_PARTY_RIGHTS:
            yield from _third_party(reading, answer)
        case Outcome.EXCESSIVE:
            yield from _excessive(reading, answer)
        case _:
            pass


def _before(reading: ClockReading, answer: RequestEvent) -> list[RequestEvent]:
    """The events before the answer, of the same handling: from the last reopening on."""
    events: list[RequestEvent] = []
    for event in reading.count.events:
        if event is answer:
            break
        if event.kind is Kind.REOPENED:
            events = []
        events.append(event)
    return events


def _still_unclear(events: Sequence[RequestEvent]) -> Iterable[Fault]:
    """补正后申请内容仍不明确 needs a correction (2019 第三十条)."""
    if not _has(events, Kind.CORRECTION_RECEIVED):
        yield _fault(
            "still_unclear_without_correction",
            "答复结果为“{outcome}”，但没有收到补正的记录，请补记收到补正的日期，或核对答复结果",
            outcome=Outcome.STILL_UNCLEAR.label,
        )


def _not_corrected(reading: ClockReading, answer: RequestEvent) -> Iterable[Fault]:
    """逾期不补正 before the day set was over. That no notice is out, or that the correction came, is said elsewhere."""
    notice = reading.count.correction
    if notice is not None and notice.until is not None and answer.on <= notice.until:
        yield _fault(
            "not_corrected_early",
            "答复结果为“{outcome}”，但补正期限{until}在{on}答复时还没有过，请核对两个日期",
            outcome=Outcome.NOT_CORRECTED.label,
            until=in_words(notice.until),
            on=in_words(answer.on),
        )


def _fee_unpaid(reading: ClockReading, events: Sequence[RequestEvent], answer: RequestEvent) -> Iterable[Fault]:
    """逾期未缴费 needs a notice, its 20 working days gone by, and no payment (国办函〔2020〕109号)."""
    label = Outcome.FEE_UNPAID.label
    notices = [place for place, event in enumerate(events) if event.kind is Kind.FEE_NOTIFIED]
    if not notices:
        yield _fault(
            "fee_unpaid_without_notice",
            "答复结果为“{outcome}”，但没有收费通知的记录，请补记收费通知，或核对答复结果",
            outcome=label,
        )
        return
    notice = events[notices[-1]]
    paid = next((event for event in events[notices[-1] :] if event.kind is Kind.FEE_PAID), None)
    if paid is not None:
        yield _fault(
            "fee_unpaid_though_paid",
            "答复结果为“{outcome}”，但{on}已登记缴费，请核对缴费记录和答复结果",
            outcome=label,
            on=in_words(paid.on),
        )
        return
    due = payment_due(notice, reading.calendar, reading.regulation)
    if due is not None and answer.on <= due:
        yield _fault(
            "fee_unpaid_early",
            "答复结果为“{outcome}”，但缴费期限{due}在{on}答复时还没有过，请核对收费通知的送达日期和答复日期",
            outcome=label,
            due=in_words(due),
            on=in_words(answer.on),
        )


def _third_party(reading: ClockReading, answer: RequestEvent) -> Iterable[Fault]:
    """第三方合法权益 calls for the third party's opinion (2008 第二十三条, 2019 第三十二条), were it asked for before a
    reopening."""
    asked = any(
        event.kind is Kind.CONSULTATION_SENT and event.party in (None, ConsultedParty.THIRD_PARTY)
        for event in reading.count.events
        if event.on <= answer.on
    )
    if not asked:
        yield _fault(
            "third_party_not_consulted",
            "答复结果为“{outcome}”，但没有征求第三方意见的记录，请补记征求意见，或核对答复结果",
            outcome=Outcome.THIRD_PARTY_RIGHTS.label,
        )


def _excessive(reading: ClockReading, answer: RequestEvent) -> Iterable[Fault]:
    """大量反复申请 is refused when the reasons given are not good ones, so they were asked for (2019 第三十五条)."""
    asked = [event for event in reading.count.events if event.on <= answer.on]
    if not _has(asked, Kind.REASONS_ASKED):
        yield _fault(
            "excessive_without_reasons_asked",
            "答复结果为“{outcome}”，但没有要求申请人说明理由的记录，请补记说明理由告知，或核对答复结果",
            outcome=Outcome.EXCESSIVE.label,
        )


def _of_consultations(reading: ClockReading) -> Iterable[Fault]:
    """Opinions that came after the other side's own time (2019 第三十二条, 第三十四条)."""
    out: list[RequestEvent] = []
    for event in reading.count.events:
        if event.kind is Kind.CONSULTATION_SENT:
            out.append(event)
        elif event.kind is Kind.CONSULTATION_RETURNED and (place := matching(out, event)) is not None:
            sent = out.pop(place)
            due = reply_due(sent, reading.calendar, reading.regulation)
            if due is not None and event.on > due:
                yield _fault(
                    "consultation_returned_late",
                    "{party}的意见于{on}收回，晚于应提出意见的{due}；逾期的不必再等，请核对征求意见的送达和收回日期",
                    party=(sent.party or ConsultedParty.THIRD_PARTY).label,
                    on=in_words(event.on),
                    due=in_words(due),
                )


def _of_later_days(reading: ClockReading) -> Iterable[Fault]:
    """A later day is set when the reasons given are good ones, so they were asked for first (2019 第三十五条)."""
    asked = False
    for event in reading.count.events:
        asked = asked or event.kind in (Kind.REASONS_ASKED, Kind.REASONS_RECEIVED)
        if event.kind is Kind.LATER_DATE_SET and not asked:
            yield _fault(
                "later_date_without_reasons_asked",
                "{on}已确定延迟答复时间，但此前没有要求申请人说明理由的记录，请补记说明理由告知；一般的延期请登记“{label}”",
                on=in_words(event.on),
                label=Kind.EXTENDED.label,
            )


def _has(events: Iterable[RequestEvent], kind: RequestEventKind) -> bool:
    return any(event.kind is kind for event in events)


def _fault(code: str, template: str, **values: object) -> Fault:
    return Fault(code, "events", Saying(template, **values))
