"""工作日历 by keyboard: look at a year, paste a notice, change a day, see what moves, confirm, undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ogi_desk.domain.calendar_data import write_calendar_year
from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.records import CalendarNotice, Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.domain.working_days import DayKind
from ogi_desk.services.calendar_notices import enter_notice, notice_of
from ogi_desk.services.records import redo, undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.calendar_dialog import CalendarDialog
from ogi_desk.ui.dialogs.calendar_year import TINT, YearView

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
Wait = Callable[[], None]
TODAY = date(2027, 1, 18)
NOTICE = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天，不调休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。"""


@pytest.fixture
def requests(desk: Desk) -> list[Request]:
    """Twelve open requests, received every other day from 2026-12-24 on."""
    desk.today = lambda: TODAY
    with desk.office.write("李办", "登记") as writer:
        return [
            writer.add(
                Request(
                    received_on=date(2026, 12, 24) + timedelta(2 * n),
                    channel=RequestChannel.ONLINE,
                    applicant_class=ApplicantClass.NATURAL_PERSON,
                    content="申请公开统计公报",
                    number=f"2026-{n:03d}",
                )
            )
            for n in range(12)
        ]


@pytest.fixture
def dialog(desk: Desk, requests: list[Request], qtbot: Any, settled: Wait) -> CalendarDialog:
    dialog = CalendarDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog).__enter__()
    settled()
    return dialog


