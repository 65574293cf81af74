"""Paints one day of the count: its number, what kind of day it is, what happened, the frame of the due date.

Colour never stands alone: 休 and 班 are written, stops are hatched and named, what does not count has no number.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from ogi_desk.domain.day_count import CountedDay, DayRole
from ogi_desk.domain.working_days import DayKind
from ogi_desk.ui import theme

translate = QCoreApplication.translate
MOST_MARKS = 3


class DayPainter:
    """Fonts and colours made once for a whole calendar, then day after day."""

    def __init__(self, painter: QPainter, font: QFont) -> None:
        self._painter = painter
        self._small = _sized(font, 0.82)
        self._today = QFont(self._small)
        self._today.setUnderline(True)
        self._today.setBold(True)
        self._large = _sized(font, 1.12)
        self._large.setBold(True)
        self._quiet = _sized(font, 0.95)
        self._lapsed = QFont(self._quiet)
        self._lapsed.setStrikeOut(True)
        self._tones = {tone: theme.colour(tone) for tone in ("text", "muted", "accent", "bad", "soon")}
        self._edge = QPen(theme.colour("line"), 0)
        self._base = theme.colour("base")
        self._holiday, self._weekend = _mixed("bad", 0.12), _mixed("muted", 0.14)
        self._counted, self._before = _mixed("accent", 0.16), _mixed("accent", 0.06)
        hatch = _mixed("soon", 0.35)
        self._hatches = {
            DayRole.CONSULTED: QBrush(hatch, Qt.BrushStyle.BDiagPattern),
            DayRole.WAITING: QBrush(hatch, Qt.BrushStyle.FDiagPattern),
        }
        self._words = {
            DayRole.CONSULTED: translate("DayCell", "征"),
            DayRole.WAITING: translate("DayCell", "待"),
        }
        self._received, self._begun = translate("DayCell", "收"), translate("DayCell", "起")
        self._kinds = {
            DayKind.HOLIDAY: (translate("DayCell", "休"), "bad"),
            DayKind.WORKED_WEEKEND: (translate("DayCell", "班"), "soon"),
        }

    def paint(self, place: QRectF, day: CountedDay, today: bool = False) -> None:
        """Paint a day into its cell."""
        painter = self._painter
        self._ground(place, day)
        across, down = place.width() * 0.07, place.height() * 0.05
        inner = place.adjusted(across, down, -across, -down)
        painter.setFont(self._today if today else self._small)
        painter.setPen(self._tones["muted" if day.role in (DayRole.REST, DayRole.AFTER) else "text"])
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(day.on.day))
        kind = self._kinds.get(day.kind)
        if kind is not None:  # 休 and 班 at the top right
            painter.setFont(self._small)
            painter.setPen(self._tones[kind[1]])
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, kind[0])
        self._number(place, day)
        if day.events:
            self._marks(inner, len(day.events), low=kind is not None)
        if day.due or day.original_due:
            self._frames(place, day)

    def _ground(self, place: QRectF, day: CountedDay) -> None:
        colour = self._base
        if day.kind is DayKind.HOLIDAY:
            colour = self._holiday
        elif day.kind is DayKind.WEEKEND:
            colour = self._weekend
        elif day.role is DayRole.COUNTED:
            colour = self._counted
        elif day.role is DayRole.LAPSED:
            colour = self._before
        self._painter.fillRect(place, colour)
        hatch = self._hatches.get(day.role)
        if hatch is not None:
            self._painter.fillRect(place, hatch)
        self._painter.setPen(self._edge)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(place)

    def _number(self, place: QRectF, day: CountedDay) -> None:
        """The counted number below the day; struck through where the count began anew."""
        words = self._words.get(day.role, "") if day.number is None else str(day.number)
        font, tone = self._large, "accent"
        if day.role is DayRole.START:
            words = self._received if day.received else self._begun
        elif day.role is DayRole.LAPSED:
            font, tone = self._lapsed, "muted"
        elif day.role in self._words:
            font, tone = self._quiet, "muted"
        if words:
            self._painter.setFont(font)
            self._painter.setPen(self._tones[tone])
            middle = place.adjusted(0, place.height() * 0.4, 0, -place.height() * 0.04)
            self._painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, words)

    def _marks(self, inner: QRectF, events: int, *, low: bool) -> None:
        """A small diamond for each event at the top right, ``low``: at the bottom, where 休 or 班 stands above."""
        painter, extent = self._painter, inner.height() * 0.11
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tones["text"])
        for number in range(min(MOST_MARKS, events)):
            y = inner.bottom() - extent if low else inner.top() + extent * 2
            centre = QPointF(inner.right() - extent - number * extent * 2.4, y)
            offsets = ((0.0, -extent), (extent, 0.0), (0.0, extent), (-extent, 0.0))
            painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in offsets]))
        painter.restore()

    def _frames(self, place: QRectF, day: CountedDay) -> None:
        width = max(1.5, place.height() * 0.06)
        within = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if day.original_due:
            pen = QPen(self._tones["muted"], width)
            pen.setStyle(Qt.PenStyle.DashLine)
            self._painter.setPen(pen)
            self._painter.drawRect(within)
        if day.due:
            self._painter.setPen(QPen(self._tones["bad"], width))
            self._painter.drawRect(within)


def _mixed(tone: str, share: float) -> QColor:
    """A tone thinned with the base colour."""
    one, other = theme.colour(tone), theme.colour("base")
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def _sized(font: QFont, factor: float) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * factor)
    return result
