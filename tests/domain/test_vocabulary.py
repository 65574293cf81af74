"""The terms as the contract has them: importers and exporters rely on every label."""

from __future__ import annotations

import pytest

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.vocabulary import (
    REFUSALS,
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    OutcomeGroup,
    RequestChannel,
    RequestEventKind,
    Term,
    Validity,
)

CONTRACT: dict[type[Term], str] = {
    Channel: "政府网站 政府公报 政务微博 政务微信 新闻媒体 公示栏 统计月报 统计年鉴 其他",
    Openness: "主动公开 依申请公开 不予公开",
    Validity: "有效 失效 废止",
    RequestChannel: "当面 信函 网上 传真 电子邮件 其他",
    ApplicantClass: "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他",
    CaseKind: "行政复议 行政诉讼（未经复议直接起诉） 行政诉讼（复议后起诉） 申诉举报",
    CaseResult: "结果维持 结果纠正 其他结果",
    RequestState: "办理中 即将到期 已超期 待补正 待缴费 征求意见中 已答复",
    Outcome: (
        "予以公开 部分公开 属于国家秘密 其他法律行政法规禁止公开 危及“三安全一稳定” 保护第三方合法权益 "
        "属于三类内部事务信息 属于四类过程性信息 属于行政执法案卷 属于行政查询事项 本机关不掌握相关政府信息 "
        "没有现成信息需要另行制作 补正后申请内容仍不明确 信访举报投诉类申请 重复申请 要求提供公开出版物 "
        "无正当理由大量反复申请 要求行政机关确认或重新出具已获取信息 申请人无正当理由逾期不补正 "
        "申请人逾期未按收费通知要求缴纳费用 其他处理"
    ),
}


@pytest.mark.parametrize("terms", CONTRACT)
def test_labels_are_those_of_the_contract(terms: type[Term]) -> None:
    assert terms.labels() == tuple(CONTRACT[terms].split())


@pytest.mark.parametrize("terms", [*CONTRACT, OutcomeGroup, RequestEventKind])
def test_every_term_is_found_by_id_and_by_label(terms: type[Term]) -> None:
    for term in terms:
        assert terms.by_id(term.id) is term
        assert terms.by_label(term.label) is term
    assert terms.by_label("没有的") is None
    with pytest.raises(KeyError):
        terms.by_id("nothing")


def test_the_outcome_groups_of_the_2012_form() -> None:
    groups = {group: [o.label for o in Outcome if o.group is group] for group in OutcomeGroup}
    assert groups[OutcomeGroup.GRANTED] == ["予以公开"]
    assert groups[OutcomeGroup.PARTLY_GRANTED] == ["部分公开"]
    assert len(groups[OutcomeGroup.REFUSED]) == len(REFUSALS) == 8
    assert groups[OutcomeGroup.REFUSED][0] == "属于国家秘密"
    assert len(groups[OutcomeGroup.OTHER]) == 11
