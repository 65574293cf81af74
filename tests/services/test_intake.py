"""Ticks of the places where requests come in: who, when, what was left out, and what was entered afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from frozen_clock import Clock

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import IntakeTick, Profile
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.intake import SHIPPED, Gap, gaps, made_later, places, take_back, tick, ticks
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

CALENDAR = load_definitions().calendar
WEB, MAIL, POST, DESK = SHIPPED


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 9, 1, 8, 30))


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True, now=clock)
    with opened.write("李办", "建立单位") as writer:
        writer.add(Profile(agency="泉港区统计局"))
    yield opened
    opened.close()


def tick_all(office: Office, day: str, *names: str) -> None:
    at = datetime.fromisoformat(f"{day}T09:05:00")
    for name in names or SHIPPED:
        tick(office, "李办", at.date(), name, at)


def missing(office: Office, today: str) -> list[Gap]:
    with office.read() as reader:
        return gaps(reader, reader.profile(), CALENDAR, date.fromisoformat(today))


def test_places_are_the_profiles_lines_or_the_shipped_ones() -> None:
    assert places(Profile(agency="局")) == SHIPPED == ("网站申请栏", "电子邮箱", "收发室", "接待窗口")
    assert places(Profile(agency="局", intake_places=" 省平台 \n\n收发室\n省平台\n")) == ("省平台", "收发室")


def test_a_tick_keeps_who_and_the_moment(office: Office) -> None:
    now = datetime(2026, 9, 24, 9, 12, 31, 5)
    kept, changes = tick(office, "李办", date(2026, 9, 24), WEB, now)
    assert (kept.by, kept.at, kept.found) == ("李办", "2026-09-24T09:12:31", None)
    assert changes.label == "登记查收"
    again, nothing = tick(office, "陈局", date(2026, 9, 24), WEB, datetime(2026, 9, 24, 16, 0))
    assert (again, nothing.change_id) == (kept, 0)  # a second click moves nothing
    counted, _ = tick(office, "陈局", date(2026, 9, 24), WEB, datetime(2026, 9, 24, 16, 0), found=2)
    assert (counted.by, counted.at, counted.found) == ("李办", kept.at, 2)
    with office.read() as reader:
        assert ticks(reader, date(2026, 9, 24)) == [counted]
        assert ticks(reader, date(2026, 9, 25)) == []


def test_a_past_day_is_entered_afterwards_and_shows_it(office: Office) -> None:
    kept, _ = tick(office, "李办", date(2026, 9, 23), WEB, datetime(2026, 9, 24, 9, 0))
    assert kept.day == date(2026, 9, 23)
    assert kept.at == "2026-09-24T09:00:00"
    assert made_later(kept)
    same_day, _ = tick(office, "李办", date(2026, 9, 24), WEB, datetime(2026, 9, 24, 23, 59))
    assert not made_later(same_day)


@pytest.mark.parametrize(
    ("day", "place", "found", "says"),
    [
        (date(2026, 9, 25), WEB, None, "2026-09-25还没有到"),
        (date(2026, 9, 24), "省平台", None, "没有“省平台”这个收件渠道"),
        (date(2026, 9, 24), WEB, -1, "不能小于0"),
    ],
)
def test_what_cannot_be_ticked_is_said(office: Office, day: date, place: str, found: int | None, says: str) -> None:
    with pytest.raises(InputError, match=says):
        tick(office, "李办", day, place, datetime(2026, 9, 24, 9, 0), found)
    with office.read() as reader:
        assert reader.all(IntakeTick) == []


def test_gaps_are_working_days_since_the_first_tick(office: Office) -> None:
    assert missing(office, "2026-09-24") == []  # nothing ticked yet: nothing left out
    tick_all(office, "2026-09-18")
    tick_all(office, "2026-09-20")  # a Sunday worked for the national holiday
    tick_all(office, "2026-09-22", WEB, MAIL, POST)
    assert missing(office, "2026-09-23") == [
        Gap(date(2026, 9, 22), DESK),
        Gap(date(2026, 9, 21), WEB),
        Gap(date(2026, 9, 21), MAIL),
        Gap(date(2026, 9, 21), POST),
        Gap(date(2026, 9, 21), DESK),
    ]
    tick(office, "李办", date(2026, 9, 22), DESK, datetime(2026, 9, 23, 9, 0))
    assert {gap.day for gap in missing(office, "2026-09-23")} == {date(2026, 9, 21)}


def test_days_off_leave_no_gap_and_old_ones_are_history(office: Office) -> None:
    tick_all(office, "2026-09-30")
    assert missing(office, "2026-10-08") == []  # 1 to 7 October are days off
    tick_all(office, "2026-10-08")
    assert missing(office, "2026-10-09") == []
    assert {gap.day.isoformat() for gap in missing(office, "2027-03-01")} > {"2027-02-26", "2026-12-01"}
    assert min(gap.day for gap in missing(office, "2027-03-01")) >= date(2026, 12, 1)


def test_over_new_year(office: Office) -> None:
    tick_all(office, "2026-12-30")
    assert {gap.day for gap in missing(office, "2027-01-04")} == {date(2026, 12, 31)}  # 1 January and a weekend


def test_a_place_added_later_is_not_missing_before(office: Office, clock: Clock) -> None:
    tick_all(office, "2026-09-18")
    clock.now = datetime(2026, 9, 22, 10, 0)
    with office.write("李办", "修改设置") as writer:
        before = writer.profile()
        writer.replace(before, replace(before, intake_places="\n".join([*SHIPPED, "省平台"])))
    for day in ("2026-09-20", "2026-09-21", "2026-09-22"):
        tick_all(office, day)
    assert missing(office, "2026-09-23") == [Gap(date(2026, 9, 22), "省平台")]


def test_a_slip_is_taken_back(office: Office) -> None:
    tick_all(office, "2026-09-21")
    kept, _ = tick(office, "李办", date(2026, 9, 22), WEB, datetime(2026, 9, 22, 9, 0))
    changes = take_back(office, "李办", kept)
    assert changes.label == "撤回查收"
    with office.read() as reader:
        assert ticks(reader, date(2026, 9, 22)) == []
        assert [entry.label for entry in reader.history("intake_tick", kept.id or 0)] == ["登记查收", "撤回查收"]
    assert Gap(date(2026, 9, 22), WEB) in missing(office, "2026-09-23")
