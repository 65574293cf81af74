"""What this program is, which version, under which licences; nothing is sent anywhere."""

from __future__ import annotations

import platform
import sys

import PySide6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ogi_desk import __version__
from ogi_desk.system.resources import resource
from ogi_desk.ui.dialogs.frame import DeskDialog


class AboutDialog(DeskDialog):
    """Name, version, licence, and text to copy for whoever helps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "about", 64, 11, parent)
        self.setWindowTitle(self.tr("关于 OGI Desk"))
        row = QHBoxLayout()
        picture = resource("icons/ogi-desk.svg")
        if picture.is_file():
            extent = self.fontMetrics().lineSpacing() * 4
            mark = QLabel(self)
            mark.setPixmap(QIcon(str(picture)).pixmap(QSize(extent, extent)))
            mark.setAlignment(Qt.AlignmentFlag.AlignTop)
            row.addWidget(mark)
        column = QVBoxLayout()
        name = QLabel(self.tr("OGI Desk 政府信息公开工作台"), self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        name.setFont(font)
        column.addWidget(name)
        for text in (
            self.tr("版本 {0}").format(__version__),
            self.tr("公开登记、依申请登记、年度报告与签发。全部数据在本机，不连网络。"),
            self.tr("程序按 MIT 许可发布；Qt 按 LGPLv3，字体按 SIL OFL，图标按 MIT 许可使用。"),
        ):
            line = QLabel(text, self)
            line.setWordWrap(True)
            column.addWidget(line)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addLayout(row, 1)
        self.add_button(self.tr("复制版本信息(&Y)"), QDialogButtonBox.ButtonRole.ActionRole, self._copy)
        self.add_close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
        self.say(self.tr("已复制。"), "done")


def versions() -> str:
    """Program, Python, Qt and system, a line each."""
    return "\n".join(
        (
            f"OGI Desk {__version__}",
            f"Python {platform.python_version()} ({sys.platform})",
            f"PySide6 {PySide6.__version__}",
            platform.platform(),
        )
    )
