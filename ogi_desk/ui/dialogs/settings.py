"""The office's settings: who it is, how it numbers, who works here, how the window looks, where the files lie.

Office and numbering are records and go through the services; the window's settings are this computer's alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.numbering import PATTERN_FIELDS, profile_pattern
from ogi_desk.domain.records import Profile
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import add, correct
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.backup import backup_now, restore_from
from ogi_desk.ui.dialogs.category_page import CategoryPage
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.frame import DeskDialog, scrolled
from ogi_desk.ui.dialogs.letter_settings import DailyFields, LetterFields
from ogi_desk.ui.dialogs.people_page import PeoplePage
from ogi_desk.ui.dialogs.record_words import seal_words
from ogi_desk.ui.language import SETTING as LANGUAGE
from ogi_desk.ui.language import sentence

DARK = "window/dark"
FACES = "paper/system_faces"  # "true": the system's office faces first; "false": the program's own only


class SettingsDialog(DeskDialog):
    """All settings, a tab for each question."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "settings", 84, 32, parent, desk.settings)
        self.setWindowTitle(self.tr("设置"))
        self._desk = desk
        self._profile = desk.profile
        self.tabs = QTabWidget(self)
        self.office = Fields(self)
        self.numbers = Fields(self)
        self.window_fields = Fields(self)
        self.letters = LetterFields(desk.profile, desk.today().year, self)
        self.daily = DailyFields(desk.profile, self)
        self.tabs.addTab(scrolled(self.office), self.tr("单位"))
        self.tabs.addTab(scrolled(self.numbers), self.tr("编号"))
        self._letters_page = scrolled(self.letters)
        self.tabs.addTab(self._letters_page, self.tr("文书"))
        self.tabs.addTab(scrolled(self.daily), self.tr("查收与保存"))
        self.people = PeoplePage(desk, self)
        self.tabs.addTab(self.people, self.tr("人员"))
        self.tabs.insertTab(2, CategoryPage(desk, self), self.tr("类别"))
        self.tabs.addTab(scrolled(self.window_fields), self.tr("窗口与纸张"))
        self.tabs.addTab(self._make_folders(), self.tr("文件夹与备份"))
        self._make_office()
        self._make_numbers()
        self._make_window()
        for key in ("letter_word", "letter_pattern"):
            editor = self.letters.editors[key]
            assert isinstance(editor, QLineEdit)
            editor.textChanged.connect(self._examples)
        self.body.addWidget(self.tabs, 1)
        role = QDialogButtonBox.ButtonRole
        self.save_button = self.add_button(self.tr("保存(&S)"), role.AcceptRole, self._save)
        self.save_button.setDefault(True)
        self.add_close()
        self._examples()

    # -- pages

    def _make_office(self) -> None:
        for key, label, hint in (
            ("agency", self.tr("单位名称(&N)"), self.tr("全称，报告末尾的署名，如“泉港区统计局”")),
            ("agency_in_title", self.tr("标题中的名称(&T)"), self.tr("与署名不同时才填，如“泉州市泉港区统计局”")),
            ("region", self.tr("行政区域(&R)"), ""),
            ("director_post", self.tr("负责人职务(&D)"), ""),
            ("address", self.tr("通讯地址(&A)"), ""),
            ("postcode", self.tr("邮政编码(&Z)"), ""),
            ("contact", self.tr("联系人(&P)"), self.tr("文书末尾写明的联系人")),
            ("phone", self.tr("联系电话(&H)"), ""),
            ("fax", self.tr("传真(&F)"), ""),
            ("email", self.tr("电子邮箱(&M)"), ""),
            ("website", self.tr("网址(&W)"), ""),
        ):
            line = QLineEdit(str(getattr(self._profile, key)), self)
            self.office.add(key, label, line, hint)
        self.seal = QComboBox(self)
        for value in ("space", "sample"):
            self.seal.addItem(seal_words(value), value)
        self.seal.setCurrentIndex(max(0, self.seal.findData(self._profile.seal)))
        self.office.add("seal", self.tr("印章位置(&E)"), self.seal, self.tr("本程序不画真章；样章只用于练习"))

    def _make_numbers(self) -> None:
        for key, label in (
            ("agency_code", self.tr("机构代码(&G)")),
            ("index_pattern", self.tr("索引号规则(&I)")),
            ("document_word", self.tr("机关代字(&W)")),
            ("document_pattern", self.tr("文号规则(&D)")),
            ("request_pattern", self.tr("登记号规则(&R)")),
        ):
            line = QLineEdit(str(getattr(self._profile, key)), self)
            if key in PATTERN_FIELDS:
                line.setPlaceholderText(str(Profile.__dataclass_fields__[key].default))
            line.textChanged.connect(self._examples)
            self.numbers.add(key, label, line)
        what = QLabel(
            self.tr(
                "规则中花括号里的字会换成实际的值：{year} 年份，{serial} 流水号（{serial:03d} 补足三位），"
                "{agency_code} 机构代码，{category_code} 类别代码，{document_word} 机关代字。"
                "改动只影响以后的编号。"
            ),
            self,
        )
        what.setWordWrap(True)
        self.numbers.add_wide(what)

    def _make_window(self) -> None:
        settings = self._desk.settings
        system = self.tr("跟随系统")
        self.language = _choice(
            self, (("", system), ("zh", "中文"), ("en", "English")), str(settings.value(LANGUAGE, "") or "")
        )
        dark = str(settings.value(DARK, "") or "")
        self.dark = _choice(self, (("", system), ("light", self.tr("浅色")), ("dark", self.tr("深色"))), dark)
        faces = str(settings.value(FACES, "true")).lower()
        self.faces = _choice(
            self, (("true", self.tr("优先用系统里的仿宋、楷体等")), ("false", self.tr("只用程序自带的字体"))), faces
        )
        self.window_fields.add("language", self.tr("语言(&L)"), self.language, self.tr("下次启动时生效"))
        self.window_fields.add("dark", self.tr("外观(&A)"), self.dark)
        self.window_fields.add("faces", self.tr("报告字体(&F)"), self.faces, self.tr("两种字体的换行与分页完全相同"))

    def _make_folders(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        folder = self._desk.office.folder
        path = QLineEdit(str(folder), page)
        path.setReadOnly(True)
        open_folder = QPushButton(self.tr("打开(&O)"), page)
        open_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        label = QLabel(self.tr("单位文件夹(&P)"), page)
        label.setBuddy(path)
        path.setAccessibleName(self.tr("单位文件夹"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(path, 1)
        row.addWidget(open_folder)
        column.addLayout(row)
        what = QLabel(
            self.tr(
                "登记、附件、密钥和签发的文件都在这个文件夹里，每天自动备份一份到其中的 backups。"
                "请常把备份另存到别的磁盘：电脑坏了，有备份就什么都不丢。"
            ),
            page,
        )
        what.setWordWrap(True)
        column.addWidget(what)
        buttons = QHBoxLayout()
        save = QPushButton(self.tr("立即备份(&B)…"), page)
        back = QPushButton(self.tr("从备份恢复(&K)…"), page)
        save.clicked.connect(lambda: backup_now(self._desk, self))
        back.clicked.connect(lambda: restore_from(self._desk, self))
        for button in (open_folder, save, back):
            button.setAutoDefault(False)
        buttons.addWidget(save)
        buttons.addWidget(back)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        return page

    # -- numbers

    def _typed(self) -> Profile:
        office: dict[str, Any] = {
            key: self.office.text(key) for key, editor in self.office.editors.items() if isinstance(editor, QLineEdit)
        }
        numbers: dict[str, Any] = {key: self.numbers.text(key) for key in self.numbers.editors}
        for key in PATTERN_FIELDS:
            numbers[key] = numbers[key] or str(Profile.__dataclass_fields__[key].default)
        profile = replace(self._profile, **office, **numbers, seal=str(self.seal.currentData()))
        return self.daily.typed(self.letters.typed(profile))

    def _examples(self) -> None:
        """Show what each pattern gives, or what is wrong with it."""
        for key, error in self._pattern_faults().items():
            self.numbers.wrong(key, error)
        profile = self._typed()
        self.letters.judge_pattern(profile)
        for key in PATTERN_FIELDS:
            self.numbers.hint(
                key, "" if self.numbers.error(key) else self.tr("如 {0}").format(self._example(profile, key))
            )

    def _example(self, profile: Profile, key: str) -> str:
        return profile_pattern(profile, key).fill(
            7,
            agency_code=profile.agency_code,
            category_code="0900",
            document_word=profile.document_word,
            year=self._desk.today().year,
        )

    def _pattern_faults(self) -> dict[str, str]:
        profile = self._typed()
        faults = {}
        for key in PATTERN_FIELDS:
            try:
                self._example(profile, key)
                faults[key] = ""
            except DeskError as error:
                faults[key] = sentence(error)
        return faults

    # -- saving

    def _save(self) -> None:
        typed = self._typed()
        if not typed.agency:
            self.tabs.setCurrentIndex(0)
        if not self.office.judge({} if typed.agency else {"agency": self.tr("请填写单位名称。")}):
            return
        faults = {key: text for key, text in self._pattern_faults().items() if text}
        if typed.document_word or typed.document_pattern != self._profile.document_pattern or not self._profile.id:
            serious = faults
        else:  # an office without 机关代字 gives no 文号 of its own: nothing to hold it up for
            serious = {key: text for key, text in faults.items() if key != "document_pattern"}
        if serious:
            self.tabs.setCurrentIndex(1)
            self.numbers.judge(serious)
            return
        if self.letters.judge_pattern(typed):
            self.tabs.setCurrentWidget(self._letters_page)
            self.letters.editors["letter_pattern"].setFocus()
            return
        self._save_window()
        desk, before = self._desk, self._profile
        if typed == before:
            self.accept()
            return

        def work() -> tuple[Profile, Changes]:
            if before.id is None:
                return add(desk.office, desk.actor, typed)
            return correct(desk.office, desk.actor, before, typed)

        self.do(desk, work, self._saved)

    def _saved(self, answer: tuple[Profile, Changes]) -> None:
        self._desk.profile = answer[0]
        self._desk.notices.say(self.tr("设置已保存。"))
        self.accept()

    def _save_window(self) -> None:
        settings = self._desk.settings
        if str(settings.value(LANGUAGE, "") or "") != self.language.currentData():
            settings.setValue(LANGUAGE, self.language.currentData())
            self._desk.notices.hint(self.tr("下次启动时使用所选语言。"))
        if str(settings.value(FACES, "true")).lower() != self.faces.currentData():
            settings.setValue(FACES, self.faces.currentData())
            self._desk.changed.emit(Changes(touched={"profile": ()}))  # the report is set anew
        dark = str(self.dark.currentData())
        if str(settings.value(DARK, "") or "") != dark:
            settings.setValue(DARK, dark)
            app = QApplication.instance()
            if isinstance(app, QApplication):
                theme.apply(app, {"light": False, "dark": True}.get(dark))


def _choice(parent: QWidget, choices: tuple[tuple[str, str], ...], now: str) -> QComboBox:
    box = QComboBox(parent)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box
