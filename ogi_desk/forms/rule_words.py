"""Saying in Chinese what a selection selects, so that every figure can give its rule in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.saying import Saying, listed
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

_SUBJECT_LABELS = {
    "publication": "公开登记中的信息",
    "request": "申请登记中的申请",
    "answer": "申请登记中已答复的申请",
    "case": "登记的复议、诉讼、申诉举报",
}
_MEASURE_LABELS = {"count": "计数", "sum:fee_waived": "减免金额合计", "sum:fee_charged": "收费金额合计"}
_FIELD_LABELS = {
    "published_on": "公开日期",
    "produced_on": "成文日期",
    "made_on": "成文日期（未填的按公开日期）",
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
    "extended": "经批准延期",
    "closed_on": "审结日期",
    "kind": "类型",
    "result": "审结情况",
}
_LISTS = frozenset(("is", "in"))
_MANY_AT_ONCE = frozenset(("channel", "open_on", "unsettled_on", "settled_by"))  # a record may have several, or a day
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
    conditions = listed([_condition(selection.kind, c) for c in _narrowest(selection.conditions)], "，")
    subject, measured = _SUBJECT_LABELS[selection.kind], _MEASURE_LABELS[selection.measure]
    if not conditions:
        return Saying("{subject}；{measured}", subject=subject, measured=measured)
    return Saying("{subject}：{conditions}；{measured}", subject=subject, conditions=conditions, measured=measured)


def _narrowest(conditions: Sequence[Condition]) -> Iterator[Condition]:
    """Yield the conditions, of those that list values of one field only what is in all of them: 答复类型为同意公开."""
    values: dict[str, list[str]] = {}
    for condition in conditions:
        if condition.operator in _LISTS and condition.field not in _MANY_AT_ONCE:
            given = (condition.value,) if isinstance(condition.value, str) else condition.value
            known = values.get(condition.field)
            values[condition.field] = [v for v in (known or given) if v in given]
    told: set[str] = set()
    for condition in conditions:
        if condition.operator not in _LISTS or not values.get(condition.field):
            yield condition
        elif condition.field not in told:
            told.add(condition.field)
            yield Condition(condition.field, "in", tuple(values[condition.field]))


def _condition(kind: str, condition: Condition) -> str:
    field, operator, value = condition.field, condition.operator, condition.value
    if field == "channel":
        name: str = Saying("公开渠道") if kind == "publication" else Saying("申请方式")
        terms: type[Term] | None = Channel if kind == "publication" else RequestChannel
    else:
        name, terms = _FIELD_LABELS.get(field, field), _TERMS.get(field)
    values = (value,) if isinstance(value, str) else value
    if field == "open_on":
        return Saying("{day}尚在办理", day=_day(values[0]))
    if field == "unsettled_on":
        return Saying("{day}尚在办理（以前年度已办结、后来重新办理的不再计）", day=_day(values[0]))
    if field == "settled_by":
        return Saying("以截至{day}的最后一次答复为准（以前年度已办结、后来重新办理的不再计）", day=_day(values[0]))
    if operator == "between":
        start, end = values
        if not start:
            return Saying("{name}不晚于{day}", name=name, day=_day(end))
        return (
            Saying("{name}在{day}至{day2}", name=name, day=_day(start), day2=_day(end))
            if end
            else Saying("{name}不早于{day}", name=name, day=_day(start))
        )
    if operator == "before":
        return Saying("{name}早于{day}", name=name, day=_day(values[0]))
    if operator == "empty_or_after":
        return Saying("{name}为空或晚于{day}", name=name, day=_day(values[0]))
    if operator == "under":
        return Saying("{name}属于“{values}”", name=name, values=values[0])
    *most, last = (_value(terms, v) for v in values)
    shown = Saying("{most}或{last}", most=listed(most), last=last) if most else last
    if field == "channel" and kind == "publication":
        return Saying("{name}含{shown}", name=name, shown=shown)
    return Saying("{name}为{shown}", name=name, shown=shown)


def _value(terms: type[Term] | None, value: str) -> str:
    if terms is CaseResult and not value:
        return Saying("尚未审结")
    if terms is Outcome and not value:
        return Saying("申请人撤回")
    if value in ("true", "false", "1", "0") and terms is None:
        return Saying("是") if value in ("true", "1") else Saying("否")
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
