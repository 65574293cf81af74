"""The text read from a report from outside, to be looked at: passages with findings are marked, one is gone to.

Read only, but for the keyboard to walk in; knows no checks.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.ui import theme
from ogi_desk.ui.widgets.text_span import cursor_over


class OutsideText(QPlainTextEdit):
    """Title, sections, office and date as one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("报告文字"))
        self.setPlaceholderText(self.tr("文件中只有表格，没有读到文字。"))
        self._starts: dict[str, tuple[int, int]] = {}  # section -> where heading and text begin
        self._passages: list[tuple[int, int, Severity]] = []

    def show_report(self, report: Report, findings: Sequence[Finding]) -> None:
        """Show the text; the same text stays where it is scrolled to."""
        parts, at = [], 0
        self._starts = {}

        def put(text: str) -> None:
            nonlocal at
            parts.append(text)
            at += len(text) + 1

        if report.sections:
            put(report.title)
            put("")
        for section in report.sections:
            heading = at
            if section.heading:
                put(section.heading)
            self._starts[section.id] = heading, at
            put("\n".join(paragraph.text for paragraph in section.paragraphs))
            put("")
        text = "\n".join(parts)
        if text != self.toPlainText():
            self.setPlainText(text)
        self._passages = []
        for finding in findings:
            span = self._span(finding.section, finding.start, finding.end)
            if span and finding.start >= 0:
                self._passages.append((*span, finding.severity))
        self._paint()

    def go(self, section: str, start: int, end: int) -> bool:
        """Select a passage, or a section's heading when it names none; ``False`` when there is no such section."""
        span = self._span(section, start, end)
        if span is None:
            return False
        self.setTextCursor(cursor_over(self.document(), *span))
        self.centerCursor()
        self._paint()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._paint()

    def _span(self, section: str, start: int, end: int) -> tuple[int, int] | None:
        if section not in self._starts:
            return None
        heading, text = self._starts[section]
        return (text + start, text + end) if 0 <= start < end else (heading, max(text - 1, heading))

    def _paint(self) -> None:
        marks = [(start, end, "bad" if worst is Severity.ERROR else "soon") for start, end, worst in self._passages]
        if self.textCursor().hasSelection():  # seen while the keyboard is elsewhere
            marks.append((self.textCursor().selectionStart(), self.textCursor().selectionEnd(), "accent"))
        shown, last = [], max(self.document().characterCount() - 1, 0)
        for start, end, tone in marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor_over(self.document(), min(start, last), min(end, last))
            selection.format = self._format(tone)
            shown.append(selection)
        self.setExtraSelections(shown)

    @staticmethod
    def _format(tone: str) -> QTextCharFormat:
        look = QTextCharFormat()
        if tone == "accent":
            tint = QColor(theme.colour(tone))
            tint.setAlpha(70)
            look.setBackground(tint)
        else:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.colour(tone))
        look.setProperty(QTextFormat.Property.FullWidthSelection, False)
        return look
