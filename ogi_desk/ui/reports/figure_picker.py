"""The searchable list of figures that can be inserted into a text. Must not know the text.

A comparison with last year that says nothing, because last year's figure is not known, is not offered; where none of
them says anything the list tells why.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.text_keys import search_key
from ogi_desk.forms.fields import CHANGE
from ogi_desk.forms.report import FigureChoice
from ogi_desk.ui import theme
from ogi_desk.ui.language import message

KEY = Qt.ItemDataRole.UserRole


class FigurePicker(QDialog):
    """Type to narrow, arrows to choose, Enter to insert."""

    chosen = Signal(str)  # the key

    def __init__(self, choices: Sequence[FigureChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("插入数字"))
        box = QVBoxLayout(self)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("输入名称或数值查找，回车插入"))
        self._filter.setAccessibleName(self.tr("查找数字"))
        self._filter.setClearButtonEnabled(True)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("可插入的数字"))
        self._tree.setHeaderLabels([self.tr("数字"), self.tr("现值")])
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("字") * 5)
        self._none = QLabel(self.tr("没有这样的数字。表中的每一格、各类和各月的条数、占比、与上年的比较都在此列。"))
        self._none.setWordWrap(True)
        self._none.hide()
        for widget in (self._filter, self._tree, self._none):
            box.addWidget(widget)
        self._items: list[tuple[QTreeWidgetItem, str]] = []
        self._groups: list[QTreeWidgetItem] = []
        self._fill(choices)
        widest = max((item.text(1) for item, _ in self._items), key=len, default="")
        words = min(self.fontMetrics().horizontalAdvance(widest), self.fontMetrics().horizontalAdvance("字") * 19)
        header.resizeSection(1, words + self.fontMetrics().horizontalAdvance("字") * 2)
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._filter.returnPressed.connect(lambda: self._take(self._tree.currentItem()))
        self._tree.itemActivated.connect(lambda item, _: self._take(item))
        self._narrow("")
        unit = self.fontMetrics()
        room = self.screen().availableGeometry().size() * 0.9
        wide = unit.horizontalAdvance("字") * 32 + header.sectionSize(1)
        self.resize(min(wide, room.width()), min(unit.height() * 24, room.height()))
        header.resizeSection(1, min(header.sectionSize(1), self.width() * 9 // 20))

    def _fill(self, choices: Sequence[FigureChoice]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        unknown: dict[str, QTreeWidgetItem] = {}
        for choice in choices:
            group = groups.get(choice.group)
            if group is None:
                group = groups[choice.group] = QTreeWidgetItem(self._tree, [message(choice.group)])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setForeground(0, theme.colour("muted"))
                group.setExpanded(True)
                self._groups.append(group)
            if choice.key.startswith(CHANGE) and not choice.shown:
                unknown[choice.group] = group
                continue
            item = QTreeWidgetItem(group, [message(choice.label), choice.shown])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, item.text(0))
            item.setToolTip(1, choice.shown)
            item.setData(0, KEY, choice.key)
            self._items.append(
                (item, search_key(f"{choice.label} {choice.shown} {choice.group} {item.text(0)} {group.text(0)}"))
            )

        for group in unknown.values():
            if not group.childCount():
                note = QTreeWidgetItem(group, [self.tr("没有上年度的数；签发或录入上年度报告后可用")])
                note.setFlags(Qt.ItemFlag.NoItemFlags)
                note.setFirstColumnSpanned(True)
                self._items.append((note, search_key(f"{group.text(0)} {note.text(0)}")))

    def _narrow(self, typed: str) -> None:
        words = search_key(typed).split()
        first = None
        for item, text in self._items:
            fits = all(word in text for word in words)
            item.setHidden(not fits)
            if fits and first is None and item.data(0, KEY):
                first = item
        for group in self._groups:
            group.setHidden(all(item.isHidden() for item, _ in self._items if item.parent() is group))
        self._none.setVisible(all(item.isHidden() for item, _ in self._items))
        if first is not None:
            self._tree.setCurrentItem(first)
        else:
            self._tree.clearSelection()

    def _take(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, KEY) if item is not None and not item.isHidden() else None
        if key:
            self.chosen.emit(str(key))
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search line move in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
            if event.key() in moves:
                self._tree.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)
