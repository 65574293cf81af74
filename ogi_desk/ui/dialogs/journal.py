"""What happened in the office, by whom, newest first. For reading only; taking back is done by undo in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QSplitter, QWidget

from ogi_desk.domain.text_keys import search_key
from ogi_desk.services.ports import JournalEntry
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.field_names import KINDS, kind_name
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.record_history import ChangesView, moment
from ogi_desk.ui.dialogs.record_words import title_of
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import message

NEWEST = 2000  # events looked through; older ones are found through the record's own history
SHOWABLE = ("publication", "request", "case")


class JournalDialog(DeskDialog):
    """The office's journal with a filter by text, kind and person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "journal", 130, 36, parent, desk.settings)
        self.setWindowTitle(self.tr("修改记录"))
        self._desk = desk
        self._entries: list[tuple[str, JournalEntry, Line]] = []
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("查找名称、登记号、办理…"))
        self.search.setAccessibleName(self.tr("查找"))
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("种类"))
        self.kind.addItem(self.tr("全部种类"), "")
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.person = QComboBox(self)
        self.person.setAccessibleName(self.tr("办理人"))
        self.person.addItem(self.tr("全部人员"), "")
        self.count = QLabel(self)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.kind)
        top.addWidget(self.person)
        top.addWidget(self.count)
        self.body.addLayout(top)
        headings = [self.tr("时间"), self.tr("办理人"), self.tr("办理"), self.tr("种类"), self.tr("内容")]
        self.model = RowsModel(headings, parent=self)
        self.view = RowsView(self.model, self.tr("修改记录"), 4, self)
        self.changes = ChangesView(self)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.view)
        halves.addWidget(self.changes)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        self.body.addWidget(halves, 1)
        self.go = self.add_button(self.tr("查看这条记录(&V)"), QDialogButtonBox.ButtonRole.ActionRole, self._go)
        self.go.setEnabled(False)
        self.add_close()
        self.search.textChanged.connect(self._filter)
        self.kind.currentIndexChanged.connect(self._filter)
        self.person.currentIndexChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.view.activated.connect(self._go)
        desk.changed.connect(self._load)
        self._load()

    def _load(self) -> None:
        def work() -> list[tuple[str, JournalEntry, Line]]:
            with self._desk.office.read() as reader:
                entries = reader.journal(limit=NEWEST)
            return [self._line(entry) for entry in entries]

        self.ask(self._desk, "read", work, self._take, key=f"journal-{id(self)}")

    @staticmethod
    def _line(entry: JournalEntry) -> tuple[str, JournalEntry, Line]:
        title = title_of(entry.after or entry.before)
        cells = (moment(entry.at), entry.actor, message(entry.label), kind_name(entry.kind), title)
        return search_key(" ".join(cells)), entry, Line(cells, entry)

    def _take(self, entries: list[tuple[str, JournalEntry, Line]]) -> None:
        self._entries = entries
        chosen = self.person.currentData()
        self.person.blockSignals(True)
        while self.person.count() > 1:
            self.person.removeItem(1)
        for name in sorted({entry.actor for _, entry, _ in entries}):
            self.person.addItem(name, name)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.person.blockSignals(False)
        self._filter()
        self.view.fit()

    def _filter(self) -> None:
        text, kind, person = search_key(self.search.text().strip()), self.kind.currentData(), self.person.currentData()
        lines = [
            line
            for words, entry, line in self._entries
            if text in words and kind in ("", entry.kind) and person in ("", entry.actor)
        ]
        self.model.show_lines(lines)
        self.count.setText(self.tr("{0} 项").format(len(lines)))
        if lines:
            self.view.selectRow(0)
        self.say("" if lines else self.tr("没有符合条件的记载。"), "hint")

    def _chosen(self) -> None:
        line = self.view.chosen()
        entry = line.key if line else None
        self.changes.show_entry(entry)
        self.go.setEnabled(entry is not None and entry.kind in SHOWABLE)

    def _go(self) -> None:
        line = self.view.chosen()
        if line and line.key.kind in SHOWABLE:
            self._desk.asked_for.emit(line.key.kind, line.key.record_id)
