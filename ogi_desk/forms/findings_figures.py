"""Checks of single figures: entered against counted, counts that are none, missing figures."""

from __future__ import annotations

from collections.abc import Iterator

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import FigureStatus, Finding, Report, Severity, cells_of
from ogi_desk.forms.text_numbers import WHOLE_UNITS


def check_entered(form: Form, report: Report) -> Iterator[Finding]:
    """Tell entered figures that differ from what the records give."""
    for ref, figure in cells_of(report.tables).items():
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
    for ref, figure in cells_of(report.tables).items():
        value, table = figure.value, form.table(ref.table)
        row = table.row(ref.row) if table else None
        if value is None or not table or not row:
            continue
        column = table.column(ref.column)
        if value < 0 and not (column and column.signed):
            problem = Saying(
                "“{cell}”为{value}，不应是负数，请核对", cell=cell_label(form, ref), value=show_number(value)
            )
        elif table.unit(row, column) in WHOLE_UNITS and value != value.to_integral_value():
            problem = Saying(
                "“{cell}”为{value}，应是整数，请核对", cell=cell_label(form, ref), value=show_number(value)
            )
        else:
            continue
        yield Finding(severity=Severity.ERROR, rule="count", message=problem, cells=(ref,))


def check_missing(form: Form, report: Report) -> Iterator[Finding]:
    """Tell figures that are missing; missing is not 0."""
    for ref, figure in cells_of(report.tables).items():
        if figure.status is FigureStatus.MISSING:
            yield Finding(
                severity=Severity.WARNING,
                rule="missing-figure",
                message=Saying("“{cell}”缺数据，请登记或填报；确实没有的请填0", cell=cell_label(form, ref)),
                cells=(ref,),
            )
