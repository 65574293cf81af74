"""The clock's later parts: whose time is excluded, fees, the agreed later day, corrections with a period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from clock_histories import CALENDAR, REGULATIONS, request_of

from ogi_desk.domain.clock import ClockReading, RequestState, read_clock
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind

RECEIVED = date(2022, 9, 30)
THIRD, CO_MAKER, AGENCY = ConsultedParty


def event(kind: Kind, on: str, **more: object) -> RequestEvent:
    return RequestEvent(kind=kind, on=date.fromisoformat(on), **more)  # type: ignore[arg-type]


def request(*events: RequestEvent, received: str = "2022-09-30", regulation: str = "") -> Request:
    return request_of(date.fromisoformat(received), events, regulation)


def read(record: Request, today: str = "2030-01-01") -> ClockReading:
    return read_clock(record, CALENDAR, REGULATIONS, date.fromisoformat(today))


# -- the regulation ---------------------------------------------------------------------------------------------------


def test_the_court_vector_and_the_same_days_under_2008() -> None:
    assert read(request()).due_on == date(2022, 11, 2)
    under_2008 = read(request(regulation="2008"))
    assert under_2008.regulation.id == "2008"
    assert under_2008.due_on == date(2022, 10, 26)  # 15 working days; 8 and 9 October were worked
    assert read(request(regulation="none")).regulation.id == "2019"
    assert read(request(received="2012-03-01")).due_on == date(2012, 3, 22)


@pytest.mark.parametrize(
    ("party", "under_2008", "under_2019"),
    [(None, True, True), (THIRD, True, True), (CO_MAKER, False, True), (AGENCY, False, True)],
)
def test_only_the_parties_the_regulation_excludes_stop_the_clock(
    party: ConsultedParty | None, under_2008: bool, under_2019: bool
) -> None:
    sent = event(Kind.CONSULTATION_SENT, "2022-10-10", party=party)
    back = event(Kind.CONSULTATION_RETURNED, "2022-10-17", party=party)
    for regulation, stops, plain in (("2008", under_2008, "2022-10-26"), ("2019", under_2019, "2022-11-02")):
        record = request(sent, back, regulation=regulation)
        later = CALENDAR.add(date.fromisoformat(plain), 5)  # 11, 12, 13, 14 and 17 October do not count
        assert read(record).due_on == (later if stops else date.fromisoformat(plain))
        out = read(request(sent, regulation=regulation), "2022-10-12")
        assert out.state is (RequestState.CONSULTING if stops else RequestState.OPEN)
        assert [consultation.event for consultation in out.consultations] == [sent]
        words = [step.words for step in read(record).steps[1:3]]
        assert ("不计入期限" in words[0], "其间5个工作日不计" in words[1]) == (stops, stops)


def test_several_consultations_at_once_are_the_union_of_their_times() -> None:
    record = request(
        event(Kind.CONSULTATION_SENT, "2022-10-10", party=THIRD, counterpart="甲公司"),
        event(Kind.CONSULTATION_SENT, "2022-10-11", party=AGENCY, counterpart="乙局"),
        event(Kind.CONSULTATION_RETURNED, "2022-10-12", party=THIRD, counterpart="甲公司"),
        event(Kind.CONSULTATION_RETURNED, "2022-10-17", party=AGENCY, counterpart="乙局"),
    )
    assert read(record).due_on == date(2022, 11, 9)
    words = [step.words for step in read(record).steps]
    assert words[1].startswith("2022年10月10日向第三方甲公司发出征求意见书")
    assert "另有1份意见尚未收回" in words[3]
    assert "其间5个工作日不计" in words[4]
    # under 2008 the agency's time runs: only 11 and 12 October do not count
    assert read(replace(record, regulation="2008")).due_on == CALENDAR.add(date(2022, 10, 26), 2)


def test_a_reply_belongs_to_the_one_it_names() -> None:
    first, second = (event(Kind.CONSULTATION_SENT, "2022-10-10", party=THIRD, counterpart=name) for name in "甲乙")

    def still_out(**reply: object) -> list[str]:
        back = event(Kind.CONSULTATION_RETURNED, "2022-10-17", **reply)
        return [one.event.counterpart for one in read(request(first, second, back), "2022-10-18").consultations]

    assert still_out(party=THIRD, counterpart="乙") == ["甲"]
    assert still_out(party=THIRD) == still_out() == still_out(party=AGENCY) == ["乙"]  # the oldest


def test_the_other_side_has_fifteen_working_days_from_the_letters_arrival() -> None:
    def due(party: ConsultedParty, **more: object) -> date | None:
        record = request(event(Kind.CONSULTATION_SENT, "2022-10-10", party=party, **more))
        (consultation,) = read(record, "2022-10-12").consultations
        return consultation.reply_due_on

    assert due(THIRD) == due(CO_MAKER) == CALENDAR.add(date(2022, 10, 10), 15)
    assert due(THIRD, delivered_on=date(2022, 10, 14)) == CALENDAR.add(date(2022, 10, 14), 15)
    assert due(AGENCY) is None
    old = request(event(Kind.CONSULTATION_SENT, "2012-03-05"), received="2012-03-01")
    assert read(old, "2012-03-06").consultations[0].reply_due_on is None


def test_what_was_asked_before_the_answer_is_no_longer_awaited() -> None:
    record = request(
        event(Kind.CONSULTATION_SENT, "2022-10-10"), event(Kind.ANSWERED, "2022-10-20", outcome=Outcome.GRANTED)
    )
    assert read(record, "2022-10-21").consultations == ()
    assert len(read(record, "2022-10-19").consultations) == 1


# -- fees -------------------------------------------------------------------------------------------------------------

NOTICE = event(Kind.FEE_NOTIFIED, "2022-10-20", delivered_on=date(2022, 10, 24))


def test_a_fee_notice_stops_the_clock_and_payment_begins_it_anew() -> None:
    waiting = read(request(NOTICE), "2022-10-25")
    assert (waiting.due_on, waiting.original_due_on, waiting.working_days_left) == (None, None, None)
    assert waiting.state is RequestState.AWAITING_PAYMENT
    assert waiting.payment_due_on == CALENDAR.add(date(2022, 10, 24), 20)
    assert read(request(replace(NOTICE, delivered_on=None)), "2022-10-25").payment_due_on == CALENDAR.add(NOTICE.on, 20)
    assert read(request(NOTICE), "2022-10-19").state is RequestState.OPEN
    paid = read(request(NOTICE, event(Kind.FEE_PAID, "2022-11-10")), "2022-11-11")
    assert (paid.start, paid.due_on) == (date(2022, 11, 10), CALENDAR.add(date(2022, 11, 10), 20))
    assert (paid.state, paid.payment_due_on) == (RequestState.OPEN, None)
    assert "重新计算20个工作日" in paid.steps[2].words


@pytest.mark.parametrize(
    ("received", "notice"),
    [("2012-03-01", "2012-03-05"), ("2020-11-20", "2020-12-10"), ("2022-09-30", "2022-11-03")],
)
def test_older_notices_and_those_sent_too_late_stop_nothing(received: str, notice: str) -> None:
    record = request(event(Kind.FEE_NOTIFIED, notice), received=received)
    paid = request(*record.events, event(Kind.FEE_PAID, notice), received=received)
    plain = read(request(received=received)).due_on
    assert read(record).due_on == read(paid).due_on == plain
    assert read(record, notice).payment_due_on is None


def test_notices_stop_the_clock_from_the_day_the_rules_came_into_force() -> None:
    for notice, state in (("2020-12-31", RequestState.OPEN), ("2021-01-01", RequestState.AWAITING_PAYMENT)):
        assert read(request(event(Kind.FEE_NOTIFIED, notice), received="2020-12-25"), "2021-01-04").state is state


def test_whether_payment_begins_the_period_anew_is_data() -> None:
    from ogi_desk.domain.regulation import read_regulation
    from ogi_desk.system.resources import read_text

    text = read_text("regulations/2019.toml")
    assert "restarts = true" in text
    going_on = (read_regulation(text.replace("restarts = true", "restarts = false"), "2019.toml"),)
    record = request(NOTICE, event(Kind.FEE_PAID, "2022-11-10"))
    reading = read_clock(record, CALENDAR, going_on, date(2030, 1, 1))
    stopped = CALENDAR.count(NOTICE.on, date(2022, 11, 10))
    assert (reading.start, reading.due_on) == (RECEIVED, CALENDAR.add(RECEIVED, 20 + stopped))
    later = text.replace("stops_from = 2021-01-01", "stops_from = 2023-01-01")
    unstopped = read_clock(record, CALENDAR, (read_regulation(later, "2019.toml"),), date(2030, 1, 1))
    assert unstopped.due_on == date(2022, 11, 2)


def test_a_fee_never_paid_closes_without_a_date() -> None:
    reading = read(request(NOTICE, event(Kind.ANSWERED, "2022-12-01", outcome=Outcome.FEE_UNPAID)))
    assert (reading.state, reading.due_on, reading.days_late) == (RequestState.ANSWERED, None, 0)
    assert reading.steps[-1].words == "申请人未缴费即已办结，答复期限未再计算。"


# -- the later day of article 35 --------------------------------------------------------------------------------------


def later(on: str, until: str) -> RequestEvent:
    return event(Kind.LATER_DATE_SET, on, until=date.fromisoformat(until))


def test_the_agreed_later_day_is_the_due_date() -> None:
    record = request(
        event(Kind.REASONS_ASKED, "2022-10-10", until=date(2022, 10, 20)),
        event(Kind.REASONS_RECEIVED, "2022-10-18"),
    )
    assert read(record).due_on == date(2022, 11, 2)  # asking for reasons moves nothing
    agreed = read(replace(record, events=(*record.events, later("2022-11-02", "2022-12-30"))), "2022-11-10")
    assert (agreed.due_on, agreed.agreed_on, agreed.original_due_on) == (
        date(2022, 12, 30),
        date(2022, 12, 30),
        date(2022, 11, 2),
    )
    assert agreed.state is RequestState.OPEN
    assert agreed.steps[-1].words == "另行确定的答复时间为2022年12月30日，应于当日或之前答复；原期限为2022年11月2日。"
    assert agreed.steps[-1].article == "条例（国务院令第711号）第三十五条"


def test_an_agreed_day_of_rest_runs_on_to_the_next_working_day() -> None:
    reading = read(request(later("2022-10-20", "2022-12-31")))
    assert (reading.agreed_on, reading.due_on) == (date(2022, 12, 31), date(2023, 1, 3))
    assert "该日休息，顺延至2023年1月3日" in reading.steps[1].words


@pytest.mark.parametrize(
    "step",
    [later("2022-11-03", "2022-12-30"), later("2022-10-20", "2022-11-02"), event(Kind.LATER_DATE_SET, "2022-10-20")],
)
def test_a_later_day_set_too_late_or_not_later_has_no_effect(step: RequestEvent) -> None:
    reading = read(request(step))
    assert (reading.due_on, reading.agreed_on) == (date(2022, 11, 2), None)
    assert "不起作用" in reading.steps[1].words


def test_the_2008_regulation_knows_no_later_day() -> None:
    assert read(request(later("2022-10-20", "2022-12-30"), regulation="2008")).due_on == date(2022, 10, 26)


def test_after_an_agreement_no_extension_counts_and_a_correction_begins_anew() -> None:
    agreed = later("2022-10-20", "2022-12-30")
    extended = read(request(agreed, event(Kind.EXTENDED, "2022-10-21", working_days=20)))
    assert extended.due_on == date(2022, 12, 30)
    assert "已另行确定答复时间" in extended.steps[2].words
    anew = read(
        request(agreed, event(Kind.CORRECTION_ASKED, "2022-10-21"), event(Kind.CORRECTION_RECEIVED, "2022-10-25"))
    )
    assert (anew.due_on, anew.agreed_on) == (CALENDAR.add(date(2022, 10, 25), 20), None)


# -- corrections and extensions ---------------------------------------------------------------------------------------


def test_a_correction_shows_until_when_it_is_awaited() -> None:
    asked = event(Kind.CORRECTION_ASKED, "2022-10-09", until=date(2022, 10, 21))
    reading = read(request(asked), "2022-10-10")
    assert reading.correction_until == date(2022, 10, 21)
    assert "补正期限至2022年10月21日" in reading.steps[1].words
    came = request(asked, event(Kind.CORRECTION_RECEIVED, "2022-10-20"))
    assert read(came, "2022-10-21").correction_until is None
    assert read(came, "2022-10-19").correction_until == date(2022, 10, 21)


def test_who_approved_an_extension_is_told() -> None:
    step = event(Kind.EXTENDED, "2022-10-20", working_days=10, approved_by="张主任", approved_on=date(2022, 10, 19))
    assert read(request(step)).steps[1].words == "2022年10月20日经张主任于2022年10月19日批准，延长答复期限10个工作日。"
