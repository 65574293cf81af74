"""A wording: its fields, its marks, what is refused, and that what a field holds is never read as either."""

from __future__ import annotations

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.letters.letter import BlockKind
from ogi_desk.letters.markup import MARKS, blocks_of
from ogi_desk.letters.template import faults_of, fields_in, fill, near_fields

FIELDS = ("收件人", "收到日期", "补正收到日期", "申请内容", "补正事项")
K = BlockKind


def made(text: str, **values: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in blocks_of(fill(text, values, "文书"))]


def test_each_mark_makes_its_block() -> None:
    text = "{{收件人}}：\n\n正文一句。\n# 一、标题\n□ 同意\n签名：____\n____\n--- 回执\n某局：\n意见如下：\n"
    assert made(text, 收件人="王小明") == [
        (K.PLAIN, "王小明："),
        (K.PARAGRAPH, "正文一句。"),
        (K.HEADING, "一、标题"),
        (K.TICK, "同意"),
        (K.LINE, "签名："),
        (K.LINE, ""),
        (K.SLIP, "回执"),
        (K.PLAIN, "某局："),
        (K.PARAGRAPH, "意见如下："),
    ]
    for mark in ("# ", "□ ", "| 甲", "____", "--- "):
        assert mark in MARKS


def test_rows_that_follow_each_other_are_one_table() -> None:
    blocks = blocks_of(
        fill("| 名称 | {{申请内容}} |\n\n| 备注 |  |\n正文\n| 另 | 表 |", {"申请内容": "甲|乙\n丙"}, "文书")
    )
    assert [block.kind for block in blocks] == [K.TABLE, K.PARAGRAPH, K.TABLE]
    assert blocks[0].rows == (("名称", "甲|乙\n丙"), ("备注", ""))


@pytest.mark.parametrize(
    "content",
    [
        "--- 另起一页",
        "# 标题",
        "□ 同意",
        "| 甲 | 乙 |",
        "签名：______",
        "{{ 收到日期 }}",
        "{% if 补 %}",
        "\ue000\ue001甲",
    ],
)
def test_what_a_field_holds_is_text(content: str) -> None:
    (only,) = made("{{申请内容}}", 申请内容=content)
    assert only[0] is K.PARAGRAPH
    assert only[1] == content.replace("\ue000", "").replace("\ue001", "")


def test_lines_of_a_field_are_paragraphs_and_a_stop_stands_once() -> None:
    assert made("理由：{{补正事项}}。", 补正事项="一、甲。\n\n二、乙。") == [
        (K.PARAGRAPH, "理由：一、甲。"),
        (K.PARAGRAPH, "二、乙。"),
    ]
    assert made("经查，{{补正事项}}，超过。", 补正事项="共46件。") == [(K.PARAGRAPH, "经查，共46件，超过。")]


def test_conditions_ask_whether_a_field_says_anything() -> None:
    text = "{% if 补正收到日期 %}补正于{{补正收到日期}}{% else %}没有补正{% endif %}。{{收件人 or '申请人'}}"
    assert made(text, 补正收到日期="", 收件人="") == [(K.PARAGRAPH, "没有补正。申请人")]
    assert made(text, 补正收到日期="3月1日", 收件人="甲")[0][1] == "补正于3月1日。甲"


def test_an_unknown_field_is_named_with_its_line_and_near_ones() -> None:
    (fault,) = faults_of("甲\n{{收到日}}\n{{收到日}}", FIELDS)
    assert fault == "第2行的字段“收到日”不认识，是否指“收到日期”、“补正收到日期”？"
    first, second = faults_of("{{甲乙丙}}\n{% if 补正内容 %}{% endif %}", FIELDS)
    assert first == "第1行的字段“甲乙丙”不认识，请从字段表中选用"
    assert second.startswith("第2行的字段“补正内容”不认识，是否指")
    assert near_fields("申请的内容", FIELDS) == ("申请内容",)
    assert fields_in("{{收件人}}{% if 申请内容 %}{% endif %}") == {"收件人", "申请内容"}


@pytest.mark.parametrize(
    ("text", "line"),
    [("甲\n{% if 收件人 %}", 2), ("{{ 收件人", 1), ("{% endif %}", 1), ("{{ }}", 1)],
)
def test_broken_marks_are_one_sentence_with_the_line(text: str, line: int) -> None:
    (fault,) = faults_of(text, FIELDS)
    assert fault.startswith(f"第{line}行的花括号或条件写法有误")


@pytest.mark.parametrize(
    "text",
    [
        "{{ 收件人.__class__ }}",
        "{{ 收件人|upper }}",
        "{% for 字 in 收件人 %}{{字}}{% endfor %}",
        "{{ 收件人 * 999999999 }}",
        "{% include '某文件' %}",
        "{% set 收件人 = '甲' %}",
        "{{ range(9) }}",
    ],
)
def test_only_fields_and_conditions_may_stand_in_a_wording(text: str) -> None:
    (fault,) = faults_of(text, FIELDS)
    assert "请只用字段名和条件" in fault
    with pytest.raises(InputError, match=r"^文书：第1行"):
        fill(text, dict.fromkeys(FIELDS, "甲"), "文书")
