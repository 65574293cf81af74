"""The records under a figure, as rows read page by page; any number of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from ogi_desk.domain.records import RECORD_KINDS, Case, Publication, Request
from ogi_desk.services.ports import Reader
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import between, term
from ogi_desk.ui.models.columns import Column
from ogi_desk.ui.models.row_pages import RowPages

translate = QCoreApplication.translate


def record_columns(kind: str) -> list[Column]:
    """What is told of a record here: enough to know it again."""

    if kind == "publication":
        return [
            Column("published_on", translate("RecordRows", "公开日期"), lambda r: r.published_on.isoformat(), width=10),
            Column("title", translate("RecordRows", "信息名称"), lambda r: r.title, width=0, tip=lambda r: r.title),
            Column("channels", translate("RecordRows", "渠道"), _channels, width=8),
        ]
    if kind == "request":
        return [
            Column("received_on", translate("RecordRows", "收到日期"), lambda r: r.received_on.isoformat(), width=10),
            Column(
                "content", translate("RecordRows", "申请内容"), lambda r: r.content, width=0, tip=lambda r: r.content
            ),
            Column("outcome", translate("RecordRows", "答复结果"), _outcome, width=8),
        ]
    if kind == "case":
        return [
            Column("received_on", translate("RecordRows", "收到日期"), lambda r: r.received_on.isoformat(), width=10),
            Column("kind", translate("RecordRows", "类型"), lambda r: term(r.kind), width=0),
            Column("result", translate("RecordRows", "结果"), _result, width=8),
        ]
    return [
        Column("indicator", translate("RecordRows", "指标"), lambda r: r.indicator, width=0),
        Column("value", translate("RecordRows", "数值"), lambda r: f"{r.value:f}", width=8, right=True),
        Column("source", translate("RecordRows", "依据"), lambda r: r.source, width=10),
    ]


def _channels(record: Publication) -> str:
    return between("、").join(term(use.channel) for use in record.channels)


def _outcome(record: Request) -> str:
    answer = record.answer
    return term(answer.outcome) if answer and answer.outcome else ""


def _result(record: Case) -> str:
    return term(record.result) if record.result else translate("RecordRows", "尚未审结")


class RecordRows(RowPages):
    """A given list of record ids instead of a question to the store."""

    def __init__(self, desk: Desk, kind: str, ids: Sequence[int], parent: QObject | None = None) -> None:
        self.kind = kind
        cls = RECORD_KINDS[kind]

        def gather(reader: Reader, wanted: Sequence[int]) -> dict[int, Any]:
            return dict(reader.fetch(cls, wanted))

        super().__init__(desk, record_columns(kind), gather, parent)
        self._ids = array("q", ids)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these records; the same ones are only read again."""
        self._take((array("q", ids), -1, {}))
