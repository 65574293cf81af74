"""What a signed report says of its requests after the program learned more fields, and after a removal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services import frozen, records
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage.opening import open_office

ANSWER = RequestEvent(kind=Kind.ANSWERED, on=date(2012, 3, 9), outcome=Outcome.GRANTED, document_number="5号")
REQUEST = Request(
    received_on=date(2012, 3, 1),
    channel=RequestChannel.LETTER,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="统计公报",
    number="2012-001",
    applicant="王小明",
    events=(ANSWER,),
)


def test_an_event_is_told_as_it_was_when_it_had_fewer_fields() -> None:
    earlier = (
        "RequestEvent(kind=<RequestEventKind.ANSWERED: ('answered', '答复')>, on=datetime.date(2012, 3, 9), "
        "outcome=<Outcome.GRANTED: ('granted', '予以公开')>, working_days=None, document_number='5号', note='')"
    )
    assert f"('events', ({earlier},))" in frozen._content(REQUEST)
    more = replace(REQUEST, events=(replace(ANSWER, evidence="签收"),))
    assert frozen._content(more) != frozen._content(REQUEST)


def test_a_removal_is_told_as_one(tmp_path: Path) -> None:
    office = open_office(tmp_path / "office", create=True)
    records.add(office, "甲", REQUEST)
    second, _ = records.add(office, "甲", replace(REQUEST, number="2012-002"))
    form = load_definitions().form_for(2012)
    with office.read() as reader:
        signed = frozen.freeze(reader, form, 2012)
        assert frozen.changes_since(reader, signed, 2012, form.id) == []
    with office.write("甲", "移除个人信息") as writer:
        writer.remove_personal([1], date(2020, 1, 2))
    with office.read() as reader:
        (told,) = frozen.changes_since(reader, signed, 2012, form.id)
    assert str(told) == "签发后，申请登记有个人信息移除：登记号2012-001"
    records.correct(office, "甲", second, replace(second, note="改"))
    with office.read() as reader:
        told_now = [str(sentence) for sentence in frozen.changes_since(reader, signed, 2012, form.id)]
    office.close()
    assert told_now == ["签发后，申请登记有改动：登记号2012-002", "签发后，申请登记有个人信息移除：登记号2012-001"]


def test_a_lawful_removal_is_no_change_where_the_journal_shows_nothing_else(tmp_path: Path) -> None:
    office = open_office(tmp_path / "office", create=True, now=lambda: datetime(2023, 3, 1, 9))
    later = replace(
        REQUEST, received_on=date(2023, 3, 1), events=(replace(ANSWER, on=date(2023, 3, 9)),), number="2023-001"
    )
    kept, _ = records.add(office, "甲", later)
    form, since = load_definitions().forms["national-2021"], "2024-01-20T09:00:00"
    with office.read() as reader:
        signed = frozen.freeze(reader, form, 2023)
    office.close()
    office = open_office(tmp_path / "office", now=lambda: datetime(2030, 1, 2, 9))
    with office.write("甲", "移除个人信息") as writer:
        writer.remove_personal([kept.id or 0], date(2030, 1, 2))
    with office.read() as reader:
        assert frozen.changes_since(reader, signed, 2023, form.id, since) == []
        assert [str(told) for told in frozen.removals_since(reader, signed, since)] == [
            "签发后，1件申请的个人信息期满移除，其他内容没有改动"
        ]
        bare = reader.get(Request, kept.id or 0)
    assert bare is not None
    records.correct(office, "甲", bare, replace(bare, note="改"))
    with office.read() as reader:
        (told,) = frozen.changes_since(reader, signed, 2023, form.id, since)
        assert frozen.removals_since(reader, signed, since) == []
    office.close()
    assert "登记号2023-001" in told
