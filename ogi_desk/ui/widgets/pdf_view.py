"""The preview: a PDF's real pages under hand: keys, mouse, search, selection, copy. The preview is the paper.

Must not know reports: it gets bytes, places and words.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from ogi_desk.services.paper_ports import Place
from ogi_desk.ui.tasks import Tasks
from ogi_desk.ui.widgets.pdf_pages import Mark, PdfPages

__all__ = ["Mark", "PdfView"]


class PdfView(PdfPages):
    """The pages with what a person does to them."""

    clicked = Signal(int, float, float)  # page from 0, points from its top left
    hits_changed = Signal(int, int)  # the hit shown (from 1, 0 = none) of how many

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._pressed_at: QPointF | None = None
        self.words.hits_changed.connect(self.hits_changed)
        copy = QAction(self.tr("复制(&C)"), self)
        copy.triggered.connect(lambda _=False: self.copy())
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.words.changed.connect(lambda: copy.setEnabled(bool(self.words.selected())))
        self.page_changed.connect(self._tell_page)

    def _tell_page(self, page: int) -> None:
        self.setAccessibleDescription(self.tr("第 {0} 页，共 {1} 页").format(page + 1, self.page_count))

    # ------------------------------------------------------------------ words

    def find_words(self, words: str, jump: bool = True) -> None:
        """Find words on all pages and show the first hit from here on; an empty string ends the search."""
        self.words.find(words, self.current_page, jump)

    def point_at(self, words: str, after: Place | None = None) -> None:
        """Bring words into the view and select them: the first ones at or after a place, else the first of all."""
        self.words.point_at(words, after)

    def next_hit(self) -> None:
        """Show the next hit, from the last one the first."""
        self.words.step(1)

    def previous_hit(self) -> None:
        """Show the hit before, from the first one the last."""
        self.words.step(-1)

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        words = self.words.selected_text()
        if words:
            QApplication.clipboard().setText(words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by page and by screen, zoom, copy."""
        bar, key = self.verticalScrollBar(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif control and key == Qt.Key.Key_PageDown:
            self.go_to_page(self.current_page + 1)
        elif control and key == Qt.Key.Key_PageUp:
            self.go_to_page(self.current_page - 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            bar.setValue(bar.value() + bar.pageStep() - bar.singleStep())
        elif key == Qt.Key.Key_PageUp:
            bar.setValue(bar.value() - bar.pageStep() + bar.singleStep())
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_F3:
            (self.previous_hit if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.next_hit)()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _point(self, event: QMouseEvent) -> QPointF:
        return event.position() + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = self._point(event)
            page = self._layout.page_at(self._pressed_at)
            if page is not None:
                self.words.press(page, *self._layout.on_page(page, self._pressed_at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection; show a beam over text."""
        point = self._point(event)
        page = self._layout.page_at(point)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if page is not None else Qt.CursorShape.ArrowCursor)
        if event.buttons() & Qt.MouseButton.LeftButton and page is not None:
            self.words.drag(page, *self._layout.on_page(page, point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a move is a click on the page."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        start, point = self._pressed_at, self._point(event)
        self._pressed_at = None
        if (point - start).manhattanLength() <= QApplication.startDragDistance():
            page = self._layout.page_at(point)
            if page is not None:
                self.clicked.emit(page, *self._layout.on_page(page, point))
