"""What was found in a report from outside, as a list: contradictions, questions, ways to mend, what was not checked.

Each line that has a place goes there when chosen; the list can be copied and saved as a text. Computes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.forms.repair import repair_in_words
from ogi_desk.forms.report import CellRef, Finding, Severity
from ogi_desk.services.outside import OutsideCheck
from ogi_desk.services.whole_files import write_whole
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import message
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words


@dataclass(frozen=True)
class Remark:
    """One line: its mark, where it stands, what it says; ``cells`` and the stretch of text it speaks of."""

    mark: Mark
    place: str
    said: str
    cells: tuple[CellRef, ...] = ()
    section: str = ""
    start: int = -1
    end: int = -1

    @property
    def in_words(self) -> str:
        """The line as it is copied."""
        return f"【{self.mark.words}】" + (f"{self.place}：" if self.place else "") + self.said


@dataclass(frozen=True)
class Remarks:
    """The lines of a check, and how many of them are contradictions and questions."""

    lines: tuple[Remark, ...] = ()
    errors: int = 0
    warnings: int = 0
    head: str = field(default="")  # what the copied list begins with


class OutsideFindings(QWidget):
    """The list with 复制 and 保存."""

    chosen = Signal(object, bool)  # Remark, whether the keyboard should follow

    def __init__(self, desk: Desk, dialog: DeskDialog) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self._remarks = Remarks()
        self.head = QLabel(self)
        self.view = QListWidget(self)
        self.view.setAccessibleName(self.tr("检查结果"))
        self.view.setWordWrap(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.view.setAlternatingRowColors(True)
        self.copy = QPushButton(self.tr("复制清单(&Y)"), self)
        self.save = QPushButton(self.tr("保存清单(&S)…"), self)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.copy, self.save):
            button.setAutoDefault(False)
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.head)
        box.addWidget(self.view, 1)
        box.addLayout(foot)
        self.setFocusProxy(self.view)
        self.copy.clicked.connect(self.copy_list)
        self.save.clicked.connect(self._ask_save)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy_list,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        self.view.currentRowChanged.connect(lambda row: self._tell(row, False))
        self.view.itemClicked.connect(lambda item: self._tell(self.view.row(item), False))
        self.view.itemActivated.connect(lambda item: self._tell(self.view.row(item), True))
        self.show_remarks(Remarks())

    @property
    def remarks(self) -> Remarks:
        """What is shown."""
        return self._remarks

    def show_remarks(self, remarks: Remarks) -> None:
        """Show these lines; the one in hand stays in hand, and nothing is emitted."""
        kept = self.view.currentItem().text() if self.view.currentItem() else ""
        scrolled = self.view.verticalScrollBar().value()
        self._remarks = remarks
        self.head.setText(
            self.tr("检查结果：矛盾 {0}，待看 {1}").format(remarks.errors, remarks.warnings)
            if remarks.errors or remarks.warnings
            else self.tr("检查结果：没有发现问题") if remarks.head else self.tr("检查结果")
        )  # fmt: skip
        self.view.blockSignals(True)
        self.view.clear()
        for line in remarks.lines:
            text = "\n".join(part for part in (f"{line.mark.words} · {line.place}".rstrip(" ·"), line.said) if part)
            item = QListWidgetItem(theme.mark_icon(line.mark.icon, line.mark.tone), text, self.view)
            item.setToolTip(line.said)
            if text == kept:
                self.view.setCurrentItem(item)
        self.view.blockSignals(False)
        self.view.verticalScrollBar().setValue(scrolled)
        for button in (self.copy, self.save):
            button.setEnabled(bool(remarks.head))

    def as_text(self) -> str:
        """The list as it is copied and saved."""
        lines = [line.in_words for line in self._remarks.lines] or [self.tr("没有发现问题。")]
        return "\n".join((self._remarks.head, *lines)) + "\n"

    def copy_list(self) -> None:
        """Put the list on the clipboard."""
        if self._remarks.head:
            QGuiApplication.clipboard().setText(self.as_text())
            self._dialog.say(self.tr("清单已复制，共 {0} 条。").format(len(self._remarks.lines)), "done")

    def save_list(self, file: Path) -> None:
        """Write the list to a text file."""
        text = self.as_text()
        self._dialog.write_file(
            self._desk,
            lambda: write_whole(file, text.encode("utf-8-sig")),  # older Notepads tell UTF-8 by its mark only
            lambda _: self._dialog.say(self.tr("清单已保存到 {0}。").format(file), "done"),
        )

    def _ask_save(self) -> None:
        file = ask_save(
            self._dialog, self._desk.settings, self.tr("保存清单"), self.tr("检查结果.txt"), self.tr("文本 (*.txt)")
        )
        if file:
            self.save_list(file)

    def _tell(self, row: int, follow: bool) -> None:
        if 0 <= row < len(self._remarks.lines):
            self.chosen.emit(self._remarks.lines[row], follow)


def remarks_of(check: OutsideCheck, head: str, *, cells_only: bool = False) -> Remarks:
    """Put a check into lines: contradictions, ways to mend them, questions, what was not checked.

    ``cells_only`` leaves out what concerns the text alone.
    """
    report = check.report
    found = [f for f in report.findings if f.cells or not cells_only]
    errors = [_remark(check, f) for f in found if f.severity is Severity.ERROR]
    warnings = [_remark(check, f) for f in found if f.severity is not Severity.ERROR]
    hint = Mark("pencil", "accent", words.translate("ReportWords", "改法"))
    repairs = [
        Remark(hint, "", message(repair_in_words(check.form, repair)), tuple(c.ref for c in repair.changes))
        for repair in check.repairs
    ]
    aside = Mark("info-circle", "muted", words.translate("ReportWords", "未核对"))
    unchecked = [Remark(aside, "", message(sentence)) for sentence in report.unchecked]
    return Remarks((*errors, *repairs, *warnings, *unchecked), len(errors), len(warnings), head)


def _remark(check: OutsideCheck, finding: Finding) -> Remark:
    return Remark(
        words.severity_mark(finding),
        words.place_of(check.report, finding),
        message(finding.message),
        finding.cells,
        finding.section,
        finding.start,
        finding.end,
    )
