"""为什么是这一天 as a month calendar: the counted days, the words of the day in front, and what the signs mean."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.day_count import CountedDay, DayRole, count_days
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.domain.working_days import DayKind
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.day_cell import DayPainter
from ogi_desk.ui.requests.day_words import words_of
from ogi_desk.ui.requests.month_grid import MonthGrid
from ogi_desk.ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate


class MonthView(QWidget):
    """The leaves, a line below that says what the day in front does, and the signs."""

    counted = Signal()  # the days asked for are on show

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: RequestLine | None = None
        self._key = f"month-{id(self)}"
        self.days: tuple[CountedDay, ...] = ()
        self.grid = MonthGrid(lambda day: "\n".join(self._words(day)))
        self.grid.moved.connect(self._say)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.legend = _legend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 2)
        column.addWidget(self.grid)
        column.addWidget(self.said)
        column.addWidget(self.legend)

    def show_line(self, line: RequestLine) -> None:
        """Count the days of a request off the window's thread, and show them."""
        if line is self._line:
            return
        self._line = line
        record, reading, today = line.record, line.reading, self._desk.today()

        def show(days: tuple[CountedDay, ...]) -> None:
            self.days = days
            self.grid.show_days(days, today)
            self._say(self.grid.current)
            self.counted.emit()

        self._desk.tasks.run("read", lambda: _days(record, reading, today), show, key=self._key)

    def _words(self, day: CountedDay) -> tuple[str, ...]:
        return words_of(day, self._line.reading) if self._line is not None else ()

    def _say(self, day: CountedDay | None) -> None:
        words = "\n".join(self._words(day)) if day is not None else ""
        self.said.setText(words)
        if self.grid.hasFocus() and self.said.visibleRegion().isEmpty():  # scrolled away: say it at the day
            below = self.grid.place_of_current().bottomLeft().toPoint()
            QToolTip.showText(self.grid.mapToGlobal(below), words, self.grid)


def _days(request: Request, reading: ClockReading, today: date) -> tuple[CountedDay, ...]:
    """The days of an open request run on until today, so that what is late is seen."""
    late = today if reading.due_on is None or (reading.days_late and reading.count.answer is None) else None
    return count_days(request, reading, late)


class _Swatch(QWidget):
    """One sign as the leaves paint it."""

    def __init__(self, day: CountedDay) -> None:
        super().__init__()
        self._day = day
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as a day on the leaf."""
        line = self.fontMetrics().height()
        return QSize(self.fontMetrics().horizontalAdvance("国休"), int(line * 2.35))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day."""
        painter = QPainter(self)
        DayPainter(painter, self.font()).paint(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._day)


def _legend() -> QWidget:
    """What each sign means, in words beside it."""
    place = QWidget()
    row = FlowLayout(place, place.fontMetrics().height() // 2)
    plain, day = DayKind.WORKING, date(2026, 3, 2)
    event = RequestEvent(kind=RequestEventKind.EXTENDED, on=day)
    signs = (
        (
            CountedDay(on=day, kind=plain, role=DayRole.START, received=True),
            translate("MonthView", "收到或起算，当日不计"),
        ),
        (CountedDay(on=day, kind=plain, role=DayRole.COUNTED, number=5), translate("MonthView", "计入，第几日")),
        (
            CountedDay(on=day, kind=DayKind.HOLIDAY, role=DayRole.REST, holiday="-"),
            translate("MonthView", "放假，不计"),
        ),
        (
            CountedDay(on=day, kind=DayKind.WORKED_WEEKEND, role=DayRole.COUNTED, number=6),
            translate("MonthView", "调休上班，计入"),
        ),
        (CountedDay(on=day, kind=plain, role=DayRole.CONSULTED), translate("MonthView", "征求意见，不计")),
        (CountedDay(on=day, kind=plain, role=DayRole.WAITING), translate("MonthView", "等待补正或缴费，不计")),
        (CountedDay(on=day, kind=plain, role=DayRole.LAPSED, number=4), translate("MonthView", "重新起算前")),
        (CountedDay(on=day, kind=plain, role=DayRole.AFTER, events=(event,)), translate("MonthView", "当日有办理事项")),
        (
            CountedDay(on=day, kind=plain, role=DayRole.COUNTED, number=20, due=True),
            translate("MonthView", "答复期限"),
        ),
        (
            CountedDay(on=day, kind=plain, role=DayRole.COUNTED, number=20, original_due=True),
            translate("MonthView", "未延期时的期限"),
        ),
    )
    for shown, words in signs:
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(_Swatch(shown))
        line.addWidget(QLabel(words))
        row.add(pair)
    return place
