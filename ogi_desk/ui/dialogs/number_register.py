"""文号登记: every number of a series and year, by whom it was used, and those nobody used, to be explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import Letter, Request
from ogi_desk.domain.vocabulary import LetterState
from ogi_desk.services.letter_definitions import letter_definitions
from ogi_desk.services.letter_numbers import Gap, explain_gap, gaps, number_of
from ogi_desk.services.ports import Changes
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.frame import DeskDialog, scrolled
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import message, term
from ogi_desk.ui.widgets.fields import LongField


@dataclass(frozen=True, slots=True)
class Used:
    """One number: a letter's, or a gap."""

    series: str
    year: int
    serial: int
    number: str
    letter: Letter | None
    about: str  # the request's register number


class NumberRegister(DeskDialog):
    """List at the left, explanation at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "number-register", 130, 34, parent, desk.settings)
        self.setWindowTitle(self.tr("文号登记"))
        self._desk = desk
        self._used: list[Used] = []
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self._make_list())
        halves.addWidget(scrolled(self._make_form()))
        halves.setChildrenCollapsible(False)
        halves.setSizes([self.width() * 7 // 11, self.width() * 4 // 11])
        self.body.addWidget(halves, 1)
        role = QDialogButtonBox.ButtonRole
        self.explain = self.add_button(self.tr("说明空号(&S)"), role.ApplyRole, self._explain)
        self.explain.setDefault(True)
        self.add_close()
        desk.changed.connect(self._follow)
        self._load()

    def _make_list(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.year = QComboBox(side)
        self.year.setAccessibleName(self.tr("年度"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.only_gaps = QCheckBox(self.tr("只看空号(&G)"), side)
        self.count = QLabel(side)
        row.addWidget(self.year)
        row.addWidget(self.only_gaps)
        row.addStretch(1)
        row.addWidget(self.count)
        column.addLayout(row)
        heads = [self.tr("文号"), self.tr("文书"), self.tr("申请"), self.tr("状态"), self.tr("日期")]
        self.model = RowsModel(heads, parent=side)
        self.view = RowsView(self.model, self.tr("文号"), 1, side)
        column.addWidget(self.view, 1)
        self.year.currentIndexChanged.connect(self._list)
        self.only_gaps.toggled.connect(self._list)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        return side

    def _make_form(self) -> QWidget:
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(self.fontMetrics().averageCharWidth() * 2, 0, 0, 0)
        what = QLabel(
            self.tr("选中空号写明原因。程序之外已用过的号，可填写文种代字和用到的序号，之后从下一个号起编。"), place
        )
        what.setWordWrap(True)
        column.addWidget(what)
        self.form = Fields(place)
        self.series = QComboBox(place)
        for series in dict.fromkeys(d.series for d in letter_definitions().values() if d.series):
            self.series.addItem(series, series)
        self.form_year = QSpinBox(place)
        self.form_year.setRange(2008, 2200)
        self.form_year.setValue(self._desk.today().year)
        self.serial = QSpinBox(place)
        self.serial.setRange(1, 99_999)
        self.reason = LongField(3)
        self.form.add("series", self.tr("文种代字(&K)"), self.series)
        self.form.add("year", self.tr("年份(&Y)"), self.form_year)
        self.form.add("serial", self.tr("序号(&N)"), self.serial)
        self.form.add("reason", self.tr("原因(&M)"), self.reason, self.tr("如“打印作废”“此前用手工台账编号”"))
        column.addWidget(self.form)
        column.addStretch(1)
        return place

    # -- the list -------------------------------------------------------------------------------------------------
    def _follow(self, changes: Changes) -> None:
        if changes.touches("letter") or changes.touches("profile"):
            self._load()

    def _load(self) -> None:
        desk = self._desk

        def work() -> list[Used]:
            with desk.office.read() as reader:
                profile = reader.profile()
                letters = [letter for letter in reader.all(Letter) if letter.serial and letter.year]
                requests = reader.fetch(Request, [letter.request_id for letter in letters if letter.request_id])
                open_ones = gaps(reader)
            numbers = {i: request.number for i, request in requests.items()}
            used = [
                Used(one.series, one.year or 0, one.serial or 0, one.number, one, numbers.get(one.request_id or 0, ""))
                for one in letters
            ]
            used += [
                Used(g.series, g.year, g.serial, number_of(profile, g.series, g.year, g.serial), None, "")
                for g in open_ones
            ]
            return sorted(used, key=lambda one: (-one.year, one.series, -one.serial))

        self.ask(desk, "read", work, self._show, key=f"numbers-{id(self)}")

    def _show(self, used: list[Used]) -> None:
        self._used = used
        now = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        self.year.addItem(self.tr("全部年度"), 0)
        for year in sorted({one.year for one in used}, reverse=True):
            self.year.addItem(self.tr("{0} 年").format(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(now)))
        self.year.blockSignals(False)
        self._list()

    def _list(self) -> None:
        year, only = self.year.currentData() or 0, self.only_gaps.isChecked()
        shown = [one for one in self._used if (not year or one.year == year) and (not only or one.letter is None)]
        self.model.show_lines([self._line(one) for one in shown])
        self.view.fit()
        waiting = sum(one.letter is None for one in self._used)
        self.count.setText(self.tr("{0} 个文号，空号 {1} 个").format(len(self._used) - waiting, waiting))
        if not self._used:
            self.say(self.tr("还没有编过文号。发出文书时自动编号。"), "hint")
        elif self.line.level == "hint":
            self.say("")
        self._chosen()

    def _line(self, one: Used) -> Line:
        letter = one.letter
        if letter is None:
            return Line((one.number, "", "", self.tr("空号，未说明"), ""), one)
        definition = letter_definitions().get(letter.kind)
        title = message(definition.title) if definition else self.tr("空号：{0}").format(letter.void_reason)
        state = term(letter.state) if definition or letter.state is not LetterState.VOID else self.tr("已说明")
        day = letter.void_on or letter.issued_on
        return Line((one.number, title, one.about, state, day.isoformat() if day else ""), one)

    # -- explaining -----------------------------------------------------------------------------------------------
    def _chosen(self) -> None:
        line = self.view.chosen()
        one = line.key if line is not None else None
        gap = isinstance(one, Used) and one.letter is None
        if isinstance(one, Used) and gap:
            if self.series.findData(one.series) < 0:
                self.series.addItem(one.series, one.series)
            self.series.setCurrentIndex(self.series.findData(one.series))
            self.form_year.setValue(one.year)
            self.serial.setValue(one.serial)
        for editor in (self.series, self.form_year, self.serial):
            editor.setEnabled(not gap)

    def _explain(self) -> None:
        reason = self.reason.value()
        if not self.form.judge({"reason": "" if reason else self.tr("请写明文号空缺的原因。")}):
            return
        desk = self._desk
        gap = Gap(str(self.series.currentData() or ""), self.form_year.value(), self.serial.value())

        def done(_: Any) -> None:
            self.reason.set_value("")
            self.say(self.tr("已说明。"), "done")

        self.do(desk, lambda: explain_gap(desk.office, desk.actor, gap, reason, desk.today()), done)
