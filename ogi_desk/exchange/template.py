"""An empty sheet to fill in: headings with ``*`` where a cell must be filled, drop-down lists, one grey example row.

The example row says in its last column that import leaves it out, so a template sent back untouched brings in nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.reading import EXPLANATION_SHEET
from ogi_desk.exchange.writing import Head, Styles, new_workbook, write_cell, write_head, write_rows
from ogi_desk.services.cell_texts import Cell
from ogi_desk.services.sheet_columns import EXAMPLE_MARK, CellType, SheetColumn, SheetKind
from ogi_desk.services.whole_files import whole_file

_CHOICES_SHEET = "选项"
_FILLABLE_ROWS = 5_000  # rows that carry drop-down lists


def write_template(kind: SheetKind, path: Path, categories: Sequence[str]) -> None:
    """Write the template of a kind, whole or not at all; ``InputError`` for another ending than .xlsx or .csv."""
    heads = [
        Head(column.heading + ("*" if column.required else ""), column.width, wrap=column.holds is CellType.TEXT)
        for column in kind.columns
    ]
    example = [_example(column) for column in kind.columns[:-1]] + [f"{EXAMPLE_MARK}，可直接删去"]
    if path.suffix.lower() == ".csv":
        write_rows(path, kind.label, heads, [example])
        return
    if path.suffix.lower() != ".xlsx":
        raise InputError("文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再导出。", file=path.name)
    with whole_file(path) as temporary, new_workbook(temporary) as workbook:
        styles = Styles(workbook)
        sheet = workbook.add_worksheet(kind.label)
        explanation = workbook.add_worksheet(EXPLANATION_SHEET)
        choices = workbook.add_worksheet(_CHOICES_SHEET)
        choices.hide()
        write_head(sheet, styles, heads)
        for place, cell in enumerate(example):
            style = styles.example_date if not isinstance(cell, str) else styles.example
            if isinstance(cell, str):
                sheet.write_string(1, place, cell, style)
            elif cell is not None:
                sheet.write_datetime(1, place, cell, style)
        for place, column in enumerate(kind.columns):
            if column.holds is CellType.DATE:
                sheet.set_column(place, place, column.width, styles.date)
        _offer_choices(sheet, choices, kind, categories)
        _explain(explanation, styles, kind)


def _example(column: SheetColumn) -> Cell:
    if column.holds is CellType.DATE:
        return parse_date(column.example)
    return column.example or None


def _choices(column: SheetColumn, categories: Sequence[str]) -> Sequence[str]:
    if column.holds is CellType.CATEGORY:
        return categories
    if column.holds is CellType.YES_NO:
        return ("是", "否")
    return column.terms.labels() if column.terms else ()


def _offer_choices(sheet: Any, choices: Any, kind: SheetKind, categories: Sequence[str]) -> None:
    """Put the lists on a hidden sheet (a list in the rule itself may have 255 characters only) and refer to it."""
    lists = {place: _choices(column, categories) for place, column in enumerate(kind.columns)}
    lists = {place: list(items) for place, items in lists.items() if items}
    longest = max((len(items) for items in lists.values()), default=0)
    for row in range(longest):
        for at, items in enumerate(lists.values()):
            if row < len(items):
                choices.write_string(row, at, items[row])
    for at, (place, items) in enumerate(lists.items()):
        column = kind.columns[place]
        several = column.holds is CellType.CHANNELS
        letter = chr(ord("A") + at)
        sheet.data_validation(
            1,
            place,
            _FILLABLE_ROWS,
            place,
            {
                "validate": "list",
                "source": f"={_CHOICES_SHEET}!${letter}$1:${letter}${len(items)}",
                "ignore_blank": True,
                # several channels stand in one cell, and an office may add categories: offer, do not forbid
                "error_type": "information" if several or column.holds is CellType.CATEGORY else "stop",
                "show_error": not several,
                "error_title": column.heading,
                "error_message": "请从列表中选择",
            },
        )


_TYPE_WORDS = {
    CellType.TEXT: "文字，可分行",
    CellType.LINE: "文字",
    CellType.IDENTIFIER: "文字（请保持文本格式，勿让表格软件改成数字或日期）",
    CellType.DATE: "日期，如 2012-03-01、2012/3/1、2012年3月1日",
    CellType.DATES: "日期；不止一次的用顿号隔开",
    CellType.TERM: "从列表中选择",
    CellType.CATEGORY: "类别路径，如 业务信息/统计公报",
    CellType.CHANNELS: "从列表中选择；多个之间用顿号“、”或分号隔开",
    CellType.YES_NO: "是 或 否，空白作否",
    CellType.YEAR: "四位年份，如 2012",
    CellType.DAYS: "1 至 20 的整数；不止一次的用顿号隔开",
    CellType.MONEY: "数字，单位元，最多两位小数",
    CellType.NUMBER: "数字，不为负",
}


def _explain(sheet: Any, styles: Styles, kind: SheetKind) -> None:
    heads = [Head("列名", 18), Head("必填", 8), Head("填写要求", 56), Head("可填的内容", 80)]
    write_head(sheet, styles, heads)
    for row, column in enumerate(kind.columns, 1):
        words = "、".join(column.terms.labels()) if column.terms else ""
        cells = (column.heading, "必填" if column.required else "", _TYPE_WORDS[column.holds], words)
        for place, cell in enumerate(cells):
            write_cell(sheet, row, place, cell or None, styles, heads[place])
