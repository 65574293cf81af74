"""What the use cases ask of paper: set pages, make keys, sign and judge. Protocols and what they return.

Implemented by :mod:`ogi_desk.paper`; what is asked of the office's file and of sheets is in
:mod:`ogi_desk.services.ports`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ogi_desk.domain.proof import ProofSheet
from ogi_desk.forms.report import Report
from ogi_desk.letters.letter import Envelope, LetterSheet

if TYPE_CHECKING:
    from ogi_desk.services.catalogue import Catalogue
    from ogi_desk.services.explanation_annex import Annex
    from ogi_desk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands on the paper: page from 0, and the rectangle in points from the page's top left."""

    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished paper. ``places``: ``section:<id>``, ``table:<id>``, ``cell:<table>/<row>/<column>`` -> first place.

    ``missing``: characters no face had (shown in a fallback or as a warning), with their page from 0.
    """

    pdf: bytes
    pages: int
    places: dict[str, Place]
    missing: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """How a report is set. ``system_faces``: prefer the office's own 仿宋, 楷体 …"""

    duplex: bool = True  # mirror the binding edge
    charts: bool = False  # the optional annex
    system_faces: bool = True


class Press(Protocol):
    """Sets reports, letters and proof sheets on paper; implemented by :mod:`ogi_desk.paper`. Same input, same bytes."""

    def print_report(self, report: Report, options: PaperOptions) -> Paper:
        """Return the PDF/A-2b of a report."""

    def write_report(self, report: Report) -> bytes:
        """Return the same report as DOCX: styles, real tables, figures as text."""

    def print_letter(self, letter: LetterSheet, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of a letter on the official page, its slips on pages of their own."""

    def write_letter(self, letter: LetterSheet) -> bytes:
        """Return the same letter as DOCX, for the office's own editing."""

    def print_envelope(self, envelope: Envelope, *, system_faces: bool = True) -> Paper:
        """Return the PDF of an envelope's face (230 mm × 120 mm)."""

    def print_proof(self, sheet: ProofSheet, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of a proof sheet: one page, more only when the events do not fit."""

    def print_catalogue(self, catalogue: Catalogue, *, system_faces: bool = True) -> Paper:
        """Return the PDF/A-2b of the catalogue (公开目录), a table for each category."""

    def print_annex(self, annex: Annex, *, system_faces: bool = True, progress: Progress | None = None) -> Paper:
        """Return the PDF/A-2b of the annex that explains a report's figures (数据说明); ``progress`` may stop it."""


@dataclass(frozen=True, slots=True)
class SignatureVerdict:
    """What a look at a PDF's signature says. ``whole``: it covers the whole file and nothing was changed."""

    signed: bool
    whole: bool
    signer: str = ""
    signed_at: str = ""
    certificate_sha256: str = ""
    problem: str = ""  # one Chinese sentence when not whole


class Notary(Protocol):
    """Makes keys and signs papers (PAdES, certified: no changes allowed); implemented by :mod:`ogi_desk.paper`."""

    def make_key(self, name: str, agency: str, passphrase: str) -> bytes:
        """Return a new encrypted PKCS#12 with a self-signed certificate for a person of the office."""

    def accept_key(self, pkcs12: bytes, passphrase: str) -> str:
        """Check that the office's own PKCS#12 can sign; return the certificate's name. ``InputError`` otherwise."""

    def sign(self, pdf: bytes, pkcs12: bytes, passphrase: str, reason: str, place: str) -> bytes:
        """Return the signed PDF; ``Refused`` on a wrong passphrase."""

    def certificate(self, pkcs12: bytes, passphrase: str) -> str:
        """SHA-256 (hex) of the signer's certificate."""

    def look(self, pdf: bytes) -> SignatureVerdict:
        """Judge a PDF's signature by itself (integrity, coverage, certification)."""
