"""The office's words for kinds, fields and values of records, said once for history, journal and forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.records import ChannelUse, Letter, LetterWording, Person, Profile, Record, RequestEvent, kind_of
from ogi_desk.domain.vocabulary import ReportState, Role, Term
from ogi_desk.ui.dialogs.letter_words import title_of_kind
from ogi_desk.ui.language import mark, term

KINDS: dict[str, str] = {
    "publication": mark("fields", "公开信息"),
    "request": mark("fields", "申请"),
    "case": mark("fields", "复议、诉讼、申诉举报"),
    "fact": mark("fields", "年度事实"),
    "opening": mark("fields", "期初累计"),
    "narrative": mark("fields", "报告文字"),
    "attachment": mark("fields", "附件"),
    "category": mark("fields", "信息类别"),
    "profile": mark("fields", "单位资料"),
    "person": mark("fields", "人员"),
    "report_step": mark("fields", "报告办理"),
    "snapshot": mark("fields", "签发版本"),
    "personal_removal": mark("fields", "个人信息移除"),
    "letter": mark("fields", "文书"),
    "letter_wording": mark("fields", "文书模板"),
    "intake_tick": mark("fields", "每日查收"),
    "duty_done": mark("fields", "定期事项"),
    "calendar_notice": mark("fields", "放假通知"),
}

_SHARED = {
    "note": mark("fields", "备注"),
    "binned": mark("fields", "在回收站"),
    "received_on": mark("fields", "收到日期"),
    "year": mark("fields", "年度"),
    "form": mark("fields", "报告格式"),
    "indicator": mark("fields", "指标"),
    "value": mark("fields", "数值"),
    "source": mark("fields", "依据"),
    "name": mark("fields", "名称"),
    "email": mark("fields", "电子邮箱"),
    "phone": mark("fields", "联系电话"),
    "address": mark("fields", "通讯地址"),
}

_OWN: dict[str, dict[str, str]] = {
    "publication": {
        "title": mark("fields", "信息名称"),
        "category": mark("fields", "信息类别"),
        "published_on": mark("fields", "公开日期"),
        "produced_on": mark("fields", "成文日期"),
        "index_number": mark("fields", "索引号"),
        "document_number": mark("fields", "文号"),
        "channels": mark("fields", "公开渠道"),
        "agency": mark("fields", "发布机构"),
        "section": mark("fields", "责任科室"),
        "summary": mark("fields", "内容概述"),
        "openness": mark("fields", "公开属性"),
        "withholding_basis": mark("fields", "不公开依据"),
        "full_text_online": mark("fields", "全文电子化"),
        "public_concern": mark("fields", "公众关注"),
        "reviewer": mark("fields", "保密审查人"),
        "reviewed_on": mark("fields", "保密审查日期"),
        "validity": mark("fields", "有效性"),
        "ceased_on": mark("fields", "失效日期"),
        "from_request": mark("fields", "由申请转公开"),
        "link": mark("fields", "网页链接"),
        "request_id": mark("fields", "来自申请"),
    },
    "request": {
        "channel": mark("fields", "申请方式"),
        "applicant_class": mark("fields", "申请人类别"),
        "content": mark("fields", "申请内容"),
        "number": mark("fields", "登记号"),
        "applicant": mark("fields", "申请人"),
        "id_type": mark("fields", "证件类型"),
        "id_number": mark("fields", "证件号码"),
        "delivery": mark("fields", "获取方式"),
        "fee_charged": mark("fields", "收费金额"),
        "fee_waived": mark("fields", "减免金额"),
        "handler": mark("fields", "经办人"),
        "events": mark("fields", "办理经过"),
        "ordinary_mail": mark("fields", "平信"),
        "arrived_on": mark("fields", "到达日期"),
        "receipt_note": mark("fields", "收件确认记录"),
        "regulation": mark("fields", "适用条例"),
        "regulation_reason": mark("fields", "适用理由"),
        "agent": mark("fields", "代理人"),
        "split_from": mark("fields", "拆分自"),
        "archive_reference": mark("fields", "归档号"),
        "personal_removed_on": mark("fields", "个人信息移除日期"),
    },
    "case": {
        "kind": mark("fields", "类型"),
        "result": mark("fields", "结果"),
        "closed_on": mark("fields", "审结日期"),
        "request_id": mark("fields", "关联申请"),
        "case_number": mark("fields", "案号"),
        "answered_on": mark("fields", "提交答复日期"),
    },
    "opening": {"until_year": mark("fields", "截至年度")},
    "narrative": {
        "section": mark("fields", "部分"),
        "text": mark("fields", "文字"),
    },
    "attachment": {
        "owner_kind": mark("fields", "所属登记"),
        "owner_id": mark("fields", "所属编号"),
        "name": mark("fields", "文件名"),
        "size": mark("fields", "大小（字节）"),
        "sha256": mark("fields", "校验值"),
    },
    "category": {"path": mark("fields", "路径")},
    "calendar_notice": {
        "title": mark("fields", "通知标题"),
        "number": mark("fields", "发文字号"),
        "source": mark("fields", "出处"),
        "data": mark("fields", "放假安排"),
    },
    "letter": {
        "request_id": mark("fields", "申请"),
        "kind": mark("fields", "文种"),
        "recipient": mark("fields", "收件人"),
        "filled": mark("fields", "填写内容"),
        "body": mark("fields", "正文"),
        "series": mark("fields", "文种代字"),
        "serial": mark("fields", "序号"),
        "number": mark("fields", "文号"),
        "drafted_on": mark("fields", "起草日期"),
        "drafted_by": mark("fields", "起草人"),
        "sent_on": mark("fields", "送审日期"),
        "returned_on": mark("fields", "退回日期"),
        "remarks": mark("fields", "退回意见"),
        "cleared_on": mark("fields", "审定日期"),
        "cleared_by": mark("fields", "审定人"),
        "issued_on": mark("fields", "发出日期"),
        "issued_by": mark("fields", "发出人"),
        "sha256": mark("fields", "校验值"),
        "delivered_on": mark("fields", "送达日期"),
        "evidence": mark("fields", "送达凭证"),
        "void_on": mark("fields", "作废日期"),
        "void_reason": mark("fields", "作废原因"),
    },
    "letter_wording": {
        "kind": mark("fields", "文种"),
        "text": mark("fields", "文字"),
    },
    "intake_tick": {
        "day": mark("fields", "日期"),
        "place": mark("fields", "查收处"),
        "by": mark("fields", "查收人"),
        "at": mark("fields", "时间"),
        "found": mark("fields", "收到件数"),
    },
    "duty_done": {
        "duty": mark("fields", "事项"),
        "period": mark("fields", "所属期"),
        "done_on": mark("fields", "办结日期"),
        "by": mark("fields", "办理人"),
    },
    "personal_removal": {
        "request_id": mark("fields", "申请"),
        "removed_on": mark("fields", "移除日期"),
        "seals": mark("fields", "流水校验值"),
    },
    "profile": {
        "agency": mark("fields", "单位名称"),
        "agency_in_title": mark("fields", "标题中的单位名称"),
        "region": mark("fields", "行政区域"),
        "index_pattern": mark("fields", "索引号规则"),
        "agency_code": mark("fields", "机构代码"),
        "document_pattern": mark("fields", "文号规则"),
        "document_word": mark("fields", "机关代字"),
        "request_pattern": mark("fields", "登记号规则"),
        "director_post": mark("fields", "负责人职务"),
        "postcode": mark("fields", "邮政编码"),
        "website": mark("fields", "网址"),
        "seal": mark("fields", "印章位置"),
        "fax": mark("fields", "传真"),
        "contact": mark("fields", "联系人"),
        "government": mark("fields", "本级人民政府"),
        "reconsideration_body": mark("fields", "行政复议机关"),
        "court": mark("fields", "管辖法院"),
        "payment": mark("fields", "缴费方式"),
        "letter_word": mark("fields", "文书代字"),
        "letter_pattern": mark("fields", "文书编号规则"),
        "intake_places": mark("fields", "每日查收处"),
        "clearance": mark("fields", "发出前须审定"),
        "retention_years": mark("fields", "个人信息保存年限"),
    },
    "person": {
        "name": mark("fields", "姓名"),
        "post": mark("fields", "职务"),
        "role": mark("fields", "身份"),
        "passphrase_hash": mark("fields", "口令"),
    },
    "report_step": {
        "state": mark("fields", "状态"),
        "at": mark("fields", "时间"),
        "by": mark("fields", "办理人"),
        "remarks": mark("fields", "意见"),
        "excuses": mark("fields", "书面说明"),
        "digest": mark("fields", "内容摘要值"),
        "snapshot_id": mark("fields", "签发版本"),
    },
    "snapshot": {
        "version": mark("fields", "版本"),
        "made_at": mark("fields", "时间"),
        "signer": mark("fields", "签发人"),
        "signer_post": mark("fields", "签发人职务"),
        "reason": mark("fields", "事由"),
        "report_json": mark("fields", "报告内容"),
        "records_json": mark("fields", "所依据的登记"),
        "paper_sha256": mark("fields", "文稿校验值"),
        "signed_sha256": mark("fields", "签发文件校验值"),
        "signed_file": mark("fields", "签发文件"),
        "certificate_sha256": mark("fields", "证书校验值"),
    },
}

_TITLES: dict[str, Callable[[Record], str]] = {
    "publication": lambda r: _part(r, "title"),
    "request": lambda r: " ".join(filter(None, (_part(r, "number"), _part(r, "content")))),
    "case": lambda r: " ".join(filter(None, (value_words(r, "kind"), _part(r, "case_number")))),
    "fact": lambda r: f"{_part(r, 'year')} {_part(r, 'indicator')}",
    "opening": lambda r: f"{_part(r, 'until_year')} {_part(r, 'indicator')}",
    "narrative": lambda r: f"{_part(r, 'year')} {_part(r, 'section')}",
    "category": lambda r: _part(r, "path"),
    "calendar_notice": lambda r: _part(r, "title"),
    "personal_removal": lambda r: f"#{_part(r, 'request_id')}",
    "letter": lambda r: " ".join(filter(None, (value_words(r, "kind"), _part(r, "number")))),
    "letter_wording": lambda r: value_words(r, "kind"),
    "intake_tick": lambda r: " ".join((_part(r, "day"), _part(r, "place"))),
    "duty_done": lambda r: " ".join((_part(r, "duty"), _part(r, "period"))),
    "profile": lambda r: _part(r, "agency"),
    "report_step": lambda r: f"{_part(r, 'year')} {value_words(r, 'state')}",
    "snapshot": lambda r: f"{_part(r, 'year')} v{_part(r, 'version')}",
}


def kind_name(kind: str) -> str:
    """A record kind in the window's language."""
    return QCoreApplication.translate("fields", KINDS.get(kind, kind))


