"""Last year's report, which this year's is held against: the signed one, else one that was taken in from a file.

A report taken in is kept as a text of its year under :data:`IMPORTED`, with where each figure was read, so that it is
journalled, undone and backed up like any other; once that year is signed here, what was signed stands in its place.
Must not check anything, and must not know how a file is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ogi_desk.domain.dates import moment_in_words
from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import Narrative, Snapshot
from ogi_desk.domain.saying import Saying
from ogi_desk.forms.layout import Form, fitting_forms
from ogi_desk.forms.plain import as_plain, from_plain
from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.ports import Changes, Office, Reader
from ogi_desk.services.published import Published, SourceCell

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

#: The section under which a report taken in from a file is kept among its year's texts.
IMPORTED = "_imported"


@dataclass(frozen=True, slots=True)
class Baseline:
    """A report to hold another against, and in words where it comes from; ``version`` 0 = taken in from a file.

    ``cells``: where each figure of a report taken in was read; empty for a signed one and for those kept without.
    """

    report: Report
    words: str
    version: int = 0
    cells: Mapping[CellRef, SourceCell] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report that was taken in: its year, form and the file it came from."""

    year: int
    form: str
    source: str


def baseline_of(reader: Reader, definitions: Definitions, year: int, form_id: str) -> Baseline | None:
    """Return the report on the year before ``year``: what was signed last, else what was taken in, else ``None``.

    Of several forms the asked one comes first, then those proposed for that year.
    """
    return report_of(reader, definitions, year - 1, form_id)


def report_of(reader: Reader, definitions: Definitions, year: int, form_id: str = "") -> Baseline | None:
    """Return a year's report as it was signed last, else as it was taken in, ``None`` when there is neither."""
    forms = list(_forms(definitions, year, form_id))
    asked = [form for form in forms if form.id == form_id]
    # a year may be reported in two forms side by side (省附表, 全国统计表): the asked one is told by its own report
    for some in (asked, forms):
        for look in (_signed, _taken_in):
            for form in some:
                found = look(reader, year, form)
                if found:
                    return found
    return None


def signed_report(snapshot: Snapshot, form: Form) -> Baseline:
    """Return what a snapshot froze."""
    words = Saying(
        "{year}年度报告第{version}版，{signer}于{made_at}签发",
        year=snapshot.year,
        version=snapshot.version,
        signer=snapshot.signer,
        made_at=moment_in_words(snapshot.made_at),
    )
    return Baseline(from_plain(json.loads(snapshot.report_json), form), words, snapshot.version)


def keep_imported(office: Office, actor: str, published: Published) -> Changes:
    """Keep a report read from a file as its year's baseline, in place of an earlier one, with where its figures stood.

    ``Refused`` when that year was signed here in this form, ``InputError`` when the report holds no figure.
    """
    report = published.report
    if not any(f.value is not None for table in report.tables for row in table.rows for f in row.figures):
        raise InputError("“{source}”中没有读到数字，没有录入，请核对文件", source=published.file)
    data: dict[str, Any] = {
        **as_plain(replace(report, findings=())),
        "source": published.file,
        "cells": [_cell_out(ref, cell) for ref, cell in published.cells.items()],
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    with office.write(actor, "录入以往年度报告") as writer:
        if writer.all(Snapshot, year=report.year, form=report.form):
            raise Refused("{year}年度报告已在本单位签发，核对时以签发的为准，不需要录入", year=report.year)
        kept = _kept(writer, report.year, report.form)
        if kept is None:
            writer.add(Narrative(year=report.year, form=report.form, section=IMPORTED, text=text))
        elif kept.text != text:
            writer.replace(kept, replace(kept, text=text))
    return writer.changes()


def imported(reader: Reader) -> list[KeptReport]:
    """Return the reports that were taken in and not dropped again, newest year first."""
    kept = [narrative for narrative in reader.all(Narrative, section=IMPORTED) if narrative.text.strip()]
    found = [KeptReport(n.year, n.form, str(json.loads(n.text).get("source", ""))) for n in kept]
    return sorted(found, key=lambda report: (-report.year, report.form))


def drop_imported(office: Office, actor: str, year: int, form_id: str) -> Changes:
    """Take no account any more of the report that was taken in for a year; nothing happens when there is none."""
    with office.write(actor, "撤除录入的以往年度报告") as writer:
        kept = _kept(writer, year, form_id)
        if kept is not None and kept.text:
            writer.replace(kept, replace(kept, text=""))
    return writer.changes()


def _signed(reader: Reader, year: int, form: Form) -> Baseline | None:
    """What was signed last in this form."""
    snapshots = reader.all(Snapshot, year=year, form=form.id)
    newest = max(snapshots, key=lambda snapshot: snapshot.version, default=None)
    return signed_report(newest, form) if newest else None


def _taken_in(reader: Reader, year: int, form: Form) -> Baseline | None:
    """What was taken in from a file in this form."""
    kept = _kept(reader, year, form.id)
    if kept is None or not kept.text.strip():
        return None
    data = json.loads(kept.text)
    words = Saying("录入的{year}年度报告（{source}）", year=year, source=data.get("source", ""))
    return Baseline(from_plain(data, form), words, cells=dict(_cell_in(cell) for cell in data.get("cells", ())))


def _cell_out(ref: CellRef, cell: SourceCell) -> list[str]:
    return [ref.table, ref.row, ref.column, cell.text, cell.place, cell.line, cell.remark, cell.doubt]


def _cell_in(kept: list[str]) -> tuple[CellRef, SourceCell]:
    table, row, column, text, place, line, remark, doubt = kept
    return CellRef(table, row, column), SourceCell(text=text, place=place, line=line, remark=remark, doubt=doubt)


def _kept(reader: Reader, year: int, form_id: str) -> Narrative | None:
    return next((n for n in reader.narratives(year, form_id) if n.section == IMPORTED), None)


def _forms(definitions: Definitions, year: int, form_id: str) -> Iterator[Form]:
    """The forms a year's report may have been written in: the one asked for, the fit ones, then all others."""
    asked = [definitions.forms[form_id]] if form_id in definitions.forms else []
    fitting = fitting_forms(definitions.forms.values(), year)
    yield from {form.id: form for form in (*asked, *fitting, *definitions.forms.values())}.values()
