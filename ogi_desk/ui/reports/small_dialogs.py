"""Two small dialogs of the report: the date under the text, and what a look at the signature says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from ogi_desk.services.signoff import Verdict
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.date_edit import TypedDateEdit

Role = QDialogButtonBox.ButtonRole


class DateDialog(DeskDialog):
    """成文日期."""

    def __init__(self, desk: Desk, day: date, keep: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("成文日期"), "signed_on", 48, 8, parent, desk.settings)
        self._keep = keep
        label = QLabel(self.tr("印在署名下方的日期(&D)："))
        self.field = TypedDateEdit(desk.today)
        self.field.setAccessibleName(self.tr("成文日期"))
        self.field.set_date(day)
        label.setBuddy(self.field)
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        button = self.add_button(self.tr("确定(&O)"), Role.AcceptRole, self._press)
        button.setDefault(True)
        self.add_button(self.tr("取消(&C)"), Role.RejectRole)

    def _press(self) -> None:
        day = self.field.date()
        if day is None:
            self.say(self.field.problem() or self.tr("请填写日期，如 0131 或 2013-1-31。"))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._keep(day.isoformat())
        self.accept()


class VerdictDialog(DeskDialog):
    """验证: sound or not, sentence by sentence."""

    def __init__(self, desk: Desk, verdict: Verdict, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("验证签名"), "verdict", 64, 14, parent, desk.settings)
        head = QHBoxLayout()
        mark = QLabel()
        extent = self.fontMetrics().height() * 2
        icon, tone = ("circle-check", "good") if verdict.ok else ("alert-circle", "bad")
        mark.setPixmap(theme.icon(icon, tone).pixmap(QSize(extent, extent)))
        title = QLabel(
            self.tr("{0}：一致、未被改动").format(name) if verdict.ok else self.tr("{0}：不一致").format(name)
        )
        title.setWordWrap(True)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        head.addWidget(mark)
        head.addWidget(title, 1)
        self.body.addLayout(head)
        for sentence in verdict.sentences:
            line = QLabel(message(sentence))
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self.add_close()
