"""Faces: every standard character has one, the system's own are found and used for ideographs only."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from paper_fidelity import fonts_of, plumber_lines

from ogi_desk.forms.report import Report
from ogi_desk.paper.faces import LIGHT, SHIPPED, FaceBook, Role, is_ideograph
from ogi_desk.paper.geometry import MIDDLE
from ogi_desk.paper.press import ReportPress
from ogi_desk.paper.sfnt import UnusableFontError, may_be_embedded
from ogi_desk.paper.system_faces import FoundFace, find_faces, font_folders
from ogi_desk.paper.truetype import TrueType
from ogi_desk.services.paper_ports import Paper, PaperOptions
from ogi_desk.system.resources import resource

FONTS = resource("fonts")


def office_font(target: Path, source: str, family: str, **os2: int) -> Path:
    """A font an office might have installed: another file under the family's name."""
    with TTFont(FONTS / source) as font:
        for record in font["name"].names:
            if record.nameID in (1, 16):
                record.string = family
            if record.nameID == 6:
                record.string = "OfficeFace"
        for field, value in os2.items():
            setattr(font["OS/2"], field, value)
        font.save(target)
    return target


@pytest.fixture(scope="module")
def office_fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fonts") / "truetype"
    folder.mkdir()
    office_font(folder / "a.ttf", "NotoSerifSC-Light.ttf", "Arial")
    office_font(folder / "b.ttf", "FandolKai-Regular.ttf", "仿宋_GB2312")
    office_font(folder / "c.TTF", "NotoSansSC-Regular.ttf", "SimHei")
    office_font(folder / "d.ttf", "NotoSerifSC-Bold.ttf", "KaiTi", fsType=0x0002)
    (folder / "e.ttf").write_bytes(b"\0\1\0\0\xff\xff damaged")
    (folder / "f.ttf").write_bytes(b"")
    (folder / "g.txt").write_text("仿宋", encoding="utf-8")
    return folder.parent


def test_system_faces_are_found_by_family(office_fonts: Path) -> None:
    found = find_faces([office_fonts, office_fonts / "none"])
    assert {role: [f.path.name for f in faces] for role, faces in found.items()} == {
        "fangsong": ["b.ttf"],
        "heiti": ["c.TTF"],
    }


def test_font_folders_of_each_system() -> None:
    windows = font_folders("win32", {"LOCALAPPDATA": "C:/Users/a/AppData/Local", "WINDIR": "C:/Windows"})
    assert [p.as_posix() for p in windows] == [
        "C:/Users/a/AppData/Local/Microsoft/Windows/Fonts",
        "C:/Windows/Fonts",
    ]
    assert font_folders("win32", {}) == []
    linux = font_folders("linux", {"HOME": "/home/a"})
    assert [p.as_posix() for p in linux] == [
        "/home/a/.local/share/fonts",
        "/home/a/.fonts",
        "/usr/local/share/fonts",
        "/usr/share/fonts",
    ]


def test_an_office_s_own_face_shows_ideographs_only(office_fonts: Path) -> None:
    book = FaceBook(FONTS, find_faces([office_fonts]))
    plain = FaceBook(FONTS)
    for char in "泉港区统计局":
        assert book.pick(Role.FANGSONG, char).face.font.name == "OfficeFace"
    for char in "2012GDP，。、；：？！（）《》〔〕“”—…％%①":
        for role in Role:
            assert book.pick(role, char).face is plain.pick(role, char).face


