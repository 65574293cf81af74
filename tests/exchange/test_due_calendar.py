"""What is due as an iCalendar file, read back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from ogi_desk.domain.records import Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.exchange.due_calendar import due_calendar, uid_of
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.due import DueItem, due_list
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
NOW = datetime(2022, 10, 8, 1, 30, 15, tzinfo=UTC)
REQUEST = Request(
    received_on=date(2022, 9, 30),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="我叫王小明，申请2021年统计公报",
    number="2022-001",
    applicant="王小明",
    phone="13800001234",
)
ITEM = Publication(
    title="2012年统计公报",
    category="业务信息/统计公报",
    published_on=date(2022, 11, 20),
    produced_on=date(2022, 9, 30),
    index_number="QG02101-3001-2022-00001",
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True, now=lambda: datetime(2022, 8, 1, 9, 0))
    with opened.write("林某", "登记") as writer:
        writer.add(REQUEST)
        writer.add(ITEM)
        asked = RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2022, 10, 8))
        writer.add(replace(REQUEST, number="2022-002", events=(asked,)))
    yield opened
    opened.close()


def due(office: Office, on: date = date(2022, 10, 8), everything: bool = False) -> list[DueItem]:
    with office.read() as reader:
        return due_list(reader, DEFINITIONS, on, everything)


def events(content: bytes) -> list[Event]:
    return [event for event in Calendar.from_ical(content).walk("VEVENT") if isinstance(event, Event)]


def test_one_all_day_event_for_each_day_with_a_reminder(office: Office) -> None:
    content = due_calendar(due(office), NOW, "泉港区统计局")
    calendar = Calendar.from_ical(content)
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    found = {str(event["SUMMARY"]): event for event in events(content)}
    assert set(found) == {"答复期限：2022-001", "公开期限：2012年统计公报", "2022年第三季度政府信息公开情况报送"}
    event = found["答复期限：2022-001"]
    assert event["DTSTART"].dt == date(2022, 11, 2)
    assert event["DTEND"].dt == date(2022, 11, 3)
    assert event["DTSTAMP"].dt == NOW
    assert event["STATUS"] == "CONFIRMED"
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-15)  # nine o'clock of the day before
    assert "报区纪委" in str(found["2022年第三季度政府信息公开情况报送"]["DESCRIPTION"])


def test_no_applicant_is_named(office: Office) -> None:
    text = due_calendar(due(office, everything=True), NOW).decode("utf-8").replace("\r\n ", "")
    assert "王小明" not in text
    assert "13800001234" not in text
    assert "2022-001" in text


def test_a_moved_date_keeps_its_uid(office: Office) -> None:
    before = {str(event["UID"]): event["DTSTART"].dt for event in events(due_calendar(due(office), NOW))}
    with office.write("林某", "延期") as writer:
        request = writer.all(Request, number="2022-001")[0]
        extended = RequestEvent(kind=Kind.EXTENDED, on=date(2022, 10, 8), working_days=10)
        writer.replace(request, replace(request, number="2022-018", events=(extended,)))
    later = NOW + timedelta(hours=3)
    again = events(due_calendar(due(office), later))
    after = {str(event["UID"]): event["DTSTART"].dt for event in again}
    assert set(after) == set(before)
    moved = [uid for uid in after if after[uid] != before[uid]]
    assert len(moved) == 1
    (event,) = [event for event in again if event["UID"] == moved[0]]
    assert event["DTSTART"].dt == date(2022, 11, 16)
    assert "延期前的期限为2022年11月2日" in str(event["DESCRIPTION"])
    assert event["SEQUENCE"] == events(due_calendar(due(office), NOW))[0]["SEQUENCE"] + 180
    assert event["DTSTAMP"].dt == later


def test_two_offices_do_not_share_events(office: Office) -> None:
    (first, *_) = due(office)
    assert uid_of(first, "甲局") != uid_of(first, "乙局")
    assert uid_of(first, "甲局") == uid_of(replace(first, due=date(2030, 1, 1), ref="x", title="y"), "甲局")
    uids = [uid_of(item) for item in due(office)]
    assert len(set(uids)) == len(uids)


def test_what_is_answered_is_cancelled(office: Office) -> None:
    answer = RequestEvent(kind=Kind.ANSWERED, on=date(2022, 10, 8), outcome=Outcome.GRANTED)
    with office.write("林某", "答复") as writer:
        request = writer.all(Request, number="2022-001")[0]
        writer.replace(request, replace(request, events=(answer,)))
    (event,) = [
        event
        for event in events(due_calendar(due(office, everything=True), NOW))
        if str(event["SUMMARY"]).endswith("2022-001")
    ]
    assert event["STATUS"] == "CANCELLED"
    assert event.walk("VALARM") == []


def test_the_same_input_gives_the_same_bytes_and_long_lines_fold(office: Office) -> None:
    items = [replace(item, title="很长的信息名称" * 20) for item in due(office)]
    content = due_calendar(items, NOW)
    assert content == due_calendar(items, NOW)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_nothing_due_is_an_empty_calendar() -> None:
    assert events(due_calendar([], NOW)) == []
