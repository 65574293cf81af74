"""The calendar's data files as TOML text: a year's arrangement read and written, and the statutory days of other years.

Every refusal names file and field. Touches no file.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.working_days import Amendment, CalendarYear, Holiday, StatutoryDays

_FIELDS = {"year", "announced", "notice", "number", "source", "seeded_from", "holiday", "amended_by"}


def read_toml(text: str, name: str) -> dict[str, Any]:
    """Parse TOML text; ``InputError`` names the file and the place."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError("文件 {name} 不是有效的 TOML 数据（{error}），请改正后再用", name=name, error=error) from error


def read_calendar_year(text: str, name: str) -> CalendarYear:
    """Read one year: ``year``, ``announced``, ``notice``, ``number``, ``source``, ``[[holiday]]`` tables with ``name``,
    ``days_off`` and ``worked``, and ``[[amended_by]]`` tables with ``notice``, ``number`` and ``source``.

    Days of the December before and the January after may stand in it, as notices have them.
    """
    data = read_toml(text, name)
    unknown = sorted(data.keys() - _FIELDS)
    if unknown:
        raise InputError("日历文件 {name} 有不认识的字段“{field}”，请删去", name=name, field=unknown[0])
    year = data.get("year")
    if not isinstance(year, int) or not 1901 <= year <= 2199:
        raise InputError("日历文件 {name} 的字段 year 应为四位年份，请改正", name=name)
    announced = data.get("announced", True)
    if not isinstance(announced, bool):
        raise InputError("日历文件 {name} 的字段 announced 应为 true 或 false，请改正", name=name)
    holidays = tuple(_holiday(entry, year, name) for entry in _tables(data, "holiday", name))
    off = {day for holiday in holidays for day in holiday.days_off}
    for day in (day for holiday in holidays for day in holiday.worked):
        if day in off:
            raise InputError("日历文件 {name} 中 {day} 既放假又上班，请保留一处", name=name, day=day.isoformat())
        if day.weekday() < 5:
            raise InputError(
                "日历文件 {name} 的字段 worked 中 {day} 不是周末，本来就上班，请删去", name=name, day=day.isoformat()
            )
    return CalendarYear(
        year=year,
        holidays=holidays,
        announced=announced,
        notice=str(data.get("notice", "")),
        number=str(data.get("number", "")),
        source=str(data.get("source", "")),
        amendments=tuple(
            Amendment(str(entry.get("notice", "")), str(entry.get("number", "")), str(entry.get("source", "")))
            for entry in _tables(data, "amended_by", name)
        ),
    )


def write_calendar_year(year: CalendarYear) -> str:
    """Return one year as TOML; :func:`read_calendar_year` gives it back unchanged."""
    lines = [f"year = {year.year}", f"announced = {str(year.announced).lower()}"]
    lines += _texts(notice=year.notice, number=year.number, source=year.source)
    for holiday in year.holidays:
        lines += ["", "[[holiday]]", *_texts(name=holiday.name)]
        lines += [f"days_off = {_listed(holiday.days_off)}", f"worked = {_listed(holiday.worked)}"]
    for later in year.amendments:
        lines += ["", "[[amended_by]]", *_texts(notice=later.notice, number=later.number, source=later.source)]
    return "\n".join(lines) + "\n"


def read_statutory(text: str, name: str) -> StatutoryDays:
    """Read ``[[fixed]]`` (``from_year``, ``days`` as "MM-DD") and ``single`` (dates set by the lunar calendar)."""
    data = read_toml(text, name)
    fixed: list[tuple[int, tuple[tuple[int, int], ...]]] = []
    for entry in data.get("fixed", []):
        try:
            days = tuple((int(month), int(day)) for month, day in (text.split("-") for text in entry["days"]))
            fixed.append((int(entry["from_year"]), days))
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise InputError("日历文件 {name} 的 [[fixed]] 缺少 from_year 或 days，请改正", name=name) from error
    return StatutoryDays(tuple(sorted(fixed)), _dates(data.get("single", []), "single", name))


def _tables(data: dict[str, Any], field: str, name: str) -> list[dict[str, Any]]:
    entries = data.get(field, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise InputError("日历文件 {name} 的字段 {field} 应写成 [[{field}]]，请改正", name=name, field=field)
    return entries


def _texts(**values: str) -> list[str]:
    return [f"{key} = {json.dumps(text.replace(chr(0x7F), ''), ensure_ascii=False)}" for key, text in values.items()]


def _listed(days: Iterable[date]) -> str:
    return "[" + ", ".join(day.isoformat() for day in days) + "]"


def _holiday(entry: dict[str, Any], year: int, name: str) -> Holiday:
    title = entry.get("name")
    if not isinstance(title, str) or not title:
        raise InputError("日历文件 {name} 有一个 [[holiday]] 缺少字段 name，请补上", name=name)
    off = _dates(entry.get("days_off", []), "days_off", name)
    worked = _dates(entry.get("worked", []), "worked", name)
    for day in (*off, *worked):
        if day.year != year and (day.year, day.month) not in ((year - 1, 12), (year + 1, 1)):
            raise InputError(
                "日历文件 {name} 中“{title}”的 {day} 不在{year}年，请改正",
                name=name,
                title=title,
                day=day.isoformat(),
                year=year,
            )
    return Holiday(title, off, worked)


def _dates(value: object, field: str, name: str) -> tuple[date, ...]:
    if not isinstance(value, list):
        raise InputError("日历文件 {name} 的字段 {field} 应为日期列表，请改正", name=name, field=field)
    for item in value:
        if not isinstance(item, date) or isinstance(item, datetime):
            raise InputError(
                "日历文件 {name} 的字段 {field} 中“{item}”不是日期，请写成 2012-10-01 的样子",
                name=name,
                field=field,
                item=item,
            )
    return tuple(value)
