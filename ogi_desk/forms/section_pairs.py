"""Which sections of two forms speak of the same: found from what their drafts and tables count and how they are headed.

The numbers of sections differ from form to form, and so does what they are called: 依申请公开政府信息情况 and
收到和处理政府信息公开申请情况 tell the same. Three things say so: the figures both speak of, the words of the headings
that other sections do not share, and the name the form's file gives. Knows forms only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping

from ogi_desk.forms.fields import CHANGE, FIELD, Fields
from ogi_desk.forms.figure_plans import Entries, plan_cell
from ogi_desk.forms.layout import Form, SectionForm, plain_label
from ogi_desk.forms.pairing import matches
from ogi_desk.forms.report import CellRef

_YEAR = 2000  # any year: what is counted does not depend on it
#: Below this two sections are two; reached by one thing that speaks clearly, or by two that half do.
_LEAST = 0.35
_NAMED, _FRESH = 0.4, 0.2  # for the same name, and for both having to be written anew each year


def section_pairs(one: Form, other: Form) -> dict[str, str]:
    """Return, by id, the sections of ``one`` with the section of ``other`` that tells the same; each serves once.

    The surest pairs come first. Sections without a counterpart are not in it.
    """
    if one.id == other.id:
        return {section.id: section.id for section in one.sections}
    likeness = _Likeness(one, other)
    sure = sorted(
        (
            (likeness.of(a, b), -abs(place - there), a.id, b.id)
            for place, a in enumerate(one.sections)
            for there, b in enumerate(other.sections)
        ),
        reverse=True,
    )
    found: dict[str, str] = {}
    for share, _, mine, theirs in sure:
        if share >= _LEAST and mine not in found and theirs not in found.values():
            found[mine] = theirs
    return found


class _Likeness:
    """How much two sections of two forms tell the same."""

    def __init__(self, one: Form, other: Form) -> None:
        self._words = Counter(pair for form in (one, other) for s in form.sections for pair in _pairs(s.heading))
        twins: dict[CellRef, list[Hashable]] = {}
        theirs: dict[CellRef, list[Hashable]] = {}
        for match in matches(one, other):
            for refs, known in ((match.ones, twins), (match.others, theirs)):
                for ref in refs:
                    known.setdefault(ref, []).append(match)
        self._ones = {section.id: set(_told(one, section, twins)) for section in one.sections}
        self._others = {section.id: set(_told(other, section, theirs)) for section in other.sections}

    def of(self, one: SectionForm, other: SectionForm) -> float:
        """The three shares added up: figures, heading, name."""
        named = _NAMED if one.id == other.id else 0.0
        fresh = _FRESH if one.fresh and other.fresh else 0.0
        return self._by_heading(one.heading, other.heading) + self._by_figures(one.id, other.id) + named + fresh

    def _by_heading(self, one: str, other: str) -> float:
        if not one or not other:
            return 1.0 if one == other else 0.0
        a, b = set(_pairs(one)), set(_pairs(other))
        both = self._weight(a) + self._weight(b)
        return 2 * self._weight(a & b) / both if both else 0.0

    def _weight(self, pairs: set[str]) -> float:
        """How much pairs of characters tell: the more sections bear them, the less."""
        return sum(1 / self._words[pair] for pair in pairs)

    def _by_figures(self, one: str, other: str) -> float:
        a, b = self._ones[one], self._others[other]
        common = len(a & b)  # one figure in common says less than many: fees stand in 其他事项 too
        return common / min(len(a), len(b)) * common / (common + 1) if common else 0.0


def _pairs(heading: str) -> list[str]:
    """The pairs of characters of a heading without its number."""
    text = plain_label(heading)
    return [text[place : place + 2] for place in range(len(text) - 1)]


def _told(form: Form, section: SectionForm, matched: Mapping[CellRef, list[Hashable]]) -> Iterator[Hashable]:
    """What a section counts, in its draft and in the tables that stand in it."""
    fields = Fields(form, _YEAR)
    keys = [match[1].removeprefix(CHANGE).strip() for match in FIELD.finditer(section.draft)]
    refs: list[CellRef] = []
    for key in (*keys, *section.zero):
        for part in fields.parts_of(key):
            ref, selection = fields.cell(part), fields.selection(part)
            refs += [ref] if ref else []
            if selection:
                yield selection
    for shape in form.tables:
        if shape.section == section.id:
            refs += [CellRef(shape.id, row.id, column.id) for row in shape.rows for column in shape.columns]
    for ref in refs:
        yield from matched.get(ref, ())
        table = form.table(ref.table)
        row, column = (table.row(ref.row), table.column(ref.column)) if table else (None, None)
        if table and row and column:
            plan = plan_cell(table, row, column, _YEAR, Entries())
            if plan.selection:
                yield plan.selection
