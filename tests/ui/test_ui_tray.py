"""The desktop's notice: off unless wanted, once a day, and nothing where there is no place for it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QIcon

from ogi_desk.ui.today.tray import SETTING, Tray

MONDAY, TUESDAY = date(2026, 11, 9), date(2026, 11, 10)


class FakeIcon(QObject):
    """What a desktop with a tray would show."""

    activated = Signal(object)
    messageClicked = Signal()  # noqa: N815

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.shown, self.tip, self.messages = False, "", list[str]()

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def setToolTip(self, tip: str) -> None:  # noqa: N802
        self.tip = tip

    def showMessage(self, title: str, text: str, icon: Any) -> None:  # noqa: N802
        self.messages.append(text)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def made() -> list[FakeIcon]:
    return []


#: kept until all is over: an icon taken away with its tray in the middle of a call is no real case
KEPT: list[Tray] = []


def tray(settings: QSettings, made: list[FakeIcon], available: bool = True) -> Tray:
    def make(icon: QIcon, parent: QObject) -> Any:
        made.append(FakeIcon(icon, parent))
        return made[-1]

    KEPT.append(Tray(settings, make=make, available=lambda: available))
    return KEPT[-1]


def test_quiet_by_default(qapp: Any, settings: QSettings, made: list[FakeIcon]) -> None:
    tray(settings, made).tell(MONDAY, 3, "有 3 件事项")
    assert made == []


def test_one_notice_a_day(qapp: Any, settings: QSettings, made: list[FakeIcon]) -> None:
    settings.setValue(SETTING, "daily")
    one = tray(settings, made)
    one.tell(MONDAY, 3, "有 3 件事项")
    one.tell(MONDAY, 2, "有 2 件事项")
    tray(settings, made).tell(MONDAY, 2, "有 2 件事项")  # started again on the same day
    assert made[0].messages == ["有 3 件事项"]
    assert made[0].tip.endswith("有 2 件事项")
    assert made[1].messages == []
    one.tell(TUESDAY, 1, "有 1 件事项")
    assert made[0].messages == ["有 3 件事项", "有 1 件事项"]


def test_nothing_waiting_is_no_notice(qapp: Any, settings: QSettings, made: list[FakeIcon]) -> None:
    settings.setValue(SETTING, "daily")
    tray(settings, made).tell(MONDAY, 0, "没有")
    assert made[0].shown
    assert made[0].messages == []


def test_no_tray_no_notice_no_failure(qapp: Any, settings: QSettings, made: list[FakeIcon]) -> None:
    settings.setValue(SETTING, "daily")
    one = tray(settings, made, available=False)
    one.tell(MONDAY, 3, "有 3 件事项")
    one.follow()
    one.close()
    assert made == []
    Tray(settings).tell(MONDAY, 3, "有 3 件事项")  # the desktop the tests run on


def test_the_setting_is_followed_at_once(qapp: Any, settings: QSettings, made: list[FakeIcon]) -> None:
    one = tray(settings, made)
    one.tell(MONDAY, 3, "有 3 件事项")
    settings.setValue(SETTING, "daily")
    one.follow()
    assert made[0].messages == ["有 3 件事项"]
    settings.setValue(SETTING, "")
    one.follow()
    assert not made[0].shown


def test_a_click_is_told(qapp: Any, settings: QSettings, made: list[FakeIcon], qtbot: Any) -> None:
    settings.setValue(SETTING, "daily")
    one = tray(settings, made)
    one.tell(MONDAY, 3, "有 3 件事项")
    with qtbot.waitSignal(one.clicked, timeout=20_000):
        made[0].messageClicked.emit()
    with qtbot.waitSignal(one.clicked, timeout=20_000):
        made[0].activated.emit(None)
