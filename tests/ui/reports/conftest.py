"""The sample office on disk, a desk with a real press and notary before it, and the report tab on that desk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.forms.report import Report
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.reports import prepare
from ogi_desk.services.sample import SampleOffice, build_sample
from ogi_desk.storage.opening import open_office
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.tab import ReportTab

PRESS = ReportPress()


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> tuple[Path, SampleOffice]:
    folder = tmp_path_factory.mktemp("sample") / "office"
    office = open_office(folder, create=True)
    sample = build_sample(office, definitions, PdfNotary())
    office.close()
    return folder, sample


@pytest.fixture
def sample(built_sample: tuple[Path, SampleOffice]) -> SampleOffice:
    return built_sample[1]


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, built_sample: tuple[Path, SampleOffice], definitions: Definitions
) -> Iterator[Desk]:
    folder = tmp_path / "office"
    shutil.copytree(built_sample[0], folder)
    office = open_office(folder)
    with office.read() as reader:
        profile = reader.profile()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(
        office, definitions, PRESS, PdfNotary(), settings, profile, built_sample[1].clerk,
        today=lambda: date(2013, 1, 15), sheets=OfficeSheets(definitions), pages=OfficePages(),
    )  # fmt: skip
    broken: list[Exception] = []
    desk.notices.broke.connect(broken.append)
    yield desk
    desk.tasks.close()
    office.close()
    assert not broken


@pytest.fixture
def idle(qtbot: Any, desk: Desk) -> Callable[[], None]:
    """Wait until pauses are over and everything asked for has been delivered, follow-up questions included."""

    def resting() -> bool:
        pausing = any(w.draft._pause.isActive() for w in QApplication.allWidgets() if isinstance(w, ReportTab))
        return desk.tasks.busy == 0 and not pausing

    def wait() -> None:
        for _ in range(3):
            qtbot.wait(5)
            qtbot.waitUntil(resting, timeout=20_000)

    return wait


@pytest.fixture
def tab(qtbot: Any, desk: Desk, idle: Callable[[], None]) -> Iterator[ReportTab]:
    tab = ReportTab(desk)
    desk.changed.connect(tab.refresh)
    qtbot.addWidget(tab)
    tab.resize(1300, 760)
    tab.show()
    qtbot.waitUntil(lambda: tab.draft.paper is not None, timeout=20_000)
    idle()
    yield tab
    tab.pages.close_document()
    idle()


@pytest.fixture
def dialog(tab: ReportTab) -> Callable[[], Any]:
    """The dialog now open."""

    def find() -> Any:
        return next(d for d in tab.window().findChildren(QDialog) if d.isVisible())

    return find


@pytest.fixture
def show(qtbot: Any, idle: Callable[[], None]) -> Iterator[Callable[[Any], Any]]:
    """Show a dialog and wait until it rests."""
    shown: list[Any] = []

    def put(dialog: Any) -> Any:
        qtbot.addWidget(dialog)
        dialog.show()
        idle()
        shown.append(dialog)
        return dialog

    yield put
    for dialog in shown:
        dialog.close()
    idle()


@pytest.fixture
def national(desk: Desk) -> Report:
    """The sample year's report in the newest form."""
    with desk.office.read() as reader:
        return prepare(reader, desk.definitions, 2012, "national-2021")
