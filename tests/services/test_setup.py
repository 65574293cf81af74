"""A brand-new office is set up whole; keys and passphrases change together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.services.people import check_passphrase, people
from ogi_desk.services.ports import Office
from ogi_desk.services.setup import SetupValues, has_key, new_key, set_up, take_key
from ogi_desk.storage.opening import open_office

VALUES: dict[str, str] = {
    "agency": " 泉港区统计局 ",
    "region": "泉港区",
    "document_word": "泉港统",
    "director_name": "陈局",
    "clerk_name": "李办",
    "passphrase": "quangang-2012",
}


class PlainNotary:
    def make_key(self, name: str, agency: str, passphrase: str) -> bytes:
        return f"{name}|{agency}|{passphrase}".encode()

    def accept_key(self, pkcs12: bytes, passphrase: str) -> str:
        if not pkcs12.endswith(passphrase.encode()):
            raise InputError("证书打不开。")
        return "CN=陈局"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path / "office", create=True)
    yield office
    office.close()


def test_a_new_office_has_profile_people_and_key(office: Office) -> None:
    notary: Any = PlainNotary()
    clerk, director, changes = set_up(office, notary, SetupValues(**VALUES))
    with office.read() as reader:
        profile = reader.profile()
        assert [p.name for p in people(reader)] == ["李办", "陈局"]
    assert (profile.agency, profile.document_word, profile.agency_code) == ("泉港区统计局", "泉港统", "QG02101")
    assert changes.touches("person")
    assert not clerk.passphrase_hash
    assert check_passphrase(director, "quangang-2012")
    assert (office.folder / "keys" / f"{director.id}.p12").read_text(encoding="utf-8").startswith("陈局|泉港区统计局|")


@pytest.mark.parametrize(("field", "value"), [("agency", " "), ("clerk_name", ""), ("passphrase", "short")])
def test_nothing_is_written_when_something_is_missing(office: Office, field: str, value: str) -> None:
    notary: Any = PlainNotary()
    with pytest.raises(InputError):
        set_up(office, notary, SetupValues(**{**VALUES, field: value}))
    with office.read() as reader:
        assert people(reader) == []
        assert reader.profile().id is None


def test_key_and_passphrase_change_together(office: Office) -> None:
    notary: Any = PlainNotary()
    _, director, _ = set_up(office, notary, SetupValues(**VALUES))
    with pytest.raises(InputError):
        new_key(office, "李办", notary, director, "short")
    assert check_passphrase(director, "quangang-2012")
    new_key(office, "李办", notary, director, "another-2013")
    with office.read() as reader:
        director = people(reader)[1]
    assert check_passphrase(director, "another-2013")
    assert has_key(office, director)
    with pytest.raises(InputError):
        take_key(office, "李办", notary, director, b"not ours", "given-by-ca")
    with office.read() as reader:
        assert check_passphrase(people(reader)[1], "another-2013")
    name, _ = take_key(office, "李办", notary, director, b"own key given-by-ca", "given-by-ca")
    assert name == "CN=陈局"
    with office.read() as reader:
        assert check_passphrase(people(reader)[1], "given-by-ca")
    assert (office.folder / "keys" / f"{director.id}.p12").read_bytes() == b"own key given-by-ca"
