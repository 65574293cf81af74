"""A fault: one thing wrong or doubtful about a record, with its field and a sentence. Checks all records share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.saying import Saying

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
        return Fault(
            "date_too_early",
            field,
            Saying("{label}{day}早于1949年10月1日，请核对年份", label=label, day=day.isoformat()),
        )
    if day.year > today.year + years_ahead:
        return Fault(
            "date_too_late", field, Saying("{label}{day}在很远的将来，请核对年份", label=label, day=day.isoformat())
        )
    return None


def length_fault(field: str, label: str, text: str, most: int) -> Fault | None:
    """Return the fault of a text longer than ``most`` characters."""
    if len(text) <= most:
        return None
    return Fault(
        "too_long",
        field,
        Saying("{label}有{length}个字，超过{most}个字，请缩短", label=label, length=len(text), most=most),
    )
