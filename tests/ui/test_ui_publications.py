"""The publication log by keyboard: the entry line, the list and the form at the side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from ui_records import TODAY, publication

from ogi_desk.domain.records import Attachment, ChannelUse, Publication
from ogi_desk.domain.vocabulary import Channel, Validity
from ogi_desk.services.records import correct, undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.publications.tab import PublicationTab

Key = Qt.Key
Wait = Callable[[], None]


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[PublicationTab]:
    tab = PublicationTab(desk)
    desk.changed.connect(tab.refresh)
    tab.resize(1280, 720)
    tab.show()
    settled()
    yield tab
    tab.hide()
    tab.deleteLater()


@pytest.fixture
def full(items: list[Publication], tab: PublicationTab) -> PublicationTab:
    """The tab on an office that has records already."""
    return tab


def stored(desk: Desk) -> list[Publication]:
    with desk.office.read() as reader:
        return reader.all(Publication)


def enter(qtbot: Any, tab: PublicationTab, title: str, settled: Wait) -> None:
    tab.entry.title.setText(title)
    qtbot.keyClick(tab.entry.title, Key.Key_Return)
    settled()


def in_front(tab: PublicationTab, widget: QWidget, qtbot: Any) -> None:
    tab.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def test_an_empty_log_says_what_goes_here_and_offers_first_steps(tab: PublicationTab) -> None:
    assert tab.stack.currentWidget() is tab.empty
    assert "登记" in tab.empty.accessibleName()


def test_enter_saves_and_keeps_what_repeats(desk: Desk, tab: PublicationTab, qtbot: Any, settled: Wait) -> None:
    tab.entry.category.setEditText("统计公报")
    tab.entry.channels.set_uses([ChannelUse(Channel.WEBSITE), ChannelUse(Channel.GAZETTE)])
    tab.entry.day.line.setText("0301")
    qtbot.keyClick(tab.entry.day.line, Key.Key_Return)
    assert tab.entry.error.text == "请输入信息名称。"
    enter(qtbot, tab, "2011年国民经济和社会发展统计公报", settled)
    enter(qtbot, tab, "第六次全国人口普查主要数据公报", settled)
    first, second = stored(desk)
    assert first.title == "2011年国民经济和社会发展统计公报"
    assert first.published_on == date(2012, 3, 1)
    assert first.category == "业务信息/统计公报"
    assert first.index_number.endswith("-2012-00001")
    assert second.index_number.endswith("-2012-00002")
    assert (second.category, second.channels, second.published_on) == (
        first.category,
        first.channels,
        first.published_on,
    )
    assert tab.entry.title.text() == ""
    assert tab.stack.currentWidget() is tab.list
    assert tab.rows.rowCount() == 2
    assert tab.list.current_id == second.id, "the new item is in front"


def test_errors_are_said_at_their_field(tab: PublicationTab, qtbot: Any, settled: Wait, desk: Desk) -> None:
    enter(qtbot, tab, "没有类别的信息", settled)
    assert tab.entry.error.text == "请选择信息类别。"
    tab.entry.category.setEditText("不存在")
    qtbot.keyClick(tab.entry.title, Key.Key_Return)
    assert "不存在" in tab.entry.error.text
    tab.entry.category.setEditText("统计公报")
    tab.entry.day.line.setText("1345")
    qtbot.keyClick(tab.entry.title, Key.Key_Return)
    assert "1345" in tab.entry.error.text
    assert stored(desk) == []


def test_a_lookalike_is_shown_before_saving_and_can_still_be_saved(
    desk: Desk, full: PublicationTab, qtbot: Any, settled: Wait, items: list[Publication]
) -> None:
    full.entry.category.setEditText("统计公报")
    full.entry.title.setText(" 泉港区 统计公报（第7号）".replace("（", "").replace("）", ""))
    settled()
    assert full.entry.alike.isVisible()
    assert "第7号" in full.entry.alike.accessibleName()
    qtbot.keyClick(full.entry.title, Key.Key_Return)
    settled()
    assert len(stored(desk)) == len(items)
    assert "再按一次" in full.entry.error.text
    qtbot.keyClick(full.entry.title, Key.Key_Return)
    settled()
    assert len(stored(desk)) == len(items) + 1


def test_a_number_is_proposed_and_put_right(desk: Desk, tab: PublicationTab, qtbot: Any, settled: Wait) -> None:
    qtbot.keyClick(tab.entry.number, Key.Key_Down)
    assert tab.entry.number.text() == "泉港统〔2012〕1号"
    tab.entry.number.setText("泉港统[2012]5号")
    tab.entry.number.tidy()
    assert tab.entry.number.text() == "泉港统〔2012〕5号"
    assert "泉港统〔2012〕5号" in tab.entry.error.text


def test_ctrl_d_copies_the_row_above(full: PublicationTab, settled: Wait) -> None:
    full.list.select_row(3)
    settled()
    above = full.rows.row(3).value.record  # type: ignore[union-attr]
    full.copy_above()
    assert full.entry.title.text() == above.title
    assert full.entry.category.value() == above.category
    assert full.entry.draft().channels == above.channels
    assert full.entry.draft().index_number == ""


def test_half_typed_lines_are_there_at_the_next_start(desk: Desk, tab: PublicationTab, settled: Wait) -> None:
    tab.entry.title.setText("打了一半的")
    tab.entry.category.setEditText("统计公报")
    tab.keep_typing()
    again = PublicationTab(desk)
    settled()
    assert again.entry.title.text() == "打了一半的"
    assert again.entry.category.value() == "业务信息/统计公报"
    again.deleteLater()


def test_filters_narrow_the_list_and_are_remembered(
    desk: Desk, full: PublicationTab, qtbot: Any, settled: Wait
) -> None:
    full.filters.text.setText("第7号")
    settled()
    qtbot.wait(300)
    settled()
    assert full.rows.rowCount() == 1
    full.filters.clear()
    settled()
    full.filters.faults.click()
    settled()
    assert full.rows.rowCount() == 3
    assert {full.rows.row(n).texts[7] for n in range(3)} == {"无渠道"}  # type: ignore[union-attr]
    full.filters.choose("year", 2012)
    settled()
    full.save_state()
    again = PublicationTab(desk)
    settled()
    assert again.filters.faults.isChecked()
    assert again.rows.rowCount() == 3
    again.deleteLater()


def test_nothing_found_offers_to_clear_the_filters(full: PublicationTab, settled: Wait, qtbot: Any) -> None:
    full.filters.text.setText("查无此文")
    qtbot.wait(300)
    settled()
    assert full.stack.currentWidget() is full.nothing
    full.filters.clear()
    settled()
    assert full.stack.currentWidget() is full.list


def test_the_side_form_saves_by_itself(desk: Desk, full: PublicationTab, settled: Wait, qtbot: Any) -> None:
    full.list.select_row(0)
    settled()
    form = full.form
    record_id = full.list.current_id
    form.fields["summary"].setPlainText("全文两页")
    form.fields["summary"]._done()
    settled()
    form.fields["document_number"].setText("泉港统[2012]8号")
    form.fields["document_number"].editingFinished.emit()
    settled()
    with desk.office.read() as reader:
        kept = reader.get(Publication, record_id)
        history = reader.history("publication", record_id)
    assert kept is not None
    assert kept.summary == "全文两页"
    assert kept.document_number == "泉港统〔2012〕8号"
    assert len(history) == 3
    assert form.history.text() == "历史（3）"


def test_what_is_wrong_is_not_saved_and_said_under_the_field(
    desk: Desk, full: PublicationTab, settled: Wait, qtbot: Any
) -> None:
    full.list.select_row(0)
    settled()
    form = full.form
    before = form.record
    form.fields["title"].setPlainText("")
    form.fields["title"]._done()
    settled()
    assert form.error("title") == "请输入信息名称。"
    with desk.office.read() as reader:
        assert reader.get(Publication, before.id) == before  # type: ignore[arg-type, union-attr]
    form.fields["title"].setPlainText("又有了")
    form.fields["title"]._done()
    settled()
    with desk.office.read() as reader:
        assert reader.get(Publication, before.id).title == "又有了"  # type: ignore[arg-type, union-attr]


def test_moving_on_saves_what_was_typed(desk: Desk, full: PublicationTab, settled: Wait) -> None:
    full.list.select_row(0)
    settled()
    first = full.list.current_id
    full.form.fields["note"].setPlainText("未离开就换行")
    full.list.select_row(1)
    settled()
    with desk.office.read() as reader:
        assert reader.get(Publication, first).note == "未离开就换行"  # type: ignore[union-attr]
    assert full.form.record.id != first  # type: ignore[union-attr]


def test_a_change_elsewhere_shows_at_the_side_and_keeps_what_is_typed(
    desk: Desk, full: PublicationTab, settled: Wait
) -> None:
    full.list.select_row(0)
    settled()
    record = full.form.record
    assert record is not None
    full.form.fields["note"].setPlainText("正在写")
    desk.perform(lambda: correct(desk.office, "陈局", record, replace(record, section="办公室")))
    settled()
    assert full.form.fields["section"].value() == "办公室"
    assert full.form.fields["note"].value() == "正在写"


def test_validity_asks_for_its_day(full: PublicationTab, settled: Wait, desk: Desk) -> None:
    full.list.select_row(0)
    settled()
    form = full.form
    assert not form.fields["ceased_on"].isVisible()
    form.fields["validity"].set_value(Validity.REPEALED)
    form.flush()
    settled()
    assert form.fields["ceased_on"].isVisible()
    assert "失效日期" in form.error("ceased_on")
    assert "缺失效日" in full.rows.row(full.list.currentIndex().row()).texts[7]  # type: ignore[union-attr]


def test_del_moves_to_the_bin_and_the_bar_takes_it_back(
    desk: Desk, full: PublicationTab, settled: Wait, items: list[Publication], qtbot: Any
) -> None:
    said: list[Any] = []
    desk.notices.said.connect(said.append)
    full.list.select_row(2)
    settled()
    following = full.rows.id_at(3)
    in_front(full, full.list, qtbot)
    qtbot.keyClick(full.list, Key.Key_Delete)
    settled()
    assert full.rows.rowCount() == len(items) - 1
    assert full.list.current_id == following
    assert said[-1].action_label == "撤销"
    said[-1].action()
    settled()
    assert full.rows.rowCount() == len(items)


def test_place_and_selection_stay_when_records_change(desk: Desk, full: PublicationTab, settled: Wait) -> None:
    full.list.select_row(20)
    settled()
    chosen, top = full.list.current_id, full.list.verticalScrollBar().value()
    with desk.office.read() as reader:
        other = reader.get(Publication, full.rows.id_at(5))
    assert other is not None
    desk.perform(lambda: correct(desk.office, "陈局", other, replace(other, title="别处改的")))
    settled()
    assert full.list.current_id == chosen
    assert full.list.verticalScrollBar().value() == top
    desk.perform(lambda: undo(desk.office, "陈局"))
    settled()
    assert full.list.current_id == chosen


def test_rows_are_copied_as_text(full: PublicationTab, settled: Wait) -> None:
    full.list.selectAll()
    full.list.copy_rows()
    settled()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:2] == ["日期", "名称"]
    assert len(lines) == 31


def test_f2_edits_in_place(desk: Desk, full: PublicationTab, settled: Wait) -> None:
    full.list.select_row(0)
    settled()
    full.rows.setData(full.rows.index(0, 1), "就地改名")
    full.rows.setData(full.rows.index(0, 0), "不是日期")
    settled()
    assert full.rows.row(0).texts[1] == "就地改名"  # type: ignore[union-attr]


def test_a_record_asked_for_is_shown_though_a_filter_hid_it(full: PublicationTab, settled: Wait, qtbot: Any) -> None:
    wanted = full.rows.id_at(4)
    full.filters.text.setText("查无此文")
    qtbot.wait(300)
    settled()
    full.show_record("publication", wanted)
    settled()
    assert full.list.current_id == wanted
    assert full.form.record is not None
    assert full.form.record.id == wanted


def test_attachments_are_added_and_checked(desk: Desk, full: PublicationTab, settled: Wait, tmp_path: Path) -> None:
    file = tmp_path / "公报全文.pdf"
    file.write_bytes(b"%PDF-1.7 x")
    full.list.select_row(0)
    settled()
    full.form.files.add_files([file])
    settled()
    assert full.form.files.list.count() == 1
    assert "公报全文.pdf" in full.form.files.list.item(0).text()
    with desk.office.read() as reader:
        kept = reader.all(Attachment)[0]
    from ogi_desk.services.attachments import path_of

    stored_file = path_of(desk.office, kept)
    stored_file.chmod(0o600)
    stored_file.write_bytes(b"changed")
    full.form.files.refresh()
    settled()
    assert "已改动或缺失" in full.form.files.list.item(0).text()


def test_everything_has_a_name_for_screen_readers(full: PublicationTab, settled: Wait) -> None:
    full.list.select_row(0)
    settled()
    for field in full.form.fields.values():
        assert field.accessibleName() or field.text(), field
    for field in (full.entry.title, full.entry.number, full.entry.category, full.entry.day.line, full.filters.text):
        assert field.accessibleName()


def test_tab_order_is_reading_order(full: PublicationTab, qtbot: Any) -> None:
    entry = full.entry
    in_front(full, entry.title, qtbot)
    visited = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[0] is entry.number
    assert visited[1] in (entry.category, entry.category.lineEdit())
    assert visited[2] is entry.channels.focusProxy()
    assert visited[3] is entry.day.line
    assert visited[4] is entry.button


def test_today_is_the_first_day_proposed(tab: PublicationTab) -> None:
    assert tab.entry.day.date() == TODAY


def test_a_later_item_keeps_its_own_number(desk: Desk, tab: PublicationTab, settled: Wait) -> None:
    with desk.office.write("李办", "登记") as writer:
        writer.add(publication(1, document_number="泉港统〔2012〕4号"))
    tab.entry._begin()
    settled()
    assert tab.entry.number.proposed == "泉港统〔2012〕5号"
