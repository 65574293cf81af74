"""Drift in the style of numbering: 1. beside 1、 in a table's labels, in the text, in the headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.report import CellRef, Finding, Report, Severity, Table
from ogi_desk.forms.text_numbers import read_report

_LABEL = re.compile(r"^(?:其中[:：])?\s*\d{1,2}\s*([.．、])")
_LINE = re.compile(r"^\s*\d{1,2}\s*([.．、])(?!\d)", re.MULTILINE)


def check_numbering(report: Report) -> Iterator[Finding]:
    """Tell mixed numbering styles, once for each table, once for the text, once for the headings."""
    for table in report.tables:
        finding = _labels(table)
        if finding:
            yield finding
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


def _labels(table: Table) -> Finding | None:
    styles: dict[str, list[str]] = {}
    for row in table.rows:
        match = _LABEL.match(row.label)
        if match:
            styles.setdefault(match[1], []).append(row.id)
    if len(styles) < 2:
        return None
    fewest = min(styles.values(), key=len)
    shown: str = ""
    for style in styles:
        shown = Saying("{one}与{other}", one=shown, other=f"“1{style}”") if shown else f"“1{style}”"
    return Finding(
        severity=Severity.WARNING,
        rule="numbering-labels",
        message=Saying("“{title}”的行名序号写法不一致：{shown}并用", title=table.title, shown=shown),
        cells=tuple(CellRef(table.id, row, table.columns[0].id) for row in fewest if table.columns),
    )
