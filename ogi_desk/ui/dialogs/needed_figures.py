"""Which figures a year's report needs that no record holds: those entered, those still missing, those that may be.

A page of the dialog of figures; Enter on a line leads to the place where it is entered. Enters nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ogi_desk.forms.layout import Form, fitting_forms
from ogi_desk.services.needed_figures import Need, NeededFigure, needed_figures
from ogi_desk.services.reports import entries_of
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView

_ORDER = (Need.MISSING, Need.ENTERED, Need.OPTIONAL)
_ICONS = {Need.MISSING: ("alert-triangle", "soon"), Need.ENTERED: ("pencil", "muted"), Need.OPTIONAL: ("", "")}


class _Model(RowsModel):
    """The lines with an icon before their state."""

    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        assert isinstance(index, QModelIndex)
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == 0:
            figure = self.lines[index.row()].key
            name, tone = _ICONS[figure.need]
            return theme.mark_icon(name, tone) if name else None
        return super().data(index, role)


class _View(RowsView):
    """A list whose Enter leads on."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the line's place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class NeededPage(QWidget):
    """The list for one year and form."""

    wanted = Signal(object)  # NeededFigure
    counted = Signal(int)  # how many are missing

    def __init__(self, desk: Desk, dialog: DeskDialog, year: int | None, form: Form | None) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self.year = QLineEdit(str(year or desk.today().year - 1), self)
        self.year.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 10)
        self.form = QComboBox(self)
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(16)
        year_label, form_label = QLabel(self.tr("年度(&E)"), self), QLabel(self.tr("报告格式(&R)"), self)
        self.year.setAccessibleName(self.tr("年度"))
        self.form.setAccessibleName(self.tr("报告格式"))
        year_label.setBuddy(self.year)
        form_label.setBuddy(self.form)
        headings = [self.tr("状态"), self.tr("年度"), self.tr("指标"), self.tr("数值"), self.tr("依据")]
        self.model = _Model(headings, right=(3,), parent=self)
        self.view = _View(self.model, self.tr("本年报告需要填报的数字"), 2, self)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        top = QHBoxLayout()
        for widget, stretch in ((year_label, 0), (self.year, 0), (form_label, 0), (self.form, 1)):
            top.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._told)
        column.addWidget(self.view, 1)
        self._offer_forms(form.id if form else "")
        self.year.textChanged.connect(self._year_changed)
        self.form.activated.connect(lambda _: self.load())
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(lambda _: self._open())
        self.load()

    def _year_changed(self) -> None:
        if self._year() is not None:
            self._offer_forms("")
            self.load()

    def _year(self) -> int | None:
        text = self.year.text().strip()
        return int(text) if text.isdecimal() and len(text) == 4 else None

    def _offer_forms(self, form_id: str) -> None:
        """Offer the forms of the year, the fit one first; ``form_id`` is the one in use."""
        year = self._year() or 0
        forms = self._desk.definitions.forms
        offered = fitting_forms(forms.values(), year)
        if form_id in forms and forms[form_id] not in offered:
            offered.append(forms[form_id])
        self.form.clear()
        for form in offered or forms.values():
            self.form.addItem(form.name, form.id)
        self.form.setCurrentIndex(max(0, self.form.findData(form_id)))

    def load(self) -> None:
        """Read what is entered and list it against what the form needs."""
        year, form = self._year(), self._desk.definitions.forms.get(str(self.form.currentData() or ""))
        if year is None or form is None:
            return

        def work() -> list[NeededFigure]:
            with self._desk.office.read() as reader:
                return needed_figures(form, year, entries_of(reader))

        self._dialog.ask(self._desk, "read", work, self._show, key=f"needed-{id(self)}")

    def _show(self, figures: list[NeededFigure]) -> None:
        kept = self.view.chosen()
        figures = sorted(figures, key=lambda figure: _ORDER.index(figure.need))
        self.model.show_lines([self._line(figure) for figure in figures])
        self.view.fit()
        missing = sum(figure.need is Need.MISSING for figure in figures)
        self._told.setText(
            self.tr("还缺 {0} 项。选中一项按 Enter 去填报；确实没有发生的填 0。").format(missing)
            if missing
            else self.tr("需要填报的数字都已填报。")
        )
        chosen = next((f for f in figures if kept and f.ref == kept.key.ref and f.year == kept.key.year), None)
        if chosen is not None:
            self.view.choose(chosen)
        elif figures:
            self.view.selectRow(0)
        self.counted.emit(missing)

    def _line(self, figure: NeededFigure) -> Line:
        state = {
            Need.MISSING: self.tr("缺"),
            Need.ENTERED: self.tr("已填报"),
            Need.OPTIONAL: self.tr("可不填"),
        }[figure.need]
        kind = self.tr("截至 {0} 年") if figure.opening else self.tr("{0} 年")
        value = "" if figure.value is None else f"{figure.value:f}"
        # the label is the same word for a cumulative figure and the year's: the kind tells them apart
        # labels stay as they are printed, and as they are typed on the page they lead to
        return Line((state, kind.format(figure.year), figure.indicator, value, figure.source), figure)

    def _open(self) -> None:
        line = self.view.chosen()
        if line is not None:
            self.wanted.emit(line.key)
