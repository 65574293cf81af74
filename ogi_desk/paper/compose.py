"""Compose Chinese text into lines: filling, squeezing of marks, both edges flush.

Knows faces and widths but no page: a line is a row of runs from x = 0, set once and drawn as often as needed.
Full-width characters take one cell each whatever face shows them, so lines break alike on every machine. Figures and
Latin words keep their width and are never cut. Lines are kept between papers, because a preview sets the same text
again and again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from ogi_desk.paper.faces import SUBSTITUTE, Face, FaceBook, Picked, Role
from ogi_desk.paper.kinsoku import CLOSING, OPENING, WORD, is_narrow, may_break, word_pieces

Spans = tuple[tuple[str, Role], ...]

#: gaps wider than this (em) look worse than an uneven edge
_WIDEST_GAP = 0.4
#: as many pieces may be taken in by squeezing
_TAKE_IN = 3


class Align(Enum):
    """How a line stands in its width."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one face at one spacing. ``x`` from the line's start; ``lift`` raises them (points)."""

    face: Face
    size: float
    x: float
    lift: float
    spacing: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A finished line. ``width`` is what it fills, ``missing`` the characters only a substitute stands for."""

    runs: tuple[Run, ...]
    x: float
    width: float
    text: str
    missing: str = ""


@dataclass(slots=True)
class _Piece:
    """What is never cut: a character, or a word."""

    text: str
    shown: tuple[Picked, ...]
    width: float
    give: float = 0.0  # what a mark can be squeezed by
    cell: bool = True
    taken: float = 0.0
    gap: float = 0.0

    @property
    def space(self) -> bool:
        return self.text == " "


def clean(text: str) -> str:
    """Drop what has no place on paper: control and zero-width characters, variation selectors; tabs become spaces."""
    out = []
    for char in text.replace("\t", " ").replace("\u00a0", " "):
        code = ord(char)
        invisible = code < 0x20 or 0x7F <= code < 0xA0 or 0x200B <= code <= 0x200F or 0x2028 <= code <= 0x202E
        if not (invisible or code in (0xAD, 0x2060, 0xFEFF) or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF):
            out.append(char)
    return "".join(out)


def _pieces(spans: Spans, book: FaceBook, size: float, cell: float) -> list[_Piece]:
    out: list[_Piece] = []
    for raw, role in spans:
        text = clean(raw)
        at = 0
        while at < len(text):
            match = WORD.match(text, at)
            if match:
                for part in word_pieces(match.group()):
                    out.append(_natural(part, role, book, size))
                at = match.end()
                continue
            char = text[at]
            at += 1
            if char == " ":
                out.append(_Piece(char, (book.pick(role, char),), size / 4, cell=False))
            elif is_narrow(char):
                out.append(_natural(char, role, book, size))
            else:
                give = cell * (0.25 if char in "？！" else 0.5 if char in OPENING or char in CLOSING else 0)
                out.append(_Piece(char, (book.pick(role, char),), cell, give))
    return out


def _natural(text: str, role: Role, book: FaceBook, size: float) -> _Piece:
    shown = tuple(book.pick(role, c) for c in text)
    return _Piece(text, shown, sum(p.advance for p in shown) * size, cell=False)


def _fill(pieces: list[_Piece], width: float, first: float, rest: float, size: float) -> list[tuple[int, int]]:
    """Say which pieces stand on which line. A piece wider than a line is cut (``pieces`` grows)."""
    lines: list[tuple[int, int]] = []
    at = 0
    while at < len(pieces):
        if lines and pieces[at].space:
            at += 1
            continue
        room = width - (rest if lines else first)
        filled, end = 0.0, at
        while end < len(pieces) and filled + pieces[end].width <= room + 0.01:
            filled += pieces[end].width
            end += 1
        if end == at:
            _cut(pieces, at, room)
            filled, end = pieces[at].width, at + 1
        if end < len(pieces):
            end = _choose(pieces, at, end, filled, room, size)
        lines.append((at, end))
        at = end
    return lines


def _choose(pieces: list[_Piece], start: int, fit: int, filled: float, room: float, size: float) -> int:
    """The end of a line that ``fit`` pieces fill: squeeze more in (推入), or carry some over (推出)."""
    end = len(pieces)
    back = fit
    while back > start and not may_break(pieces[back - 1].text, pieces[back].text):
        back -= 1
    ahead = 0
    wide = filled
    for stop in range(fit + 1, min(fit + _TAKE_IN, end) + 1):
        wide += pieces[stop - 1].width
        if wide - room > sum(p.give for p in pieces[start:stop]) + 0.01:
            break
        if stop == end or may_break(pieces[stop - 1].text, pieces[stop].text):
            ahead = stop
            break
    if back == fit:
        hole = room - filled > 1.5 * size  # a long word follows
        return ahead if hole and ahead else fit
    return ahead or (back if back > start else fit)


def _cut(pieces: list[_Piece], at: int, room: float) -> None:
    """Cut a word that is wider than a whole line, by its characters."""
    piece = pieces[at]
    if len(piece.text) < 2:
        return
    scale = piece.width / (sum(p.advance for p in piece.shown) or 1)
    wide, keep = 0.0, 0
    while keep < len(piece.text) - 1 and wide + piece.shown[keep].advance * scale <= room:
        wide += piece.shown[keep].advance * scale
        keep += 1
    keep = max(keep, 1)
    wide = sum(p.advance for p in piece.shown[:keep]) * scale
    pieces[at : at + 1] = [
        _Piece(piece.text[:keep], piece.shown[:keep], wide, cell=False),
        _Piece(piece.text[keep:], piece.shown[keep:], piece.width - wide, cell=False),
    ]


def _settle(pieces: list[_Piece], room: float, stretch: bool, size: float) -> float:
    """Squeeze or open a line to its width; return what it fills."""
    slack = room - sum(p.width for p in pieces)
    if slack < -0.01:
        share = min(1.0, -slack / (sum(p.give for p in pieces) or 1.0))
        for piece in pieces:
            piece.taken = piece.give * share
    elif slack > 0.01 and stretch and len(pieces) > 1:
        gaps = [a for a, b in pairwise(pieces) if a.cell or b.cell or a.space or b.space]
        if gaps and slack / len(gaps) < size * _WIDEST_GAP:
            for piece in gaps:
                piece.gap = slack / len(gaps)
    return sum(p.width - p.taken + p.gap for p in pieces)


def _runs(pieces: list[_Piece], size: float) -> tuple[Run, ...]:
    """Turn settled pieces into runs as long as possible."""
    runs: list[Run] = []
    chars: list[str] = []
    face: Face | None = None
    begin = spacing = 0.0
    x = 0.0

    def close() -> None:
        if chars and face is not None:
            runs.append(Run(face, size, begin, face.lift * size, spacing, "".join(chars)))
            chars.clear()

    for piece in pieces:
        step = piece.width - piece.taken + piece.gap
        for char, shown in zip(piece.text, piece.shown, strict=True):
            wide = shown.advance * size
            place, space, alone = x, 0.0, False
            if piece.cell:
                narrow = wide < size * 0.9
                cell = piece.width - piece.taken
                # a mark's ink stands at the side of its cell that touches what it belongs to
                if char in OPENING:
                    place += cell - wide if narrow else -piece.taken
                elif char not in CLOSING:
                    place += (cell - wide) / 2 if narrow else 0.0
                space = round(step - wide, 4)
                alone = narrow or piece.taken > 0
            if alone or shown.face is not face or space != spacing:
                close()
                face, begin, spacing = shown.face, place, 0.0 if alone else space
            chars.append(SUBSTITUTE if shown.missing else char)
            if alone:
                close()
                face = None
            if not piece.cell:
                x += wide
        if piece.cell or piece.space:
            if piece.space:
                close()
                face = None
                x -= sum(p.advance for p in piece.shown) * size
            x += step
        elif piece.gap:
            close()
            face = None
            x += piece.gap
    close()
    return tuple(runs)


@lru_cache(maxsize=4096)
def compose(
    spans: Spans,
    book: FaceBook,
    width: float,
    *,
    size: float,
    cell: float,
    first: float = 0.0,
    rest: float = 0.0,
    align: Align = Align.JUSTIFY,
) -> tuple[Line, ...]:
    """Set text in lines of a width (points); ``first`` and ``rest`` indent its first and its other lines."""
    pieces = _pieces(spans, book, size, cell)
    lines: list[Line] = []
    spans_of = _fill(pieces, width, first, rest, size)
    for number, (start, end) in enumerate(spans_of):
        part = pieces[start:end]
        while part and part[-1].space:
            part.pop()
        indent = rest if number else first
        stretch = align is Align.JUSTIFY and number < len(spans_of) - 1
        filled = _settle(part, width - indent, stretch, size)
        left = width - indent - filled
        shift = left / 2 if align is Align.CENTRE else left if align is Align.RIGHT else 0.0
        missing = "".join(c for p in part for c, s in zip(p.text, p.shown, strict=True) if s.missing)
        lines.append(Line(_runs(part, size), indent + shift, filled, "".join(p.text for p in part), missing))
    return tuple(lines)
