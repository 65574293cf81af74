"""The list of what was found wrong or doubtful, how it may be set right, and what could not be checked.

Each line names its place; Enter or a click goes there. What could not be checked is never counted as wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.beside import Beside

_LEAST = 9  # lines of height: the head and a finding or two, on a low screen too


@dataclass(frozen=True)
class FindingLine:
    """One line: its mark, what it says, and where Enter leads; ``quiet`` lines are not wrong."""

    mark: Mark
    place: str
    said: str
    tip: str = ""
    finding: Finding | None = None
    cell: CellRef | None = None
    offers_baseline: bool = False
    quiet: bool = False

    @property
    def text(self) -> str:
        """What stands in the list; the place is not said twice where the sentence names it."""
        named = "".join(self.place.split()) in "".join(self.said.split())
        return self.said if named else f"{self.place}\n{self.said}"


class FindingsList(QWidget):
    """Errors first, each with its repair hint, then questions, then what could not be checked."""

    chosen = Signal(object)  # Finding
    cell_wanted = Signal(object)  # CellRef: the cell a repair hint names
    baseline_wanted = Signal()  # last year's report is to be taken in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST)
        self._head = QLabel()
        self._head.setWordWrap(True)
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
        self._lines: list[FindingLine] = []
        self._shown: tuple[bool, list[FindingLine]] = (False, [])
        self.view.itemClicked.connect(self._open)
        self.view.itemActivated.connect(self._open)

    @property
    def lines(self) -> tuple[FindingLine, ...]:
        """What the list says now, in its order."""
        return tuple(self._lines)

    def show_report(self, report: Report, extra: Beside | None = None) -> None:
        """Show the findings of a report with what is known beside it, keeping the line chosen."""
        extra = extra or Beside()
        findings = sorted(report.findings, key=lambda f: f.severity is not Severity.ERROR)
        lines = [*self._found(report, findings, extra), *self._not_checked(report, extra)]
        self._head.setText(self._title(len(findings), len(report.unchecked)))
        self._head.setToolTip(self.tr("上年数字取自：{0}").format(message(extra.baseline)) if extra.baseline else "")
        shown = (theme.is_dark(), lines)
        same, self._findings, self._lines = shown == self._shown, findings, lines
        if same:
            return
        self._shown = shown
        kept = self.view.currentItem().text() if self.view.currentItem() else ""
        scrolled = self.view.verticalScrollBar().value()
        self.view.clear()
        for line in lines:
            item = QListWidgetItem(theme.mark_icon(line.mark.icon, line.mark.tone), line.text, self.view)
            item.setToolTip(line.tip or line.said)
            if line.quiet:
                item.setForeground(theme.colour("accent" if line.offers_baseline else "muted"))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                "：".join(part for part in (line.mark.words, line.place, line.said) if part),
            )
            if line.text == kept:
                self.view.setCurrentItem(item)
        self.view.verticalScrollBar().setValue(scrolled)

    def _title(self, found: int, unchecked: int) -> str:
        title = self.tr("检查结果（{0}）").format(found) if found else self.tr("检查结果：没有发现问题")
        return self.tr("{0}；无法核对 {1} 项").format(title, unchecked) if unchecked else title

    def _found(self, report: Report, findings: list[Finding], extra: Beside) -> Iterator[FindingLine]:
        for finding in findings:
            said, before = message(finding.message), extra.copied.get(finding.key, "")
            tip = self.tr("{0}\n上年原句：{1}").format(said, before) if before else ""
            yield FindingLine(words.severity_mark(finding), words.place_of(report, finding), said, tip, finding)
            for hint in extra.repairs:
                if hint.after == finding.key:
                    mark = Mark("pencil", "accent", self.tr("改法"))
                    tip = self.tr("{0}\n按 Enter 转到这一格").format(message(hint.words))
                    yield FindingLine(mark, "", message(hint.words), tip, cell=hint.cells[0])

    def _not_checked(self, report: Report, extra: Beside) -> Iterator[FindingLine]:
        if report.unchecked and not extra.baseline:
            yield FindingLine(
                Mark("file-import", "accent", self.tr("可做")),
                "",
                self.tr("录入上一年度报告…"),
                self.tr("录入后，下面各项与上年有关的核对即可进行"),
                offers_baseline=True,
                quiet=True,
            )
        for said in report.unchecked:
            mark = Mark("eye-off", "muted", self.tr("无法核对"))
            yield FindingLine(mark, mark.words, message(said), quiet=True)

    def _open(self, item: QListWidgetItem) -> None:
        row = self.view.row(item)
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        if line is None:
            return
        if line.finding is not None:
            self.chosen.emit(line.finding)
        elif line.cell is not None:
            self.cell_wanted.emit(line.cell)
        elif line.offers_baseline:
            self.baseline_wanted.emit()

    def focus(self) -> None:
        """Put the keyboard on the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.view.currentRow() < 0 and self.view.count():
            self.view.setCurrentRow(0)
