"""Where a report from outside comes from: a file chosen or dropped, or what was copied from a page or a word processor.

Names and fetches the content; reads no report in it (:mod:`.outside_held` does).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from ogi_desk.services.whole_files import LARGEST_REPORT, read_whole
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_open
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.work import WorkingDialog

#: the files the reader knows
ENDINGS = (".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml", ".docx", ".xlsx", ".xls", ".pdf", ".txt", ".json")
_CHARSET = re.compile(r"(charset\s*=\s*[\"']?\s*)[\w\-]+", re.IGNORECASE)


@dataclass(frozen=True)
class Source:
    """A file, or what was pasted: then ``pasted`` holds (ending, content), the one that says more first."""

    name: str
    path: Path | None = None
    pasted: tuple[tuple[str, bytes], ...] = ()

    def contents(self) -> list[tuple[str, bytes]]:
        """Return (name, content) to be tried one after the other; ``InputError`` when the file cannot be read."""
        if self.path is None:
            return [(f"{self.name}{ending}", content) for ending, content in self.pasted]
        return [(self.path.name, read_whole(self.path, LARGEST_REPORT))]


def pasted_source(mime: QMimeData | None, name: str) -> Source | None:
    """Return what the clipboard holds as a source called ``name``; ``None`` when there is neither file nor text."""
    if mime is None:
        return None
    files = [url for url in mime.urls() if url.isLocalFile()]
    if len(files) == 1:
        path = Path(files[0].toLocalFile())
        return Source(path.name, path)
    found = []
    if mime.hasHtml() and mime.html().strip():
        # a page's own word on its encoding no longer holds: the clipboard hands over characters
        found.append((".html", _CHARSET.sub(r"\1utf-8", mime.html()).encode("utf-8")))
    if mime.hasText() and mime.text().strip():
        found.append((".txt", mime.text().encode("utf-8")))
    return Source(name, pasted=tuple(found)) if found else None


def file_pattern(endings: Sequence[str] = ENDINGS) -> str:
    """The filter of a dialog that asks for a report's file."""
    globs = " ".join(f"*{ending}" for ending in endings)
    return QCoreApplication.translate("SourceBar", "年度报告 ({0});;所有文件 (*)").format(globs)


class ElidedLabel(QLabel):
    """One line that asks for no room: what does not fit is left out in the middle, the whole is told on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show this text."""
        self.whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideMiddle, self.width()))


class SourceBar(QWidget):
    """One line: what is read, 选择文件, 粘贴; Ctrl+V pastes wherever nothing is typed."""

    chosen = Signal(object)  # Source
    nothing = Signal(str)  # why there is nothing to read, in one sentence

    def __init__(self, desk: Desk, dialog: DeskDialog, label: str, endings: Sequence[str] = ENDINGS) -> None:
        super().__init__(dialog)
        self._endings = endings
        self._desk, self._dialog = desk, dialog
        self.path = QLineEdit(self)
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(self.tr("尚未选择文件"))
        self.path.setAccessibleName(label.split("(")[0])
        name = QLabel(label, self)
        name.setBuddy(self.path)
        self.choose = QPushButton(self.tr("选择文件(&F)…"), self)
        self.paste = QPushButton(self.tr("粘贴(&V)"), self)
        self.paste.setToolTip(self.tr("读取从网页、WPS 或 Word 中复制的文字和表格（Ctrl+V）"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (name, self.path, self.choose, self.paste):
            row.addWidget(widget, 1 if widget is self.path else 0)
        for button in (self.choose, self.paste):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self.ask)
        self.paste.clicked.connect(self.take_clipboard)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), dialog, self._pasted_by_key)

    def show_source(self, source: Source | None) -> None:
        """Name what is read."""
        self.path.setText("" if source is None else str(source.path or source.name))

    def ask(self) -> None:
        """Let a person choose a file."""
        pattern = file_pattern(self._endings)
        file = ask_open(self._dialog, self._desk.settings, self.tr("选择年度报告"), pattern)
        if file:
            self.chosen.emit(Source(file.name, file))

    def take_clipboard(self) -> None:
        """Read what was copied."""
        source = pasted_source(QGuiApplication.clipboard().mimeData(), self.tr("粘贴的内容"))
        if source is None:
            self.nothing.emit(self.tr("剪贴板里没有文字或表格，请先在网页或文档中全选、复制，再按“粘贴”。"))
        else:
            self.chosen.emit(source)

    def _pasted_by_key(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and not focus.isReadOnly():
            focus.paste()
        elif self.paste.isEnabled():
            self.take_clipboard()


class SourceDialog(WorkingDialog):
    """A dialog that takes one file dropped on it, unless something is under way."""

    given = Signal(object)  # Source

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the file dropped."""
        source = self._dropped(event)
        if source:
            event.acceptProposedAction()
            self.given.emit(source)

    def _dropped(self, event: QDragEnterEvent | QDropEvent) -> Source | None:
        urls = event.mimeData().urls()
        if self.work.running or len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return Source(path.name, path)
