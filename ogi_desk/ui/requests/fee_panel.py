"""信息处理费 of one request: by item or by page, never both; how the sum comes about, line by line.

Proposes and shows; the notice is a letter, the sum the services'.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.fees import MOST_UNITS, Fee
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import FeeStandard, RequestEventKind
from ogi_desk.services.fees import MonthCount, fee_rule, month_of, propose_fee
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.language import message, sentence
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.elided_link import ElidedLink
from ogi_desk.ui.requests.step_fields import likely_day
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.fields import TermField
from ogi_desk.ui.widgets.flow import FlowLayout
from ogi_desk.ui.widgets.scrolling import scrolling

PAUSE = 200  # ms after the last change
SHOWN = 30  # requests of the month


@dataclass(frozen=True, slots=True)
class _Found:
    count: MonthCount
    others: tuple[Request, ...]
    fee: Fee | None
    fault: DeskError | None
    pages_note: str


class FeePanel(QWidget):
    """Standard, units, the month, the steps, the total."""

    letter_wanted = Signal(object)  # dict: the letter's fields
    register_wanted = Signal(object)  # RequestEvent to begin from
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request: Request | None = None
        self.fee: Fee | None = None
        self.leave_button = QPushButton(self.tr("返回办理"))
        self.leave_button.setAutoDefault(False)
        theme.dress(self.leave_button, "x")
        self.leave_button.clicked.connect(self.left)
        self.standard = TermField(list(FeeStandard))
        self.units = QSpinBox()
        self.units.setRange(0, MOST_UNITS)
        self.fields = Fields()
        self.fields.add("standard", self.tr("计收方式(&K)"), self.standard, self.tr("一件申请只用一种方式"))
        self.fields.add("units", self.tr("数量(&N)"), self.units)
        self.month = _wrapped(bold=True)
        self.others = QVBoxLayout()
        self.others.setSpacing(0)
        self.steps = _wrapped()
        self.total = _wrapped(scale=1.4, bold=True)
        self.error = FieldError()
        self.write = QPushButton(self.tr("起草收费通知(&J)"))
        self.write.setDefault(True)
        theme.dress(self.write, "pencil")
        self.write.clicked.connect(self._write)
        self.register = QPushButton(self.tr("只登记收费通知(&G)"))
        self.register.setAutoDefault(False)
        self.register.clicked.connect(self._register)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self.standard.currentIndexChanged.connect(self._other_standard)
        self.units.valueChanged.connect(lambda _: self._pause.start())
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        gap = self.fontMetrics().height() // 2
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        head = QHBoxLayout()
        title = QLabel(self.tr("信息处理费"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        head.addWidget(self.leave_button)
        head.addWidget(title)
        head.addStretch(1)
        column.addLayout(head)
        for part in (self.fields, self.error, self.steps, self.total, self.month):
            column.addWidget(part)
        column.addLayout(self.others)
        foot = QWidget()
        buttons = FlowLayout(foot, gap)
        buttons.add(self.write)
        buttons.add(self.register)
        column.insertWidget(column.indexOf(self.month), foot)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))

    def begin(self, line: RequestLine) -> None:
        """Begin with this request; a fee notified already keeps its standard."""
        self._request = line.record
        notified = [e for e in line.record.events if e.kind is RequestEventKind.FEE_NOTIFIED and e.fee_standard]
        self.standard.set_value(notified[-1].fee_standard if notified else FeeStandard.BY_ITEM)
        self._other_standard()
        self.standard.setFocus()

    def _other_standard(self) -> None:
        by_page = self.standard.value() is FeeStandard.BY_PAGE
        self.units.setMinimum(0 if by_page else 1)
        self.units.setValue(0 if by_page else 1)
        self.units.setSuffix(self.tr(" 页") if by_page else self.tr(" 件"))
        self._count()

    def _count(self) -> None:
        request, desk = self._request, self._desk
        if request is None:
            return
        standard, units = self.standard.value(), self.units.value() or None
        folder = desk.office.folder

        def work() -> _Found:
            rule = fee_rule(request.received_on, folder)
            with desk.office.read() as reader:
                count = month_of(reader, request, rule)
                others = tuple(reader.fetch(Request, [i for i in count.requests if i != request.id][:SHOWN]).values())
                try:
                    fee, fault = propose_fee(reader, request, standard, units, rule), None
                except DeskError as error:
                    fee, fault = None, error
            return _Found(count, others, fee, fault, rule.pages_note if rule else "")

        desk.tasks.run("read", work, self._show, key=f"fee-{id(self)}")

    def _show(self, found: _Found) -> None:
        self.fee = found.fee
        self.error.say(sentence(found.fault) if found.fault else "", field=self.units)
        by_page = self.standard.value() is FeeStandard.BY_PAGE
        self.fields.hint("units", message(found.pages_note) if by_page else self.tr("本申请的件数"))
        steps = found.fee.steps if found.fee else ()
        self.steps.setText("\n".join(message(step.words) for step in steps))
        self.total.setText(self.tr("合计 {0} 元").format(found.fee.total) if found.fee else "")
        if found.fee and not found.fee.total:
            self.total.setText(self.tr("合计 0 元，不需要收费通知"))
        words = self.tr("{0}年{1}月同一申请人共申请 {2} 件，本申请从第 {3} 件起").format(
            found.count.year, found.count.month, len(found.count.requests), found.count.position
        )
        if not found.count.certain:
            words += self.tr("。有的只按姓名等认定，请核对是否为同一人。")
        self.month.setText(words)
        while self.others.count():
            item = self.others.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for other in found.others:
            content = " ".join(other.content.split())
            self._link(f"{other.received_on.isoformat()}　{other.number}　{content}", content, other.id or 0)
        for part in (self.steps, self.total):
            part.setVisible(bool(part.text()))
        payable = found.fee is not None and found.fee.total > 0
        self.write.setEnabled(payable)
        self.register.setEnabled(payable)

    def _link(self, words: str, tip: str, record_id: int) -> None:
        button = ElidedLink(words, tip)
        button.clicked.connect(lambda _=False: self._desk.asked_for.emit("request", record_id))
        self.others.addWidget(button)

    def _write(self) -> None:
        if self.fee is not None:
            self.letter_wanted.emit(
                {
                    "计费方式": self.fee.standard,
                    "计费数量": self.fee.units,
                    "金额": self.fee.total,
                    "计算过程": "\n".join(step.words for step in self.fee.steps),
                }
            )

    def _register(self) -> None:
        if self.fee is not None and self._request is not None:
            self.register_wanted.emit(
                RequestEvent(
                    kind=RequestEventKind.FEE_NOTIFIED,
                    on=likely_day(self._request, self._desk.today()),
                    fee_standard=self.fee.standard,
                    units=self.fee.units,
                    amount=Decimal(self.fee.total),
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _wrapped(*, scale: float = 1.0, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    label.setFont(font)
    label.setForegroundRole(QPalette.ColorRole.WindowText)
    return label
