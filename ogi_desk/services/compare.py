"""Two reports side by side: this year and last, form and form, day and day, what was signed and what stands now.

Values only; who shows them marks what changed. Must not decide which of two figures is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Snapshot
from ogi_desk.domain.saying import Saying
from ogi_desk.forms.figures import Entries, finish_tables, plan_tables
from ogi_desk.forms.layout import Form, plain_label
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Report, Table
from ogi_desk.services.baseline import report_of, signed_report
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import entries_of, form_by_id, prepare

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions


@dataclass(frozen=True, slots=True)
class FigurePair:
    """One figure in both reports; a side is ``None`` where there is no such cell, a value where none is given."""

    label: str
    ref: CellRef | None  # in the later report
    earlier_ref: CellRef | None
    before: Decimal | None
    after: Decimal | None
    before_status: FigureStatus | None
    after_status: FigureStatus | None

    @property
    def changed(self) -> bool:
        """Whether the two differ in value, or one of them has no value where the other has one."""
        return self.before != self.after

    @property
    def difference(self) -> Decimal | None:
        """After less before, ``None`` when a value is missing."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def percent(self) -> Decimal | None:
        """The change as a percentage of what was before, unrounded; ``None`` without a value or from 0."""
        return self.difference * 100 / self.before if self.difference is not None and self.before else None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a changed paragraph: ``same``, ``removed`` or ``added``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class TextChange:
    """One paragraph that was ``added``, ``removed`` or ``changed``; the pieces of it in reading order."""

    section: str
    heading: str
    kind: str
    before: str
    after: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports side by side; ``notes`` are sentences on what they can and cannot be compared by."""

    before: str  # in words: 2023年度报告第1版 …
    after: str
    figures: tuple[FigurePair, ...]
    texts: tuple[TextChange, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def changed(self) -> tuple[FigurePair, ...]:
        """The figures that differ."""
        return tuple(pair for pair in self.figures if pair.changed)


def compare_years(
    reader: Reader, definitions: Definitions, year: int, form_id: str, earlier: int | None = None
) -> Comparison:
    """Compare a year's report with an earlier one's (the year before): as signed or taken in, else from the records."""
    other = year - 1 if earlier is None else earlier
    notes: tuple[str, ...] = ()
    after = prepare(reader, definitions, year, form_id)
    kept = report_of(reader, definitions, other, form_id)
    if kept:
        before, words = kept.report, kept.words
    else:
        before, words = prepare(reader, definitions, other, form_id), _now(other)
        notes = (Saying("{year}年度没有签发或录入的报告，按现有登记计算", year=other),)
    return _compared(before, after, words, _now(year), notes)


def compare_forms(reader: Reader, definitions: Definitions, year: int, before: str, after: str) -> Comparison:
    """Compare the same year in two forms, cell by cell where both count the same records or bear the same name."""
    one, two = (prepare(reader, definitions, year, form_id) for form_id in (before, after))
    names = [form_by_id(definitions, form_id).name for form_id in (before, after)]
    return _compared(one, two, names[0], names[1])


def compare_versions(
    reader: Reader, definitions: Definitions, year: int, form_id: str, version: int, later: int | None = None
) -> Comparison:
    """Compare a signed version with a later one, or with what stands now; ``InputError`` when there is no such one."""
    form = form_by_id(definitions, form_id)
    snapshots = {s.version: s for s in reader.all(Snapshot, year=year, form=form_id)}
    for wanted in (version, later):
        if wanted is not None and wanted not in snapshots:
            raise InputError("{year}年度报告没有签发过第{version}版，请另选一版", year=year, version=wanted)
    before = signed_report(snapshots[version], form)
    if later is None:
        return _compared(before.report, prepare(reader, definitions, year, form_id), before.words, _now(year))
    after = signed_report(snapshots[later], form)
    return _compared(before.report, after.report, before.words, after.words)


def compare_days(reader: Reader, definitions: Definitions, form_id: str, before: date, after: date) -> Comparison:
    """Compare the figures as they stood at the end of two days, each counted from 1 January of its year."""
    form = form_by_id(definitions, form_id)
    entries = entries_of(reader)
    notes = []
    for day in dict.fromkeys((before, after)):
        if (day.month, day.day) != (12, 31) and any(fact.year == day.year for fact in entries.facts):
            notes.append(
                Saying("{year}年度的填报数不分日期，截至{day}也按填报数列出", year=day.year, day=in_words(day))
            )
    sides = [figures_on(reader, form, day, entries) for day in (before, after)]
    words = [Saying("截至{day}", day=in_words(day)) for day in (before, after)]
    pairs = tuple(_pairs(sides[0], sides[1], by_record=False))
    return Comparison(words[0], words[1], pairs, (), tuple(notes))


def figures_on(reader: Reader, form: Form, day: date, entries: Entries | None = None) -> tuple[Table, ...]:
    """Return a form's tables as of the end of a day, counted from 1 January of its year."""
    plans = plan_tables(form, day.year, entries_of(reader) if entries is None else entries, day)
    amounts = measure(reader, [selection for plan in plans.values() for selection in plan.wanted()])
    return finish_tables(form, day.year, plans, amounts)


