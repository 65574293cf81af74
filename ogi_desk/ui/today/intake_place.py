"""One place of 今日查收: its check box, how many requests were found, and who ticked it when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QWidget

from ogi_desk.domain.records import IntakeTick
from ogi_desk.services.intake import made_later
from ogi_desk.ui.widgets.flow import FlowLayout


class _Count(QSpinBox):
    """Typed, never turned by a wheel that meant to scroll."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class IntakePlace(QWidget):
    """One place: its box, how many were found, and who ticked it when."""

    def __init__(self, name: str, ticked: Callable[[str, bool], object], counted: Callable[[str, int], object]) -> None:
        super().__init__()
        self.tick: IntakeTick | None = None
        self.box = QCheckBox(name.replace("&", "&&"))
        self.found = _Count()
        self.found.setRange(-1, 999)
        self.found.setSpecialValueText(self.tr("件数"))
        self.found.setSuffix(self.tr(" 件"))
        self.found.setAccessibleName(self.tr("{0}：收到几件").format(name))
        self.found.setToolTip(self.tr("收到几件申请，可以不填"))
        self.found.setKeyboardTracking(False)
        self.found.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.who = QLabel()
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        line = FlowLayout(self, self.fontMetrics().height() // 3)
        line.add(self.box)
        line.add(self.found)
        line.add(self.who)
        self.box.clicked.connect(lambda on: ticked(name, on))
        self.found.editingFinished.connect(lambda: counted(name, self.found.value()))

    def show_tick(self, one: IntakeTick | None) -> None:
        """Show whether, by whom and when it was ticked."""
        self.tick = one
        self.box.setChecked(one is not None)
        self.found.setVisible(one is not None)
        self.found.setValue(-1 if one is None or one.found is None else one.found)
        words = ""
        if one is not None:
            at = datetime.fromisoformat(one.at)
            when = f"{at:%H:%M}"
            if made_later(one):
                when = self.tr("{0}月{1}日补记").format(at.month, at.day)
            words = f"{one.by} {when}"
            self.who.setToolTip(f"{one.by} {at:%Y-%m-%d %H:%M}")
        self.who.setText(words)
        self.who.setVisible(bool(words))
        self.box.setAccessibleDescription(words or self.tr("尚未查收"))
