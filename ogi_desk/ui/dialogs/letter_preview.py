"""The page a letter would be, set anew a moment after the last key. Composes and shows; keeps nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Letter, Request
from ogi_desk.letters.letter import LetterSheet
from ogi_desk.services.letters import compose
from ogi_desk.services.paper_ports import Paper
from ogi_desk.services.ports import Reader
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import MessageLine
from ogi_desk.ui.dialogs.letter_papers import uses_system_faces
from ogi_desk.ui.language import sentence
from ogi_desk.ui.widgets.pdf_layout import Fit
from ogi_desk.ui.widgets.pdf_view import PdfView

PAUSE = 200  # ms after the last key


class LetterPreview(QWidget):
    """The page, and above it what keeps it from being set."""

    shown = Signal(object)  # Paper

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Callable[[Reader], LetterSheet] | None = None
        self._key = f"letter-preview-{id(self)}"
        self.paper: Paper | None = None
        self.says = MessageLine(self)
        self.view = PdfView(desk.tasks, self)
        self.view.setAccessibleName(self.tr("文书预览"))
        self.view.set_fit(Fit.WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.says)
        column.addWidget(self.view, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._set)

    def follow(self, request: Request, letter: Letter, at_once: bool = False) -> None:
        """Show this letter after the pause, or at once."""
        definitions = self._desk.definitions
        self.follow_sheet(lambda reader: compose(reader, definitions, request, letter), at_once)

    def follow_sheet(self, make: Callable[[Reader], LetterSheet], at_once: bool = False) -> None:
        """Show what ``make`` composes, off the window's thread."""
        self._wanted = make
        self._pause.start(0 if at_once else PAUSE)

    def _set(self) -> None:
        make, desk = self._wanted, self._desk
        if make is None:
            return
        faces = uses_system_faces(desk)

        def work() -> Paper:
            with desk.office.read() as reader:
                sheet = make(reader)
            return desk.press.print_letter(sheet, system_faces=faces)

        desk.tasks.run("render", work, self._show, self._failed, key=self._key)

    def _show(self, paper: Paper) -> None:
        self.paper = paper
        lacking = "、".join(dict.fromkeys(character for character, _ in paper.missing))
        self.says.say(self.tr("字体中没有这些字，已用别的字体代替：{0}").format(lacking) if lacking else "", "hint")
        self.view.show_pdf(paper.pdf)
        self.shown.emit(paper)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self.says.say(sentence(error))  # the page before stays in sight
        else:
            self._desk.notices.failure(error)

    def close_document(self) -> None:
        """Let go of the page; nothing more is set."""
        self._pause.stop()
        self._wanted = None
        self._desk.tasks.cancel(self._key)
        self.view.close_document()
