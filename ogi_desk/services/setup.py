"""Setting up a brand-new office, and giving people a passphrase and key together, so that one passphrase does both."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Person
from ogi_desk.domain.vocabulary import Role
from ogi_desk.services.keys import accept_key, key_path, make_key
from ogi_desk.services.paper_ports import Notary
from ogi_desk.services.people import add_person, set_passphrase
from ogi_desk.services.ports import Changes, Office

SHORTEST = 8  # characters of a passphrase


@dataclass(frozen=True, kw_only=True)
class SetupValues:
    """What a new office says of itself."""

    agency: str
    region: str = ""
    agency_code: str = ""
    document_word: str = ""
    director_name: str
    director_post: str = "局长"
    clerk_name: str
    clerk_post: str = ""
    passphrase: str  # the director's


def set_up(office: Office, notary: Notary, values: SetupValues) -> tuple[Person, Person, Changes]:
    """Write the profile, the clerk and the director with a new key; return (clerk, director, changes).

    ``InputError`` when a name is missing or the passphrase is too short; then nothing is written.
    """
    for text, name in (
        (values.agency, "单位名称"),
        (values.clerk_name, "经办人姓名"),
        (values.director_name, "负责人姓名"),
    ):
        if not text.strip():
            raise InputError("缺少{name}，请填写。", name=name)
    check_length(values.passphrase)
    actor = values.clerk_name.strip()
    _write_profile(office, actor, values)
    clerk, _ = add_person(office, actor, actor, values.clerk_post.strip(), Role.CLERK.id, "")
    director, changes = add_person(
        office,
        actor,
        values.director_name.strip(),
        values.director_post.strip(),
        Role.DIRECTOR.id,
        values.passphrase,
        notary,
    )
    return clerk, director, changes


def new_key(office: Office, actor: str, notary: Notary, person: Person, passphrase: str) -> Changes:
    """Give a person this passphrase and a new key; papers signed with the earlier key stay valid."""
    check_length(passphrase)
    changed, changes = set_passphrase(office, actor, person, passphrase)
    make_key(office, notary, changed, passphrase)
    return changes


def take_key(
    office: Office, actor: str, notary: Notary, person: Person, pkcs12: bytes, passphrase: str
) -> tuple[str, Changes]:
    """Take the office's own PKCS#12 for a person; its passphrase becomes theirs. Return (certificate's name, changes).

    ``InputError`` when it cannot be opened or cannot sign; then nothing is changed.
    """
    notary.accept_key(pkcs12, passphrase)
    changed, changes = set_passphrase(office, actor, person, passphrase)
    return accept_key(office, notary, changed, pkcs12, passphrase), changes


def check_length(passphrase: str) -> None:
    """Refuse a passphrase that is too short to protect a key."""
    if len(passphrase) < SHORTEST:
        raise InputError("口令至少要 {count} 个字符，请再长一些。", count=SHORTEST)


def has_key(office: Office, person: Person) -> bool:
    """Whether a person can sign at once."""
    return key_path(office, person).is_file()


def _write_profile(office: Office, actor: str, values: SetupValues) -> None:
    with office.write(actor, "建立单位") as writer:
        before = writer.profile()
        after = replace(
            before,
            agency=values.agency.strip(),
            region=values.region.strip(),
            agency_code=values.agency_code.strip() or before.agency_code,
            document_word=values.document_word.strip(),
            director_post=values.director_post.strip(),
        )
        if before.id is None:
            writer.add(after)
        elif after != before:
            writer.replace(before, after)
