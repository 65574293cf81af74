"""By when the office must answer in a dispute, by the rules shipped in ``disputes/``. Reads only.

A file of the same name in the office folder's ``disputes/`` stands in place of the shipped one.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

from ogi_desk.domain import disputes
from ogi_desk.domain.disputes import DisputeRules, read_disputes
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Case
from ogi_desk.domain.working_days import Calendar
from ogi_desk.system.resources import resource


def answer_due(case: Case, calendar: Calendar, folder: Path | None = None) -> date | None:
    """Return the last day for the written answer to a reconsideration or a suit, ``None`` for a complaint.

    It is the same day whether or not the answer was handed in (``case.answered_on``). ``folder`` is the office's.
    """
    return disputes.answer_due(case, calendar, dispute_rules(folder))


def dispute_rules(folder: Path | None = None) -> tuple[DisputeRules, ...]:
    """Return the rules for all kinds of dispute; ``InputError`` names file and field of one that cannot be used."""
    own = folder / "disputes" if folder else None
    if own is None or not own.is_dir():
        return _shipped()
    return tuple(dict([*_read(resource("disputes")), *_read(own)]).values())


@lru_cache(maxsize=1)
def _shipped() -> tuple[DisputeRules, ...]:
    return tuple(rules for _, rules in _read(resource("disputes")))


def _read(place: Path) -> list[tuple[str, DisputeRules]]:
    rules = []
    for path in sorted(place.glob("*.toml")):
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError("争议文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
        rules.append((path.name, read_disputes(text, path.name)))
    return rules
