"""A notice of the desktop once a day and an icon beside the clock, if the office wants them; off unless set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

SETTING = "window/tray"  # "" = off, "daily" = once a day
_SAID = "window/tray_day"  # the day of the last notice


class Tray(QObject):
    """Follows the setting; does nothing where the desktop has no place for such icons."""

    clicked = Signal()

    def __init__(
        self,
        settings: QSettings,
        parent: QObject | None = None,
        make: Callable[[QIcon, QObject], QSystemTrayIcon] = QSystemTrayIcon,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._make, self._available = make, available
        self._icon: QSystemTrayIcon | None = None
        self._told: tuple[date, int, str] | None = None

    @property
    def wanted(self) -> bool:
        """Whether the office wants to be told."""
        return self._settings.value(SETTING, "") == "daily"

    def tell(self, today: date, count: int, words: str) -> None:
        """Show what waits: always in the icon's tip, once a day as a notice when anything does."""
        self._told = (today, count, words)
        icon = self._shown()
        if icon is None:
            return
        icon.setToolTip(f"OGI Desk\n{words}")
        if count and self._settings.value(_SAID, "") != today.isoformat():
            self._settings.setValue(_SAID, today.isoformat())
            icon.showMessage(self.tr("今日"), words, QSystemTrayIcon.MessageIcon.Information)

    def follow(self) -> None:
        """Take a changed setting into account at once."""
        if not self.wanted:
            self.close()
        elif self._told is not None:
            self.tell(*self._told)

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _shown(self) -> QSystemTrayIcon | None:
        if self._icon is None and self.wanted and self._available():
            self._icon = self._make(QApplication.windowIcon(), self)
            self._icon.activated.connect(lambda _: self.clicked.emit())
            self._icon.messageClicked.connect(self.clicked)
            self._icon.show()
        return self._icon
