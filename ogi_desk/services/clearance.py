"""审定: the director clears a reply or an extension before it leaves, where the office wants it so.

Whoever changes a letter after it was sent for clearance sends it again; see ``letters.save_letter``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ogi_desk.domain.errors import InputError, Refused, StaleRecord
from ogi_desk.domain.records import Letter, Person, Profile
from ogi_desk.domain.saying import listed
from ogi_desk.domain.vocabulary import LetterState, Role
from ogi_desk.letters.definition import LetterDefinition
from ogi_desk.services.letter_definitions import definition_of
from ogi_desk.services.letter_sheets import missing
from ogi_desk.services.ports import Changes, Office

State = LetterState


def needed(profile: Profile, definition: LetterDefinition) -> bool:
    """Whether a letter of this kind may leave only when it was cleared."""
    return profile.clearance and definition.clearance


def send(office: Office, actor: str, letter: Letter, on: date) -> tuple[Letter, Changes]:
    """Send a saved letter for clearance; ``InputError`` names what is not filled in."""
    definition = definition_of(letter.kind)
    if blank := missing(letter, definition):
        raise InputError("{title}还没有填写{fields}", title=definition.title, fields=listed(a.label for a in blank))
    after = replace(letter, sent_on=on, returned_on=None, remarks="", cleared_on=None, cleared_by="")
    return _step(office, actor, letter, after, (State.DRAFT, State.RETURNED), "送审")


def give_back(office: Office, person: Person, letter: Letter, remarks: str, on: date) -> tuple[Letter, Changes]:
    """Give a letter back with remarks; only a director may, and says why."""
    _refuse_others(person)
    if not remarks.strip():
        raise InputError("请写明退回的意见")
    after = replace(letter, returned_on=on, remarks=remarks.strip(), cleared_on=None, cleared_by="")
    return _step(office, person.name, letter, after, (State.SENT, State.CLEARED), "退回")


def clear(office: Office, person: Person, letter: Letter, on: date) -> tuple[Letter, Changes]:
    """Clear a letter that was sent; only a director may."""
    _refuse_others(person)
    after = replace(letter, cleared_on=on, cleared_by=person.name)
    return _step(office, person.name, letter, after, (State.SENT,), "审定")


def _step(
    office: Office, actor: str, before: Letter, after: Letter, from_states: tuple[LetterState, ...], label: str
) -> tuple[Letter, Changes]:
    with office.write(actor, label) as writer:
        stored = writer.get(Letter, before.id) if before.id else None
        if stored is None or stored.binned:
            raise StaleRecord("该文书还没有保存或者已不存在，请刷新后再试。")
        if stored.state not in from_states:
            raise Refused("该文书现为“{state}”，不能{label}。", state=stored.state.label, label=label)
        saved = writer.replace(before, after)
    return saved, writer.changes()


def _refuse_others(person: Person) -> None:
    if person.role != Role.DIRECTOR.id:
        raise Refused("只有负责人可以审定或者退回文书，{name}是{role}。", name=person.name, role=_role(person))


def _role(person: Person) -> str:
    return next((role.label for role in Role if role.id == person.role), person.role)
