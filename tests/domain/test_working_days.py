"""The calendar against a second source, the announced lists, and a naive walk day by day."""

from __future__ import annotations

import re
from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogi_desk.domain.calendar_data import read_calendar_year, read_statutory
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.working_days import Calendar, CalendarYear, DayKind, Holiday, StatutoryDays
from ogi_desk.services.definitions import load_calendar
from ogi_desk.system.resources import resource

CALENDAR = load_calendar()
ANNOUNCED = range(2008, 2027)
DAY = timedelta(1)


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(i) for i in range((date(year + 1, 1, 1) - first).days)]


def span(text: str) -> list[date]:
    """``2012-01-01/2012-01-03`` → its days; one day alone → itself."""
    first, _, last = text.partition("/")
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return [start + timedelta(i) for i in range((end - start).days + 1)]


@pytest.mark.parametrize("year", ANNOUNCED)
def test_every_day_of_a_year_agrees_with_the_second_source(year: int) -> None:
    second = holidays.country_holidays("CN", years=[year - 1, year, year + 1])
    differing = [day for day in days_of(year) if CALENDAR.is_working_day(day) != second.is_working_day(day)]
    assert differing == []
    assert not CALENDAR.estimated(date(year, 6, 1))
    assert CALENDAR.years[year].notice == f"国务院办公厅关于{year}年部分节假日安排的通知"
    assert re.fullmatch(rf"国办发明电〔{year - 1}〕\d{{1,2}}号", CALENDAR.years[year].number)


def test_all_days_of_all_announced_years_agree_worked_weekends_included() -> None:
    years = range(ANNOUNCED[0], ANNOUNCED[-1] + 1)
    assert sorted(CALENDAR.years) == list(years)
    second = holidays.country_holidays("CN", years=[years[0] - 1, *years, years[-1] + 1])
    days = [day for year in years for day in days_of(year)]
    assert [day for day in days if CALENDAR.is_working_day(day) != second.is_working_day(day)] == []
    worked = [day for day in days if day.weekday() >= 5 and CALENDAR.is_working_day(day)]
    assert worked == [day for day in days if CALENDAR.kind(day) is DayKind.WORKED_WEEKEND]
    assert worked == [day for day in days if day.weekday() >= 5 and second.is_working_day(day)]
    assert len(worked) == 123


def test_later_notices_that_changed_a_year_are_kept_with_their_numbers() -> None:
    assert {
        year.year: [later.number for later in year.amendments] for year in CALENDAR.years.values() if year.amendments
    } == {
        2015: ["国发明电〔2015〕1号"],
        2019: ["国办发明电〔2019〕3号"],
        2020: ["国办发明电〔2020〕1号"],
    }
    assert not CALENDAR.is_working_day(date(2015, 9, 3))
    assert CALENDAR.kind(date(2019, 5, 5)) is DayKind.WORKED_WEEKEND
    assert not CALENDAR.is_working_day(date(2020, 1, 31))


#: Days off and weekends worked as the notices list them (typed from the notices, not from a package).
NOTICES = {
    2010: (
        "2010-01-01/2010-01-03 2010-02-13/2010-02-19 2010-04-03/2010-04-05 2010-05-01/2010-05-03 "
        "2010-06-14/2010-06-16 2010-09-22/2010-09-24 2010-10-01/2010-10-07",
        "2010-02-20 2010-02-21 2010-06-12 2010-06-13 2010-09-19 2010-09-25 2010-09-26 2010-10-09",
    ),
    2012: (
        "2012-01-01/2012-01-03 2012-01-22/2012-01-28 2012-04-02/2012-04-04 2012-04-29/2012-05-01 "
        "2012-06-22/2012-06-24 2012-09-30/2012-10-07",
        "2011-12-31 2012-01-21 2012-01-29 2012-03-31 2012-04-01 2012-04-28 2012-09-29",
    ),
    2024: (
        "2023-12-30/2024-01-01 2024-02-10/2024-02-17 2024-04-04/2024-04-06 2024-05-01/2024-05-05 2024-06-10 "
        "2024-09-15/2024-09-17 2024-10-01/2024-10-07",
        "2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12",
    ),
    2026: (
        "2026-01-01/2026-01-03 2026-02-15/2026-02-23 2026-04-04/2026-04-06 2026-05-01/2026-05-05 "
        "2026-06-19/2026-06-21 2026-09-25/2026-09-27 2026-10-01/2026-10-07",
        "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10",
    ),
}


