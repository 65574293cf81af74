"""Draws a row of the morning list in two lines: what it is, and under it, quieter, more about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ogi_desk.ui import theme

#: roles of the second line, of the tone of the first, and of the icon's name
DETAIL = Qt.ItemDataRole.UserRole + 8
TONE = Qt.ItemDataRole.UserRole + 9
ICON = Qt.ItemDataRole.UserRole + 10


class TwoLines(QStyledItemDelegate):
    """Draws an item's words and, quieter, what they are about; rows without :data:`DETAIL` (groups) as they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and some air; a group one line."""
        size = super().sizeHint(option, index)
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(size.width(), (2 if index.data(DETAIL) else 1) * line + line // 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row's ground and icon as the style does, and the two lines beside it."""
        detail = index.data(DETAIL)
        if detail is None:
            super().paint(painter, option, index)
            return
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        chosen = bool(inner.state & QStyle.StateFlag.State_Selected)
        active = bool(inner.state & QStyle.StateFlag.State_Active)
        if chosen and active:
            inner.icon = theme.mark_icon(str(index.data(ICON)), "on_accent")
        words, inner.text = inner.text, ""
        style = inner.widget.style() if inner.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, inner, painter, inner.widget)
        inner.text = words
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, inner, inner.widget)
        metrics = QFontMetrics(inner.font)
        gap = metrics.horizontalAdvance(" ")
        room = QRect(
            room.left() + gap, inner.rect.top(), inner.rect.right() - room.left() - 2 * gap, inner.rect.height()
        )
        lines = [(words, str(index.data(TONE))), *([(str(detail), "muted")] if detail else [])]
        top = (room.height() - len(lines) * metrics.lineSpacing()) // 2
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        on_accent = inner.palette.color(group, QPalette.ColorRole.HighlightedText)
        painter.save()
        for number, (text, tone) in enumerate(lines):
            line = QRect(room.left(), room.top() + top + number * metrics.lineSpacing(), room.width(), metrics.height())
            painter.setPen(on_accent if chosen else theme.colour(tone))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
