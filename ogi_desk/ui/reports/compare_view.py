"""Another report beside this one, in the place of the pages: what to compare with, the figures, the texts.

Compares off the GUI thread, the newest wish wins; says which cell or section was chosen, leads nowhere itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.saying import listed
from ogi_desk.services.compare import Comparison, FigurePair
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import between, message
from ogi_desk.ui.reports.compare_choices import ChoiceLine
from ogi_desk.ui.reports.compare_rows import AFTER, BEFORE, NAME, REMARK, PairRows
from ogi_desk.ui.reports.compare_texts import TextChanges
from ogi_desk.ui.reports.compare_wish import Offer, Wish, fulfil, offer
from ogi_desk.ui.widgets.empty_place import EmptyPlace


class PairTable(QTableView):
    """A table whose rows are copied as text."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the chosen rows with their heads."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, columns parted by tabs."""
        model = self.model()
        if not isinstance(model, PairRows):
            return
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        pairs = [pair for row in rows if (pair := model.pair(row)) is not None]
        if pairs:
            lines = [model.heading(), *(model.texts(pair) for pair in pairs)]
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


class CompareView(QWidget):
    """The comparison of one report."""

    pair_chosen = Signal(object, int)  # FigurePair, and the side looked at: 0 the earlier, 1 the later
    compared = Signal()  # another comparison is shown
    section_chosen = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.typed: Callable[[], Mapping[str, str]] = dict  # texts typed and not stored yet
        self.latest: Comparison | None = None
        self._wish: Wish | None = None
        self.side = 0  # what is compared with comes first; a click on the other figure asks for the other
        self.choices = ChoiceLine(desk.today)
        self._sides, self._notes, self._summary = QLabel(), QLabel(), QLabel()
        for label in (self._sides, self._notes, self._summary):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.rows = PairRows(self)
        self.grid = PairTable()
        self.texts = TextChanges()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.grid)
        self._parts.addWidget(self.texts)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self.nothing = EmptyPlace("", icon="arrows-diff")
        self.nothing.hide()
        self._dress_grid()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.fontMetrics().height() // 3)
        for widget in (self.choices, self._sides, self._notes):
            box.addWidget(widget)
        box.addWidget(self._parts, 1)
        box.addWidget(self.nothing, 1)
        box.addWidget(self._summary)
        self.setFocusProxy(self.grid)
        self.choices.changed.connect(self.follow)
        self.choices.only_changed.connect(lambda _: self._show())
        self.choices.closed.connect(self.closed)
        self.texts.section_chosen.connect(self.section_chosen)
        self.grid.selectionModel().currentChanged.connect(self._row_chosen)

    def _dress_grid(self) -> None:
        self.grid.setModel(self.rows)
        self.grid.setAccessibleName(self.tr("对照的数字"))
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.grid.setTabKeyNavigation(False)
        self.grid.setShowGrid(False)
        self.grid.setAlternatingRowColors(True)
        self.grid.setWordWrap(False)
        self.grid.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.grid.verticalHeader().hide()
        self.grid.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.6))
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("00000"))

    # ------------------------------------------------------------------ asking

    def set_report(self, year: int, form: str) -> None:
        """Take up another report; it is compared when somebody looks."""
        self.choices.set_report(year, form, list(self._desk.definitions.forms.values()))
        if self._wish is not None and (self._wish.year, self._wish.form) != (year, form):
            self._forget()  # rows of another report lead to cells this one does not have
        if self.isVisible():
            self.follow()

    def follow(self) -> None:
        """Compare anew: another wish, or the records moved. The newest wish wins."""
        desk, (year, form) = self._desk, self.choices.report
        if not form:
            return
        wish, texts, today = self.choices.wish(), dict(self.typed()), desk.today()

        def work() -> tuple[Offer, Comparison | None]:
            with desk.office.read() as reader:
                found = fulfil(reader, desk.definitions, wish, texts, today) if wish else None
                return offer(reader, year, form), found

        def done(answer: tuple[Offer, Comparison | None]) -> None:
            found, comparison = answer
            self.choices.show_offer(found)
            if comparison is None and self.choices.wish() not in (None, wish):
                self.follow()  # the offer made the wish whole: a first version to compare with
                return
            if wish and self._wish and (wish.kind, wish.year) != (self._wish.kind, self._wish.year):
                self.side = 0
            self.latest, self._wish = comparison, wish
            self._show()

        desk.tasks.run("report", work, done, key="report-compare")

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        found, wish = self.latest, self._wish
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self._notes.setPalette(muted)
        if found is None or wish is None:
            self._forget()
            self._say_nothing(self.choices.lacking())
            self.compared.emit()
            return
        self._sides.setText(self.tr("前：{0}\n后：{1}").format(message(found.before), message(found.after)))
        self._notes.setText(message(listed(found.notes, "；")))
        self._notes.setVisible(bool(found.notes))
        self._show_rows(found, wish)
        self.texts.show_texts(found.texts, two_forms=found.sides[0].form != found.sides[1].form)
        self.texts.setVisible(bool(found.texts))
        shown = bool(found.texts) or self.rows.rowCount() > 0
        self._parts.setVisible(shown)
        self._parts.refresh()  # a part that went leaves its room to the other
        self._say_nothing("" if shown else self.tr("两边完全相同。去掉“只看不同”可以看到全部数字。"))
        self._summary.setText(self._in_numbers(found))
        for widget in (self._sides, self._summary):
            widget.show()
        self.compared.emit()

    def _forget(self) -> None:
        """Let go of what was compared: nothing hidden may be walked through."""
        self.latest = self._wish = None
        self.rows.clear()
        self.texts.show_texts(())
        for widget in (self._sides, self._notes, self._summary, self._parts):
            widget.hide()

    def _say_nothing(self, why: str) -> None:
        """Say why there is no list, where there is none."""
        self.nothing.set_text(why)
        self.nothing.setVisible(bool(why))

    def _show_rows(self, found: Comparison, wish: Wish) -> None:
        pair = self.rows.pair(self.grid.currentIndex().row())
        blocked = self.grid.selectionModel().blockSignals(True)
        if self.rows.show_pairs(found, wish.heads(), self.choices.differing.isChecked()):
            self.grid.clearSpans()
            for row in self.rows.titles():
                self.grid.setSpan(row, NAME, 1, REMARK + 1)
            row = self.rows.row_of(pair.ref, pair.earlier_ref) if pair else -1
            if row >= 0:
                self.grid.setCurrentIndex(self.rows.index(row, self._column()))
        self.grid.selectionModel().blockSignals(blocked)
        self.grid.viewport().update()
        self.grid.setVisible(self.rows.rowCount() > 0)

    def _in_numbers(self, found: Comparison) -> str:
        changed = len(found.changed)
        told = [
            self.tr("数字 {0} 个，不同 {1} 个").format(len(found.figures), changed)
            if changed
            else self.tr("数字 {0} 个，全部相同").format(len(found.figures))
        ]
        if found.has_texts:
            alone = sum(change.alone for change in found.texts)
            moved = len(found.texts) - alone
            told.append(self.tr("文字改动 {0} 处").format(moved) if moved else self.tr("文字没有改动"))
            told += [self.tr("只有一方有的部分 {0} 个").format(alone)] if alone else []
        if found.asks and (jumps := sum(pair.jumped for pair in found.changed)):
            told.append(self.tr("请核对 {0} 处").format(jumps))
        if changed or found.texts:
            told.append(self.tr("F3 下一处"))
        return between("；").join(told)

    # ------------------------------------------------------------------ going through

    def parts(self) -> tuple[QWidget, ...]:
        """The parts the keyboard walks through."""
        return self.choices.kind, self.grid, self.texts

    def _row_chosen(self, index: QModelIndex, _: QModelIndex) -> None:
        pair = self.rows.pair(index.row())
        if pair is not None:
            self.side = {BEFORE: 0, AFTER: 1}.get(index.column(), self.side)
            self.pair_chosen.emit(pair, self.side)

    @property
    def form(self) -> str:
        """The form of the report at hand."""
        return self.choices.report[1]

    def current_pair(self) -> FigurePair | None:
        """The pair the keyboard stands on."""
        return self.rows.pair(self.grid.currentIndex().row())

    def set_side(self, which: int) -> None:
        """Mark which side is explained, in the row at hand too."""
        self.side = which
        self.rows.mark_side(which)
        now = self.grid.currentIndex()
        if now.isValid() and now.column() in (BEFORE, AFTER) and now.column() != self._column():
            blocked = self.grid.selectionModel().blockSignals(True)
            self.grid.setCurrentIndex(now.siblingAtColumn(self._column()))
            self.grid.selectionModel().blockSignals(blocked)
            self.grid.viewport().update()

    def _column(self) -> int:
        return AFTER if self.side else BEFORE

    def go_to_next(self, step: int = 1) -> None:
        """Go to the next difference, or the one before: through the figures, then the texts, then round."""
        in_texts = self.texts.isVisible() and (self.texts.hasFocus() or self.texts.current >= 0)
        if in_texts:
            place = self.texts.current + step
            if 0 <= place < self.texts.count:
                self.texts.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.texts.go_to(place)
                return
            self.texts.current = -1
        start = self.grid.currentIndex().row() if not in_texts else (-1 if step > 0 else self.rows.rowCount())
        row = self.rows.next_changed(start, step)
        if row < 0 and self.texts.isVisible() and self.texts.count and not in_texts:
            self.texts.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.texts.go_to(0 if step > 0 else self.texts.count - 1)
            return
        if row < 0:
            row = self.rows.next_changed(-1 if step > 0 else self.rows.rowCount(), step)
        if row >= 0:
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.grid.setCurrentIndex(self.rows.index(row, self._column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the pages; F3 and Shift+F3 go from difference to difference."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F3:
            self.go_to_next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
