"""The count day by day. That it agrees with the clock for any history is shown by test_clock_recount."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from clock_histories import CALENDAR, REGULATIONS, request_of

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.day_count import CountedDay, DayRole, count_days
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.domain.working_days import DayKind


def event(kind: Kind, on: str, **more: object) -> RequestEvent:
    return RequestEvent(kind=kind, on=date.fromisoformat(on), **more)  # type: ignore[arg-type]


def days_of(*events: RequestEvent, today: str = "2022-12-30", until: date | None = None) -> dict[str, CountedDay]:
    request = request_of(date(2022, 9, 30), events)
    days = count_days(request, read_clock(request, CALENDAR, REGULATIONS, date.fromisoformat(today)), until)
    assert [b.on.toordinal() - a.on.toordinal() for a, b in pairwise(days)] == [1] * (len(days) - 1)
    return {day.on.isoformat(): day for day in days}


def roles(days: dict[str, CountedDay], *wanted: str) -> list[tuple[str, int | None]]:
    return [(days[day].role.id, days[day].number) for day in wanted]


def test_the_court_vector_day_by_day() -> None:
    days = days_of()
    assert (min(days), max(days)) == ("2022-09-30", "2022-11-02")
    assert roles(days, "2022-09-30", "2022-10-05", "2022-10-08", "2022-11-02") == [
        ("start", None),
        ("rest", None),
        ("counted", 1),
        ("counted", 20),
    ]
    assert days["2022-09-30"].received
    assert days["2022-10-05"].holiday
    assert days["2022-10-08"].kind is DayKind.WORKED_WEEKEND
    assert [day for day, shown in days.items() if shown.due] == ["2022-11-02"]
    assert not any(shown.original_due or shown.estimated for shown in days.values())


def test_days_after_the_last_one_are_shown_when_asked_for() -> None:
    days = days_of(until=date(2022, 11, 5))
    assert roles(days, "2022-11-02", "2022-11-03", "2022-11-05") == [("counted", 20), ("after", None), ("after", None)]
    answered = days_of(event(Kind.ANSWERED, "2022-11-04", outcome=Outcome.GRANTED), event(Kind.DELIVERED, "2022-11-07"))
    assert max(answered) == "2022-11-07"
    assert answered["2022-11-04"].events[0].kind is Kind.ANSWERED


def test_a_correction_begins_the_numbers_anew() -> None:
    days = days_of(event(Kind.CORRECTION_ASKED, "2022-10-09"), event(Kind.CORRECTION_RECEIVED, "2022-10-12"))
    assert roles(days, "2022-10-08", "2022-10-09", "2022-10-10", "2022-10-11", "2022-10-12", "2022-10-13") == [
        ("lapsed", 1),
        ("lapsed", 2),
        ("waiting", None),
        ("waiting", None),
        ("start", None),
        ("counted", 1),
    ]
    waiting = days_of(event(Kind.CORRECTION_ASKED, "2022-10-09"), today="2022-10-17")
    assert max(waiting) == "2022-10-17"
    assert {day.role for day in waiting.values()} == {DayRole.START, DayRole.LAPSED, DayRole.WAITING, DayRole.REST}


def test_a_payment_begins_the_numbers_anew() -> None:
    days = days_of(event(Kind.FEE_NOTIFIED, "2022-10-10"), event(Kind.FEE_PAID, "2022-10-12"))
    assert roles(days, "2022-10-10", "2022-10-11", "2022-10-12", "2022-10-13") == [
        ("lapsed", 3),
        ("waiting", None),
        ("start", None),
        ("counted", 1),
    ]


def test_days_out_do_not_count() -> None:
    days = days_of(
        event(Kind.CONSULTATION_SENT, "2022-10-10", party=ConsultedParty.AGENCY),
        event(Kind.CONSULTATION_RETURNED, "2022-10-17"),
    )
    assert roles(days, "2022-10-10", "2022-10-11", "2022-10-15", "2022-10-17", "2022-10-18") == [
        ("counted", 3),
        ("consulted", None),
        ("rest", None),
        ("consulted", None),
        ("counted", 4),
    ]


def test_the_extension_goes_on_with_the_same_numbers() -> None:
    days = days_of(event(Kind.EXTENDED, "2022-10-20", working_days=10))
    assert days["2022-11-02"].original_due
    assert roles(days, "2022-11-02", "2022-11-03", "2022-11-16") == [("counted", 20), ("counted", 21), ("counted", 30)]
    assert days["2022-11-16"].due


def test_an_agreed_day_is_the_last_counted_one_whatever_is_out() -> None:
    days = days_of(
        event(Kind.CONSULTATION_SENT, "2022-10-10"),
        event(Kind.LATER_DATE_SET, "2022-10-20", until=date(2022, 12, 30)),
    )
    assert days["2022-10-20"].role is DayRole.CONSULTED
    assert days["2022-10-21"].number == 4
    assert days["2022-12-30"].due
    assert max(days) == "2022-12-30"


def test_reopening_leaves_what_was_counted_before_as_it_was() -> None:
    days = days_of(event(Kind.ANSWERED, "2022-10-10", outcome=Outcome.GRANTED), event(Kind.REOPENED, "2022-10-13"))
    assert roles(days, "2022-10-10", "2022-10-11", "2022-10-13", "2022-10-14") == [
        ("lapsed", 3),
        ("after", None),
        ("start", None),
        ("counted", 1),
    ]


def test_years_without_a_notice_are_marked() -> None:
    request = request_of(date(2030, 12, 20), ())
    days = count_days(request, read_clock(request, CALENDAR, REGULATIONS, date(2030, 12, 21)))
    assert all(day.estimated for day in days)
