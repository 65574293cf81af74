"""The kinds of letters and the remedies as the office uses them: shipped, or in the office's own wording.

Reads data files once and :class:`LetterWording` records each time; writes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import LetterWording
from ogi_desk.letters.definition import LetterDefinition, read_definition
from ogi_desk.letters.remedies import KIND_PREFIX, Remedy, read_remedy
from ogi_desk.services.ports import Reader
from ogi_desk.system.resources import resource

#: The kinds in the order a list shows them; a kind that is not named here follows.
ORDER = (
    "receipt",
    "correction",
    "reasons",
    "extension",
    "later_date",
    "third_party",
    "third_party_notice",
    "co_maker",
    "agency",
    "third_party_disclosure",
    "fee_notice",
    "reply_published",
    "reply_granted",
    "reply_partly",
    "reply_refused",
    "reply_not_held",
    "reply_not_ours",
    "reply_creation",
    "reply_unclear",
    "reply_query",
    "reply_petition",
    "reply_repeated",
    "reply_publication",
    "reply_excessive",
    "reply_reconfirmation",
    "reply_not_corrected",
    "reply_fee_unpaid",
    "reply_other",
    "amendment",
    "delivery",
)


def letter_definitions(reader: Reader | None = None) -> dict[str, LetterDefinition]:
    """Return the kinds of letters by id, in their usual order; with a reader, in the office's own wordings."""
    found = dict(_shipped())
    for kind, text in _own(reader).items():
        if kind in found:
            found[kind] = replace(found[kind], text=text)
    return found


def definition_of(kind: str, reader: Reader | None = None) -> LetterDefinition:
    """Return one kind of letter; ``InputError`` when there is none with this id."""
    definition = letter_definitions(reader).get(kind)
    if definition is None:
        raise InputError("没有“{kind}”这种文书，请另选一种", kind=kind)
    return definition


def remedies(reader: Reader | None = None) -> tuple[Remedy, ...]:
    """Return the remedies; with a reader, the office's words in place of the newest of each."""
    own = _own(reader)
    return tuple(
        remedy.reworded(own[KIND_PREFIX + remedy.id].strip()) if KIND_PREFIX + remedy.id in own else remedy
        for remedy in _shipped_remedies()
    )


def _own(reader: Reader | None) -> dict[str, str]:
    return {} if reader is None else {wording.kind: wording.text for wording in reader.all(LetterWording)}


@cache
def _shipped() -> dict[str, LetterDefinition]:
    found = {d.id: d for d in (read_definition(text, name) for name, text in _files(resource("letters")))}
    places = {kind: place for place, kind in enumerate(ORDER)}
    return dict(sorted(found.items(), key=lambda item: (places.get(item[0], len(ORDER)), item[0])))


@cache
def _shipped_remedies() -> tuple[Remedy, ...]:
    return tuple(read_remedy(text, name) for name, text in _files(resource("remedies")))


def _files(place: Path) -> list[tuple[str, str]]:
    files = []
    for path in sorted(place.glob("*.toml")):
        try:
            files.append((path.name, path.read_text(encoding="utf-8-sig")))
        except (OSError, UnicodeDecodeError) as error:
            raise InputError("文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
    return files
