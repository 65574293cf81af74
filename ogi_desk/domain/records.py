"""The records of the office: frozen values, one class for each kind.

A record is what the journal of events adds up to for one thing (an item, a request, a case …). Records hold no
computed dates, states or figures; those are functions in :mod:`ogi_desk.domain.clock` and :mod:`ogi_desk.forms`.
``id`` is ``None`` until the store gives one; ``binned`` means 已移入回收站: kept, not shown, not counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Validity,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records share."""

    id: int | None = None
    binned: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent:
    """One dated thing that happened to a request.

    ``working_days`` belongs to EXTENDED, ``outcome`` and ``document_number`` to ANSWERED; ``note`` to any.
    """

    kind: RequestEventKind
    on: date
    outcome: Outcome | None = None
    working_days: int | None = None
    document_number: str = ""
    note: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Record):
    """A year's figure that no record holds, entered with its source."""

    year: int  # 年度
    indicator: str  # 指标, a row label without its numbering, or row/column
    value: Decimal  # 数值
    source: str = ""  # 依据


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening(Record):
    """A cumulative figure from before the office used the program (历年累计 until the end of ``until_year``)."""

    until_year: int  # 截至年度
    indicator: str  # 指标
    value: Decimal  # 数值
    source: str = ""  # 依据


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrative(Record):
    """The office's text of one section of one year's report, with ``{{…}}`` figure fields in it."""

    year: int
    form: str
    section: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file kept with a record; its bytes lie in the office folder under their digest."""

    owner_kind: str  # "publication" or "request"
    owner_id: int
    name: str
    size: int  # bytes
    sha256: str  # hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Record):
    """A category the office added to the shipped list, as a path."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Record):
    """Who the office is and how it numbers things; one record only. Blank patterns mean the shipped default."""

    agency: str  # full official name, as it signs: 泉港区统计局
    agency_in_title: str = ""  # the name as the report's title has it, when it differs
    region: str = ""  # 泉港区
    index_pattern: str = "{agency_code}-{category_code}-{year}-{serial:05d}"  # Quanzhou's 索引号 rule
    agency_code: str = "QG02101"
    document_pattern: str = "{document_word}〔{year}〕{serial}号"
    document_word: str = ""  # 机关代字, such as 泉港统
    request_pattern: str = "{year}-{serial:03d}"
    director_post: str = ""  # 局长
    address: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    seal: str = "space"  # what the paper shows at the seal's place: "space" or "sample" (样章)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person of the office; ``passphrase_hash`` is argon2, empty = may not sign or log in by passphrase."""

    name: str
    post: str
    role: str  # Role id
    passphrase_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportStep(Record):
    """One dated step of a year's report on its way to signature (送审, 退回, 签发)."""

    year: int
    form: str
    state: str  # ReportState id
    at: str  # ISO local date and time
    by: str  # the person's name
    remarks: str = ""  # of a return, or the reason of a new version
    excuses: str = ""  # JSON list of [finding key, text] at approval
    digest: str = ""  # of the records and text looked at, so that changes since can be shown
    snapshot_id: int | None = None  # with APPROVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot(Record):
    """What was signed: frozen text, figures, form version, record ids and digest, and the paper's SHA-256."""

    year: int
    form: str
    version: int  # 1, 2 … ; later ones carry a reason
    made_at: str  # ISO local date and time
    signer: str
    signer_post: str
    reason: str = ""
    report_json: str = ""  # the report as JSON (contract §3)
    records_json: str = ""  # {"ids": {kind: [...]}, "digest": sha256 hex}
    paper_sha256: str = ""  # of the unsigned paper
    signed_sha256: str = ""  # of the signed file
    signed_file: str = ""  # its name under the office folder's signed/
    certificate_sha256: str = ""  # of the signer's certificate


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
}


def kind_of(record: Record) -> str:
    """The kind id of a record; ``KeyError`` for a class that is not a kind."""
    for kind, cls in RECORD_KINDS.items():
        if type(record) is cls:
            return kind
    raise KeyError(type(record).__name__)
