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
from ogi_desk.domain.receipt import ReceiptRule, read_receipt_rules
from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ConsultedParty

#: What an article is asked for; every regulation file names an article for each that it rules on.
TOPICS = (
    "receipt",
    "reply",
    "extension",
    "correction",
    "consultation",
    "third_party",
    "co_maker",
    "reasons",
    "later_date",
    "fee",
    "publication",
    "report",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeClock:
    """What a fee notice does to the reply period (国办函〔2020〕109号)."""

    stops_from: date  # notices from this day on stop the clock
    restarts: bool  # payment begins the period anew; otherwise the days until payment do not count
    payment_days: int  # working days to pay, counted from the day after the notice arrived


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
    co_maker_days: int | None = None
    excluded: tuple[str, ...]  # whose time to comment does not count: "third_party", "agency"
    report_month: int  # the yearly report is due in the next year, on this day
    report_day: int
    articles: Mapping[str, str] = field(default_factory=dict)  # topic -> 第三十三条, or a document of its own
    fees: FeeClock | None = None  # None = a fee never stops the clock
    receipt: Mapping[str, ReceiptRule] = field(default_factory=dict)  # channel id or ordinary_mail -> its day

    def in_force(self, day: date) -> bool:
        """Whether this version is in force on ``day``."""
        return self.in_force_from <= day and (self.in_force_until is None or day <= self.in_force_until)

    def article(self, topic: str) -> str:
        """Return the citation for a topic: ``条例（2019年修订）第三十三条``; empty when it has no article on it."""
        return self.cite(self.articles.get(topic, ""))

    def cite(self, number: str) -> str:
        """Return an article's number with this version before it; another document stands by itself."""
        return f"{self.short_title}{number}" if number.startswith("第") else number

    def excludes(self, party: ConsultedParty | None) -> bool:
        """Whether the time this party takes to comment does not count (2008 第二十四条: third parties; 2019 第三十三条:
        other agencies too, of which a co-maker is one). No party named, as in older records, is a third party."""
        third = party is None or party is ConsultedParty.THIRD_PARTY
        return ("third_party" if third else "agency") in self.excluded

    def stops_for_fee(self, day: date) -> bool:
        """Whether a fee notice of this day stops the clock."""
        return self.fees is not None and self.fees.stops_from <= day

    @property
    def allows_later_date(self) -> bool:
        """Whether a later day may be set for requests beyond reason (2019 第三十五条)."""
        return "later_date" in self.articles

    def reply_days_of(self, party: ConsultedParty | None) -> int | None:
        """The working days a consulted party has to reply (2019 第三十二、三十四条); ``None`` = the law sets none."""
        if party is ConsultedParty.AGENCY:
            return None
        return self.co_maker_days if party is ConsultedParty.CO_MAKER else self.third_party_days

    @property
    def short_title(self) -> str:
        """The version in few characters: 条例（国务院令第711号）."""
        return "条例" + self.title.rpartition("》")[2]

    def report_due(self, year: int) -> date:
        """Return the day by which the report of ``year`` must be published."""
        return date(year + 1, self.report_month, self.report_day)


def regulation_on(regulations: Sequence[Regulation], day: date) -> Regulation:
    """Return the version in force on ``day``; before the first one, the first; after the last one, the last."""
    for regulation in reversed(regulations):  # the newest serves most
        if regulation.in_force_from <= day:
            return regulation
    return regulations[0]


def regulation_of(request: Request, regulations: Sequence[Regulation]) -> Regulation:
    """Return the version a request is judged by: the one it names itself, else the one in force when it was received.

    A name that is none of the versions counts as no name.
    """
    if request.regulation:
        for regulation in regulations:
            if regulation.id == request.regulation:
                return regulation
    return regulation_on(regulations, request.received_on)


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
    fees = _read_fees(_take(data, "fees", dict, name), name) if "fees" in data else None
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
        correction_notice_days=_optional_days(data, "correction_notice_days", name),
        third_party_days=_optional_days(data, "third_party_days", name),
        co_maker_days=_optional_days(data, "co_maker_days", name),
        excluded=excluded,
        report_month=month,
        report_day=day,
        articles={topic: str(number) for topic, number in articles.items()},
        fees=fees,
        receipt=read_receipt_rules(data.get("receipt", {}), name),
    )


def _read_fees(data: Mapping[str, Any], name: str) -> FeeClock:
    return FeeClock(
        stops_from=_take(data, "stops_from", date, name),
        restarts=_take(data, "restarts", bool, name),
        payment_days=_days(data, "payment_days", name),
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
