"""A failure of our own: said plainly, with text to copy. What was typed has been kept by the window."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from ogi_desk.ui.dialogs.about import versions
from ogi_desk.ui.dialogs.frame import DeskDialog


class CrashDialog(DeskDialog):
    """``text`` is the traceback; ``log_place`` the folder of the log, when known."""

    def __init__(self, error: BaseException, text: str, parent: QWidget | None = None, log_place: str = "") -> None:
        super().__init__("", "crash", 84, 24, parent)
        self.setWindowTitle(self.tr("程序出错"))
        what = QLabel(
            self.tr(
                "程序遇到没有料到的情况，刚才的操作可能没有完成。已保存的登记不受影响，正在填写的内容已经留存。\n"
                "可以继续使用；若再次出现，请复制下面的内容发给维护人员。"
            ),
            self,
        )
        what.setWordWrap(True)
        self.body.addWidget(what)
        self.report = QPlainTextEdit(f"{versions()}\n\n{text or repr(error)}", self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("出错内容"))
        self.body.addWidget(self.report, 1)
        place = log_place or log_folder(parent)
        note = self.tr("日志在 {0}。").format(place) if place else self.tr("日志在单位文件夹的 logs 中。")
        where = QLabel(self.tr("内容中可能有文件名，但没有登记的内容。") + note, self)
        where.setWordWrap(True)
        self.body.addWidget(where)
        role = QDialogButtonBox.ButtonRole
        self.copy = self.add_button(self.tr("复制(&Y)"), role.ActionRole, self._copy)
        self.go = self.add_button(self.tr("继续使用(&C)"), role.RejectRole)
        self.go.setDefault(True)
        self.go.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.say(self.tr("已复制。"), "done")


def log_folder(parent: QWidget | None) -> str:
    """The log's folder of the office the window works on, empty when not known."""
    desk = getattr(parent, "desk", None)
    return str(desk.office.folder / "logs") if desk is not None else ""
