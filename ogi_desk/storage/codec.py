"""Records to table rows and to the journal's JSON, and back; one codec for each kind, read off the record's fields.

A row holds plain values (see ``tables``). The journal's JSON is the row by field name without its blanks, so that a
record has one JSON only and the journal can be compared with the tables. Must not touch a database.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from itertools import repeat
from operator import attrgetter, call
from typing import Any, Generic, TypeVar

import msgspec

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import RECORD_KINDS, ChannelUse, Publication, Record, Request, RequestEvent
from ogi_desk.domain.text_keys import search_key, title_key
from ogi_desk.domain.vocabulary import Term

R = TypeVar("R", bound=Record)
Row = tuple[Any, ...]
Convert = Callable[[Any], Any]

#: Decimal fields kept as whole fen; all other decimals are kept as text.
MONEY = frozenset({"fee_charged", "fee_waived", "amount"})
#: Fields whose name is not their column's.
COLUMN_OF = {"on": "day"}


def _fen(value: Decimal) -> int:
    fen = value * 100
    if fen != fen.to_integral_value():
        raise InputError("金额“{value}”精确到分为止，请改正。", value=value)
    return int(fen)


def _optional(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _plain_type(hint: Any) -> tuple[Any, bool]:
    """Return a field's type without ``| None``, and whether it had it."""
    arguments = typing.get_args(hint)
    optional = isinstance(hint, types.UnionType) and type(None) in arguments
    return (next(a for a in arguments if a is not type(None)) if optional else hint), optional


def _converters(name: str, hint: Any) -> tuple[Convert | None, Convert | None]:
    """Return how a field's value is written, and how one that is there is read; ``None`` = as it is."""
    plain, optional = _plain_type(hint)
    write: Convert | None = None
    read: Convert | None = None
    if plain is bool:
        write, read = int, bool
    elif plain is date:
        write, read = date.isoformat, date.fromisoformat
    elif plain is Decimal and name in MONEY:
        write, read = _fen, lambda fen: Decimal(fen).scaleb(-2)
    elif plain is Decimal:
        write, read = "{:f}".format, Decimal
    elif isinstance(plain, type) and issubclass(plain, Term):
        write, read = attrgetter("id"), {term.id: term for term in plain}.__getitem__
    if optional and write and read:
        return _optional(write), read
    return write, read


class _Plain(msgspec.Struct, omit_defaults=True):
    """A row by field name, as it stands in the journal; see :class:`Shape`."""


class Shape:
    """The plain fields of one dataclass as a row, in their order. ``children`` names its field of parts, if any."""

    def __init__(self, cls: type, children: str = "", part: Shape | None = None) -> None:
        assert is_dataclass(cls)
        hints = typing.get_type_hints(cls)
        names = [f.name for f in fields(cls) if f.name != children]
        self.cls: type[Any] = cls
        self.names = tuple(names)
        self.columns = tuple(COLUMN_OF.get(name, name) for name in names)
        self.text_names = tuple(name for name in names if hints[name] is str)
        self.texts = _getter(self.text_names)
        pairs = [_converters(name, hints[name]) for name in names]
        self._write = tuple((i, w) for i, (w, _) in enumerate(pairs) if w)
        #: column number -> how it is written, and whether equal values are written alike and come again and again
        self.writers = {i: (w, _plain_type(hints[names[i]])[0] is date) for i, w in self._write}
        self._read = tuple((i, r) for i, (_, r) in enumerate(pairs) if r)
        self._get = _getter(self.names)
        self._slots = tuple(getattr(cls, name).__set__ for name in names)
        self._set_parts = getattr(cls, children).__set__ if children else None
        #: what each field is in a row when nothing is said
        self.blanks = tuple("" if hints[name] is str else 0 if hints[name] is bool else None for name in names)
        plain_fields: list[Any] = [(name, Any, blank) for name, blank in zip(names, self.blanks, strict=True)]
        if part:
            plain_fields.append((children, tuple[part.plain, ...], ()))  # type: ignore[name-defined]
        self.plain: Callable[..., Any] = msgspec.defstruct(f"{cls.__name__}Plain", plain_fields, bases=(_Plain,))
        self.decode = msgspec.json.Decoder(self.plain).decode

    def row(self, value: object) -> Row:
        """Return the dataclass's plain fields as they are kept."""
        row = list(self._get(value))
        for index, write in self._write:
            row[index] = write(row[index])
        return tuple(row)

    def value(self, row: Sequence[Any], parts: tuple[Any, ...] = ()) -> Any:
        """Return the dataclass of a row, which may be longer than needed.

        Sets the slots directly: a frozen class's own constructor takes three times as long, and a list shows hundreds
        of records at once. The classes are plain values without a ``__post_init__``.
        """
        values = list(row)
        for index, read in self._read:
            if values[index] is not None:
                values[index] = read(values[index])
        made = object.__new__(self.cls)
        for set_slot, value in zip(self._slots, values, strict=False):
            set_slot(made, value)
        if self._set_parts:
            self._set_parts(made, parts)
        return made

    def partial(self, names: Sequence[str]) -> Callable[..., Any]:
        """Return a function that makes the dataclass of these columns' values (and its parts), all else blank.

        For what little is needed of very many; what it makes must not be written back.
        """
        places = [self.columns.index(name) for name in names]
        read = [(places.index(i), r) for i, r in self._read if i in places]
        rest = [i for i in range(len(self.names)) if i not in places]
        slots = [self._slots[i] for i in (*places, *rest)]
        blanks = tuple(False if self.blanks[i] == 0 else self.blanks[i] for i in rest)
        new, cls, set_parts = object.__new__, self.cls, self._set_parts

        def make(row: Sequence[Any], parts: tuple[Any, ...] = ()) -> Any:
            values = list(row)
            for place, convert in read:
                if values[place] is not None:
                    values[place] = convert(values[place])
            made = new(cls)
            any(map(call, slots, repeat(made), (*values, *blanks)))  # a setter returns None: this calls them all
            if set_parts:
                set_parts(made, parts)
            return made

        return make


