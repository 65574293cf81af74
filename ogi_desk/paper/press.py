"""Print a report: the one place where its parts come together to a paper. Implements ``services.ports.Press``.

Same report and options, same bytes: nothing here asks the clock, the environment or chance. Which fonts the system has
is asked only with ``system_faces``, and does not move a line break.
"""

from __future__ import annotations

from dataclasses import replace
from threading import Lock

from ogi_desk.forms.report import Report
from ogi_desk.paper.annex import annex_names, annex_strips
from ogi_desk.paper.archive import Imprint, to_archive
from ogi_desk.paper.compose import compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Strip, blank, glued, paginate
from ogi_desk.paper.geometry import HEIGHT, MM, PITCH, TOP, WIDTH, left_edge
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.sheaf import Sheaf
from ogi_desk.paper.signature import signature_strip
from ogi_desk.paper.system_faces import system_faces
from ogi_desk.paper.text import annex_list, section_strips, title_strip
from ogi_desk.services.ports import Paper, PaperOptions, Place
from ogi_desk.system.resources import resource

_FOLIO = 14.0  # 4号


class ReportPress:
    """Sets reports on paper. Keeps its fonts open and its lines set; may be used from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._books: dict[bool, FaceBook] = {}

    def print_report(self, report: Report, options: PaperOptions) -> Paper:
        """Return the PDF/A-2b of a report, with the places of its sections, tables and cells."""
        book = self._book(options.system_faces)
        pages = paginate(_strips(report, options.charts, book))
        sheaf = Sheaf(book)
        missing: dict[tuple[str, int], None] = {}
        places: dict[str, Place] = {}
        for number, page in enumerate(pages):
            leaf = sheaf.leaf()
            left = left_edge(number, options.duplex)
            for strip, line in page:
                top = TOP + line * PITCH
                if strip.paint is not None:
                    strip.paint(leaf, left, top)
                if strip.bookmark:
                    sheaf.bookmark(*strip.bookmark, top)
                _note_places(places, strip, number, left, top)
            _folio(leaf, book, number, left)
            missing.update(dict.fromkeys((char, number) for char in leaf.missing))
            sheaf.turn()
        imprint = Imprint(
            title=report.title, author=report.agency, subject="政府信息公开工作年度报告", day=report.signed_on
        )
        return Paper(to_archive(sheaf.raw(), imprint), len(pages), places, tuple(missing))

    def _book(self, with_system: bool) -> FaceBook:
        with self._lock:
            if with_system not in self._books:
                self._books.setdefault(False, FaceBook(resource("fonts")))
                found = system_faces() if with_system else {}
                self._books[with_system] = FaceBook(resource("fonts"), found) if found else self._books[False]
            return self._books[with_system]


def _strips(report: Report, charts: bool, book: FaceBook) -> list[Strip]:
    """The whole report: title, sections, list of annexes, signature, annexes."""
    text = [strip for section in report.sections for strip in section_strips(section, book)]
    # some text must stand on the page of the signature: its last lines go with it (7.3.5.5)
    for back in (1, 2):
        if len(text) > back:
            text[-back] = replace(text[-back], glue=True)
    names = annex_names(report, charts)
    listed = glued([blank(), *annex_list(names, book)]) if names else []
    signature = signature_strip(report.agency, report.signed_on, report.signer, report.signer_post, report.seal, book)
    rows = report.title_lines or (report.title,)
    opening = [title_strip(rows, book, report.title), blank(glue=True)]
    return [*opening, *text, *listed, signature, *annex_strips(report, charts, book)]


def _note_places(places: dict[str, Place], strip: Strip, page: int, left: float, top: float) -> None:
    """Add the strip's areas; a place on one page grows, later pages do not count."""
    for area in strip.areas:
        x, y = left + area.x, top + area.y
        known = places.get(area.key)
        if known is None:
            places[area.key] = Place(page, x, y, area.width, area.height)
        elif known.page == page:
            x1, y1 = min(known.x, x), min(known.y, y)
            x2 = max(known.x + known.width, x + area.width)
            y2 = max(known.y + known.height, y + area.height)
            places[area.key] = Place(page, x1, y1, x2 - x1, y2 - y1)


def _folio(leaf: Leaf, book: FaceBook, page: int, left: float) -> None:
    """The page number between two dashes, their top 7 mm under the type area, on the outer side (7.5)."""
    for line in compose(((f"— {page + 1} —", Role.SONGTI),), book, WIDTH, size=_FOLIO, cell=_FOLIO):
        x = left + (WIDTH - _FOLIO - line.width if page % 2 == 0 else _FOLIO)
        leaf.text(line, x, TOP + HEIGHT + 7 * MM)
