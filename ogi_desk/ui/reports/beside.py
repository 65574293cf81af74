"""What the panels say beside a report: repair hints, last year's promises and words, figures typed once, drafts.

Made off the GUI thread, from the same state of the records as the report. Holds values only, no widget.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.findings_copied import promised_measures
from ogi_desk.forms.layout import Form
from ogi_desk.forms.repair import Repair, repair_in_words, repairs
from ogi_desk.forms.report import CellRef, FigureStatus, Finding, Report, Severity
from ogi_desk.services.baseline import Baseline
from ogi_desk.services.reports import draft_of

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

_SENTENCE = re.compile(r"[^。；;！？\n]+[。；;！？]?")


@dataclass(frozen=True, slots=True)
class RepairHint:
    """The smallest change that sets contradictions right, in words; ``after`` is the finding it stands under."""

    words: str
    cells: tuple[CellRef, ...]  # those to look at, the likeliest first
    after: str  # key of a finding


@dataclass(frozen=True)
class Beside:
    """What one composing gave besides the report."""

    repairs: tuple[RepairHint, ...] = ()
    measures: tuple[str, ...] = ()  # what last year's report promised, in its order
    baseline: str = ""  # in words where last year's figures come from; empty = there are none
    copied: dict[str, str] = field(default_factory=dict)  # key of a finding -> last year's whole sentence
    typed_once: frozenset[CellRef] = frozenset()  # cells that stand on a figure typed once, for the first year
    drafts: dict[str, str] = field(default_factory=dict)  # section id -> the form's draft, to begin anew


def beside(definitions: Definitions, form: Form, report: Report, last: Baseline | None) -> Beside:
    """Return what stands beside a checked report; ``last`` is last year's."""
    previous = last.report if last else None
    wrong = any(f.severity is Severity.ERROR and f.cells for f in report.findings)
    hints = repairs(form, report, previous) if wrong else ()
    return Beside(
        repairs=tuple(hint for repair in hints if (hint := _hint(form, report, repair))),
        measures=promised_measures(form, previous) if previous else (),
        baseline=last.words if last else "",
        copied={f.key: _whole(f, previous) for f in report.findings if f.rule == "copied"} if previous else {},
        typed_once=typed_once(form, report),
        drafts={section.id: draft_of(definitions, form.id, section.id) for section in form.sections},
    )


def typed_once(form: Form, report: Report) -> frozenset[CellRef]:
    """Return the cells whose figure stands on an opening figure: 历年累计, and 上年结转 of the first year."""
    found = set()
    for table in report.tables:
        shape = form.table(table.id)
        for row in table.rows:
            kept = shape.row(row.id) if shape else None
            for column, figure in zip(table.columns, row.figures, strict=True):
                once = figure.status is FigureStatus.ENTERED and bool(kept and kept.opening)
                if once or figure.status is FigureStatus.CARRIED:
                    found.add(CellRef(table.id, row.id, column.id))
    return frozenset(found)


def _hint(form: Form, report: Report, repair: Repair) -> RepairHint | None:
    """The hint under the first contradiction that its change touches."""
    refs = tuple(change.ref for change in repair.changes)
    errors = [f for f in report.findings if f.severity is Severity.ERROR and f.rule in repair.rules]
    home = next((f for f in errors if set(refs) & set(f.cells)), None)
    if home is None:
        return None
    words = repair_in_words(form, repair)
    return RepairHint(words, refs, home.key)


def _whole(finding: Finding, previous: Report | None) -> str:
    """Last year's sentence that a finding names, which its message may have shortened."""
    named = finding.message.args_.get("source", "") if isinstance(finding.message, Saying) else ""
    start = str(named).removesuffix("…")
    if previous is None or not start or all(s.id != finding.section for s in previous.sections):
        return ""
    text = previous.section_text(finding.section)
    return next((m[0].strip() for m in _SENTENCE.finditer(text) if m[0].strip().startswith(start)), "")
