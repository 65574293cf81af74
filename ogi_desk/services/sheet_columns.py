"""The columns of every sheet the office exchanges, said once: import, export, template and documents follow them.

The headings are promises to other programs (docs/exchange.md). Must not read or write files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Case, Fact, Opening, Publication, Record, Request
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    Term,
    Validity,
)


class CellType(Enum):
    """What a column's cells hold."""

    TEXT = "text"  # free text, line breaks kept
    LINE = "line"  # text on one line
    IDENTIFIER = "identifier"  # a number that is text: 索引号, 文号, 证件号码
    DATE = "date"
    DATES = "dates"  # one date, or several separated by 、
    TERM = "term"
    CATEGORY = "category"
    CHANNELS = "channels"
    YES_NO = "yes_no"
    YEAR = "year"
    DAYS = "days"  # one count of working days, or several separated by 、
    MONEY = "money"  # yuan, not negative
    NUMBER = "number"  # not negative


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column: ``field`` is the record's field, or a name of its own where the cell becomes an event."""

    heading: str
    field: str
    holds: CellType
    required: bool = False
    terms: type[Term] | None = None
    once: bool = False  # a value may stand only once, in the sheet and in the office
    width: int = 12  # of the column, in characters
    example: str = ""


@dataclass(frozen=True, slots=True)
class SheetKind:
    """One kind of sheet."""

    id: str
    label: str  # the sheet's name
    record: type[Record]
    columns: tuple[SheetColumn, ...]
    limit: int = 0  # of rows; 0 = as many as a sheet holds

    def column(self, heading: str) -> SheetColumn | None:
        """The column with this heading, or ``None``."""
        return next((c for c in self.columns if c.heading == heading), None)


def _column(
    heading: str,
    field: str,
    holds: CellType,
    example: str = "",
    width: int = 12,
    *,
    terms: type[Term] | None = None,
    once: bool = False,
) -> SheetColumn:
    """A column; a ``*`` after the heading marks it as one that must be filled."""
    return SheetColumn(
        heading=heading.rstrip("*"),
        field=field,
        holds=holds,
        required=heading.endswith("*"),
        terms=terms,
        once=once,
        width=width,
        example=example,
    )


_T = CellType

PUBLICATIONS = SheetKind(
    "publications",
    "主动公开登记",
    Publication,
    (
        _column("信息名称*", "title", _T.LINE, "2011年泉港区国民经济和社会发展统计公报", 44),
        _column("信息类别*", "category", _T.CATEGORY, "业务信息/统计公报", 22),
        _column("公开日期*", "published_on", _T.DATE, "2012-03-01"),
        _column("成文日期", "produced_on", _T.DATE, "2012-02-24"),
        _column("索引号", "index_number", _T.IDENTIFIER, "QG02101-0900-2012-00001", 26, once=True),
        _column("文号", "document_number", _T.IDENTIFIER, "泉港统〔2012〕5号", 20),
        _column("公开渠道", "channels", _T.CHANNELS, "政府网站、政府公报", 22, terms=Channel),
        _column("发布机构", "agency", _T.LINE, "泉港区统计局", 20),
        _column("责任科室", "section", _T.LINE, "综合股", 14),
        _column("内容概述", "summary", _T.TEXT, "全区2011年经济和社会发展主要指标", 40),
        _column("公开属性", "openness", _T.TERM, "主动公开", 12, terms=Openness),
        _column("不公开依据", "withholding_basis", _T.TEXT, "", 20),
        _column("全文电子化", "full_text_online", _T.YES_NO, "是"),
        _column("公众关注", "public_concern", _T.YES_NO, "否"),
        _column("保密审查人", "reviewer", _T.LINE, "王小明"),
        _column("保密审查日期", "reviewed_on", _T.DATE, "2012-02-27", 14),
        _column("有效性", "validity", _T.TERM, "有效", 10, terms=Validity),
        _column("失效日期", "ceased_on", _T.DATE, ""),
        _column("由申请转公开", "from_request", _T.YES_NO, "否", 14),
        _column("备注", "note", _T.TEXT, "", 30),
    ),
)

