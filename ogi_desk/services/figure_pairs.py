"""The figures of two reports beside each other, paired by what they tell; also where two forms are printed differently.

Values only. Must not decide which figure is right, and must not pair by ids what
:mod:`ogi_desk.forms.pairing` does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.layout import Form
from ogi_desk.forms.pairing import Likeness, Match, matches
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Table, cells_of

__all__ = ["FigurePair", "Likeness", "figure_pairs"]

#: A figure that grew to more than so many times what it was, or fell below that part of it, is worth a second look.
JUMP = 5


@dataclass(frozen=True, slots=True)
class FigurePair:
    """One figure in both reports; a side is ``None`` where there is no such cell, a value where none is given."""

    label: str
    ref: CellRef | None  # in the later report; the first of them where several add up to the other side
    earlier_ref: CellRef | None
    before: Decimal | None
    after: Decimal | None
    before_status: FigureStatus | None
    after_status: FigureStatus | None
    table: str = ""  # the title of the table it stands in
    likeness: Likeness = Likeness.SAME
    remark: str = ""  # how the two sides come together, where that is not plain
    refs: tuple[CellRef, ...] = ()  # all the cells of the later side; of the earlier side
    earlier_refs: tuple[CellRef, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the two differ: in value, or given by one and missing or not applicable in the other.

        What only one of two forms asks for differs where something stands in it.
        """
        if self.before_status is None or self.after_status is None:
            return bool(self.before or self.after)
        return self.before != self.after or _told(self.before_status) != _told(self.after_status)

    @property
    def difference(self) -> Decimal | None:
        """After less before, ``None`` when a value is missing."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def percent(self) -> Decimal | None:
        """The change as a percentage of what was before, unrounded; ``None`` without a value or from 0."""
        return self.difference * 100 / abs(self.before) if self.difference is not None and self.before else None

    @property
    def jumped(self) -> bool:
        """Whether it is more than five times what it was, or less than a fifth; never from or to 0."""
        if not self.before or not self.after:
            return False
        small, large = sorted((abs(self.before), abs(self.after)))
        return large > JUMP * small


@dataclass(frozen=True, slots=True)
class _Cell:
    label: str
    figure: Figure
    table: str


def figure_pairs(one: Form, two: Form, before: Iterable[Table], after: Iterable[Table]) -> Iterator[FigurePair]:
    """Yield the cells of both in pairs, in the order of the later report; what only the earlier one has comes last."""
    old, new = dict(_cells(one, before)), dict(_cells(two, after))
    found = {
        match.others[0]: match
        for match in matches(one, two)
        if all(ref in old for ref in match.ones) and all(ref in new for ref in match.others)
    }
    paired_old = {ref for match in found.values() for ref in match.ones}
    paired_new = {ref for match in found.values() for ref in match.others}
    for ref, cell in new.items():
        if ref in found:
            yield from _both(found[ref], old, new)
        elif ref not in paired_new and cell.figure.status is not FigureStatus.NOT_APPLICABLE:
            figure = cell.figure
            yield FigurePair(
                cell.label, ref, None, None, figure.value, None, figure.status, cell.table, refs=(ref,)
            )  # fmt: skip
    for ref, cell in old.items():
        if ref not in paired_old and cell.figure.status is not FigureStatus.NOT_APPLICABLE:
            figure = cell.figure
            yield FigurePair(
                cell.label, None, ref, figure.value, None, figure.status, None, cell.table, earlier_refs=(ref,)
            )  # fmt: skip


def _both(match: Match, old: Mapping[CellRef, _Cell], new: Mapping[CellRef, _Cell]) -> Iterator[FigurePair]:
    before, after = _summed([old[ref] for ref in match.ones]), _summed([new[ref] for ref in match.others])
    if before.status is after.status is FigureStatus.NOT_APPLICABLE:
        return
    whole = new[match.others[0]] if len(match.others) == 1 else old[match.ones[0]]
    yield FigurePair(
        whole.label,
        match.others[0],
        match.ones[0],
        before.value,
        after.value,
        before.status,
        after.status,
        new[match.others[0]].table,
        match.likeness,
        _remark(match, old, new),
        match.others,
        match.ones,
    )


def _remark(match: Match, old: Mapping[CellRef, _Cell], new: Mapping[CellRef, _Cell]) -> str:
    if match.likeness is Likeness.BUT_WITHDRAWN:
        names = "、".join(old[ref].label for ref in match.ones)
        return Saying("撤回的申请只计入其中一方；前者为“{name}”", name=names)
    if len(match.ones) > 1:
        names = "、".join(old[ref].label for ref in match.ones)
        return Saying("前者为{count}项之和：{names}", count=len(match.ones), names=names)
    if len(match.others) > 1:
        names = "、".join(new[ref].label for ref in match.others)
        return Saying("后者为{count}项之和：{names}", count=len(match.others), names=names)
    name = old[match.ones[0]].label
    if match.likeness is Likeness.NAMED:
        return Saying("两种格式的计数办法不同，前者为“{name}”", name=name)
    if _row_name(name) != _row_name(new[match.others[0]].label):
        return Saying("前者为“{name}”", name=name)
    return ""


def _row_name(label: str) -> str:
    return label.partition("·")[0]


def _summed(cells: list[_Cell]) -> Figure:
    """The figure of one cell, or the sum of several; missing where one of them is."""
    if len(cells) == 1:
        return cells[0].figure
    values = [c.figure.value for c in cells if c.figure.status is not FigureStatus.NOT_APPLICABLE]
    known = [value for value in values if value is not None]
    if not values:
        return Figure(value=None, status=FigureStatus.NOT_APPLICABLE)
    if len(known) < len(values):
        return Figure(value=None, status=FigureStatus.MISSING)
    return Figure(value=sum(known, Decimal(0)), status=FigureStatus.COMPUTED)


def _told(status: FigureStatus) -> str:
    """Whether a cell gives a figure: given, missing, or not applicable."""
    silent = (FigureStatus.MISSING, FigureStatus.NOT_APPLICABLE)
    return status.value if status in silent else "given"


def _cells(form: Form, tables: Iterable[Table]) -> Iterator[tuple[CellRef, _Cell]]:
    """Yield the cells with their names."""
    for table in tables:
        for ref, figure in cells_of([table]).items():
            yield ref, _Cell(cell_label(form, ref), figure, table.title)
