"""The grid of a table: merged heads, parts, three looks for 0, 缺 and /, figures typed by hand, copy with tabs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ogi_desk.forms.report import CellRef, Column, Figure, FigureStatus, Report, Row, Table
from ogi_desk.services import reports
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.beside import Beside
from ogi_desk.ui.reports.table_heads import merged_heads
from ogi_desk.ui.reports.table_lines import LineKind, grid_table
from ogi_desk.ui.reports.table_panel import TablePanel

Role = Qt.ItemDataRole
ZERO = CellRef("t", "a", "x")
MISSING = CellRef("t", "a", "y")
ASIDE = CellRef("t", "b", "x")
TYPED = CellRef("t", "b", "y")


def figure(value: int | None, status: FigureStatus, source: str = "") -> Figure:
    return Figure(value=None if value is None else Decimal(value), status=status, source=source)


def small() -> Report:
    rows = (
        Row(id="a", label="甲", unit="件", indent=0, figures=(
            figure(0, FigureStatus.COUNTED), figure(None, FigureStatus.MISSING))),
        Row(id="b", label="乙", unit="件", indent=1, figures=(
            figure(None, FigureStatus.NOT_APPLICABLE), figure(7, FigureStatus.ENTERED, "财务报表"))),
    )  # fmt: skip
    table = Table(
        id="t", title="表", stub=("指标", "单位"), columns=(Column("x", "今年"), Column("y", "累计")), rows=rows
    )
    return Report(
        form="f", form_version="1", year=2023, agency="某局", title="报告", title_lines=(), sections=(),
        tables=(table,), charts=(), signed_on=date(2024, 1, 31),
    )  # fmt: skip


@pytest.fixture
def panel(qtbot: Any) -> TablePanel:
    panel = TablePanel()
    qtbot.addWidget(panel)
    panel.resize(420, 500)
    panel.show()
    return panel


def of_form(desk: Desk, year: int, form: str) -> Report:
    with desk.office.read() as reader:
        return reports.prepare(reader, desk.definitions, year, form)


def picture(panel: TablePanel, ref: CellRef) -> QImage:
    return panel.view.viewport().grab(panel.view.visualRect(panel.model.index_of(ref))).toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(4, image.width() - 4) for y in range(4, image.height() - 4)}


def labels(panel: TablePanel, kinds: Iterable[LineKind]) -> list[str]:
    assert panel.model.grid is not None
    return [line.label for line in panel.model.grid.lines if line.kind in kinds]


def test_nought_missing_and_not_applicable_look_different(panel: TablePanel) -> None:
    panel.show_table(small(), "t")
    model = panel.model
    shown = {ref: model.data(model.index_of(ref)) for ref in (ZERO, MISSING, ASIDE)}
    assert shown == {ZERO: "0", MISSING: "缺", ASIDE: "/"}
    icons = [model.data(model.index_of(ref), Role.DecorationRole) is not None for ref in (ZERO, MISSING, ASIDE)]
    assert icons == [False, True, False]
    assert model.data(model.index_of(MISSING), Role.FontRole).italic()
    pattern = model.data(model.index_of(ASIDE), Role.BackgroundRole).style()
    assert pattern == Qt.BrushStyle.BDiagPattern
    pictures = [picture(panel, ref) for ref in (ZERO, MISSING, ASIDE)]
    assert len({frozenset(colours(image)) for image in pictures}) == 3
    assert "按 Enter 填报" in model.data(model.index_of(MISSING), Role.ToolTipRole)


def test_figures_typed_by_hand_and_typed_once_are_marked_with_their_source(panel: TablePanel) -> None:
    panel.show_table(small(), "t")
    index = panel.model.index_of(TYPED)
    mark = panel.model.mark(index)
    assert mark is not None
    assert (mark.icon, mark.words) == ("pencil", "手工填报（依据：财务报表）")
    panel.show_table(small(), "t", Beside(typed_once=frozenset({TYPED})))
    mark = panel.model.mark(panel.model.index_of(TYPED))
    assert mark is not None
    assert (mark.icon, mark.words) == ("pinned", "手工基数（依据：财务报表）")
    assert "手工基数" in panel.model.data(panel.model.index_of(TYPED), Role.AccessibleTextRole)


def test_heads_are_merged_over_the_columns_that_share_them(desk: Desk, panel: TablePanel) -> None:
    report = of_form(desk, 2023, "national-2021")
    table = next(t for t in report.tables if t.id == "requests")
    grid = grid_table(table)
    heads = {head.text: head for head in merged_heads(grid.corner, grid.unit, grid.heads) if head.text}
    assert (heads["申请人情况"].first, heads["申请人情况"].last, heads["申请人情况"].top) == (2, 8, 0)
    assert (heads["法人或其他组织"].first, heads["法人或其他组织"].last) == (3, 7)
    assert (heads["自然人"].top, heads["自然人"].bottom) == (1, 2)
    assert (heads["总计"].top, heads["总计"].bottom) == (1, 2)
    assert heads["商业企业"].top == heads["商业企业"].bottom == 2
    panel.show_table(report, "requests")
    assert panel.view.heads.isVisibleTo(panel)
    assert panel.view.heads.height() >= 5 * panel.fontMetrics().lineSpacing()
    assert panel.model.headerData(3, Qt.Orientation.Horizontal) == "申请人情况 · 法人或其他组织 · 商业企业"


def test_heads_of_rows_stand_above_them_and_the_arrows_pass_over(desk: Desk, panel: TablePanel) -> None:
    panel.show_table(of_form(desk, 2023, "national-2021"), "requests")
    assert labels(panel, [LineKind.HEADING]) == [
        "三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理",
    ]  # fmt: skip
    assert len(labels(panel, [LineKind.FIGURES])) == 25
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index_of(CellRef("requests", "carried_in", "total")))
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    ref = panel.model.ref(panel.view.currentIndex())
    assert ref is not None
    assert ref.column == "total"
    assert panel.model.line(panel.view.currentIndex().row()).label == "（一）予以公开"  # type: ignore[union-attr]


def test_parts_of_a_table_have_heads_of_their_own(desk: Desk, panel: TablePanel) -> None:
    panel.show_table(of_form(desk, 2019, "national-2019"), "proactive")
    assert labels(panel, [LineKind.HEADING]) == [f"第二十条第（{n}）项" for n in "一五六八九"]
    assert not panel.view.heads.isVisibleTo(panel)
    grid = panel.model.grid
    assert grid is not None
    heads = [line.heads for line in grid.lines if line.kind is LineKind.HEADS]
    assert heads[1] == ("上一年项目数量", "本年增/减", "处理决定数量")
    assert heads[4] == ("采购项目数量", "采购总金额")
    last = panel.model.index_of(CellRef("proactive", "purchasing", "purchase_sum"))
    assert panel.view.columnSpan(last.row(), last.column()) == 2  # two columns under a part of three


def test_a_table_of_one_row_stands_upright(desk: Desk, panel: TablePanel) -> None:
    panel.show_table(of_form(desk, 2023, "national-2021"), "cases")
    assert labels(panel, [LineKind.HEADING]) == ["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"]
    assert len(labels(panel, [LineKind.FIGURES])) == 15
    assert panel.model.columnCount() == 3


def test_columns_fit_a_narrow_panel(desk: Desk, panel: TablePanel) -> None:
    panel.resize(QSize(panel.fontMetrics().horizontalAdvance("字") * 32, 500))
    panel.show_table(of_form(desk, 2023, "national-2021"), "requests")
    widths = sum(panel.view.columnWidth(n) for n in range(9) if not panel.view.isColumnHidden(n))
    assert widths <= panel.view.viewport().width()


def test_copy_gives_lines_with_tabs(panel: TablePanel) -> None:
    panel.show_table(small(), "t")
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index_of(TYPED))
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "7"
    panel.view.selectAll()
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "指标\t单位\t今年\t累计\n甲\t件\t0\t缺\n乙\t件\t/\t7"


def test_all_of_a_table_in_parts_is_copied_with_its_heads(desk: Desk, panel: TablePanel) -> None:
    panel.show_table(of_form(desk, 2023, "national-2021"), "proactive")
    panel.view.selectAll()
    lines = panel.view.copied().split("\n")
    assert lines[0].strip() == "第二十条第（一）项"
    assert lines[1].split("\t")[:4] == ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"]
    assert len({line.count("\t") for line in lines}) == 1


def test_labels_stay_in_sight_while_the_figures_of_a_narrow_panel_scroll(desk: Desk, panel: TablePanel) -> None:
    em = panel.fontMetrics().horizontalAdvance("字")
    panel.resize(QSize(em * 19, 500))
    panel.show_table(of_form(desk, 2023, "national-2021"), "requests")
    view, bar = panel.view, panel.view.horizontalScrollBar()
    assert bar.maximum() > 0
    assert view.labels.width() >= em * 10
    view.setCurrentIndex(panel.model.index_of(CellRef("requests", "results", "total")))
    assert bar.value() > 0
    cell = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(cell)
    assert view.labels.isVisibleTo(panel)
    assert view.labels.geometry().right() < view.viewport().geometry().left()
    assert panel.model.headerData(view.currentIndex().row(), Qt.Orientation.Vertical) == "（七）总计"
    lines = panel.fontMetrics().lineSpacing()
    assert max(view.rowHeight(row) for row in range(panel.model.rowCount())) < lines * 6  # 36 characters in five lines


def test_a_click_on_a_label_takes_its_line_for_copying(panel: TablePanel) -> None:
    panel.show_table(small(), "t")
    header = panel.view.labels
    middle = header.sectionViewportPosition(1) + header.sectionSize(1) // 2
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, middle))
    assert panel.view.copied() == "乙\t件\t/\t7"


def test_the_cell_in_hand_stays_in_sight_when_the_room_shrinks(desk: Desk, panel: TablePanel) -> None:
    panel.show_table(of_form(desk, 2023, "national-2021"), "proactive")
    view = panel.view
    view.setCurrentIndex(panel.model.index_of(CellRef("proactive", "charges", "fees")))
    panel.resize(QSize(panel.fontMetrics().horizontalAdvance("字") * 19, 240))
    QApplication.processEvents()
    assert view.verticalScrollBar().value() > 0
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
