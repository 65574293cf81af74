"""录入放假通知: the pasted text becomes a year that is drawn at once; single days are changed on the drawing.

Keeps nothing by itself: it holds a draft and says what is wrong with it. The dialog counts what it moves and keeps it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QSplitter, QVBoxLayout, QWidget

from ogi_desk.domain.calendar_data import read_calendar_year
from ogi_desk.domain.errors import DeskError, InputError, reason_of
from ogi_desk.domain.notice_draft import first_draft, toggled
from ogi_desk.domain.notice_text import read_notice, stated_year
from ogi_desk.domain.working_days import Calendar, CalendarYear
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.calendar_legend import Legend
from ogi_desk.ui.dialogs.calendar_year import YearArea, YearView
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_open
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import sentence
from ogi_desk.ui.widgets.field_error import FieldError

_PAUSE = 250  # ms after the last key before the text is read
_MOST = 1_000_000  # characters; a file of a year has a few thousand


class NoticeEntry(QWidget):
    """The draft of one year: text, title, number and place at the left, the year at the right."""

    draft_changed = Signal()

    def __init__(self, dialog: DeskDialog, desk: Desk) -> None:
        super().__init__(dialog)
        self._dialog, self._desk = dialog, desk
        self.draft: CalendarYear | None = None
        self.calendar: Calendar | None = None  # the one in force with the draft in it
        self.problem = ""
        self._announced = True  # a file may say of itself that it is a guess
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self._make_form())
        halves.addWidget(self._make_year())
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 5)
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(halves, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.read_pasted)
        self.text.textChanged.connect(self._pause.start)
        self.year.valueChanged.connect(self._year_changed)
        for editor in (self.title, self.number, self.source):
            editor.textEdited.connect(lambda _: self.draft_changed.emit())

    def _make_form(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, self.fontMetrics().height() // 2, 0)
        self.year = QSpinBox(side)
        self.year.setRange(1949, 2199)
        self.text = QPlainTextEdit(side)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("把国务院办公厅通知的全文粘贴到这里，读到的安排随即画在右边。\n也可以不粘贴，直接在右边逐日改动。")
        )
        self.error = FieldError(side)
        self.title, self.number, self.source = QLineEdit(side), QLineEdit(side), QLineEdit(side)
        self.file = QPushButton(self.tr("导入日历文件(&I)…"), side)
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self._choose_file)
        top, below = Fields(side), Fields(side)
        top.add("year", self.tr("年份(&Y)"), self.year)
        self.fields = below
        below.add("title", self.tr("标题(&T)"), self.title)
        below.add("number", self.tr("文号(&U)"), self.number, self.tr("例如 国办发明电〔2025〕7号"))
        below.add("source", self.tr("出处(&O)"), self.source, self.tr("网址或者收文登记号"))
        label = QLabel(self.tr("通知正文(&P)"), side)
        label.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("通知正文"))
        for widget in (top, label):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self.error)
        column.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(below)
        side.setMinimumWidth(self.fontMetrics().horizontalAdvance("国") * 20)
        return side

    def _make_year(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(self.fontMetrics().height() // 2, 0, 0, 0)
        self.view = YearView(self._desk.today(), side, editable=True)
        self.day = QLabel(side)
        hint = QLabel(self.tr("在日子上单击或者按空格键改动：放假、上班、平常。"), side)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(Legend(side, changes=True))
        column.addWidget(YearArea(self.view, side), 1)
        column.addWidget(self.day)
        column.addWidget(hint)
        self.view.day_wanted.connect(self._toggle)
        self.view.day_entered.connect(lambda day: self.day.setText(self.view.words(day)))
        return side

    # -- beginning --------------------------------------------------------------------------------------------------
    def begin(self, year: int) -> None:
        """Start with what is known of a year and an empty text."""
        self._pause.stop()
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self.year.blockSignals(True)
        self.year.setValue(year)
        self.year.blockSignals(False)
        self._say("")
        self._announced = True
        self._take(first_draft(self._desk.definitions.calendar, year))
        self.text.setFocus()

    def record(self) -> CalendarYear | None:
        """Return the draft with title, number and place as they stand in the fields."""
        if self.draft is None:
            return None
        return replace(
            self.draft,
            announced=self._announced,
            notice=self.title.text().strip(),
            number=self.number.text().strip(),
            source=self.source.text().strip(),
        )

    # -- the text ---------------------------------------------------------------------------------------------------
    def read_pasted(self) -> None:
        """Read the pasted text; draw its year or say what does not fit."""
        self._pause.stop()
        text = self.text.toPlainText()
        if not text.strip():
            self._say("")
            return
        stated = stated_year(text)
        if stated is not None and stated != self.year.value() and self.year.minimum() <= stated <= self.year.maximum():
            self.year.blockSignals(True)
            self.year.setValue(stated)
            self.year.blockSignals(False)
        try:
            read = read_notice(text, self.year.value())
        except InputError as error:
            self._say(sentence(error))
            self.draft_changed.emit()
            return
        self._say("")
        self._announced = True
        known = self._desk.definitions.calendar.years.get(read.year)
        kept = replace(read, number=read.number or (known.number if known else ""), source=self.source.text().strip())
        self._take(kept)

    def read_pending(self) -> None:
        """Read a text that was typed a moment ago."""
        if self._pause.isActive():
            self.read_pasted()

    def _year_changed(self) -> None:
        if self.text.toPlainText().strip():
            self.read_pasted()
        else:
            self._take(first_draft(self._desk.definitions.calendar, self.year.value()))

    # -- the file ---------------------------------------------------------------------------------------------------
    def _choose_file(self) -> None:
        pattern = self.tr("日历文件 (*.toml);;所有文件 (*)")
        file = ask_open(self, self._desk.settings, self.tr("选择日历文件"), pattern)
        if file:
            self.take_file(file)

    def take_file(self, file: Path) -> None:
        """Read a calendar file off the GUI thread; it takes the place of the text."""
        key = f"calendar-file-{id(self)}"
        self._dialog.ask(
            self._desk, "read", lambda: _read_file(file), self._file_read, key=key, failed=self._file_failed
        )

    def _file_read(self, read: CalendarYear) -> None:
        self.begin(read.year)
        self._announced = read.announced
        self._take(read)

    def _file_failed(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self._say(sentence(error))
            self.draft_changed.emit()
        else:
            self._desk.notices.failure(error)

    # -- the draft --------------------------------------------------------------------------------------------------
    def _toggle(self, day: date) -> None:
        if self.draft is not None:
            self._show(toggled(self.draft, day))

    def _take(self, year: CalendarYear) -> None:
        """Show a draft with its title, number and place."""
        for editor, text in ((self.title, year.notice), (self.number, year.number), (self.source, year.source)):
            editor.setText(text)
            editor.setCursorPosition(0)
        self._show(year)

    def _show(self, year: CalendarYear) -> None:
        now = self._desk.definitions.calendar
        self.draft = year
        self.calendar = now.replacing([year])
        self.view.show_year(year.year, self.calendar, now.differing(self.calendar))
        self.draft_changed.emit()

    def _say(self, text: str) -> None:
        self.problem = text
        self.error.say(text, field=self.text)


def _read_file(file: Path) -> CalendarYear:
    try:
        with file.open(encoding="utf-8-sig") as stream:
            text = stream.read(_MOST)
    except UnicodeDecodeError as error:
        raise InputError("文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=file.name) from error
    except OSError as error:
        raise InputError("文件“{name}”打不开：{why}。", name=file.name, why=reason_of(error)) from error
    return read_calendar_year(text, file.name)
