"""What happened to one record: each event with its fields before and after, in the office's words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ogi_desk.domain.records import RECORD_KINDS
from ogi_desk.services.ports import JournalEntry
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.field_names import kind_name
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.record_words import differences, title_of
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import message


class ChangesView(RowsView):
    """The fields an event changed: field, before, after. Long values are whole in the tooltip and by copying."""

    def __init__(self, parent: QWidget | None = None) -> None:
        model = RowsModel(["", "", ""], parent=None)
        super().__init__(model, "", 2, parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("变动内容"))
        model.show_headings([self.tr("项目"), self.tr("变动前"), self.tr("变动后")])
        self._model = model

    def show_entry(self, entry: JournalEntry | None) -> None:
        """Show what this event changed."""
        changed = differences(entry.before, entry.after) if entry else []
        self._model.show_lines([Line((name, old or "—", new or "—")) for name, old, new in changed])
        self.fit()


def moment(at: str) -> str:
    """A stored time as people read it, to the minute."""
    return at.replace("T", " ")[:16]


class HistoryDialog(DeskDialog):
    """The events of one record, newest first."""

    def __init__(self, desk: Desk, kind: str, record_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "history", 110, 30, parent, desk.settings)
        self.setWindowTitle(self.tr("{0}的历史").format(kind_name(kind)))
        self._desk, self._kind, self._id = desk, kind, record_id
        self.model = RowsModel([self.tr("时间"), self.tr("办理"), self.tr("办理人"), self.tr("变动项目")], parent=self)
        self.view = RowsView(self.model, self.tr("历史"), 3, self)
        self.changes = ChangesView(self)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.view)
        halves.addWidget(self.changes)
        halves.setChildrenCollapsible(False)
        self.body.addWidget(halves, 1)
        self.add_close()
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        desk.changed.connect(self._changed)
        self._load()

    def _changed(self, changes: object) -> None:
        if getattr(changes, "touched", {}).get(self._kind):
            self._load()

    def _load(self) -> None:
        def work() -> tuple[str, list[JournalEntry]]:
            with self._desk.office.read() as reader:
                record = reader.get(RECORD_KINDS[self._kind], self._id)
                return title_of(record), reader.history(self._kind, self._id)

        self.ask(self._desk, "read", work, self._show, key=f"history-{id(self)}")

    def _show(self, answer: tuple[str, list[JournalEntry]]) -> None:
        title, entries = answer
        self.setWindowTitle(self.tr("{0}的历史").format(title or kind_name(self._kind)))
        lines = []
        for entry in reversed(entries):
            names = "、".join(name for name, _, _ in differences(entry.before, entry.after))
            lines.append(Line((moment(entry.at), message(entry.label), entry.actor, names), entry))
        self.model.show_lines(lines)
        self.view.fit()
        if lines:
            self.view.selectRow(0)
        else:
            self.say(self.tr("这条记录还没有历史。"), "hint")

    def _chosen(self) -> None:
        line = self.view.chosen()
        self.changes.show_entry(line.key if line else None)
