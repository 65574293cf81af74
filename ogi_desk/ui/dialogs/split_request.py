"""一事一申请: the matters of one application, one in each field; one button makes each a request of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.masking import mask_applicant
from ogi_desk.domain.records import Request
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import undo
from ogi_desk.services.splitting import proposed_parts, split
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog, scrolled
from ogi_desk.ui.language import term

LINES = 3


class SplitDialog(DeskDialog):
    """The parts proposed, to be put right."""

    def __init__(self, desk: Desk, request: Request, parent: QWidget | None = None) -> None:
        super().__init__("", "split-request", 84, 32, parent, desk.settings)
        self.setWindowTitle(self.tr("拆分申请"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._request = desk, request
        self._saving = False
        self.parts: list[QPlainTextEdit] = []
        name = mask_applicant(request.applicant, request.applicant_class)
        who = "　".join(part for part in (request.number, term(request.applicant_class), name) if part)
        self.about = QLabel(who, self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        note = QLabel(
            self.tr("每项写一件申请。第一项留在原申请，其余各项另立登记号，收到日期、申请人和已办的步骤相同。"), self
        )
        note.setWordWrap(True)
        self.body.addWidget(self.about)
        self.body.addWidget(note)
        place = QWidget(self)
        self._rows = QVBoxLayout(place)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scrolled(place), 1)
        self.count = QLabel(self)
        self.more = QPushButton(self.tr("加一项(&A)"), self)
        self.more.setAutoDefault(False)
        theme.dress(self.more, "plus")
        self.more.clicked.connect(lambda: self._add("").setFocus())
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.count)
        row.addStretch(1)
        self.body.addLayout(row)
        self.go = self.add_button("", QDialogButtonBox.ButtonRole.AcceptRole, self._split)
        self.go.setDefault(True)
        self.add_close()
        for part in proposed_parts(request.content) or [""]:
            self._add(part)
        self.parts[0].setFocus()

    def _add(self, text: str) -> QPlainTextEdit:
        editor = QPlainTextEdit(text)
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + self.fontMetrics().height())
        editor.textChanged.connect(self._show_count)
        drop = QToolButton()
        drop.setAutoRaise(True)
        theme.dress(drop, "x")
        drop.setToolTip(self.tr("删去这一项"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel()
        label.setBuddy(editor)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(editor, 1)
        line.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        drop.clicked.connect(lambda: self._drop(editor, row))
        self._rows.addWidget(row)
        self.parts.append(editor)
        self._show_count()
        return editor

    def _drop(self, editor: QPlainTextEdit, row: QWidget) -> None:
        at = self.parts.index(editor)
        self.parts.remove(editor)
        row.hide()
        row.deleteLater()
        self._show_count()
        if self.parts:
            self.parts[min(at, len(self.parts) - 1)].setFocus()

    def texts(self) -> list[str]:
        """The parts as typed, blank ones left out."""
        return [text for part in self.parts if (text := part.toPlainText().strip())]

    def _show_count(self) -> None:
        number = len(self.texts())
        for place, part in enumerate(self.parts, 1):
            words = self.tr("第 {0} 项").format(place)
            part.setAccessibleName(words)
            row = part.parentWidget()
            label = row.findChild(QLabel) if row else None
            if label is not None:
                label.setText(words)
            drop = row.findChild(QToolButton) if row else None
            if drop is not None:
                drop.setAccessibleName(self.tr("删去第 {0} 项").format(place))
        self.count.setText(self.tr("共 {0} 项").format(number))
        self.go.setText(self.tr("拆成 {0} 件(&S)").format(number))
        self.go.setEnabled(number > 1 and not self._saving)

    def _split(self) -> None:
        if self._saving:
            return
        self._saving = True
        self.go.setEnabled(False)
        self.say("")
        desk, request, texts = self._desk, self._request, self.texts()
        failed = self._failed(desk)

        def refused(error: Exception) -> None:
            self._saving = False
            self._show_count()
            failed(error)

        desk.perform(
            lambda: split(desk.office, desk.actor, request, texts, desk.definitions),
            self._done,
            refused,
        )

    def _done(self, answer: tuple[Sequence[Request], Changes]) -> None:
        desk = self._desk
        numbers = "、".join(one.number for one in answer[0] if one.number)
        desk.notices.say(
            self.tr("已拆成 {0} 件：{1}").format(len(answer[0]), numbers),
            self.tr("撤销"),
            lambda: desk.perform(lambda: undo(desk.office, desk.actor)),
        )
        self.accept()
