"""Typing a passphrase: one line to prove it, or two lines and a hint of its strength to set it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ogi_desk.services.setup import SHORTEST
from ogi_desk.ui import theme


class PassphraseLine(QLineEdit):
    """A hidden line with an eye to look at what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self.tr("显示口令"), self)
        self._eye.setCheckable(True)
        theme.dress(self._eye, "eye")
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        theme.dress(self._eye, "eye-off" if shown else "eye")

    def strength(self) -> str:
        """How strong what was typed is, in words; empty while nothing is typed."""
        text = self.text()
        if not text:
            return self.tr("至少 {0} 个字符；几个不相干的词连起来，好记又不易猜到。").format(SHORTEST)
        if len(text) < SHORTEST:
            return self.tr("太短：还差 {0} 个字符。").format(SHORTEST - len(text))
        grade = variety(text)
        if grade < 2:
            return self.tr("较弱：请再长一些，或混用字母、数字、符号。")
        return self.tr("中等") if grade < 4 else self.tr("较强")

    def faults(self, again: str) -> tuple[str, str]:
        """What is wrong with this line and with its repetition ``again``."""
        text = self.text()
        if not text:
            return self.tr("请设置口令。"), ""
        if len(text) < SHORTEST:
            return self.tr("口令至少要 {0} 个字符。").format(SHORTEST), ""
        return "", "" if again == text else self.tr("两次输入的口令不一致，请重新输入。")


def variety(text: str) -> int:
    """A rough measure, 0 to 6: kinds of characters, length, and not the same few characters over and over."""
    kinds = sum(
        any(test(c) for c in text)
        for test in (str.islower, str.isupper, str.isdecimal, lambda c: not c.isalnum(), lambda c: ord(c) > 127)
    )
    if len(set(text)) < 5:
        return 0
    return min(kinds, 3) + (len(text) >= 12) + (len(text) >= 16) + (len(text) >= 20)
