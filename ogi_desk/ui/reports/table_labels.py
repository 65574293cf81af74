"""The labels of the grid, beside its lines: they stay in sight while the figures are scrolled.

A header of the table view, because Qt keeps a header where it is and never lets it cover the cell in hand. Paints what
the model's first column holds; must not know a report.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ogi_desk.ui import theme
from ogi_desk.ui.reports.table_lines import LineKind, TableLine
from ogi_desk.ui.reports.table_model import TableModel

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class LabelsHeader(QHeaderView):
    """The vertical header: labels indented by their level, the further lines of a long one as far as the first.

    Headings run on over the figures: the view paints the rest of them with :meth:`write_on`.
    """

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._room = 0
        self._whole = 0
        self.setSectionsClickable(True)  # a click takes the line, with its label, for copying
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(self.fontMetrics().height())

    def set_room(self, width: int, whole: int) -> None:
        """Give the labels this width; ``whole`` is that of labels and figures together. In pixels."""
        self._whole = max(whole, width)
        if width != self._room:
            self._room = width
            self.setFixedWidth(width)  # the view lays itself out around it
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """As wide as was given."""
        return QSize(self._room, 0)  # Qt's own height asks every label, and nobody asks for it

    def height_of(self, line: TableLine) -> int:
        """The height a label takes, wrapped into the room it has, in pixels; a heading has that of the figures too."""
        wide = self._whole if line.kind is LineKind.HEADING else self._room
        room = QRect(0, 0, max(wide - self._indent(line) - 2 * self._air(), self._em() * 2), 10_000)
        return int(QFontMetrics(self._font(line)).boundingRect(room, _WRAPPED, line.label).height())

    def widest(self, lines: tuple[TableLine, ...]) -> int:
        """The room in which every label of figures stands in one line, in pixels; headings may wrap."""
        metrics, air = self.fontMetrics(), 2 * self._air()
        own = [line for line in lines if line.kind is LineKind.FIGURES]
        return max((metrics.horizontalAdvance(line.label) + self._indent(line) + air for line in own), default=0) + 1

    def _em(self) -> int:
        return self.fontMetrics().horizontalAdvance("字")

    def _font(self, line: TableLine) -> QFont:
        font = self.font()
        font.setBold(line.kind is LineKind.HEADING)
        return font

    def _indent(self, line: TableLine) -> int:
        return round(line.level * self._em())

    def _air(self) -> int:
        return max(3, self._em() // 3)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one label; the line of the chosen cell stands on the tint of a choice."""
        line = self._model.line(logical)
        if line is None:
            return
        here = self.selectionModel().currentIndex() if self.selectionModel() else None
        chosen = here is not None and here.isValid() and here.row() == logical and line.kind is LineKind.FIGURES
        palette = self.palette()
        ground = palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
        painter.save()
        painter.setClipRect(rect)
        if not chosen:
            ground = theme.colour("base" if line.kind is LineKind.FIGURES else "window")
        painter.fillRect(rect, ground)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if line.kind is not LineKind.HEADING:  # a heading runs on over the figures
            painter.drawLine(rect.topRight(), rect.bottomRight())
        self._write(painter, rect, line)
        painter.restore()

    def write_on(self, painter: QPainter, top: int, height: int, line: TableLine) -> None:
        """Write what of a heading lies over the figures; ``top`` and ``height`` of its line there, in pixels."""
        self._write(painter, QRect(-self.width(), top, self.width(), height), line)

    def _write(self, painter: QPainter, rect: QRect, line: TableLine) -> None:
        """Write a label from the left edge of a place on; a heading over all the width there is."""
        if line.kind is LineKind.HEADING:
            rect = QRect(rect.x(), rect.y(), self._whole, rect.height())
        painter.setFont(self._font(line))
        painter.setPen(theme.colour("text" if line.kind is LineKind.FIGURES else "muted"))
        words = rect.adjusted(self._air() + self._indent(line), 0, -self._air(), 0)
        painter.drawText(words, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), line.label)


class Corner(QWidget):
    """What stands over the labels, beside the heads of the columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setToolTip(text)
        self.update()

    def height_at(self, width: int) -> int:
        """The height the words take at a width, in pixels."""
        room = QRect(0, 0, max(width - 2 * self._air(), 1), 10_000)
        bounds = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWrapAnywhere), self._text)
        return int(bounds.height()) + 2 * self._air() if self._text else 0

    def _air(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 3

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint as a head of the columns is painted."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setPen(theme.colour("muted"))
        air = self._air()
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWrapAnywhere)
        painter.drawText(self.rect().adjusted(air, air, -air, -air), flags, self._text)
        painter.end()
