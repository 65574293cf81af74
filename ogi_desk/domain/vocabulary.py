"""The office's fixed terms: one id for machines, one exact Chinese label for people, said once.

Must not hold anything an office may change for itself (categories live in data, see ``resources/codes``).
"""

from __future__ import annotations

from enum import Enum
from typing import Self


class Term(Enum):
    """A closed list of terms. ``id`` is stored, ``label`` is shown, printed and imported."""

    def __init__(self, id: str, label: str) -> None:
        self.id = id
        self.label = label

    @classmethod
    def by_id(cls, id: str) -> Self:
        """Return the term with this id; ``KeyError`` when there is none."""
        for term in cls:
            if term.id == id:
                return term
        raise KeyError(f"{cls.__name__}: {id}")

    @classmethod
    def by_label(cls, label: str) -> Self | None:
        """Return the term with this exact label, or ``None``."""
        for term in cls:
            if term.label == label:
                return term
        return None

    @classmethod
    def labels(cls) -> tuple[str, ...]:
        """All labels in the order of definition."""
        return tuple(term.label for term in cls)


class Channel(Term):
    """公开渠道: where an item was published (条例 2019 第二十三、二十四条)."""

    WEBSITE = "website", "政府网站"
    GAZETTE = "gazette", "政府公报"
    WEIBO = "weibo", "政务微博"
    WECHAT = "wechat", "政务微信"
    PRESS = "press", "新闻媒体"
    NOTICE_BOARD = "notice_board", "公示栏"
    MONTHLY = "monthly", "统计月报"
    YEARBOOK = "yearbook", "统计年鉴"
    OTHER = "other", "其他"


class Openness(Term):
    """公开属性."""

    PROACTIVE = "proactive", "主动公开"
    ON_REQUEST = "on_request", "依申请公开"
    WITHHELD = "withheld", "不予公开"


class Validity(Term):
    """有效性 of a document."""

    IN_FORCE = "in_force", "有效"
    LAPSED = "lapsed", "失效"
    REPEALED = "repealed", "废止"


class RequestChannel(Term):
    """申请方式: how a request reached the office (条例 第三十一条)."""

    IN_PERSON = "in_person", "当面"
    LETTER = "letter", "信函"
    ONLINE = "online", "网上"
    FAX = "fax", "传真"
    EMAIL = "email", "电子邮件"
    OTHER = "other", "其他"


class ApplicantClass(Term):
    """申请人类别: the applicant columns of the national request table."""

    NATURAL_PERSON = "natural_person", "自然人"
    BUSINESS = "business", "商业企业"
    RESEARCH = "research", "科研机构"
    PUBLIC_WELFARE = "public_welfare", "社会公益组织"
    LEGAL_SERVICE = "legal_service", "法律服务机构"
    OTHER = "other", "其他"


class OutcomeGroup(Term):
    """答复类型 of the 2012 Fujian form, derived from the outcome."""

    GRANTED = "granted", "同意公开"
    PARTLY_GRANTED = "partly_granted", "同意部分公开"
    REFUSED = "refused", "不予公开"
    OTHER = "other", "其他类型"


class Outcome(Term):
    """答复结果: exactly the result rows of the national request table (国办公开办函〔2021〕30号)."""

    GRANTED = "granted", "予以公开"
    PARTLY_GRANTED = "partly_granted", "部分公开"
    STATE_SECRET = "state_secret", "属于国家秘密"
    FORBIDDEN_BY_LAW = "forbidden_by_law", "其他法律行政法规禁止公开"
    ENDANGERS_SECURITY = "endangers_security", "危及“三安全一稳定”"
    THIRD_PARTY_RIGHTS = "third_party_rights", "保护第三方合法权益"
    INTERNAL_AFFAIRS = "internal_affairs", "属于三类内部事务信息"
    PROCESS_INFORMATION = "process_information", "属于四类过程性信息"
    ENFORCEMENT_FILE = "enforcement_file", "属于行政执法案卷"
    ADMINISTRATIVE_QUERY = "administrative_query", "属于行政查询事项"
    NOT_HELD = "not_held", "本机关不掌握相关政府信息"
    NEEDS_CREATION = "needs_creation", "没有现成信息需要另行制作"
    STILL_UNCLEAR = "still_unclear", "补正后申请内容仍不明确"
    PETITION = "petition", "信访举报投诉类申请"
    REPEATED = "repeated", "重复申请"
    PUBLIC_PUBLICATION = "public_publication", "要求提供公开出版物"
    EXCESSIVE = "excessive", "无正当理由大量反复申请"
    RECONFIRMATION = "reconfirmation", "要求行政机关确认或重新出具已获取信息"
    NOT_CORRECTED = "not_corrected", "申请人无正当理由逾期不补正"
    FEE_UNPAID = "fee_unpaid", "申请人逾期未按收费通知要求缴纳费用"
    OTHER = "other", "其他处理"

    @property
    def group(self) -> OutcomeGroup:
        """The row group of the 2012 Fujian form this outcome counts under."""
        if self is Outcome.GRANTED:
            return OutcomeGroup.GRANTED
        if self is Outcome.PARTLY_GRANTED:
            return OutcomeGroup.PARTLY_GRANTED
        return OutcomeGroup.REFUSED if self in REFUSALS else OutcomeGroup.OTHER


