"""The counted days of one request in a window of their own, as many months side by side as fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ogi_desk.domain.dates import in_words
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.life_points import waiting_words
from ogi_desk.ui.requests.month_view import MonthView
from ogi_desk.ui.requests.proof_printing import show_proof
from ogi_desk.ui.widgets.scrolling import scrolling

Role = QDialogButtonBox.ButtonRole


class MonthDialog(DeskDialog):
    """为什么是这一天, larger."""

    def __init__(self, desk: Desk, line: RequestLine, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("为什么是这一天"), "months", 108, 40, parent, desk.settings)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reading = line.reading
        day = message(in_words(reading.due_on)) if reading.due_on else waiting_words(reading)
        head = QLabel(self.tr("{0}　答复期限：{1}").format(line.record.number or self.tr("（未编号）"), day))
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setWordWrap(True)
        self.body.addWidget(head)
        self.months = MonthView(desk, self)
        leaves = QWidget()
        column = QVBoxLayout(leaves)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.months.grid)
        column.addWidget(self.months.legend)
        column.addStretch(1)
        self._area = scrolling(leaves, takes_focus=True)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.months.said)
        self.months.hide()  # its parts stand here on their own: the words stay in sight while the leaves scroll
        later = QTimer(self, singleShot=True, interval=0)  # the leaves have their place only after the layout
        later.timeout.connect(self._keep_in_sight)
        self.months.grid.moved.connect(lambda _: later.start())
        proof = self.add_button(
            self.tr("打印期限说明(&P)…"), Role.ActionRole, lambda: show_proof(desk, line.record, self)
        )
        theme.dress(proof, "printer")
        self.add_close()
        self.months.show_line(line)
        self.months.grid.setFocus()

    def _keep_in_sight(self) -> None:
        place = self.months.grid.place_of_current().toRect()
        self._area.ensureVisible(place.center().x(), place.center().y(), place.width(), place.height())
