"""Opens letters: a new one of a kind, a draft, the kept copy of one that left. Reads off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ogi_desk.domain.errors import StaleRecord
from ogi_desk.domain.records import Letter, Request
from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.letters.definition import LetterDefinition
from ogi_desk.services.letter_definitions import definition_of
from ogi_desk.services.letters import begin_letter, kept_copy, letters_of
from ogi_desk.services.paper_ports import Paper
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.letter_dialog import LetterDialog
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.paper_dialog import PaperDialog

translate = QCoreApplication.translate
Opened = Callable[[QDialog], object]


def write_letter(
    desk: Desk,
    request_id: int,
    kind: str,
    parent: QWidget,
    outcome: Outcome | None = None,
    filled: Mapping[str, object] | None = None,
    opened: Opened | None = None,
) -> None:
    """Open a new letter of a kind, filled from the records and from ``filled``.

    Where a draft of this kind waits and nothing else is given, the draft is opened.
    """
    today = desk.today()

    def work() -> tuple[Request, Letter, LetterDefinition]:
        with desk.office.read() as reader:
            request = _request(reader.get(Request, request_id))
            definition = definition_of(kind, reader)
            if outcome is None and not filled:
                for draft in reversed(letters_of(reader, request_id)):
                    if draft.kind == kind and not draft.issued_on and not draft.void_on:
                        return request, draft, definition
            letter = begin_letter(reader, desk.definitions, request, kind, today, outcome, filled)
        return request, letter, definition

    _open(desk, work, parent, opened)


def open_draft(desk: Desk, letter: Letter, parent: QWidget, opened: Opened | None = None) -> None:
    """Open a letter that has not left."""

    def work() -> tuple[Request, Letter, LetterDefinition]:
        with desk.office.read() as reader:
            request = _request(reader.get(Request, letter.request_id or 0))
            kept = reader.get(Letter, letter.id or 0) or letter
            return request, kept, definition_of(letter.kind, reader)

    _open(desk, work, parent, opened)


def open_copy(desk: Desk, letter: Letter, parent: QWidget, opened: Opened | None = None) -> None:
    """Show the copy of an issued letter that is kept, the very bytes that left."""

    def work() -> bytes:
        with desk.office.read() as reader:
            return kept_copy(desk.office, reader, letter)

    def show(pdf: bytes) -> None:
        title = " ".join(part for part in (message(definition_of(letter.kind).title), letter.number) if part)
        dialog = PaperDialog(desk, Paper(pdf, 1, {}), title, parent.window())
        dialog.open()
        if opened:
            opened(dialog)

    desk.tasks.run("read", work, show, key="letter-copy")


def _open(
    desk: Desk, work: Callable[[], tuple[Request, Letter, LetterDefinition]], parent: QWidget, opened: Opened | None
) -> None:
    def show(answer: tuple[Request, Letter, LetterDefinition]) -> None:
        dialog = LetterDialog(desk, *answer, parent.window())
        dialog.open()
        if opened:
            opened(dialog)

    desk.tasks.run("read", work, show, key="letter-opening")


def _request(found: Request | None) -> Request:
    if found is None or found.binned:
        raise StaleRecord("该申请已不存在或者在回收站中，请刷新后再试。")
    return found
