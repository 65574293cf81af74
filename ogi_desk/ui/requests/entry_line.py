"""新登记 of a request in one line: day, way, class, applicant, content. Enter saves; the number is given by itself."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import add
from ogi_desk.services.requests import check_request, propose_request_number
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.fields import TermField, TextField
from ogi_desk.ui.widgets.flow import FlowLayout

DRAFT = "request/draft"


class RequestEntry(QFrame):
    """The line above the register."""

    added = Signal(int)
    all_fields = Signal(object)  # the draft, to be completed in the form at the side

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("新登记"))
        self._saving = False
        em = self.fontMetrics().horizontalAdvance("国")
        self.day = TypedDateEdit(desk.today, own_error=False)
        self.day.set_date(desk.today())
        self.channel = TermField(list(RequestChannel))
        self.group = TermField(list(ApplicantClass))
        self.applicant = TextField()
        self.applicant.setMinimumWidth(em * 6)
        self.content = QLineEdit()
        self.content.setMinimumWidth(em * 22)
        self.content.setPlaceholderText(self.tr("申请公开的信息"))
        self.button = QPushButton(self.tr("登记(&A)"))
        self.button.setToolTip(self.tr("登记（Enter）"))
        theme.dress(self.button, "plus")
        self.more = QPushButton(self.tr("全部字段(&L)…"))
        self.more.setAutoDefault(False)
        self.error = FieldError()
        self._lay_out()
        self.button.clicked.connect(self.save)
        self.more.clicked.connect(lambda: self.all_fields.emit(self.draft()))
        self.day.judged.connect(lambda wrong: self.error.say(wrong, field=self.day.line))
        self._restore()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap * 2, gap, gap * 2, gap)
        place = QWidget()
        row = FlowLayout(place, gap * 2)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("收到(&I)"), self.day),
            (self.tr("方式(&W)"), self.channel),
            (self.tr("类别(&B)"), self.group),
            (self.tr("申请人(&M)"), self.applicant),
            (self.tr("内容(&Q)"), self.content),
        )
        for words, field in fields:
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words.split("(&")[0].replace("&", ""))
            line.addWidget(label)
            line.addWidget(field, 1)
            row.add(pair, greedy=field is self.content)
        row.add(self.button)
        row.add(self.more)
        column.addWidget(place)
        column.addWidget(self.error)
        order = [field for _, field in fields] + [self.button, self.more]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    # -- typing ---------------------------------------------------------------------------------------------------
    @property
    def typed(self) -> bool:
        """Whether anything of this request's own was typed."""
        return bool(self.content.text().strip() or self.applicant.value())

    def go(self) -> None:
        """Begin to type."""
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day.line.selectAll()

    def draft(self) -> Request:
        """The request as typed so far."""
        return Request(
            received_on=self.day.date() or self.desk.today(),
            channel=self.channel.value(),
            applicant_class=self.group.value(),
            content=self.content.text().strip(),
            applicant=self.applicant.value(),
            handler=self.desk.person.name,
        )

    def copy_above(self, above: Request) -> None:
        """Take over way and class of the row above."""
        self.channel.set_value(above.channel)
        self.group.set_value(above.applicant_class)
        self.content.setText(" ".join(above.content.split()))
        self.content.setFocus()
        self.content.selectAll()

    def clear(self) -> None:
        """Empty what belongs to one request."""
        self.applicant.set_value("")
        self.content.setText("")
        self.error.say("")
        self.desk.settings.remove(DRAFT)

    # -- saving ---------------------------------------------------------------------------------------------------
    def save(self) -> None:
        """Save the request and begin the next; say at its field what keeps it from being saved."""
        if self._saving:
            return
        wrong: tuple[str, QWidget] | None = None
        if self.day.problem() or self.day.date() is None:
            wrong = self.day.problem() or self.tr("请输入收到日期，如 0301。"), self.day
        elif not self.content.text().strip():
            wrong = self.tr("请输入申请内容。"), self.content
        else:
            for fault in check_request(self.draft(), self.desk.today()):
                wrong = message(fault.message), self.day if fault.field == "received_on" else self.content
                break
        if wrong:
            self.error.say(wrong[0], field=wrong[1])
            wrong[1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.say("")
        self._saving = True
        desk, draft = self.desk, self.draft()
        desk.perform(lambda: add_request(desk, draft), self._saved, self._failed)

    def _saved(self, answer: tuple[Request, Changes]) -> None:
        self._saving = False
        self.clear()
        self.go()
        self.added.emit(answer[0].id or 0)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self.desk.notices.failure(error)

    # -- keeping --------------------------------------------------------------------------------------------------
    def keep_typing(self) -> None:
        """Keep what is half typed for the next start."""
        if not self.typed:
            self.desk.settings.remove(DRAFT)
            return
        draft = self.draft()
        kept = {
            "day": draft.received_on.isoformat(),
            "channel": draft.channel.id,
            "class": draft.applicant_class.id,
            "applicant": draft.applicant,
            "content": draft.content,
        }
        self.desk.settings.setValue(DRAFT, json.dumps(kept, ensure_ascii=False))

    def _restore(self) -> None:
        kept = self.desk.settings.value(DRAFT)
        if kept:
            draft = json.loads(str(kept))
            self.day.set_date(date.fromisoformat(draft["day"]))
            self.channel.set_value(RequestChannel.by_id(draft["channel"]))
            self.group.set_value(ApplicantClass.by_id(draft["class"]))
            self.applicant.set_value(draft["applicant"])
            self.content.setText(draft["content"])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from any field, Esc empties the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        if event.key() == Qt.Key.Key_Escape and self.typed:
            self.clear()
            return
        super().keyPressEvent(event)


def add_request(desk: Desk, draft: Request) -> Any:
    """Give the request its number and save it; runs on the writing thread."""
    with desk.office.read() as reader:
        number = draft.number or propose_request_number(reader, desk.profile, draft.received_on.year)
    return add(desk.office, desk.actor, replace(draft, number=number), "登记")
