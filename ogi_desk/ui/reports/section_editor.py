"""The editor of one section's text: characters, and live figures as chips that are never half edited.

Keyboard: the arrows stop on a chip (it is selected), Enter or F2 there explains it, Del removes it as one,
Ctrl+J asks for a figure to insert. Must not know where texts are stored.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from ogi_desk.forms.report import Finding
from ogi_desk.ui.language import message
from ogi_desk.ui.reports.fields import (
    CHIP,
    FIELD,
    FieldObject,
    Shown,
    chip_format,
    composed_of,
    insert_source,
    key_at,
    keys_in,
    source_of,
)
from ogi_desk.ui.reports.finding_marks import FindingMarks
from ogi_desk.ui.widgets.text_span import cursor_over

MIME = "application/x-ogi-section-text"


class SectionEditor(QTextEdit):
    """Plain text with chips."""

    figure_wanted = Signal()  # insert a figure here
    explain_wanted = Signal(str)  # the key of a chip
    left = Signal()  # the cursor went elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("本节文字"))
        self._chips = FieldObject(self)
        self._chips.palette = self.palette()
        self.document().documentLayout().registerHandler(CHIP, self._chips)
        self._marks = FindingMarks()
        self._source: str | None = None  # the text as last read off the document, until it is edited
        self._composed: tuple[str, list[int]] | None = None  # the same with the numbers of the chips
        self.document().contentsChange.connect(self._forget)

    # ------------------------------------------------------------------ text

    def source(self) -> str:
        """The text with ``{{key}}`` for each chip."""
        if self._source is None:
            self._source = source_of(self.document())
        return self._source

    def _forget(self, *_: int) -> None:
        """The text is another one now."""
        self._source = self._composed = None

    def _printed(self) -> tuple[str, list[int]]:
        """The text as it will be printed, and for each of its characters the position in the document."""
        if self._composed is None:
            self._composed = composed_of(self.document(), self._chips)
        return self._composed

    def set_source(self, source: str, keep_cursor: bool = False) -> None:
        """Show another text; with ``keep_cursor`` it is a newer state of the same one and can be undone."""
        place, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        if not keep_cursor:
            self.document().setUndoRedoEnabled(False)
        insert_source(cursor, source)
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1) if keep_cursor else 0)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled if keep_cursor else 0)
        self._paint_findings()

    def replace_all(self, source: str) -> None:
        """Put another text in place of this one as something typed: one step that undo takes back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        insert_source(cursor, source)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert_line(self, text: str) -> None:
        """Insert a text at the cursor, in a line of its own where the line in hand is not empty; goes on behind it."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionEnd())
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        cursor.insertText(text, QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def composed(self) -> str:
        """The text as it will be printed."""
        return self._printed()[0]

    def insert_figure(self, key: str) -> None:
        """Insert a chip at the cursor."""
        self.textCursor().insertText("\ufffc", chip_format(key))

    def set_shown(self, shown: dict[str, Shown]) -> None:
        """Give the chips their numbers; those that changed are laid out again, the text itself is not touched."""
        if shown == self._chips.shown:
            return
        before, self._chips.shown = self._chips.shown, dict(shown)
        self._composed = None
        moved = [position for position, key in keys_in(self.document()) if before.get(key) != shown.get(key)]
        if moved:  # in one go: each call lays the text out
            self.document().markContentsDirty(moved[0], moved[-1] - moved[0] + 1)
        self._paint_findings()
        self.viewport().update()

    # ------------------------------------------------------------------ findings

    def set_findings(self, findings: Sequence[Finding], text: str, sources: Mapping[str, str] | None = None) -> None:
        """Underline what contradicts, and tint what was copied. The spans count in ``text``, the composed section.

        ``sources``: by the key of a finding the whole sentence of last year that the words were copied from.
        """
        self._marks.take(findings, text, sources or {})
        self._paint_findings()

    def _paint_findings(self) -> None:
        self.setExtraSelections(self._marks.paint(self.document(), *self._printed()))

    def show_finding(self, finding: Finding) -> bool:
        """Select the words a finding speaks of; return whether they are there."""
        span = self._marks.span_of(finding)
        if span is None:
            return False
        self.setTextCursor(cursor_over(self.document(), *span))
        self.ensureCursorVisible()
        return True

    # ------------------------------------------------------------------ chips under hand and mouse

    def current_key(self) -> str | None:
        """The key of the chip that is selected, or that stands before or after the cursor."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            alone = cursor.selectionEnd() - cursor.selectionStart() == 1
            return key_at(self.document(), cursor.selectionStart()) if alone else None
        place = cursor.position()
        return key_at(self.document(), place - 1) or key_at(self.document(), place)

    def _chip_selected(self) -> str | None:
        return self.current_key() if self.textCursor().hasSelection() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows stop on chips; Enter and F2 explain; Ctrl+J inserts a figure."""
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_J and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.figure_wanted.emit()
        elif key == Qt.Key.Key_F2 and self.current_key():
            self.explain_wanted.emit(self.current_key())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chip_selected():
            self.explain_wanted.emit(self._chip_selected())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not modifiers and self._step(key == Qt.Key.Key_Right):
            pass
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _step(self, forward: bool) -> bool:
        """Select the chip the cursor would jump over; ``False`` when there is none there."""
        if self.isReadOnly():
            return False
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        position = cursor.position() if forward else cursor.position() - 1
        if key_at(self.document(), position) is None:
            return False
        cursor.setPosition(position if forward else position + 1)
        cursor.setPosition(position + 1 if forward else position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def _position_under(self, point: QPoint) -> int | None:
        layout = self.document().documentLayout()
        shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = layout.hitTest((point + shift).toPointF(), Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        return position

    def _key_under(self, point: QPoint) -> str | None:
        position = self._position_under(point)
        if position is None:
            return None
        # hitTest answers the nearer edge: a chip's right half belongs to the position after it
        return key_at(self.document(), position) or key_at(self.document(), position - 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a chip explains it."""
        key = self._key_under(event.position().toPoint())
        if key:
            self.explain_wanted.emit(key)
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+J for the editor where the window has another use for it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_J
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips: the rule of a chip, the sentence of a finding."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """What is said about the place under the mouse; empty when nothing."""
        key = self._key_under(point)
        if key:
            known = self._chips.shown.get(key)
            return known.tip if known else self.tr("本表式中没有“{0}”这个数字，请删去后重新插入").format(key)
        position = self._position_under(point)
        if position is None:
            return ""
        return "\n".join(self._told(f) for f in self._marks.at(position))

    def _told(self, finding: Finding) -> str:
        before = self._marks.source_of(finding)
        said = message(finding.message)
        return self.tr("{0}\n上年原句：{1}").format(said, before) if before else said

    def focusOutEvent(self, event: QEvent) -> None:
        """Say that the cursor went elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._chips.palette = self.palette()
            self._paint_findings()

    # ------------------------------------------------------------------ clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy with the chips for this editor, and with the numbers for every other program."""
        cursor = self.textCursor()
        source = source_of(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setData(MIME, QByteArray(source.encode("utf-8")))
        data.setText(FIELD.sub(lambda match: self._chips.words(match[1]), source))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only."""
        return source.hasFormat(MIME) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste with the chips where there are some."""
        if source.hasFormat(MIME):
            insert_source(self.textCursor(), bytes(source.data(MIME).data()).decode("utf-8"))
        else:
            insert_source(self.textCursor(), source.text().replace("\r\n", "\n"))
