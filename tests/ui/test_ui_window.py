"""The whole window: menus, keys, status line, undo, today, pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QImage, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from ui_records import request

from ogi_desk.domain.records import Category, Publication, Record, Request
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.records import correct
from ogi_desk.ui import application
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.main_window import MainWindow

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
Wait = Callable[[], None]


class PlainPress:
    """Sets no paper: the window's own tests do not look at pages."""

    def print_report(self, report: Any, options: Any) -> Any:
        from ogi_desk.paper.press import ReportPress

        return ReportPress().print_report(report, options)


@pytest.fixture
def window(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[MainWindow]:
    desk.press = PlainPress()
    window = MainWindow(desk)
    window.resize(1366, 768)
    window.show()
    qtbot.waitActive(window).__enter__()
    settled()
    yield window
    window.close()
    window.deleteLater()


def type_text(widget: QWidget, text: str) -> None:
    """Type as an input method does; key clicks of Chinese would abort the process."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def stored(desk: Desk) -> list[Publication]:
    with desk.office.read() as reader:
        return reader.all(Publication)


def test_ten_items_without_the_mouse(desk: Desk, window: MainWindow, qtbot: Any, settled: Wait) -> None:
    qtbot.keyClick(window, Key.Key_N, Control)
    for number in range(1, 11):
        focus = QApplication.focusWidget()
        assert focus is window.publications.entry.title
        type_text(focus, f"{number}月份国民经济运行情况")
        if number == 1:
            qtbot.keyClick(focus, Key.Key_Tab)
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
            type_text(QApplication.focusWidget(), "统计数据")
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_1)
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
            focus = QApplication.focusWidget()
            focus.selectAll()
            qtbot.keyClicks(focus, "0301")
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
        settled()
    kept = stored(desk)
    assert [item.title for item in kept] == [f"{n}月份国民经济运行情况" for n in range(1, 11)]
    assert {item.published_on.isoformat() for item in kept} == {"2012-03-01"}
    assert {len(item.channels) for item in kept} == {1}
    assert window.status._saved.text().startswith("已保存")


def test_undo_and_redo_from_an_empty_line(desk: Desk, window: MainWindow, qtbot: Any, settled: Wait) -> None:
    entry = window.publications.entry
    entry.category.setEditText("统计公报")
    entry.title.setText("将要撤销的")
    qtbot.keyClick(entry.title, Key.Key_Return)
    settled()
    assert window.commands.undo.isEnabled()
    assert "登记" in window.commands.undo.text()
    qtbot.keyClick(entry.title, Key.Key_Z, Control)
    settled()
    assert stored(desk) == []
    assert window.commands.redo.isEnabled()
    qtbot.keyClick(entry.title, Key.Key_Y, Control)
    settled()
    assert len(stored(desk)) == 1


def test_a_line_with_typing_takes_back_its_own_typing_first(
    desk: Desk, window: MainWindow, qtbot: Any, settled: Wait, items: list[Publication]
) -> None:
    line = window.publications.entry.title
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    qtbot.keyClick(line, Key.Key_Z, Control)
    settled()
    assert line.text() == ""
    assert len(stored(desk)) == len(items)


def test_tabs_by_keys_and_menus_follow(window: MainWindow, qtbot: Any) -> None:
    for number, key in enumerate((Key.Key_1, Key.Key_2, Key.Key_3)):
        qtbot.keyClick(window, key, Control)
        assert window.tabs.currentIndex() == number
    titles = [action.text() for action in window.menuBar().actions()]
    assert [title.split("(")[0] for title in titles] == ["文件", "编辑", "记录", "报告", "工具", "帮助"]
    assert all("&" in title for title in titles)


def test_no_two_actions_of_a_tab_share_a_key(window: MainWindow) -> None:
    for number in range(3):
        window.tabs.setCurrentIndex(number)
        keys: dict[str, QAction] = {}
        for menu in window.commands._menus.values():
            for action in menu.actions():
                for shortcut in action.shortcuts():
                    name = shortcut.toString(QKeySequence.SequenceFormat.PortableText)
                    assert keys.setdefault(name, action) is action, (name, action.text(), keys[name].text())


def test_ctrl_f_goes_to_the_text_to_find(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClick(window, Key.Key_F, Control)
    assert QApplication.focusWidget() is window.publications.filters.text


def test_today_shows_what_is_due_and_leads_to_it(desk: Desk, window: MainWindow, settled: Wait, qtbot: Any) -> None:
    desk.perform(lambda: _add(desk, request(1)))
    settled()
    qtbot.wait(500)
    settled()
    assert window.strip.isHidden(), "eight working days are not near"
    from datetime import date

    desk.perform(lambda: _add(desk, request(2, received_on=date(2012, 10, 8))))
    settled()
    qtbot.wait(500)
    settled()
    assert window.strip.isVisible()
    assert "2012-002 超期" in window.strip.words(window.strip.items[0])
    assert "1 件超期" in window.status._due.text()
    window.strip._buttons[0].click()
    settled()
    assert window.tabs.currentIndex() == 1
    assert window.requests.panel.line is not None
    assert window.requests.panel.line.record.number == "2012-002"


def _add(desk: Desk, record: Record) -> Any:
    from ogi_desk.services.records import add

    return add(desk.office, "李办", record)


def test_closing_saves_what_is_typed_and_remembers_the_window(
    desk: Desk, qtbot: Any, settled: Wait, items: list[Publication]
) -> None:
    desk.press = PlainPress()
    window = MainWindow(desk)
    window.show()
    settled()
    window.publications.list.select_row(0)
    settled()
    chosen = window.publications.list.current_id
    window.publications.form.fields["note"].setPlainText("关窗前打的字")
    window.publications.entry.title.setText("打了一半")
    window.tabs.setCurrentIndex(1)
    window.close()
    with desk.office.read() as reader:
        assert reader.get(Publication, chosen).note == "关窗前打的字"  # type: ignore[union-attr]
    assert desk.settings.value("window/geometry") is not None
    assert int(desk.settings.value("window/tab")) == 1  # type: ignore[call-overload]
    assert "打了一半" in str(desk.settings.value("publication/draft"))
    window.deleteLater()


def test_a_bug_is_told_logged_and_the_typing_kept(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from ogi_desk.ui.dialogs import crash

    shown: list[str] = []
    monkeypatch.setattr(crash.CrashDialog, "exec", lambda self: shown.append(self.windowTitle()))
    before = sys.excepthook
    application._catch_crashes(window)
    window.publications.entry.title.setText("正在打的字")
    try:
        raise RuntimeError("a bug")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    finally:
        sys.excepthook = before
    assert len(shown) == 1
    assert "a bug" in caplog.text
    assert "正在打的字" in str(desk.settings.value("publication/draft"))
    caplog.clear()


def test_the_worlds_failures_are_one_sentence(window: MainWindow, desk: Desk) -> None:
    from ogi_desk.domain.errors import InputError

    desk.notices.failure(InputError("文件“{file}”被占用，请关闭后再试。", file="表.xlsx"))
    assert window.notice_bar.notice is not None
    assert window.notice_bar.notice.text == "文件“表.xlsx”被占用，请关闭后再试。"


def test_somebody_elses_change_is_told_and_read_again(
    desk: Desk, window: MainWindow, settled: Wait, items: list[Publication]
) -> None:
    window.publications.ask()
    settled()
    window.publications.list.select_row(0)
    settled()
    form = window.publications.form
    record = form.record
    assert record is not None
    correct(desk.office, "陈局", record, replace(record, section="办公室"))
    form.fields["note"].setPlainText("我的")
    form.flush()
    settled()
    notice = window.notice_bar.notice
    assert notice is not None
    assert notice.level == "problem"
    assert notice.action is not None
    notice.action()
    settled()
    assert form.fields["section"].value() == "办公室"


def test_daily_copy_is_made_once(desk: Desk, window: MainWindow, settled: Wait) -> None:
    assert window.copy.last() is None
    window.copy.start()
    settled()
    assert window.copy.last() == desk.today()
    assert window.status._backup.text() == "今日已备份"
    backups = desk.office.folder / "backups"
    files = sorted(backups.glob("daily-*"))
    window.copy.start()
    settled()
    assert sorted(backups.glob("daily-*")) == files


def test_dark_and_light_by_the_switch(window: MainWindow, qapp: QApplication) -> None:
    from ogi_desk.ui import theme

    window.commands._dress("dark")
    assert theme.is_dark()
    assert qapp.palette().window().color().lightness() < 80
    window.commands._dress("light")
    assert not theme.is_dark()


@pytest.mark.parametrize("dark", [False, True])
def test_pictures_of_each_tab(
    desk: Desk, items: list[Publication], asked: Request, definitions: Definitions, tmp_path: Path, dark: bool
) -> None:
    pictures = application.take_pictures(
        desk.office,
        definitions,
        PlainPress(),
        None,
        tmp_path / "out",
        dark=dark,
        today=desk.today,  # type: ignore[arg-type]
    )
    assert [path.name for path in pictures] == ["1-publications.png", "2-requests.png", "3-report.png"]
    for path in pictures:
        image = QImage(str(path))
        assert image.width() == 1366
        corner = image.pixelColor(image.width() // 2, 8).lightness()
        assert corner < 80 if dark else corner > 180


def test_nothing_is_cut_off_at_the_smallest_window(window: MainWindow, settled: Wait, items: list[Publication]) -> None:
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


def test_leaving_a_line_by_escape_event(window: MainWindow, qtbot: Any) -> None:
    entry = window.publications.entry
    entry.title.setText("不要了")
    qtbot.keyClick(entry.title, Key.Key_Escape)
    assert entry.title.text() == ""
    assert not entry.typed
    QApplication.sendEvent(window, QEvent(QEvent.Type.PaletteChange))


def test_the_window_fits_a_small_screen_at_150_percent(window: MainWindow) -> None:
    assert window.publications.minimumSizeHint().width() <= 1366 / 1.5
    assert window.requests.minimumSizeHint().width() <= 1366 / 1.5
    assert window.minimumSizeHint().height() <= 768 / 1.5


def test_a_category_of_the_office_is_offered_at_once(desk: Desk, window: MainWindow, settled: Wait) -> None:
    desk.perform(lambda: _add(desk, Category(path="业务信息/经济普查")))
    settled()
    assert "业务信息/经济普查" in desk.definitions.categories
    window.publications.entry.category.setEditText("经济普查")
    assert window.publications.entry.category.value() == "业务信息/经济普查"


def keys_of(window: MainWindow) -> list[tuple[str, QWidget | None, str]]:
    """Every key that works now: (key, the widget it is bound to or None for the whole window, what it does)."""
    widget = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    found: dict[int, tuple[list[QKeySequence], QWidget | None, str]] = {}
    for owner in (window, *window.findChildren(QWidget)):
        for action in owner.actions():
            place = owner if action.shortcutContext() in widget else None
            found[id(action)] = (action.shortcuts(), place, action.text())
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        bound = parent if shortcut.context() in widget and isinstance(parent, QWidget) else None
        found[id(shortcut)] = (shortcut.keys(), bound, "shortcut")
    return [(keys.toString(), place, what) for sequences, place, what in found.values() for keys in sequences]


def meet(one: QWidget | None, other: QWidget | None) -> bool:
    """Whether the cursor can be where both keys work."""
    if one is None or other is None or one is other:
        return True
    return one.isAncestorOf(other) or other.isAncestorOf(one)


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_no_key_has_two_meanings(window: MainWindow, settled: Wait, tab: int) -> None:
    window.tabs.setCurrentIndex(tab)
    settled()
    keys = keys_of(window)
    assert ("Ctrl+I", None) in [(key, place) for key, place, _ in keys]
    clashes = [
        (key, what, other)
        for number, (key, place, what) in enumerate(keys)
        for other_key, elsewhere, other in keys[:number]
        if key == other_key and meet(place, elsewhere)
    ]
    assert not clashes
    taken = {key for key, _, _ in keys}
    assert "Ctrl+J" not in taken  # the report's editor inserts a figure by it


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_no_letter_under_alt_has_two_meanings(window: MainWindow, settled: Wait, tab: int) -> None:
    window.tabs.setCurrentIndex(tab)
    settled()
    letters: dict[str, list[str]] = {}
    for action in window.menuBar().actions():
        letters.setdefault(QKeySequence.mnemonic(action.text()).toString(), []).append(action.text())
    for widget in window.findChildren(QWidget):
        labelled = isinstance(widget, QLabel) and widget.buddy() is not None
        if widget.isVisible() and (labelled or isinstance(widget, QAbstractButton)):
            key = QKeySequence.mnemonic(widget.text()).toString()
            if key:
                letters.setdefault(key, []).append(widget.text())
    assert len(letters) > 5
    assert not {key: words for key, words in letters.items() if len(words) > 1}


def test_the_window_names_the_program_once_and_fits_a_small_screen(window: MainWindow) -> None:
    assert window.windowTitle() == "OGI Desk · 泉港区统计局"
    least = window.minimumSizeHint()
    em = window.fontMetrics().horizontalAdvance("国")
    assert least.width() <= em * 53  # 800 × 500 at the usual 15 pixels of a character
    assert least.height() <= em * 34


def test_every_heading_of_the_lists_sorts(window: MainWindow) -> None:
    for page in (window.publications, window.requests):
        assert [column.title for column in page.rows.columns if not column.sort] == []
