"""The two decisions of the director: 退回 with remarks, 签发 with passphrase. Dialogs only; the doing is handed in.

Errors stand at their field; nothing is asked that the report already says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import DeskError, Refused
from ogi_desk.domain.records import Person
from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import message
from ogi_desk.ui.reports import words
from ogi_desk.ui.widgets.field_error import FieldError

Role = QDialogButtonBox.ButtonRole


class ReturnDialog(DeskDialog):
    """退回: what the clerk should put right."""

    def __init__(self, desk: Desk, give_back: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("退回"), "return_report", 60, 16, parent, desk.settings)
        self._give_back = give_back
        words_above = QLabel(self.tr("退回意见(&R)，经办人会在报告上方看到："))
        self.remarks = QPlainTextEdit()
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(self.tr("退回意见"))
        words_above.setBuddy(self.remarks)
        self._error = FieldError()
        for widget in (words_above, self.remarks, self._error):
            self.body.addWidget(widget)
        self.button = self.add_button(self.tr("退回(&B)"), Role.AcceptRole, self._press)
        self.button.setDefault(True)
        self.add_button(self.tr("取消(&C)"), Role.RejectRole)

    def _press(self) -> None:
        text = self.remarks.toPlainText().strip()
        if not text:
            self._error.say(self.tr("请写明退回的意见，经办人据此修改。"), "bad", self.remarks)
            self.remarks.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._give_back(text)
        self.accept()


@dataclass(frozen=True)
class Approval:
    """What the director gave."""

    passphrase: str
    excuses: dict[str, str]  # finding key -> why it may stand
    reason: str  # of a later version


class ApproveDialog(DeskDialog):
    """签发: open errors with an excuse each, the reason of a later version, name, post and date, passphrase."""

    def __init__(
        self, desk: Desk, report: Report, person: Person, version: int,
        approve: Callable[[Approval, Callable[[Exception | None], object]], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("签发"), "approve_report", 76, 24, parent, desk.settings)
        self._approve = approve
        self._excuses: list[tuple[Finding, QLineEdit, FieldError]] = []
        errors = [f for f in report.findings if f.severity is Severity.ERROR]
        title = QLabel(report.title)
        title.setWordWrap(True)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.body.addWidget(title)
        if errors:
            self._add_errors(report, errors)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.body.addLayout(form)
        form.addRow(self.tr("签发人"), QLabel(self.tr("{0}　{1}").format(person.post, person.name)))
        form.addRow(self.tr("成文日期"), QLabel(message(in_words(report.signed_on))))
        form.addRow(self.tr("版本"), QLabel(self.tr("第 {0} 版").format(version)))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("更正理由"))
        self._reason_error = FieldError()
        if version > 1:
            form.addRow(self.tr("更正理由(&R)"), self._with_error(self.reason, self._reason_error))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("签名口令"))
        self.passphrase.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
        self._passphrase_error = FieldError()
        form.addRow(self.tr("签名口令(&P)"), self._with_error(self.passphrase, self._passphrase_error))
        note = QLabel(
            self.tr("签发后文字、数字和所依据的记录一并封存，生成带数字签名的文件；以后的更正另出新版，本版保留。")
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("正在签发"))
        self._busy.hide()
        self.body.addWidget(self._busy)
        if not errors:
            self.body.addStretch(1)  # what is there stands together
        self.button = self.add_button(self.tr("签发(&S)"), Role.AcceptRole, self._press)
        self.button.setDefault(True)
        self.cancel = self.add_button(self.tr("取消(&C)"), Role.RejectRole)
        self.version = version
        first: QWidget = self._excuses[0][1] if self._excuses else self.reason if version > 1 else self.passphrase
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_errors(self, report: Report, errors: Sequence[Finding]) -> None:
        head = QLabel(self.tr("尚有 {0} 处矛盾。可以取消后更正；确需签发的，逐项写明理由：").format(len(errors)))
        head.setWordWrap(True)
        self.body.addWidget(head)
        inside = QWidget()
        box = QVBoxLayout(inside)
        for finding in errors:
            sentence = QLabel(f"{words.place_of(report, finding)}\n{message(finding.message)}")
            sentence.setWordWrap(True)
            field, error = QLineEdit(), FieldError()
            field.setPlaceholderText(self.tr("可以签发的理由"))
            field.setAccessibleName(self.tr("理由：{0}").format(message(finding.message)))
            for widget in (sentence, field, error):
                box.addWidget(widget)
            self._excuses.append((finding, field, error))
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        self.body.addWidget(area, 1)

    def _with_error(self, field: QWidget, error: FieldError) -> QWidget:
        together = QWidget()
        box = QVBoxLayout(together)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(field)
        box.addWidget(error)
        together.setFocusProxy(field)
        return together

    def excuse_fields(self) -> list[QLineEdit]:
        """The fields for excuses, in the order of the errors."""
        return [field for _, field, _ in self._excuses]

    def _press(self) -> None:
        self.say("")
        first = self._check()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._set_busy(True)
        excuses = {finding.key: field.text().strip() for finding, field, _ in self._excuses}
        approval = Approval(self.passphrase.text(), excuses, self.reason.text().strip())
        self._approve(approval, self._over)

    def _check(self) -> QWidget | None:
        wrong: list[QWidget] = []

        def need(field: QLineEdit, error: FieldError, sentence: str) -> None:
            empty = not field.text().strip()
            error.say(sentence if empty else "", "bad", field)
            if empty:
                wrong.append(field)

        for _, field, error in self._excuses:
            need(field, error, self.tr("请写明这一处为何可以签发，或取消后更正。"))
        if self.version > 1:
            need(self.reason, self._reason_error, self.tr("请写明更正的理由，新版上会保留。"))
        need(self.passphrase, self._passphrase_error, self.tr("请输入签名口令。"))
        return wrong[0] if wrong else None

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for widget in (self.button, self.cancel, self.passphrase, self.reason, *self.excuse_fields()):
            widget.setEnabled(not busy)

    def _over(self, error: Exception | None) -> None:
        self._set_busy(False)
        if error is None:
            self.accept()
            return
        if isinstance(error, Refused) and "口令" in error.template:
            self._passphrase_error.say(str(error), "bad", self.passphrase)
            self.passphrase.selectAll()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(error, DeskError):
            self.tell(error)
        else:
            self.reject()

    def reject(self) -> None:
        """Not while the signature is being made."""
        if not self._busy.isVisible():
            super().reject()