@pytest.mark.parametrize("year", NOTICES)
def test_announced_lists_hold(year: int) -> None:
    off, worked = NOTICES[year]
    days_off = [day for text in off.split() for day in span(text)]
    days_worked = [date.fromisoformat(text) for text in worked.split()]
    assert [day for day in days_off if CALENDAR.is_working_day(day)] == []
    assert [day for day in days_worked if not CALENDAR.is_working_day(day)] == []
    assert {CALENDAR.kind(day) for day in days_worked} == {DayKind.WORKED_WEEKEND}
    own = [day for day in days_of(year) if day.weekday() < 5 and not CALENDAR.is_working_day(day)]
    assert set(own) <= set(days_off)


@pytest.mark.parametrize(("year", "number"), [(2012, 249), (2024, 251), (2025, 248), (2026, 248)])
def test_working_days_of_a_year(year: int, number: int) -> None:
    assert CALENDAR.count(date(year - 1, 12, 31), date(year, 12, 31)) == number


def test_kinds_and_names_of_days() -> None:
    assert CALENDAR.kind(date(2012, 9, 28)) is DayKind.WORKING
    assert CALENDAR.kind(date(2012, 9, 29)) is DayKind.WORKED_WEEKEND
    assert CALENDAR.kind(date(2012, 9, 30)) is DayKind.HOLIDAY
    assert CALENDAR.kind(date(2012, 10, 6)) is DayKind.HOLIDAY  # a Saturday inside the holiday
    assert CALENDAR.kind(date(2012, 10, 13)) is DayKind.WEEKEND
    assert CALENDAR.name(date(2012, 10, 1)) == "国庆节"
    assert CALENDAR.name(date(2012, 10, 15)) == ""


def test_the_court_vector() -> None:
    assert CALENDAR.add(date(2022, 9, 30), 20) == date(2022, 11, 2)
    assert CALENDAR.count(date(2022, 9, 30), date(2022, 11, 2)) == 20


@given(st.dates(date(2007, 1, 1), date(2032, 12, 31)), st.integers(1, 80))
def test_add_and_count_agree_with_a_walk(start: date, n: int) -> None:
    day, left = start, n
    while left:
        day += DAY
        left -= CALENDAR.is_working_day(day)
    assert CALENDAR.add(start, n) == day
    assert CALENDAR.count(start, day) == n
    assert CALENDAR.count(day, start) == -n
    assert CALENDAR.ordinal(day) - CALENDAR.ordinal(start) == n
    assert CALENDAR.on_or_before(day) == day


def test_a_year_without_notice_is_estimated_from_weekends_and_statutory_days() -> None:
    assert CALENDAR.estimated(date(2027, 1, 1))
    assert CALENDAR.estimated_years(2026, 2027)
    assert not CALENDAR.estimated_years(2025, 2026)
    off = [day for day in days_of(2027) if day.weekday() < 5 and not CALENDAR.is_working_day(day)]
    law = holidays.country_holidays("CN", years=2027, observed=False)
    assert off == sorted(day for day in law if day.weekday() < 5)
    assert date(2027, 2, 8) in off  # 初三
    assert CALENDAR.kind(date(2027, 10, 1)) is DayKind.HOLIDAY
    assert [day for day in days_of(2027) if CALENDAR.kind(day) is DayKind.WORKED_WEEKEND] == []


