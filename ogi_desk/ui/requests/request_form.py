"""All fields of a request. An existing one saves by itself; a new one is saved by 登记.

Personal data is hidden until it is asked for, and hides itself again.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ogi_desk.domain.records import PERSONAL_FIELDS, Request
from ogi_desk.domain.regulation import regulation_on
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.services.ports import Reader
from ogi_desk.services.requests import check_request
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.requests.receipt_fields import MailField, RegulationField, hint_words, rule_for
from ogi_desk.ui.widgets.completion import offer_completions
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import LongField, MoneyField, TermField, TextField
from ogi_desk.ui.widgets.record_form import RecordForm


class RequestForm(RecordForm[Request]):
    """The register's fields in the order of the paper form."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.add_heading(self.tr("申请"))
        self.add_field("number", self.tr("登记号"), TextField())
        self.add_field("channel", self.tr("申请方式"), TermField(list(RequestChannel)))
        self.add_field("ordinary_mail", self.tr("信函"), MailField())
        self.add_field("received_on", self.tr("收到日期"), TypedDateEdit(desk.today, own_error=False))
        self.add_field("arrived_on", self.tr("到达日期"), TypedDateEdit(desk.today, own_error=False))
        self.receipt_hint = self._small_print()
        self.add_field("content", self.tr("申请内容"), LongField(4, self.tr("请输入申请内容。")))
        self._line("delivery", self.tr("获取方式"))
        self.split_from = QPushButton(self.tr("由另一件申请拆分而来，转到原申请"))
        self.split_from.setAutoDefault(False)
        self.split_from.setFlat(True)
        self.split_from.clicked.connect(self._go_to_whole)
        self.add_row("", self.split_from)
        self.add_field("regulation", self.tr("适用条例"), RegulationField(desk.definitions.regulations))
        self.add_field("regulation_reason", self.tr("改用理由"), TextField())
        self.add_heading(self.tr("申请人"))
        self.add_field("applicant_class", self.tr("类别"), TermField(list(ApplicantClass)))
        self.reveal_button = QPushButton(self.tr("显示个人信息"))
        self.reveal_button.setAutoDefault(False)
        theme.dress(self.reveal_button, "eye")
        self.add_row("", self.reveal_button)
        self.add_field("applicant", self.tr("申请人"), TextField())
        self._line("id_type", self.tr("证件类型"))
        self.add_field("id_number", self.tr("证件号码"), TextField())
        self.add_field("phone", self.tr("联系电话"), TextField())
        self.add_field("address", self.tr("通讯地址"), TextField())
        self.add_field("email", self.tr("电子邮箱"), TextField())
        self.add_field("agent", self.tr("代理人"), TextField())
        self.add_field("receipt_note", self.tr("确认记录"), LongField(2))
        self.add_heading(self.tr("费用与经办"))
        self.add_field("fee_charged", self.tr("收费金额"), MoneyField())
        self.add_field("fee_waived", self.tr("减免金额"), MoneyField())
        self._line("handler", self.tr("经办人"))
        self.add_field("archive_reference", self.tr("归档号"), TextField())
        self.add_field("note", self.tr("备注"), LongField(2))
        for name in ("channel", "ordinary_mail", "regulation"):
            self.fields[name].currentIndexChanged.connect(self.follow_rule)
        for name in ("received_on", "arrived_on"):
            self.fields[name].committed.connect(self.follow_rule)
        self.set_revealed(False)

    def _small_print(self) -> QLabel:
        """A line of explanation below a field."""
        label = QLabel()
        label.setWordWrap(True)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.add_row("", label)
        return label

    def _line(self, name: str, words: str) -> None:
        field = self.add_field(name, words, TextField())

        def ask(reader: Reader, typed: str) -> list[str]:
            return reader.distinct("request", name, typed, 8)

        offer_completions(field, self.desk, ask)

    def set_revealed(self, revealed: bool) -> None:
        """Show or hide what tells who the applicant is."""
        self._revealed = revealed
        for name in PERSONAL_FIELDS:
            self.set_row_shown(name, revealed)
        self.follow_rule()
        self.reveal_button.setText(self.tr("隐藏个人信息") if revealed else self.tr("显示个人信息"))
        theme.dress(self.reveal_button, "eye-off" if revealed else "eye")

    def filled(self, record: Request) -> None:
        """Dates without a year belong to the year of receipt."""
        for name in ("received_on", "arrived_on"):
            self.fields[name].year = record.received_on.year if record.id else None
        self.follow_rule()
        self._form.setRowVisible(self.split_from, record.split_from is not None)

    def follow_rule(self) -> None:
        """Ask for the date that counts for this way (条例 第三十一条), and for what the rule wants beside it."""
        if self.record is None:
            return
        value = {name: field.value() for name, field in self.fields.items()}
        day = value["received_on"] or self.record.received_on
        regulations = self.desk.definitions.regulations
        rule = rule_for(value["channel"], value["ordinary_mail"], day, value["regulation"], regulations)
        words = message(rule.day_label)
        self._labels["received_on"].setText(words)
        self.fields["received_on"].setAccessibleName(words)
        self.receipt_hint.setText(hint_words(rule))
        self.set_row_shown("ordinary_mail", value["channel"] is RequestChannel.LETTER)
        self.set_row_shown("arrived_on", rule.asks_arrival or value["arrived_on"] is not None)
        self.set_row_shown("receipt_note", self._revealed and (rule.asks_note or bool(value["receipt_note"])))
        self.set_row_shown("regulation_reason", bool(value["regulation"] or value["regulation_reason"]))
        self.fields["regulation"].say_usual(regulation_on(regulations, day))

    def _go_to_whole(self) -> None:
        if self.record is not None and self.record.split_from:
            self.desk.asked_for.emit("request", self.record.split_from)

    def judge(self) -> bool:
        """Also refuse what the service would refuse."""
        if not super().judge() or self.record is None:
            return False
        if self.fields["received_on"].value() is None:
            said = self.tr("请输入{0}，如 0301。").format(self._labels["received_on"].text())
            self._errors["received_on"].say(said, field=self.fields["received_on"])
            return False
        values: dict[str, Any] = {name: field.value() for name, field in self.fields.items()}
        wrong = check_request(self.write(self.record, values), self.desk.today())
        for fault in wrong:
            self._errors[fault.field].say(message(fault.message), field=self.fields[fault.field])
        return not wrong

    def write(self, record: Request, values: dict[str, Any]) -> Request:
        """Only a letter comes by ordinary mail."""
        values["ordinary_mail"] = values["ordinary_mail"] and values["channel"] is RequestChannel.LETTER
        return super().write(record, values)

    def go_to_first_error(self) -> None:
        """Bring the cursor to the first field that is wrong."""
        for name in self.fields:
            if self.error(name):
                self.go_to(name)
                return

    def field_has_focus(self) -> bool:
        """Whether somebody types here."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus() and focus.focusPolicy() != Qt.FocusPolicy.NoFocus
