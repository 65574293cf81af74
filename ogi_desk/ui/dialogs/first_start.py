"""The first start of a brand-new office: who it is, who works here, the director's passphrase; or the sample office.

Collects values; :mod:`ogi_desk.services.setup` writes them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.errors import DeskError
from ogi_desk.services.paper_ports import Notary
from ogi_desk.services.ports import Office, Offices
from ogi_desk.services.setup import SetupValues, set_up
from ogi_desk.ui.dialogs.backup import pattern
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_open
from ogi_desk.ui.dialogs.frame import DeskDialog, scrolled
from ogi_desk.ui.dialogs.launch import open_office_window, open_sample_window
from ogi_desk.ui.dialogs.passphrase import PassphraseLine


class FirstStartDialog(DeskDialog):
    """Two pages; ``values`` holds the answers after it was accepted, ``sample`` whether the sample was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "first-start", 76, 22, parent)
        self.setWindowTitle(self.tr("欢迎使用 OGI Desk"))
        self.values: SetupValues | None = None
        self.sample = False
        self.office = Fields(self)
        self.people = Fields(self)
        self.passphrase, self.again = PassphraseLine(self), PassphraseLine(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._office_page())
        self.pages.addWidget(self._people_page())
        self.body.addWidget(self.pages, 1)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("正在建立单位…"))
        self.busy.hide()
        self.body.addWidget(self.busy)
        role = QDialogButtonBox.ButtonRole
        self.sample_button = self.add_side(self.tr("先看样例单位(&E)"), self._sample)
        self.back_button = self.add_button(self.tr("上一步(&B)"), role.ActionRole, lambda: self._turn(0))
        self.next_button = self.add_button(self.tr("下一步(&N)"), role.AcceptRole, self._next)
        self.next_button.setDefault(True)
        self.add_button(self.tr("退出(&X)"), role.RejectRole)
        self._turn(0)

    def _office_page(self) -> QWidget:
        for key, label, hint in (
            ("agency", self.tr("单位名称(&A)"), self.tr("全称，如“泉港区统计局”；报告和目录都用它署名")),
            ("region", self.tr("行政区域(&R)"), self.tr("如“泉港区”")),
            ("agency_code", self.tr("机构代码(&C)"), self.tr("索引号开头的代码，如“QG02101”；不知道可以先空着")),
            ("document_word", self.tr("机关代字(&W)"), self.tr("文号开头的字，如“泉港统”；没有可以空着")),
        ):
            self.office.add(key, label, QLineEdit(self), hint)
        return self._page(self.tr("先认识一下您的单位。这些以后都可以在“设置”里修改。"), self.office)

    def _people_page(self) -> QWidget:
        self.people.add("clerk", self.tr("经办人姓名(&K)"), QLineEdit(self), self.tr("日常登记的人；不设口令"))
        self.people.add("director", self.tr("负责人姓名(&D)"), QLineEdit(self), self.tr("签发年度报告的人"))
        post = QLineEdit(self.tr("局长"), self)
        self.people.add("post", self.tr("负责人职务(&O)"), post)
        self.people.add("passphrase", self.tr("负责人口令(&P)"), self.passphrase)
        self.people.add("again", self.tr("再输一次(&G)"), self.again)
        self.passphrase.textChanged.connect(self._strength)
        self._strength()
        return self._page(
            self.tr("再说说谁在这里办公。口令用来打开签发的密钥，请由负责人自己设置并记牢，程序不保存口令。"),
            self.people,
        )

    def _page(self, what: str, fields: Fields) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        text = QLabel(what, page)
        text.setWordWrap(True)
        column.addWidget(text)
        column.addSpacing(self.fontMetrics().lineSpacing() // 2)
        column.addWidget(fields)
        column.addStretch(1)
        return scrolled(page)

    def _strength(self) -> None:
        self.people.hint("passphrase", self.passphrase.strength())

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.back_button.setVisible(page == 1)
        self.sample_button.setVisible(page == 0)
        self.next_button.setText(self.tr("开始使用(&S)") if page else self.tr("下一步(&N)"))
        (self.people if page else self.office).editors["clerk" if page else "agency"].setFocus()

    def _next(self) -> None:
        if self.pages.currentIndex() == 0:
            named = bool(self.office.text("agency"))
            if self.office.judge({} if named else {"agency": self.tr("请填写单位名称。")}):
                self._turn(1)
            return
        errors = {}
        for key in ("clerk", "director"):
            if not self.people.text(key):
                errors[key] = self.tr("请填写姓名。")
        if not errors and self.people.text("clerk") == self.people.text("director"):
            errors["director"] = self.tr("与经办人同名，请加以区别。")
        errors["passphrase"], errors["again"] = self.passphrase.faults(self.again.text())
        if not self.people.judge(errors):
            return
        self.values = SetupValues(
            agency=self.office.text("agency"),
            region=self.office.text("region"),
            agency_code=self.office.text("agency_code"),
            document_word=self.office.text("document_word"),
            clerk_name=self.people.text("clerk"),
            director_name=self.people.text("director"),
            director_post=self.people.text("post"),
            passphrase=self.passphrase.text(),
        )
        self.finish(self.values)

    def finish(self, values: SetupValues) -> None:
        """Called with the answers; the owner may do something with them first (see :func:`set_up_office`)."""
        self.accept()

    def _sample(self) -> None:
        self.sample = True
        self.reject()


class _SettingUp(FirstStartDialog):
    """Sets the office up off the GUI thread before it closes, so that a failure is told in place."""

    def __init__(self, office: Office, notary: Notary, offices: Offices | None = None) -> None:
        super().__init__()
        self._office, self._notary, self._offices = office, notary, offices
        self.restored = False
        self._pool = ThreadPoolExecutor(1)
        self._future: Future[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._look)

        self.restore_button = self.add_side(self.tr("从备份恢复(&T)…"), self._restore)
        self.restore_button.setVisible(offices is not None)

    def finish(self, values: SetupValues) -> None:
        """Set up, then close."""
        self._run(set_up, self._office, self._notary, values)

    def _run(self, work: Callable[..., object], *arguments: object) -> None:
        self.say("")
        self._enable(False)
        self._future = self._pool.submit(work, *arguments)
        self._timer.start()

    def _enable(self, on: bool) -> None:
        self.busy.setVisible(not on)
        for part in (self.buttons, self.sample_button, self.restore_button, self.pages):
            part.setEnabled(on)

    def _restore(self) -> None:
        """Put a backup in this new office's place (moving to a new computer)."""
        settings = QSettings(str(self._office.folder / "window.ini"), QSettings.Format.IniFormat)
        file = ask_open(self, settings, self.tr("选择备份文件"), pattern())
        if file and self._offices:
            self.restored = True
            self._run(_put_back, self._offices, self._office, file)

    def reject(self) -> None:
        """Close, unless the office is being written."""
        if self._future is None:
            super().reject()

    def _look(self) -> None:
        future = self._future
        if future is None or not future.done():
            return
        self._timer.stop()
        self._future = None
        self._enable(True)
        error = future.exception()
        if error is not None:
            self.restored = False
        if error is None:
            self.accept()
        elif isinstance(error, DeskError):
            self.tell(error)
        else:
            raise error


def _put_back(offices: Offices, office: Office, file: Path) -> None:
    """Restore into this office's place; tried beside it first, so that a bad file leaves the new office open."""
    with tempfile.TemporaryDirectory(prefix="ogi-desk-") as name:
        offices.restore(file, Path(name) / "office")
    office.close()
    offices.restore(file, office.folder, replace=True)


def set_up_office(office: Office, notary: Notary, offices: Offices | None = None) -> bool:
    """Ask and set up; return whether the office can be opened now.

    Whoever wants to look at the sample gets it in a window of its own, beside this office; this one stays as it is.
    A backup takes this office's place and is opened by a new start of the program.
    """
    dialog = _SettingUp(office, notary, offices)
    done = dialog.exec() == FirstStartDialog.DialogCode.Accepted
    if dialog.restored:
        open_office_window(office.folder)
        done = False
    if dialog.sample:
        folder = office.folder.parent / "sample-office"
        (open_office_window if folder.exists() else open_sample_window)(folder)
    dialog.deleteLater()
    return done
