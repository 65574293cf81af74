"""What is due on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.records import ChannelUse, Publication, Record, ReportStep, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Channel, Openness, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.due import DueItem, due_list, settled_since
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
REQUEST = Request(
    received_on=date(2022, 9, 30),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="2021年统计公报",
    number="2022-001",
)
ITEM = Publication(
    title="2012年统计公报",
    category="业务信息/统计公报",
    published_on=date(2022, 11, 20),
    produced_on=date(2022, 9, 30),
    index_number="QG02101-3001-2022-00001",
    channels=(ChannelUse(Channel.WEBSITE),),
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def keep(office: Office, *records: Record) -> None:
    with office.write("林某", "登记") as writer:
        for record in records:
            writer.add(record)


def due(office: Office, on: str, everything: bool = False) -> list[DueItem]:
    with office.read() as reader:
        return due_list(reader, DEFINITIONS, date.fromisoformat(on), everything)


def test_a_new_office_owes_nothing(office: Office) -> None:
    assert due(office, "2022-10-20") == []


def test_an_open_request_as_the_contract_says_it(office: Office) -> None:
    extension = RequestEvent(kind=Kind.EXTENDED, on=date(2022, 10, 20), working_days=10)
    keep(office, replace(REQUEST, events=(extension,)))
    (item,) = due(office, "2022-10-21")
    assert item.as_json() == {
        "kind": "request",
        "ref": "2022-001",
        "due": "2022-11-16",
        "original_due": "2022-11-02",
        "working_days_left": 18,
        "state": "open",
    }
    assert (item.record_kind, item.title) == ("request", "2021年统计公报")


def test_requests_are_those_received_and_not_answered_by_the_day(office: Office) -> None:
    answer = RequestEvent(kind=Kind.ANSWERED, on=date(2022, 10, 20), outcome=Outcome.GRANTED)
    keep(office, REQUEST, replace(REQUEST, number="2022-002", events=(answer,)))
    assert due(office, "2022-09-29") == []
    assert [i.ref for i in due(office, "2022-10-19")] == ["2022-001", "2022-002"]
    assert [(i.ref, i.state) for i in due(office, "2022-10-20")] == [("2022-001", "open")]
    everything = due(office, "2022-10-20", everything=True)
    assert [(i.ref, i.state) for i in everything] == [("2022-001", "open"), ("2022-002", "answered")]
    assert [i.state for i in due(office, "2022-11-03")] == ["overdue"]


def test_what_awaits_a_correction_comes_last_and_has_no_date(office: Office) -> None:
    asked = RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2022, 10, 9))
    keep(office, replace(REQUEST, events=(asked,)), replace(REQUEST, number="", received_on=date(2022, 10, 8)))
    first, last = due(office, "2022-10-20")
    assert first.ref.startswith("#")
    assert (last.ref, last.state, last.due) == ("2022-001", "awaiting_correction", None)
    assert last.as_json()["due"] is None


def test_an_item_made_and_not_yet_published_is_due_in_20_working_days(office: Office) -> None:
    keep(
        office,
        ITEM,
        replace(ITEM, openness=Openness.WITHHELD),
        replace(ITEM, produced_on=None),
        replace(ITEM, published_on=date(2022, 10, 10)),
        replace(ITEM, binned=True),
    )
    (item,) = due(office, "2022-10-28")
    assert (item.kind, item.ref, item.due, item.state) == (
        "publication",
        "QG02101-3001-2022-00001",
        date(2022, 11, 2),
        "due_soon",
    )
    assert [i.state for i in due(office, "2022-11-18")] == ["overdue"]
    assert due(office, "2022-11-21") == []
    assert due(office, "2022-09-29") == []


def test_the_yearly_report_is_due_until_it_is_approved(office: Office) -> None:
    for year in (2012, 2018, 2019):
        day = date(year, 6, 1)
        keep(office, replace(ITEM, published_on=day, produced_on=None))
    assert due(office, "2012-12-31") == []
    assert [(i.ref, i.due, i.state) for i in due(office, "2013-01-04")] == [("2012年度报告", date(2013, 3, 31), "open")]
    assert [i.due for i in due(office, "2020-01-02", True)] == [
        date(2013, 3, 31),
        date(2019, 3, 31),
        date(2020, 1, 31),
    ]
    keep(
        office,
        ReportStep(year=2012, form="fujian-2012", state="sent", at="2013-01-05T09:00:00", by="林某"),
        ReportStep(year=2012, form="fujian-2012", state="approved", at="2013-01-07T09:00:00", by="陈某"),
    )
    assert [i.state for i in due(office, "2013-01-06")] == ["open"]  # not approved on that day
    assert due(office, "2013-01-07") == []
    assert [i.kind for i in due(office, "2020-01-02", True)] == ["obligation", "obligation"]


def test_a_report_two_years_past_its_day_leaves_the_morning_list(office: Office) -> None:
    keep(office, replace(ITEM, published_on=date(2012, 6, 1), produced_on=None))
    assert [i.ref for i in due(office, "2015-03-31")] == ["2012年度报告"]
    assert due(office, "2015-04-01") == []
    assert [i.ref for i in due(office, "2015-04-01", True)] == ["2012年度报告"]


def test_requests_answered_lately_are_settled(office: Office) -> None:
    answer = RequestEvent(kind=Kind.ANSWERED, on=date(2022, 10, 20), outcome=Outcome.GRANTED)
    keep(office, REQUEST, replace(REQUEST, number="2022-002", events=(answer,)))
    with office.read() as reader:
        (item,) = settled_since(reader, DEFINITIONS, date(2022, 10, 20), date(2022, 11, 1))
        assert (item.ref, item.state, item.due) == ("2022-002", "answered", date(2022, 11, 2))
        assert settled_since(reader, DEFINITIONS, date(2022, 10, 21), date(2022, 11, 1)) == []
        assert settled_since(reader, DEFINITIONS, date(2022, 10, 1), date(2022, 10, 19)) == []


def test_a_day_after_the_last_one_is_late_though_no_working_day_lies_between(office: Office) -> None:
    keep(office, replace(REQUEST, received_on=date(2022, 10, 9)))  # due on Friday 4 November
    (friday,) = due(office, "2022-11-04")
    (saturday,) = due(office, "2022-11-05")
    assert (friday.late, friday.working_days_left) == (False, 0)
    assert (saturday.late, saturday.working_days_left) == (True, 0)


def test_what_awaits_a_payment_has_no_date(office: Office) -> None:
    notified = RequestEvent(kind=Kind.FEE_NOTIFIED, on=date(2022, 10, 9))
    keep(office, replace(REQUEST, events=(notified,)))
    (item,) = due(office, "2022-10-20")
    assert (item.state, item.due, item.working_days_left) == ("awaiting_payment", None, None)