#: The eight reasons of （三）不予公开.
REFUSALS = frozenset(
    {
        Outcome.STATE_SECRET,
        Outcome.FORBIDDEN_BY_LAW,
        Outcome.ENDANGERS_SECURITY,
        Outcome.THIRD_PARTY_RIGHTS,
        Outcome.INTERNAL_AFFAIRS,
        Outcome.PROCESS_INFORMATION,
        Outcome.ENFORCEMENT_FILE,
        Outcome.ADMINISTRATIVE_QUERY,
    }
)


class RequestEventKind(Term):
    """What can happen to a request after its receipt, each on a day."""

    CORRECTION_ASKED = "correction_asked", "补正告知"
    CORRECTION_RECEIVED = "correction_received", "收到补正"
    CONSULTATION_SENT = "consultation_sent", "征求意见发出"
    CONSULTATION_RETURNED = "consultation_returned", "征求意见收回"
    EXTENDED = "extended", "延期"
    FEE_NOTIFIED = "fee_notified", "收费通知"
    FEE_PAID = "fee_paid", "缴费"
    ANSWERED = "answered", "答复"
    DELIVERED = "delivered", "送达"
    WITHDRAWN = "withdrawn", "撤回"
    REOPENED = "reopened", "重新办理"
    REASONS_ASKED = "reasons_asked", "说明理由告知"
    REASONS_RECEIVED = "reasons_received", "收到理由说明"
    LATER_DATE_SET = "later_date_set", "确定延迟答复时间"


class ConsultedParty(Term):
    """征求意见的对象: whose time to comment may stop the clock (条例 2019 第三十二至三十四条)."""

    THIRD_PARTY = "third_party", "第三方"
    CO_MAKER = "co_maker", "共同制作机关"
    AGENCY = "agency", "其他机关"


class FeeStandard(Term):
    """信息处理费的计收方式, one for each application (国办函〔2020〕109号)."""

    BY_ITEM = "by_item", "按件"
    BY_PAGE = "by_page", "按量"


class LetterState(Term):
    """Where a letter stands, read off its days."""

    DRAFT = "draft", "草稿"
    SENT = "sent", "待审"
    RETURNED = "returned", "退回"
    CLEARED = "cleared", "已审定"
    ISSUED = "issued", "已发出"
    VOID = "void", "已作废"


class CaseKind(Term):
    """类型 of a dispute about openness."""

    RECONSIDERATION = "reconsideration", "行政复议"
    DIRECT_LITIGATION = "direct_litigation", "行政诉讼（未经复议直接起诉）"
    LITIGATION_AFTER = "litigation_after", "行政诉讼（复议后起诉）"
    COMPLAINT = "complaint", "申诉举报"


class CaseResult(Term):
    """结果 of a dispute; none while it is pending (尚未审结)."""

    UPHELD = "upheld", "结果维持"
    CORRECTED = "corrected", "结果纠正"
    OTHER = "other", "其他结果"


class Role(Term):
    """What a person of the office may do."""

    CLERK = "clerk", "经办人"
    DIRECTOR = "director", "负责人"


class ReportState(Term):
    """Where a year's report stands."""

    DRAFT = "draft", "草稿"
    SENT = "sent", "送审"
    RETURNED = "returned", "退回"
    APPROVED = "approved", "已签发"
