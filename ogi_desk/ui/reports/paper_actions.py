"""What is done with the pages on show: print them, save them, verify the signed ones. Always the very bytes shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.errors import InputError, reason_of
from ogi_desk.services import signoff
from ogi_desk.ui import printing, theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.reports.small_dialogs import VerdictDialog


@dataclass(frozen=True)
class PaperOnShow:
    """The bytes of the pages on show; ``file`` when it is a signed one."""

    data: bytes
    pages: int
    title: str
    two_sided: bool
    file: Path | None = None


class PaperActions(QObject):
    """The three actions; ``on_show`` gives what the pages show, ``None`` while they are being set."""

    def __init__(self, desk: Desk, window: QWidget, on_show: Callable[[], PaperOnShow | None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._on_show = on_show
        self.print = make_action(
            window, self.tr("打印(&P)…"), self._print, "printer", self.tr("打印所见的页面 (Ctrl+P)")
        )
        self.print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        window.addAction(self.print)  # the key holds wherever the cursor stands
        self.save_as = make_action(
            window, self.tr("另存为 PDF(&V)…"), self._save_as, "", self.tr("把所见的页面存成文件")
        )
        self.verify = make_action(
            window, self.tr("验证签名(&Y)…"), self._verify, "", self.tr("核对签名、文件与记录是否一致")
        )

    def _print(self) -> None:
        shown = self._on_show()
        if shown is None:
            self._desk.notices.hint(self.tr("页面还在排版，请稍候再打印。"))
            return
        printing.print_pdf(self._desk, self._window.window(), shown.data, shown.pages, shown.title, shown.two_sided)

    def _save_as(self) -> None:
        shown = self._on_show()
        if shown is None:
            return
        path = ask_save(
            self._window.window(), self._desk.settings, self.tr("另存为 PDF"), f"{shown.title}.pdf", "PDF (*.pdf)"
        )
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the pages on show to a file, whole or not at all."""
        shown = self._on_show()
        if shown is not None:
            self._desk.tasks.run(
                "report",
                lambda: printing.save_bytes(path, shown.data),
                lambda _: self._desk.notices.say(self.tr("已存为 {0}").format(path.name)),
            )

    def _verify(self) -> None:
        shown = self._on_show()
        file = shown.file if shown else None
        if file is None:
            return
        desk = self._desk
        desk.tasks.run(
            "report",
            lambda: signoff.verify(desk.office, desk.notary, read_signed(file)),
            lambda verdict: VerdictDialog(desk, verdict, file.name, self._window.window()).open(),
        )


def make_action(window: QWidget, text: str, done: Callable[[], object], icon: str, tip: str) -> QAction:
    """Return an action of the tab."""
    action = QAction(text, window)
    if icon:
        theme.dress(action, icon)
    action.setToolTip(tip or text)
    action.setStatusTip(tip)
    action.triggered.connect(lambda _=False: done())
    return action


def read_signed(file: Path) -> bytes:
    """Read a signed paper; ``InputError`` names it when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError(
            "签名文件“{name}”无法读取（{reason}），请从备份中恢复", name=file.name, reason=reason_of(error)
        ) from error
