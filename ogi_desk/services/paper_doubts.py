"""Where an outcome disagrees with the letters that went out, or with the disputes that followed.

The two parts of :mod:`ogi_desk.services.outcome_doubts` that look at other records than the request itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.clock_count import tally
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.disputes import reconsideration_first
from ogi_desk.domain.faults import Fault
from ogi_desk.domain.records import Case, Letter, Request, RequestEvent
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import CaseKind, Outcome, RequestEventKind
from ogi_desk.services.disputes import dispute_rules

Kind = RequestEventKind


def letter_doubts(reading: ClockReading, letters: Sequence[Letter]) -> Iterable[Fault]:
    """Yield where the request's letters say otherwise than its events; nothing while none was ever issued."""
    if not any(letter.issued_on for letter in letters):
        return
    issued = {letter.id: letter for letter in letters if letter.issued_on and not letter.void_on}
    answer = reading.count.answer
    if answer is not None and answer.kind is Kind.ANSWERED:
        yield from _of_answer(reading, answer, issued)
    yield from _of_extensions(reading, issued)
    yield from _without_event(reading, issued)


def case_doubts(request: Request, reading: ClockReading, cases: Sequence[Case]) -> Iterable[Fault]:
    """Yield where the disputes linked to a request do not fit its answer."""
    answer = reading.count.answer
    for case in cases:
        if case.kind is CaseKind.COMPLAINT:
            continue
        named = case.case_number or case.kind.label
        if case.received_on < request.received_on:
            yield Fault(
                "case_before_request",
                "events",
                Saying(
                    "{case}的收到日期{on}早于申请的收到日期{received_on}，请核对日期或关联的登记号",
                    case=named,
                    on=in_words(case.received_on),
                    received_on=in_words(request.received_on),
                ),
            )
        elif _before_answer(case.received_on, reading, answer):
            yield Fault(
                "case_before_answer",
                "events",
                Saying(
                    "{case}于{on}收到，当时还没有答复，答复期限也没有过，请核对日期或关联的登记号",
                    case=named,
                    on=in_words(case.received_on),
                ),
            )
        elif case.kind is CaseKind.DIRECT_LITIGATION and _skipped_reconsideration(case, answer):
            yield Fault(
                "reconsideration_skipped",
                "events",
                Saying(
                    "答复结果为“{outcome}”，应先申请行政复议再起诉，{case}却登记为未经复议直接起诉，"
                    "请核对案件类型，或向法院提出",
                    outcome=answer.outcome.label if answer and answer.outcome else "",
                    case=named,
                ),
            )


def _of_answer(reading: ClockReading, answer: RequestEvent, issued: dict[int | None, Letter]) -> Iterable[Fault]:
    from ogi_desk.services.letter_definitions import letter_definitions

    kinds = letter_definitions()
    since = _reopened_on(reading, answer)
    replies = [
        letter
        for letter in issued.values()
        if letter.kind in kinds and kinds[letter.kind].event is Kind.ANSWERED and (letter.issued_on or since) >= since
    ]
    # the letter that went out with the answer; without the link, as in older records, the newest reply
    linked = issued.get(answer.letter_id) if answer.letter_id is not None else None
    reply = linked or max(replies, key=lambda letter: (letter.issued_on or since, letter.id or 0), default=None)
    if reply is None:
        if not answer.document_number or answer.letter_id is not None:  # a linked one was made void
            yield Fault(
                "answer_without_letter",
                "events",
                Saying(
                    "{on}已登记答复，但没有发出的答复文书，请制发文书；在别处制发的，请填写答复文号",
                    on=in_words(answer.on),
                ),
            )
        return
    named = reply.number or (kinds[reply.kind].title if reply.kind in kinds else reply.kind)
    outcomes = kinds[reply.kind].outcomes if reply.kind in kinds else ()
    if answer.outcome is not None and outcomes and answer.outcome not in outcomes:
        yield Fault(
            "answer_letter_disagrees",
            "events",
            Saying(
                "登记的答复结果为“{outcome}”，发出的却是{title}（{number}），适用于{outcomes}，请核对答复结果或文书",
                outcome=answer.outcome.label,
                title=kinds[reply.kind].title,
                number=named,
                outcomes=_named(outcomes),
            ),
        )
    if reply.issued_on is not None and reply.issued_on != answer.on:
        yield Fault(
            "answer_letter_other_day",
            "events",
            Saying(
                "答复日期为{on}，答复文书{number}却在{issued_on}发出，请核对两个日期",
                on=in_words(answer.on),
                number=named,
                issued_on=in_words(reply.issued_on),
            ),
        )


def _of_extensions(reading: ClockReading, issued: dict[int | None, Letter]) -> Iterable[Fault]:
    """An extension or a later day counts when it was notified by the due date (2019 第三十三条): the letter's day."""
    events = reading.count.events
    for place, event in enumerate(events):
        letter = issued.get(event.letter_id) if event.letter_id is not None else None
        if event.kind not in (Kind.EXTENDED, Kind.LATER_DATE_SET) or letter is None or letter.issued_on is None:
            continue
        before = tally(reading.count.received_on, events[:place], reading.calendar, reading.regulation)
        due = before.last_day(reading.calendar, event.on)
        if due is not None and event.on <= due < letter.issued_on:
            yield Fault(
                "extension_letter_late",
                "events",
                Saying(
                    "{kind}登记在{on}，告知书{number}却在{issued_on}才发出，晚于原答复期限{due}，请核对日期",
                    kind=event.kind.label,
                    on=in_words(event.on),
                    number=letter.number,
                    issued_on=in_words(letter.issued_on),
                    due=in_words(due),
                ),
            )


def _without_event(reading: ClockReading, issued: dict[int | None, Letter]) -> Iterable[Fault]:
    """A letter that left moved the clock; taken off the request by hand, the clock knows nothing of it."""
    from ogi_desk.services.letter_definitions import letter_definitions

    kinds = letter_definitions()
    for letter in issued.values():
        kind = kinds[letter.kind].event if letter.kind in kinds else None
        if kind is None or any(event.kind is kind for event in reading.count.events):
            continue
        yield Fault(
            "letter_without_event",
            "events",
            Saying(
                "{title}（{number}）已于{issued_on}发出，办理经过中却没有{kind}，请补记；文书有误的，请作废",
                title=kinds[letter.kind].title,
                number=letter.number,
                issued_on=in_words(letter.issued_on or reading.count.received_on),
                kind=kind.label,
            ),
        )


def _reopened_on(reading: ClockReading, answer: RequestEvent) -> date:
    """The day the handling began that ended with the answer."""
    begun = reading.count.received_on
    for event in reading.count.events:
        if event is answer:
            break
        if event.kind is Kind.REOPENED:
            begun = event.on
    return begun


def _before_answer(day: date, reading: ClockReading, answer: RequestEvent | None) -> bool:
    """Whether there was nothing to dispute yet on a day: no answer ever, and the time for it not over."""
    answered = [event.on for event in reading.count.events if event.kind is Kind.ANSWERED]
    if any(on <= day for on in answered):
        return False
    return reading.due_on is None or day <= reading.due_on


def _skipped_reconsideration(case: Case, answer: RequestEvent | None) -> bool:
    if answer is None or answer.on > case.received_on:
        return False
    return reconsideration_first(answer.outcome, case.received_on, dispute_rules())


def _named(outcomes: Sequence[Outcome]) -> Saying:
    return listed(Saying("“{outcome}”", outcome=outcome.label) for outcome in outcomes)