def _getter(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a function that reads these attributes as a tuple, however few."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


#: Records with parts: the field, and the parts' class.
_PARTS: dict[type[Record], tuple[str, type]] = {
    Publication: ("channels", ChannelUse),
    Request: ("events", RequestEvent),
}
_ENCODE = msgspec.json.Encoder().encode
_ENCODE_LINES = msgspec.json.Encoder().encode_lines


def lines_of(values: Iterable[Any]) -> list[bytes]:
    """Return each value's JSON; a line break never stands in one."""
    return _ENCODE_LINES(values).splitlines()


class Codec(Generic[R]):
    """How one kind of record is kept. ``names`` and ``columns`` are the row's, ``id`` and ``binned`` included."""

    #: Whether a row ends with the key its title is compared by.
    keeps_title_key = False

    def __init__(self, kind: str, cls: type[R]) -> None:
        self.kind = kind
        self.cls = cls
        self.children, part = _PARTS.get(cls, ("", None))
        self.part = Shape(part) if part else None
        self.shape = Shape(cls, self.children, self.part)
        self.names = self.shape.names
        self.columns = self.shape.columns

    def row(self, record: R) -> Row:
        """Return the record's plain fields in the order of ``columns``."""
        return self.shape.row(record)

    def part_rows(self, record: R) -> list[Row]:
        """Return the rows of the record's parts (channels or events), in their order."""
        return [self.part.row(p) for p in getattr(record, self.children)] if self.part else []

    def record(self, row: Sequence[Any], parts: Sequence[Sequence[Any]] = ()) -> R:
        """Return the record of a row and its parts' rows."""
        if self.part and parts:
            read = self.part.value
            return self.shape.value(row, tuple([read(p) for p in parts]))  # type: ignore[no-any-return]
        return self.shape.value(row)  # type: ignore[no-any-return]

    def json_of(self, row: Row, parts: Sequence[Row]) -> str:
        """Return the journal's JSON of a row and its parts' rows."""
        if self.part and parts:
            return _ENCODE(self.shape.plain(*row, tuple([self.part.plain(*p) for p in parts]))).decode()
        return _ENCODE(self.shape.plain(*row)).decode()

    def json_lines(self, rows: Iterable[Row], parts: Mapping[int, Sequence[Row]]) -> list[bytes]:
        """Return the journal's JSON of many rows, whose ``parts`` are given by the rows' ids."""
        plain, width = self.shape.plain, len(self.names)
        if self.part:
            of = self.part.plain
            structs = [plain(*row[:width], tuple([of(*part) for part in parts.get(row[0], ())])) for row in rows]
        else:
            structs = [plain(*row[:width]) for row in rows]
        return lines_of(structs)

    def json(self, record: R) -> str:
        """Return the journal's JSON of a record: the same text for equal records."""
        return self.json_of(self.row(record), self.part_rows(record))

    def from_json(self, text: str) -> R:
        """Return the record the journal's JSON holds; fields it does not name are blank."""
        row = msgspec.structs.astuple(self.shape.decode(text))
        if self.part:
            return self.record(row[:-1], [msgspec.structs.astuple(part) for part in row[-1]])
        return self.record(row)

    def stored(self, field: str, value: Any) -> Any:
        """Return one field's value as its column holds it."""
        index = self.names.index(field)
        for i, write in self.shape._write:
            if i == index:
                return write(value)
        return value

    def search_text(self, record: R) -> str:
        """Return all text of the record and its parts, normalised, one field a line."""
        texts = self.shape.texts(record)
        if self.part and self.part.text_names:
            for part in getattr(record, self.children):
                texts += self.part.texts(part)
        return search_key("\n".join([text for text in texts if text]))


class PublicationCodec(Codec[Publication]):
    """A publication also keeps the key its title is compared by."""

    keeps_title_key = True

    def __init__(self) -> None:
        super().__init__("publication", Publication)
        self.columns = (*self.columns, "title_key")

    def row(self, record: Publication) -> Row:
        """Return the row with the title's key at its end."""
        return (*super().row(record), title_key(record.title))

    def json_of(self, row: Row, parts: Sequence[Row]) -> str:
        """Return the JSON without the title's key, which follows from the title."""
        return super().json_of(row[: len(self.names)], parts)


#: kind id -> codec
CODECS: dict[str, Codec[Any]] = {
    kind: PublicationCodec() if cls is Publication else Codec(kind, cls) for kind, cls in RECORD_KINDS.items()
}
_BY_CLASS = {codec.cls: codec for codec in CODECS.values()}


def codec_of(cls: type[R]) -> Codec[R]:
    """Return the codec of a record class; ``KeyError`` when it is not a kind."""
    return _BY_CLASS[cls]
