"""What last year's report promised, listed beside the section that must say what became of it.

Enter or the button puts a measure into the text, to be gone on with; a measure already taken up carries a tick.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
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

from ogi_desk.ui import theme

_LINES = 5  # so many lines of the list are shown at most
_TELLING = 12  # so many characters in a row of a measure say that the text speaks of it


class _List(QListWidget):
    """A list whose Enter takes the line in hand."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class PromisedMeasures(QWidget):
    """The measures with a button; hidden while there are none."""

    wanted = Signal(str)  # the words to put into the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures: tuple[str, ...] = ()
        self._taken_up: tuple[bool, ...] = ()
        self._year = 0
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._source = QLabel()
        self._source.setWordWrap(True)
        self.view = _List()
        self.view.setAccessibleName(self.tr("上年提出的措施"))
        self.view.setWordWrap(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.view.setMaximumHeight(round(self.fontMetrics().lineSpacing() * (_LINES + 0.6)))
        self.insert = QPushButton(self.tr("写入正文(&T)"))
        self.insert.setToolTip(self.tr("把选中的措施写入正文光标处，接着写本年落实情况 (Enter)"))
        self.view.taken.connect(self._take)
        self.view.itemDoubleClicked.connect(lambda _: self._take())
        self.insert.clicked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self.insert)
        box.addLayout(top)
        box.addWidget(self.view)
        box.addWidget(self._source)
        self.hide()
        self._dress()

    def show_measures(self, measures: tuple[str, ...], year: int, source: str, text: str) -> None:
        """List the measures of ``year``'s report; those the ``text`` already speaks of carry a tick."""
        taken_up = tuple(_speaks_of(text, measure) for measure in measures)
        self.setVisible(bool(measures))
        left = taken_up.count(False)
        self._head.setText(
            self.tr("{0}年提出的措施（{1}），还有 {2} 项没有写落实情况").format(year, len(measures), left)
            if left
            else self.tr("{0}年提出的措施（{1}），都已写入").format(year, len(measures))
        )
        self._source.setText(self.tr("取自：{0}").format(source))
        if (measures, taken_up, year) == (self._measures, self._taken_up, self._year):
            return
        first = taken_up.index(False) if left else 0
        row = self.view.currentRow() if measures == self._measures else first
        self._measures, self._taken_up, self._year = measures, taken_up, year
        self._fill(row)

    def _fill(self, row: int) -> None:
        self.view.clear()
        for measure, done in zip(self._measures, self._taken_up, strict=True):
            said = self.tr("已写入") if done else self.tr("待写")
            picture = theme.mark_icon("circle-check" if done else "circle-dot", "good" if done else "soon")
            item = QListWidgetItem(picture, measure, self.view)
            item.setToolTip(f"{said}：{measure}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}：{measure}")
        self.view.setCurrentRow(max(0, row))

    def _take(self) -> None:
        row = self.view.currentRow()
        if 0 <= row < len(self._measures):
            # the words go into the report, which is Chinese in every language of the window
            self.wanted.emit(f"针对上年提出的“{self._measures[row]}”，本年")

    def set_frozen(self, frozen: bool) -> None:
        """Nothing goes into a signed text."""
        self.insert.setEnabled(not frozen)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self._source.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()
            self._fill(self.view.currentRow())


def _speaks_of(text: str, measure: str) -> bool:
    """Whether a text repeats enough of a measure in a row to speak of it; marks and spaces do not count."""
    bare, wanted = _bare(text), _bare(measure)
    size = min(_TELLING, len(wanted))
    return size > 0 and any(wanted[at : at + size] in bare for at in range(len(wanted) - size + 1))


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text)
