"""What waits of requests, disputes and letters this morning. Reads open requests only; names no applicant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ogi_desk.domain.clock import ClockReading, RequestState
from ogi_desk.domain.records import Case, Letter, Request
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import ConsultedParty, LetterState
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.disputes import answer_due
from ogi_desk.services.due import number_of, requests_on
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.morning_items import NEAR, VERY_NEAR, MorningGroup, MorningItem, days_in_words, short_day
from ogi_desk.services.ports import Reader

#: A letter issued longer ago than this and still without delivery belongs to a year's check, not to the morning.
_LETTER_DAYS = 365


def requests_waiting(reader: Reader, definitions: Definitions, today: date) -> Iterator[MorningItem]:
    """What is late or near, and what others owe the office: a correction, a payment, an opinion."""
    for request, reading in requests_on(reader, definitions, today):
        yield from _by_day(request, reading, today)
        yield from _awaited(request, reading, definitions.calendar, today)


def _by_day(request: Request, reading: ClockReading, today: date) -> Iterator[MorningItem]:
    due, left = reading.due_on, reading.working_days_left
    if left is None:
        return
    late = reading.state is RequestState.OVERDUE
    if late:
        group = MorningGroup.OVERDUE
    elif left <= NEAR:
        group = MorningGroup.VERY_NEAR if left <= VERY_NEAR else MorningGroup.NEAR
    else:
        return
    # without a day where an event of a later day stops the clock then
    words = days_in_words(due, left, today) if due else reading.state.label
    yield _of_request(group, request, words, due, left, late)


def _awaited(request: Request, reading: ClockReading, calendar: Calendar, today: date) -> Iterator[MorningItem]:
    """What others owe the office for this request, and whether their time is over."""
    if reading.state is RequestState.AWAITING_CORRECTION:
        yield _waiting(MorningGroup.CORRECTION, request, "补正", reading.correction_until, calendar, today)
    elif reading.state is RequestState.AWAITING_PAYMENT:
        yield _waiting(MorningGroup.PAYMENT, request, "缴费", reading.payment_due_on, calendar, today)
    for out in reading.consultations:
        who = out.event.counterpart or (out.event.party or ConsultedParty.THIRD_PARTY).label
        what = Saying("{who}意见", who=who)
        yield _waiting(MorningGroup.CONSULTATION, request, what, out.reply_due_on, calendar, today)


def _waiting(
    group: MorningGroup, request: Request, what: str, until: date | None, calendar: Calendar, today: date
) -> MorningItem:
    if until is None:
        return _of_request(group, request, Saying("等待{what}", what=what), None, None, False)
    day = short_day(until, today)
    if today > until:
        words = Saying("{what}期限{day}已过", what=what, day=day)
    else:
        words = Saying("等待{what}，{day}前", what=what, day=day)
    return _of_request(group, request, words, until, calendar.count(today, until), today > until)


def _of_request(
    group: MorningGroup, request: Request, words: str, due: date | None, left: int | None, late: bool
) -> MorningItem:
    return MorningItem(
        group=group,
        words=Saying("{number} {words}", number=number_of(request), words=words),
        detail=request.content,
        due=due,
        left=left,
        late=late,
        record_kind="request",
        record_id=request.id,
    )


def cases_to_answer(
    reader: Reader, calendar: Calendar, today: date, folder: Path | None = None
) -> Iterator[MorningItem]:
    """Pending reconsiderations and suits whose written answer is not yet handed in; a case leads to its request."""
    for case in reader.all(Case, closed_on=None, answered_on=None):
        due = answer_due(case, calendar, folder) if case.result is None else None
        if due is None or case.received_on > today:
            continue
        left = calendar.count(today, due)
        yield MorningItem(
            group=MorningGroup.CASE,
            words=Saying("{kind} {words}", kind=case.kind.label, words=days_in_words(due, left, today)),
            detail=case.case_number,
            due=due,
            left=left,
            late=today > due,
            record_kind="request" if case.request_id else "case",
            record_id=case.request_id or case.id,
            key=f"case/{case.id}",
        )


def letters_waiting(reader: Reader, today: date) -> Iterator[MorningItem]:
    """Letters on their way: drafts, those before the director, and those issued whose delivery is not recorded."""
    waiting = [letter for letter in reader.all(Letter, delivered_on=None, void_on=None) if _concerns(letter, today)]
    if not waiting:
        return
    known = letter_definitions(reader)
    requests = reader.fetch(Request, [letter.request_id for letter in waiting if letter.request_id])
    for letter in waiting:
        request = requests.get(letter.request_id or 0)
        if request is None or request.binned:
            continue
        title = known[letter.kind].title if letter.kind in known else letter.kind
        group, words = _letter_words(letter, today)
        yield MorningItem(
            group=group,
            words=Saying("{number} {title}", number=number_of(request), title=_short(title)),
            detail=listed([part for part in (words, letter.number, request.content) if part], " · "),
            record_kind="request",
            record_id=request.id,
            key=f"letter/{letter.id}",
        )


def _short(title: str) -> str:
    """A letter's title without what all of them begin with: a dock is narrow."""
    return title.removeprefix("政府信息公开").removeprefix("申请") or title


def _concerns(letter: Letter, today: date) -> bool:
    return letter.issued_on is None or 0 <= (today - letter.issued_on).days <= _LETTER_DAYS


def _letter_words(letter: Letter, today: date) -> tuple[MorningGroup, str]:
    if letter.state is LetterState.ISSUED and letter.issued_on:
        return MorningGroup.DELIVERY, Saying("{day}发出", day=short_day(letter.issued_on, today))
    if letter.state is LetterState.SENT and letter.sent_on:
        return MorningGroup.CLEARANCE, Saying("{day}送审", day=short_day(letter.sent_on, today))
    if letter.state is LetterState.RETURNED:
        return MorningGroup.DRAFT, "已退回"
    if letter.state is LetterState.CLEARED:
        return MorningGroup.DRAFT, "已审定，可以发出"
    return MorningGroup.DRAFT, "草稿"
