"""Patterns of numbers and the one spelling of a 文号."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.numbering import (
    PATTERN_FIELDS,
    QUANZHOU_INDEX,
    document_number_remarks,
    index_number_remark,
    parse_pattern,
    profile_pattern,
    tidy_document_number,
)
from ogi_desk.domain.records import Profile

INDEX = PATTERN_FIELDS["index_pattern"]


def test_the_shipped_rule_is_quanzhous() -> None:
    pattern = profile_pattern(Profile(agency="泉港区统计局"), "index_pattern")
    number = pattern.fill(12, agency_code="QZ02101", category_code="9000", year=2026)
    assert number == "QZ02101-9000-2026-00012"
    assert QUANZHOU_INDEX.fullmatch(number)
    assert index_number_remark(number) == ""
    assert index_number_remark("QZ02101/9000/2026/12")
    assert pattern.around_serial(agency_code="QZ02101", category_code="9000", year=2026) == ("QZ02101-9000-2026-", "")


def test_patterns_of_documents_and_requests() -> None:
    office = Profile(agency="泉港区统计局", document_word="泉港统", document_pattern="", request_pattern="YSQ{serial}")
    pattern = profile_pattern(office, "document_pattern")  # a blank one is the shipped default
    assert pattern.around_serial(document_word="泉港统", year=2012) == ("泉港统〔2012〕", "号")
    assert pattern.fill(5, document_word="泉港统", year=2012) == "泉港统〔2012〕5号"
    assert profile_pattern(office, "request_pattern").fill(7, agency_code="", year=2012) == "YSQ7"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "索引号规则为空"),
        ("{year", "花括号不成对"),
        ("{year}-{word}-{serial}", "不认识字段“word”，只能用机构代码 {agency_code}"),
        ("{}-{serial}", "不认识字段“{}”"),
        ("{agency_code.__class__}{serial}", "不认识字段“agency_code.__class__”"),
        ("{year}", "恰好有一个流水号字段 {serial}，现有0个"),
        ("{serial}{serial:03d}", "现有2个"),
        ("{serial:x}", "字段“serial”的写法“x”不能用"),
        ("{serial!r}", "写法“!r”不能用"),
        ("{year:4d}-{serial}", "字段“year”的写法“4d”不能用"),
        ("{serial:0999999999d}", "不能用"),
    ],
)
def test_a_bad_pattern_is_refused_by_field(text: str, sentence: str) -> None:
    with pytest.raises(InputError) as refusal:
        parse_pattern(text, INDEX, "索引号规则")
    assert sentence in str(refusal.value)
    assert "索引号规则" in str(refusal.value)


def test_a_field_without_its_value_is_named() -> None:
    pattern = parse_pattern("{document_word}〔{year}〕{serial}号", PATTERN_FIELDS["document_pattern"], "文号规则")
    with pytest.raises(InputError, match=r"机关代字 \{document_word\}，但单位资料中还没有填写"):
        pattern.around_serial(document_word="", year=2012)


@given(st.integers(1, 10**7), st.integers(1, 9))
def test_a_serial_stands_between_what_is_around_it(serial: int, width: int) -> None:
    pattern = parse_pattern(f"A{{year}}-{{serial:0{width}d}}号", INDEX, "索引号规则")
    before, after = pattern.around_serial(year=2012)
    number = pattern.fill(serial, year=2012)
    assert int(number[len(before) : len(number) - len(after)]) == serial
    assert len(number) >= len(before) + width + len(after)


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("泉港统[2012]5号", "泉港统〔2012〕5号"),
        ("泉港统【２０１２】５号", "泉港统〔2012〕5号"),
        ("泉港统（2012） 5 号", "泉港统〔2012〕5号"),
        ("泉港统(2012年)5号", "泉港统〔2012〕5号"),
        ("泉港统[2012]第05号", "泉港统〔2012〕第05号"),
        ("2012年第5号", "2012年第5号"),
        ("", ""),
    ],
)
def test_a_document_number_has_one_spelling(typed: str, tidy: str) -> None:
    assert tidy_document_number(typed) == (tidy, tidy != typed)
    assert tidy_document_number(tidy) == (tidy, False)


def test_what_departs_from_the_standard_is_only_said() -> None:
    assert document_number_remarks("泉港统〔2012〕5号") == ()
    assert document_number_remarks("泉港统〔2012〕100号") == ()
    assert len(document_number_remarks("泉港统〔2012〕第05号")) == 2
    assert "六角括号" in document_number_remarks("2012年5号")[0]
    assert document_number_remarks("") == ()
