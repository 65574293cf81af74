"""Percentages printed in a column of a table against the two columns they are taken of.

Percentages in the text are the matter of :mod:`ogi_desk.forms.findings_shares`.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_DOWN, Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.arithmetic import share_in_words
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Finding, Report, Severity


def check_percentages(form: Form, report: Report) -> Iterator[Finding]:
    """Tell percentages that are not those of their two columns; one that is only cut short as the form's
    ``cut_shares`` says."""
    for table in report.tables:
        shape = form.table(table.id)
        places = {column.id: place for place, column in enumerate(table.columns)}
        for column in shape.columns if shape else ():
            if not column.share_of or not {column.id, *column.share_of} <= places.keys():
                continue
            for row in table.rows:
                share, part, whole = (row.figures[places[c]].value for c in (column.id, *column.share_of))
                if share is None or part is None or not whole:
                    continue
                step = Decimal(1).scaleb(-column.decimals)
                exact = part * 100 / whole
                if abs(share - exact) * 2 <= step:
                    continue
                cut = share == exact.quantize(step, ROUND_DOWN)
                refs = tuple(CellRef(table.id, row.id, c) for c in (column.id, *column.share_of))
                yield Finding(
                    severity=Severity(form.cut_shares) if cut else Severity.ERROR,
                    rule="percentage",
                    message=Saying(
                        "“{cell}”填{share}，应为{arithmetic}",
                        cell=cell_label(form, refs[0]),
                        share=show_number(share),
                        arithmetic=share_in_words(part, whole, column.decimals),
                    ),
                    cells=refs,
                )
