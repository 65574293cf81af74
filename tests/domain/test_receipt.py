"""Which day counts as the day of receipt."""

from __future__ import annotations

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.receipt import receipt_rule
from ogi_desk.domain.regulation import Regulation, read_regulation
from ogi_desk.domain.vocabulary import RequestChannel
from ogi_desk.system.resources import read_text

C = RequestChannel


@pytest.mark.parametrize(
    ("channel", "ordinary", "under_2008", "under_2019"),
    [
        (C.IN_PERSON, False, ("提交日期", False, False), ("提交日期", False, False)),
        (C.LETTER, False, ("签收日期", False, False), ("签收日期", False, False)),
        (C.LETTER, True, ("确认日期", True, True), ("确认日期", True, True)),
        (C.ONLINE, False, ("收到日期", True, True), ("双方确认日期", True, True)),
        (C.FAX, False, ("确认日期", True, True), ("双方确认日期", True, True)),
        (C.EMAIL, False, ("邮件系统收到日期", False, False), ("双方确认日期", True, True)),
        (C.EMAIL, True, ("邮件系统收到日期", False, False), ("双方确认日期", True, True)),  # no letter, so no mail
        (C.OTHER, False, ("收到日期", True, True), ("收到日期", True, True)),
    ],
)
def test_each_way_asks_for_the_day_that_counts(
    regulations: tuple[Regulation, ...],
    channel: RequestChannel,
    ordinary: bool,
    under_2008: tuple[str, bool, bool],
    under_2019: tuple[str, bool, bool],
) -> None:
    for regulation, expected in zip(regulations, (under_2008, under_2019), strict=True):
        rule = receipt_rule(channel, ordinary, regulation)
        assert (rule.day_label, rule.asks_arrival, rule.asks_note) == expected
        assert rule.hint.endswith("。")
    assert receipt_rule(channel, ordinary, regulations[0]).article == "国办公开办函〔2015〕207号"
    assert receipt_rule(channel, ordinary, regulations[1]).article == "条例（国务院令第711号）第三十一条"


def test_only_ordinary_mail_is_to_be_confirmed_on_its_day(regulations: tuple[Regulation, ...]) -> None:
    asked = [(c, o) for c in C for o in (False, True) if receipt_rule(c, o, regulations[1]).same_day]
    assert asked == [(C.LETTER, True)]


def test_a_channel_without_a_rule_asks_for_the_plain_day() -> None:
    text = read_text("regulations/2019.toml")
    bare = read_regulation(text[: text.index("[receipt.in_person]")], "2019.toml")
    rule = receipt_rule(C.FAX, False, bare)
    assert (rule.day_label, rule.hint, rule.asks_arrival) == ("收到日期", "", False)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("[receipt.fax]", "[receipt.pigeon]", "receipt 有不认识的字段“pigeon”"),
        ('day_label = "签收日期"', "", "缺少字段 receipt.letter 或写法有误"),
        ('day_label = "签收日期"', "day_label = 3", "缺少字段 receipt.letter 或写法有误"),
        ('day_label = "签收日期"', 'day_label = "签收日期"\ncolour = "red"', "receipt.letter"),
        ("same_day = true", 'same_day = "yes"', "receipt.ordinary_mail"),
        ("payment_days = 20 ", "payment_days = 0 ", "payment_days 应为 1 至 400"),
        ("restarts = true", "restarts = 1", "缺少字段 restarts"),
    ],
)
def test_a_faulty_rule_is_refused(before: str, after: str, sentence: str) -> None:
    text = read_text("regulations/2019.toml")
    assert before in text
    with pytest.raises(InputError, match=sentence):
        read_regulation(text.replace(before, after), "2019.toml")