def field_name(kind: str, field: str) -> str:
    """A field of a kind in the window's language; the field's own name when it is not listed."""
    label = _OWN.get(kind, {}).get(field) or _SHARED.get(field, field)
    return QCoreApplication.translate("fields", label)


def title_of(record: Record | None) -> str:
    """A record in a few words."""
    if record is None:
        return ""
    title = _TITLES.get(kind_of(record))
    return title(record) if title else _part(record, "name")


def value_words(record: Record, field: str) -> str:
    """A field's value as people write it; secrets are never shown."""
    value = getattr(record, field)
    if isinstance(record, Person):
        if field == "passphrase_hash":
            return QCoreApplication.translate("fields", "已设置") if value else ""
        if field == "role":
            return term(Role.by_id(value)) if value else ""
    if field == "state" and kind_of(record) == "report_step":
        return term(ReportState.by_id(str(value)))
    if isinstance(record, Profile) and field == "seal":
        return seal_words(str(value))
    if isinstance(record, Letter | LetterWording) and field == "kind":
        return title_of_kind(str(value)) if value else ""
    if field == "owner_kind":
        return kind_name(str(value))
    return in_words(value)


def seal_words(seal: str) -> str:
    """What the paper shows at the seal's place."""
    if seal == "sample":
        return QCoreApplication.translate("fields", "样章")
    return QCoreApplication.translate("fields", "留空待盖章")


