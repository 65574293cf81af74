"""The request register: which events fit, what comes next, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError, StaleRecord
from ogi_desk.domain.records import Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, ConsultedParty, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.requests import (
    STEP_LABELS,
    check_request,
    faults,
    next_step,
    possible_steps,
    propose_request_number,
    reading_of,
    record_event,
    with_event,
)
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
REQUEST = Request(
    received_on=date(2022, 9, 30),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="2021年统计公报",
    number="2022-001",
    applicant="王小明",
)


def event(kind: Kind, on: str, **more: object) -> RequestEvent:
    return RequestEvent(kind=kind, on=date.fromisoformat(on), **more)  # type: ignore[arg-type]


ANSWER = event(Kind.ANSWERED, "2022-10-20", outcome=Outcome.GRANTED)
ASKED = event(Kind.CORRECTION_ASKED, "2022-10-09")
SENT = event(Kind.CONSULTATION_SENT, "2022-10-10")
NOTICE = event(Kind.FEE_NOTIFIED, "2022-10-09")
REASONS = event(Kind.REASONS_ASKED, "2022-10-09")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def keep(office: Office, record: Request) -> Request:
    with office.write("林某", "登记") as writer:
        return writer.add(record)


def with_events(*events: RequestEvent) -> Request:
    return replace(REQUEST, events=events)


def test_an_event_is_saved_in_the_order_of_its_day(office: Office) -> None:
    kept = keep(office, REQUEST)
    answered, changes = record_event(office, "林某", kept, ANSWER, DEFINITIONS)
    assert changes.touches("request")
    assert changes.label == "登记答复"
    back, _ = record_event(office, "林某", answered, SENT)  # forgotten, entered afterwards
    assert [e.kind for e in back.events] == [Kind.CONSULTATION_SENT, Kind.ANSWERED]
    with office.read() as reader:
        assert reader.get(Request, kept.id or 0) == back


def test_an_event_on_a_record_somebody_else_changed_is_refused(office: Office) -> None:
    kept = keep(office, REQUEST)
    record_event(office, "林某", kept, ASKED, DEFINITIONS)
    with pytest.raises(StaleRecord):
        record_event(office, "陈某", kept, SENT, DEFINITIONS)


@pytest.mark.parametrize(
    ("before", "wrong", "sentence"),
    [
        ((), event(Kind.ANSWERED, "2022-09-29", outcome=Outcome.GRANTED), "答复日期2022-09-29早于收到日期2022-09-30"),
        ((), event(Kind.ANSWERED, "2202-10-10", outcome=Outcome.GRANTED), "超过20年，请核对年份"),
        ((), event(Kind.ANSWERED, "2022-10-10"), "请选择答复结果"),
        ((), event(Kind.CORRECTION_RECEIVED, "2022-10-10"), "请先登记补正告知"),
        ((ASKED,), event(Kind.CORRECTION_RECEIVED, "2022-10-08"), "请先登记补正告知"),
        ((), event(Kind.CONSULTATION_RETURNED, "2022-10-10"), "请先登记征求意见发出"),
        ((), event(Kind.FEE_PAID, "2022-10-10"), "请先登记收费通知"),
        ((), event(Kind.DELIVERED, "2022-10-10"), "请先登记答复"),
        ((), event(Kind.REOPENED, "2022-10-10"), "尚未办结"),
        ((), event(Kind.EXTENDED, "2022-10-10"), "还没有填写工作日数"),
        ((), event(Kind.EXTENDED, "2022-11-03", working_days=10), "晚于答复期限2022-11-02，延期应在期限届满前"),
        ((), event(Kind.EXTENDED, "2022-10-10", working_days=21), "第三十三条规定的20个工作日，请改为不超过20个"),
        (
            (event(Kind.EXTENDED, "2022-10-10", working_days=15),),
            event(Kind.EXTENDED, "2022-10-11", working_days=6),
            "此前已延长15个，请改为不超过5个",
        ),
        ((ANSWER,), event(Kind.ANSWERED, "2022-10-21", outcome=Outcome.GRANTED), "请先登记“重新办理”"),
        ((ANSWER,), event(Kind.WITHDRAWN, "2022-10-21"), "2022年10月20日已登记答复，不能再登记撤回"),
        ((ANSWER,), event(Kind.EXTENDED, "2022-10-21", working_days=5), "不能再登记延期"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_cure(
    office: Office, before: tuple[RequestEvent, ...], wrong: RequestEvent, sentence: str
) -> None:
    kept = keep(office, with_events(*before))
    with pytest.raises(InputError) as refusal:
        record_event(office, "林某", kept, wrong, DEFINITIONS)
    assert sentence in str(refusal.value)
    assert str(refusal.value).startswith("申请 2022-001：")
    with office.read() as reader:
        assert reader.get(Request, kept.id or 0) == kept


def test_what_is_unusual_but_lawful_is_saved(office: Office) -> None:
    record = keep(office, REQUEST)
    for one in (
        ASKED,
        event(Kind.CORRECTION_RECEIVED, "2022-10-12"),
        event(Kind.CORRECTION_ASKED, "2022-10-13"),  # still unclear: asked once more
        event(Kind.CORRECTION_RECEIVED, "2022-10-13"),
        SENT,
        event(Kind.EXTENDED, "2022-12-01", working_days=20),  # the consultation is still out
        event(Kind.ANSWERED, "2023-03-01", outcome=Outcome.PARTLY_GRANTED),
        event(Kind.CONSULTATION_RETURNED, "2023-03-02"),
        event(Kind.REOPENED, "2023-06-01"),
        event(Kind.ANSWERED, "2023-06-02", outcome=Outcome.GRANTED),
        event(Kind.DELIVERED, "2023-06-02"),
    ):
        record, _ = record_event(office, "林某", record, one, DEFINITIONS)
    assert len(record.events) == 11


def test_an_old_fault_does_not_keep_a_new_event_back(office: Office) -> None:
    imported = keep(office, with_events(event(Kind.CORRECTION_RECEIVED, "2022-10-10")))
    after, _ = record_event(office, "林某", imported, ANSWER, DEFINITIONS)
    assert after.answer == ANSWER


@pytest.mark.parametrize(
    ("events", "today", "label", "hint"),
    [
        ((), "2022-10-20", "登记答复", "答复期限2022年11月2日，还有9个工作日"),
        ((), "2022-11-02", "登记答复", "答复期限2022年11月2日，今天到期"),
        ((), "2022-11-07", "登记答复", "答复期限2022年11月2日，已超期5天"),
        ((ASKED,), "2022-10-20", "登记收到补正", "等待申请人补正，收到后重新起算答复期限"),
        ((SENT,), "2022-10-20", "登记收回意见", "意见收回前的工作日不计入答复期限"),
        ((ANSWER,), "2022-10-20", "登记送达", "2022年10月20日已答复，送达后登记"),
        ((ANSWER, event(Kind.DELIVERED, "2022-10-21")), "2022-10-21", "已办结", ""),
        ((event(Kind.WITHDRAWN, "2022-10-20"),), "2022-10-21", "已办结", ""),
        ((NOTICE,), "2022-10-20", "登记缴费", "等待申请人于2022年11月4日或之前缴费"),
        ((NOTICE,), "2022-11-07", "登记缴费", "缴费期限2022年11月4日已过；未缴费的，可按逾期未缴费办结"),
        (
            (REASONS,),
            "2022-10-20",
            "登记收到理由说明",
            "等待申请人说明理由；答复期限2022年11月2日，还有9个工作日",
        ),
        ((REASONS,), "2022-11-07", "登记答复", "答复期限2022年11月2日，已超期5天"),
        (
            (replace(ASKED, until=date(2022, 10, 21)),),
            "2022-10-20",
            "登记收到补正",
            "等待申请人于2022年10月21日或之前补正，收到后重新起算答复期限",
        ),
    ],
)
def test_the_big_button(events: tuple[RequestEvent, ...], today: str, label: str, hint: str) -> None:
    record = with_events(*events)
    step = next_step(record, reading_of(record, DEFINITIONS, date.fromisoformat(today)))
    assert (step.label, step.hint) == (label, hint)
    assert step.kind is None or STEP_LABELS[step.kind] == label


@pytest.mark.parametrize("events", [(), (ASKED,), (SENT,), (ANSWER,), (NOTICE,), (REASONS,)])
def test_every_offered_step_can_be_recorded(office: Office, events: tuple[RequestEvent, ...]) -> None:
    record = keep(office, with_events(*events))
    reading = reading_of(record, DEFINITIONS, date(2022, 10, 21))
    offered = possible_steps(record, reading)
    assert offered[0] is next_step(record, reading).kind
    for kind in offered:
        more = {"outcome": Outcome.GRANTED} if kind is Kind.ANSWERED else {}
        days = {"working_days": 5} if kind is Kind.EXTENDED else {}
        until = {"until": date(2023, 1, 10)} if kind is Kind.LATER_DATE_SET else {}
        new = event(kind, "2022-10-21", **more, **days, **until)
        current = keep(office, replace(record, id=None))
        saved, _ = record_event(office, "林某", current, new, DEFINITIONS)
        assert new in saved.events


@pytest.mark.parametrize(
    ("events", "today", "expected"),
    [
        ((), "2022-10-20", []),
        ((), "2022-11-03", ["overdue"]),
        ((event(Kind.ANSWERED, "2022-11-03", outcome=Outcome.GRANTED),), "2023-01-01", ["answered_late"]),
        ((event(Kind.CORRECTION_ASKED, "2022-10-20"),), "2022-10-21", ["correction_late"]),
        ((ASKED, event(Kind.CORRECTION_ASKED, "2022-10-10")), "2022-10-21", ["correction_asked_twice"]),
        ((ASKED, ANSWER), "2022-10-21", ["answered_while_awaiting"]),
        ((SENT, ANSWER), "2022-10-21", ["answered_while_consulting"]),
        (
            (event(Kind.ANSWERED, "2022-10-20", outcome=Outcome.NOT_CORRECTED),),
            "2022-10-21",
            ["not_corrected_without_notice"],
        ),
        (
            (
                ASKED,
                event(Kind.CORRECTION_RECEIVED, "2022-10-12"),
                event(Kind.ANSWERED, "2022-10-20", outcome=Outcome.NOT_CORRECTED),
            ),
            "2022-10-21",
            ["not_corrected_though_corrected"],
        ),
        ((event(Kind.EXTENDED, "2022-11-03", working_days=5),), "2022-11-02", ["extension_late"]),
        ((event(Kind.EXTENDED, "2022-10-10", working_days=30),), "2022-11-02", ["extension_too_long"]),
        ((event(Kind.EXTENDED, "2022-10-10", working_days=5),), "2022-11-02", []),  # as older records have it
        (
            (event(Kind.EXTENDED, "2022-10-10", working_days=5, approved_by="张主任"),),
            "2022-11-02",
            ["extension_without_reason"],
        ),
        (
            (event(Kind.EXTENDED, "2022-10-10", working_days=5, letter_id=1, reason="需要检索"),),
            "2022-11-02",
            ["extension_without_approval"],
        ),
        ((NOTICE,), "2022-11-04", []),
        ((NOTICE,), "2022-11-07", ["payment_overdue"]),
        ((event(Kind.FEE_NOTIFIED, "2022-11-03"),), "2022-11-03", ["overdue", "fee_notice_late"]),
        ((NOTICE, ANSWER), "2022-10-21", ["answered_while_unpaid"]),
        ((replace(ASKED, until=date(2022, 10, 21)),), "2022-10-21", []),
        ((replace(ASKED, until=date(2022, 10, 21)),), "2022-10-22", ["correction_over"]),
        ((SENT,), "2022-10-31", []),
        ((SENT,), "2022-11-01", ["third_party_silent"]),
        ((replace(SENT, party=ConsultedParty.CO_MAKER),), "2022-11-01", ["co_maker_silent"]),
        ((replace(SENT, party=ConsultedParty.AGENCY),), "2022-11-01", []),
    ],
)
def test_faults(events: tuple[RequestEvent, ...], today: str, expected: list[str]) -> None:
    record = with_events(*events)
    reading = reading_of(record, DEFINITIONS, date.fromisoformat(today))
    assert [fault.code for fault in faults(record, reading)] == expected


def test_what_was_paid_is_what_was_charged() -> None:
    paid = event(Kind.FEE_PAID, "2022-10-21", amount=Decimal("200.00"))
    for charged, expected in ((None, []), (Decimal(200), []), (Decimal(100), ["fee_differs"])):
        record = replace(with_events(NOTICE, paid), fee_charged=charged)
        found = faults(record, reading_of(record, DEFINITIONS, date(2022, 10, 24)))
        assert [fault.code for fault in found] == expected


def test_ordinary_mail_is_confirmed_on_the_day_it_came() -> None:
    mail = replace(REQUEST, channel=RequestChannel.LETTER, ordinary_mail=True)

    def codes(record: Request) -> list[str]:
        return [fault.code for fault in faults(record, reading_of(record, DEFINITIONS, date(2022, 10, 8)))]

    assert codes(mail) == codes(replace(mail, arrived_on=mail.received_on)) == []
    assert codes(replace(mail, arrived_on=date(2022, 9, 29))) == ["mail_not_confirmed"]
    assert codes(replace(mail, arrived_on=date(2022, 9, 29), ordinary_mail=False)) == []
    assert codes(replace(mail, arrived_on=date(2022, 10, 1))) == ["arrived_later"]


def test_an_event_fits_by_the_regulation_the_request_names() -> None:
    long = event(Kind.EXTENDED, "2022-10-10", working_days=20)
    assert with_event(REQUEST, long, DEFINITIONS).events == (long,)
    with pytest.raises(InputError, match="第二十四条规定的15个工作日"):
        with_event(replace(REQUEST, regulation="2008"), long, DEFINITIONS)


def test_an_unanswered_correction_closed_as_such_is_in_order() -> None:
    record = with_events(ASKED, event(Kind.ANSWERED, "2022-12-01", outcome=Outcome.NOT_CORRECTED))
    reading = reading_of(record, DEFINITIONS, date(2023, 1, 1))
    assert [fault.code for fault in faults(record, reading)] == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"content": " "}, "content_missing"),
        ({"received_on": date(1912, 3, 1)}, "date_too_early"),
        ({"received_on": date(2022, 12, 2)}, "received_later"),
        ({"fee_charged": Decimal("-1")}, "bad_money"),
        ({"fee_waived": Decimal("1.005")}, "bad_money"),
        ({"fee_waived": Decimal("NaN")}, "bad_money"),
        ({"content": "问" * 10_001}, "too_long"),
        ({"arrived_on": date(2022, 10, 1)}, "arrived_later"),
        ({"regulation": "2008"}, "regulation_reason_missing"),
    ],
)
def test_what_keeps_a_request_from_being_saved(change: dict[str, object], code: str) -> None:
    found = check_request(replace(REQUEST, **change), date(2022, 12, 1))  # type: ignore[arg-type]
    assert [fault.code for fault in found] == [code]


def test_a_plain_request_can_be_saved() -> None:
    assert check_request(replace(REQUEST, fee_charged=Decimal("12.50")), date(2022, 12, 1)) == ()


def test_request_numbers_follow_the_highest_of_the_year(office: Office) -> None:
    profile = Profile(agency="泉港区统计局")
    with office.read() as reader:
        assert propose_request_number(reader, profile, 2022) == "2022-001"
    keep(office, replace(REQUEST, number="2022-009"))
    keep(office, replace(REQUEST, number="2022-010", binned=True))  # a number once given is not given again
    with office.read() as reader:
        assert propose_request_number(reader, profile, 2022) == "2022-011"
        assert propose_request_number(reader, profile, 2023) == "2023-001"
        with pytest.raises(InputError, match="登记号规则"):
            propose_request_number(reader, replace(profile, request_pattern="{year}"), 2022)
