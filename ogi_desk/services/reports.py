"""The yearly report as the desk uses it: prepare it from the records, read and save its texts, list its live figures.

Computes nothing itself; the figures come from :mod:`ogi_desk.forms`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Fact, Narrative, Opening
from ogi_desk.forms.compose import SIGNED_ON, compose, signing_day
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import checked
from ogi_desk.forms.layout import Form, SectionForm
from ogi_desk.forms.pairing import twins
from ogi_desk.forms.report import CellRef, FigureChoice, Report, cells_of
from ogi_desk.services.baseline import baseline_of
from ogi_desk.services.figure_memory import FigureMemory
from ogi_desk.services.ports import Changes, Office, Reader

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

__all__ = [
    "SIGNED_ON",
    "FigureChoice",
    "FigureMemory",
    "draft_of",
    "entries_of",
    "figure_choices",
    "form_by_id",
    "prepare",
    "recorded_years",
    "save_text",
    "section_source",
    "stored_texts",
]


def form_by_id(definitions: Definitions, form_id: str) -> Form:
    """Return the form; ``InputError`` names the known ones when there is none."""
    form = definitions.forms.get(form_id)
    if form is None:
        known = "、".join(definitions.forms)
        raise InputError("没有格式“{form}”，可用的有：{known}", form=form_id, known=known)
    return form


def recorded_years(reader: Reader) -> set[int]:
    """Return the years there are records of."""
    return {year for kind in ("publication", "request", "case") for year in reader.years(kind)}


def entries_of(reader: Reader) -> Entries:
    """Return the facts and opening figures the office entered."""
    return Entries(tuple(reader.all(Fact)), tuple(reader.all(Opening)))


def stored_texts(reader: Reader, year: int, form_id: str) -> dict[str, str]:
    """Return the year's stored texts by section id; the date of signature stands under :data:`SIGNED_ON`."""
    return {narrative.section: narrative.text for narrative in reader.narratives(year, form_id)}


def prepare(
    reader: Reader,
    definitions: Definitions,
    year: int,
    form_id: str,
    texts: Mapping[str, str] | None = None,
    memory: FigureMemory | None = None,
) -> Report:
    """Compose and check a year's report; ``texts`` (unsaved, by section id) stand in place of the stored ones.

    A preview that follows typing keeps one ``memory`` for its office, so that unchanged records are not counted again.
    """
    form = form_by_id(definitions, form_id)
    last = baseline_of(reader, definitions, year, form_id)
    previous = last.report if last else None
    report = compose(
        form,
        year,
        reader.profile(),
        memory.source(reader) if memory else reader,
        entries_of(reader),
        {**stored_texts(reader, year, form_id), **(texts or {})},
        definitions.categories.paths,
        reported_figures(definitions, form, previous) if previous else None,
    )
    return checked(form, report, previous)


def reported_figures(definitions: Definitions, form: Form, previous: Report) -> dict[CellRef, Decimal]:
    """Return the figures of last year's report in the cells of this year's form; where forms differ, what both tell."""
    told = {ref: figure.value for ref, figure in cells_of(previous.tables).items() if figure.value is not None}
    other = definitions.forms.get(previous.form)
    if other is None or other.id == form.id:
        return told if other else {}
    return {
        ref: sum((told[part] for part in parts), Decimal(0))
        for ref, parts in twins(form, other).items()
        if all(part in told for part in parts)
    }


def section_source(reader: Reader, form: Form, year: int, section_id: str) -> str:
    """Return a section's editable text with ``{{…}}`` fields: the stored one, else the form's draft.

    Of :data:`SIGNED_ON` the date of signature as an ISO date. ``InputError`` when the form has no such section.
    """
    stored = stored_texts(reader, year, form.id).get(section_id)
    if section_id == SIGNED_ON:
        return signing_day(year, stored or "").isoformat()
    return _section_of(form, section_id).draft if stored is None else stored


def draft_of(definitions: Definitions, form_id: str, section: str) -> str:
    """Return the form's draft of a section with its ``{{…}}`` fields, to begin anew; empty where the form has none.

    ``InputError`` when there is no such form, or no such section in it.
    """
    return _section_of(form_by_id(definitions, form_id), section).draft


def _section_of(form: Form, section_id: str) -> SectionForm:
    section = form.section(section_id)
    if section is None:
        raise InputError("格式“{form}”没有“{section}”这一部分，请从目录中选择", form=form.name, section=section_id)
    return section


def save_text(office: Office, actor: str, year: int, form_id: str, section_id: str, text: str) -> Changes:
    """Keep a section's text (or the date of signature); nothing is written when it is what is kept already."""
    if section_id == SIGNED_ON:
        day = parse_date(text)
        if day is None:
            raise InputError("“{text}”不是日期，成文日期请写成2013-01-31的样子", text=text)
        text = day.isoformat()
    with office.read() as reader:
        kept = next((n for n in reader.narratives(year, form_id) if n.section == section_id), None)
    if kept is not None and kept.text == text:
        return Changes()
    with office.write(actor, "修改年度报告文字") as writer:
        if kept is None:
            writer.add(Narrative(year=year, form=form_id, section=section_id, text=text))
        else:
            writer.replace(kept, replace(kept, text=text))
    return writer.changes()


def figure_choices(report: Report, form: Form) -> list[FigureChoice]:
    """Return what can be inserted into the text as ``{{key}}``, with what each shows today, in groups."""
    if report.form != form.id:
        raise InputError("报告用的是格式“{used}”，不是“{form}”", used=report.form, form=form.id)
    return list(report.choices)
