"""A PDF with text as lines and grids: ruled tables by their lines, other text as paragraphs put together again.

Page numbers are left out, paragraphs go on over a page's end. A scan has no text and is refused.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.pdf_rules import Ruled, ruled_tables, rules_of
from ogi_desk.exchange.published.pieces import Grid, GridCell, Line, Piece, make_grid

_MOST_PAGES = 200
_GAP = 2.2  # em: wider than this stand two texts side by side
_FOLIO = re.compile(r"[—\-–－―·.\s]*\d{1,3}[—\-–－―·.\s]*|第\s*\d+\s*页.{0,12}|\d+\s*/\s*\d+")
_NUMBERED = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)")
_PRINTED = re.compile(
    r"(?:https?|file|about):\S+|\d{1,4}[/.\-年]\d{1,2}[/.\-月]\d{1,4}日?,?\s*(?:[上下]午)?\d{1,2}:\d{2}\s*(?:[AP]M)?"
)
_EDGE = 0.075  # of the page's height, above and below which a running head stands
_FIGURE = re.compile(r"[\d./—\-+%,，]+")


@dataclass(frozen=True, slots=True)
class _Letter:
    x0: float
    y0: float
    x1: float
    y1: float
    text: str

    @property
    def middle(self) -> float:
        return (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class _Row:
    """Letters on one line, divided where wide gaps are."""

    parts: tuple[tuple[float, float, str], ...]  # (left, right, text)
    y: float
    size: float


def read_pdf(content: bytes, name: str) -> list[Piece]:
    """Return the pieces of a PDF; ``InputError`` when it is damaged, locked, or a scan."""
    import pypdfium2

    pdfium: Any = pypdfium2  # only partly annotated
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError:
        raise InputError("文件“{file}”已损坏或设有密码，读不出内容，请换一份文件。", file=name) from None
    try:
        if len(document) > _MOST_PAGES:
            raise InputError("文件“{file}”超过 {pages} 页，不像一份年度报告，请核对。", file=name, pages=_MOST_PAGES)
        pages = [_page(document[number], number, pdfium.raw) for number in range(len(document))]
    except pdfium.PdfiumError:
        raise InputError("文件“{file}”已损坏，读不出内容，请换一份文件。", file=name) from None
    finally:
        document.close()
    if not any(pages):
        raise InputError("文件“{file}”是扫描件，没有文字，请改用网页、.docx 或 .xlsx 文件。", file=name)
    return list(_joined(_without_running_heads(pages)))


@dataclass(frozen=True, slots=True)
class _Text:
    """A line of running text with where it stands, to be joined to paragraphs."""

    line: Line
    left: float
    right: float
    size: float
    edge: bool = False  # stands where running heads do


def _without_running_heads(pages: Sequence[Sequence[_Text | Grid]]) -> list[list[_Text | Grid]]:
    """Leave out what stands again at the edge of several pages, and the address and time browsers print there."""
    edges = [{_numberless(it.line.text) for it in page if isinstance(it, _Text) and it.edge} for page in pages]
    often = Counter(text for edge in edges for text in edge)

    def runs(piece: _Text | Grid) -> bool:
        if not isinstance(piece, _Text) or not piece.edge:
            return False
        return often[_numberless(piece.line.text)] > 1 or bool(_PRINTED.match(piece.line.text))

    return [[piece for piece in page if not runs(piece)] for page in pages]


def _numberless(text: str) -> str:
    return re.sub(r"\d+", "0", "".join(text.split()))


def _page(page: Any, number: int, raw: Any) -> list[_Text | Grid]:
    height = page.get_height()
    letters = _letters(page, height, raw)
    tables = ruled_tables(rules_of(_segments(page, height, raw)))
    tables = [table for table in tables if sum(1 for it in letters if table.holds(it.x0, it.middle)) > 1]
    found: list[tuple[float, _Text | Grid]] = []
    for table in tables:
        found.append((table.ys[0], _grid(table, letters, number)))
    outside = [it for it in letters if not any(table.holds((it.x0 + it.x1) / 2, it.middle) for table in tables)]
    rows = [row for row in _rows(outside) if not _is_folio(row, height)]
    place = Saying("第{page}页", page=number + 1)
    for row in _unruled(rows, place):
        if isinstance(row, tuple):
            found.append(row)
            continue
        edge = not _EDGE * height < row.y < (1 - _EDGE) * height
        found += [(row.y, _Text(Line(text, place), left, right, row.size, edge)) for left, right, text in row.parts]
    return [piece for _, piece in sorted(found, key=lambda pair: pair[0])]


# -- what the page holds


def _letters(page: Any, height: float, raw: Any) -> list[_Letter]:
    text = page.get_textpage()
    letters: list[_Letter] = []
    high = 0
    for at in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text.raw, at)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        if code < 32 or code in (0xFFFE, 0xFFFF, 0xAD) or raw.FPDFText_IsGenerated(text.raw, at) == 1:
            continue
        x0, y0, x1, y1 = text.get_charbox(at, loose=True)
        letters.append(_Letter(x0, height - y1, x1, height - y0, chr(code)))
    text.close()
    return letters


def _segments(page: Any, height: float, raw: Any) -> Iterator[tuple[float, float, float, float]]:
    """The straight strokes of the page, and the edges of thin filled boxes, which draw lines as well."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    x, y = ctypes.c_float(), ctypes.c_float()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4):
        raw.FPDFPath_GetDrawMode(item.raw, ctypes.byref(fill), ctypes.byref(stroke))
        matrix = item.get_matrix()
        points: list[tuple[float, float]] = []
        start: tuple[float, float] | None = None
        lines: list[tuple[float, float, float, float]] = []
        for at in range(min(raw.FPDFPath_CountSegments(item.raw), 5000)):
            segment = raw.FPDFPath_GetPathSegment(item.raw, at)
            raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
            point = matrix.on_point(x.value, y.value)
            point = (point[0], height - point[1])
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                start = point
            elif points:
                if kind == raw.FPDF_SEGMENT_LINETO:
                    lines.append((*points[-1], *point))
                if raw.FPDFPathSegment_GetClose(segment) and start:
                    lines.append((*point, *start))
            points.append(point)
        if not points:
            continue
        wide = max(p[0] for p in points) - min(p[0] for p in points)
        high = max(p[1] for p in points) - min(p[1] for p in points)
        if stroke.value or min(wide, high) <= 3.0:
            yield from lines


