"""Title, office and date of a report given as JSON, where they stand in its text as they stand in a file.

The shape has no place for them, so a text from outside carries them as its first and last lines, or as ``title`` and
``signed_on``; such a report is judged like the same text from a file. Must not be used for the office's own files: what
it writes must come back line by line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ogi_desk.domain.dates import parse_date
from ogi_desk.exchange.labels import folded, unnumbered
from ogi_desk.exchange.published.pieces import Line
from ogi_desk.exchange.published.texts import ReadText, divide, find_title, meant_section, read_day, read_signature
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report, Section

_PREFACE = frozenset(("引言", "前言", "导言", "序言"))
_SIGNATURE = frozenset(("落款", "署名", "签署"))


def with_frame(report: Report, data: Mapping[str, Any], form: Form) -> tuple[Report, bool]:
    """Return the report with title, office and date as its text carries them, and whether office and date were read.

    What is not carried stays as it was. A section that holds further headings of the form is divided at them.
    """
    read = ReadText()
    sections = list(report.sections)
    _take_title(sections, read, str(data.get("title") or ""))
    _take_signature(sections, read)
    day = parse_date(str(data.get("signed_on") or "")) or read_day(str(data.get("signed_on") or ""))
    agency = read.agency or report.agency or read_office(read.title)
    title = read.title or form.report_title.format(agency=agency, year=report.year)
    own = title == "".join(line.format(agency=agency, year=report.year) for line in form.title_lines)
    framed = replace(
        report,
        agency=agency,
        title=title,
        title_lines=tuple(line.format(agency=agency, year=report.year) for line in form.title_lines)
        if own
        else (title,),
        sections=tuple(_meant(_divided(sections, form), form)),
        signed_on=day or read.signed_on or report.signed_on,
    )
    return framed, read.signed or bool(day and report.agency)


def read_office(title: str) -> str:
    """Return the office a title names, ``""`` where it is no title."""
    found = find_title([Line(title)])
    return found[3] if found else ""


def _take_title(sections: list[Section], read: ReadText, given: str) -> None:
    """Find the title, given or at the head of the text; its lines are taken out of the text."""
    read.title = "".join(given.split())
    if not sections:
        return
    first = sections[0]
    heading = [Line(first.heading)] if first.heading else []
    lines = [*heading, *(Line(paragraph.text) for paragraph in first.paragraphs)]
    for count in range(min(len(lines), 4), 0, -1):
        found = find_title(lines[:count])
        if found and found[0] == count:
            read.title = read.title or found[1]
            opened = first.heading if heading and count < len(heading) else ""
            sections[0] = replace(first, heading=opened, paragraphs=first.paragraphs[count - len(heading) :])
            return


def _take_signature(sections: list[Section], read: ReadText) -> None:
    """Find office and date at the end of the last section; their lines are taken out of the text."""
    at = next((n for n in range(len(sections) - 1, -1, -1) if sections[n].paragraphs), -1)
    if at < 0:
        return
    last = sections[at]
    end = read_signature([Line(paragraph.text) for paragraph in last.paragraphs], read)
    sections[at] = replace(last, paragraphs=last.paragraphs[:end])
    if not end and (not last.heading or last.heading.strip(" ：:") in _SIGNATURE):
        del sections[at]


def _divided(sections: Sequence[Section], form: Form) -> list[Section]:
    """The sections, those without a heading and those with further headings of the form in them divided."""
    opening = next((section.id for section in form.sections if not section.heading), "introduction")
    headings = {unnumbered(section.heading) for section in form.sections if section.heading}
    found: list[Section] = []
    for section in sections:
        if folded(section.heading).strip(":") in _PREFACE:
            section = replace(section, id=opening, heading="")
        lines = [Line(paragraph.text) for paragraph in section.paragraphs]
        inner = any(unnumbered(line.text) in headings for line in lines)
        if inner or (not section.heading and not found):
            parts = list(divide(lines, form))
            if parts and not parts[0].heading and section.heading:
                parts[0] = replace(parts[0], id=section.id, heading=section.heading)
            elif section.heading:
                parts.insert(0, replace(section, paragraphs=()))
            found += parts
        else:
            found.append(section)
    return found


def _meant(sections: Sequence[Section], form: Form) -> Iterator[Section]:
    """The sections, those named a little otherwise under the id of the form's section they mean."""
    known = {section.id for section in form.sections}
    free = {s.id: s.heading for s in form.sections if s.heading and all(s.id != other.id for other in sections)}
    for section in sections:
        id = section.id if section.id in known or not section.heading else meant_section(section.heading, free)
        free.pop(id, None)
        yield replace(section, id=id or section.id)
