"""Writes this folder's data files from chinesecalendar (announced years) and holidays (lunar days of later years).

Run it by hand after a new release of chinesecalendar brings a new year's notice:
``python resources/calendar/seed_calendar.py``. The tests compare every announced year with the holidays package.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from importlib.metadata import version
from itertools import groupby
from pathlib import Path

import chinese_calendar
import holidays
from chinese_calendar import constants
from chinese_calendar.constants import Holiday as Name

HERE = Path(__file__).parent
DAYS_OFF, WORKED = constants.holidays, constants.workdays
FIRST_YEAR, LAST_LUNAR_YEAR = 2008, 2060

NAMES = {
    Name.new_years_day: "元旦",
    Name.spring_festival: "春节",
    Name.tomb_sweeping_day: "清明节",
    Name.labour_day: "劳动节",
    Name.dragon_boat_festival: "端午节",
    Name.national_day: "国庆节",
    Name.mid_autumn_festival: "中秋节",
    Name.anti_fascist_70th_day: "中国人民抗日战争胜利70周年纪念日",
}

#: Where each year's notice stands in 国务院公报 (addresses as the holidays package cites them).
GAZETTE = {
    2008: "2008/content_859870.htm",
    2009: "2008/content_1175823.htm",
    2010: "2009/content_1487011.htm",
    2011: "2010/content_1765282.htm",
    2012: "2011/content_2020918.htm",
    2013: "2012/content_2292057.htm",
    2014: "2014/content_2561299.htm",
    2015: "2015/content_2799019.htm",
    2016: "2016/content_2979719.htm",
    2017: "2016/content_5148793.htm",
    2018: "2017/content_5248221.htm",
    2019: "2018/content_5350046.htm",
    2020: "2019/content_5459138.htm",
    2021: "2020/content_5567750.htm",
    2022: "2021/content_5651728.htm",
    2023: "2023/content_5736714.htm",
    2024: "2023/issue_10806/202311/content_6913823.html",
    2025: "2024/issue_11726/202411/content_6989767.html",
    2026: "2025/issue_12406/202511/content_7048922.html",
}
#: 发文字号 of each year's notice. Each was read in a copy of the notice's own text, but for 2008, whose number was
#: found in two public lists of the notices only.
NUMBERS = {
    2008: "国办发明电〔2007〕52号",
    2009: "国办发明电〔2008〕42号",
    2010: "国办发明电〔2009〕27号",
    2011: "国办发明电〔2010〕40号",
    2012: "国办发明电〔2011〕45号",
    2013: "国办发明电〔2012〕33号",
    2014: "国办发明电〔2013〕28号",
    2015: "国办发明电〔2014〕28号",
    2016: "国办发明电〔2015〕18号",
    2017: "国办发明电〔2016〕17号",
    2018: "国办发明电〔2017〕12号",
    2019: "国办发明电〔2018〕15号",
    2020: "国办发明电〔2019〕16号",
    2021: "国办发明电〔2020〕27号",
    2022: "国办发明电〔2021〕11号",
    2023: "国办发明电〔2022〕16号",
    2024: "国办发明电〔2023〕7号",
    2025: "国办发明电〔2024〕12号",
    2026: "国办发明电〔2025〕7号",
}
#: Years whose first arrangement was changed by a later notice: its title, number and place in 国务院公报 where known.
AMENDED = {
    2015: (
        "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
        "国发明电〔2015〕1号",
        "",
    ),
    2019: ("国务院办公厅关于调整2019年劳动节假期安排的通知", "国办发明电〔2019〕3号", "2019/content_5380356.htm"),
    2020: ("国务院办公厅关于延长2020年春节假期的通知", "国办发明电〔2020〕1号", "2020/content_5477297.htm"),
}


def arranged_by(day: date) -> int:
    """Return the year whose notice arranges a day: the days around 元旦 in December stand in the next year's."""
    return day.year + 1 if day.month == 12 else day.year


