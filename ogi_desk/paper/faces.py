"""Which face shows a character: the five roles of an official paper, each with a chain of fonts.

Must not compose or draw. What keeps the lines of a paper the same on every machine is decided here: an office's own
font shows ideographs only, and those stand in cells of one width; all that has a width of its own (figures, Latin
letters) and all marks come from the shipped fonts.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ogi_desk.paper.geometry import MIDDLE
from ogi_desk.paper.sfnt import UnusableFontError
from ogi_desk.paper.system_faces import FoundFace
from ogi_desk.paper.truetype import TrueType


class Role(Enum):
    """What a face is used for (GB/T 9704-2012): text, second level, first level, figures and pages, title."""

    FANGSONG = "fangsong"
    KAITI = "kaiti"
    HEITI = "heiti"
    SONGTI = "songti"
    TITLE = "title"


#: the shipped fonts of each role, tried in this order; the last ones hold what the first ones lack
SHIPPED: Mapping[Role, tuple[str, ...]] = {
    Role.FANGSONG: ("FandolFang-Regular.ttf", "DeskKai-Light.ttf", "NotoSerifSC-Regular.ttf", "DeskSong-Rare.ttf"),
    Role.KAITI: ("FandolKai-Regular.ttf", "DeskKai-Regular.ttf", "NotoSerifSC-Regular.ttf", "DeskSong-Rare.ttf"),
    Role.HEITI: ("NotoSansSC-Medium.ttf", "NotoSerifSC-Bold.ttf", "DeskSong-Rare.ttf"),
    Role.SONGTI: ("NotoSerifSC-Regular.ttf", "DeskSong-Rare.ttf"),
    Role.TITLE: ("NotoSerifSC-Bold.ttf", "DeskSong-Rare.ttf"),
}
#: takes over what the Fandol faces draw too heavily for running text
LIGHT = "NotoSerifSC-Light.ttf"
HEAVY_MARKS = frozenset("％‰？！（）《》〈〉〔〕【】“”‘’～①②③④⑤⑥⑦⑧⑨⑩")
#: shown where no font has a character
SUBSTITUTE = "〓"
#: ideographs whose ink is measured to level a face with the others
_PLUMB = "国回田日中统"


def is_ideograph(char: str) -> bool:
    """Whether a character is a Han ideograph, the extensions and 〇 included."""
    code = ord(char)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x3FFFF
        or 0xF900 <= code <= 0xFAFF
        or code == 0x3007
    )


@dataclass(frozen=True, eq=False)
class Face:
    """A font in use. ``lift`` (em) brings its ideographs level with those of the other faces."""

    font: TrueType
    lift: float


@dataclass(frozen=True, slots=True)
class Picked:
    """The face, glyph and width (em) a character is shown by; ``missing`` when it is only the substitute."""

    face: Face
    glyph: int
    advance: float
    missing: bool = False


def _lift(font: TrueType) -> float:
    """How far a face's ideographs stand below the common middle, in em."""
    known = [c for c in _PLUMB if ord(c) in font.glyphs]
    if not known:  # a font of rare characters only
        own = sorted(c for c in font.glyphs if is_ideograph(chr(c)))
        known = [chr(c) for c in own[:: max(1, len(own) // 40)]]
    boxes = [font.bounds(font.glyphs[ord(c)]) for c in known]
    middles = [(box[1] + box[3]) / 2 for box in boxes if box]
    return round(MIDDLE - sum(middles) / len(middles), 3) if middles else 0.0


class _Shelf:
    """The fonts opened in this process, each once; a file that cannot be used is remembered as such."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faces: dict[tuple[Path, int], Face | None] = {}

    def face(self, path: Path, number: int = 0, like: float | None = None) -> Face | None:
        """The face of a file, opened on first use; ``None`` when it cannot be used. ``like``: a given lift."""
        key = (path, number)
        with self._lock:
            if key not in self._faces:
                try:
                    font = TrueType(path, number)
                    self._faces[key] = Face(font, _lift(font) if like is None else like)
                except UnusableFontError:
                    self._faces[key] = None
            return self._faces[key]


_SHELF = _Shelf()


class FaceBook:
    """The faces of one kind of paper: shipped ones, with or without the office's own before them.

    Faces are opened when a character first needs them. Safe to use from several threads.
    """

    def __init__(self, shipped: Path, system: Mapping[str, tuple[FoundFace, ...]] | None = None) -> None:
        self._shipped = shipped
        self._system = dict(system or {})
        self._known: dict[tuple[Role, str], Picked] = {}

    def pick(self, role: Role, char: str) -> Picked:
        """Say how a character is shown in a role; always something visible."""
        try:
            return self._known[role, char]
        except KeyError:
            picked = self._known[role, char] = self._look_up(role, char)
            return picked

    def _look_up(self, role: Role, char: str) -> Picked:
        code = ord(char)
        if is_ideograph(char):
            for found in self._system.get(role.value, ()):
                face = _SHELF.face(found.path, found.number)
                if face and face.font.glyphs.get(code) and face.font.bounds(face.font.glyphs[code]):
                    return self._picked(face, code)
        for name in self._chain(role, char):
            face = self._open(name)
            if code in face.font.glyphs:
                return self._picked(face, code)
        if char == SUBSTITUTE:
            raise UnusableFontError(f"no {SUBSTITUTE} in the shipped fonts")
        stand_in = self.pick(Role.SONGTI, SUBSTITUTE)
        return Picked(stand_in.face, stand_in.glyph, stand_in.advance, missing=True)

    def _chain(self, role: Role, char: str) -> tuple[str, ...]:
        if role in (Role.FANGSONG, Role.KAITI) and (char in HEAVY_MARKS or ord(char) < 0x250):
            return (LIGHT, *SHIPPED[role])
        return SHIPPED[role]

    def _open(self, name: str) -> Face:
        # the light face holds no ideographs to level it by: it belongs to the family that sets the level
        face = _SHELF.face(self._shipped / name, like=0.0 if name == LIGHT else None)
        if face is None:
            raise UnusableFontError(str(self._shipped / name))
        return face

    @staticmethod
    def _picked(face: Face, code: int) -> Picked:
        glyph = face.font.glyphs[code]
        return Picked(face, glyph, face.font.advance(glyph))
