"""What is told of one figure, as a value: rule, arithmetic, records, the years before, and on which side it stands.

Made by :mod:`ogi_desk.services.explain` and :mod:`ogi_desk.services.explain_sides`; must not look anything up.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.forms.arithmetic import Term
from ogi_desk.forms.report import CellRef, Figure


@dataclass(frozen=True, slots=True)
class EarlierFigure:
    """The same cell in an earlier year; ``words`` say where it stands, ``doubt`` what is doubtful about it."""

    year: int
    value: Decimal | None
    words: str
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One figure explained. ``record_kind`` is publication, request or case; empty when no records stand under it.

    ``terms`` are what it, or where it was entered the counted figure, adds up from; ``counted`` is what the register
    gives where an entered figure stands in its place; ``says`` is what a text shows in its place. Of a figure beside
    another report ``side`` says where it stands, ``kept`` what it is there when it is not reckoned anew (签发时的数),
    and ``since`` what goes for it there: what changed since, where it was read.
    """

    ref: CellRef
    label: str  # 主动公开信息数·本年度
    figure: Figure
    rule: str
    record_kind: str
    record_ids: tuple[int, ...]
    earlier: tuple[EarlierFigure, ...]  # oldest first
    terms: tuple[Term, ...] = ()
    arithmetic: str = ""  # 225 + 46 = 271
    counted: Decimal | None = None
    says: str = ""  # 23.9%
    side: str = ""  # 2012年度报告第1版，……签发
    kept: str = ""
    since: tuple[str, ...] = ()
