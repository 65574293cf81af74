"""What differs between two texts, legible for a person: figures whole, phrases instead of scattered characters."""

from __future__ import annotations

import random

import pytest

from ogi_desk.services.text_changes import paired, pieces


def marked(before: str, after: str) -> str:
    """The pieces in one line: [removed] and {added}."""
    around = {"same": "{}", "removed": "[{}]", "added": "{{{}}}"}
    return "".join(around[piece.kind].format(piece.text) for piece in pieces(before, after))


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("共收到申请3件、答复4件。", "共收到申请5件、答复6件。", "共收到申请[3]{5}件、答复[4]{6}件。"),
        ("占23.7%，共1,234条", "占23.9%，共1,235条", "占[23.7%]{23.9%}，共[1,234]{1,235}条"),
        ("比上年增加3条，增长7.0%。", "比上年减少2条，下降4.1%。", "比上年[增加3条，增长7.0%]{减少2条，下降4.1%}。"),
        (
            "一是加强组织领导，健全工作机制，落实责任到人。",
            "一是进一步健全信息公开机制，明确专人负责，落实工作责任。",
            "一是[加强组织领导，健全工作机制，落实责任到人]{进一步健全信息公开机制，明确专人负责，落实工作责任}。",
        ),
        ("本年度未发生行政复议。", "本年度发生行政复议1件。", "本年度[未]发生行政复议{1件}。"),
        ("", "新的一段。", "{新的一段。}"),
        ("旧的一段。", "", "[旧的一段。]"),
    ],
)
def test_changes_are_figures_and_phrases(before: str, after: str, wanted: str) -> None:
    assert marked(before, after) == wanted


@pytest.mark.parametrize("seed", range(200))
def test_both_texts_can_be_read_off_the_pieces_and_none_is_scattered(seed: int) -> None:
    dice = random.Random(seed)
    words = ["公开", "政府", "信息", "工作", "机制", "，", "。", "12", "3.5%", "的", "了", "加强", "进一步"]
    before, after = ("".join(dice.choices(words, k=dice.randrange(30))) for _ in range(2))
    found = list(pieces(before, after))
    assert "".join(p.text for p in found if p.kind != "added") == before
    assert "".join(p.text for p in found if p.kind != "removed") == after
    assert all(p.text for p in found)
    for left, middle, right in zip(found, found[1:], found[2:], strict=False):
        if middle.kind == "same" and len(middle.text) == 1:
            beside = left.text + right.text
            assert not any("\u4e00" <= c <= "\u9fff" for c in beside), found


def test_paragraphs_are_put_beside_their_like_and_in_order() -> None:
    one = ["加强组织领导，健全工作机制。", "本年度收到申请3件。", "今后加强培训，提高水平。"]
    two = ["首先说明如下情况。", "本年度收到申请5件。", "今后加强培训，提高业务水平。"]
    assert paired(one, two) == [
        (one[0], ""),
        ("", two[0]),
        (one[1], two[1]),
        (one[2], two[2]),
    ]
    assert paired(["占5%。"], ["占6%。"]) == [("占5%。", "占6%。")]
    assert paired([], ["新"]) == [("", "新")]
    assert paired(["旧", "古"], []) == [("旧", ""), ("古", "")]