REQUESTS = SheetKind(
    "requests",
    "依申请公开登记",
    Request,
    (
        _column("收到日期*", "received_on", _T.DATE, "2012-05-14"),
        _column("申请方式*", "channel", _T.TERM, "网上", terms=RequestChannel),
        _column("申请人类别*", "applicant_class", _T.TERM, "自然人", 14, terms=ApplicantClass),
        _column("申请内容*", "content", _T.TEXT, "2011年全区规模以上工业企业统计资料", 44),
        _column("登记号", "number", _T.IDENTIFIER, "2012-001", 14, once=True),
        _column("申请人", "applicant", _T.LINE, "李小华"),
        _column("证件类型", "id_type", _T.LINE, "学生证"),
        _column("证件号码", "id_number", _T.IDENTIFIER, "", 22),
        _column("联系电话", "phone", _T.IDENTIFIER, "", 16),
        _column("通讯地址", "address", _T.LINE, "", 30),
        _column("电子邮箱", "email", _T.LINE, "", 22),
        _column("获取方式", "delivery", _T.LINE, "电子邮件"),
        _column("补正通知日期", "correction_asked", _T.DATES, "", 14),
        _column("补正收到日期", "correction_received", _T.DATES, "", 14),
        _column("征求意见开始", "consultation_sent", _T.DATES, "", 14),
        _column("征求意见结束", "consultation_returned", _T.DATES, "", 14),
        _column("延期批准日期", "extended_on", _T.DATES, "", 14),
        _column("延期工作日", "extended_days", _T.DAYS, ""),
        _column("答复日期", "answered_on", _T.DATE, "2012-05-28"),
        _column("答复结果", "outcome", _T.TERM, "予以公开", 24, terms=Outcome),
        _column("答复文号", "answer_number", _T.IDENTIFIER, "", 20),
        _column("收费金额", "fee_charged", _T.MONEY, ""),
        _column("减免金额", "fee_waived", _T.MONEY, ""),
        _column("经办人", "handler", _T.LINE, "王小明"),
        _column("备注", "note", _T.TEXT, "", 30),
    ),
)

CASES = SheetKind(
    "cases",
    "复议诉讼申诉登记",
    Case,
    (
        _column("类型*", "kind", _T.TERM, "行政复议", 28, terms=CaseKind),
        _column("收到日期*", "received_on", _T.DATE, "2012-08-20"),
        _column("结果", "result", _T.TERM, "结果维持", terms=CaseResult),
        _column("审结日期", "closed_on", _T.DATE, "2012-10-15"),
        _column("关联登记号", "request_id", _T.IDENTIFIER, "", 14),
        _column("案号", "case_number", _T.IDENTIFIER, "泉港政行复〔2012〕3号", 26),
        _column("备注", "note", _T.TEXT, "", 30),
    ),
)

FACTS = SheetKind(
    "facts",
    "年度数据",
    Fact,
    (
        _column("年度*", "year", _T.YEAR, "2012"),
        _column("指标*", "indicator", _T.LINE, "政府信息公开收费减免金额", 44),
        _column("数值*", "value", _T.NUMBER, "0"),
        _column("依据", "source", _T.TEXT, "办公室财务台账", 40),
    ),
)

OPENING = SheetKind(
    "opening",
    "期初累计数",
    Opening,
    (
        _column("截至年度*", "until_year", _T.YEAR, "2011"),
        _column("指标*", "indicator", _T.LINE, "主动公开信息数", 44),
        _column("数值*", "value", _T.NUMBER, "151"),
        _column("依据", "source", _T.TEXT, "2011年度报告附表", 40),
    ),
)

SHEET_KINDS: dict[str, SheetKind] = {kind.id: kind for kind in (PUBLICATIONS, REQUESTS, CASES, FACTS, OPENING)}

#: Figures of the national form that no record holds; known though the form of the year may not print them.
NATIONAL_INDICATORS = frozenset(
    [
        *(f"{row}/本年处理决定数量" for row in ("行政许可", "行政处罚", "行政强制")),
        "行政事业性收费/本年收费金额",
        *(
            f"{row}/{column}"
            for row in ("规章", "行政规范性文件")
            for column in ("本年制发件数", "本年废止件数", "现行有效件数")
        ),
    ]
)
#: A text cell longer than this cannot stand in a sheet (Excel's own limit), in characters.
CELL_LIMIT = 32_767
#: The rows a sheet can hold, headings included (Excel's own limit).
ROW_LIMIT = 1_048_576
#: What the last column (备注 or 依据) starts with in an example row, which import leaves out.
EXAMPLE_MARK = "示例行，导入时略过"


def sheet_kind(id: str) -> SheetKind:
    """The kind with this id; ``InputError`` naming the possible ones otherwise."""
    try:
        return SHEET_KINDS[id]
    except KeyError:
        raise InputError("没有“{kind}”这种表，可用的有 {kinds}。", kind=id, kinds="、".join(SHEET_KINDS)) from None


def clean_heading(text: str) -> str:
    """A heading without white space and the ``*`` marks around it."""
    return "".join(text.replace("＊", "*").split()).strip("*")
