"""The working-day calendar in the whole window: its menu entry, and every list following a notice, undo included."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtGui import QAction
from ui_records import TODAY

from ogi_desk.domain.records import Request
from ogi_desk.domain.working_days import Holiday
from ogi_desk.services.calendar_notices import enter_notice, notice_of
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.calendar_dialog import CalendarDialog
from ogi_desk.ui.main_window import MainWindow

Wait = Callable[[], None]


@pytest.fixture
def window(desk: Desk, asked: Request, qtbot: Any, settled: Wait) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    window.resize(1366, 768)
    window.show()
    window.tabs.setCurrentIndex(1)
    settled()
    yield window
    window.close()
    window.deleteLater()


def due_shown(window: MainWindow) -> list[str]:
    """The cells of the request list that hold a day of its due date's month."""
    model = window.requests.list.model()
    cells = [str(model.index(0, column).data() or "") for column in range(model.columnCount())]
    return [cell for cell in cells if cell.startswith(("2012-12-2", "2012-12-3", "2013-01-"))]


def test_every_list_follows_a_notice_entered_undone_and_done_again(
    window: MainWindow, desk: Desk, settled: Wait
) -> None:
    assert due_shown(window) == ["2012-12-24"]
    year = desk.definitions.calendar.years[2012]
    longer = replace(year, holidays=(*year.holidays, Holiday("其他放假", (date(2012, 12, 18), date(2012, 12, 19)))))
    desk.perform(lambda: enter_notice(desk.office, desk.actor, notice_of(longer)))
    settled()
    assert due_shown(window) == ["2012-12-26"]
    window.undo()
    settled()
    assert due_shown(window) == ["2012-12-24"]
    window.redo()
    settled()
    assert due_shown(window) == ["2012-12-26"]


def test_the_tools_menu_opens_the_calendar_at_this_year(window: MainWindow, settled: Wait) -> None:
    action = next(a for a in window.findChildren(QAction) if a.text().startswith("工作日历"))
    action.trigger()
    settled()
    dialog = window.findChild(CalendarDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.shown_year == TODAY.year
    dialog.close()
    window.commands.opens.calendar(enter=True)
    settled()
    dialog = next(d for d in window.findChildren(CalendarDialog) if d.isVisible())
    assert dialog.pages.currentIndex() == 1
    dialog._back()
    dialog.close()
