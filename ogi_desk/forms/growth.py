"""This year against last in words, ``{{change:<figure key>}}``: 比上年增加3条，增长7.0%.

Last year's figure is the one of last year's report where there is one (signed here or taken in), else what the office
entered or registered for that year. A register that holds nothing of that year says nothing about it: the figure is
then not known, which is not 0. Must not touch a store and must not judge what a text says (see findings_growth).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from ogi_desk.forms.fields import Fields, show_number, show_share
from ogi_desk.forms.figure_plans import Entries, Plan, plan_cell
from ogi_desk.forms.kept_years import kept_in
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.forms.selection import Selection

#: From this growth on, in percent, a multiple reads better than a percentage.
_TIMES = 1000


def growth_phrase(now: Decimal, before: Decimal, unit: str) -> str:
    """Return the words for a figure against last year's: up, down, unchanged, from 0.

    The percentage has one decimal, rounded half up. It is left out where it would say nothing (down to 0, or so small
    a change that it rounds to none or to all); a growth to ten times and more is told as a multiple.
    """
    change = now - before
    if not change:
        return "与上年持平"
    if not before:
        return f"上年为0{unit}"
    went = f"比上年{'增加' if change > 0 else '减少'}{show_number(abs(change))}{unit}"
    if before < 0 or now <= 0:
        return went
    share = (abs(change) * 100 / before).quantize(Decimal("0.1"), ROUND_HALF_UP)
    if share >= _TIMES:
        times = (now / before).quantize(Decimal("0.1"), ROUND_HALF_UP)
        return f"{went}，为上年的{show_number(times)}倍"
    if not share or (change < 0 and share >= 100):
        return went
    return f"{went}，{'增长' if change > 0 else '下降'}{show_share(abs(change), before, 1)}"


@dataclass(frozen=True, slots=True)
class _Planned:
    """How last year's cells come about, as far as somebody asked."""

    plans: dict[CellRef, Plan] = field(default_factory=dict)
    leaves: dict[CellRef, tuple[Plan, ...]] = field(default_factory=dict)


class _Asked:
    """What plans depend on, as a key of the memory below: forms are values, but hold dictionaries."""

    def __init__(self, form: Form, year: int, entries: Entries) -> None:
        self.form, self.rest = form, (year, entries)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Asked) and other.form is self.form and other.rest == self.rest

    def __hash__(self) -> int:
        return hash((id(self.form), self.rest[0]))


@lru_cache(maxsize=8)  # a report is composed at every pause of the keys, and last year's cells do not change meanwhile
def _planned(asked: _Asked) -> _Planned:
    return _Planned()


@dataclass(slots=True)
class LastYear:
    """Last year's figures for one report: what must be measured for them, and what they come to."""

    fields: Fields  # of the year before the report's
    entries: Entries
    reported: Mapping[CellRef, Decimal] = field(default_factory=dict)  # the figures of last year's report
    _planned: _Planned = field(init=False)
    _registers: dict[str, tuple[Selection, ...]] = field(default_factory=dict)  # by kind, what shows it was kept

    def __post_init__(self) -> None:
        self._planned = _planned(_Asked(self.fields.form, self.fields.year, self.entries))

    @property
    def form(self) -> Form:
        """The form of this year's report, in whose cells last year is counted too."""
        return self.fields.form

    def wanted(self, key: str) -> Iterator[Selection]:
        """The selections to be measured for a figure key; none where last year's report gives it."""
        for part in self.fields.parts_of(key):
            ref = self.fields.cell(part)
            if ref is None:
                selection = self.fields.selection(part)
                if selection:
                    yield selection
                    yield from self._kept(selection.kind)
            elif ref not in self.reported:
                wanted = [selection for plan in self._under(ref) for selection in plan.wanted()]
                yield from wanted
                for kind in {selection.kind for selection in wanted}:
                    yield from self._kept(kind)

    def value(self, key: str, amounts: Mapping[Selection, Decimal]) -> Decimal | None:
        """Last year's figure, ``None`` where it is not known."""
        total = Decimal(0)
        for part in self.fields.parts_of(key):
            value = self._single(part, amounts)
            if value is None:
                return None
            total += value
        return total

    def phrase(self, key: str, now: Decimal, amounts: Mapping[Selection, Decimal]) -> str:
        """The words for a figure key, empty where last year's figure is not known."""
        before = self.value(key, amounts)
        return "" if before is None else growth_phrase(now, before, self.fields.unit_of(key))

    def _single(self, key: str, amounts: Mapping[Selection, Decimal]) -> Decimal | None:
        ref = self.fields.cell(key)
        if ref is None:
            selection = self.fields.selection(key)
            known = selection is not None and self._was_kept(selection.kind, amounts)
            return amounts.get(selection) if selection and known else None
        return self.reported[ref] if ref in self.reported else self._counted(ref, amounts)

    def _counted(self, ref: CellRef, amounts: Mapping[Selection, Decimal]) -> Decimal | None:
        """A cell of last year as it was entered or registered."""
        kinds = {s.kind for plan in self._under(ref) for s in plan.wanted() if plan.status is not FigureStatus.ENTERED}
        entered = any(plan.status is FigureStatus.ENTERED for plan in self._under(ref))
        if not (kinds or entered) or not all(self._was_kept(kind, amounts) for kind in kinds):
            return None
        return self._amount(ref, amounts)

    def _amount(self, ref: CellRef, amounts: Mapping[Selection, Decimal]) -> Decimal | None:
        plan = self._plan(ref)
        if plan.status is not FigureStatus.COMPUTED:
            return plan.finish(amounts).value
        total = Decimal(0)
        for other in plan.cells:
            if self._plan(other).status is FigureStatus.NOT_APPLICABLE:
                continue
            value = self._amount(other, amounts)
            if value is None:
                return None
            total += -value if other in plan.minus else value
        return total

    def _plan(self, ref: CellRef) -> Plan:
        if ref not in self._planned.plans:
            table = self.form.table(ref.table)
            row, column = (table.row(ref.row), table.column(ref.column)) if table else (None, None)
            if not table or not row or not column:
                raise KeyError(ref)
            self._planned.plans[ref] = plan_cell(table, row, column, self.fields.year, self.entries)
        return self._planned.plans[ref]

    def _under(self, ref: CellRef) -> tuple[Plan, ...]:
        """How a cell comes about, or the cells it is computed from."""
        if ref not in self._planned.leaves:
            plan = self._plan(ref)
            computed = plan.status is FigureStatus.COMPUTED
            parts = [part for other in plan.cells for part in self._under(other)] if computed else [plan]
            self._planned.leaves[ref] = tuple(parts)
        return self._planned.leaves[ref]

    def _kept(self, kind: str) -> tuple[Selection, ...]:
        if kind not in self._registers:
            self._registers[kind] = kept_in(kind, self.fields.year)
        return self._registers[kind]

    def _was_kept(self, kind: str, amounts: Mapping[Selection, Decimal]) -> bool:
        return any(amounts.get(selection) for selection in self._kept(kind))
