"""Entering a request: exactly the date that counts for its channel, by keyboard; and the fields of a kept one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui_records import request
from ui_request_tab import SPRING, put_in_front, register, stored

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import RequestChannel
from ogi_desk.services.records import undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.tab import RequestTab

Key = Qt.Key
Wait = Callable[[], None]


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    with register(desk, settled, SPRING) as tab:
        yield tab


@pytest.mark.parametrize(
    ("channel", "ordinary", "label", "asks_more"),
    [
        (RequestChannel.IN_PERSON, False, "提交日期", False),
        (RequestChannel.LETTER, False, "签收日期", False),
        (RequestChannel.LETTER, True, "确认日期", True),
        (RequestChannel.ONLINE, False, "双方确认日期", True),
        (RequestChannel.FAX, False, "双方确认日期", True),
        (RequestChannel.EMAIL, False, "双方确认日期", True),
    ],
)
def test_the_line_asks_for_the_date_that_counts(
    tab: RequestTab, channel: RequestChannel, ordinary: bool, label: str, asks_more: bool
) -> None:
    entry = tab.entry
    entry.channel.set_value(channel)
    entry.mail.set_value(ordinary)
    assert entry.day_label.text().split("(")[0] == label
    assert entry.day.line.accessibleName() == label
    assert "第三十一条" in entry.day_label.toolTip()
    assert entry.mail.isVisible() == (channel is RequestChannel.LETTER)
    assert entry.arrived.isVisible() == asks_more
    assert entry.receipt_note.isVisible() == asks_more
    assert entry.rule_hint.isVisible() == asks_more
    assert ("确认" in entry.rule_hint.text()) == asks_more


def test_e_mail_of_2018_counts_from_the_mail_system(tab: RequestTab) -> None:
    tab.entry.channel.set_value(RequestChannel.EMAIL)
    tab.entry.day.set_date(date(2018, 5, 2))
    tab.entry.follow_rule()
    assert "邮件系统" in tab.entry.day_label.text()
    assert not tab.entry.arrived.isVisible()


def test_a_letter_by_ordinary_mail_is_entered_by_keyboard(
    desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait
) -> None:
    entry = tab.entry
    entry.channel.setFocus()
    qtbot.keyClick(entry.channel, Key.Key_Down)
    assert entry.channel.value() is RequestChannel.LETTER
    qtbot.keyClick(entry.channel, Key.Key_Tab)
    qtbot.keyClick(entry.mail, Key.Key_Down)
    assert entry.mail.value()
    for typed in ("0310", "0309", "电话13800001234确认", "", "王小明", "申请公开三年数据"):
        qtbot.keyClick(tab.focusWidget(), Key.Key_Tab)
        field: Any = tab.focusWidget()
        if typed.isascii():
            qtbot.keyClicks(field, typed)
        else:
            field.insert(typed)  # as an input method does
    qtbot.keyClick(entry.content, Key.Key_Return)
    settled()
    (kept,) = stored(desk)
    assert kept.ordinary_mail
    assert (kept.received_on, kept.arrived_on) == (date(2026, 3, 10), date(2026, 3, 9))
    assert kept.receipt_note == "电话13800001234确认"
    assert kept.content == "申请公开三年数据"
    assert entry.receipt_note.text() == ""


def test_ten_requests_one_after_the_other_by_keyboard(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    tab.entry.go()
    for number in range(10):
        qtbot.keyClicks(tab.focusWidget(), f"03{number + 1:02d}")
        for _ in range(3):
            qtbot.keyClick(tab.focusWidget(), Key.Key_Tab)
        line: Any = tab.focusWidget()
        line.insert(f"内容{number}")  # as an input method does
        qtbot.keyClick(tab.focusWidget(), Key.Key_Return)
        settled()
    kept = sorted(stored(desk), key=lambda one: one.received_on)
    assert [one.received_on.day for one in kept] == list(range(1, 11))
    assert [one.content for one in kept] == [f"内容{number}" for number in range(10)]


def test_what_is_not_asked_for_is_not_kept(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    entry = tab.entry
    entry.channel.set_value(RequestChannel.ONLINE)
    entry.receipt_note.setText("某次确认")
    entry.channel.set_value(RequestChannel.IN_PERSON)
    entry.content.setText("内容")
    qtbot.keyClick(entry.content, Key.Key_Return)
    settled()
    (kept,) = stored(desk)
    assert kept.receipt_note == ""


def test_the_half_typed_line_comes_back_with_its_receipt(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    entry = tab.entry
    entry.channel.set_value(RequestChannel.LETTER)
    entry.mail.set_value(True)
    entry.receipt_note.setText("电话确认")
    entry.arrived.set_date(date(2026, 3, 9))
    entry.content.setText("半句")
    tab.keep_typing()
    with register(desk, settled) as other:
        assert other.entry.mail.value()
        assert other.entry.arrived.date() == date(2026, 3, 9)
        assert other.entry.receipt_note.text() == "电话确认"
        assert other.entry.receipt_note.isVisible()


def test_the_form_asks_for_the_same_and_saves_by_itself(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, received_on=date(2026, 3, 2), channel=RequestChannel.IN_PERSON))
    tab.panel.setCurrentIndex(1)
    form = tab.panel.form
    assert form._labels["received_on"].text() == "提交日期"
    assert not form.fields["ordinary_mail"].isVisible()
    form.fields["channel"].set_value(RequestChannel.LETTER)
    assert form._labels["received_on"].text() == "签收日期"
    assert form.fields["ordinary_mail"].isVisible()
    form.fields["ordinary_mail"].set_value(True)
    assert form._labels["received_on"].text() == "确认日期"
    assert "确认" in form.receipt_hint.text()
    tab.panel.reveal(True)
    form.fields["receipt_note"].setPlainText("电话与申请人确认")
    form.fields["agent"].setText("李律师")
    form.fields["archive_reference"].setText("2026-永久-12")
    form.flush()
    settled()
    (kept,) = stored(desk)
    assert kept.ordinary_mail
    assert (kept.receipt_note, kept.agent, kept.archive_reference) == ("电话与申请人确认", "李律师", "2026-永久-12")
    assert "李律师" in tab.panel.applicant.text()
    desk.perform(lambda: undo(desk.office, desk.actor))
    settled()
    (kept,) = stored(desk)
    assert not kept.ordinary_mail
    assert form.fields["archive_reference"].value() == ""


def test_another_regulation_needs_a_reason(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, received_on=date(2019, 5, 20)))
    tab.panel.setCurrentIndex(1)
    form = tab.panel.form
    assert "711" in form.fields["regulation"].currentText()
    assert not form.fields["regulation_reason"].isVisible()
    form.fields["regulation"].set_value("2008")
    assert form.fields["regulation_reason"].isVisible()
    form.flush()
    assert "理由" in form.error("regulation_reason")
    form.fields["regulation_reason"].setText("新条例施行前收到")
    form.flush()
    settled()
    (kept,) = stored(desk)
    assert (kept.regulation, kept.regulation_reason) == ("2008", "新条例施行前收到")
    tab.panel.due.why.click()
    assert "15个工作日" in tab.panel.due.reasons.text()


def test_a_request_split_from_another_leads_to_it(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    whole = put_in_front(desk, tab, settled, request(1, received_on=date(2026, 3, 2)))
    put_in_front(desk, tab, settled, request(2, received_on=date(2026, 3, 2), split_from=whole.id))
    asked: list[tuple[str, int]] = []
    desk.asked_for.connect(lambda kind, record_id: asked.append((kind, record_id)))
    links = tab.panel.followed.findChildren(QPushButton)
    (link,) = [button for button in links if "拆分" in button.text()]
    link.click()
    tab.panel.setCurrentIndex(1)
    assert tab.panel.form.split_from.isVisible()
    tab.panel.form.split_from.click()
    assert asked == [("request", whole.id), ("request", whole.id)]
    tab.show_record("request", whole.id or 0)
    settled()
    assert not tab.panel.form.split_from.isVisible()
    texts = [button.text() for button in tab.panel.followed.findChildren(QPushButton)]
    assert "拆出 2012-002" in texts


def test_personal_fields_stay_hidden_until_asked_for(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    record: Request = request(
        1, received_on=date(2026, 3, 2), channel=RequestChannel.ONLINE, receipt_note="王小明来电", agent="李律师"
    )
    put_in_front(desk, tab, settled, record)
    tab.panel.setCurrentIndex(1)
    form = tab.panel.form
    assert not form.fields["receipt_note"].isVisible()
    assert not form.fields["agent"].isVisible()
    assert "李律师" not in tab.panel.applicant.text()
