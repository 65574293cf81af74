"""Which cells of two forms tell the same: found from what the forms count and what they call it, never from ids alone.

Ids mislead: ``other_handling`` is the whole of （六）其他处理 in the form of 2019 and its third part in that of 2021.
Cells are a match when they count the same records (:mod:`ogi_desk.forms.meaning`), failing that by their name. Knows
forms only; must not look at figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from ogi_desk.forms.form_key import FormKey
from ogi_desk.forms.layout import Form
from ogi_desk.forms.meaning import Meaning, Part, meaning_of, nearly, without
from ogi_desk.forms.report import CellRef


class Likeness(Enum):
    """How a cell tells the same as its twin."""

    SAME = "same"  # the same records, or the same cell of the same form
    NEAR = "near"  # the same but for answers changed in a later year
    BUT_WITHDRAWN = "but_withdrawn"  # the same but for requests withdrawn, which one of the forms does not count
    NAMED = "named"  # the same name; the forms count it in different ways


@dataclass(frozen=True, slots=True)
class Match:
    """Cells of two forms that tell the same: one to one, or one to the several whose sum it is."""

    ones: tuple[CellRef, ...]
    others: tuple[CellRef, ...]
    likeness: Likeness


_MONEY = frozenset({"元", "万元"})
_ENDINGS = re.compile(r"(?:数量|总数|数)$")
_BEGINNINGS = re.compile(r"^本年度?")


@dataclass(frozen=True, slots=True)
class _Cell:
    ref: CellRef
    names: frozenset[tuple[str, str]]  # period and indicator
    unit: str
    meanings: Mapping[Likeness, Meaning]


def matches(one: Form, other: Form) -> tuple[Match, ...]:
    """Return what two forms both tell, in the order of ``one``; each cell of either serves once at most.

    The surest come first to a choice: the same records, nearly the same, a sum of cells, last the same name.
    """
    if one.id == other.id:
        return tuple(Match((cell,), (cell,), Likeness.SAME) for cell in _refs(one))
    return _matched(FormKey(one), FormKey(other))


def twins(one: Form, other: Form) -> Mapping[CellRef, tuple[CellRef, ...]]:
    """Return, for the cells of ``one`` that ``other`` tells too, its cell or the cells that add up to it.

    What only bears the same name, or differs by the requests withdrawn, is not among them: it cannot be reckoned with.
    """
    alike = (Likeness.SAME, Likeness.NEAR)
    return {m.ones[0]: m.others for m in matches(one, other) if len(m.ones) == 1 and m.likeness in alike}


@lru_cache(maxsize=32)
def _matched(one: FormKey, other: FormKey) -> tuple[Match, ...]:
    mine = {cell.ref: cell for cell in _cells(one.form)}
    theirs = {cell.ref: cell for cell in _cells(other.form)}
    order = list(mine)
    found: list[Match] = []

    def take(ones: tuple[CellRef, ...], others: tuple[CellRef, ...], likeness: Likeness) -> None:
        found.append(Match(ones, others, likeness))
        for ref in ones:
            mine.pop(ref)
        for ref in others:
            theirs.pop(ref)

    for likeness in (Likeness.SAME, Likeness.NEAR, Likeness.BUT_WITHDRAWN):
        for cell in list(mine.values()):
            chosen = _best(cell, [c for c in theirs.values() if _counts_alike(cell, c, likeness)])
            if chosen and _best(chosen, [c for c in mine.values() if _counts_alike(c, chosen, likeness)]) is cell:
                take((cell.ref,), (chosen.ref,), likeness)
        if likeness is Likeness.SAME:
            continue
        for cell in list(mine.values()):
            parts = _adding_up(cell, theirs.values(), likeness)
            if parts:
                take((cell.ref,), parts, likeness)
        for cell in list(theirs.values()):
            parts = _adding_up(cell, mine.values(), likeness)
            if parts:
                take(parts, (cell.ref,), likeness)
    for cell in list(mine.values()):
        named = [c for c in theirs.values() if cell.names & c.names and _units_agree(cell, c)]
        if len(named) == 1 and sum(bool(c.names & named[0].names) for c in mine.values()) == 1:
            entered = not cell.meanings and not named[0].meanings  # the same name is all there is to them
            take((cell.ref,), (named[0].ref,), Likeness.SAME if entered else Likeness.NAMED)
    return tuple(sorted(found, key=lambda match: order.index(match.ones[0])))


def _counts_alike(one: _Cell, other: _Cell, likeness: Likeness) -> bool:
    a, b = one.meanings.get(likeness), other.meanings.get(likeness)
    return a is not None and a == b and bool(a.parts)


def _best(cell: _Cell, alike: list[_Cell]) -> _Cell | None:
    """Of the cells that count alike the one of the same name, then of the same row; ``None`` when that is not one."""
    for fits in (
        lambda c: bool(c.names & cell.names),
        lambda c: c.ref.row == cell.ref.row,
        lambda c: True,
    ):
        fitting = [c for c in alike if fits(c)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _adding_up(cell: _Cell, others: Iterable[_Cell], likeness: Likeness) -> tuple[CellRef, ...]:
    """The cells of one column or row, two at least, that together count what ``cell`` counts; empty when none do."""
    whole = _only(cell.meanings.get(likeness))
    if whole is None:
        return ()
    for name, wanted in whole.values:
        rest = without(whole, name)
        lines: dict[tuple[str, str], list[tuple[CellRef, frozenset[str]]]] = {}
        for other in others:
            part = _only(other.meanings.get(likeness))
            if part is not None and without(part, name) == rest:
                values = dict(part.values)[name]
                if values < wanted:
                    lines.setdefault((other.ref.table, other.ref.column), []).append((other.ref, values))
        for line in lines.values():
            counted = [value for _, values in line for value in values]
            if len(counted) == len(set(counted)) and set(counted) == wanted:
                return tuple(ref for ref, _ in line)
    return ()


def _only(meaning: Meaning | None) -> Part | None:
    return next(iter(meaning.parts)) if meaning and len(meaning.parts) == 1 else None


def _units_agree(one: _Cell, other: _Cell) -> bool:
    return one.unit == other.unit or not {one.unit, other.unit} & _MONEY


def _refs(form: Form) -> Iterator[CellRef]:
    for table in form.tables:
        for row in table.rows:
            yield from (CellRef(table.id, row.id, column.id) for column in table.columns)


def _cells(form: Form) -> Iterator[_Cell]:
    for table in form.tables:
        for row in table.rows:
            for column in table.columns:
                names = table.indicators(row, column)
                if not names or row.apart:
                    continue
                yield _Cell(
                    CellRef(table.id, row.id, column.id),
                    frozenset((column.period, _plain(name)) for name in names),
                    row.unit,
                    _meanings(meaning_of(table, row, column)),
                )


def _meanings(meaning: Meaning | None) -> Mapping[Likeness, Meaning]:
    """What a cell counts, to the record and more loosely."""
    if meaning is None:
        return {}
    exact = {} if meaning.typed else {Likeness.SAME: meaning}
    return {
        **exact,
        Likeness.NEAR: nearly(meaning, withdrawn=True),
        Likeness.BUT_WITHDRAWN: nearly(meaning, withdrawn=False),
    }


def _plain(name: str) -> str:
    """An indicator without what only counts: 行政许可/本年处理决定数量 → 行政许可/处理决定."""
    return "/".join(_ENDINGS.sub("", _BEGINNINGS.sub("", piece)) or piece for piece in name.split("/"))
