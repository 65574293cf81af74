"""The window's verbs: every action with its words, key and menu. Dialogs are opened by ``dialog_opener``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from ogi_desk.domain.records import Person
from ogi_desk.services.ports import UndoState
from ogi_desk.ui import theme
from ogi_desk.ui.dialog_opener import DialogOpener
from ogi_desk.ui.language import SETTING as LANGUAGE
from ogi_desk.ui.language import message
from ogi_desk.ui.today.tray import SETTING as TRAY
from ogi_desk.ui.widgets.person_button import make_person_button, show_name

if TYPE_CHECKING:
    from ogi_desk.ui.main_window import MainWindow

Standard = QKeySequence.StandardKey


class Commands(QObject):
    """All actions of the main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.desk = window.desk
        self.opens = DialogOpener(window)
        self._menus: dict[str, QMenu] = {}
        self._filled: dict[str, list[QAction]] = {}
        self._make_shared()
        self._file_menu()
        self._edit_menu()
        self._record_menu()
        self._report_menu()
        self._tool_menu()
        self._help_menu()
        self.person = make_person_button(self.desk, self.opens.switch_person)
        window.menuBar().setCornerWidget(self.person)
        for number in range(3):
            go = QAction(window)
            go.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
            go.triggered.connect(lambda _=False, n=number: self._go(n))
            window.addAction(go)

    # -- making ---------------------------------------------------------------------------------------------------
    def action(
        self, words: str, done: Callable[[], object], keys: Any = None, icon: str = "", tip: str = ""
    ) -> QAction:
        """Return an action of the window."""
        action = QAction(words, self.window)
        if keys is not None:
            action.setShortcuts(keys) if isinstance(keys, Standard | list) else action.setShortcut(QKeySequence(keys))
        if icon:
            theme.dress(action, icon)
        if tip:
            action.setStatusTip(tip)
        action.triggered.connect(lambda _=False: done())
        return action

    def _menu(self, name: str, title: str) -> QMenu:
        self._menus[name] = self.window.menuBar().addMenu(title)
        return self._menus[name]

    def _make_shared(self) -> None:
        self.new = self.action(self.tr("新登记(&N)"), lambda: self.window.page.new_record(), Standard.New, "plus")
        self.undo = self.action(self.tr("撤销(&U)"), self.window.undo, Standard.Undo, "arrow-back-up")
        self.redo = self.action(self.tr("重做(&R)"), self.window.redo, ["Ctrl+Y", "Ctrl+Shift+Z"], "arrow-forward-up")
        self.find = self.action(self.tr("查找(&F)…"), lambda: self.window.page.focus_find(), Standard.Find, "search")
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

    def _file_menu(self) -> None:
        menu = self._menu("file", self.tr("文件(&F)"))
        menu.addAction(self.action(self.tr("导入表格(&I)…"), self.opens.import_sheet, "Ctrl+I", "file-import"))
        menu.addAction(self.action(self.tr("导出表格(&E)…"), self.opens.export_sheet, "Ctrl+E"))
        menu.addAction(self.action(self.tr("导出期限日历(&D)…"), self.opens.export_due_calendar))
        menu.addSeparator()
        menu.addAction(self.action(self.tr("立即备份(&B)…"), self.opens.backup_now))
        menu.addAction(self.action(self.tr("从备份恢复(&R)…"), self.opens.restore))
        menu.addSeparator()
        menu.addAction(self.action(self.tr("设置(&S)…"), self.opens.open_settings, "Ctrl+,"))
        menu.addSeparator()
        menu.addAction(self.action(self.tr("退出(&X)"), self.window.close, "Ctrl+Q"))

    def _edit_menu(self) -> None:
        menu = self._menu("edit", self.tr("编辑(&E)"))
        menu.addAction(self.undo)
        menu.addAction(self.redo)
        menu.addSeparator()
        menu.addAction(self.find)
        self._filled["edit"] = []

    def _record_menu(self) -> None:
        menu = self._menu("record", self.tr("记录(&R)"))
        menu.addAction(self.new)
        self._filled["record"] = []
        menu.addSeparator()
        menu.addAction(self.action(self.tr("复议、诉讼与申诉举报(&C)…"), self.opens.cases))
        menu.addAction(self.action(self.tr("审定文书(&G)…"), self.opens.clearance, icon="check"))
        menu.addAction(self.action(self.tr("年度事实与期初累计(&A)…"), self.opens.facts))
        menu.addSeparator()
        menu.addAction(self.action(self.tr("回收站(&B)…"), self.opens.recycle_bin, icon="trash"))

    def _report_menu(self) -> None:
        self._menu("report", self.tr("报告(&P)"))
        self._filled["report"] = []

    def _tool_menu(self) -> None:
        menu = self._menu("tools", self.tr("工具(&T)"))
        menu.addAction(self.action(self.tr("修改记录(&J)…"), self.opens.journal, icon="history"))
        menu.addAction(self.action(self.tr("工作日历(&K)…"), self.opens.calendar, icon="calendar"))
        menu.addAction(self.action(self.tr("文书模板(&M)…"), self.opens.wordings))
        menu.addAction(self.action(self.tr("文号登记(&O)…"), self.opens.number_register))
        menu.addAction(self.action(self.tr("移除到期的个人信息(&R)…"), self.opens.retention))
        menu.addAction(self.action(self.tr("换人(&W)…"), self.opens.switch_person, icon="user"))
        menu.addAction(self.action(self.tr("验证签发文件(&V)…"), self.opens.verify))
        menu.addSeparator()
        menu.addAction(self.action(self.tr("今日事项(&T)"), self.window.today.toggle, "F8", "clock"))
        strip = self.action(self.tr("显示“今日”条(&D)"), lambda: self.window.today.show_strip(self._strip.isChecked()))
        strip.setCheckable(True)
        strip.setChecked(self.desk.settings.value("window/today_strip", "true") in (True, "true"))
        self._strip = strip
        menu.addAction(strip)
        self._choices(
            menu.addMenu(self.tr("桌面提醒(&N)")),
            TRAY,
            (("", self.tr("不提醒")), ("daily", self.tr("每天一次"))),
            lambda _: self.window.today.tray.follow(),
        )
        self._choices(
            menu.addMenu(self.tr("外观(&L)")),
            "window/dark",
            (("", self.tr("跟随系统")), ("light", self.tr("浅色")), ("dark", self.tr("深色"))),
            self._dress,
        )
        self._choices(
            menu.addMenu(self.tr("语言(&G)")),
            LANGUAGE,
            (("", self.tr("跟随系统")), ("zh", "中文"), ("en", "English")),
            lambda _: self.desk.notices.hint(self.tr("下次启动时使用所选语言。")),
        )

    def _choices(
        self, menu: QMenu, setting: str, choices: tuple[tuple[str, str], ...], chosen: Callable[[str], object]
    ) -> None:
        group = QActionGroup(menu)
        now = str(self.desk.settings.value(setting, "") or "")
        for value, words in choices:
            action = QAction(words, menu, checkable=True)
            action.setChecked(value == now)

            def choose(_: bool = False, value: str = value) -> None:
                self.desk.settings.setValue(setting, value)
                chosen(value)

            action.triggered.connect(choose)
            group.addAction(action)
            menu.addAction(action)

    def _help_menu(self) -> None:
        menu = self._menu("help", self.tr("帮助(&H)"))
        menu.addAction(self.action(self.tr("本页帮助(&H)"), self.opens.help, Standard.HelpContents))
        menu.addAction(self.action(self.tr("快捷键(&K)…"), self.opens.shortcuts))
        menu.addSeparator()
        menu.addAction(self.action(self.tr("打开样例单位(&S)"), self.opens.open_sample, icon="folder-open"))
        menu.addAction(self.action(self.tr("关于(&A)…"), self.opens.about))

    # -- following the window ---------------------------------------------------------------------------------------
    def fill_menus(self, page: Any) -> None:
        """Put the front tab's own actions into the menus."""
        for name, earlier in self._filled.items():
            menu = self._menus[name]
            for action in earlier:
                menu.removeAction(action)
            actions = list(page.actions_for_menu(name))
            if name == "report" and page is not self.window.reports:
                actions = list(self.window.reports.actions_for_menu(name))
            anchor = {"edit": None, "record": self.new, "report": None}[name]
            following = menu.actions()
            place = following[following.index(anchor) + 1] if anchor in following else None
            for action in actions:
                menu.insertAction(place, action) if place else menu.addAction(action)
            self._filled[name] = actions

    def show_undo(self, state: UndoState) -> None:
        """Say in menu and tool bar what would be taken back."""
        self.undo.setEnabled(bool(state.undo_label))
        self.redo.setEnabled(bool(state.redo_label))
        for action, words, label in (
            (self.undo, self.tr("撤销(&U)"), state.undo_label),
            (self.redo, self.tr("重做(&R)"), state.redo_label),
        ):
            action.setText(f"{words}：{message(label)}" if label else words)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain = words.split("(")[0].replace("&", "")
            action.setToolTip(f"{plain}：{message(label)}（{keys}）" if label else f"{plain}（{keys}）")
            action.setIconText(plain)

    def show_person(self, person: Person) -> None:
        """Show who sits here now."""
        if isinstance(self.person, QToolButton):
            show_name(self.person, person.name)

    def _go(self, number: int) -> None:
        self.window.tabs.setCurrentIndex(number)
        self.window.pages[number].setFocus()

    def _dress(self, value: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, {"light": False, "dark": True}.get(value))
