"""由申请转主动公开: the item a request gives rise to, once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Profile, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Openness, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services import records
from ogi_desk.services.conversion import convert, proposed_title
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
TODAY = date(2025, 4, 1)
REQUEST = Request(
    received_on=date(2025, 3, 3),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="申请公开《泉港区2024年粮食产量公告》",
    number="2025-007",
    applicant="王小明",
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    with opened.write("林某", "建立单位") as writer:
        writer.add(Profile(agency="泉港区统计局"))
    yield opened
    opened.close()


def keep(office: Office, **more: Any) -> Request:
    with office.write("林某", "登记") as writer:
        return writer.add(replace(REQUEST, **more))


def answered(outcome: Outcome) -> tuple[RequestEvent, ...]:
    return (RequestEvent(kind=Kind.ANSWERED, on=date(2025, 3, 20), outcome=outcome),)


def test_the_item_is_made_in_one_step_and_linked(office: Office) -> None:
    kept = keep(office, events=answered(Outcome.GRANTED))
    item, changes = convert(office, "林某", kept, DEFINITIONS, TODAY)
    assert changes.label == "转为主动公开"
    assert changes.touched == {"publication": (item.id,)}
    assert item.title == "泉港区2024年粮食产量公告"
    assert item.from_request
    assert item.request_id == kept.id
    assert (item.published_on, item.agency, item.openness) == (TODAY, "泉港区统计局", Openness.PROACTIVE)
    assert item.category == "其他"
    assert item.index_number == "QG02101-9000-2025-00001"
    assert "王小明" not in repr(item)
    records.undo(office, "林某")
    with office.read() as reader:
        assert reader.all(Publication) == []


def test_the_log_does_not_say_who_asked(office: Office) -> None:
    kept = keep(
        office, content="本人王小明（350505199001011234）申请公开2019年统计公报", id_number="350505199001011234"
    )
    item, _ = convert(office, "林某", kept, DEFINITIONS, TODAY)
    assert item.title == "2019年统计公报"
    firm = keep(
        office, content="申请公开某大学2024年学生数", applicant="某大学", applicant_class=ApplicantClass.RESEARCH
    )
    item, _ = convert(office, "林某", firm, DEFINITIONS, TODAY)
    assert item.title == "某大学2024年学生数"  # not personal, and part of what is asked for


def test_the_category_of_the_nearest_item_and_the_usual_section_are_taken(office: Office) -> None:
    old = Publication(
        title="泉港区2023年粮食产量公告", category="业务信息/统计公报", published_on=TODAY, section="农业科"
    )
    with office.write("林某", "登记") as writer:
        writer.add(old)
    near = keep(office, content="申请公开泉港区2023年的粮食产量公告数据")
    item, _ = convert(office, "林某", near, DEFINITIONS, TODAY)
    assert (item.category, item.section) == ("业务信息/统计公报", "农业科")


def test_a_second_time_is_refused_with_the_first_ones_name(office: Office) -> None:
    kept = keep(office)
    item, _ = convert(office, "林某", kept, DEFINITIONS, TODAY)
    with pytest.raises(InputError, match="泉港区2024年粮食产量公告") as refused:
        convert(office, "林某", kept, DEFINITIONS, TODAY)
    assert "2025-007" in str(refused.value)
    records.bin_records(office, "林某", Publication, [item.id or 0])
    again, _ = convert(office, "林某", kept, DEFINITIONS, TODAY)
    assert again.id != item.id


@pytest.mark.parametrize("outcome", [Outcome.STATE_SECRET, Outcome.NOT_HELD, Outcome.PETITION])
def test_what_is_not_open_or_not_there_is_not_converted(office: Office, outcome: Outcome) -> None:
    kept = keep(office, events=answered(outcome))
    with pytest.raises(InputError, match=outcome.label):
        convert(office, "林某", kept, DEFINITIONS, TODAY)
    with office.read() as reader:
        assert reader.all(Publication) == []


def test_open_partly_granted_and_withdrawn_requests_may_be_converted(office: Office) -> None:
    withdrawn = (RequestEvent(kind=Kind.WITHDRAWN, on=date(2025, 3, 20)),)
    for events in ((), answered(Outcome.PARTLY_GRANTED), withdrawn):
        item, _ = convert(office, "林某", keep(office, events=events), DEFINITIONS, TODAY)
        assert item.id is not None


def test_an_unsaved_request_is_refused(office: Office) -> None:
    with pytest.raises(InputError, match="还没有保存"):
        convert(office, "林某", REQUEST, DEFINITIONS, TODAY)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("本人申请公开2021年GDP数据。请邮寄。", "2021年GDP数据"),
        ("请贵局提供泉港区人口普查的", "泉港区人口普查"),
        ("申请公开：\n粮食产量；人口数", "粮食产量"),
        ("申请", "申请"),
        ("粮" * 300, "粮" * 60),
    ],
)
def test_a_title_is_proposed_from_what_is_asked_for(content: str, title: str) -> None:
    assert proposed_title(content) == title
