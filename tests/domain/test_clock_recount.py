"""The reply clock against a recount that walks through the days, for ten thousand histories under both regulations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from clock_histories import CALENDAR, REGULATIONS, histories, make_event, recount, some_histories
from hypothesis import given, settings
from hypothesis import strategies as st

from ogi_desk.domain.clock import ClockReading, RequestState, read_clock
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.day_count import DayRole, count_days
from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import RequestEventKind as Kind

UNDER_2008 = (date(2008, 5, 1), date(2019, 5, 14))
UNDER_2019 = (date(2019, 5, 15), date(2027, 3, 1))
MANY = settings(max_examples=500, deadline=None, database=None)  # of twenty each


def read(request: Request, today: date) -> ClockReading:
    return read_clock(request, CALENDAR, REGULATIONS, today)


def last_of(request: Request) -> date:
    return max([request.received_on, *(event.on for event in request.events)])


def agrees(request: Request, wait: int) -> None:
    """The reading, the recount and the days shown say the same."""
    today = last_of(request) + timedelta(wait)
    reading, seen = read(request, today), recount(request, today)
    assert (reading.due_on, reading.original_due_on) == (seen.due, seen.original)
    assert reading.start == seen.start
    if reading.due_on is not None:
        assert CALENDAR.is_working_day(reading.due_on)
        if reading.state is not RequestState.ANSWERED:
            assert (reading.state is RequestState.OVERDUE) == (today > reading.due_on) == (reading.days_late > 0)
    days = count_days(request, reading)
    counted = [day for day in days if day.role is DayRole.COUNTED]
    assert [day.number for day in counted] == list(range(1, len(counted) + 1))
    if reading.due_on is None:
        assert not counted
    else:
        assert counted[-1].on == reading.due_on
        assert [day.on for day in days if day.due] == [reading.due_on]
        if not reading.agreed_on:
            assert {day.on: day.number for day in counted} == {
                day: number for day, number in seen.numbers.items() if day <= reading.due_on
            }


@MANY
@given(st.integers(0, 2**32), st.sampled_from((UNDER_2008, UNDER_2019)))
def test_the_clock_equals_the_recount_in_ten_thousand_histories(seed: int, days: tuple[date, date]) -> None:
    for number, request in enumerate(some_histories(seed, 20, *days)):
        agrees(request, (seed + 7 * number) % 120)


@given(histories(*UNDER_2008), st.integers(0, 120))
def test_the_clock_equals_the_recount_under_2008(request: Request, wait: int) -> None:
    agrees(request, wait)


@given(histories(*UNDER_2019), st.integers(0, 120))
def test_the_clock_equals_the_recount_under_2019(request: Request, wait: int) -> None:
    agrees(request, wait)


#: A later event moves the date earlier only where the law says so:
#: - 重新办理 begins the period anew, and an extension of the first handling is not one of the second;
#: - a later day agreed is a fixed day: while a consultation is out the date would else go on moving with it;
#: - a correction or a payment after such an agreement begins the period anew in its place.
_MAY_BE_EARLIER = (Kind.REOPENED, Kind.LATER_DATE_SET)
_MAY_BE_EARLIER_AFTER_AN_AGREEMENT = (Kind.CORRECTION_RECEIVED, Kind.FEE_PAID)


@settings(max_examples=300, deadline=None, database=None)
@given(st.integers(0, 2**32), st.sampled_from((UNDER_2008, UNDER_2019)))
def test_a_later_event_never_moves_the_date_earlier_but_by_law(seed: int, days: tuple[date, date]) -> None:
    for number, request in enumerate(some_histories(seed, 5, *days)):
        day = last_of(request) + timedelta((seed + number) % 30)
        for kind in Kind:
            before = read(request, day)
            if before.count.answer is not None and kind is not Kind.REOPENED:
                continue  # nothing but a reopening moves what is answered
            after = read(replace(request, events=(*request.events, make_event(kind, day, seed % 100))), day)
            lawful = _MAY_BE_EARLIER + (_MAY_BE_EARLIER_AFTER_AN_AGREEMENT if before.agreed_on else ())
            if before.due_on and after.due_on and kind not in lawful:
                assert after.due_on >= before.due_on
            if kind is Kind.LATER_DATE_SET and before.due_on and not before.count.out:
                assert after.due_on
                assert after.due_on >= before.due_on


@settings(max_examples=200, deadline=None, database=None)
@given(histories(*UNDER_2019), st.integers(0, 100), st.integers(0, 100))
def test_the_date_does_not_hang_on_today_once_nothing_is_out(request: Request, one: int, other: int) -> None:
    first, second = (read(request, request.received_on + timedelta(days)) for days in (one, other))
    if not first.count.out:
        assert first.due_on == second.due_on


@settings(max_examples=200, deadline=None, database=None)
@given(histories(*UNDER_2019), st.integers(0, 60))
def test_the_words_end_with_the_date(request: Request, wait: int) -> None:
    reading = read(request, last_of(request) + timedelta(wait))
    steps = reading.steps
    assert [step.event for step in steps[1:-1]] == list(reading.count.events)
    if reading.due_on is None:
        assert "等待" in steps[-1].words or "即已办结" in steps[-1].words
    else:
        assert steps[-1].on == reading.due_on
        assert in_words(reading.due_on) in steps[-1].words
        assert not reading.count.extension or reading.agreed_on or "未延期时为" in steps[-1].words