def _now(year: int) -> str:
    return Saying("{year}年度报告，现有登记", year=year)


def _compared(
    before: Report, after: Report, before_words: str, after_words: str, notes: Iterable[str] = ()
) -> Comparison:
    pairs = tuple(_pairs(before.tables, after.tables, by_record=before.form != after.form))
    return Comparison(before_words, after_words, pairs, tuple(_texts(before, after)), tuple(notes))


def _pairs(before: Iterable[Table], after: Iterable[Table], *, by_record: bool) -> Iterator[FigurePair]:
    """Pair the cells: by their ids, in different forms also by the records they count and by their names."""
    old, new = ({ref: (label, figure) for ref, label, figure in _cells(tables)} for tables in (before, after))
    left = {ref: cell for ref, cell in old.items() if ref not in new}
    for ref, (label, figure) in new.items():
        twin: CellRef | None = ref if ref in old else _twin(label, figure, left) if by_record else None
        found = old[twin] if twin else None
        if twin and twin != ref:
            left.pop(twin)
        yield _pair(label, ref, twin, found[1] if found else None, figure)
    for ref, (label, figure) in left.items():
        yield _pair(label, None, ref, figure, None)


def _twin(label: str, figure: Figure, left: Mapping[CellRef, tuple[str, Figure]]) -> CellRef | None:
    for ref, (_, other) in left.items():
        if figure.selection and other.selection == figure.selection:
            return ref
    return next((ref for ref, (name, _) in left.items() if name == label), None)


def _pair(
    label: str, ref: CellRef | None, earlier: CellRef | None, before: Figure | None, after: Figure | None
) -> FigurePair:
    return FigurePair(
        label,
        ref,
        earlier,
        before.value if before else None,
        after.value if after else None,
        before.status if before else None,
        after.status if after else None,
    )


def _cells(tables: Iterable[Table]) -> Iterator[tuple[CellRef, str, Figure]]:
    """Yield the cells that may hold a figure, with their names."""
    for table in tables:
        for row in table.rows:
            name = plain_label(row.label)
            for column, figure in zip(table.columns, row.figures, strict=True):
                if figure.status is not FigureStatus.NOT_APPLICABLE:
                    head = "".join((*column.heads[-1:], column.label)) if not name else column.label
                    label = Saying("{row}·{column}", row=name, column=head) if name else head
                    yield CellRef(table.id, row.id, column.id), label, figure


def _texts(before: Report, after: Report) -> Iterator[TextChange]:
    """Yield the paragraphs that differ, section by section."""
    old = {section.id: section for section in before.sections}
    new = {section.id: section for section in after.sections}
    for id in dict.fromkeys((*new, *old)):
        one, two = ([p.text for p in side[id].paragraphs] if id in side else [] for side in (old, new))
        heading = (new.get(id) or old[id]).heading
        for _, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
            yield from _changed(id, heading, one[a:b], two[c:d])


def _changed(section: str, heading: str, removed: list[str], added: list[str]) -> Iterator[TextChange]:
    if removed == added:
        return
    for place in range(max(len(removed), len(added))):
        one = removed[place] if place < len(removed) else ""
        two = added[place] if place < len(added) else ""
        kind = "changed" if one and two else "removed" if one else "added"
        yield TextChange(section, heading, kind, one, two, tuple(_pieces(one, two)))


def _pieces(before: str, after: str) -> Iterator[Piece]:
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("same", before[a:b])
            continue
        if a < b:
            yield Piece("removed", before[a:b])
        if c < d:
            yield Piece("added", after[c:d])
