"""附件 of an item: added by button or by dropping files, opened by Enter, checked against their SHA-256."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import Attachment, Record
from ogi_desk.services.attachments import attach, intact, path_of
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import bin_records, undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk

KEPT = int(Qt.ItemDataRole.UserRole)


class AttachmentList(QWidget):
    """The files kept with one record."""

    counted = Signal(int)

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._kind = kind
        self._owner: Record | None = None
        self.setAcceptDrops(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("附件"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self.none = QLabel(self.tr("可将文件拖到这里"))
        self.none.setEnabled(False)
        self.none.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add = QPushButton(self.tr("添加附件(&K)…"))
        theme.dress(self.add, "paperclip")
        self.add.clicked.connect(self._choose)
        self.add.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.none, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(row)
        self._show([])

    def show_owner(self, record: Record) -> None:
        """Show the files of this record."""
        self._owner = record
        self.refresh()

    def refresh(self) -> None:
        """Read the files anew, and whether each is still what was added."""
        owner = self._owner
        if owner is None or owner.id is None:
            self._show([])
            return

        def work() -> list[tuple[Attachment, bool]]:
            with self.desk.office.read() as reader:
                kept = reader.all(Attachment, owner_kind=self._kind, owner_id=owner.id)
            return [(one, intact(self.desk.office, one)) for one in kept]

        self.desk.tasks.run("read", work, self._show, key=f"attachments-{id(self)}")

    def _show(self, files: Sequence[tuple[Attachment, bool]]) -> None:
        self.list.clear()
        for one, sound in files:
            words = self.tr("{0}（{1}）").format(one.name, _size(one.size))
            if not sound:
                words = self.tr("{0}　文件已改动或缺失").format(words)
            item = QListWidgetItem(
                theme.icon("paperclip" if sound else "alert-circle", "text" if sound else "bad"), words
            )
            item.setToolTip(self.tr("{0}\nSHA-256 {1}").format(words, one.sha256))
            item.setData(KEPT, one)
            self.list.addItem(item)
        self.list.setVisible(bool(files))
        self.none.setVisible(not files)
        rows = min(max(len(files), 1), 4)
        self.list.setFixedHeight(round(self.fontMetrics().lineSpacing() * 1.4 * rows) + self.list.frameWidth() * 2)
        self.counted.emit(len(files))

    def add_files(self, files: Sequence[Path]) -> None:
        """Keep copies of these files with the record."""
        owner, desk = self._owner, self.desk
        if owner is None or owner.id is None:
            return
        for file in files:
            desk.perform(
                partial(attach, desk.office, desk.actor, owner, file),
                lambda answer: desk.notices.say(self.tr("已添加附件 {0}").format(answer[0].name)),
            )

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("添加附件"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        dialog.open()

    def _open(self, item: QListWidgetItem) -> None:
        kept: Attachment = item.data(KEPT)
        path = path_of(self.desk.office, kept)
        if not path.is_file() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.desk.notices.problem(self.tr("附件“{0}”打不开，请检查单位文件夹 attachments。").format(kept.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes a file off the record; the way back is offered."""
        item = self.list.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            kept: Attachment = item.data(KEPT)
            desk = self.desk

            def done(_: Changes) -> None:
                desk.notices.say(
                    self.tr("已移去附件 {0}").format(kept.name),
                    self.tr("撤销"),
                    lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
                )

            desk.perform(lambda: bin_records(desk.office, desk.actor, Attachment, [kept.id or 0]), done)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self._owner is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the dropped files."""
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


def _size(size: int) -> str:
    return f"{size / 1_048_576:.1f} MB" if size >= 1_048_576 else f"{max(1, round(size / 1024))} KB"
