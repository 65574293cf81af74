"""What the office owes at the end of each month, quarter or year, such as the quarterly return, and what is done of it.

Duties are data (``resources/duties``, the office's own in ``duties/`` of its folder); a done one is a record. Dates are
computed, nothing is kept beforehand. The yearly report is no duty of this kind: its approval is its being done.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import DutyDone
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Term
from ogi_desk.services.ports import Changes, Office, Reader
from ogi_desk.system.resources import resource

_FIELDS = {"id", "title", "to", "cycle", "due_month", "due_day", "first_year", "in_use", "source", "note"}
_ID = re.compile(r"[a-z][a-z0-9_]*")
#: Kinds whose first record tells when the office began to use the program; the profile is written when it is set up.
_FIRST_KINDS = ("profile", "person", "publication", "request")


class Cycle(Term):
    """How often a duty comes round."""

    MONTH = "month", "每月"
    QUARTER = "quarter", "每季度"
    YEAR = "year", "每年"

    @property
    def months(self) -> int:
        """How many months a period has."""
        return {"month": 1, "quarter": 3, "year": 12}[self.id]


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One periodic duty. ``due_month`` counts the months after the period, from 1."""

    id: str
    title: str
    cycle: Cycle
    due_month: int
    due_day: int
    first_year: int
    to: str = ""  # to whom
    in_use: bool = True
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OpenDuty:
    """One duty for one period (``2026``, ``2026Q3`` or ``2026-10``) and the day it is due."""

    duty: Duty
    period: str
    due: date

    @property
    def title(self) -> str:
        """The duty and its period in words."""
        return Saying("{period}{title}", period=period_in_words(self.period), title=self.duty.title)


