"""The line over a comparison: with what, which year, form, days or versions. Says what is wished, compares nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ogi_desk.forms.layout import Form
from ogi_desk.ui import theme
from ogi_desk.ui.language import message
from ogi_desk.ui.reports.compare_wish import DAYS, FORMS, VERSIONS, YEARS, Offer, Wish
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.flow import FlowLayout


class DayField(QWidget):
    """A day, typed or picked, with the days one compares most often a click away."""

    committed = Signal()

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.field = TypedDateEdit(today)
        self.field.setAccessibleName(name)
        self.quick = QToolButton()
        self.quick.setAutoRaise(True)
        self.quick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.quick.setToolTip(self.tr("常用的日子"))
        self.quick.setAccessibleName(self.tr("{0}：常用的日子").format(name))
        theme.dress(self.quick, "chevron-down")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.field)
        line.addWidget(self.quick)
        self.setFocusProxy(self.field)
        self.field.committed.connect(self.committed)

    def set_year(self, year: int, day: date) -> None:
        """Show a day; offer the usual ones of this year."""
        self.field.year = year
        self.field.set_date(day)
        menu = self.quick.menu() or QMenu(self)
        menu.clear()
        usual = [(self.tr("今天"), self._today())]
        usual += [(self.tr("{0}年6月30日").format(y), date(y, 6, 30)) for y in (year, year - 1)]
        usual += [(self.tr("{0}年12月31日").format(y), date(y, 12, 31)) for y in (year, year - 1)]
        for words, which in usual:
            action = QAction(words, menu)
            action.triggered.connect(partial(self._take, which))
            menu.addAction(action)
        self.quick.setMenu(menu)

    def _take(self, day: date, _: bool = False) -> None:
        self.field.set_date(day)
        self.committed.emit()


class ChoiceLine(QWidget):
    """What to compare with; ``changed`` when the wish is another one."""

    changed = Signal()
    only_changed = Signal(bool)
    closed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._year, self._form = 0, ""
        self._differing = {FORMS: False}  # two forms are first shown whole: what matters is what goes with what
        with_ = QLabel(self.tr("与(&Y)"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("与什么对照"))
        for words, key in (
            (self.tr("以往年度"), YEARS),
            (self.tr("另一格式"), FORMS),
            (self.tr("某一天"), DAYS),
            (self.tr("已签发的版本"), VERSIONS),
        ):
            self.kind.addItem(words, key)
        with_.setBuddy(self.kind)
        self.year, self.form, self.version, self.later = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.year.setAccessibleName(self.tr("对照的年度"))
        self.form.setAccessibleName(self.tr("对照的格式"))
        self.version.setAccessibleName(self.tr("对照的版本"))
        self.later.setAccessibleName(self.tr("与哪一版比"))
        for combo in (self.form, self.version, self.later):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(self.fontMetrics().horizontalAdvance("字") * 28)
        self.first = DayField(self.tr("前一天"), today)
        self.second = DayField(self.tr("后一天"), today)
        self._to_day, self._to_version = QLabel(self.tr("至")), QLabel(self.tr("至"))
        self.differing = QCheckBox(self.tr("只看不同(&D)"))
        self.differing.setChecked(True)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setToolTip(self.tr("回到页面 (Esc)"))
        close.setAccessibleName(self.tr("关闭对照"))
        theme.dress(close, "x")
        self._parts: dict[str, tuple[QWidget, ...]] = {
            YEARS: (self.year,),
            FORMS: (self.form,),
            DAYS: (self.first, self._to_day, self.second),
            VERSIONS: (self.version, self._to_version, self.later),
        }
        flowing = QWidget()
        flow = FlowLayout(flowing, gap=max(self.fontMetrics().height() // 3, 4))
        for widget in (with_, self.kind, *(w for parts in self._parts.values() for w in parts), self.differing):
            flow.add(widget)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(flowing, 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.kind.activated.connect(self._kind_chosen)
        for combo in (self.year, self.form, self.version, self.later):
            combo.activated.connect(lambda _: self.changed.emit())
        for day in (self.first, self.second):
            day.committed.connect(self._days_chosen)
        self.differing.toggled.connect(self._differing_chosen)
        close.clicked.connect(self.closed)
        self._show_parts()
        self.setFocusProxy(self.kind)

    @property
    def report(self) -> tuple[int, str]:
        """The report at hand: its year and form."""
        return self._year, self._form

    def set_report(self, year: int, form: str, forms: Sequence[Form]) -> None:
        """Take up a report: its year, its form and the forms there are."""
        if (year, form) == (self._year, self._form):
            return
        self._year, self._form = year, form
        others = [f for f in forms if f.id != form]
        others.sort(key=lambda f: not f.may_serve(year))
        self.form.clear()
        for other in others:
            self.form.addItem(other.name, other.id)
        today = self._today()
        self.first.set_year(year, date(year, 6, 30))
        self.second.set_year(year, today if today.year == year else date(year, 12, 31))
        self.show_offer(Offer((year - 1,)))

    def show_offer(self, found: Offer) -> None:
        """Offer these years and versions, keeping what is chosen."""
        kept = self.year.currentData()
        _fill(self.year, [(self.tr("{0}年").format(y), y) for y in found.years])
        self.year.setCurrentIndex(max(self.year.findData(kept if kept in found.years else self._year - 1), 0))
        version, later = self.version.currentData(), self.later.currentData()
        versions = [(message(words), number) for number, words in found.versions]
        _fill(self.version, versions)
        numbers = [(self.tr("第{0}版").format(number), number) for number, _ in found.versions]
        _fill(self.later, [(self.tr("现有登记"), None), *numbers])
        self.version.setCurrentIndex(max(self.version.findData(version), 0))
        self.later.setCurrentIndex(max(self.later.findData(later), 0) if later is not None else 0)
        self._show_parts()

    def wish(self) -> Wish | None:
        """What is wished now; ``None`` when something is still missing (:meth:`lacking` says what)."""
        kind = str(self.kind.currentData())
        plain = Wish(kind, self._year, self._form)
        if kind == YEARS:
            year = self.year.currentData()
            return Wish(kind, self._year, self._form, other_year=int(year)) if year else None
        if kind == FORMS:
            form = self.form.currentData()
            return Wish(kind, self._year, self._form, other_form=str(form)) if form else None
        if kind == DAYS:
            one, two = self.first.field.value(), self.second.field.value()
            return Wish(kind, plain.year, plain.form, days=(one, two)) if one and two else None
        version, later = self.version.currentData(), self.later.currentData()
        if version is None:
            return None
        return Wish(kind, plain.year, plain.form, version=int(version), later=int(later) if later else None)

    def lacking(self) -> str:
        """Why there is nothing to compare, with the way out."""
        kind = self.kind.currentData()
        if kind == VERSIONS:
            return self.tr("{0}年度报告还没有签发过，签发以后可以与签发的版本对照。").format(self._year)
        if kind == FORMS:
            return self.tr("只有这一种报告格式，没有别的格式可以对照。")
        for day in (self.first.field, self.second.field):
            if day.problem():
                return day.problem()
        return self.tr("请填写两个日期，如 0630、今天。")

    def _differing_chosen(self, on: bool) -> None:
        self._differing[str(self.kind.currentData())] = on
        self.only_changed.emit(on)

    def _kind_chosen(self) -> None:
        blocked = self.differing.blockSignals(True)
        self.differing.setChecked(self._differing.get(str(self.kind.currentData()), True))
        self.differing.blockSignals(blocked)
        self._show_parts()
        self.changed.emit()

    def _days_chosen(self) -> None:
        self.changed.emit()

    def _show_parts(self) -> None:
        now = self.kind.currentData()
        for kind, parts in self._parts.items():
            for part in parts:
                part.setVisible(kind == now and not (kind == VERSIONS and self.version.count() == 0))


def _fill(combo: QComboBox, items: Sequence[tuple[str, int | None]]) -> None:
    if [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())] != list(items):
        combo.clear()
        for words, value in items:
            combo.addItem(words, value)
