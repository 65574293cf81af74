"""The arithmetic identities of a form, tried on a report's figures; what cannot be tried is no error.

Words and terms of an identity are the form's data. Must not change a figure; what change would set all right is
:mod:`ogi_desk.forms.repair`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.layout import Form, IdentityForm, TableForm
from ogi_desk.forms.report import CellRef, Finding, Report, Severity

_RELATION_LABELS = {"=": "等于", "<=": "不大于", ">=": "不小于"}


@dataclass(frozen=True, slots=True)
class Term:
    """One cell on a side of an identity: of this report, or of last year's (``last``)."""

    ref: CellRef
    sign: int
    last: bool = False


def identities_of(form: Form, report: Report) -> Iterator[tuple[IdentityForm, str]]:
    """Yield the identities a report must keep, each with the column (or row) it is tried in."""
    tables = {table.id for table in report.tables}
    for identity in form.identities:
        table = form.table(identity.table)
        if not table or identity.table not in tables or report.year < identity.from_year:
            continue
        if identity.agency and not identity.agency.search(report.agency):
            continue
        for scope in _scopes(identity, table):
            yield identity, scope


def terms_of(identity: IdentityForm, names: Sequence[str], scope: str) -> tuple[Term, ...]:
    """Return the cells of one side of an identity."""
    found = []
    for name in names:
        bare = name.removeprefix("-")
        ref = _ref(identity, bare.removeprefix("previous:"), scope)
        found.append(Term(ref, -1 if name.startswith("-") else 1, bare.startswith("previous:")))
    return tuple(found)


def value_of(report: Report | None, ref: CellRef) -> Decimal | None:
    """A cell's value, ``None`` where it is missing or there is no such report or cell."""
    if report is None:
        return None
    try:
        return report.cell(ref).value
    except KeyError:
        return None


def added(report: Report | None, refs: Sequence[CellRef]) -> Decimal | None:
    """The sum of cells' values, ``None`` where one is missing."""
    values = [value for ref in refs if (value := value_of(report, ref)) is not None]
    return sum(values, Decimal(0)) if values and len(values) == len(refs) else None


def check_identities(form: Form, report: Report, previous: Report | None) -> Iterator[Finding]:
    """Try every identity of the form; one with a missing figure, or without last year's report, is left aside."""
    for identity, scope in identities_of(form, report):
        finding = _try(form, identity, scope, report, previous)
        if finding:
            yield finding


def unchecked_identities(form: Form, report: Report, previous: Report | None) -> tuple[str, ...]:
    """Return, once for each identity with last year's figures, that it could not be checked, which is not wrong."""
    lacking: dict[str, tuple[IdentityForm, bool]] = {}
    for identity, scope in identities_of(form, report):
        terms = terms_of(identity, (*identity.left, *identity.right), scope)
        if not any(term.last for term in terms):
            continue
        here = all(value_of(report, term.ref) is not None for term in terms if not term.last)
        there = all(value_of(previous, term.ref) is not None for term in terms if term.last)
        if here and not there:
            lacking[identity.id] = (identity, previous is not None)
    return tuple(_unchecked(identity, report.year - 1, given) for identity, given in lacking.values())


def _unchecked(identity: IdentityForm, year: int, given: bool) -> str:
    if given:
        return Saying("{year}年度报告没有相应的数，未核对：{words}", year=year, words=identity.words)
    return Saying("没有{year}年度报告的数，未核对：{words}", year=year, words=identity.words)


def _scopes(identity: IdentityForm, table: TableForm) -> Sequence[str]:
    """The columns (or rows) an identity is tried in."""
    if identity.over == "cells":
        return ("",)
    if identity.over == "columns":
        return identity.only or [c.id for c in table.columns]
    return identity.only or [r.id for r in table.rows if not r.group]


def _ref(identity: IdentityForm, name: str, scope: str) -> CellRef:
    if identity.over == "columns":
        return CellRef(identity.table, name, scope)
    if identity.over == "rows":
        return CellRef(identity.table, scope, name)
    row, _, column = name.partition("/")
    return CellRef(identity.table, row, column)


def _side(
    identity: IdentityForm, names: Sequence[str], scope: str, report: Report, previous: Report | None
) -> tuple[Decimal, list[CellRef], str] | None:
    """Add up one side: value, cells in this report, arithmetic in words; ``None`` when a figure is missing."""
    total, cells, words = Decimal(0), [], ""
    for term in terms_of(identity, names, scope):
        value = value_of(previous if term.last else report, term.ref)
        if value is None:
            return None
        total += term.sign * value
        shown = f"({show_number(value)})" if value < 0 and words else show_number(value)  # ＋(-2), not ＋-2
        words += ("－" if term.sign < 0 else "＋" if words else "") + shown
        if not term.last:
            cells.append(term.ref)
    return total, cells, words or "0"


def _try(form: Form, identity: IdentityForm, scope: str, report: Report, previous: Report | None) -> Finding | None:
    left = _side(identity, identity.left, scope, report, previous)
    right = _side(identity, identity.right, scope, report, previous)
    if not left or not right:
        return None
    (a, left_cells, left_words), (b, right_cells, right_words) = left, right
    where = _where(form, identity, scope)
    cells = tuple(dict.fromkeys(left_cells + right_cells))
    if identity.relation == "nil":
        if a == b:
            return None
        message = Saying("{where}{words}（现为{a}）", where=where, words=identity.words, a=show_number(a))
        return Finding(severity=Severity(identity.severity), rule=identity.id, message=message, cells=cells)
    if identity.relation == "rest":
        if a == b:
            return None
        difference = (
            Saying("少{a}，其余没有列明", a=show_number(a - b))
            if b < a
            else Saying("多{b}，请核对是否重复计数", b=show_number(b - a))
        )
        message = Saying(
            "{where}{words}不等：{left}，比{a}{difference}",
            where=where,
            words=identity.words,
            left=_sum(right_words, b),
            a=show_number(a),
            difference=difference,
        )
        return Finding(severity=Severity(identity.severity), rule=identity.id, message=message, cells=cells)
    holds = {"=": a == b, "<=": a <= b, ">=": a >= b}[identity.relation]
    if holds:
        return None
    relation = _RELATION_LABELS[identity.relation]
    message = Saying(
        "{where}{words}：{left}应{relation}{right}",
        where=where,
        words=identity.words,
        left=_sum(left_words, a),
        relation=relation,
        right=_sum(right_words, b),
    )
    return Finding(severity=Severity(identity.severity), rule=identity.id, message=message, cells=cells)


def _sum(words: str, value: Decimal) -> str:
    return f"{words}＝{show_number(value)}" if "＋" in words or "－" in words else words


def _where(form: Form, identity: IdentityForm, scope: str) -> str:
    table = form.table(identity.table)
    column = table.column(scope) if table and identity.over == "columns" else None
    row = table.row(scope) if table and identity.over == "rows" else None
    if column:
        return Saying("“{indicator}”栏：", indicator=column.indicator)
    return Saying("“{indicator}”行：", indicator=row.indicator) if row else ""
