"""The earlier item that a new one resembles, said beside the entry line before it is saved; a click leads to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ogi_desk.domain.records import Publication
from ogi_desk.ui import theme


class AlikeButton(QToolButton):
    """Hidden while nothing is alike."""

    wanted = Signal(int)  # the earlier item's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = 0
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.hide()
        self.clicked.connect(lambda: self.wanted.emit(self._id))

    def show_alike(self, alike: Sequence[Publication], number: str, width: int) -> None:
        """Show the first of these in at most ``width`` pixels, and whether the 文号 or the title is the same."""
        self.setVisible(bool(alike))
        if not alike:
            return
        one = alike[0]
        self._id = one.id or 0
        same_number = one.document_number and one.document_number == number
        same = self.tr("文号相同") if same_number else self.tr("名称相同")
        words = self.tr("{0}，已登记：{1}　{2}　{3}").format(
            same, one.published_on.isoformat(), one.title, one.document_number
        )
        room = max(width - self.fontMetrics().horizontalAdvance("国") * 4, 100)
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setIcon(theme.icon("alert-triangle", "soon"))
