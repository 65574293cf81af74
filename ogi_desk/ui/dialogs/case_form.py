"""The form of one dispute, and what is wrong with what stands in it. Stores nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ogi_desk.domain.records import Case
from ogi_desk.domain.vocabulary import CaseKind, CaseResult
from ogi_desk.services.disputes import answer_due
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.language import term
from ogi_desk.ui.widgets.completion import offer_completions
from ogi_desk.ui.widgets.date_edit import TypedDateEdit


@dataclass(frozen=True)
class TypedCase:
    """What the form holds."""

    kind: CaseKind
    received_on: date | None
    result: CaseResult | None
    closed_on: date | None
    request_number: str
    case_number: str
    note: str
    answered_on: date | None = None


class CaseForm(QWidget):
    """Type, days, result, request, number, note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kind = QComboBox(self)
        for kind in CaseKind:
            self.kind.addItem(term(kind), kind)
        self.received = TypedDateEdit(desk.today, self, own_error=False)
        self.answered = TypedDateEdit(desk.today, self, own_error=False)
        self.outcome = QComboBox(self)
        self.outcome.addItem(self.tr("尚未审结"), None)
        for result in CaseResult:
            self.outcome.addItem(term(result), result)
        self.closed = TypedDateEdit(desk.today, self, own_error=False)
        self.request = QLineEdit(self)
        offer_completions(self.request, desk, lambda reader, typed: reader.distinct("request", "number", typed))
        self.case_number = QLineEdit(self)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self.fields = Fields(self)
        self.fields.add("kind", self.tr("类型(&K)"), self.kind)
        self.fields.add("received_on", self.tr("收到日期(&R)"), self.received)
        self.fields.add("answered_on", self.tr("提交书面答复(&B)"), self.answered)
        self.fields.add("result", self.tr("结果(&E)"), self.outcome)
        self.fields.add("closed_on", self.tr("审结日期(&L)"), self.closed)
        self.fields.add("request", self.tr("关联登记号(&Q)"), self.request, self.tr("所涉申请的登记号，没有可不填"))
        self.fields.add("case_number", self.tr("案号(&A)"), self.case_number)
        self.fields.add("note", self.tr("备注(&M)"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.fontMetrics().averageCharWidth() * 2, 0, 0, 0)
        self.heading = QLabel(self)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        column.addWidget(self.heading)
        column.addWidget(self.fields)
        column.addStretch(1)
        self.kind.currentIndexChanged.connect(self._say_due)
        self.received.line.textChanged.connect(self._say_due)

    def _say_due(self) -> None:
        """Say by when the office must answer in writing."""
        day = self.received.date()
        due = day and answer_due(
            Case(kind=self.kind.currentData(), received_on=day),
            self._desk.definitions.calendar,
            self._desk.office.folder,
        )
        words = self.tr("书面答复或答辩状应于 {0} 前提交").format(due.isoformat()) if due else ""
        self.fields.hint("answered_on", words)

    def show_case(self, case: Case | None, number: str) -> None:
        """Show this case, or an empty form for a new one of the request with this number."""
        self.heading.setText(self.tr("修改") if case else self.tr("新登记"))
        self.kind.setCurrentIndex(max(0, self.kind.findData(case.kind) if case else 0))
        self.received.set_date(case.received_on if case else None)
        self.answered.set_date(case.answered_on if case else None)
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(case.result) if case and case.result else 0))
        self.closed.set_date(case.closed_on if case else None)
        self.request.setText(number)
        self.case_number.setText(case.case_number if case else "")
        self.note.setPlainText(case.note if case else "")
        self.fields.judge({})
        self._say_due()

    def typed(self) -> TypedCase:
        """What stands in the form."""
        return TypedCase(
            kind=self.kind.currentData(),
            received_on=self.received.date(),
            result=self.outcome.currentData(),
            closed_on=self.closed.date(),
            request_number=self.request.text().strip(),
            case_number=self.case_number.text().strip(),
            note=self.note.toPlainText().strip(),
            answered_on=self.answered.date(),
        )

    def errors(self, typed: TypedCase) -> dict[str, str]:
        """What is wrong, by field."""
        errors = {
            "received_on": self.received.problem(),
            "closed_on": self.closed.problem(),
            "answered_on": self.answered.problem(),
        }
        if typed.answered_on and typed.received_on and typed.answered_on < typed.received_on:
            errors["answered_on"] = self.tr("提交日期早于收到日期，请核对。")
        if typed.received_on is None and not errors["received_on"]:
            errors["received_on"] = self.tr("请填写收到日期。")
        if typed.result and typed.closed_on is None and not errors["closed_on"]:
            errors["closed_on"] = self.tr("有结果时请填写审结日期。")
        if typed.closed_on and not typed.result:
            errors["result"] = self.tr("有审结日期时请选择结果。")
        if typed.closed_on and typed.received_on and typed.closed_on < typed.received_on:
            errors["closed_on"] = self.tr("审结日期早于收到日期，请核对。")
        return errors
