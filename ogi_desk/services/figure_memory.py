"""Remembering what was counted while no record has changed, so that typing in the report's text counts nothing again.

One memory belongs to one office; it looks at the journal each time, so it can never give a stale count.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from threading import Lock

from ogi_desk.forms.selection import RecordSource, Selection
from ogi_desk.services.ports import Reader

#: Kinds whose changes leave every count as it is.
_HARMLESS = frozenset({"narrative", "report_step", "snapshot", "person", "profile", "attachment", "fact", "opening"})
_LOOK_BACK = 50


class FigureMemory:
    """Counts by selection, kept until a record that may count changes. May be used from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._change_id = -1
        self._counts: dict[Selection, Decimal] = {}

    def source(self, reader: Reader) -> RecordSource:
        """Return the reader's records, counted at most once while they do not change."""
        return _Remembered(self, reader)

    def measure(self, reader: Reader, selections: Sequence[Selection]) -> list[Decimal]:
        """Measure what is not remembered."""
        with self._lock:
            recent = reader.journal(limit=_LOOK_BACK, after=max(self._change_id, 0))
            newest = reader.journal(limit=1)
            change_id = newest[0].change_id if newest else 0
            harmless = len(recent) < _LOOK_BACK and all(entry.kind in _HARMLESS for entry in recent)
            if self._change_id < 0 or not harmless or change_id < self._change_id:
                self._counts.clear()
            self._change_id = change_id
            fresh = [s for s in dict.fromkeys(selections) if s not in self._counts]
            if fresh:
                self._counts.update(zip(fresh, reader.measure(fresh), strict=True))
            return [self._counts[s] for s in selections]


class _Remembered:
    """A source of records that asks the memory first."""

    def __init__(self, memory: FigureMemory, reader: Reader) -> None:
        self._memory = memory
        self._reader = reader

    def measure(self, selections: Sequence[Selection]) -> list[Decimal]:
        return self._memory.measure(self._reader, selections)

    def ids(self, selection: Selection) -> list[int]:
        return self._reader.ids(selection)
