"""Composite fonts for reportlab: a face with two-byte glyph numbers, in place of reportlab's own TrueType fonts.

reportlab's ``TTFont`` cuts a face into fonts of 256 characters, writes a wrong text table for characters beyond the BMP
and builds every embedded part anew for each file. A :class:`CompositeFont` is one font a face, copies out right, and
keeps its packed parts, because a preview embeds nearly the same characters again and again.

The one module that touches what reportlab keeps for the whole process: its font registry and its stream encoding.
"""

from __future__ import annotations

import hashlib
import threading
import zlib
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics

from ogi_desk.paper.faces import Face

# untyped
PDFArray: Any = pdfdoc.PDFArray
PDFDictionary: Any = pdfdoc.PDFDictionary
PDFName: Any = pdfdoc.PDFName
PDFStream: Any = pdfdoc.PDFStream
PDFString: Any = pdfdoc.PDFString
register: Any = pdfmetrics.registerFont
settings: Any = rl_config

# streams stay binary: a quarter smaller, and packed once only
settings.useA85 = 0

_lock = threading.Lock()
_fonts: dict[Face, CompositeFont] = {}


def composite_font(face: Face) -> CompositeFont:
    """Return reportlab's font for a face, registered on first use."""
    font = _fonts.get(face)
    if font is None:
        with _lock:
            font = _fonts.get(face)
            if font is None:
                font = CompositeFont(face)
                register(font)
                _fonts[face] = font
    return font


class CompositeFont:
    """What reportlab asks of a font that embeds the characters used (the protocol of its ``TTFont``).

    What a file uses of it is kept with the file, so that several files can be made at the same time.
    """

    _dynamicFont = True  # noqa: N815 (reportlab's name)
    _multiByte = True  # noqa: N815
    shapable = False

    def __init__(self, face: Face) -> None:
        self._face = face
        # the registry's key, never written into a file
        self.fontName = f"{face.font.name} {face.font.number} {face.font.path}"
        self.face = SimpleNamespace(name=self.fontName, builtIn=False)

    def _used(self, document: Any) -> dict[int, str]:
        found: dict[int, str] = document.__dict__.setdefault("_desk_glyphs", {}).setdefault(self.fontName, {})
        return found

    def splitString(self, text: str, document: Any) -> list[tuple[int, bytes]]:  # noqa: N802 (reportlab's name)
        """Encode a text; there is only one part, numbered 0."""
        glyphs = self._face.font.glyphs
        numbers = [glyphs[ord(char)] for char in text]
        self._used(document).update(zip(numbers, text, strict=True))
        return [(0, b"".join(number.to_bytes(2, "big") for number in numbers))]

    def getSubsetInternalName(self, subset: int, document: Any) -> str:  # noqa: N802 (reportlab's name)
        """The resource name in a file, given in the order of first use."""
        if self.fontName not in document.fontMapping:
            document.fontMapping[self.fontName] = f"/F{len(document.fontMapping) + 1}"
            document.delayedFonts.append(self)
        return str(document.fontMapping[self.fontName])

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802 (reportlab's name)
        """The natural width of a text in points."""
        font = self._face.font
        return sum(font.advance(font.glyphs[ord(char)]) for char in text) * size

    def addObjects(self, document: Any) -> None:  # noqa: N802 (reportlab's name)
        """Add the font with the glyphs the file uses."""
        pairs = tuple(sorted(self._used(document).items()))
        internal = self.getSubsetInternalName(0, document)[1:]
        fonts = document.idToObject["BasicFonts"].dict
        fonts[internal] = document.Reference(_type_0(document, self._face, pairs), internal)


@lru_cache(maxsize=32)
def _part(face: Face, glyphs: tuple[int, ...]) -> tuple[bytes, int]:
    """The packed part of a face and its unpacked length."""
    data = face.font.part(glyphs)
    return zlib.compress(data), len(data)


@lru_cache(maxsize=32)
def _unicode_table(pairs: tuple[tuple[int, str], ...]) -> bytes:
    """The packed ``ToUnicode`` table: UTF-16BE, so that characters beyond the BMP copy out right."""
    out = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):
        block = pairs[start : start + 100]
        out.append(f"{len(block)} beginbfchar")
        out += [f"<{glyph:04X}> <{char.encode('utf-16-be').hex().upper()}>" for glyph, char in block]
        out.append("endbfchar")
    out.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return zlib.compress("\n".join(out).encode("ascii"))


def _packed(data: bytes, **entries: object) -> Any:
    """A stream of bytes already packed by zlib."""
    return PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode"), **entries}), data)


def _type_0(document: Any, face: Face, pairs: tuple[tuple[int, str], ...]) -> Any:
    """A composite font of the glyphs used."""
    font = face.font
    glyphs = tuple(glyph for glyph, _ in pairs)
    packed, length = _part(face, glyphs)
    digest = hashlib.sha256(repr(glyphs).encode("ascii")).digest()
    tag = "".join(chr(65 + b % 26) for b in digest[:6])
    name = PDFName(f"{tag}+{font.name}")
    per_mille = 1000 / font.units
    widths: list[object] = []
    for glyph in glyphs:
        wide = round(font.advance(glyph) * 1000)
        if wide != 1000:
            widths += [glyph, PDFArray([wide])]
    descriptor = PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": 4,
            "FontBBox": PDFArray([round(v * per_mille) for v in font.box]),
            "ItalicAngle": 0,
            "Ascent": round(font.ascent * per_mille),
            "Descent": round(font.descent * per_mille),
            "CapHeight": round(font.ascent * per_mille),
            "StemV": 80,
            "FontFile2": document.Reference(_packed(packed, Length1=length)),
        }
    )
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "CIDToGIDMap": PDFName("Identity"),
            "DW": 1000,
            "W": PDFArray(widths),
            "FontDescriptor": document.Reference(descriptor),
        }
    )
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": name,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(_packed(_unicode_table(pairs))),
        }
    )
