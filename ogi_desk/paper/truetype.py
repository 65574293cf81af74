"""Read a TrueType font and write the part of it a paper needs.

Knows the file format only; which face is used for what is said in :mod:`ogi_desk.paper.faces`. Glyph numbers of a part
are those of the whole font, so that text set once stays right whatever else the paper holds.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable
from pathlib import Path

from ogi_desk.paper.sfnt import (
    UnusableFontError,
    font_file,
    may_be_embedded,
    read_characters,
    read_names,
    table_directory,
)


class TrueType:
    """An opened font. Immutable after opening, so that several threads may use it."""

    def __init__(self, path: Path, number: int = 0) -> None:
        try:
            with path.open("rb") as file:
                directory = table_directory(file, number)
                tables: dict[str, bytes] = {}
                for tag in ("head", "hhea", "maxp", "hmtx", "cmap", "name", "OS/2", "loca", "glyf"):
                    if tag not in directory:
                        if tag == "OS/2":
                            continue
                        raise UnusableFontError(f"no {tag} table")
                    offset, length = directory[tag]
                    file.seek(offset)
                    tables[tag] = file.read(length)
            self._read(tables)
        except (OSError, struct.error, IndexError, ValueError) as error:
            raise UnusableFontError(str(error)) from error
        self.path = path
        self.number = number

    def _read(self, tables: dict[str, bytes]) -> None:
        if not may_be_embedded(tables.get("OS/2", b"")):
            raise UnusableFontError("embedding forbidden")
        self._head, self._hhea, self._maxp, self._glyf = (tables[t] for t in ("head", "hhea", "maxp", "glyf"))
        self.units: int = struct.unpack_from(">H", self._head, 18)[0]
        self.box = struct.unpack_from(">hhhh", self._head, 36)
        self.ascent, self.descent = struct.unpack_from(">hh", self._hhea, 4)
        self.count = struct.unpack_from(">H", self._maxp, 4)[0]
        long = struct.unpack_from(">h", self._head, 50)[0]
        loca = array("I" if long else "H", tables["loca"][: (4 if long else 2) * (self.count + 1)])
        loca.byteswap()
        self._loca = loca if long else array("I", (2 * x for x in loca))
        metrics = struct.unpack_from(">H", self._hhea, 34)[0]
        advances = array("H", tables["hmtx"][: 4 * metrics])
        advances.byteswap()
        self._advances = advances[::2]
        names = read_names(tables["name"])
        self.families = frozenset(names.get(1, set()) | names.get(16, set()))
        plain = sorted(n for n in names.get(6, ()) if n.isascii()) or ["Font"]
        self.name = "".join(c for c in plain[0] if c.isalnum() or c in "-_")
        self.glyphs = read_characters(tables["cmap"])
        self._share_out()

    def _share_out(self) -> None:
        """Give each character a glyph number of its own, so that copied text is the text that was set.

        A font may show two characters by one glyph (⼀ and 一); the second one gets a number beyond the font's own, at
        which a part repeats the glyph.
        """
        taken: dict[int, int] = {}
        self._copies: dict[int, int] = {}
        # unified ideographs first: they are what is mostly meant
        for code in sorted(self.glyphs, key=lambda c: (not 0x4E00 <= c <= 0x9FFF, c)):
            glyph = self.glyphs[code]
            if glyph in taken:
                number = self.count + len(self._copies)
                if number > 0xFFFF:
                    break
                self._copies[number] = glyph
                self.glyphs[code] = number
            else:
                taken[glyph] = code

    def advance(self, glyph: int) -> float:
        """A glyph's width in em."""
        glyph = self._copies.get(glyph, glyph)
        advances = self._advances
        return advances[min(glyph, len(advances) - 1)] / self.units

    def bounds(self, glyph: int) -> tuple[float, float, float, float] | None:
        """The box of a glyph's ink in em: left, bottom, right, top; ``None`` when it has none."""
        data = self._outline(self._copies.get(glyph, glyph))
        if len(data) < 10:
            return None
        left, bottom, right, top = struct.unpack_from(">hhhh", data, 2)
        return left / self.units, bottom / self.units, right / self.units, top / self.units

    def _outline(self, glyph: int) -> bytes:
        return self._glyf[self._loca[glyph] : self._loca[glyph + 1]]

    def part(self, glyphs: Iterable[int]) -> bytes:
        """Return a font file with these glyphs only, under their numbers (what they are made of included)."""
        outlines = {0: self._outline(0)}
        wanted = sorted(set(glyphs))
        todo = list(wanted)
        while todo:
            number = todo.pop()
            if number not in outlines:
                outlines[number] = data = self._outline(self._copies.get(number, number))
                todo += _components(data)
        count = max(outlines) + 1
        loca = array("I", bytes(4 * (count + 1)))
        advances = array("H", bytes(4 * count))
        pieces: list[bytes] = []
        at = before = 0
        for number in sorted(outlines):
            data = outlines[number]
            data += b"\0" * (-len(data) % 4)
            for i in range(before + 1, number + 1):
                loca[i] = at
            pieces.append(data)
            at += len(data)
            before = number
            origin = self._copies.get(number, number)
            advances[2 * number] = self._advances[min(origin, len(self._advances) - 1)]
            # viewers move ink to its bearing, and the Fandol faces say 0 for all: the outline's own edge instead
            advances[2 * number + 1] = struct.unpack_from(">H", data, 2)[0] if len(data) >= 10 else 0
        loca[count] = at
        loca.byteswap()
        advances.byteswap()
        return font_file(
            {
                "glyf": b"".join(pieces),
                "head": self._head[:8] + b"\0\0\0\0" + self._head[12:50] + b"\0\1\0\0",
                "hhea": self._hhea[:34] + struct.pack(">H", count),
                "hmtx": advances.tobytes(),
                "loca": loca.tobytes(),
                "maxp": self._maxp[:4] + struct.pack(">H", count) + self._maxp[6:],
            }
        )


def _components(outline: bytes) -> list[int]:
    """The glyphs a composite glyph is made of."""
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] >= 0:
        return []
    found = []
    at, more = 10, True
    while more:
        flags, glyph = struct.unpack_from(">HH", outline, at)
        found.append(glyph)
        at += 8 if flags & 0x0001 else 6
        at += 2 if flags & 0x0008 else 4 if flags & 0x0040 else 8 if flags & 0x0080 else 0
        more = bool(flags & 0x0020)
    return found
