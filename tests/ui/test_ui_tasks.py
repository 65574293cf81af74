"""Work off the GUI thread: whose answer is delivered, whose is dropped, and what a closed window leaves behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Publication
from ogi_desk.services.ports import ListQuery
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.models.row_pages import RowPages
from ogi_desk.ui.publications.columns import columns, gather
from ogi_desk.ui.tasks import Tasks, awaited


class Part(QObject):
    """A part of the window that waits for answers in both ways of writing it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def take(self, answer: str) -> None:
        self.heard.append(answer)

    def inner(self, heard: list[str]) -> Callable[[str], None]:
        def take(answer: str) -> None:
            heard.append(answer)
            self.take(answer)

        return take


@pytest.fixture
def tasks(qapp: Any) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def rest(qtbot: Any, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.busy == 0, timeout=20_000)


def test_the_answer_comes_to_who_waits(qtbot: Any, tasks: Tasks) -> None:
    part, heard = Part(), list[str]()
    tasks.run("read", lambda: "甲", part.take)
    tasks.run("read", lambda: "乙", part.inner(heard))
    rest(qtbot, tasks)
    assert part.heard == ["甲", "乙"]
    assert heard == ["乙"]


def test_an_answer_for_a_part_that_is_gone_is_dropped(qtbot: Any, tasks: Tasks) -> None:
    part, heard, gate = Part(), list[str](), threading.Event()

    def late() -> str:
        gate.wait(10)
        return "甲"

    def broken() -> str:
        raise ValueError("乙")

    tasks.run("read", late, part.take)
    tasks.run("read", lambda: "甲", part.inner(heard))
    tasks.run("read", broken, part.take, part.inner(heard))
    shiboken6.delete(part)
    gate.set()
    rest(qtbot, tasks)
    assert heard == []


def test_a_plain_function_is_always_awaited(qtbot: Any, tasks: Tasks) -> None:
    heard: list[str] = []
    tasks.run("read", lambda: "甲", heard.append)
    rest(qtbot, tasks)
    assert heard == ["甲"]
    assert awaited(heard.append)
    assert awaited(lambda: None)


def test_nothing_is_delivered_after_closing(tasks: Tasks) -> None:
    heard, ran = list[str](), threading.Event()

    def work() -> str:
        ran.set()
        return "甲"

    tasks.run("read", work, heard.append)
    ran.wait(10)
    tasks.close()  # the answer is ready and may be on its way already
    QCoreApplication.processEvents()
    tasks.run("read", work, heard.append)
    QCoreApplication.processEvents()
    assert heard == []
    assert tasks.busy == 0


def test_the_newest_of_a_key_wins(qtbot: Any, tasks: Tasks) -> None:
    heard: list[str] = []
    for word in "甲乙丙":
        tasks.run("read", lambda word=word: word, heard.append, key="list")
    rest(qtbot, tasks)
    assert heard == ["丙"]


def test_a_list_that_is_gone_while_its_rows_are_read_leaves_no_trace(
    qtbot: Any, desk: Desk, items: list[Publication], settled: Callable[[], None]
) -> None:
    rows = RowPages(desk, columns(), lambda reader, ids: gather(reader, ids, desk.definitions, desk.today()))
    rows.ask(ListQuery(kind="publication", sort="published_on", today=desk.today()))
    settled()
    rows.refresh_rows([items[0].id])
    rows._read_pages()
    shiboken6.delete(rows)
    settled()  # an answer delivered to it would fail this test


def test_a_change_that_failed_is_told_though_its_dialog_is_gone(qtbot: Any, desk: Desk) -> None:
    part, told = Part(), list[str]()
    desk.notices.problem = told.append  # type: ignore[method-assign,assignment]

    def refuse() -> None:
        raise DeskError("第3行：日期不对，请改正。")

    desk.perform(refuse, failed=part.inner([]))
    shiboken6.delete(part)
    rest(qtbot, desk.tasks)
    assert told == ["第3行：日期不对，请改正。"]


def test_a_file_that_was_not_written_is_told_though_its_dialog_is_gone(qtbot: Any, desk: Desk) -> None:
    dialog, told = DeskDialog("另存", "paper", 40, 10), list[str]()
    desk.notices.problem = told.append  # type: ignore[method-assign,assignment]

    def full() -> None:
        raise DeskError("磁盘已满，请换一个文件夹。")

    dialog.write_file(desk, full, lambda _: dialog.say("已存", "done"))
    rest(qtbot, desk.tasks)
    assert (dialog.line.message, told) == ("磁盘已满，请换一个文件夹。", [])
    dialog.write_file(desk, full, lambda _: dialog.say("已存", "done"))
    shiboken6.delete(dialog)
    rest(qtbot, desk.tasks)
    assert told == ["磁盘已满，请换一个文件夹。"]


def test_a_fault_of_our_own_is_logged_though_nobody_waits(
    qtbot: Any, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> str:
        raise ValueError("甲")

    def refused() -> str:
        raise DeskError("没有这个年度，请另选。")

    for work in (broken, refused):
        part = Part()
        tasks.run("read", work, part.take, part.inner([]))
        shiboken6.delete(part)
    rest(qtbot, tasks)
    assert [str(record.exc_info[1]) for record in caplog.records if record.exc_info] == ["甲"]
