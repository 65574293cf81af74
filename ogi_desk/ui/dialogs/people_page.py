"""The page of the settings that lists the office's people and gives them passphrases and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Person
from ogi_desk.domain.vocabulary import Role
from ogi_desk.services.people import people
from ogi_desk.services.ports import Changes
from ogi_desk.services.setup import has_key
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.people import KeyDialog, PersonDialog, ask_key_file
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import term


class PeoplePage(QWidget):
    """The office's people, their posts and keys."""

    def __init__(self, desk: Desk, dialog: DeskDialog) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        names = [self.tr("姓名"), self.tr("职务"), self.tr("身份"), self.tr("口令"), self.tr("签名密钥")]
        self.model = RowsModel(names, parent=self)
        self.view = RowsView(self.model, self.tr("人员"), 1, self)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        self.add_button = QPushButton(self.tr("添加人员(&P)…"), self)
        self.set_button = QPushButton(self.tr("设置口令与密钥(&K)…"), self)
        self.take_button = QPushButton(self.tr("导入证书(&I)…"), self)
        for button in (self.add_button, self.set_button, self.take_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        what = QLabel(
            self.tr("签发用的密钥加密存放在单位文件夹里，只有本人的口令能打开；口令忘了只能重新生成密钥。"), self
        )
        what.setWordWrap(True)
        column.addWidget(what)
        self.add_button.clicked.connect(lambda: self._open(PersonDialog(desk, self)))
        self.set_button.clicked.connect(self._set)
        self.take_button.clicked.connect(self._take)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.view.activated.connect(self._set)
        desk.changed.connect(self._follow)
        self._chosen()
        self._load()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("person"):
            self._load()

    def _load(self) -> None:
        def work() -> list[tuple[Person, bool]]:
            with self._desk.office.read() as reader:
                return [(person, has_key(self._desk.office, person)) for person in people(reader)]

        self._dialog.ask(self._desk, "read", work, self._show, key=f"people-{id(self)}")

    def _show(self, everyone: list[tuple[Person, bool]]) -> None:
        there = self.tr("已设置")
        self.model.show_lines(
            [
                Line(
                    (
                        p.name,
                        p.post,
                        term(Role.by_id(p.role)),
                        there if p.passphrase_hash else "—",
                        there if key else "—",
                    ),
                    p,
                )
                for p, key in everyone
            ]
        )
        self.view.fit()
        self._chosen()

    def _chosen(self) -> None:
        there = self.view.chosen() is not None
        self.set_button.setEnabled(there)
        self.take_button.setEnabled(there)

    def _set(self) -> None:
        line = self.view.chosen()
        if line:
            self._open(KeyDialog(self._desk, line.key, None, self))

    def _take(self) -> None:
        line = self.view.chosen()
        file = ask_key_file(self._desk, self) if line else None
        if line and file:
            self._open(KeyDialog(self._desk, line.key, file, self))

    def _open(self, dialog: DeskDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
