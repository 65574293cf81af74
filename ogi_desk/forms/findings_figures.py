"""Checks of the tables by themselves: identities, rests of 其中, entered against counted, missing figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.layout import Form, IdentityForm, TableForm
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Finding, Report, Severity
from ogi_desk.forms.text_numbers import COUNT_UNITS

_RELATION_LABELS = {"=": "等于", "<=": "不大于", ">=": "不小于"}


def check_identities(form: Form, report: Report, previous: Report | None) -> Iterator[Finding]:
    """Try every identity of the form; one with a missing figure, or without last year's report, is left aside."""
    tables = {table.id for table in report.tables}
    for identity in form.identities:
        table = form.table(identity.table)
        if table and identity.table in tables:
            for scope in _scopes(identity, table):
                finding = _try(form, identity, scope, report, previous)
                if finding:
                    yield finding


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


def _terms(
    identity: IdentityForm, terms: Sequence[str], scope: str, report: Report, previous: Report | None
) -> tuple[Decimal, list[CellRef], str] | None:
    """Add up one side: value, cells in this report, arithmetic in words; ``None`` when a figure is missing."""
    total, cells, words = Decimal(0), [], ""
    for term in terms:
        minus, name = term.startswith("-"), term.removeprefix("-")
        last = name.startswith("previous:")
        ref = _ref(identity, name.removeprefix("previous:"), scope)
        value = _value(previous if last else report, ref)
        if value is None:
            return None
        total += -value if minus else value
        words += ("－" if minus else "＋" if words else "") + show_number(value)
        if not last:
            cells.append(ref)
    return total, cells, words


def _value(report: Report | None, ref: CellRef) -> Decimal | None:
    if report is None:
        return None
    try:
        return report.cell(ref).value
    except KeyError:
        return None


def _try(form: Form, identity: IdentityForm, scope: str, report: Report, previous: Report | None) -> Finding | None:
    left = _terms(identity, identity.left, scope, report, previous)
    right = _terms(identity, identity.right, scope, report, previous)
    if not left or not right:
        return None
    (a, left_cells, left_words), (b, right_cells, right_words) = left, right
    where = _where(form, identity, scope)
    cells = tuple(dict.fromkeys(left_cells + right_cells))
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
            left=_side(right_words, b),
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
        left=_side(left_words, a),
        relation=relation,
        right=_side(right_words, b),
    )
    return Finding(severity=Severity(identity.severity), rule=identity.id, message=message, cells=cells)


def _side(words: str, value: Decimal) -> str:
    return f"{words}＝{show_number(value)}" if "＋" in words or "－" in words else words


def _where(form: Form, identity: IdentityForm, scope: str) -> str:
    table = form.table(identity.table)
    column = table.column(scope) if table and identity.over == "columns" else None
    row = table.row(scope) if table and identity.over == "rows" else None
    if column:
        return Saying("“{indicator}”栏：", indicator=column.indicator)
    return Saying("“{indicator}”行：", indicator=row.indicator) if row else ""


def check_entered(form: Form, report: Report) -> Iterator[Finding]:
    """Tell entered figures that differ from what the records give."""
    for ref, figure in _cells(report):
        if figure.status is FigureStatus.ENTERED and figure.counted is not None and figure.counted != figure.value:
            entered = show_number(figure.value) if figure.value is not None else Saying("空")
            counted = show_number(figure.counted)
            yield Finding(
                severity=Severity.WARNING,
                rule="entered-differs",
                message=Saying(
                    "“{cell}”填报数{entered}与登记计数{counted}不一致，请核对依据",
                    cell=cell_label(form, ref),
                    entered=entered,
                    counted=counted,
                ),
                cells=(ref,),
            )


def check_counts(form: Form, report: Report) -> Iterator[Finding]:
    """Tell figures that are less than nothing, and counts that are not whole."""
    for ref, figure in _cells(report):
        value, table = figure.value, form.table(ref.table)
        row = table.row(ref.row) if table else None
        if value is None or not row:
            continue
        if value < 0:
            problem = Saying(
                "“{cell}”为{value}，不应是负数，请核对", cell=cell_label(form, ref), value=show_number(value)
            )
        elif row.unit in COUNT_UNITS and value != value.to_integral_value():
            problem = Saying(
                "“{cell}”为{value}，应是整数，请核对", cell=cell_label(form, ref), value=show_number(value)
            )
        else:
            continue
        yield Finding(severity=Severity.ERROR, rule="count", message=problem, cells=(ref,))


def check_missing(form: Form, report: Report) -> Iterator[Finding]:
    """Tell figures that are missing; missing is not 0."""
    for ref, figure in _cells(report):
        if figure.status is FigureStatus.MISSING:
            yield Finding(
                severity=Severity.WARNING,
                rule="missing-figure",
                message=Saying("“{cell}”缺数据，请登记或填报；确实没有的请填0", cell=cell_label(form, ref)),
                cells=(ref,),
            )


def _cells(report: Report) -> Iterator[tuple[CellRef, Figure]]:
    for table in report.tables:
        for row in table.rows:
            for column, figure in zip(table.columns, row.figures, strict=True):
                yield CellRef(table.id, row.id, column.id), figure
