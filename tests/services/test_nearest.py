"""Near items and earlier requests: found by text and by applicant, in a small log and by the index of a long one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.domain.records import Publication, Record, Request
from ogi_desk.domain.vocabulary import ApplicantClass, Openness, RequestChannel
from ogi_desk.services.nearest import earlier_requests, nearest_items
from ogi_desk.services.ports import Office
from ogi_desk.storage import bigrams
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office

DAY = date(2025, 6, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[StoredOffice]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def item(title: str, **more: Any) -> Publication:
    return Publication(title=title, category="业务信息/统计公报", published_on=DAY, **more)


def request(content: str, **more: Any) -> Request:
    made = Request(
        received_on=DAY, channel=RequestChannel.ONLINE, applicant_class=ApplicantClass.NATURAL_PERSON, content=content
    )
    return replace(made, **more)


def keep(office: Office, *records: Record) -> list[Any]:
    with office.write("林某", "登记") as writer:
        return [writer.add(record) for record in records]


def filler(count: int) -> list[Publication]:
    words = ["农业", "工业", "服务业", "能源", "投资", "贸易", "就业", "物价"]
    made = []
    for n in range(count):
        title = f"{2000 + n % 25}年{words[n % 8]}{words[n // 8 % 8]}情况{n}"
        made.append(replace(item(title), published_on=DAY - timedelta(n)))
    return made


def near(office: Office, text: str, limit: int = 3) -> list[str]:
    with office.read() as reader:
        return [one.title for one in nearest_items(reader, text, limit)]


def test_the_item_asked_for_comes_first_with_its_link(office: Office) -> None:
    wanted = item("2021年泉港区国民经济和社会发展统计公报", link="https://example.test/gb")
    kept, *_ = keep(office, wanted, item("2020年泉港区国民经济和社会发展统计公报"), *filler(200))
    with office.read() as reader:
        found = nearest_items(reader, "本人申请公开2021年泉港区国民经济和社会发展统计公报，谢谢")
    assert (found[0].record_id, found[0].link) == (kept.id, "https://example.test/gb")
    assert found[0].likeness > 0.9
    # the year before is shown, but as less alike
    assert found[1].title.startswith("2020年")
    assert found[1].likeness < 0.6


def test_an_item_is_found_by_its_summary_and_within_a_long_letter(office: Office) -> None:
    keep(
        office,
        item("统计快报第6期", summary="全区早稻播种面积、单产和总产量"),
        item("泉港区第七次全国人口普查公报"),
        *filler(100),
    )
    assert near(office, "早稻播种面积和总产量", 1) == ["统计快报第6期"]
    letter = (
        "我是一名在校学生，正在写毕业论文，想了解本区人口情况，请贵局提供泉港区第七次全国人口普查公报，以电子邮件回复。"
    )
    assert near(office, letter, 1) == ["泉港区第七次全国人口普查公报"]


def test_what_is_not_published_is_not_offered(office: Office) -> None:
    hidden = [
        item("人口普查底册", openness=Openness.WITHHELD),
        item("人口普查底册", openness=Openness.ON_REQUEST),
        item("人口普查底册", binned=True),
    ]
    keep(office, *hidden)
    assert near(office, "人口普查底册") == []


@pytest.mark.parametrize("text", ["", "统计", "申请公开", "，。", "完全没有关系的海洋渔业"])
def test_a_text_that_says_little_or_other_things_finds_nothing(office: Office, text: str) -> None:
    keep(office, *filler(30))
    assert near(office, text) == []


def test_a_very_long_log_answers_by_its_index(office: StoredOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(office, *filler(3000), item("2019年泉港区海洋渔业资源普查公报"), item("粮食产量公告"))
    question = "请贵局公开2019年泉港区海洋渔业资源普查公报"
    before = near(office, question)
    monkeypatch.setattr(bigrams, "THRESHOLD", 1000)
    monkeypatch.setattr(bigrams, "LOOSE", 100)
    office.upkeep(DAY)
    with office.read() as reader:
        assert bigrams.indexed_upto(reader.connection)
    assert near(office, question)[0] == before[0] == "2019年泉港区海洋渔业资源普查公报"
    # what came or changed after the index was made is found too, and is not found by what it no longer says
    new = keep(office, item("2018年海洋渔业资源普查公报"))[0]
    with office.write("林某", "修改") as writer:
        old = next(one for one in writer.all(Publication) if one.title == "粮食产量公告")
        renamed = writer.replace(old, replace(old, title="早稻测产办法"))
    assert near(office, "海洋渔业资源普查公报2018年", 1) == [new.title]
    assert near(office, "早稻测产办法", 1) == [renamed.title]
    assert near(office, "粮食产量公告") == []


def test_earlier_requests_of_the_same_applicant_come_with_their_likeness(office: Office) -> None:
    same = {"applicant": "王小明", "id_number": "35050119800101123X"}
    again, other_matter, stranger, later, unlike = keep(
        office,
        request("申请公开2024年统计公报", received_on=DAY - timedelta(40), number="2025-001", **same),
        request("申请公开粮食产量", received_on=DAY - timedelta(30), **same),
        request("请提供2024年统计公报", applicant="李某", received_on=DAY - timedelta(20)),
        request("申请公开2024年统计公报", received_on=DAY + timedelta(3), **same),
        request("申请公开就业人数", applicant="赵某", received_on=DAY - timedelta(5)),
    )
    draft = request("请贵局公开2024年统计公报", **same)
    with office.read() as reader:
        found = earlier_requests(reader, draft)
    assert [one.record_id for one in found] == [again.id, stranger.id, other_matter.id]
    assert [one.same_applicant for one in found] == [True, False, True]
    assert found[0].repeated
    assert (found[0].number, found[0].likeness) == ("2025-001", 1)
    assert not found[1].repeated  # somebody else's
    assert not found[2].repeated  # another matter
    assert later.id not in {one.record_id for one in found}
    assert unlike.id not in {one.record_id for one in found}


@pytest.mark.parametrize("field", ["applicant", "phone", "email", "id_number"])
def test_an_applicant_is_recognised_by_each_of_what_is_known(office: Office, field: str) -> None:
    keep(office, request("粮食产量", **{field: "13900000001"}))
    with office.read() as reader:
        draft = request("人口数据", **{field: "13900000001"})
        assert [one.same_applicant for one in earlier_requests(reader, draft)] == [True]
        assert earlier_requests(reader, replace(draft, **{field: "13900000002"})) == []


def test_two_identity_numbers_tell_two_people_of_one_name_apart(office: Office) -> None:
    keep(office, request("粮食产量", applicant="王小明", id_number="1"))
    with office.read() as reader:
        assert earlier_requests(reader, request("人口数据", applicant="王小明", id_number="2")) == []


def test_a_request_cleared_of_personal_data_is_matched_by_its_text_alone(office: Office) -> None:
    cleared = request("申请公开2024年统计公报", personal_removed_on=DAY)
    keep(office, cleared)
    with office.read() as reader:
        found = earlier_requests(reader, request("申请公开2024年统计公报", applicant="王小明"))
        assert [(one.same_applicant, one.likeness, one.repeated) for one in found] == [(False, 1, False)]
        assert earlier_requests(reader, request("申请公开人口数据")) == []


def test_a_request_is_not_its_own_predecessor_nor_its_parts(office: Office) -> None:
    same = {"applicant": "王小明", "phone": "1"}
    whole = keep(office, request("申请公开统计公报全文", **same))[0]
    part, sister = keep(
        office,
        request("申请公开统计公报附表", split_from=whole.id, **same),
        request("申请公开统计公报说明", split_from=whole.id, **same),
    )
    with office.read() as reader:
        assert all(earlier_requests(reader, one) == [] for one in (whole, part, sister))
        assert len(earlier_requests(reader, request("申请公开统计公报附表", **same))) == 3


def test_no_more_than_asked_for(office: Office) -> None:
    keep(office, *(request(f"申请公开统计公报第{n}号", applicant="王小明") for n in range(9)))
    with office.read() as reader:
        assert len(earlier_requests(reader, request("申请公开统计公报第3号", applicant="王小明"), limit=4)) == 4
