"""The office's own wordings: judged when saved, used in letters, and given up again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from letter_makers import DEFINITIONS, KINDS, filled_letter, keep

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import LetterWording
from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.services.letters import compose
from ogi_desk.services.ports import Office
from ogi_desk.services.wordings import (
    faults_of,
    fields_of,
    note_of,
    save_wording,
    shipped_wording,
    use_shipped,
    wording,
    wording_kinds,
)
from ogi_desk.storage.opening import open_office

OWN = "{{收件人}}：\n您的申请已收到，登记号{{登记号}}。"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def in_use(office: Office, kind: str) -> str:
    with office.read() as reader:
        return wording(reader, kind)


def test_our_own_wordings_have_no_faults() -> None:
    for kind in wording_kinds():
        assert faults_of(kind, shipped_wording(kind)) == (), kind
        assert fields_of(kind)
    assert len(wording_kinds()) == len(KINDS) + 6
    assert "第三十二条" in note_of("third_party")
    assert note_of("remedy_prior").startswith("[U]")


def test_a_wording_of_the_office_s_own_is_used_and_given_up(office: Office) -> None:
    request = keep(office)
    changes = save_wording(office, "林某", "receipt", OWN)
    assert changes.touches("letter_wording")
    assert in_use(office, "receipt") == OWN + "\n"
    with office.read() as reader:
        letter = filled_letter(reader, request, "receipt", date(2026, 3, 5))
        sheet = compose(reader, DEFINITIONS, request, letter)
    assert sheet.blocks[1].text == "您的申请已收到，登记号。"
    save_wording(office, "林某", "receipt", OWN + "\n特此告知。")
    with office.read() as reader:
        assert len(reader.all(LetterWording)) == 1
    use_shipped(office, "林某", "receipt")
    assert in_use(office, "receipt") == shipped_wording("receipt")


def test_our_own_words_saved_again_are_no_wording_of_the_office_s(office: Office) -> None:
    save_wording(office, "林某", "receipt", OWN)
    save_wording(office, "林某", "receipt", shipped_wording("receipt"))
    with office.read() as reader:
        assert reader.all(LetterWording) == []


def test_unknown_fields_are_named_with_their_line_and_nothing_is_saved(office: Office) -> None:
    with pytest.raises(InputError, match="第2行的字段“登记编号”不认识，是否指“登记号”") as caught:
        save_wording(office, "林某", "receipt", "{{收件人}}：\n{{登记编号}}")
    assert "“登记号”" in str(caught.value)
    assert in_use(office, "receipt") == shipped_wording("receipt")
    (fault,) = faults_of("receipt", "{{补正事项}}")  # a field of another kind
    assert fault.startswith("第1行的字段“补正事项”不认识")
    assert faults_of("correction", "{{补正事项}}") == ()
    assert faults_of("receipt", " \n") == faults_of("receipt", "{# 注 #}")
    assert "没有正文" in faults_of("receipt", " ")[0]
    assert "超过20000个字" in faults_of("receipt", "字" * 20_001)[0]
    with pytest.raises(InputError, match="没有“nothing”这种文书"):
        save_wording(office, "林某", "nothing", "甲")


def test_a_remedy_is_worded_from_its_newest_day_on(office: Office) -> None:
    request = keep(office)
    save_wording(office, "林某", "remedy_prior", "先向{{复议机关 or '区政府'}}申请复议。")
    assert in_use(office, "remedy_prior") == "先向{{复议机关 or '区政府'}}申请复议。\n"
    with office.read() as reader:
        for day, expected in ((date(2026, 3, 5), "先向区政府申请复议。"), (date(2023, 3, 5), "也可以自收到")):
            letter = filled_letter(reader, request, "reply_refused", day, Outcome.STATE_SECRET)
            text = "\n".join(block.text for block in compose(reader, DEFINITIONS, request, letter).blocks)
            assert expected in text
    (fault,) = faults_of("remedy_prior", "{{收件人}}")
    assert "“收件人”不认识" in fault
    with pytest.raises(InputError, match="没有“remedy_no”这种救济途径"):
        wording_of_no_remedy(office)


def wording_of_no_remedy(office: Office) -> None:
    in_use(office, "remedy_no")
