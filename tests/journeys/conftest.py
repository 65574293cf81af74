"""The real window on a real office, with hands that only use the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from journey_hands import Hands
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.people import people
from ogi_desk.services.sample import build_sample
from ogi_desk.storage.opening import open_office
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.main_window import MainWindow

TODAY = date(2012, 12, 28)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every window; it means nothing."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture
def office_folder(tmp_path: Path, definitions: Definitions) -> Path:
    """The sample office, closed again."""
    folder = tmp_path / "office"
    office = open_office(folder, create=True)
    build_sample(office, definitions, PdfNotary())
    office.close()
    return folder


@pytest.fixture
def sit_down(
    qapp: QApplication, qtbot, office_folder: Path, definitions: Definitions
) -> Iterator[Callable[[str], Hands]]:
    """Open the window on the office as the person of this role; at the end everything is closed."""
    theme.window_font(qapp)
    theme.apply(qapp, False)
    opened: list[Hands] = []
    days = {"today": TODAY}

    def sit(role: str) -> Hands:
        office = open_office(office_folder)
        with office.read() as reader:
            person = next(one for one in people(reader) if one.role == role)
            profile = reader.profile()
        settings = QSettings(str(office_folder / "window.ini"), QSettings.Format.IniFormat)
        desk = Desk(
            office,
            definitions,
            ReportPress(),
            PdfNotary(),
            settings,
            profile,
            person,
            lambda: days["today"],
            OfficeSheets(definitions),
            pages=OfficePages(),
        )
        window = MainWindow(desk)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        hands = Hands(qtbot, window, days)
        hands.settle()
        opened.append(hands)
        return hands

    yield sit
    for hands in opened:
        hands.leave()
