"""Writing an office: :class:`StoredWriter` implements the writer's port inside one transaction.

Every way of writing goes through :meth:`StoredWriter.put`, which keeps tables, parts, search text and journal in
step. Must not begin or end the transaction; ``office`` does.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, islice
from typing import TypeVar

import sqlalchemy as sa

from ogi_desk.domain.errors import InputError, Refused, StaleRecord
from ogi_desk.domain.records import RECORD_KINDS, Record, kind_of
from ogi_desk.services.ports import Changes
from ogi_desk.storage import removing, undoing
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.journal import Appender, ChangeRow, highest_id, last_change
from ogi_desk.storage.lists import DefinitionsSource
from ogi_desk.storage.reading import StoredReader
from ogi_desk.storage.rows import KindRows, Put
from ogi_desk.storage.tables import change

R = TypeVar("R", bound=Record)

#: How many records are written by one statement.
BATCH = 5_000


class StoredWriter(StoredReader):
    """A unit of work; see :class:`ogi_desk.services.ports.Writer`."""

    def __init__(
        self, connection: sa.Connection, definitions: DefinitionsSource, at: str, actor: str, label: str
    ) -> None:
        super().__init__(connection, definitions)
        self._at, self._actor, self._label = at, actor, label
        self._change: ChangeRow | None = None
        self._appender: Appender | None = None
        self._touched: dict[str, dict[int, None]] = {}
        self._writers: dict[str, KindRows] = {}
        self._final = False
        self.removed_personal = False

    def add(self, record: R) -> R:
        """See the port."""
        kind = kind_of(record)
        stored = replace(record, id=self._next_id(kind))
        self.put(kind, [(None, stored)])
        return stored

    def add_many(self, records: Iterable[R]) -> array[int]:
        """See the port; takes them batch by batch, so that ``records`` may be long and may stop by an exception."""
        ids: array[int] = array("q")
        source = iter(records)
        while batch := list(islice(source, BATCH)):
            kind = kind_of(batch[0])
            first = self._next_id(kind)
            if any(type(record) is not RECORD_KINDS[kind] for record in batch):
                raise TypeError("add_many stores records of one kind")
            given = range(first, first + len(batch))
            self._final |= any(undoing.stands(record) for record in batch)
            rows, appender = self._ready(kind)
            try:
                json = rows.write_new(batch, first)
            except sa.exc.IntegrityError as error:
                raise _broken(kind, error) from error
            appender.append_new(kind, first, json)
            self._touched.setdefault(kind, {}).update(dict.fromkeys(given))
            ids.extend(given)
        return ids

    def replace(self, before: R, after: R) -> R:
        """See the port. A change that changes nothing writes nothing."""
        self.replace_many([(before, after)])
        return after

    def replace_many(self, pairs: Iterable[tuple[R, R]]) -> None:
        """See the port."""
        for (cls, same), run in groupby(pairs, key=lambda pair: (type(pair[0]), type(pair[0]) is type(pair[1]))):
            source = iter(run)
            while batch := list(islice(source, BATCH)):
                if not same or any(a.id is None or a.id != b.id for a, b in batch):
                    raise ValueError("replace needs the stored record and its successor under the same id")
                if len({a.id for a, _ in batch}) != len(batch):
                    raise ValueError("replace_many takes each record once")
                stored = self.fetch(cls, [a.id for a, _ in batch if a.id is not None])
                if any(stored.get(a.id or 0) != a for a, _ in batch):
                    raise StaleRecord("这条记录刚刚被别人改过，请重新打开后再修改。")
                self.put(kind_of(batch[0][0]), [(a, b) for a, b in batch if a != b])

    def undo(self) -> None:
        """See the port."""
        undoing.undo(self)

    def redo(self) -> None:
        """See the port."""
        undoing.redo(self)

    def remove_personal(self, request_ids: Sequence[int], on: date) -> tuple[str, ...]:
        """See the port and ``removing``."""
        self._final = self.removed_personal = True
        return removing.remove(self, request_ids, on)

    def changes(self) -> Changes:
        """See the port."""
        if self._change is None:
            return Changes()
        touched = {kind: tuple(ids) for kind, ids in self._touched.items()}
        return Changes(self._change.id, self._change.label, touched)

    # -- inside the store ---------------------------------------------------------------------------------------

    def start_reversal(self, label: str, reverses: int, undo_top: int | None, redo_top: int | None) -> None:
        """Make this unit take back (or do again) the change ``reverses``; ``None`` as top = this very change."""
        if self._change:
            raise RuntimeError("undo and redo are units of work of their own")
        self._begin(label, reverses, undo_top, redo_top)

    def put(self, kind: str, puts: Sequence[Put]) -> None:
        """Store each record's new state and its journal entry. Each record at most once in a call."""
        if not puts:
            return
        rows, appender = self._ready(kind)
        try:
            steps = rows.write(puts)
        except sa.exc.IntegrityError as error:
            raise _broken(kind, error) from error
        appender.append(kind, steps)
        self._final |= any(undoing.stands(before) or undoing.stands(after) for before, after in puts)
        self._touched.setdefault(kind, {}).update(dict.fromkeys(step[0] for step in steps))

    def put_blanked(self, kind: str, puts: Sequence[tuple[R, R, R]]) -> None:
        """Store records whose earlier entries were blanked: (as stored, as the journal now says, as they become)."""
        rows, appender = self._ready(kind)
        rows.write([(stored, after) for stored, _, after in puts if stored != after])
        codec = CODECS[kind]
        steps = [(a.id or 0, codec.json(told), codec.json(a)) for _, told, a in puts if told != a]
        appender.append(kind, steps)
        touched = (a.id or 0 for stored, _, a in puts if stored != a)
        self._touched.setdefault(kind, {}).update(dict.fromkeys(touched))

    def _ready(self, kind: str) -> tuple[KindRows, Appender]:
        """Return what writes a kind's rows and what writes the journal; the first call begins the change."""
        appender = self._appender or self._begin(self._label, 0, None, 0)
        rows = self._writers.get(kind) or self._writers.setdefault(kind, KindRows(self._connection, kind))
        return rows, appender

    def finish(self) -> None:
        """Say what undo and redo take next, before the transaction is committed."""
        if self._change is None:
            return
        if self._final or undoing.is_final(self._touched):
            tops = (0, 0)
        elif undoing.is_aside(self._touched):
            last = last_change(self._connection, self._change.id)
            tops = (last.undo_top, last.redo_top) if last else (0, 0)
        else:
            return
        mine = change.update().where(change.c.id == self._change.id)
        self._connection.execute(mine.values(undo_top=tops[0], redo_top=tops[1]))

    def _begin(self, label: str, reverses: int, undo_top: int | None, redo_top: int | None) -> Appender:
        last = last_change(self._connection)
        number = last.id + 1 if last else 1
        tops = (number if top is None else top for top in (undo_top, redo_top))
        self._change = ChangeRow(number, self._at, self._actor, label, reverses, *tops)
        insert = str(change.insert().compile(dialect=self._connection.dialect))
        row = self._change
        values = (row.id, row.at, row.actor, row.label, row.reverses, row.undo_top, row.redo_top)
        self._connection.exec_driver_sql(insert, values)
        self._appender = Appender(self._connection, row)
        return self._appender

    def _next_id(self, kind: str) -> int:
        return highest_id(self._connection, kind) + 1


def _broken(kind: str, error: sa.exc.IntegrityError) -> Exception:
    """Return the refusal for what the tables forbid."""
    reason = str(error.orig)
    if "FOREIGN KEY" in reason:
        return Refused("还有别的记录关联着这条记录，请先改掉关联再试。")
    if "publication_channel" in reason:
        return InputError("同一条信息的公开渠道写了两次，请去掉重复的一个。")
    return error
