"""A figure explained on one side of a comparison: as it stands, on a day, in another form or year, as kept in a report.

What was signed or taken in is told as it was kept, with its parts as kept; what changed since is told beside it
(:mod:`ogi_desk.services.since_signed`). Must not decide which of two sides is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Snapshot
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.arithmetic import Term, shown, sum_in_words
from ogi_desk.forms.kept_years import kept_years
from ogi_desk.forms.report import CellRef, Figure, FigureStatus
from ogi_desk.services.baseline import Baseline, report_of, signed_report
from ogi_desk.services.explain import Explainer
from ogi_desk.services.explanation import Explanation
from ogi_desk.services.ports import Reader
from ogi_desk.services.since_signed import changed_under
from ogi_desk.services.touched_since import Touched, entries_then, touched_since

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a comparison: a year's report in a form, as it stands; with ``day`` to the end of that day; with
    ``version`` as it was signed (0: as it was taken in). ``unknown`` says why its counts are not known at all."""

    year: int
    form: str
    words: str
    day: date | None = None
    version: int | None = None
    unknown: str = ""


def explain_side(reader: Reader, definitions: Definitions, side: Side, refs: Sequence[CellRef]) -> Explanation:
    """Explain a figure of a side: a cell of its form, or several as their sum.

    ``InputError`` when the form has no such cell, or the report it stood in is there no more.
    """
    explainer = Explainer(reader, definitions, side.year, side.form, side.day)
    if side.version is None:
        told = [_unknown(side, explainer.explain(ref)) for ref in refs]
    else:
        kept = _KeptSide(reader, definitions, side, explainer)
        told = [kept.explain(ref) for ref in refs]
    return replace(told[0] if len(told) == 1 else _added(told), side=side.words)


def _unknown(side: Side, told: Explanation) -> Explanation:
    """A count from before there were registers is not 0, it is not known."""
    if not side.unknown or told.figure.status not in (FigureStatus.COUNTED, FigureStatus.COMPUTED):
        return told
    figure = replace(told.figure, value=None, status=FigureStatus.MISSING)
    terms = tuple(replace(term, value=None) for term in told.terms)
    return replace(told, figure=figure, arithmetic="", terms=terms, since=(side.unknown,))


def _added(told: Sequence[Explanation]) -> Explanation:
    """The sum of several cells, each of them a part that leads to its own."""
    terms = tuple(Term(label=one.label, value=one.figure.value, ref=one.ref) for one in told)
    values = [term.value for term in terms if term.value is not None]
    value = sum(values, Decimal(0)) if len(values) == len(terms) else None
    rule = Saying("以下各项之和：{names}", names=listed(term.label for term in terms))
    status = FigureStatus.MISSING if value is None else FigureStatus.COMPUTED
    return Explanation(
        ref=told[0].ref,
        label=listed((term.label for term in terms), " + "),
        figure=Figure(value=value, status=status, rule=rule),
        rule=rule,
        record_kind="",
        record_ids=(),
        earlier=(),
        terms=terms,
        arithmetic=sum_in_words(terms, value),
        kept=told[0].kept,
        since=tuple(dict.fromkeys(sentence for one in told for sentence in one.since)),
    )


# ---------------------------------------------------------------------- what was signed or taken in


def _kept_report(reader: Reader, definitions: Definitions, side: Side) -> tuple[Baseline, Snapshot | None]:
    if side.version:
        signed = reader.all(Snapshot, year=side.year, form=side.form, version=side.version)
        if signed:
            return signed_report(signed[0], definitions.forms[side.form]), signed[0]
    else:
        base = report_of(reader, definitions, side.year, side.form)
        if base and not base.version and base.report.form == side.form:
            return base, None
    raise InputError("{year}年度的这份报告已经撤除，请重新对照", year=side.year)


class _KeptSide:
    """Explains the figures of one report that was signed or taken in."""

    def __init__(self, reader: Reader, definitions: Definitions, side: Side, now: Explainer) -> None:
        self._reader, self._side, self._now = reader, side, now
        self._base, self._snapshot = _kept_report(reader, definitions, side)
        self._touched: list[Touched] = []
        self._whole = True
        if self._snapshot:
            self._touched, self._whole = touched_since(reader, self._snapshot)
        entries = entries_then(now.entries, self._touched)
        self._then = Explainer(reader, definitions, side.year, side.form, entries=entries)

    def explain(self, ref: CellRef) -> Explanation:
        """A figure as the report kept it: by the rule of that time; its records are those of today."""
        now, then = self._now.explain(ref, earlier=0), self._then.explain(ref, earlier=0)
        figure = _cell(self._base, ref)
        terms = _kept_terms(self._base, then)
        since = [*self._read_at(ref)]
        if figure.status is not FigureStatus.NOT_APPLICABLE:
            since += _against_now(self._reader, self._now, self._side, figure, now)
        if self._snapshot:
            since += changed_under(self._now, self._snapshot, ref, self._touched, terms, now)
        if not self._whole:
            since.append(Saying("签发后改动很多，只查看了最近的一部分"))
        return replace(
            now,
            figure=replace(figure, rule=then.rule, source=then.figure.source),
            rule=then.rule,
            terms=terms,
            arithmetic=sum_in_words(terms, figure.value) if len(terms) > 1 and figure.value is not None else "",
            counted=None,
            kept=Saying("签发时的数") if self._snapshot else Saying("录入的数"),
            since=tuple(since),
        )

    def _read_at(self, ref: CellRef) -> Iterator[str]:
        """Where a figure taken in was read."""
        cell = self._base.cells.get(ref)
        if cell:
            yield Saying("读自{place}：{line}", place=cell.place, line=cell.line or cell.text)
            if cell.remark:
                yield Saying("备注：{remark}", remark=cell.remark)
            if cell.doubt:
                yield Saying("存疑：{doubt}", doubt=cell.doubt)


def _cell(base: Baseline, ref: CellRef) -> Figure:
    try:
        return base.report.cell(ref)
    except KeyError:  # a report taken in may lack rows of its form
        return Figure(value=None, status=FigureStatus.MISSING)


def _kept_terms(base: Baseline, now: Explanation) -> tuple[Term, ...]:
    """The parts as kept; none where one of them has no cell of its own, since only cells were kept."""
    if not now.terms or not all(term.ref for term in now.terms):
        return ()
    return tuple(replace(term, value=_cell(base, term.ref).value) for term in now.terms if term.ref)


def _against_now(reader: Reader, explainer: Explainer, side: Side, figure: Figure, now: Explanation) -> list[str]:
    """What the office's own registers and entries give for the same figure today."""
    value = now.figure.value
    if now.figure.status in (FigureStatus.COUNTED, FigureStatus.COMPUTED):
        kinds = {plan.selection.kind for plan in explainer.plans(now.ref).values() if plan.selection}
        if kinds and not any(side.year in kept_years(reader.years, kind) for kind in kinds):
            return [Saying("{year}年没有这类登记，不能与登记核对", year=side.year)]
    if value == figure.value:
        return [Saying("按现有登记也是{value}", value=shown(value))]
    return [Saying("按现有登记为{value}", value=shown(value))]
