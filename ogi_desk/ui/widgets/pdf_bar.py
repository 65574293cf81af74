"""The line above the pages: page n of m, zoom, two pages, search. Must not know what the pages say."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ogi_desk.ui import theme
from ogi_desk.ui.widgets.flow import FlowLayout
from ogi_desk.ui.widgets.pdf_layout import Fit
from ogi_desk.ui.widgets.pdf_view import PdfView

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
SEARCH_PAUSE = 250  # ms: during an input method's preedit the text is not there yet


class PdfBar(QWidget):
    """Moves and searches a :class:`PdfView`; remembers zoom and layout in the settings."""

    def __init__(self, view: PdfView, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        line = FlowLayout(self, self.fontMetrics().height() // 3)
        self._page = QLineEdit()
        self._page.setAccessibleName(self.tr("页码"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setValidator(QIntValidator(1, 9999, self._page))
        self._page.setFixedWidth(self._page.fontMetrics().horizontalAdvance("0000") * 2)
        self._of = QLabel()
        self._zoom = QComboBox()
        self._zoom.setAccessibleName(self.tr("缩放"))
        self._zoom.addItem(self.tr("适合宽度"), Fit.WIDTH.value)
        self._zoom.addItem(self.tr("适合页面"), Fit.PAGE.value)
        for step in STEPS:
            self._zoom.addItem(f"{step:.0%}", step)
        self._free = -1
        self._two = QToolButton()
        self._two.setText(self.tr("双页"))
        self._two.setCheckable(True)
        self._two.setToolTip(self.tr("两页并排"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("在报告中查找"))
        self.search.setAccessibleName(self.tr("在报告中查找"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._count = QLabel()
        self._count.setAccessibleName(self.tr("查找结果"))
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        previous = self._button(self.tr("上一处"), "chevron-left", view.previous_hit)
        following = self._button(self.tr("下一处"), "chevron-right", view.next_hit)
        smaller, larger = QToolButton(), QToolButton()
        for button, sign, words, slot in (
            (smaller, "－", self.tr("缩小 (Ctrl+-)"), view.zoom_out),
            (larger, "＋", self.tr("放大 (Ctrl++)"), view.zoom_in),
        ):
            button.setText(sign)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.clicked.connect(slot)
        line.add(_together(self._page, self._of))
        line.add(_together(smaller, self._zoom, larger))
        line.add(self._two)
        line.add(_together(self.search, self._count, previous, following), greedy=True)
        self._connect()
        self._restore()

    def _button(self, words: str, icon: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        theme.dress(button, icon)
        button.clicked.connect(slot)
        return button

    def _connect(self) -> None:
        view = self._view
        self._page.returnPressed.connect(lambda: view.go_to_page(int(self._page.text() or 1) - 1))
        self._zoom.activated.connect(self._zoom_chosen)
        self._two.toggled.connect(self._two_chosen)
        self._pause.timeout.connect(lambda: view.find_words(self.search.text()))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._enter)
        view.page_changed.connect(lambda page: self._page.setText(str(page + 1)))
        view.opened.connect(lambda pages: self._of.setText(self.tr("/ {0} 页").format(pages)))
        view.zoom_changed.connect(self._zoom_changed)
        view.hits_changed.connect(self._hits_changed)

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._view.find_words(self.search.text())
        else:
            self._view.next_hit()

    def _leave(self) -> None:
        self.search.clear()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search field with what stands there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F3 goes from hit to hit, Esc ends the search, while the cursor is in the search field."""
        if event.key() == Qt.Key.Key_F3:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self._view.previous_hit if back else self._view.next_hit)()
        elif event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _hits_changed(self, number: int, total: int) -> None:
        if not self.search.text().strip():
            self._count.clear()
        elif total:
            self._count.setText(f"{number}/{total}")
        else:
            self._count.setText(self.tr("没有找到"))

    def _zoom_chosen(self, index: int) -> None:
        choice = self._zoom.itemData(index)
        if isinstance(choice, str):
            self._view.set_fit(Fit(choice))
        else:
            self._view.set_zoom(float(choice))
        self._remember()

    def _zoom_changed(self, zoom: float) -> None:
        if self._free >= 0:
            self._zoom.removeItem(self._free)
            self._free = -1
        if self._view.fit is not Fit.FREE:
            index = self._zoom.findData(self._view.fit.value)
            self._zoom.setItemText(
                index, (self.tr("适合宽度") if self._view.fit is Fit.WIDTH else self.tr("适合页面")) + f" · {zoom:.0%}"
            )
        else:
            index = next((i for i, s in enumerate(STEPS, 2) if abs(s - zoom) < 0.005), -1)
            if index < 0:
                self._free = index = self._zoom.count()
                self._zoom.addItem(f"{zoom:.0%}", zoom)
            self._remember()
        self._zoom.setCurrentIndex(index)

    def _two_chosen(self, on: bool) -> None:
        self._view.set_two_pages(on)
        self._remember()

    def _remember(self) -> None:
        fit = self._view.fit
        self._settings.setValue("report/zoom", fit.value if fit is not Fit.FREE else f"{self._view.zoom:.3f}")
        self._settings.setValue("report/two_pages", "1" if self._view.two_pages else "")

    def _restore(self) -> None:
        kept = str(self._settings.value("report/zoom", "") or Fit.WIDTH.value)
        two = bool(self._settings.value("report/two_pages", ""))
        try:
            zoom = float(kept)
        except ValueError:
            self._view.set_fit(Fit(kept) if kept in (Fit.WIDTH.value, Fit.PAGE.value) else Fit.WIDTH)
        else:
            self._view.set_zoom(zoom)
        self._two.setChecked(two)


def _together(*widgets: QWidget) -> QWidget:
    """Return widgets that stay in one line; an input field among them takes the room."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) and len(widgets) > 2 else 0)
    return place
