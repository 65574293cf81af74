"""Completion from earlier entries, read off the GUI thread after a pause in typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit

from ogi_desk.services.ports import Reader
from ogi_desk.ui.desk import Desk


class _KeysThrough(QObject):
    """Enter and Tab belong to the form unless an offer was chosen: speed comes before the offer."""

    def __init__(self, line: QLineEdit, popup: QAbstractItemView) -> None:
        super().__init__(line)
        self._line, self._popup = line, popup
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the offers and hand the key to the line."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _LEAVING
            and not self._popup.currentIndex().isValid()
        ):
            self._popup.hide()
            QApplication.sendEvent(self._line, event)
            return True
        return False


_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def offer_completions(line: QLineEdit, desk: Desk, ask: Callable[[Reader, str], list[str]]) -> None:
    """Offer what ``ask`` finds for the typed text; ``ask`` runs on the reading thread."""
    model = QStringListModel(line)
    completer = QCompleter(model, line)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(8)
    line.setCompleter(completer)
    popup = completer.popup()
    if popup is not None:
        _KeysThrough(line, popup)
    timer = QTimer(line, singleShot=True, interval=250)

    def look() -> None:
        typed = line.text().strip()
        if not typed or not line.hasFocus():
            return

        def work() -> list[str]:
            with desk.office.read() as reader:
                return ask(reader, typed)

        def show(found: list[str]) -> None:
            offered = [text for text in found if text != line.text()]
            if offered != model.stringList():
                model.setStringList(offered)
            if offered and line.hasFocus() and line.text().strip() == typed:
                completer.setCompletionPrefix(typed)
                completer.complete()

        desk.tasks.run("read", work, show, lambda _: None, key=f"complete-{id(line)}")

    timer.timeout.connect(look)
    line.textEdited.connect(lambda _: timer.start())
