"""What every record of the office is; the kinds are in :mod:`ogi_desk.domain.records`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records share."""

    id: int | None = None
    binned: bool = False
