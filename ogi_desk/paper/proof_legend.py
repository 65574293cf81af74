"""What the marks of a proof sheet's calendars mean: only those that occur on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.day_count import CountedDay, DayRole
from ogi_desk.domain.working_days import DayKind
from ogi_desk.paper.compose import Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.proof_days import SMALL, MonthPen
from ogi_desk.paper.slab import Slab

_SAMPLE = date(2000, 1, 3)
_BOX = (17.0, 13.0)
_LEADING = 16.0


def legend_slab(
    days: Sequence[CountedDay], letters: Mapping[date, Sequence[str]], book: FaceBook, width: float
) -> Slab:
    """Return what the marks mean, only those that occur."""
    entries = [entry for entry in _entries(days, letters) if entry.seen]
    texts = [compose(((e.words, Role.SONGTI),), book, width, size=SMALL, cell=SMALL)[0] for e in entries]
    placed: list[tuple[_Entry, Line, float, int]] = []
    ends: list[float] = []  # of the rows so far; an entry stands in the first that has room
    for entry, text in zip(entries, texts, strict=True):
        need = _BOX[0] + 3 + text.width
        row = next((n for n, end in enumerate(ends) if end + need <= width), len(ends))
        if row == len(ends):
            ends.append(0.0)
        placed.append((entry, text, ends[row], row))
        ends[row] += need + 9

    def paint(leaf: Leaf, left: float, y: float) -> None:
        for entry, text, at, row in placed:
            top = y + 2 + row * _LEADING
            marked = {_SAMPLE: ("A",)} if entry.framed else {}
            MonthPen(leaf, {}, marked, book, *_BOX).sample(entry.day, entry.mark, left + at, top)
            leaf.text(text, left + at + _BOX[0] + 3, top + _BOX[1] / 2)

    return Slab(len(ends) * _LEADING + 3, paint)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One mark of the legend."""

    seen: bool
    mark: str
    words: str
    day: CountedDay
    framed: bool = False


def _entries(days: Sequence[CountedDay], letters: Mapping[date, Sequence[str]]) -> list[_Entry]:
    kinds, roles = {day.kind for day in days}, {day.role for day in days}
    work, rest = DayKind.WORKING, DayRole.REST

    def sample(kind: DayKind, role: DayRole, *, due: bool = False, original: bool = False) -> CountedDay:
        return CountedDay(on=_SAMPLE, kind=kind, role=role, due=due, original_due=original)

    plain = sample(work, DayRole.COUNTED)
    return [
        _Entry(DayRole.COUNTED in roles, "7", "计入的第7个工作日", plain),
        _Entry(any(d.received for d in days), "收", "收到申请，不计", plain),
        _Entry(any(d.role is DayRole.START and not d.received for d in days), "起", "起算日，不计", plain),
        _Entry(DayRole.LAPSED in roles, "7", "重新起算前的计数", sample(work, DayRole.LAPSED)),
        _Entry(DayRole.CONSULTED in roles, "征", DayRole.CONSULTED.label, sample(work, DayRole.CONSULTED)),
        _Entry(DayRole.WAITING in roles, "待", DayRole.WAITING.label, sample(work, DayRole.WAITING)),
        _Entry(DayKind.WEEKEND in kinds, "", DayKind.WEEKEND.label, sample(DayKind.WEEKEND, rest)),
        _Entry(DayKind.HOLIDAY in kinds, "休", DayKind.HOLIDAY.label, sample(DayKind.HOLIDAY, rest)),
        _Entry(DayKind.WORKED_WEEKEND in kinds, "班", DayKind.WORKED_WEEKEND.label, plain),
        _Entry(bool(letters), "A", "上表所列事项", plain, framed=True),
        _Entry(any(d.original_due for d in days), "", "未延期的届满日", sample(work, rest, original=True)),
        _Entry(any(d.due for d in days), "", "期限届满日", sample(work, rest, due=True)),
    ]
