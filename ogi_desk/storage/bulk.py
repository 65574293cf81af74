"""Many new records of one kind encoded at once, column by column: what an import of a whole log needs.

Comes to the same rows, JSON and search texts as :mod:`ogi_desk.storage.codec` does one by one (a test compares them),
in a fraction of the time. Must not touch a database.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from ogi_desk.domain.records import Record
from ogi_desk.domain.text_keys import search_keys, title_keys
from ogi_desk.storage.codec import Codec, Row, lines_of


@dataclass(frozen=True, slots=True)
class Encoded:
    """Records as they are kept: ``parts`` begin with their owner's id and their position."""

    rows: list[Row]
    parts: list[Row]
    json: list[bytes]
    texts: list[str]


class BulkCodec:
    """Encodes many records of one kind; made for one transaction."""

    def __init__(self, codec: Codec[Any]) -> None:
        self._codec = codec
        shape = codec.shape
        writers = dict(shape.writers)
        self._columns = [
            (name, attrgetter(name), _column_writer(writers[i]) if i in writers else None)
            for i, name in enumerate(shape.names)
        ]
        self._texts = [shape.names.index(name) for name in shape.text_names]

    def encode(self, records: Sequence[Record], first_id: int, *, searched: bool) -> Encoded:
        """Encode records that get the ids from ``first_id`` on; without ``searched`` no texts are made."""
        ids = range(first_id, first_id + len(records))
        columns: list[Sequence[Any]] = [
            ids if name == "id" else [*map(write, map(get, records))] if write else [*map(get, records)]
            for name, get, write in self._columns
        ]
        codec, parts, json = self._codec, [], None
        rows = list(zip(*columns, strict=True))
        if codec.part:
            kept = [*map(self._part_writer(), map(attrgetter(codec.children), records))]
            structs = [codec.shape.plain(*row, values) for row, (_, values, _) in zip(rows, kept, strict=True)]
            json = lines_of(structs)
            parts = [(i, place, *row) for i, (of, _, _) in zip(ids, kept, strict=True) for place, row in enumerate(of)]
        json = json or lines_of([codec.shape.plain(*row) for row in rows])
        texts = []
        if searched:
            joined = ["\n".join(filter(None, text)) for text in zip(*(columns[i] for i in self._texts), strict=True)]
            if codec.part and codec.part.text_names:
                joined = ["\n".join(filter(None, (t, more))) for t, (_, _, more) in zip(joined, kept, strict=True)]
            texts = search_keys(joined)
        if codec.keeps_title_key:
            keys = title_keys(columns[codec.names.index("title")])
            rows = list(zip(*columns, keys, strict=True))
        return Encoded(rows, parts, json, texts)

    def _part_writer(self) -> Callable[[tuple[Any, ...]], tuple[list[Row], tuple[Any, ...], str]]:
        """Return what turns a record's parts into rows, JSON values and text; the same tuple is worked out once."""
        shape = self._codec.part
        known: dict[int, tuple[list[Row], tuple[Any, ...], str]] = {}
        assert shape

        def write(parts: tuple[Any, ...]) -> tuple[list[Row], tuple[Any, ...], str]:
            answer = known.get(id(parts))  # the records keep their tuples alive meanwhile
            if answer is None:
                rows = [shape.row(part) for part in parts]
                text = "\n".join(text for part in parts for text in shape.texts(part) if text)
                answer = known[id(parts)] = (rows, tuple([shape.plain(*row) for row in rows]), text)
            return answer

        return write


class _Known(dict[Any, Any]):
    """Values already written, each once: a log repeats its days."""

    def __init__(self, write: Callable[[Any], Any]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, value: Any) -> Any:
        written = self[value] = self._write(value)
        return written


def _column_writer(writer: tuple[Callable[[Any], Any], bool]) -> Callable[[Any], Any]:
    write, repeats = writer
    return _Known(write).__getitem__ if repeats else write
