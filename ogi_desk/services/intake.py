"""每日查收: which places where requests come in were looked at on which day, by whom, and where that was left out.

A request nobody opened is still received (a portal's unseen request has lost a case in court). A tick carries the real
moment it was made, so that one made for an earlier day is seen to be made later (补记); it cannot be back-dated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import IntakeTick, Profile
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.ports import Changes, Office, Reader

#: Where requests come in, unless the profile says otherwise.
SHIPPED = ("网站申请栏", "电子邮箱", "收发室", "接待窗口")
#: How many days back gaps are told: what is older is history, and stands in the journal.
LOOK_BACK = 90


@dataclass(frozen=True, slots=True)
class Gap:
    """A working day on which a place was not looked at."""

    day: date
    place: str


def places(profile: Profile) -> tuple[str, ...]:
    """Return the places the office looks at each working day: the profile's lines, else the shipped list."""
    own = dict.fromkeys(line.strip() for line in profile.intake_places.splitlines() if line.strip())
    return tuple(own) or SHIPPED


def tick(
    office: Office, actor: str, day: date, place: str, now: datetime, found: int | None = None
) -> tuple[IntakeTick, Changes]:
    """Record that a place was looked at on ``day``, and at ``now``; ``found`` counts the requests found there.

    A place ticked already keeps who and when; only ``found`` is put right. ``InputError`` for a day to come, a place
    the office does not have, or a count below zero.
    """
    if day > now.date():
        raise InputError("{day}还没有到，不能登记查收，请选今天或以前的日期", day=day.isoformat())
    if found is not None and found < 0:
        raise InputError("收到的件数不能小于0，请重新填写")
    with office.write(actor, "登记查收") as writer:
        known = places(writer.profile())
        if place not in known:
            raise InputError(
                "没有“{place}”这个收件渠道，请在设置中补上，或选：{known}", place=place, known="、".join(known)
            )
        earlier = writer.all(IntakeTick, day=day, place=place)
        if not earlier:
            at = now.isoformat(timespec="seconds")
            kept = writer.add(IntakeTick(day=day, place=place, by=actor, at=at, found=found))
        elif found is not None and found != earlier[0].found:
            kept = writer.replace(earlier[0], replace(earlier[0], found=found))
        else:
            kept = earlier[0]
    return kept, writer.changes()


def take_back(office: Office, actor: str, done: IntakeTick) -> Changes:
    """Take back a tick made by mistake; it stays in the journal. ``StaleRecord`` when it changed meanwhile."""
    with office.write(actor, "撤回查收") as writer:
        writer.replace(done, replace(done, binned=True))
    return writer.changes()


def ticks(reader: Reader, day: date) -> list[IntakeTick]:
    """Return the ticks of a day, in the order they were made."""
    return reader.all(IntakeTick, day=day)


def made_later(one: IntakeTick) -> bool:
    """Whether a tick was made after its day (补记)."""
    return one.at[:10] > one.day.isoformat()


def gaps(reader: Reader, profile: Profile, calendar: Calendar, today: date) -> list[Gap]:
    """Return the working days before today on which a place was not looked at, the newest first.

    Counted from the first tick of all, or from the day a place was added to the office's list; today itself is still
    open. Not further back than :data:`LOOK_BACK` days.
    """
    every = reader.all(IntakeTick)
    if not every:
        return []
    first = max(min(one.day for one in every), today - timedelta(LOOK_BACK))
    seen = {(one.day, one.place) for one in every}
    since = {place: _listed_since(reader, profile, place) for place in places(profile)}
    days = [today - timedelta(back) for back in range(1, (today - first).days + 1)]
    return [
        Gap(day, place)
        for day in days
        if calendar.is_working_day(day)
        for place in places(profile)
        if day >= since[place] and (day, place) not in seen
    ]


def _listed_since(reader: Reader, profile: Profile, place: str) -> date:
    """The day from which on a place has stood in the office's list without a break, by the profile's history."""
    since = date.min
    for entry in reader.history("profile", profile.id) if profile.id else ():
        if not isinstance(entry.after, Profile) or place not in places(entry.after):
            since = date.max  # not listed then; a later entry may list it
        elif since == date.max:
            since = date.fromisoformat(entry.at[:10])
    return date.min if since == date.max else since
