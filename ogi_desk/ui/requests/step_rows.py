"""Which fields a step asks for: only those its kind needs, in the order they stand in. Must not know a widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.vocabulary import RequestEventKind

Kind = RequestEventKind
translate = QCoreApplication.translate

#: kind -> its rows after the day
ROWS: dict[RequestEventKind, tuple[str, ...]] = {
    Kind.CORRECTION_ASKED: ("until", "reason", "number", "delivery", "note"),
    Kind.CORRECTION_RECEIVED: ("note",),
    Kind.CONSULTATION_SENT: ("party", "counterpart", "number", "delivery", "note"),
    Kind.CONSULTATION_RETURNED: ("returned", "note"),
    Kind.EXTENDED: ("days", "reason", "number", "approval", "delivery", "note"),
    Kind.FEE_NOTIFIED: ("standard", "units", "amount", "number", "delivery", "note"),
    Kind.FEE_PAID: ("amount", "note"),
    Kind.ANSWERED: ("outcome", "article", "reason", "number", "note"),
    Kind.DELIVERED: ("evidence", "note"),
    Kind.WITHDRAWN: ("reason", "note"),
    Kind.REOPENED: ("reason", "note"),
    Kind.REASONS_ASKED: ("until", "reason", "number", "delivery", "note"),
    Kind.REASONS_RECEIVED: ("note",),
    Kind.LATER_DATE_SET: ("until", "reason", "number", "delivery", "note"),
}


def label_of(row: str, kind: RequestEventKind) -> str:
    """What stands before a row; the same field is asked for in the words of its step."""
    own = {
        ("day", Kind.DELIVERED): translate("StepRows", "送达日期"),
        ("day", Kind.CONSULTATION_SENT): translate("StepRows", "发出日期"),
        ("day", Kind.CONSULTATION_RETURNED): translate("StepRows", "收回日期"),
        ("day", Kind.FEE_PAID): translate("StepRows", "缴费日期"),
        ("reason", Kind.CORRECTION_ASKED): translate("StepRows", "补正事项"),
        ("reason", Kind.REASONS_ASKED): translate("StepRows", "说明事项"),
        ("until", Kind.CORRECTION_ASKED): translate("StepRows", "补正截止"),
        ("until", Kind.REASONS_ASKED): translate("StepRows", "说明截止"),
        ("until", Kind.LATER_DATE_SET): translate("StepRows", "延至"),
        ("amount", Kind.FEE_PAID): translate("StepRows", "实缴金额"),
        ("note", Kind.CONSULTATION_RETURNED): translate("StepRows", "意见"),
    }
    shared = {
        "day": translate("StepRows", "日期"),
        "outcome": translate("StepRows", "答复结果"),
        "party": translate("StepRows", "征求对象"),
        "counterpart": translate("StepRows", "对方名称"),
        "returned": translate("StepRows", "收回哪一份"),
        "days": translate("StepRows", "延长"),
        "until": translate("StepRows", "截止日期"),
        "standard": translate("StepRows", "计收方式"),
        "units": translate("StepRows", "数量"),
        "amount": translate("StepRows", "金额"),
        "article": translate("StepRows", "依据"),
        "reason": translate("StepRows", "理由"),
        "number": translate("StepRows", "文号"),
        "approval": translate("StepRows", "批准"),
        "delivery": translate("StepRows", "送达"),
        "evidence": translate("StepRows", "送达凭证"),
        "note": translate("StepRows", "说明"),
    }
    return own.get((row, kind), shared[row])


def hint_of(row: str, kind: RequestEventKind) -> str:
    """What stands in the empty field."""
    own = {
        ("reason", Kind.CORRECTION_ASKED): translate("StepRows", "一次性告知需要补正的全部事项"),
        ("reason", Kind.REASONS_ASKED): translate("StepRows", "申请数量、频次明显超过合理范围的情形"),
        ("reason", Kind.EXTENDED): translate("StepRows", "为什么不能按期答复"),
        ("reason", Kind.REOPENED): translate("StepRows", "如复议决定责令重新答复"),
        ("article", Kind.ANSWERED): translate("StepRows", "如 条例第三十六条第（二）项"),
        ("note", Kind.CONSULTATION_RETURNED): translate("StepRows", "同意、不同意及理由"),
        ("note", Kind.FEE_PAID): translate("StepRows", "票据号码"),
    }
    shared = {
        "counterpart": translate("StepRows", "单位或个人名称"),
        "evidence": translate("StepRows", "邮件号码、签收人"),
    }
    return own.get((row, kind), shared.get(row, ""))
