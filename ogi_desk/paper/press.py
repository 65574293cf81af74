"""The one place where papers are made: reports, letters, proof sheets, the catalogue. Implements ``ports.Press``.

Same input and options, same bytes: nothing here asks the clock, the environment or chance. Which fonts the system has
is asked only with ``system_faces``, and does not move a line break.
"""

from __future__ import annotations

from threading import Lock

from ogi_desk.domain.proof import ProofSheet
from ogi_desk.forms.report import Report
from ogi_desk.letters.letter import Envelope, LetterSheet
from ogi_desk.paper.annex_explanations import set_explanations
from ogi_desk.paper.catalogue import set_catalogue
from ogi_desk.paper.envelope import set_envelope
from ogi_desk.paper.faces import FaceBook
from ogi_desk.paper.letter import set_letter
from ogi_desk.paper.proof import set_proof
from ogi_desk.paper.report import set_report
from ogi_desk.paper.system_faces import system_faces
from ogi_desk.services.catalogue import Catalogue
from ogi_desk.services.explanation_annex import Annex
from ogi_desk.services.paper_ports import Paper, PaperOptions
from ogi_desk.services.ports import Progress
from ogi_desk.system.resources import resource


class ReportPress:
    """Sets papers. Keeps its fonts open and its lines set; may be used from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._books: dict[bool, FaceBook] = {}

    def print_report(self, report: Report, options: PaperOptions) -> Paper:
        """Return the PDF/A-2b of a report, with the places of its sections, tables and cells."""
        return set_report(report, options, self._book(options.system_faces))

    def print_letter(self, letter: LetterSheet, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of a letter, its slips on pages of their own."""
        return set_letter(letter, self._book(system_faces))

    def write_report(self, report: Report) -> bytes:
        """Return the report as DOCX; the shipped faces measure it, so that the file is the same on every machine."""
        from ogi_desk.paper.report_docx import write_report_docx  # its library is read in when first asked for

        return write_report_docx(report, self._book(False))

    def write_letter(self, letter: LetterSheet) -> bytes:
        """Return the letter as DOCX; the shipped faces measure it, so that the file is the same on every machine."""
        from ogi_desk.paper.letter_docx import write_docx  # its library is read in when first asked for

        return write_docx(letter, self._book(False))

    def print_envelope(self, envelope: Envelope, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of an envelope's face."""
        return set_envelope(envelope, self._book(system_faces))

    def print_proof(self, sheet: ProofSheet, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of a proof sheet."""
        return set_proof(sheet, self._book(system_faces))

    def print_catalogue(self, catalogue: Catalogue, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of the catalogue (公开目录)."""
        return set_catalogue(catalogue, self._book(system_faces))

    def print_annex(self, annex: Annex, *, system_faces: bool = True, progress: Progress | None = None) -> Paper:
        """Return the PDF/A-2b of the annex that explains a report's figures (数据说明)."""
        return set_explanations(annex, self._book(system_faces), progress)

    def _book(self, with_system: bool) -> FaceBook:
        with self._lock:
            if with_system not in self._books:
                self._books.setdefault(False, FaceBook(resource("fonts")))
                found = system_faces() if with_system else {}
                self._books[with_system] = FaceBook(resource("fonts"), found) if found else self._books[False]
            return self._books[with_system]
