"""Make the shipped font files of this folder from the packages named in PROVENANCE.md.

    python resources/fonts/build_fonts.py PACKAGES [TARGET]

PACKAGES holds the packages as their package managers leave them (``apt-get download``, ``npm pack``); nothing is
fetched here. Needs ``dpkg-deb`` and fontTools. The result depends on the packages only, so it can be made again.

What is done to a font, and why:

- PostScript outlines become TrueType ones (one kind of outline for the page writer and the window);
- the characters are cut down to 通用规范汉字表, GB 2312 and symbols, hinting and layout tables go (size);
- in the Noto faces ``—`` is widened to a full cell and ``…`` lifted to its middle, as Chinese setting wants them
  (their own forms are the Latin ones);
- LXGW WenKai is renamed, because its licence reserves its name for the original.
"""

from __future__ import annotations

import bz2
import gzip
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FANDOL = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/"
FANDOL_DOC = "usr/share/doc/texlive-doc/fonts/fandol/"
LXGW = "usr/share/fonts/truetype/lxgw-wenkai/"

#: beyond GB 2312's own symbols: what statistics and addresses use
MORE_SYMBOLS = "−×÷±≈≠≤≥㎡㎝㎏℃℉№‰℡•·—–…‘’“”〓〇㈠㈡㈢￥€£©®°²³½→←↑↓▲△▼▽■□●○◆◇★☆√㻎"
ASCII = range(0x20, 0x7F)
LATIN = [*range(0xA0, 0x180), *range(0x2010, 0x2040)]


def standard_characters(unihan: str) -> set[int]:
    """通用规范汉字表 (8,105 ideographs) from Unihan's ``kTGH`` field."""
    found = {int(m[1], 16) for m in re.finditer(r"^U\+([0-9A-F]+)\tkTGH\t", unihan, re.M)}
    if len(found) != 8105:
        raise SystemExit(f"通用规范汉字表: {len(found)} characters, not 8105")
    return found


def gb2312() -> tuple[set[int], set[int]]:
    """GB 2312's symbols and its ideographs, as code points."""
    symbols: set[int] = set()
    ideographs: set[int] = set()
    for row in range(1, 95):
        for cell in range(1, 95):
            try:
                char = bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            (symbols if row < 16 else ideographs).add(ord(char))
    return symbols, ideographs


def ideographs_of(font: Any) -> set[int]:
    """All ideographs a font has, compatibility forms left out."""
    return {c for c in font.getBestCmap() if 0x3400 <= c <= 0x4DBF or 0x4E00 <= c <= 0x9FFF or 0x20000 <= c <= 0x3FFFF}


def to_truetype(font: Any) -> None:
    """Turn PostScript outlines into TrueType ones, within half a unit of a thousandth em."""
    order = font.getGlyphOrder()
    glyph_set = font.getGlyphSet()
    glyphs: dict[str, Any] = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, 0.5, reverse_direction=True))
        glyphs[name] = pen.glyph()
    metrics = font["hmtx"].metrics
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name in order:
        glyph = glyphs[name]
        metrics[name] = (metrics[name][0], getattr(glyph, "xMin", 0) if glyph.numberOfContours else 0)
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements"):
        setattr(maxp, f"max{field}", 0)
    maxp.maxSizeOfInstructions = 0
    maxp.maxZones = 1
    maxp.numGlyphs = len(order)
    post = font["post"]
    post.formatType = 3.0
    post.glyphOrder = None
    font.sfntVersion = "\000\001\000\000"


def widen_marks(font: Any) -> None:
    """Give ``—`` the whole width of a cell and put ``…`` in the cell's middle."""
    em = font["head"].unitsPerEm
    cmap, glyf, metrics = font.getBestCmap(), font["glyf"], font["hmtx"].metrics
    for char in "—…":
        name = cmap.get(ord(char))
        if name is None:
            continue
        glyph = glyf[name]
        xs = [x for x, _ in glyph.coordinates]
        ys = [y for _, y in glyph.coordinates]
        if char == "—":
            left, right = min(xs), max(xs)
            moved = [(round((x - left) * em / (right - left)), y) for x, y in glyph.coordinates]
        else:
            lift = round(0.38 * em - (min(ys) + max(ys)) / 2)
            middle = (em - min(xs) - max(xs)) // 2
            moved = [(x + middle, y + lift) for x, y in glyph.coordinates]
        for i, point in enumerate(moved):
            glyph.coordinates[i] = point
        glyph.recalcBounds(glyf)
        metrics[name] = (em, glyph.xMin)


def rename(font: Any, family: str) -> None:
    """Give a font another family and PostScript name, in every record that carries one."""
    for record in list(font["name"].names):
        new = {1: family, 3: family, 4: family, 6: family.replace(" ", ""), 16: family}.get(record.nameID)
        if new is not None:
            record.string = new
        elif record.nameID in (7, 17, 18, 20, 21, 22, 25):
            font["name"].names.remove(record)


