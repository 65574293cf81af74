"""A selection names records in a way that can be counted, listed and said in words.

The forms layer builds selections; the storage layer turns each into SQL. Nothing here touches a database.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on a field.

    Fields by kind (values are term ids, ISO dates or text):

    - ``publication``: published_on, produced_on, made_on (produced_on, published_on where that is blank), ceased_on,
      openness, validity, channel, category, section, full_text_online, public_concern, from_request
    - ``request``: received_on, channel, applicant_class, open_on (open at the end of that day), unsettled_on (open at
      the end of that day, and at the end of every earlier year since its receipt)
    - ``answer`` (a request by its answer in force): answered_on, outcome, outcome_group, channel,
      applicant_class, received_on, on_time (bool), extended (bool: an extension stands before the answer),
      personal_removed_on ("" = not removed), settled_by (with it the answer is the one in force at the end of that day,
      and a request that was closed at the end of an earlier year is left out)
    - ``case``: received_on, closed_on, kind, result ("" = pending)

    A request is counted once: ``settled_by`` and ``unsettled_on`` go together, so that in every year what came in and
    what was carried in equals what was closed and what is carried on, whenever a request is taken up again.

    Operators: ``is``, ``in``, ``between`` (two ISO dates, both inclusive; an empty bound is open),
    ``under`` (category path: the node itself or below it), ``before`` (< ISO date),
    ``empty_or_after`` (null or > ISO date).
    """

    field: str
    operator: str
    value: str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Records of one kind that meet all conditions, and what is measured of them.

    ``measure`` is ``count`` or ``sum:<field>`` (``sum:fee_waived``, ``sum:fee_charged``; yuan).
    Binned records never count.
    """

    kind: str
    conditions: tuple[Condition, ...] = ()
    measure: str = "count"


class RecordSource(Protocol):
    """What the forms layer asks of a store of records."""

    def measure(self, selections: Sequence[Selection]) -> list[Decimal]:
        """Return one number for each selection, from one consistent state of the store."""

    def ids(self, selection: Selection) -> list[int]:
        """Return the ids of the selected records in the order of their dates."""
