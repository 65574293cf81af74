"""Measures a year's figures over very many items against plain SQL counts of the same figures, one by one.

Run: ``python -m tests.benchmarks.bench_figures OFFICE`` where OFFICE was filled by ``bench_storage.py``. Prints one
JSON object, in seconds of processor time.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.figure_memory import FigureMemory
from ogi_desk.services.frozen import freeze
from ogi_desk.services.reports import prepare
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.opening import open_office

YEAR, FORM = 2012, "fujian-2012"


class Listening:
    """Hands selections on and keeps what was asked."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.asked: dict[Selection, Decimal] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self.reader, name)

    def measure(self, selections: Sequence[Selection]) -> list[Decimal]:
        values: list[Decimal] = self.reader.measure(selections)
        self.asked.update(zip(selections, values, strict=True))
        return values


def plain_count(selection: Selection) -> tuple[str, list[str]]:
    """Return the plain statement that counts publications, as one would write it by hand."""
    words, values = ["binned = 0"], []
    for condition in selection.conditions:
        clause, more = _plain(condition)
        words.append(clause)
        values += more
    return f"SELECT count(*) FROM publication p WHERE {' AND '.join(words)}", values


def _plain(condition: Condition) -> tuple[str, list[str]]:
    name, value = condition.field, condition.value
    if name == "channel":
        return "EXISTS (SELECT 1 FROM publication_channel c WHERE c.publication_id = p.id AND c.channel = ?)", [
            str(value)
        ]
    if condition.operator == "between":
        first, last = value
        return f"{name} BETWEEN ? AND ?", [first, last]
    if condition.operator == "under":
        return f"({name} = ? OR {name} LIKE ?)", [str(value), f"{value}/%"]
    if condition.operator == "before":
        return f"{name} < ?", [str(value)]
    if condition.operator == "empty_or_after":
        return f"({name} IS NULL OR {name} > ?)", [str(value)]
    if condition.operator == "in":
        return f"{name} IN ({', '.join('?' * len(value))})", list(value)
    return f"{name} = ?", ["1" if value == "true" else str(value)]


def measure(folder: Path) -> dict[str, float]:
    """Return seconds for the figures and for counting them plainly, and for whole reports, cold and remembered."""
    definitions, office = load_definitions(), open_office(folder)
    with office.read() as reader, closing(sqlite3.connect(database_of(folder))) as plain:
        plain.execute("PRAGMA cache_size=-32768")
        listening = Listening(reader)
        cold, _ = timed(lambda: prepare(listening, definitions, YEAR, FORM))
        counts = [s for s in listening.asked if s.kind == "publication" and s.measure == "count"]
        figures = min(timed(lambda: reader.measure(counts))[0] for _ in range(3))
        floors, floor_values = zip(
            *(timed(lambda: [plain.execute(*plain_count(s)).fetchone()[0] for s in counts]) for _ in range(3)),
            strict=True,
        )
        assert floor_values[0] == [int(listening.asked[s]) for s in counts]
        memory = FigureMemory()
        prepare(reader, definitions, YEAR, FORM, memory=memory)
        typed = min(timed(lambda: prepare(reader, definitions, YEAR, FORM, memory=memory))[0] for _ in range(5))
        frozen, kept = timed(lambda: freeze(reader, definitions.forms[FORM], YEAR))
        items = reader.measure([Selection("publication")])[0]
    office.close()
    assert kept["digest"]
    return {
        "items": float(items),
        "counts": len(counts),
        "figures_s": figures,
        "plain_counts_s": min(floors),
        "ratio": figures / min(floors),
        "report_first_s": cold,
        "report_after_text_s": typed,
        "freeze_s": frozen,
    }


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the processor seconds of one run and its answer."""
    start = time.process_time()
    answer = work()
    return time.process_time() - start, answer


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1])), indent=1))
