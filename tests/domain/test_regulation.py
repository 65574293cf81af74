"""Regulations as data."""

from __future__ import annotations

from datetime import date

import pytest
from clock_histories import request_of

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.regulation import Regulation, read_regulation, regulation_of, regulation_on, report_due
from ogi_desk.domain.vocabulary import ConsultedParty
from ogi_desk.system.resources import read_text


def test_the_versions_follow_one_another_without_a_gap(regulations: tuple[Regulation, ...]) -> None:
    first, second = regulations
    assert (first.id, first.in_force_from, first.in_force_until) == ("2008", date(2008, 5, 1), date(2019, 5, 14))
    assert (second.id, second.in_force_from, second.in_force_until) == ("2019", date(2019, 5, 15), None)
    assert regulation_on(regulations, date(2019, 5, 14)) is first
    assert regulation_on(regulations, date(2019, 5, 15)) is second
    assert regulation_on(regulations, date(2007, 1, 1)) is first
    assert regulation_on(regulations, date(2100, 1, 1)) is second


def test_periods_and_articles(regulations: tuple[Regulation, ...]) -> None:
    first, second = regulations
    assert (first.reply_days, first.extension_days, first.publication_days) == (15, 15, 20)
    assert (second.reply_days, second.extension_days, second.publication_days) == (20, 20, 20)
    assert (first.correction_notice_days, second.correction_notice_days) == (None, 7)
    assert first.excluded == ("third_party",)
    assert second.excluded == ("third_party", "agency")
    assert second.article("publication") == "条例（国务院令第711号）第二十六条"
    assert first.article("nothing") == ""


def test_the_yearly_report_is_due_by_the_version_at_the_end_of_its_year(regulations: tuple[Regulation, ...]) -> None:
    assert report_due(regulations, 2012) == date(2013, 3, 31)
    assert report_due(regulations, 2018) == date(2019, 3, 31)
    assert report_due(regulations, 2019) == date(2020, 1, 31)
    assert report_due(regulations, 2025) == date(2026, 1, 31)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("reply_days = 20", "reply_days = 0", "字段 reply_days 应为 1 至 400 个工作日"),
        ("reply_days = 20", "reply_days = true", "缺少字段 reply_days 或写法有误"),
        ("reply_days = 20", "", "缺少字段 reply_days"),
        ('report_due = "01-31"', 'report_due = "31 January"', "字段 report_due 应写成 01-31"),
        ('report_due = "01-31"', 'report_due = "02-30"', "字段 report_due 应写成 01-31"),
        ('"agency"]', '"friends"]', "不认识“friends”"),
        ("[articles]", "[articles]\nweather = '第一条'", "不认识的字段“weather”"),
        ("in_force_from = 2019-05-15", "in_force_from = 2019-05-15\nin_force_until = 1", "in_force_until 应为日期"),
    ],
)
def test_a_faulty_file_is_refused(before: str, after: str, sentence: str) -> None:
    text = read_text("regulations/2019.toml")
    assert before in text
    with pytest.raises(InputError, match=sentence):
        read_regulation(text.replace(before, after), "2019.toml")


def test_a_request_may_name_its_regulation(regulations: tuple[Regulation, ...]) -> None:
    first, second = regulations
    assert regulation_of(request_of(date(2019, 5, 14), ()), regulations) is first
    assert regulation_of(request_of(date(2019, 5, 14), (), "2019"), regulations) is second
    assert regulation_of(request_of(date(2019, 5, 15), (), "2008"), regulations) is first
    assert regulation_of(request_of(date(2019, 5, 15), (), "1999"), regulations) is second


def test_what_the_versions_say_of_others_and_of_fees(regulations: tuple[Regulation, ...]) -> None:
    first, second = regulations
    parties = (None, *ConsultedParty)
    assert [first.excludes(party) for party in parties] == [True, True, False, False]
    assert [second.excludes(party) for party in parties] == [True] * 4
    assert [first.reply_days_of(party) for party in parties] == [None] * 4
    assert [second.reply_days_of(party) for party in parties] == [15, 15, 15, None]
    assert (first.allows_later_date, second.allows_later_date) == (False, True)
    assert not first.stops_for_fee(date(2022, 1, 1))
    assert [second.stops_for_fee(day) for day in (date(2020, 12, 31), date(2021, 1, 1))] == [False, True]
    assert second.article("fee") == "国办函〔2020〕109号"
    assert second.article("co_maker") == "条例（国务院令第711号）第三十四条"
