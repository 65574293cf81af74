"""一事一申请: what is proposed as parts, and what a split leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.domain.errors import InputError, StaleRecord
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services import records
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.requests import reading_of
from ogi_desk.services.splitting import proposed_parts, split
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
ASKED = RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2025, 3, 5), letter_id=None, document_number="补〔2025〕1号")
CORRECTED = RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2025, 3, 14))
REQUEST = Request(
    received_on=date(2025, 3, 3),
    channel=RequestChannel.LETTER,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="申请公开：1.统计公报；2.粮食产量；3.人口数",
    number="2025-007",
    applicant="王小明",
    phone="13900000001",
    handler="林某",
    ordinary_mail=True,
    arrived_on=date(2025, 3, 1),
    receipt_note="电话确认",
    events=(ASKED, CORRECTED),
)
PARTS = ["统计公报", "粮食产量", "人口数"]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def keep(office: Office, **more: Any) -> Request:
    with office.write("林某", "登记") as writer:
        return writer.add(replace(REQUEST, **more))


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("申请公开：1.2021年统计公报；2.2021年粮食产量；3、人口数", ["2021年统计公报", "2021年粮食产量", "人口数"]),
        (
            "申请公开2021年：\n（一）统计公报\n（二）粮食产量。",
            ["申请公开2021年：统计公报", "申请公开2021年：粮食产量"],
        ),
        ("一、人口\n二、粮食\n三、就业", ["人口", "粮食", "就业"]),
        ("①人口②粮食", ["人口", "粮食"]),
        ("第一，人口数据；第二，粮食数据", ["人口数据", "粮食数据"]),
        ("(1) GDP (2) 人口", ["GDP", "人口"]),
        ("请公开以下信息：\n2020年人口\n\n2021年人口", ["2020年人口", "2021年人口"]),
        ("GDP；人口；粮食；", ["GDP", "人口", "粮食"]),
        ("2021年以下数据：人口；粮食", ["2021年以下数据：人口", "2021年以下数据：粮食"]),
        ("1、甲项\n1.子一\n1.子二\n2、乙项", ["甲项\n1.子一\n1.子二", "乙项"]),
        ("\n".join(f"{mark}、第{mark}项" for mark in "一二三四五六七八九") + "\n十、丙\n十一、丁", None),
        ("2021年GDP为1.5亿", ["2021年GDP为1.5亿"]),
        ("依据条例第二十条第（四）项，申请公开统计信息", ["依据条例第二十条第（四）项，申请公开统计信息"]),
        ("2021年1、2月的产量", ["2021年1、2月的产量"]),
        ("统计公报", ["统计公报"]),
        ("  ", []),
    ],
)
def test_parts_are_proposed_from_the_way_a_text_lists_them(content: str, parts: list[str] | None) -> None:
    proposed = proposed_parts(content)
    if parts is None:
        assert proposed[-2:] == ["丙", "丁"]
        assert len(proposed) == 11
    else:
        assert proposed == parts


def test_a_split_makes_requests_of_their_own_with_the_same_receipt_and_applicant(office: Office) -> None:
    kept = keep(office)
    made, changes = split(office, "林某", kept, PARTS, DEFINITIONS)
    assert changes.label == "拆分申请"
    assert changes.touched == {"request": tuple(one.id or 0 for one in made)}
    first, *others = made
    assert (first.id, first.number, first.content, first.split_from) == (kept.id, "2025-007", "统计公报", None)
    assert [one.content for one in others] == PARTS[1:]
    assert [one.number for one in others] == ["2025-008", "2025-009"]
    for one in others:
        assert one.split_from == kept.id
        own = replace(one, id=kept.id, number=kept.number, content=kept.content, split_from=None)
        assert own == kept
    with office.read() as reader:
        assert reader.all(Request) == made
    due = {reading_of(one, DEFINITIONS, date(2025, 3, 20)).due_on for one in made}
    assert len(due) == 1  # the correction began the count of all of them


def test_undo_puts_the_one_request_back(office: Office) -> None:
    kept = keep(office)
    split(office, "林某", kept, PARTS, DEFINITIONS)
    records.undo(office, "林某")
    with office.read() as reader:
        assert reader.all(Request) == [kept]
    records.redo(office, "林某")
    with office.read() as reader:
        assert len(reader.all(Request)) == 3


def test_a_part_split_again_points_to_the_application_it_came_in(office: Office) -> None:
    kept = keep(office)
    made, _ = split(office, "林某", kept, PARTS, DEFINITIONS)
    again, _ = split(office, "林某", made[1], ["粮食产量", "油料产量"], DEFINITIONS)
    assert again[1].split_from == kept.id


def test_money_and_letters_stay_with_the_first(office: Office) -> None:
    asked = replace(ASKED, letter_id=77)
    kept = keep(office, events=(asked, CORRECTED), archive_reference="D-1")
    made, _ = split(office, "林某", kept, PARTS)
    assert made[0].events[0].letter_id == 77
    assert made[1].events == (ASKED, CORRECTED)
    assert (made[0].archive_reference, made[1].archive_reference) == ("D-1", "")


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ((RequestEvent(kind=Kind.ANSWERED, on=date(2025, 3, 9), outcome=Outcome.GRANTED),), "已登记答复"),
        ((RequestEvent(kind=Kind.WITHDRAWN, on=date(2025, 3, 9)),), "已登记撤回"),
        ((RequestEvent(kind=Kind.FEE_NOTIFIED, on=date(2025, 3, 9)),), "收费通知"),
    ],
)
def test_what_is_done_or_charged_is_not_split(office: Office, events: tuple[RequestEvent, ...], said: str) -> None:
    kept = keep(office, events=events)
    with pytest.raises(InputError, match=said) as refused:
        split(office, "林某", kept, PARTS, DEFINITIONS)
    assert "2025-007" in str(refused.value)
    with office.read() as reader:
        assert reader.all(Request) == [kept]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([], "至少要有两项"),
        (["统计公报", "  "], "至少要有两项"),
        (["统计公报", "粮食", "统计公报 "], "第1项与第3项"),
        (["统计公报", "粮" * 10_001], "第2项"),
    ],
)
def test_parts_that_are_none_are_refused(office: Office, parts: list[str], said: str) -> None:
    kept = keep(office)
    with pytest.raises(InputError, match=said):
        split(office, "林某", kept, parts, DEFINITIONS)


def test_a_binned_or_changed_request_is_not_split(office: Office) -> None:
    kept = keep(office)
    with pytest.raises(InputError, match="回收站"):
        split(office, "林某", replace(kept, binned=True), PARTS, DEFINITIONS)
    records.correct(office, "陈某", kept, replace(kept, note="改"))
    with pytest.raises(StaleRecord):
        split(office, "林某", kept, PARTS, DEFINITIONS)
