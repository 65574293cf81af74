"""People, passphrases and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import Profile
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.keys import accept_key, key_path, make_key
from ogi_desk.services.people import add_person, check_passphrase, people, set_passphrase
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

NOTARY = PdfNotary()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path / "office", create=True)
    with office.write("李敏", "单位资料") as writer:
        writer.add(Profile(agency="泉港区统计局"))
    yield office
    office.close()


def test_only_the_hash_of_a_passphrase_is_kept(office: Office) -> None:
    person, changes = add_person(office, "李敏", " 陈立新 ", "局长", "director", "secret-1")
    assert changes.touched == {"person": (person.id,)}
    assert person.name == "陈立新"
    assert person.passphrase_hash.startswith("$argon2")
    assert check_passphrase(person, "secret-1")
    assert not check_passphrase(person, "secret-2")
    assert not check_passphrase(person, "")
    with office.read() as reader:
        assert people(reader) == [person]
    assert not key_path(office, person).exists()


def test_a_director_gets_a_key_that_only_the_passphrase_opens(office: Office) -> None:
    person, _ = add_person(office, "李敏", "陈立新", "局长", "director", "secret-1", NOTARY)
    key = key_path(office, person).read_bytes()
    assert "陈立新" in NOTARY.accept_key(key, "secret-1")
    with pytest.raises((InputError, Refused)):
        NOTARY.accept_key(key, "secret-2")


def test_a_new_passphrase_sets_the_old_key_aside(office: Office) -> None:
    person, _ = add_person(office, "李敏", "陈立新", "局长", "director", "secret-1", NOTARY)
    old = key_path(office, person).read_bytes()
    changed, _ = set_passphrase(office, "陈立新", person, "secret-2")
    assert check_passphrase(changed, "secret-2")
    assert not check_passphrase(changed, "secret-1")
    assert not key_path(office, changed).exists()
    assert (office.folder / "keys" / f"{person.id}.replaced-1.p12").read_bytes() == old
    make_key(office, NOTARY, changed, "secret-2")
    assert NOTARY.accept_key(key_path(office, changed).read_bytes(), "secret-2")


def test_the_office_s_own_certificate_can_take_the_key_s_place(office: Office) -> None:
    person, _ = add_person(office, "李敏", "陈立新", "局长", "director", "secret-1", NOTARY)
    own = NOTARY.make_key("陈立新", "泉港区统计局", "secret-1")
    accept_key(office, NOTARY, person, own, "secret-1")
    assert key_path(office, person).read_bytes() == own
    with pytest.raises(InputError):
        accept_key(office, NOTARY, person, b"no key", "secret-1")
    assert key_path(office, person).read_bytes() == own


@pytest.mark.parametrize(
    ("name", "role", "says"),
    [("", "clerk", "请填写姓名"), ("王芳", "boss", "没有“boss”这个身份"), ("李敏", "clerk", "已有名为“李敏”的人员")],
)
def test_people_that_cannot_be_added(office: Office, name: str, role: str, says: str) -> None:
    add_person(office, "李敏", "李敏", "科员", "clerk", "")
    with pytest.raises(InputError, match=says):
        add_person(office, "李敏", name, "科员", role, "")


def test_a_person_without_passphrase_cannot_be_checked_in(office: Office) -> None:
    person, _ = add_person(office, "李敏", "李敏", "科员", "clerk", "")
    assert not check_passphrase(person, "")
    with pytest.raises(InputError, match="口令不能为空"):
        set_passphrase(office, "李敏", person, "")
