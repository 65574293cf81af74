"""Reconsideration and litigation: by when the office must answer in writing, and what must go to reconsideration first.

Periods are data with their days of force; which one holds follows from the day the copy was received. Reads text, never
files; nothing is added to a stored date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Case
from ogi_desk.domain.vocabulary import CaseKind, Outcome
from ogi_desk.domain.working_days import Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPeriod:
    """How long the office has from ``since`` on; ``days`` are calendar days unless ``working_days``."""

    since: date
    days: int
    working_days: bool = False
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRules:
    """The rules for some kinds of dispute. ``first_outcomes``: what must go to reconsideration before a court, in
    disputes received from ``first_since`` on."""

    kinds: tuple[CaseKind, ...]
    periods: tuple[AnswerPeriod, ...]  # the oldest first
    first_since: date | None = None
    first_outcomes: frozenset[Outcome] = frozenset()


def period_of(case: Case, rules: Sequence[DisputeRules]) -> AnswerPeriod | None:
    """Return the period for the written answer in a dispute, ``None`` where there is none (申诉举报)."""
    held = [p for rule in rules if case.kind in rule.kinds for p in rule.periods if p.since <= case.received_on]
    return max(held, key=lambda period: period.since) if held else None


def answer_due(case: Case, calendar: Calendar, rules: Sequence[DisputeRules]) -> date | None:
    """Return the last day for the written answer: counted from the day after the copy was received.

    A last day on a rest day moves to the next working day. ``None`` for a dispute without such a period.
    """
    period = period_of(case, rules)
    if period is None:
        return None
    if period.working_days:
        return calendar.add(case.received_on, period.days)
    last = case.received_on + timedelta(period.days)
    return last if calendar.is_working_day(last) else calendar.add(last, 1)


def reconsideration_first(outcome: Outcome | None, day: date, rules: Sequence[DisputeRules]) -> bool:
    """Whether a suit of this day against such an answer has to wait for reconsideration (复议前置)."""
    return any(
        rule.first_since is not None and rule.first_since <= day and outcome in rule.first_outcomes for rule in rules
    )


def read_disputes(text: str, name: str) -> DisputeRules:
    """Read one file of rules; ``InputError`` names the file and the field that is missing or wrong."""
    data = read_toml(text, name)
    _known(data, {"kinds", "period", "first"}, name)
    periods = data.get("period")
    if not isinstance(periods, list) or not periods or not all(isinstance(period, dict) for period in periods):
        raise InputError("争议文件 {name} 应有至少一个 [[period]]，请补上", name=name)
    kinds = tuple(_term(CaseKind, kind, "kinds", name) for kind in _list(data, "kinds", name))
    first = data.get("first", {})
    if not isinstance(first, dict):
        raise InputError("争议文件 {name} 的字段 first 应写成 [first]，请改正", name=name)
    _known(first, {"since", "outcomes"}, name)
    return DisputeRules(
        kinds=kinds,
        periods=tuple(sorted((_period(period, name) for period in periods), key=lambda period: period.since)),
        first_since=_day(first, name) if first else None,
        first_outcomes=frozenset(_term(Outcome, one, "outcomes", name) for one in _list(first, "outcomes", name))
        if first
        else frozenset(),
    )


def _period(entry: dict[str, Any], name: str) -> AnswerPeriod:
    _known(entry, {"since", "days", "working_days", "article"}, name)
    days, working = entry.get("days"), entry.get("working_days", False)
    if not isinstance(days, int) or isinstance(days, bool) or not 0 < days <= 400:
        raise InputError("争议文件 {name} 的字段 days 应为 1 至 400 的整数，请改正", name=name)
    if not isinstance(working, bool):
        raise InputError("争议文件 {name} 的字段 working_days 应为 true 或 false，请改正", name=name)
    return AnswerPeriod(since=_day(entry, name), days=days, working_days=working, article=str(entry.get("article", "")))


def _day(entry: dict[str, Any], name: str) -> date:
    since = entry.get("since")
    if not isinstance(since, date) or isinstance(since, datetime):
        raise InputError("争议文件 {name} 的字段 since 应为日期，请改正", name=name)
    return since


def _list(entry: dict[str, Any], field: str, name: str) -> list[Any]:
    value = entry.get(field)
    if not isinstance(value, list) or not value:
        raise InputError("争议文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=field)
    return value


def _term(cls: type[Any], id: Any, field: str, name: str) -> Any:
    try:
        return cls.by_id(str(id))
    except KeyError as error:
        raise InputError(
            "争议文件 {name} 的字段 {field} 不认识“{id}”，请改正", name=name, field=field, id=id
        ) from error


def _known(entry: dict[str, Any], fields: set[str], name: str) -> None:
    for field in sorted(entry.keys() - fields):
        raise InputError("争议文件 {name} 有不认识的字段“{field}”，请删去", name=name, field=field)
