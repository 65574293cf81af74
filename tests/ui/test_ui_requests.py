"""The request register: entry, clock, steps in place, masking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from ui_records import request

from ogi_desk.domain.records import Case, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, Outcome, RequestEventKind
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.tab import RequestTab

Key = Qt.Key
Kind = RequestEventKind
Wait = Callable[[], None]


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    tab = RequestTab(desk)
    desk.changed.connect(tab.refresh)
    tab.resize(1280, 720)
    tab.show()
    settled()
    yield tab
    tab.hide()
    tab.deleteLater()


@pytest.fixture
def open_one(asked: Request, tab: RequestTab, settled: Wait) -> RequestTab:
    """The tab with the one open request in front."""
    tab.list.select_row(0)
    settled()
    return tab


def stored(desk: Desk) -> list[Request]:
    with desk.office.read() as reader:
        return reader.all(Request)


def test_a_request_is_entered_in_one_line(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    tab.entry.day.line.setText("1203")
    tab.entry.group.set_value(ApplicantClass.RESEARCH)
    tab.entry.applicant.setText("王小明")
    qtbot.keyClick(tab.entry.applicant, Key.Key_Return)
    assert tab.entry.error.text == "请输入申请内容。"
    tab.entry.content.setText("申请公开2011年农民人均纯收入数据")
    qtbot.keyClick(tab.entry.content, Key.Key_Return)
    settled()
    (kept,) = stored(desk)
    assert kept.number == "2012-001"
    assert kept.received_on == date(2012, 12, 3)
    assert kept.handler == "李办"
    assert tab.entry.content.text() == ""
    assert tab.panel.line is not None
    assert tab.panel.line.record.id == kept.id


def test_a_day_to_come_is_refused_in_place(desk: Desk, tab: RequestTab, qtbot: Any) -> None:
    tab.entry.day.line.setText("2012-12-20")
    tab.entry.content.setText("内容")
    qtbot.keyClick(tab.entry.content, Key.Key_Return)
    assert "晚于今天" in tab.entry.error.text
    assert stored(desk) == []


def test_the_row_shows_state_due_day_and_days_left(open_one: RequestTab) -> None:
    row = open_one.rows.row(0)
    assert row is not None
    texts = dict(zip((column.id for column in open_one.rows.columns), row.texts, strict=True))
    assert texts["due"] == "2012-12-24"
    assert texts["left"] == "8 个工作日"
    assert texts["state"] == "办理中"
    assert texts["applicant"] == "王**"


def test_the_due_day_is_large_and_explained(open_one: RequestTab) -> None:
    block = open_one.panel.due
    assert block.day.text() == "2012年12月24日"
    assert block.day.font().pointSizeF() > block.state.font().pointSizeF() * 1.5
    assert not block.reasons.isVisible()
    block.why.click()
    assert block.reasons.isVisible()
    assert "15个工作日" in block.reasons.text()
    assert "条例" in block.reasons.text()


def test_court_vector_of_2022(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    with desk.office.write("李办", "登记") as writer:
        kept = writer.add(request(1, received_on=date(2022, 9, 30)))
    tab.show_record("request", kept.id or 0)
    tab.ask()
    settled()
    assert tab.panel.due.day.text() == "2022年11月2日"


def test_the_next_step_is_entered_in_place(desk: Desk, open_one: RequestTab, qtbot: Any, settled: Wait) -> None:
    panel = open_one.panel
    assert panel.next.text() == "判断并答复…"
    panel.next.click()
    assert panel.ways.busy
    panel.ways.decision.register.click()  # without the questions
    assert panel.step.isVisible()
    panel.step.save()
    assert panel.step.fields.error("outcome") == "请选择答复结果。"
    panel.step.outcome.set_value(Outcome.GRANTED)
    panel.step.fields.number.setText("泉港统公开〔2012〕1号")
    panel.step.day.line.setText("1210")
    qtbot.keyClick(panel.step.fields.number, Key.Key_Return)
    settled()
    (kept,) = stored(desk)
    assert kept.answer == RequestEvent(
        kind=Kind.ANSWERED, on=date(2012, 12, 10), outcome=Outcome.GRANTED, document_number="泉港统公开〔2012〕1号"
    )
    assert not panel.step.isVisible()
    assert panel.next.text() == "登记送达"
    assert [point.words for point in panel.life.points] == ["收到申请", "答复：予以公开"]
    assert open_one.rows.row(0).texts[-1] == "予以公开"  # type: ignore[union-attr]


def test_a_step_that_cannot_have_happened_is_refused_in_place(desk: Desk, open_one: RequestTab, settled: Wait) -> None:
    panel = open_one.panel
    panel.begin(Kind.CORRECTION_ASKED)
    panel.step.day.line.setText("2012-11-01")
    panel.step.save()
    settled()
    assert panel.step.isVisible()
    assert panel.step.error.text
    assert stored(desk)[0].events == ()


def test_outcomes_are_the_rows_of_the_national_form(open_one: RequestTab) -> None:
    box = open_one.panel.step.outcome
    assert box.rows() == [outcome.id for outcome in Outcome]
    words = [box.itemText(n) for n in range(box.count())]
    assert words[1:5] == ["（一）予以公开", "（二）部分公开", "（三）不予公开", "（三）1. 属于国家秘密"]
    assert words[-4:] == [
        "（六）其他处理",
        "（六）1. 申请人无正当理由逾期不补正",
        "（六）2. 申请人逾期未按收费通知要求缴纳费用",
        "（六）3. 其他处理",
    ]
    headings = [n for n in range(box.count()) if box.itemData(n) is None]
    assert [box.itemText(n)[:3] for n in headings] == ["（三）", "（四）", "（五）", "（六）"]


def test_headings_of_the_outcomes_are_stepped_over_by_the_arrow_keys(open_one: RequestTab, qtbot: Any) -> None:
    panel = open_one.panel
    panel.begin(Kind.ANSWERED)
    box = panel.step.outcome
    seen = []
    for _ in range(box.count()):
        qtbot.keyClick(box, Key.Key_Down)
        seen.append(box.value())
    assert list(dict.fromkeys(seen)) == list(Outcome)


def test_an_extension_moves_the_day_and_keeps_the_first_one(desk: Desk, open_one: RequestTab, settled: Wait) -> None:
    panel = open_one.panel
    panel.begin(Kind.EXTENDED)
    assert panel.step.fields.days.maximum() == 15
    panel.step.day.line.setText("1212")
    panel.step.save()
    settled()
    assert "2012-12-24" in panel.due.state.text()
    assert panel.due.day.text() == "2013年1月15日"


def test_an_event_is_corrected_and_removed_with_a_way_back(desk: Desk, open_one: RequestTab, settled: Wait) -> None:
    panel = open_one.panel
    panel.begin(Kind.CORRECTION_ASKED)
    panel.step.day.line.setText("1205")
    panel.step.save()
    settled()
    event = stored(desk)[0].events[0]
    panel._change_event(event)
    assert panel.step.day.date() == date(2012, 12, 5)
    panel.step.day.line.setText("1206")
    panel.step.save()
    settled()
    (changed,) = stored(desk)[0].events
    assert changed == replace(event, on=date(2012, 12, 6))
    said: list[Any] = []
    desk.notices.said.connect(said.append)
    panel._remove_event(panel.line.record.events[0])  # type: ignore[union-attr]
    settled()
    assert stored(desk)[0].events == ()
    said[-1].action()
    settled()
    assert stored(desk)[0].events == (changed,)


def test_personal_data_is_hidden_until_asked_for_and_hides_again(open_one: RequestTab, qtbot: Any) -> None:
    panel = open_one.panel
    assert "王小明" not in panel.applicant.text()
    panel.setCurrentIndex(1)
    assert not panel.form.fields["phone"].isVisible()
    panel.eye.click()
    assert "王小明" in panel.applicant.text()
    assert panel.form.fields["phone"].isVisible()
    assert panel._hide_again.isActive()
    panel._hide_again.timeout.emit()
    assert "王小明" not in panel.applicant.text()
    assert not panel.form.fields["phone"].isVisible()


def test_hiding_saves_what_was_typed(desk: Desk, open_one: RequestTab, settled: Wait) -> None:
    panel = open_one.panel
    panel.reveal(True)
    panel.form.fields["phone"].setText("059587000000")
    panel.reveal(False)
    settled()
    assert stored(desk)[0].phone == "059587000000"


def test_a_new_request_with_all_fields(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    tab.entry.content.setText("申请公开三年数据")
    tab.entry.more.click()
    assert tab._side.currentWidget() is tab.new
    form = tab.new.form
    assert form.fields["content"].value() == "申请公开三年数据"
    assert form.fields["phone"].isVisible()
    form.fields["content"].setPlainText("")
    tab.new.save_button.click()
    assert form.error("content") == "请输入申请内容。"
    form.fields["content"].setPlainText("申请公开三年数据")
    form.fields["received_on"].line.setText("1211")
    form.fields["fee_charged"].setText("12.5")
    tab.new.save_button.click()
    settled()
    (kept,) = stored(desk)
    assert kept.fee_charged == Decimal("12.5")
    assert kept.received_on == date(2012, 12, 11)
    assert tab._side.currentWidget() is tab.panel
    assert tab.entry.content.text() == ""


def test_a_case_is_shown_with_its_request_and_leads_to_it(desk: Desk, open_one: RequestTab, settled: Wait) -> None:
    request_id = stored(desk)[0].id or 0
    with desk.office.write("李办", "登记") as writer:
        case = writer.add(Case(kind=CaseKind.RECONSIDERATION, received_on=date(2012, 12, 11), request_id=request_id))
    open_one.panel.followed.show_request(stored(desk)[0])
    settled()
    assert "行政复议" in open_one.panel.followed.cases.text()
    assert "尚未审结" in open_one.panel.followed.cases.text()
    open_one.show_record("case", case.id or 0)
    settled()
    assert open_one.list.current_id == request_id


def test_states_filter_the_register(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    with desk.office.write("李办", "登记") as writer:
        writer.add(request(1, received_on=date(2012, 10, 8)))
        writer.add(request(2))
        answer = RequestEvent(kind=Kind.ANSWERED, on=date(2012, 12, 10), outcome=Outcome.GRANTED)
        writer.add(request(3, events=(answer,)))
    tab.filters.choose("state", "overdue")
    settled()
    assert [tab.rows.row(n).texts[0] for n in range(tab.rows.rowCount())] == ["2012-001"]  # type: ignore[union-attr]
    assert tab.rows.row(0).marks[-1].tone == "bad"  # type: ignore[union-attr]
    tab.filters.choose("state", "answered")
    settled()
    assert tab.rows.rowCount() == 1


def test_states_that_wait_for_others_filter_the_register(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    asked = RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2012, 12, 5))
    sent = RequestEvent(kind=Kind.CONSULTATION_SENT, on=date(2012, 12, 6))
    with desk.office.write("李办", "登记") as writer:
        writer.add(request(1, events=(asked,)))
        writer.add(request(2, events=(sent,)))
        writer.add(request(3))
    for state, number, words in (
        ("awaiting_correction", "2012-001", "待补正"),
        ("consulting", "2012-002", "征求意见中"),
    ):
        tab.filters.choose("state", state)
        settled()
        assert [tab.rows.row(n).texts[0] for n in range(tab.rows.rowCount())] == [number]  # type: ignore[union-attr]
        assert tab.rows.row(0).texts[-1] == words  # type: ignore[union-attr]
