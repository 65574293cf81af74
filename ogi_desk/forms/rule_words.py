"""Saying in Chinese what a selection selects, so that every figure can give its rule in words."""

from __future__ import annotations

from datetime import date

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    OutcomeGroup,
    RequestChannel,
    Term,
    Validity,
)
from ogi_desk.forms.selection import Condition, Selection

_SUBJECT = {
    "publication": "公开登记中的信息",
    "request": "申请登记中的申请",
    "answer": "申请登记中已答复的申请",
    "case": "登记的复议、诉讼、申诉举报",
}
_MEASURE = {"count": "计数", "sum:fee_waived": "减免金额合计", "sum:fee_charged": "收费金额合计"}
_FIELD = {
    "published_on": "公开日期",
    "produced_on": "成文日期",
    "ceased_on": "失效日期",
    "openness": "公开属性",
    "validity": "有效性",
    "category": "信息类别",
    "section": "责任科室",
    "full_text_online": "全文电子化",
    "public_concern": "公众关注",
    "from_request": "由申请转公开",
    "received_on": "收到日期",
    "applicant_class": "申请人类别",
    "open_on": "办理中",
    "answered_on": "答复日期",
    "outcome": "答复结果",
    "outcome_group": "答复类型",
    "on_time": "按期答复",
    "closed_on": "审结日期",
    "kind": "类型",
    "result": "结果",
}
_TERMS: dict[str, type[Term]] = {
    "openness": Openness,
    "validity": Validity,
    "applicant_class": ApplicantClass,
    "outcome": Outcome,
    "outcome_group": OutcomeGroup,
    "kind": CaseKind,
    "result": CaseResult,
}


def rule_in_words(selection: Selection) -> str:
    """Return, for instance, ``公开登记中的信息：公开日期在2012年1月1日至2012年12月31日，公开属性为主动公开；计数``."""
    conditions = "，".join(_condition(selection.kind, c) for c in selection.conditions)
    subject, measured = _SUBJECT[selection.kind], _MEASURE[selection.measure]
    return f"{subject}：{conditions}；{measured}" if conditions else f"{subject}；{measured}"


def _condition(kind: str, condition: Condition) -> str:
    field, operator, value = condition.field, condition.operator, condition.value
    if field == "channel":
        name = "公开渠道" if kind == "publication" else "申请方式"
        terms: type[Term] | None = Channel if kind == "publication" else RequestChannel
    else:
        name, terms = _FIELD[field], _TERMS.get(field)
    values = (value,) if isinstance(value, str) else value
    if field == "open_on":
        return f"{_day(values[0])}尚在办理"
    if operator == "between":
        start, end = values
        if not start:
            return f"{name}不晚于{_day(end)}"
        return f"{name}在{_day(start)}至{_day(end)}" if end else f"{name}不早于{_day(start)}"
    if operator == "before":
        return f"{name}早于{_day(values[0])}"
    if operator == "empty_or_after":
        return f"{name}为空或晚于{_day(values[0])}"
    if operator == "under":
        return f"{name}属于“{values[0]}”"
    shown = "、".join(_value(terms, v) for v in values)
    joined = "含" if field == "channel" and kind == "publication" else "为"
    return f"{name}{joined}{shown}"


def _value(terms: type[Term] | None, value: str) -> str:
    if terms is CaseResult and not value:
        return "尚未审结"
    if value in ("true", "false", "1", "0") and terms is None:
        return "是" if value in ("true", "1") else "否"
    if terms is None:
        return value
    try:
        return terms.by_id(value).label
    except KeyError:
        return value


def _day(text: str) -> str:
    try:
        return in_words(date.fromisoformat(text))
    except ValueError:
        return text
