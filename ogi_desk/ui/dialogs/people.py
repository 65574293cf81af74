"""Who sits here: changing places, and giving a person a passphrase, a key, a post."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.domain.records import Person
from ogi_desk.domain.vocabulary import Role
from ogi_desk.services.people import add_person, check_passphrase, people, set_passphrase
from ogi_desk.services.ports import Changes
from ogi_desk.services.setup import has_key, new_key, take_key
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_open
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.passphrase import PassphraseLine
from ogi_desk.ui.language import term


class SwitchDialog(DeskDialog):
    """Choose who sits down; a passphrase is asked of those who have one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "switch-person", 44, 18, parent, desk.settings)
        self.setWindowTitle(self.tr("换人"))
        self._desk = desk
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("人员"))
        self.passphrase = PassphraseLine(self)
        self.fields = Fields(self)
        self.fields.add("passphrase", self.tr("口令(&P)"), self.passphrase)
        self.body.addWidget(QLabel(self.tr("谁来办公？"), self))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.fields)
        self.go = self.add_button(self.tr("由此人办公(&S)"), QDialogButtonBox.ButtonRole.AcceptRole, self._sit)
        self.go.setDefault(True)
        self.add_close()
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _: self._sit())
        self._chosen()

        def work() -> list[Person]:
            with desk.office.read() as reader:
                return people(reader)

        self.ask(desk, "read", work, self._show)

    def _show(self, everyone: list[Person]) -> None:
        for person in everyone:
            text = " · ".join(part for part in (person.name, person.post, term(Role.by_id(person.role))) if part)
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, person)
            if person.id == self._desk.person.id:
                self.list.setCurrentItem(item)
        self.list.setFocus()

    def _person(self) -> Person | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _chosen(self) -> None:
        person = self._person()
        asked = bool(person and person.passphrase_hash and person.id != self._desk.person.id)
        self.passphrase.clear()
        self.fields.setEnabled(asked)
        self.fields.hint("passphrase", "" if asked or person is None else self.tr("不需要口令"))
        self.fields.judge({})
        self.go.setEnabled(person is not None)

    def _sit(self) -> None:
        person, passphrase = self._person(), self.passphrase.text()
        if person is None:
            return
        if person.id == self._desk.person.id:
            self.accept()
            return
        if not person.passphrase_hash:
            self._sat(person, True)
            return
        if not passphrase:
            self.fields.judge({"passphrase": self.tr("请输入{0}的口令。").format(person.name)})
            return
        self.go.setEnabled(False)
        self.ask(self._desk, "read", lambda: check_passphrase(person, passphrase), lambda ok: self._sat(person, ok))

    def _sat(self, person: Person, right: bool) -> None:
        self.go.setEnabled(True)
        if not right:
            self.passphrase.selectAll()
            self.fields.judge({"passphrase": self.tr("口令不对，请重新输入。")})
            return
        self._desk.sit_down(person)
        self._desk.notices.say(self.tr("现在由{0}办公。").format(person.name))
        self.accept()