def test_no_line_break_moves_with_the_office_s_faces(
    office_fonts: Path, report: Report, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ogi_desk.paper.press.system_faces", lambda: find_faces([office_fonts]))
    press = ReportPress()
    other = press.print_report(report, PaperOptions(system_faces=True))
    assert any("OfficeFace" in font["name"] for font in fonts_of(other.pdf).values())
    assert other.pdf != paper.pdf
    assert other.places == paper.places
    before, after = plumber_lines(paper.pdf), plumber_lines(other.pdf)
    assert [[line.text for line in page] for page in after] == [[line.text for line in page] for page in before]
    for one, two in zip(before, after, strict=True):
        for a, b in zip(one, two, strict=True):
            assert (a.left, a.right) == pytest.approx((b.left, b.right), abs=0.3)
    assert press.print_report(report, PaperOptions(system_faces=False)).pdf == paper.pdf


def test_a_system_face_that_cannot_be_opened_is_passed_over(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"\0\1\0\0" + b"\xff" * 400)
    book = FaceBook(FONTS, {"fangsong": (FoundFace(broken, 0), FoundFace(tmp_path / "gone.ttf", 0))})
    assert book.pick(Role.FANGSONG, "泉").face.font.name == "FandolFang-Regular"


@pytest.mark.parametrize("role", list(Role))
def test_every_role_shows_the_common_characters_in_its_own_face(role: Role) -> None:
    book = FaceBook(FONTS)
    own = TrueType(FONTS / SHIPPED[role][0])
    gb2312 = [bytes((r, c)).decode("gb2312") for r in range(0xB0, 0xD8) for c in range(0xA1, 0xFA)]
    for char in gb2312:
        picked = book.pick(role, char)
        assert not picked.missing
        assert picked.face.font.name == own.name


@pytest.mark.parametrize("role", list(Role))
def test_no_role_lacks_a_standard_character(role: Role) -> None:
    book = FaceBook(FONTS)
    standard = TrueType(FONTS / "NotoSerifSC-Regular.ttf").glyphs
    assert len([c for c in standard if is_ideograph(chr(c))]) >= 8105
    assert [hex(c) for c in standard if book.pick(role, chr(c)).missing] == []
    assert not any(book.pick(role, char).missing for char in "−×÷±≈≠≤≥㎡℃№‰①②③→〓㻎")


def test_ideographs_of_all_faces_stand_level() -> None:
    book = FaceBook(FONTS)
    for role, char in ((role, char) for role in Role for char in "国田𬭎堃"):
        picked = book.pick(role, char)
        box = picked.face.font.bounds(picked.glyph)
        assert box is not None
        assert (box[1] + box[3]) / 2 + picked.face.lift == pytest.approx(MIDDLE, abs=0.09), (role, char)


def test_dashes_fill_their_cell_and_dots_stand_in_the_middle() -> None:
    for name in ("NotoSansSC-Medium.ttf", "NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf"):
        font = TrueType(FONTS / name)
        dash, dots = font.glyphs[ord("—")], font.glyphs[ord("…")]
        left, _, right, _ = font.bounds(dash) or (0, 0, 0, 0)
        assert (left, right, font.advance(dash)) == pytest.approx((0, 1, 1), abs=0.01)
        _, bottom, _, top = font.bounds(dots) or (0, 0, 0, 0)
        assert (bottom + top) / 2 == pytest.approx(MIDDLE, abs=0.02)


def test_a_part_draws_what_the_font_draws() -> None:
    font = TrueType(FONTS / "NotoSerifSC-Regular.ttf")
    glyphs = {font.glyphs[ord(c)]: c for c in "泉港À½Ⅲ2〓"}
    with TTFont(BytesIO(font.part(glyphs))) as part, TTFont(font.path) as whole:
        names = whole.getBestCmap()
        order = part.getGlyphOrder()
        for glyph, char in glyphs.items():
            pens = RecordingPen(), RecordingPen()
            part.getGlyphSet()[order[glyph]].draw(pens[0])
            whole.getGlyphSet()[names[ord(char)]].draw(pens[1])
            assert [op for op in pens[0].value if op[0] != "addComponent"] == [
                op for op in pens[1].value if op[0] != "addComponent"
            ]
            assert part["hmtx"][order[glyph]][0] == whole["hmtx"][names[ord(char)]][0]


def test_no_two_characters_share_a_glyph_number() -> None:
    font = TrueType(FONTS / "NotoSerifSC-Regular.ttf")
    assert len(set(font.glyphs.values())) == len(font.glyphs)


@pytest.mark.parametrize("damage", [b"", b"OTTO", b"\0\1\0\0", b"ttcf" + b"\0" * 8, b"%PDF-1.7 renamed"])
def test_damaged_fonts_are_refused(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "x.ttf"
    file.write_bytes(damage)
    with pytest.raises(UnusableFontError):
        TrueType(file)


def test_a_font_cut_short_is_refused(tmp_path: Path) -> None:
    whole = (FONTS / LIGHT).read_bytes()
    for part in (100, 1000, 20_000):
        file = tmp_path / "x.ttf"
        file.write_bytes(whole[:part])
        with pytest.raises(UnusableFontError):
            TrueType(file)


def test_licence_bits() -> None:
    def os2(bits: int) -> bytes:
        return b"\0" * 8 + bits.to_bytes(2, "big")

    assert may_be_embedded(os2(0x0000))
    assert may_be_embedded(os2(0x0008))
    assert may_be_embedded(os2(0x0004))
    assert not may_be_embedded(os2(0x0002))
    assert not may_be_embedded(os2(0x0100))
    assert not may_be_embedded(os2(0x0200))


def test_shipped_fonts_stay_small_and_carry_their_licences() -> None:
    sizes = [p.stat().st_size for p in FONTS.glob("*.ttf")]
    assert sum(sizes) < 40_000_000
    assert {p.name for p in (FONTS / "licences").iterdir()} >= {
        "Fandol-COPYING.txt",
        "Fandol-README.txt",
        "LXGWWenKai-copyright.txt",
        "NotoSansSC-OFL.txt",
        "NotoSerifSC-OFL.txt",
    }
    listed = (FONTS / "PROVENANCE.md").read_text(encoding="utf-8")
    for file in FONTS.glob("*.ttf"):
        assert file.name in listed
    for name in ("DeskKai-Light.ttf", "DeskKai-Regular.ttf"):
        with TTFont(FONTS / name) as font:
            texts = [str(r) for r in font["name"].names if r.nameID in (1, 3, 4, 6, 16)]
        assert not any("LXGW" in text or "霞鹜" in text for text in texts)


def test_the_title_may_hold_any_number_of_rows(press: ReportPress, report: Report) -> None:
    rows = ("福建省泉州市泉港区人民政府", "关于印发二〇一二年度政府信息公开工作报告及统计表的", "通知")
    pages = plumber_lines(press.print_report(replace(report, title_lines=rows), PaperOptions(system_faces=False)).pdf)
    texts = [line.text for line in pages[0]]
    assert texts[0] == rows[0]
    assert "".join(texts[: texts.index("通知") + 1]) == "".join(rows)
