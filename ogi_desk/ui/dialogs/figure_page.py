"""One kind of figure that no record holds, 年度事实 or 期初累计: the list of what is entered and the form of one.

Indicators are picked from the rows of the report forms; what they mean is the forms' business.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from ogi_desk.domain.records import Fact, Opening, Record
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.needed_figures import signed_indicators
from ogi_desk.services.ports import Changes
from ogi_desk.services.records import add, bin_records, correct, undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.field_names import field_name, kind_name
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView

FIRST_YEAR, LAST_YEAR = 1949, 2199


def indicators(definitions: Definitions, year: int | None, form_id: str = "") -> list[str]:
    """The names under which a figure may be entered, of the forms of ``year`` and the one in use; of all forms when
    ``year`` is ``None``."""
    names: dict[str, None] = {}
    for form in definitions.forms.values():
        if year is not None and not form.may_serve(year) and form.id != form_id:
            continue
        for table in form.tables:
            for row in table.rows:
                for column in table.columns:
                    typed = column.period != "cumulative" and not (column.sum_of or column.share_of or row.sum_of)
                    named = table.indicators(row, column) if typed else ()
                    if named:
                        names[named[0]] = None
    return list(names)


class FigurePage(QWidget):
    """The list of one kind and the form of the one selected."""

    def __init__(self, desk: Desk, dialog: DeskDialog, cls: type[Fact] | type[Opening]) -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._cls = desk, dialog, cls
        self.kind = "fact" if cls is Fact else "opening"
        self._year_field = "year" if cls is Fact else "until_year"
        self.form_id = ""  # of the form in use, where it is not the one of the year
        self._wanted: tuple[int, str] | None = None  # the figure to be taken up once the list is there
        self._before: Fact | Opening | None = None
        self._records: dict[int, Fact | Opening] = {}
        names = [field_name(self.kind, name) for name in (self._year_field, "indicator", "value", "source")]
        self.model = RowsModel(names, right=(2,), parent=self)
        self.view = RowsView(self.model, kind_name(self.kind), 3, self)
        self.year = QLineEdit(self)
        self.indicator = QComboBox(self)
        self.indicator.setEditable(True)
        self.indicator.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.indicator.setMinimumContentsLength(20)
        self.indicator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.indicator.completer()
        if completer:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.value = QLineEdit(self)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.source = QLineEdit(self)
        self.fields = Fields(self)
        year_label = self.tr("年度(&Y)") if cls is Fact else self.tr("截至年度(&Y)")
        self.fields.add("year", year_label, self.year)
        self.fields.add("indicator", self.tr("指标(&I)"), self.indicator)
        self.fields.add("value", self.tr("数值(&V)"), self.value)
        self.fields.add("source", self.tr("依据(&B)"), self.source, self.tr("数据出自哪里，如财务报表、上年报告"))
        column = QVBoxLayout(self)
        what = QLabel(
            self.tr("登记中没有的年度数据，如许可、收费、会议。登记中也有的，以这里录入的为准，报告中两个数都会列明。")
            if cls is Fact
            else self.tr("启用本程序以前的历年累计，算到截至年度的年底；以后各年由登记累加。"),
            self,
        )
        what.setWordWrap(True)
        column.addWidget(what)
        column.addWidget(self.view, 1)
        column.addWidget(self.fields)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.year.textChanged.connect(self._offer)
        self._offer()
        self.load()

    def load(self) -> None:
        """Read the list again."""

        def work() -> list[Fact | Opening]:
            with self._desk.office.read() as reader:
                return list(reader.all(self._cls))

        self._dialog.ask(self._desk, "read", work, self._show, key=f"{self.kind}-{id(self)}")

    def _show(self, records: list[Fact | Opening]) -> None:
        records.sort(key=lambda r: (-self._year_of(r), r.id or 0))
        self._records = {record.id or 0: record for record in records}
        chosen = self._before.id if self._before else None
        lines = [Line((str(self._year_of(r)), r.indicator, f"{r.value:f}", r.source), r.id) for r in records]
        self.model.show_lines(lines)
        self.view.fit()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._take_up(*wanted)
        elif chosen in self._records:
            self.view.choose(chosen)
        elif self._before is None and not self.year.text():
            self.new()

    def take(self, year: int, indicator: str) -> None:
        """Take up a figure: the one entered, to be corrected, else a new one with year and name filled in."""
        if self._records:
            self._take_up(year, indicator)
        else:  # the list may be on its way
            self._wanted = (year, indicator)
            self.load()

    def _take_up(self, year: int, indicator: str) -> None:
        known = (r for r in self._records.values() if self._year_of(r) == year and r.indicator == indicator)
        record = next(known, None)
        if record is not None:
            self.view.choose(record.id)
        else:
            self.new()
            self.year.setText(str(year))
            self.indicator.setEditText(indicator)
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.value.selectAll()

    def _year_of(self, record: Record) -> int:
        return int(getattr(record, self._year_field))

    def _chosen(self) -> None:
        line = self.view.chosen()
        if line is not None:
            record = self._records[line.key]
            self._before = record
            self.year.setText(str(self._year_of(record)))
            self.indicator.setEditText(record.indicator)
            self.value.setText(f"{record.value:f}")
            self.source.setText(record.source)
            self.fields.judge({})

    @property
    def chosen_id(self) -> int | None:
        """The id of the record in the form, ``None`` of a new one."""
        return self._before.id if self._before else None

    def new(self) -> None:
        """Start a new one; the year stays."""
        self.view.clearSelection()
        self._before = None
        if not self.year.text():
            self.year.setText(str(self._desk.today().year - 1))
        self.indicator.setEditText("")
        self.value.clear()
        self.source.clear()
        self.fields.judge({})

    def _offer(self) -> None:
        typed = self.indicator.currentText()
        year = int(self.year.text()) if self.year.text().strip().isdecimal() else None
        names = indicators(self._desk.definitions, year if self._cls is Fact else None, self.form_id)
        if names != [self.indicator.itemText(i) for i in range(self.indicator.count())]:
            self.indicator.clear()
            self.indicator.addItems(names)
            self.indicator.setEditText(typed)

    def save(self) -> None:
        """Judge the fields and store the figure."""
        year_text, indicator = self.fields.text("year"), self.indicator.currentText().strip()
        forms = self._desk.definitions.forms.values()
        signed = self._cls is Fact and any(indicator in signed_indicators(form) for form in forms)
        value = _number(self.fields.text("value"), signed)
        errors: dict[str, str] = {}
        if not year_text.isdecimal() or not FIRST_YEAR <= int(year_text) <= LAST_YEAR:
            errors["year"] = self.tr("请填写四位数的年度，如 2012。")
        if not indicator:
            errors["indicator"] = self.tr("请选择指标。")
        elif "year" not in errors:
            known = indicators(self._desk.definitions, int(year_text) if self._cls is Fact else None, self.form_id)
            if known and indicator not in known and not (self._before and self._before.indicator == indicator):
                errors["indicator"] = self.tr("报告格式中没有“{0}”，请从列表中选择。").format(indicator)
            elif any(
                self._year_of(r) == int(year_text) and r.indicator == indicator and r.id != self.chosen_id
                for r in self._records.values()
            ):
                errors["indicator"] = self.tr("该年度已录入“{0}”，请在上面的列表中选中修改。").format(indicator)
        if value is None:
            errors["value"] = (
                self.tr("请填写数字，减少的填负数，如 -4。") if signed else self.tr("请填写数字，如 12 或 3.5。")
            )
        if not self.fields.judge(errors) or value is None:
            return
        before, cls = self._before, self._cls
        source = self.fields.text("source")
        after: Fact | Opening
        if isinstance(before, Fact):
            after = replace(before, year=int(year_text), indicator=indicator, value=value, source=source)
        elif isinstance(before, Opening):
            after = replace(before, until_year=int(year_text), indicator=indicator, value=value, source=source)
        elif cls is Fact:
            after = Fact(year=int(year_text), indicator=indicator, value=value, source=source)
        else:
            after = Opening(until_year=int(year_text), indicator=indicator, value=value, source=source)
        desk = self._desk

        def work() -> tuple[Record, Changes]:
            if before is None:
                return add(desk.office, desk.actor, after)
            return correct(desk.office, desk.actor, before, after) if after != before else (before, Changes())

        def done(answer: tuple[Record, Changes]) -> None:
            self._dialog.say(self.tr("已保存：{0} {1}。").format(year_text, indicator), "done")
            if before is None:
                self.new()
                self.indicator.setFocus()
            else:
                saved = answer[0]
                assert isinstance(saved, Fact | Opening)
                self._before = saved

        self._dialog.do(desk, work, done)

    def bin(self) -> None:
        """Move the selected one to the recycle bin."""
        record_id, desk, cls = self.chosen_id, self._desk, self._cls
        if record_id is None:
            return

        def done(_: object) -> None:
            self.new()
            self._dialog.say(self.tr("已移入回收站。"), "done")
            desk.notices.say(
                self.tr("已移入回收站。"), self.tr("撤销"), lambda: desk.perform(lambda: undo(desk.office, desk.actor))
            )

        self._dialog.do(desk, lambda: bin_records(desk.office, desk.actor, cls, [record_id]), done)


def _number(text: str, signed: bool = False) -> Decimal | None:
    """The number typed; less than nothing only where ``signed``, also written 减4 and with other minus signs."""
    plain = text.replace(",", "").replace("，", "").replace("－", "-").replace("−", "-").replace("减", "-")
    try:
        value = Decimal(plain.replace("增", "").lstrip("+"))
    except InvalidOperation:
        return None
    return value if value.is_finite() and (signed or value >= 0) else None