def test_an_office_year_stands_in_place_of_the_estimate() -> None:
    year = CalendarYear(
        year=2027, holidays=(Holiday("元旦", (date(2027, 1, 1),), (date(2026, 12, 27),)),), notice="通知"
    )
    moved = CALENDAR.replacing([year])
    assert not moved.estimated(date(2027, 5, 5))
    assert moved.is_working_day(date(2027, 2, 8))  # the notice of this test names no other holiday
    assert moved.kind(date(2026, 12, 27)) is DayKind.WORKED_WEEKEND
    assert CALENDAR.kind(date(2026, 12, 27)) is DayKind.WEEKEND  # a calendar is a value
    guess = CALENDAR.replacing([CalendarYear(year=2027, holidays=(), announced=False)])
    assert guess.estimated(date(2027, 5, 5))


def test_days_outside_the_calendar_are_refused_in_a_sentence() -> None:
    with pytest.raises(InputError, match="日期 0201-03-01 超出工作日历的范围"):
        CALENDAR.count(date(201, 3, 1), date(2012, 3, 1))
    with pytest.raises(InputError, match="工作日历只到2199年"):
        CALENDAR.add(date(2199, 12, 20), 20)
    with pytest.raises(ValueError, match="at least 1"):
        CALENDAR.add(date(2012, 3, 1), 0)


def test_every_shipped_file_reads_and_is_named_by_its_year() -> None:
    years = [p for p in resource("calendar").glob("*.toml") if p.stem != "statutory"]
    assert sorted(int(p.stem) for p in years) == list(ANNOUNCED)
    for path in years:
        assert read_calendar_year(path.read_text("utf-8"), path.name).year == int(path.stem)


BROKEN = [
    ("year = ", "2027.toml 不是有效的 TOML"),
    ("", "字段 year 应为四位年份"),
    ('year = "2027"', "字段 year 应为四位年份"),
    ("year = 2027\nannounced = 1", "字段 announced 应为 true 或 false"),
    ("year = 2027\nholidays = []", "不认识的字段“holidays”"),
    ("year = 2027\namended_by = 1", r"字段 amended_by 应写成 \[\[amended_by\]\]"),
    ("year = 2027\nholiday = [1]", r"应写成 \[\[holiday\]\]"),
    ("year = 2027\n[[holiday]]\ndays_off = []", "缺少字段 name"),
    ('year = 2027\n[[holiday]]\nname = "元旦"\ndays_off = ["2027-01-01"]', "“2027-01-01”不是日期"),
    ('year = 2027\n[[holiday]]\nname = "元旦"\ndays_off = 1', "字段 days_off 应为日期列表"),
    ('year = 2027\n[[holiday]]\nname = "元旦"\ndays_off = [2026-01-01]', "“元旦”的 2026-01-01 不在2027年"),
    ('year = 2027\n[[holiday]]\nname = "元旦"\nworked = [2027-01-04]', "2027-01-04 不是周末"),
    ('year = 2027\n[[holiday]]\nname = "元旦"\ndays_off = [2027-01-02]\nworked = [2027-01-02]', "既放假又上班"),
]


@pytest.mark.parametrize(("text", "sentence"), BROKEN)
def test_a_faulty_year_file_is_refused_by_name_and_field(text: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read_calendar_year(text, "2027.toml")


def test_statutory_days_follow_the_rule_of_their_year() -> None:
    text = '[[fixed]]\nfrom_year = 2025\ndays = ["05-02"]\n[[fixed]]\nfrom_year = 2008\ndays = ["05-01"]\n'
    law = read_statutory(text, "statutory.toml")
    assert list(law.of_year(2030)) == [date(2030, 5, 2)]
    assert list(law.of_year(2012)) == [date(2012, 5, 1)]
    assert list(law.of_year(1990)) == []
    assert Calendar((), StatutoryDays()).is_working_day(date(2024, 5, 1))
    with pytest.raises(InputError, match="缺少 from_year 或 days"):
        read_statutory('[[fixed]]\ndays = ["05-02"]', "statutory.toml")
