"""What stands on a request's life line: each event with its proof, its disputes, and the day to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.clock import ClockReading, RequestState
from ogi_desk.domain.records import Case, Letter, Request, RequestEvent
from ogi_desk.domain.vocabulary import FeeStandard, RequestEventKind
from ogi_desk.ui.language import between, message, term
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.life_line import LifePoint
from ogi_desk.ui.requests.receipt_fields import rule_words

Kind = RequestEventKind
translate = QCoreApplication.translate


def points_of(
    line: RequestLine, cases: Iterable[Case] = (), letters: Mapping[int, Letter] | None = None
) -> list[LifePoint]:
    """Return the stops in the order of their days; ``letters`` by id give the number and delivery an event lacks."""
    record, reading = line.record, line.reading
    points = [_received(record, reading)]
    for event in record.events:
        letter = (letters or {}).get(event.letter_id or 0)
        points.append(_happened(line, event, letter))
    for case in cases:
        points += _of_case(case)
    points.sort(key=lambda point: point.on)  # type: ignore[arg-type, return-value]
    if reading.state is not RequestState.ANSWERED and reading.due_on:
        tone = {RequestState.OVERDUE: "bad", RequestState.DUE_SOON: "soon"}.get(reading.state, "muted")
        words = translate("LifePoints", "应于当日前答复")
        late = translate("LifePoints", "已超期 {0} 天").format(reading.days_late) if reading.days_late else ""
        points.append(LifePoint(reading.due_on, words, late, tone=tone, open=True))
    return points


def waiting_words(reading: ClockReading) -> str:
    """What stands in place of the due date while there is none."""
    if reading.state is RequestState.AWAITING_PAYMENT or reading.count.awaiting_payment:
        return translate("LifePoints", "待缴费后起算")
    return translate("LifePoints", "待补正后起算")


def _received(record: Request, reading: ClockReading) -> LifePoint:
    notes = [translate("LifePoints", "方式：{0}").format(_way(record))]
    if record.arrived_on and record.arrived_on != record.received_on:
        notes.append(translate("LifePoints", "{0} 到达").format(record.arrived_on.isoformat()))
    if record.channel and reading.regulation:
        notes.append(rule_words(record, reading.regulation))
    return LifePoint(record.received_on, translate("LifePoints", "收到申请"), _listed(notes))


def _way(record: Request) -> str:
    way = term(record.channel)
    return translate("LifePoints", "{0}（平信）").format(way) if record.ordinary_mail else way


def _happened(line: RequestLine, event: RequestEvent, letter: Letter | None) -> LifePoint:
    words = term(event.kind)
    if event.outcome:
        words = f"{words}{between('：')}{term(event.outcome)}"
    if event.working_days:
        words = translate("LifePoints", "{0} {1} 个工作日").format(words, event.working_days)
    if event.counterpart or event.party:
        whom = event.counterpart or (term(event.party) if event.party else "")
        words = translate("LifePoints", "{0}：{1}").format(words, whom)
    tone = "good" if event.kind in (Kind.ANSWERED, Kind.DELIVERED) else "accent"
    notes = [*_proofs(event, letter), event.article, event.reason, event.note]
    reading = line.reading
    if event is reading.count.answer and event.kind is Kind.ANSWERED and reading.days_late:
        tone = "bad"
        notes.insert(0, translate("LifePoints", "迟 {0} 天").format(reading.days_late))
    if event in reading.count.without_effect:
        notes.insert(0, translate("LifePoints", "超出期限，不起作用"))
    return LifePoint(event.on, words, _listed(notes), tone, event=event)


def _proofs(event: RequestEvent, letter: Letter | None) -> list[str]:
    """What proves the event: number, delivery, approval, the day set to the other side, the fee."""
    found = [event.document_number or (letter.number if letter else "")]
    if event.until:
        words = (
            translate("LifePoints", "延至 {0}")
            if event.kind is Kind.LATER_DATE_SET
            else translate("LifePoints", "限 {0} 前")
        )
        found.append(words.format(event.until.isoformat()))
    if event.amount is not None:
        found.append(translate("LifePoints", "{0} 元").format(_yuan(event.amount)) + _fee_detail(event))
    if event.approved_by or event.approved_on:
        day = event.approved_on.isoformat() if event.approved_on else ""
        who = " ".join(part for part in (event.approved_by, day) if part)
        found.append(translate("LifePoints", "{0} 批准").format(who))
    delivered = event.delivered_on or (letter.delivered_on if letter else None)
    evidence = event.evidence or (letter.evidence if letter else "")
    if delivered:
        found.append(translate("LifePoints", "{0} 送达").format(delivered.isoformat()))
    found.append(evidence)
    return found


def _yuan(amount: Decimal) -> str:
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"


def _fee_detail(event: RequestEvent) -> str:
    if event.fee_standard is None:
        return ""
    unit = translate("LifePoints", "件") if event.fee_standard is FeeStandard.BY_ITEM else translate("LifePoints", "页")
    return f"（{term(event.fee_standard)}" + (f" {event.units} {unit}）" if event.units else "）")


def _of_case(case: Case) -> list[LifePoint]:
    """A dispute's own days: received, answered, closed."""
    name = term(case.kind)
    points = [LifePoint(case.received_on, translate("LifePoints", "收到{0}").format(name), case.case_number, "soon")]
    if case.answered_on:
        points.append(LifePoint(case.answered_on, translate("LifePoints", "{0}：提交答复").format(name), "", "soon"))
    if case.closed_on:
        result = term(case.result) if case.result else translate("LifePoints", "审结")
        points.append(LifePoint(case.closed_on, f"{name}{between('：')}{result}", "", "soon"))
    return points


def _listed(notes: Iterable[str]) -> str:
    return "　".join(message(note) for note in notes if note)
