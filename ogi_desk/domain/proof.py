"""The proof sheet as a value: why the answer was due when it was, for a court or a reconsideration body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.day_count import CountedDay


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofLine:
    """One event with its proof."""

    on: date
    words: str
    article: str = ""
    letter: str = ""  # the letter's number
    delivery: str = ""  # when and how it reached its addressee


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofSheet:
    """What stands on the sheet, top to bottom."""

    title: str  # 政府信息公开申请答复期限计算说明
    agency: str
    facts: tuple[tuple[str, str], ...]  # label and value: 登记号, 申请人, 申请内容, 收到日期, 适用条例 …
    lines: tuple[ProofLine, ...]  # what happened, in order
    days: tuple[CountedDay, ...]  # from receipt on, whole months are drawn
    conclusion: tuple[str, ...]  # sentences: the last day, the answer's day, in time or late
    notices: tuple[str, ...]  # the calendar notices the count rests on
    made_on: date