def switch_person(desk: Desk, parent: QWidget | None = None) -> None:
    """Let another person sit down."""
    dialog = SwitchDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class PersonDialog(DeskDialog):
    """Add a person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "person", 56, 16, parent, desk.settings)
        self.setWindowTitle(self.tr("添加人员"))
        self._desk = desk
        self.role = QComboBox(self)
        for role in Role:
            self.role.addItem(term(role), role)
        self.passphrase, self.again = PassphraseLine(self), PassphraseLine(self)
        self.fields = Fields(self)
        self.fields.add("name", self.tr("姓名(&N)"), QLineEdit(self))
        self.fields.add("role", self.tr("身份(&R)"), self.role)
        self.fields.add("post", self.tr("职务(&O)"), QLineEdit(self))
        self.fields.add("passphrase", self.tr("口令(&P)"), self.passphrase)
        self.fields.add("again", self.tr("再输一次(&G)"), self.again)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.go = self.add_button(self.tr("添加(&A)"), QDialogButtonBox.ButtonRole.AcceptRole, self._add)
        self.go.setDefault(True)
        self.add_close()
        self.role.currentIndexChanged.connect(self._hint)
        self.passphrase.textChanged.connect(self._hint)
        self._hint()

    def _hint(self) -> None:
        if self.role.currentData() is Role.CLERK and not self.passphrase.text():
            self.fields.hint("passphrase", self.tr("经办人可以不设口令。"))
        else:
            self.fields.hint("passphrase", self.passphrase.strength())

    def _add(self) -> None:
        desk, role, passphrase = self._desk, self.role.currentData(), self.passphrase.text()
        name, post = self.fields.text("name"), self.fields.text("post")
        errors = {} if name else {"name": self.tr("请填写姓名。")}
        if passphrase or role is Role.DIRECTOR:
            errors["passphrase"], errors["again"] = self.passphrase.faults(self.again.text())
        if not self.fields.judge(errors):
            return
        self.go.setEnabled(False)

        def work() -> tuple[str, Changes]:
            with desk.office.read() as reader:
                if any(person.name == name for person in people(reader)):
                    return name, Changes()
            return "", add_person(desk.office, desk.actor, name, post, role.id, passphrase, desk.notary)[1]

        def done(answer: tuple[str, Changes]) -> None:
            self.go.setEnabled(True)
            if answer[0]:
                self.fields.judge({"name": self.tr("已有名为“{0}”的人员，请加以区别。").format(name)})
            else:
                self.accept()

        self.do(desk, work, done)


class KeyDialog(DeskDialog):
    """Set a person's passphrase: with a new key for who signs, or with the office's own PKCS#12."""

    def __init__(self, desk: Desk, person: Person, file: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", "key", 56, 14, parent, desk.settings)
        self._desk, self._person, self._file = desk, person, file
        own = file is not None
        self.setWindowTitle((self.tr("导入{0}的签名证书") if own else self.tr("设置{0}的口令")).format(person.name))
        what = QLabel(self._what(own), self)
        what.setWordWrap(True)
        self.body.addWidget(what)
        self.passphrase = PassphraseLine(self)
        self.fields = Fields(self)
        self.fields.add("passphrase", self.tr("证书口令(&P)") if own else self.tr("新口令(&P)"), self.passphrase)
        if not own:
            self.again = PassphraseLine(self)
            self.fields.add("again", self.tr("再输一次(&G)"), self.again)
            self.passphrase.textChanged.connect(lambda: self.fields.hint("passphrase", self.passphrase.strength()))
            self.fields.hint("passphrase", self.passphrase.strength())
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        label = self.tr("导入(&I)") if own else self.tr("设置(&S)")
        self.go = self.add_button(label, QDialogButtonBox.ButtonRole.AcceptRole, self._set)
        self.go.setDefault(True)
        self.add_close()

    def _what(self, own: bool) -> str:
        if own:
            return self.tr("证书文件：{0}\n证书的口令今后也是{1}办公和签发时的口令。").format(
                self._file, self._person.name
            )
        if self._person.role == Role.DIRECTOR.id:
            return self.tr("将生成新的签名密钥，原有密钥不再使用；以前签发的文件仍然有效，可照常验证。")
        return self.tr("设口令后，以此人身份办公须先输入口令。")

    def _set(self) -> None:
        desk, person, file, passphrase = self._desk, self._person, self._file, self.passphrase.text()
        if file is None:
            wrong, again = self.passphrase.faults(self.again.text())
        else:
            wrong, again = "" if passphrase else self.tr("请输入证书的口令。"), ""
        if not self.fields.judge({"passphrase": wrong, "again": again}):
            return
        self.go.setEnabled(False)

        def work() -> object:
            if file is not None:
                return take_key(desk.office, desk.actor, desk.notary, person, _bytes(file), passphrase)
            if person.role == Role.DIRECTOR.id or has_key(desk.office, person):
                return new_key(desk.office, desk.actor, desk.notary, person, passphrase)
            return set_passphrase(desk.office, desk.actor, person, passphrase)

        desk.perform(work, self._done, self._refused)

    def _done(self, _: object) -> None:
        self._desk.notices.say(self.tr("已设置{0}的口令。").format(self._person.name))
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.go.setEnabled(True)
        self._failed(self._desk)(error)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError("文件“{file}”读不出来，请检查后重选：{why}。", file=file, why=reason_of(error)) from error


def ask_key_file(desk: Desk, parent: QWidget) -> Path | None:
    """Let a person choose the office's own PKCS#12."""
    title = QCoreApplication.translate("KeyDialog", "选择签名证书文件")
    return ask_open(parent, desk.settings, title, "PKCS#12 (*.p12 *.pfx)")
