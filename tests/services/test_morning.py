"""The morning list on frozen days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from frozen_clock import Clock

from ogi_desk.domain.records import Case, Letter, Profile, Publication, Record, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, CaseResult, ConsultedParty, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.disputes import answer_due
from ogi_desk.services.intake import SHIPPED, tick
from ogi_desk.services.morning import MorningGroup, MorningItem, morning_list
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
Group = MorningGroup
#: received on 10 October 2026, a Saturday worked: due on 6 November under the regulation of 2019
REQUEST = Request(
    received_on=date(2026, 10, 10),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="2025年统计公报",
    number="2026-001",
    applicant="王小明",
)


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 10, 8, 8, 30))


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True, now=clock)
    with opened.write("李办", "建立单位") as writer:
        writer.add(Profile(agency="泉港区统计局"))
    yield opened
    opened.close()


def keep(office: Office, *records: Record) -> list[Record]:
    with office.write("李办", "登记") as writer:
        return [writer.add(record) for record in records]


def event(kind: Kind, on: str, **values: Any) -> RequestEvent:
    return RequestEvent(kind=kind, on=date.fromisoformat(on), **values)


def morning(office: Office, on: str, *groups: MorningGroup, **more: Any) -> list[MorningItem]:
    """The list of a day; without groups all but the daily ticks and the holidays of a year without a notice."""
    with office.read() as reader:
        items = morning_list(reader, DEFINITIONS, date.fromisoformat(on), **more)
    if groups:
        return [item for item in items if item.group in groups]
    return [item for item in items if item.group not in (Group.INTAKE, Group.HOLIDAYS, Group.DUTY, Group.BACKUP)]


def test_a_new_office_has_only_its_ticks(office: Office) -> None:
    assert morning(office, "2026-10-08") == []
    (intake,) = morning(office, "2026-10-08", Group.INTAKE)
    assert intake.words == "今日尚未查收：网站申请栏、电子邮箱、收发室、接待窗口"
    assert not intake.late
    assert morning(office, "2026-10-03", Group.INTAKE) == []  # a day off


@pytest.mark.parametrize(
    ("on", "group", "words"),
    [
        ("2026-10-27", None, ""),
        ("2026-10-28", Group.NEAR, "2026-001 剩7个工作日"),
        ("2026-11-02", Group.NEAR, "2026-001 剩4个工作日"),
        ("2026-11-03", Group.VERY_NEAR, "2026-001 剩3个工作日"),
        ("2026-11-06", Group.VERY_NEAR, "2026-001 今日到期"),
        ("2026-11-07", Group.OVERDUE, "2026-001 11月6日已到期"),
        ("2026-11-09", Group.OVERDUE, "2026-001 超期1个工作日"),
    ],
)
def test_a_request_by_its_day(office: Office, on: str, group: MorningGroup | None, words: str) -> None:
    (kept,) = keep(office, REQUEST)
    found = morning(office, on)
    assert [(item.group, str(item.words)) for item in found] == ([(group, words)] if group else [])
    for item in found:
        assert (item.record_kind, item.record_id, item.detail) == ("request", kept.id, "2025年统计公报")
        assert item.late is (group is Group.OVERDUE)
        assert item.due == date(2026, 11, 6)


def test_midnight_moves_an_item_on(office: Office) -> None:
    keep(office, REQUEST)
    (before,) = morning(office, "2026-11-06")
    (after,) = morning(office, "2026-11-07")
    assert (before.late, after.late) == (False, True)


def test_what_others_owe(office: Office) -> None:
    keep(
        office,
        replace(REQUEST, events=(event(Kind.CORRECTION_ASKED, "2026-10-12", until=date(2026, 10, 26)),)),
        replace(
            REQUEST,
            number="2026-002",
            events=(
                event(Kind.CONSULTATION_SENT, "2026-10-12", party=ConsultedParty.THIRD_PARTY, counterpart="某公司"),
            ),
        ),
        replace(REQUEST, number="2026-003", events=(event(Kind.FEE_NOTIFIED, "2026-10-12"),)),
    )
    waiting = (Group.CORRECTION, Group.PAYMENT, Group.CONSULTATION)
    assert [(item.group, str(item.words), item.late) for item in morning(office, "2026-10-20", *waiting)] == [
        (Group.CORRECTION, "2026-001 等待补正，10月26日前", False),
        (Group.PAYMENT, "2026-003 等待缴费，11月9日前", False),
        (Group.CONSULTATION, "2026-002 等待某公司意见，11月2日前", False),
    ]
    assert [(str(item.words), item.late) for item in morning(office, "2026-11-10", *waiting)] == [
        ("2026-001 补正期限10月26日已过", True),
        ("2026-003 缴费期限11月9日已过", True),
        ("2026-002 某公司意见期限11月2日已过", True),
    ]


def test_letters_on_their_way(office: Office) -> None:
    (request,) = keep(office, REQUEST)
    draft = Letter(request_id=request.id, kind="correction", drafted_on=date(2026, 10, 12))
    sent = replace(draft, kind="extension", sent_on=date(2026, 10, 13))
    cleared = replace(sent, cleared_on=date(2026, 10, 14))
    issued = replace(cleared, issued_on=date(2026, 10, 15), number="泉港统补〔2026〕1号")
    keep(
        office,
        draft,
        sent,
        replace(sent, returned_on=date(2026, 10, 14)),
        cleared,
        issued,
        replace(issued, delivered_on=date(2026, 10, 16)),
        replace(issued, void_on=date(2026, 10, 16)),
        replace(issued, issued_on=date(2024, 10, 15)),
    )
    found = morning(office, "2026-10-20", Group.CLEARANCE, Group.DRAFT, Group.DELIVERY)
    assert [(item.group, str(item.words), str(item.detail)) for item in found] == [
        (Group.CLEARANCE, "2026-001 延期答复告知书", "10月13日送审 · 2025年统计公报"),
        (Group.DRAFT, "2026-001 补正告知书", "草稿 · 2025年统计公报"),
        (Group.DRAFT, "2026-001 延期答复告知书", "已退回 · 2025年统计公报"),
        (Group.DRAFT, "2026-001 延期答复告知书", "已审定，可以发出 · 2025年统计公报"),
        (Group.DELIVERY, "2026-001 延期答复告知书", "10月15日发出 · 泉港统补〔2026〕1号 · 2025年统计公报"),
    ]
    assert {(item.record_kind, item.record_id) for item in found} == {("request", request.id)}


def test_a_dispute_to_answer(office: Office) -> None:
    (request,) = keep(office, replace(REQUEST, events=(event(Kind.ANSWERED, "2026-10-20", outcome=Outcome.GRANTED),)))
    case = Case(kind=CaseKind.RECONSIDERATION, received_on=date(2026, 11, 3), case_number="泉政复〔2026〕7号")
    due = answer_due(case, DEFINITIONS.calendar)
    assert due is not None
    keep(
        office,
        replace(case, request_id=request.id),
        case,
        replace(case, answered_on=date(2026, 11, 5)),
        replace(case, closed_on=date(2026, 11, 5), result=CaseResult.UPHELD),
        replace(case, kind=CaseKind.COMPLAINT),
    )
    first, second = morning(office, due.isoformat())
    assert (first.group, first.words, first.due) == (Group.CASE, "行政复议 今日到期", due)
    assert first.detail == "泉政复〔2026〕7号"
    assert {(one.record_kind, one.record_id) for one in (first, second)} == {("request", request.id), ("case", 2)}
    assert all(one.late for one in morning(office, (due + timedelta(1)).isoformat()))
    assert morning(office, "2026-11-02") == []


def test_personal_data_past_its_time(office: Office) -> None:
    answered = event(Kind.ANSWERED, "2026-10-20", outcome=Outcome.GRANTED)
    keep(office, replace(REQUEST, events=(answered,)), replace(REQUEST, number="2026-002", events=(answered,)))
    assert morning(office, "2029-01-04", Group.RETENTION) == []  # the office has set no time
    with office.write("李办", "修改设置") as writer:
        before = writer.profile()
        writer.replace(before, replace(before, retention_years=2))
    (item,) = morning(office, "2029-01-04", Group.RETENTION)
    assert item.words == "2件已办结申请的个人信息超过保存期限"
    assert morning(office, "2029-01-04", Group.RETENTION, over=()) == []


def test_publication_near_its_limit(office: Office) -> None:
    item = Publication(
        title="统计公报",
        category="业务信息/统计公报",
        published_on=date(2026, 12, 31),
        produced_on=date(2026, 10, 10),
        index_number="QG-1",
    )
    keep(office, item)
    assert morning(office, "2026-10-20") == []
    (near,) = morning(office, "2026-11-02")
    assert (near.group, near.words, near.detail) == (Group.PUBLICATION, "统计公报", "剩4个工作日 · QG-1")
    assert morning(office, "2026-11-10")[0].late


def test_duties_and_the_yearly_report_over_new_year(office: Office) -> None:
    keep(office, Publication(title="甲", category="业务信息", published_on=date(2026, 10, 9)))
    assert [item.key for item in morning(office, "2026-12-31", Group.DUTY)] == ["duty/quarterly_return/2026Q3"]
    late, quarterly, report = morning(office, "2027-01-01", Group.DUTY)
    assert late.late
    assert (quarterly.words, quarterly.due) == ("2026年第四季度政府信息公开情况报送", date(2027, 1, 15))
    assert quarterly.detail == "剩10个工作日 · 报区纪委政务公开"
    assert (report.words, report.record_kind, report.record_id) == ("2026年度报告", "report", 2026)


def test_ticks_of_the_day_and_days_left_out(office: Office) -> None:
    for place in SHIPPED:
        tick(office, "李办", date(2026, 10, 8), place, datetime(2026, 10, 8, 9, 0))
    assert morning(office, "2026-10-08", Group.INTAKE) == []
    tick(office, "李办", date(2026, 10, 12), SHIPPED[0], datetime(2026, 10, 12, 9, 0))
    before, today = morning(office, "2026-10-12", Group.INTAKE)
    assert (before.words, before.detail, before.late) == ("2个工作日有8处没有查收记录", "10月10日、10月9日", True)
    assert today.words == "今日尚未查收：电子邮箱、收发室、接待窗口"


def test_the_next_years_holidays_from_november_on(office: Office) -> None:
    newest = max(DEFINITIONS.calendar.years)
    assert morning(office, f"{newest}-10-31", Group.HOLIDAYS) == []
    (item,) = morning(office, f"{newest}-11-01", Group.HOLIDAYS)
    assert str(newest + 1) in item.words


@pytest.mark.parametrize(
    ("on", "last", "words"),
    [
        ("2026-10-15", None, None),
        ("2026-10-16", None, "启用8天以来尚未备份"),
        ("2026-10-16", date(2026, 10, 9), None),
        ("2026-10-17", date(2026, 10, 9), "上次备份在8天前"),
    ],
)
def test_an_old_copy_is_told(office: Office, on: str, last: date | None, words: str | None) -> None:
    assert [item.words for item in morning(office, on, Group.BACKUP, last_backup=last)] == ([words] if words else [])


def test_a_clock_set_back_comes_first_and_blocks_nothing(office: Office, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 9, 9, 0)
    keep(office, REQUEST)
    assert morning(office, "2026-11-09", Group.CLOCK) == []
    first, second = morning(office, "2026-11-05")
    assert (first.group, first.late) == (Group.CLOCK, True)
    assert "2026年11月9日 09:00" in first.words
    assert (second.group, second.words) == (Group.VERY_NEAR, "2026-001 剩1个工作日")
    seen = datetime(2026, 12, 1, 8, 0)
    assert "2026年12月1日" in morning(office, "2026-11-20", Group.CLOCK, last_seen=seen)[0].words
    same_day = morning(office, "2026-12-01", Group.CLOCK, last_seen=seen, now=seen - timedelta(hours=1))
    assert len(same_day) == 1


def test_no_applicant_is_named(office: Office) -> None:
    keep(office, REQUEST)
    assert not any("王小明" in f"{item.words}{item.detail}" for item in morning(office, "2026-11-20"))


def test_a_long_register_of_closed_requests_tells_the_open_ones_only(office: Office) -> None:
    answer = event(Kind.ANSWERED, "2026-10-20", outcome=Outcome.GRANTED)
    closed = replace(REQUEST, events=(answer,))
    with office.write("李办", "导入") as writer:
        writer.add_many(replace(closed, number=f"2026-{number:06d}") for number in range(20_000))
        writer.add_many(replace(REQUEST, number=f"2026-9{number:05d}") for number in range(100))
    found = morning(office, "2026-11-06", Group.VERY_NEAR)
    assert len(found) == 100
