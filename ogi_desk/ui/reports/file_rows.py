"""The kinds of files a report is handed out as: a tick each, the file's name, and what became of it. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ogi_desk.services.report_files import ENDINGS
from ogi_desk.ui import theme


class Stage(Enum):
    """How far a file is."""

    WAITING = "waiting"
    WRITING = "writing"
    CHECKED = "checked"
    NOTHING = "nothing"


_MARKS = {
    Stage.WAITING: ("clock", "muted"),
    Stage.WRITING: ("hourglass", "muted"),
    Stage.CHECKED: ("circle-check", "good"),
    Stage.NOTHING: ("ban", "muted"),
}


class FileRows(QWidget):
    """A row for each kind of file."""

    changed = Signal()

    def __init__(self, chosen: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = {
            ".pdf": (self.tr("PDF(&1)"), self.tr("印制、存档")),
            ".docx": (self.tr("DOCX(&2)"), self.tr("Word、WPS 文字")),
            ".html": (self.tr("HTML(&3)"), self.tr("网站发布")),
            ".xlsx": (self.tr("XLSX(&4)"), self.tr("各表，Excel、WPS 表格")),
            ".json": (self.tr("JSON(&5)"), self.tr("数据交换")),
        }
        wanted = frozenset(chosen)
        self.ticks: dict[str, QCheckBox] = {}
        self._uses: dict[str, str] = {}
        self._names: dict[str, QLabel] = {}
        self._marks: dict[str, QLabel] = {}
        self._states: dict[str, QLabel] = {}
        self._shown: dict[str, tuple[str, str]] = {}
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        grid.setColumnStretch(1, 1)
        for row, ending in enumerate(ENDINGS):
            label, self._uses[ending] = kinds[ending]
            tick, name, mark, state = QCheckBox(label, self), QLabel(self), QLabel(self), QLabel(self)
            tick.setChecked(ending in wanted)
            tick.setToolTip(self._uses[ending])
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            name.setTextFormat(Qt.TextFormat.PlainText)
            for column, widget in enumerate((tick, name, mark, state)):
                grid.addWidget(widget, row, column)
            self.ticks[ending], self._names[ending] = tick, name
            self._marks[ending], self._states[ending] = mark, state
            tick.toggled.connect(self.changed)
        self.setFocusProxy(self.ticks[ENDINGS[0]])

    def chosen(self) -> list[str]:
        """The endings ticked, in their order."""
        return [ending for ending, tick in self.ticks.items() if tick.isChecked()]

    def state(self, ending: str) -> str:
        """What a row says of its file now."""
        return self._states[ending].text()

    def show_names(self, names: Mapping[str, str], replaced: Iterable[str]) -> None:
        """Show the files' names, and which of them stand in the folder already."""
        there = frozenset(replaced)
        for ending, label in self._names.items():
            ticked = self.ticks[ending].isChecked()
            label.setToolTip(names.get(ending, "") if ticked else self._uses[ending])
            label.setForegroundRole(QPalette.ColorRole.WindowText if ticked else QPalette.ColorRole.PlaceholderText)
            if ending in there:
                self._show(ending, self.tr("将替换已有的文件"), "alert-triangle", "soon")
            else:
                self._show(ending, "")
        self._elide()

    def show_stages(self, stages: Mapping[str, Stage]) -> None:
        """Show how far each file is."""
        words = {
            Stage.WAITING: self.tr("等待"),
            Stage.WRITING: self.tr("正在写出…"),
            Stage.CHECKED: self.tr("已读回核对，一致"),
            Stage.NOTHING: self.tr("没有写出"),
        }
        for ending, stage in list(stages.items()):
            self._show(ending, words[stage], *_MARKS[stage])

    def show_written(self, sizes: Mapping[str, int]) -> None:
        """Show what was written: its size (bytes), and that it was read back."""
        for ending, size in sizes.items():
            self._show(ending, self.tr("{0}，已读回核对，一致").format(_size(size)), *_MARKS[Stage.CHECKED])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the names into their column."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self._grid.activate()
        for label in self._names.values():
            whole = label.toolTip()
            label.setText(self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, label.width()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            for ending, (icon, tone) in self._shown.items():
                self._show(ending, self.state(ending), icon, tone)

    def _show(self, ending: str, words: str, icon: str = "", tone: str = "muted") -> None:
        self._shown[ending] = (icon, tone)
        self._states[ending].setText(words)
        mark, extent = self._marks[ending], self.fontMetrics().height()
        if icon:
            mark.setPixmap(theme.icon(icon, tone).pixmap(QSize(extent, extent)))
        else:
            mark.clear()
        tick = self.ticks[ending]
        tick.setAccessibleDescription("，".join(filter(None, (self._names[ending].toolTip(), words))))


def _size(size: int) -> str:
    """A size in bytes as people read it."""
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"
