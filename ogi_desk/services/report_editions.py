"""Which state of a report is handed out: the version signed last, or the report as it stands (草稿).

Of the signed one the paper is the very file that was signed, all else comes from what was frozen with it. Must not
write files; that is :mod:`ogi_desk.services.report_files`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.domain.records import Snapshot
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.services.baseline import signed_report
from ogi_desk.services.ports import Office
from ogi_desk.services.reports import form_by_id, prepare
from ogi_desk.services.signoff import standing

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions


@dataclass(frozen=True, slots=True)
class Edition:
    """A report as it can be handed out; ``snapshot`` when it is a signed one."""

    form: Form
    report: Report
    snapshot: Snapshot | None = None

    @property
    def contradictions(self) -> tuple[Finding, ...]:
        """The errors a draft still has; a signed one answers for its own."""
        if self.snapshot is not None:
            return ()
        return tuple(f for f in self.report.findings if f.severity is Severity.ERROR)


def editions(office: Office, definitions: Definitions, year: int, form_id: str) -> tuple[Edition, ...]:
    """Return what can be handed out of a year's report: the version signed last, if there is one, then the draft."""
    form = form_by_id(definitions, form_id)
    with office.read() as reader:
        snapshot = standing(reader, year, form_id).snapshot
        draft = Edition(form, prepare(reader, definitions, year, form_id))
    return (Edition(form, _as_signed(snapshot, form), snapshot), draft) if snapshot else (draft,)


def signed_paper(office: Office, snapshot: Snapshot) -> bytes:
    """Return the signed file; ``InputError`` when it is gone or no longer the one that was signed."""
    file = office.folder / "signed" / snapshot.signed_file
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InputError(
            "签发的文件“{file}”无法读取（{reason}），请从备份中恢复后再输出", file=file.name, reason=reason_of(error)
        ) from None
    if hashlib.sha256(content).hexdigest() != snapshot.signed_sha256:
        raise InputError("签发的文件“{file}”已与签发时不同，请从备份中恢复后再输出", file=file.name)
    return content


def _as_signed(snapshot: Snapshot, form: Form) -> Report:
    """What was frozen, with what the form says about the paper: the breaks of its title, the notes of its tables."""
    report = signed_report(snapshot, form).report
    later = tuple(line.format(agency=report.agency, year=report.year) for line in form.title_lines[1:])
    first = report.title.removesuffix("".join(later))  # the office may have another name there than under the text
    shapes = {shape.id: shape for shape in form.tables}
    return replace(
        report,
        title_lines=(first, *later) if first + "".join(later) == report.title else (report.title,),
        tables=tuple(
            replace(table, note=shapes[table.id].note.format(year=report.year)) if table.id in shapes else table
            for table in report.tables
        ),
    )
