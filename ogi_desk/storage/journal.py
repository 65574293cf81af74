"""The journal: what happened to which record, by whom and when; each entry chained to the one before by SHA-256.

Entries are only ever added. The chain makes an entry changed or taken out behind the program's back noticed by
``doctor``. Reading it back as records is here too; taking things back is in ``undoing``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from ogi_desk.services.ports import JournalEntry
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.tables import change, journal_entry

#: What the first entry of an office is chained to.
GENESIS = bytes(32)
_MARK = "\x1f"  # cannot occur in JSON text

#: (record id, JSON before, JSON after) of one record; ``None`` = the record was not there.
Step = tuple[int, str | None, str | None]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One unit of work as stored."""

    id: int
    at: str
    actor: str
    label: str
    reverses: int
    undo_top: int
    redo_top: int


def digest_of(previous: bytes, head: str, kind: str, step: Step) -> bytes:
    """Return an entry's digest: over the digest before it, its change's ``head`` and its own content."""
    record_id, before, after = step
    text = f"{head}{_MARK}{kind}{_MARK}{record_id}{_MARK}{before or ''}{_MARK}{after or ''}"
    return hashlib.sha256(previous + text.encode()).digest()


def head_of(row: ChangeRow) -> str:
    """Return the part of a change that its entries' digests cover."""
    return _MARK.join((str(row.id), row.at, row.actor, row.label, str(row.reverses)))


def last_change(connection: sa.Connection, before: int | None = None) -> ChangeRow | None:
    """Return the newest change, or the newest one before a change; ``None`` when there is none."""
    statement = sa.select(change).order_by(change.c.id.desc()).limit(1)
    if before is not None:
        statement = statement.where(change.c.id < before)
    row = connection.execute(statement).first()
    return ChangeRow(*row) if row else None


def change_row(connection: sa.Connection, change_id: int) -> ChangeRow:
    """Return a change that is known to exist."""
    return ChangeRow(*connection.execute(sa.select(change).where(change.c.id == change_id)).one())


def highest_id(connection: sa.Connection, kind: str) -> int:
    """Return the highest id ever given to a record of this kind: ids are never given twice."""
    statement = sa.select(sa.func.max(journal_entry.c.record_id)).where(journal_entry.c.kind == kind)
    return connection.execute(statement).scalar() or 0


class Appender:
    """Writes the entries of one change, keeping the chain."""

    def __init__(self, connection: sa.Connection, row: ChangeRow) -> None:
        self._connection = connection
        self._change_id = row.id
        self._head = head_of(row)
        last = connection.execute(
            sa.select(journal_entry.c.id, journal_entry.c.digest).order_by(journal_entry.c.id.desc()).limit(1)
        ).first()
        self._id: int = last.id if last else 0
        self._digest: bytes = last.digest if last else GENESIS
        self._insert = str(journal_entry.insert().compile(dialect=connection.dialect))

    def append(self, kind: str, steps: Iterable[Step]) -> None:
        """Add one entry for each step, in order."""
        head, digest, number, rows = self._head, self._digest, self._id, []
        for step in steps:
            number += 1
            digest = digest_of(digest, head, kind, step)
            rows.append((number, self._change_id, kind, *step, digest))
        self._id, self._digest = number, digest
        if rows:
            self._connection.exec_driver_sql(self._insert, rows)

    def append_new(self, kind: str, first_id: int, json: Iterable[bytes]) -> None:
        """Add the entries of new records with the ids from ``first_id`` on, as :meth:`append` would."""
        digest, number, change_id, sha256, rows = self._digest, self._id, self._change_id, hashlib.sha256, []
        head = f"{self._head}{_MARK}{kind}{_MARK}".encode()
        for record_id, after in enumerate(json, first_id):
            number += 1
            digest = sha256(b"%b%b%d\x1f\x1f%b" % (digest, head, record_id, after)).digest()
            rows.append((number, change_id, kind, record_id, None, after.decode(), digest))
        self._id, self._digest = number, digest
        if rows:
            self._connection.exec_driver_sql(self._insert, rows)


def entries(connection: sa.Connection, change_id: int) -> Sequence[Any]:
    """Return a change's entries (kind, record_id, before, after), oldest first."""
    columns = (journal_entry.c.kind, journal_entry.c.record_id, journal_entry.c.before, journal_entry.c.after)
    return connection.execute(
        sa.select(*columns).where(journal_entry.c.change_id == change_id).order_by(journal_entry.c.id)
    ).all()


def read_entries(connection: sa.Connection, statement: sa.Select[Any]) -> list[JournalEntry]:
    """Return entries as records; ``statement`` narrows and orders :func:`joined`."""
    return list(_as_entries(connection.execute(statement)))


def joined() -> sa.Select[Any]:
    """Return the select of entries with their changes."""
    return sa.select(
        change.c.id,
        change.c.at,
        change.c.actor,
        change.c.label,
        journal_entry.c.kind,
        journal_entry.c.record_id,
        journal_entry.c.before,
        journal_entry.c.after,
    ).select_from(journal_entry.join(change))


def _as_entries(rows: Iterable[Any]) -> Iterator[JournalEntry]:
    for change_id, at, actor, label, kind, record_id, before, after in rows:
        codec = CODECS[kind]
        yield JournalEntry(
            change_id=change_id,
            at=at,
            actor=actor,
            label=label,
            kind=kind,
            record_id=record_id,
            before=codec.from_json(before) if before else None,
            after=codec.from_json(after) if after else None,
        )
