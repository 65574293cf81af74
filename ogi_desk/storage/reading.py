"""Reading an office: :class:`StoredReader` implements the reader's port inside one transaction.

Records leave as frozen values, whole pages in one or two statements; lists leave as ids. Must not write.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa

from ogi_desk.domain.records import Narrative, Profile, Record, ReportStep, Request
from ogi_desk.domain.text_keys import title_key
from ogi_desk.forms.selection import Selection
from ogi_desk.services.ports import JournalEntry, ListQuery, UndoState
from ogi_desk.storage import clocks, journal, lists, selecting, undoing
from ogi_desk.storage.alike import alike
from ogi_desk.storage.clock_memory import ClockMemory
from ogi_desk.storage.codec import CODECS, Codec, codec_of
from ogi_desk.storage.sorting import Standing
from ogi_desk.storage.tables import PARTS, journal_entry, metadata, publication
from ogi_desk.storage.text_search import like_pattern

R = TypeVar("R", bound=Record)

#: How many ids one statement asks for.
PAGE = 500
#: How many of the newest records completion looks at, so that it stays quick in a log of any size.
RECENT = 20_000
YEAR_OF = {"fact": "year", "opening": "until_year", "narrative": "year", "report_step": "year", "snapshot": "year"}


class _Statements:
    """The beginnings of the statements a kind's records are read by; a list of ids follows."""

    def __init__(self, codec: Codec[Any]) -> None:
        columns = ", ".join(f'"{name}"' for name in codec.columns)
        self.rows = f'SELECT {columns} FROM "{codec.kind}" WHERE id IN'
        self.parts = ""
        if codec.part:
            owner = f"{codec.kind}_id"
            columns = ", ".join(f'"{name}"' for name in (owner, *codec.part.columns))
            self.parts = f"SELECT {columns} FROM {PARTS[codec.kind].name} WHERE {owner} IN"
            self.parts_order = f"ORDER BY {owner}, position"


_STATEMENTS = {kind: _Statements(codec) for kind, codec in CODECS.items()}


