"""An office on disk, a desk before it, records in it, and waiting for the work off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui_records import TODAY, publication, request

from ogi_desk.domain.records import ChannelUse, Profile, Publication, Request
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.people import add_person
from ogi_desk.storage.opening import open_office
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every window; it means nothing."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.window_font(qapp)
    theme.apply(qapp, False)


@pytest.fixture
def office_folder(tmp_path: Path) -> Path:
    return tmp_path / "office"


@pytest.fixture
def desk(qapp: QApplication, office_folder: Path, definitions: Definitions) -> Iterator[Desk]:
    office = open_office(office_folder, create=True)
    with office.write("李办", "建立单位") as writer:
        profile = writer.add(Profile(agency="泉港区统计局", document_word="泉港统"))
    clerk, _ = add_person(office, "李办", "李办", "科员", "clerk", "")
    settings = QSettings(str(office_folder / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(office, definitions, None, None, settings, profile, clerk, today=lambda: TODAY)  # type: ignore[arg-type]
    yield desk
    desk.tasks.close()
    office.close()


@pytest.fixture
def settled(qtbot: Any, desk: Desk) -> Callable[[], None]:
    """Wait until everything asked for has been delivered, follow-up questions included."""

    def wait() -> None:
        for _ in range(3):
            qtbot.wait(90)
            qtbot.waitUntil(lambda: desk.tasks.busy == 0, timeout=20_000)

    return wait


@pytest.fixture
def items(desk: Desk) -> list[Publication]:
    """Thirty items; every tenth has no channel."""
    with desk.office.write("李办", "登记") as writer:
        return [
            writer.add(publication(n, channels=() if n % 10 == 0 else (ChannelUse(Channel.WEBSITE),)))
            for n in range(1, 31)
        ]


@pytest.fixture
def asked(desk: Desk) -> Request:
    """One request, open, due 2012-12-24 (15 working days under the regulation of 2008)."""
    with desk.office.write("李办", "登记") as writer:
        return writer.add(request(1))
