"""The fields of one step: filled from an event, read back as an event, what is wrong said under the field.

Used to enter a step, to correct one and to try one out; saves nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ConsultedParty, FeeStandard, RequestEventKind
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import term
from ogi_desk.ui.requests.outcome_field import OutcomeField
from ogi_desk.ui.requests.step_pairs import DayAndText
from ogi_desk.ui.requests.step_rows import ROWS, hint_of, label_of
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.fields import ChoiceBox, MoneyField, TermField, TextField

Kind = RequestEventKind
#: A register of another year is filled in afterwards: its steps begin from the last day known, not from today.
FAR = 400  # days


class DaySpin(QSpinBox):
    """Working days of an extension."""

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRange(1, 60)
        self.setSuffix(self.tr(" 个工作日"))
        self.valueChanged.connect(lambda _: self.committed.emit())


class UnitSpin(QSpinBox):
    """Items or pages that are charged; 0 = not said."""

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 99_999)
        self.setSpecialValueText(" ")
        self.valueChanged.connect(lambda _: self.committed.emit())


class StepFields(QWidget):
    """All the fields there are; a step shows those its kind needs."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.kind = Kind.ANSWERED
        self._old: RequestEvent | None = None
        self._out: tuple[RequestEvent, ...] = ()
        self.day = TypedDateEdit(desk.today, own_error=False)
        self.outcome = OutcomeField()
        self.party = TermField(list(ConsultedParty))
        self.counterpart = TextField()
        self.returned = ChoiceBox()
        self.days = DaySpin()
        self.until = TypedDateEdit(desk.today, own_error=False)
        self.standard = TermField(list(FeeStandard), blank=self.tr("请选择"))
        self.units = UnitSpin()
        self.amount = MoneyField()
        self.article = TextField()
        self.reason = TextField()
        self.number = TextField()
        self.approval = DayAndText(desk.today, self.tr("批准日期"), self.tr("批准人"), text_first=True)
        self.delivery = DayAndText(desk.today, self.tr("送达日期"), self.tr("送达凭证"))
        self.evidence = TextField()
        self.note = TextField()
        self._rows: dict[str, Any] = {
            name: getattr(self, name)
            for name in (
                *("day", "outcome", "party", "counterpart", "returned", "days", "until", "standard", "units"),
                *("amount", "article", "reason", "number", "approval", "delivery", "evidence", "note"),
            )
        }
        self._errors: dict[str, FieldError] = {}
        self._places: dict[str, QWidget] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for name, field in self._rows.items():
            place = self._places[name] = QWidget()
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(field)
            self._form.addRow(label_of(name, Kind.ANSWERED), place)
            field.committed.connect(self.changed)
        self.standard.committed.connect(self._show_unit)

    # -- filling --------------------------------------------------------------------------------------------------
    def begin(
        self, request: Request, reading: ClockReading, kind: RequestEventKind, event: RequestEvent | None = None
    ) -> None:
        """Ask for a step of this kind; ``event`` is the one to correct or what is proposed."""
        self.kind, self._old = kind, event
        left = max(1, reading.regulation.extension_days - reading.count.extension)
        self.days.setMaximum(max(left, (event.working_days or 1) if event else 1))
        shown = event or RequestEvent(kind=kind, on=likely_day(request, self.desk.today()), working_days=left)
        self._offer_returns(request, reading, shown)
        for name in self._rows:
            self._say(name, "")
            self._form.setRowVisible(self._place(name), name == "day" or name in ROWS[kind])
            self._name(name, kind)
        self._form.setRowVisible(self._place("returned"), kind is Kind.CONSULTATION_RETURNED and len(self._out) > 1)
        self._fill(shown)
        self._show_unit()

    def _fill(self, event: RequestEvent) -> None:
        self.day.year = None
        self.day.set_date(event.on)
        self.outcome.set_value(event.outcome)
        self.party.set_value(event.party or ConsultedParty.THIRD_PARTY)
        self.counterpart.set_value(event.counterpart)
        self.days.setValue(event.working_days or 1)
        self.until.year = None
        self.until.set_date(event.until)
        self.standard.set_value(event.fee_standard)
        self.units.setValue(event.units or 0)
        self.amount.set_value(event.amount)
        self.article.set_value(event.article)
        self.reason.set_value(event.reason)
        self.number.set_value(event.document_number)
        self.approval.set_value((event.approved_on, event.approved_by))
        self.delivery.set_value((event.delivered_on, event.evidence))
        self.evidence.set_value(event.evidence)
        self.note.set_value(event.note)

    def _offer_returns(self, request: Request, reading: ClockReading, shown: RequestEvent) -> None:
        """Offer the consultations that are out; for a return to be corrected all that were sent."""
        known = shown in request.events
        sent = tuple(event for event in request.events if event.kind is Kind.CONSULTATION_SENT)
        self._out = sent if known else tuple(one.event for one in reading.consultations)
        self.returned.clear()
        for number, event in enumerate(self._out):
            self.returned.addItem(consulted(event), number)
        same = [n for n, one in enumerate(self._out) if _whom(one) == _whom(shown)]
        self.returned.setCurrentIndex(same[-1] if same else (-1 if known else 0))

    def _name(self, name: str, kind: RequestEventKind) -> None:
        field, words = self._rows[name], label_of(name, kind)
        label = self._form.labelForField(self._place(name))
        if label is not None:
            label.setText(words)  # type: ignore[attr-defined]
        field.setAccessibleName(words)
        if isinstance(field, TextField) and not isinstance(field, MoneyField):
            field.setPlaceholderText(hint_of(name, kind))

    def _place(self, name: str) -> QWidget:
        return self._places[name]

    def _show_unit(self) -> None:
        standard = self.standard.value()
        self.units.setSuffix(
            {FeeStandard.BY_ITEM: self.tr(" 件"), FeeStandard.BY_PAGE: self.tr(" 页")}.get(standard, "")
        )

    # -- reading --------------------------------------------------------------------------------------------------
    def shows(self, name: str) -> bool:
        """Whether this step asks for the field."""
        return name == "day" or name in ROWS[self.kind]

    def first_field(self) -> Any:
        """Where to begin to type."""
        return self.outcome if self.kind is Kind.ANSWERED and self.outcome.value() is None else self.day

    def typed(self, say: bool = True) -> RequestEvent | None:
        """The event as typed; ``None`` when something is missing, said under its field unless ``say`` is off."""
        wrong = self._wrong()
        if say:
            for name, field in self._rows.items():
                self._say(name, wrong.get(name, ""), field)
            if wrong:
                self._rows[next(iter(wrong))].setFocus(Qt.FocusReason.OtherFocusReason)
        day = self.day.date()
        if wrong or day is None:
            return None
        # what this form does not show of the event to be corrected stays as it is
        base = self._old if self._old is not None else RequestEvent(kind=self.kind, on=day)
        return replace(base, kind=self.kind, on=day, **self._values())

    def _wrong(self) -> dict[str, str]:
        wrong: dict[str, str] = {}
        for name, field in self._rows.items():
            if not self.shows(name):
                continue
            problem = getattr(field, "problem", None)
            said = problem() if problem else ""
            if said:
                wrong[name] = said
        if self.day.date() is None and "day" not in wrong:
            wrong["day"] = self.tr("请输入日期，如 0301。")
        if self.kind is Kind.LATER_DATE_SET and self.until.date() is None and "until" not in wrong:
            wrong["until"] = self.tr("请输入确定的答复日期，如 0331。")
        return wrong

    def _values(self) -> dict[str, Any]:
        """The fields this step asks for, by the event's names."""
        given: dict[str, Any] = {
            "outcome": self.outcome.value(),
            "party": self.party.value(),
            "counterpart": self.counterpart.value(),
            "working_days": self.days.value(),
            "until": self.until.date(),
            "fee_standard": self.standard.value(),
            "units": self.units.value() or None,
            "amount": self.amount.value(),
            "article": self.article.value(),
            "reason": self.reason.value(),
            "document_number": self.number.value(),
            "note": self.note.value(),
        }
        row_of = {"working_days": "days", "fee_standard": "standard", "document_number": "number"}
        values = {name: value for name, value in given.items() if row_of.get(name, name) in ROWS[self.kind]}
        if self.shows("approval"):
            values["approved_on"], values["approved_by"] = self.approval.value()
        if self.shows("delivery"):
            values["delivered_on"], values["evidence"] = self.delivery.value()
        if self.shows("evidence"):
            values["evidence"] = self.evidence.value()
        if self.kind is Kind.CONSULTATION_RETURNED and self._out and self.returned.currentIndex() >= 0:
            values["party"], values["counterpart"] = _whom(self._out[self.returned.currentIndex()])
        return values

    def error(self, name: str) -> str:
        """What is said under a field."""
        return self._errors[name].text if name in self._errors else ""

    def _say(self, name: str, words: str, field: QWidget | None = None) -> None:
        """Say what is wrong under a field; the line is made when there is first something to say."""
        if words and name not in self._errors:
            self._errors[name] = FieldError()
            layout = self._places[name].layout()
            if layout is not None:
                layout.addWidget(self._errors[name])
        if name in self._errors:
            self._errors[name].say(words, field=field)


def likely_day(request: Request, today: date) -> date:
    """Today, or the last day known when the register is of another year."""
    last = request.events[-1].on if request.events else request.received_on
    return today if abs((today - last).days) < FAR else last


def consulted(event: RequestEvent) -> str:
    """Whom a consultation asked, and when: what tells two of them apart."""
    party = term(event.party or ConsultedParty.THIRD_PARTY)
    return "　".join(part for part in (event.on.isoformat(), party, event.counterpart) if part)


def _whom(event: RequestEvent) -> tuple[ConsultedParty | None, str]:
    return event.party, event.counterpart
