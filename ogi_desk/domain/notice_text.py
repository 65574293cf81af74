"""Reads the State Council's yearly holiday notice in its own words: the pasted text becomes a year of the calendar.

Everything the text says twice is compared: the weekday in brackets with the date, the number of days with the days
named. What does not fit is refused in one sentence that names the holiday; nothing is guessed. Knows no file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import listed
from ogi_desk.domain.working_days import CalendarYear, Holiday

#: The holidays every notice since 2008 arranges, with the other words for them.
HOLIDAYS: dict[str, tuple[str, ...]] = {
    "元旦": ("元旦节", "元旦", "新年"),
    "春节": ("春节",),
    "清明节": ("清明节", "清明"),
    "劳动节": ("五一国际劳动节", "国际劳动节", "五一劳动节", "劳动节", "五一"),
    "端午节": ("端午节", "端午"),
    "中秋节": ("中秋节", "中秋"),
    "国庆节": ("国庆节", "国庆", "十一"),
}
_OFFICIAL = {word: name for name, words in HOLIDAYS.items() for word in words}
#: Days that are off by law every year: a notice that does not name them was misread.
_BY_LAW = {"元旦": (1, 1), "劳动节": (5, 1), "国庆节": (10, 1)}
_WEEK = "一二三四五六日"
_DIGITS = {word: number for number, word in enumerate("零一二三四五六七八九十")} | {"两": 2}
#: No holiday of a notice was ever longer; a longer one is a slip of the pen.
_MOST_DAYS = 15

_DAY = r"(?:(?P<{0}y>\d{{4}})年)?(?:(?P<{0}m>\d{{1,2}})月)?(?P<{0}d>\d{{1,2}})日(?:\((?P<{0}b>[^()]*)\))?"
_SPAN = re.compile(_DAY.format("a") + r"(?:至" + _DAY.format("z") + r")?")
_DATE_AHEAD = r"(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日)"
_KNOWN = "|".join(sorted(_OFFICIAL, key=len, reverse=True))
_HEADING = re.compile(
    rf"(?:(?:[一二三四五六七八九十]{{1,3}}、|(?<!\d)\d{{1,2}}[、.](?!\d)|至)?(?P<known>(?:{_KNOWN})(?:[、和及](?:{_KNOWN}))*)"
    rf"(?:\([^()]*\))?:?|[一二三四五六七八九十]{{1,3}}、(?P<other>[^:。;,、()\d]{{2,40}}):){_DATE_AHEAD}"
)
_END = re.compile(r"节假日期间|国务院办公厅\d{4}年")
_NUMBER = re.compile(r"国办?发明电[〔\[【(](\d{4})[〕\]】)]第?(\d+)号")
_TITLE = re.compile(r"国务院(?:办公厅)?关于(\d{4})年部分节假日安排的通知")
#: Says again of days named before what kind of day they are.
_REPEATS = re.compile(r"公休日|照常公休|法定")
_COUNT = re.compile(r"(?:共计?|放假|调休|连休)(\d{1,2}|[一二两三四五六七八九十]{1,2})天")


@dataclass(slots=True)
class _Item:
    """What was read of one holiday so far."""

    name: str
    off: set[date] = field(default_factory=set)
    worked: set[date] = field(default_factory=set)


def stated_year(text: str) -> int | None:
    """Return the year the notice's title names, ``None`` when there is no title."""
    found = _TITLE.search(_plain(text))
    return int(found[1]) if found else None


def stated_number(text: str) -> str:
    """Return the notice's number as it is cited (国办发明电〔2025〕7号), an empty text when it is not there."""
    plain = _plain(text)
    found = _NUMBER.search(plain)
    return f"{found[0].split('电')[0]}电〔{found[1]}〕{found[2]}号" if found else ""


