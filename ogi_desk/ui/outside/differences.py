"""A file found elsewhere held against a report, and how each difference is said. No widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.services.published import Difference, Published, packed
from ogi_desk.services.report_files import ReportPages, compare_published
from ogi_desk.ui.dialogs.rows import Line
from ogi_desk.ui.language import message
from ogi_desk.ui.outside.source import ENDINGS, Source
from ogi_desk.ui.reports import words

translate = QCoreApplication.translate
#: what the public is shown; JSON is for programs and carries no title or date
READABLE = tuple(ending for ending in ENDINGS if ending != ".json")
_BEFORE, _AFTER = 8, 40  # characters shown around the place where two texts part


@dataclass(frozen=True)
class Compared:
    """What was compared with what, and where the two differ."""

    report: Report
    against: str  # in words: 2012年度报告第2版 …; empty = the report as it stands
    published: Published
    differences: tuple[Difference, ...]


def compare_source(report: Report, form: Form, against: str, source: Source, pages: ReportPages) -> Compared:
    """Compare the first content of a source that can be read; ``InputError`` is the first that stood in the way."""
    first: InputError | None = None
    for name, content in source.contents():
        if name.lower().endswith(".json"):
            raise InputError(
                "“{file}”不是网页或公开的文件，请选择从网站存下的网页，或 DOCX、PDF、XLSX 文件。", file=name
            )
        try:
            published, found = compare_published(report, form, content, name, pages)
        except InputError as error:
            first = first or error
            continue
        return Compared(report, against, published, tuple(found))
    raise first or InputError("剪贴板里没有文字或表格，请先在网页或文档中复制。")


def line_of(compared: Compared, found: Difference) -> Line:
    """A difference as a line: place, ours, theirs, place in the file."""
    report, blank = compared.report, translate("PublishedDialog", "空白")
    ours, theirs = found.ours, found.theirs
    if found.cell is not None:
        table = next((t.title for t in report.tables if found.cell and t.id == found.cell.table), "")
        place = f"{words.cell_words(report, found.cell)}（{table}）"
    else:
        place = words.section_words(report, found.section) if found.section else message(found.message).split("：")[0]
        ours, theirs = _where_they_part(ours, theirs)
    return Line((place, ours or blank, theirs or blank, message(found.place)), found)


def told(compared: Compared, found: Difference) -> str:
    """Everything about one difference: the sentence, then the file's line or both texts."""
    parts = [message(found.message)]
    source = compared.published.cells.get(found.cell) if found.cell else None
    if source:
        said = translate("PublishedDialog", "文件原文（{0}）：{1}")
        parts.append(said.format(message(source.place), source.line))
    elif found.section:
        parts.append(translate("PublishedDialog", "本报告：{0}").format(found.ours))
        parts.append(translate("PublishedDialog", "文件中：{0}").format(found.theirs))
    return "\n".join(parts)


def listed_as_text(head: str, compared: Compared) -> str:
    """The differences as a text to be copied or saved."""
    lines = [
        f"{number}. {message(found.message)}" + (f"（{message(found.place)}）" if found.place else "")
        for number, found in enumerate(compared.differences, 1)
    ]
    return "\n".join((head, *lines)) + "\n"


def _where_they_part(ours: str, theirs: str) -> tuple[str, str]:
    """Two texts from shortly before they part, white space aside."""
    one, two = packed(ours), packed(theirs)
    at = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return _from(ours, at), _from(theirs, at)


def _from(text: str, at: int) -> str:
    """A text from shortly before the place where ``at`` characters, white space aside, stand before it."""
    seen, begin = 0, len(text)
    for place, char in enumerate(text):
        if seen >= at - _BEFORE:
            begin = place
            break
        seen += len(packed(char))
    return ("…" if begin else "") + " ".join(text[begin : begin + _BEFORE + _AFTER].split()) if text else ""