class StoredReader:
    """One consistent state of the office; see :class:`ogi_desk.services.ports.Reader`."""

    def __init__(
        self,
        connection: sa.Connection,
        definitions: lists.DefinitionsSource,
        clock_memories: Mapping[bool, ClockMemory[Standing]] | None = None,
    ) -> None:
        self._connection = connection
        self._definitions = definitions
        #: The office's memories of what the clock says, without and with faults; none while something is written.
        self.clock_memories = clock_memories

    @property
    def connection(self) -> sa.Connection:
        """The transaction's connection, for the store's own parts."""
        return self._connection

    # -- records ------------------------------------------------------------------------------------------------

    def get(self, cls: type[R], record_id: int) -> R | None:
        """See the port."""
        return self.fetch(cls, [record_id]).get(record_id)

    def fetch(self, cls: type[R], ids: Sequence[int]) -> dict[int, R]:
        """See the port."""
        found: dict[int, R] = {}
        for start in range(0, len(ids), PAGE):
            self._fetch_page(codec_of(cls), list(ids[start : start + PAGE]), found)
        return found

    def _fetch_page(self, codec: Codec[R], ids: list[int], found: dict[int, R]) -> None:
        rows, parts = self._rows(codec, ids)
        for row in rows:
            found[row[0]] = codec.record(row, parts.get(row[0], ()))

    def _rows(self, codec: Codec[Any], ids: list[int]) -> tuple[list[tuple[Any, ...]], dict[int, list[Any]]]:
        """Return the rows of some records, and the rows of their parts by owner."""
        statements = _STATEMENTS[codec.kind]
        numbers = f"({','.join(map(str, map(int, ids)))})"
        rows = self._plain(f"{statements.rows} {numbers}")
        parts: dict[int, list[Any]] = {}
        if statements.parts:
            for row in self._plain(f"{statements.parts} {numbers} {statements.parts_order}"):
                parts.setdefault(row[0], []).append(row[1:])
        return rows, parts

    def _plain(self, statement: str) -> list[tuple[Any, ...]]:
        """Return the driver's own rows: a page of records is read while somebody scrolls."""
        cursor = self._connection.exec_driver_sql(statement).cursor
        assert cursor
        return cursor.fetchall()  # type: ignore[return-value]

    def all(self, cls: type[R], **equal: object) -> list[R]:
        """See the port."""
        codec = codec_of(cls)
        table = metadata.tables[codec.kind]
        statement = sa.select(table.c.id).where(sa.text("binned = 0")).order_by(table.c.id)
        for name, value in equal.items():
            stored = codec.stored(name, value)
            statement = statement.where(table.c[name].is_(None) if stored is None else table.c[name] == stored)
        ids = list(self._connection.scalars(statement))
        found = self.fetch(cls, ids)
        return [found[i] for i in ids]

    def fetch_clocks(self, on: date | None) -> Iterator[Request]:
        """See the port."""
        return clocks.fetch_clocks(self._connection, on)

    def profile(self) -> Profile:
        """Return the office's profile; a blank one without id when none was written yet."""
        kept = self.all(Profile)
        return kept[0] if kept else Profile(agency="")

    # -- lists --------------------------------------------------------------------------------------------------

    def find(self, query: ListQuery) -> array[int]:
        """See the port."""
        return lists.find(self, self._connection, self._definitions, query)

    def find_first(self, query: ListQuery, limit: int) -> array[int]:
        """See the port."""
        return lists.find(self, self._connection, self._definitions, query, limit)

    def years(self, kind: str) -> list[int]:
        """See the port."""
        table = metadata.tables[kind]
        shown = sa.text("binned = 0")
        if kind in YEAR_OF:
            year = table.c[YEAR_OF[kind]]
            return list(self._connection.scalars(sa.select(year).distinct().where(shown).order_by(year.desc())))
        day = table.c[lists.DAY_OF[kind]]
        years: list[int] = []
        newest = sa.select(sa.func.max(day)).where(shown)
        latest = self._connection.scalar(newest)
        while latest:  # a few steps along the index instead of a walk over all records
            years.append(int(latest[:4]))
            latest = self._connection.scalar(newest.where(day < f"{years[-1]:04d}"))
        return years

    def distinct(self, kind: str, field: str, prefix: str = "", limit: int = 20) -> list[str]:
        """See the port; looks at the newest 20,000 records only."""
        table = metadata.tables[kind]
        column = table.c[field]
        newest = sa.select(sa.func.max(table.c.id)).scalar_subquery()
        statement = (
            sa.select(column)
            .where(table.c.id > newest - RECENT, sa.text("binned = 0"), column != "")
            .group_by(column)
            .order_by(sa.func.count().desc(), column)
            .limit(limit)
        )
        if prefix:
            statement = statement.where(column.like(like_pattern(prefix), escape="\\"))
        return list(self._connection.scalars(statement))

    def held(self, kind: str, field: str, values: Iterable[str]) -> set[str]:
        """See the port."""
        column = metadata.tables[kind].c[field]
        asked = sa.func.json_each(sa.bindparam("asked")).table_valued("value")
        statement = sa.select(column).where(sa.text("binned = 0"), column.in_(sa.select(asked.c.value)))
        json = msgspec.json.encode(list(values)).decode()
        return set(self._connection.scalars(statement, {"asked": json}))

    def lookalikes(self, title: str, document_number: str, not_id: int | None) -> list[int]:
        """See the port."""
        alike = []
        if key := title_key(title):
            alike.append(sa.select(publication.c.id).where(publication.c.title_key == key, sa.text("binned = 0")))
        if document_number:
            same = publication.c.document_number == document_number
            alike.append(sa.select(publication.c.id).where(same, sa.text("binned = 0")))
        found = {i for statement in alike for i in self._connection.scalars(statement)}
        return sorted(found - {not_id})

    def alike(self, kind: str, pieces: Sequence[str], limit: int) -> list[int]:
        """See the port."""
        return alike(self._connection, kind, pieces, limit)

    def highest_serial(self, kind: str, field: str, before: str, after: str) -> int:
        """See the port."""
        column = metadata.tables[kind].c[field]
        statement = sa.select(column)
        if before:  # a range, which the field's index answers
            statement = statement.where(column >= before, column < before[:-1] + chr(ord(before[-1]) + 1))
        highest, start, end = 0, len(before), len(after)
        for value in self._connection.scalars(statement):
            if value.endswith(after):
                middle = value[start : len(value) - end]
                if middle.isascii() and middle.isdigit():
                    highest = max(highest, int(middle))
        return highest

    # -- events -------------------------------------------------------------------------------------------------

    def history(self, kind: str, record_id: int) -> list[JournalEntry]:
        """See the port."""
        mine = (journal_entry.c.kind == kind) & (journal_entry.c.record_id == record_id)
        return journal.read_entries(self._connection, journal.joined().where(mine).order_by(journal_entry.c.id))

    def journal(self, limit: int = 200, after: int = 0) -> list[JournalEntry]:
        """Return the newest events of changes numbered above ``after``, newest first."""
        entry = journal_entry.c  # in the order of the index on changes, so that only the newest are looked at
        newest = journal.joined().where(entry.change_id > after).order_by(entry.change_id.desc(), entry.id.desc())
        newest = newest.limit(limit)
        return journal.read_entries(self._connection, newest)

    def undo_state(self) -> UndoState:
        """See the port."""
        return undoing.state(self._connection)

    # -- reports ------------------------------------------------------------------------------------------------

    def narratives(self, year: int, form: str) -> list[Narrative]:
        """See the port."""
        return self.all(Narrative, year=year, form=form)

    def steps(self, year: int, form: str) -> list[ReportStep]:
        """See the port."""
        return self.all(ReportStep, year=year, form=form)

    def measure(self, selections: Sequence[Selection]) -> list[Decimal]:
        """See :class:`ogi_desk.forms.selection.RecordSource`."""
        return selecting.measure(self, self._connection, self._definitions, selections)

    def ids(self, selection: Selection) -> list[int]:
        """See :class:`ogi_desk.forms.selection.RecordSource`."""
        return selecting.ids(self, self._connection, self._definitions, selection)

    def digest(self, selections: Sequence[Selection]) -> str:
        """See the port. The kinds follow each other by name; a record selected twice counts once."""
        selected: dict[str, set[int]] = {}
        for selection in selections:
            kind = selecting.record_kind(selection.kind)
            selected.setdefault(kind, set()).update(self.ids(selection))
        total = hashlib.sha256()
        for kind in sorted(selected):
            head, ids = f"{kind}\n".encode(), sorted(selected[kind])
            for start in range(0, len(ids), PAGE):
                for json in self._contents(CODECS[kind], ids[start : start + PAGE]):
                    total.update(b"%b%b\n" % (head, json))
        return total.hexdigest()

    def _contents(self, codec: Codec[Any], ids: list[int]) -> list[bytes]:
        """Return the journal's JSON of the records with these ids, from their rows, in the order of the ids."""
        rows, parts = self._rows(codec, ids)
        return codec.json_lines(sorted(rows), parts)