def read_notice(text: str, year: int) -> CalendarYear:
    """Return the year's arrangement from the notice's wording; title and number are taken over where they stand.

    ``InputError`` names the holiday when a weekday or a number of days does not fit, when a day is both off and
    worked, and when one of the seven holidays is missing.
    """
    plain = _plain(text)
    titled = stated_year(text)
    if titled is not None and titled != year:
        raise InputError(
            "粘贴的是{titled}年的通知，而要录入的是{year}年，请换一个年份或者换一份通知", titled=titled, year=year
        )
    items = [_read_item(name, words, year) for name, words in _items(plain)]
    if not items:
        raise InputError("没有读到任何节日的放假安排，请粘贴通知的正文，例如“一、元旦：1月1日至3日放假调休，共3天。”")
    named = {part for item in items for part in item.name.split("、")}
    missing = [name for name in HOLIDAYS if name not in named]
    if missing:
        raise InputError(
            "通知里没有读到{names}的安排，请核对是否粘贴完整；只调整个别假期的通知，请在年历上逐日改动",
            names=listed(missing),
        )
    _compare(items, year)
    return CalendarYear(
        year=year,
        holidays=tuple(Holiday(item.name, tuple(sorted(item.off)), tuple(sorted(item.worked))) for item in items),
        notice=f"国务院办公厅关于{year}年部分节假日安排的通知",
        number=stated_number(text),
    )


def _plain(text: str) -> str:
    """The text in half-width figures and marks, without spaces, line breaks and quotation marks."""
    text = re.sub(r"[\s“”\"‘’'「」《》<>]", "", unicodedata.normalize("NFKC", text))
    text = re.sub(r"[—–―‐−\-~〜]+(?=\d)|到(?=\d)", "至", text)
    return re.sub(r"[—–―‐−]+", "", text).replace("星期天", "星期日").replace("周天", "周日")


def _items(plain: str) -> Iterator[tuple[str, str]]:
    """The holidays of a notice, each with what is said of it."""
    headings = list(_HEADING.finditer(plain))
    for number, heading in enumerate(headings):
        until = headings[number + 1].start() if number + 1 < len(headings) else len(plain)
        words = _END.split(plain[heading.end() : until])[0]
        known = heading["known"]
        yield ("、".join(_OFFICIAL[part] for part in re.split("[、和及]", known)) if known else heading["other"]), words


def _read_item(name: str, words: str, year: int) -> _Item:
    item = _Item(name)
    month = 0
    for sentence in words.split("。"):
        sentence = re.sub(r"(?<!日)\([^()]*\)", "", sentence)  # a date in brackets explains a word: 除夕（2月9日）
        aside = False  # what follows 其中 repeats, what follows 鼓励 is advice
        for clause in re.split(r"[;,](?![^()]*\))", sentence):
            aside = aside or "其中" in clause or "鼓励" in clause
            days: list[date] = []
            for found in _SPAN.finditer(clause):
                first, last = _ends(found, name, year, month)
                month = last.month
                days += (first + timedelta(i) for i in range((last - first).days + 1))
            _take(item, clause, days, aside)
    if not item.off:
        raise InputError("没有读懂“{name}”放哪几天假，请核对这一条的文字", name=name)
    return item


def _take(item: _Item, clause: str, days: list[date], aside: bool) -> None:
    """Put the days of a clause where its verb says."""
    if "上班" in clause:
        if re.search(r"(?:正常|照常|恢复|起)上班", clause):
            return  # says only that the holiday is over
        for day in days:
            if day.weekday() < 5:
                raise InputError(
                    "“{name}”中上班的{day}是{weekday}，不是周末，请核对年份和文字",
                    name=item.name,
                    day=in_words(day),
                    weekday=_weekday(day),
                )
        item.worked |= set(days)
    elif not aside and not _REPEATS.search(clause) and re.search(r"放假|补休|调休|共\d+天", clause):
        _check_count(item, clause, set(days))
        item.off |= set(days)
    elif not aside and not days:
        _check_count(item, clause, set())
    elif not aside and not _REPEATS.search(clause):
        raise InputError(
            "“{name}”中的{day}没有读懂是放假还是上班，请核对这一条的文字", name=item.name, day=in_words(days[0])
        )


