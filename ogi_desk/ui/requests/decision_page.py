"""The guided decision in place of the side's body: one question at a time, to one row of the table and its letter.

Walks the tree the services read; which answer is true of the request is for the person who sits here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.decision import Decision, Option, Question, Tree
from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Request
from ogi_desk.services.decisions import decision_tree
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message, sentence, term
from ogi_desk.ui.requests.columns import RequestLine
from ogi_desk.ui.requests.elided_link import ElidedLink
from ogi_desk.ui.requests.option_button import OptionButton
from ogi_desk.ui.widgets.fields import ChoiceBox
from ogi_desk.ui.widgets.flow import FlowLayout
from ogi_desk.ui.widgets.scrolling import scrolling


class DecisionPage(QWidget):
    """Questions, the way gone so far, and where it leads."""

    letter_wanted = Signal(object)  # Decision: write its letter
    register_wanted = Signal(object)  # Decision: only record the answer; None: record it without one
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request: Request | None = None
        self._path: list[tuple[Question, Option]] = []
        self.tree: Tree | None = None
        self.question: Question | None = None
        self.decision: Decision | None = None
        self.options: list[OptionButton] = []
        self._make_parts()
        self._lay_out()

    # -- building -------------------------------------------------------------------------------------------------
    def _make_parts(self) -> None:
        self.back = QPushButton(self.tr("上一问"))
        theme.dress(self.back, "chevron-left")
        self.back.clicked.connect(self.go_back)
        self.leave_button = QPushButton(self.tr("返回办理"))
        theme.dress(self.leave_button, "x")
        self.leave_button.clicked.connect(self.left)
        for button in (self.back, self.leave_button):
            button.setAutoDefault(False)
        self.about = _wrapped(muted=True)
        self.gone = QVBoxLayout()
        self.gone.setSpacing(0)
        self.words = _wrapped(scale=1.15, bold=True)
        self.hint = _wrapped(muted=True)
        self.article = _wrapped(muted=True)
        self.choices = QVBoxLayout()
        self.direct = ChoiceBox()
        self.direct.setAccessibleName(self.tr("直接选结果"))
        self.direct.committed.connect(self._picked)
        self.facts = _wrapped()
        self.reason = _wrapped()
        self.write = QPushButton()
        theme.dress(self.write, "pencil")
        self.write.clicked.connect(lambda: self.letter_wanted.emit(self.decision))
        self.register = QPushButton(self.tr("只登记答复(&K)"))
        self.register.setAutoDefault(False)
        self.register.clicked.connect(lambda: self.register_wanted.emit(self.decision))

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        gap = self.fontMetrics().height() // 2
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        top = QWidget()
        head = FlowLayout(top, gap)
        head.add(self.leave_button)
        head.add(self.back)
        column.addWidget(top)
        column.addWidget(self.about)
        column.addLayout(self.gone)
        for part in (self.words, self.hint, self.article, self.facts, self.reason):
            column.addWidget(part)
        column.addLayout(self.choices)
        foot = QWidget()
        buttons = FlowLayout(foot, gap)
        buttons.add(self.write)
        buttons.add(self.register)
        column.addWidget(foot)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        column.addWidget(line)
        row = QHBoxLayout()
        label = QLabel(self.tr("直接选结果(&D)"))
        label.setBuddy(self.direct)
        row.addWidget(label)
        row.addWidget(self.direct, 1)
        column.addLayout(row)
        column.addStretch(1)
        self._area = scrolling(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    # -- walking --------------------------------------------------------------------------------------------------
    def begin(self, line: RequestLine) -> None:
        """Begin with the first question for this request, by the regulation it goes under."""
        self._request = line.record
        content = " ".join(line.record.content.split())
        self.about.setText("　".join(part for part in (line.record.number, content[:80]) if part))
        self.about.setToolTip(content)
        try:
            self.tree = decision_tree(line.reading.regulation, self._desk.office.folder)
        except DeskError as error:
            self._desk.notices.problem(sentence(error))
            self.left.emit()
            return
        self._fill_direct(self.tree)
        self._path = []
        self._ask(self.tree.first)

    def _fill_direct(self, tree: Tree) -> None:
        self.direct.clear()
        self.direct.addItem(self.tr("请选择"), None)
        seen: set[tuple[str, str]] = set()
        for question in tree.questions:
            for option in question.options:
                decision = option.decision
                if decision is None or (key := (_row(decision), decision.letter)) in seen:
                    continue
                seen.add(key)
                self.direct.addItem(key[0] or option.label, decision)
                self.direct.setItemData(self.direct.count() - 1, option.label, Qt.ItemDataRole.ToolTipRole)

    def _ask(self, question: Question) -> None:
        self.question, self.decision = question, None
        self.direct.setCurrentIndex(0)
        self.words.setText(message(question.words))
        self.hint.setText(message(question.hint))
        self.article.setText(self.tr("依据：{0}").format(message(question.article)) if question.article else "")
        self.facts.hide()
        self.reason.hide()
        self.write.hide()
        self.register.setVisible(True)
        self._offer(question.options)
        self._show_way()

    def _offer(self, options: tuple[Option, ...]) -> None:
        _empty(self.choices)
        self.options = []
        for number, option in enumerate(options, 1):
            button = OptionButton(number, message(option.label))
            button.clicked.connect(lambda _=False, option=option: self.choose(option))
            self.choices.addWidget(button)
            self.options.append(button)
        if self.options:
            QTimer.singleShot(0, self.options[0], self._go_to_first)

    def _go_to_first(self) -> None:
        if self.isVisible() and self.options and self.question is not None and self.decision is None:
            self.options[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.verticalScrollBar().setValue(0)

    def choose(self, option: Option) -> None:
        """Take an answer: on to its question, or to the decision."""
        if self.question is None or self.tree is None:
            return
        self._path.append((self.question, option))
        if option.decision is not None:
            self._conclude(option.decision)
        else:
            self._ask(self.tree.question(option.leads_to))

    def _picked(self) -> None:
        decision = self.direct.currentData()
        if decision is not None:
            self._path = []
            self._conclude(decision)

    def _conclude(self, decision: Decision) -> None:
        from ogi_desk.services.letter_definitions import letter_definitions

        self.decision = decision
        title = letter_definitions()[decision.letter].title if decision.letter in letter_definitions() else ""
        first = decision.outcome is None
        self.words.setText(
            self.tr("先发{0}").format(message(title)) if first else self.tr("结果：{0}").format(_row(decision))
        )
        self.hint.setText(message(decision.hint))
        self.article.setText(self.tr("依据：{0}").format(message(decision.article)) if decision.article else "")
        self.facts.setText(
            self.tr("发出并办完这一步后，再回到这里判断。") if first else self.tr("文书：{0}").format(message(title))
        )
        self.reason.setText(self.tr("理由草稿：{0}").format(message(decision.reason)) if decision.reason else "")
        self.facts.show()
        self.reason.setVisible(bool(decision.reason))
        self.write.setText(self.tr("起草{0}(&J)").format(message(title)) if first else self.tr("起草答复文书(&J)"))
        self.write.show()
        self.register.setVisible(not first)
        _empty(self.choices)
        self.options = []
        self._show_way()
        self.write.setDefault(True)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_way(self) -> None:
        """The questions answered so far, each a way back to it."""
        _empty(self.gone)
        for number, (question, option) in enumerate(self._path):
            head = message(question.words).split("：")[0]
            words = f"{number + 1}. {head}　{message(option.label)}"
            button = ElidedLink(words, f"{message(question.words)}\n{message(option.label)}")
            button.clicked.connect(lambda _=False, number=number: self.return_to(number))
            self.gone.addWidget(button)
        self.back.setEnabled(bool(self._path) or self.decision is not None)
        for label in (self.hint, self.article):
            label.setVisible(bool(label.text()))

    @property
    def path(self) -> tuple[str, ...]:
        """The answers given so far, in words."""
        return tuple(option.label for _, option in self._path)

    def return_to(self, number: int) -> None:
        """Ask the question with this place on the way again."""
        question = self._path[number][0]
        del self._path[number:]
        self._ask(question)

    def go_back(self) -> None:
        """Ask the question before again; from a row picked directly, the first one."""
        if self._path:
            self.return_to(len(self._path) - 1)
        elif self.decision is not None and self.tree is not None:
            self._ask(self.tree.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1–9 answer, Backspace asks again, Esc leaves."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.go_back()
        elif 0 <= number < len(self.options) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.options[number].click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if self.options:
            focus = self.focusWidget()
            at = self.options.index(focus) if isinstance(focus, OptionButton) and focus in self.options else -by
            self.options[(at + by) % len(self.options)].setFocus(Qt.FocusReason.TabFocusReason)


def _row(decision: Decision) -> str:
    return term(decision.outcome) if decision.outcome else ""


def _wrapped(*, muted: bool = False, scale: float = 1.0, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    label.setFont(font)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget:
            widget.hide()
            widget.deleteLater()
