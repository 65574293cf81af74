"""A span of a text as a cursor over it: what is selected, or marked. Must not know whose text it is."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument


def cursor_over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Return a cursor with this span selected; positions count characters and must lie in the document."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
