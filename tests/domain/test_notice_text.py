"""The notices of all years, in their own words and in many spellings, give the days the program ships."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notice_wordings import ARTICLES, whole_notice

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.notice_text import read_notice, stated_number, stated_year
from ogi_desk.domain.working_days import Calendar, CalendarYear
from ogi_desk.services.definitions import load_calendar

SHIPPED = load_calendar()
#: Days that a later notice changed: 2015-09-03, 2019 劳动节, 2020 春节.
CHANGED = {
    2015: {"2015-09-03", "2015-09-04", "2015-09-06"},
    2019: {"2019-04-28", "2019-05-02", "2019-05-03", "2019-05-05"},
    2020: {"2020-01-31", "2020-02-01"},
}


def differing(read: CalendarYear) -> set[str]:
    """The days on which the year read works otherwise than the shipped year."""
    mine, shipped = Calendar([read]), Calendar([SHIPPED.years[read.year]])
    return {day.isoformat() for day in mine.differing(shipped)}


@pytest.mark.parametrize("year", ARTICLES)
def test_every_notice_gives_the_days_of_the_shipped_year(year: int) -> None:
    number = SHIPPED.years[year].number
    read = read_notice(whole_notice(year, number), year)
    assert differing(read) == CHANGED.get(year, set())
    assert (read.notice, read.number, read.announced) == (SHIPPED.years[year].notice, number, True)
    assert differing(read_notice(ARTICLES[year], year)) == CHANGED.get(year, set())


def test_all_years_from_2008_to_the_newest_are_tried() -> None:
    assert list(ARTICLES) == sorted(SHIPPED.years)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "full-width": lambda text: text.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    "half-width marks": lambda text: text.translate(str.maketrans("（），：；", "(),:;")),
    "line breaks": lambda text: "\r\n".join(text[i : i + 7] for i in range(0, len(text), 7)),
    "spaces": lambda text: text.replace("月", " 月 ").replace("日", " 日"),
    "dashes": lambda text: text.replace("至", "—"),
    "tilde": lambda text: text.replace("至", "～"),
    "two dashes": lambda text: text.replace("至", "——"),
    "周 for 星期": lambda text: text.replace("星期", "周"),
    "news list": lambda text: "\n".join(f"——{line.partition('、')[2]}" for line in text.split("\n")),
    "figures": lambda text: "\n".join(f"{n}. {line.partition('、')[2]}" for n, line in enumerate(text.split("\n"), 1)),
    "no colon": lambda text: text.replace("：", ""),
    "colon and break": lambda text: text.replace("：", "：\n"),
    "one line": lambda text: text.replace("\n", ""),
    "Chinese days": lambda text: text.replace("共3天", "共三天").replace("共7天", "共七天").replace("共8天", "共八天"),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("year", [2008, 2009, 2012, 2014, 2019, 2023, 2025, 2026])
def test_the_spelling_does_not_matter(year: int, spelling: str) -> None:
    assert differing(read_notice(SPELLINGS[spelling](ARTICLES[year]), year)) == CHANGED.get(year, set())


def test_the_new_year_may_begin_in_december_without_saying_so() -> None:
    text = ARTICLES[2026].replace(
        "1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班", "12月31日至1月1日放假，共2天"
    )
    first = read_notice(text, 2026).holidays[0]
    assert first.days_off == (date(2025, 12, 31), date(2026, 1, 1))


def test_title_and_number_are_found_in_a_pasted_page() -> None:
    text = whole_notice(2026, "国办发明电[2025] 7 号")
    assert stated_year(text) == 2026
    assert stated_number(text) == "国办发明电〔2025〕7号"
    assert stated_year(ARTICLES[2026]) is None
    assert stated_number(ARTICLES[2026]) == ""


WRONG = [
    ("1月3日（周六）".replace("1月", ""), "3日（周五）", "“元旦”中的2026年1月3日是星期六，通知写的是星期五"),
    (
        "3日（周六）放假调休，共3天",
        "3日（周六）放假调休，共4天",
        "“元旦”写的是共4天，但从2026年1月1日到2026年1月3日是3天",
    ),
    ("10月1日（周四）至7日（周三）放假调休，共7天", "10月2日（周五）至7日放假", "“国庆节”的放假日里没有2026年10月1日"),
    ("9月20日（周日）", "9月21日", "“国庆节”中上班的2026年9月21日是星期一，不是周末"),
    ("9月20日（周日）", "9月31日", "“国庆节”中没有2026年9月31日这一天"),
    ("6月19日（周五）至21日（周日）放假，共3天", "端午当日休假", "没有读到端午节的安排"),
    ("6月19日（周五）至21日（周日）放假，共3天", "6月19日（周五）登高", "“端午节”中的2026年6月19日没有读懂"),
    ("1月4日（周日）上班", "1月4日（周日）照常营业", "“元旦”中的2026年1月4日没有读懂是放假还是上班"),
    ("9月20日（周日）", "9月26日（周六）", "2026年9月26日在“国庆节”中上班，在“中秋节”中放假"),
    ("9月20日（周日）", "2025年9月20日（周六）", "“国庆节”中的2025年9月20日不在2026年"),
    ("10月1日（周四）至7日", "9月27日至10月7日", "“国庆节”写的是共7天"),
    ("5月1日（周五）至5日（周二）", "5月5日（周二）至1日（周五）", "“劳动节”从2026年5月5日到2026年5月1日不像一个假期"),
    ("6月19日（周五）至21日（周日）放假，共3天", "6月19日（周五）至30日（周二）放假，共3天", "“端午节”写的是共3天"),
    ("6月19日（周五）至21日（周日）放假", "5月4日（周一）至5日（周二）放假", "“端午节”写的是共3天"),
    (
        "6月19日（周五）至21日（周日）放假，共3天",
        "5月4日（周一）至5日（周二）放假",
        "2026年5月4日既属于“劳动节”又属于“端午节”",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "sentence"), WRONG)
def test_what_does_not_fit_is_refused_by_the_holidays_name(right: str, wrong: str, sentence: str) -> None:
    assert right in ARTICLES[2026]
    with pytest.raises(InputError, match=sentence):
        read_notice(ARTICLES[2026].replace(right, wrong, 1), 2026)


def test_the_notice_of_another_year_is_refused() -> None:
    with pytest.raises(InputError, match="粘贴的是2026年的通知，而要录入的是2027年"):
        read_notice(whole_notice(2026, ""), 2027)
    with pytest.raises(InputError, match="“元旦”中的2027年1月1日是星期五，通知写的是星期四"):
        read_notice(ARTICLES[2026], 2027)


@pytest.mark.parametrize(
    "text", ["", "明天放假", "一、2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。"]
)
def test_a_text_that_is_no_yearly_notice_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="没有读到任何节日的放假安排"):
        read_notice(text, 2019)


@given(st.text(max_size=200), st.integers(1902, 2198))
def test_any_text_is_read_or_refused_in_a_sentence(text: str, year: int) -> None:
    with pytest.raises(InputError):
        read_notice(text, year)


@given(st.data())
def test_a_damaged_notice_is_read_or_refused(data: st.DataObject) -> None:
    text = ARTICLES[data.draw(st.sampled_from(list(ARTICLES)))]
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 12))
    try:
        read = read_notice(
            text[:at] + data.draw(st.text("月日0123456789至、。（周六）", max_size=4)) + text[at + cut :], 2026
        )
    except InputError:
        return
    assert all(abs(day - date(2026, 7, 1)) < timedelta(250) for day in read.days())
