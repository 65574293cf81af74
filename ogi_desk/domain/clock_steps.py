"""Tells the clock's count in words, one step for each event and the last day, each with its article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.clock_count import Count
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
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
            f"{in_words(count.received_on)}收到申请，当日不计，自其后第一个工作日起算{count.days}个工作日。",
            rules.article("reply"),
        )
    ]
    steps += [ClockStep(event.on, *_event(event, count, rules, calendar)) for event in count.events]
    if due is None:
        words = "等待申请人补正，答复期限自收到补正之日起重新计算。"
        if count.answer is not None:
            words = "补正未收到即已办结，未起算答复期限。"
        return (*steps, ClockStep(count.events[-1].on, words, rules.article("correction")))
    words = f"第{count.days + count.extension}个工作日为{in_words(due)}，应于当日或之前答复"
    if count.extension and original:
        words += f"；未延期时为{in_words(original)}"
    if count.out and count.answer is None:
        words = f"意见尚未收回；如今日收回，{words}"
    if estimated:
        words += "；所涉年份尚无放假通知，按周末和法定节假日估算"
    return (*steps, ClockStep(due, words + "。", rules.article("reply")))


def _event(event: RequestEvent, count: Count, rules: Regulation, calendar: Calendar) -> tuple[str, str]:
    """The words and the article of one event."""
    day = in_words(event.on)
    match event.kind:
        case Kind.CORRECTION_ASKED:
            return f"{day}发出补正告知，等待补正期间不计期限。", rules.article("correction")
        case Kind.CORRECTION_RECEIVED:
            return f"{day}收到补正，自其后第一个工作日起重新计算{count.days}个工作日。", rules.article("correction")
        case Kind.CONSULTATION_SENT:
            return f"{day}发出征求意见书，自次日起至收回之日不计入期限。", rules.article("consultation")
        case Kind.CONSULTATION_RETURNED:
            skipped = _skipped(event, count, calendar)
            return f"{day}收回意见，{skipped}自其后第一个工作日起继续计算。", rules.article("consultation")
        case Kind.EXTENDED if event in count.late_extensions:
            return f"{day}延期时答复期限已过，延期不起作用。", rules.article("extension")
        case Kind.EXTENDED:
            return f"{day}延长答复期限{event.working_days or 0}个工作日。", rules.article("extension")
        case Kind.ANSWERED:
            outcome = f"（{event.outcome.label}）" if event.outcome else ""
            return f"{day}答复{outcome}。", ""
        case Kind.WITHDRAWN:
            return f"{day}申请人撤回申请。", ""
        case Kind.REOPENED:
            return f"{day}重新办理，自其后第一个工作日起重新计算{count.days}个工作日。", rules.article("reply")
        case _:
            return f"{day}{event.kind.label}。", ""


def _skipped(event: RequestEvent, count: Count, calendar: Calendar) -> str:
    """How many working days the consultation that ended with this event took out of the running count."""
    for span in count.spans:
        if span.back == event.on:
            days = max(0, calendar.count(max(span.out, count.start), event.on))
            return f"其间{days}个工作日不计，"
    return ""
