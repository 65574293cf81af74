"""What a list shows of a record: columns as functions, turned into plain rows off the GUI thread.

Must not touch storage: a column sees only the value it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Mark:
    """A state in a cell: icon, tone (``bad``, ``soon``, ``good``, ``muted`` or empty) and the words that say it."""

    icon: str
    tone: str
    words: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list. ``sort`` is the column id asked of the store; empty = not sortable.

    ``text`` and ``mark`` run on the reading thread; ``width`` is in characters of the list's font, 0 = takes the rest.
    ``edits`` names the record field that F2 may change in place.
    """

    id: str
    title: str
    text: Callable[[Any], str]
    sort: str = ""
    width: float = 10
    right: bool = False
    mark: Callable[[Any], Mark | None] | None = None
    tip: Callable[[Any], str] | None = None
    edits: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A record made ready to be painted: nothing is computed in ``data()``."""

    id: int
    value: Any
    texts: tuple[str, ...]
    marks: tuple[Mark | None, ...]
    tips: tuple[str, ...]


def make_row(record_id: int, value: Any, columns: Sequence[Column]) -> Row:
    """Return the painted form of one value."""
    return Row(
        record_id,
        value,
        tuple(column.text(value) for column in columns),
        tuple(column.mark(value) if column.mark else None for column in columns),
        tuple(column.tip(value) if column.tip else "" for column in columns),
    )
