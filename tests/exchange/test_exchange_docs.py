"""The tables of docs/exchange.md say what the program does."""

from __future__ import annotations

from pathlib import Path

import pytest

import ogi_desk
from ogi_desk.domain.vocabulary import Term
from ogi_desk.services.catalogue import CATALOGUE_COLUMNS
from ogi_desk.services.sheet_columns import SHEET_KINDS, CellType, SheetColumn

DOCUMENT = Path(ogi_desk.__file__).parent.parent / "docs" / "exchange.md"
ENGLISH = {
    CellType.TEXT: "text, several lines",
    CellType.LINE: "text",
    CellType.IDENTIFIER: "text (numbers kept as typed)",
    CellType.DATE: "date",
    CellType.DATES: "date, or several separated by 、",
    CellType.TERM: "one of",
    CellType.CATEGORY: "category path",
    CellType.CHANNELS: "one or several of",
    CellType.YES_NO: "是 / 否",
    CellType.YEAR: "year",
    CellType.DAYS: "working days 1–20, or several separated by 、",
    CellType.MONEY: "yuan, at most two decimals",
    CellType.NUMBER: "number, not negative",
}


def line(column: SheetColumn) -> str:
    """A column's line in the document's table."""
    terms: type[Term] | None = column.terms
    choices = " " + "、".join(terms.labels()) if terms else ""
    once = "; stands once" if column.once else ""
    required = "*" if column.required else ""
    return f"| {column.heading}{required} | `{column.field}` | {ENGLISH[column.holds]}{choices}{once} |"


@pytest.mark.parametrize("kind", list(SHEET_KINDS))
def test_every_column_stands_in_its_order(kind: str) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    expected = "\n".join(line(column) for column in SHEET_KINDS[kind].columns)
    assert expected in text, expected


def test_the_catalogue_is_told() -> None:
    assert " · ".join(CATALOGUE_COLUMNS) in DOCUMENT.read_text(encoding="utf-8")
