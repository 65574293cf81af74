"""What holds for every dialog: named controls, no key twice, Esc closes, nothing cut off in large type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from letter_desks import draft, in_spring, keep_request
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from ogi_desk.app import OfficeFolders
from ogi_desk.domain.records import Fact
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.people import people
from ogi_desk.services.records import add
from ogi_desk.ui import language
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.about import AboutDialog
from ogi_desk.ui.dialogs.backup import RestoreDialog
from ogi_desk.ui.dialogs.calendar_dialog import CalendarDialog
from ogi_desk.ui.dialogs.cases import CasesDialog
from ogi_desk.ui.dialogs.clearance import ClearanceDialog
from ogi_desk.ui.dialogs.crash import CrashDialog
from ogi_desk.ui.dialogs.export_sheet import ExportDialog
from ogi_desk.ui.dialogs.figures import FactsDialog
from ogi_desk.ui.dialogs.first_start import FirstStartDialog, _SettingUp
from ogi_desk.ui.dialogs.import_sheet import ImportDialog
from ogi_desk.ui.dialogs.journal import JournalDialog
from ogi_desk.ui.dialogs.letter_dialog import LetterDialog
from ogi_desk.ui.dialogs.number_register import NumberRegister
from ogi_desk.ui.dialogs.people import KeyDialog, PersonDialog, SwitchDialog
from ogi_desk.ui.dialogs.record_history import HistoryDialog
from ogi_desk.ui.dialogs.recycle_bin import RecycleBinDialog
from ogi_desk.ui.dialogs.settings import SettingsDialog
from ogi_desk.ui.dialogs.split_request import SplitDialog
from ogi_desk.ui.dialogs.verify import VerifyDialog
from ogi_desk.ui.dialogs.wordings import WordingsDialog
from ogi_desk.ui.help.manual import Manual


def _director(desk: Desk) -> Any:
    with desk.office.read() as reader:
        return people(reader)[1]


def _history(desk: Desk) -> QDialog:
    stored, _ = add(desk.office, "李办", Fact(year=2012, indicator="行政许可", value=3))
    return HistoryDialog(desk, "fact", stored.id or 0)


def _entering(desk: Desk) -> QDialog:
    dialog = CalendarDialog(desk)
    dialog.enter()
    return dialog


def _letter(desk: Desk) -> QDialog:
    request = keep_request(in_spring(desk))
    letter = draft(desk, request, "reply_refused")
    return LetterDialog(desk, request, letter, letter_definitions()["reply_refused"])


MAKERS: dict[str, Callable[[Desk], QDialog]] = {
    "about": lambda desk: AboutDialog(),
    "calendar": CalendarDialog,
    "calendar entry": _entering,
    "cases": CasesDialog,
    "crash": lambda desk: CrashDialog(ValueError("x"), "Traceback"),
    "export": ExportDialog,
    "figures": FactsDialog,
    "first": lambda desk: FirstStartDialog(),
    "new office": lambda desk: _SettingUp(desk.office, desk.notary, OfficeFolders()),
    "history": _history,
    "import": ImportDialog,
    "journal": JournalDialog,
    "bin": RecycleBinDialog,
    "key": lambda desk: KeyDialog(desk, _director(desk)),
    "certificate": lambda desk: KeyDialog(desk, _director(desk), Path("own.p12")),
    "person": PersonDialog,
    "switch": SwitchDialog,
    "restore": RestoreDialog,
    "settings": SettingsDialog,
    "verify": lambda desk: VerifyDialog(desk, Path("none.pdf")),
    "letter": _letter,
    "clearance": lambda desk: ClearanceDialog(in_spring(desk)),
    "wordings": lambda desk: WordingsDialog(in_spring(desk)),
    "numbers": lambda desk: NumberRegister(in_spring(desk)),
    "split": lambda desk: SplitDialog(desk, keep_request(in_spring(desk))),
    "manual": lambda desk: Manual(None, desk.settings),
}


@pytest.fixture(params=["zh", "en"])
def spoken(request: pytest.FixtureRequest, qapp: Any, desk: Desk) -> Iterator[str]:
    desk.settings.setValue(language.SETTING, request.param)
    language.install(qapp, desk.settings)
    yield request.param
    for translator in qapp.findChildren(QTranslator, "ogi-desk-language"):
        qapp.removeTranslator(translator)
    desk.settings.setValue(language.SETTING, "zh")


@pytest.fixture(params=MAKERS)
def dialog(request: pytest.FixtureRequest, desk: Desk, spoken: str, qtbot: Any, settled: Any) -> QDialog:
    made = MAKERS[request.param](desk)
    qtbot.addWidget(made)
    settled()
    return made


def _pages(dialog: QDialog) -> Iterator[None]:
    """Bring each tab of the dialog to the front in turn."""
    tabs = dialog.findChild(QTabWidget)
    for number in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(number)
        yield


def _there(widget: QWidget, dialog: QDialog) -> bool:
    return widget.isVisibleTo(dialog)


def test_every_dialog_has_manners(dialog: QDialog, qtbot: Any) -> None:
    assert dialog.windowTitle()
    for _ in _pages(dialog):
        named = (QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractItemView)
        for widget in (w for kind in named for w in dialog.findChildren(kind)):
            inner = isinstance(widget.parentWidget(), QComboBox) or widget.objectName().startswith("qt_")
            if _there(widget, dialog) and not inner and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                name = widget.accessibleName() or widget.parentWidget().accessibleName()
                assert name, f"{type(widget).__name__} without a name"
        keys: dict[str, str] = {}
        for widget in dialog.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QLabel) and _there(widget, dialog):
                if isinstance(widget, QLabel) and widget.buddy() is None:
                    continue
                for key in re.findall(r"&(\w)", widget.text().replace("&&", "")):
                    assert key.upper() not in keys, f"{widget.text()} and {keys[key.upper()]}"
                    keys[key.upper()] = widget.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_large_type_cuts_no_label_off(dialog: QDialog) -> None:
    font = dialog.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    dialog.setFont(font)
    dialog.resize(dialog.sizeHint())
    for button in (b for kind in (QPushButton, QCheckBox, QRadioButton) for b in dialog.findChildren(kind)):
        if _there(button, dialog) and button.text():
            wanted = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            assert button.minimumSizeHint().width() >= wanted, button.text()


def test_every_dialog_fits_a_small_screen(dialog: QDialog) -> None:
    """1366x768 at 150 % leaves 910x512."""
    least = dialog.minimumSizeHint()
    assert (least.width() <= 910, least.height() <= 512) == (True, True), least


def test_the_keyboard_never_stands_on_a_page_that_only_scrolls(dialog: QDialog) -> None:
    for _ in _pages(dialog):
        for area in dialog.findChildren(QScrollArea):
            if _there(area, dialog) and any(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in _inside(area)):
                assert not area.focusPolicy() & Qt.FocusPolicy.TabFocus, area.widget()


def _inside(area: QScrollArea) -> list[QWidget]:
    page = area.widget()
    return page.findChildren(QWidget) if page else []


def test_figures_needed_are_named_as_they_are_typed(desk: Desk, spoken: str, qtbot: Any, settled: Any) -> None:
    """The page leads to a field in which the label is Chinese in every language."""
    made = FactsDialog(desk, year=2012, form=desk.definitions.forms["fujian-2012"])
    qtbot.addWidget(made)
    settled()
    assert "当面申请数" in {line.cells[2] for line in made.needed.model.lines}
