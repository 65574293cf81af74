"""What the journal tells was changed since a report was signed: each record once, as it was then and as it is now.

Only what still differs: a change that was undone is none, and the lawful removal of personal data changes no figure.
Must not judge what a change did to a figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ogi_desk.domain.records import Fact, Opening, Record, Snapshot
from ogi_desk.forms.figures import Entries
from ogi_desk.services.ports import JournalEntry, Reader
from ogi_desk.services.retention import LABEL as REMOVAL

_MOST = 2000  # of the newest events are looked through


@dataclass(frozen=True, slots=True)
class Touched:
    """A record as it was signed (``None``: not there, or in the bin) and now, and its newest event."""

    kind: str
    record_id: int
    before: Record | None
    after: Record | None
    last: JournalEntry


def touched_since(reader: Reader, signed: Snapshot) -> tuple[list[Touched], bool]:
    """Return what changed after a report was signed, oldest first, and whether all of it was looked through."""
    first = reader.history("snapshot", signed.id or 0)
    entries = reader.journal(_MOST, first[0].change_id) if first else []
    return list(_told(entries[::-1])), len(entries) < _MOST


def entries_then(now: Entries, touched: Iterable[Touched]) -> Entries:
    """Return the entries as they were before what was touched."""
    changed = [one for one in touched if isinstance(one.after or one.before, (Fact, Opening))]
    ids = {(one.kind, one.record_id) for one in changed}
    before = [one.before for one in changed]
    return Entries(
        (*(f for f in now.facts if ("fact", f.id) not in ids), *(f for f in before if isinstance(f, Fact))),
        (*(o for o in now.openings if ("opening", o.id) not in ids), *(o for o in before if isinstance(o, Opening))),
    )


def _told(since: list[JournalEntry]) -> Iterator[Touched]:
    first: dict[tuple[str, int], JournalEntry] = {}
    last: dict[tuple[str, int], JournalEntry] = {}
    for entry in since:
        if entry.label != REMOVAL:
            key = (entry.kind, entry.record_id)
            first.setdefault(key, entry)
            last[key] = entry
    for (kind, id), entry in first.items():
        before, after = _standing(entry.before), _standing(last[kind, id].after)
        if before != after:
            yield Touched(kind, id, before, after, last[kind, id])


def _standing(record: Record | None) -> Record | None:
    """The record, if it is not in the bin."""
    return None if record is None or getattr(record, "binned", False) else record
