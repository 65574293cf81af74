"""Removes who an applicant was, from the records and from the journal, and leaves the journal provable.

The journal holds every earlier state of a request, so its entries must lose the names too; but each entry's digest
covers what it said, and the next entry's digest covers that digest. What is done about it:

- The blanked entries keep the digests they were given. Entries after them are checked as ever, and what was chained,
  signed or copied before the removal still agrees with the file.
- What a blanked entry *now* says is sealed: SHA-256 over the digest before it, its own digest, its change and its
  present content. The seals of all entries of one request stand in a record of their own
  (:class:`ogi_desk.domain.records.PersonalRemoval`), which is written in the same transaction and whose own entry is
  chained like any other. So an entry blanked and later tampered with does not meet its seal, one taken out or put in
  before it does not either, and a made-up seal shows as a record that disagrees with the journal. ``doctor`` checks.
- The entries of the removal itself say "blanked before, blanked after": the journal replays to what the tables hold.

An entry may be sealed anew by a later removal of the same request; its last seal counts.

Removed are the :data:`~ogi_desk.domain.records.PERSONAL_FIELDS`, the letters' recipient, filled fields and own wording,
the names of attached files, and, wherever they stand in the remaining words of these records and of the disputes linked
to the request, the very names and numbers removed. What counts in a report (days, outcomes, classes, channels) stays.

The words must be gone from the file as well, not only from the rows: the transaction overwrites what it frees
(``secure_delete``), and afterwards :func:`scrub` writes the file anew, because earlier versions of a row may lie in
space freed long ago, and empties the write-ahead log. ``user_version`` 1 says that this is still to be done; it is
tried again at every upkeep. Copies in ``backups/`` are left as they are: the daily ones hold the words until they are
thinned (a year at most), those made before an upgrade or a restore, and backups elsewhere, until somebody deletes them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from ogi_desk.domain.errors import StaleRecord
from ogi_desk.domain.records import (
    PERSONAL_FIELDS,
    Attachment,
    Case,
    Letter,
    PersonalRemoval,
    Record,
    Request,
    RequestEvent,
)
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.engine import connect
from ogi_desk.storage.journal import GENESIS, ChangeRow, Step, digest_of, head_of
from ogi_desk.storage.tables import attachment, change, journal_entry

if TYPE_CHECKING:
    from ogi_desk.storage.writing import StoredWriter

#: Stands where a name or a number stood in other words.
COVER = "〔已移除〕"
#: Values shorter than this are not looked for in other words: a name of one letter is everywhere.
_LEAST = {"applicant": 2, "agent": 2, "id_number": 6, "phone": 7, "email": 5, "address": 5}
_WORDS_OF_EVENT = ("document_number", "note", "counterpart", "evidence", "reason")
_WORDS_OF_LETTER = ("remarks", "evidence", "void_reason")
_UNSCRUBBED = 1


def remove(writer: StoredWriter, request_ids: Sequence[int], on: date) -> tuple[str, ...]:
    """Blank these requests; return the digests (hex) of the attached files nothing else in the office needs.

    ``StaleRecord`` when one is not there. One whose data is removed already is blanked again, as far as there is
    anything new in it.
    """
    wanted = list(dict.fromkeys(request_ids))
    requests = writer.fetch(Request, wanted)
    if len(requests) != len(wanted):
        raise StaleRecord("所选的申请中有的已不存在（可能已被撤销），请刷新列表后再试。")
    connection = writer.connection
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
        connection.exec_driver_sql(f"PRAGMA user_version = {_UNSCRUBBED}")
    letters, cases = (_owned(connection, kind, lambda r: getattr(r, "request_id", None)) for kind in ("letter", "case"))
    files_of_request = _owned(connection, "attachment", _owner("request"))
    files_of_letter = _owned(connection, "attachment", _owner("letter"))
    files: list[int] = []
    for request_id in wanted:
        own_letters = letters.get(request_id, [])
        own_files = [*files_of_request.get(request_id, ())]
        for letter_id in own_letters:
            own_files += files_of_letter.get(letter_id, ())
        _remove_one(writer, requests[request_id], own_letters, cases.get(request_id, []), own_files, on)
        files += own_files
    return _needless(connection, files)


def seal_of(previous: bytes, digest: bytes, head: str, kind: str, step: Step) -> str:
    """Return the seal (hex) of a blanked entry: over the digests before it and its own, its change and content."""
    return digest_of(previous + digest, head, kind, step).hex()


def seals_of(removals: Iterable[PersonalRemoval]) -> dict[int, str]:
    """Return the seal of every blanked entry by the entry's number, the last one where there are several."""
    pairs = (seal.split(":") for removal in removals for seal in removal.seals.split())
    return {int(number): digest for number, digest in pairs}


