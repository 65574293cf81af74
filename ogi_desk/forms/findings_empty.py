"""Sub-headings with nothing under them, as a draft leaves them for the office to fill.

A list of short numbered sentences is no row of headings, and stays untold.
"""

from __future__ import annotations

from collections.abc import Iterator

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Finding, Paragraph, Report, Section, Severity


def check_empty(form: Form, report: Report) -> Iterator[Finding]:
    """Ask about each sub-heading that is followed by a heading of its own level or a higher one, or by nothing."""
    for section in report.sections:
        shaped = form.section(section.id)
        drafted = {line.strip() for line in shaped.draft.splitlines()} if shaped else set()
        at = 0
        for place, paragraph in enumerate(section.paragraphs):
            if _alone(section, place) and (
                paragraph.text.endswith(("：", ":")) or paragraph.text in drafted or _others_are_filled(section, place)
            ):
                yield Finding(
                    severity=Severity.WARNING,
                    rule="empty-heading",
                    message=Saying("“{heading}”之下没有内容，请补写或删去", heading=paragraph.text.rstrip("：:。")),
                    section=section.id,
                    start=at,
                    end=at + len(paragraph.text),
                )
            at += len(paragraph.text) + 1  # the line feed between paragraphs


def _alone(section: Section, place: int) -> bool:
    """Whether a paragraph is a heading and nothing else, with no text under it."""
    paragraph = section.paragraphs[place]
    if not _is_heading(paragraph):
        return False
    following = section.paragraphs[place + 1 : place + 2]
    return not following or 0 < following[0].level <= paragraph.level


def _is_heading(paragraph: Paragraph) -> bool:
    return paragraph.level > 0 and paragraph.lead == len(paragraph.text)


def _others_are_filled(section: Section, place: int) -> bool:
    """Whether another heading of the same level has text, in its line or under it: then these are no list."""
    level = section.paragraphs[place].level
    return any(
        paragraph.level == level and not _alone(section, at)
        for at, paragraph in enumerate(section.paragraphs)
        if at != place
    )
