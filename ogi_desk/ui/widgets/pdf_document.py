"""A PDF as pictures and characters, through pdfium.

pdfium is not thread-safe: everything here but :func:`search` and :func:`line_boxes` belongs on the ``render`` queue
and nowhere else. Nothing here knows a widget.
"""

from __future__ import annotations

import atexit
import unicodedata
from collections.abc import Sequence
from contextlib import closing
from ctypes import byref, c_double
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from weakref import WeakSet

import pypdfium2
import pypdfium2.raw
from PySide6.QtGui import QImage

_pdfium: Any = pypdfium2  # it carries no types
_raw: Any = pypdfium2.raw

Box = tuple[float, float, float, float]  # x, y, width, height in points from the page's top left


@dataclass(frozen=True, slots=True)
class PageText:
    """The characters of a page in reading order, each with its box."""

    characters: tuple[str, ...]
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class TextRange:
    """``characters[start:end]`` of one page."""

    page: int
    start: int
    end: int


class PdfDocument:
    """One open PDF. Call :meth:`close` on the queue it was opened on."""

    def __init__(self, data: bytes) -> None:
        self._document = _pdfium.PdfDocument(data)
        _open.add(self)
        self._document.init_forms()  # without it the appearance of the signature field is not drawn
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(index) for index in range(len(self._document))
        )

    def picture(self, page: int, scale: float) -> QImage:
        """Draw one page; ``scale`` is device pixels for a point."""
        with closing(self._document[page]) as sheet:
            bitmap = sheet.render(scale=scale, may_draw_forms=True, prefer_bgrx=True, rev_byteorder=False)
            try:
                image = QImage(
                    bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
                ).copy()
            finally:
                bitmap.close()
        return image

    def text(self, page: int) -> PageText:
        """Read the characters of one page with their places; line ends that pdfium makes up have empty boxes."""
        height = self.sizes[page][1]
        characters: list[str] = []
        boxes: list[Box] = []
        with closing(self._document[page]) as sheet, closing(sheet.get_textpage()) as layer:
            left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
            for index in range(_raw.FPDFText_CountChars(layer)):
                characters.append(chr(_raw.FPDFText_GetUnicode(layer, index)))
                _raw.FPDFText_GetCharBox(layer, index, byref(left), byref(right), byref(bottom), byref(top))
                boxes.append((left.value, height - top.value, right.value - left.value, top.value - bottom.value))
        return PageText(tuple(characters), tuple(boxes))

    def close(self) -> None:
        """Release the file."""
        self._document.close()


_open: WeakSet[PdfDocument] = WeakSet()


@atexit.register
def _close_all() -> None:
    """Close what is open when the program ends: the queues' threads are over by then."""
    for document in list(_open):
        document.close()


def page_numbers(ranges: Sequence[tuple[int, int]], count: int) -> list[int]:
    """The pages (from 0) of ranges that count from 1; all ``count`` pages when there are no ranges."""
    if not ranges:
        return list(range(count))
    return [number for first, last in ranges for number in range(first - 1, min(last, count))]


def cut_pages(data: bytes, ranges: Sequence[tuple[int, int]]) -> bytes:
    """Return a PDF of some pages (ranges from 1, first and last); the very same bytes when these are all."""
    whole = _pdfium.PdfDocument(data)
    try:
        count = len(whole)
        numbers = page_numbers(ranges, count)
        if numbers == list(range(count)):
            return data
        part = _pdfium.PdfDocument.new()
        try:
            part.import_pages(whole, numbers)
            out = BytesIO()
            part.save(out)
            return out.getvalue()
        finally:
            part.close()
    finally:
        whole.close()


def search(pages: Sequence[PageText], words: str) -> list[TextRange]:
    """Find words on all pages; width of forms, case, spaces and line ends do not matter."""
    wanted = _plain(words)
    if not wanted:
        return []
    found = []
    for number, page in enumerate(pages):
        text, origin = _plain_with_origin(page)
        at = text.find(wanted)
        while at >= 0:
            found.append(TextRange(number, origin[at], origin[at + len(wanted) - 1] + 1))
            at = text.find(wanted, at + len(wanted))
    return found


def line_boxes(page: PageText, start: int, end: int) -> list[Box]:
    """Return one box for each line that ``characters[start:end]`` runs over."""
    lines: list[Box] = []
    for x, y, width, height in page.boxes[start:end]:
        if width <= 0 or height <= 0:
            continue
        if lines:
            last_x, last_y, last_width, last_height = lines[-1]
            middle = y + height / 2
            if last_y - height / 2 <= middle <= last_y + last_height + height / 2 and x >= last_x:
                top = min(y, last_y)
                bottom = max(y + height, last_y + last_height)
                lines[-1] = (last_x, top, max(x + width, last_x + last_width) - last_x, bottom - top)
                continue
        lines.append((x, y, width, height))
    return lines


def words_of(page: PageText, start: int, end: int) -> str:
    """Return the text of a range as a person would copy it."""
    return "".join(page.characters[start:end]).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _plain(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).casefold().split())


def _plain_with_origin(page: PageText) -> tuple[str, list[int]]:
    text: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(page.characters):
        for plain in _plain(character):
            text.append(plain)
            origin.append(index)
    return "".join(text), origin
