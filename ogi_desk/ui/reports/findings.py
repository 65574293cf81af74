"""The list of what was found wrong or doubtful: each names its place; Enter or a click goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.reports import words


class FindingsList(QWidget):
    """Errors first, then questions."""

    chosen = Signal(object)  # Finding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._head = QLabel()
        self.view = QListWidget()
        self.view.setAccessibleName(self.tr("检查结果"))
        self.view.setWordWrap(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.view.setAlternatingRowColors(True)
        box.addWidget(self._head)
        box.addWidget(self.view)
        self._findings: list[Finding] = []
        self._shown: tuple[bool, list[tuple[str, str]]] = (False, [])
        self.view.itemClicked.connect(self._open)
        self.view.itemActivated.connect(self._open)

    def show_report(self, report: Report) -> None:
        """Show the findings of a report, keeping the one chosen."""
        findings = sorted(report.findings, key=lambda f: f.severity is not Severity.ERROR)
        lines = [(words.place_of(report, f), message(f.message)) for f in findings]
        self._head.setText(
            self.tr("检查结果（{0}）").format(len(findings)) if findings else self.tr("检查结果：没有发现问题")
        )
        shown = (theme.is_dark(), lines)
        same, self._findings = shown == self._shown, findings
        if same:
            return
        self._shown = shown
        kept = self.view.currentItem().text() if self.view.currentItem() else ""
        scrolled = self.view.verticalScrollBar().value()
        self.view.clear()
        for finding, (place, said) in zip(findings, lines, strict=True):
            mark = words.severity_mark(finding)
            item = QListWidgetItem(theme.mark_icon(mark.icon, mark.tone), f"{place}\n{said}", self.view)
            item.setToolTip(said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{mark.words}：{place}，{said}")
            if item.text() == kept:
                self.view.setCurrentItem(item)
        self.view.verticalScrollBar().setValue(scrolled)

    def _open(self, item: QListWidgetItem) -> None:
        row = self.view.row(item)
        if 0 <= row < len(self._findings):
            self.chosen.emit(self._findings[row])

    def focus(self) -> None:
        """Put the keyboard on the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.view.currentRow() < 0 and self.view.count():
            self.view.setCurrentRow(0)
