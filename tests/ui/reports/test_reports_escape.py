"""Esc goes back one step from wherever the keyboard is: to the pages, then without the explanation."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ogi_desk.forms.report import CellRef
from ogi_desk.ui.reports.tab import ReportTab

TOTAL = CellRef("annex", "proactive", "total")


@pytest.mark.parametrize("part", ["editor", "outline"])
def test_esc_closes_the_comparison_then_the_explanation_and_leaves_the_keyboard(
    tab: ReportTab, idle: Callable[[], None], part: str
) -> None:
    tab.activateWindow()
    tab.way.choose_quietly("section:introduction")
    tab.way.explain_cell(TOTAL)
    idle()
    tab.show_comparison()
    idle()
    place = tab.section.editor if part == "editor" else tab.outline
    place.setFocus()
    assert tab.comparing.is_open
    assert tab.explanation.isVisible()
    QTest.keyClick(place, Qt.Key.Key_Escape)
    assert (tab.comparing.is_open, tab.explanation.isVisible()) == (False, True)
    assert tab.focusWidget() is place
    QTest.keyClick(place, Qt.Key.Key_Escape)
    assert not tab.explanation.isVisible()
    assert tab.focusWidget() is place


def test_esc_in_the_search_of_the_pages_ends_the_search_only(tab: ReportTab, idle: Callable[[], None]) -> None:
    tab.activateWindow()
    tab.show_cell(TOTAL)
    idle()
    tab.focus_find()
    QTest.keyClicks(tab.pages_bar.search, "2012")
    QTest.keyClick(tab.pages_bar.search, Qt.Key.Key_Escape)
    assert not tab.pages_bar.search.text()
    assert tab.explanation.isVisible()
    QTest.keyClick(tab.pages, Qt.Key.Key_Escape)
    assert not tab.explanation.isVisible()
