"""为什么是这一天 as a calendar: what is on the leaves, moved through by keys, quick, and on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolTip
from ui_records import request
from ui_request_tab import SPRING, lively, put_in_front, register, window_named

from ogi_desk.domain.day_count import DayRole
from ogi_desk.domain.records import RequestEvent
from ogi_desk.domain.vocabulary import RequestChannel, RequestEventKind
from ogi_desk.paper.press import ReportPress
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.month_view import MonthView
from ogi_desk.ui.requests.paper_dialog import PaperDialog
from ogi_desk.ui.requests.proof_printing import show_proof
from ogi_desk.ui.requests.tab import RequestTab
from ogi_desk.ui.widgets.pdf_document import PdfDocument

Key = Qt.Key
Kind = RequestEventKind
Wait = Callable[[], None]


@pytest.fixture
def tab(desk: Desk, qtbot: Any, settled: Wait) -> Iterator[RequestTab]:
    with register(desk, settled, SPRING) as tab:
        yield tab


@pytest.fixture
def months(desk: Desk, tab: RequestTab, settled: Wait) -> MonthView:
    """The calendar of the lively request, unfolded."""
    put_in_front(desk, tab, settled, lively())
    tab.panel.due.why.click()
    settled()
    return tab.panel.due.months


def test_the_days_are_counted_and_the_due_day_is_in_front(months: MonthView) -> None:
    counted = [day.number for day in months.days if day.role is DayRole.COUNTED]
    assert counted == list(range(1, 31))
    front = months.grid.current
    assert front is not None
    assert (front.on, front.due) == (date(2026, 4, 7), True)
    assert "第30个工作日" in months.said.text()
    assert "第三十三条" in months.said.text()
    assert months.grid.height() >= months.grid.heightForWidth(months.grid.width())


def test_arrow_keys_move_day_by_day_and_say_what_a_day_does(months: MonthView, qtbot: Any) -> None:
    grid = months.grid
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Left)
    assert months.said.text().startswith("2026年4月6日（星期一）　清明节放假　休息日，不计。")
    assert "国办" in months.said.text()  # the notice
    qtbot.keyClick(grid, Key.Key_Home)
    assert grid.current is not None
    assert grid.current.received
    assert "收到申请" in months.said.text()
    assert "第三十一条" in months.said.text()
    qtbot.keyClick(grid, Key.Key_Down)
    assert grid.current.on == date(2026, 1, 28)
    assert "曾计为第5个工作日" in months.said.text()
    assert "补正告知" in months.said.text()
    for _ in range(17):
        qtbot.keyClick(grid, Key.Key_Right)
    assert grid.current.on == date(2026, 2, 14)
    assert "春节调休上班" in months.said.text()
    assert "征求意见" in months.said.text()
    assert grid.accessibleDescription() == months.said.text()
    qtbot.keyClick(grid, Key.Key_Up)
    assert grid.current.on == date(2026, 2, 7)
    qtbot.keyClick(grid, Key.Key_End)
    assert grid.current.due
    qtbot.keyClick(grid, Key.Key_Right)
    assert grid.current.due  # there is no day behind the last one


def test_the_side_follows_the_keys_and_says_the_day_where_it_is(
    tab: RequestTab, months: MonthView, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: shown.append(words))
    tab.resize(1280, 500)
    grid, area = months.grid, tab.panel._area
    grid.setFocus()
    for key in (Key.Key_Home, Key.Key_Down):
        qtbot.keyClick(grid, key)
        qtbot.wait(20)
    place = grid.mapTo(area.viewport(), grid.place_of_current().center().toPoint())
    assert area.viewport().rect().contains(place)
    assert months.said.visibleRegion().isEmpty()
    assert shown[-1] == months.said.text()


def test_the_original_day_says_so(months: MonthView) -> None:
    months.grid.go(date(2026, 3, 23))
    assert "未延期时" in months.said.text()
    (original,) = [day for day in months.days if day.original_due]
    assert original.on == date(2026, 3, 23)


def test_a_day_is_found_under_the_pointer(months: MonthView, qtbot: Any) -> None:
    grid = months.grid
    for day in (date(2026, 1, 21), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 7)):
        grid.go(day)
        place = grid.place_of_current().center().toPoint()
        found = grid.day_at(place)
        assert found is not None
        assert found.on == day
        grid.go(date(2026, 3, 3))
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
        assert grid.current is not None
        assert grid.current.on == day
    assert grid.day_at(QPoint(2, 2)) is None


def test_as_many_months_stand_side_by_side_as_fit(months: MonthView) -> None:
    grid = months.grid
    narrow, wide = grid.heightForWidth(grid.minimumSizeHint().width()), grid.heightForWidth(2000)
    assert wide < narrow / 2.5
    assert grid.minimumSizeHint().width() < grid.fontMetrics().horizontalAdvance("国") * 16


@pytest.mark.parametrize("dark", [False, True])
def test_leaves_show_rest_stop_and_due_day_in_their_own_way(months: MonthView, dark: bool) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, dark)
    try:
        grid = months.grid
        grid.current = None
        picture = grid.grab().toImage()

        def cell(day: date) -> QImage:
            grid.current = grid._days[day]
            place = grid.place_of_current().toRect().adjusted(1, 1, -1, -1)
            return picture.copy(place)

        def colours(day: date) -> set[str]:
            image = cell(day)
            return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

        counted, rest, holiday = date(2026, 3, 4), date(2026, 3, 7), date(2026, 2, 18)
        stop, due = date(2026, 2, 13), date(2026, 4, 7)
        grounds = [cell(day).pixelColor(2, cell(day).height() - 3).name() for day in (counted, rest, holiday)]
        assert len(set(grounds)) == 3
        assert theme.colour("bad").name() in colours(due)
        assert theme.colour("bad").name() not in colours(counted)
        assert len(colours(stop)) > 2
    finally:
        theme.apply(app, False)


def test_an_overdue_request_runs_on_until_today(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    desk.today = lambda: date(2026, 4, 20)
    put_in_front(desk, tab, settled, lively())
    tab.panel.due.why.click()
    settled()
    days = tab.panel.due.months.days
    assert days[-1].on == date(2026, 4, 20)
    assert days[-1].role is DayRole.AFTER


def test_it_opens_larger_and_keeps_the_day_in_sight(
    desk: Desk, tab: RequestTab, months: MonthView, qtbot: Any, settled: Wait
) -> None:
    tab.panel.due.larger.click()
    settled()
    dialog: Any = window_named("months")
    assert dialog.months.grid.hasFocus() or dialog.months.grid.focusWidget() is not None
    assert "2026年4月7日" in dialog.months.said.text()
    assert dialog.months.said.isVisible()
    qtbot.keyClick(dialog.months.grid, Key.Key_Home)
    assert "2026年1月21日" in dialog.months.said.text()
    qtbot.keyClick(dialog, Key.Key_Escape)


def test_twenty_years_are_shown_and_gone_through(desk: Desk, tab: RequestTab, settled: Wait) -> None:
    events = (RequestEvent(kind=Kind.ANSWERED, on=date(2026, 3, 2), outcome=None),)
    old = request(1, received_on=date(2008, 5, 5), channel=RequestChannel.IN_PERSON, events=events)
    put_in_front(desk, tab, settled, old)
    tab.panel.due.why.click()
    settled()
    grid = tab.panel.due.months.grid
    assert len(grid._months) > 200
    grid.grab(grid.visibleRegion().boundingRect())
    grid.go(date(2020, 1, 6))
    assert grid.current is not None
    assert grid.current.on == date(2020, 1, 6)


def test_the_proof_sheet_is_shown_saved_and_printed(
    desk: Desk, tab: RequestTab, settled: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.press = ReportPress()
    kept = put_in_front(desk, tab, settled, lively())
    shown: list[PaperDialog] = []
    show_proof(desk, kept, tab, shown.append)
    settled()
    (dialog,) = shown
    assert dialog.windowTitle() == "期限说明 2012-001"
    assert dialog.paper.pages == 1
    file = tmp_path / "说明.pdf"
    dialog.save_to(file)
    settled()
    assert file.read_bytes() == dialog.paper.pdf
    printed: list[Any] = []
    monkeypatch.setattr("ogi_desk.ui.printing.print_pdf", lambda *args, **_: printed.append(args[2:5]))
    dialog.print_button.click()
    assert printed == [(dialog.paper.pdf, 1, "期限说明 2012-001")]
    document = PdfDocument(dialog.paper.pdf)
    words = "".join("".join(document.text(0).characters).split())
    document.close()
    assert "2026年4月7日" in words
    dialog.close()
    settled()


def test_the_months_follow_a_step(desk: Desk, tab: RequestTab, months: MonthView, settled: Wait) -> None:
    record = tab.panel.line.record  # type: ignore[union-attr]
    answer = RequestEvent(kind=Kind.CONSULTATION_SENT, on=date(2026, 3, 11))
    with desk.office.write("李办", "登记") as writer:
        writer.replace(record, replace(record, events=(*record.events, answer)))
    tab.record_changed([record.id or 0])
    settled()
    assert any(day.role is DayRole.CONSULTED and day.on == date(2026, 3, 12) for day in months.days)
