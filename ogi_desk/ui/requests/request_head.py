"""Who asks and for what: the number, the applicant masked until asked for, the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ogi_desk.domain.masking import mask_applicant
from ogi_desk.domain.records import Request
from ogi_desk.ui import theme
from ogi_desk.ui.language import term


class RequestHead(QWidget):
    """The top of the side."""

    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Request | None = None
        self._revealed = False
        self.number = QLabel()
        font = self.number.font()
        font.setBold(True)
        self.number.setFont(font)
        self.applicant = QLabel()
        self.applicant.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.eye = QToolButton()
        self.eye.setAutoRaise(True)
        self.eye.clicked.connect(self.reveal_wanted)
        self.content = QLabel()
        self.content.setWordWrap(True)
        self.content.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 2)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.applicant)
        row.addWidget(self.eye)
        column.addLayout(row)
        column.addWidget(self.content)

    def show_request(self, record: Request, revealed: bool) -> None:
        """Show this request, its applicant in full or masked."""
        self._record, self._revealed = record, revealed
        self.number.setText(record.number or self.tr("（未编号）"))
        self.content.setText(record.content)
        name = record.applicant if revealed else mask_applicant(record.applicant, record.applicant_class)
        if record.personal_removed_on is not None:
            name = self.tr("（个人信息已清除）")
        elif record.agent and revealed:
            name = self.tr("{0}（代理人 {1}）").format(name, record.agent)
        self.applicant.setText("　".join(part for part in (term(record.applicant_class), name) if part))
        theme.dress(self.eye, "eye-off" if revealed else "eye")
        words = self.tr("隐藏申请人") if revealed else self.tr("显示申请人")
        self.eye.setToolTip(words)
        self.eye.setAccessibleName(words)