def mnemonic(key: Qt.Key) -> None:
    """Press a button by its letter; the button goes down for a moment before it acts."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, Alt)
    QTest.qWait(250)


def press(widget: Any, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def notices(desk: Desk) -> list[CalendarNotice]:
    with desk.office.read() as reader:
        return reader.all(CalendarNotice)


def dues(desk: Desk, requests: list[Request]) -> list[date | None]:
    found = desk.definitions
    return [read_clock(r, found.calendar, found.regulations, TODAY).due_on for r in requests]


def test_a_year_is_shown_with_its_notice_and_an_estimate_said_plainly(dialog: CalendarDialog) -> None:
    assert dialog.shown_year == 2027
    assert "2027年尚无放假通知" in dialog.head.estimated.text
    assert "2027年的放假通知还没有录入" in dialog.line.message
    dialog.year.setFocus()
    press(dialog.year, Key.Key_Down)
    assert dialog.shown_year == 2026
    assert not dialog.head.estimated.text
    assert "《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）" in dialog.head.notices.text()
    assert "https://www.gov.cn/gongbao/2025/" in dialog.head.notices.text()
    assert "全年 248 个工作日；放假 33 天，调休上班 6 天。" in dialog.head.count.text()
    dialog.year.setCurrentIndex(dialog.year.findData(2019))
    assert "国办发明电〔2019〕3号" in dialog.head.notices.text()
    assert "另有2018年12月30日、2018年12月31日放假。 另有2018年12月29日上班。" in dialog.head.count.text()
    dialog.earlier.click()
    assert dialog.shown_year == 2018
    assert not dialog.withdraw_button.isVisible()


def test_the_days_are_told_in_words_and_found_by_keys_and_mouse(dialog: CalendarDialog) -> None:
    dialog.year.setCurrentIndex(dialog.year.findData(2026))
    view = dialog.view
    view.setFocus()
    view._go(date(2026, 1, 1))
    assert view.accessibleDescription() == "2026年1月1日 星期四 节假日 元旦"
    press(view, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert dialog.day.text() == "2026年1月4日 星期日 调休上班 元旦"
    press(view, Key.Key_Down, Key.Key_Left)
    assert dialog.day.text() == "2026年1月10日 星期六 周末"
    press(view, Key.Key_PageDown, Key.Key_End)
    assert view.day == date(2026, 2, 28)
    press(view, Key.Key_Home, Key.Key_Up)
    assert view.day == date(2026, 1, 25)
    press(view, Key.Key_PageUp, Key.Key_Home, Key.Key_Left)
    assert view.day == date(2026, 1, 1)  # the year is not left
    for day in (date(2026, 1, 1), date(2026, 7, 31), date(2026, 12, 31)):
        assert view.day_at(view.place(day).center()) == day
    assert view.day_at(QPointF(-5, -5)) is None
    press(view, Key.Key_Space)
    assert notices(dialog._desk) == []


def test_a_notice_is_pasted_its_effect_seen_and_confirmed_by_keyboard(
    dialog: CalendarDialog, desk: Desk, requests: list[Request], settled: Wait
) -> None:
    before = dues(desk, requests)
    mnemonic(Key.Key_N)
    assert dialog.pages.currentIndex() == 1
    entry = dialog.entry
    assert entry.text.hasFocus()
    assert entry.year.value() == 2027
    QApplication.clipboard().setText(NOTICE)
    entry.text.paste()
    mnemonic(Key.Key_V)
    settled()
    assert not entry.problem
    assert entry.number.text() == "国办发明电〔2026〕9号"
    assert desk.definitions.calendar.estimated(TODAY)  # nothing is kept yet
    assert notices(desk) == []
    shown = {line.key: line.cells[1:3] for line in dialog.moved.model.lines}
    assert dialog.moved.summary.text() == f"有 {len(shown)} 件在办申请的期限会变动："
    assert dialog.moved.model.lines[0].cells == ("2026-006", "2027年2月2日", "2027年2月1日", "提前 1 天")
    assert dialog.confirm_button.isEnabled()
    assert dialog.confirm_button.isDefault()
    mnemonic(Key.Key_S)
    settled()
    after = dues(desk, requests)
    moved = {r.id: (b, a) for r, b, a in zip(requests, before, after, strict=True) if a != b}
    assert shown == {i: tuple(f"{d.year}年{d.month}月{d.day}日" for d in pair if d) for i, pair in moved.items()}
    assert dialog.pages.currentIndex() == 0
    assert dialog.shown_year == 2027
    assert dialog.line.message == "已录入2027年的放假通知，各项期限按新的日历计算。"
    assert "国办发明电〔2026〕9号" in dialog.head.notices.text()
    assert "本单位录入的通知" in dialog.head.notices.text()
    assert not dialog.head.estimated.text
    assert desk.definitions.calendar.kind(date(2027, 1, 31)) is DayKind.WORKED_WEEKEND
    with desk.office.read() as reader:
        assert reader.undo_state().undo_label == "录入放假通知"
    desk.perform(lambda: undo(desk.office, desk.actor))
    settled()
    settled()
    assert desk.definitions.calendar.estimated(TODAY)
    assert dues(desk, requests) == before
    assert "2027年尚无放假通知" in dialog.head.estimated.text
    desk.perform(lambda: redo(desk.office, desk.actor))
    settled()
    settled()
    assert dues(desk, requests) == after
    mnemonic(Key.Key_R)  # withdraw
    settled()
    settled()
    assert notices(desk) == []
    assert dues(desk, requests) == before


def test_what_does_not_fit_is_said_in_place_and_nothing_can_be_confirmed(
    dialog: CalendarDialog, desk: Desk, settled: Wait
) -> None:
    dialog.enter()
    dialog.entry.text.setPlainText(NOTICE.replace("周五）至3日", "周四）至3日"))
    dialog.entry.read_pasted()
    assert dialog.entry.error.text == "“元旦”中的2027年1月1日是星期五，通知写的是星期四，请核对年份和文字"
    assert not dialog.count_button.isEnabled()
    assert not dialog.confirm_button.isEnabled()
    dialog.entry.text.setPlainText(NOTICE)
    dialog.entry.read_pasted()
    assert not dialog.entry.error.text
    dialog.count_button.click()
    settled()
    dialog.entry.title.clear()
    dialog.entry.title.textEdited.emit("")
    dialog.confirm_button.click()
    settled()
    assert dialog.entry.fields.error("title") == "请填写通知的标题"
    assert notices(desk) == []


def test_the_notice_of_another_year_changes_the_year(dialog: CalendarDialog) -> None:
    dialog.enter()
    dialog.entry.year.setValue(2028)
    assert dialog.entry.draft is not None
    assert dialog.entry.draft.year == 2028
    dialog.entry.text.setPlainText(NOTICE)
    dialog.entry.read_pasted()
    assert dialog.entry.year.value() == 2027
    assert dialog.entry.draft.year == 2027


def test_days_are_changed_by_hand_and_the_effect_must_be_looked_at_again(
    dialog: CalendarDialog, desk: Desk, settled: Wait
) -> None:
    dialog.enter()
    view = dialog.entry.view
    view.setFocus()
    view._go(date(2027, 2, 9))
    press(view, Key.Key_Space)
    assert dialog.entry.day.text() == "2027年2月9日 星期二 节假日 春节 与现行日历不同"
    dialog.count_button.click()
    settled()
    assert dialog.confirm_button.isEnabled()
    press(view, Key.Key_Right, Key.Key_Space)
    assert not dialog.confirm_button.isEnabled()
    press(view, Key.Key_Space)
    view._go(date(2027, 2, 20))
    press(view, Key.Key_Space)
    assert "调休上班 春节" in dialog.entry.day.text()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place(date(2027, 2, 20)).center().toPoint())
    assert dialog.entry.day.text() == "2027年2月20日 星期六 周末"
    dialog.count_button.click()
    settled()
    dialog.confirm_button.click()
    settled()
    (notice,) = notices(desk)
    assert notice.title == "国务院办公厅关于2027年部分节假日安排的通知"
    assert not desk.definitions.calendar.is_working_day(date(2027, 2, 9))
    assert desk.definitions.calendar.is_working_day(date(2027, 2, 10))


def test_a_calendar_file_is_taken_in_and_a_bad_one_told(
    dialog: CalendarDialog, desk: Desk, tmp_path: Path, settled: Wait
) -> None:
    dialog.enter()
    year = desk.definitions.calendar.years[2025]
    good, bad = tmp_path / "2025.toml", tmp_path / "bad.toml"
    good.write_text(write_calendar_year(year), encoding="utf-8")
    bad.write_text("year = 2027\nholidays = 1\n", encoding="utf-8")
    dialog.entry.take_file(good)
    settled()
    assert dialog.entry.record() == year
    assert dialog.entry.year.value() == 2025
    dialog.entry.take_file(bad)
    settled()
    assert "bad.toml 有不认识的字段“holidays”" in dialog.entry.error.text
    dialog.entry.take_file(tmp_path / "none.toml")
    settled()
    assert "none.toml" in dialog.entry.error.text


def test_escape_goes_back_before_it_closes(dialog: CalendarDialog) -> None:
    dialog.enter()
    press(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.pages.currentIndex() == 0
    press(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_notice_entered_elsewhere_moves_the_calendar_in_front(
    dialog: CalendarDialog, desk: Desk, settled: Wait
) -> None:
    year = desk.definitions.calendar.years[2026]
    desk.perform(lambda: enter_notice(desk.office, "李办", notice_of(year)))
    settled()
    settled()
    dialog.year.setCurrentIndex(dialog.year.findData(2026))
    assert dialog.withdraw_button.isVisible()
    assert desk.definitions.calendar.years[2026] == year


@pytest.mark.parametrize("dark", [False, True])
def test_marked_days_are_readable_in_both_schemes(qapp: QApplication, desk: Desk, dark: bool) -> None:
    theme.apply(qapp, dark)
    try:
        for tone in ("good", "soon"):
            ground, over = QColor(theme.colour("window")), theme.colour(tone)
            share = TINT / 255
            mixed = [round(a * (1 - share) + b * share) for a, b in zip(_rgb(ground), _rgb(over), strict=True)]
            assert _contrast(_rgb(over), mixed) >= 4.5
    finally:
        theme.apply(qapp, False)


def test_the_year_fits_narrow_and_wide_places(desk: Desk, qtbot: Any) -> None:
    view = YearView(TODAY)
    qtbot.addWidget(view)
    view.show_year(2026, desk.definitions.calendar)
    for width, across in ((2000, 4), (view._least_month().width() * 3, 3), (300, 2)):
        view.resize(width, 700)
        assert view._across() == across
        places = [view.place(date(2026, 1, 1) + timedelta(n)) for n in range(365)]
        assert all(view.rect().contains(place.toAlignedRect().adjusted(1, 1, -1, -1)) for place in places)


def _rgb(colour: QColor) -> list[int]:
    return [colour.red(), colour.green(), colour.blue()]


def _contrast(one: list[int], other: list[int]) -> float:
    def light(rgb: list[int]) -> float:
        parts = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
