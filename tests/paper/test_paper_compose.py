"""Lines: forbidden marks, whole words, the cell grid, nothing lost. Many texts by hypothesis, awkward ones by hand."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paper_fidelity import NO_END, NO_START

from ogi_desk.paper.compose import Align, Line, clean, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import CELL, SIZE, WIDTH
from ogi_desk.paper.kinsoku import may_break, word_pieces
from ogi_desk.system.resources import resource

BOOK = FaceBook(resource("fonts"))


def lines_of(text: str, width: float = WIDTH, **options: object) -> tuple[Line, ...]:
    return compose(((text, Role.FANGSONG),), BOOK, width, size=SIZE, cell=CELL, **options)  # type: ignore[arg-type]


PIECES = st.lists(
    st.one_of(
        st.text("政府信息公开工作年度报告泉港区统计局", min_size=1, max_size=12),
        st.sampled_from(["，", "。", "、", "；", "：“", "”。", "（", "）", "《条例》", "……", "——", "”，“"]),
        st.sampled_from(["2012", "23.9%", "1,234.5", "GDP", "60％", "PDF/A-2b", "12", "3"]),
    ),
    min_size=1,
    max_size=60,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(PIECES)
def test_any_text_keeps_the_rules(text: str) -> None:
    lines = lines_of(text, first=2 * CELL)
    assert "".join(line.text for line in lines) == text
    for number, line in enumerate(lines):
        indent = 2 * CELL if number == 0 else 0
        assert line.width <= WIDTH - indent + 0.02
    for line, after in pairwise(lines):
        # a run of marks longer than what may be carried over has to be cut somewhere
        if not re.search(r"[，。、；：“”（）《》…—％%.,]{4,}", line.text[-8:] + after.text[:8]):
            assert after.text[0] not in NO_START, (line.text, after.text)
            assert line.text[-1] not in NO_END, (line.text, after.text)
        joined = line.text[-1] + after.text[0]
        assert not re.fullmatch(r"[0-9A-Za-z.,%]{2}", joined), (line.text, after.text)


@pytest.mark.parametrize("marks", ["，", "。", "”", "）", "；", "：", "！", "？", "》", "％", "、"])
@pytest.mark.parametrize("place", range(26, 31))
def test_a_mark_at_the_line_s_end_goes_in_or_takes_one_along(marks: str, place: int) -> None:
    lines = lines_of("开" * place + marks + "开" * 40)
    assert all(line.text[0] != marks for line in lines)
    assert all(line.width == pytest.approx(WIDTH, abs=0.02) for line in lines[:-1])


@pytest.mark.parametrize("mark", ["（", "《", "“", "〔"])
def test_an_opening_mark_never_ends_a_line(mark: str) -> None:
    lines = lines_of("开" * 27 + mark + "开" * 40)
    assert lines[0].text[-1] != mark


def test_28_characters_fill_a_line() -> None:
    lines = lines_of("开" * 56)
    assert [len(line.text) for line in lines] == [28, 28]
    assert lines[0].width == pytest.approx(WIDTH)
    assert [line.x for line in lines] == [0, 0]


def test_numbers_stay_whole_and_addresses_break_behind_separators() -> None:
    for place in range(20, 30):
        text = "开" * place + "1234567890.55" + "开" * 30
        assert any("1234567890.55" in line.text for line in lines_of(text))
    address = "https://www.example.gov.cn/zwgk/2012/annual-report/statistics/index.html"
    lines = lines_of("网址为" + address + "，请查阅。")
    assert "".join(line.text for line in lines) == "网址为" + address + "，请查阅。"
    for line in lines[:-1]:
        assert line.text[-1] in "/.-@_", line.text


def test_a_word_wider_than_a_line_is_cut_by_characters() -> None:
    lines = lines_of("x" * 300)
    assert "".join(line.text for line in lines) == "x" * 300
    assert all(line.width <= WIDTH + 0.01 for line in lines)


def test_paired_dashes_and_dots_are_never_parted() -> None:
    for mark in ("——", "……"):
        for place in range(24, 30):
            lines = lines_of("开" * place + mark + "开" * 30)
            assert any(mark in line.text for line in lines), place


def test_alignment_and_indents() -> None:
    right = lines_of("统计局", align=Align.RIGHT)[0]
    assert right.x + right.width == pytest.approx(WIDTH)
    middle = lines_of("统计局", align=Align.CENTRE)[0]
    assert middle.x == pytest.approx((WIDTH - 3 * CELL) / 2)
    turned = lines_of("开" * 60, first=2 * CELL, rest=5 * CELL)
    assert [round(line.x / CELL) for line in turned] == [2, 5, 5]


def test_what_cannot_be_seen_is_left_out() -> None:
    assert clean("甲\u200b乙\ufe0f丙\x07丁\ufeff") == "甲乙丙丁"
    assert clean("甲\t乙\u00a0丙") == "甲 乙 丙"


def test_marks_of_the_rules() -> None:
    assert not may_break("开", "，")
    assert not may_break("（", "开")
    assert not may_break("12", "%")
    assert not may_break("0.2", "‰")
    assert not may_break("—", "—")
    assert may_break("开", "2012")
    assert may_break(" ", "开")
    assert word_pieces("www.example.gov.cn/a/b") == ["www.", "example.", "gov.", "cn/", "a/", "b"]
    assert word_pieces("2012") == ["2012"]
