"""公开渠道 with the days of their own: ticks, and a date for each channel that was used on another day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import ChannelUse
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.ui.language import term
from ogi_desk.ui.widgets.channel_ticks import ChannelTicks
from ogi_desk.ui.widgets.date_edit import TypedDateEdit


class ChannelDays(QWidget):
    """Ticks first; the days are folded away until wanted or there."""

    committed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = ChannelTicks()
        self.ticks.committed.connect(self._ticked)
        self.fold = QPushButton(self.tr("各渠道日期不同…"))
        self.fold.setFlat(True)
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(False)
        self.fold.toggled.connect(lambda _: self._show_days())
        self._days: dict[Channel, TypedDateEdit] = {}
        self._place = QWidget()
        form = QFormLayout(self._place)
        form.setContentsMargins(0, 0, 0, 0)
        for channel in Channel:
            day = TypedDateEdit(today)
            day.setAccessibleName(term(channel))
            day.setPlaceholderText(self.tr("同公开日期"))
            day.committed.connect(self.committed)
            form.addRow(term(channel), day)
            self._days[channel] = day
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.ticks)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._place)
        self.setFocusProxy(self.ticks)
        self._show_days()

    def value(self) -> tuple[ChannelUse, ...]:
        """The ticked channels with their own days."""
        return tuple(ChannelUse(use.channel, self._days[use.channel].date()) for use in self.ticks.uses())

    def set_value(self, uses: Iterable[ChannelUse]) -> None:
        """Show these."""
        kept = {use.channel: use for use in uses}
        self.ticks.set_uses(kept.values())
        for channel, day in self._days.items():
            day.set_date(kept[channel].on if channel in kept else None)
        self.fold.setChecked(any(use.on for use in kept.values()))
        self._show_days()

    def problem(self) -> str:
        """The first day that is not a date."""
        return next((day.problem() for day in self._days.values() if day.problem()), "")

    def setAccessibleName(self, name: str) -> None:
        """Name the ticks."""
        super().setAccessibleName(name)
        self.ticks.setAccessibleName(name)

    def _ticked(self) -> None:
        self._show_days()
        self.committed.emit()

    def _show_days(self) -> None:
        ticked = {use.channel for use in self.ticks.uses()}
        for channel, day in self._days.items():
            self._form.setRowVisible(day, channel in ticked)
        self.fold.setVisible(bool(ticked))
        self._place.setVisible(bool(ticked) and self.fold.isChecked())
