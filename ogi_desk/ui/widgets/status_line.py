"""The lowest line of the window: what is saved, when the last copy was made, and what is due today."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from ogi_desk.services.due import DueItem
from ogi_desk.ui import theme
from ogi_desk.ui.widgets.today_strip import is_late, is_near


class StatusLine(QStatusBar):
    """``已保存 10:32 · 昨日已备份`` at the left, ``今日: 1 件超期 · 2 件将到期`` at the right."""

    due_clicked = Signal()
    backup_clicked = Signal()
    guard_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        gap = self.fontMetrics().height() // 3
        self.setContentsMargins(gap, 0, gap, 0)
        self._saved = QLabel()
        self._saved.setAccessibleName(self.tr("保存状态"))
        self._backup = QToolButton()
        self._backup.setAutoRaise(True)
        self._backup.clicked.connect(self.backup_clicked)
        self._work = QLabel()
        self._guard = QToolButton()
        self._guard.setAutoRaise(True)
        self._guard.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._guard.setText(self.tr("电脑的日期可能不对"))
        self._guard.clicked.connect(self.guard_clicked)
        self._guard.hide()
        self._due = QToolButton()
        self._due.setAutoRaise(True)
        self._due.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._due.clicked.connect(self.due_clicked)
        self.addWidget(self._saved)
        self.addWidget(self._backup)
        self.addWidget(self._work, 1)
        self.addPermanentWidget(self._guard)
        self.addPermanentWidget(self._due)
        self.saved_nothing()

    def saved_nothing(self) -> None:
        """Say that there is nothing unsaved."""
        self._saved.setText(self.tr("随录随存"))

    def saved_at(self, when: datetime) -> None:
        """Say when the last change was saved."""
        self._saved.setText(self.tr("已保存 {0}").format(when.strftime("%H:%M")))

    def working(self, words: str) -> None:
        """Say what is being worked on; empty when nothing is."""
        self._work.setText(words)

    def last_backup(self, when: date | None, today: date) -> None:
        """Say when the last copy was made."""
        if when is None:
            self._backup.setText(self.tr("尚未备份"))
        elif when == today:
            self._backup.setText(self.tr("今日已备份"))
        elif (today - when).days == 1:
            self._backup.setText(self.tr("昨日已备份"))
        else:
            self._backup.setText(self.tr("{0} 天前备份").format((today - when).days))
        self._backup.setToolTip(self.tr("立即备份"))

    def guard(self, sentence: str) -> None:
        """Say that the clock is doubtful; empty when it is not."""
        self._guard.setIcon(theme.icon("alert-triangle", "bad"))
        self._guard.setToolTip(sentence)
        self._guard.setAccessibleName(sentence)
        self._guard.setVisible(bool(sentence))

    def due(self, items: list[DueItem]) -> None:
        """Say how many are late and how many will be soon."""
        late = sum(is_late(item) for item in items)
        soon = sum(is_near(item) for item in items) - late
        parts = []
        if late:
            parts.append(self.tr("{0} 件超期").format(late))
        if soon:
            parts.append(self.tr("{0} 件将到期").format(soon))
        text = self.tr("今日：") + " · ".join(parts) if parts else self.tr("今日无到期事项")
        self._due.setText(text)
        self._due.setAccessibleName(text)
        theme.dress(self._due, "alert-circle" if late else "clock" if soon else "circle-check")
        self._due.setIcon(
            theme.icon(str(self._due.property("iconName")), "bad" if late else "soon" if soon else "good")
        )
