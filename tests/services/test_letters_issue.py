"""A letter leaves: number, event and kept copy in one step, once; its delivery; its being void."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Barrier, Thread

import pytest
from letter_makers import BARE, DEFINITIONS, RECEIVED, FakePress, filled_letter, full_request, keep

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.errors import DeskError, InputError, OfficeDamaged, Refused, StaleRecord
from ogi_desk.domain.records import Attachment, Letter, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, FeeStandard, LetterState, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.attachments import path_of
from ogi_desk.services.letters import (
    bin_draft,
    compose,
    deliver,
    issue,
    kept_copy,
    letters_of,
    save_letter,
    void,
    with_filled,
)
from ogi_desk.services.ports import Changes, Office
from ogi_desk.services.requests import reading_of
from ogi_desk.services.retention import remove
from ogi_desk.storage.opening import open_office

TODAY = date(2026, 3, 5)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def draft(office: Office, request: Request, kind: str, outcome: Outcome | None = None, **given: object) -> Letter:
    with office.read() as reader:
        letter = filled_letter(reader, request, kind, TODAY, outcome, **given)
    return save_letter(office, "林某", None, letter)[0]


def send(office: Office, letter: Letter, on: date = TODAY) -> tuple[Letter, Request, Changes]:
    return issue(office, DEFINITIONS, FakePress(), "林某", letter, on)  # type: ignore[arg-type]


def stored(office: Office, request: Request) -> Request:
    with office.read() as reader:
        found = reader.get(Request, request.id or 0)
    assert found
    return found


def test_a_correction_notice_is_numbered_kept_and_stops_the_clock(office: Office) -> None:
    request = keep(office)
    letter = draft(office, request, "correction", 补正事项="请写明年份", until="2026-03-27")
    sent, after, changes = send(office, letter)
    assert sent.number == "泉港统补〔2026〕1号"
    assert (sent.state, sent.issued_on, sent.issued_by, sent.serial) == (LetterState.ISSUED, TODAY, "林某", 1)
    assert set(changes.touched) == {"letter", "request", "attachment"}
    (event,) = after.events
    assert (event.kind, event.on, event.until) == (Kind.CORRECTION_ASKED, TODAY, date(2026, 3, 27))
    assert (event.document_number, event.letter_id, event.reason) == (sent.number, sent.id, "请写明年份")
    assert reading_of(after, DEFINITIONS, TODAY).state is RequestState.AWAITING_CORRECTION
    with office.read() as reader:
        assert reader.get(Letter, sent.id or 0) == sent
        assert reader.get(Request, request.id or 0) == after
        assert letters_of(reader, request.id or 0) == [sent]
        copy = kept_copy(office, reader, sent)
        (kept,) = reader.all(Attachment, owner_kind="letter", owner_id=sent.id)
    assert hashlib.sha256(copy).hexdigest() == sent.sha256 == kept.sha256
    assert kept.name == "政府信息公开申请补正告知书 泉港统补〔2026〕1号.pdf"
    assert "泉港统补〔2026〕1号".encode() in copy


def test_the_copy_on_official_paper_is_the_letter(office: Office) -> None:
    letter = draft(office, keep(office), "receipt")
    sent, after, _ = issue(office, DEFINITIONS, ReportPress(), "林某", letter, TODAY)
    assert after.events == ()
    with office.read() as reader:
        copy = kept_copy(office, reader, sent)
    assert copy.startswith(b"%PDF-1.7")
    assert hashlib.sha256(copy).hexdigest() == sent.sha256


def test_a_copy_that_was_changed_on_the_disk_is_told(office: Office) -> None:
    sent, *_ = send(office, draft(office, keep(office), "receipt"))
    with office.read() as reader:
        (kept,) = reader.all(Attachment, owner_kind="letter", owner_id=sent.id)
        path_of(office, kept).write_bytes(b"else")
        with pytest.raises(OfficeDamaged, match=r"收〔2026〕1号的留存副本"):
            kept_copy(office, reader, sent)
        with pytest.raises(InputError, match="没有留存的副本"):
            kept_copy(office, reader, Letter(id=99))


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (
            "extension",
            {"working_days": 8, "reason": "检索", "approved_by": "陈局", "approved_on": date(2026, 3, 4)},
            {"kind": Kind.EXTENDED, "working_days": 8, "approved_by": "陈局", "approved_on": date(2026, 3, 4)},
        ),
        (
            "third_party",
            {"counterpart": "某某公司"},
            {"kind": Kind.CONSULTATION_SENT, "party": ConsultedParty.THIRD_PARTY, "counterpart": "某某公司"},
        ),
        ("co_maker", {"counterpart": "某局"}, {"party": ConsultedParty.CO_MAKER, "counterpart": "某局"}),
        ("agency", {"until": date(2026, 3, 20)}, {"party": ConsultedParty.AGENCY, "until": date(2026, 3, 20)}),
        (
            "fee_notice",
            {"fee_standard": FeeStandard.BY_PAGE, "units": 68, "amount": 380, "计算过程": "略"},
            {"kind": Kind.FEE_NOTIFIED, "fee_standard": FeeStandard.BY_PAGE, "units": 68, "amount": Decimal(380)},
        ),
        ("reasons", {"until": date(2026, 3, 30)}, {"kind": Kind.REASONS_ASKED, "until": date(2026, 3, 30)}),
        ("later_date", {"until": date(2026, 9, 30)}, {"kind": Kind.LATER_DATE_SET, "until": date(2026, 9, 30)}),
        (
            "reply_refused",
            {"outcome": Outcome.THIRD_PARTY_RIGHTS, "reason": "涉及他人", "article": "第十五条"},
            {"kind": Kind.ANSWERED, "outcome": Outcome.THIRD_PARTY_RIGHTS, "article": "第十五条", "reason": "涉及他人"},
        ),
        ("reply_not_ours", {}, {"kind": Kind.ANSWERED, "outcome": Outcome.NOT_HELD, "article": "第三十六条第（五）项"}),
    ],
)
def test_the_event_says_what_was_filled_in(
    office: Office, kind: str, given: dict[str, object], expected: dict[str, object]
) -> None:
    events: tuple[RequestEvent, ...] = ()
    if kind == "later_date":
        asked = RequestEvent(kind=Kind.REASONS_ASKED, on=RECEIVED)
        events = (asked, RequestEvent(kind=Kind.REASONS_RECEIVED, on=date(2026, 3, 4)))
    request = keep(office, replace(BARE, events=events))
    outcome = given.pop("outcome", None)
    letter = draft(office, request, kind, outcome, **given)  # type: ignore[arg-type]
    sent, after, _ = send(office, letter)
    event = after.events[-1]
    assert event.letter_id == sent.id
    assert event.document_number == sent.number
    assert {name: getattr(event, name) for name in expected} == expected


def test_the_second_issue_of_the_same_letter_is_refused(office: Office) -> None:
    letter = draft(office, keep(office), "correction")
    sent, after, _ = send(office, letter)
    for again in (letter, sent):
        with pytest.raises(Refused, match=r"该文书已于2026年3月5日发出，文号泉港统补〔2026〕1号，不能再次发出"):
            send(office, again)
    assert stored(office, after) == after


def test_two_threads_that_issue_at_once_get_two_numbers(office: Office) -> None:
    letters = [draft(office, keep(office), "reply_granted") for _ in range(2)]
    ready = Barrier(2)
    numbers: list[str] = []

    def run(letter: Letter) -> None:
        ready.wait()
        numbers.append(send(office, letter)[0].number)

    threads = [Thread(target=run, args=(letter,)) for letter in letters]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == ["泉港统答〔2026〕1号", "泉港统答〔2026〕2号"]


def test_a_double_click_issues_once(office: Office) -> None:
    letter = draft(office, keep(office), "reply_granted")
    ready = Barrier(4)
    outcomes: list[object] = []

    def run() -> None:
        ready.wait()
        try:
            outcomes.append(send(office, letter)[0].number)
        except DeskError as error:
            outcomes.append(type(error))

    threads = [Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, outcomes)) == sorted(map(str, ["泉港统答〔2026〕1号", Refused, Refused, Refused]))
    with office.read() as reader:
        assert len(reader.all(Attachment)) == 1
        assert len(reader.all(Request)[0].events) == 1


def test_a_letter_whose_event_cannot_be_recorded_changes_nothing(office: Office) -> None:
    answered = RequestEvent(kind=Kind.ANSWERED, on=date(2026, 3, 4), outcome=Outcome.GRANTED)
    request = keep(office, replace(BARE, events=(answered,)))
    letter = draft(office, request, "reply_granted")
    press = FakePress()
    with pytest.raises(InputError):
        issue(office, DEFINITIONS, press, "林某", letter, TODAY)  # type: ignore[arg-type]
    assert press.set == []
    assert stored(office, request) == request
    assert not list((office.folder / "attachments").rglob("*")) or not any(
        path.is_file() for path in (office.folder / "attachments").rglob("*")
    )
    with office.read() as reader:
        assert reader.get(Letter, letter.id or 0) == letter


def test_a_press_that_fails_keeps_nothing(office: Office) -> None:
    class Broken(FakePress):
        def print_letter(self, letter, *, system_faces=True):  # type: ignore[no-untyped-def]
            raise RuntimeError("out of ink")

    letter = draft(office, keep(office), "correction")
    with pytest.raises(RuntimeError):
        issue(office, DEFINITIONS, Broken(), "林某", letter, TODAY)  # type: ignore[arg-type]
    assert send(office, letter)[0].number == "泉港统补〔2026〕1号"


def test_what_is_not_filled_in_or_written_wrongly_is_named(office: Office) -> None:
    request = keep(office)
    letter = draft(office, request, "correction")
    bare, _ = save_letter(office, "林某", letter, with_filled(letter, {"补正事项": ""}))
    with pytest.raises(InputError, match="补正告知书还没有填写需要补正的事项"):
        send(office, bare)
    odd, _ = save_letter(office, "林某", bare, with_filled(bare, {"补正事项": "甲", "补正期限": "三月"}))
    with pytest.raises(InputError, match="补正期限“三月”写法有误"):
        send(office, odd)
    with pytest.raises(InputError, match="还没有保存"):
        send(office, replace(letter, id=None))


def test_a_letter_changed_elsewhere_is_not_issued_in_its_old_words(office: Office) -> None:
    letter = draft(office, keep(office), "correction")
    save_letter(office, "陈某", letter, with_filled(letter, {"补正事项": "别的事项"}))
    with pytest.raises(StaleRecord):
        send(office, letter)


def test_an_office_without_a_word_for_its_letters_is_told_so(office: Office) -> None:
    request = keep(office, profile=Profile(agency="某局"))
    with pytest.raises(InputError, match="机关代字"):
        send(office, draft(office, request, "correction"))
    slip, after, _ = send(office, draft(office, request, "delivery"))
    assert (slip.number, slip.serial, after.events) == ("", None, ())
    with pytest.raises(Refused, match="已于2026年3月5日发出，不能再次发出"):
        send(office, slip)


def test_delivery_stands_on_letter_event_and_register(office: Office) -> None:
    sent, after, _ = send(office, draft(office, keep(office), "reply_granted"))
    with pytest.raises(InputError, match="早于发出日期"):
        deliver(office, "林某", sent, date(2026, 3, 4), "")
    delivered, changes = deliver(office, "林某", sent, date(2026, 3, 9), "EMS 1234", DEFINITIONS)
    assert (delivered.delivered_on, delivered.evidence) == (date(2026, 3, 9), "EMS 1234")
    assert changes.touches("request")
    answer, proof = stored(office, after).events
    assert (answer.delivered_on, answer.evidence) == (date(2026, 3, 9), "EMS 1234")
    assert (proof.kind, proof.on, proof.letter_id) == (Kind.DELIVERED, date(2026, 3, 9), sent.id)
    again, _ = deliver(office, "林某", delivered, date(2026, 3, 10), "当面签收")
    assert again.delivered_on == date(2026, 3, 10)
    assert [e.on for e in stored(office, after).events if e.kind is Kind.DELIVERED] == [date(2026, 3, 10)]


def test_a_consultation_s_delivery_starts_the_other_side_s_time(office: Office) -> None:
    sent, after, _ = send(office, draft(office, keep(office), "third_party"))
    deliver(office, "林某", sent, date(2026, 3, 9), "签收", DEFINITIONS)
    (event,) = stored(office, after).events
    assert event.delivered_on == date(2026, 3, 9)
    (waiting,) = reading_of(stored(office, after), DEFINITIONS, date(2026, 3, 10)).consultations
    assert waiting.reply_due_on == DEFINITIONS.calendar.add(date(2026, 3, 9), 15)


def test_a_void_letter_keeps_its_number_and_takes_its_event_back(office: Office) -> None:
    request = keep(office)
    sent, after, _ = send(office, draft(office, request, "correction"))
    with pytest.raises(InputError, match="作废的原因"):
        void(office, "林某", sent, " ", TODAY)
    voided, changes = void(office, "林某", sent, "收件人写错", TODAY, DEFINITIONS)
    assert (voided.state, voided.number, voided.void_reason) == (LetterState.VOID, sent.number, "收件人写错")
    assert changes.touches("request")
    assert stored(office, after).events == ()
    with pytest.raises(Refused, match="已于2026年3月5日作废"):
        void(office, "林某", voided, "再次", TODAY)
    with pytest.raises(Refused):
        send(office, voided)
    assert send(office, draft(office, stored(office, after), "correction"))[0].number == "泉港统补〔2026〕2号"


def test_what_was_delivered_or_has_followers_is_not_void(office: Office) -> None:
    sent, after, _ = send(office, draft(office, keep(office), "correction"))
    back = RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2026, 3, 6))
    with office.write("林某", "登记") as writer:
        writer.replace(after, replace(after, events=(*after.events, back)))
    with pytest.raises(Refused, match="之后登记的收到补正以该文书为前提"):
        void(office, "林某", sent, "写错", TODAY, DEFINITIONS)
    delivered, _ = deliver(office, "林某", sent, date(2026, 3, 6), "签收", DEFINITIONS)
    with pytest.raises(Refused, match="已于2026年3月6日送达，不能作废"):
        void(office, "林某", delivered, "写错", TODAY, DEFINITIONS)
    unsent = draft(office, stored(office, after), "receipt")
    with pytest.raises(Refused, match="尚未发出"):
        void(office, "林某", unsent, "写错", TODAY, DEFINITIONS)


def test_a_letter_that_left_is_neither_changed_nor_undone(office: Office) -> None:
    sent, after, _ = send(office, draft(office, keep(office, full_request(RECEIVED)), "reply_granted"))
    with pytest.raises(Refused, match="不能再修改"):
        save_letter(office, "林某", sent, with_filled(sent, {"理由": "另"}))
    with office.read() as reader:
        assert reader.undo_state().undo_label == ""
    assert stored(office, after) == after


@pytest.mark.parametrize("kind", ["extension", "correction", "reply_partly", "third_party"])
def test_looked_at_again_it_says_what_went_out(office: Office, kind: str) -> None:
    press = FakePress()
    letter = draft(office, keep(office), kind)
    sent, after, _ = issue(office, DEFINITIONS, press, "林某", letter, TODAY)  # type: ignore[arg-type]
    with office.read() as reader:
        assert compose(reader, DEFINITIONS, after, sent) == press.set[0]
    assert press.set[0].day == TODAY
    assert not press.set[0].draft


def test_an_office_without_a_name_signs_nothing(office: Office) -> None:
    with pytest.raises(InputError, match="单位名称还没有填写"):
        send(office, draft(office, keep(office, profile=None), "receipt"))


def test_after_the_retention_time_the_copy_is_gone_and_the_letter_nameless(office: Office) -> None:
    sent, after, _ = send(office, draft(office, keep(office, full_request(RECEIVED)), "reply_granted"))
    with office.write("林某", "保存年限") as writer:
        writer.replace(writer.profile(), replace(writer.profile(), retention_years=1))
    remove(office, "林某", [after.id or 0], date(2028, 1, 4))
    with office.read() as reader:
        letter = reader.get(Letter, sent.id or 0)
        request = reader.get(Request, after.id or 0)
        assert letter
        assert request
        with pytest.raises(InputError, match="已于2028年1月4日按保存年限移除"):
            kept_copy(office, reader, letter)
        sheet = compose(reader, DEFINITIONS, request, letter)
    assert sheet.blocks[0].text == "申请人："
    assert "王小明" not in str(sheet)
    assert sheet.number == sent.number


def test_only_a_draft_goes_to_the_bin(office: Office) -> None:
    letter = draft(office, keep(office), "receipt")
    bin_draft(office, "林某", letter)
    with pytest.raises(StaleRecord, match="在回收站中"):
        send(office, letter)
    sent, *_ = send(office, draft(office, keep(office), "receipt"))
    with pytest.raises(Refused, match="不能移入回收站"):
        bin_draft(office, "林某", sent)


def test_a_draft_s_own_wording_is_judged(office: Office) -> None:
    letter = draft(office, keep(office), "correction")
    with pytest.raises(InputError, match="第1行的字段“申请人名”不认识"):
        save_letter(office, "林某", letter, replace(letter, body="{{申请人名}}"))
    own, _ = save_letter(office, "林某", letter, replace(letter, body="{{收件人}}：\n请补正{{补正事项}}"))
    press = FakePress()
    issue(office, DEFINITIONS, press, "林某", own, TODAY)  # type: ignore[arg-type]
    first, _ = press.set[0].blocks
    assert first.text == "申请人："
