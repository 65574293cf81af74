"""试算 saves nothing; 转主动公开 goes to the new item and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui_records import request
from ui_request_tab import SPRING, lively, put_in_front, register, stored, window_named

from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Outcome, RequestChannel, RequestEventKind
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.tab import RequestTab

Key = Qt.Key
Kind = RequestEventKind
Wait = Callable[[], None]


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    with register(desk, settled, SPRING) as tab:
        yield tab


def trial(tab: RequestTab, settled: Wait) -> Any:
    """The trial of the request in front."""
    tab.doings.what_if.trigger()
    settled()
    return window_named("what_if")


def then(dialog: Any, name: str) -> str:
    """What a row shows after the trial."""
    return str(dialog._cells[name][1].text())


def test_an_outcome_is_tried_by_keyboard_and_not_saved(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    kept = put_in_front(desk, tab, settled, lively())
    dialog = trial(tab, settled)
    assert "不会保存" in dialog.line.message
    assert dialog.kinds.currentText() == "登记答复"
    assert then(dialog, "state") == "—"
    dialog.fields.outcome.setFocus()
    qtbot.keyClick(dialog.fields.outcome, Key.Key_Down)
    assert dialog.fields.outcome.value() is Outcome.GRANTED
    dialog.work_out()
    settled()
    assert then(dialog, "state") == "已答复"
    assert dialog._cells["state"][1].font().bold()
    moved = {line.cells[1]: line.cells[2:] for line in dialog.moved.lines}
    assert any("予以公开" in label for label in moved), moved
    assert stored(desk) == [kept]
    qtbot.keyClick(dialog, Key.Key_Escape)
    with desk.office.read() as reader:
        assert len(reader.history("request", kept.id or 0)) == 1


def test_a_step_is_moved_and_the_due_date_follows(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    kept = put_in_front(desk, tab, settled, lively())
    dialog = trial(tab, settled)
    dialog.move_choice.setChecked(True)
    dialog.steps.setCurrentIndex(4)
    assert dialog.day.date() == date(2026, 2, 27)
    dialog.day.line.setText("2026-03-06")
    dialog.work_out()
    settled()
    assert then(dialog, "due") == "2026年4月15日"
    assert dialog._cells["due"][0].text() == "2026年4月7日"
    assert dialog.result_shown.after.due_on == date(2026, 4, 15)
    assert stored(desk) == [kept]


def test_the_receipt_can_be_moved_into_another_year(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, received_on=date(2026, 1, 5), channel=RequestChannel.IN_PERSON))
    dialog = trial(tab, settled)
    dialog.move_choice.setChecked(True)
    dialog.steps.setCurrentIndex(0)
    dialog.day.line.setText("2025-12-30")
    dialog.work_out()
    settled()
    assert {line.cells[0] for line in dialog.moved.lines} >= {"2025", "2026"}
    assert "数字会变动" in dialog.moved_head.text()


def test_what_would_not_fit_is_said(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, lively())
    dialog = trial(tab, settled)
    dialog.move_choice.setChecked(True)
    dialog.steps.setCurrentIndex(1)
    dialog.day.line.setText("2026-02-20")
    dialog.work_out()
    settled()
    assert "补正" in dialog.notes.text


def test_a_request_becomes_an_item_and_back(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    kept = put_in_front(desk, tab, settled, lively())
    asked: list[tuple[str, int]] = []
    desk.asked_for.connect(lambda kind, record_id: asked.append((kind, record_id)))
    said: list[Any] = []
    desk.notices.said.connect(said.append)
    tab.doings.convert.trigger()
    settled()
    with desk.office.read() as reader:
        (item,) = reader.all(Publication)
    assert item.request_id == kept.id
    assert item.from_request
    assert asked == [("publication", item.id)]
    assert said[-1].action_label == "撤销"
    links = tab.panel.followed.findChildren(QPushButton)
    assert any("已转主动公开" in link.text() for link in links)
    said[-1].action()
    settled()
    with desk.office.read() as reader:
        assert reader.all(Publication) == []


def test_an_application_with_two_matters_is_split_and_leads_to_its_part(
    desk: Desk, tab: RequestTab, settled: Wait
) -> None:
    content = "申请公开：\n1.2024年统计年鉴；\n2.2024年农业产值"
    whole = put_in_front(desk, tab, settled, request(1, received_on=date(2026, 3, 2), content=content))
    tab.doings.split.trigger()
    settled()
    dialog: Any = window_named("split-request")
    assert len(dialog.parts) == 2
    dialog.go.click()
    settled()
    parts = stored(desk)
    assert [part.split_from for part in parts] == [None, whole.id]
    links = tab.panel.followed.findChildren(QPushButton)
    assert any(link.text() == f"拆出 {parts[1].number}" for link in links)


def test_the_record_menu_offers_them_only_for_a_request(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    assert not any(action.isEnabled() for action in tab.doings.actions)
    put_in_front(desk, tab, settled, lively())
    offered = tab.actions_for_menu("record")
    assert all(action in offered and action.isEnabled() for action in tab.doings.actions)
