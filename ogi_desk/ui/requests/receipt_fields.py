"""How a request reached the office and the day that counts: what the channel's rule asks for, in its words.

Shared by the entry line and the form; the rule itself is :mod:`ogi_desk.domain.receipt`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from ogi_desk.domain.receipt import ReceiptRule, receipt_rule
from ogi_desk.domain.records import Request
from ogi_desk.domain.regulation import Regulation, regulation_on
from ogi_desk.domain.vocabulary import RequestChannel
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.fields import ChoiceBox


class MailField(ChoiceBox):
    """Whether a letter came signed for (签收) or by ordinary mail (平信)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("签收"), False)
        self.addItem(self.tr("平信"), True)
        self.setMinimumContentsLength(2)

    def value(self) -> bool:
        """Whether it came by ordinary mail."""
        return bool(self.currentData())

    def set_value(self, value: bool) -> None:
        """Show how it came."""
        self.choose(value)

    def problem(self) -> str:
        """A choice is never wrong."""
        return ""


class RegulationField(ChoiceBox):
    """By which regulation to go: the one in force on the day of receipt, or another by its id."""

    def __init__(self, regulations: Sequence[Regulation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("按收到日期"), "")
        for regulation in regulations:
            self.addItem(message(regulation.short_title), regulation.id)
        self.setMinimumContentsLength(10)

    def value(self) -> str:
        """The chosen regulation's id, empty for that of the day."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Show this choice."""
        self.choose(value)

    def problem(self) -> str:
        """A choice is never wrong."""
        return ""

    def say_usual(self, regulation: Regulation) -> None:
        """Name the regulation of the day of receipt in the first entry."""
        self.setItemText(0, self.tr("按收到日期：{0}").format(message(regulation.short_title)))


def rule_for(
    channel: RequestChannel, ordinary_mail: bool, day: date, chosen: str, regulations: Sequence[Regulation]
) -> ReceiptRule:
    """Return what is asked of a request that came this way under the regulation that governs it."""
    own = [regulation for regulation in regulations if regulation.id == chosen]
    regulation = own[0] if own else regulation_on(regulations, day)
    return receipt_rule(channel, ordinary_mail and channel is RequestChannel.LETTER, regulation)


def hint_words(rule: ReceiptRule) -> str:
    """The rule's hint with its article, for a tool tip or the line under the field."""
    article = f"（{message(rule.article)}）" if rule.article else ""
    return f"{message(rule.hint)}{article}" if rule.hint else ""


def rule_words(record: Request, regulation: Regulation) -> str:
    """Which day of a kept request counts, when it has a name of its own (签收日期, 双方确认日期)."""
    rule = receipt_rule(record.channel, record.ordinary_mail, regulation)
    return f"{message(rule.day_label)} {record.received_on.isoformat()}" if rule.article else ""
