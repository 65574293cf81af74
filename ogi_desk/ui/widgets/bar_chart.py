"""Bars on the screen: this year's values beside last year's. The axis starts at 0; nothing but drawing happens here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ogi_desk.forms.report import Bar, Chart
from ogi_desk.ui import theme


def axis_steps(highest: int) -> list[int]:
    """The numbers on the axis: 0 and some round steps up to at least ``highest``; whole numbers only."""
    step = 1
    while step * 5 < highest:
        step = step * 2 if str(step)[0] in "15" else step * 5 // 2
    return list(range(0, max(highest, 1) + step, step))


class BarChart(QWidget):
    """One bar chart; long label lists lie down (labels at the left), short ones stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._areas: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setMouseTracking(True)

    def show_chart(self, chart: Chart) -> None:
        """Show these numbers."""
        if chart != self._chart:
            self._chart = chart
            self.setAccessibleName(chart.title)
            self.setAccessibleDescription("；".join(self.words(bar) for bar in chart.bars))
            self.updateGeometry()
            self.update()

    def words(self, bar: Bar) -> str:
        """One group of bars as a sentence."""
        chart = self._chart
        if chart is None:
            return ""
        now = self.tr("{0}：{1} {2}{3}").format(bar.label, chart.year_label, bar.value, chart.unit)
        if bar.previous is None:
            return now
        return self.tr("{0}，{1} {2}{3}").format(now, chart.previous_label, bar.previous, chart.unit)

    def _lying(self) -> bool:
        return self._chart is not None and max((len(b.label) for b in self._chart.bars), default=0) > 4

    def sizeHint(self) -> QSize:
        """Enough for every group of bars to be read."""
        line = self.fontMetrics().height()
        groups = len(self._chart.bars) if self._chart else 6
        return QSize(line * 22, line * (5 + groups * 2) if self._lying() else line * 14)

    def minimumSizeHint(self) -> QSize:
        """Smaller makes the labels meet."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height() if self._lying() else hint.height() // 2)

    def _colours(self) -> tuple[QColor, QColor]:
        before = QColor(theme.colour("muted"))
        before.setAlpha(150)
        return theme.colour("accent"), before

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw legend, axis and bars."""
        chart = self._chart
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        top = self._paint_legend(painter, chart, line)
        steps = axis_steps(max((max(b.value, b.previous or 0) for b in chart.bars), default=0))
        self._areas = []
        room = QRectF(0, top + line * 0.5, self.width(), self.height() - top - line * 0.5)
        if self._lying():
            self._paint_lying(painter, chart, steps, room, line)
        else:
            self._paint_standing(painter, chart, steps, room, line)
        painter.end()

    def _paint_legend(self, painter: QPainter, chart: Chart, line: int) -> float:
        now, before = self._colours()
        entries = [(chart.year_label, now)]
        if any(b.previous is not None for b in chart.bars):
            entries.append((chart.previous_label, before))
        x = line * 0.5
        for label, tint in entries:
            painter.fillRect(QRectF(x, line * 0.45, line * 0.7, line * 0.7), tint)
            x += line
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(QPointF(x, line * 1.05), label)
            x += self.fontMetrics().horizontalAdvance(label) + line
        unit = self.tr("单位：{0}").format(chart.unit)
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            QPointF(self.width() - self.fontMetrics().horizontalAdvance(unit) - line * 0.5, line * 1.05), unit
        )
        return line * 1.5

    def _paint_standing(self, painter: QPainter, chart: Chart, steps: list[int], room: QRectF, line: int) -> None:
        left = self.fontMetrics().horizontalAdvance(str(steps[-1])) + line
        plot = QRectF(left, room.top() + line, room.width() - left - line * 0.5, room.height() - line * 3)
        for step in steps:
            y = plot.bottom() - plot.height() * step / steps[-1]
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("muted"))
            number = QRectF(0, y - line / 2, left - line * 0.3, line)
            painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(step))
        slot = plot.width() / max(len(chart.bars), 1)
        for index, bar in enumerate(chart.bars):
            x = plot.left() + slot * index
            self._areas.append((QRectF(x, plot.top(), slot, plot.height() + line * 1.5), self.words(bar)))
            width = slot * 0.34
            for offset, value, tint in self._pairs(bar, slot * 0.14, width):
                height = plot.height() * value / steps[-1]
                painter.fillRect(QRectF(x + offset, plot.bottom() - height, width, height), tint)
                if tint == self._colours()[0] and value and slot > line:
                    painter.setPen(self.palette().color(QPalette.ColorRole.Text))
                    box = QRectF(x + offset - slot, plot.bottom() - height - line, width + 2 * slot, line)
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            label = self.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, round(slot))
            painter.drawText(QRectF(x, plot.bottom() + line * 0.2, slot, line), Qt.AlignmentFlag.AlignCenter, label)

    def _paint_lying(self, painter: QPainter, chart: Chart, steps: list[int], room: QRectF, line: int) -> None:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(b.label) for b in chart.bars), default=0)
        left = min(widest + line, room.width() * 0.45)
        right = metrics.horizontalAdvance(str(steps[-1])) + line
        plot = QRectF(left, room.top(), room.width() - left - right, room.height() - line * 1.4)
        for step in steps:
            x = plot.left() + plot.width() * step / steps[-1]
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(theme.colour("muted"))
            box = QRectF(x - line * 2, plot.bottom() + line * 0.2, line * 4, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step))
        slot = plot.height() / max(len(chart.bars), 1)
        for index, bar in enumerate(chart.bars):
            y = plot.top() + slot * index
            self._areas.append((QRectF(0, y, room.width(), slot), self.words(bar)))
            height = min(slot * 0.36, line)
            for offset, value, tint in self._pairs(bar, slot / 2 - height, height):
                width = plot.width() * value / steps[-1]
                painter.fillRect(QRectF(plot.left(), y + offset, width, height), tint)
                if tint == self._colours()[0]:
                    painter.setPen(self.palette().color(QPalette.ColorRole.Text))
                    painter.drawText(QPointF(plot.left() + width + line * 0.3, y + offset + height * 0.85), str(value))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, round(left - line * 0.6))
            box = QRectF(0, y, left - line * 0.4, slot)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)

    def _pairs(self, bar: Bar, start: float, thick: float) -> list[tuple[float, int, QColor]]:
        now, before = self._colours()
        if bar.previous is None:
            alone = self._chart is not None and all(b.previous is None for b in self._chart.bars)
            return [(start + thick / 2 if alone else start, bar.value, now)]
        return [(start, bar.value, now), (start + thick, bar.previous, before)]

    def event(self, event: QEvent) -> bool:
        """Tooltips: the group of bars under the mouse in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = event.pos().toPointF()
            QToolTip.showText(event.globalPos(), next((w for a, w in self._areas if a.contains(place)), ""), self)
            return True
        return super().event(event)
