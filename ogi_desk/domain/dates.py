"""Reading and writing dates as offices type them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from ogi_desk.domain.saying import Saying

_FULL = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_SHORT = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")


def parse_date(text: str) -> date | None:
    """Read ``2012-03-01``, ``2012/3/1``, ``2012.3.1``, ``2012年3月1日`` or ``20120301``; ``None`` if it is none."""
    text = text.strip()
    match = _FULL.fullmatch(text) or re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text)
    return _make(*map(int, match.groups())) if match else None


def parse_typed_date(text: str, today: date, year: int | None = None) -> date | None:
    """Read what a clerk types: a full date, ``0301``, ``3.1``, ``3月1日``, ``今天``, ``昨天``, ``前天``.

    A date without a year takes ``year``, else today's year. ``None`` when it is no date.
    """
    text = text.strip()
    relative = {"今天": 0, "昨天": 1, "前天": 2}
    if text in relative:
        return today - timedelta(days=relative[text])
    full = parse_date(text)
    if full:
        return full
    match = _SHORT.fullmatch(text) or re.fullmatch(r"(\d{2})(\d{2})", text)
    return _make(year or today.year, int(match[1]), int(match[2])) if match else None


def in_words(day: date) -> str:
    """``2012年12月31日``: Arabic figures, no leading zeros (GB/T 9704-2012 7.3.5.4)."""
    return Saying("{year}年{month}月{day}日", year=day.year, month=day.month, day=day.day)


def moment_in_words(moment: str) -> str:
    """Return a stored local moment (ISO) as ``2012年12月31日 09:05``; what is none comes back as it is."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return Saying("{day} {hour:02d}:{minute:02d}", day=in_words(at.date()), hour=at.hour, minute=at.minute)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
