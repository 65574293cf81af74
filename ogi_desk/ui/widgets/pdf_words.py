"""The words on a PDF's pages: what is searched, what is selected, and where both stand.

Works in pages and points; must not know the view's pixels.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal

from ogi_desk.services.paper_ports import Place
from ogi_desk.ui.widgets.pdf_document import Box, PageText, TextRange, line_boxes, search, words_of
from ogi_desk.ui.widgets.pdf_pictures import PdfPictures


class Tint(Enum):
    """How a stretch of words is coloured."""

    HIT = "hit"
    HIT_NOW = "hit now"
    SELECTED = "selected"


class PdfWords(QObject):
    """Search and selection on one PDF."""

    changed = Signal()  # something is to be painted anew
    wanted = Signal(object)  # a Place that should come into view
    hits_changed = Signal(int, int)  # the hit shown (from 1, 0 = none) of how many

    def __init__(self, pictures: PdfPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.words = ""
        self.hits: list[TextRange] = []
        self._hit = -1
        self._boxes: dict[int, list[tuple[Box, int]]] = {}
        self._start: tuple[int, int] | None = None
        self._selection: tuple[tuple[int, int], tuple[int, int]] | None = None

    def forget(self) -> None:
        """A new version of the paper is in place: its words stand elsewhere."""
        self.hits, self._hit, self._boxes = [], -1, {}
        self._start = self._selection = None

    # ------------------------------------------------------------------ search

    def find(self, words: str, page: int, jump: bool) -> None:
        """Find words on all pages; the hit shown is the first one from ``page`` on. An empty string ends the search."""
        self.words = words
        if not words.strip():
            self._take([], page, False)
            return

        def done(texts: list[PageText]) -> None:
            if self.words == words:
                self._take(search(texts, words), page, jump)

        self._pictures.read_texts(self._all_pages(), done)

    def _all_pages(self) -> range:
        return range(len(self._pictures.sizes))

    def _take(self, hits: list[TextRange], page: int, jump: bool) -> None:
        self.hits, self._boxes = hits, {}
        for number, hit in enumerate(hits):
            text = self._pictures.text(hit.page)
            for box in line_boxes(text, hit.start, hit.end) if text else []:
                self._boxes.setdefault(hit.page, []).append((box, number))
        self._hit = next((i for i, h in enumerate(hits) if h.page >= page), 0 if hits else -1)
        self._show(jump)

    def step(self, by: int) -> None:
        """Show the next hit or the one before; round at the ends."""
        if self.hits:
            self._hit = (self._hit + by) % len(self.hits)
            self._show(True)

    def _show(self, jump: bool) -> None:
        if jump and self._hit >= 0:
            page = self.hits[self._hit].page
            box = next((b for b, number in self._boxes.get(page, []) if number == self._hit), None)
            if box is not None:
                self.wanted.emit(Place(page, *box))
        self.hits_changed.emit(self._hit + 1, len(self.hits))
        self.changed.emit()

    def point_at(self, words: str, after: Place | None = None) -> None:
        """Select words and bring them into view: the first ones at or after a place, else the first of all."""

        def done(texts: list[PageText]) -> None:
            found = search(texts, words)
            hit = next((h for h in found if after is None or _at_or_after(texts[h.page], h, after)), None)
            hit = hit or (found[0] if found else None)
            if hit is None:
                return
            self._selection = ((hit.page, hit.start), (hit.page, hit.end))
            boxes = line_boxes(texts[hit.page], hit.start, hit.end)
            if boxes:
                self.wanted.emit(Place(hit.page, *boxes[0]))
            self.changed.emit()

        self._pictures.read_texts(self._all_pages(), done)

    # ------------------------------------------------------------------ selection

    def press(self, page: int, x: float, y: float) -> None:
        """Begin a selection at a point of a page (points from its top left)."""
        self._start = self._character_at(page, x, y)
        self._selection = None
        self.changed.emit()

    def drag(self, page: int, x: float, y: float) -> None:
        """Extend the selection to a point."""
        now = self._character_at(page, x, y) if self._start is not None else None
        if self._start is not None and now is not None:
            self._selection = (self._start, now)
            self.changed.emit()

    def selected(self) -> list[TextRange]:
        """The selected stretches, page by page."""
        if self._selection is None:
            return []
        (first, start), (last, end) = sorted(self._selection)
        ranges = []
        for page in range(first, last + 1):
            text = self._pictures.text(page)
            until = end if page == last else len(text.characters) if text else 0
            ranges.append(TextRange(page, start if page == first else 0, until))
        return [r for r in ranges if r.start < r.end]

    def selected_text(self) -> str:
        """The selected words as a person would copy them."""
        texts = [(r, self._pictures.text(r.page)) for r in self.selected()]
        return "\n".join(words_of(text, r.start, r.end) for r, text in texts if text)

    def _character_at(self, page: int, x: float, y: float) -> tuple[int, int] | None:
        text = self._pictures.text(page)
        best, least = -1, float("inf")
        for index, (left, top, width, height) in enumerate(text.boxes if text else ()):
            if height <= 0:
                continue
            # another line is farther away than anything in the same line
            away = max(top - y, y - top - height, 0) * 20 + max(left - x, x - left - width, 0)
            if away < least:
                best, least = index + (1 if x > left + width / 2 else 0), away
        return (page, best) if best >= 0 else None

    # ------------------------------------------------------------------ painting

    def tinted(self, page: int) -> list[tuple[Box, Tint]]:
        """What is to be coloured on a page."""
        found = [(box, Tint.HIT_NOW if n == self._hit else Tint.HIT) for box, n in self._boxes.get(page, [])]
        text = self._pictures.text(page)
        for stretch in self.selected():
            if stretch.page == page and text:
                found += [(box, Tint.SELECTED) for box in line_boxes(text, stretch.start, stretch.end)]
        return found


def _at_or_after(text: PageText, hit: TextRange, place: Place) -> bool:
    return hit.page > place.page or (hit.page == place.page and text.boxes[hit.start][1] >= place.y)
