"""One cell's text as a figure: every way real reports write one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ogi_desk.exchange.published.figures import read_figure


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "/", "／", "-", "—", "——", "－", "–", "无", "\u200b", "\n"])
def test_not_given_is_not_zero(text: str) -> None:
    read = read_figure(text)
    assert read.value is None
    assert not read.doubt


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("22", 22), ("２２", 22), ("1,036", 1036), ("1，036", 1036), ("12.5", "12.5"), (" 7\n", 7), ("0.00", 0)],
)
def test_plain_numbers(text: str, value: int | str) -> None:
    read = read_figure(text)
    assert (read.value, read.remark, read.doubt) == (Decimal(value), "", "")


@pytest.mark.parametrize(
    ("text", "value", "remark"),
    [
        ("22（其中修订16件）", 22, "(其中修订16件)"),
        ("19①", 19, "①"),
        ("19※", 19, "※"),
        ("5[1]", 5, "[1]"),
        ("3件", 3, "件"),
    ],
)
def test_a_remark_is_kept_and_is_no_digit(text: str, value: int, remark: str) -> None:
    read = read_figure(text)
    assert (read.value, read.remark) == (Decimal(value), remark)


@pytest.mark.parametrize(("text", "value"), [("减4", -4), ("增5", 5), ("+1036", 1036), ("－4", -4), ("减少2", -2)])
def test_growth_in_signed_columns(text: str, value: int) -> None:
    read = read_figure(text, signed=True)
    assert read.value == value
    assert not read.doubt


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("减4", "件", -4),
        ("-3", "件", -3),
        ("251000元", "万元", 251000),
        ("1.2万", "件", "1.2"),
        ("1 036", "件", 1036),
        ("约30", "件", 30),
        ("22（其中修订16件）", "件", 22),
        ("〇", "件", 0),
    ],
)
def test_what_should_be_looked_at_is_doubted(text: str, unit: str, value: int | str) -> None:
    read = read_figure(text, unit)
    assert read.value == Decimal(value)
    assert read.doubt


@pytest.mark.parametrize(("text", "unit"), [("251000元", "元"), ("3件", "件"), ("0.5万元", "万元")])
def test_its_own_unit_is_no_doubt(text: str, unit: str) -> None:
    assert not read_figure(text, unit).doubt


@pytest.mark.parametrize("text", ["见附件", "若干", "9" * 30, "（2021-03-05）填报时间见说明，未统计数字"])
def test_no_number_is_missing_and_doubted(text: str) -> None:
    read = read_figure(text)
    if read.value is not None:
        assert read.doubt
    else:
        assert read.doubt or text == ""
