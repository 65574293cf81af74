"""An office on disk, a desk before it, and waiting for the work off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ogi_desk.domain.records import Profile
from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.people import add_person
from ogi_desk.storage.opening import open_office
from ogi_desk.ui.desk import Desk


class PlainNotary:
    """Keys that are not keys: what dialogs do with a notary, without the seconds of making real ones."""

    def make_key(self, name: str, agency: str, passphrase: str) -> bytes:
        return f"{name}|{agency}|{passphrase}".encode()

    def accept_key(self, pkcs12: bytes, passphrase: str) -> str:
        from ogi_desk.domain.errors import InputError

        if not pkcs12.decode().endswith("|" + passphrase):
            raise InputError("证书打不开，请检查口令。")
        return pkcs12.decode().split("|")[0]

    def sign(self, pdf: bytes, pkcs12: bytes, passphrase: str, reason: str, place: str) -> bytes:
        raise NotImplementedError

    def certificate(self, pkcs12: bytes, passphrase: str) -> str:
        raise NotImplementedError

    def look(self, pdf: bytes) -> Any:
        raise NotImplementedError


@pytest.fixture
def plain_notary() -> PlainNotary:
    return PlainNotary()


@pytest.fixture(scope="session")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, definitions: Definitions) -> Iterator[Desk]:
    office = open_office(tmp_path / "office", create=True)
    with office.write("李办", "建立单位") as writer:
        profile = writer.add(Profile(agency="泉港区统计局", document_word="泉港统"))
    clerk, _ = add_person(office, "李办", "李办", "科员", "clerk", "")
    add_person(office, "李办", "陈局", "局长", "director", "quangang-2012")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/language", "zh")
    desk = Desk(
        office,
        definitions,
        None,  # type: ignore[arg-type]
        PlainNotary(),
        settings,
        profile,
        clerk,
        today=lambda: date(2013, 1, 8),
        pages=OfficePages(),
    )
    yield desk
    desk.tasks.close()
    office.close()


@pytest.fixture
def settled(qtbot: Any, desk: Desk) -> Callable[[], None]:
    """Wait until everything asked for has been delivered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: desk.tasks.busy == 0, timeout=20_000)

    return wait