def is_removed(name: str) -> bool:
    """Whether an attachment's name says that its file was removed."""
    return name.startswith(COVER)


def unscrubbed(connection: sqlite3.Connection) -> bool:
    """Whether removed words may still lie in the file's free space."""
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == _UNSCRUBBED)


def scrub(database: Path) -> bool:
    """Write the file anew without its free space and empty the log, if that is still to be done; whether it is done.

    Takes seconds for each hundred megabytes and needs the file's size free on the disk. Somebody reading at the same
    time, or a full disk, puts it off to the next time.
    """
    with closing(connect(database)) as connection:
        if not unscrubbed(connection):
            return True
        try:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("VACUUM")
            if not _truncate_log(connection):
                return False
            connection.execute("PRAGMA user_version = 0")
            _truncate_log(connection)
        except sqlite3.OperationalError:
            return False
        return True


def _truncate_log(connection: sqlite3.Connection) -> bool:
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _remove_one(
    writer: StoredWriter, request: Request, letters: list[int], cases: list[int], files: list[int], on: date
) -> None:
    """Blank one request, its letters, disputes and files, and seal what the journal says of them now."""
    assert request.id is not None
    owned: tuple[tuple[type[Letter | Case | Attachment], str, list[int]], ...] = (
        (Letter, "letter", letters),
        (Case, "case", cases),
        (Attachment, "attachment", files),
    )
    entries = _entries(writer.connection, [("request", [request.id]), *((kind, records) for _, kind, records in owned)])
    cover = _coverer(entries)
    seals = _redact(writer.connection, entries, cover)
    blank = _blanked(request, cover)
    assert isinstance(blank, Request)
    done = request.personal_removed_on is not None and blank == request
    after = blank if done else replace(blank, personal_removed_on=on)
    writer.put_blanked("request", [(request, blank, after)])
    for cls, kind, ids in owned:
        stored: list[tuple[Record, Record, Record]] = []
        for record in writer.fetch(cls, ids).values():
            empty = _blanked(record, cover)
            stored.append((record, empty, replace(empty, binned=True) if cls is Attachment else empty))
        writer.put_blanked(kind, stored)
    if seals:
        writer.add(PersonalRemoval(request_id=request.id, removed_on=on, seals=" ".join(seals)))


def _owner(kind: str) -> Callable[[Any], int | None]:
    return lambda record: record.owner_id if record.owner_kind == kind else None


def _owned(connection: sa.Connection, kind: str, owner_of: Callable[[Any], int | None]) -> dict[int, list[int]]:
    """Return which records of a kind ever belonged to which owner, those since taken back included."""
    entry, codec = journal_entry.c, CODECS[kind]
    owned: dict[int, dict[int, None]] = {}
    statement = sa.select(entry.record_id, sa.func.coalesce(entry.after, entry.before)).where(entry.kind == kind)
    for record_id, text in connection.execute(statement.order_by(entry.id)):
        owner = owner_of(codec.from_json(text))
        if owner is not None:
            owned.setdefault(owner, {})[record_id] = None
    return {owner: list(ids) for owner, ids in owned.items()}


