"""A PDF's real pages, one below another or two by two: laid out, zoomed, scrolled and painted.

Pages are drawn on the ``render`` queue when they come into view, at the screen's own pixel ratio. A new version keeps
the place and the zoom and is swapped in without a flash. Must not know reports: it gets bytes, places and words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ogi_desk.services.paper_ports import Place
from ogi_desk.ui.tasks import Tasks
from ogi_desk.ui.widgets.pdf_layout import Fit, PageLayout, fitted_factor, lay_out
from ogi_desk.ui.widgets.pdf_pictures import PdfPictures
from ogi_desk.ui.widgets.pdf_words import PdfWords, Tint

ZOOM_STEP = 1.2
ZOOM_LEAST, ZOOM_MOST = 0.25, 5.0
HIT = QColor(255, 214, 0, 110)
HIT_NOW = QColor(255, 140, 0, 150)


@dataclass(frozen=True, slots=True)
class Mark:
    """A frame on a page; ``strong`` fills it as the thing looked at now, else it is a thin line."""

    place: Place
    strong: bool = True


class PdfPages(QAbstractScrollArea):
    """The pages, scrolled and zoomed."""

    opened = Signal(int)  # a version is in place: its number of pages
    page_changed = Signal(int)  # the page at the top of the view, from 0
    zoom_changed = Signal(float)  # 1.0 = as large as the paper
    ready = Signal()  # every page in view is drawn
    unreadable = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = PdfPictures(tasks, self)
        self._pictures.opened.connect(self._opened)
        self._pictures.arrived.connect(self._arrived)
        self._pictures.unreadable.connect(self.unreadable)
        self.words = PdfWords(self._pictures, self)
        self.words.changed.connect(self.viewport().update)
        self.words.wanted.connect(self.go_to)
        self._layout = PageLayout((), 1.0, 0.0, 0.0)
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._two_pages = False
        self._page = -1
        self._wish: Place | None = None
        self._marks: tuple[Mark, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("报告页面"))
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # ------------------------------------------------------------------ the paper

    def show_pdf(self, data: bytes) -> None:
        """Show a paper, or a newer version of it at the same place."""
        shown = self._visible() or [0, 1]
        ratio, dots = self._ratio(), self._dots()
        two, fit, zoom = self._two_pages, self._fit, self._zoom
        width, height = self._room()

        def scale_for(sizes: Sequence[tuple[float, float]]) -> float:
            factor = zoom * dots if fit is Fit.FREE else fitted_factor(tuple(sizes), two, fit, width, height)
            return factor * ratio

        self._pictures.load(data, scale_for, shown)

    def close_document(self) -> None:
        """Release the paper."""
        self._pictures.close()

    @property
    def page_count(self) -> int:
        """How many pages the paper has."""
        return len(self._pictures.sizes)

    def _opened(self) -> None:
        anchor = self._anchor()
        self.words.forget()
        self._relayout(anchor)
        self.opened.emit(self.page_count)
        self._page = -1
        self._scrolled()
        if self._wish is not None:
            wish, self._wish = self._wish, None
            self.go_to(wish)
        if self.words.words:
            self.words.find(self.words.words, self.current_page, jump=False)

    def _arrived(self, page: int) -> None:
        if page < len(self._layout.rectangles):
            self.viewport().update(self._on_screen(self._layout.rectangles[page]).toAlignedRect())
        self._ask()

    # ------------------------------------------------------------------ zoom and layout

    @property
    def zoom(self) -> float:
        """1.0 shows the paper as large as it is."""
        return self._layout.factor / self._dots() if self._layout.rectangles else self._zoom

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    @property
    def two_pages(self) -> bool:
        """Whether pages stand two by two."""
        return self._two_pages

    def set_zoom(self, zoom: float) -> None:
        """Show at this size, whatever the view's width."""
        self._zoom = min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        self._fit = Fit.FREE
        self._relayout(self._anchor())

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the view's width or the whole page."""
        self._fit = fit
        self._relayout(self._anchor())

    def set_two_pages(self, on: bool) -> None:
        """Show the pages two by two."""
        self._two_pages = on
        self._relayout(self._anchor())

    def _dots(self) -> float:
        return self.logicalDpiX() / 72.0

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _room(self) -> tuple[float, float]:
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - 2 * self.frameWidth() - bar, 50), max(self.height() - 2 * self.frameWidth(), 50)

    def _relayout(self, anchor: tuple[int, float, float] | None) -> None:
        sizes = self._pictures.sizes
        width, height = self._room()
        factor = (
            self._zoom * self._dots()
            if self._fit is Fit.FREE
            else fitted_factor(sizes, self._two_pages, self._fit, width, height)
        )
        self._layout = lay_out(sizes, self._two_pages, factor, self.viewport().width())
        view = self.viewport().size()
        for bar, full, room in (
            (self.verticalScrollBar(), self._layout.height, view.height()),
            (self.horizontalScrollBar(), self._layout.width, view.width()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(max(1, self.fontMetrics().height() * 2))
            bar.setRange(0, max(0, round(full - room)))
        if anchor is not None and self._layout.rectangles:
            page, x, y = anchor
            rectangle = self._layout.rectangles[min(page, len(self._layout.rectangles) - 1)]
            self.verticalScrollBar().setValue(round(rectangle.top() + y * factor))
            self.horizontalScrollBar().setValue(round(rectangle.left() + x * factor))
        self.zoom_changed.emit(self.zoom)
        self._scrolled()

    def _anchor(self) -> tuple[int, float, float] | None:
        """The page at the view's top and the point (in points of that page) that lies in the view's corner."""
        if not self._layout.rectangles:
            return None
        page = self.current_page
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return page, *self._layout.on_page(page, corner)

    # ------------------------------------------------------------------ moving

    @property
    def current_page(self) -> int:
        """The page that holds the view's upper third, from 0."""
        line = self.verticalScrollBar().value() + self.viewport().height() / 3
        below = [i for i, r in enumerate(self._layout.rectangles) if r.bottom() > line]
        return below[0] if below else max(self.page_count - 1, 0)

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) to the top of the view."""
        if 0 <= page < len(self._layout.rectangles):
            self.verticalScrollBar().setValue(round(self._layout.rectangles[page].top() - self._layout.factor * 6))

    def go_to(self, place: Place) -> None:
        """Bring a place into the view, a third from its top; nothing moves when it is in sight already."""
        if place.page >= len(self._layout.rectangles):
            self._wish = place if not self._layout.rectangles else None
            return
        target = self._layout.rectangle(place.page, place.x, place.y, place.width, place.height)
        top, room = self.verticalScrollBar().value(), self.viewport().height()
        if not (top <= target.top() and target.bottom() <= top + room):
            self.verticalScrollBar().setValue(round(target.top() - room / 3))
        left, wide = self.horizontalScrollBar().value(), self.viewport().width()
        if not (left <= target.left() and target.right() <= left + wide):
            self.horizontalScrollBar().setValue(round(target.left() - wide / 3))

    def go_to_heading(self, place: Place) -> None:
        """Bring a place to the top of the view: the start of what follows."""
        if place.page < len(self._layout.rectangles):
            target = self._layout.rectangle(place.page, place.x, place.y, place.width, place.height)
            self.verticalScrollBar().setValue(round(target.top() - self._layout.factor * 24))
        elif not self._layout.rectangles:
            self._wish = place

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Frame these places."""
        self._marks = tuple(marks)
        self.viewport().update()

    # ------------------------------------------------------------------ events

    def _visible(self) -> list[int]:
        return self._layout.in_view(self.verticalScrollBar().value(), self.viewport().height())

    def _scrolled(self) -> None:
        page = self.current_page
        if page != self._page and self.page_count:
            self._page = page
            self.page_changed.emit(page)
        self._ask()
        self.viewport().update()

    def _ask(self) -> None:
        shown = self._visible()
        if not shown or not self.isVisible():
            return
        if self._pictures.want(shown, self._layout.factor * self._ratio()):
            self._pictures.read_texts(shown, lambda _: None)
            self.ready.emit()

    def _on_screen(self, rectangle: QRectF) -> QRectF:
        return rectangle.translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view, with marks, hits and selection over them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._visible():
            sheet = self._on_screen(self._layout.rectangles[page])
            painter.fillRect(sheet, Qt.GlobalColor.white)
            kept = self._pictures.picture(page)
            if kept is not None:
                painter.drawImage(sheet, kept[1])
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(sheet)
            self._paint_over(painter, page)
        painter.end()

    def _paint_over(self, painter: QPainter, page: int) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        tint = QColor(accent)
        tint.setAlpha(90)
        colours = {Tint.HIT: HIT, Tint.HIT_NOW: HIT_NOW, Tint.SELECTED: tint}
        for box, kind in self.words.tinted(page):
            painter.fillRect(self._on_screen(self._layout.rectangle(page, *box)), colours[kind])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for mark in self._marks:
            if mark.place.page == page:
                p = mark.place
                frame = self._on_screen(self._layout.rectangle(page, p.x, p.y, p.width, p.height))
                if mark.strong:
                    tint.setAlpha(40)
                    painter.fillRect(frame, tint)
                painter.setPen(QPen(accent, 2 if mark.strong else 1))
                painter.drawRect(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place, follow the width when fitted."""
        super().resizeEvent(event)
        self._relayout(self._anchor())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pages that were not wanted while hidden."""
        super().showEvent(event)
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw when colours or the screen's ratio change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._ask()
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Room for a page's width at a readable size."""
        unit = self.fontMetrics().averageCharWidth()
        return QSize(unit * 70, unit * 80)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a glance."""
        unit = self.fontMetrics().averageCharWidth()
        return QSize(unit * 24, unit * 20)
