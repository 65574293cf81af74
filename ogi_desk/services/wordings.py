"""The office's own wordings of letters and remedies: read, judged and kept. A wording is judged before it is saved."""

from __future__ import annotations

from dataclasses import replace

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import LetterWording
from ogi_desk.domain.saying import Saying
from ogi_desk.letters import template
from ogi_desk.letters.markup import blocks_of
from ogi_desk.letters.remedies import KIND_PREFIX, REMEDY_FIELDS, Remedy
from ogi_desk.services.letter_definitions import definition_of, letter_definitions, remedies
from ogi_desk.services.letter_values import known_fields
from ogi_desk.services.ports import Changes, Office, Reader

#: The most characters of a wording.
LONGEST = 20_000


def wording_kinds() -> dict[str, str]:
    """Return what may be worded by the office, kind -> title: every letter, then every remedy (``remedy_…``)."""
    titles = {kind: definition.title for kind, definition in letter_definitions().items()}
    return titles | {KIND_PREFIX + remedy.id: f"救济途径：{remedy.title}" for remedy in remedies()}


def wording(reader: Reader, kind: str) -> str:
    """Return the wording in use; of a remedy the newest. ``InputError`` for an unknown kind."""
    remedy = _remedy(kind, reader)
    return remedy.texts[-1].words + "\n" if remedy else definition_of(kind, reader).text


def shipped_wording(kind: str) -> str:
    """Return our own wording of a kind."""
    remedy = _remedy(kind)
    return remedy.texts[-1].words + "\n" if remedy else definition_of(kind).text


def note_of(kind: str) -> str:
    """Return what the office should know before it changes a wording; may be empty."""
    remedy = _remedy(kind)
    return remedy.note if remedy else definition_of(kind).note


def fields_of(kind: str) -> dict[str, str]:
    """Return the fields a kind's wording may use, each with what it holds."""
    return dict(REMEDY_FIELDS) if _remedy(kind) else known_fields(definition_of(kind))


def faults_of(kind: str, text: str) -> tuple[str, ...]:
    """Return what keeps a wording from being saved, a sentence each: unknown fields by line with near ones, syntax."""
    if not text.strip():
        return ("文书没有正文，请填写，或者恢复程序自带的写法",)
    if len(text) > LONGEST:
        return (Saying("文书有{length}个字，超过{most}个字，请缩短", length=len(text), most=LONGEST),)
    known = fields_of(kind)
    if found := template.faults_of(text, known):
        return found
    try:
        tried = [template.fill(text, dict.fromkeys(known, sample), "文书") for sample in ("甲", "")]
    except InputError as fault:
        return (str(fault),)
    return () if any(blocks_of(words) for words in tried) else ("文书没有正文，请填写，或者恢复程序自带的写法",)


def save_wording(office: Office, actor: str, kind: str, text: str) -> Changes:
    """Keep the office's wording of a kind; our own words again are kept as none. ``InputError`` for its first fault."""
    for fault in faults_of(kind, text):
        raise InputError("{fault}", fault=fault)
    text = text.strip() + "\n"
    if text == shipped_wording(kind):
        return use_shipped(office, actor, kind)
    with office.write(actor, "修改文书写法") as writer:
        kept = writer.all(LetterWording, kind=kind)
        if kept:
            writer.replace(kept[0], replace(kept[0], text=text))
        else:
            writer.add(LetterWording(kind=kind, text=text))
    return writer.changes()


def use_shipped(office: Office, actor: str, kind: str) -> Changes:
    """Go back to our own wording; the office's goes to the bin."""
    shipped_wording(kind)  # refuses an unknown kind
    with office.write(actor, "恢复文书写法") as writer:
        for kept in writer.all(LetterWording, kind=kind):
            writer.replace(kept, replace(kept, binned=True))
    return writer.changes()


def _remedy(kind: str, reader: Reader | None = None) -> Remedy | None:
    if not kind.startswith(KIND_PREFIX):
        return None
    for remedy in remedies(reader):
        if remedy.id == kind.removeprefix(KIND_PREFIX):
            return remedy
    raise InputError("没有“{kind}”这种救济途径，请另选一种", kind=kind)
