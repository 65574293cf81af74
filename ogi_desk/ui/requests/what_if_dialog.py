"""试算: move a step or try one, and see the due date and the report's cells move. Saves nothing.

What would be is worked out by :mod:`ogi_desk.services.what_if` on a transaction that is always taken back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.services.requests import STEP_LABELS, possible_steps
from ogi_desk.services.what_if import WhatIf, what_if
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import message, sentence, term
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.event_changes import placed
from ogi_desk.ui.requests.life_points import waiting_words
from ogi_desk.ui.requests.step_fields import StepFields
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.fields import ChoiceBox

PAUSE = 350  # ms after the last change before it is worked out


class WhatIfDialog(DeskDialog):
    """What to try above, what it would change below."""

    def __init__(self, desk: Desk, line: RequestLine, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("试算"), "what_if", 84, 46, parent, desk.settings)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._line = desk, line
        self.result_shown: WhatIf | None = None
        self.say(self.tr("试算，不会保存。关闭后一切照旧。"), "hint")
        self.move_choice = QRadioButton(self.tr("移动某一步(&M)"))
        self.try_choice = QRadioButton(self.tr("试一个步骤或结果(&T)"))
        group = QButtonGroup(self)
        for choice in (self.move_choice, self.try_choice):
            group.addButton(choice)
        self._move_page, self._try_page = self._moving(), self._trying()
        self.error = FieldError()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.work_out)
        self._lay_out()
        self.move_choice.toggled.connect(self._choose)
        self.try_choice.setChecked(True)
        self._choose()
        self._begin_step()
        self.add_close()
        self.kinds.setFocus()

    # -- building -------------------------------------------------------------------------------------------------
    def _moving(self) -> QWidget:
        """Which step, and to which day; the receipt is a step, too."""
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        self.steps = ChoiceBox()
        self.steps.setMinimumContentsLength(16)
        record = self._line.record
        self.steps.addItem(self.tr("{0}　收到申请").format(record.received_on.isoformat()), None)
        for number, event in enumerate(record.events):
            self.steps.addItem(f"{event.on.isoformat()}　{term(event.kind)}", number)
        self.steps.setCurrentIndex(self.steps.count() - 1)
        self.day = TypedDateEdit(self._desk.today)
        self.day.set_date(self._day_of_step())
        form.addRow(self.tr("步骤"), self.steps)
        form.addRow(self.tr("改到"), self.day)
        self.steps.setAccessibleName(self.tr("步骤"))
        self.day.setAccessibleName(self.tr("改到"))
        self.steps.currentIndexChanged.connect(lambda _: self.day.set_date(self._day_of_step()))
        self.day.committed.connect(self._later)
        self.day.line.textEdited.connect(lambda _: self._later())
        self.steps.committed.connect(self._later)
        return page

    def _trying(self) -> QWidget:
        """A step that was not taken yet."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.kinds = ChoiceBox()
        self.kinds.setAccessibleName(self.tr("步骤"))
        self.kinds.setMinimumContentsLength(12)
        for kind in possible_steps(self._line.record, self._line.reading):
            self.kinds.addItem(message(STEP_LABELS[kind]), kind.id)
        self.fields = StepFields(self._desk)
        column.addWidget(self.kinds)
        column.addWidget(self.fields)
        self.kinds.currentIndexChanged.connect(lambda _: self._begin_step())
        self.fields.changed.connect(self._later)
        return page

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        for choice in (self.try_choice, self.move_choice):
            column.addWidget(choice)
        column.addWidget(self._move_page)
        column.addWidget(self._try_page)
        column.addWidget(self.error)
        self.body.addWidget(top)
        self._table = QGridLayout()
        self._table.setContentsMargins(0, self.fontMetrics().height() // 2, 0, self.fontMetrics().height() // 2)
        self._table.setHorizontalSpacing(self.fontMetrics().height() * 2)
        self._cells: dict[str, tuple[QLabel, QLabel]] = {}
        for column_number, words in enumerate(("", self.tr("现在"), self.tr("试算后"))):
            self._table.addWidget(_bold(words), 0, column_number)
        for row, (name, words) in enumerate(self._rows(), 1):
            now, then = QLabel("—"), QLabel("—")
            then.setWordWrap(True)
            for label, which in ((now, self.tr("现在")), (then, self.tr("试算后"))):
                label.setAccessibleName(f"{words} {which}")
            self._table.addWidget(QLabel(words), row, 0)
            self._table.addWidget(now, row, 1)
            self._table.addWidget(then, row, 2)
            self._cells[name] = now, then
        self._table.setColumnStretch(2, 1)
        self.body.addLayout(self._table)
        self.moved_head = QLabel()
        self.body.addWidget(self.moved_head)
        headings = [self.tr("年度"), self.tr("报告数字"), self.tr("现在"), self.tr("试算后")]
        self.moved = RowsModel(headings, (2, 3), self)
        self.moved_view = RowsView(self.moved, self.tr("会变动的报告数字"), 1, self)
        self.body.addWidget(self.moved_view, 1)
        self.notes = FieldError()
        self.body.addWidget(self.notes)

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            ("due", self.tr("答复期限")),
            ("original", self.tr("未延期时")),
            ("left", self.tr("剩余工作日")),
            ("state", self.tr("状态")),
        )

    # -- trying ---------------------------------------------------------------------------------------------------
    def _choose(self) -> None:
        self._move_page.setVisible(self.move_choice.isChecked())
        self._try_page.setVisible(self.try_choice.isChecked())
        self._later()

    def _begin_step(self) -> None:
        kind = RequestEventKind.by_id(str(self.kinds.currentData())) if self.kinds.count() else None
        if kind is not None:
            self.fields.begin(self._line.record, self._line.reading, kind)
        self._later()

    def _day_of_step(self) -> date:
        number = self.steps.currentData()
        record = self._line.record
        return record.received_on if number is None else record.events[number].on

    def _later(self) -> None:
        self._pause.start()

    def draft(self) -> Request | None:
        """The request as it is tried, ``None`` while something is missing; what does not fit is told in the answer."""
        record = self._line.record
        if not self.move_choice.isChecked():
            event = self.fields.typed(say=False)
            return placed(record, None, event) if event is not None else None
        day, number = self.day.date(), self.steps.currentData()
        if day is None:
            return None
        if number is None:
            return replace(record, received_on=day)
        old: RequestEvent = record.events[number]
        return placed(record, old, replace(old, on=day))

    def work_out(self) -> None:
        """Work out what would be, off the window's thread; the newest question wins."""
        self._pause.stop()
        self.error.say("")
        after = self.draft()
        if after is None:
            self._clear()
            return
        desk, before, today = self._desk, self._line.record, self._desk.today()

        def work() -> WhatIf:
            return what_if(desk.office, desk.definitions, before, after, today)

        # on the queue of changes: the trial holds the office as a change does
        self.ask(desk, "write", work, self._show, key="what-if", failed=self._failed_to_try)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works it out at once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.work_out()
            return
        super().keyPressEvent(event)

    def _failed_to_try(self, error: Exception) -> None:
        self._clear()
        if isinstance(error, DeskError):
            self.error.say(sentence(error))
        else:
            self._desk.notices.failure(error)

    def _clear(self) -> None:
        self.result_shown = None
        for _, then in self._cells.values():
            then.setText("—")
        self.moved.show_lines([])
        self.moved_head.setText("")
        self.notes.say("")
        self._show_reading(self._line.reading, 0)

    def _show(self, result: WhatIf) -> None:
        self.result_shown = result
        self._show_reading(result.before, 0)
        self._show_reading(result.after, 1)
        lines = [
            Line((str(move.year), message(move.label), _figure(move.before), _figure(move.after)), move)
            for move in result.moved
        ]
        self.moved.show_lines(lines)
        self.moved_view.fit()
        words = self.tr("报告中有 {0} 个数字会变动").format(len(lines)) if lines else self.tr("报告中的数字不变")
        self.moved_head.setText(words)
        self.notes.say("\n".join(message(note) for note in result.notes), "soon")

    def _show_reading(self, reading: ClockReading, column: int) -> None:
        due, original = reading.due_on, reading.original_due_on
        left = "" if reading.working_days_left is None else str(reading.working_days_left)
        late = self.tr("（迟 {0} 天）").format(reading.days_late) if reading.days_late else ""
        shown = {
            "due": message(in_words(due)) if due else waiting_words(reading),
            "original": message(in_words(original)) if original and original != due else "—",
            "left": left or "—",
            "state": term(reading.state) + late,
        }
        for name, words in shown.items():
            label = self._cells[name][column]
            label.setText(words)
            changed = column == 1 and words != self._cells[name][0].text()
            font = label.font()
            font.setBold(changed)  # what moved stands out without colour
            label.setFont(font)


def _bold(words: str) -> QLabel:
    label = QLabel(words)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _figure(value: Any) -> str:
    return "—" if value is None else str(value)
