"""Many counts of requests answered by few statements: a report asks for each outcome of each class of applicants.

Counts that differ only in outcome and class of applicant are read off one statement that counts by both. Says the same
as counting each would (a test compares the two). Must not decide what a selection means; ``selecting`` does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from ogi_desk.forms.selection import Condition, Selection

#: Fewer counts of a kind than this are quicker one by one.
FEWEST = 4
#: What is counted by, where the selected kind has it.
_BY = {"request": ("applicant_class",), "answer": ("applicant_class", "outcome")}
#: Makes the statement that reads some columns of what is selected.
Select = Callable[[Selection, list[Any]], sa.Select[Any]]


def count_by_class(
    connection: sa.Connection, selections: Iterable[Selection], columns: dict[str, Any], select: Select
) -> dict[Selection, Decimal]:
    """Return the counts of those selections that can be counted together; the others are left out.

    ``columns`` are the columns of ``applicant_class`` and ``outcome``.
    """
    alike: dict[Selection, dict[Selection, None]] = defaultdict(dict)
    for selection in selections:
        if selection.kind in _BY and selection.measure == "count":
            others = tuple(c for c in selection.conditions if not _is_folded(selection.kind, c))
            alike[replace(selection, conditions=others)][selection] = None
    counts: dict[Selection, Decimal] = {}
    for frame, those in alike.items():
        if len(those) < FEWEST:
            continue
        by = _BY[frame.kind]
        statement = select(frame, [*(columns[name] for name in by), sa.func.count()])
        cells = [tuple(row) for row in connection.execute(statement.group_by(*(columns[name] for name in by)))]
        for selection in those:
            wanted = [(by.index(c.field), _values(c)) for c in selection.conditions if _is_folded(frame.kind, c)]
            kept = [cell for cell in cells if all((cell[place] or "") in values for place, values in wanted)]
            counts[selection] = Decimal(sum(cell[-1] for cell in kept))
    return counts


def _is_folded(kind: str, condition: Condition) -> bool:
    return condition.field in _BY[kind] and condition.operator in ("is", "in")


def _values(condition: Condition) -> set[str]:
    """Return the values a condition admits; an empty text stands for none."""
    return {condition.value} if isinstance(condition.value, str) else {*condition.value}
