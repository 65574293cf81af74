"""文书模板: the office's own wording of letters and remedies, judged while it is typed, shown with a sample request.

What was typed and not saved waits for the next time. The services say what a wording may hold.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import LetterWording
from ogi_desk.letters.markup import MARKS
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.ports import Changes
from ogi_desk.services.wordings import (
    faults_of,
    fields_of,
    note_of,
    save_wording,
    shipped_wording,
    use_shipped,
    wording,
    wording_kinds,
)
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.letter_preview import LetterPreview
from ogi_desk.ui.dialogs.letter_words import kind_words
from ogi_desk.ui.dialogs.wording_sample import remedy_sheet, sample_letter, sample_request
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.field_error import FieldError

PAUSE = 250  # ms after the last key before it is judged
KEPT = "wordings/typed/"  # settings: what was typed and not saved
KIND = Qt.ItemDataRole.UserRole


class WordingsDialog(DeskDialog):
    """Kinds, text with fields and faults, page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, kind: str = "") -> None:
        super().__init__("", "wordings", 168, 46, parent, desk.settings)
        self.setWindowTitle(self.tr("文书模板"))
        self._desk = desk
        self._kind = ""
        self._wanted = kind
        self._texts: dict[str, str] = {}  # as the office has them now
        self._filling = False
        self._make_parts()
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (self.kinds, self._middle(), self.preview):
            halves.addWidget(part)
        halves.setChildrenCollapsible(False)
        width = self.width()
        halves.setSizes([width * 3 // 11, width * 4 // 11, width * 4 // 11])
        self.body.addWidget(halves, 1)
        role = QDialogButtonBox.ButtonRole
        self.save_button = self.add_button(self.tr("保存(&S)"), role.ApplyRole, self.save)
        self.save_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.save_button.setText(self.tr("保存(&S)"))
        self.save_button.setDefault(True)
        self.restore_button = self.add_button(self.tr("恢复原文(&R)"), role.ActionRole, self._restore)
        self.add_close()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._judge)
        desk.changed.connect(self._follow)
        self._load()

    def _make_parts(self) -> None:
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("文书种类"))
        self.kinds.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.currentItemChanged.connect(self._chosen)
        self.editor = QPlainTextEdit(self)
        self.editor.setAccessibleName(self.tr("正文"))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._typed)
        self.fields = QListWidget(self)
        self.fields.setAccessibleName(self.tr("字段"))
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.itemActivated.connect(self._insert)
        self.preview = LetterPreview(self._desk, self)

    def _middle(self) -> QWidget:
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        self.note = QLabel(place)
        marks = QLabel(message(MARKS), place)
        for label in (self.note, marks):
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.error = FieldError(place)
        name = QLabel(self.tr("字段：双击或按 Enter 插入光标处(&F)"), place)
        name.setBuddy(self.fields)
        column.addWidget(self.note)
        column.addWidget(self.editor, 3)
        column.addWidget(self.error)
        column.addWidget(marks)
        column.addWidget(name)
        column.addWidget(self.fields, 1)
        return place

    # -- the kinds ------------------------------------------------------------------------------------------------
    def _load(self) -> None:
        desk = self._desk

        def work() -> tuple[dict[str, str], set[str]]:
            with desk.office.read() as reader:
                texts = {kind: wording(reader, kind) for kind in wording_kinds()}
                return texts, {own.kind for own in reader.all(LetterWording)}

        self.ask(desk, "read", work, self._show, key=f"wordings-{id(self)}")

    def _follow(self, changes: Changes) -> None:
        if changes.touches("letter_wording"):
            self._load()

    def _show(self, answer: tuple[dict[str, str], set[str]]) -> None:
        self._texts, own = answer
        known = letter_definitions()
        chosen = self._kind or self._wanted
        first = not self.kinds.count()
        if first:
            for kind, title in wording_kinds().items():
                item = QListWidgetItem(kind_words(known[kind]) if kind in known else message(title), self.kinds)
                item.setData(KIND, kind)
        for row in range(self.kinds.count()):
            item = self.kinds.item(row)
            kind = str(item.data(KIND))
            changed = kind in own
            font = item.font()
            font.setBold(changed)
            item.setFont(font)
            item.setIcon(theme.icon("pencil", "accent") if changed else theme.icon("news", "muted"))
            item.setToolTip(f"{item.text()}\n{self.tr('本单位已改写') if changed else self.tr('程序自带')}")
            if first and kind == chosen:
                self.kinds.setCurrentItem(item)
        if first and self.kinds.currentRow() < 0:
            self.kinds.setCurrentRow(0)
        self._show_buttons()

    def _chosen(self) -> None:
        item = self.kinds.currentItem()
        if item is None or item.data(KIND) == self._kind:
            return
        self._keep_typing()
        self._kind = str(item.data(KIND))
        typed = self._desk.settings.value(KEPT + self._kind)
        self._fill(str(typed) if typed else self._texts[self._kind])
        self.say(self.tr("上次没有保存的改动还在，请保存或者恢复原文。") if typed else "", "hint")
        note = note_of(self._kind)
        self.note.setText(message(note))
        self.note.setVisible(bool(note))
        self.fields.clear()
        for name, what in fields_of(self._kind).items():
            entry = QListWidgetItem(f"{name}　{message(what)}", self.fields)
            entry.setData(KIND, name)
            entry.setToolTip(message(what))
        self._judge(at_once=True)

    def _fill(self, text: str) -> None:
        self._filling = True
        self.editor.setPlainText(text)
        self._filling = False

    def _insert(self, item: QListWidgetItem) -> None:
        self.editor.insertPlainText("{{" + str(item.data(KIND)) + "}}")
        self.editor.setFocus()

    # -- the text -------------------------------------------------------------------------------------------------
    @property
    def typed(self) -> bool:
        """Whether the text differs from the one in use."""
        return bool(self._kind) and self.editor.toPlainText().strip() != self._texts[self._kind].strip()

    def _typed(self) -> None:
        if not self._filling:
            self._pause.start()
            self._show_buttons()

    def _show_buttons(self) -> None:
        self.save_button.setEnabled(self.typed)
        same = not self._kind or self.editor.toPlainText().strip() == shipped_wording(self._kind).strip()
        self.restore_button.setEnabled(bool(self._kind) and not (same and not self.typed))

    def _judge(self, at_once: bool = False) -> tuple[str, ...]:
        """Say what is wrong under the text; show the page when nothing is."""
        self._show_buttons()
        if not self._kind:
            return ()
        kind, text, today = self._kind, self.editor.toPlainText(), self._desk.today()
        found = faults_of(kind, text)
        self.error.say("\n".join(message(fault) for fault in found), field=self.editor)
        if found:
            return found
        definition = letter_definitions().get(kind)
        if definition is not None:
            self.preview.follow(sample_request(today), sample_letter(definition, text, today), at_once)
        else:
            title = wording_kinds()[kind]
            self.preview.follow_sheet(lambda reader: remedy_sheet(title, text, reader.profile()), at_once)
        return found

    def save(self) -> None:
        """Keep the office's wording; a fault is said under the text."""
        if not self.typed:
            return
        if self._judge():
            self.editor.setFocus()
            return
        desk, kind, text = self._desk, self._kind, self.editor.toPlainText()
        self.do(desk, lambda: save_wording(desk.office, desk.actor, kind, text), lambda _: self._saved(kind, text))

    def _saved(self, kind: str, text: str) -> None:
        self._desk.settings.remove(KEPT + kind)
        self._texts[kind] = text
        self.say(self.tr("已保存，以后起草的文书都用这个写法。"), "done")
        self._load()

    def _restore(self) -> None:
        """Back to the program's own wording: at once in the text, by a change where the office had its own."""
        desk, kind = self._desk, self._kind
        text = shipped_wording(kind)
        own = self._texts[kind].strip() != text.strip()
        self._fill(text)
        desk.settings.remove(KEPT + kind)

        def done(_: Any) -> None:
            self._texts[kind] = text
            self.say(self.tr("已恢复程序自带的写法。"), "done")
            self._judge()
            self._load()

        if own:
            self.do(desk, lambda: use_shipped(desk.office, desk.actor, kind), done)
        else:
            self._judge()

    def _keep_typing(self) -> None:
        if self.typed:
            self._desk.settings.setValue(KEPT + self._kind, self.editor.toPlainText())
        elif self._kind:
            self._desk.settings.remove(KEPT + self._kind)

    def done(self, result: int) -> None:
        """Keep what was typed for the next time, and let go of the page."""
        self._keep_typing()
        self.preview.close_document()
        super().done(result)
