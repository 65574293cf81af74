"""Find the office's own 仿宋, 楷体, 黑体 … among the fonts installed on this machine.

Reads the system's font folders itself (no fontconfig, no registry, no network): families are taken from the files'
own name tables, so a renamed file is found and a wrong one is not. Only TrueType outlines that may be embedded count.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ogi_desk.paper.sfnt import UnusableFontError, fonts_in, may_be_embedded, read_names, table_directory

#: the families an office has, best first, by the role they serve
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "fangsong": (
        "仿宋_GB2312",
        "FangSong_GB2312",
        "仿宋",
        "FangSong",
        "方正仿宋_GBK",
        "FZFangSong-Z02",
        "方正仿宋简体",
        "FZFangSong-Z02S",
        "华文仿宋",
        "STFangsong",
        "朱雀仿宋",
        "Zhuque Fangsong",
    ),
    "kaiti": (
        "楷体_GB2312",
        "KaiTi_GB2312",
        "楷体",
        "KaiTi",
        "方正楷体_GBK",
        "FZKai-Z03",
        "方正楷体简体",
        "FZKai-Z03S",
        "华文楷体",
        "STKaiti",
    ),
    "heiti": ("黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "方正黑体简体", "FZHei-B01S"),
    "songti": (
        "宋体",
        "SimSun",
        "方正书宋_GBK",
        "FZShuSong-Z01",
        "方正书宋简体",
        "FZShuSong-Z01S",
        "华文宋体",
        "STSong",
    ),
    "title": ("方正小标宋_GBK", "FZXiaoBiaoSong-B05", "方正小标宋简体", "FZXiaoBiaoSong-B05S"),
}


@dataclass(frozen=True, slots=True)
class FoundFace:
    """A font of the system: its file and its number in it."""

    path: Path
    number: int


def font_folders(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> list[Path]:
    """The folders this system keeps fonts in, the person's own first."""
    env = os.environ if environment is None else environment
    if platform == "win32":
        roots = [
            (env.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts"),
            (env.get("WINDIR") or env.get("SystemRoot"), "Fonts"),
        ]
        return [Path(root) / rest for root, rest in roots if root]
    home = Path(env.get("HOME") or "~").expanduser()
    if platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    data_home = Path(env.get("XDG_DATA_HOME") or home / ".local/share")
    shared = (env.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    return [data_home / "fonts", home / ".fonts", *(Path(d) / "fonts" for d in shared if d)]


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for root, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                if name.lower().endswith((".ttf", ".ttc")):
                    yield Path(root) / name


def families_of(path: Path) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield ``(number, families)`` of each font in a file that a paper may carry; damaged files yield nothing."""
    try:
        with path.open("rb") as file:
            for number in range(min(fonts_in(file), 32)):
                file.seek(0)
                tables = table_directory(file, number)
                if "glyf" not in tables or "name" not in tables:
                    continue
                raw = {}
                for tag in ("name", "OS/2"):
                    offset, length = tables.get(tag, (0, 0))
                    file.seek(offset)
                    raw[tag] = file.read(length)
                if may_be_embedded(raw["OS/2"]):
                    names = read_names(raw["name"])
                    yield number, frozenset(names.get(1, set()) | names.get(16, set()))
    except (OSError, struct.error, UnusableFontError):
        return


def find_faces(folders: Iterable[Path]) -> dict[str, tuple[FoundFace, ...]]:
    """Return for each role the faces found in the folders, best first; nothing for a role the system does not serve."""
    rank = {family: (role, place) for role, names in FAMILIES.items() for place, family in enumerate(names)}
    found: dict[str, dict[int, FoundFace]] = {}
    for path in _files(folders):
        for number, families in families_of(path):
            for family in families & rank.keys():
                role, place = rank[family]
                found.setdefault(role, {}).setdefault(place, FoundFace(path, number))
    return {role: tuple(by_place[p] for p in sorted(by_place)) for role, by_place in found.items()}


@lru_cache(maxsize=1)
def system_faces() -> dict[str, tuple[FoundFace, ...]]:
    """The faces of this machine, looked for once in a process."""
    return find_faces(font_folders())
