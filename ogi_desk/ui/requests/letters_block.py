"""The letters of the request in front: what was drafted, issued, delivered or voided, and the menu to write another.

Shows and asks; what a letter may do is the services' to say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.masking import mask_applicant
from ogi_desk.domain.records import Letter
from ogi_desk.domain.vocabulary import LetterState
from ogi_desk.services.records import undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.letter_words import kind_words, title_of_kind
from ogi_desk.ui.language import message, term
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.letter_doing import DELIVER, VOID, LetterDoing
from ogi_desk.ui.widgets.flow import FlowLayout

LIKELIEST = 3  # kinds that stand in the menu itself
MARKS = {
    LetterState.DRAFT: ("pencil", "muted"),
    LetterState.SENT: ("hourglass", "soon"),
    LetterState.RETURNED: ("arrow-back-up", "soon"),
    LetterState.CLEARED: ("check", "good"),
    LetterState.ISSUED: ("send", "good"),
    LetterState.VOID: ("ban", "muted"),
}
LETTER = Qt.ItemDataRole.UserRole


class LetterList(QListWidget):
    """As high as its letters; Enter opens, Delete bins."""

    open_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.itemActivated.connect(lambda _: self.open_wanted.emit())

    def fit(self) -> None:
        """Be as high as what it holds, wrapped to the width there is."""
        self.doItemsLayout()
        last = self.item(self.count() - 1)
        bottom = self.visualItemRect(last).bottom() + self.verticalOffset() if last is not None else 0
        self.setFixedHeight(max(bottom, 0) + 2 * self.frameWidth() + self.fontMetrics().descent())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)

    def minimumSizeHint(self) -> QSize:
        """Narrow panels are no reason to widen."""
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete bins; Esc goes up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.bin_wanted.emit()
        else:
            super().keyPressEvent(event)


class LettersBlock(QWidget):
    """List, 起草文书, and what fits the letter selected."""

    changed = Signal()  # a letter was delivered, voided or binned
    wanted = Signal(str)  # a letter of this kind is to be written
    open_wanted = Signal(object)  # Letter: show it, to go on with or as it left

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: RequestLine | None = None
        self._letters: tuple[Letter, ...] = ()
        self._revealed = False
        self.write = QToolButton()
        self.write.setText(self.tr("起草文书"))
        self.write.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.write.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.dress(self.write, "pencil")
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.write.setMenu(self.menu)
        self.list = LetterList()
        self.list.setAccessibleName(self.tr("文书"))
        self.list.open_wanted.connect(self.open_selected)
        self.list.bin_wanted.connect(self.bin_selected)
        self.list.currentItemChanged.connect(lambda *_: self._show_verbs())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._buttons: list[QPushButton] = []
        place = QWidget()
        verbs = FlowLayout(place, self.fontMetrics().height() // 3)
        self.open = self._verb(verbs, self.tr("打开"), self.open_selected)
        self.deliver = self._verb(verbs, self.tr("登记送达"), lambda: self._begin(DELIVER))
        self.void = self._verb(verbs, self.tr("作废"), lambda: self._begin(VOID))
        self.bin = self._verb(verbs, self.tr("移入回收站"), self.bin_selected)
        self._verbs = place
        self.doing = LetterDoing(desk)
        self.doing.done.connect(self.changed)
        self.doing.left.connect(self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 3)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.list, place, self.doing):
            column.addWidget(widget)
        self._show_letters()

    def _verb(self, row: FlowLayout, words: str, done: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: done())
        row.add(button)
        action = QAction(words, self.list)
        action.triggered.connect(lambda _=False: button.click())
        self.list.addAction(action)
        return button

    # -- showing --------------------------------------------------------------------------------------------------
    def show_line(self, line: RequestLine) -> None:
        """Stand for this request; its letters follow."""
        other = self._line is None or self._line.record.id != line.record.id
        self._line = line
        if other:
            self.doing.leave()
            self._letters = ()
            self._show_letters()

    def show_letters(self, letters: Sequence[Letter]) -> None:
        """Show these letters."""
        if tuple(letters) != self._letters:
            self._letters = tuple(letters)
            self._show_letters()

    def reveal(self, revealed: bool) -> None:
        """Show or mask to whom the letters go."""
        if revealed != self._revealed:
            self._revealed = revealed
            self._show_letters()

    def _show_letters(self) -> None:
        chosen = self._chosen()
        self.list.clear()
        for letter in self._letters:
            icon, tone = MARKS[letter.state]
            item = QListWidgetItem(theme.icon(icon, tone), self._words(letter))
            item.setData(LETTER, letter)
            if letter.remarks and letter.state is LetterState.RETURNED:
                item.setToolTip(letter.remarks)
            self.list.addItem(item)
            if chosen is not None and letter.id == chosen.id:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(self._letters))
        self.list.fit()
        self._show_verbs()

    def _words(self, letter: Letter) -> str:
        parts = [title_of_kind(letter.kind), letter.number, term(letter.state)]
        day = letter.void_on or letter.issued_on or letter.cleared_on or letter.sent_on or letter.drafted_on
        parts.append(day.isoformat() if day else "")
        parts.append(self._recipient(letter))
        if letter.delivered_on:
            proof = f"{letter.delivered_on.isoformat()} {letter.evidence}".strip()
            parts.append(self.tr("送达 {0}").format(proof))
        if letter.state is LetterState.RETURNED:
            parts.append(self.tr("意见：{0}").format(letter.remarks))
        if letter.void_reason:
            parts.append(letter.void_reason)
        return "　".join(part for part in parts if part)

    def _recipient(self, letter: Letter) -> str:
        request = self._line.record if self._line else None
        if self._revealed or request is None or letter.recipient != request.applicant:
            return letter.recipient
        return mask_applicant(letter.recipient, request.applicant_class)

    def _chosen(self) -> Letter | None:
        item = self.list.currentItem()
        letter = item.data(LETTER) if item is not None else None
        return letter if isinstance(letter, Letter) else None

    def _show_verbs(self) -> None:
        letter = self._chosen()
        state = letter.state if letter else None
        left = state in (LetterState.ISSUED, LetterState.VOID)
        self.open.setText(self.tr("打开存档") if left else self.tr("打开"))
        self.open.setVisible(letter is not None and not (left and not letter.sha256))
        self.deliver.setVisible(state is LetterState.ISSUED)
        self.void.setVisible(letter is not None and state is LetterState.ISSUED and not letter.delivered_on)
        self.bin.setVisible(letter is not None and not left)
        for action, button in zip(self.list.actions(), (self.open, self.deliver, self.void, self.bin), strict=True):
            action.setText(button.text())
            action.setVisible(not button.isHidden())
        self._verbs.setVisible(letter is not None and self.doing.isHidden())

    # -- verbs ----------------------------------------------------------------------------------------------------
    def fill_menu(self) -> None:
        """Offer the kinds that fit now: the likeliest, all others by their groups under 更多."""
        from ogi_desk.services.letter_definitions import letter_definitions
        from ogi_desk.services.letters import kinds_for

        self.menu.clear()
        if self._line is None:
            return
        known = letter_definitions()
        kinds = kinds_for(self._line.record, self._line.reading)
        for number, kind in enumerate(kinds[:LIKELIEST], 1):
            self._offer(self.menu, f"&{number}　{kind_words(known[kind])}", kind)
        more = self.menu.addMenu(self.tr("更多(&M)"))
        groups: dict[str, list[str]] = {}
        for kind in kinds[LIKELIEST:]:
            groups.setdefault(known[kind].group, []).append(kind)
        for group, members in groups.items():
            more.addSection(message(group))
            for kind in members:
                self._offer(more, kind_words(known[kind]), kind)

    def _offer(self, menu: QMenu, words: str, kind: str) -> None:
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False: self.wanted.emit(kind))

    def open_selected(self) -> None:
        """Open the draft, or the copy kept of a letter that left."""
        letter = self._chosen()
        if letter is not None and (letter.sha256 or letter.state not in (LetterState.ISSUED, LetterState.VOID)):
            self.open_wanted.emit(letter)

    def bin_selected(self) -> None:
        """Move a draft to the recycle bin, with a way back."""
        letter, desk = self._chosen(), self._desk
        if letter is None or self.bin.isHidden():
            return

        def work() -> Any:
            from ogi_desk.services.letters import bin_draft

            return bin_draft(desk.office, desk.actor, letter)

        def done(_: Any) -> None:
            self.changed.emit()
            desk.notices.say(
                self.tr("已移入回收站：{0}").format(title_of_kind(letter.kind)),
                self.tr("撤销"),
                lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
            )

        desk.perform(work, done)

    def _begin(self, verb: str) -> None:
        letter = self._chosen()
        if letter is not None:
            self.doing.begin(letter, verb, title_of_kind(letter.kind))
            self._verbs.hide()

    def begin_delivery(self, letter_id: int | None) -> bool:
        """Ask for the delivery of the letter with this id; ``False`` when it is not here."""
        for row in range(self.list.count()):
            letter = self.list.item(row).data(LETTER)
            if letter_id is not None and letter.id == letter_id and letter.state is LetterState.ISSUED:
                self.list.setCurrentRow(row)
                self._begin(DELIVER)
                return True
        return False

    def _left(self) -> None:
        self._show_verbs()
        if self.list.isVisible():
            self.list.setFocus()
