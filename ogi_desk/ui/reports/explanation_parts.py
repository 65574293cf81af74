"""Widgets of the explanation: the parts a figure adds up from, each leading to its own cell, and the years before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.forms.arithmetic import Term
from ogi_desk.forms.report import CellRef
from ogi_desk.services.explain import EarlierFigure
from ogi_desk.ui import theme
from ogi_desk.ui.language import between, message
from ogi_desk.ui.reports import words

_ROWS = 5  # parts shown at once where records stand below them
_REF = Qt.ItemDataRole.UserRole


class Parts(QTreeWidget):
    """The parts with their values; Enter or a double click goes to a part's own cell."""

    wanted = Signal(object)  # CellRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("算式各项"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemDoubleClicked.connect(self._open)

    def show_terms(self, terms: Sequence[Term], *, alone: bool) -> None:
        """Show these parts; ``alone``: no records stand below, so that all the room is theirs."""
        names = [str(term.label) for term in terms]
        now: QTreeWidgetItem | None = self.currentItem()
        kept = self.indexOfTopLevelItem(now) if now is not None and names == self._names else -1
        self._names = names
        self.clear()
        for term in terms:
            label = message(term.label)
            name = self.tr("减去 {0}").format(label) if term.minus else label
            item = QTreeWidgetItem(self, [name, words.number(term.value)])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, theme.icon("chevron-right", "accent") if term.ref is not None else self._blank())
            if term.ref is not None:
                item.setData(0, _REF, term.ref)
                item.setToolTip(0, self.tr("{0}：回车或双击，看这个数的来历").format(label))
            if self.topLevelItemCount() - 1 == kept:
                self.setCurrentItem(item)
        row = self.sizeHintForRow(0) if terms else 0
        least = row * min(len(terms), 2) + 2 * self.frameWidth()
        most = row * min(len(terms), len(terms) if alone else _ROWS) + 2 * self.frameWidth()
        self.setMinimumHeight(max(least, 0))
        self.setMaximumHeight(max(most, 0))
        self.setVisible(bool(terms))

    def _blank(self) -> QIcon:
        """An empty icon, so that all names begin at one place."""
        picture = QPixmap(self.iconSize() if self.iconSize().isValid() else QSize(16, 16))
        picture.fill(Qt.GlobalColor.transparent)
        return QIcon(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the part's cell."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        ref = item.data(0, _REF)
        if isinstance(ref, CellRef):
            self.wanted.emit(ref)


class Years(QWidget):
    """The same figure in earlier years, side by side; where they stand in words below, what is doubtful marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.fontMetrics().height() // 6)
        self._head = QLabel(self.tr("往年的同一个数"))
        self._table = QWidget()
        self.sources = QLabel()
        self.sources.setWordWrap(True)
        self.sources.setTextFormat(Qt.TextFormat.PlainText)
        self.sources.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for widget in (self._head, self._table, self.sources):
            box.addWidget(widget)
        self._shown: tuple[EarlierFigure, ...] = ()

    def show_years(self, earlier: Sequence[EarlierFigure]) -> None:
        """Show these years, oldest first; nothing at all when there are none."""
        self._shown = tuple(earlier)
        self.setVisible(bool(earlier))
        box = self.layout()
        table, self._table = self._table, QWidget()
        if box is not None:
            box.replaceWidget(table, self._table)
        table.deleteLater()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.fontMetrics().horizontalAdvance("字"))
        grid.setVerticalSpacing(0)
        for place, figure in enumerate(earlier):
            said = message(figure.words)
            year = QLabel(self.tr("{0}年").format(figure.year))
            value = QLabel(words.number(figure.value))
            bold = value.font()
            bold.setBold(True)
            value.setFont(bold)
            told = self.tr("{0}年 {1}，{2}").format(figure.year, value.text(), said)
            for row, label in enumerate((year, value)):
                label.setToolTip(said)
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignRight)
            if figure.doubt:
                told = self.tr("{0}，存疑：{1}").format(told, message(figure.doubt))
                grid.addWidget(self._doubt(figure), 2, place, Qt.AlignmentFlag.AlignRight)
            value.setAccessibleName(told)
        grid.setColumnStretch(len(earlier), 1)
        self.sources.setText("\n".join(self._in_words()))
        self._tint()

    def _doubt(self, figure: EarlierFigure) -> QWidget:
        mark = QWidget()
        row = QHBoxLayout(mark)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        extent = self.fontMetrics().height()
        picture, text = QLabel(), QLabel(self.tr("存疑"))
        picture.setPixmap(theme.icon("alert-triangle", "soon").pixmap(QSize(extent, extent)))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("soon"))
        text.setPalette(palette)
        row.addWidget(picture)
        row.addWidget(text)
        mark.setToolTip(message(figure.doubt))
        return mark

    def _in_words(self) -> list[str]:
        """Where the years stand, those of one place together, and what is doubtful."""
        places: dict[str, list[str]] = {}
        for figure in self._shown:
            places.setdefault(message(figure.words), []).append(str(figure.year))
        lines = [self.tr("{0}年：{1}").format(between("、").join(years), place) for place, years in places.items()]
        doubts = [figure for figure in self._shown if figure.doubt]
        return lines + [self.tr("{0}年存疑：{1}").format(f.year, message(f.doubt)) for f in doubts]

    def _tint(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        for label in (self._head, self.sources):
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.show_years(self._shown)


class Reasons(QScrollArea):
    """Texts one under the other, as high as they need and no higher; scrolls where the room is less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its texts can be selected by key, and scroll it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        page = QWidget()
        self.box = QVBoxLayout(page)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(self.fontMetrics().height() // 4)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def fit(self) -> None:
        """Take the height of what is in it now."""
        line = self.fontMetrics().lineSpacing()
        need = self._need()
        self.setMaximumHeight(max(need, line))
        self.setMinimumHeight(min(need, 2 * line))  # the rest scrolls; the grid above needs room too
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the texts at this width."""
        return QSize(super().sizeHint().width(), self._need())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _need(self) -> int:
        width = max(self.viewport().width(), 1)
        height = self.box.heightForWidth(width) if self.box.hasHeightForWidth() else self.box.sizeHint().height()
        return height + 2
