"""The regulation as data: its days of force, its periods and the articles behind them.

Two versions are shipped (2008: 国务院令第492号, 2019: 国务院令第711号); which one governs a request follows from the
day of receipt. Reads text, never files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError

#: What an article is asked for; every regulation file names an article for each that it rules on.
TOPICS = ("receipt", "reply", "extension", "correction", "consultation", "publication", "report")


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """One version of 中华人民共和国政府信息公开条例. Periods are in working days; ``None`` = it sets none."""

    id: str  # "2008", "2019"
    title: str  # as cited: 《中华人民共和国政府信息公开条例》（国务院令第711号）
    in_force_from: date
    in_force_until: date | None  # last day of force; None = still in force
    reply_days: int
    extension_days: int  # at most, in all
    publication_days: int
    correction_notice_days: int | None
    third_party_days: int | None
    excluded: tuple[str, ...]  # whose time to comment does not count: "third_party", "agency"
    report_month: int  # the yearly report is due in the next year, on this day
    report_day: int
    articles: Mapping[str, str] = field(default_factory=dict)  # topic -> 第三十三条

    def in_force(self, day: date) -> bool:
        """Whether this version is in force on ``day``."""
        return self.in_force_from <= day and (self.in_force_until is None or day <= self.in_force_until)

    def article(self, topic: str) -> str:
        """Return the citation for a topic: ``条例（2019年修订）第三十三条``; empty when it has no article on it."""
        number = self.articles.get(topic, "")
        return f"{self.short_title}{number}" if number else ""

    @property
    def short_title(self) -> str:
        """The version in few characters: 条例（国务院令第711号）."""
        return "条例" + self.title.rpartition("》")[2]

    def report_due(self, year: int) -> date:
        """Return the day by which the report of ``year`` must be published."""
        return date(year + 1, self.report_month, self.report_day)


def regulation_on(regulations: Sequence[Regulation], day: date) -> Regulation:
    """Return the version in force on ``day``; before the first one, the first; after the last one, the last."""
    for regulation in regulations:
        if regulation.in_force(day):
            return regulation
    return regulations[0] if day < regulations[0].in_force_from else regulations[-1]


def report_due(regulations: Sequence[Regulation], year: int) -> date:
    """Return the last day for the yearly report on ``year``, by the version in force at the end of that year
    (2008 第三十一条: 31 March; 2019 第四十九条: 31 January)."""
    return regulation_on(regulations, date(year, 12, 31)).report_due(year)


def read_regulation(text: str, name: str) -> Regulation:
    """Read one regulation file; ``InputError`` names the file and the field that is missing or wrong."""
    data = read_toml(text, name)
    until = data.get("in_force_until")
    articles = _take(data, "articles", dict, name)
    for topic in articles:
        if topic not in TOPICS:
            raise InputError("条例文件 {name} 的 articles 有不认识的字段“{field}”，请删去", name=name, field=topic)
    excluded = tuple(str(who) for who in _take(data, "excluded_consultations", list, name))
    for who in excluded:
        if who not in ("third_party", "agency"):
            raise InputError(
                "条例文件 {name} 的字段 excluded_consultations 不认识“{who}”，只能用 third_party、agency",
                name=name,
                who=who,
            )
    due = str(_take(data, "report_due", str, name))
    try:
        month, day = (int(part) for part in due.split("-"))
        date(2023, month, day)
    except ValueError as error:
        raise InputError("条例文件 {name} 的字段 report_due 应写成 01-31 的样子", name=name) from error
    if until is not None and (not isinstance(until, date) or isinstance(until, datetime)):
        raise InputError("条例文件 {name} 的字段 in_force_until 应为日期，请改正", name=name)
    return Regulation(
        id=_take(data, "id", str, name),
        title=_take(data, "title", str, name),
        in_force_from=_take(data, "in_force_from", date, name),
        in_force_until=until,
        reply_days=_days(data, "reply_days", name),
        extension_days=_days(data, "extension_days", name),
        publication_days=_days(data, "publication_days", name),
        correction_notice_days=_days(data, "correction_notice_days", name)
        if "correction_notice_days" in data
        else None,
        third_party_days=_optional_days(data, "third_party_days", name),
        excluded=excluded,
        report_month=month,
        report_day=day,
        articles={topic: str(number) for topic, number in articles.items()},
    )


def _take(data: Mapping[str, Any], key: str, kind: type, name: str) -> Any:
    value = data.get(key)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise InputError("条例文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=key)
    return value


def _days(data: Mapping[str, Any], key: str, name: str) -> int:
    days = _take(data, key, int, name)
    if not 0 < days <= 400:
        raise InputError("条例文件 {name} 的字段 {field} 应为 1 至 400 个工作日", name=name, field=key)
    return int(days)


def _optional_days(data: Mapping[str, Any], key: str, name: str) -> int | None:
    return _days(data, key, name) if key in data else None
