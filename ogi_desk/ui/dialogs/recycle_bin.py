"""What was moved to the recycle bin, and the way back. Nothing is erased for good here or anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from ogi_desk.domain.records import RECORD_KINDS, Case, Publication, Record, Request
from ogi_desk.services.ports import JournalEntry, ListQuery
from ogi_desk.services.records import restore_records
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.field_names import kind_name
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.record_history import HistoryDialog, moment
from ogi_desk.ui.dialogs.record_words import title_of, value_words
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView

LISTED = {"publication": Publication, "request": Request, "case": Case}
FIGURES = ("fact", "opening", "letter")  # have no list of their own: their bin is read from the journal
SHOWN = 1000
DATES = {"publication": "published_on", "request": "received_on", "case": "received_on"}


class RecycleBinDialog(DeskDialog):
    """Binned records of all kinds; 还原 puts the selected ones back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "recycle-bin", 90, 28, parent, desk.settings)
        self.setWindowTitle(self.tr("回收站"))
        self._desk = desk
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("种类"))
        for kind in (*LISTED, *FIGURES):
            self.kind.addItem(kind_name(kind), kind)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("查找…"))
        self.search.setAccessibleName(self.tr("查找"))
        self.count = QLabel(self)
        top = QHBoxLayout()
        top.addWidget(self.kind)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        self.body.addLayout(top)
        self.model = RowsModel([self.tr("日期"), self.tr("内容"), self.tr("移入时间"), self.tr("办理人")], parent=self)
        self.view = RowsView(self.model, self.tr("回收站"), 1, self)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.body.addWidget(self.view, 1)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.restore = self.add_button(self.tr("还原(&R)"), action, self._restore)
        self.history = self.add_button(self.tr("历史(&H)"), action, self._history)
        self.add_close()
        self.kind.currentIndexChanged.connect(self._load)
        self.search.textChanged.connect(self._load)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.view.activated.connect(self._restore)
        desk.changed.connect(self._load)
        self._chosen()
        self._load()

    def _load(self) -> None:
        kind, text = str(self.kind.currentData()), self.search.text().strip()

        def work() -> tuple[list[Line], int]:
            return self._read(kind, text)

        self.ask(self._desk, "read", work, self._show, key=f"bin-{id(self)}")

    def _read(self, kind: str, text: str) -> tuple[list[Line], int]:
        with self._desk.office.read() as reader:
            binnings = {
                entry.record_id: entry
                for entry in reversed(reader.journal(limit=5000))
                if entry.kind == kind and entry.after is not None and entry.after.binned
            }
            if kind in LISTED:
                found = reader.find(ListQuery(kind=kind, text=text, binned=True))
                ids, total = list(found[:SHOWN]), len(found)
            else:
                ids, total = list(binnings), 0
            records = reader.fetch(RECORD_KINDS[kind], ids)
            kept = [records[i] for i in ids if i in records and records[i].binned]
            if kind in FIGURES:
                kept = [record for record in kept if text in title_of(record)]
            return [self._line(kind, record, binnings.get(record.id or 0)) for record in kept], total or len(kept)

    @staticmethod
    def _line(kind: str, record: Record, entry: JournalEntry | None) -> Line:
        day = value_words(record, DATES[kind]) if kind in DATES else ""
        when, who = (moment(entry.at), entry.actor) if entry else ("", "")
        return Line((day, title_of(record), when, who), record.id)

    def _show(self, answer: tuple[list[Line], int]) -> None:
        lines, total = answer
        self.model.show_lines(lines)
        self.view.fit()
        self.count.setText(self.tr("{0} 项").format(total))
        if total > len(lines):
            self.say(self.tr("只列出前 {0} 项，请输入要查找的文字。").format(len(lines)), "hint")
        else:
            self.say("" if lines else self.tr("回收站里没有这类记录。"), "hint")
        if lines:
            self.view.selectRow(0)
        self._chosen()

    def _ids(self) -> list[int]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.lines[row].key for row in rows]

    def _chosen(self) -> None:
        ids = self._ids()
        self.restore.setEnabled(bool(ids))
        self.history.setEnabled(len(ids) == 1)

    def _restore(self) -> None:
        ids, cls = self._ids(), RECORD_KINDS[str(self.kind.currentData())]
        if ids:
            desk = self._desk
            self.do(
                desk,
                lambda: restore_records(desk.office, desk.actor, cls, ids),
                lambda _: desk.notices.say(self.tr("已还原 {0} 项。").format(len(ids))),
            )

    def _history(self) -> None:
        ids = self._ids()
        if ids:
            dialog = HistoryDialog(self._desk, str(self.kind.currentData()), ids[0], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
