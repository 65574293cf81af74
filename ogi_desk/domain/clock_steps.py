"""Tells the clock's count in words, one step for each event and the last day, each with its article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.clock_count import Count
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar


@dataclass(frozen=True, slots=True)
class ClockStep:
    """One step of the count: its day, what it did in words, the article it follows from (may be empty)."""

    on: date
    words: str
    article: str = ""


def tell(
    count: Count, rules: Regulation, calendar: Calendar, due: date | None, original: date | None, estimated: bool
) -> tuple[ClockStep, ...]:
    """Return the steps of a count in the order of the days; the last one names the due date or why there is none."""
    steps = [
        ClockStep(
            count.received_on,
            Saying(
                "{received_on}收到申请，当日不计，自其后第一个工作日起算{days}个工作日。",
                received_on=in_words(count.received_on),
                days=count.days,
            ),
            rules.article("reply"),
        )
    ]
    steps += [ClockStep(event.on, *_event(event, count, rules, calendar)) for event in count.events]
    if due is None:
        words = "等待申请人补正，答复期限自收到补正之日起重新计算。"
        if count.answer is not None:
            words = "补正未收到即已办结，未起算答复期限。"
        return (*steps, ClockStep(count.events[-1].on, words, rules.article("correction")))
    words = Saying("第{days}个工作日为{due}，应于当日或之前答复", days=count.days + count.extension, due=in_words(due))
    if count.extension and original:
        words = Saying("{words}；未延期时为{original}", words=words, original=in_words(original))
    if count.out and count.answer is None:
        words = Saying("意见尚未收回；如今日收回，{words}", words=words)
    if estimated:
        words = Saying("{words}；所涉年份尚无放假通知，按周末和法定节假日估算", words=words)
    return (*steps, ClockStep(due, Saying("{words}。", words=words), rules.article("reply")))


def _event(event: RequestEvent, count: Count, rules: Regulation, calendar: Calendar) -> tuple[str, str]:
    """The words and the article of one event."""
    day = in_words(event.on)
    match event.kind:
        case Kind.CORRECTION_ASKED:
            return Saying("{day}发出补正告知，等待补正期间不计期限。", day=day), rules.article("correction")
        case Kind.CORRECTION_RECEIVED:
            return Saying(
                "{day}收到补正，自其后第一个工作日起重新计算{days}个工作日。", day=day, days=count.days
            ), rules.article("correction")
        case Kind.CONSULTATION_SENT:
            return Saying("{day}发出征求意见书，自次日起至收回之日不计入期限。", day=day), rules.article("consultation")
        case Kind.CONSULTATION_RETURNED:
            skipped = _skipped(event, count, calendar)
            return Saying(
                "{day}收回意见，{skipped}自其后第一个工作日起继续计算。", day=day, skipped=skipped
            ), rules.article("consultation")
        case Kind.EXTENDED if event in count.late_extensions:
            return Saying("{day}延期时答复期限已过，延期不起作用。", day=day), rules.article("extension")
        case Kind.EXTENDED:
            return Saying("{day}延长答复期限{days}个工作日。", day=day, days=event.working_days or 0), rules.article(
                "extension"
            )
        case Kind.ANSWERED:
            outcome = Saying("（{outcome}）", outcome=event.outcome.label) if event.outcome else ""
            return Saying("{day}答复{outcome}。", day=day, outcome=outcome), ""
        case Kind.WITHDRAWN:
            return Saying("{day}申请人撤回申请。", day=day), ""
        case Kind.REOPENED:
            return Saying(
                "{day}重新办理，自其后第一个工作日起重新计算{days}个工作日。", day=day, days=count.days
            ), rules.article("reply")
        case _:
            return Saying("{day}{kind}。", day=day, kind=event.kind.label), ""


def _skipped(event: RequestEvent, count: Count, calendar: Calendar) -> str:
    """How many working days the consultation that ended with this event took out of the running count."""
    for span in count.spans:
        if span.back == event.on:
            days = max(0, calendar.count(max(span.out, count.start), event.on))
            return Saying("其间{days}个工作日不计，", days=days)
    return ""
