"""The pictures of a PDF's pages: asked for when in view, made on the ``render`` queue, kept within a bound.

A new version of the paper is opened and the pages in view are drawn before anything is swapped, so that nothing
flashes. Must not touch a widget.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ogi_desk.ui.tasks import Tasks
from ogi_desk.ui.widgets.pdf_document import PageText, PdfDocument

KEPT_BYTES = 96 * 1024 * 1024


class PdfPictures(QObject):
    """One PDF's pages as pictures and text, newest version only."""

    opened = Signal()  # a new version is in place
    arrived = Signal(int)  # a picture of this page
    unreadable = Signal(object)  # Exception

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._key = f"pdf-{id(self)}"
        self._document: PdfDocument | None = None
        self._overtaken: PdfDocument | None = None  # opened, not yet swapped in; touched in the queue's order only
        self._kept: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: dict[int, float] = {}
        self._texts: dict[int, PageText] = {}
        self._version = 0
        self.sizes: tuple[tuple[float, float], ...] = ()

    def load(
        self, data: bytes, scale_for: Callable[[Sequence[tuple[float, float]]], float], pages: Iterable[int]
    ) -> None:
        """Open a new version, draw the pages now in view at ``scale_for(sizes)``, then swap."""
        first = tuple(pages)

        def work() -> tuple[PdfDocument, float, dict[int, QImage]]:
            if self._overtaken is not None:  # its answer was dropped: a newer version came first
                self._overtaken.close()
            document = self._overtaken = PdfDocument(data)
            scale = scale_for(document.sizes)
            drawn = {page: document.picture(page, scale) for page in first if page < len(document.sizes)}
            return document, scale, drawn

        self._tasks.run("render", work, self._swap, self._not_opened, key=self._key)

    def _not_opened(self, error: Exception) -> None:
        self.unreadable.emit(error)

    def _swap(self, answer: tuple[PdfDocument, float, dict[int, QImage]]) -> None:
        old, (document, scale, drawn) = self._document, answer
        self._overtaken = None
        self._version += 1
        self._document, self.sizes = document, document.sizes
        self._asked.clear()
        self._texts.clear()
        # what is not redrawn yet shows the page as it was, for a moment, rather than an empty sheet
        self._kept = OrderedDict((p, (0.0, image)) for p, (_, image) in self._kept.items() if p < len(self.sizes))
        for page, image in drawn.items():
            self._keep(page, scale, image)
        if old is not None:
            self._tasks.run("render", old.close)
        self.opened.emit()

    def picture(self, page: int) -> tuple[float, QImage] | None:
        """The newest picture of a page with its scale (device pixels for a point), or ``None``."""
        return self._kept.get(page)

    def text(self, page: int) -> PageText | None:
        """The page's characters when they have been read."""
        return self._texts.get(page)

    def want(self, pages: Sequence[int], scale: float) -> bool:
        """Ask for the pages in view at a scale; return whether all are there already."""
        document, version = self._document, self._version
        if document is None:
            return False
        self._asked = {page: s for page, s in self._asked.items() if page in pages and s == scale}
        complete = True
        for page in pages:
            kept = self._kept.get(page)
            if kept is not None and kept[0] == scale:
                self._kept.move_to_end(page)
                continue
            complete = False
            if page not in self._asked:
                self._asked[page] = scale
                self._order(document, version, page, scale)
        return complete

    def _order(self, document: PdfDocument, version: int, page: int, scale: float) -> None:
        def work() -> QImage | None:
            if self._asked.get(page) != scale or self._version != version:
                return None  # scrolled or zoomed past meanwhile, or a newer paper came
            return document.picture(page, scale)

        def done(image: QImage | None) -> None:
            if image is None or self._version != version:
                return
            if self._asked.get(page) == scale:
                del self._asked[page]
            self._keep(page, scale, image)
            self.arrived.emit(page)

        self._tasks.run("render", work, done)

    def read_texts(self, pages: Sequence[int], done: Callable[[list[PageText]], object]) -> None:
        """Read the characters of pages and hand them to ``done`` in their order."""
        document, version = self._document, self._version
        missing = [page for page in pages if page not in self._texts]
        if document is None:
            return

        def finished(found: dict[int, PageText]) -> None:
            if self._version == version:
                self._texts.update(found)
                done([self._texts[page] for page in pages])

        if not missing:
            finished({})
            return
        self._tasks.run("render", lambda: {page: document.text(page) for page in missing}, finished)

    def _keep(self, page: int, scale: float, image: QImage) -> None:
        self._kept[page] = (scale, image)
        self._kept.move_to_end(page)
        while len(self._kept) > 2 and sum(image.sizeInBytes() for _, image in self._kept.values()) > KEPT_BYTES:
            self._kept.popitem(last=False)

    def close(self) -> None:
        """Release the files, in the queue's order."""
        document, self._document = self._document, None
        self._version += 1
        self._asked.clear()
        self._tasks.cancel(self._key)

        def work() -> None:
            overtaken, self._overtaken = self._overtaken, None
            for one in (document, overtaken):
                if one is not None:
                    one.close()

        self._tasks.run("render", work)
