"""While a request's text is typed: what is public already, what was asked before, and the short way to the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from ui_records import publication, request
from ui_request_tab import SPRING, register, stored

from ogi_desk.domain.vocabulary import RequestChannel
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.tab import RequestTab

Wait = Callable[[], None]
TITLE = "泉港区2024年国民经济和社会发展统计公报"


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    with desk.office.write("李办", "登记") as writer:
        writer.add(publication(1, title=TITLE, published_on=date(2025, 4, 2), link="http://www.qg.gov.cn/tjgb2024"))
        writer.add(request(1, received_on=date(2026, 1, 5), content=f"申请公开{TITLE}"))
    with register(desk, settled, SPRING) as tab:
        yield tab


def wait_for(tab: RequestTab, qtbot: Any) -> None:
    """Wait until something near is found."""
    qtbot.waitUntil(lambda: bool(tab.entry.nearest.shown.items), timeout=20_000)


def test_what_is_public_already_is_shown_while_typing(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    tab.entry.content.setText("申请")
    settled()
    assert not tab.entry.nearest.isVisible()
    tab.entry.applicant.setText("王小明")
    tab.entry.content.setText(f"申请公开{TITLE}")
    wait_for(tab, qtbot)
    found = tab.entry.nearest.shown
    assert [near.title for near in found.items] == [TITLE]
    assert found.earlier[0].number == "2012-001"
    assert tab.entry.nearest.isVisible()
    qtbot.keyClick(tab.entry.content, Qt.Key.Key_Escape)
    assert not tab.entry.nearest.isVisible()
    assert len(stored(desk)) == 1


def test_it_is_registered_and_answered_in_one_go(
    desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[Any, ...]] = []
    monkeypatch.setattr(
        tab.panel.ways,
        "write",
        lambda *args: written.append((tab.panel.line.record.content, *args)),  # type: ignore[union-attr]
    )
    tab.entry.channel.set_value(RequestChannel.IN_PERSON)
    tab.entry.content.setText(f"申请公开{TITLE}")
    wait_for(tab, qtbot)
    tab.entry.nearest.answer_wanted.emit(tab.entry.nearest.shown.items[0])
    settled()
    assert len(stored(desk)) == 2
    ((content, kind, _, filled),) = written
    assert content == f"申请公开{TITLE}"
    assert kind == "reply_published"
    assert "http://www.qg.gov.cn/tjgb2024" in filled["获取途径"]
    assert not tab.entry.nearest.isVisible()


def test_nothing_is_answered_when_the_line_is_not_right(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    tab.entry.content.setText(f"申请公开{TITLE}")
    wait_for(tab, qtbot)
    near = tab.entry.nearest.shown.items[0]
    tab.entry.day.line.setText("2026-12-20")
    tab.entry.nearest.answer_wanted.emit(near)
    settled()
    assert "晚于今天" in tab.entry.error.text
    assert len(stored(desk)) == 1
    assert tab.entry._answer_with is None


def test_the_form_with_all_fields_looks_too(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    tab.entry.content.setText(f"申请公开{TITLE}")
    tab.entry.more.click()
    assert tab._side.currentWidget() is tab.new
    qtbot.waitUntil(lambda: bool(tab.new.nearest.shown.items), timeout=20_000)
    tab.new.form.fields["content"].setPlainText("")
    assert not tab.new.nearest.isVisible()
