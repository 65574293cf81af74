"""The list of findings: errors with their hints, questions, what could not be checked, each leading to its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ogi_desk.domain.records import Fact
from ogi_desk.domain.saying import Saying
from ogi_desk.forms.findings import checked
from ogi_desk.forms.report import CellRef, Report, Severity
from ogi_desk.services import reports
from ogi_desk.services.baseline import Baseline, keep_imported
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.published import Published
from ogi_desk.services.records import add
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.beside import beside
from ogi_desk.ui.reports.findings import FindingsList
from ogi_desk.ui.reports.form_notes import FormNotesDialog
from ogi_desk.ui.reports.tab import ReportTab

Idle = Callable[[], None]
NEW = "本年新收政府信息公开申请数量/自然人"
PROMISE = "进一步完善网站栏目设置，健全栏目更新维护责任制"
PROBLEMS = f"（一）存在的主要问题：公开内容不够全面，部分栏目更新不及时。\n（二）改进情况：下一步措施。{PROMISE}。"


def national(desk: Desk, texts: dict[str, str] | None = None) -> Report:
    with desk.office.read() as reader:
        return reports.prepare(reader, desk.definitions, 2023, "national-2021", texts=texts)


def broken(desk: Desk) -> Report:
    """A report in which one total was typed wrongly."""
    report = national(desk)
    tables = []
    for table in report.tables:
        rows = tuple(
            replace(row, figures=(*row.figures[:-1], replace(row.figures[-1], value=Decimal(7))))
            if table.id == "requests" and row.id == "new"
            else row
            for row in table.rows
        )
        tables.append(replace(table, rows=rows))
    return checked(desk.definitions.forms["national-2021"], replace(report, tables=tuple(tables)))


@pytest.fixture
def listed(qtbot: Any) -> FindingsList:
    listed = FindingsList()
    qtbot.addWidget(listed)
    listed.resize(300, 400)
    listed.show()
    return listed


def press(listed: FindingsList, row: int) -> None:
    listed.view.setFocus()
    listed.view.setCurrentRow(row)
    QTest.keyClick(listed.view, Qt.Key.Key_Return)


def test_errors_come_first_then_questions_then_what_could_not_be_checked(listed: FindingsList, desk: Desk) -> None:
    report = broken(desk)
    form = desk.definitions.forms["national-2021"]
    listed.show_report(report, beside(desk.definitions, form, report, None))
    kinds = [
        0 if line.cell or (line.finding and line.finding.severity is Severity.ERROR) else 1 if line.finding else 2
        for line in listed.lines
    ]
    assert kinds == sorted(kinds)
    assert {0, 1, 2} == set(kinds)
    assert sum(line.finding is not None for line in listed.lines) == len(report.findings)
    quiet = [line for line in listed.lines if line.quiet]
    assert len(quiet) == len(report.unchecked) + 1
    assert quiet[0].offers_baseline
    assert all(line.mark.words == "无法核对" for line in quiet[1:])
    assert f"（{len(report.findings)}）" in listed._head.text()
    assert f"无法核对 {len(report.unchecked)} 项" in listed._head.text()


def test_a_hint_stands_under_its_contradiction_and_leads_to_the_cell(
    listed: FindingsList, desk: Desk, qtbot: Any
) -> None:
    report = broken(desk)
    form = desk.definitions.forms["national-2021"]
    extra = beside(desk.definitions, form, report, None)
    listed.show_report(report, extra)
    (row,) = [n for n, line in enumerate(listed.lines) if line.cell is not None]
    assert listed.lines[row].text.startswith("最可能：")
    assert "7→0" in listed.lines[row].text
    assert "没有别的这样小的改法" in listed.lines[row].text
    before = next(line.finding for line in reversed(listed.lines[:row]) if line.finding)
    assert before.severity is Severity.ERROR
    with qtbot.waitSignal(listed.cell_wanted) as told:
        press(listed, row)
    assert told.args == [CellRef("requests", "new", "total")]
    with qtbot.waitSignal(listed.chosen) as told:
        press(listed, 0)
    assert told.args == [listed.lines[0].finding]


def test_the_cure_for_what_could_not_be_checked_is_a_step(listed: FindingsList, desk: Desk, qtbot: Any) -> None:
    report = national(desk)
    form = desk.definitions.forms["national-2021"]
    listed.show_report(report, beside(desk.definitions, form, report, None))
    row = next(n for n, line in enumerate(listed.lines) if line.offers_baseline)
    with qtbot.waitSignal(listed.baseline_wanted):
        press(listed, row)
    last = Baseline(report=replace(report, year=2022), words="录入的2022年度报告（旧.html）")
    listed.show_report(report, beside(desk.definitions, form, report, last))
    assert not any(line.offers_baseline for line in listed.lines)
    assert "旧.html" in listed._head.toolTip()


def test_a_sentence_shortened_in_the_message_is_whole_in_the_tooltip(definitions: Definitions, desk: Desk) -> None:
    form = definitions.forms["national-2021"]
    last = national(desk, {"problems": PROBLEMS})
    report = checked(form, national(desk, {"problems": PROBLEMS}), replace(last, year=2022))
    extra = beside(definitions, form, report, Baseline(report=replace(last, year=2022), words="上年报告"))
    found = [f for f in report.findings if f.rule == "copied"]
    assert found
    assert all(isinstance(f.message, Saying) for f in found)
    assert set(extra.copied) == {f.key for f in found}
    assert "（一）存在的主要问题：公开内容不够全面，部分栏目更新不及时。" in extra.copied.values()
    assert extra.measures == (PROMISE,)


def test_promises_of_last_year_are_put_into_the_text_with_a_key(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    with desk.office.read() as reader:
        last = reports.prepare(reader, desk.definitions, 2022, "national-2021", texts={"problems": PROBLEMS})
    desk.perform(lambda: keep_imported(desk.office, desk.actor, Published(file="2022.html", report=last)))
    desk.perform(
        lambda: reports.save_text(
            desk.office, desk.actor, 2023, "national-2021", "problems", "（一）存在的主要问题：无。"
        )
    )
    idle()
    tab.choose_year(2023)
    idle()
    tab.outline.choose("section:problems")
    idle()
    measures = tab.section.measures
    assert measures.isVisibleTo(tab)
    assert "还有 1 项" in measures._head.text()
    assert "2022.html" in measures._source.text()
    measures.view.setFocus()
    QTest.keyClick(measures.view, Qt.Key.Key_Return)
    assert PROMISE in tab.section.editor.source()
    assert tab.section.editor.source().endswith("本年")
    assert tab.section.editor.source().startswith("（一）存在的主要问题：无。\n")
    assert "都已写入" in measures._head.text()
    tab.section.editor.undo()
    assert PROMISE not in tab.section.editor.source()
    tab.outline.choose("section:overview")
    idle()
    assert not measures.isVisibleTo(tab)


def test_the_draft_is_taken_anew_and_undone(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.outline.choose("section:overview")
    idle()
    own = tab.section.editor.source()
    draft = reports.draft_of(desk.definitions, "fujian-2012", "overview")
    assert own != draft
    assert tab.section._redraft.isVisibleTo(tab)
    tab.section._redraft.click()
    assert tab.section.editor.source().strip() == draft.strip()
    assert not tab.section._redraft.isEnabled()
    tab.section.editor.undo()
    assert tab.section.editor.source() == own
    assert tab.section._redraft.isEnabled()


def test_the_count_says_the_limit_and_what_is_beyond_it(tab: ReportTab, idle: Idle) -> None:
    tab.choose_year(2023)
    idle()
    tab.outline.choose("section:overview")
    idle()
    count = tab.section._count
    assert count.text().endswith("/ 1000 字")
    tab.section.editor.selectAll()
    tab.section.editor.insertPlainText("字" * 1012)
    assert count.text() == "1012 / 1000 字，超出 12 字"
    idle()
    assert not tab.section.editor.extraSelections()  # the whole text is not underlined for its length


def test_a_cell_leads_to_where_its_figure_is_entered(
    tab: ReportTab, desk: Desk, idle: Idle, dialog: Callable[[], Any]
) -> None:
    tab.choose_year(2023)
    idle()
    ref = CellRef("proactive", "permits", "decisions")
    tab.show_cell(ref)
    idle()
    tab.table.view.setFocus()
    QTest.keyClick(tab.table.view, Qt.Key.Key_Return)
    idle()
    figures = dialog()
    page = figures.facts
    assert (page.year.text(), page.indicator.currentText()) == ("2023", "行政许可/本年处理决定数量")
    page.value.setText("12")
    page.source.setText("审批台账")
    figures.save_button.click()
    idle()
    figures.reject()
    spot = tab.table.model.spot(tab.table.model.index_of(ref))
    assert spot is not None
    assert spot.figure.value == 12
    assert "依据：审批台账" in tab.table.model.data(tab.table.model.index_of(ref), Qt.ItemDataRole.ToolTipRole)


def test_an_entered_figure_is_taken_up_to_be_corrected(
    tab: ReportTab, desk: Desk, idle: Idle, dialog: Callable[[], Any]
) -> None:
    desk.perform(lambda: add(desk.office, desk.actor, Fact(year=2023, indicator=NEW, value=Decimal(5), source="台账")))
    tab.choose_year(2023)
    idle()
    tab.show_cell(CellRef("requests", "new", "natural_person"))
    idle()
    tab.table.view.entry_wanted.emit()
    idle()
    figures = dialog()
    assert figures.facts.chosen_id is not None
    assert figures.facts.value.text() == "5"
    figures.reject()
    tab.show_cell(CellRef("requests", "new", "total"))  # a sum whose parts are all there: nothing to enter
    said: list[Any] = []
    desk.notices.said.connect(said.append)
    tab.table.view.entry_wanted.emit()
    idle()
    assert said


def test_the_notes_of_a_form_tell_its_source_its_doubts_and_bad_files(tab: ReportTab, desk: Desk, qtbot: Any) -> None:
    form = desk.definitions.forms["national-2021"]
    dialog = FormNotesDialog(desk, form, 2023)
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert form.source in text
    assert "2021 年度起" in text
    assert "[U] 未经原件核对，可由单位改" in text
    assert str(desk.office.folder / "forms") in text
    tab.top.show_faults(2)
    assert "2 个格式文件不能使用" in tab.top.notes.toolTip()
