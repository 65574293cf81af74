"""The reply clock: known cases. That it equals a recount day by day is shown by test_clock_recount."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ogi_desk.domain.clock import RequestState, read_clock
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_calendar, load_regulations

CALENDAR = load_calendar()
REGULATIONS = load_regulations()
LATER = date(2030, 1, 1)


def event(kind: Kind, on: str | date, **more: object) -> RequestEvent:
    return RequestEvent(kind=kind, on=date.fromisoformat(on) if isinstance(on, str) else on, **more)  # type: ignore[arg-type]


def request(received: str | date, *events: RequestEvent) -> Request:
    return Request(
        received_on=date.fromisoformat(received) if isinstance(received, str) else received,
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="2011年统计公报",
        events=events,
    )


def read(record: Request, today: str | date = LATER):  # type: ignore[no-untyped-def]
    day = date.fromisoformat(today) if isinstance(today, str) else today
    return read_clock(record, CALENDAR, REGULATIONS, day)


def test_the_court_vector_under_the_2019_regulation() -> None:
    reading = read(request("2022-09-30"), "2022-10-28")
    assert reading.regulation.id == "2019"
    assert reading.start == date(2022, 9, 30)
    assert (reading.due_on, reading.original_due_on) == (date(2022, 11, 2), date(2022, 11, 2))
    assert (reading.working_days_left, reading.state) == (3, RequestState.DUE_SOON)
    assert read(request("2022-09-30"), "2022-10-27").state is RequestState.OPEN
    assert not reading.estimated


@pytest.mark.parametrize(
    ("received", "regulation", "days", "due"),
    [
        ("2012-01-10", "2008", 15, "2012-02-03"),  # Spring Festival, two worked weekends
        ("2012-09-24", "2008", 15, "2012-10-19"),
        ("2019-05-14", "2008", 15, "2019-06-04"),
        ("2019-05-15", "2019", 20, "2019-06-13"),
        ("2026-02-02", "2019", 20, "2026-03-06"),
    ],
)
def test_the_regulation_is_that_of_the_day_of_receipt(received: str, regulation: str, days: int, due: str) -> None:
    reading = read(request(received))
    assert reading.regulation.id == regulation
    assert reading.count.days == days
    assert reading.due_on == date.fromisoformat(due)


def test_states_through_the_days_of_a_request() -> None:
    record = request("2022-09-30")
    seen = {d: read(record, d) for d in ("2022-10-10", "2022-10-28", "2022-11-02", "2022-11-03", "2022-11-05")}
    assert [r.state.label for r in seen.values()] == ["办理中", "即将到期", "即将到期", "已超期", "已超期"]
    assert [r.working_days_left for r in seen.values()] == [17, 3, 0, -1, -2]
    assert [r.days_late for r in seen.values()] == [0, 0, 0, 1, 3]


def test_a_correction_stops_and_then_restarts_the_clock() -> None:
    asked = request("2022-09-30", event(Kind.CORRECTION_ASKED, "2022-10-10"))
    waiting = read(asked, "2022-12-01")
    assert waiting.state is RequestState.AWAITING_CORRECTION
    assert (waiting.due_on, waiting.original_due_on, waiting.working_days_left) == (None, None, None)
    assert waiting.days_late == 0
    came = replace(asked, events=(*asked.events, event(Kind.CORRECTION_RECEIVED, "2022-10-20")))
    again = read(came, "2022-10-25")
    assert again.start == date(2022, 10, 20)
    assert again.due_on == CALENDAR.add(date(2022, 10, 20), 20)
    assert again.state is RequestState.OPEN


def test_a_consultation_takes_its_working_days_out_of_the_count() -> None:
    record = request(
        "2022-09-30",
        event(Kind.CONSULTATION_SENT, "2022-10-10"),
        event(Kind.CONSULTATION_RETURNED, "2022-10-17"),
    )
    # 11, 12, 13, 14 and 17 October do not count: the day it came back is one of them.
    assert read(record).due_on == date(2022, 11, 9)
    assert read(record, "2022-10-12").state is RequestState.CONSULTING
    assert read(record, "2022-10-12").due_on == date(2022, 11, 9)


def test_a_consultation_still_out_moves_the_earliest_due_date_and_keeps_the_days_left() -> None:
    record = request("2022-09-30", event(Kind.CONSULTATION_SENT, "2022-10-10"))
    days = [read(record, date(2022, 10, 10) + timedelta(i)) for i in range(40)]
    assert {r.state for r in days} == {RequestState.CONSULTING}
    assert {r.working_days_left for r in days} == {17}
    assert days == sorted(days, key=lambda r: r.due_on)
    answered = replace(record, events=(*record.events, event(Kind.ANSWERED, "2022-12-20", outcome=Outcome.GRANTED)))
    assert read(answered).days_late == 0  # the time it was out never counted


def test_overlapping_consultations_end_with_the_last_one_back() -> None:
    record = request(
        "2022-09-30",
        event(Kind.CONSULTATION_SENT, "2022-10-10"),
        event(Kind.CONSULTATION_SENT, "2022-10-11"),
        event(Kind.CONSULTATION_RETURNED, "2022-10-12"),
        event(Kind.CONSULTATION_RETURNED, "2022-10-17"),
    )
    assert read(record).due_on == date(2022, 11, 9)


def test_an_extension_adds_to_the_same_count_and_keeps_the_original_date_in_sight() -> None:
    record = request("2022-09-30", event(Kind.EXTENDED, "2022-11-02", working_days=20))
    reading = read(record)
    assert reading.original_due_on == date(2022, 11, 2)
    assert reading.due_on == CALENDAR.add(date(2022, 9, 30), 40)
    old = read(request("2012-03-01", event(Kind.EXTENDED, "2012-03-20", working_days=15)))
    assert old.due_on == CALENDAR.add(date(2012, 3, 1), 30)


def test_an_extension_counts_up_to_the_limit_and_only_in_time() -> None:
    long = request("2012-03-01", event(Kind.EXTENDED, "2012-03-20", working_days=20))
    assert read(long).due_on == CALENDAR.add(date(2012, 3, 1), 30)
    late = read(request("2022-09-30", event(Kind.EXTENDED, "2022-11-03", working_days=20)))
    assert late.due_on == date(2022, 11, 2)
    assert any("延期不起作用" in step.words for step in late.steps)


def test_an_answer_closes_and_a_reopening_starts_afresh() -> None:
    answered = request("2022-09-30", event(Kind.ANSWERED, "2022-11-04", outcome=Outcome.GRANTED))
    closed = read(answered)
    assert (closed.state, closed.days_late, closed.working_days_left) == (RequestState.ANSWERED, 2, None)
    assert read(answered, "2022-11-03").state is RequestState.OVERDUE  # not answered yet on that day
    again = read(replace(answered, events=(*answered.events, event(Kind.REOPENED, "2023-02-01"))), "2023-02-02")
    assert (again.start, again.due_on) == (date(2023, 2, 1), CALENDAR.add(date(2023, 2, 1), 20))
    assert again.state is RequestState.OPEN
    withdrawn = read(request("2022-09-30", event(Kind.WITHDRAWN, "2022-10-08")))
    assert withdrawn.state is RequestState.ANSWERED


def test_a_date_that_touches_a_year_without_notice_is_estimated() -> None:
    assert read(request("2026-12-14"), "2026-12-15").estimated
    assert not read(request("2026-11-02"), "2026-11-03").estimated
    assert "尚无放假通知" in read(request("2026-12-14"), "2026-12-15").steps[-1].words


def test_the_steps_name_every_event_its_article_and_the_last_day() -> None:
    reading = read(
        request(
            "2022-09-30",
            event(Kind.CORRECTION_ASKED, "2022-10-09"),
            event(Kind.CORRECTION_RECEIVED, "2022-10-12"),
            event(Kind.CONSULTATION_SENT, "2022-10-13"),
            event(Kind.CONSULTATION_RETURNED, "2022-10-20"),
            event(Kind.EXTENDED, "2022-10-24", working_days=10),
        )
    )
    words = [step.words for step in reading.steps]
    assert words[0] == "2022年9月30日收到申请，当日不计，自其后第一个工作日起算20个工作日。"
    assert words[2] == "2022年10月12日收到补正，自其后第一个工作日起重新计算20个工作日。"
    assert words[4] == "2022年10月20日收回意见，其间5个工作日不计，自其后第一个工作日起继续计算。"
    assert words[-1] == "第30个工作日为2022年11月30日，应于当日或之前答复；未延期时为2022年11月16日。"
    assert [step.article.rpartition("）")[2] for step in reading.steps] == (
        ["第三十三条", "第三十条", "第三十条", "第三十三条", "第三十三条", "第三十三条", "第三十三条"]
    )
    assert all(step.article.startswith("条例（国务院令第711号）") for step in reading.steps)
    waiting = read(request("2012-03-01", event(Kind.CORRECTION_ASKED, "2012-03-05")))
    assert waiting.steps[-1].article == "条例（国务院令第492号）第二十一条"
