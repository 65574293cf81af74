"""A letter on paper or in a file, before or after it left: 打印, PDF, DOCX, envelope. Stores nothing in the office."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from ogi_desk.domain.records import Letter, Request
from ogi_desk.letters.definition import LetterDefinition
from ogi_desk.services.letters import compose, envelope_of
from ogi_desk.services.paper_ports import Paper
from ogi_desk.ui import printing, theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import DeskDialog

translate = QCoreApplication.translate
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\r\n]+')


class LetterPapers(QObject):
    """The menu of a letter dialog's ways to paper; ``what`` gives the letter as it stands."""

    def __init__(
        self, dialog: DeskDialog, desk: Desk, definition: LetterDefinition, what: Callable[[], tuple[Request, Letter]]
    ) -> None:
        super().__init__(dialog)  # what waits for an answer goes with the dialog
        self._dialog, self._desk, self._definition, self._what = dialog, desk, definition, what
        self.menu = QMenu(dialog)
        for words, done, icon in (
            (translate("LetterPapers", "打印(&P)…"), self.print_letter, "printer"),
            (translate("LetterPapers", "信封(&E)…"), self.print_envelope, ""),
            (translate("LetterPapers", "另存 PDF(&F)…"), self.save_pdf, ""),
            (translate("LetterPapers", "导出 DOCX(&D)…"), self.save_docx, ""),
        ):
            action = self.menu.addAction(words)
            if icon:
                theme.dress(action, icon)
            action.triggered.connect(lambda _=False, done=done: done())

    def _name(self) -> str:
        request, letter = self._what()
        parts = (self._definition.title, letter.number or request.number)
        return _NOT_IN_NAMES.sub("-", " ".join(part for part in parts if part))

    def _setting(self) -> Callable[[], Paper]:
        """What sets the letter as it stands now; to be called off the window's thread."""
        desk = self._desk
        request, letter = self._what()

        def work() -> Paper:
            with desk.office.read() as reader:
                sheet = compose(reader, desk.definitions, request, letter)
            return desk.press.print_letter(sheet, system_faces=uses_system_faces(desk))

        return work

    def print_letter(self) -> None:
        """Open the system's print dialog for the letter as it stands."""
        name = self._name()
        self._dialog.ask(self._desk, "report", self._setting(), lambda paper: self._print(paper, name))

    def print_envelope(self) -> None:
        """Open the system's print dialog for an envelope to the applicant."""
        desk = self._desk
        request, _ = self._what()
        name = translate("LetterPapers", "信封 {0}").format(request.number)

        def work() -> Paper:
            with desk.office.read() as reader:
                profile = reader.profile()
            return desk.press.print_envelope(envelope_of(profile, request), system_faces=uses_system_faces(desk))

        self._dialog.ask(desk, "report", work, lambda paper: self._print(paper, name))

    def _print(self, paper: Paper, name: str) -> None:
        printing.print_pdf(self._desk, self._dialog, paper.pdf, paper.pages, name, two_sided=False)

    def save_pdf(self) -> None:
        """Write the letter as it stands as PDF."""
        work = self._setting()
        self._save(".pdf", "PDF (*.pdf)", lambda: work().pdf)

    def save_docx(self) -> None:
        """Write the letter for the office's own editing."""
        desk = self._desk
        request, letter = self._what()

        def work() -> bytes:
            with desk.office.read() as reader:
                sheet = compose(reader, desk.definitions, request, letter)
            return desk.press.write_letter(sheet)

        self._save(".docx", translate("LetterPapers", "Word 文档 (*.docx)"), work)

    def _save(self, ending: str, pattern: str, make: Callable[[], bytes]) -> None:
        dialog, desk = self._dialog, self._desk
        path = ask_save(dialog, desk.settings, self._definition.title, self._name() + ending, pattern)
        if path is None:
            return
        said = translate("LetterPapers", "已存为 {0}").format(path.name)
        dialog.write_file(desk, lambda: printing.save_bytes(path, make()), lambda _: dialog.say(said, "done"))


def uses_system_faces(desk: Desk) -> bool:
    """Whether the system's own 仿宋, 楷体 … go first, as set for this computer."""
    return str(desk.settings.value("paper/system_faces", "true")).lower() != "false"
