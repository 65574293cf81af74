"""今日 in the window: the dock, the ticks, the clock, midnight, and the ways from an item to its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from today_office import Day, keep, make_desk, request

from ogi_desk.domain.records import DutyDone, IntakeTick, Publication
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.intake import SHIPPED, tick
from ogi_desk.services.morning import MorningGroup, MorningItem
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.main_window import MainWindow

Key = Qt.Key
Wait = Callable[[], None]


@pytest.fixture
def day() -> Day:
    return Day(datetime(2026, 11, 5, 8, 30))


@pytest.fixture
def desk(qapp: QApplication, office_folder: Path, definitions: Definitions, day: Day) -> Iterator[Desk]:
    desk = make_desk(office_folder, definitions, day)
    yield desk
    desk.tasks.close()
    desk.office.close()


@pytest.fixture
def window(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[MainWindow]:
    keep(desk, request(1, date(2026, 10, 10)), request(2, date(2026, 9, 30)))  # due on 6 November and 3 November
    window = MainWindow(desk)
    window.setWindowState(Qt.WindowState.WindowNoState)  # the screen of the tests is a small one
    window.resize(1366, 768)
    window.show()
    qtbot.waitActive(window).__enter__()
    settled()
    yield window
    window.close()
    window.deleteLater()


def words(window: MainWindow) -> list[str]:
    return [f"{item.group.id}: {item.words}" for item in window.today.dock.list.items]


def of_group(window: MainWindow, group: MorningGroup) -> MorningItem:
    return next(item for item in window.today.items if item.group is group)


def put_cursor(window: MainWindow, group: MorningGroup) -> None:
    view = window.today.dock.list
    for row in view._rows():
        if row.data(0, Qt.ItemDataRole.UserRole).group is group:
            view.setCurrentItem(row)
            return
    raise AssertionError(group)


def test_it_opens_once_a_day_and_takes_no_focus(window: MainWindow, desk: Desk, day: Day, settled: Wait) -> None:
    dock, line = window.today.dock, window.publications.entry.title
    assert dock.isHidden()
    line.setFocus()
    window.today.begin()
    settled()
    assert dock.isVisible()
    assert QApplication.focusWidget() is line
    dock.hide()
    window.today.begin()
    settled()
    assert dock.isHidden()
    day.now = datetime(2026, 11, 6, 0, 1)
    window.new_day(desk.today())
    settled()
    assert dock.isVisible()
    assert QApplication.focusWidget() is line


def test_groups_with_counts_and_enter_goes_to_the_record(window: MainWindow, qtbot: Any, settled: Wait) -> None:
    assert [one for one in words(window) if not one.startswith("holidays")] == [
        "overdue: 2026-002 超期2个工作日",
        "very_near: 2026-001 剩1个工作日",
        "intake: 今日尚未查收：网站申请栏、电子邮箱、收发室、接待窗口",
    ]
    view = window.today.dock.list
    head = view.topLevelItem(0)
    assert head is not None
    assert head.text(0) == "已超期（1）"
    qtbot.keyClick(window, Key.Key_F8)
    assert QApplication.focusWidget() is view
    qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_Down)
    assert view.current is not None
    assert view.current.words.startswith("2026-001")
    qtbot.keyClick(view, Key.Key_Return)
    settled()
    assert window.tabs.currentIndex() == 1
    assert window.requests.list.current_id == view.current.record_id
    qtbot.keyClick(view, Key.Key_Escape)
    assert not window.today.dock.has_focus()
    assert window.today.dock.isVisible()


def test_a_click_goes_to_the_record(window: MainWindow, qtbot: Any, settled: Wait) -> None:
    window.today.open()
    view = window.today.dock.list
    row = next(iter(view._rows()))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(row).center())
    settled()
    assert window.tabs.currentIndex() == 1
    assert window.requests.list.current_id == of_group(window, MorningGroup.OVERDUE).record_id


def test_the_key_closes_it_from_within(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClick(window, Key.Key_F8)
    assert window.today.dock.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F8)
    assert window.today.dock.isHidden()
    assert window.isAncestorOf(QApplication.focusWidget())


def test_ticks_by_keyboard(window: MainWindow, desk: Desk, qtbot: Any, settled: Wait) -> None:
    window.today.open()
    block = window.today.dock.intake
    block.focus_places()
    box = QApplication.focusWidget()
    assert box is block.rows[SHIPPED[0]].box
    qtbot.keyClick(box, Key.Key_Space)
    settled()
    row = block.rows[SHIPPED[0]]
    assert row.box.isChecked()
    assert row.who.text().startswith("李办 ")
    assert QApplication.focusWidget() is row.box
    qtbot.keyClick(row.box, Key.Key_Tab)
    assert QApplication.focusWidget() is row.found
    row.found.setValue(2)
    qtbot.keyClick(row.found, Key.Key_Return)
    settled()
    with desk.office.read() as reader:
        (kept,) = reader.all(IntakeTick)
    assert (kept.place, kept.day, kept.by, kept.found) == (SHIPPED[0], desk.today(), "李办", 2)
    qtbot.wait(450)
    settled()
    assert "网站申请栏" not in of_group(window, MorningGroup.INTAKE).words
    qtbot.keyClick(row.box, Key.Key_Space)
    settled()
    with desk.office.read() as reader:
        assert reader.all(IntakeTick) == []
    assert not row.box.isChecked()


def test_a_day_left_out_is_entered_afterwards(window: MainWindow, desk: Desk, qtbot: Any, settled: Wait) -> None:
    block = window.today.dock.intake
    for place in SHIPPED:
        tick(desk.office, "李办", date(2026, 11, 3), place, datetime(2026, 11, 3, 9, 0))
    window.today.open()
    block.ask()
    settled()
    (button,) = block.gap_buttons
    assert button.text() == "11月4日"
    assert "1 天" in block._gap_words.text()
    qtbot.keyClick(button, Key.Key_Space)
    settled()
    assert block.day == date(2026, 11, 4)
    assert block.heading.text() == "11月4日查收（补记）"
    qtbot.keyClick(block.rows[SHIPPED[1]].box, Key.Key_Space)
    settled()
    assert "11月5日补记" in block.rows[SHIPPED[1]].who.text()
    block.later.click()
    settled()
    assert block.day == desk.today()
    assert block.heading.text() == "今日查收"


def test_days_off_are_stepped_over(window: MainWindow, settled: Wait) -> None:
    block = window.today.dock.intake
    for _ in range(4):
        block.earlier.click()
        settled()
    assert block.day == date(2026, 10, 30)
    assert block.later.isEnabled()


def test_a_duty_is_noted_as_done_and_taken_back(
    window: MainWindow, desk: Desk, day: Day, qtbot: Any, settled: Wait
) -> None:
    day.now = datetime(2027, 1, 4, 8, 30)
    window.new_day(desk.today())
    settled()
    window.today.open()
    put_cursor(window, MorningGroup.DUTY)
    dock = window.today.dock
    qtbot.keyClick(dock.list, Key.Key_Return)
    assert QApplication.focusWidget() is dock.done_button
    qtbot.keyClick(dock.done_button, Key.Key_Return)
    settled()
    with desk.office.read() as reader:
        (done,) = reader.all(DutyDone)
    assert (done.duty, done.period, done.by) == ("quarterly_return", "2026Q4", "李办")
    notice = window.notice_bar.notice
    assert notice is not None
    assert notice.action is not None
    notice.action()
    settled()
    with desk.office.read() as reader:
        assert reader.all(DutyDone) == []


def test_midnight_and_new_year(window: MainWindow, desk: Desk, day: Day, settled: Wait) -> None:
    keep(desk, Publication(title="甲", category="业务信息", published_on=date(2026, 12, 1)))
    for now, expected in (
        (datetime(2026, 11, 6, 23, 59), "very_near: 2026-001 今日到期"),
        (datetime(2026, 11, 7, 0, 0), "overdue: 2026-001 11月6日已到期"),
        (datetime(2026, 12, 31, 23, 59), "overdue: 2026-001 超期39个工作日"),
        (datetime(2027, 1, 1, 0, 0), "duty: 2026年第四季度政府信息公开情况报送"),
        (datetime(2027, 1, 1, 0, 0), "duty: 2026年度报告"),
    ):
        day.now = now
        window.new_day(desk.today())
        settled()
        assert expected in words(window)
    assert "1月1日 星期五" in window.today.dock.windowTitle()
    assert window.today.dock.intake.day == date(2027, 1, 1)


def test_a_clock_set_back_is_said_and_blocks_nothing(
    window: MainWindow, desk: Desk, day: Day, qtbot: Any, settled: Wait
) -> None:
    window.today.begin()
    settled()
    assert window.status._guard.isHidden()
    day.now = datetime(2026, 10, 20, 9, 0)
    window.new_day(desk.today())
    settled()
    assert window.status._guard.isVisible()
    assert "2026年11月5日" in window.status._guard.toolTip()
    assert "2026年11月5日" in window.today.dock.warning.text()
    assert MorningGroup.CLOCK in {item.group for item in window.today.items}
    entry = window.publications.entry
    entry.category.setEditText("统计公报")
    entry.title.setText("照常登记")
    qtbot.keyClick(entry.title, Key.Key_Return)
    settled()
    with desk.office.read() as reader:
        assert [item.title for item in reader.all(Publication)] == ["照常登记"]
    day.now = datetime(2026, 11, 6, 9, 0)
    window.new_day(desk.today())
    settled()
    assert window.status._guard.isHidden()


def test_a_jump_between_two_days_is_seen_though_nothing_was_written(
    window: MainWindow, desk: Desk, day: Day, settled: Wait
) -> None:
    day.now = datetime(2026, 12, 20, 9, 0)
    window.today.begin()
    settled()
    window.today.close()
    day.now = datetime(2026, 12, 10, 9, 0)
    window.today.begin()
    settled()
    assert "2026年12月20日" in window.status._guard.toolTip()
    window.today.close()  # told all day; from the next start on this day is the last one seen
    window.today.begin()
    settled()
    assert window.status._guard.isHidden()


def test_its_side_is_remembered(window: MainWindow, desk: Desk, settled: Wait, qtbot: Any) -> None:
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.today.dock)
    window.today.open()
    desk.settings.setValue("window/parts", window.saveState())
    again = MainWindow(desk)
    again.show()
    settled()
    assert again.dockWidgetArea(again.today.dock) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert again.today.dock.isVisible()
    again.hide()
    again.deleteLater()


def test_what_is_no_record_opens_its_place(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    opens = window.commands.opens
    for name in ("calendar", "retention", "backup_now", "cases"):
        monkeypatch.setattr(opens, name, lambda name=name, **_: opened.append(name))
    window.today.go(MorningItem(group=MorningGroup.HOLIDAYS, words=""))
    window.today.go(MorningItem(group=MorningGroup.RETENTION, words=""))
    window.today.go(MorningItem(group=MorningGroup.BACKUP, words=""))
    window.today.go(MorningItem(group=MorningGroup.CASE, words="", record_kind="case", record_id=1))
    assert opened == ["calendar", "retention", "backup_now", "cases"]


def test_the_strip_leads_to_the_year_and_to_the_dock(window: MainWindow, desk: Desk, day: Day, settled: Wait) -> None:
    keep(desk, Publication(title="甲", category="业务信息", published_on=date(2026, 12, 1)))
    day.now = datetime(2027, 1, 12, 8, 0)
    window.new_day(desk.today())
    settled()
    asked: list[tuple[str, int]] = []
    desk.asked_for.connect(lambda kind, number: asked.append((kind, number)))
    duty = next(item for item in window.strip.items if item.key.startswith("duty"))
    window.strip._opener(duty)()
    assert window.today.dock.isVisible()
    assert asked == []
    day.now = datetime(2027, 1, 29, 8, 0)
    window.new_day(desk.today())
    settled()
    report = next(item for item in window.strip.items if item.key.startswith("report"))
    window.strip._opener(report)()
    assert asked == [("report", 2026)]


def test_a_bad_file_of_the_offices_own_is_told_once_and_the_list_goes_on(
    window: MainWindow, desk: Desk, settled: Wait
) -> None:
    (desk.office.folder / "duties").mkdir()
    (desk.office.folder / "duties" / "我的.toml").write_text("id = 1\n", encoding="utf-8")
    said: list[str] = []
    desk.notices.said.connect(lambda notice: said.append(notice.text))
    for _ in range(2):
        window.today.ask()
        settled()
    assert len(said) == 1
    assert "我的.toml" in said[0]
    assert "overdue: 2026-002 超期2个工作日" in words(window)


def test_nothing_waits(window: MainWindow) -> None:
    dock = window.today.dock
    dock.show_items([])
    assert dock._stack.currentWidget() is dock.nothing
    window.today.open()
    assert QApplication.focusWidget() is dock.intake.rows[SHIPPED[0]].box


def test_refreshing_keeps_place_and_what_was_closed(window: MainWindow, settled: Wait) -> None:
    view = window.today.dock.list
    put_cursor(window, MorningGroup.VERY_NEAR)
    head = view.topLevelItem(0)
    assert head is not None
    head.setExpanded(False)
    view.show_items(view.items[:-1])
    assert view.current is not None
    assert view.current.group is MorningGroup.VERY_NEAR
    head = view.topLevelItem(0)
    assert head is not None
    assert not head.isExpanded()


def test_a_small_window_is_not_crowded_unasked(window: MainWindow, settled: Wait) -> None:
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(900, 500)
    window.today.begin()
    settled()
    assert window.today.dock.isHidden()
    window.today.open()
    assert window.today.dock.isVisible()


def test_the_notice_of_the_desktop_is_set_in_the_menu(window: MainWindow, desk: Desk) -> None:
    menus = [action.menu() for action in window.commands._menus["tools"].actions()]
    notice = next(menu for menu in menus if menu is not None and menu.title().startswith("桌面提醒"))
    assert [action.text() for action in notice.actions() if action.isChecked()] == ["不提醒"]
    notice.actions()[1].trigger()
    assert window.today.tray.wanted
    assert desk.settings.value("window/tray") == "daily"


def test_the_calendar_file_is_written_from_the_menu(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: Wait
) -> None:
    from ogi_desk.exchange.sheets import OfficeSheets
    from ogi_desk.ui.today import export_calendar

    desk.sheets = OfficeSheets(desk.definitions)
    file = tmp_path / "期限.ics"
    asked: list[str] = []
    monkeypatch.setattr(export_calendar, "ask_save", lambda *given: asked.append(given[3]) or file)
    entry = next(a for a in window.commands._menus["file"].actions() if a.text().startswith("导出期限日历"))
    entry.trigger()
    settled()
    assert asked == ["期限日历-20261105.ics"]
    text = file.read_text(encoding="utf-8")
    assert "答复期限：2026-001" in text
    assert "王小明" not in text
    assert window.notice_bar.notice is not None
    assert window.notice_bar.notice.text.startswith("已写出 2 个期限")


def test_light_and_dark_keep_the_list(window: MainWindow, qapp: QApplication) -> None:
    before = words(window)
    window.commands._dress("dark")
    window.commands._dress("light")
    assert words(window) == before
