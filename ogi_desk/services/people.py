"""The people of the office and their passphrases (argon2; only the hash is stored)."""

from __future__ import annotations

from dataclasses import replace

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Person
from ogi_desk.domain.vocabulary import Role
from ogi_desk.services.keys import make_key, set_aside
from ogi_desk.services.paper_ports import Notary
from ogi_desk.services.ports import Changes, Office, Reader

#: argon2id as OWASP advises for logins: 19 MiB, two passes, one lane; some 50 ms on an office PC.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


def hashed(passphrase: str) -> str:
    """Return the argon2 hash of a passphrase; of an empty one the empty text (no log-in, no signature)."""
    return _HASHER.hash(passphrase) if passphrase else ""


def check_passphrase(person: Person, passphrase: str) -> bool:
    """Whether this is the person's passphrase; never for a person without one."""
    if not person.passphrase_hash or not passphrase:
        return False
    try:
        return _HASHER.verify(person.passphrase_hash, passphrase)
    except (Argon2Error, InvalidHashError):
        return False


def people(reader: Reader) -> list[Person]:
    """The office's people, by id."""
    return reader.all(Person)


def add_person(
    office: Office, actor: str, name: str, post: str, role: str, passphrase: str, notary: Notary | None = None
) -> tuple[Person, Changes]:
    """Add a person; ``role`` is a :class:`Role` id. A director gets a signing key at once where a notary is given
    and the office has its name, else with the first signature."""
    name, post = name.strip(), post.strip()
    if not name:
        raise InputError("请填写姓名")
    if role not in {term.id for term in Role}:
        raise InputError("没有“{role}”这个身份，可选的有：{known}", role=role, known="、".join(Role.labels()))
    with office.write(actor, "新增人员") as writer:
        if any(other.name == name for other in writer.all(Person)):
            raise InputError("已有名为“{name}”的人员，请在姓名后加注以便区分", name=name)
        agency = writer.profile().agency
        person = writer.add(Person(name=name, post=post, role=role, passphrase_hash=hashed(passphrase)))
    if notary and passphrase and agency and role == Role.DIRECTOR.id:
        make_key(office, notary, person, passphrase)
    return person, writer.changes()


def set_passphrase(office: Office, actor: str, person: Person, passphrase: str) -> tuple[Person, Changes]:
    """Give a person a new passphrase. The old key opens with the old one only and is set aside; the next signature
    makes a new key."""
    if not passphrase:
        raise InputError("口令不能为空，请重新填写")
    with office.write(actor, "更改口令") as writer:
        changed = writer.replace(person, replace(person, passphrase_hash=hashed(passphrase)))
    set_aside(office, changed)
    return changed, writer.changes()
