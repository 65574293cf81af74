"""Undo and redo, read off the journal, so that they last over restarts and reach back as far as the journal does.

Each change notes what undo and redo take next after it (``undo_top``, ``redo_top``). A new change is the next to undo
and leaves nothing to redo. Taking back change X is a new change R with X's entries reversed: what was next before X is
next to undo, and R is next to redo. Doing again reverses R in the same way. Undo never goes back past a change that
touched what must stand as it happened (:data:`FINAL`): the steps of a report, what was signed, the people and their
passphrases, a letter that has its number, was issued or is void, and the removal of personal data; after one of these
there is nothing to undo. What only notes that something was done by somebody (:data:`ASIDE`) stands beside all this: it
is not taken back, and undo and redo go on as if it were not there.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

import sqlalchemy as sa

from ogi_desk.domain.errors import Refused
from ogi_desk.domain.records import RECORD_KINDS, Letter, Record
from ogi_desk.services.ports import UndoState
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.journal import ChangeRow, change_row, entries, last_change

if TYPE_CHECKING:
    from ogi_desk.storage.writing import StoredWriter

#: Kinds whose changes are never taken back.
FINAL = frozenset({"report_step", "snapshot", "person", "personal_removal"})
#: Kinds whose changes, alone, leave undo and redo where they are.
ASIDE = frozenset({"intake_tick"})
UNDONE, REDONE = "撤销：", "重做："
_BATCH = 500


def is_final(kinds: Iterable[str]) -> bool:
    """Whether a change that touched these kinds cannot be taken back, nor anything before it."""
    kinds = set(kinds)
    return not FINAL.isdisjoint(kinds) or (not ASIDE.isdisjoint(kinds) and not kinds <= ASIDE)


def is_aside(kinds: Iterable[str]) -> bool:
    """Whether a change that touched these kinds is passed over by undo and redo."""
    return set(kinds) <= ASIDE


def stands(record: Record | None) -> bool:
    """Whether this state of a record went out into the world: no change from it or to it is taken back."""
    return isinstance(record, Letter) and bool(record.number or record.issued_on or record.void_on)


def state(connection: sa.Connection) -> UndoState:
    """Return what undo and redo would do next."""
    last = last_change(connection)
    if last is None:
        return UndoState()
    labels = [_bare(change_row(connection, top).label) if top else "" for top in (last.undo_top, last.redo_top)]
    return UndoState(*labels)


def undo(writer: StoredWriter) -> None:
    """Take back the change that is next to undo; :class:`Refused` when there is none or it no longer fits."""
    last = last_change(writer.connection)
    if last is None or not last.undo_top:
        raise Refused("没有可以撤销的操作。")
    target = change_row(writer.connection, last.undo_top)
    before = last_change(writer.connection, target.id)
    writer.start_reversal(UNDONE + _bare(target.label), target.id, before.undo_top if before else 0, None)
    _reverse(writer, target, "撤销")


def redo(writer: StoredWriter) -> None:
    """Do again what undo took back last; :class:`Refused` when there is none or it no longer fits."""
    last = last_change(writer.connection)
    if last is None or not last.redo_top:
        raise Refused("没有可以重做的操作。")
    target = change_row(writer.connection, last.redo_top)
    before = last_change(writer.connection, target.id)
    writer.start_reversal(REDONE + _bare(target.label), target.id, None, before.redo_top if before else 0)
    _reverse(writer, target, "重做")


def _bare(label: str) -> str:
    return label.removeprefix(UNDONE).removeprefix(REDONE)


def _reverse(writer: StoredWriter, target: ChangeRow, verb: str) -> None:
    """Put every record of a change back to what it was before, latest first."""
    steps = reversed(entries(writer.connection, target.id))
    for kind, run in groupby(steps, key=lambda entry: entry.kind):
        batch: dict[int, tuple[str | None, str | None]] = {}
        for entry in run:
            if entry.record_id in batch or len(batch) >= _BATCH:
                _put_back(writer, kind, batch, target, verb)
                batch = {}
            batch[entry.record_id] = (entry.after, entry.before)
        _put_back(writer, kind, batch, target, verb)


def _put_back(
    writer: StoredWriter, kind: str, batch: dict[int, tuple[str | None, str | None]], target: ChangeRow, verb: str
) -> None:
    codec = CODECS[kind]
    current = writer.fetch(RECORD_KINDS[kind], list(batch))
    puts = []
    for record_id, (now, then) in batch.items():
        expected = codec.from_json(now) if now else None
        if current.get(record_id) != expected:
            raise Refused("不能{verb}“{label}”：其中的记录后来又改过。", verb=verb, label=_bare(target.label))
        puts.append((expected, codec.from_json(then) if then else None))
    writer.put(kind, puts)
