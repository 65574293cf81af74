"""The line that says what a list shows: choices, a tick for faults, the text to find, and how many rows that makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ogi_desk.services.ports import ListQuery
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.widgets.fields import ChoiceBox
from ogi_desk.ui.widgets.flow import FlowLayout

PAUSE = 250  # ms after the last key, so that input methods and fast typing make one question


class FilterLine(QWidget):
    """Filters of one kind of record. ``changed`` comes after a pause in typing and at once for a choice."""

    changed = Signal()
    leave = Signal()  # Down or Enter in the text: on to the list

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._boxes: dict[str, ChoiceBox] = {}
        self._all: dict[str, str] = {}
        em = self.fontMetrics().horizontalAdvance("国")
        self._row = FlowLayout(self, em // 2)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._tell)
        self.faults = QCheckBox(self.tr("只看问题(&O)"))
        self.faults.clicked.connect(self._tell)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(self.tr("查找：任意文字"))
        self.text.setAccessibleName(self.tr("查找"))
        self.text.setMinimumWidth(em * 11)
        picture = QAction(self.text)
        theme.dress(picture, "search")
        self.text.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(lambda _: self._timer.start())
        self.text.returnPressed.connect(self._at_once)
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("条数"))
        self.reset = QToolButton()
        self.reset.setText(self.tr("清除筛选"))
        self.reset.setAutoRaise(True)
        self.reset.clicked.connect(self.clear)

    def add_choice(self, name: str, all_words: str, choices: Sequence[tuple[Any, str]] = (), words: int = 6) -> None:
        """Add a filter on the query's field ``name``."""
        box = ChoiceBox()
        box.setMinimumContentsLength(words)
        box.setMinimumWidth(self.fontMetrics().horizontalAdvance(all_words + "国国国"))
        box.addItem(all_words, None)
        for value, shown in choices:
            box.addItem(shown, value)
        box.setAccessibleName(all_words)
        box.committed.connect(self._tell)
        self._boxes[name], self._all[name] = box, all_words
        self._row.add(box)

    def finish(self) -> None:
        """Put the rest at the end of the line."""
        self._row.add(self.faults)
        self._row.add(self.text, greedy=True)
        tail = QWidget()
        row = QHBoxLayout(tail)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count)
        row.addWidget(self.reset)
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("共 1000000 条"))
        self._row.add(tail)
        self._show_reset()

    def offer(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other choices, keeping what is chosen."""
        box = self._boxes[name]
        chosen, words = box.currentData(), box.currentText()
        if [box.itemData(i) for i in range(1, box.count())] == [value for value, _ in choices]:
            return
        box.clear()
        box.addItem(self._all[name], None)
        for value, shown in choices:
            box.addItem(shown, value)
        if chosen is not None and box.findData(chosen) < 0:
            box.addItem(words, chosen)
        box.choose(chosen)

    def query(self, today: date) -> ListQuery:
        """What is asked now."""
        chosen: dict[str, Any] = {
            name: box.currentData() for name, box in self._boxes.items() if box.currentData() is not None
        }
        return ListQuery(
            kind=self._kind,
            text=self.text.text().strip(),
            only_faults=self.faults.isChecked(),
            today=today,
            **chosen,
        )

    @property
    def filtering(self) -> bool:
        """Whether anything is left out."""
        return bool(
            self.text.text().strip()
            or self.faults.isChecked()
            or any(box.currentData() is not None for box in self._boxes.values())
        )

    def clear(self) -> None:
        """Leave nothing out."""
        for box in self._boxes.values():
            box.setCurrentIndex(0)
        self.faults.setChecked(False)
        self.text.clear()
        self._tell()

    def choose(self, name: str, value: Any) -> None:
        """Choose a filter's value."""
        self._boxes[name].choose(value)
        self._tell()

    def show_count(self, number: int) -> None:
        """Say how many rows there are."""
        self.count.setText(self.tr("共 {0} 条").format(number))

    def show_counting(self) -> None:
        """Say that there are more rows than are counted so far."""
        self.count.setText(self.tr("正在计数…"))

    def save(self, prefix: str) -> None:
        """Remember the choices (not the text: a list that is short without a visible cause frightens)."""
        for name, box in self._boxes.items():
            value = box.currentData()
            self._desk.settings.setValue(f"{prefix}/filter/{name}", "" if value is None else str(value))
        self._desk.settings.setValue(f"{prefix}/filter/faults", self.faults.isChecked())

    def restore(self, prefix: str) -> None:
        """Choose what was chosen when the window was closed."""
        for name, box in self._boxes.items():
            kept = str(self._desk.settings.value(f"{prefix}/filter/{name}", "") or "")
            for number in range(1, box.count()):
                if str(box.itemData(number)) == kept:
                    box.setCurrentIndex(number)
        self.faults.setChecked(self._desk.settings.value(f"{prefix}/filter/faults", "false") in (True, "true"))
        self._show_reset()

    def when_left(self, go: Callable[[], object]) -> None:
        """Call ``go`` when the person is done with the text and wants the list."""
        self.leave.connect(lambda: go())

    def _at_once(self) -> None:
        self._timer.stop()
        self._tell()
        self.leave.emit()

    def _tell(self) -> None:
        self._timer.stop()
        self._show_reset()
        self.changed.emit()

    def _show_reset(self) -> None:
        self.reset.setEnabled(self.filtering)
