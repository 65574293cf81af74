"""A kind's rows written: the record, its parts and its search text, many at once by the driver's own fast way.

Must not write the journal; ``writing`` does both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from ogi_desk.domain.records import Record
from ogi_desk.storage import bigrams
from ogi_desk.storage.bulk import BulkCodec
from ogi_desk.storage.codec import CODECS, Codec, Row
from ogi_desk.storage.journal import Step
from ogi_desk.storage.tables import PARTS, SEARCH, metadata

#: One record before and after; ``None`` = not there.
Put = tuple[Record | None, Record | None]


class _Sql:
    """Plain statements on a table in the dialect's words, for the driver's executemany."""

    def __init__(self, dialect: sa.Dialect, table: sa.Table) -> None:
        quote = dialect.identifier_preparer.quote
        mark = "?" if dialect.paramstyle == "qmark" else "%s"
        self._quote, self._mark, self._table = quote, mark, quote(table.name)

    def insert(self, columns: Sequence[str]) -> str:
        names = ", ".join(map(self._quote, columns))
        return f"INSERT INTO {self._table} ({names}) VALUES ({', '.join([self._mark] * len(columns))})"

    def update(self, columns: Sequence[str], key: str) -> str:
        values = ", ".join(f"{self._quote(c)} = {self._mark}" for c in columns)
        return f"UPDATE {self._table} SET {values} WHERE {self._quote(key)} = {self._mark}"

    def delete(self, key: str) -> str:
        return f"DELETE FROM {self._table} WHERE {self._quote(key)} = {self._mark}"


class KindRows:
    """Writes records of one kind inside a transaction."""

    def __init__(self, connection: sa.Connection, kind: str) -> None:
        self._connection = connection
        self._codec: Codec[Any] = CODECS[kind]
        self._main = _Sql(connection.dialect, metadata.tables[kind])
        self._part = _Sql(connection.dialect, PARTS[kind]) if kind in PARTS else None
        self._text = _Sql(connection.dialect, SEARCH[kind]) if kind in SEARCH else None
        self._bulk: BulkCodec | None = None
        self._owner = f"{kind}_id"
        self._indexed_upto = bigrams.indexed_upto(connection) if kind == "publication" else 0

    def write(self, puts: Sequence[Put]) -> list[Step]:
        """Store the new states, each record at most once; return the journal's steps in the order given."""
        new: list[tuple[Any, Any, Row, list[Row]]] = []
        changed: list[tuple[Any, Any, Row, list[Row]]] = []
        gone: list[tuple[int | None]] = []
        steps: list[Step] = []
        for before, after in puts:
            text_before, text_after = None, None
            if before is not None:
                text_before = self._codec.json(before)
            if after is not None:
                row, parts = self._codec.row(after), self._codec.part_rows(after)
                text_after = self._codec.json_of(row, parts)
                (new if before is None else changed).append((before, after, row, parts))
            elif before is not None:
                gone.append((before.id,))
            one: Any = after if after is not None else before
            steps.append((one.id, text_before, text_after))
        self._remove(gone)
        self._insert(new)
        self._update(changed)
        return steps

    def write_new(self, records: Sequence[Record], first_id: int) -> list[bytes]:
        """Store records that get the ids from ``first_id`` on, as :meth:`write` would; return the JSON of each."""
        if self._bulk is None:
            self._bulk = BulkCodec(self._codec)
        encoded = self._bulk.encode(records, first_id, searched=self._text is not None)
        self._many(self._main.insert(self._codec.columns), encoded.rows)
        if self._part and self._codec.part:
            self._many(self._part.insert((self._owner, "position", *self._codec.part.columns)), encoded.parts)
        if self._text:
            texts = list(enumerate(encoded.texts, first_id))
            self._many(self._text.insert(("id", "text")), texts)
        self._note_edited(range(first_id, first_id + len(records)))
        return encoded.json

    def _many(self, statement: str, rows: list[Any]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, rows)

    def _insert(self, new: list[tuple[Any, Any, Row, list[Row]]]) -> None:
        self._many(self._main.insert(self._codec.columns), [row for _, _, row, _ in new])
        self._insert_parts((row[0], parts) for _, _, row, parts in new)
        if self._text:
            texts = [(row[0], self._codec.search_text(after)) for _, after, row, _ in new]
            self._many(self._text.insert(("id", "text")), texts)
        self._note_edited([row[0] for _, _, row, _ in new])

    def _update(self, changed: list[tuple[Any, Any, Row, list[Row]]]) -> None:
        self._many(self._main.update(self._codec.columns[1:], "id"), [(*row[1:], row[0]) for _, _, row, _ in changed])
        if self._part:
            other = [(b, a, r, p) for b, a, r, p in changed if self._codec.part_rows(b) != p]
            self._many(self._part.delete(self._owner), [(row[0],) for _, _, row, _ in other])
            self._insert_parts((row[0], parts) for _, _, row, parts in other)
        if self._text:
            texts = [
                (text, after.id)
                for before, after, _, _ in changed
                if (text := self._codec.search_text(after)) != self._codec.search_text(before)
            ]
            self._many(self._text.update(("text",), "id"), texts)
            self._note_edited([record_id for _, record_id in texts])

    def _remove(self, gone: list[tuple[int | None]]) -> None:
        for table, key in ((self._text, "id"), (self._part, self._owner), (self._main, "id")):
            if table:
                self._many(table.delete(key), gone)

    def _insert_parts(self, owned: Iterable[tuple[int, list[Row]]]) -> None:
        if self._part and self._codec.part:
            columns = (self._owner, "position", *self._codec.part.columns)
            rows = [(owner, position, *part) for owner, parts in owned for position, part in enumerate(parts)]
            self._many(self._part.insert(columns), rows)

    def _note_edited(self, ids: Iterable[int]) -> None:
        """Tell the bigram index which of its records it no longer describes."""
        if self._indexed_upto:
            bigrams.note_edited(self._connection, [i for i in ids if i <= self._indexed_upto])