def _entries(connection: sa.Connection, records: Sequence[tuple[str, list[int]]]) -> list[Any]:
    """Return all journal entries of these records with the head of their change and the digest before them."""
    entry, earlier = journal_entry.c, journal_entry.alias()
    previous = (
        sa.select(earlier.c.digest).where(earlier.c.id < entry.id).order_by(earlier.c.id.desc()).limit(1)
    ).scalar_subquery()
    found: list[Any] = []
    for kind, ids in records:
        for record_id in ids:
            mine = (entry.kind == kind) & (entry.record_id == record_id)
            found += connection.execute(
                sa.select(journal_entry, previous.label("previous"), *[c.label(f"of_{c.name}") for c in change.c])
                .select_from(journal_entry.join(change))
                .where(mine)
                .order_by(entry.id)
            ).all()
    return found


def _redact(connection: sa.Connection, entries: list[Any], cover: Callable[[str], str]) -> list[str]:
    """Blank the entries in place, keeping their digests; return the seals of those that changed."""
    seals = []
    for row in entries:
        codec = CODECS[row.kind]
        blanked = [
            codec.json(_blanked(codec.from_json(text), cover)) if text else None for text in (row.before, row.after)
        ]
        if blanked == [row.before, row.after]:
            continue
        before, after = blanked
        connection.execute(
            journal_entry.update().where(journal_entry.c.id == row.id).values(before=before, after=after)
        )
        head = head_of(ChangeRow(*row[-len(change.c) :]))
        seal = seal_of(row.previous or GENESIS, row.digest, head, row.kind, (row.record_id, before, after))
        seals.append(f"{row.id}:{seal}")
    return seals


def _coverer(entries: list[Any]) -> Callable[[str], str]:
    """Return what covers, in any words, each name and number the request ever had."""
    values: set[str] = set()
    for row in entries:
        if row.kind == "request":
            for text in filter(None, (row.before, row.after)):
                request = CODECS["request"].from_json(text)
                values |= {v for name, least in _LEAST.items() if len(v := getattr(request, name).strip()) >= least}
    longest_first = sorted(values, key=lambda value: (-len(value), value))

    def cover(text: str) -> str:
        for value in longest_first:
            text = text.replace(value, COVER)
        return text

    return cover


def _blanked(record: Record, cover: Callable[[str], str]) -> Record:
    """Return the record without who the applicant was."""
    if isinstance(record, Letter):
        words: dict[str, Any] = {name: cover(getattr(record, name)) for name in _WORDS_OF_LETTER}
        return replace(record, recipient="", filled="", body="", **words)
    if isinstance(record, Case):
        return replace(record, case_number=cover(record.case_number), note=cover(record.note))
    if isinstance(record, Attachment):
        return replace(record, name=COVER + Path(record.name).suffix)
    assert isinstance(record, Request)
    blanks: dict[str, Any] = dict.fromkeys(PERSONAL_FIELDS, "")
    words = {name: cover(getattr(record, name)) for name in ("content", "note", "delivery", "regulation_reason")}
    events = tuple(_blanked_event(event, cover) for event in record.events)
    return replace(record, **(words | blanks), events=events)


def _blanked_event(event: RequestEvent, cover: Callable[[str], str]) -> RequestEvent:
    words: dict[str, Any] = {name: cover(getattr(event, name)) for name in _WORDS_OF_EVENT}
    return replace(event, **words)


def _needless(connection: sa.Connection, ids: list[int]) -> tuple[str, ...]:
    """Return the digests of these attachments' files that no attachment still shown has."""
    entry, mine = journal_entry.c, set(ids)
    removed: set[str] = set()
    for record_id in mine:
        texts = sa.select(sa.func.coalesce(entry.after, entry.before))
        for text in connection.scalars(texts.where(entry.kind == "attachment", entry.record_id == record_id)):
            removed.add(CODECS["attachment"].from_json(text).sha256)
    held = connection.execute(sa.select(attachment.c.id, attachment.c.sha256))
    return tuple(sorted(removed - {sha256 for record_id, sha256 in held if record_id not in mine}))
