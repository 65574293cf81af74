"""Tells the clock's count in words, one step for each event and the last day, each with its article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.clock_count import Count, matching
from ogi_desk.domain.clock_spans import working_day_from
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import Calendar


@dataclass(frozen=True, slots=True)
class ClockStep:
    """One step of the count: its day, what it did in words, the article it follows from (may be empty).

    ``event`` is what the step tells of; the receipt and the last day have none.
    """

    on: date
    words: str
    article: str = ""
    event: RequestEvent | None = None


def tell(
    count: Count, rules: Regulation, calendar: Calendar, due: date | None, original: date | None, estimated: bool
) -> tuple[ClockStep, ...]:
    """Return the steps of a count in the order of the days; the last one names the due date or why there is none."""
    receipt = Saying(
        "{received_on}收到申请，当日不计，自其后第一个工作日起算{days}个工作日。",
        received_on=in_words(count.received_on),
        days=count.days,
    )
    teller = _Teller(count, rules, calendar)
    return (
        ClockStep(count.received_on, receipt, rules.article("reply")),
        *(ClockStep(event.on, *teller.tell(event), event) for event in count.events),
        _last(count, rules, due, original, estimated),
    )


def _last(count: Count, rules: Regulation, due: date | None, original: date | None, estimated: bool) -> ClockStep:
    if due is None:
        topic = "correction" if count.correction is not None else "fee"
        return ClockStep(count.events[-1].on, _awaited(count, rules), rules.article(topic))
    if count.agreed is not None:
        words = Saying("另行确定的答复时间为{due}，应于当日或之前答复", due=in_words(due))
        if original and original != due:
            words = Saying("{words}；原期限为{original}", words=words, original=in_words(original))
    else:
        words = Saying(
            "第{days}个工作日为{due}，应于当日或之前答复", days=count.days + count.extension, due=in_words(due)
        )
        if count.extension and original:
            words = Saying("{words}；未延期时为{original}", words=words, original=in_words(original))
        if count.out and count.answer is None:
            words = Saying("意见尚未收回；如今日收回，{words}", words=words)
    if estimated:
        words = Saying("{words}；所涉年份尚无放假通知，按周末和法定节假日推算", words=words)
    topic = "reply" if count.agreed is None else "later_date"
    return ClockStep(due, Saying("{words}。", words=words), rules.article(topic))


def _awaited(count: Count, rules: Regulation) -> str:
    if count.correction is not None:
        if count.answer is not None:
            return Saying("补正未收到即已办结，未起算答复期限。")
        return Saying("等待申请人补正，答复期限自收到补正之日起重新计算。")
    if count.answer is not None:
        return Saying("申请人未缴费即已办结，答复期限未再计算。")
    if rules.fees is not None and not rules.fees.restarts:
        return Saying("等待申请人缴费，答复期限自缴费之日起继续计算。")
    return Saying("等待申请人缴费，答复期限自缴费之日起重新计算。")


class _Teller:
    """Tells the events one after the other, knowing what stood open before each."""

    def __init__(self, count: Count, rules: Regulation, calendar: Calendar) -> None:
        self._count, self._rules, self._calendar = count, rules, calendar
        self._open: list[RequestEvent] = []
        self._awaiting_payment = self._agreed = self._closed = False
        self._kinds: dict[Kind, Callable[[RequestEvent], tuple[str, str]]] = {
            Kind.CORRECTION_ASKED: self._correction_asked,
            Kind.CORRECTION_RECEIVED: self._correction_received,
            Kind.CONSULTATION_SENT: self._sent,
            Kind.CONSULTATION_RETURNED: self._returned,
            Kind.EXTENDED: self._extended,
            Kind.FEE_NOTIFIED: self._fee_notified,
            Kind.FEE_PAID: self._fee_paid,
            Kind.REASONS_ASKED: self._reasons_asked,
            Kind.REASONS_RECEIVED: self._reasons_received,
            Kind.LATER_DATE_SET: self._later_date,
            Kind.ANSWERED: self._answered,
            Kind.DELIVERED: self._delivered,
            Kind.WITHDRAWN: self._withdrawn,
            Kind.REOPENED: self._reopened,
        }

    def tell(self, event: RequestEvent) -> tuple[str, str]:
        """Return the words and the article of the next event."""
        return self._kinds[event.kind](event)

    def _correction_asked(self, event: RequestEvent) -> tuple[str, str]:
        until = Saying("，补正期限至{until}", until=in_words(event.until)) if event.until else ""
        return Saying(
            "{day}发出补正告知{until}，等待补正期间不计期限。", day=in_words(event.on), until=until
        ), self._rules.article("correction")

    def _correction_received(self, event: RequestEvent) -> tuple[str, str]:
        self._agreed = False
        return Saying(
            "{day}收到补正，自其后第一个工作日起重新计算{days}个工作日。",
            day=in_words(event.on),
            days=self._count.days,
        ), self._rules.article("correction")

    def _sent(self, event: RequestEvent) -> tuple[str, str]:
        self._open.append(event)
        day, who = in_words(event.on), _named(event)
        to = Saying("向{who}", who=who) if who else ""
        if self._rules.excludes(event.party):
            words = Saying("{day}{to}发出征求意见书，自次日起至收回之日不计入期限。", day=day, to=to)
        else:
            words = Saying("{day}{to}发出征求意见书，所需时间计入期限。", day=day, to=to)
        return words, self._rules.article("consultation")

    def _returned(self, event: RequestEvent) -> tuple[str, str]:
        day, of = in_words(event.on), _named(event)
        article = self._rules.article("consultation")
        place = matching(self._open, event)
        sent = self._open.pop(place) if place is not None else None
        if sent is None or not self._rules.excludes(sent.party):
            return Saying("{day}收回{of}意见，期限照常计算。", day=day, of=of), article
        left = sum(self._rules.excludes(other.party) for other in self._open)
        if left:
            return Saying(
                "{day}收回{of}意见，另有{left}份意见尚未收回，仍不计入期限。", day=day, of=of, left=left
            ), article
        skipped = _skipped(event, self._count, self._calendar)
        return Saying(
            "{day}收回{of}意见，{skipped}自其后第一个工作日起继续计算。", day=day, of=of, skipped=skipped
        ), article

    def _extended(self, event: RequestEvent) -> tuple[str, str]:
        article, day = self._rules.article("extension"), in_words(event.on)
        if event in self._count.without_effect:
            if self._closed:
                return Saying("{day}延期时申请已经办结，延期不起作用。", day=day), article
            if self._agreed:
                return Saying("{day}延期时已另行确定答复时间，延期不起作用。", day=day), article
            return Saying("{day}延期时答复期限已过，延期不起作用。", day=day), article
        approved = ""
        if event.approved_by and event.approved_on:
            approved = Saying("经{who}于{on}批准，", who=event.approved_by, on=in_words(event.approved_on))
        elif event.approved_by:
            approved = Saying("经{who}批准，", who=event.approved_by)
        return Saying(
            "{day}{approved}延长答复期限{days}个工作日。", day=day, approved=approved, days=event.working_days or 0
        ), article

    def _fee_notified(self, event: RequestEvent) -> tuple[str, str]:
        article, day = self._rules.article("fee"), in_words(event.on)
        amount = Saying("（{amount}元）", amount=event.amount) if event.amount is not None else ""
        if event in self._count.without_effect:
            return Saying("{day}发出收费通知{amount}时答复期限已过，期限不停止计算。", day=day, amount=amount), article
        fees = self._rules.fees
        if fees is None or self._closed or not self._rules.stops_for_fee(event.on):
            return Saying("{day}发出收费通知{amount}，期限照常计算。", day=day, amount=amount), article
        self._awaiting_payment = True
        last = self._calendar.add(event.delivered_on or event.on, fees.payment_days)
        return Saying(
            "{day}发出收费通知{amount}，期限停止计算，申请人应于{last}或之前缴费。",
            day=day,
            amount=amount,
            last=in_words(last),
        ), article

    def _fee_paid(self, event: RequestEvent) -> tuple[str, str]:
        article, day = self._rules.article("fee"), in_words(event.on)
        fees = self._rules.fees
        if fees is None or not self._awaiting_payment:
            return Saying("{day}申请人缴费，期限照常计算。", day=day), article
        self._awaiting_payment = False
        if fees.restarts:
            self._agreed = False
            return Saying(
                "{day}申请人缴费，自其后第一个工作日起重新计算{days}个工作日。", day=day, days=self._count.days
            ), article
        return Saying("{day}申请人缴费，自其后第一个工作日起继续计算。", day=day), article

    def _reasons_asked(self, event: RequestEvent) -> tuple[str, str]:
        until = Saying("于{until}或之前", until=in_words(event.until)) if event.until else ""
        return Saying(
            "{day}请申请人{until}说明理由，期限照常计算。", day=in_words(event.on), until=until
        ), self._rules.article("reasons")

    def _reasons_received(self, event: RequestEvent) -> tuple[str, str]:
        day = in_words(event.on)
        return Saying("{day}收到申请人的理由说明，期限照常计算。", day=day), self._rules.article("reasons")

    def _later_date(self, event: RequestEvent) -> tuple[str, str]:
        article, day = self._rules.article("later_date"), in_words(event.on)
        if event.until is None or event in self._count.without_effect:
            return Saying("{day}确定的延迟答复时间不起作用，期限照常计算。", day=day), article
        self._agreed = True
        last = working_day_from(event.until, self._calendar)
        rest = Saying("（该日休息，顺延至{last}）", last=in_words(last)) if last != event.until else ""
        return Saying(
            "{day}告知申请人延迟至{until}{rest}答复。", day=day, until=in_words(event.until), rest=rest
        ), article

    def _answered(self, event: RequestEvent) -> tuple[str, str]:
        self._closed = True
        outcome = Saying("（{outcome}）", outcome=event.outcome.label) if event.outcome else ""
        return Saying("{day}答复{outcome}。", day=in_words(event.on), outcome=outcome), ""

    def _withdrawn(self, event: RequestEvent) -> tuple[str, str]:
        self._closed = True
        return Saying("{day}申请人撤回申请。", day=in_words(event.on)), ""

    def _delivered(self, event: RequestEvent) -> tuple[str, str]:
        evidence = Saying("（{evidence}）", evidence=event.evidence) if event.evidence else ""
        return Saying("{day}送达{evidence}。", day=in_words(event.on), evidence=evidence), ""

    def _reopened(self, event: RequestEvent) -> tuple[str, str]:
        self._agreed = self._awaiting_payment = self._closed = False
        return Saying(
            "{day}重新办理，自其后第一个工作日起重新计算{days}个工作日。",
            day=in_words(event.on),
            days=self._count.days,
        ), self._rules.article("reply")


def _named(event: RequestEvent) -> str:
    """The one consulted in words; empty in older records, which name nobody."""
    if event.party is None and not event.counterpart:
        return ""
    return Saying("{party}{name}", party=event.party.label if event.party else "", name=event.counterpart)


def _skipped(event: RequestEvent, count: Count, calendar: Calendar) -> str:
    """How many working days the stop that ended with this event took out of the running count."""
    for span in count.spans:
        if span.back == event.on:
            days = max(0, calendar.count(max(span.out, count.start), event.on))
            return Saying("其间{days}个工作日不计，", days=days)
    return ""
