"""The charts on the screen, and the tick that puts them on paper as an annex."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ogi_desk.forms.report import Report
from ogi_desk.ui.widgets.bar_chart import BarChart


class ChartPanel(QWidget):
    """All charts of the report, one below another."""

    annex_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.annex = QCheckBox(self.tr("附统计图(&T)：作为附件印在报告后面"))
        self.annex.setMinimumWidth(1)  # a narrow side cuts the words, which the tooltip has in full
        self.annex.setToolTip(self.annex.text().replace("(&T)", ""))
        self.annex.toggled.connect(self.annex_wanted)
        self._inside = QWidget()
        self._inside_box = QVBoxLayout(self._inside)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.annex)
        box.addWidget(self._area, 1)
        self._charts: dict[str, tuple[QLabel, BarChart]] = {}

    def show_report(self, report: Report) -> None:
        """Show the report's charts."""
        if set(self._charts) != {c.id for c in report.charts}:
            self._build(report)
        for chart in report.charts:
            title, bars = self._charts[chart.id]
            title.setText(chart.title)
            bars.show_chart(chart)

    def _build(self, report: Report) -> None:
        for title, bars in self._charts.values():
            title.deleteLater()
            bars.deleteLater()
        self._charts = {}
        for chart in report.charts:
            title, bars = QLabel(), BarChart()
            font = title.font()
            font.setBold(True)
            title.setFont(font)
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            self._inside_box.addWidget(title)
            self._inside_box.addWidget(bars, 1)
            self._charts[chart.id] = (title, bars)

    def show_chart(self, chart_id: str) -> None:
        """Bring one chart into view."""
        found = self._charts.get(chart_id)
        if found:
            self._inside_box.activate()
            self._area.verticalScrollBar().setValue(found[0].y())
