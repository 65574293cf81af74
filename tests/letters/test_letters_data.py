"""The shipped kinds and remedies, and the sentences that name what is wrong in a file."""

from __future__ import annotations

from datetime import date

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.definition import read_definition
from ogi_desk.letters.remedies import REMEDY_FIELDS, read_remedy, remedy_for
from ogi_desk.letters.template import faults_of
from ogi_desk.services.letter_definitions import ORDER, letter_definitions, remedies
from ogi_desk.services.letter_values import known_fields

KINDS = letter_definitions()
GOOD = 'id = "a"\ntitle = "书"\ngroup = "办理"\ntext = "正文"\n'


def test_all_kinds_are_shipped_in_their_order() -> None:
    assert tuple(KINDS) == ORDER
    assert len(ORDER) == 30


def test_every_wording_uses_known_fields_only() -> None:
    for definition in KINDS.values():
        assert faults_of(definition.text, known_fields(definition)) == ()
    for remedy in remedies():
        for text in remedy.texts:
            assert faults_of(text.words, REMEDY_FIELDS) == ()


def test_every_ask_of_a_kind_stands_in_its_wording_or_in_its_event() -> None:
    for definition in KINDS.values():
        for ask in definition.asks:
            assert ask.field in definition.text or ask.event_field, (definition.id, ask.field)


def test_each_outcome_has_its_letters_and_one_remedy() -> None:
    replies = [definition for definition in KINDS.values() if definition.event is Kind.ANSWERED]
    assert {outcome for definition in replies for outcome in definition.outcomes} == set(Outcome)
    for definition in KINDS.values():
        assert bool(definition.outcomes) == (definition.event is Kind.ANSWERED), definition.id
    for outcome in Outcome:
        assert sum(outcome in remedy.outcomes for remedy in remedies()) == 1, outcome


def test_consultations_name_whom_they_ask() -> None:
    parties = {d.id: d.party for d in KINDS.values() if d.event is Kind.CONSULTATION_SENT}
    assert parties == {
        "third_party": ConsultedParty.THIRD_PARTY,
        "co_maker": ConsultedParty.CO_MAKER,
        "agency": ConsultedParty.AGENCY,
    }


def test_articles_follow_outcome_and_regulation() -> None:
    refused = KINDS["reply_refused"]
    assert refused.article("2019", Outcome.PROCESS_INFORMATION) == "第十六条第二款、第三十六条第（三）项"
    assert refused.article("2008", Outcome.STATE_SECRET) == "第十四条第四款、第二十一条第（二）项"
    assert refused.article("2008") == "第二十一条第（二）项"
    assert KINDS["extension"].article("2008") == "第二十四条"
    assert KINDS["extension"].article("2019") == "第三十三条"
    assert KINDS["reply_reconfirmation"].article("2019") == ""


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("titel = 'x'", "有不认识的字段“titel”"),
        ("event = 'answer'", "字段 event 不认识“answer”"),
        ("outcomes = ['granted', 'nothing']", "字段 outcomes 不认识“nothing”"),
        ("clearance = 'yes'", "缺少字段 clearance 或写法有误"),
        ("[[ask]]\nfield = '甲 乙'\nlabel = 'x'", "字段名“甲 乙”"),
        ("[[ask]]\nfield = '甲'\nlabel = 'x'\nkind = 'choice'", "用 choice 时须有 choices"),
        ("[[ask]]\nfield = '甲'\nlabel = 'x'\nevent_field = 'on'", "event_field 只能用"),
        ("[[ask]]\nfield = '甲'\nlabel = 'x'\n[[ask]]\nfield = '甲'\nlabel = 'y'", "“甲”写了两次"),
        ("[articles.2019]\ngiven = 'x'", "articles.2019 只能写"),
    ],
)
def test_a_faulty_file_is_named_with_its_key(more: str, words: str) -> None:
    with pytest.raises(InputError, match=r"文书文件 a\.toml") as caught:
        read_definition(GOOD + more, "a.toml")
    assert words in str(caught.value)


def test_a_file_without_a_title_or_text_is_refused() -> None:
    with pytest.raises(InputError, match="缺少字段 text"):
        read_definition('id = "a"\ntitle = "书"\ngroup = "办理"\n', "a.toml")


def test_a_faulty_remedy_is_named_with_its_key() -> None:
    head = 'id = "a"\ntitle = "甲"\noutcomes = ["granted"]\n'
    with pytest.raises(InputError, match=r"b\.toml 的字段 outcomes"):
        read_remedy(head.replace("granted", "grant"), "b.toml")
    with pytest.raises(InputError, match="由早到晚"):
        read_remedy(head + "text = []", "b.toml")
    with pytest.raises(InputError, match="缺少日期 since"):
        read_remedy(head + "[[text]]\nwords = 'x'", "b.toml")


def test_refusals_need_reconsideration_first_from_2024_on() -> None:
    for outcome in (Outcome.STATE_SECRET, Outcome.ENFORCEMENT_FILE, Outcome.PARTLY_GRANTED):
        remedy = remedy_for(remedies(), outcome)
        assert remedy is not None
        assert "应当先" in remedy.text_on(date(2024, 1, 1))
        assert "也可以" in remedy.text_on(date(2023, 12, 31))
        assert "6个月" in remedy.text_on(date(2015, 5, 1))
        assert "3个月" in remedy.text_on(date(2015, 4, 30))
        assert remedy.text_on(date(2007, 1, 1)) == remedy.text_on(date(2008, 5, 1))
    granted = remedy_for(remedies(), Outcome.GRANTED)
    assert granted is not None
    assert "应当先" not in granted.text_on(date(2026, 1, 1))
