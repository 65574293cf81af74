"""The register in a window of its own, for the tests of its side: what is shared between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from ui_records import request

from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, RequestChannel, RequestEventKind
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.tab import RequestTab

Wait = Callable[[], None]
Kind = RequestEventKind
#: A day under the regulation of 2019, for the requests of :func:`lively`.
SPRING = date(2026, 3, 12)


def lively(**values: Any) -> Request:
    """A request with a restart, a stop and an extension: due 2026-04-07, 2026-03-23 without the extension."""
    third: dict[str, Any] = {"party": ConsultedParty.THIRD_PARTY, "counterpart": "泉港某石化公司"}
    events = (
        RequestEvent(
            kind=Kind.CORRECTION_ASKED,
            on=date(2026, 1, 28),
            until=date(2026, 2, 10),
            document_number="泉港统补〔2026〕1号",
            delivered_on=date(2026, 1, 30),
            evidence="EMS1234567",
        ),
        RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2026, 2, 9)),
        RequestEvent(kind=Kind.CONSULTATION_SENT, on=date(2026, 2, 12), **third),
        RequestEvent(kind=Kind.CONSULTATION_RETURNED, on=date(2026, 2, 27), note="同意公开", **third),
        RequestEvent(
            kind=Kind.EXTENDED,
            on=date(2026, 3, 10),
            working_days=10,
            approved_by="陈局",
            approved_on=date(2026, 3, 9),
        ),
    )
    given = {"received_on": date(2026, 1, 21), "channel": RequestChannel.ONLINE, "events": events}
    return request(1, **{**given, **values})


@contextmanager
def register(desk: Desk, settled: Wait, today: date | None = None) -> Iterator[RequestTab]:
    """The register on show, on another day than the desk's where one is given."""
    if today is not None:
        desk.today = lambda: today
    tab = RequestTab(desk)
    desk.changed.connect(tab.refresh)
    tab.resize(1280, 900)
    tab.show()
    settled()
    yield tab
    for window in QApplication.topLevelWidgets():
        if window is not tab and window.parent() is not None:
            window.close()
    tab.hide()
    tab.deleteLater()


def put_in_front(desk: Desk, tab: RequestTab, settled: Wait, record: Request) -> Request:
    """Keep a request and show it at the side."""
    with desk.office.write("李办", "登记") as writer:
        kept = writer.add(replace(record, id=None))
    tab.show_record("request", kept.id or 0)
    settled()
    assert tab.panel.line is not None
    assert tab.panel.line.record.id == kept.id
    return kept


def stored(desk: Desk) -> list[Request]:
    """What the office keeps."""
    with desk.office.read() as reader:
        return reader.all(Request)


def window_named(name: str) -> QWidget:
    """The dialog with this object name."""
    (found,) = [window for window in QApplication.topLevelWidgets() if window.objectName() == name]
    return found
