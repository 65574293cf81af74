"""The smallest change of figures that makes all hard identities of a table hold at once, and how sure it is.

One cell is tried first, then two; contradictions that share no cell are set right apart from each other. Of changes as
small the one the text agrees with comes first. A hint is a guess at a slip of the pen, never more: must not change a
report.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.identities import value_of
from ogi_desk.forms.layout import Form
from ogi_desk.forms.repair_by_text import contradictions
from ogi_desk.forms.repair_tables import KnownTable, known_tables
from ogi_desk.forms.report import CellRef, Report

#: More alternatives than this are not looked for; a hint with so many is none.
MOST_ALTERNATIVES = 30
#: Alternatives up to this number are told one by one; of more only how many there are.
_MOST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Change:
    """One figure and what it might have been meant to be."""

    ref: CellRef
    before: Decimal
    after: Decimal


@dataclass(frozen=True, slots=True)
class Repair:
    """The likeliest change for contradictions that hang together; ``others`` are as small."""

    changes: tuple[Change, ...]
    others: tuple[tuple[Change, ...], ...] = ()
    rules: tuple[str, ...] = ()  # ids of the identities it sets right
    told: bool = False  # the text agrees with this change and with none of the others
    recorded: bool = False  # it leads to what the records give, and none of the others does

    @property
    def unique(self) -> bool:
        """Whether no other change as small does it."""
        return not self.others


def repairs(form: Form, report: Report, previous: Report | None = None) -> tuple[Repair, ...]:
    """Return a hint for each group of broken identities that one or two figures can set right, table by table."""
    found: dict[frozenset[Change], Repair] = {}
    for table in known_tables(form, report, previous):
        broken = [n for n, line in enumerate(table.lines) if line.relation == "=" and line.excess]
        for group in _groups(table, broken):
            repair = _repair(table, group, frozenset(broken) - frozenset(group))
            if not repair:
                continue
            same = found.get(frozenset(repair.changes))  # one change may mend what hangs together by no figure
            if same:
                rules = tuple(dict.fromkeys((*same.rules, *repair.rules)))
                found[frozenset(repair.changes)] = replace(same, rules=rules)
            else:
                repair = _likeliest(form, report, table, repair)
                found[frozenset(repair.changes)] = repair
    return tuple(found.values())


def _likeliest(form: Form, report: Report, table: KnownTable, repair: Repair) -> Repair:
    """The repair with the change first that leads to what the records give, else that leaves the text with the fewest
    contradictions; ``recorded`` and ``told``: only one does."""
    ways = (repair.changes, *repair.others)
    if not repair.others:
        return repair
    records = [_against_records(table, way) for way in ways]
    if records[0] < min(records[1:]):
        return replace(repair, recorded=True)
    if not report.sections:
        return repair
    counts = contradictions(form, report, [_carried(report, table, way) for way in ways])
    order = sorted(range(len(ways)), key=lambda at: (records[at], counts[at], at))
    first, *others = (ways[at] for at in order)
    return replace(repair, changes=first, others=tuple(others), told=counts.count(min(counts)) == 1)


def _carried(report: Report, table: KnownTable, way: Sequence[Change]) -> dict[CellRef, tuple[Decimal, Decimal]]:
    """What each figure was and would be, the sums the program adds up itself included."""
    moves = table.carried({change.ref: change.after - change.before for change in way})
    before = {ref: value_of(report, ref) or Decimal(0) for ref in moves}
    return {ref: (before[ref], before[ref] + move) for ref, move in moves.items()}


def repair_in_words(form: Form, repair: Repair) -> str:
    """Return ``最可能：“本年新收…·自然人”60→61；…且没有别的这样小的改法``; a few others as small are told with it."""
    changes = _in_words(form, repair.changes)
    count = len(repair.others)
    if repair.unique:
        return Saying("最可能：{changes}；改后各项勾稽都成立，且没有别的这样小的改法", changes=changes)
    if repair.recorded:
        said: str = Saying(
            "最可能：{changes}；改后各项勾稽都成立，也与登记的计数相符，同样小的改法另有{count}种，请核对",
            changes=changes,
            count=count,
        )
    elif repair.told:
        said = Saying(
            "最可能：{changes}；改后各项勾稽都成立，也与正文所写的相符，同样小的改法另有{count}种，请核对",
            changes=changes,
            count=count,
        )
    elif count >= MOST_ALTERNATIVES:
        return Saying("可能：{changes}；改后各项勾稽都成立，但同样小的改法很多，请逐项核对", changes=changes)
    else:
        said = Saying(
            "最可能：{changes}；改后各项勾稽都成立，同样小的改法另有{count}种，请核对", changes=changes, count=count
        )
    if count > _MOST_SHOWN:
        return said
    others = listed((_in_words(form, other) for other in repair.others), "；")
    return Saying("{said}：{others}", said=said, others=others)


def _in_words(form: Form, changes: Sequence[Change]) -> str:
    return listed(
        (
            Saying(
                "“{cell}”{before}→{after}",
                cell=cell_label(form, change.ref),
                before=show_number(change.before),
                after=show_number(change.after),
            )
            for change in changes
        ),
        "，",
    )


def _groups(table: KnownTable, broken: Sequence[int]) -> Iterator[list[int]]:
    """Yield the broken identities in groups that hang together by a figure they share."""
    left = set(broken)
    while left:
        group, waiting = [], [min(left)]
        left.discard(waiting[0])
        while waiting:
            number = waiting.pop()
            group.append(number)
            near = {n for ref in table.lines[number].signs for n in table.lines_of[ref]} & left
            left -= near
            waiting += sorted(near)
        yield sorted(group)


def _repair(table: KnownTable, group: Sequence[int], aside: frozenset[int]) -> Repair | None:
    shortest = min(group, key=lambda number: len(table.lines[number].signs))
    moves = list(_singles(table, group, shortest, aside)) or list(_pairs(table, group, shortest, aside))
    if not moves:
        return None
    parts = [tuple(Change(ref, table.values[ref], table.values[ref] + by) for ref, by in m.items()) for m in moves]
    parts.sort(key=lambda changes: _unlikely(table, changes))
    rules = tuple(dict.fromkeys(table.lines[number].rule for number in group))
    return Repair(parts[0], tuple(parts[1 : MOST_ALTERNATIVES + 1]), rules)


def _unlikely(table: KnownTable, changes: Sequence[Change]) -> tuple[int, int, int, Decimal]:
    """Order alternatives: to what the records give first, from it last; a figure left at 0; one digit mistaken; the
    smaller step."""
    zero = sum(change.before != 0 for change in changes)
    steps = sum((abs(change.after - change.before) for change in changes), Decimal(0))
    return _against_records(table, changes), zero, sum(_slips(change) for change in changes), steps


def _against_records(table: KnownTable, changes: Sequence[Change]) -> int:
    """How many figures leave what the records give, less those that come to it."""
    counts = [(change, table.counts.get(change.ref)) for change in changes]
    return sum((change.before == count) - (change.after == count) for change, count in counts)


def _slips(change: Change) -> int:
    """How many digits were mistaken, two swapped ones counting as one."""
    old, new = show_number(change.before), show_number(change.after)
    if len(old) != len(new):
        return 2 + abs(len(old) - len(new))
    wrong = [n for n, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    swapped = len(wrong) == 2 and old[wrong[0]] == new[wrong[1]] and old[wrong[1]] == new[wrong[0]]
    return 1 if swapped else len(wrong)


def _singles(
    table: KnownTable, group: Sequence[int], shortest: int, aside: frozenset[int]
) -> Iterator[dict[CellRef, Decimal]]:
    for ref in table.lines[shortest].signs:
        if not set(group) <= set(table.lines_of[ref]):
            continue
        move = {ref: -table.lines[shortest].excess / table.lines[shortest].signs[ref]}
        if table.holds(move, aside):
            yield move


def _pairs(
    table: KnownTable, group: Sequence[int], shortest: int, aside: frozenset[int]
) -> Iterator[dict[CellRef, Decimal]]:
    """Yield pairs of figures; one of them is in the shortest broken identity, the other in all it leaves broken."""
    wanted, seen, count = set(group), set(), 0
    for one in table.lines[shortest].signs:
        mine = set(table.lines_of[one]) - aside
        equal = {n for n in mine if table.lines[n].relation == "="}
        rest = (wanted - mine) | (equal - wanted)
        shared = [set(table.lines[n].signs) for n in rest]
        others = set.intersection(*shared) if shared else {ref for n in mine for ref in table.lines[n].signs}
        for other in sorted(others, key=lambda ref: (ref.row, ref.column)):
            pair = frozenset((one, other))
            if other == one or pair in seen:
                continue
            seen.add(pair)
            moves = _solve(table, one, other, aside)
            if moves and _mends(table, moves, group) and table.holds(moves, aside):
                yield moves
                count += 1
                if count > MOST_ALTERNATIVES:
                    return


def _solve(table: KnownTable, one: CellRef, other: CellRef, aside: frozenset[int]) -> dict[CellRef, Decimal] | None:
    """The moves of two figures that their equalities ask for; ``None`` when these ask for no single answer."""
    rows = [
        (line.signs.get(one, 0), line.signs.get(other, 0), -line.excess)
        for n in {*table.lines_of[one], *table.lines_of[other]} - aside
        if (line := table.lines[n]).relation == "="
    ]
    for place, (a, b, r) in enumerate(rows):
        for c, d, s in rows[place + 1 :]:
            determinant = a * d - b * c
            if determinant:
                x, y = (r * d - b * s) / determinant, (a * s - r * c) / determinant
                return {one: x, other: y} if x and y else None
    return None


def _mends(table: KnownTable, moves: Mapping[CellRef, Decimal], group: Sequence[int]) -> bool:
    return all(any(ref in table.lines[number].signs for ref in moves) for number in group)
