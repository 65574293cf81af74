"""A desk whose day and whose store's clock a test sets, for the tests of 今日."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from ogi_desk.domain.records import Profile, Record, Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.people import add_person
from ogi_desk.storage.opening import open_office
from ogi_desk.ui.desk import Desk


class Day:
    """The moment it is, for the desk and for the store."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def today(self) -> date:
        return self.now.date()


def make_desk(folder: Path, definitions: Definitions, day: Day, sheets: Any = None) -> Desk:
    """Open the office of a folder, made and peopled the first time."""
    new = not folder.exists()
    office = open_office(folder, create=True, now=day)
    office.use_definitions(definitions)
    if new:
        with office.write("李办", "建立单位") as writer:
            writer.add(Profile(agency="泉港区统计局"))
        add_person(office, "李办", "李办", "科员", "clerk", "")
    with office.read() as reader:
        profile = reader.profile()
        from ogi_desk.services.people import people

        clerk = people(reader)[0]
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return Desk(office, definitions, None, None, settings, profile, clerk, day.today, sheets)  # type: ignore[arg-type]


def keep(desk: Desk, *records: Record) -> list[Record]:
    """Store records behind the window's back."""
    with desk.office.write("李办", "登记") as writer:
        return [writer.add(record) for record in records]


def request(number: int, received_on: date, **values: Any) -> Request:
    """A request by a person; ``values`` stand in place."""
    given: dict[str, Any] = {
        "received_on": received_on,
        "channel": RequestChannel.ONLINE,
        "applicant_class": ApplicantClass.NATURAL_PERSON,
        "content": f"申请公开2025年农民人均可支配收入数据及其分乡镇构成（{number}）",
        "number": f"2026-{number:03d}",
        "applicant": "王小明",
    }
    return Request(**{**given, **values})
