"""What the window tells people: a bar for some seconds, never a dialog in the way.

Parts of the window say things here; the main window shows them (see ``widgets/notice_bar.py``).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ogi_desk.domain.errors import DeskError
from ogi_desk.ui.language import sentence

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Notice:
    """One message: ``level`` is done, hint or problem; ``action`` is offered as a button."""

    text: str
    level: str = "done"
    action_label: str = ""
    action: Callable[[], object] | None = None


class Notices(QObject):
    """Where parts of the window say what happened."""

    said = Signal(object)  # Notice
    broke = Signal(object)  # an exception that is our own fault

    def say(self, text: str, action_label: str = "", action: Callable[[], object] | None = None) -> None:
        """Say that something was done, with an offer such as 撤销."""
        self.said.emit(Notice(text, "done", action_label, action))

    def hint(self, text: str, action_label: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what would help."""
        self.said.emit(Notice(text, "hint", action_label, action))

    def problem(self, text: str, action_label: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what went wrong and the cure."""
        self.said.emit(Notice(text, "problem", action_label, action))

    def failure(self, error: Exception) -> None:
        """Tell a failure: the world's and the office's in one sentence, our own through ``broke``."""
        if isinstance(error, DeskError):
            self.problem(self.sentence(error))
        else:
            log.error("unexpected failure", exc_info=error)
            self.broke.emit(error)

    def sentence(self, error: DeskError) -> str:
        """The failure's sentence in the window's language."""
        return sentence(error)
