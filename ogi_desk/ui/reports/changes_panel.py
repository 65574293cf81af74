"""What changed since the director looked last (or since the report was signed): a list that leads to each place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ogi_desk.services.signoff import ReportChange
from ogi_desk.ui import theme
from ogi_desk.ui.language import message


class ChangesPanel(QWidget):
    """Before and after, place by place."""

    chosen = Signal(object)  # section id or CellRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("改动"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._title)
        box.addWidget(self._list, 1)
        self.setFocusProxy(self._list)
        self._changes: tuple[ReportChange, ...] = ()
        self._list.itemClicked.connect(self._open)
        self._list.itemActivated.connect(self._open)

    def show_changes(self, changes: Sequence[ReportChange], title: str) -> None:
        """Show these changes."""
        self._title.setText(title)
        if tuple(changes) == self._changes:
            return
        self._changes = tuple(changes)
        self._list.clear()
        for change in changes:
            text = self.tr("{0}\n原：{1}\n今：{2}").format(
                message(change.label), *what_differs(change.before, change.after)
            )
            item = QListWidgetItem(theme.mark_icon("history", "accent"), text, self._list)
            item.setToolTip(self.tr("原：{0}\n今：{1}").format(change.before, change.after))

    def _open(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        if 0 <= row < len(self._changes):
            self.chosen.emit(self._changes[row].where)


def what_differs(before: str, after: str, around: int = 8, room: int = 60) -> tuple[str, str]:
    """Return the two texts cut down to where they differ, with a few characters around."""
    before, after = before.replace("\n", " "), after.replace("\n", " ")
    shorter = min(len(before), len(after))
    start = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    tail = next((i for i in range(shorter - start) if before[-1 - i] != after[-1 - i]), shorter - start)
    first = max(start - around, 0)

    def part(text: str) -> str:
        last = min(len(text) - tail + around, len(text))
        piece = text[first:last]
        if len(piece) > room:
            piece = f"{piece[: room // 2]}…{piece[-room // 2 :]}"
        return ("…" if first else "") + piece + ("…" if last < len(text) else "")

    return part(before), part(after)
