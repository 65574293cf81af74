"""Steps in place: each kind asks only for what it needs, by keyboard; the life line shows the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from ui_records import request
from ui_request_tab import SPRING, lively, put_in_front, register, stored

from ogi_desk.domain.records import Case, Letter, RequestEvent
from ogi_desk.domain.vocabulary import (
    CaseKind,
    CaseResult,
    ConsultedParty,
    FeeStandard,
    Outcome,
    RequestChannel,
    RequestEventKind,
)
from ogi_desk.services.requests import STEP_LABELS
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.step_rows import ROWS
from ogi_desk.ui.requests.tab import RequestTab

Key = Qt.Key
Kind = RequestEventKind
Wait = Callable[[], None]
PLAIN = {"received_on": date(2026, 3, 2), "channel": RequestChannel.IN_PERSON}


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    with register(desk, settled, SPRING) as tab:
        yield tab


def enter(tab: RequestTab, qtbot: Any, *typed: str) -> None:
    """Type into the fields in their order from the first, then Enter; an empty text passes a field over."""
    step = tab.panel.step
    step.day.setFocus()
    for number, text in enumerate(typed):
        if number:
            qtbot.keyClick(tab.focusWidget(), Key.Key_Tab)
        if text:
            field: Any = tab.focusWidget()
            field.selectAll()
            field.insert(text)
    qtbot.keyClick(tab.focusWidget(), Key.Key_Return)


def test_every_step_shows_only_its_own_fields(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    assert set(ROWS) == set(Kind) == set(STEP_LABELS)
    fields = tab.panel.step.fields
    for kind in Kind:
        tab.panel.begin(kind)
        shown = {name for name, field in fields._rows.items() if field.isVisible()}
        assert shown == {"day", *ROWS[kind]} - {"returned"}, kind
        named = {field.accessibleName() for name, field in fields._rows.items() if field.isVisible()}
        assert all(named)
        assert len(named) == len(shown)


def test_a_correction_is_asked_with_its_items_and_day(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.begin(Kind.CORRECTION_ASKED)
    enter(tab, qtbot, "0305", "0320", "请明确年度", "泉港统补〔2026〕1号", "0306", "EMS1234567")
    settled()
    (event,) = stored(desk)[0].events
    assert event == RequestEvent(
        kind=Kind.CORRECTION_ASKED,
        on=date(2026, 3, 5),
        reason="请明确年度",
        until=date(2026, 3, 20),
        document_number="泉港统补〔2026〕1号",
        delivered_on=date(2026, 3, 6),
        evidence="EMS1234567",
    )
    assert not tab.panel.step.isVisible()
    assert tab.panel.due.day.text() == "待补正后起算"
    assert "补正截止 2026-03-20" in tab.panel.due.state.text()
    assert "泉港统补〔2026〕1号" in tab.panel.life.points[1].note
    assert "2026-03-06 送达" in tab.panel.life.points[1].note
    assert "EMS1234567" in tab.panel.life.points[1].note


def test_the_new_day_is_said_before_the_step_is_saved(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    assert tab.panel.due.day.text() == "2026年3月30日"
    tab.panel.begin(Kind.EXTENDED)
    qtbot.waitUntil(lambda: tab.panel.step.effect.isVisible(), timeout=20_000)
    assert "2026年4月28日" in tab.panel.step.effect.text()
    qtbot.keyClick(tab.focusWidget(), Key.Key_Escape)
    assert not tab.panel.step.isVisible()
    assert stored(desk)[0].events == ()
    assert tab.panel.next.hasFocus()


def test_an_extension_keeps_who_allowed_it(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.begin(Kind.EXTENDED)
    tab.panel.step.fields.days.setValue(10)
    enter(tab, qtbot, "0311", "", "需要核对多年数据", "", "陈局", "0310")
    settled()
    (event,) = stored(desk)[0].events
    assert (event.working_days, event.reason) == (10, "需要核对多年数据")
    assert (event.approved_by, event.approved_on) == ("陈局", date(2026, 3, 10))
    assert "陈局 2026-03-10 批准" in tab.panel.life.points[1].note


def test_of_two_consultations_out_the_one_that_came_back_is_chosen(
    desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait
) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    for party, name in ((ConsultedParty.THIRD_PARTY, "甲公司"), (ConsultedParty.AGENCY, "区发改局")):
        tab.panel.begin(Kind.CONSULTATION_SENT)
        assert not tab.panel.step.fields.returned.isVisible()
        tab.panel.step.fields.party.set_value(party)
        enter(tab, qtbot, "0305", "", name)
        settled()
    assert "甲公司应于 2026-03-26 前回复" in tab.panel.due.state.text()
    tab.panel.begin(Kind.CONSULTATION_RETURNED)
    box = tab.panel.step.fields.returned
    assert box.isVisible()
    assert ["甲公司" in box.itemText(0), "区发改局" in box.itemText(1)] == [True, True]
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)
    enter(tab, qtbot, "0310", "", "同意公开")
    settled()
    back = stored(desk)[0].events[-1]
    assert (back.kind, back.party, back.counterpart) == (
        Kind.CONSULTATION_RETURNED,
        ConsultedParty.AGENCY,
        "区发改局",
    )
    assert [out.event.counterpart for out in tab.panel.line.reading.consultations] == ["甲公司"]  # type: ignore[union-attr]
    tab.panel.begin(Kind.CONSULTATION_RETURNED)
    assert not box.isVisible()  # only one is out
    enter(tab, qtbot, "0311", "不同意")
    settled()
    assert stored(desk)[0].events[-1].counterpart == "甲公司"
    assert [point.words for point in tab.panel.life.points if point.event] == [
        "征求意见发出：甲公司",
        "征求意见发出：区发改局",
        "征求意见收回：区发改局",
        "征求意见收回：甲公司",
    ]


def test_a_fee_is_notified_and_paid(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.begin(Kind.FEE_NOTIFIED)
    fields = tab.panel.step.fields
    fields.standard.set_value(FeeStandard.BY_PAGE)
    fields.standard.committed.emit()
    assert "页" in fields.units.suffix()
    fields.units.setValue(68)
    fields.amount.setText("380")
    fields.delivery.set_value((date(2026, 3, 6), "当面"))
    enter(tab, qtbot, "0305")
    settled()
    (event,) = stored(desk)[0].events
    assert (event.fee_standard, event.units, event.amount) == (FeeStandard.BY_PAGE, 68, Decimal(380))
    assert "380 元（按量 68 页）" in tab.panel.life.points[1].note
    assert tab.panel.due.day.text() == "待缴费后起算"
    assert "缴费截止" in tab.panel.due.state.text()
    assert tab.rows.row(0).texts[-1] == "待缴费"  # type: ignore[union-attr]
    tab.panel.begin(Kind.FEE_PAID)
    enter(tab, qtbot, "0312", "三百")
    assert "金额" in fields.error("amount")
    enter(tab, qtbot, "0312", "380", "票号0012")
    settled()
    assert stored(desk)[0].events[-1].amount == Decimal(380)


def test_a_later_day_needs_its_day_and_an_answer_keeps_article_and_reason(
    desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait
) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.begin(Kind.LATER_DATE_SET)
    enter(tab, qtbot, "0310")
    assert "答复日期" in tab.panel.step.fields.error("until")
    enter(tab, qtbot, "0310", "0615")
    settled()
    assert stored(desk)[0].events[0].until == date(2026, 6, 15)
    assert "已确定延至 2026-06-15" in tab.panel.due.state.text()
    tab.panel.begin(Kind.ANSWERED)
    assert tab.panel.step.outcome.hasFocus()
    tab.panel.step.outcome.set_value(Outcome.STATE_SECRET)
    enter(tab, qtbot, "0312", "", "条例第十四条", "属于国家秘密", "泉港统公开〔2026〕1号")
    settled()
    answer = stored(desk)[0].answer
    assert answer is not None
    assert (answer.article, answer.reason) == ("条例第十四条", "属于国家秘密")
    assert "条例第十四条" in tab.panel.life.points[-1].note


def test_what_the_form_does_not_show_of_an_event_stays(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    answer = RequestEvent(
        kind=Kind.ANSWERED,
        on=date(2026, 3, 10),
        outcome=Outcome.GRANTED,
        approved_by="陈局",
        delivered_on=date(2026, 3, 11),
        evidence="签收",
        letter_id=None,
    )
    put_in_front(desk, tab, settled, request(1, **{**PLAIN, "events": (answer,)}))
    tab.panel._change_event(tab.panel.line.record.events[0])  # type: ignore[union-attr]
    enter(tab, qtbot, "0309")
    settled()
    assert stored(desk)[0].events == (replace(answer, on=date(2026, 3, 9)),)


def test_a_correction_that_cannot_have_happened_is_refused(
    desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait
) -> None:
    kept = put_in_front(desk, tab, settled, lively())
    tab.panel._change_event(kept.events[0])
    enter(tab, qtbot, "0220")
    settled()
    assert tab.panel.step.isVisible()
    assert "补正" in tab.panel.step.error.text
    assert stored(desk)[0].events == kept.events


def test_the_life_line_tells_proof_disputes_and_lateness(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    letter_number = "泉港统公开〔2026〕7号"
    answer = RequestEvent(kind=Kind.ANSWERED, on=date(2026, 4, 9), outcome=Outcome.GRANTED)
    late = lively()
    desk.today = lambda: date(2026, 6, 1)
    kept = put_in_front(desk, tab, settled, replace(late, events=(*late.events, answer)))
    with desk.office.write("李办", "登记") as writer:
        letter = writer.add(
            Letter(
                request_id=kept.id,
                kind="reply_granted",
                number=letter_number,
                issued_on=date(2026, 4, 9),
                delivered_on=date(2026, 4, 10),
                evidence="EMS77",
            )
        )
        events = (*kept.events[:-1], replace(answer, letter_id=letter.id))
        writer.replace(kept, replace(kept, events=events))
        writer.add(
            Case(
                kind=CaseKind.RECONSIDERATION,
                received_on=date(2026, 4, 20),
                answered_on=date(2026, 4, 28),
                closed_on=date(2026, 5, 30),
                result=CaseResult.CORRECTED,
                request_id=kept.id,
                case_number="泉港政复〔2026〕3号",
            )
        )
    tab.panel.line = None
    tab.ask()
    settled()
    told = {point.words: point.note for point in tab.panel.life.points}
    assert told["收到申请"].endswith("双方确认日期 2026-01-21")
    assert told["答复：予以公开"].startswith("迟 2 天")
    assert letter_number in told["答复：予以公开"]
    assert "2026-04-10 送达" in told["答复：予以公开"]
    assert told["收到行政复议"] == "泉港政复〔2026〕3号"
    assert "行政复议：提交答复" in told
    assert list(told)[-1] == "行政复议：结果纠正"
    days = [point.on for point in tab.panel.life.points]
    assert days == sorted(days)  # type: ignore[type-var]
