"""The proof sheet of a request: why its answer was due when it was, for a court or a reconsideration body.

Gathers what the clock says, the letters behind each event and the notices behind the calendar; counts nothing itself
and sets nothing on paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ogi_desk.domain.clock import ClockReading, RequestState, read_clock
from ogi_desk.domain.clock_steps import ClockStep
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.day_count import count_days
from ogi_desk.domain.proof import ProofLine, ProofSheet
from ogi_desk.domain.receipt import receipt_rule
from ogi_desk.domain.records import Letter, Request
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.calendar_notices import notices_between
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Reader

TITLE = "政府信息公开申请答复期限计算说明"


def proof_sheet(reader: Reader, definitions: Definitions, request: Request, today: date) -> ProofSheet:
    """Return the proof sheet of a request as it stands on ``today``, with the letters kept for it."""
    reading = read_clock(request, definitions.calendar, definitions.regulations, today)
    letters = {letter.id: letter for letter in reader.all(Letter, request_id=request.id) if letter.id is not None}
    late = today if reading.count.answer is None and reading.days_late else None  # the days it is late are shown
    return ProofSheet(
        title=TITLE,
        agency=reader.profile().agency,
        facts=tuple((label, text) for label, text in _facts(request, reading) if text),
        lines=tuple(_lines(request, reading, letters)),
        days=count_days(request, reading, late),
        conclusion=tuple(_conclusion(reading)),
        notices=_notices(reading),
        made_on=today,
    )


def _facts(request: Request, reading: ClockReading) -> Iterator[tuple[str, str]]:
    rules = reading.regulation
    rule = receipt_rule(request.channel, request.ordinary_mail, rules)
    plain_mail = request.ordinary_mail and request.channel is RequestChannel.LETTER
    yield "登记号", request.number
    yield "申请人", request.applicant or ("个人信息已按规定删除" if request.personal_removed_on else "")
    yield "申请内容", request.content
    yield "申请方式", "平信" if plain_mail else request.channel.label
    if request.arrived_on is not None and request.arrived_on != request.received_on:
        yield "到达日期", in_words(request.arrived_on)
    yield rule.day_label, in_words(request.received_on)
    yield "收件确认记录", request.receipt_note
    yield "适用条例", rules.title
    yield "选定理由", request.regulation_reason if request.regulation == rules.id else ""
    yield "答复期限", Saying("{days}个工作日（{article}）", days=rules.reply_days, article=rules.article("reply"))


def _lines(request: Request, reading: ClockReading, letters: Mapping[int, Letter]) -> Iterator[ProofLine]:
    """The receipt and the events; the clock's last step is the conclusion."""
    rule = receipt_rule(request.channel, request.ordinary_mail, reading.regulation)
    receipt, *events = reading.steps[:-1]
    yield ProofLine(
        on=receipt.on,
        words=_without_day(receipt),
        article=rule.article or receipt.article,
        delivery=request.receipt_note,
    )
    for step in events:
        event = step.event
        assert event is not None
        letter = letters.get(event.letter_id) if event.letter_id is not None else None
        number = (letter.number if letter else "") or event.document_number
        delivered_on = event.delivered_on or (letter.delivered_on if letter else None)
        evidence = event.evidence or (letter.evidence if letter else "")
        if event.kind is Kind.DELIVERED and delivered_on is None:
            delivered_on = event.on
        parts = [Saying("{on}送达", on=in_words(delivered_on))] if delivered_on else []
        yield ProofLine(
            on=step.on,
            words=_without_day(step),
            article=event.article or step.article,
            letter=number,
            delivery=listed([*parts, *([evidence] if evidence else [])], "；"),
        )


def _without_day(step: ClockStep) -> str:
    """A step's words without its day, which stands beside them."""
    return str(step.words).removeprefix(in_words(step.on))


def _conclusion(reading: ClockReading) -> Iterator[str]:
    yield reading.steps[-1].words
    answer, due = reading.count.answer, reading.due_on
    if answer is not None:
        what = "申请人撤回申请" if answer.kind is Kind.WITHDRAWN else "本机关作出答复"
        on = in_words(answer.on)
        if due is None:
            yield Saying("{on}{what}。", on=on, what=what)
        elif answer.on <= due:
            yield Saying("{on}{what}，在答复期限之内。", on=on, what=what)
        else:
            yield Saying("{on}{what}，超过答复期限{days}天。", on=on, what=what, days=(answer.on - due).days)
    elif reading.state is RequestState.OVERDUE:
        yield Saying(
            "截至{today}尚未答复，已超过答复期限{days}天。", today=in_words(reading.today), days=reading.days_late
        )
    elif due is not None and reading.working_days_left is not None:
        yield Saying(
            "截至{today}尚未答复，距答复期限还有{left}个工作日。",
            today=in_words(reading.today),
            left=reading.working_days_left,
        )
    else:
        yield Saying("截至{today}尚未答复。", today=in_words(reading.today))


def _notices(reading: ClockReading) -> tuple[str, ...]:
    """The notices the count rests on, from the receipt to the due date."""
    first = min(reading.count.received_on, reading.start)
    return notices_between(reading.calendar, first, max(reading.due_on or reading.start, reading.start))
