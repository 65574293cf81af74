"""Every kind of condition can be said in Chinese."""

from __future__ import annotations

import pytest

from ogi_desk.forms.rule_words import rule_in_words
from ogi_desk.forms.selection import Condition, Selection


@pytest.mark.parametrize(
    ("kind", "condition", "words"),
    [
        ("publication", Condition("published_on", "between", ("2012-01-01", "")), "公开日期不早于2012年1月1日"),
        ("publication", Condition("published_on", "between", ("", "2012-12-31")), "公开日期不晚于2012年12月31日"),
        ("publication", Condition("channel", "in", ("website", "gazette")), "公开渠道含政府网站或政府公报"),
        ("publication", Condition("category", "under", "业务信息"), "信息类别属于“业务信息”"),
        ("publication", Condition("ceased_on", "empty_or_after", "2012-12-31"), "失效日期为空或晚于2012年12月31日"),
        ("publication", Condition("full_text_online", "is", "true"), "全文电子化为是"),
        ("request", Condition("channel", "is", "online"), "申请方式为网上"),
        ("request", Condition("open_on", "is", "2011-12-31"), "2011年12月31日尚在办理"),
        ("request", Condition("received_on", "before", "2012-01-01"), "收到日期早于2012年1月1日"),
        ("answer", Condition("outcome_group", "is", "refused"), "答复类型为不予公开"),
        ("case", Condition("kind", "is", "reconsideration"), "类型为行政复议"),
        ("case", Condition("result", "is", ""), "审结情况为尚未审结"),
    ],
)
def test_conditions_in_words(kind: str, condition: Condition, words: str) -> None:
    assert f"：{words}；计数" in rule_in_words(Selection(kind, (condition,)))


def test_sums_and_plain_counts() -> None:
    assert rule_in_words(Selection("request", (), "sum:fee_waived")) == "申请登记中的申请；减免金额合计"
