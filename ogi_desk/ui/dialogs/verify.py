"""Is this paper what was signed here, and by whom: the verdict on a chosen PDF in whole sentences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.services.ports import Progress
from ogi_desk.services.signoff import Verdict, verify
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_open
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.work import Work
from ogi_desk.ui.language import message


class VerifyDialog(DeskDialog):
    """Looks at one file and says what was found."""

    def __init__(self, desk: Desk, file: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "verify", 72, 16, parent, desk.settings)
        self.setWindowTitle(self.tr("验证签发文件"))
        self._desk, self._file = desk, file
        name = QLabel(self.tr("文件：{0}").format(file.name), self)
        name.setToolTip(str(file))
        name.setWordWrap(True)
        self.body.addWidget(name)
        self.found = QVBoxLayout()
        self.body.addLayout(self.found)
        self.body.addStretch(1)
        self.work = Work(self, desk)
        self.body.addWidget(self.work)
        role = QDialogButtonBox.ButtonRole
        self.copy = self.add_button(self.tr("复制结果(&Y)"), role.ActionRole, self._copy)
        self.copy.setEnabled(False)
        self.add_button(self.tr("验证另一个文件(&F)…"), role.ActionRole, self._another)
        self.add_close()
        self.lines: list[str] = []
        self._look()

    def _look(self) -> None:
        file, desk = self._file, self._desk

        def job(_: Progress) -> Verdict:
            try:
                pdf = file.read_bytes()
            except OSError as error:
                raise InputError(
                    "文件“{file}”读不出来，请检查后重选：{why}。", file=file, why=reason_of(error)
                ) from error
            return verify(desk.office, desk.notary, pdf)

        self.work.run("report", self.tr("正在验证…"), job, self._show, stoppable=False)

    def _show(self, verdict: Verdict) -> None:
        if verdict.ok:
            self.say(self.tr("验证通过：与本单位签发的文件一致，签名有效，内容没有改动。"), "done")
        elif verdict.genuine:
            self.say(self.tr("文件就是签发的那一份，签名有效，内容没有改动；但签发以后登记有了变动，见下。"), "warning")
        else:
            self.say(self.tr("验证没有通过，请不要把它当作签发的文件使用。"))
        self.lines = [message(sentence) for sentence in verdict.sentences]
        if verdict.signer:
            self.lines.append(self.tr("签发人：{0}").format(verdict.signer))
        if verdict.signed_at:
            self.lines.append(self.tr("签发时间：{0}").format(verdict.signed_at.replace("T", " ")[:16]))
        if verdict.version:
            self.lines.append(self.tr("版本：第 {0} 版").format(verdict.version))
        for text in self.lines:
            line = QLabel(text, self)
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.found.addWidget(line)
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((str(self._file), self.line.message, *self.lines)))

    def _another(self) -> None:
        verify_file(self._desk, self.parentWidget())
        self.accept()


def verify_file(desk: Desk, parent: QWidget | None = None) -> None:
    """Let a person choose a PDF and say whether it is what was signed."""
    title = QCoreApplication.translate("VerifyDialog", "选择要验证的 PDF")
    file = ask_open(parent, desk.settings, title, "PDF (*.pdf)")
    if file:
        dialog = VerifyDialog(desk, file, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
