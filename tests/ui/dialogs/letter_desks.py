"""A spring day with the real press, a request and letters on their way, for the tests of the letters' dialogs."""

from __future__ import annotations

from datetime import date

from ogi_desk.app import make_press
from ogi_desk.domain.records import Letter, Person, Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel, Role
from ogi_desk.services import clearance
from ogi_desk.services.letters import begin_letter, issue, save_letter, with_filled
from ogi_desk.ui.desk import Desk

SPRING = date(2026, 3, 12)


def in_spring(desk: Desk) -> Desk:
    """The desk on a day under the regulation of 2019, with a press."""
    desk.press = make_press()
    desk.today = lambda: SPRING
    return desk


def keep_request(desk: Desk, **values: object) -> Request:
    """A request received ten days ago."""
    given: dict[str, object] = {
        "received_on": date(2026, 3, 2),
        "channel": RequestChannel.IN_PERSON,
        "applicant_class": ApplicantClass.NATURAL_PERSON,
        "content": "申请公开2024年农民人均可支配收入",
        "number": "2026-001",
        "applicant": "王小明",
    }
    with desk.office.write("李办", "登记") as writer:
        return writer.add(Request(**{**given, **values}))  # type: ignore[arg-type]


def draft(desk: Desk, request: Request, kind: str, **filled: str) -> Letter:
    """A saved letter of a kind."""
    with desk.office.read() as reader:
        letter = begin_letter(reader, desk.definitions, request, kind, SPRING)
    saved, _ = save_letter(desk.office, "李办", None, with_filled(letter, filled))
    return saved


def sent(desk: Desk, request: Request) -> Letter:
    """An extension that waits for the director."""
    letter = draft(desk, request, "extension", 延期理由="需要核对多年数据")
    return clearance.send(desk.office, "李办", letter, SPRING)[0]


def issued(desk: Desk, request: Request, kind: str, **filled: str) -> Letter:
    """A letter that left."""
    letter = draft(desk, request, kind, **filled)
    return issue(desk.office, desk.definitions, desk.press, "李办", letter, SPRING)[0]


def director(desk: Desk) -> Person:
    """The one who clears letters."""
    with desk.office.read() as reader:
        return reader.all(Person, role=Role.DIRECTOR.id)[0]
