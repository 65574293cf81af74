"""A fault: one thing wrong or doubtful about a record, with its field and a sentence. Checks all records share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

#: Nothing of the office is older than the People's Republic.
EARLIEST = date(1949, 10, 1)


@dataclass(frozen=True, slots=True)
class Fault:
    """``code`` for machines, ``field`` of the record, ``message`` for people with the cure."""

    code: str
    field: str
    message: str


def date_fault(field: str, label: str, day: date | None, today: date, years_ahead: int = 0) -> Fault | None:
    """Return the fault of a day before 1949-10-01 or more than ``years_ahead`` years after this year; no day, no fault.

    Within those bounds a later day is no slip of the keyboard and stays the office's business.
    """
    if day is None:
        return None
    if day < EARLIEST:
        return Fault("date_too_early", field, f"{label}{day.isoformat()}早于1949年10月1日，请核对年份")
    if day.year > today.year + years_ahead:
        return Fault("date_too_late", field, f"{label}{day.isoformat()}在很远的将来，请核对年份")
    return None


def length_fault(field: str, label: str, text: str, most: int) -> Fault | None:
    """Return the fault of a text longer than ``most`` characters."""
    if len(text) <= most:
        return None
    return Fault("too_long", field, f"{label}有{len(text)}个字，超过{most}个字，请缩短")