def _grid(table: Ruled, letters: Sequence[_Letter], number: int) -> Grid:
    inside: dict[tuple[int, int], list[_Letter]] = {}
    for letter in letters:
        x = (letter.x0 + letter.x1) / 2
        if table.holds(x, letter.middle):
            inside.setdefault(table.place(x, letter.middle), []).append(letter)
    texts = {
        place: "\n".join("".join(part[2] for part in row.parts) for row in _rows(cell)).strip()
        for place, cell in inside.items()
    }
    rows = table.spots(texts)
    return Grid(rows, tuple(Saying("第{page}页第{row}行", page=number + 1, row=at + 1) for at in range(len(rows))))


def _rows(letters: Sequence[_Letter]) -> list[_Row]:
    """Letters as lines from top to bottom."""
    lines: list[list[_Letter]] = []
    for letter in sorted(letters, key=lambda it: it.middle):
        if lines and abs(lines[-1][-1].middle - letter.middle) <= 0.35 * max(letter.y1 - letter.y0, 1.0):
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return [_row(sorted(line, key=lambda it: it.x0)) for line in lines if any(it.text.strip() for it in line)]


def _row(line: Sequence[_Letter]) -> _Row:
    size = sorted(it.y1 - it.y0 for it in line)[len(line) // 2]
    parts: list[list[_Letter]] = []
    for letter in line:
        if not letter.text.strip():
            continue
        if parts and letter.x0 - parts[-1][-1].x1 <= _GAP * size:
            parts[-1].append(letter)
        else:
            parts.append([letter])
    texts = tuple((part[0].x0, part[-1].x1, _spaced(part)) for part in parts)
    return _Row(texts, sum(it.middle for it in line) / len(line), size)


def _spaced(letters: Sequence[_Letter]) -> str:
    """Letters with a blank where two half-width ones stand apart."""
    out = ""
    for at, letter in enumerate(letters):
        if at and letter.x0 - letters[at - 1].x1 > 0.2 * (letter.y1 - letter.y0):
            out += " " if (letters[at - 1].text + letter.text).isascii() else ""
        out += letter.text
    return out


def _is_folio(row: _Row, height: float) -> bool:
    text = "".join(part[2] for part in row.parts)
    return (row.y < 0.08 * height or row.y > 0.88 * height) and bool(_FOLIO.fullmatch(text))


def _unruled(rows: Sequence[_Row], place: str) -> Iterator[_Row | tuple[float, Grid]]:
    """Rows side by side with as many parts, figures among them, are a table without lines."""
    run: list[_Row] = []
    for row in [*rows, None]:
        if row is not None and len(row.parts) > 1 and (not run or len(run[-1].parts) == len(row.parts)):
            run.append(row)
            continue
        with_figures = sum(1 for r in run if _FIGURE.fullmatch("".join(r.parts[-1][2].split())))
        grid = None
        if len(run) >= 3 and with_figures >= 2:
            grid = make_grid([[GridCell(part[2]) for part in r.parts] for r in run], [place] * len(run))
        if grid is not None:
            yield run[0].y, grid
        else:
            yield from run
        run = []
        if row is not None:
            if len(row.parts) > 1:
                run = [row]
            else:
                yield row


# -- paragraphs


def _joined(pages: Sequence[Sequence[_Text | Grid]]) -> Iterator[Piece]:
    """Put lines together to paragraphs, over page ends too."""
    margin, edge = _margins([piece for page in pages for piece in page if isinstance(piece, _Text)])
    before: _Text | None = None
    text = ""
    for page in pages:
        for piece in page:
            if isinstance(piece, _Text) and before is not None and _goes_on(before, text, piece, margin, edge):
                text += (" " if (text[-1:] + piece.line.text[:1]).isascii() else "") + piece.line.text
                before = _Text(before.line, piece.left, piece.right, piece.size)
                continue
            if before is not None:
                yield Line(text, before.line.place)
                before = None
            if isinstance(piece, _Text):
                before, text = piece, piece.line.text
            else:
                yield piece
    if before is not None:
        yield Line(text, before.line.place)


def _margins(texts: Sequence[_Text]) -> tuple[float, float]:
    """Where lines of text begin and end in this file: the leftmost place several begin at, the rightmost they reach."""
    begins = Counter(round(text.left / 4) for text in texts)
    several = [place for place, count in begins.items() if count > 1] or [*begins]
    return min(several, default=0) * 4.0, max((text.right for text in texts), default=0.0)


def _goes_on(before: _Text, before_text: str, piece: _Text, margin: float, edge: float) -> bool:
    """Whether a line continues the one before: that one was full, this one begins at the margin in the same size."""
    if before_text.endswith(("。", "；", "！", "？")) and _NUMBERED.match(piece.line.text):
        return False  # the next item of a text: what looked full only happened to be long
    full = before.right >= edge - 2.5 * before.size
    flush = piece.left <= margin + 0.8 * piece.size
    return full and flush and abs(before.size - piece.size) < 0.15 * before.size
