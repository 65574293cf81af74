"""The container of a font file: its table directory, names, characters and checksums.

Reads and writes bytes; what a glyph is, is known to :mod:`ogi_desk.paper.truetype`.
"""

from __future__ import annotations

import struct
from array import array
from typing import IO


class UnusableFontError(Exception):
    """The file is damaged, holds no TrueType outlines, or forbids embedding."""


def table_directory(file: IO[bytes], number: int = 0) -> dict[str, tuple[int, int]]:
    """Return ``tag -> (offset, length)`` of the font with this number in a font file or collection."""
    head = file.read(12)
    if head[:4] == b"ttcf":
        count = struct.unpack(">L", head[8:12])[0]
        if number >= count:
            raise UnusableFontError("no such font in the collection")
        file.seek(12 + 4 * number)
        start = struct.unpack(">L", file.read(4))[0]
        file.seek(start)
        head = file.read(12)
    if head[:4] not in (b"\0\1\0\0", b"true", b"OTTO") or len(head) < 12:
        raise UnusableFontError("not a font")
    count = struct.unpack(">H", head[4:6])[0]
    records = file.read(16 * count)
    if len(records) < 16 * count:
        raise UnusableFontError("cut short")
    return {
        records[i : i + 4].decode("latin-1"): struct.unpack(">LL", records[i + 8 : i + 16])
        for i in range(0, len(records), 16)
    }


def fonts_in(file: IO[bytes]) -> int:
    """How many fonts a file holds."""
    head = file.read(12)
    return int(struct.unpack(">L", head[8:12])[0]) if head[:4] == b"ttcf" and len(head) == 12 else 1


def read_characters(cmap: bytes) -> dict[int, int]:
    """Return ``code point -> glyph`` from the widest Unicode table of a ``cmap``."""
    count = struct.unpack_from(">H", cmap, 2)[0]
    tables = {}
    for i in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * i)
        tables[platform, encoding] = offset
    for key in ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0)):
        if key in tables:
            start = tables[key]
            form = struct.unpack_from(">H", cmap, start)[0]
            if form == 12:
                return _format_12(cmap, start)
            if form == 4:
                return _format_4(cmap, start)
    raise UnusableFontError("no Unicode character table")


def _format_12(cmap: bytes, start: int) -> dict[int, int]:
    groups = struct.unpack_from(">L", cmap, start + 12)[0]
    flat = struct.unpack_from(f">{3 * groups}L", cmap, start + 16)
    found: dict[int, int] = {}
    for first, last, glyph in zip(flat[::3], flat[1::3], flat[2::3], strict=True):
        if first == last:
            found[first] = glyph
        else:
            found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
    return found


def _format_4(cmap: bytes, start: int) -> dict[int, int]:
    double = struct.unpack_from(">H", cmap, start + 6)[0]
    n = double // 2
    base = start + 14
    ends = struct.unpack_from(f">{n}H", cmap, base)
    starts = struct.unpack_from(f">{n}H", cmap, base + double + 2)
    deltas = struct.unpack_from(f">{n}H", cmap, base + 2 * double + 2)
    at = base + 3 * double + 2
    offsets = struct.unpack_from(f">{n}H", cmap, at)
    found: dict[int, int] = {}
    for i in range(n):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            if offsets[i] == 0:
                glyph = (code + deltas[i]) & 0xFFFF
            else:
                place = at + 2 * i + offsets[i] + 2 * (code - starts[i])
                if place + 2 > len(cmap):
                    continue
                glyph = struct.unpack_from(">H", cmap, place)[0]
                if glyph:
                    glyph = (glyph + deltas[i]) & 0xFFFF
            if glyph:
                found[code] = glyph
    return found


def read_names(name: bytes) -> dict[int, set[str]]:
    """Return the texts of a ``name`` table by name id, all languages together."""
    _, count, storage = struct.unpack_from(">HHH", name, 0)
    found: dict[int, set[str]] = {}
    for i in range(count):
        platform, encoding, _, name_id, length, offset = struct.unpack_from(">HHHHHH", name, 6 + 12 * i)
        raw = name[storage + offset : storage + offset + length]
        if platform in (0, 3):
            text = raw.decode("utf-16-be", "ignore")
        elif platform == 1 and encoding in (0, 25):
            text = raw.decode("gb18030" if encoding else "latin-1", "ignore")
        else:
            continue
        found.setdefault(name_id, set()).add(text.strip("\0 "))
    return found


def may_be_embedded(os2: bytes) -> bool:
    """Whether the font's own licence bits (``fsType``) let a paper carry a part of it."""
    if len(os2) < 10:
        return True
    bits = struct.unpack_from(">H", os2, 8)[0]
    return not (bits & 0x000F == 0x0002 or bits & 0x0300)


def _checksum(data: bytes) -> int:
    words = array("I", data + b"\0" * (-len(data) % 4))
    words.byteswap()
    return sum(words) & 0xFFFFFFFF


def font_file(tables: dict[str, bytes]) -> bytes:
    """Put tables together to a font file with right checksums."""
    n = len(tables)
    power = 1 << (n.bit_length() - 1)
    header = struct.pack(">LHHHH", 0x00010000, n, 16 * power, power.bit_length() - 1, 16 * (n - power))
    at = 12 + 16 * n
    records, body = b"", b""
    for tag in sorted(tables):
        data = tables[tag]
        records += tag.encode("latin-1") + struct.pack(">LLL", _checksum(data), at, len(data))
        padded = data + b"\0" * (-len(data) % 4)
        if tag == "head":
            head_at = at
        body += padded
        at += len(padded)
    whole = bytearray(header + records + body)
    struct.pack_into(">L", whole, head_at + 8, (0xB1B0AFBA - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)
