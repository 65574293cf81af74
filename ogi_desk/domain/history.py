"""What a request's events may not be: the order and the days that cannot have happened, or that the law rules out.

Unusual but lawful histories pass. Judges a whole history, so that a forgotten event may be entered afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.clock_count import Count, tally
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import ConsultedParty
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
    Kind.REASONS_ASKED,
    Kind.LATER_DATE_SET,
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


def impossible_receipt(received_on: date, arrived_on: date | None) -> str:
    """Return what is wrong with the days a request arrived and was received on, empty when nothing is."""
    if arrived_on is None or arrived_on <= received_on:
        return ""
    return Saying(
        "到达日期{arrived_on}晚于收到日期{received_on}，请核对两个日期", arrived_on=arrived_on, received_on=received_on
    )


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
        judged = _judge_extension(received_on, event, count, calendar, rules)
    elif event.kind is Kind.LATER_DATE_SET:
        judged = _judge_later_date(event, count, calendar, rules)
    elif event.kind is Kind.CONSULTATION_RETURNED:
        judged = _judge_return(event, count)
    else:
        judge = _BY_KIND.get(event.kind)
        judged = judge(event, before) if judge else None
    return judged or _judge_days(event) or _judge_money(event)


def _judge_days(event: RequestEvent) -> tuple[str, str] | None:
    """The days that belong to an event beside its own."""
    label = event.kind.label
    if event.delivered_on is not None and event.delivered_on < event.on:
        return "delivered_before_sent", Saying(
            "{label}的送达日期{delivered_on}早于其日期{on}，请核对两个日期",
            label=label,
            delivered_on=event.delivered_on,
            on=event.on,
        )
    if event.until is not None and event.until < event.on:
        return "until_before", Saying(
            "{label}定的期限{until}早于其日期{on}，请核对两个日期", label=label, until=event.until, on=event.on
        )
    return None


def _judge_money(event: RequestEvent) -> tuple[str, str] | None:
    amount, units = event.amount, event.units
    if amount is not None and (not amount.is_finite() or amount < 0):
        return "bad_amount", Saying("{label}的金额应为不小于0的数，请改正", label=event.kind.label)
    if units is not None and units < 0:
        return "bad_units", Saying("{label}的件数或页数应为不小于0的整数，请改正", label=event.kind.label)
    return None


def _judge_extension(
    received_on: date, event: RequestEvent, count: Count, calendar: Calendar, rules: Regulation
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
    if count.agreed is not None:
        return "extension_after_later_date", Saying(
            "已另行确定于{agreed}答复，不再按工作日延期；如需改期，请登记“{label}”",
            agreed=in_words(count.agreed),
            label=Kind.LATER_DATE_SET.label,
        )
    due = count.last_day(calendar, event.on)
    if due is not None and event.on > due:
        return "extension_late", Saying(
            "延期日期{on}晚于答复期限{due}，延期应在期限届满前批准并告知，请核对日期", on=event.on, due=due
        )
    approved = event.approved_on
    if approved is not None and not received_on <= approved <= event.on:
        return "extension_approval", Saying(
            "延期的批准日期{approved}应在收到日期{received_on}与告知日期{on}之间，请核对日期",
            approved=approved,
            received_on=received_on,
            on=event.on,
        )
    return None


def _judge_later_date(
    event: RequestEvent, count: Count, calendar: Calendar, rules: Regulation
) -> tuple[str, str] | None:
    """2019 第三十五条: a later day is set before the period is over, and lies after it."""
    if not rules.allows_later_date:
        return "later_date_unknown", Saying(
            "该申请适用{regulation}，其中没有另行确定延迟答复时间的规定，请改为登记“{label}”",
            regulation=rules.short_title,
            label=Kind.EXTENDED.label,
        )
    if event.until is None:
        return "later_date_missing", Saying("还没有填写延迟到哪一天答复，请填写")
    due = count.last_day(calendar, event.on)
    if due is None:
        return "later_date_while_waiting", Saying(
            "{on}正在等待申请人补正或缴费，没有答复期限可以延迟；请在收到补正或缴费之后登记", on=event.on
        )
    if event.on > due:
        return "later_date_late", Saying(
            "确定延迟答复时间的日期{on}晚于答复期限{due}，应在期限届满前告知，请核对日期", on=event.on, due=due
        )
    if event.until <= due:
        return "later_date_not_later", Saying(
            "延迟答复时间{until}不晚于答复期限{due}，请改为其后的日期", until=event.until, due=due
        )
    return None


def _judge_correction(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.CORRECTION_ASKED, Kind.CORRECTION_RECEIVED):
        return "correction_not_asked", Saying("{on}之前没有补正告知，不能登记收到补正；请先登记补正告知", on=event.on)
    return None


def _judge_return(event: RequestEvent, count: Count) -> tuple[str, str] | None:
    if not count.consultations:
        return "consultation_not_sent", Saying("{on}之前没有未收回的征求意见，请先登记征求意见发出", on=event.on)
    parties = {sent.party or ConsultedParty.THIRD_PARTY for sent in count.consultations}
    if event.party is not None and event.party not in parties:
        return "consultation_other_party", Saying(
            "{on}未收回的征求意见是向{parties}发出的，不是向{party}，请核对征求意见的对象",
            on=event.on,
            parties=listed(party.label for party in ConsultedParty if party in parties),
            party=event.party.label,
        )
    return None


def _judge_notice(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    """国办函〔2020〕109号: by item or by page, never both for one application."""
    for other in before:
        standard = other.fee_standard if other.kind in (Kind.FEE_NOTIFIED, Kind.FEE_PAID) else None
        if event.fee_standard is not None and standard is not None and standard is not event.fee_standard:
            return "two_fee_standards", Saying(
                "{on}已{first}计收，同一申请不能再{second}计收，请改为同一种方式",
                on=in_words(other.on),
                first=standard.label,
                second=event.fee_standard.label,
            )
    return None


def _judge_payment(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.FEE_NOTIFIED, Kind.FEE_PAID):
        return "fee_not_notified", Saying("{on}之前没有收费通知，请先登记收费通知", on=event.on)
    return _judge_notice(event, before)


def _judge_reasons(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.REASONS_ASKED, Kind.REASONS_RECEIVED):
        return "reasons_not_asked", Saying(
            "{on}之前没有说明理由告知，不能登记收到理由说明；请先登记说明理由告知", on=event.on
        )
    return None


def _judge_answer(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    return None if event.outcome else ("answer_without_outcome", "登记答复时请选择答复结果")


def _judge_delivery(event: RequestEvent, before: tuple[RequestEvent, ...]) -> tuple[str, str] | None:
    if not _open(before, Kind.ANSWERED, Kind.REOPENED):
        return "delivered_before_answer", Saying("{on}之前没有答复，不能登记送达；请先登记答复", on=event.on)
    return None


_BY_KIND: dict[Kind, Callable[[RequestEvent, tuple[RequestEvent, ...]], tuple[str, str] | None]] = {
    Kind.CORRECTION_RECEIVED: _judge_correction,
    Kind.FEE_NOTIFIED: _judge_notice,
    Kind.FEE_PAID: _judge_payment,
    Kind.REASONS_RECEIVED: _judge_reasons,
    Kind.ANSWERED: _judge_answer,
    Kind.DELIVERED: _judge_delivery,
}


def _open(before: Sequence[RequestEvent], begins: Kind, ends: Kind) -> bool:
    """Whether more began than ended among these events."""
    return sum((e.kind is begins) - (e.kind is ends) for e in before) > 0
