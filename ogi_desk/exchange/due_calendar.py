"""What is due as an iCalendar file (.ics, RFC 5545) for the office's own calendar program. Names no applicant.

One all-day event for each day due, with a reminder the day before. An event's UID follows from the record, so that a
file read in again moves the event instead of adding another; what is answered is cancelled. Returns bytes, writes no
file.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.dates import in_words
from ogi_desk.services.due import DueItem

#: An all-day event begins at midnight: nine o'clock in the morning of the day before is so long before it.
_REMIND = timedelta(hours=-15)
_PRODUCT = "-//OGI Desk//due dates//ZH"
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_CATEGORY = {"request": "依申请公开答复", "publication": "主动公开", "obligation": "报送"}


def due_calendar(items: Sequence[DueItem], now: datetime, office: str = "") -> bytes:
    """Return the .ics of the items that have a due day; ``now`` (local or with a zone) is the moment it is made.

    ``office`` (its name) keeps the events of two offices apart in one calendar.
    """
    stamp = now.astimezone(UTC).replace(microsecond=0)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", f"{office}政府信息公开期限")
    for item in items:
        if item.due is not None:
            calendar.add_component(_event(item, stamp, office))
    return bytes(calendar.to_ical())


def uid_of(item: DueItem, office: str = "") -> str:
    """Return the event's UID: the same for a record as long as it lives, whatever is written into it."""
    name = item.key or f"{item.record_kind}/{item.record_id}"
    return f"{uuid5(NAMESPACE_URL, f'ogi-desk:{office}:{name}')}@ogi-desk"


def _event(item: DueItem, stamp: datetime, office: str) -> Event:
    assert item.due
    over = item.state == RequestState.ANSWERED.id
    event = Event()
    event.add("uid", uid_of(item, office))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", int((stamp - _EPOCH).total_seconds()) // 60)
    event.add("dtstart", item.due)
    event.add("dtend", item.due + timedelta(1))
    event.add("summary", _summary(item))
    event.add("description", _description(item))
    event.add("categories", [_CATEGORY.get(item.kind, item.kind)])
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if over else "CONFIRMED")
    if not over:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _summary(item))
        alarm.add("trigger", _REMIND)
        event.add_component(alarm)
    return event


def _summary(item: DueItem) -> str:
    if item.kind == "request":
        return f"答复期限：{item.ref}"
    return f"公开期限：{item.title}" if item.kind == "publication" else str(item.ref)


def _description(item: DueItem) -> str:
    """More of it; of a request only dates, for its words may name the applicant."""
    parts = [] if item.kind == "request" else [item.ref if item.kind == "publication" else item.title]
    if item.original_due and item.original_due != item.due:
        parts.append(f"延期前的期限为{in_words(item.original_due)}")
    return "\n".join(part for part in parts if part)
