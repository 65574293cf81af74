"""The shared widgets: dates as typed, channels by keyboard, errors in place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QLabel, QWidget
from ui_records import TODAY

from ogi_desk.domain.records import ChannelUse
from ogi_desk.domain.vocabulary import Channel, Outcome
from ogi_desk.services.definitions import Definitions
from ogi_desk.ui import theme
from ogi_desk.ui.input_method import prepare_input_method
from ogi_desk.ui.notices import Notice
from ogi_desk.ui.widgets.category_field import CategoryField
from ogi_desk.ui.widgets.channel_days import ChannelDays
from ogi_desk.ui.widgets.channel_ticks import ChannelTicks
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import LongField, MoneyField, TermField, TextField
from ogi_desk.ui.widgets.flow import FlowLayout
from ogi_desk.ui.widgets.notice_bar import NoticeBar

Key = Qt.Key


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("0301", date(2012, 3, 1)),
        ("3.1", date(2012, 3, 1)),
        ("2011-3-1", date(2011, 3, 1)),
        ("今天", TODAY),
        ("昨天", date(2012, 12, 11)),
        ("20120301", date(2012, 3, 1)),
    ],
)
def test_dates_are_read_as_typed(qtbot: Any, typed: str, day: date) -> None:
    edit = TypedDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.show()
    told = []
    edit.committed.connect(lambda: told.append(edit.date()))
    edit.line.setText(typed)
    qtbot.keyClick(edit.line, Key.Key_Return)
    assert edit.date() == day
    assert edit.line.text() == day.isoformat()
    assert told == [day]
    qtbot.keyClick(edit.line, Key.Key_Return)
    assert told == [day], "an unchanged date is not told again"


def test_a_wrong_date_says_so_in_place_and_is_not_told(qtbot: Any) -> None:
    edit = TypedDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.show()
    told = []
    edit.committed.connect(lambda: told.append(1))
    edit.line.setText("1331")
    qtbot.keyClick(edit.line, Key.Key_Return)
    assert not told
    assert edit.date() is None
    assert "1331" in edit._error.text
    assert "1331" in edit.line.accessibleDescription()
    edit.line.setText("")
    qtbot.keyClicks(edit.line, "0301")
    assert edit._error.text == ""


def test_arrows_move_a_date_by_days(qtbot: Any) -> None:
    edit = TypedDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_date(date(2012, 2, 28))
    qtbot.keyClick(edit.line, Key.Key_Up)
    assert edit.date() == date(2012, 2, 29)
    qtbot.keyClick(edit.line, Key.Key_PageDown)
    assert edit.date() == date(2012, 2, 22)


def test_a_date_without_a_year_takes_the_given_year(qtbot: Any) -> None:
    edit = TypedDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.year = 2010
    edit.line.setText("0301")
    assert edit.date() == date(2010, 3, 1)


def test_channels_by_keyboard_alone(qtbot: Any) -> None:
    ticks = ChannelTicks()
    qtbot.addWidget(ticks)
    ticks.show()
    first = ticks.focusProxy()
    qtbot.keyClick(first, Key.Key_Space)
    qtbot.keyClick(first, Key.Key_4)
    assert [use.channel for use in ticks.uses()] == [Channel.WEBSITE, Channel.WECHAT]
    stops = [box for box in ticks._boxes.values() if box.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1, "one stop of the Tab key"
    ticks.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Left)
    assert ticks.focusProxy() is list(ticks._boxes.values())[-1]


def test_channel_days_are_kept(qtbot: Any) -> None:
    field = ChannelDays(lambda: TODAY)
    qtbot.addWidget(field)
    uses = (ChannelUse(Channel.WEBSITE), ChannelUse(Channel.GAZETTE, date(2012, 3, 5)))
    field.set_value(uses)
    assert field.value() == uses
    assert field.fold.isChecked()
    field.set_value(())
    assert field.value() == ()


def test_a_category_is_found_by_a_part(qtbot: Any, definitions: Definitions) -> None:
    field = CategoryField(definitions.categories)
    qtbot.addWidget(field)
    field.setEditText("统计公报")
    assert field.value() == "业务信息/统计公报"
    assert field.problem() == ""
    field.setEditText("没有的类别")
    assert "没有的类别" in field.problem()
    field.setEditText("")
    assert field.problem()


def test_money(qtbot: Any) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    for typed, amount in (("25", Decimal(25)), ("1,025.50", Decimal("1025.50")), ("", None), ("二十", None)):
        field.setText(typed)
        assert field.value() == amount
    assert field.problem()
    field.setText("-3")
    assert field.problem()


def test_needed_text_says_what_to_enter(qtbot: Any) -> None:
    for field in (TextField("请输入名称。"), LongField(2, "请输入名称。")):
        qtbot.addWidget(field)
        assert field.problem() == "请输入名称。"
        field.set_value("有")
        assert field.problem() == ""


def test_a_term_may_be_none(qtbot: Any) -> None:
    field = TermField(list(Outcome), blank="请选择")
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value(Outcome.GRANTED)
    assert field.value() is Outcome.GRANTED
    assert field.count() == len(Outcome) + 1


def test_a_narrow_flow_wraps(qtbot: Any) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    row = FlowLayout(place)
    for words in ("统计公报统计公报", "政务动态政务动态", "人事信息人事信息"):
        row.add(QLabel(words))
    wide, narrow = row.heightForWidth(2000), row.heightForWidth(row.minimumSize().width())
    assert narrow >= wide * 3


def test_a_notice_offers_the_way_back(qtbot: Any) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(600, 300)
    bar = NoticeBar(place)
    done = []
    bar.show_notice(Notice("已移入回收站：1 条", "done", "撤销", lambda: done.append(1)))
    place.show()
    assert bar.notice is not None
    bar._action.click()
    assert done == [1]
    assert bar.notice is None
    bar.show_notice(Notice("文件被占用，请关闭后再试。", "problem"))
    assert not bar._timer.isActive(), "a problem stays until it is closed"


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK])
def test_every_tone_is_readable(scheme: theme.Scheme) -> None:
    for tone in theme.TONES:
        for ground in (scheme.base, scheme.window, scheme.alternate):
            assert contrast(QColor(getattr(scheme, tone)), QColor(ground)) >= 4.5, (tone, ground)
    assert contrast(QColor(scheme.on_accent), QColor(scheme.accent)) >= 4.5
    assert contrast(QColor(scheme.edge), QColor(scheme.base)) >= 3


def test_icons_follow_the_palette(qapp: Any) -> None:
    def darkest(name: str) -> int:
        picture = theme.icon(name).pixmap(24, 24).toImage()
        return min(
            picture.pixelColor(x, y).lightness()
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 200
        )

    theme.apply(qapp, False)
    light = darkest("plus")
    theme.apply(qapp, True)
    dark = darkest("plus")
    theme.apply(qapp, False)
    assert light < 90
    assert dark > 160


@pytest.mark.parametrize("dark", [False, True])
def test_the_icon_of_a_chosen_row_is_readable_on_both_tints_of_a_choice(qapp: Any, dark: bool) -> None:
    theme.apply(qapp, dark)
    icon = theme.mark_icon("alert-triangle", "soon")
    chosen = icon.pixmap(QSize(24, 24), QIcon.Mode.Selected).toImage()
    plain = icon.pixmap(QSize(24, 24)).toImage()
    theme.apply(qapp, False)
    colours = theme.DARK if dark else theme.LIGHT
    ground = chosen.pixelColor(12, 1)  # beside the drawing
    assert plain.pixelColor(12, 1).alpha() < 128
    assert ground.name() == colours.base
    assert contrast(QColor(colours.soon), ground) >= 4.5


def test_fcitx_goes_through_the_ibus_portal() -> None:
    variables = {"XMODIFIERS": "@im=fcitx"}
    assert prepare_input_method(variables, "linux") == "fcitx through the ibus portal"
    assert variables["QT_IM_MODULE"] == "ibus"
    assert variables["IBUS_USE_PORTAL"] == "1"
    for other in ({"QT_IM_MODULE": "ibus"}, {}, {"XMODIFIERS": "@im=none"}):
        assert prepare_input_method(other, "linux") == "unchanged"
    assert prepare_input_method({"QT_IM_MODULE": "fcitx"}, "win32") == "unchanged"
