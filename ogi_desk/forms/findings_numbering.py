"""Drift in the style of numbering: 1. beside 1、 in the text, in the headings, in the labels of a table from outside.

The office's own tables have the form's literal labels, which nobody here may change: only a report from outside is
asked about its labels.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.forms.text_numbers import read_report

_LABEL = re.compile(r"^(?:其中[:：])?\s*\d{1,2}\s*([.．、])")
_LINE = re.compile(r"^\s*\d{1,2}\s*([.．、])(?!\d)", re.MULTILINE)


def check_numbering(report: Report) -> Iterator[Finding]:
    """Tell mixed numbering styles, once for the text, once for the headings."""
    found = [(r.section, m.start(1), m.end(1), m[1]) for r in read_report(report) for m in _LINE.finditer(r.text)]
    styles = list(dict.fromkeys(style for *_, style in found))
    if len(styles) > 1:
        section, start, end, style = next(place for place in found if place[3] != styles[0])
        yield Finding(
            severity=Severity.WARNING,
            rule="numbering-text",
            message=Saying("正文分条序号写法不一致：“1{first}”与“1{style}”并用", first=styles[0], style=style),
            section=section,
            start=start,
            end=end,
        )
    headings = [s.heading for s in report.sections if s.heading]
    arabic = [h for h in headings if re.match(r"\s*\d", h)]
    if arabic and len(arabic) < len(headings):
        message = Saying("各部分标题序号写法不一致：“{heading}”应与其余标题一样用“一、”", heading=arabic[0].strip())
        yield Finding(severity=Severity.WARNING, rule="numbering-headings", message=message)


def check_labels(form: Form, report: Report) -> Iterator[Finding]:
    """Tell mixed numbering styles in the labels of tables from outside, once for each table; whether the form itself
    prints them so is said with it."""
    for table in report.tables:
        styles: dict[str, list[str]] = {}
        for row in table.rows:
            match = _LABEL.match(row.label)
            if match:
                styles.setdefault(_half(match[1]), []).append(row.id)
        if len(styles) < 2:
            continue
        fewest = min(styles.values(), key=len)
        shown: str = ""
        for style in styles:
            shown = Saying("{one}与{other}", one=shown, other=f"“1{style}”") if shown else f"“1{style}”"
        shape = form.table(table.id)
        printed = {row.id: row.label for row in shape.rows} if shape else {}
        message: str = Saying("“{title}”的行名序号写法不一致：{shown}并用", title=table.title, shown=shown)
        if all(_half(row.label) == _half(printed.get(row.id, "")) for row in table.rows):
            message = Saying("{message}；报告格式原样如此，不必改动", message=message)
        yield Finding(
            severity=Severity.WARNING,
            rule="numbering-labels",
            message=message,
            cells=tuple(CellRef(table.id, row, table.columns[0].id) for row in fewest if table.columns),
        )


def _half(text: str) -> str:
    """A label without spaces, its marks in half width: how a typist or a copy changes it without changing it."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