def _check_count(item: _Item, clause: str, days: set[date]) -> None:
    """Compare the number of days said with the days named so far."""
    found = _COUNT.search(clause)
    if not found:
        return
    number = int(found[1]) if found[1].isdigit() else _chinese(found[1])
    known = item.off | days
    if known and number != len(known):
        raise InputError(
            "“{name}”写的是共{said}天，但从{first}到{last}是{counted}天，请核对通知",
            name=item.name,
            said=number,
            first=in_words(min(known)),
            last=in_words(max(known)),
            counted=len(known),
        )


def _ends(found: re.Match[str], name: str, year: int, month: int) -> tuple[date, date]:
    """The first and last day of a span; what is not written follows from the day before it in the text."""
    first_month = int(found["am"] or month)
    unsaid = year - 1 if "元旦" in name and first_month == 12 else year  # 元旦 may begin in the old year unsaid
    first_year = int(found["ay"] or unsaid)
    first = _date(first_year, first_month, int(found["ad"]), found["ab"], name)
    if not found["zd"]:
        return first, first
    last_month = int(found["zm"] or first.month)
    last_year = int(found["zy"] or first.year + (last_month < first.month))
    last = _date(last_year, last_month, int(found["zd"]), found["zb"], name)
    if not 0 < (last - first).days < _MOST_DAYS:
        raise InputError(
            "“{name}”从{first}到{last}不像一个假期，请核对日期", name=name, first=in_words(first), last=in_words(last)
        )
    return first, last


def _date(year: int, month: int, day: int, bracket: str | None, name: str) -> date:
    try:
        made = date(year, month, day)
    except ValueError:
        raise InputError(
            "“{name}”中没有{year}年{month}月{day}日这一天，请核对通知", name=name, year=year, month=month, day=day
        ) from None
    said = re.search(r"(?:星期|周|礼拜)([一二三四五六日])", bracket or "")
    if said and said[1] != _WEEK[made.weekday()]:
        raise InputError(
            "“{name}”中的{day}是{weekday}，通知写的是星期{said}，请核对年份和文字",
            name=name,
            day=in_words(made),
            weekday=_weekday(made),
            said=said[1],
        )
    return made


def _compare(items: list[_Item], year: int) -> None:
    """The days of the law are off; no day is both off and worked, belongs to two holidays or to another year."""
    off = {day for item in items for day in item.off}
    for name, (month, number) in _BY_LAW.items():
        if date(year, month, number) not in off:
            raise InputError(
                "“{name}”的放假日里没有{day}，请核对通知", name=name, day=in_words(date(year, month, number))
            )
    for item in items:
        for day in sorted(item.off | item.worked):
            if not date(year - 1, 12, 1) <= day < date(year + 1, 2, 1):
                raise InputError(
                    "“{name}”中的{day}不在{year}年，请核对年份", name=item.name, day=in_words(day), year=year
                )
        for other in items:
            for day in sorted(item.worked & other.off):
                raise InputError(
                    "{day}在“{name}”中上班，在“{other}”中放假，请核对通知",
                    day=in_words(day),
                    name=item.name,
                    other=other.name,
                )
            for day in sorted(item.off & other.off if item is not other else ()):
                raise InputError(
                    "{day}既属于“{name}”又属于“{other}”，请核对通知",
                    day=in_words(day),
                    name=item.name,
                    other=other.name,
                )


def _weekday(day: date) -> str:
    return f"星期{_WEEK[day.weekday()]}"


def _chinese(words: str) -> int:
    """一 … 十五."""
    if len(words) == 2:
        return 10 + _DIGITS[words[1]]
    return _DIGITS[words]
