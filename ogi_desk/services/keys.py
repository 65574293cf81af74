"""The signing keys of the office's people: encrypted PKCS#12 files under ``keys/``, one for each person.

Never holds a passphrase longer than a call; never writes a key unencrypted.
"""

from __future__ import annotations

from pathlib import Path

from ogi_desk.domain.records import Person
from ogi_desk.services.paper_ports import Notary
from ogi_desk.services.ports import Office
from ogi_desk.services.whole_files import store_whole


def key_path(office: Office, person: Person) -> Path:
    """Where a person's key lies: ``<office>/keys/<person id>.p12``."""
    return office.folder / "keys" / f"{person.id}.p12"


def make_key(office: Office, notary: Notary, person: Person, passphrase: str) -> None:
    """Make and keep a new key for a person, encrypted with the passphrase; an earlier one is set aside."""
    with office.read() as reader:
        agency = reader.profile().agency
    data = notary.make_key(person.name, agency, passphrase)
    set_aside(office, person)
    store_whole(key_path(office, person), data)


def accept_key(office: Office, notary: Notary, person: Person, pkcs12: bytes, passphrase: str) -> str:
    """Keep the office's own PKCS#12 as a person's key; return the certificate's name, or refuse what cannot sign."""
    name = notary.accept_key(pkcs12, passphrase)
    set_aside(office, person)
    store_whole(key_path(office, person), pkcs12)
    return name


def set_aside(office: Office, person: Person) -> None:
    """Rename a person's key so that it signs no more; papers it signed stay what they are."""
    path = key_path(office, person)
    if not path.exists():
        return
    number = 1
    while (old := path.with_name(f"{person.id}.replaced-{number}.p12")).exists():
        number += 1
    path.replace(old)
