"""Category paths, their codes, and the office's own additions."""

from __future__ import annotations

import re

import pytest

from ogi_desk.domain.categories import Categories, read_categories, tidy_path
from ogi_desk.domain.errors import InputError
from ogi_desk.services.definitions import load_categories


def test_the_shipped_list_holds_what_the_contract_names() -> None:
    shipped = load_categories()
    for path in ("业务信息/统计公报", "政策法规/行政规范性文件", "政务动态", "财政信息/三公经费", "其他"):
        assert path in shipped
    assert shipped.children()[:4] == ("机构信息", "政策法规", "业务信息", "政务动态")
    assert "业务信息/统计公报" in shipped.children("业务信息")
    assert all(re.fullmatch(r"\d{4}", shipped.code(path)) for path in shipped)
    codes = [shipped.code(path) for path in shipped]
    assert len(set(codes)) == len(codes) == len(shipped)


def test_additions_come_with_all_above_them_and_take_the_nearest_code() -> None:
    own = Categories([("业务信息", "3000"), ("其他", "9000")], ["业务信息 ／ 乡镇统计 / 月报", "专题"])
    assert own.paths == ("业务信息", "业务信息/乡镇统计", "业务信息/乡镇统计/月报", "其他", "专题")
    assert own.code("业务信息/乡镇统计/月报") == "3000"
    assert own.code("专题") == "9000"
    assert own.children("业务信息") == ("业务信息/乡镇统计",)
    with pytest.raises(KeyError):
        own.code("没有")
    assert own.codes() == ("3000", "9000")


def test_paths_have_one_spelling() -> None:
    assert tidy_path(" 业务信息 ／统计公报/ ") == "业务信息/统计公报"
    assert tidy_path("//") == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[[category]]\ncode = "0100"', "缺少字段 path"),
        ('[[category]]\npath = "甲"\ncode = "100"', "“甲”的字段 code 应为四位数字"),
        ('[[category]]\npath = "甲"\n', "“甲”的字段 code 应为四位数字"),
        ('[[category]]\npath = "甲"\ncode = "0100"\n[[category]]\npath = "甲 "\ncode = "0101"', "“甲”出现两次"),
        ('category = ["甲"]', "应写成"),
    ],
)
def test_a_faulty_list_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read_categories(text, "categories.toml")
