"""Wordings that are likely left over from another text or slips of the keyboard; the list is the form's data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.identities import value_of
from ogi_desk.forms.layout import Form, plain_label
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.forms.text_matters import of_another_matter, of_disputes_decided
from ogi_desk.forms.text_numbers import read_report

_SHORT_TITLE = re.compile(r"(?:新修订的|修订后的)?《(条例|规定|办法|意见|通知|细则|方案|规则|法)》")


def check_phrases(form: Form, report: Report) -> Iterator[Finding]:
    """Tell each listed wording once for each section, with how often it stands there."""
    for phrase in form.phrases:
        if phrase.agency and not phrase.agency.search(report.agency):
            continue
        for reading in read_report(report):
            places = [
                match
                for start, end in reading.sentences()
                if not phrase.needs or phrase.needs.search(reading.text, start, end)
                for match in phrase.pattern.finditer(reading.text, start, end)
            ]
            if not places:
                continue
            yield Finding(
                severity=Severity(phrase.severity),
                rule=phrase.id,
                message=_told(phrase.message, places[0][0], len(places)),
                section=reading.section,
                start=places[0].start(),
                end=places[0].end(),
            )


def check_claims(form: Form, report: Report) -> Iterator[Finding]:
    """Tell statements by which figures must be 0 that are not (均获维持 while one was corrected)."""
    for claim in form.claims:
        cells = [CellRef(*key.split("/")) for key in claim.zero]
        told = tuple(ref for ref in cells if value_of(report, ref))
        for reading in read_report(report) if told else ():
            for start, end in reading.stretches("。；\n"):
                match = claim.pattern.search(reading.text, start, end)
                before = reading.text[reading.back_to("。\n", start) : match.start()] if match else ""
                clause = before[max(before.rfind(mark) for mark in "，；：,;") + 1 :]
                if not match or of_another_matter(before + match[0]) or "结转" in clause:
                    continue
                if not of_disputes_decided(form, report, reading, match.end()):
                    yield Finding(
                        severity=Severity(claim.severity),
                        rule=claim.id,
                        message=_told(claim.message, match[0], 1),
                        cells=told,
                        section=reading.section,
                        start=match.start(),
                        end=match.end(),
                    )


def _told(message: str, found: str, places: int) -> str:
    """The form's own sentence with the wording found, and how often it stands there."""
    template = message.replace("{", "{{").replace("}", "}}").replace("{{found}}", "{found}")
    said = Saying(template, found=found)
    return Saying("{said}（本部分共{places}处）", said=said, places=places) if places > 1 else said


def check_short_titles(form: Form, report: Report) -> Iterator[Finding]:
    """Tell short titles of rules, such as 《规定》, that were never given in full (以下简称《规定》).

    One within a label of the form (不是《条例》所指政府信息) is the form's.
    """
    readings = read_report(report)
    labels = [plain_label(row.label) for table in form.tables for row in table.rows if "《" in row.label]
    defined = set(re.findall(r"简称[为：:]?[“\"]?《?([^》”\"）]+)[》”\"]", "\n".join(r.text for r in readings)))
    for reading in readings:
        told: set[str] = set()
        for match in _SHORT_TITLE.finditer(reading.text):
            place = slice(max(0, match.start() - 2), match.end() + 2)
            if any(reading.text[place] in label for label in labels):
                continue
            if match[1] not in defined and match[1] not in told:
                told.add(match[1])
                yield Finding(
                    severity=Severity.WARNING,
                    rule="short-title",
                    message=Saying(
                        "“{match}”没有写明全称，疑为沿用其他文稿，请写全称或先注明“以下简称”", match=match[0]
                    ),
                    section=reading.section,
                    start=match.start(),
                    end=match.end(),
                )
