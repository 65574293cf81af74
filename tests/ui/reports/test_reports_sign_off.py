"""送审, 退回, 签发, 更正 through the real buttons and dialogs, with a real key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import shiboken6

from ogi_desk.domain.records import ChannelUse, Publication
from ogi_desk.domain.vocabulary import Channel, ReportState
from ogi_desk.forms.report import CellRef, Severity
from ogi_desk.services.records import correct
from ogi_desk.services.sample import SampleOffice
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.changes_panel import what_differs
from ogi_desk.ui.reports.tab import ReportTab

Idle = Callable[[], None]
Find = Callable[[], Any]


def add_channel(desk: Desk) -> None:
    with desk.office.read() as reader:
        item = next(p for p in reader.all(Publication) if all(u.channel is not Channel.GAZETTE for u in p.channels))
    after = replace(item, channels=(*item.channels, ChannelUse(Channel.GAZETTE)))
    desk.perform(lambda: correct(desk.office, desk.actor, item, after))


def sign(tab: ReportTab, sample: SampleOffice, dialog: Find, qtbot: Any, idle: Idle, reason: str = "") -> None:
    tab.sign_off.approve.trigger()
    form = dialog()
    for field in form.excuse_fields():
        field.setText("依上年口径，已向主管部门说明")
    form.reason.setText(reason)
    form.passphrase.setText(sample.passphrase)
    form.button.click()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    idle()


def test_clerk_sends_director_returns_with_remarks(
    tab: ReportTab, desk: Desk, sample: SampleOffice, dialog: Find, idle: Idle
) -> None:
    assert not tab.sign_off.approve.isEnabled()
    tab.top.primary.click()
    idle()
    assert tab.draft.state is ReportState.SENT
    assert tab.top._state.text() == "送审"
    assert not tab.top.primary.isEnabled()
    desk.sit_down(sample.director)
    idle()
    assert tab.top.primary.text().startswith("签发")
    assert tab.top.secondary.text().startswith("退回")
    tab.top.secondary.click()
    form = dialog()
    form.button.click()
    assert form.isVisible()
    assert "意见" in form._error.text
    form.remarks.setPlainText("网站条数与附表不符，请核对。")
    form.button.click()
    idle()
    assert tab.draft.state is ReportState.RETURNED
    assert tab.bar.text.endswith("退回：网站条数与附表不符，请核对。")
    desk.sit_down(sample.clerk)
    idle()
    assert tab.top.primary.text().startswith("送审")


def test_director_sees_what_changed_since_the_last_look(
    tab: ReportTab, desk: Desk, sample: SampleOffice, dialog: Find, idle: Idle
) -> None:
    tab.top.primary.click()
    idle()
    desk.sit_down(sample.director)
    tab.sign_off.give_back.trigger()
    dialog().remarks.setPlainText("请核对。")
    dialog().button.click()
    idle()
    desk.sit_down(sample.clerk)
    add_channel(desk)
    tab.outline.choose("section:problems")
    idle()
    tab.section.editor.insertPlainText("新增一句。")
    tab.flush()
    idle()
    tab.top.primary.click()
    idle()
    desk.sit_down(sample.director)
    idle()
    changes = tab.draft.review.changed
    assert {c.where if isinstance(c.where, str) else c.where.table for c in changes} >= {"problems", "annex"}
    assert "改动" in tab.bar.text
    assert tab.outline._items["section:problems"].text(0).startswith("改")
    assert tab.outline._items["section:overview"].text(0).startswith("一、")
    tab.bar.button.click()
    idle()
    assert tab.changes.isVisible()
    tab.draft.make_now()
    idle()
    assert tab.changes.isVisible()  # stays while the report is made anew
    row = next(i for i, c in enumerate(changes) if isinstance(c.where, CellRef))
    tab.changes._list.itemActivated.emit(tab.changes._list.item(row))
    idle()
    assert tab.table.model.ref(tab.table.view.currentIndex()) == changes[row].where
    assert any(not mark.strong for mark in tab.pages._marks)


def test_a_change_shows_where_the_words_differ() -> None:
    assert what_differs("3", "4") == ("3", "4")
    before = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯"
    was, now = what_differs(before, before.replace("丙", "新的"))
    assert was == "…五六七八九十甲乙丙丁戊己庚辛壬癸子…"
    assert now == "…五六七八九十甲乙新的丁戊己庚辛壬癸子…"
    assert what_differs("", "新") == ("", "新")


def test_open_errors_and_a_wrong_passphrase_are_told_at_their_fields(
    tab: ReportTab, desk: Desk, sample: SampleOffice, dialog: Find, qtbot: Any, idle: Idle
) -> None:
    desk.sit_down(sample.director)
    idle()
    tab.sign_off.approve.trigger()
    form = dialog()
    errors = [f for f in tab.draft.latest.report.findings if f.severity is Severity.ERROR]  # type: ignore[union-attr]
    assert len(form.excuse_fields()) == len(errors) > 0
    form.button.click()
    assert all(error.text for _, _, error in form._excuses)
    assert form._passphrase_error.text
    for field in form.excuse_fields():
        field.setText("已说明")
    form.passphrase.setText("不对的口令")
    form.button.click()
    assert not form.button.isEnabled()
    qtbot.waitUntil(lambda: form.button.isEnabled(), timeout=20_000)
    assert "口令" in form._passphrase_error.text
    assert form.isVisible()
    assert tab.draft.state is ReportState.DRAFT
    form.cancel.click()


def test_signed_paper_is_shown_sound_and_noticed_when_records_move(
    tab: ReportTab, desk: Desk, sample: SampleOffice, dialog: Find, qtbot: Any, idle: Idle
) -> None:
    desk.sit_down(sample.director)
    idle()
    sign(tab, sample, dialog, qtbot, idle)
    assert tab.draft.state is ReportState.APPROVED
    assert tab.top._state.text() == "已签发"
    assert tab.top.primary.text().startswith("打印")
    file = tab.signed_file()
    assert file is not None
    assert tab.sign_off.paper_bytes() == file.read_bytes()
    assert tab.section.editor.isReadOnly()
    assert tab.bar.text == ""
    tab.sign_off.verify.trigger()
    idle()
    verdict = dialog()
    assert verdict.isVisible()
    verdict.reject()

    add_channel(desk)
    idle()
    assert tab.bar.text.startswith("签发后记录有变动")
    assert tab.sign_off.paper_bytes() == file.read_bytes()
    tab.bar.button.click()  # 更正
    idle()
    assert not tab.section.editor.isReadOnly()
    assert tab.sign_off.paper_bytes() != file.read_bytes()
    assert tab.top.primary.text().startswith("签发")

    tab.sign_off.approve.trigger()
    form = dialog()
    assert form.version == 2
    for field in form.excuse_fields():
        field.setText("已说明")
    form.passphrase.setText(sample.passphrase)
    form.button.click()
    assert "理由" in form._reason_error.text
    form.reason.setText("补登公报一期")
    form.button.click()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    idle()
    second = tab.signed_file()
    assert second is not None
    assert second != file
    assert file.exists()
    assert tab.sign_off.paper_bytes() == second.read_bytes()
    assert "第 2 版" in tab.top._since.text()


def test_leaving_a_correction_shows_the_signed_paper_again(
    tab: ReportTab, desk: Desk, sample: SampleOffice, dialog: Find, qtbot: Any, idle: Idle
) -> None:
    desk.sit_down(sample.director)
    idle()
    sign(tab, sample, dialog, qtbot, idle)
    tab.sign_off.correct.trigger()
    idle()
    assert "正在更正" in tab.bar.text
    tab.bar.button.click()
    idle()
    assert tab.section.editor.isReadOnly()
    assert tab.top.primary.text().startswith("打印")


def test_date_of_signature_is_set_in_a_dialog(tab: ReportTab, dialog: Find, idle: Idle) -> None:
    tab.sign_off.date.trigger()
    form = dialog()
    form.field.line.setText("2013-02-30")
    form.buttons.buttons()[0].click()
    assert form.isVisible()
    assert form.line.message
    form.field.line.setText("2013-02-28")
    form.buttons.buttons()[0].click()
    idle()
    assert tab.draft.latest.report.signed_on.isoformat() == "2013-02-28"  # type: ignore[union-attr]


def test_verbs_are_offered_to_the_window(tab: ReportTab) -> None:
    assert tab.primary_action() is tab.sign_off.send
    assert tab.sign_off.print in tab.actions_for_menu("report")
    assert tab.sign_off.verify in tab.actions_for_menu("report")
    assert tab.actions_for_menu("edit") == []
    tab.focus_find()
    assert tab.pages_bar.search.hasFocus()


def test_a_signature_that_was_refused_is_told_though_its_dialog_is_gone(
    tab: ReportTab, desk: Desk, sample: SampleOffice, dialog: Find, qtbot: Any, idle: Idle
) -> None:
    desk.sit_down(sample.director)
    idle()
    told: list[str] = []
    desk.notices.problem = told.append  # type: ignore[method-assign,assignment]
    tab.sign_off.approve.trigger()
    form = dialog()
    for field in form.excuse_fields():
        field.setText("已说明")
    form.passphrase.setText("not the passphrase")
    form.button.click()
    shiboken6.delete(form)
    qtbot.waitUntil(lambda: desk.tasks.busy == 0, timeout=20_000)
    assert len(told) == 1
    assert "口令" in told[0]
