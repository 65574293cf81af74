"""The computer's clock set back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from frozen_clock import Clock

from ogi_desk.domain.records import Category
from ogi_desk.services.day_guard import jumped_back
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 12, 31, 23, 58))


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True, now=clock)
    yield opened
    opened.close()


def said(office: Office, now: datetime, seen: datetime | None = None) -> str:
    with office.read() as reader:
        return jumped_back(reader, seen, now)


def write(office: Office, path: str) -> None:
    with office.write("李办", "登记") as writer:
        writer.add(Category(path=path))


def test_a_new_office_and_a_clock_that_goes_on_say_nothing(office: Office, clock: Clock) -> None:
    assert said(office, clock.now) == ""
    write(office, "甲")
    for later in (timedelta(0), timedelta(minutes=3), timedelta(days=400)):  # over midnight and New Year
        assert said(office, clock.now + later, clock.now) == ""


def test_a_clock_put_right_by_some_minutes_says_nothing(office: Office, clock: Clock) -> None:
    write(office, "甲")
    assert said(office, clock.now - timedelta(minutes=9)) == ""
    assert said(office, clock.now - timedelta(minutes=11)) != ""


def test_before_the_newest_entry(office: Office, clock: Clock) -> None:
    write(office, "甲")
    sentence = said(office, datetime(2026, 1, 1, 8, 0))
    assert "现在是2026年1月1日 08:00" in sentence
    assert "上次使用是2026年12月31日 23:58" in sentence


def test_before_the_last_use_though_nothing_was_written(office: Office) -> None:
    seen = datetime(2027, 1, 4, 8, 0)
    assert "上次使用是2027年1月4日 08:00" in said(office, datetime(2027, 1, 3, 8, 0), seen)
    assert said(office, datetime(2027, 1, 4, 8, 1), seen) == ""


def test_work_done_on_the_wrong_day_does_not_hide_the_jump(office: Office, clock: Clock) -> None:
    write(office, "甲")
    clock.now = datetime(2025, 12, 31, 9, 0)
    write(office, "乙")
    assert "2026年12月31日" in said(office, datetime(2025, 12, 31, 9, 30))
