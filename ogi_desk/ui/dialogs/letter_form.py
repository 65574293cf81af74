"""The fields one kind of letter asks for: filled with what is proposed, read back as text, judged at the field.

Knows a letter's definition, no request and no store. What cannot be read yet (half a date) is kept as typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.letters.definition import OUTCOME_FIELD, Ask, LetterDefinition
from ogi_desk.services.letter_sheets import UNFILLED
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.language import message, term
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import ChoiceBox, LongField, TextField

LINES = 3  # of a field for several lines
_WHOLE = re.compile(r"\d{1,6}")


class LetterForm(Fields):
    """One editor for each thing the letter asks."""

    changed = Signal()  # something was typed
    settled = Signal(str)  # the field a person is done with

    def __init__(self, desk: Desk, definition: LetterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition = definition
        self._filling = False
        self.asks = {ask.field: ask for ask in definition.asks}
        for ask in definition.asks:
            self.add(ask.field, message(ask.label), self._editor(desk, ask), message(ask.hint))

    def _editor(self, desk: Desk, ask: Ask) -> QWidget:
        editor: TextField | LongField | TypedDateEdit | ChoiceBox
        match ask.kind:
            case "long":
                editor = LongField(LINES)
                editor.textChanged.connect(lambda *_, field=ask.field: self._typed(field))
            case "date":
                editor = TypedDateEdit(desk.today, own_error=False)
                editor.line.textChanged.connect(lambda *_, field=ask.field: self._typed(field))
                editor.setAccessibleName(message(ask.label))
                editor.judged.connect(lambda wrong, field=ask.field: self.wrong(field, wrong))
            case "choice":
                editor = ChoiceBox()
                if not ask.required or ask.field == OUTCOME_FIELD:
                    editor.addItem("", "")
                for choice in ask.choices:
                    outcome = Outcome.by_label(choice) if ask.field == OUTCOME_FIELD else None
                    editor.addItem(term(outcome) if outcome else message(choice), choice)
                editor.currentIndexChanged.connect(lambda *_, field=ask.field: self._typed(field))
            case _:
                editor = TextField()
                editor.textChanged.connect(lambda *_, field=ask.field: self._typed(field))
        editor.committed.connect(lambda field=ask.field: self.settled.emit(field))
        return editor

    def _typed(self, field: str) -> None:
        if not self._filling:
            self.wrong(field, "")  # judged again when it is to leave
            self.changed.emit()

    def fill(self, values: Mapping[str, str]) -> None:
        """Show these values, fields without one empty."""
        self._filling = True
        for field in self.asks:
            editor, text = self.editors[field], values.get(field, "")
            if isinstance(editor, TypedDateEdit):
                day = _day(text)
                editor.set_date(day)
                if day is None and text:
                    editor.line.setText(text)
            elif isinstance(editor, ChoiceBox):
                editor.choose(text)
            elif isinstance(editor, TextField | LongField):
                editor.set_value(text)
        self._filling = False

    def put(self, field: str, text: str) -> None:
        """Show another value in one field."""
        self.fill({**self.values(), field: text})

    def values(self) -> dict[str, str]:
        """What stands in the fields: days as ISO, choices by their words, blank fields as empty text."""
        found: dict[str, str] = {}
        for field in self.asks:
            editor = self.editors[field]
            if isinstance(editor, TypedDateEdit):
                day = editor.value()
                found[field] = day.isoformat() if day else editor.line.text().strip()
            elif isinstance(editor, ChoiceBox):
                found[field] = str(editor.currentData() or "")
            elif isinstance(editor, TextField | LongField):
                found[field] = str(editor.value())
        return found

    def faults(self) -> dict[str, str]:
        """What keeps the letter from leaving, a sentence for each field."""
        return {field: wrong for field, text in self.values().items() if (wrong := self._fault(self.asks[field], text))}

    def go_to_first(self) -> None:
        """Bring the cursor to the first field still to be filled in, else to the first."""
        for field in (*self.faults(), *self.editors):
            self.editors[field].setFocus()
            return

    def _fault(self, ask: Ask, text: str) -> str:
        label = message(ask.label)
        if not text:
            return self.tr("请填写“{0}”。").format(label) if ask.required else ""
        if UNFILLED in text:
            return self.tr("请把“××”换成实际的内容。")
        if ask.kind == "date" and _day(text) is None:
            return self.tr("“{0}”不是日期，请按 0301 或 2012-3-1 的样子输入。").format(text)
        if ask.kind == "days" or ask.event_field == "units":
            return "" if _WHOLE.fullmatch(text) else self.tr("请填写整数，如 15。")
        if ask.kind == "number" and not _is_number(text):
            return self.tr("请填写数字，如 100。")
        return ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False
