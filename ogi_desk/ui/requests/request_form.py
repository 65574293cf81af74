"""All fields of a request. An existing one saves by itself; a new one is saved by 登记.

Personal data is hidden until it is asked for, and hides itself again.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.services.ports import Reader
from ogi_desk.services.requests import check_request
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.completion import offer_completions
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import LongField, MoneyField, TermField, TextField
from ogi_desk.ui.widgets.record_form import RecordForm

PERSONAL = ("applicant", "id_type", "id_number", "phone", "address", "email")


class RequestForm(RecordForm[Request]):
    """The register's fields in the order of the paper form."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.add_heading(self.tr("申请"))
        self.add_field("number", self.tr("登记号"), TextField())
        self.add_field("received_on", self.tr("收到日期"), TypedDateEdit(desk.today, own_error=False))
        self.add_field("channel", self.tr("申请方式"), TermField(list(RequestChannel)))
        self.add_field("content", self.tr("申请内容"), LongField(4, self.tr("请输入申请内容。")))
        self._line("delivery", self.tr("获取方式"))
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
        self.add_heading(self.tr("费用与经办"))
        self.add_field("fee_charged", self.tr("收费金额"), MoneyField())
        self.add_field("fee_waived", self.tr("减免金额"), MoneyField())
        self._line("handler", self.tr("经办人"))
        self.add_field("note", self.tr("备注"), LongField(2))
        self.set_revealed(False)

    def _line(self, name: str, words: str) -> None:
        field = self.add_field(name, words, TextField())

        def ask(reader: Reader, typed: str) -> list[str]:
            return reader.distinct("request", name, typed, 8)

        offer_completions(field, self.desk, ask)

    def set_revealed(self, revealed: bool) -> None:
        """Show or hide what tells who the applicant is."""
        for name in PERSONAL:
            self.set_row_shown(name, revealed)
        self.reveal_button.setText(self.tr("隐藏个人信息") if revealed else self.tr("显示个人信息"))
        theme.dress(self.reveal_button, "eye-off" if revealed else "eye")

    def filled(self, record: Request) -> None:
        """Dates without a year belong to the year of receipt."""
        self.fields["received_on"].year = record.received_on.year if record.id else None

    def judge(self) -> bool:
        """Also refuse what the service would refuse."""
        if not super().judge() or self.record is None:
            return False
        if self.fields["received_on"].value() is None:
            self._errors["received_on"].say(self.tr("请输入收到日期，如 0301。"), field=self.fields["received_on"])
            return False
        values: dict[str, Any] = {name: field.value() for name, field in self.fields.items()}
        wrong = check_request(self.write(self.record, values), self.desk.today())
        for fault in wrong:
            self._errors[fault.field].say(message(fault.message), field=self.fields[fault.field])
        return not wrong

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