def duties(folder: Path | None = None) -> tuple[Duty, ...]:
    """Return the duties in use, an office folder's own in place of shipped ones of the same id.

    ``InputError`` names the file and the field that cannot be used.
    """
    known: dict[str, Duty] = {}
    for place in (resource("duties"), *(() if folder is None else (folder / "duties",))):
        for path in sorted(place.glob("*.toml")) if place.is_dir() else ():
            try:
                text = path.read_text(encoding="utf-8-sig")
            except (OSError, UnicodeDecodeError) as error:
                raise InputError("文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
            duty = read_duty(text, path.name)
            known[duty.id] = duty
    return tuple(duty for duty in known.values() if duty.in_use)


def read_duty(text: str, name: str) -> Duty:
    """Read one duty's file; ``InputError`` names the file and the field that is missing or wrong."""
    data = read_toml(text, name)
    unknown = sorted(data.keys() - _FIELDS)
    if unknown:
        raise InputError("报送事项文件 {name} 有不认识的字段“{field}”，请删去", name=name, field=unknown[0])
    key, cycle = _words(data, "id", name), _words(data, "cycle", name)
    if not _ID.fullmatch(key):
        raise InputError("报送事项文件 {name} 的字段 id 只能用小写字母、数字和下划线，请改正", name=name)
    if cycle not in {one.id for one in Cycle}:
        raise InputError("报送事项文件 {name} 的字段 cycle 应为 month、quarter 或 year，请改正", name=name)
    in_use = data.get("in_use", True)
    if not isinstance(in_use, bool):
        raise InputError("报送事项文件 {name} 的字段 in_use 应为 true 或 false，请改正", name=name)
    return Duty(
        id=key,
        title=_words(data, "title", name),
        to=str(data.get("to", "")),
        cycle=Cycle.by_id(cycle),
        due_month=_whole(data, "due_month", 1, 12, name),
        due_day=_whole(data, "due_day", 1, 31, name),
        first_year=_whole(data, "first_year", 1949, 2199, name),
        in_use=in_use,
        source=str(data.get("source", "")),
        note=str(data.get("note", "")),
    )


def began(reader: Reader) -> date | None:
    """Return the day the office began to use the program, by its journal; ``None`` while it holds nothing."""
    days = [history[0].at[:10] for kind in _FIRST_KINDS if (history := reader.history(kind, 1))]
    return date.fromisoformat(min(days)) if days else None


def open_duties(reader: Reader, known: Iterable[Duty], on: date) -> list[OpenDuty]:
    """Return the duties of periods ended before ``on``, due since the office began and not done by ``on``."""
    since = began(reader)
    if since is None:
        return []
    done = {(one.duty, one.period) for one in reader.all(DutyDone) if one.done_on <= on}
    return [
        OpenDuty(duty, period, due)
        for duty in known
        for period, due in _ended(duty, since, on)
        if (duty.id, period) not in done
    ]


def mark_done(
    office: Office, actor: str, duty_id: str, period: str, on: date, note: str = ""
) -> tuple[DutyDone, Changes]:
    """Record that a duty was done for a period; the same again returns what is recorded and changes nothing.

    ``InputError`` for a duty the office does not have, a period of another cycle or one that has not ended by ``on``.
    """
    duty = next((one for one in duties(office.folder) if one.id == duty_id), None)
    if duty is None:
        raise InputError("没有“{duty}”这项报送事项，请刷新今日事项后再试", duty=duty_id)
    end = _end_of(duty.cycle, period)
    if end is None:
        raise InputError("“{period}”不是“{title}”的周期，请刷新今日事项后再试", period=period, title=duty.title)
    if end >= on:
        raise InputError("{period}还没有结束，不能记为已报送", period=period_in_words(period))
    with office.write(actor, "记为已报送") as writer:
        earlier = writer.all(DutyDone, duty=duty_id, period=period)
        done = (
            earlier[0]
            if earlier
            else writer.add(DutyDone(duty=duty_id, period=period, done_on=on, by=actor, note=note))
        )
    return done, writer.changes()


def take_back(office: Office, actor: str, done: DutyDone) -> Changes:
    """Take back that a duty was done; it stays in the journal. ``StaleRecord`` when it changed meanwhile."""
    with office.write(actor, "撤回报送记录") as writer:
        writer.replace(done, replace(done, binned=True))
    return writer.changes()


def period_in_words(period: str) -> str:
    """``2026年``, ``2026年第三季度`` or ``2026年10月``; what is no period comes back as it is."""
    if match := re.fullmatch(r"(\d{4})Q([1-4])", period):
        return Saying("{year}年第{quarter}季度", year=match[1], quarter="一二三四"[int(match[2]) - 1])
    if match := re.fullmatch(r"(\d{4})-(\d{2})", period):
        return Saying("{year}年{month}月", year=match[1], month=int(match[2]))
    return Saying("{year}年", year=period) if re.fullmatch(r"\d{4}", period) else period


def _ended(duty: Duty, since: date, on: date) -> list[tuple[str, date]]:
    """The periods that ended before ``on`` and are due on or after ``since``, with their due days, oldest first."""
    found: list[tuple[str, date]] = []
    year = max(duty.first_year, since.year - 2)  # a period's due day is at most a year after its end
    month = 1
    while True:
        period, end = _period(duty.cycle, year, month)
        if end >= on:
            return found
        due = _due(duty, end)
        if due >= since:
            found.append((period, due))
        year, month = _after(year, month, duty.cycle.months)


def _period(cycle: Cycle, year: int, month: int) -> tuple[str, date]:
    """The period that begins in a month: its name and its last day."""
    names = {
        Cycle.YEAR: f"{year}",
        Cycle.QUARTER: f"{year}Q{(month + 2) // 3}",
        Cycle.MONTH: f"{year}-{month:02d}",
    }
    return names[cycle], date(*_after(year, month, cycle.months), 1) - timedelta(1)


def _end_of(cycle: Cycle, period: str) -> date | None:
    """The last day of a period by its name; ``None`` when it is none of this cycle."""
    year, _, part = period.replace("Q", "-").partition("-")
    if not (year.isdecimal() and len(year) == 4 and (part.isdecimal() or not part)):
        return None
    month = {Cycle.YEAR: 1, Cycle.QUARTER: 3 * int(part or 0) - 2, Cycle.MONTH: int(part or 0)}[cycle]
    if not 1 <= month <= 12:
        return None
    name, end = _period(cycle, int(year), month)
    return end if name == period else None


def _due(duty: Duty, end: date) -> date:
    """The due day after a period's end; a day the month does not have is its last one."""
    year, month = _after(end.year, end.month, duty.due_month)
    return date(year, month, min(duty.due_day, calendar.monthrange(year, month)[1]))


def _after(year: int, month: int, months: int) -> tuple[int, int]:
    later = year * 12 + month - 1 + months
    return later // 12, later % 12 + 1


def _words(data: Mapping[str, Any], key: str, name: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip():
        raise InputError("报送事项文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=key)
    return value.strip()


def _whole(data: Mapping[str, Any], key: str, least: int, most: int, name: str) -> int:
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise InputError(
            "报送事项文件 {name} 的字段 {field} 应为 {least} 至 {most} 的整数，请改正",
            name=name,
            field=key,
            least=least,
            most=most,
        )
    return value
