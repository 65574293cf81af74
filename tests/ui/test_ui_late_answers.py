"""Answers and announcements that come after a part of the window went: nobody is woken for them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

import ogi_desk.ui
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.letter_papers import LetterPapers
from ogi_desk.ui.tasks import awaited
from ogi_desk.ui.widgets.pdf_pictures import PdfPictures

#: what lives as long as the window: a lambda connected to it is called although its dialog is long gone
LASTING = {"changed", "person_changed", "saved", "asked_for", "moved", "said", "broke"}
#: it begins and ends with the window itself
WINDOW = {"application.py", "main_window.py"}


def test_what_a_plain_function_holds_must_stand() -> None:
    parent, line = QObject(), QLineEdit()

    def waiting() -> Callable[[str], None]:
        def show(text: str) -> None:
            line.setText(text)
            line.setObjectName(parent.objectName())

        return show

    show = waiting()
    assert awaited(show)
    shiboken6.delete(parent)
    assert not awaited(show)
    assert awaited(lambda text: line.setText(text))
    shiboken6.delete(line)
    assert not awaited(lambda text: line.setText(text))


def test_a_function_that_calls_itself_or_holds_nothing_yet_is_awaited() -> None:
    def again(times: int) -> int:
        return again(times - 1) if times else later

    assert awaited(again)
    later = 0
    assert again(2) == 0


def test_a_paper_that_cannot_be_opened_is_not_told_by_pictures_that_are_gone(desk: Any, qtbot: Any) -> None:
    told: list[Exception] = []
    pictures = PdfPictures(desk.tasks)
    pictures.unreadable.connect(told.append)
    pictures.load(b"no paper", lambda sizes: 1.0, (0,))
    qtbot.waitUntil(lambda: desk.tasks.busy == 0, timeout=20_000)
    assert len(told) == 1
    pictures.load(b"no paper either", lambda sizes: 1.0, (0,))
    shiboken6.delete(pictures)
    qtbot.waitUntil(lambda: desk.tasks.busy == 0, timeout=20_000)
    assert len(told) == 1


class Lasting(QObject):
    said = Signal(int)


class Passing(QWidget):
    def __init__(self, lasting: Lasting, heard: list[int]) -> None:
        super().__init__()
        self.heard = heard
        lasting.said.connect(self.hear)

    def hear(self, number: int) -> None:
        self.heard.append(number)


def test_a_method_is_let_go_with_its_dialog() -> None:
    lasting, heard = Lasting(), list[int]()
    passing = Passing(lasting, heard)
    lasting.said.emit(1)
    shiboken6.delete(passing)
    lasting.said.emit(2)
    assert heard == [1]


def test_signals_that_outlive_dialogs_are_connected_to_methods_only() -> None:
    faults = []
    for file in sorted(Path(ogi_desk.ui.__file__).parent.rglob("*.py")):
        if file.name in WINDOW:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"
            ):
                continue
            signal = node.func.value
            of_desk = isinstance(signal, ast.Attribute) and signal.attr in LASTING and "desk" in ast.unparse(signal)
            if of_desk and any(isinstance(argument, ast.Lambda) for argument in node.args):
                faults.append(f"{file.name}:{node.lineno} {ast.unparse(node)}")
    assert not faults


def test_answers_are_handed_to_functions_whose_owner_can_be_found() -> None:
    """A signal's own ``emit`` hides whose signal it is."""
    faults = []
    for file in sorted(Path(ogi_desk.ui.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                runs = node.func.attr == "run" and "tasks" in ast.unparse(node.func)
                asks = node.func.attr in ("ask", "do", "perform", "write_file") and bool(node.args)
                if runs or asks:
                    emits = [ast.unparse(a) for a in node.args if isinstance(a, ast.Attribute) and a.attr == "emit"]
                    faults += [f"{file.name}:{node.lineno} {emit}" for emit in emits]
    assert not faults


def test_the_ways_of_a_letter_to_paper_wait_no_longer_than_its_dialog(desk: Any) -> None:
    dialog = DeskDialog("文书", "letter", 40, 10)
    papers = LetterPapers(dialog, desk, next(iter(letter_definitions().values())), lambda: pytest.fail("not asked"))

    def waiting() -> Callable[[object], None]:
        return lambda paper: papers._print(paper, "文书")  # type: ignore[arg-type]

    show = waiting()
    assert [awaited(show), awaited(papers.print_letter)] == [True, True]
    shiboken6.delete(dialog)
    assert [awaited(show), awaited(papers.print_letter)] == [False, False]
