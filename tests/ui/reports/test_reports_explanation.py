"""The explanation beside the report: parts that lead to their cells, earlier years, text figures; the printed annex."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from ogi_desk.domain.records import Publication
from ogi_desk.forms.report import CellRef
from ogi_desk.services.baseline import keep_imported
from ogi_desk.services.published import Published, SourceCell
from ogi_desk.services.reports import prepare
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.annex_dialog import AnnexDialog
from ogi_desk.ui.reports.explaining import explain_key
from ogi_desk.ui.reports.tab import ReportTab

Idle = Callable[[], None]
FORM = "fujian-2012"
YEAR = CellRef("annex", "proactive", "year")
TOTAL = CellRef("annex", "proactive", "total")


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def take_in_2011(desk: Desk, doubt: str = "") -> None:
    """A report on 2011 read from a file: 40 items published, one figure doubtful."""
    with desk.office.read() as reader:
        report = prepare(reader, desk.definitions, 2011, FORM)
    tables = tuple(
        replace(
            table,
            rows=tuple(
                replace(
                    row, figures=tuple(replace(figure, value=figure.value or Decimal(40)) for figure in row.figures)
                )
                for row in table.rows
            ),
        )
        for table in report.tables
    )
    cell = SourceCell(text="40", place="表1", line="主动公开信息数 条 40", doubt=doubt)
    published = Published(file="2011年报.html", report=replace(report, tables=tables), cells={YEAR: cell})
    desk.perform(lambda: keep_imported(desk.office, desk.actor, published))


def test_a_part_leads_to_its_own_cell_by_enter(tab: ReportTab, idle: Idle) -> None:
    tab.show_cell(TOTAL)
    idle()
    parts = tab.explanation.parts
    assert [parts.topLevelItem(n).text(1) for n in range(parts.topLevelItemCount())] == ["225", "46"]
    parts.setCurrentItem(parts.topLevelItem(1))
    QTest.keyClick(parts, Qt.Key.Key_Return)
    idle()
    assert tab.table.model.ref(tab.table.view.currentIndex()) == YEAR
    assert tab.explanation._value.text() == "46"
    assert not parts.isVisible()
    parts.setCurrentItem(None)


def test_a_part_without_a_cell_stays(tab: ReportTab, idle: Idle) -> None:
    tab.show_cell(TOTAL)
    idle()
    parts = tab.explanation.parts
    parts.setCurrentItem(parts.topLevelItem(0))  # the opening figure stands in no cell
    QTest.keyClick(parts, Qt.Key.Key_Return)
    idle()
    assert tab.explanation._value.text() == "271"


def test_f6_reaches_the_parts(tab: ReportTab, idle: Idle) -> None:
    tab.show_cell(TOTAL)
    idle()
    tab.activateWindow()
    tab.table.view.setFocus()
    tab.next_part(1)
    assert tab.explanation.parts.hasFocus()


def test_earlier_years_stand_with_their_source_and_doubt(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    take_in_2011(desk, doubt="数字旁有涂改")
    idle()
    tab.show_cell(YEAR)
    idle()
    years = tab.explanation.years
    assert years.isVisible()
    assert "2011年：录入的2011年度报告（2011年报.html）" in years.sources.text()
    assert "2011年存疑：数字旁有涂改" in years.sources.text()
    said = [label.accessibleName() for label in years.findChildren(type(years.sources)) if label.accessibleName()]
    assert "2011年 40，录入的2011年度报告（2011年报.html），存疑：数字旁有涂改" in said
    assert any(label.text() == "存疑" for label in years.findChildren(type(years.sources)))


def test_no_earlier_years_take_no_room(tab: ReportTab, idle: Idle) -> None:
    tab.show_cell(YEAR)
    idle()
    assert not tab.explanation.years.isVisible()


@pytest.fixture
def year_before(desk: Desk) -> None:
    with desk.office.write("李敏", "登记") as writer:
        for n in range(40):
            writer.add(Publication(title=f"{n}", category="业务信息/统计公报", published_on=date(2011, 6, 1)))


@pytest.mark.usefixtures("year_before")
@pytest.mark.parametrize(
    ("key", "says", "arithmetic"),
    [
        ("change:annex/proactive/year", "比上年增加6条，增长15.0%", "46 − 40 = 6，6 ÷ 40 × 100% = 15.0%"),
        ("change:count:业务信息/统计公报", "比上年减少29条，下降72.5%", "11 − 40 = −29，−29 ÷ 40 × 100% = −72.5%"),
        ("share:count:业务信息/统计公报|annex/proactive/year|1", "23.9%", "11 ÷ 46 × 100% = 23.9%"),
        ("share:annex/granted/year|annex/reconsideration/year|1", "", "1 ÷ 0，分母为0，不能计算"),
    ],
)
def test_figures_of_the_text_are_reckoned(desk: Desk, key: str, says: str, arithmetic: str) -> None:
    with desk.office.read() as reader:
        told = explain_key(reader, desk.definitions, 2012, desk.definitions.forms[FORM], key, "")
    assert told is not None
    assert told.says == says
    assert told.arithmetic == arithmetic
    assert len(told.terms) == 2
    assert told.rule


def test_a_change_without_last_year_says_so(desk: Desk) -> None:
    with desk.office.read() as reader:
        form = desk.definitions.forms[FORM]
        told = explain_key(reader, desk.definitions, 2012, form, "change:annex/proactive/year", "")
    assert told is not None
    assert told.figure.value is None
    assert "2011年的数没有报告也没有登记可查" in told.rule
    assert told.record_ids


def test_a_text_of_the_office_has_nothing_to_explain(desk: Desk) -> None:
    with desk.office.read() as reader:
        form = desk.definitions.forms[FORM]
        assert explain_key(reader, desk.definitions, 2012, form, "agency", "") is None
        assert explain_key(reader, desk.definitions, 2012, form, "change:agency", "") is None


@pytest.mark.usefixtures("year_before")
def test_the_panel_shows_a_change(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.way.explain_key("change:annex/proactive/year")
    idle()
    panel = tab.explanation
    assert panel._value.text() == "6"
    assert "比上年增加6条，增长15.0%" in panel._more.text()
    assert panel.parts.topLevelItemCount() == 2
    assert QTextDocument(panel._rule.text()).toPlainText().count("2011年")


# ---------------------------------------------------------------------- the annex


@pytest.fixture
def annex(qtbot: Any, desk: Desk, idle: Idle) -> AnnexDialog:
    dialog = AnnexDialog(desk, 2012, FORM, None)
    qtbot.addWidget(dialog)
    dialog.show()
    idle()
    return dialog


def test_the_annex_is_shown_and_saved(annex: AnnexDialog, tmp_path: Path, idle: Idle) -> None:
    assert annex.made is not None
    assert annex.view.page_count == annex.made.paper.pages
    assert annex.print_button.isEnabled()
    assert "其余16条见登记" in words_of(annex.made.paper.pdf)
    target = tmp_path / "说明.pdf"
    annex.save_to(target)
    idle()
    assert target.read_bytes() == annex.made.paper.pdf
    assert annex.line.level == "done"


def test_all_records_or_the_first_few(annex: AnnexDialog, desk: Desk, qtbot: Any, idle: Idle) -> None:
    assert annex.made is not None
    usual = annex.made
    annex.all.click()
    idle()
    assert annex.limit == 0
    assert not annex.count.isEnabled()
    assert annex.made.records > usual.records
    assert "见登记。" not in words_of(annex.made.paper.pdf).replace("其余见登记。", "")
    annex.first.click()
    annex.count.setValue(2)
    qtbot.waitUntil(lambda: not annex._pause.isActive())
    idle()
    assert "其余44条见登记" in words_of(annex.made.paper.pdf)
    annex.done(0)
    assert int(desk.settings.value("annex/limit")) == 2
    again = AnnexDialog(desk, 2012, FORM, None)
    qtbot.addWidget(again)
    idle()
    assert again.limit == 2
    again.done(0)


def test_what_requests_ask_for_is_listed_only_when_ticked(
    annex: AnnexDialog, desk: Desk, qtbot: Any, idle: Idle
) -> None:
    assert annex.made is not None
    assert not annex.texts.isChecked()
    assert "不列申请内容" in words_of(annex.made.paper.pdf)
    annex.texts.click()
    idle()
    assert "不列申请内容" not in words_of(annex.made.paper.pdf)
    assert "第三人" in annex.line.message
    annex.done(0)
    again = AnnexDialog(desk, 2012, FORM, None)  # ticked each time anew
    qtbot.addWidget(again)
    idle()
    assert not again.texts.isChecked()
    again.done(0)


def test_the_annex_can_be_stopped_and_begun_anew(annex: AnnexDialog, qtbot: Any, idle: Idle) -> None:
    annex.make()
    assert annex.work.running
    QTest.keyClick(annex, Qt.Key.Key_Escape)  # stops the work first, closes nothing
    idle()
    assert annex.isVisible()
    if annex.again.isVisible():  # not when it was quicker than the key
        assert "已取消" in annex.line.message
        assert not annex.print_button.isEnabled()
        annex.again.click()
        idle()
    assert annex.print_button.isEnabled()
    annex.make()
    annex.count.setValue(3)  # another wish while it is at work: only the newest is shown
    annex.make()
    qtbot.waitUntil(lambda: not annex._pause.isActive() and not annex.work.running, timeout=20_000)
    idle()
    assert "其余43条见登记" in words_of(annex.made.paper.pdf)  # type: ignore[union-attr]


def test_a_failure_is_told_in_the_dialog(qtbot: Any, desk: Desk, idle: Idle) -> None:
    dialog = AnnexDialog(desk, 2012, "no-such-form", None)
    qtbot.addWidget(dialog)
    idle()
    assert "no-such-form" in dialog.line.message
    assert not dialog.print_button.isEnabled()
    dialog.done(0)
