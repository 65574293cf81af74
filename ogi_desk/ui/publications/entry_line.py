"""新登记: one item in a line above the list, by keyboard alone. Enter saves and keeps what repeats.

Proposes numbers, puts brackets right and says so, and shows an earlier item of the same name or number beside the
line before it saves. Must not ask with a dialog.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.records import Publication
from ogi_desk.services.ports import Changes
from ogi_desk.services.publications import (
    completions,
    lookalikes,
    next_draft,
    propose_document_number,
    propose_index_number,
)
from ogi_desk.services.records import add
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.publications import half_typed
from ogi_desk.ui.publications.entry_fields import EntryFields
from ogi_desk.ui.widgets.completion import offer_completions


class EntryLine(EntryFields):
    """The line; ``added`` tells the new item's id."""

    added = Signal(int)
    show_earlier = Signal(int)  # look at an item that resembles the draft

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._last: Publication | None = None
        self._warned = ("", "")
        self._saving = False
        self._look = QTimer(self, singleShot=True, interval=250)
        self._look.timeout.connect(self._look_alike)
        self._connect()
        self._begin()
        self._restore()

    # -- building -------------------------------------------------------------------------------------------------
    def _connect(self) -> None:
        offer_completions(self.title, self.desk, lambda reader, typed: completions(reader, "title", typed))
        self.title.textChanged.connect(lambda _: self._look.start())
        self.number.textChanged.connect(lambda _: self._look.start())
        self.number.put_right.connect(self._say_number)
        self.day.committed.connect(self._day_changed)
        self.day.judged.connect(self._say_date)
        self.button.clicked.connect(self.save)
        self.alike.wanted.connect(self.show_earlier)
        self.desk.changed.connect(self._follow)

    # -- beginning --------------------------------------------------------------------------------------------------
    def _begin(self) -> None:
        """Read what the next item begins with."""
        desk, previous, today = self.desk, self._last, self.desk.today()

        def work() -> tuple[Publication, str]:
            with desk.office.read() as reader:
                draft = next_draft(reader, desk.profile, today, previous)
                return draft, propose_document_number(reader, desk.profile, draft.published_on.year)

        desk.tasks.run("read", work, self._begun, key="entry-begin")

    def _begun(self, answer: tuple[Publication, str]) -> None:
        draft, number = answer
        untouched = not self.typed and self.category.currentText().strip() in ("", self._draft.category)
        self._draft = draft
        self.number.propose(number)
        if untouched:
            self.show_draft(draft)

    def go(self) -> None:
        """Begin to type."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def copy_above(self, above: Publication) -> None:
        """Take over the row above: everything but the number, the day as it is."""
        number = self.number.text()
        self.show_draft(replace(above, id=None, document_number=number, index_number="", published_on=self._day()))
        self.title.setFocus()
        self.title.selectAll()

    def _day_changed(self) -> None:
        desk, year = self.desk, self._day().year

        def work() -> str:
            with desk.office.read() as reader:
                return propose_document_number(reader, desk.profile, year)

        desk.tasks.run("read", work, self.number.propose, key="entry-number")

    # -- saying -----------------------------------------------------------------------------------------------------
    def _say_date(self, wrong: str) -> None:
        self.error.say(wrong, field=self.day.line)

    def _say_number(self, tidy: str) -> None:
        self.error.say(self.tr("文号已改为规范写法：{0}").format(tidy), "accent", self.number)

    def _look_alike(self) -> None:
        if not self.typed:
            self._show_alike([])
            return
        draft = self.draft()

        def work() -> list[Publication]:
            with self.desk.office.read() as reader:
                return lookalikes(reader, draft)[:3]

        self.desk.tasks.run("read", work, self._show_alike, lambda _: None, key="entry-alike")

    def _show_alike(self, alike: list[Publication]) -> None:
        self.alike.show_alike(alike, self.number.value(), self.width())

    # -- saving -----------------------------------------------------------------------------------------------------
    def save(self) -> None:
        """Save the item and begin the next; say at its field what keeps it from being saved."""
        if self._saving:
            return
        wrong = self._wrong()
        if wrong:
            self.error.say(wrong[0], field=wrong[1])
            wrong[1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.say("")
        self.category.set_value(self.category.value())
        draft, desk = self.draft(), self.desk
        known = self._warned == (draft.title, draft.document_number)
        self._saving = True

        def work() -> Any:
            with desk.office.read() as reader:
                alike = [] if known else lookalikes(reader, draft)
                if alike:
                    return alike[:3]
                number = draft.index_number or propose_index_number(
                    reader, desk.profile, desk.definitions.categories, draft
                )
            return add(desk.office, desk.actor, replace(draft, index_number=number), "登记")

        desk.perform(work, lambda answer: self._saved(answer, draft), self._failed)

    def _saved(self, answer: list[Publication] | tuple[Publication, Changes], draft: Publication) -> None:
        self._saving = False
        if isinstance(answer, list):
            self._warned = (draft.title, draft.document_number)
            self._show_alike(answer)
            self.error.say(self.tr("与已登记的一条相同。确要另登一条，请再按一次 Enter。"), "soon", self.title)
            return
        record = answer[0]
        self._last = record
        self._warned = ("", "")
        self._show_alike([])
        self.title.setText("")
        self.number.setText("")
        self.title.setFocus()
        half_typed.keep(self.desk.settings, None)
        self._begin()
        self.added.emit(record.id or 0)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self.desk.notices.failure(error)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("publication") and not self._saving:
            self._begin()

    # -- keeping ----------------------------------------------------------------------------------------------------
    def keep_typing(self) -> None:
        """Keep what is half typed for the next start."""
        half_typed.keep(self.desk.settings, self.draft() if self.typed else None)

    def _restore(self) -> None:
        draft = half_typed.restore(self.desk.settings, self._draft)
        if draft is not None:
            self.show_draft(draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from any field, Esc empties the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        if event.key() == Qt.Key.Key_Escape and self.typed:
            self.title.setText("")
            self.number.setText("")
            self.error.say("")
            self.title.setFocus()
            return
        super().keyPressEvent(event)
