"""A report's files other than paper, out and in: the one door commands and the window use.

Implements :class:`ogi_desk.services.report_files.ReportPages`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Snapshot
from ogi_desk.exchange.catalogue_html import catalogue_html
from ogi_desk.exchange.published.reader import read_published, read_published_file
from ogi_desk.exchange.report_frame import with_frame
from ogi_desk.exchange.report_html import to_html
from ogi_desk.exchange.report_json import from_json, read_json, to_json
from ogi_desk.exchange.report_sheets import to_workbook
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.services.catalogue import Catalogue
from ogi_desk.services.published import Published


class OfficePages:
    """Writes and reads the files; holds nothing."""

    def write(self, report: Report, ending: str) -> bytes:
        """Return the report as ``.html``, ``.xlsx`` or ``.json``."""
        if ending == ".html":
            return to_html(report)
        if ending == ".xlsx":
            return to_workbook(report)
        return (json.dumps(to_json(report), ensure_ascii=False, indent=2) + "\n").encode("utf-8")

    def read(self, content: bytes, name: str, form: Form, year: int) -> Published:
        """Read a published file of this form."""
        if name.lower().endswith(".json"):
            report = from_json(json.loads(content), form, name)
            return Published(file=name, report=report, whole=_whole(report))
        return read_published(content, name, {form.id: form}, form_id=form.id, year=year)

    def read_outside(
        self, path: Path, forms: Mapping[str, Form], *, form_id: str | None = None, year: int | None = None
    ) -> Published:
        """Read a report from outside; see :func:`read_outside_report`."""
        return read_outside_report(path, forms, form_id=form_id, year=year)

    def write_catalogue(self, catalogue: Catalogue) -> bytes:
        """Return the catalogue as a web page."""
        return catalogue_html(catalogue)


def read_outside_report(
    path: Path,
    forms: Mapping[str, Form],
    *,
    form_id: str | None = None,
    year: int | None = None,
    else_form: str | None = None,
    else_year: int | None = None,
) -> Published:
    """Read a report from outside, JSON or a published file; ``InputError`` says what is missing.

    The form is the one named, else the one the file names (JSON), else the one its tables fit. ``else_form`` and
    ``else_year`` are taken where the file itself does not say.
    """
    if path.suffix.lower() != ".json":
        return read_published_file(path, forms, form_id=form_id, year=year, else_year=else_year)
    data = read_json(path)
    own = data.get("form") if isinstance(data, Mapping) else None
    named = form_id or own or else_form
    if not named:
        raise InputError(
            "文件“{file}”没有写明格式，请选定格式（命令行用 --form），可用的有 {known}。",
            file=path.name,
            known="、".join(forms),
        )
    form = forms.get(str(named))
    if form is None:
        raise InputError("没有“{form}”这种报告格式，可用的有 {known}。", form=named, known="、".join(forms))
    if isinstance(data, Mapping) and data.get("year") is None and (year or else_year):
        data = {**data, "year": year or else_year}
    report = from_json(data, form, path.name)
    framed, signed = with_frame(report, data, form)
    return Published(file=path.name, report=framed, signed=signed, whole=_whole(report))


def signed_report(snapshot: Snapshot, form: Form) -> Report:
    """The report as it was signed: its figures, texts, title, date and signer, in the form's tables."""
    data = json.loads(snapshot.report_json)
    report = from_json(data, form, snapshot.signed_file)
    title = str(data.get("title") or report.title)
    return replace(
        report,
        title=title,
        title_lines=report.title_lines if "".join(report.title_lines) == title else (title,),
        signed_on=parse_date(str(data.get("signed_on") or "")) or report.signed_on,
        signer=snapshot.signer,
        signer_post=snapshot.signer_post,
    )


def _whole(report: Report) -> str:
    return "\n".join(f"{s.heading}\n" + "\n".join(p.text for p in s.paragraphs) for s in report.sections)
