"""新登记 of a request in one line: way, day, class, applicant, content. Enter saves; the number is given by itself.

The way says which date counts (条例 第三十一条): the line asks for exactly that one, and for what proves it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.services.nearest import Near
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import add
from ogi_desk.services.requests import check_request, propose_request_number
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.requests import half_typed
from ogi_desk.ui.requests.nearest_block import NearestBlock
from ogi_desk.ui.requests.receipt_fields import MailField, hint_words, rule_for
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.fields import TermField, TextField
from ogi_desk.ui.widgets.flow import FlowLayout

NEAR_FROM = 4  # characters of the content, so that a first word does not find everything


class RequestEntry(QFrame):
    """The line above the register."""

    added = Signal(int)
    all_fields = Signal(object)  # the draft, to be completed in the form at the side
    answer_wanted = Signal(int, object)  # a request just saved is to be answered with a published item (Near)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("新登记"))
        self._saving = False
        self._answer_with: Near | None = None
        em = self.fontMetrics().horizontalAdvance("国")
        self.channel = TermField(list(RequestChannel))
        self.mail = MailField()
        self.day = TypedDateEdit(desk.today, own_error=False)
        self.day.set_date(desk.today())
        self.arrived = TypedDateEdit(desk.today, own_error=False)
        self.receipt_note = TextField()
        self.receipt_note.setMinimumWidth(em * 9)
        self.receipt_note.setPlaceholderText(self.tr("何时、与谁、以何方式确认"))
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
        self.rule_hint = QLabel()
        self.rule_hint.setWordWrap(True)
        self.rule_hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.error = FieldError()
        self.nearest = NearestBlock(desk, self.tr("登记并以此答复"))
        self.nearest.answer_wanted.connect(self._save_and_answer)
        self._pairs: dict[QWidget, QWidget] = {}
        self._lay_out()
        self.button.clicked.connect(self.save)
        self.more.clicked.connect(lambda: self.all_fields.emit(self.draft()))
        for day in (self.day, self.arrived):
            day.judged.connect(lambda wrong, day=day: self.error.say(wrong, field=day.line))
            day.committed.connect(self.follow_rule)
        self.content.textChanged.connect(self._look_for_near)
        self.applicant.textChanged.connect(self._look_for_near)
        self.channel.currentIndexChanged.connect(self.follow_rule)
        self.mail.currentIndexChanged.connect(self.follow_rule)
        self._restore()
        self.follow_rule()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap * 2, gap, gap * 2, gap)
        place = QWidget()
        self._row = FlowLayout(place, gap * 2)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("方式(&W)"), self.channel),
            ("", self.mail),
            (self.tr("收到(&I)"), self.day),
            (self.tr("到达日期"), self.arrived),
            (self.tr("确认记录"), self.receipt_note),
            (self.tr("类别(&B)"), self.group),
            (self.tr("申请人(&M)"), self.applicant),
            (self.tr("内容(&Q)"), self.content),
        )
        for words, field in fields:
            self._row.add(self._pair(words, field), greedy=field is self.content)
        self.mail.setAccessibleName(self.tr("信函送达方式"))
        self._row.add(self.button)
        self._row.add(self.more)
        column.addWidget(place)
        column.addWidget(self.rule_hint)
        column.addWidget(self.error)
        column.addWidget(self.nearest)
        order = [field for _, field in fields] + [self.button, self.more]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _pair(self, words: str, field: QWidget) -> QWidget:
        """A field with its label before it."""
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        if words:
            label = QLabel(words)
            label.setBuddy(field)
            line.addWidget(label)
            if field is self.day:
                self.day_label = label
        field.setAccessibleName(words.split("(&")[0].replace("&", ""))
        line.addWidget(field, 1)
        self._pairs[field] = pair
        return pair

    def follow_rule(self) -> None:
        """Ask for the date that counts for this way, and for what the rule wants beside it."""
        letter = self.channel.value() is RequestChannel.LETTER
        day = self.day.date() or self.desk.today()
        rule = rule_for(self.channel.value(), self.mail.value(), day, "", self.desk.definitions.regulations)
        words = message(rule.day_label)
        self.day_label.setText(f"{words}(&I)")
        self.day.setAccessibleName(words)
        hint = hint_words(rule)
        self.day.setToolTip(hint)
        self.day_label.setToolTip(hint)
        self.day.setAccessibleDescription(hint)
        self._pairs[self.mail].setVisible(letter)
        self._pairs[self.arrived].setVisible(rule.asks_arrival)
        self._pairs[self.receipt_note].setVisible(rule.asks_note)
        self.rule_hint.setText(hint)
        self.rule_hint.setVisible(rule.asks_note)  # the day is not plainly that of arrival

    # -- typing ---------------------------------------------------------------------------------------------------
    @property
    def typed(self) -> bool:
        """Whether anything of this request's own was typed."""
        return bool(self.content.text().strip() or self.applicant.value() or self.receipt_note.value())

    def go(self) -> None:
        """Begin to type."""
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day.line.selectAll()

    def draft(self) -> Request:
        """The request as typed so far."""
        return Request(
            received_on=self.day.date() or self.desk.today(),
            channel=self.channel.value(),
            ordinary_mail=not self._pairs[self.mail].isHidden() and self.mail.value(),
            arrived_on=None if self._pairs[self.arrived].isHidden() else self.arrived.date(),
            receipt_note="" if self._pairs[self.receipt_note].isHidden() else self.receipt_note.value(),
            applicant_class=self.group.value(),
            content=self.content.text().strip(),
            applicant=self.applicant.value(),
            handler=self.desk.person.name,
        )

    def copy_above(self, above: Request) -> None:
        """Take over way and class of the row above."""
        self.channel.set_value(above.channel)
        self.mail.set_value(above.ordinary_mail)
        self.group.set_value(above.applicant_class)
        self.content.setText(" ".join(above.content.split()))
        self.content.setFocus()
        self.content.selectAll()

    def clear(self) -> None:
        """Empty what belongs to one request."""
        self.applicant.set_value("")
        self.content.setText("")
        self.arrived.set_date(None)
        self.receipt_note.set_value("")
        self.error.say("")
        half_typed.keep(self.desk.settings, None)

    def _look_for_near(self) -> None:
        """Look for what may be public already, and for earlier requests like this one."""
        if len(self.content.text().strip()) >= NEAR_FROM:
            self.nearest.follow(self.draft())
        else:
            self.nearest.clear()

    # -- saving ---------------------------------------------------------------------------------------------------
    def save(self) -> None:
        """Save the request and begin the next; say at its field what keeps it from being saved."""
        if self._saving:
            return
        wrong = self._wrong()
        if wrong:
            self.error.say(wrong[0], field=wrong[1])
            wrong[1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.say("")
        self._saving = True
        desk, draft = self.desk, self.draft()
        desk.perform(lambda: add_request(desk, draft), self._saved, self._failed)

    def _save_and_answer(self, near: Near) -> None:
        """Save the request, then go on to the answer that it is public already."""
        self._answer_with = near
        self.save()
        if not self._saving:
            self._answer_with = None  # something is wrong, and was said

    def _wrong(self) -> tuple[str, QWidget] | None:
        """What keeps the request from being saved, and the field to put it right in."""
        if self.day.problem() or self.day.date() is None:
            missing = self.tr("请输入{0}，如 0301。").format(self.day_label.text().split("(&")[0])
            return self.day.problem() or missing, self.day
        if self.arrived.problem() and not self._pairs[self.arrived].isHidden():
            return self.arrived.problem(), self.arrived
        if not self.content.text().strip():
            return self.tr("请输入申请内容。"), self.content
        places = {"received_on": self.day, "arrived_on": self.arrived, "receipt_note": self.receipt_note}
        for fault in check_request(self.draft(), self.desk.today()):
            return message(fault.message), places.get(fault.field, self.content)
        return None

    def _saved(self, answer: tuple[Request, Changes]) -> None:
        self._saving = False
        self.clear()
        self.go()
        self.added.emit(answer[0].id or 0)
        near, self._answer_with = self._answer_with, None
        if near is not None:
            self.answer_wanted.emit(answer[0].id or 0, near)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self._answer_with = None
        self.desk.notices.failure(error)

    # -- keeping --------------------------------------------------------------------------------------------------
    def keep_typing(self) -> None:
        """Keep what is half typed for the next start."""
        half_typed.keep(self.desk.settings, self.draft() if self.typed else None)

    def _restore(self) -> None:
        draft = half_typed.kept(self.desk.settings)
        if draft is not None:
            self.day.set_date(draft.received_on)
            self.channel.set_value(draft.channel)
            self.mail.set_value(draft.ordinary_mail)
            self.arrived.set_date(draft.arrived_on)
            self.receipt_note.set_value(draft.receipt_note)
            self.group.set_value(draft.applicant_class)
            self.applicant.set_value(draft.applicant)
            self.content.setText(draft.content)

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
