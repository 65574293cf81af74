"""Letters from the side of a request: drafted, shown, issued once, delivered, voided; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui_records import publication, request
from ui_request_tab import SPRING, put_in_front, register, stored, window_named

from ogi_desk.app import make_press
from ogi_desk.domain.records import Letter, Person, Profile
from ogi_desk.domain.vocabulary import LetterState, Outcome, RequestChannel, RequestEventKind
from ogi_desk.services.letters import filled_of
from ogi_desk.services.records import add, correct
from ogi_desk.ui import printing
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs import letter_papers
from ogi_desk.ui.dialogs.letter_dialog import LetterDialog
from ogi_desk.ui.requests.tab import RequestTab

Key = Qt.Key
Kind = RequestEventKind
Wait = Callable[[], None]
PLAIN: dict[str, Any] = {"received_on": date(2026, 3, 2), "channel": RequestChannel.IN_PERSON}


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    desk.press = make_press()
    with register(desk, settled, SPRING) as tab:
        yield tab


def letters(desk: Desk) -> list[Letter]:
    with desk.office.read() as reader:
        return reader.all(Letter)


def dialog() -> LetterDialog:
    found = window_named("letter")
    assert isinstance(found, LetterDialog)
    return found


def write(tab: RequestTab, settled: Wait, kind: str) -> LetterDialog:
    tab.panel.letters.wanted.emit(kind)
    settled()
    return dialog()


def fill(shown: LetterDialog, field: str, text: str) -> None:
    editor: Any = shown.form.editors[field]
    editor.setFocus()
    editor.setPlainText(text)


def want_clearance(desk: Desk) -> None:
    desk.profile, _ = correct(desk.office, "李办", desk.profile, replace(desk.profile, clearance=True))


def test_a_letter_is_issued_once_and_moves_the_clock(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    said: list[str] = []
    desk.notices.said.connect(lambda notice: said.append(notice.text))
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.letters.fill_menu()
    offered = [action.text() for action in tab.panel.letters.menu.actions()]
    assert offered[1] == "&2　政府信息公开申请补正告知书"
    tab.panel.letters.menu.actions()[1].trigger()
    settled()
    shown = dialog()
    assert shown.focusWidget() is shown.form.editors["补正事项"]
    qtbot.waitUntil(lambda: shown.preview.paper is not None, timeout=20_000)
    shown.go.click()
    assert shown.form.error("补正事项") == "请填写“需要补正的事项”。"
    first = shown.preview.paper
    fill(shown, "补正事项", "请明确年度")
    assert shown.form.error("补正事项") == ""
    qtbot.waitUntil(lambda: shown.preview.paper is not first, timeout=20_000)
    shown.go.click()
    assert not shown.go.isEnabled()
    shown.go.click()
    settled()
    assert said[-1] == "已发出 泉港统补〔2026〕1号 · 已登记补正告知"
    (letter,) = letters(desk)
    assert letter.state is LetterState.ISSUED
    (event,) = stored(desk)[0].events
    assert (event.kind, event.reason, event.letter_id) == (Kind.CORRECTION_ASKED, "请明确年度", letter.id)
    assert tab.panel.due.day.text() == "待补正后起算"
    words = tab.panel.letters.list.item(0).text()
    assert "泉港统补〔2026〕1号" in words
    assert "王**" in words
    assert "王小明" not in words


def test_what_was_typed_is_kept_as_a_draft(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    untouched = write(tab, settled, "correction")
    qtbot.keyClick(untouched, Key.Key_Escape)
    settled()
    assert letters(desk) == []
    shown = write(tab, settled, "correction")
    fill(shown, "补正事项", "请提供身份证明")
    date_line: Any = shown.form.editors["补正期限"]
    date_line.line.setText("下周")
    qtbot.keyClick(shown, Key.Key_Escape)
    settled()
    (draft,) = letters(desk)
    assert draft.state is LetterState.DRAFT
    assert filled_of(draft)["补正期限"] == "下周"
    listed = tab.panel.letters.list
    listed.setFocus()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Key.Key_Return)
    settled()
    again = dialog()
    assert again.form.values()["补正事项"] == "请提供身份证明"
    again.go.click()
    assert "下周" in again.form.error("补正期限")
    qtbot.keyClick(again, Key.Key_Escape)
    settled()
    listed.setFocus()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Key.Key_Delete)
    settled()
    assert letters(desk) == []
    assert not listed.isVisible()


def test_delivery_and_voiding_in_place(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    for text in ("请明确年度", "请提供身份证明"):
        shown = write(tab, settled, "correction")
        fill(shown, "补正事项", text)
        shown.go.click()
        settled()
        block = tab.panel.letters
        block.list.setCurrentRow(block.list.count() - 1)
        if text == "请明确年度":
            block.void.click()
            qtbot.keyClick(block.doing.words, Key.Key_Return)
            assert block.doing.fields.error("words") == "请写明作废的原因。"
            block.doing.words.setText("对象写错")
            qtbot.keyClick(block.doing.words, Key.Key_Return)
            settled()
            assert stored(desk)[0].events == ()
    block.deliver.click()
    assert block.doing.isVisible()
    block.doing.day.line.setText("今天")
    block.doing.words.setText("EMS1234567")
    qtbot.keyClick(block.doing.words, Key.Key_Return)
    settled()
    assert not block.doing.isVisible()
    voided, delivered = letters(desk)
    assert (voided.state, voided.void_reason) == (LetterState.VOID, "对象写错")
    assert (delivered.number, delivered.delivered_on) == ("泉港统补〔2026〕2号", SPRING)
    assert stored(desk)[0].events[0].evidence == "EMS1234567"
    block.list.setCurrentRow(1)
    assert not block.void.isVisible()
    block.open.click()
    settled()
    copy: Any = window_named("paper")
    assert copy.paper.pdf.startswith(b"%PDF")
    qtbot.waitUntil(lambda: copy.view.page_count >= 1, timeout=20_000)


def test_another_outcome_brings_its_article(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    shown = write(tab, settled, "reply_refused")
    choice: Any = shown.form.editors["答复结果"]
    shown.go.click()
    assert "答复结果" in shown.form.error("答复结果")
    choice.choose(Outcome.STATE_SECRET.label)
    choice.committed.emit()
    secret = shown.form.values()["条款"]
    choice.choose(Outcome.INTERNAL_AFFAIRS.label)
    choice.committed.emit()
    assert "第十四条" in secret
    assert "第十六条" in shown.form.values()["条款"]


def test_its_own_wording_is_judged_at_the_text(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    shown = write(tab, settled, "correction")
    fill(shown, "补正事项", "请明确年度")
    shown.text.fold.click()
    shown.text.editor.setPlainText("{{收件人}}：\n请补正{{补正事项}}，电话{{联系电}}。")
    shown.go.click()
    settled()
    assert "第2行的字段“联系电”不认识" in shown.text.error.text
    assert letters(desk) == []
    shown.text.editor.setPlainText("{{收件人}}：\n请补正{{补正事项}}。")
    shown.go.click()
    settled()
    (letter,) = letters(desk)
    assert letter.body == "{{收件人}}：\n请补正{{补正事项}}。"
    assert letter.state is LetterState.ISSUED


def test_clearance_stands_between_draft_and_issue(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    want_clearance(desk)
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    shown = write(tab, settled, "extension")
    assert shown.go.text() == "送负责人审定(&S)"
    fill(shown, "延期理由", "需要核对多年数据")
    shown.form.put("批准人", "陈局")
    shown.go.click()
    settled()
    (letter,) = letters(desk)
    assert letter.state is LetterState.SENT
    tab.panel.letters.open_wanted.emit(letter)
    settled()
    shown = dialog()
    assert (shown.go.text(), shown.go.isEnabled()) == ("等待负责人审定", False)
    fill(shown, "延期理由", "需要核对三年数据")
    assert shown.go.text() == "送负责人审定(&S)"
    shown.go.click()
    settled()
    desk.sit_down(Person(name="陈局", post="局长", role="director"))
    (letter,) = letters(desk)
    tab.panel.letters.open_wanted.emit(letter)
    settled()
    shown = dialog()
    assert (shown.go.text(), shown.back.isVisible()) == ("审定(&S)", True)
    shown.go.click()
    settled()
    assert (shown.go.text(), shown.back.isVisible()) == ("发出(&S)", False)
    shown.go.click()
    settled()
    (event,) = stored(desk)[0].events
    assert (event.kind, event.approved_by, event.approved_on) == (Kind.EXTENDED, "陈局", SPRING)


def test_an_answer_is_delivered_with_its_letter(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    shown = write(tab, settled, "reply_published")
    fill(shown, "获取途径", "本机关网站")
    shown.go.click()
    settled()
    assert tab.panel.next.text() == "登记送达"
    tab.panel.next.click()
    doing = tab.panel.letters.doing
    assert doing.isVisible()
    doing.day.line.setText("0312")
    doing.words.setText("本人签收")
    qtbot.keyClick(doing.words, Key.Key_Return)
    settled()
    assert [event.kind for event in stored(desk)[0].events] == [Kind.ANSWERED, Kind.DELIVERED]
    assert letters(desk)[0].evidence == "本人签收"
    assert not tab.panel.next.isVisible()


def test_questions_lead_to_the_filled_letter(desk: Desk, tab: RequestTab, qtbot: Any, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.next.setFocus()
    qtbot.keyClick(tab.panel.next, Key.Key_Space)
    page = tab.panel.ways.decision
    qtbot.waitUntil(lambda: page.options[0].hasFocus(), timeout=20_000)
    qtbot.keyClick(tab.focusWidget(), Key.Key_1)
    qtbot.waitUntil(lambda: page.options[0].hasFocus(), timeout=20_000)
    qtbot.keyClick(tab.focusWidget(), Key.Key_Backspace)
    assert page.path == ()
    qtbot.keyClick(page, Key.Key_1)
    qtbot.keyClick(page, Key.Key_2)
    assert page.decision is not None
    assert page.decision.outcome is Outcome.PETITION
    assert page.words.text() == "结果：信访举报投诉类申请"
    page.write.click()
    settled()
    shown = dialog()
    assert shown.definition.id == "reply_petition"
    assert shown.form.values()["条款"] == page.decision.article
    assert "××" in shown.form.faults()["理由"]
    assert not tab.panel.ways.busy


def test_a_row_is_picked_directly_and_only_recorded(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    tab.panel.next.click()
    page = tab.panel.ways.decision
    offered = {page.direct.itemText(n): n for n in range(page.direct.count())}
    page.direct.setCurrentIndex(offered["重复申请"])
    page.direct.committed.emit()
    page.register.click()
    step = tab.panel.step
    assert step.isVisible()
    assert step.outcome.value() is Outcome.REPEATED
    assert step.fields.article.value() == "第三十六条第（六）项"
    step.save()
    settled()
    (answer,) = stored(desk)[0].events
    assert answer.outcome is Outcome.REPEATED


def test_the_fee_is_shown_by_its_steps_and_goes_into_the_notice(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    with desk.office.write("李办", "登记") as writer:
        for number in range(2, 14):
            writer.add(request(number, **{**PLAIN, "received_on": date(2026, 3, 1)}))
    put_in_front(desk, tab, settled, request(14, **PLAIN))
    tab.panel.ways.go(Kind.FEE_NOTIFIED)
    settled()
    panel = tab.panel.ways.fee
    assert "13 件" in panel.month.text()
    assert "第 13 件起" in panel.month.text()
    assert panel.others.count() == 12
    assert panel.total.text() == "合计 100 元"
    panel.standard.choose("by_page")
    settled()
    assert not panel.write.isEnabled()
    assert "页数" in panel.error.text
    panel.units.setValue(150)
    settled()
    assert panel.total.text() == "合计 1700 元"  # 70 × 10 + 50 × 20
    assert len(panel.steps.text().splitlines()) == 3
    panel.write.click()
    settled()
    values = dialog().form.values()
    assert (values["计费方式"], values["计费数量"], values["金额"]) == ("按量", "150", "1700")


def test_a_published_item_near_the_text_answers_the_request(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    add(desk.office, "李办", publication(1, title="泉港区2024年农民人均可支配收入", link="http://www.qg.gov.cn/1.htm"))
    put_in_front(desk, tab, settled, request(1, **PLAIN, content="申请公开城镇绿化养护合同"))
    block = tab.panel.nearest
    QApplication.processEvents()
    settled()
    assert not block.isVisible()
    text = "申请公开2024年泉港区农民人均可支配收入"
    put_in_front(desk, tab, settled, request(2, **PLAIN, content=text))
    put_in_front(desk, tab, settled, request(3, **PLAIN, content=text))
    settled()
    settled()
    assert block.isVisible()
    (near,) = block.shown.items
    assert any(earlier.repeated for earlier in block.shown.earlier)
    block.answer_wanted.emit(near)
    settled()
    shown = dialog()
    assert shown.definition.id == "reply_published"
    assert "http://www.qg.gov.cn/1.htm" in shown.form.values()["获取途径"]


def test_a_draft_goes_to_paper_and_file(
    desk: Desk, tab: RequestTab, settled: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_front(desk, tab, settled, request(1, **PLAIN))
    shown = write(tab, settled, "correction")
    names: list[str] = []

    def asked(parent: Any, settings: Any, title: str, name: str, pattern: str) -> Path:
        names.append(name)
        return tmp_path / name

    printed: list[tuple[int, str]] = []
    monkeypatch.setattr(letter_papers, "ask_save", asked)
    monkeypatch.setattr(printing, "print_pdf", lambda *given, two_sided: printed.append(given[3:5]))
    for action in shown.papers.menu.actions():
        action.trigger()
        settled()
    assert names == ["政府信息公开申请补正告知书 2012-001.pdf", "政府信息公开申请补正告知书 2012-001.docx"]
    assert (tmp_path / names[0]).read_bytes().startswith(b"%PDF")
    assert (tmp_path / names[1]).read_bytes().startswith(b"PK")
    assert [title for _, title in printed] == ["政府信息公开申请补正告知书 2012-001", "信封 2012-001"]
    assert letters(desk) == []


def test_an_older_register_keeps_plain_steps(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    put_in_front(desk, tab, settled, request(1))
    words = [action.text() for action in tab.panel.rest_menu.actions()]
    assert "发补正告知…" in words
    (only,) = [action for action in tab.panel.rest_menu.actions() if action.text().startswith("只登记")]
    inner: Any = only.menu()
    assert "登记答复" in [action.text() for action in inner.actions()]
    assert isinstance(desk.profile, Profile)
