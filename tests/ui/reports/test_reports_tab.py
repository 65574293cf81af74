"""The report tab over the real sample office: it follows, it explains, it leads to places, it saves by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTextEdit, QWidget

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import ChannelUse, Narrative, Publication
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.forms.report import CellRef, Finding, Severity
from ogi_desk.services import reports
from ogi_desk.services.records import bin_records, correct, undo
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.small_dialogs import DateDialog
from ogi_desk.ui.reports.tab import ReportTab
from ogi_desk.ui.widgets.pdf_document import PdfDocument

Idle = Callable[[], None]
WEBSITE = CellRef("annex", "website", "year")


def cell(tab: ReportTab, label: str, column: int) -> CellRef:
    assert tab.draft.latest is not None
    table = tab.draft.latest.report.tables[0]
    row = next(r for r in table.rows if label in r.label)
    return CellRef(table.id, row.id, table.columns[column].id)


def words_on(pdf: bytes) -> str:
    document = PdfDocument(pdf)
    text = "".join("".join(document.text(page).characters) for page in range(len(document.sizes)))
    document.close()
    return "".join(text.split())


def items(desk: Desk) -> list[Publication]:
    with desk.office.read() as reader:
        return reader.all(Publication)


def test_opens_on_last_year_with_its_form_state_and_findings(tab: ReportTab) -> None:
    assert tab.top._year.currentText() == "2012年"
    assert tab.top._form.currentData() == "fujian-2012"
    assert tab.top._state.text() == "草稿"
    assert tab.top._findings.text().startswith("矛盾")
    assert tab.top.primary.text().startswith("送审")
    report = tab.draft.latest.report  # type: ignore[union-attr]
    assert sum(line.finding is not None for line in tab.findings.lines) == len(report.findings) > 0
    assert tab.outline.current() == f"section:{report.sections[0].id}"
    assert tab.pages.page_count == tab.draft.paper.pages  # type: ignore[union-attr]


def test_outline_marks_say_word_and_count(tab: ReportTab) -> None:
    report = tab.draft.latest.report  # type: ignore[union-attr]
    for section in report.sections:
        found = [f for f in report.findings if f.section == section.id]
        item = tab.outline._items[f"section:{section.id}"]
        errors = sum(f.severity is Severity.ERROR for f in found)
        wanted = f"矛盾 {errors}" if errors else f"待看 {len(found)}" if found else ""
        assert item.text(1) == wanted
        assert not item.icon(1).isNull()


def test_a_section_scrolls_the_pages_and_opens_its_text(tab: ReportTab, idle: Idle) -> None:
    key = "section:problems"
    tab.outline.choose(key)
    idle()
    place = tab.draft.paper.places[key]  # type: ignore[union-attr]
    assert tab.pages.current_page == place.page
    assert tab.section.section == "problems"
    assert tab.section.editor.source().strip()
    assert tab.section._guidance.text()
    assert tab.section._count.text().endswith("字")


def test_typing_shows_on_the_page_soon_and_is_saved_by_itself(
    tab: ReportTab, desk: Desk, qtbot: Any, idle: Idle
) -> None:
    tab.outline.choose("section:problems")
    idle()
    editor = tab.section.editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    rounds = tab.draft.timing.rounds
    editor.insertPlainText("今后将加强培训。")
    assert "今后将加强培训" not in words_on(tab.draft.paper.pdf)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: tab.draft.timing.rounds > rounds, timeout=20_000)
    assert "今后将加强培训" in words_on(tab.draft.paper.pdf)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not tab.draft.unsaved, timeout=20_000)
    idle()
    with desk.office.read() as reader:
        texts = {n.section: n.text for n in reader.narratives(2012, "fujian-2012")}
    assert texts["problems"].endswith("今后将加强培训。")
    assert editor.document().isUndoAvailable()
    assert not tab.draft.unsaved


def test_leaving_a_section_saves_it_at_once(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.outline.choose("section:problems")
    idle()
    tab.section.editor.insertPlainText("一句话。")
    tab.outline.choose("section:overview")
    idle()
    with desk.office.read() as reader:
        texts = {n.section: n.text for n in reader.narratives(2012, "fujian-2012")}
    assert texts["problems"].startswith("一句话。")
    assert tab.section.section == "overview"


def test_a_text_changed_elsewhere_comes_in_and_typing_is_kept(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.outline.choose("section:problems")
    idle()

    def rewrite(text: str) -> Any:
        with desk.office.write("别人", "修改") as writer:
            kept = next(n for n in writer.all(Narrative, section="problems"))
            writer.replace(kept, replace(kept, text=text))
        return writer.changes()

    desk.perform(lambda: rewrite("别处改的。"))
    idle()
    assert tab.section.editor.source() == "别处改的。"


def test_a_section_without_records_writes_itself_and_can_be_rewritten(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    composed = tab.draft.latest
    assert composed is not None
    section = next(s for s in composed.self_writing if s in ("fees", "cases", "charges", "disputes", "litigation"))
    tab.outline.choose(f"section:{section}")
    idle()
    tab.section._give_back()
    idle()
    shown = tab.section._own.toPlainText()
    assert shown
    assert tab.section._automatic_line.isVisibleTo(tab)
    tab.section._rewrite.click()
    assert tab.section._stack.currentWidget() is tab.section.editor
    assert tab.section.editor.composed().strip() == shown.strip()
    tab.section.editor.moveCursor(QTextCursor.MoveOperation.End)
    tab.section.editor.insertPlainText("另作说明。")
    tab.flush()
    idle()
    assert "另作说明" in words_on(tab.draft.paper.pdf)  # type: ignore[union-attr]
    assert tab.section._stack.currentWidget() is tab.section.editor


def test_a_finding_in_the_text_is_selected_there_and_on_the_page(tab: ReportTab, idle: Idle) -> None:
    report = tab.draft.latest.report  # type: ignore[union-attr]
    finding = next(f for f in report.findings if f.rule == "share")
    tab.findings.view.setCurrentRow(next(i for i, f in enumerate(tab.findings._findings) if f.key == finding.key))
    QTest.keyClick(tab.findings.view, Qt.Key.Key_Return)
    idle()
    wanted = report.section_text(finding.section)[finding.start : finding.end]
    assert tab.outline.current() == f"section:{finding.section}"
    assert tab.section.editor.textCursor().selectedText() == wanted
    assert "".join(tab.pages.words.selected_text().split()) == wanted


def test_findings_of_title_and_date_lead_somewhere_too(tab: ReportTab, desk: Desk, qtbot: Any, idle: Idle) -> None:
    report = tab.draft.latest.report  # type: ignore[union-attr]
    title = next(f for f in report.findings if f.rule == "agency-name" and not f.section)
    tab.pages.go_to_page(3)
    with qtbot.waitSignal(desk.notices.said) as said:
        tab.show_finding(title)
    idle()
    assert tab.pages.current_page == 0
    with qtbot.waitSignal(tab.settings_wanted) as wanted:
        said.args[0].action()
    assert wanted.args == ["agency_in_title"]
    early = Finding(severity=Severity.WARNING, rule="signed-early", message="成文日期早")
    tab.show_finding(early)
    dialog = next(d for d in tab.window().findChildren(DateDialog) if d.isVisible())
    assert dialog.field.date() == report.signed_on
    dialog.reject()
    assert {words.place_of(report, title), words.place_of(report, early)} == {"标题", "成文日期"}


def test_alt_j_goes_to_the_findings(tab: ReportTab, idle: Idle) -> None:
    idle()
    tab.outline.setFocus()
    QTest.keyClick(tab.outline, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert tab.findings.view.hasFocus()


def test_a_finding_in_the_table_leads_to_its_cell(tab: ReportTab, idle: Idle) -> None:
    report = tab.draft.latest.report  # type: ignore[union-attr]
    finding = next(f for f in report.findings if f.cells and not f.section)
    tab.show_finding(finding)
    idle()
    assert tab.table.model.ref(tab.table.view.currentIndex()) == finding.cells[0]
    assert tab.explanation.isVisible()
    mark = tab.table.model.mark(tab.table.view.currentIndex())
    assert mark is not None
    assert finding.message in mark.words


def test_a_cell_explains_itself_down_to_its_records(tab: ReportTab, desk: Desk, qtbot: Any, idle: Idle) -> None:
    tab.show_cell(cell(tab, "主动公开信息数", 1))
    idle()
    panel = tab.explanation
    assert panel._value.text() == "271"
    assert "225 + 46 = 271" in panel._sum.text()
    assert panel._rule.text()
    assert panel._rows is not None
    assert panel._rows.rowCount() == 46
    assert panel._rows.index(0, 1).data() not in (None, "", "…")
    panel.focus()
    with qtbot.waitSignal(desk.asked_for) as told:
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args[0] == "publication"
    assert told.args[1] in {p.id for p in items(desk)}
    place = tab.draft.paper.places[
        "cell:annex/" + cell(tab, "主动公开信息数", 1).row + "/" + cell(tab, "主动公开信息数", 1).column
    ]  # type: ignore[union-attr]
    assert any(m.place == place for m in tab.pages._marks)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_correcting_a_record_changes_the_figure_in_sight(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.show_cell(cell(tab, "政府公报", 0))
    idle()
    assert tab.explanation._value.text() == "3"
    item = next(p for p in items(desk) if all(u.channel is not Channel.GAZETTE for u in p.channels))
    after = replace(item, channels=(*item.channels, ChannelUse(Channel.GAZETTE)))
    desk.perform(lambda: correct(desk.office, desk.actor, item, after))
    idle()
    assert tab.explanation._value.text() == "4"
    assert tab.table.view.currentIndex().data() == "4"
    assert tab.explanation._rows is not None
    assert tab.explanation._rows.rowCount() == 4


def test_a_click_on_the_page_opens_the_cell_under_it(tab: ReportTab, idle: Idle) -> None:
    ref = cell(tab, "政府网站", 1)
    place = tab.draft.paper.places[f"cell:{ref.table}/{ref.row}/{ref.column}"]  # type: ignore[union-attr]
    tab.pages.go_to(place)
    tab.pages.clicked.emit(place.page, place.x + place.width / 2, place.y + place.height / 2)
    idle()
    assert tab.table.model.ref(tab.table.view.currentIndex()) == ref
    assert tab.explanation._value.text() == "260"


def test_figures_of_the_text_explain_themselves_too(tab: ReportTab, idle: Idle) -> None:
    tab.outline.choose("section:proactive")
    idle()
    tab.section.editor.explain_wanted.emit("count:业务信息/统计公报")
    idle()
    assert tab.explanation._value.text() == "11"
    assert tab.explanation._rows is not None
    assert tab.explanation._rows.rowCount() == 11
    key = next(k for _, k in _keys(tab) if k.startswith("share:"))
    tab.section.editor.explain_wanted.emit(key)
    idle()
    assert "÷" in tab.explanation._rule.text()


def _keys(tab: ReportTab) -> list[tuple[int, str]]:
    from ogi_desk.ui.reports.fields import keys_in

    return keys_in(tab.section.editor.document())


def test_charts_are_shown_and_come_as_an_annex(tab: ReportTab, idle: Idle) -> None:
    report = tab.draft.latest.report  # type: ignore[union-attr]
    tab.outline.choose(f"chart:{report.charts[1].id}")
    idle()
    _, bars = tab.charts._charts[report.charts[1].id]
    assert "11" in bars.accessibleDescription()
    pages = tab.pages.page_count
    tab.charts.annex.setChecked(True)
    idle()
    assert tab.pages.page_count > pages
    assert tab.draft.options.charts


def test_another_year_and_a_year_without_a_form(tab: ReportTab, idle: Idle) -> None:
    tab.choose_year(2013)
    idle()
    assert tab.draft.latest.report.year == 2013  # type: ignore[union-attr]
    tab.show_record("report", 2012)
    idle()
    assert tab.draft.latest.report.year == 2012  # type: ignore[union-attr]
    assert tab.top._year.currentData() == 2012


def test_a_hidden_tab_waits_until_somebody_looks(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.hide()
    rounds = tab.draft.timing.rounds
    ids = [p.id for p in items(desk)[:1] if p.id]
    desk.perform(lambda: bin_records(desk.office, desk.actor, Publication, ids))
    idle()
    assert tab.draft.timing.rounds == rounds
    tab.show()
    idle()
    assert tab.draft.timing.rounds == rounds + 1


def test_everything_has_a_name_for_screen_readers(tab: ReportTab, idle: Idle) -> None:
    tab.show_cell(cell(tab, "政府网站", 1))
    idle()
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView):
        for widget in tab.findChildren(kind):
            own = type(widget.parent()).__module__.startswith("ogi_desk") or type(widget.parent()) is QWidget
            named = widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip()
            if widget.isVisible() and own and not named and not isinstance(widget, QHeaderView):
                nameless.append((type(widget).__name__, type(widget.parent()).__name__))
    assert nameless == []


def test_dark_colours_redress_chips_and_marks(tab: ReportTab, qapp: Any, idle: Idle) -> None:
    tab.outline.choose("section:proactive")
    idle()
    light = tab.section.editor.viewport().grab().toImage()
    try:
        theme.apply(qapp, True)
        idle()
        tab.draft.make_now()
        idle()
        dark = tab.section.editor.viewport().grab().toImage()
    finally:
        theme.apply(qapp, False)
    assert light.pixelColor(2, light.height() - 4).lightness() > 200
    assert dark.pixelColor(2, dark.height() - 4).lightness() < 60


def test_sizes_are_remembered(tab: ReportTab, desk: Desk, qtbot: Any, idle: Idle) -> None:
    tab._splitters["across"].setSizes([300, 500, 500])
    wanted = tab._splitters["across"].sizes()
    tab.save_state()
    again = ReportTab(desk)
    qtbot.addWidget(again)
    again.resize(tab.size())
    again.show()
    assert again._splitters["across"].sizes() == pytest.approx(wanted, rel=0.05)
    idle()
    again.pages.close_document()
    idle()


def test_f6_goes_round_the_parts_of_the_tab(tab: ReportTab, idle: Idle) -> None:
    tab.show_cell(cell(tab, "政府网站", 1))
    idle()
    tab.outline.setFocus()
    parts = []
    for _ in range(7):
        tab.next_part(1)
        parts.append(tab.focusWidget())
    wanted = [
        tab.findings.view, tab.pages, tab.table.view, tab.explanation.parts, tab.explanation.view, tab.top.primary,
        tab.outline,
    ]  # fmt: skip
    assert parts == wanted
    tab.next_part(-1)
    assert tab.focusWidget() is tab.top.primary


def test_a_text_that_could_not_be_stored_is_kept_and_stored_later(
    tab: ReportTab, desk: Desk, monkeypatch: pytest.MonkeyPatch, idle: Idle
) -> None:
    tab.outline.choose("section:problems")
    idle()
    said: list[Any] = []
    desk.notices.said.connect(said.append)

    def full(*_: Any) -> Any:
        raise InputError("磁盘已满，文字尚未保存，请腾出空间后继续")

    with monkeypatch.context() as patch:
        patch.setattr(reports, "save_text", full)
        tab.section.editor.insertPlainText("不能丢的话。")
        tab.flush()
        idle()
    assert said[-1].level == "problem"
    assert tab.section.editor.source().startswith("不能丢的话。")
    tab.outline.choose("section:overview")
    idle()
    with desk.office.read() as reader:
        texts = {n.section: n.text for n in reader.narratives(2012, "fujian-2012")}
    assert texts["problems"].startswith("不能丢的话。")


def test_a_report_composed_before_a_save_never_brings_the_old_text_back(tab: ReportTab, desk: Desk, idle: Idle) -> None:
    tab.outline.choose("section:problems")
    idle()
    old = tab.draft.latest
    assert old is not None
    tab.section.editor.insertPlainText("新写的话。")
    tab.flush()
    tab._composed(old)  # arrives while the text is on its way to the store
    assert tab.section.editor.source().startswith("新写的话。")
    idle()
    tab._composed(old)  # arrives after it was stored
    assert tab.section.editor.source().startswith("新写的话。")
    desk.perform(lambda: undo(desk.office, desk.actor))  # the window's undo, later on, does bring it back
    idle()
    assert not tab.section.editor.source().startswith("新写的话。")


def test_another_year_shows_its_own_text_of_the_same_section(tab: ReportTab, idle: Idle) -> None:
    tab.outline.choose("section:problems")
    idle()
    tab.section.editor.insertPlainText("只属于2012年。")
    tab.choose_year(2013)
    idle()
    assert tab.section.section == "problems"
    assert "只属于2012年" not in tab.section.editor.source()
    tab.choose_year(2012)
    idle()
    assert tab.section.editor.source().startswith("只属于2012年。")
