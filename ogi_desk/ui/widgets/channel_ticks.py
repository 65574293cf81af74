"""公开渠道 as ticks: one stop of the Tab key; arrows move, Space or a digit ticks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from ogi_desk.domain.records import ChannelUse
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.ui.language import mark, term
from ogi_desk.ui.widgets.flow import FlowLayout

_SHORT = {
    Channel.WEBSITE: mark("short channels", "网站"),
    Channel.GAZETTE: mark("short channels", "公报"),
    Channel.WEIBO: mark("short channels", "微博"),
    Channel.WECHAT: mark("short channels", "微信"),
    Channel.PRESS: mark("short channels", "媒体"),
    Channel.NOTICE_BOARD: mark("short channels", "公示栏"),
    Channel.MONTHLY: mark("short channels", "月报"),
    Channel.YEARBOOK: mark("short channels", "年鉴"),
    Channel.OTHER: mark("short channels", "其他"),
}


def short_name(channel: Channel) -> str:
    """The channel's name in a narrow place (政府网站 → 网站)."""
    return QCoreApplication.translate("short channels", _SHORT[channel])


class ChannelTicks(QWidget):
    """The channels an item was published by; days of their own are kept."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uses: tuple[ChannelUse, ...] = ()
        self._boxes: dict[Channel, QCheckBox] = {}
        row = FlowLayout(self, self.fontMetrics().horizontalAdvance("国") // 2)
        for number, channel in enumerate(Channel, 1):
            box = QCheckBox(short_name(channel))
            box.setToolTip(f"{term(channel)}（{number}）")
            box.setAccessibleName(term(channel))
            box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            box.installEventFilter(self)
            box.clicked.connect(self.committed)
            self._boxes[channel] = box
            row.add(box)
        self._stop_at(next(iter(self._boxes.values())))
        self.setAccessibleName(self.tr("公开渠道"))
        self.setToolTip(self.tr("←→ 移动，空格勾选，数字键 1–9 直接勾选"))

    def uses(self) -> tuple[ChannelUse, ...]:
        """The ticked channels, with the days kept for them."""
        days = {use.channel: use.on for use in self._uses}
        return tuple(ChannelUse(channel, days.get(channel)) for channel, box in self._boxes.items() if box.isChecked())

    value = uses

    def set_uses(self, uses: Iterable[ChannelUse]) -> None:
        """Show these."""
        self._uses = tuple(uses)
        ticked = {use.channel for use in self._uses}
        for channel, box in self._boxes.items():
            box.setChecked(channel in ticked)

    set_value = set_uses

    def problem(self) -> str:
        """Ticks are never wrong by themselves; an item without a channel shows as a fault in the list."""
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by arrows, tick by digits."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QCheckBox):
            self._stop_at(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QCheckBox):
            boxes = list(self._boxes.values())
            here = boxes.index(watched)
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step:
                to = boxes[(here + step) % len(boxes)]
                self._stop_at(to)
                to.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            digit = event.key() - int(Qt.Key.Key_1)
            if 0 <= digit < len(boxes):
                boxes[digit].click()
                return True
        return False

    def _stop_at(self, stop: QCheckBox) -> None:
        for box in self._boxes.values():
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)
