"""The proof sheet: facts, letters, days and conclusion of one request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.proof import ProofSheet
from ogi_desk.domain.records import Letter, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.proof import proof_sheet
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
REQUEST = Request(
    received_on=date(2022, 9, 30),
    arrived_on=date(2022, 9, 29),
    receipt_note="9月30日上午电话与申请人确认",
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="2021年统计公报",
    number="2022-001",
    applicant="王小明",
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    with opened.write("林某", "设置") as writer:
        for profile in writer.all(Profile):
            writer.replace(profile, replace(profile, agency="泉港区统计局"))
        if not writer.all(Profile):
            writer.add(Profile(agency="泉港区统计局"))
    yield opened
    opened.close()


def sheet_of(office: Office, request: Request, today: str = "2022-12-01") -> ProofSheet:
    with office.read() as reader:
        return proof_sheet(reader, DEFINITIONS, request, date.fromisoformat(today))


def answered(on: date) -> RequestEvent:
    return RequestEvent(kind=Kind.ANSWERED, on=on, outcome=Outcome.GRANTED)


def test_facts_name_the_day_that_counts_and_the_regulation(office: Office) -> None:
    sheet = sheet_of(office, REQUEST)
    assert sheet.agency == "泉港区统计局"
    assert dict(sheet.facts) == {
        "登记号": "2022-001",
        "申请人": "王小明",
        "申请内容": "2021年统计公报",
        "申请方式": "网上",
        "到达日期": "2022年9月29日",
        "双方确认日期": "2022年9月30日",
        "收件确认记录": "9月30日上午电话与申请人确认",
        "适用条例": "《中华人民共和国政府信息公开条例》（国务院令第711号）",
        "答复期限": "20个工作日（条例（国务院令第711号）第三十三条）",
    }
    assert sheet.notices == ("《国务院办公厅关于2022年部分节假日安排的通知》（国办发明电〔2021〕11号）",)
    named = dict(sheet_of(office, replace(REQUEST, regulation="2008", regulation_reason="依法院判决")).facts)
    assert named["选定理由"] == "依法院判决"
    assert "第492号" in named["适用条例"]


def test_each_line_carries_its_letter_and_its_delivery(office: Office) -> None:
    with office.write("林某", "登记") as writer:
        request = writer.add(REQUEST)
        letter = writer.add(
            Letter(
                request_id=request.id,
                kind="correction",
                number="泉港统公补〔2022〕1号",
                delivered_on=date(2022, 10, 11),
                evidence="EMS 1234567890123",
            )
        )
    events = (
        RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2022, 10, 9), letter_id=letter.id, until=date(2022, 10, 21)),
        RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2022, 10, 12)),
        replace(answered(date(2022, 11, 9)), document_number="泉港统公复〔2022〕3号", article="第三十六条第（二）项"),
        RequestEvent(kind=Kind.DELIVERED, on=date(2022, 11, 10), evidence="本人签收"),
    )
    sheet = sheet_of(office, replace(request, events=events))
    lines = [(line.on.isoformat(), line.words, line.letter, line.delivery) for line in sheet.lines]
    assert lines == [
        (
            "2022-09-30",
            "收到申请，当日不计，自其后第一个工作日起算20个工作日。",
            "",
            "9月30日上午电话与申请人确认",
        ),
        (
            "2022-10-09",
            "发出补正告知，补正期限至2022年10月21日，等待补正期间不计期限。",
            "泉港统公补〔2022〕1号",
            "2022年10月11日送达；EMS 1234567890123",
        ),
        ("2022-10-12", "收到补正，自其后第一个工作日起重新计算20个工作日。", "", ""),
        ("2022-11-09", "答复（予以公开）。", "泉港统公复〔2022〕3号", ""),
        ("2022-11-10", "送达（本人签收）。", "", "2022年11月10日送达；本人签收"),
    ]
    assert [line.article for line in sheet.lines] == [
        "条例（国务院令第711号）第三十一条",
        "条例（国务院令第711号）第三十条",
        "条例（国务院令第711号）第三十条",
        "第三十六条第（二）项",
        "",
    ]
    assert sheet.conclusion == (
        "第20个工作日为2022年11月9日，应于当日或之前答复。",
        "2022年11月9日本机关作出答复，在答复期限之内。",
    )
    assert [day.on for day in sheet.days if day.due] == [date(2022, 11, 9)]
    assert (sheet.days[0].on, sheet.days[-1].on) == (date(2022, 9, 30), date(2022, 11, 10))


@pytest.mark.parametrize(
    ("events", "today", "conclusion", "last"),
    [
        ((), "2022-10-20", "截至2022年10月20日尚未答复，距答复期限还有9个工作日。", "2022-11-02"),
        ((), "2022-11-07", "截至2022年11月7日尚未答复，已超过答复期限5天。", "2022-11-07"),
        ((answered(date(2022, 11, 4)),), "2022-12-01", "2022年11月4日本机关作出答复，超过答复期限2天。", "2022-11-04"),
        (
            (RequestEvent(kind=Kind.WITHDRAWN, on=date(2022, 10, 20)),),
            "2022-12-01",
            "2022年10月20日申请人撤回申请，在答复期限之内。",
            "2022-11-02",
        ),
        (
            (RequestEvent(kind=Kind.FEE_NOTIFIED, on=date(2022, 10, 20)),),
            "2022-10-25",
            "截至2022年10月25日尚未答复。",
            "2022-10-25",
        ),
    ],
)
def test_the_conclusion_says_in_time_or_late(
    office: Office, events: tuple[RequestEvent, ...], today: str, conclusion: str, last: str
) -> None:
    sheet = sheet_of(office, replace(REQUEST, events=events), today)
    assert sheet.conclusion[-1] == conclusion
    assert sheet.days[-1].on.isoformat() == last


def test_a_count_over_new_year_rests_on_both_notices(office: Office) -> None:
    sheet = sheet_of(office, replace(REQUEST, received_on=date(2022, 12, 20)), "2022-12-21")
    assert len(sheet.notices) == 2
    assert "2023年" in sheet.notices[1]
    estimated = sheet_of(office, replace(REQUEST, received_on=date(2029, 12, 20)), "2029-12-21")
    assert estimated.notices[0] == "2029年尚无放假通知，按周末和法定节假日推算"
    assert "推算" in estimated.conclusion[0]


def test_2020_rests_on_the_notice_that_changed_it_too(office: Office) -> None:
    sheet = sheet_of(office, replace(REQUEST, received_on=date(2020, 1, 10)), "2020-01-13")
    known = DEFINITIONS.calendar.years[2020]
    assert known.amendments
    assert all(any(amendment.notice in notice for notice in sheet.notices) for amendment in known.amendments)


def test_removed_personal_data_is_said_to_be_removed(office: Office) -> None:
    gone = replace(REQUEST, applicant="", receipt_note="", personal_removed_on=date(2022, 11, 1))
    assert dict(sheet_of(office, gone).facts)["申请人"] == "个人信息已按规定删除"