def days(found: Iterable[date]) -> str:
    """Write dates as a TOML list."""
    return "[" + ", ".join(day.isoformat() for day in sorted(found)) + "]"


def year_file(year: int) -> str:
    """Return one announced year as TOML."""
    lines = [
        f"# Days off and worked weekends of {year}, seeded from chinesecalendar {version('chinesecalendar')}.",
        f"year = {year}",
        "announced = true",
        f'notice = "国务院办公厅关于{year}年部分节假日安排的通知"',
        f'number = "{NUMBERS[year]}"' if year in NUMBERS else "# number: unconfirmed",
        f'source = "https://www.gov.cn/gongbao/{"content/" if year < 2024 else ""}{GAZETTE[year]}"',
    ]
    off = {day: name for day, name in DAYS_OFF.items() if arranged_by(day) == year}
    worked = {day: name for day, name in WORKED.items() if arranged_by(day) == year}
    for label in NAMES.values():
        own = [day for day in off if NAMES[Name(off[day])] == label]
        made_up = [day for day in worked if NAMES[Name(worked[day])] == label]
        if own or made_up:
            lines += ["", "[[holiday]]", f'name = "{label}"', f"days_off = {days(own)}", f"worked = {days(made_up)}"]
    if year in AMENDED:
        title, number, place = AMENDED[year]
        source = f"https://www.gov.cn/gongbao/content/{place}" if place else ""
        lines += ["", "[[amended_by]]", f'notice = "{title}"', f'number = "{number}"', f'source = "{source}"']
    return "\n".join(lines) + "\n"


def statutory_file(first_year: int) -> str:
    """Return the statutory days of the years without a notice as TOML."""
    fixed_from_2025 = {(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)}
    years = range(first_year, LAST_LUNAR_YEAR + 1)
    known = holidays.country_holidays("CN", years=years, observed=False)  # the law's days; make-ups come by notice
    lunar = sorted(day for day in known if (day.month, day.day) not in fixed_from_2025)
    lines = [
        "# Statutory days of years that have no notice yet (全国年节及纪念日放假办法, 2024 revision from 2025 on).",
        f"# The lunar ones come from holidays {version('holidays')}. Counted with the weekends, they give an estimate.",
        "",
        "[[fixed]]",
        "from_year = 1949",
        'days = ["01-01", "05-01", "10-01", "10-02"]',
        "",
        "[[fixed]]",
        "from_year = 2000",
        'days = ["01-01", "05-01", "05-02", "05-03", "10-01", "10-02", "10-03"]',
        "",
        "[[fixed]]",
        "from_year = 2008",
        'days = ["01-01", "05-01", "10-01", "10-02", "10-03"]',
        "",
        "[[fixed]]",
        "from_year = 2025",
        'days = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"]',
        "",
    ]
    # 'single' is a top-level key and must stand before the first table.
    listed = ["single = ["]
    listed += ["    " + ", ".join(d.isoformat() for d in group) + "," for _, group in groupby(lunar, lambda d: d.year)]
    return "\n".join([*lines[:3], *listed, "]", "", *lines[3:]])


def main() -> None:
    """Write one file for each announced year and the statutory days after them."""
    last = max(arranged_by(day) for day in WORKED)
    for year in range(FIRST_YEAR, last + 1):
        (HERE / f"{year}.toml").write_text(year_file(year), encoding="utf-8", newline="\n")
    (HERE / "statutory.toml").write_text(statutory_file(last + 1), encoding="utf-8", newline="\n")
    day = date(FIRST_YEAR, 1, 1)
    while day.year <= last:  # chinesecalendar's own verdict must be what the files say
        listed_off, listed_on = day in DAYS_OFF, day in WORKED
        assert chinese_calendar.is_workday(day) == (listed_on or (day.weekday() < 5 and not listed_off)), day
        day += timedelta(1)


if __name__ == "__main__":
    main()
