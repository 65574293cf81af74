"""What a request's events may not be: the order and the days that cannot have happened, or that the law rules out.

Unusual but lawful histories pass. Judges a whole history, so that a forgotten event may be entered afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.clock_count import Count, last_day, tally
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar

#: Nothing that belongs to a request happens later than this many years after its receipt.
LONGEST_YEARS = 20
_NEEDS_OPEN = (
    Kind.CORRECTION_ASKED,
    Kind.CORRECTION_RECEIVED,
    Kind.CONSULTATION_SENT,
    Kind.EXTENDED,
    Kind.ANSWERED,
    Kind.WITHDRAWN,
)


@dataclass(frozen=True, slots=True)
class Impossible:
    """One event that does not fit: ``code`` for machines, ``words`` with the cure for people."""

    event: RequestEvent
    code: str
    words: str


def in_order(events: Sequence[RequestEvent], event: RequestEvent) -> tuple[RequestEvent, ...]:
    """Return the events with one more in its place: after all that happened before or on its day."""
    position = len(events)
    while position and events[position - 1].on > event.on:
        position -= 1
    return (*events[:position], event, *events[position:])


def impossible(
    received_on: date, events: Sequence[RequestEvent], calendar: Calendar, regulation: Regulation
) -> tuple[Impossible, ...]:
    """Return the events that do not fit, in their order; each is judged by those before it."""
    found: list[Impossible] = []
    ordered = sorted(events, key=lambda event: event.on)
    for position, event in enumerate(ordered):
        before = tuple(ordered[:position])
        judged = _judge(received_on, before, event, calendar, regulation)
        if judged:
            found.append(Impossible(event, *judged))
    return tuple(found)


def _judge(
    received_on: date, before: tuple[RequestEvent, ...], event: RequestEvent, calendar: Calendar, rules: Regulation
) -> tuple[str, str] | None:
    label = event.kind.label
    if event.on < received_on:
        return "before_receipt", Saying(
            "{label}日期{on}早于收到日期{received_on}，请核对两个日期",
            label=label,
            on=event.on,
            received_on=received_on,
        )
    if event.on.year > received_on.year + LONGEST_YEARS:
        return "far_away", Saying(
            "{label}日期{on}距收到日期{received_on}超过{years}年，请核对年份",
            label=label,
            on=event.on,
            received_on=received_on,
            years=LONGEST_YEARS,
        )
    count = tally(received_on, before, calendar, rules)
    if count.answer is not None and event.kind in _NEEDS_OPEN:
        closed = Saying("{on}已登记{label}", on=in_words(count.answer.on), label=count.answer.kind.label)
        return "closed", Saying(
            "该申请{closed}，不能再登记{label}；如需继续办理，请先登记“{again}”",
            closed=closed,
            label=label,
            again=Kind.REOPENED.label,
        )
    if count.answer is None and event.kind is Kind.REOPENED:
        return "reopened_while_open", Saying("该申请在{on}尚未办结，不需要登记重新办理", on=event.on)
    if event.kind is Kind.EXTENDED:
        return _judge_extension(event, count, calendar, rules)
    judge = _BY_KIND.get(event.kind)
    return judge(event, before) if judge else None


def _judge_extension(
    event: RequestEvent, count: Count, calendar: Calendar, rules: Regulation
) -> tuple[str, str] | None:
    left = rules.extension_days - count.extension
    if event.working_days is None or event.working_days < 1:
        return "extension_without_days", Saying("延期还没有填写工作日数，请填写")
    if event.working_days > left:
        granted = Saying("，此前已延长{extension}个", extension=count.extension) if count.extension else ""
        return (
            "extension_too_long",
            Saying(
                "延期{working_days}个工作日，超过{article}规定的{extension_days}个工作日{granted}，请改为不超过{left}个",
                working_days=event.working_days,
                article=rules.article("extension"),
                extension_days=rules.extension_days,
                granted=granted,
                left=left,
            ),
        )
    due = last_day(count.start, count.days + count.extension, count.spans, calendar, event.on)
    if not count.awaiting_correction and event.on > due:
        return "extension_late", Saying(
            "延期日期{on}晚于答复期限{due}，延期应在期限届满前批准并告知，请核对日期", on=event.on, due=due
        )
    return None


def _judge_correction(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.CORRECTION_ASKED, Kind.CORRECTION_RECEIVED):
        return "correction_not_asked", Saying("{on}之前没有补正告知，不能登记收到补正；请先登记补正告知", on=event.on)
    return None


def _judge_return(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.CONSULTATION_SENT, Kind.CONSULTATION_RETURNED):
        return "consultation_not_sent", Saying("{on}之前没有未收回的征求意见，请先登记征求意见发出", on=event.on)
    return None


def _judge_payment(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.FEE_NOTIFIED, Kind.FEE_PAID):
        return "fee_not_notified", Saying("{on}之前没有收费通知，请先登记收费通知", on=event.on)
    return None


def _judge_answer(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    return None if event.outcome else ("answer_without_outcome", "登记答复时请选择答复结果")


def _judge_delivery(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.ANSWERED, Kind.REOPENED):
        return "delivered_before_answer", Saying("{on}之前没有答复，不能登记送达；请先登记答复", on=event.on)
    return None


_BY_KIND: dict[Kind, Callable[[RequestEvent, tuple[RequestEvent, ...]], tuple[str, str] | None]] = {
    Kind.CORRECTION_RECEIVED: _judge_correction,
    Kind.CONSULTATION_RETURNED: _judge_return,
    Kind.FEE_PAID: _judge_payment,
    Kind.ANSWERED: _judge_answer,
    Kind.DELIVERED: _judge_delivery,
}


def _open(before: Sequence[RequestEvent], begins: Kind, ends: Kind) -> bool:
    """Whether more began than ended among these events."""
    return sum((e.kind is begins) - (e.kind is ends) for e in before) > 0
