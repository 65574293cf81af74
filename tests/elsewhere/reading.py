"""What is compared: the figures of our report with those that stand in a file after another program has opened it.

Two ways: cell by cell where the other program gives the table back (our own reader on the document, page or workbook
it wrote anew), and as a bag of printed numbers where it gives pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.services.printed_tables import CellKind, printed_table
from ogi_desk.services.published import differences

_LETTER = re.compile(r"[\u4e00-\u9fff\d]")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def figures(report: Report) -> list[str]:
    """Every figure of the report as it is printed."""
    return [
        cell.text
        for table in report.tables
        for row in printed_table(table).body
        for cell in row
        if cell.kind is CellKind.FIGURE and cell.text and cell.text != "/"
    ]


def differing_cells(report: Report, form: Form, content: bytes, name: str, *, text: bool) -> list[str]:
    """Where a file written anew by another program says otherwise than the report, in words."""
    read = OfficePages().read(content, name, form, report.year)
    return [f"{d.message}: {d.ours} / {d.theirs}" for d in differences(report, read, text=text, frame=False)]


def lost_figures(wanted: Sequence[str], pages: Sequence[str]) -> list[str]:
    """The printed figures that do not stand on the pages often enough."""
    found = Counter(number for page in pages for number in _NUMBER.findall(page))
    return sorted((Counter(wanted) - found).elements())


def pages_with(words: str, pages: Sequence[str]) -> list[int]:
    """The pages, from 1, on which words stand, blanks and line breaks aside."""
    bare = "".join(words.split())
    return [number for number, page in enumerate(pages, 1) if bare in "".join(page.split())]


def last_is_blank(pages: Sequence[str]) -> bool:
    """Whether nothing but a page's number stands on the last page."""
    return not re.sub(r"[—\-\s\d]", "", pages[-1])


def lost_words(ours: Sequence[str], theirs: Sequence[str]) -> str:
    """The ideographs and digits of our pages that do not stand on theirs as often; page numbers aside."""
    told, found = (Counter(_LETTER.findall(re.sub(r"—\s*\d+\s*—", "", "".join(pages)))) for pages in (ours, theirs))
    return "".join((told - found).elements())
