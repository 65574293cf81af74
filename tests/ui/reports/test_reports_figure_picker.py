"""The list of figures to insert: comparisons with last year among them, and what it says when there are none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from ogi_desk.forms.report import FigureChoice
from ogi_desk.ui.reports.figure_picker import FigurePicker

COUNT = FigureChoice("annex/proactive/year", "主动公开信息数·本年度", "46", "附表")
UP = FigureChoice("change:annex/proactive/year", "主动公开信息数，与上年相比", "比上年增加3条，增长7.0%", "与上年相比")
UNKNOWN = FigureChoice("change:annex/website/year", "政府网站公开，与上年相比", "", "与上年相比")


def lines(picker: FigurePicker) -> list[str]:
    tree: Any = picker._tree
    found = []
    for place in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(place)
        if not group.isHidden():
            found.append(group.text(0))
            found += [
                f"{item.text(0)}|{item.text(1)}"
                for at in range(group.childCount())
                if not (item := group.child(at)).isHidden()
            ]
    return found


def test_a_comparison_is_found_and_inserted(qtbot: Any) -> None:
    picker = FigurePicker([COUNT, UP, UNKNOWN])
    qtbot.addWidget(picker)
    assert lines(picker) == [
        "附表",
        "主动公开信息数·本年度|46",
        "与上年相比",
        "主动公开信息数，与上年相比|比上年增加3条，增长7.0%",
    ]
    picker._filter.setText("增长7")
    assert lines(picker) == ["与上年相比", "主动公开信息数，与上年相比|比上年增加3条，增长7.0%"]
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(picker._filter, Qt.Key.Key_Return)
    assert chosen.args == [UP.key]


def test_without_last_year_the_list_says_why(qtbot: Any) -> None:
    picker = FigurePicker([COUNT, UNKNOWN])
    qtbot.addWidget(picker)
    picker._filter.setText("与上年")
    assert lines(picker) == ["与上年相比", "没有上年度的数；签发或录入上年度报告后可用|"]
    assert picker._none.isHidden()
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker._filter, Qt.Key.Key_Return)
