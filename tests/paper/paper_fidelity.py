"""Look at a finished PDF from outside: its lines, glyphs, fonts and structure, by readers that are not ours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

import pdfplumber
import pikepdf
import pypdfium2

NO_START = set("，。、；：？！）》〉」』】〕”’％…%,.;:?!)]}·")
NO_END = set("（《〈「『【〔“‘([{")


@dataclass(frozen=True)
class Glyphs:
    """A line of a page: its characters from left to right, baseline from the page's top, left and right edge."""

    text: str
    base: float
    left: float
    right: float
    size: float
    face: str = ""  # of the character the baseline is taken from


@lru_cache(maxsize=4)
def plumber_lines(pdf: bytes) -> list[list[Glyphs]]:
    """The lines of each page by pdfplumber: characters with the same baseline (within 3 points)."""
    pages = []
    with pdfplumber.open(BytesIO(pdf)) as document:
        for page in document.pages:
            rows: list[tuple[float, list[Any]]] = []
            faces: dict[float, str] = {}
            for char in page.chars:
                base = page.height - char["matrix"][5]
                for known, members in rows:
                    if abs(known - base) < 3:
                        members.append(char)
                        break
                else:
                    rows.append((base, [char]))
                    faces[base] = char["fontname"]
            lines = []
            for base, members in sorted(rows, key=lambda r: r[0]):
                members.sort(key=lambda c: c["x0"])
                lines.append(
                    Glyphs(
                        "".join(c["text"] for c in members),
                        base,
                        members[0]["x0"],
                        members[-1]["x1"],
                        max(c["size"] for c in members),
                        faces[base],
                    )
                )
            pages.append(lines)
    return pages


def pdfium_text(pdf: bytes) -> list[str]:
    """The text of each page as pdfium (the preview, and Chrome) copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            pages.append(text_page.get_text_bounded())
            text_page.close()
            page.close()
        return pages
    finally:
        document.close()


def bare(text: str) -> str:
    """Text without any white space and page numbers' surroundings."""
    return "".join(text.split()).replace("\u3000", "").replace("\ufeff", "").replace("\xad", "")


def fonts_of(pdf: bytes) -> dict[str, pikepdf.Dictionary]:
    """Every font dictionary in the file by its base name."""
    found = {}
    with pikepdf.open(BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
                found[f"{item.BaseFont}{item.Subtype}"] = {
                    "subtype": str(item.Subtype),
                    "name": str(item.BaseFont),
                    "unicode": item.ToUnicode.read_bytes() if "/ToUnicode" in item else b"",
                    "descriptor": "/FontDescriptor" in item,
                    "file": item.FontDescriptor.FontFile2.read_bytes() if "/FontDescriptor" in item else b"",
                    "widths": [int(w) for part in item.get("/W", []) if isinstance(part, pikepdf.Array) for w in part],
                    "glyphs": [int(g) for g in item.get("/W", []) if not isinstance(g, pikepdf.Array)],
                }
    return found  # type: ignore[return-value]
