"""Hands on the keyboard: keys, typed Chinese as an input method commits it, and waiting until the window is quiet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ogi_desk.ui.desk import Desk
from ogi_desk.ui.main_window import MainWindow

Key = Qt.Key


class Hands:
    """One person at one window."""

    def __init__(self, qtbot: Any, window: MainWindow, days: dict[str, date]) -> None:
        self.qtbot = qtbot
        self._days = days
        self.window: MainWindow = window
        self.desk: Desk = window.desk
        self._open = True

    def settle(self) -> None:
        """Wait until everything asked for has been delivered, follow-up questions included."""
        for _ in range(4):
            self.qtbot.wait(90)
            self.qtbot.waitUntil(lambda: self.desk.tasks.busy == 0, timeout=20_000)

    def on(self, day: date) -> None:
        """Let it be another day, as when the window stood open over night."""
        self._days["today"] = day
        self.window.new_day(day)
        self.settle()

    def wait(self, true: Callable[[], object], timeout: int = 20_000) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def front(self) -> QWidget:
        """Where keys go: the focus, else the dialog or window in front.

        Offscreen nobody gives a window its focus back when a dialog closes, so that is done here.
        """
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is self.window)
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def keys(self, *sequences: str) -> None:
        """Press key sequences such as ``Ctrl+N`` or ``Tab``, one after the other."""
        for sequence in sequences:
            QTest.keySequence(self.front(), QKeySequence(sequence))
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Commit text as an input method does (Latin letters and figures included)."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.front(), event)
        QApplication.processEvents()

    def retype(self, text: str) -> None:
        """Replace what the field in focus holds."""
        self.keys("Ctrl+A")
        self.type(text)

    def dialog(self) -> QDialog:
        """The dialog in front, once there is one."""
        self.wait(lambda: isinstance(QApplication.activeWindow(), QDialog) and QApplication.focusWidget())
        front = QApplication.activeWindow()
        assert isinstance(front, QDialog)
        return front

    def leave(self) -> None:
        """Close the window and the office."""
        if self._open:
            self._open = False
            self.settle()
            self.window.close()
            QApplication.processEvents()
            self.desk.tasks.close()
            self.desk.office.close()
            self.window.deleteLater()
            QApplication.processEvents()
