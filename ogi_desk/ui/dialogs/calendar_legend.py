"""What stands above the year: its notice with number and place, and what the marks in the months mean."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.saying import listed
from ogi_desk.domain.vocabulary import Term
from ogi_desk.domain.working_days import Calendar, CalendarYear, DayKind
from ogi_desk.services.calendar_notices import cite
from ogi_desk.ui import theme
from ogi_desk.ui.dialogs.calendar_year import TINT
from ogi_desk.ui.language import message, term
from ogi_desk.ui.widgets.field_error import FieldError


class YearHead(QWidget):
    """The notice (and those that changed it), or that there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 5)
        self.notices = QLabel(self)
        self.notices.setWordWrap(True)
        self.notices.setOpenExternalLinks(True)
        self.notices.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.estimated = FieldError(self)
        self.count = QLabel(self)
        self.count.setWordWrap(True)
        for widget in (self.notices, self.estimated, self.count):
            column.addWidget(widget)

    def show_year(self, year: int, calendar: Calendar, *, own: bool) -> None:
        """Show what is known of a year; ``own``: the office entered its notice."""
        known = calendar.years.get(year)
        lines: list[str] = []
        if known is not None and known.notice:
            lines.append(self._cited(known.notice, known.number, known.source))
            lines += [self._cited(later.notice, later.number, later.source) for later in known.amendments]
            if own:
                lines.append(escape(self.tr("本单位录入的通知，代替随程序附带的安排。")))
        text = "<br>".join(lines)
        self.notices.setText(text)
        self.notices.setVisible(bool(text))
        guess = known is None or not known.announced
        self.estimated.say(
            self.tr("{0}年尚无放假通知：按周末和法定节假日推算，通知发布后日期可能变动。").format(year)
            if guess
            else "",
            "soon",
        )
        self.count.setText(self._counted(year, calendar, known))

    def _cited(self, title: str, number: str, source: str) -> str:
        text = escape(message(cite(title, number)))
        if not source.startswith(("http://", "https://")):
            return f"{text}　{escape(source)}" if source else text
        place = escape(source, quote=True)
        return f'{text}　<a href="{place}" title="{place}">{escape(self.tr("出处"))}</a>'

    def _counted(self, year: int, calendar: Calendar, known: CalendarYear | None) -> str:
        first = date(year, 1, 1)
        days = [first + timedelta(i) for i in range((date(year + 1, 1, 1) - first).days)]
        kinds = [calendar.kind(day) for day in days]
        text = self.tr("全年 {0} 个工作日；放假 {1} 天，调休上班 {2} 天。").format(
            calendar.count(date(year - 1, 12, 31), date(year, 12, 31)),
            kinds.count(DayKind.HOLIDAY),
            kinds.count(DayKind.WORKED_WEEKEND),
        )
        outside = [day for day in known.days() if day.year != year] if known else []
        off = [day for day in sorted(outside) if not calendar.is_working_day(day)]
        worked = [day for day in sorted(outside) if calendar.is_working_day(day)]
        if off:
            text += " " + self.tr("另有{0}放假。").format(message(listed(in_words(day) for day in off)))
        if worked:
            text += " " + self.tr("另有{0}上班。").format(message(listed(in_words(day) for day in worked)))
        return text


class Legend(QWidget):
    """The marks with their words; with ``changes`` in two lines, beside the text of a notice on a small screen."""

    def __init__(self, parent: QWidget | None = None, *, changes: bool = False) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        samples: list[tuple[str, str, str]] = [
            (self.tr("休"), "good", self._words(DayKind.HOLIDAY)),
            (self.tr("班"), "soon", self._words(DayKind.WORKED_WEEKEND)),
            ("6", "muted", self._words(DayKind.WEEKEND)),
            ("1", "text", self._words(DayKind.WORKING)),
        ]
        if changes:
            samples.append(("", "accent", self.tr("与现行日历不同")))
        across = 3 if changes else len(samples)
        for first in range(0, len(samples), across):
            row = QHBoxLayout()
            for sign, tone, words in samples[first : first + across]:
                row.addWidget(_Sample(sign, tone, self, filled=tone in ("good", "soon"), framed=tone == "accent"))
                row.addWidget(QLabel(words, self))
                row.addSpacing(self.fontMetrics().height() // 2)
            row.addStretch(1)
            lines.addLayout(row)

    @staticmethod
    def _words(kind: Term) -> str:
        return term(kind)


class _Sample(QWidget):
    """One mark as the year draws it."""

    def __init__(self, sign: str, tone: str, parent: QWidget, *, filled: bool = False, framed: bool = False) -> None:
        super().__init__(parent)
        self._sign, self._tone, self._filled, self._framed = sign, tone, filled, framed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little more than a sign."""
        extent = round(self.fontMetrics().height() * 1.25)
        return QSize(extent, extent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign on its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = theme.colour(self._tone)
        box = self.rect().adjusted(1, 1, -2, -2)
        if self._filled:
            ground = QColor(tone)
            ground.setAlpha(TINT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(tone)
        if self._framed:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(box, 3, 3)
        font = QFont(self.font())
        font.setBold(self._filled)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()
