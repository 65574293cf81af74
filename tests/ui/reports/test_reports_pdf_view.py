"""The pages: drawn on their own queue, kept in place by a newer version, searched, selected, moved by keys."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from ogi_desk.services.paper_ports import Place
from ogi_desk.ui.tasks import Tasks
from ogi_desk.ui.widgets import pdf_document
from ogi_desk.ui.widgets.pdf_bar import PdfBar
from ogi_desk.ui.widgets.pdf_document import PageText, PdfDocument, cut_pages, line_boxes, search
from ogi_desk.ui.widgets.pdf_layout import Fit, fitted_factor, lay_out
from ogi_desk.ui.widgets.pdf_view import Mark, PdfView


def paper(pages: int, word: str = "page") -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 20)
        canvas.drawString(100, 700, f"{word} number {number}")
        canvas.drawString(100, 660, "Needle in the hay")
        canvas.setFillColorRGB(0, 0, 1)
        canvas.rect(100, 100, 100, 50, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    failures: list[Exception] = []
    tasks.failed.connect(failures.append)
    yield tasks
    tasks.close()
    assert not failures


@pytest.fixture
def view(qtbot: Any, tasks: Tasks) -> Iterator[PdfView]:
    view = PdfView(tasks)
    qtbot.addWidget(view)
    view.resize(600, 700)
    view.show()
    with qtbot.waitSignal(view.ready, timeout=20_000):
        view.show_pdf(paper(6))
    yield view
    view.close_document()
    qtbot.waitUntil(lambda: tasks.busy == 0)


@pytest.fixture
def calm(qtbot: Any, tasks: Tasks) -> Callable[[], None]:
    def wait() -> None:
        qtbot.wait(10)
        qtbot.waitUntil(lambda: tasks.busy == 0, timeout=20_000)
        qtbot.wait(10)

    return wait


def blue(view: PdfView) -> bool:
    image = view.viewport().grab().toImage()
    return any(
        image.pixelColor(x, y) == QColor(0, 0, 255)
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    )


def test_pages_in_view_are_drawn_and_the_others_not_yet(view: PdfView) -> None:
    assert view.page_count == 6
    assert blue(view)
    assert view._pictures.picture(0) is not None
    assert view._pictures.picture(5) is None


def test_pdfium_is_only_called_on_the_render_queue(
    qtbot: Any, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, calm: Callable[[], None]
) -> None:
    threads: set[str] = set()
    for name in ("picture", "text", "close", "__init__"):
        original = getattr(PdfDocument, name)

        def noted(self: Any, *args: Any, original: Any = original) -> Any:
            threads.add(threading.current_thread().name)
            return original(self, *args)

        monkeypatch.setattr(pdf_document.PdfDocument, name, noted)
    view = PdfView(tasks)
    qtbot.addWidget(view)
    view.show()
    for number in range(3):  # overtaken versions are closed too
        view.show_pdf(paper(2 + number))
    calm()
    view.find_words("Needle")
    calm()
    view.close_document()
    calm()
    assert {name.split("_")[0] for name in threads} == {"render"}


def test_newer_version_keeps_place_and_zoom_without_an_empty_moment(view: PdfView, calm: Callable[[], None]) -> None:
    view.set_zoom(1.5)
    view.go_to_page(3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 77)
    calm()
    before = view.verticalScrollBar().value(), view.horizontalScrollBar().value(), view.current_page, view.zoom
    empty: list[int] = []
    view.opened.connect(lambda _: empty.extend(p for p in view._visible() if view._pictures.picture(p) is None))
    view.show_pdf(paper(7, "new"))
    calm()
    assert view.page_count == 7
    assert (
        view.verticalScrollBar().value(), view.horizontalScrollBar().value(), view.current_page, view.zoom
    ) == before  # fmt: skip
    assert empty == []


def test_unreadable_bytes_are_told_and_the_old_pages_stay(view: PdfView, qtbot: Any) -> None:
    with qtbot.waitSignal(view.unreadable, timeout=20_000):
        view.show_pdf(b"no pdf")
    assert view.page_count == 6
    assert blue(view)


def test_fit_follows_the_width_and_two_pages_stand_side_by_side(view: PdfView, calm: Callable[[], None]) -> None:
    view.set_fit(Fit.WIDTH)
    first = view.zoom
    view.resize(900, 700)
    calm()
    assert view.zoom > first * 1.3
    assert view.horizontalScrollBar().maximum() == 0
    view.set_two_pages(True)
    left, right = view._layout.rectangles[:2]
    assert left.top() == right.top()
    assert left.right() < right.left()
    view.set_fit(Fit.PAGE)
    assert view._layout.rectangles[0].height() <= view.viewport().height()


def test_layout_centres_pages_and_zoom_one_is_life_size() -> None:
    sizes = ((100.0, 200.0), (300.0, 200.0))
    layout = lay_out(sizes, False, 1.0, 400)
    assert layout.rectangles[0].center().x() == layout.rectangles[1].center().x() == 200
    assert layout.in_view(0, 100) == [0]
    assert fitted_factor(sizes, False, Fit.WIDTH, 324, 100) == 1.0
    assert fitted_factor((), True, Fit.PAGE, 100, 100) == 1.0


def test_keys_move_and_zoom(view: PdfView) -> None:
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert view.current_page == 5
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > view.viewport().height() / 2
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.current_page == 1
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(1.0)
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(1.0)


def test_search_counts_hits_on_all_pages_and_walks_round(view: PdfView, calm: Callable[[], None]) -> None:
    told: list[tuple[int, int]] = []
    view.hits_changed.connect(lambda n, of: told.append((n, of)))
    view.find_words("ＮＥＥＤＬＥ in the")  # width, case and blanks do not matter
    calm()
    assert told[-1] == (1, 6)
    view.previous_hit()
    assert told[-1] == (6, 6)
    assert view.current_page == 5
    view.next_hit()
    assert told[-1] == (1, 6)
    view.find_words("nowhere")
    calm()
    assert told[-1] == (0, 0)


def test_search_finds_words_across_a_line_end() -> None:
    text = PageText(tuple("政府信\r\n息公开"), tuple((i * 10.0, 0.0 if i < 4 else 20.0, 10.0, 10.0) for i in range(8)))
    hit = search([text], "信息")[0]
    assert (hit.page, hit.start, hit.end) == (0, 2, 6)
    assert len(line_boxes(text, 0, 8)) == 2


def test_words_are_selected_with_the_mouse_and_copied(view: PdfView, calm: Callable[[], None]) -> None:
    calm()
    text = view._pictures.text(0)
    assert text is not None
    at = "".join(text.characters).index("Needle")

    def point(index: int, share: float) -> QPoint:
        x, y, width, height = text.boxes[index]
        place = view._on_screen(view._layout.rectangle(0, x + width * share, y + height / 2, 0, 0))
        return place.topLeft().toPoint()

    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=point(at, 0.2))
    for index in range(at, at + 6):
        QTest.mouseMove(port, point(index, 0.9))
        QApplication.processEvents()
    drag = point(at + 5, 0.9)
    view.words.drag(0, *view._layout.on_page(0, drag.toPointF()))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=drag)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Needle"


def test_click_tells_page_and_points(view: PdfView, qtbot: Any) -> None:
    place = view._on_screen(view._layout.rectangle(0, 150, 717, 0, 0)).topLeft().toPoint()
    if place.y() > view.viewport().height():
        view.verticalScrollBar().setValue(place.y())
        place = view._on_screen(view._layout.rectangle(0, 150, 717, 0, 0)).topLeft().toPoint()
    with qtbot.waitSignal(view.clicked) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page, x, y = told.args
    assert page == 0
    assert (x, y) == (pytest.approx(150, abs=2), pytest.approx(717, abs=2))


def test_going_to_a_place_moves_only_when_it_is_out_of_sight(view: PdfView) -> None:
    bar = view.verticalScrollBar()
    view.go_to(Place(0, 100, 100, 50, 20))
    assert bar.value() == 0
    view.go_to(Place(3, 100, 300, 50, 20))
    target = view._on_screen(view._layout.rectangle(3, 100, 300, 50, 20))
    assert 0 <= target.top() < view.viewport().height()
    view.set_marks([Mark(Place(3, 100, 300, 50, 20))])
    assert view.viewport().grab().toImage().pixelColor(target.toRect().center()) != QColor(Qt.GlobalColor.white)


def test_bar_shows_page_zoom_and_hits_and_remembers(
    view: PdfView, qtbot: Any, tmp_path: Any, calm: Callable[[], None]
) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    bar = PdfBar(view, settings)
    qtbot.addWidget(bar)
    bar.show()
    view.set_zoom(1.37)
    assert bar._zoom.currentText() == "137%"
    bar._page.setText("4")
    QTest.keyClick(bar._page, Qt.Key.Key_Return)
    assert view.current_page == 3
    bar._two.setChecked(True)
    assert view.two_pages
    bar.focus_search()
    bar.search.setText("Needle")
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    calm()
    assert bar._count.text().endswith("/6")
    QTest.keyClick(bar.search, Qt.Key.Key_Escape)
    assert bar.search.text() == ""
    again = PdfView(view._pictures._tasks)
    qtbot.addWidget(again)
    PdfBar(again, settings).deleteLater()
    assert again.two_pages
    assert again._zoom == pytest.approx(1.37)


def test_cutting_pages_keeps_the_bytes_when_all_are_wanted() -> None:
    data = paper(4)
    assert cut_pages(data, [(1, 4)]) is data
    part = PdfDocument(cut_pages(data, [(2, 3)]))
    assert len(part.sizes) == 2
    assert "number 2" in "".join(part.text(0).characters)
    part.close()
