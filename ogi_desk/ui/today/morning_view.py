"""The morning list as a tree of groups: two lines an item, the second one quieter. Computes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ogi_desk.services.morning import MorningGroup, MorningItem
from ogi_desk.ui import theme
from ogi_desk.ui.language import message, term
from ogi_desk.ui.today.two_lines import DETAIL, ICON, TONE, TwoLines

Role = Qt.ItemDataRole
_ITEM = Role.UserRole
_GROUP = Role.UserRole + 1

ICONS = {
    MorningGroup.CLOCK: "alert-triangle",
    MorningGroup.OVERDUE: "alert-circle",
    MorningGroup.VERY_NEAR: "clock",
    MorningGroup.NEAR: "clock",
    MorningGroup.CASE: "gavel",
    MorningGroup.CORRECTION: "hourglass",
    MorningGroup.PAYMENT: "hourglass",
    MorningGroup.CONSULTATION: "hourglass",
    MorningGroup.CLEARANCE: "user",
    MorningGroup.DRAFT: "pencil",
    MorningGroup.DELIVERY: "send",
    MorningGroup.PUBLICATION: "news",
    MorningGroup.DUTY: "report",
    MorningGroup.INTAKE: "inbox",
    MorningGroup.HOLIDAYS: "calendar",
    MorningGroup.RETENTION: "eye-off",
    MorningGroup.BACKUP: "copy",
}
MOST = 40  # rows of one group: a list nobody can work off in a day says how many more there are
_SOON = (MorningGroup.VERY_NEAR, MorningGroup.PUBLICATION)


def tone_of(item: MorningItem) -> str:
    """The tone an item is shown in; its icon and words say the same."""
    if item.late:
        return "bad"
    return "soon" if item.group in _SOON else "text"


class MorningView(QTreeWidget):
    """Groups with counts; Enter or a click on an item asks for it."""

    asked_for = Signal(object)  # MorningItem
    current_changed = Signal(object)  # MorningItem or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[MorningItem] = []
        self._closed: set[MorningGroup] = set()
        self.setAccessibleName(self.tr("今日事项"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(self.fontMetrics().height() * 2 // 3)
        self.setItemDelegate(TwoLines(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.itemCollapsed.connect(lambda row: self._closed.update(_group_of(row)))
        self.itemExpanded.connect(lambda row: self._closed.difference_update(_group_of(row)))
        self.currentItemChanged.connect(lambda row, _: self.current_changed.emit(row.data(0, _ITEM) if row else None))

    @property
    def items(self) -> list[MorningItem]:
        """What is shown, in its order."""
        return self._items

    @property
    def current(self) -> MorningItem | None:
        """The item the cursor is on; ``None`` on a group."""
        row = self.currentItem()
        return row.data(0, _ITEM) if row else None

    def show_items(self, items: list[MorningItem]) -> None:
        """Show these; the place and what was closed stay."""
        if items == self._items:
            return
        chosen, place = self.current, self.verticalScrollBar().value()
        self._items = items
        closed = set(self._closed)
        self.blockSignals(True)
        self.clear()
        for group, members in groupby(items, key=lambda item: item.group):
            head = self._head(group, list(members))
            head.setExpanded(group not in closed)
        self.blockSignals(False)
        self._closed = closed
        self._choose(chosen)
        self.verticalScrollBar().setValue(place)

    def dress(self) -> None:
        """Draw the icons anew after the palette changed."""
        items, self._items = self._items, []
        self.show_items(items)

    def go(self) -> None:
        """Ask for the item the cursor is on."""
        if self.current is not None:
            self.asked_for.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the item, or opens and closes a group."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.currentItem()
            if row is not None and self.current is None:
                row.setExpanded(not row.isExpanded())
            self.go()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the item."""
        super().mouseReleaseEvent(event)
        row = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row is not None and row is self.currentItem():
            self.go()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leaves the list."""
        return QWidget.focusNextPrevChild(self, next)

    def _head(self, group: MorningGroup, members: list[MorningItem]) -> QTreeWidgetItem:
        words = self.tr("{0}（{1}）").format(term(group), len(members))
        head = QTreeWidgetItem(self, [words])
        font = self.font()
        font.setBold(True)
        head.setFont(0, font)
        head.setData(0, _GROUP, group)
        for item in members[:MOST]:
            self._row(head, item)
        if len(members) > MOST:
            more = QTreeWidgetItem(head, [self.tr("另有 {0} 项，请到登记簿中筛选").format(len(members) - MOST)])
            more.setFlags(Qt.ItemFlag.NoItemFlags)
        return head

    def _row(self, head: QTreeWidgetItem, item: MorningItem) -> None:
        words, detail = message(item.words), message(item.detail)
        tone = tone_of(item)
        row = QTreeWidgetItem(head, [words])
        icon = "alert-circle" if item.late and item.record_kind else ICONS[item.group]
        row.setIcon(0, theme.mark_icon(icon, tone))
        row.setData(0, ICON, icon)
        row.setData(0, _ITEM, item)
        row.setData(0, DETAIL, " ".join(detail.split()))
        row.setData(0, TONE, tone)
        whole = "\n".join(text for text in (words, detail) if text)
        row.setToolTip(0, whole)
        row.setData(0, Role.AccessibleTextRole, f"{term(item.group)}：{whole}")

    def _choose(self, chosen: MorningItem | None) -> None:
        """Put the cursor where it was, else on the first item, without scrolling there."""
        rows = list(self._rows())
        if not rows:
            self.current_changed.emit(None)
            return
        same = (row for row in rows if chosen is not None and _same(row.data(0, _ITEM), chosen))
        self.setCurrentItem(next(same, rows[0]))

    def _rows(self) -> Iterable[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            for place in range(head.childCount() if head else 0):
                row = head.child(place) if head else None
                if row is not None and row.data(0, _ITEM) is not None:
                    yield row


def _group_of(row: QTreeWidgetItem) -> set[MorningGroup]:
    group = row.data(0, _GROUP)
    return {group} if group else set()


def _same(one: MorningItem, other: MorningItem) -> bool:
    return (one.group, one.record_kind, one.record_id, one.key) == (
        other.group,
        other.record_kind,
        other.record_id,
        other.key,
    )
