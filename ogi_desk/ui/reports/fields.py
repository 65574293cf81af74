"""Live figures inside edited text: each ``{{key}}`` is one character of the document, drawn as a chip.

The document's own text stays free of numbers: what a chip shows is looked up when it is drawn, so a figure that
changes never enters the undo history.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from ogi_desk.ui import theme

CHIP = int(QTextFormat.ObjectTypes.UserObject) + 7
KEY = int(QTextFormat.Property.UserProperty) + 7
OBJECT = "\ufffc"
FIELD = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chip shows and says: the number as printed, and the tooltip (label and rule in words).

    ``blank`` stands in the chip, quietly, where nothing is printed.
    """

    number: str
    tip: str = ""
    blank: str = ""


class FieldObject(QPyTextObject):
    """Draws the chips of one document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: dict[str, Shown] = {}
        self.palette = QPalette()

    def words(self, key: str) -> str:
        """What stands in the chip: the number, or the key while it is not known."""
        known = self.shown.get(key)
        return known.number if known else f"?{key}"

    def _font(self, text_format: QTextFormat, document: QTextDocument) -> QFont:
        chars = text_format.toCharFormat()
        return chars.font() if chars.hasProperty(QTextFormat.Property.FontFamilies) else document.defaultFont()

    def _lines(self, key: str, metrics: QFontMetricsF, document: QTextDocument) -> list[str]:
        """What is drawn, in lines no wider than the text: a chip is one character and does not break by itself."""
        known = self.shown.get(key)
        words = known.number or known.blank if known else self.words(key)
        room = document.textWidth() - 2 * document.documentMargin() - 2 * _air(metrics)
        if room <= 0 or metrics.horizontalAdvance(words) <= room:
            return [words]
        lines = [""]
        for character in words:
            if lines[-1] and metrics.horizontalAdvance(lines[-1] + character) > room:
                lines.append("")
            lines[-1] += character
        return lines

    def intrinsicSize(self, document: QTextDocument, position: int, text_format: QTextFormat) -> QSizeF:
        """As wide as the words with a little air, as high as the line's letters; long words take several lines."""
        metrics = QFontMetricsF(self._font(text_format, document))
        lines = self._lines(text_format.property(KEY), metrics, document)
        return QSizeF(
            max(metrics.horizontalAdvance(line) for line in lines) + 2 * _air(metrics),
            metrics.ascent() + metrics.descent() + (len(lines) - 1) * metrics.lineSpacing(),
        )

    def drawObject(
        self, painter: QPainter, area: QRectF | QRect, document: QTextDocument, position: int, text_format: QTextFormat
    ) -> None:
        """A rounded frame with the words on the text's own base line; the key's absence is drawn in the bad tone.

        What is not printed has a broken frame and quiet words.
        """
        rect, key = QRectF(area), text_format.property(KEY)
        font = self._font(text_format, document)
        metrics = QFontMetricsF(font)
        known = self.shown.get(key)
        quiet = known is not None and not known.number
        tone = theme.colour("bad" if known is None else "muted" if quiet else "accent")
        air = _air(metrics)
        frame = rect.adjusted(air * 0.25, 0.5, -air * 0.25, -0.5)
        fill = QColor(tone)
        fill.setAlpha(0 if quiet else 34)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tone, 1, Qt.PenStyle.DashLine if quiet else Qt.PenStyle.SolidLine))
        painter.setBrush(fill)
        painter.drawRoundedRect(frame, air * 0.6, air * 0.6)
        painter.setFont(font)
        painter.setPen(tone if quiet or known is None else self.palette.color(QPalette.ColorRole.Text))
        base = rect.bottom() - metrics.descent()
        for line in reversed(self._lines(key, metrics, document)):
            painter.drawText(QPointF(rect.left() + air, base), line)
            base -= metrics.lineSpacing()
        painter.restore()


def _air(metrics: QFontMetricsF) -> float:
    """The room between a chip's frame and its words."""
    return metrics.horizontalAdvance("0") * 0.6


def chip_format(key: str) -> QTextCharFormat:
    """The format of one chip."""
    text_format = QTextCharFormat()
    text_format.setObjectType(CHIP)
    text_format.setProperty(KEY, key)
    text_format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return text_format


def insert_source(cursor: QTextCursor, source: str) -> None:
    """Insert a section's source text: plain characters, ``{{…}}`` as chips. One step of the undo history."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    plain = QTextCharFormat()
    at = 0
    for match in FIELD.finditer(source):
        cursor.insertText(source[at : match.start()], plain)
        cursor.insertText(OBJECT, chip_format(match[1]))
        at = match.end()
    cursor.insertText(source[at:], plain)
    cursor.endEditBlock()


def key_at(document: QTextDocument, position: int) -> str | None:
    """The key of the chip that is the character at ``position``, or ``None``."""
    if not 0 <= position < document.characterCount() - 1 or document.characterAt(position) != OBJECT:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    key = cursor.charFormat().property(KEY)
    return key if isinstance(key, str) else None


def keys_in(document: QTextDocument) -> list[tuple[int, str]]:
    """Every chip with its position."""
    found = []
    block = document.begin()
    while block.isValid():
        for fragment in _fragments(block):
            key = fragment.charFormat().property(KEY)
            if isinstance(key, str):
                found += [(fragment.position() + i, key) for i, c in enumerate(fragment.text()) if c == OBJECT]
        block = block.next()
    return found


def source_of(document: QTextDocument, start: int = 0, end: int | None = None) -> str:
    """The text between two positions with its chips written as ``{{key}}``; other objects are dropped."""
    return "".join(piece for piece, _ in _pieces(document, start, end, lambda key: "{{" + key + "}}"))


def composed_of(document: QTextDocument, chips: FieldObject) -> tuple[str, list[int]]:
    """The text with the numbers in it, and for each of its characters the position in the document."""
    text: list[str] = []
    origin: list[int] = []
    for piece, position in _pieces(document, 0, None, chips.words):
        text.append(piece)
        # a chip's number stands at one position; Qt counts characters beyond the BMP twice
        origin.extend([position] * len(piece))
    return "".join(text), origin


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        found.append(iterator.fragment())
        iterator += 1
    return found


def _pieces(document: QTextDocument, start: int, end: int | None, chip: Callable[[str], str]) -> list[tuple[str, int]]:
    """The characters with their positions; a chip is one piece."""
    last = document.characterCount() - 1 if end is None else end
    keys = {p: key for p, key in keys_in(document) if start <= p < last}
    pieces: list[tuple[str, int]] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < last:
        position = block.position()
        if position > start:
            pieces.append(("\n", position - 1))
        for character in block.text():
            if start <= position < last:
                if character != OBJECT:
                    pieces.append((character.replace("\u2028", "\n"), position))
                elif position in keys:
                    pieces.append((chip(keys[position]), position))
            position += 2 if ord(character) > 0xFFFF else 1
        block = block.next()
    return pieces
