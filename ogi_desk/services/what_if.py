"""What if: a request as it is and as it might be, its clock and the report's cells under both. Saves nothing.

The figures come from the same functions as the report itself, over a transaction that is taken back; no memory of
counts is used, so none can keep what was only tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ogi_desk.domain.clock import ClockReading, read_clock
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.history import impossible
from ogi_desk.domain.records import Request
from ogi_desk.domain.regulation import regulation_of
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import ReportState
from ogi_desk.forms.layout import Form
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Office, Reader
from ogi_desk.services.reports import prepare


@dataclass(frozen=True, slots=True)
class CellMove:
    """One figure of a year's report that would change; ``None`` = none given."""

    year: int
    form: str
    table: str
    row: str
    column: str
    label: str
    before: Decimal | None
    after: Decimal | None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The clock and the report's cells before and after; ``notes`` are sentences on what could not be said."""

    before: ClockReading
    after: ClockReading
    moved: tuple[CellMove, ...]
    notes: tuple[str, ...]


_Cells = dict[tuple[str, str, str], tuple[str, Decimal | None]]  # table, row, column -> label, value


def what_if(office: Office, definitions: Definitions, before: Request, after: Request, today: date) -> WhatIf:
    """Try ``after`` in place of the stored ``before`` and tell what moves; a request never stored is tried as new.

    ``StaleRecord`` when the stored request is no longer ``before``.
    """
    readings = [read_clock(r, definitions.calendar, definitions.regulations, today) for r in (before, after)]
    notes = _new_problems(before, after, definitions)
    moved: list[CellMove] = []
    if before != after:
        forms = _forms(definitions, _years(before, after, today), notes)
        with office.trial() as writer:
            cells = {year: _cells(writer, definitions, year, form) for year, form in forms.items()}
            if before.id is None:
                writer.add(after)
            else:
                writer.replace(before, after)
            for year, form in forms.items():
                here = list(_moves(year, form.id, cells[year], _cells(writer, definitions, year, form)))
                moved += here
                if here and any(step.state == ReportState.APPROVED.id for step in writer.steps(year, form.id)):
                    notes.append(Saying("{year}年度报告已经签发，这些数字变动后需要更正", year=year))
    return WhatIf(readings[0], readings[1], tuple(moved), tuple(notes))


def _new_problems(before: Request, after: Request, definitions: Definitions) -> list[str]:
    """What would not fit afterwards and does fit now."""

    def problems(request: Request) -> list[str]:
        rules = regulation_of(request, definitions.regulations)
        return [i.words for i in impossible(request.received_on, request.events, definitions.calendar, rules)]

    known = set(problems(before))
    return [words for words in problems(after) if words not in known]


def _years(before: Request, after: Request, today: date) -> list[int]:
    """The years whose reports may count the request otherwise: received, answered, carried over from one to the other.

    A year through which it is carried before and after counts it alike, and is not asked again.
    """
    spans = []
    for request in (before, after):
        end = request.answer.on if request.answer else max(today, request.received_on)
        spans.append((request.received_on.year, end.year))
    years = {year for first, last in spans for year in range(first, last + 1)}
    if (before.channel, before.applicant_class, before.binned) == (after.channel, after.applicant_class, after.binned):
        years -= {year for year in years if all(first < year < last for first, last in spans)}
    return sorted(years)


def _forms(definitions: Definitions, years: Iterable[int], notes: list[str]) -> dict[int, Form]:
    found: dict[int, Form] = {}
    without: list[int] = []
    for year in years:
        try:
            found[year] = definitions.form_for(year)
        except InputError:
            without.append(year)
    if without:
        notes.append(Saying("没有适用于{years}年度的报告格式，未试算这些年度的数字", years=listed(map(str, without))))
    return found


def _cells(reader: Reader, definitions: Definitions, year: int, form: Form) -> _Cells:
    report = prepare(reader, definitions, year, form.id)
    return {
        (table.id, row.id, column.id): (
            row.label if len(table.columns) == 1 else listed((row.label, column.label), " · "),
            figure.value,
        )
        for table in report.tables
        for row in table.rows
        for column, figure in zip(table.columns, row.figures, strict=True)
    }


def _moves(
    year: int, form: str, before: Mapping[tuple[str, str, str], tuple[str, Decimal | None]], after: _Cells
) -> Iterable[CellMove]:
    for key in dict.fromkeys((*before, *after)):
        label, old = before.get(key, ("", None))
        label_after, new = after.get(key, (label, None))
        if old != new:
            yield CellMove(year, form, *key, label or label_after, old, new)
