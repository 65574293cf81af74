"""A copy of the office as one file, and the way back: always into a new folder, so that nothing is written over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.services.ports import Progress
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_folder, ask_open, ask_save
from ogi_desk.ui.dialogs.launch import open_office_window
from ogi_desk.ui.dialogs.work import Work, WorkingDialog
from ogi_desk.ui.language import sentence

ENDING = "ogidesk"


def pattern() -> str:
    """The file filter for backups."""
    return QCoreApplication.translate("backup", "OGI Desk 备份 (*.{0})").format(ENDING)


def backup_now(desk: Desk, parent: QWidget | None = None) -> None:
    """Ask where, then copy in the background; the window stays usable."""
    name = f"{desk.profile.agency or 'office'}-{desk.today():%Y%m%d}.{ENDING}"
    title = QCoreApplication.translate("backup", "备份到")
    file = ask_save(parent, desk.settings, title, name, pattern())
    if file is None:
        return
    desk.notices.hint(QCoreApplication.translate("backup", "正在备份…"))
    done = QCoreApplication.translate("backup", "已备份到 {0}，并已核对。").format(file.name)
    label = QCoreApplication.translate("backup", "打开文件夹")
    url = QUrl.fromLocalFile(str(file.parent))
    desk.tasks.run(
        "report",
        lambda: desk.office.backup(file),
        lambda _: desk.notices.say(done, label, lambda: QDesktopServices.openUrl(url)),
    )


class RestoreDialog(WorkingDialog):
    """Which backup, into which folder; then the restored office can be opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "restore", 72, 14, parent, desk.settings)
        self.setWindowTitle(self.tr("从备份恢复"))
        self._desk = desk
        what = QLabel(self.tr("备份恢复到一个新的文件夹，现在的单位原样不动。恢复后可打开查看，确认无误再使用。"), self)
        what.setWordWrap(True)
        self.body.addWidget(what)
        self.file, self.folder = QLineEdit(self), QLineEdit(self)
        self.fields = Fields(self)
        self.fields.add(
            "file", self.tr("备份文件(&F)"), _with_button(self.file, self.tr("选择(&1)…"), self._choose_file)
        )
        self.fields.add(
            "folder", self.tr("恢复到(&T)"), _with_button(self.folder, self.tr("选择(&2)…"), self._choose_folder)
        )
        self.file.setAccessibleName(self.tr("备份文件"))
        self.folder.setAccessibleName(self.tr("恢复到"))
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.work = Work(self, desk)
        self.body.addWidget(self.work)
        role = QDialogButtonBox.ButtonRole
        self.go = self.add_button(self.tr("恢复(&R)"), role.AcceptRole, self.restore)
        self.go.setDefault(True)
        self.open_button = self.add_button(self.tr("打开恢复的单位(&O)"), role.ActionRole, self._open)
        self.open_button.hide()
        self.add_close()

    def _choose_file(self) -> None:
        file = ask_open(self, self._desk.settings, self.tr("选择备份文件"), pattern())
        if file:
            self.file.setText(str(file))
            if not self.folder.text():
                self.folder.setText(str(file.parent / file.stem))

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self._desk.settings, self.tr("选择空文件夹"))
        if folder:
            self.folder.setText(str(folder))

    def restore(self) -> None:
        """Judge the two places and restore."""
        offices = self._desk.offices
        file, folder = Path(self.file.text().strip()), Path(self.folder.text().strip())
        errors = {}
        if not self.file.text().strip():
            errors["file"] = self.tr("请选择备份文件。")
        elif not _is_file(file):
            errors["file"] = self.tr("没有这个文件，请重新选择。")
        if not self.folder.text().strip():
            errors["folder"] = self.tr("请选择恢复到哪个文件夹。")
        else:
            try:
                if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                    errors["folder"] = self.tr("这个文件夹里已有内容，请换一个空的或新的文件夹。")
            except OSError as error:  # it may not be looked at, or its name is too long for the system
                errors["folder"] = _refused(folder, error)
        if not self.fields.judge(errors) or offices is None:
            return

        def job(_: Progress) -> None:
            offices.restore(file, folder)

        self.say("")
        self.go.setEnabled(False)
        self.work.ended.connect(lambda: self.go.setEnabled(True), Qt.ConnectionType.SingleShotConnection)
        self.work.run("report", self.tr("正在恢复…"), job, lambda _: self._restored(folder), stoppable=False)

    def _restored(self, folder: Path) -> None:
        self.say(self.tr("已恢复到 {0}，并已核对。").format(folder), "done")
        self.go.hide()
        self.open_button.show()
        self.open_button.setDefault(True)
        self.open_button.setFocus()

    def _open(self) -> None:
        if open_office_window(Path(self.folder.text().strip())):
            self.accept()
        else:
            self.say(self.tr("窗口没有打开，请用“ogi-desk --office 文件夹”打开。"))


def restore_from(desk: Desk, parent: QWidget | None = None) -> None:
    """Offer to put a backup back."""
    dialog = RestoreDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # a name too long for the system
        return False


def _refused(folder: Path, error: OSError) -> str:
    template = "不能在 {folder} 建立办公数据文件夹（{reason}），请检查磁盘和权限，或另选一个文件夹。"
    return sentence(InputError(template, folder=folder, reason=reason_of(error)))


def _with_button(line: QLineEdit, text: str, pressed: Callable[[], object]) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: pressed())
    row.addWidget(line, 1)
    row.addWidget(button)
    cell.setFocusProxy(line)
    return cell
