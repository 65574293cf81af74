"""Which years the report tab offers: those with records, this one, and the one that is to be reported on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.tab import ReportTab


def test_a_year_in_which_nothing_was_logged_can_be_reported_on(
    desk: Desk, qtbot: Any, idle: Callable[[], None]
) -> None:
    desk.today = lambda: date(2014, 1, 10)
    tab = ReportTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.draft.paper is not None, timeout=20_000)
    idle()
    assert tab.top.years[:2] == [2014, 2013]
    assert tab.draft.year == 2012  # the last with records stays the one to begin with
    tab.pages.close_document()
    idle()
