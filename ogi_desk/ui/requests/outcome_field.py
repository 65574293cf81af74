"""The answer's outcome, chosen from the rows of the national table in the order and the groups it prints them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.ui.language import term
from ogi_desk.ui.widgets.fields import ChoiceBox

translate = QCoreApplication.translate


def groups() -> tuple[tuple[str, str, tuple[Outcome, ...]], ...]:
    """The result groups of 国办公开办函〔2021〕30号: number, name, rows; a group without a name is a row itself."""
    rows = list(Outcome)

    def between(first: Outcome, last: Outcome) -> tuple[Outcome, ...]:
        return tuple(rows[rows.index(first) : rows.index(last) + 1])

    return (
        ("（一）", "", (Outcome.GRANTED,)),
        ("（二）", "", (Outcome.PARTLY_GRANTED,)),
        (
            "（三）",
            translate("OutcomeField", "不予公开"),
            between(Outcome.STATE_SECRET, Outcome.ADMINISTRATIVE_QUERY),
        ),
        ("（四）", translate("OutcomeField", "无法提供"), between(Outcome.NOT_HELD, Outcome.STILL_UNCLEAR)),
        ("（五）", translate("OutcomeField", "不予处理"), between(Outcome.PETITION, Outcome.RECONFIRMATION)),
        ("（六）", translate("OutcomeField", "其他处理"), between(Outcome.NOT_CORRECTED, Outcome.OTHER)),
    )


class OutcomeField(ChoiceBox):
    """One row of the table, or none yet. Headings are shown and cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("请选择答复结果"), "")
        for group, name, rows in groups():
            if name:
                self._add_heading(f"{group}{name}")
            for number, outcome in enumerate(rows, 1):
                place = f"{group}{number}. " if name else group
                self.addItem(f"{place}{term(outcome)}", outcome.id)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(self.count())

    def _add_heading(self, words: str) -> None:
        self.addItem(words, None)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            item = model.item(self.count() - 1)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = self.font()
            font.setBold(True)
            item.setFont(font)

    def value(self) -> Outcome | None:
        """The outcome, or ``None``."""
        chosen = str(self.currentData() or "")
        return Outcome.by_id(chosen) if chosen else None

    def set_value(self, value: Outcome | None) -> None:
        """Show this outcome."""
        self.choose(value.id if value else "")

    def problem(self) -> str:
        """What is missing."""
        return "" if self.value() else self.tr("请选择答复结果。")

    def rows(self) -> list[Any]:
        """The outcomes offered, in the order of the table."""
        return [self.itemData(number) for number in range(self.count()) if self.itemData(number)]
