"""Keys for comparing, and names and numbers as lists show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogi_desk.domain.masking import mask_applicant, mask_name, mask_tail
from ogi_desk.domain.text_keys import search_key, title_key
from ogi_desk.domain.vocabulary import ApplicantClass


def test_search_takes_widths_and_cases_for_the_same() -> None:
    assert search_key("ＧＤＰ（２０１２）") == "gdp(2012)"
    assert search_key("Straße") == search_key("STRASSE")


@pytest.mark.parametrize(
    "other",
    [
        "关于印发《2012年统计工作要点》的通知",
        "关于印发 2012年统计工作要点 的通知",
        "关于印发〈２０１２年统计工作要点〉的通知",
        "关于印发“2012年统计工作要点”\u3000的\n通知",
        "【关于印发[2012年统计工作要点]的通知】",
    ],
)
def test_titles_are_the_same_but_for_spaces_and_brackets(other: str) -> None:
    assert title_key(other) == "关于印发2012年统计工作要点的通知"


@given(st.text("统计公报ＡｂＣ１2 　\n《》〈〉“”（）()[]〔〕【】、"))
def test_a_title_key_is_its_own_key(text: str) -> None:
    assert title_key(title_key(text)) == title_key(text)


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("王小明", "王**"),
        ("王明", "王*"),
        ("欧阳修", "欧阳*"),
        ("欧阳", "欧*"),
        ("买买提·艾力", "买**·**"),
        ("John Smith", "J*** *****"),
        ("王", "*"),
        ("", ""),
        (" 王小明 ", "王**"),
        ("𬱖小明", "𬱖**"),
    ],
)
def test_names_keep_the_surname(name: str, masked: str) -> None:
    assert mask_name(name) == masked


def test_an_organisation_is_shown() -> None:
    assert mask_applicant("泉州某某有限公司", ApplicantClass.BUSINESS) == "泉州某某有限公司"
    assert mask_applicant("王小明", ApplicantClass.NATURAL_PERSON) == "王**"


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("350505199001011234", "350***********1234"),
        ("13812345678", "138****5678"),
        ("87654321", "87****21"),
        ("12", "**"),
        ("", ""),
    ],
)
def test_numbers_keep_head_and_tail(number: str, masked: str) -> None:
    assert mask_tail(number) == masked


@given(st.text(min_size=4, max_size=40))
def test_masking_keeps_the_length_and_covers_at_least_a_third(text: str) -> None:
    masked = mask_tail(text)
    assert len(masked) == len(text.strip())
    assert masked.count("*") * 3 >= len(text.strip())
