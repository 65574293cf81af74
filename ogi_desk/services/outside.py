"""A report from outside (a subordinate unit's, a neighbour's, an earlier year's) checked like one of the office's own.

What the checks find, what they could not check and what change would set it right are one value; a figure misread can
be put right by hand before. Must not know file formats, and must not read or change anything of the office.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.findings import checked
from ogi_desk.forms.findings_numbering import check_labels
from ogi_desk.forms.layout import Form
from ogi_desk.forms.repair import Repair, repairs
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Finding, Report, Row, Severity, Table
from ogi_desk.services.published import Published, SourceCell

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

#: the rule of a reader's note on one figure (:mod:`ogi_desk.exchange.published.reader`)
DOUBTFUL = "doubtful_figure"
_MISSING = "missing-figure"
_BY_HAND = "手工改正"
_CONFIRMED = "手工核对"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideCheck:
    """A report from outside with what was found: ``report`` carries its findings (the reader's notes last) and what
    could not be checked; ``repairs`` what change would make its identities hold."""

    published: Published
    form: Form
    report: Report
    repairs: tuple[Repair, ...]


def check_outside(definitions: Definitions, published: Published, previous: Report | None = None) -> OutsideCheck:
    """Check a report from outside with everything the office's own is checked with; ``previous``: the year before's.

    Of a file that holds tables alone, what is found in cells is told; that there is no text is no finding.
    """
    outside = published.report
    form = definitions.forms[outside.form]
    report = checked(form, outside, previous)
    found = [f for f in report.findings if f.rule != _MISSING and (f.cells or outside.sections)]
    doubted = {ref for note in outside.findings if note.rule == DOUBTFUL for ref in note.cells}
    blanks = [ref for f in report.findings if f.rule == _MISSING for ref in f.cells if ref not in doubted]
    found += [*check_labels(form, outside), *_of_blanks(form, published, blanks)]
    notes = _of_reader(found, outside.findings)
    return OutsideCheck(
        published=published,
        form=form,
        report=replace(report, findings=(*found, *notes)),
        repairs=repairs(form, outside, previous),
    )


def _of_reader(found: Sequence[Finding], notes: Sequence[Finding]) -> Iterator[Finding]:
    """The reader's notes that say more than what was found, those of one row in the same words as one."""
    known = {finding.key for finding in found}
    wrong = {ref for finding in found if finding.rule == "count" for ref in finding.cells}
    told: dict[object, Finding] = {}
    for note in notes:
        if note.key in known:
            continue
        row: object = note.key
        if note.rule == DOUBTFUL and note.cells:
            if wrong.issuperset(note.cells):
                continue
            row = (note.message, note.cells[0].table, note.cells[0].row)
        first = told.get(row)
        told[row] = replace(first, cells=tuple(dict.fromkeys((*first.cells, *note.cells)))) if first else note
    yield from told.values()


def _of_blanks(form: Form, published: Published, blanks: Sequence[CellRef]) -> Iterator[Finding]:
    """Tell figures that are not given, a row at a time; of rows the file has not at all the reader's note tells."""
    rows: dict[tuple[str, str], list[CellRef]] = {}
    read = {(ref.table, ref.row) for ref in published.cells}
    for ref in blanks:
        if not read or (ref.table, ref.row) in read:
            rows.setdefault((ref.table, ref.row), []).append(ref)
    for filled in published.report.tables:
        yield from _empty_columns(form, filled, rows)
    for (table_id, row_id), refs in rows.items():
        if not refs:
            continue
        table = form.table(table_id)
        row = table.row(row_id) if table else None
        if len(refs) > 1 and row and row.label:
            name = row.indicator
            message = Saying("“{row}”有{count}格没有填数，没有核对；确实没有的应填0", row=name, count=len(refs))
        else:
            cells = listed(Saying("“{cell}”", cell=cell_label(form, ref)) for ref in refs)
            message = Saying("{cells}没有填数，没有核对；确实没有的应填0", cells=cells)
        yield Finding(severity=Severity.WARNING, rule=_MISSING, message=message, cells=tuple(refs))


def _empty_columns(form: Form, table: Table, rows: dict[tuple[str, str], list[CellRef]]) -> Iterator[Finding]:
    """Tell a column without any figure once, and take its cells out of ``rows``; one wholly empty table is by rows."""
    applicable = {
        column.id: [r.id for r in table.rows if r.figures[at].status is not FigureStatus.NOT_APPLICABLE]
        for at, column in enumerate(table.columns)
    }
    blank = {ref for refs in rows.values() for ref in refs}
    empty = [
        id
        for id, having in applicable.items()
        if len(having) > 1 and all(CellRef(table.id, row, id) in blank for row in having)
    ]
    shape = form.table(table.id)
    if len(empty) == len(table.columns) or not shape:
        return
    for id in empty:
        refs = [CellRef(table.id, row, id) for row in applicable[id]]
        for ref in refs:
            rows[table.id, ref.row].remove(ref)
        column = shape.column(id)
        message = Saying(
            "“{column}”栏全都没有填数，没有核对；确实没有的应填0", column=column.indicator if column else id
        )
        yield Finding(severity=Severity.WARNING, rule=_MISSING, message=message, cells=tuple(refs))


def corrected(published: Published, ref: CellRef, value: Decimal | None) -> Published:
    """Return what was read with one figure put right by hand, ``None`` = not given; one left as it was is confirmed.

    The source line stays, the doubt and its note go, the remark says that a person did it. ``KeyError`` when the report
    has no such cell.
    """
    report = published.report
    before = report.cell(ref)
    read = published.cells.get(ref, SourceCell(text="", place="", line=""))
    by_hand = _CONFIRMED if value == before.value else _BY_HAND
    aside = [part for part in read.remark.split("；") if part and part not in (_BY_HAND, _CONFIRMED)]
    cell = replace(read, remark="；".join((*aside, by_hand)), doubt="")
    notes = tuple(note for note in report.findings if note.rule != DOUBTFUL or note.cells != (ref,))
    status = FigureStatus.MISSING if value is None else FigureStatus.ENTERED
    if value is None and before.status is FigureStatus.NOT_APPLICABLE:
        status = before.status
    figure = replace(before, value=value, status=status, source=before.source or read.text)
    return replace(
        published,
        report=replace(_with_figure(report, ref, figure), findings=notes),
        cells={**published.cells, ref: cell},
    )


def _with_figure(report: Report, ref: CellRef, figure: Figure) -> Report:
    """The report with one cell's figure in place of what stood there."""

    def put(row: Row, at: int) -> Row:
        return replace(row, figures=(*row.figures[:at], figure, *row.figures[at + 1 :])) if row.id == ref.row else row

    tables = []
    for table in report.tables:
        if table.id == ref.table:
            at = [column.id for column in table.columns].index(ref.column)
            table = replace(table, rows=tuple(put(row, at) for row in table.rows))
        tables.append(table)
    return replace(report, tables=tuple(tables))
