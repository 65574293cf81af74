"""What can be done with the request in front beside its steps: try out, print why, split, make it public."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.records import Publication
from ogi_desk.services.conversion import convert
from ogi_desk.services.records import undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.side_panel import SidePanel


class RequestActions(QObject):
    """The actions for the menu 记录; they act on the request at the side."""

    def __init__(self, desk: Desk, window: QWidget, panel: SidePanel) -> None:
        super().__init__(window)
        self._desk, self._window, self._panel = desk, window, panel
        self.what_if = self._action(self.tr("试算(&W)…"), self.try_out, tip=self.tr("看期限和报告数字怎样变，不保存"))
        self.what_if.setShortcut("Ctrl+T")
        self.proof = self._action(
            self.tr("打印期限说明(&Y)…"), panel.print_proof, "printer", self.tr("逐日说明答复期限怎样计算")
        )
        self.split = self._action(
            self.tr("拆分申请(&F)…"), self.split_up, tip=self.tr("一件申请有几项内容的，拆成几件登记")
        )
        self.convert = self._action(
            self.tr("转主动公开(&V)"), self.make_public, "news", self.tr("按条例第四十四条登记为主动公开的信息")
        )
        self.actions = [self.what_if, self.proof, self.split, self.convert]
        self.follow(None)

    def _action(self, words: str, done: Callable[[], object], icon: str = "", tip: str = "") -> QAction:
        action = QAction(words, self._window)
        if icon:
            theme.dress(action, icon)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.triggered.connect(lambda _=False: done())
        return action

    def follow(self, line: RequestLine | None) -> None:
        """Offer what fits the request in front."""
        for action in self.actions:
            action.setEnabled(line is not None)

    def try_out(self) -> None:
        """Open the trial."""
        if self._panel.line is not None:
            from ogi_desk.ui.requests.what_if_dialog import WhatIfDialog

            self._panel.form.flush()
            WhatIfDialog(self._desk, self._panel.line, self._window.window()).open()

    def split_up(self) -> None:
        """Open the parts of an application with several matters (一事一申请)."""
        if self._panel.line is not None:
            from ogi_desk.ui.dialogs.split_request import SplitDialog

            self._panel.form.flush()
            SplitDialog(self._desk, self._panel.line.record, self._window.window()).open()

    def make_public(self) -> None:
        """Log the request's information as a published item, in one step, and go there."""
        if self._panel.line is None:
            return
        desk, request = self._desk, self._panel.line.record

        def done(answer: tuple[Publication, Any]) -> None:
            desk.asked_for.emit("publication", answer[0].id or 0)
            desk.notices.say(
                self.tr("已登记为主动公开信息，请补全：{0}").format(answer[0].title),
                self.tr("撤销"),
                lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
            )

        desk.perform(lambda: convert(desk.office, desk.actor, request, desk.definitions, desk.today()), done)
