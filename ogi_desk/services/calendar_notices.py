"""The yearly holiday notice as the office keeps it: what it would move, entering it, and which one is still missing.

A notice is a definition: entering it changes no request; every date is computed anew from it. Counting is pure; only
:func:`enter_notice` and :func:`withdraw_notice` write.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ogi_desk.domain.calendar_data import write_calendar_year
from ogi_desk.domain.clock import payment_due, read_clock
from ogi_desk.domain.clock_count import Count, adds_up_alike, tally
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import CalendarNotice, Request, RequestEvent
from ogi_desk.domain.regulation import Regulation, regulation_of
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.working_days import Calendar, CalendarYear
from ogi_desk.services.definitions import Definitions, year_of_notice
from ogi_desk.services.ports import Changes, ListQuery, Office, Progress, Reader

#: The State Council's notice of the next year comes in October to December; from this month on it is asked for.
_ASKED_FROM_MONTH = 11
_STRIDE = 500  # requests counted between two words to the progress bar
_Dates = tuple[date | None, date | None]  # before and after


class MovedDate(NamedTuple):
    """An open request whose date another calendar moves. The date is that of the answer, of the payment while one is
    awaited."""

    request_id: int
    number: str  # 登记号
    before: date | None
    after: date | None


def moved_by(
    reader: Reader, definitions: Definitions, calendar: Calendar, today: date, progress: Progress | None = None
) -> list[MovedDate]:
    """Return every request open at the end of ``today`` whose date would be another one by ``calendar``, by date.

    Counts only requests that can be touched: received before the last day that changes, due on or after the first.
    ``progress`` may raise ``Cancelled``; nothing is written in any case.
    """
    known = definitions.calendar
    changed = known.differing(calendar)
    if not changed:
        return []
    moved: dict[_Dates, list[MovedDate]] = {}
    # Requests of the same day with the same events count alike: the reader makes an event that recurs only once. The
    # events are kept with the answer, so that no other event can come to have the same id.
    alike: dict[tuple[object, ...], tuple[_Dates, tuple[RequestEvent, ...]]] = {}
    newest = max(reader.find_first(ListQuery(kind="request", sort="id"), 1), default=0)
    for done, request in enumerate(reader.fetch_clocks(today)):
        if progress and done % _STRIDE == 0:
            progress(min(request.id or 0, newest) - 1, newest)  # the register goes by their ids
        if request.received_on >= changed[-1]:
            continue  # all its days lie behind the change
        key = (request.received_on, request.regulation, *map(id, request.events))
        counted = alike.get(key)
        if counted is None:
            counted = alike[key] = (_dates(request, definitions, calendar, changed[0], today), request.events)
        before, after = dates = counted[0]
        if before != after:
            moved.setdefault(dates, []).append(MovedDate(request.id or 0, request.number, before, after))
    # the pairs of dates are few: sorting every request by its own would hold the interpreter for long
    ordered = sorted(moved, key=lambda dates: (dates[1] or date.max, dates[0] or date.max))
    return [move for dates in ordered for move in moved[dates]]


def enter_notice(office: Office, actor: str, notice: CalendarNotice) -> tuple[CalendarNotice, Changes]:
    """Keep a year's notice, in place of one entered earlier for the same year; can be undone.

    ``InputError`` when it has no title, cannot be read, names another year or no day off.
    """
    notice = replace(
        notice, title=notice.title.strip(), number=notice.number.strip(), source=notice.source.strip(), binned=False
    )
    if not notice.title:
        raise InputError("请填写通知的标题，例如“国务院办公厅关于{year}年部分节假日安排的通知”", year=notice.year)
    year = year_of_notice(notice)
    if not any(holiday.days_off for holiday in year.holidays):
        raise InputError("{year}年还没有任何放假的日子，请粘贴通知或者在年历上标出", year=notice.year)
    with office.write(actor, "录入放假通知") as writer:
        earlier = writer.all(CalendarNotice, year=notice.year)
        if not earlier:
            stored = writer.add(replace(notice, id=None))
        else:
            stored = replace(notice, id=earlier[-1].id)
            if stored != earlier[-1]:
                stored = writer.replace(earlier[-1], stored)
    return stored, writer.changes()


def withdraw_notice(office: Office, actor: str, year: int) -> Changes:
    """Go by the shipped arrangement of a year again (or by the estimate): its notice goes to the bin; can be undone."""
    with office.write(actor, "撤下放假通知") as writer:
        for notice in writer.all(CalendarNotice, year=year):
            writer.replace(notice, replace(notice, binned=True))
    return writer.changes()


def missing_notice(calendar: Calendar, today: date) -> int | None:
    """Return the year whose notice is missing now: this year's always, from 1 November on the next year's."""
    return next(iter(next_notices(calendar, today)), None)


def next_notices(calendar: Calendar, today: date) -> tuple[int, ...]:
    """Return the years, this one and from 1 November the next, that have no notice yet."""
    asked = (today.year, today.year + 1) if today.month >= _ASKED_FROM_MONTH else (today.year,)
    return tuple(year for year in asked if calendar.estimated(date(year, 1, 1)))


def notices_between(calendar: Calendar, first: date, last: date) -> tuple[str, ...]:
    """Return the notices a count from ``first`` to ``last`` rests on, each as it is cited; a year without one is said
    to be estimated. The next year's is among them when its 元旦 reaches into the span."""
    cited: list[str] = []
    for number in range(first.year - 1, last.year + 2):
        year = calendar.years.get(number)
        if not first.year <= number <= last.year and not (year and any(first <= day <= last for day in year.days())):
            continue
        if year is None or not year.announced:
            cited.append(Saying("{year}年尚无放假通知，按周末和法定节假日推算", year=number))
            continue
        cited.append(cite(year.notice or f"{number}年工作日历", year.number))
        cited += (cite(later.notice, later.number) for later in year.amendments)
    return tuple(cited)


def cite(title: str, number: str) -> Saying:
    """Return a notice as official papers cite it: 《…的通知》（国办发明电〔2025〕7号）."""
    return (
        Saying("《{title}》（{number}）", title=title, number=number) if number else Saying("《{title}》", title=title)
    )


def notice_of(year: CalendarYear) -> CalendarNotice:
    """Return the record that keeps a year's arrangement."""
    return CalendarNotice(
        year=year.year, title=year.notice, number=year.number, source=year.source, data=write_calendar_year(year)
    )


def _dates(request: Request, definitions: Definitions, calendar: Calendar, changed: date, today: date) -> _Dates:
    """The date a person watches, by the calendar in force and by another that differs from the day ``changed`` on.

    What :func:`read_clock` shows, without all else it works out: a whole register is counted twice here.
    """
    known, rules = definitions.calendar, regulation_of(request, definitions.regulations)
    count = tally(request.received_on, request.events, known, rules)
    before = _date(request, count, rules, known, today)
    if before is not None and before < changed:
        return before, before
    if not adds_up_alike(request.events, changed):
        count = tally(request.received_on, request.events, calendar, rules)
    return before, _date(request, count, rules, calendar, today)


def _date(request: Request, count: Count, rules: Regulation, calendar: Calendar, today: date) -> date | None:
    """The day of the answer, else of the payment awaited."""
    due = count.last_day(calendar, count.answer.on if count.answer else today)
    if due is not None:
        return due
    if count.events[-1].on > today:  # what is awaited today need not be what is awaited then
        return read_clock(request, calendar, (rules,), today).payment_due_on
    awaited = count.payment if count.answer is None else None
    return payment_due(awaited, calendar, rules) if awaited else None
