"""月报、季报: a year's numbers by month or quarter up to today, the records behind each, to be handed on.

Stays open beside the window, so that a record can be put right and its number seen to change. Counts nothing itself.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QRadioButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.dates import in_words
from ogi_desk.services.ports import Changes
from ogi_desk.services.returns import BY_MONTH, BY_QUARTER, Records, Returns, make_returns
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.reports.explanation_panel import RecordTable
from ogi_desk.ui.reports.record_rows import RecordRows
from ogi_desk.ui.reports.returns_grid import LABELS, ReturnsModel, ReturnsView

BY = "returns/by"
_KINDS = ("publication", "request", "case")


class ReturnsDialog(DeskDialog):
    """The grid above, the records of one number below."""

    def __init__(self, desk: Desk, year: int, parent: QWidget | None = None) -> None:
        super().__init__("", "returns", 110, 34, parent, desk.settings)
        self.setWindowTitle(self.tr("月报、季报"))
        self._desk, self._year = desk, year
        self._rows: RecordRows | None = None
        self._shown: QModelIndex | None = None
        self.model = ReturnsModel(self)
        self._build_top()
        self._build_halves()
        role = QDialogButtonBox.ButtonRole
        self.save = self.add_button(self.tr("导出(&E)…"), role.ActionRole, self._choose_file)
        self.copy = self.add_button(self.tr("复制(&Y)"), role.ActionRole, self._copy)
        self.copy.setToolTip(self.tr("复制选中的格；只选一格时复制整张表"))
        self.add_close()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view, self._copy)
        self._offer_years([year])
        self.year.currentIndexChanged.connect(self._load)
        self.months.toggled.connect(self._load)
        desk.changed.connect(self._follow)
        self.ask(desk, "read", self._known_years, self._offer_years)
        self._load()

    def open(self) -> None:
        """Show it beside the window instead of in its way."""
        self.show()

    def _build_top(self) -> None:
        self.year = QComboBox(self)
        self.year.setAccessibleName(self.tr("年度"))
        self.quarters = QRadioButton(self.tr("按季度(&Q)"), self)
        self.months = QRadioButton(self.tr("按月(&M)"), self)
        by_month = str(self._desk.settings.value(BY, "") or "") == BY_MONTH
        (self.months if by_month else self.quarters).setChecked(True)
        self.until = QLabel(self)
        label = QLabel(self.tr("年度(&N)"), self)
        label.setBuddy(self.year)
        top = QHBoxLayout()
        for widget in (label, self.year, self.quarters, self.months):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.until)
        self.body.addLayout(top)

    def _build_halves(self) -> None:
        self.view = ReturnsView(self.model, self.tr("月报、季报"), 0, self)
        self.view.activated.connect(self._open_number)  # Enter, double click
        once = self.tr("一件申请只计一次：重新办理的按最后一次答复计入那一期，此前列为结转。各期之和与年度报告一致。")
        self.note = QLabel(once, self)
        self.note.setWordWrap(True)
        self.head = QLabel(self.tr("选中一个数字，回车或双击，这里列出它的记录。"), self)
        self.head.setWordWrap(True)
        self.records = RecordTable(self)
        self.records.setAccessibleName(self.tr("这个数字下的记录"))
        self.records.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.records.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.records.opened.connect(self._open_record)
        self.records.doubleClicked.connect(self._open_record)
        self.records.hide()
        self.records.setTabKeyNavigation(False)
        self.records.setAlternatingRowColors(True)
        self.records.setWordWrap(False)
        self.records.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.records.horizontalHeader().setHighlightSections(False)
        self.records.verticalHeader().hide()
        self.records.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * 1.5))
        above, below = QWidget(self), QWidget(self)
        for half, widgets in ((above, (self.view, self.note)), (below, (self.head, self.records))):
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget, 1 if isinstance(widget, QTableView) else 0)
            if half is below:
                column.addStretch()
        self.halves = QSplitter(Qt.Orientation.Vertical, self)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(above)
        self.halves.addWidget(below)
        self.halves.setStretchFactor(0, 1)
        self.body.addWidget(self.halves, 1)

    # ------------------------------------------------------------------ numbers

    def _known_years(self) -> list[int]:
        with self._desk.office.read() as reader:
            return [year for kind in _KINDS for year in reader.years(kind)]

    def _offer_years(self, years: list[int]) -> None:
        today = self._desk.today().year
        chosen = self.year.currentData() or self._year
        self.year.blockSignals(True)
        self.year.clear()
        for year in sorted({today, self._year, *(year for year in years if year <= today)}, reverse=True):
            self.year.addItem(self.tr("{0}年").format(year), year)
        self.year.setCurrentIndex(self.year.findData(chosen))
        self.year.blockSignals(False)

    def _load(self) -> None:
        desk, year, until = self._desk, int(self.year.currentData()), self._desk.today()
        by = BY_MONTH if self.months.isChecked() else BY_QUARTER
        desk.settings.setValue(BY, by)
        self.until.setText(self.tr("截至{0}").format(in_words(until)) if year == until.year else "")
        if self.model.returns is None:
            self.say(self.tr("正在统计…"), "hint")

        def work() -> Returns:
            with desk.office.read() as reader:
                return make_returns(reader, desk.definitions, year, by, until)

        self.ask(desk, "report", work, self._take, key=f"returns-{id(self)}")

    def _follow(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self._load()

    def _take(self, returns: Returns) -> None:
        self.say("" if returns.periods else self.tr("{0}年还没有开始。").format(returns.year), "hint")
        before = self.model.returns
        self.model.show_returns(returns)
        if before is None or (before.year, before.periods) != (returns.year, returns.periods):
            self._fit()
            self._shown = None
            self._show_ids("", "", [])
        elif self._shown is not None:
            self._open_number(self._shown)

    def _fit(self) -> None:
        self.view.clearSpans()
        for row in self.model.headings():
            self.view.setSpan(row, 0, 1, self.model.columnCount())
        self.view.fit()
        if self.model.rowCount() > 1:
            self.view.setCurrentIndex(self.model.index(1, LABELS))

    # ------------------------------------------------------------------ records

    def _open_number(self, index: QModelIndex) -> None:
        if index.column() < LABELS:  # a name stands for its total
            index = self.model.index(index.row(), self.model.columnCount() - 1)
        records = self.model.records(index)
        if records is None:
            return
        self._shown = index
        desk, name = self._desk, self.model.name(index)

        def work() -> tuple[Records, list[int]]:
            with desk.office.read() as reader:
                return records, records.ids(reader)

        def done(answer: tuple[Records, list[int]]) -> None:
            kind = answer[0].plus[0].kind
            self._show_ids("request" if kind == "answer" else kind, name, answer[1])

        self.ask(desk, "read", work, done, key=f"returns-records-{id(self)}")

    def _show_ids(self, kind: str, name: str, ids: list[int]) -> None:
        self.records.setVisible(bool(ids))
        if not kind:
            self.head.setText(self.tr("选中一个数字，回车或双击，这里列出它的记录。"))
        elif not ids:
            self.head.setText(self.tr("{0}：没有记录。").format(name))
        else:
            self.head.setText(self.tr("{0}：{1} 条记录（回车或双击打开更正）").format(name, len(ids)))
            self._fill(kind, ids)
        if ids and self.halves.sizes()[1] < self.halves.height() // 4:
            self.halves.setSizes([self.halves.height() * 3 // 5, self.halves.height() * 2 // 5])

    def _fill(self, kind: str, ids: list[int]) -> None:
        if self._rows is not None and self._rows.kind == kind:
            self._rows.set_ids(ids)
            return
        old, self._rows = self._rows, RecordRows(self._desk, kind, ids, self)
        self.records.setModel(self._rows)
        if old is not None:
            old.deleteLater()
        unit = self.fontMetrics().horizontalAdvance("0")
        for number, column in enumerate(self._rows.columns):
            if column.width:
                self.records.setColumnWidth(number, round(unit * (column.width + 3)))
            else:
                self.records.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.records.setCurrentIndex(self._rows.index(0, 0))

    def _open_record(self, index: QModelIndex) -> None:
        if self._rows is not None:
            record = self._rows.id_at(index.row())
            if record:
                self._desk.asked_for.emit(self._rows.kind, record)
                window = self.parentWidget()
                if window is not None:
                    window.activateWindow()  # this stands beside it: the keyboard goes where the record is

    # ------------------------------------------------------------------ out

    def _copy(self) -> None:
        chosen = self.view.selectionModel().selectedIndexes()
        QGuiApplication.clipboard().setText(self.model.as_text(chosen if len(chosen) > 1 else []))
        self.say(self.tr("已复制，可粘贴到表格软件。"), "done")

    def _choose_file(self) -> None:
        returns = self.model.returns
        if returns is None:
            return
        kind = self.tr("月报") if self.months.isChecked() else self.tr("季报")
        pattern = self.tr("Excel 表格 (*.xlsx);;文本表格 (*.csv)")
        name = f"{self.tr('{0}年').format(returns.year)}{kind}.xlsx"
        file = ask_save(self, self._desk.settings, self.tr("导出到"), name, pattern)
        if file:
            self.write(file)

    def write(self, file: Path) -> None:
        """Write what is shown to a file (.xlsx, .csv)."""
        returns, sheets = self.model.returns, self._desk.sheets
        if returns is None or sheets is None:
            return

        def done(rows: int) -> None:
            self.say(self.tr("已导出 {0} 行：{1}").format(rows, file.name), "done")

        self.write_file(self._desk, lambda: sheets.write_returns(returns, file), done)
