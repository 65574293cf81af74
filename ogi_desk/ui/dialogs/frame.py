"""What every dialog shares: size by font and memory of it, a line for messages, work off the GUI thread.

Must not know any record or service.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.errors import DeskError
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import sentence


class MessageLine(QWidget):
    """A line that says what is wrong, done or useful to know; hidden while empty. Never colour alone."""

    MARKS: ClassVar = {
        "problem": ("alert-circle", "bad"),
        "done": ("circle-check", "good"),
        "warning": ("alert-triangle", "soon"),
        "hint": ("info-circle", "muted"),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level, self.message = "hint", ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str, level: str = "problem") -> None:
        """Show a message, or hide the line when ``text`` is empty."""
        self.level, self.message = level, text
        self._text.setText(text)
        self.setAccessibleName(text)
        self._paint()
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._paint()

    def _paint(self) -> None:
        name, tint = self.MARKS[self.level]
        extent = self.fontMetrics().height()
        self._mark.setPixmap(theme.icon(name, tint).pixmap(QSize(extent, extent)))
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("text" if self.level == "hint" else tint))
        self._text.setPalette(palette)


class DeskDialog(QDialog):
    """A dialog with a heading line for messages, contents in ``body`` and buttons below.

    ``columns`` and ``lines`` give the first size in characters and text lines; later the remembered one is used.
    """

    def __init__(
        self,
        title: str,
        name: str,
        columns: int,
        lines: int,
        parent: QWidget | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName(name)
        self.setSizeGripEnabled(True)
        self._settings = settings
        outer = QVBoxLayout(self)
        self.line = MessageLine(self)
        outer.addWidget(self.line)
        self.body = QVBoxLayout()
        outer.addLayout(self.body, 1)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.buttons, 1)
        outer.addLayout(self.foot)
        self._first_size(columns, lines)

    def add_button(
        self, text: str, role: QDialogButtonBox.ButtonRole, pressed: Callable[[], object] | None = None
    ) -> QPushButton:
        """Add a button to the foot; Enter in a field does not press it unless it is made the default."""
        button = self.buttons.addButton(text, role)
        button.setAutoDefault(False)
        if pressed:
            button.clicked.connect(lambda: pressed())
        return button

    def add_side(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        """Add a button at the foot's left, for what is beside the matter."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        self.foot.insertWidget(self.foot.count() - 1, button)
        return button

    def add_close(self) -> QAbstractButton:
        """Add 关闭 in the window's language."""
        button = self.buttons.addButton(self.tr("关闭(&C)"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        return button

    def say(self, text: str, level: str = "problem") -> None:
        """Show a message above the contents."""
        self.line.say(text, level)

    def tell(self, error: Exception) -> None:
        """Show a failure the program can name; a bug goes on to the crash dialog."""
        if isinstance(error, DeskError):
            self.say(sentence(error))
        else:
            raise error

    def ask(
        self,
        desk: Desk,
        queue: str,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        key: str = "",
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run ``work`` off the GUI thread; its answer or failure is dropped when the dialog is gone."""
        desk.tasks.run(queue, work, done, failed or self._failed(desk), key)

    def do(self, desk: Desk, work: Callable[[], Any], done: Callable[[Any], object] | None = None) -> None:
        """Perform a change; a failure is told in this dialog."""
        desk.perform(work, done, self._failed(desk))

    def write_file(self, desk: Desk, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Write a file off the GUI thread; a failure is told in this dialog, by the window when it is gone."""
        desk.write_file(work, done, self._failed(desk))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus; Qt would press the default one, so that Enter on 关闭 saved."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton | QToolButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Remember the size, then close."""
        if self._settings is not None:
            self._settings.setValue(f"dialogs/{self.objectName()}/size", self.size())
        super().done(result)

    def _failed(self, desk: Desk) -> Callable[[Exception], object]:
        def tell(error: Exception) -> None:
            if isinstance(error, DeskError):
                self.tell(error)
            else:
                desk.notices.failure(error)

        return tell

    def _first_size(self, columns: int, lines: int) -> None:
        metrics = self.fontMetrics()
        size = QSize(metrics.averageCharWidth() * columns, metrics.lineSpacing() * lines)
        kept = self._settings.value(f"dialogs/{self.objectName()}/size") if self._settings is not None else None
        if isinstance(kept, QSize) and kept.isValid():
            size = kept
        screen = self.screen() or QGuiApplication.primaryScreen()
        if screen is not None:
            size = size.boundedTo(screen.availableSize() * 0.95)
        self.resize(size)


def scrolled(widget: QWidget) -> QScrollArea:
    """A page that scrolls where the screen is too small for it."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard; the area shows no focus of its own
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(widget)
    column.addStretch(1)
    area.setWidget(page)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
