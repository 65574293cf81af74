"""Cases and figures are judged in place, kept, corrected and binned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ogi_desk.domain.records import Case, Fact, Opening, Request
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, CaseResult, RequestChannel
from ogi_desk.forms.figure_plans import Entries
from ogi_desk.services.needed_figures import needed_figures
from ogi_desk.services.records import add
from ogi_desk.services.reports import entries_of
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.cases import CasesDialog
from ogi_desk.ui.dialogs.figure_page import indicators
from ogi_desk.ui.dialogs.figures import FactsDialog


def request(desk: Desk) -> Request:
    record = Request(
        received_on=date(2012, 5, 14),
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="工业统计资料",
        number="2012-001",
    )
    return add(desk.office, "李办", record)[0]


def test_a_case_is_tied_to_its_request(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    asked = request(desk)
    dialog = CasesDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    dialog.form.received.line.setText("0702")
    dialog.form.received.year = 2012
    dialog.form.request.setText("2012-009")
    dialog.save_button.click()
    settled()
    assert "2012-009" in dialog.form.fields.error("request")
    dialog.form.request.setText("2012-001")
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        (case,) = reader.all(Case)
    assert (case.request_id, case.received_on, case.result) == (asked.id, date(2012, 7, 2), None)
    assert "2012-001" in dialog.model.lines[0].cells
    dialog.form.outcome.setCurrentIndex(dialog.form.outcome.findData(CaseResult.UPHELD))
    dialog.save_button.click()
    assert dialog.form.fields.error("closed_on")
    dialog.form.closed.set_date(date(2012, 6, 1))
    dialog.save_button.click()
    assert dialog.form.fields.error("closed_on")
    dialog.form.closed.set_date(date(2012, 9, 1))
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        (case,) = reader.all(Case)
    assert case.closed_on == date(2012, 9, 1)
    assert case.request_id == asked.id
    dialog.bin_button.click()
    settled()
    assert dialog.model.lines == []


def test_cases_of_one_request_only(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    asked = request(desk)
    add(desk.office, "李办", Case(kind=CaseKind.COMPLAINT, received_on=date(2012, 8, 2)))
    dialog = CasesDialog(desk, None, asked.id)
    qtbot.addWidget(dialog)
    settled()
    assert dialog.model.lines == []
    assert dialog.form.request.text() == "2012-001"
    assert not dialog.form.received.line.text()
    dialog.save_button.click()
    assert dialog.form.fields.error("received_on")


def test_indicators_are_the_rows_without_numbering(desk: Desk) -> None:
    names = indicators(desk.definitions, 2012)
    assert {"主动公开信息数", "政府网站公开", "政府信息公开收费减免金额"} <= set(names)
    assert len(names) == len(set(names))
    assert set(names) <= set(indicators(desk.definitions, None))


def test_facts_and_openings(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = FactsDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    page = dialog.facts
    page.year.setText("12")
    page.value.setText("许多")
    dialog.save_button.click()
    assert page.fields.error("year")
    assert page.fields.error("indicator")
    assert page.fields.error("value")
    page.year.setText("2012")
    page.indicator.setEditText("没有这一行")
    page.value.setText("25.50")
    dialog.save_button.click()
    assert "没有这一行" in page.fields.error("indicator")
    page.indicator.setEditText("政府信息公开收费减免金额")
    page.source.setText("财务报表")
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        (fact,) = reader.all(Fact)
    assert (fact.year, fact.value, fact.source) == (2012, Decimal("25.50"), "财务报表")
    page.indicator.setEditText("政府信息公开收费减免金额")
    page.value.setText("3")
    dialog.save_button.click()
    assert page.fields.error("indicator")
    page.view.selectRow(0)
    page.value.setText("30")
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        assert [f.value for f in reader.all(Fact)] == [Decimal(30)]
    dialog.tabs.setCurrentIndex(1)
    dialog.openings.year.setText("2011")
    dialog.openings.indicator.setEditText("主动公开信息数")
    dialog.openings.value.setText("231")
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        assert [(o.until_year, o.value) for o in reader.all(Opening)] == [(2011, Decimal(231))]
    dialog.openings.view.selectRow(0)
    dialog.bin_button.click()
    settled()
    with desk.office.read() as reader:
        assert reader.all(Opening) == []


def test_the_list_of_needed_figures_leads_to_each_and_counts_what_is_missing(
    desk: Desk, qtbot: Any, settled: Callable[[], None]
) -> None:
    form = desk.definitions.forms["national-2021"]
    dialog = FactsDialog(desk, year=2023, form=form)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    page = dialog.needed
    assert "缺 4 项" in dialog.tabs.tabText(2)
    dialog.tabs.setCurrentIndex(2)
    assert not dialog.save_button.isEnabled()
    assert page.model.lines[0].cells[:3] == ("缺", "2023 年", "行政许可/本年处理决定数量")
    page.view.selectRow(0)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert dialog.tabs.currentIndex() == 0
    settled()
    assert dialog.facts.indicator.currentText() == "行政许可/本年处理决定数量"
    dialog.facts.value.setText("-3")
    dialog.save_button.click()
    assert dialog.facts.fields.error("value")
    dialog.facts.value.setText("3")
    dialog.save_button.click()
    settled()
    assert "缺 3 项" in dialog.tabs.tabText(2)
    page.year.setText("2012")
    settled()
    assert page.form.currentData() == "fujian-2012"
    assert any(line.cells[1] == "截至 2011 年" for line in page.model.lines)


def test_a_change_may_be_less_than_nothing(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    form = desk.definitions.forms["national-2019"]
    needed = next(f for f in needed_figures(form, 2019, Entries()) if f.signed)
    dialog = FactsDialog(desk, year=2019, form=form, wanted=needed)
    qtbot.addWidget(dialog)
    settled()
    assert dialog.facts.indicator.currentText() == needed.indicator
    dialog.facts.value.setText("减4")
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        assert [f.value for f in reader.all(Fact)] == [Decimal(-4)]


def test_an_opening_figure_is_taken_up_by_year_and_name(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    add(desk.office, "李办", Opening(until_year=2011, indicator="主动公开信息数", value=Decimal(231)))
    form = desk.definitions.forms["fujian-2012"]
    with desk.office.read() as reader:
        needed = needed_figures(form, 2012, entries_of(reader))
    wanted = next(f for f in needed if f.opening and f.indicator == "主动公开信息数")
    dialog = FactsDialog(desk, year=2012, form=form, wanted=wanted)
    qtbot.addWidget(dialog)
    settled()
    assert dialog.tabs.currentIndex() == 1
    assert dialog.openings.chosen_id is not None
    assert dialog.openings.value.text() == "231"


def test_enter_on_close_stores_nothing_and_after_the_source_comes_save(
    desk: Desk, qtbot: Any, settled: Callable[[], None]
) -> None:
    dialog = FactsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    settled()
    page = dialog.facts
    page.indicator.setEditText("主动公开信息数")
    page.value.setText("3")
    page.source.setFocus()
    QTest.keyClick(page.source, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.save_button
    close = next(button for button in dialog.buttons.buttons() if button.text().startswith("关闭"))
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Tab)
    assert dialog.tabs.isAncestorOf(dialog.focusWidget())  # round again, not held among the buttons
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    settled()
    assert not dialog.isVisible()
    with desk.office.read() as reader:
        assert not list(reader.all(Fact))
