"""Periodic duties: periods, due days, what counts from when, and what is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import DutyDone, Profile
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.due import DueItem, due_list
from ogi_desk.services.duties import (
    Cycle,
    Duty,
    began,
    duties,
    mark_done,
    open_duties,
    period_in_words,
    read_duty,
    take_back,
)
from ogi_desk.services.ports import Office
from ogi_desk.services.records import undo
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
MONTHLY = Duty(id="monthly", title="月报", cycle=Cycle.MONTH, due_month=1, due_day=31, first_year=2008)
YEARLY = Duty(id="yearly", title="年度自查", cycle=Cycle.YEAR, due_month=2, due_day=29, first_year=2026)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that began to use the program on 2026-08-20."""
    opened = open_office(tmp_path / "office", create=True, now=lambda: datetime(2026, 8, 20, 9, 0))
    with opened.write("李办", "建立单位") as writer:
        writer.add(Profile(agency="泉港区统计局"))
    yield opened
    opened.close()


def waiting(office: Office, on: str, *known: Duty) -> list[tuple[str, str]]:
    with office.read() as reader:
        found = open_duties(reader, known or duties(), date.fromisoformat(on))
        return [(one.period, one.due.isoformat()) for one in found]


def due(office: Office, on: str) -> list[DueItem]:
    with office.read() as reader:
        return due_list(reader, DEFINITIONS, date.fromisoformat(on))


def test_the_shipped_duty_is_the_quarterly_return_before_the_15th() -> None:
    (shipped,) = duties()
    assert (shipped.id, shipped.cycle, shipped.due_month, shipped.due_day) == ("quarterly_return", Cycle.QUARTER, 1, 15)
    assert "每季度" in shipped.source
    assert "[U]" in shipped.note


def test_a_duty_counts_from_the_day_the_office_began(office: Office) -> None:
    with office.read() as reader:
        assert began(reader) == date(2026, 8, 20)
    assert waiting(office, "2026-09-30") == []  # the second quarter was due on 15 July, before the office began
    assert waiting(office, "2026-10-01") == [("2026Q3", "2026-10-15")]
    assert waiting(office, "2027-01-01") == [("2026Q3", "2026-10-15"), ("2026Q4", "2027-01-15")]


def test_an_office_without_records_owes_nothing(tmp_path: Path) -> None:
    empty = open_office(tmp_path / "empty", create=True)
    with empty.read() as reader:
        assert began(reader) is None
        assert open_duties(reader, duties(), date(2030, 1, 1)) == []
    empty.close()


def test_months_and_years_and_days_a_month_does_not_have(office: Office) -> None:
    assert waiting(office, "2026-10-01", MONTHLY) == [
        ("2026-07", "2026-08-31"),
        ("2026-08", "2026-09-30"),
        ("2026-09", "2026-10-31"),
    ]
    assert waiting(office, "2026-12-31", YEARLY) == []
    assert waiting(office, "2027-01-01", YEARLY) == [("2026", "2027-02-28")]


def test_over_new_year_it_is_due_in_the_next_year(office: Office) -> None:
    (old, new) = [item for item in due(office, "2027-01-04") if item.key.startswith("duty/")]
    assert (old.ref, old.state, old.late) == ("2026年第三季度政府信息公开情况报送", "overdue", True)
    assert (new.ref, new.due, new.state) == ("2026年第四季度政府信息公开情况报送", date(2027, 1, 15), "open")
    assert new.working_days_left == DEFINITIONS.calendar.count(date(2027, 1, 4), date(2027, 1, 15)) == 9
    assert new.key == "duty/quarterly_return/2026Q4"
    assert new.as_json()["kind"] == "obligation"


def test_done_once_and_taken_back(office: Office) -> None:
    day = date(2026, 10, 9)
    done, changes = mark_done(office, "李办", "quarterly_return", "2026Q3", day)
    assert (done.by, done.done_on) == ("李办", day)
    assert changes.touches("duty_done")
    again, nothing = mark_done(office, "陈局", "quarterly_return", "2026Q3", date(2026, 10, 12))
    assert again == done
    assert nothing.change_id == 0
    assert waiting(office, "2026-10-09") == []
    assert waiting(office, "2026-10-08") == [("2026Q3", "2026-10-15")]  # not yet done on that day
    undo(office, "李办")
    assert waiting(office, "2026-10-09") == [("2026Q3", "2026-10-15")]
    with office.read() as reader:
        assert reader.all(DutyDone) == []
    done, _ = mark_done(office, "李办", "quarterly_return", "2026Q3", day)
    assert take_back(office, "李办", done).label == "撤回报送记录"
    assert waiting(office, "2026-10-09") == [("2026Q3", "2026-10-15")]


@pytest.mark.parametrize(
    ("duty", "period", "on", "says"),
    [
        ("gone", "2026Q3", "2026-10-09", "没有“gone”"),
        ("quarterly_return", "2026-09", "2026-10-09", "不是“政府信息公开情况报送”的周期"),
        ("quarterly_return", "2026Q5", "2026-10-09", "不是"),
        ("quarterly_return", "x", "2026-10-09", "不是"),
        ("quarterly_return", "2026Q4", "2026-12-31", "2026年第四季度还没有结束"),
    ],
)
def test_what_cannot_be_done_is_said(office: Office, duty: str, period: str, on: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        mark_done(office, "李办", duty, period, date.fromisoformat(on))


def test_the_offices_own_file_replaces_adds_and_switches_off(office: Office) -> None:
    own = office.folder / "duties"
    own.mkdir()
    text = (
        'id = "quarterly_return"\ntitle = "季报"\ncycle = "quarter"\ndue_month = 1\ndue_day = 10\nfirst_year = 2026\n'
    )
    (own / "a.toml").write_text(text, encoding="utf-8")
    (replaced,) = duties(office.folder)
    assert (replaced.title, replaced.due_day) == ("季报", 10)
    (own / "a.toml").write_text(text + "in_use = false\n", encoding="utf-8")
    (own / "b.toml").write_text(text.replace("quarterly_return", "monthly_return"), encoding="utf-8")
    assert [duty.id for duty in duties(office.folder)] == ["monthly_return"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('cycle = "quarter"', 'cycle = "week"', "a.toml 的字段 cycle"),
        ("due_day = 15", "due_day = 32", "a.toml 的字段 due_day 应为 1 至 31"),
        ("due_day = 15", "", "a.toml 的字段 due_day"),
        ('title = "季报"', 'title = ""', "a.toml 缺少字段 title"),
        ('id = "q"', 'id = "Q/1"', "a.toml 的字段 id"),
        ("first_year = 2008", "first_year = 2008\nwhen = 1", "a.toml 有不认识的字段“when”"),
        ("first_year = 2008", "first_year = 2008\nin_use = 1", "a.toml 的字段 in_use"),
        ("first_year = 2008", "first_year = ", "a.toml 不是有效的 TOML"),
    ],
)
def test_a_bad_file_is_named_with_its_field(old: str, new: str, says: str) -> None:
    text = 'id = "q"\ntitle = "季报"\ncycle = "quarter"\ndue_month = 1\ndue_day = 15\nfirst_year = 2008\n'
    assert read_duty(text, "a.toml").title == "季报"
    with pytest.raises(InputError, match=says):
        read_duty(text.replace(old, new), "a.toml")


def test_periods_in_words() -> None:
    assert [period_in_words(p) for p in ("2026", "2026Q3", "2026-10", "?")] == [
        "2026年",
        "2026年第三季度",
        "2026年10月",
        "?",
    ]
