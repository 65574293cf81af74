"""信息处理费: the worked examples of the rule, a naive recount, and the rule's file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.fees import fee_of_items, fee_of_pages, read_fee_rule
from ogi_desk.domain.vocabulary import FeeStandard
from ogi_desk.system.resources import read_text

TEXT = read_text("fees/2020.toml")
RULE = read_fee_rule(TEXT, "2020.toml")


def rate_of_item(k: int) -> int:
    if k <= 10:
        return 0
    return 100 if k <= 30 else 100 * (2 + (k - 31) // 10)


def rate_of_page(k: int) -> int:
    return 0 if k <= 30 else 10 if k <= 100 else 20 if k <= 200 else 40


@pytest.mark.parametrize(
    ("items", "total"),
    [(10, 0), (11, 100), (30, 2000), (31, 2200), (40, 4000), (41, 4300), (50, 7000), (60, 11000), (100, 37000)],
)
def test_items_of_a_month_cost_what_the_rule_says(items: int, total: int) -> None:
    assert fee_of_items(1, items, RULE).total == total


@pytest.mark.parametrize(
    ("pages", "total"),
    [(30, 0), (31, 10), (68, 380), (100, 700), (101, 720), (200, 2700), (201, 2740), (250, 4700), (500, 14700)],
)
def test_pages_cost_what_the_rule_says(pages: int, total: int) -> None:
    assert fee_of_pages(pages, RULE).total == total


@given(st.integers(1, 400), st.integers(0, 200))
def test_any_share_of_a_month_equals_a_recount_item_by_item(first: int, more: int) -> None:
    fee = fee_of_items(first, first + more, RULE)
    assert fee.total == sum(rate_of_item(k) for k in range(first, first + more + 1))
    assert fee.units == sum(step.units for step in fee.steps) == more + 1
    assert fee.total == sum(step.amount for step in fee.steps)
    assert all(step.amount == step.units * step.rate for step in fee.steps)


@given(st.integers(1, 2000))
def test_any_number_of_pages_equals_a_recount_page_by_page(pages: int) -> None:
    fee = fee_of_pages(pages, RULE)
    assert fee.total == sum(rate_of_page(k) for k in range(1, pages + 1))
    assert sum(step.units for step in fee.steps) == pages


@given(st.integers(1, 150), st.integers(1, 150))
def test_shares_of_a_month_add_up_to_the_month(some: int, more: int) -> None:
    whole = fee_of_items(1, some + more, RULE).total
    assert fee_of_items(1, some, RULE).total + fee_of_items(some + 1, some + more, RULE).total == whole


def test_the_steps_are_told() -> None:
    fee = fee_of_items(9, 31, RULE)
    assert fee.standard is FeeStandard.BY_ITEM
    assert [step.words for step in fee.steps] == [
        "第9件至第10件：不收费",
        "第11件至第30件：20件×100元＝2000元",
        "第31件：1件×200元＝200元",
    ]
    assert [step.words for step in fee_of_pages(31, RULE).steps] == ["第1页至第30页：不收费", "第31页：1页×10元＝10元"]


@pytest.mark.parametrize(("first", "last"), [(0, 3), (5, 4), (1, 2_000_000)])
def test_impossible_items_are_refused(first: int, last: int) -> None:
    with pytest.raises(InputError, match="件数"):
        fee_of_items(first, last, RULE)


def test_no_pages_are_refused() -> None:
    with pytest.raises(InputError, match="页数"):
        fee_of_pages(0, RULE)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('id = "2020"', "", "id"),
        ("in_force_from = 2021-01-01", "in_force_from = 2021-01-01T08:00:00", "in_force_from"),
        ("count_withdrawn = false", "count_withdrawn = 0", "count_withdrawn"),
        ("count_withdrawn = false", "colour = 1", "colour"),
        ("from = 11\nrate = 100", "from = 11\nrate = -1", "rate"),
        ("from = 11\nrate = 100", "from = 40\nrate = 100", "from"),
        ("from = 11\nrate = 100", "from = 11\nrate = true", "rate"),
        ("from = 11\nrate = 100", "from = 11\nrate = 100\nsize = 3", "size"),
        ("[[page]]\nfrom = 1\n", "[[page]]\nfrom = 2\n", "page"),
        ("band = 10 ", "# band", "band"),
    ],
)
def test_a_wrong_file_is_refused_by_name_and_field(old: str, new: str, named: str) -> None:
    assert old in TEXT
    with pytest.raises(InputError) as refused:
        read_fee_rule(TEXT.replace(old, new), "自定.toml")
    assert "自定.toml" in str(refused.value)
    assert named in str(refused.value)


def test_a_file_without_pages_is_refused() -> None:
    with pytest.raises(InputError, match="page"):
        read_fee_rule(TEXT[: TEXT.index("[[page]]")], "自定.toml")
