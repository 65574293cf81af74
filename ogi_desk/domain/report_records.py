"""Records of the yearly report: entered figures, its text, its way to signature, what was signed.

Plain frozen values; import them from :mod:`ogi_desk.domain.records`, which knows all kinds.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.domain.record import Record


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
