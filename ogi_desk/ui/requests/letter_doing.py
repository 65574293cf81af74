"""What may still happen to a letter that left: its delivery with proof, or its being void. In place, no dialog."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ogi_desk.domain.records import Letter
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.requests.in_place import InPlaceForm
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import TextField

DELIVER, VOID = "deliver", "void"


class LetterDoing(InPlaceForm):
    """登记送达 or 作废 of one letter: a day and a line."""

    done = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._letter: Letter | None = None
        self._verb = DELIVER
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.fields = Fields()
        self.day = TypedDateEdit(desk.today, own_error=False)
        self.words = TextField()
        self.fields.add("day", self.tr("日期"), self.day)
        self.fields.add("words", self.tr("送达凭证"), self.words)
        self.day.setAccessibleName(self.tr("日期"))
        self.save_button = QPushButton(self.tr("保存"))
        self.save_button.setDefault(True)
        theme.dress(self.save_button, "check")
        self.cancel_button = QPushButton(self.tr("取消"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        for widget in (self.heading, self.fields, self.error):
            column.addWidget(widget)
        column.addLayout(row)
        self.hide()

    def begin(self, letter: Letter, verb: str, title: str) -> None:
        """Ask for the delivery of a letter, or for why it is void."""
        self._letter, self._verb = letter, verb
        voiding = verb == VOID
        name = " ".join(part for part in (title, letter.number) if part)
        self.heading.setText((self.tr("作废：{0}") if voiding else self.tr("登记送达：{0}")).format(name))
        label = self.tr("作废原因") if voiding else self.tr("送达凭证")
        self.fields.rename("words", label)
        self.fields.hint(
            "words",
            self.tr("文号保留，不再使用；办理经过中的这一步同时撤去")
            if voiding
            else self.tr("如邮件号 EMS1234567、本人签收"),
        )
        self.day.set_date(self.desk.today() if voiding else letter.delivered_on)
        self.words.set_value("" if voiding else letter.evidence)
        self.fields.judge({})
        self.error.say("")
        self.show()
        (self.words if voiding else self.day).setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save what was typed; what does not fit is said here."""
        letter, day = self._letter, self.day.date()
        if self._saving or letter is None:
            return
        wrong = {"day": self.day.problem() or ("" if day else self.tr("请填写日期。"))}
        if day is not None and day > self.desk.today():
            wrong["day"] = self.tr("日期晚于今天，请改正。")
        if self._verb == VOID and not self.words.value():
            wrong["words"] = self.tr("请写明作废的原因。")
        if not self.fields.judge(wrong) or day is None:
            return
        self._saving = True
        self.desk.perform(lambda: self._work(letter, day, self.words.value()), self._saved, self._failed)

    def _work(self, letter: Letter, day: date, words: str) -> Any:
        from ogi_desk.services.letters import deliver, void

        desk = self.desk
        if self._verb == VOID:
            return void(desk.office, desk.actor, letter, words, day, desk.definitions)
        return deliver(desk.office, desk.actor, letter, day, words, desk.definitions)

    def _saved(self, _: Any) -> None:
        self._saving = False
        self.leave()
        self.done.emit()

    def leave(self) -> None:
        """Close the panel."""
        self.hide()
        self._letter = None
        self.left.emit()
