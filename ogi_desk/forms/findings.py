"""Everything that is checked of a report; each check is a pure function in a module of its own.

Works on composed text and figures alone, so that a report from outside is checked like the office's own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ogi_desk.forms.findings_classes import check_classes
from ogi_desk.forms.findings_copied import check_copied
from ogi_desk.forms.findings_empty import check_empty
from ogi_desk.forms.findings_figures import check_counts, check_entered, check_missing
from ogi_desk.forms.findings_frame import (
    check_agency,
    check_dates,
    check_fields,
    check_headings,
    check_lengths,
    check_parts,
)
from ogi_desk.forms.findings_growth import check_growth, unchecked_growth
from ogi_desk.forms.findings_numbering import check_numbering
from ogi_desk.forms.findings_percentages import check_percentages
from ogi_desk.forms.findings_shares import check_shares
from ogi_desk.forms.findings_sums import check_sums
from ogi_desk.forms.findings_tables import check_mentions, check_units
from ogi_desk.forms.findings_wording import check_claims, check_phrases, check_short_titles
from ogi_desk.forms.identities import check_identities, unchecked_identities
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Finding, Report, Severity


def check(form: Form, report: Report, previous: Report | None = None) -> tuple[Finding, ...]:
    """Return all findings, errors first, then in the order of the report. ``previous``: last year's report."""
    found = [
        *check_identities(form, report, previous),
        *check_counts(form, report),
        *check_percentages(form, report),
        *check_entered(form, report),
        *check_missing(form, report),
        *check_fields(report),
        *check_mentions(form, report),
        *check_classes(form, report),
        *check_units(form, report),
        *check_growth(form, report, previous),
        *check_claims(form, report),
        *check_shares(form, report),
        *check_sums(report),
        *check_agency(report),
        *check_dates(form, report),
        *check_headings(form, report),
        *check_parts(report),
        *check_lengths(form, report),
        *check_empty(form, report),
        *check_copied(form, report, previous),
        *check_phrases(form, report),
        *check_short_titles(form, report),
        *check_numbering(report),
    ]
    found = [finding for finding in found if not _follows(report, found, finding)]
    unique = list({finding.key: finding for finding in reversed(found)}.values())[::-1]
    order = {section.id: number for number, section in enumerate(report.sections)}
    unique.sort(key=lambda f: (f.severity is not Severity.ERROR, bool(f.section), order.get(f.section, -1), f.start))
    return tuple(unique)


def _follows(report: Report, found: list[Finding], share: Finding) -> bool:
    """Whether a share is wrong only because the number before it is: 予以公开12件，占59.1% where the table has 13."""
    if share.rule != "share":
        return False
    text = report.section_text(share.section)
    return any(
        other.rule in ("text-against-table", "class-against-table")
        and other.section == share.section
        and other.end <= share.start
        and not re.search(r"[\d。；;\n]", text[other.end : share.start])
        for other in found
    )


def unchecked(form: Form, report: Report, previous: Report | None = None) -> tuple[str, ...]:
    """Return what could not be checked because last year's figures are not there: a sentence each, none of it wrong."""
    return (*unchecked_identities(form, report, previous), *dict.fromkeys(unchecked_growth(form, report, previous)))


def checked(form: Form, report: Report, previous: Report | None = None) -> Report:
    """Return the report with its findings and with what could not be checked."""
    return replace(report, findings=check(form, report, previous), unchecked=unchecked(form, report, previous))
