"""What holds for every dialog of the report and every state of its tab: every control named, no letter twice, Esc."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ogi_desk.forms.report import CellRef
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.outside.baseline_dialog import BaselineDialog
from ogi_desk.ui.outside.check_dialog import OutsideDialog
from ogi_desk.ui.outside.published_dialog import PublishedDialog
from ogi_desk.ui.reports.annex_dialog import AnnexDialog
from ogi_desk.ui.reports.files_dialog import FilesDialog
from ogi_desk.ui.reports.form_notes import FormNotesDialog
from ogi_desk.ui.reports.returns_dialog import ReturnsDialog
from ogi_desk.ui.reports.tab import ReportTab

FORM = "national-2021"
MENUS = "FERPTH"  # the letters of the window's menus
MAKERS: dict[str, Callable[[Desk], QDialog]] = {
    "annex": lambda desk: AnnexDialog(desk, 2012, FORM, None),
    "files": lambda desk: FilesDialog(desk, 2012, FORM, PaperOptions(), None),
    "published": lambda desk: PublishedDialog(desk, 2012, FORM, None),
    "baseline": lambda desk: BaselineDialog(desk, 2011, FORM, None),
    "outside": lambda desk: OutsideDialog(desk, None),
    "returns": lambda desk: ReturnsDialog(desk, 2012, None),
    "notes": lambda desk: FormNotesDialog(desk, desk.definitions.forms[FORM], 2012, None),
}


def texts(root: QWidget) -> Iterator[str]:
    """The texts whose letter Alt reaches now."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if isinstance(widget, QAbstractButton | QLabel) and widget.isVisibleTo(root):
            yield widget.text()


def clashes(root: QWidget, taken: str = "") -> list[tuple[str, str]]:
    """The pairs of texts that claim one letter; ``taken`` belongs to the menus."""
    keys, found = dict.fromkeys(taken, "menu"), []
    for text in texts(root):
        for letter in re.findall(r"&(\w)", text.replace("&&", "")):
            if letter.upper() in keys:
                found.append((text, keys[letter.upper()]))
            keys[letter.upper()] = text
    return found


def nameless(root: QWidget) -> list[str]:
    """The kinds of controls a screen reader could not name."""
    found = []
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractItemView):
        for widget in root.findChildren(kind):
            parent = widget.parentWidget()
            inner = isinstance(parent, QComboBox) or widget.objectName().startswith("qt_")
            reached = widget.isVisibleTo(root) and not inner and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if reached and not widget.accessibleName() and not (parent and parent.accessibleName()):
                found.append(type(widget).__name__)
    return found


@pytest.mark.parametrize("name", MAKERS)
def test_every_dialog_of_the_report_has_manners(desk: Desk, qtbot: Any, idle: Callable[[], None], name: str) -> None:
    dialog = MAKERS[name](desk)
    qtbot.addWidget(dialog)
    dialog.open()
    idle()
    assert dialog.windowTitle()
    assert clashes(dialog) == []
    assert nameless(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_letter_and_no_control_is_in_doubt_in_any_state_of_the_tab(tab: ReportTab, idle: Callable[[], None]) -> None:
    tab.choose_year(2012)
    tab.choose_form(FORM)
    idle()
    for section in (s.id for s in tab.draft.latest.report.sections):  # type: ignore[union-attr]
        tab.outline.choose(f"section:{section}")
        idle()
        assert (section, clashes(tab, MENUS), nameless(tab)) == (section, [], [])
    tab.show_cell(CellRef("requests", "new", "total"))
    idle()
    assert (clashes(tab, MENUS), nameless(tab)) == ([], [])
    tab.show_comparison()
    idle()
    assert (clashes(tab, MENUS), nameless(tab)) == ([], [])


def test_the_outline_keeps_the_keyboard_when_the_explanation_of_a_figure_is_left(
    tab: ReportTab, qtbot: Any, idle: Callable[[], None]
) -> None:
    tab.choose_year(2012)
    tab.choose_form(FORM)
    idle()
    tab.activateWindow()
    tab.show_cell(CellRef("requests", "new", "total"))
    idle()
    assert tab.explanation.isVisible()
    tab.outline.setFocus()
    qtbot.keyClick(tab.outline, Qt.Key.Key_Up)
    qtbot.keyClick(tab.outline, Qt.Key.Key_Home)
    idle()
    assert not tab.explanation.isVisible()
    assert tab.focusWidget() is tab.outline
    tab.show_cell(CellRef("requests", "new", "total"))
    idle()
    tab.explanation.focus()
    qtbot.keyClick(tab.explanation, Qt.Key.Key_Escape)
    assert tab.focusWidget() is tab.table.view
