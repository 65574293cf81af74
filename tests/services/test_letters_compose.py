"""What each letter says: under both regulations, for a request full of everything and for a bare one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from letter_makers import BARE, DEFINITIONS, KINDS, PROFILE, RECEIVED, filled_letter, full_request, keep

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Letter, Person, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome, RequestChannel, Role
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.letter import BlockKind, LetterSheet
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.decisions import decision_tree
from ogi_desk.services.letters import (
    begin_letter,
    compose,
    envelope_of,
    filled_of,
    kinds_for,
    missing,
    with_filled,
)
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

OLD = date(2012, 3, 1)
TODAY = date(2026, 3, 12)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def words(sheet: LetterSheet) -> str:
    return "\n".join(b.text or "\n".join(" ".join(row) for row in b.rows) for b in sheet.blocks)


def composed(office: Office, request: Request, kind: str, today: date, **more: object) -> LetterSheet:
    with office.read() as reader:
        letter = filled_letter(reader, request, kind, today, **more)  # type: ignore[arg-type]
        return compose(reader, DEFINITIONS, request, letter)


@pytest.mark.parametrize("received_on", [RECEIVED, OLD])
@pytest.mark.parametrize("full", [True, False])
def test_every_letter_reads_whole(office: Office, received_on: date, full: bool) -> None:
    request = full_request(received_on) if full else replace(BARE, received_on=received_on)
    request = keep(office, request, PROFILE if full else Profile(agency="泉港区统计局"))
    for kind, outcome in ((d.id, outcome) for d in KINDS.values() for outcome in d.outcomes or (None,)):
        sheet = composed(office, request, kind, received_on.replace(day=12), outcome=outcome)
        text = f"{kind}\n{words(sheet)}"
        assert sheet.blocks
        assert not re.search(r"None|\{|\}|［|］|[\ue000-\ue002]|Undefined", text)
        assert not re.search(r"[。，；：][。，；]|（）|“”|^[，。；）]|为。|：。", text, re.MULTILINE), text
        assert not re.search(r"(?<![\d月年第])个工作日", text), text
        if received_on == OLD and "2019" in KINDS[kind].articles:
            new = KINDS[kind].article("2019", outcome)
            assert f"条例》{new}" not in text or new == KINDS[kind].article("2008", outcome)


def test_a_reply_names_article_remedies_and_contact(office: Office) -> None:
    request = keep(office, full_request(RECEIVED))
    sheet = composed(office, request, "reply_refused", TODAY, outcome=Outcome.PROCESS_INFORMATION)
    text = words(sheet)
    assert sheet.title == "政府信息不予公开告知书"
    assert text.startswith("王小明：\n2026年3月2日，本机关收到您提出的政府信息公开申请，并于2026年3月4日收到补正材料")
    assert "“2025年各镇街道统计公报（含附表）”" in text
    assert "根据《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项的规定" in text
    assert "属于本机关在履行行政管理职能过程中形成的讨论记录" in text
    assert "应当先自收到本告知书之日起60日内向泉港区人民政府申请行政复议" in text
    assert "15日内向泉港区人民法院提起行政诉讼" in text
    assert sheet.contact == "联系人：林某；联系电话：0595-87970000；地址：泉港区统计大楼；邮政编码：362800"
    assert sheet.draft
    assert sheet.day is None


def test_an_office_that_said_little_still_has_remedies_that_read_right(office: Office) -> None:
    request = keep(office, profile=Profile(agency="泉港区统计局"))
    text = words(composed(office, request, "reply_partly", TODAY))
    assert "向本级人民政府申请行政复议" in text
    assert "向有管辖权的人民法院提起行政诉讼" in text
    assert "中不予公开的部分不服" in text
    old = keep(office, replace(BARE, received_on=date(2018, 3, 1)))
    assert "向本级人民政府或者上一级主管部门申请" in words(composed(office, old, "reply_refused", date(2018, 3, 9)))


@pytest.mark.parametrize(
    "kind", ["correction", "extension", "later_date", "reasons", "third_party_notice", "fee_notice", "receipt"]
)
def test_purely_procedural_letters_name_no_remedy(office: Office, kind: str) -> None:
    text = words(composed(office, keep(office, full_request(RECEIVED)), kind, TODAY))
    assert "行政复议" not in text
    assert "行政诉讼" not in text


def test_the_notice_to_the_applicant_says_why_others_are_asked(office: Office) -> None:
    for party, why in (
        (ConsultedParty.THIRD_PARTY, "涉及第三方的合法权益"),
        (None, "涉及第三方的合法权益"),
        (ConsultedParty.CO_MAKER, "由本机关与其他机关共同制作"),
        (ConsultedParty.AGENCY, "需要听取其他机关的意见"),
    ):
        asked = RequestEvent(kind=Kind.CONSULTATION_SENT, on=date(2026, 3, 10), party=party, counterpart="某单位")
        request = keep(office, replace(BARE, events=(asked,)))
        with office.read() as reader:
            letter = begin_letter(reader, DEFINITIONS, request, "third_party_notice", TODAY)
        assert filled_of(letter)["征求原因"] == why
        assert not missing(letter, KINDS["third_party_notice"])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("因检索量大。", "因检索量大，不能"),
        ("由于检索量大", "因检索量大，不能"),
        ("因特网故障", "因因特网故障，不能"),
    ],
)
def test_a_reason_does_not_begin_twice(office: Office, typed: str, said: str) -> None:
    assert said in words(composed(office, keep(office), "extension", TODAY, **{"延期理由": typed}))


def test_only_what_was_supplied_is_confirmed_again(office: Office) -> None:
    refused = RequestEvent(kind=Kind.ANSWERED, on=date(2026, 2, 9), outcome=Outcome.PETITION, document_number="不1号")
    given = replace(refused, on=date(2026, 1, 9), outcome=Outcome.GRANTED, document_number="答1号")
    named = replace(full_request(RECEIVED), events=())
    request = keep(office, replace(named, number="2026-009"))
    for number, received, event in (("A", date(2026, 2, 2), refused), ("B", date(2026, 1, 5), given)):
        keep(office, replace(named, number=number, received_on=received, events=(event,)))
    with office.read() as reader:
        again = begin_letter(reader, DEFINITIONS, request, "reply_reconfirmation", TODAY)
    assert filled_of(again)["前次文号"] == "答1号"


def test_a_draft_to_be_filled_in_does_not_hide_what_the_records_know(office: Office) -> None:
    keep(office, replace(full_request(RECEIVED), events=()))
    request = keep(office, replace(full_request(RECEIVED), number="2026-002", events=()))
    asked = {"reason": "××年××月以来，您向本机关提出政府信息公开申请××件"}
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, request, "reasons", TODAY, filled=asked)
        alone = begin_letter(reader, DEFINITIONS, replace(BARE, id=99), "reasons", TODAY, filled=asked)
    assert filled_of(letter)["数量情况"] == "2026年3月，您向本机关提出政府信息公开申请2件"
    assert filled_of(alone)["数量情况"] == asked["reason"]


@pytest.mark.parametrize("kind", ["third_party", "co_maker", "agency"])
def test_others_are_not_told_who_asks(office: Office, kind: str) -> None:
    content = "本人王小明（350505199001011234，电话13800000000）申请公开统计公报"
    request = keep(office, replace(full_request(RECEIVED), content=content, id_number="350505199001011234"))
    text = words(composed(office, request, kind, TODAY))
    assert "本人×××（×××，电话×××）申请公开统计公报" in text
    assert "王小明" in words(composed(office, request, "receipt", TODAY))


def test_a_receipt_does_not_say_another_way(office: Office) -> None:
    request = keep(office, replace(BARE, channel=RequestChannel.OTHER))
    assert "其他" not in words(composed(office, request, "receipt", TODAY))
    assert "以“网上”方式提出" in words(composed(office, keep(office), "receipt", TODAY))


def test_what_courts_do_not_take_has_words_of_its_own(office: Office) -> None:
    request = keep(office, full_request(RECEIVED))
    for kind, said in (
        ("reply_petition", "不影响您依法提出信访、投诉、举报的权利"),
        ("reply_repeated", "您对前次答复不服的"),
        ("reply_publication", "政府信息公开工作主管部门反映"),
        ("reply_creation", "申请行政复议。"),
    ):
        text = words(composed(office, request, kind, TODAY))
        assert said in text
        assert "6个月" not in text


def test_an_extension_says_the_old_and_the_new_last_day(office: Office) -> None:
    with office.write("林某", "登记") as writer:
        writer.add(Person(name="陈局", post="局长", role=Role.DIRECTOR.id))
    request = keep(office)
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, request, "extension", TODAY)
        assert filled_of(letter) == {"延长工作日": "20", "批准人": "陈局", "批准日期": "2026-03-12"}
        letter = with_filled(letter, {"working_days": 10, "延期理由": "检索需要较长时间"})
        text = words(compose(reader, DEFINITIONS, request, letter))
    extended = replace(request, events=(RequestEvent(kind=Kind.EXTENDED, on=TODAY, working_days=10),))
    before, after = (read_clock(r, DEFINITIONS.calendar, DEFINITIONS.regulations, TODAY) for r in (request, extended))
    assert before.due_on == date(2026, 3, 30)
    assert "本机关原应在2026年3月30日前（含当日）答复" in text
    assert after.due_on is not None
    assert f"在{after.due_on.year}年{after.due_on.month}月{after.due_on.day}日前（含当日）答复" in text
    assert "延长10个工作日" in text


def test_what_is_left_of_the_extension_is_proposed(office: Office) -> None:
    granted = RequestEvent(kind=Kind.EXTENDED, on=date(2026, 3, 5), working_days=12)
    request = keep(office, replace(BARE, events=(granted,)))
    with office.read() as reader:
        assert filled_of(begin_letter(reader, DEFINITIONS, request, "extension", TODAY))["延长工作日"] == "8"


def test_third_party_and_co_maker_are_told_what_silence_means(office: Office) -> None:
    request = keep(office, full_request(RECEIVED))
    third = composed(office, request, "third_party", TODAY, counterpart="某某公司")
    assert third.blocks[0].text == "某某公司："
    assert "15个工作日" in words(third)
    assert "由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开" in words(third)
    assert "王小明" not in words(third)
    maker = words(composed(office, request, "co_maker", TODAY))
    assert "视为同意公开" in maker
    slip = next(i for i, block in enumerate(third.blocks) if block.kind is BlockKind.SLIP)
    kinds = [block.kind for block in third.blocks[slip:]]
    assert kinds.count(BlockKind.TICK) == 3
    assert BlockKind.LINE in kinds
    old = words(composed(office, keep(office, full_request(OLD)), "third_party", OLD.replace(day=12)))
    assert "15个工作日" not in old
    assert "第二十三条" in old


def test_a_draft_shows_what_is_missing_and_a_choice_of_outcome_is_asked(office: Office) -> None:
    request = keep(office)
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, request, "reply_refused", TODAY)
        assert [a.field for a in missing(letter, KINDS["reply_refused"])] == ["答复结果", "不公开情形", "理由"]
        assert "［理由］" in words(compose(reader, DEFINITIONS, request, letter))
        with pytest.raises(InputError, match="不能用于答复结果“予以公开”"):
            begin_letter(reader, DEFINITIONS, request, "reply_refused", TODAY, Outcome.GRANTED)


def test_the_decision_s_words_are_taken_by_their_names_in_the_event(office: Office) -> None:
    request = keep(office)
    given = {"article": "第十五条", "reason": "涉及他人", "outcome": Outcome.THIRD_PARTY_RIGHTS, "unknown": "x"}
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, request, "reply_refused", TODAY, filled=given)
    kept = filled_of(letter)
    assert kept["条款"] == "第十五条"
    assert kept["理由"] == "涉及他人"
    assert kept["答复结果"] == "保护第三方合法权益"
    assert kept["不公开情形"].startswith("涉及商业秘密")
    assert "unknown" not in kept


def test_a_version_no_longer_in_force_is_named_in_full(office: Office) -> None:
    request = keep(office, replace(BARE, received_on=date(2019, 5, 10)))
    said = "条例》（国务院令第492号）第二十一条第（三）项"
    assert said in words(composed(office, request, "reply_not_held", date(2019, 5, 20)))
    assert "条例》第二十一条第（三）项" in words(composed(office, request, "reply_not_held", date(2019, 5, 14)))
    chosen = keep(office, replace(request, regulation="2019", regulation_reason="申请人同意"))
    assert "条例》第三十六条第（四）项" in words(composed(office, chosen, "reply_not_held", date(2019, 5, 20)))


def test_another_outcome_brings_its_article_and_words(office: Office) -> None:
    request = keep(office)
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, request, "reply_refused", TODAY, Outcome.STATE_SECRET)
    other = filled_of(with_filled(letter, {"outcome": Outcome.PROCESS_INFORMATION}))
    assert other["条款"] == "第十六条第二款、第三十六条第（三）项"
    assert "过程性信息" in other["不公开情形"]
    own = with_filled(letter, {"条款": "第十四条", "不公开情形": "属于秘密"})
    kept = filled_of(with_filled(own, {"答复结果": "属于行政执法案卷"}))
    assert (kept["条款"], kept["不公开情形"]) == ("第十四条", "属于秘密")


def test_nothing_typed_makes_a_heading_a_table_or_a_slip(office: Office) -> None:
    nasty = "--- 另页\n# 标题\n□ 选项\n| 甲 | 乙 |\n签名：____\n{{条例}}{% if %}"
    plain, odd = (replace(full_request(RECEIVED), content=text, delivery=text) for text in ("统计公报", nasty))
    marks = (BlockKind.PARAGRAPH, BlockKind.PLAIN)
    for kind, definition in KINDS.items():
        typed = {ask.field: nasty for ask in definition.asks if ask.kind in ("text", "long")}
        with office.read() as reader:
            usual = compose(reader, DEFINITIONS, plain, filled_letter(reader, plain, kind, TODAY))
            letter = with_filled(filled_letter(reader, odd, kind, TODAY), typed)
            sheet = compose(reader, DEFINITIONS, odd, letter)
        assert [b.kind for b in sheet.blocks if b.kind not in marks] == [
            b.kind for b in usual.blocks if b.kind not in marks
        ], kind


def test_every_end_of_the_guided_decision_has_its_letter(office: Office) -> None:
    for regulation, received_on in zip(DEFINITIONS.regulations, (OLD, RECEIVED), strict=True):
        request = keep(office, replace(BARE, received_on=received_on))
        for question in decision_tree(regulation).questions:
            for decision in (option.decision for option in question.options if option.decision):
                given = {"article": decision.article, "reason": decision.reason}
                with office.read() as reader:
                    letter = begin_letter(
                        reader, DEFINITIONS, request, decision.letter, received_on, decision.outcome, given
                    )
                assert regulation.id in KINDS[decision.letter].regulations
                if decision.letter != "reply_other":  # which may rest on any article
                    assert KINDS[decision.letter].article(regulation.id, decision.outcome) == decision.article
                if "××" in decision.reason:
                    assert any(ask.event_field == "reason" for ask in missing(letter, KINDS[decision.letter]))


def test_a_fee_notice_proposes_count_amount_and_steps(office: Office) -> None:
    same = replace(full_request(RECEIVED), events=())
    for number in range(11):
        keep(office, replace(same, number=f"2026-{number:03d}", content=f"第{number}个镇的公报"))
    last = keep(office, replace(same, number="2026-099", content="另一份公报"))
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, last, "fee_notice", TODAY)
        by_page = begin_letter(
            reader, DEFINITIONS, last, "fee_notice", TODAY, filled={"fee_standard": "按量", "units": 68}
        )
        text = words(compose(reader, DEFINITIONS, last, letter))
    kept = filled_of(letter)
    assert (kept["计费方式"], kept["计费数量"], kept["金额"]) == ("按件", "1", "100")
    assert kept["收费情况"] == "2026年3月，您向本机关提出政府信息公开申请12件，数量明显超过合理范围"
    assert filled_of(by_page)["金额"] == "380"
    assert "计费数量为1件，应缴金额为100元" in text
    assert "自收到本通知次日起20个工作日内缴纳。缴纳方式：到区政务服务中心窗口缴纳。" in text


def test_the_answer_to_the_same_request_before_is_proposed(office: Office) -> None:
    answered = RequestEvent(
        kind=Kind.ANSWERED, on=date(2026, 2, 3), outcome=Outcome.GRANTED, document_number="泉港统答〔2026〕7号"
    )
    same = replace(full_request(RECEIVED), events=())
    keep(office, replace(same, received_on=date(2026, 1, 5), number="2026-000", events=(answered,)))
    again = keep(office, same)
    with office.read() as reader:
        letter = begin_letter(reader, DEFINITIONS, again, "reply_repeated", TODAY)
    assert filled_of(letter)["前次答复日期"] == "2026-02-03"
    assert filled_of(letter)["前次文号"] == "泉港统答〔2026〕7号"


def test_a_request_whose_personal_data_is_gone_gives_no_name(office: Office) -> None:
    blank = dict.fromkeys(("applicant", "id_type", "id_number", "phone", "address", "email"), "")
    request = keep(office, replace(full_request(RECEIVED), **blank, personal_removed_on=date(2026, 9, 1)))
    sheet = composed(office, request, "reply_granted", TODAY)
    assert sheet.blocks[0].text == "申请人："
    assert "王小明" not in words(sheet)


def test_the_delivery_slip_is_about_the_letter_sent_last(office: Office) -> None:
    request = keep(office, full_request(RECEIVED))
    with office.write("林某", "发出") as writer:
        writer.add(Letter(request_id=request.id, kind="receipt", number="甲1号", issued_on=RECEIVED))
        writer.add(Letter(request_id=request.id, kind="reply_partly", number="甲2号", issued_on=TODAY))
    text = words(composed(office, request, "delivery", TODAY))
    assert "政府信息公开申请答复书" in text
    assert "甲2号" in text


def test_kinds_that_fit_come_first(office: Office) -> None:
    def fitting(request: Request, today: date = TODAY) -> tuple[str, ...]:
        return kinds_for(request, read_clock(request, DEFINITIONS.calendar, DEFINITIONS.regulations, today))

    assert fitting(BARE)[0] == "receipt"
    assert "extension" in fitting(BARE)
    assert fitting(BARE, date(2026, 3, 27))[0] == "extension"
    assert "extension" not in fitting(BARE, date(2026, 6, 1))
    asked = RequestEvent(kind=Kind.CORRECTION_ASKED, on=TODAY)
    assert fitting(replace(BARE, events=(asked,)))[0] == "reply_not_corrected"
    answered = RequestEvent(kind=Kind.ANSWERED, on=TODAY, outcome=Outcome.GRANTED)
    assert fitting(replace(BARE, events=(answered,)))[0] == "delivery"
    old = fitting(replace(BARE, received_on=OLD), OLD)
    assert "co_maker" not in old
    assert "fee_notice" not in old
    assert "reply_granted" in old


def test_an_envelope_takes_the_postcode_out_of_the_address() -> None:
    face = envelope_of(PROFILE, full_request(RECEIVED))
    assert (face.to_postcode, face.to_address) == ("362801", "福建省泉州市泉港区某街道2号")
    assert (face.to_name, face.from_postcode, face.from_name) == ("王小明", "362800", "泉港区统计局")
    assert envelope_of(PROFILE, BARE).to_postcode == ""


def test_every_kind_is_set_on_paper_with_all_its_characters(office: Office) -> None:
    press = ReportPress()
    request = keep(office, full_request(RECEIVED))
    for kind in KINDS:
        paper = press.print_letter(composed(office, request, kind, TODAY), system_faces=False)
        assert paper.missing == ()
        assert 1 <= paper.pages <= 3, kind
