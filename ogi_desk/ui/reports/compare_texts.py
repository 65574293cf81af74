"""The texts of a comparison: what was taken out struck through, what was put in underlined, section by section."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ogi_desk.services.compare import TextChange
from ogi_desk.ui import theme
from ogi_desk.ui.language import message

_KEEP = 24  # characters of an unchanged stretch shown beside a change


class TextChanges(QTextBrowser):
    """The changed paragraphs; a heading leads to its section."""

    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("文字改动"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(self._clicked)
        self._texts: tuple[TextChange, ...] = ()
        self._two_forms = False
        self._places: list[tuple[int, int]] = []  # of each change in the document
        self.current = -1

    @property
    def count(self) -> int:
        """How many changes are shown."""
        return len(self._texts)

    def show_texts(self, texts: Sequence[TextChange], *, two_forms: bool = False) -> None:
        """Show these changes, keeping the place when they are the same; of ``two_forms`` nothing was put in or out."""
        if (tuple(texts), two_forms) == (self._texts, self._two_forms):
            return
        kept = self.verticalScrollBar().value()
        self._two_forms = two_forms
        self._texts, self.current = tuple(texts), -1
        self._fill()
        self.verticalScrollBar().setValue(kept)

    def _fill(self) -> None:
        self.clear()
        self._places = []
        cursor = self.textCursor()
        section = None
        link = theme.colour("accent").name()
        muted = theme.colour("muted").name()
        for change in self._texts:
            if (change.section, change.heading) != section:
                section = (change.section, change.heading)
                heading = escape(message(change.heading) or self.tr("引言"))
                shown = f"<b>{heading}</b>"
                if change.section:
                    shown = f'<a href="section:{change.section}" style="color:{link};text-decoration:none">{shown}</a>'
                if change.other:
                    other = self.tr("（前者为“{0}”）").format(message(change.other))
                    shown += f'<span style="color:{muted}">{escape(other)}</span>'
                self._block(cursor, shown)
            kind = self._kind(change)
            lead = f'<span style="color:{muted}">{escape(kind)}　</span>' if kind else ""
            start = cursor.position() + 1
            self._block(cursor, lead + "".join(self._marked(change)))
            self._places.append((start, cursor.position()))

    def _kind(self, change: TextChange) -> str:
        """What became of a paragraph, where its marks do not say it."""
        alone = {
            "only_before": self.tr("后者没有对应的部分"),
            "only_after": self.tr("前者没有对应的部分"),
        }
        if self._two_forms:
            return {"added": self.tr("只在后者"), "removed": self.tr("只在前者"), **alone}.get(change.kind, "")
        return {"added": self.tr("新增一段"), "removed": self.tr("删去一段"), **alone}.get(change.kind, "")

    @staticmethod
    def _block(cursor: QTextCursor, html: str) -> None:
        if cursor.position():
            cursor.insertBlock()
        cursor.insertHtml(html)

    def _marked(self, change: TextChange) -> list[str]:
        removed, added = theme.colour("bad").name(), theme.colour("good").name()
        last = len(change.pieces) - 1
        shown = []
        for place, piece in enumerate(change.pieces):
            if change.alone:
                shown.append(escape(_cut(piece.text.replace("\n", " "), True, False)))
            elif piece.kind == "same":
                shown.append(escape(_cut(piece.text, place > 0, place < last)))
            elif piece.kind == "removed":
                shown.append(f'<span style="color:{removed};text-decoration:line-through">{escape(piece.text)}</span>')
            else:
                shown.append(f'<span style="color:{added};text-decoration:underline">{escape(piece.text)}</span>')
        return shown

    def go_to(self, place: int) -> None:
        """Bring a change to sight and mark it."""
        if not 0 <= place < len(self._places):
            return
        self.current = place
        start, end = self._places[place]
        cursor = self.textCursor()
        cursor.setPosition(end)
        self.setTextCursor(cursor)
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(theme.colour("line"))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        self.setExtraSelections([selection])
        self.section_chosen.emit(self._texts[place].section)

    def _clicked(self, url: QUrl) -> None:
        self.section_chosen.emit(url.toString().removeprefix("section:"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        palettes = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange)
        if event.type() in palettes and self._texts:
            self._fill()


def _cut(text: str, before: bool, after: bool) -> str:
    """A long unchanged stretch, cut to what stands near the changes on its sides."""
    keep = (_KEEP if before else 0) + (_KEEP if after else 0)
    if len(text) <= keep + _KEEP // 2:
        return text
    return (text[:_KEEP] if before else "") + "……" + (text[-_KEEP:] if after else "")