def in_words(value: object) -> str:
    """Any field value as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return QCoreApplication.translate("fields", "是") if value else QCoreApplication.translate("fields", "否")
    if isinstance(value, Term):
        return term(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, ChannelUse):
        return term(value.channel) + (f" {value.on.isoformat()}" if value.on else "")
    if isinstance(value, RequestEvent):
        parts = [value.on.isoformat(), term(value.kind)]
        if value.outcome:
            parts.append(term(value.outcome))
        if value.working_days:
            parts.append(QCoreApplication.translate("fields", "{0} 个工作日").format(value.working_days))
        parts += [part for part in (value.document_number, value.note) if part]
        return " ".join(parts)
    if isinstance(value, tuple):
        longer = any(isinstance(member, RequestEvent) for member in value)
        return ("\n" if longer else "、").join(in_words(member) for member in value)
    return str(value)


def differences(before: Record | None, after: Record | None) -> list[tuple[str, str, str]]:
    """The fields that differ as (label, before, after); of a new record the fields it was given."""
    one = after if after is not None else before
    if one is None:
        return []
    found = []
    for name in (field.name for field in fields(one) if field.name != "id"):
        if before is None or after is None:
            if getattr(one, name) in (type(one).__dataclass_fields__[name].default, None, "", ()):
                continue
        elif getattr(before, name) == getattr(after, name):
            continue
        old = value_words(before, name) if before is not None else ""
        new = value_words(after, name) if after is not None else ""
        found.append((field_name(kind_of(one), name), old, new))
    return found


def _part(record: Record, field: str) -> str:
    return in_words(getattr(record, field))
