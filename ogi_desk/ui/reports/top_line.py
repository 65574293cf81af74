"""The line above everything: year, form, state, findings, one primary button, the rest in a menu."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.ui import theme
from ogi_desk.ui.models.columns import Mark
from ogi_desk.ui.reports import words


class Chip(QLabel):
    """An icon and a word in one tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._icon = QLabel()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_mark(self, mark: Mark) -> None:
        """Show this mark."""
        self._mark = mark
        self.setText(mark.words)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(mark.tone))
        self.setPalette(palette)

    def icon(self) -> QLabel:
        """The picture that goes before the word."""
        if self._mark is not None:
            extent = self.fontMetrics().height()
            self._icon.setPixmap(theme.icon(self._mark.icon, self._mark.tone).pixmap(QSize(extent, extent)))
        return self._icon


class TopLine(QWidget):
    """Says what was chosen; the tab does it."""

    year_chosen = Signal(int)
    form_chosen = Signal(str)
    findings_wanted = Signal()
    notes_wanted = Signal()  # what the form in hand is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = QComboBox()
        self._year.setAccessibleName(self.tr("年度"))
        self._form = QComboBox()
        self._form.setAccessibleName(self.tr("报告格式"))
        self._form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.notes = QToolButton()
        self.notes.setAutoRaise(True)
        self.notes.setAccessibleName(self.tr("报告格式说明"))
        self.notes.clicked.connect(self.notes_wanted)
        # Alt+I and no letter on it: the button carries an icon only
        QShortcut(QKeySequence("Alt+I"), self, self.notes_wanted.emit)
        self.show_faults(0)
        self._state = Chip()
        self._state.setAccessibleName(self.tr("报告状态"))
        self._since = QLabel()
        self._findings = QToolButton()
        self._findings.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._findings.setAutoRaise(True)
        self._findings.setToolTip(self.tr("检查结果：转到列表 (Alt+J)"))
        # a shortcut of the button itself would be lost with every new text on it
        QShortcut(QKeySequence("Alt+J"), self, self.findings_wanted.emit)
        self._findings.clicked.connect(self.findings_wanted)
        self.primary, self.secondary = QPushButton(), QPushButton()
        self.primary.setVisible(False)
        self.secondary.setVisible(False)
        self.menu_button = QToolButton()
        self.menu_button.setAutoRaise(True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setToolTip(self.tr("更多"))
        self.menu_button.setAccessibleName(self.tr("更多操作"))
        theme.dress(self.menu_button, "dots")
        self._action: QAction | None = None
        self._second: QAction | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._year,
            self._form,
            self.notes,
            self._state.icon(),
            self._state,
            self._since,
            self._findings,
        ):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.secondary)
        line.addWidget(self.primary)
        line.addWidget(self.menu_button)
        self._year.activated.connect(lambda i: self.year_chosen.emit(int(self._year.itemData(i))))
        self._form.activated.connect(lambda i: self.form_chosen.emit(str(self._form.itemData(i))))
        self.primary.clicked.connect(lambda: self._action.trigger() if self._action else None)
        self.secondary.clicked.connect(lambda: self._second.trigger() if self._second else None)
        self._shown: tuple[Mark, str, Mark, int] | None = None

    @property
    def years(self) -> list[int]:
        """The years on offer, in their order."""
        return [int(self._year.itemData(i)) for i in range(self._year.count())]

    def show_years(self, years: Sequence[int], year: int) -> None:
        """Offer these years."""
        if [self._year.itemData(i) for i in range(self._year.count())] != list(years):
            self._year.clear()
            for number in years:
                self._year.addItem(self.tr("{0}年").format(number), number)
        self._year.setCurrentIndex(self._year.findData(year))

    def show_forms(self, forms: Sequence[Form], form_id: str, proposed: str) -> None:
        """Offer these forms, those of the year first; the one that serves the year is named as such."""
        year = int(self._year.currentData() or 0)
        fitting = {form.id for form in forms if form.may_serve(year)}
        self._form.clear()
        for form in sorted(forms, key=lambda form: (form.id != proposed, form.id not in fitting)):
            label = form.name
            if form.id == proposed and len(forms) > 1:
                label = self.tr("{0}（本年度适用）").format(form.name)
            elif form.id in fitting and form.id != proposed:
                label = self.tr("{0}（本年度也可用）").format(form.name)
            self._form.addItem(label, form.id)
            self._form.setItemData(self._form.count() - 1, form.source, Qt.ItemDataRole.ToolTipRole)
        self.show_form(form_id)

    def show_form(self, form_id: str) -> None:
        """Show this form as the one in hand; its whole name is in the tip, where a narrow window cuts it."""
        self._form.setCurrentIndex(self._form.findData(form_id))
        told = (self._form.currentText(), str(self._form.currentData(Qt.ItemDataRole.ToolTipRole) or ""))
        self._form.setToolTip("\n".join(part for part in told if part))

    def show_faults(self, count: int) -> None:
        """Mark the notes of the form when form files of the office's own cannot be used."""
        theme.dress(self.notes, "alert-triangle" if count else "info-circle")
        said = self.tr("格式的依据、适用年度和口径说明 (Alt+I)")
        if count:
            said = self.tr("{0}\n本单位有 {1} 个格式文件不能使用，原因见说明").format(said, count)
        self.notes.setToolTip(said)
        self.notes.setAccessibleDescription(said)

    def show_state(self, mark: Mark, since: str, report: Report) -> None:
        """Show where the report stands and what was found."""
        found = words.finding_mark(list(report.findings))
        self._shown = (mark, since, found, len(report.findings))
        self._paint()

    def _paint(self) -> None:
        if self._shown is None:
            return
        mark, since, found, _ = self._shown
        self._state.show_mark(mark)
        self._state.icon()
        self._since.setText(since)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("muted"))
        self._since.setPalette(palette)
        self._findings.setText(found.words)
        self._findings.setIcon(theme.mark_icon(found.icon, found.tone))
        tinted = QPalette(self.palette())
        tinted.setColor(QPalette.ColorRole.ButtonText, theme.colour(found.tone))
        self._findings.setPalette(tinted)

    def set_primary(self, action: QAction | None) -> None:
        """Make this the one button."""
        self._action = action
        _show_on(self.primary, action)
        font = self.primary.font()
        font.setBold(True)
        self.primary.setFont(font)

    def set_secondary(self, action: QAction | None) -> None:
        """Put a second step beside it."""
        self._second = action
        _show_on(self.secondary, action)

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """Offer the rest; ``None`` is a line between."""
        menu = self.menu_button.menu() or QMenu(self)
        menu.clear()
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self.menu_button.setMenu(menu)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._paint()


def _show_on(button: QPushButton, action: QAction | None) -> None:
    button.setVisible(action is not None)
    if action is not None:
        # without the menu's mnemonic: as a button it would take a letter from the menu bar
        button.setText(re.sub(r"\(&\w\)", "", action.text()))
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())
        theme.dress(button, str(action.property("iconName")))
