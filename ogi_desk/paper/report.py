"""A report on paper: its title, text, signature and annexes page by page, with the places of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ogi_desk.forms.report import Report, Section
from ogi_desk.paper.annex import annex_names, annex_strips
from ogi_desk.paper.archive import Imprint
from ogi_desk.paper.binding import bind
from ogi_desk.paper.faces import FaceBook
from ogi_desk.paper.figure_tables import table_plan
from ogi_desk.paper.flow import Strip, blank, glued
from ogi_desk.paper.geometry import LINES
from ogi_desk.paper.signature import signature_strip
from ogi_desk.paper.tables import table_strips
from ogi_desk.paper.text import annex_list, section_strips, title_strip
from ogi_desk.services.paper_ports import Paper, PaperOptions

#: Lines kept free above a table in the text for its section's heading.
_HEADING = 2
#: Lines of an introduction that stay on the page of the table they introduce.
_SHORT = 6


def set_report(report: Report, options: PaperOptions, book: FaceBook) -> Paper:
    """Return the PDF/A-2b of a report, with the places of its sections, tables and cells."""
    imprint = Imprint(
        title=report.title, author=report.agency, subject="政府信息公开工作年度报告", day=report.signed_on
    )
    return bind(_strips(report, options.charts, book), book, imprint, duplex=options.duplex)


def _strips(report: Report, charts: bool, book: FaceBook) -> list[Strip]:
    """The whole report: title, sections, list of annexes, signature, annexes."""
    text = [strip for section in report.sections for strip in _section(report, section, book)]
    # some text must stand on the page of the signature: its last lines go with it (7.3.5.5)
    for back in (1, 2):
        if len(text) > back:
            text[-back] = replace(text[-back], glue=True)
    names = annex_names(report, charts)
    listed = glued([blank(), *annex_list(names, book)]) if names else []
    signature = signature_strip(report.agency, report.signed_on, report.signer, report.signer_post, report.seal, book)
    rows = report.title_lines or (report.title,)
    opening = [title_strip(rows, book, report.title), blank(glue=True)]
    return [*opening, *text, *listed, signature, *annex_strips(report, charts, book)]


def _section(report: Report, section: Section, book: FaceBook) -> Iterator[Strip]:
    """A section's text, and the tables that stand in it, the first held to what introduces it."""
    text = section_strips(section, book)
    tables = [
        strip
        for table in report.tables
        if table.section == section.id
        for strip in table_strips(table_plan(table), book, LINES - _HEADING)
    ]
    if tables and text:
        before = section_strips(replace(section, paragraphs=section.paragraphs[:-1]), book)
        begins = len(before) if len(section.paragraphs) > 1 else 0
        text[begins:] = _introducing(text[begins:], tables[0])
    yield from text
    yield from tables


def _introducing(text: list[Strip], table: Strip) -> list[Strip]:
    """The last paragraph before a table (under its heading where it is the only one), whole on the table's page.

    One that is short and finds no room there stays whole before it; of a long one the last line goes with the table.
    """
    if len(text) > _SHORT:
        return [*text[:-1], replace(text[-1], glue=True)]
    if sum(strip.slots for strip in text) + table.slots <= LINES:
        return glued(text)
    return [*glued(text[:-1]), text[-1]]
