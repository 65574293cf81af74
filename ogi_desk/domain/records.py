"""The records of the office: frozen values, one class for each kind.

A record is what the journal of events adds up to for one thing (an item, a request, a case …). Records hold no
computed dates, states or figures; those are functions in :mod:`ogi_desk.domain.clock` and :mod:`ogi_desk.forms`.
``id`` is ``None`` until the store gives one; ``binned`` means 已移入回收站: kept, not shown, not counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ogi_desk.domain.office_records import (
    CalendarNotice,
    Category,
    DutyDone,
    IntakeTick,
    LetterWording,
    Person,
    PersonalRemoval,
    Profile,
)
from ogi_desk.domain.record import Record
from ogi_desk.domain.report_records import Fact, Narrative, Opening, ReportStep, Snapshot
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    ConsultedParty,
    FeeStandard,
    LetterState,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Validity,
)

__all__ = [
    "PERSONAL_FIELDS",
    "RECORD_KINDS",
    "Attachment",
    "CalendarNotice",
    "Case",
    "Category",
    "ChannelUse",
    "DutyDone",
    "Fact",
    "IntakeTick",
    "Letter",
    "LetterWording",
    "Narrative",
    "Opening",
    "Person",
    "PersonalRemoval",
    "Profile",
    "Publication",
    "Record",
    "ReportStep",
    "Request",
    "RequestEvent",
    "Snapshot",
    "kind_of",
]


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """One channel an item was published by; ``on`` is set only where it differs from the item's own day."""

    channel: Channel
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Record):
    """One published (or deliberately unpublished) item of the log, 主动公开登记."""

    title: str  # 信息名称
    category: str  # 信息类别, a path such as 业务信息/统计公报
    published_on: date  # 公开日期
    produced_on: date | None = None  # 成文日期
    index_number: str = ""  # 索引号
    document_number: str = ""  # 文号
    channels: tuple[ChannelUse, ...] = ()  # 公开渠道
    agency: str = ""  # 发布机构
    section: str = ""  # 责任科室
    summary: str = ""  # 内容概述
    openness: Openness = Openness.PROACTIVE  # 公开属性
    withholding_basis: str = ""  # 不公开依据
    full_text_online: bool = False  # 全文电子化
    public_concern: bool = False  # 公众关注
    reviewer: str = ""  # 保密审查人
    reviewed_on: date | None = None  # 保密审查日期
    validity: Validity = Validity.IN_FORCE  # 有效性
    ceased_on: date | None = None  # 失效日期 (lapsed or repealed on)
    from_request: bool = False  # 由申请转公开 (条例 第四十四条)
    note: str = ""  # 备注
    link: str = ""  # 网页链接, where the public finds it
    request_id: int | None = None  # the request it was published from


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent:
    """One dated thing that happened to a request.

    ``working_days`` belongs to EXTENDED; ``outcome`` to ANSWERED; ``party`` and ``counterpart`` to consultations;
    ``until`` is the day set to the other side (CORRECTION_ASKED, REASONS_ASKED) or the later day of the answer
    (LATER_DATE_SET); ``amount``, ``fee_standard`` and ``units`` (items or pages) belong to fees;
    ``delivered_on`` is the
    day the addressee had the letter; the rest to any.
    """

    kind: RequestEventKind
    on: date
    outcome: Outcome | None = None
    working_days: int | None = None
    document_number: str = ""
    note: str = ""
    party: ConsultedParty | None = None  # whom was consulted; none in older records = a third party
    counterpart: str = ""  # the name of whom was consulted
    until: date | None = None
    approved_by: str = ""  # who allowed an extension or cleared an answer
    approved_on: date | None = None
    amount: Decimal | None = None  # yuan
    fee_standard: FeeStandard | None = None
    units: int | None = None
    delivered_on: date | None = None
    evidence: str = ""  # how delivery is proved: the post's number, who signed
    article: str = ""  # the article an answer rests on
    reason: str = ""  # why: of a refusal, an extension, a correction asked
    letter_id: int | None = None  # the letter that went out with it


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Record):
    """One request for information, 依申请公开登记."""

    received_on: date  # 收到日期
    channel: RequestChannel  # 申请方式
    applicant_class: ApplicantClass  # 申请人类别
    content: str  # 申请内容
    number: str = ""  # 登记号
    applicant: str = ""  # 申请人
    id_type: str = ""  # 证件类型
    id_number: str = ""  # 证件号码
    phone: str = ""  # 联系电话
    address: str = ""  # 通讯地址
    email: str = ""  # 电子邮箱
    delivery: str = ""  # 获取方式
    fee_charged: Decimal | None = None  # 收费金额, yuan
    fee_waived: Decimal | None = None  # 减免金额, yuan
    handler: str = ""  # 经办人
    note: str = ""  # 备注
    events: tuple[RequestEvent, ...] = ()  # in the order of their days
    ordinary_mail: bool = False  # a letter that came without signature (平信)
    arrived_on: date | None = None  # 到达日期, where that is not the day that counts
    receipt_note: str = ""  # 收件确认记录: who confirmed the receipt with whom, how
    regulation: str = ""  # id of the regulation to go by, in place of the one in force on the day of receipt
    regulation_reason: str = ""  # why
    agent: str = ""  # 代理人
    split_from: int | None = None  # the request this one was split from (一事一申请)
    archive_reference: str = ""  # 归档号
    personal_removed_on: date | None = None  # the day the personal data was removed

    @property
    def answer(self) -> RequestEvent | None:
        """The answer in force: the last ANSWERED or WITHDRAWN not followed by REOPENED; ``None`` while open."""
        last: RequestEvent | None = None
        for event in self.events:
            if event.kind in (RequestEventKind.ANSWERED, RequestEventKind.WITHDRAWN):
                last = event
            elif event.kind is RequestEventKind.REOPENED:
                last = None
        return last


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One dispute: 行政复议, 行政诉讼 or 申诉举报."""

    kind: CaseKind  # 类型
    received_on: date  # 收到日期
    result: CaseResult | None = None  # 结果; none = 尚未审结
    closed_on: date | None = None  # 审结日期
    request_id: int | None = None  # 关联登记号, as the request's id
    case_number: str = ""  # 案号
    note: str = ""  # 备注
    answered_on: date | None = None  # 提交书面答复或答辩状日期


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file kept with a record; its bytes lie in the office folder under their digest."""

    owner_kind: str  # "publication", "request" or "letter"
    owner_id: int
    name: str
    size: int  # bytes
    sha256: str  # hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Record):
    """One letter (文书) to an applicant or another party, from draft to delivery.

    Its number is given on issue and never used again. ``filled`` is a JSON object: field name -> the text or ISO day
    filled in; ``body`` is the office's own wording of this one letter, blank = the template's. The copy that was issued
    is kept as an :class:`Attachment` of the letter. A number that was never used is explained by a letter that has only
    number, ``void_on`` and ``void_reason``.
    """

    request_id: int | None = None
    kind: str = ""  # id of the letter's definition, such as correction
    recipient: str = ""  # whom it is addressed to
    filled: str = ""
    body: str = ""
    series: str = ""  # 文种代字 its number counts in
    year: int | None = None
    serial: int | None = None
    number: str = ""  # 文号 as printed
    drafted_on: date | None = None
    drafted_by: str = ""
    sent_on: date | None = None  # for clearance
    returned_on: date | None = None
    remarks: str = ""  # of the return
    cleared_on: date | None = None
    cleared_by: str = ""
    issued_on: date | None = None
    issued_by: str = ""
    sha256: str = ""  # hex, of the issued PDF
    delivered_on: date | None = None  # 送达日期
    evidence: str = ""  # how delivery is proved
    void_on: date | None = None
    void_reason: str = ""

    @property
    def state(self) -> LetterState:
        """Where the letter stands."""
        if self.void_on:
            return LetterState.VOID
        if self.issued_on:
            return LetterState.ISSUED
        if self.cleared_on:
            return LetterState.CLEARED
        if self.returned_on:
            return LetterState.RETURNED
        return LetterState.SENT if self.sent_on else LetterState.DRAFT


#: What of a request tells who the applicant is; removed when the retention time is over.
PERSONAL_FIELDS = ("applicant", "id_type", "id_number", "phone", "address", "email", "agent", "receipt_note")

#: kind id -> class, the one list of what the store keeps
RECORD_KINDS: dict[str, type[Record]] = {
    "publication": Publication,
    "request": Request,
    "case": Case,
    "fact": Fact,
    "opening": Opening,
    "narrative": Narrative,
    "attachment": Attachment,
    "category": Category,
    "profile": Profile,
    "person": Person,
    "report_step": ReportStep,
    "snapshot": Snapshot,
    "letter": Letter,
    "letter_wording": LetterWording,
    "calendar_notice": CalendarNotice,
    "intake_tick": IntakeTick,
    "duty_done": DutyDone,
    "personal_removal": PersonalRemoval,
}


def kind_of(record: Record) -> str:
    """The kind id of a record; ``KeyError`` for a class that is not a kind."""
    for kind, cls in RECORD_KINDS.items():
        if type(record) is cls:
            return kind
    raise KeyError(type(record).__name__)