def cut(source: Path, target: Path, wanted: Iterable[int], *, family: str = "", widen: bool = False) -> None:
    """Write the part of a font that shows the wanted code points."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.set(
        layout_features=[],
        hinting=False,
        notdef_outline=True,
        glyph_names=False,
        desubroutinize=True,
        legacy_kern=False,
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG", "gasp", "kern", "STAT"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(wanted))
    cutter.subset(font)
    if "CFF " in font:
        to_truetype(font)
    if widen:
        widen_marks(font)
    if family:
        rename(font, family)
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.1f} MB")


def unpack(packages: Path, folder: Path) -> None:
    """Unpack what is used of each package into the folder."""
    for deb in ("texlive-lang-chinese", "fonts-lxgw-wenkai", "unicode-data"):
        found = sorted(packages.glob(f"{deb}_*.deb"))
        if not found:
            raise SystemExit(f"missing: {deb} in {packages}")
        data = subprocess.run(["dpkg-deb", "--fsys-tarfile", found[-1]], check=True, capture_output=True).stdout
        tar = folder / "deb.tar"
        tar.write_bytes(data)
        with tarfile.open(tar) as archive:
            keep = [m for m in archive.getmembers() if re.search(r"fandol|lxgw|Unihan", m.name) and m.isfile()]
            archive.extractall(folder, keep, filter="data")
        tar.unlink()
    for name in ("noto-serif-sc", "noto-sans-sc"):
        found = sorted(packages.glob(f"expo-google-fonts-{name}-*.tgz"))
        if not found:
            raise SystemExit(f"missing: {name} in {packages}")
        with tarfile.open(found[-1]) as archive:
            keep = [m for m in archive.getmembers() if m.name.endswith((".ttf", "LICENSE_FONT"))]
            archive.extractall(folder / name, keep, filter="data")


def build(root: Path, target: Path) -> None:
    """Make all the files of this folder from the unpacked packages."""
    unihan = "".join(
        bz2.decompress(p.read_bytes()).decode() for p in sorted(root.glob("usr/share/unicode/Unihan_*.bz2"))
    )
    standard = standard_characters(unihan)
    symbols, common = gb2312()
    marks = {*symbols, *map(ord, MORE_SYMBOLS), *ASCII, *LATIN}
    full = standard | common | marks
    serif, sans = root / "noto-serif-sc/package", root / "noto-sans-sc/package"
    cut(root / FANDOL / "FandolFang-Regular.otf", target / "FandolFang-Regular.ttf", full)
    cut(root / FANDOL / "FandolKai-Regular.otf", target / "FandolKai-Regular.ttf", full)
    cut(sans / "400Regular/NotoSansSC_400Regular.ttf", target / "NotoSansSC-Regular.ttf", full, widen=True)
    cut(sans / "500Medium/NotoSansSC_500Medium.ttf", target / "NotoSansSC-Medium.ttf", full, widen=True)
    cut(serif / "700Bold/NotoSerifSC_700Bold.ttf", target / "NotoSerifSC-Bold.ttf", full, widen=True)
    cut(serif / "300Light/NotoSerifSC_300Light.ttf", target / "NotoSerifSC-Light.ttf", marks, widen=True)
    wide = serif / "400Regular/NotoSerifSC_400Regular.ttf"
    with TTFont(wide, lazy=True) as font:
        every = ideographs_of(font)
    cut(wide, target / "NotoSerifSC-Regular.ttf", full, widen=True)
    # the last resort: all other ideographs, opened only when a text holds one
    cut(wide, target / "DeskSong-Rare.ttf", every - full, family="Desk Song Rare")
    rare = standard - common
    cut(root / LXGW / "LXGWWenKai-Light.ttf", target / "DeskKai-Light.ttf", rare, family="Desk Kai Light")
    cut(root / LXGW / "LXGWWenKai-Regular.ttf", target / "DeskKai-Regular.ttf", rare, family="Desk Kai Regular")
    notes = target / "licences"
    notes.mkdir(exist_ok=True)
    (notes / "Fandol-COPYING.txt").write_bytes(gzip.decompress((root / FANDOL_DOC / "COPYING.gz").read_bytes()))
    (notes / "Fandol-README.txt").write_bytes((root / FANDOL_DOC / "README").read_bytes())
    (notes / "NotoSerifSC-OFL.txt").write_bytes((serif / "LICENSE_FONT").read_bytes())
    (notes / "NotoSansSC-OFL.txt").write_bytes((sans / "LICENSE_FONT").read_bytes())
    (notes / "LXGWWenKai-copyright.txt").write_bytes((root / "usr/share/doc/fonts-lxgw-wenkai/copyright").read_bytes())


def main(arguments: list[str]) -> int:
    """Read the command line and build."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__)
        return 2
    target = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        unpack(Path(arguments[0]), Path(folder))
        build(Path(folder), target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
