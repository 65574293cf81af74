"""How alike two texts are: bounds, symmetry, and what politeness and years do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogi_desk.domain.likeness import (
    REPEATED,
    covered,
    dice,
    likeness,
    pairs,
    same_years,
    telling_pairs,
    wanted,
    without_form,
    years,
)

TEXTS = st.text(st.sampled_from("统计公报粮食产量申请公开人口2021年3，。《》 aB"), max_size=30)


@given(TEXTS, TEXTS)
def test_a_likeness_is_between_0_and_1_and_the_same_both_ways(one: str, other: str) -> None:
    alike = likeness(one, other)
    assert 0 <= alike <= 1
    assert alike == likeness(other, one)
    assert likeness(one, one) in (0, 1)


@given(TEXTS)
def test_every_telling_pair_stands_in_the_text_as_search_sees_it(text: str) -> None:
    found = telling_pairs(text, 8)
    assert len(found) <= 8
    assert len(set(found)) == len(found)
    assert all(one in text.casefold() for one in found)


def test_pairs_leave_out_signs_and_case() -> None:
    assert pairs("《统计》公报！") == frozenset({"统计", "计公", "公报"})
    assert pairs("ＧＤＰ") == pairs("gdp")
    assert pairs("报") == frozenset("报")
    assert pairs("，。") == frozenset()
    assert dice(frozenset(), frozenset()) == 0
    assert dice(pairs("统计公报"), pairs("统计年报")) == pytest.approx(1 / 3)
    assert covered(pairs("统计公报"), pairs("2021年统计公报")) == 1
    assert covered(frozenset(), pairs("统计")) == 0


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("申请公开2015年统计公报", "2015年统计公报"),
        ("请贵局依法公开人口普查登记表", "人口普查登记表"),
        ("本人因研究需要，特申请贵局公开渔业普查数据", "渔业普查数据"),
        ("根据《中华人民共和国政府信息公开条例》第二十七条的规定，现向贵局申请公开以下政府信息：粮食产量", "粮食产量"),
        ("我想知道去年GDP是多少", "去年gdp是多少"),
        ("关于做好人口普查工作的通知", "做好人口普查工作的通知"),
    ],
)
def test_phrases_of_form_are_left_out(text: str, left: str) -> None:
    assert wanted(text).strip(" ,:") == left


def test_a_text_of_form_alone_stays_what_it_is() -> None:
    assert wanted("申请公开") == "申请公开"
    assert without_form("申请公开") == ""


def test_the_same_thing_asked_for_in_other_words_is_the_same() -> None:
    assert likeness("申请公开2020年统计公报", "请贵局提供2020年《统计公报》") == 1
    assert likeness("申请公开泉港区2020年粮食产量数据", "申请公开泉港区2020年粮食总产量数据") >= REPEATED
    assert likeness("申请公开人口数据", "申请公开粮食数据") < 0.5


def test_another_year_is_another_thing() -> None:
    assert likeness("申请公开2020年统计公报", "申请公开2021年统计公报") < REPEATED
    assert likeness("申请公开统计公报", "申请公开2021年统计公报") > 0.5
    assert years("2020年至2021年度，12020号") == frozenset({"2020", "2021"})
    assert same_years(frozenset({"2020"}), frozenset({"2020", "2021"})) == 1
    assert same_years(frozenset(), frozenset({"2020"})) == 1


def test_telling_pairs_keep_the_years_and_are_spread_over_the_text() -> None:
    found = telling_pairs("2021年泉港区国民经济和社会发展统计公报", 6)
    assert found[-1] == "2021"
    assert len(found) == 6
    assert found[0] == "泉港"
    assert "计公" in found or "公报" in found
    assert not any("和" in one for one in found)
