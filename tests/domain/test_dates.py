"""Dates as offices type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogi_desk.domain.dates import in_words, parse_date, parse_typed_date

TODAY = date(2012, 3, 8)


@pytest.mark.parametrize(
    "typed", ["2012-03-01", "2012/3/1", "2012.3.1", "2012年3月1日", " 2012 年 3 月 1 日 ", "20120301"]
)
def test_full_dates(typed: str) -> None:
    assert parse_date(typed) == date(2012, 3, 1)
    assert parse_typed_date(typed, TODAY, 2011) == date(2012, 3, 1)


@pytest.mark.parametrize(
    "typed", ["", "2012-13-01", "2012-02-30", "2012年", "3月1日", "2012-03-01 10:00", "二〇一二年"]
)
def test_what_is_no_full_date(typed: str) -> None:
    assert parse_date(typed) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("0301", date(2012, 3, 1)),
        ("3.1", date(2012, 3, 1)),
        ("3月1日", date(2012, 3, 1)),
        ("今天", TODAY),
        ("昨天", date(2012, 3, 7)),
        ("前天", date(2012, 3, 6)),
        ("1332", None),
        ("明年", None),
    ],
)
def test_short_dates_take_the_year_at_hand(typed: str, day: date | None) -> None:
    assert parse_typed_date(typed, TODAY) == day
    if day and typed[0].isdigit():
        assert parse_typed_date(typed, TODAY, 2011) == day.replace(year=2011)


@given(st.dates(date(1949, 1, 1), date(2199, 12, 31)))
def test_words_are_read_back(day: date) -> None:
    assert parse_date(in_words(day)) == day
    assert parse_date(day.isoformat()) == day
