"""Where the findings of a section stand in the text being edited, and how their words are marked there.

The text moves on while it is typed: the same words are looked for, wherever they moved. Must not know the editor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ogi_desk.forms.report import Finding, Severity
from ogi_desk.ui import theme
from ogi_desk.ui.widgets.text_span import cursor_over


class FindingMarks:
    """The findings of one section, and the spans of the document they were last found at."""

    def __init__(self) -> None:
        self._findings: tuple[Finding, ...] = ()
        self._text = ""
        self._sources: Mapping[str, str] = {}
        self._spans: list[tuple[int, int, Finding]] = []

    def take(self, findings: Sequence[Finding], text: str, sources: Mapping[str, str]) -> None:
        """Take up other findings; their places count in ``text``, the composed section.

        ``sources``: by the key of a finding the whole sentence of last year that the words were copied from.
        """
        self._findings, self._text, self._sources = tuple(findings), text, sources

    def paint(self, document: QTextDocument, own: str, origin: Sequence[int]) -> list[QTextEdit.ExtraSelection]:
        """Underline what contradicts, and tint what was copied.

        ``own``: the document's text as it will be printed; ``origin``: for each of its characters the position in the
        document.
        """
        self._spans = []
        marks = []
        for finding in self._findings:
            span = _locate(self._text, finding, own)
            if span is None:
                continue
            start, end = origin[span[0]], origin[span[1] - 1] + 1
            self._spans.append((start, end, finding))
            mark = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(theme.colour("bad" if finding.severity is Severity.ERROR else "soon"))
            if finding.key in self._sources:  # a whole sentence: a wave alone would not show where it ends
                tint = theme.colour("soon")
                tint.setAlpha(40)
                style.setBackground(tint)
            mark.cursor, mark.format = cursor_over(document, start, end), style
            marks.append(mark)
        return marks

    def span_of(self, finding: Finding) -> tuple[int, int] | None:
        """The positions in the document before and after a finding's words, ``None`` where they are gone."""
        return next(((start, end) for start, end, other in self._spans if other.key == finding.key), None)

    def at(self, position: int) -> list[Finding]:
        """The findings whose words stand at a position."""
        return [finding for start, end, finding in self._spans if start <= position <= end]

    def source_of(self, finding: Finding) -> str:
        """Last year's sentence that the words were copied from; empty where they were not."""
        return self._sources.get(finding.key, "")


def _locate(text: str, finding: Finding, own: str) -> tuple[int, int] | None:
    """Find a finding's words in the editor's text: the same occurrence of the same words, wherever they moved."""
    start, end = finding.start, finding.end
    if not 0 <= start < end <= len(text):
        return None
    words = text[start:end]
    if own[start:end] == words and own[:start] == text[:start]:
        return start, end
    earlier = text[:start].count(words)
    at = -1
    for _ in range(earlier + 1):
        at = own.find(words, at + 1)
        if at < 0:
            return None
    return at, at + len(words)
