"""How well the text agrees with a change of figures: what tells changes apart that the identities cannot.

A total and its parts stand in one identity alone (行政复议 of section 四): any of them may be the slip, unless the text
says one of them. Must not change a report, and must not look for changes; that is :mod:`.repair`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from ogi_desk.forms.findings_classes import check_classes
from ogi_desk.forms.findings_tables import check_mentions
from ogi_desk.forms.implied_mentions import mentions_of
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Column, Report

#: what each figure of a change was and would be
Moves = Mapping[CellRef, tuple[Decimal, Decimal]]
_MOST = 10  # alternatives beyond these are no hint, and need not be weighed


def contradictions(form: Form, report: Report, ways: Sequence[Moves]) -> list[int]:
    """Return for each way how much the text speaks against it; less is better, only the difference means anything."""
    mentions = mentions_of(form)
    spoken = {(m.table, m.row) for m in mentions}
    spoken |= {tuple(key.split("/")[:2]) for m in mentions for sum_ in (m.adds, *m.sums) for key in sum_}  # type: ignore[misc]
    refs = {ref for way in ways for ref in way}
    counts = [0] * len(ways)
    if len(ways) <= _MOST and any((ref.table, ref.row) in spoken for ref in refs):
        counts = [_against(form, _changed(report, way)) for way in ways]
    said = {ref: _said(report, ref) for ref in refs}
    for at, way in enumerate(ways):
        for ref, (before, after) in way.items():
            counts[at] += (before in said[ref]) - (after in said[ref])
    return counts


def _against(form: Form, report: Report) -> int:
    return sum(1 for _ in check_mentions(form, report)) + sum(1 for _ in check_classes(form, report))


def _said(report: Report, ref: CellRef) -> frozenset[Decimal]:
    """The numbers the text gives under a column's own head: 行政复议2件，其中结果维持1件."""
    table = next((table for table in report.tables if table.id == ref.table), None)
    column = next((c for c in table.columns if c.id == ref.column), None) if table else None
    if table is None or column is None or not column.heads or any(row.label for row in table.rows):
        return frozenset()
    others = {c.heads[-1] for c in table.columns if c.heads} - {column.heads[-1]}
    found = set()
    for section in report.sections:
        text = "\n".join(paragraph.text for paragraph in section.paragraphs)
        for stretch in re.split(r"[。；\n]", text):
            found |= _numbers_under(stretch, column, others)
    return frozenset(found)


def _numbers_under(stretch: str, column: Column, others: set[str]) -> set[Decimal]:
    """The counts behind a column's label between its head and the next head in a stretch of text."""
    start = stretch.find(column.heads[-1])
    if start < 0:
        return set()
    start += len(column.heads[-1])
    ends = [at for head in (*others, "行政诉讼") if (at := stretch.find(head, start)) >= 0]
    label = column.label.removeprefix("结果")
    matches = re.finditer(
        rf"{re.escape(label)}(?:的|了|为)?(\d+)\s?件", stretch[start : min(ends, default=len(stretch))]
    )
    return {Decimal(match[1]) for match in matches}


def _changed(report: Report, way: Moves) -> Report:
    """The report with these figures as they would be."""
    tables = []
    for table in report.tables:
        rows = []
        for row in table.rows:
            refs = [CellRef(table.id, row.id, column.id) for column in table.columns]
            if any(ref in way for ref in refs):
                figures = [
                    replace(figure, value=way[ref][1]) if ref in way else figure
                    for ref, figure in zip(refs, row.figures, strict=True)
                ]
                row = replace(row, figures=tuple(figures))
            rows.append(row)
        tables.append(replace(table, rows=tuple(rows)))
    return replace(report, tables=tuple(tables))
