"""The columns of the publication log, and what each shows of an item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Openness, Validity
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Reader
from ogi_desk.services.publications import Fault, PublicationLimit, faults, publication_limit
from ogi_desk.ui.language import mark, message, term
from ogi_desk.ui.models.columns import Column, Mark
from ogi_desk.ui.widgets.channel_ticks import short_name

translate = QCoreApplication.translate
#: a fault in the width of a cell; the sentence with the cure is its tooltip
SHORT_FAULTS = {
    "no_channel": mark("short faults", "无渠道"),
    "late": mark("short faults", "超时限"),
    "no_review": mark("short faults", "未审查"),
    "ceased_without_date": mark("short faults", "缺失效日"),
    "withheld_without_basis": mark("short faults", "缺依据"),
    "unknown_category": mark("short faults", "类别不明"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """An item with what is computed for its row."""

    record: Publication
    faults: tuple[Fault, ...]
    limit: PublicationLimit | None


def judge(record: Publication, definitions: Definitions, today: date) -> Item:
    """Return an item with its faults and its limit on this day."""
    return Item(
        record,
        faults(record, definitions.calendar, today, definitions.categories),
        publication_limit(record, definitions.calendar),
    )


def gather(reader: Reader, ids: Sequence[int], definitions: Definitions, today: date) -> Mapping[int, Item]:
    """Read items and compute what their rows show; runs on the reading thread."""
    found = reader.fetch(Publication, ids)
    return {i: judge(record, definitions, today) for i, record in found.items() if not record.binned}


def columns() -> tuple[Column, ...]:
    """The columns in their first order."""
    return (
        Column(
            "date",
            translate("PublicationColumns", "日期"),
            lambda i: i.record.published_on.isoformat(),
            "published_on",
            5.8,
            edits="published_on",
        ),
        Column(
            "title",
            translate("PublicationColumns", "名称"),
            lambda i: i.record.title,
            "title",
            0,
            tip=_title_tip,
            edits="title",
        ),
        Column(
            "number",
            translate("PublicationColumns", "文号"),
            lambda i: i.record.document_number,
            "document_number",
            9.8,
            edits="document_number",
            tip=lambda i: i.record.document_number,
        ),
        Column(
            "category",
            translate("PublicationColumns", "类别"),
            lambda i: i.record.category.rpartition("/")[2],
            "category",
            5.5,
            tip=lambda i: i.record.category,
        ),
        Column("channels", translate("PublicationColumns", "渠道"), _channels, "channels", 5.5, tip=_channel_tip),
        Column(
            "section",
            translate("PublicationColumns", "科室"),
            lambda i: i.record.section,
            "section",
            3.6,
            edits="section",
        ),
        Column("limit", translate("PublicationColumns", "时限"), _limit, "limit", 4.6, right=True, tip=_limit_tip),
        Column("state", translate("PublicationColumns", "状态"), _state, "state", 4.8, mark=_mark, tip=_state_tip),
    )


def fault_words(fault: Fault) -> str:
    """A fault in two to four characters."""
    return QCoreApplication.translate("short faults", SHORT_FAULTS.get(fault.code, mark("short faults", "待核")))


def _title_tip(item: Item) -> str:
    return "\n".join(part for part in (item.record.title, item.record.summary[:200]) if part)


def _channels(item: Item) -> str:
    return " ".join(short_name(use.channel) for use in item.record.channels)


def _channel_tip(item: Item) -> str:
    return "\n".join(
        f"{term(use.channel)} {use.on.isoformat()}" if use.on else term(use.channel) for use in item.record.channels
    )


def _limit(item: Item) -> str:
    if item.limit is None:
        return ""
    left = item.limit.working_days_left
    return (
        translate("PublicationColumns", "余 {0} 日").format(left)
        if left >= 0
        else translate("PublicationColumns", "超 {0} 日").format(-left)
    )


def _limit_tip(item: Item) -> str:
    if item.limit is None:
        return ""
    left = item.limit.working_days_left
    words = translate("PublicationColumns", "成文 {0}，应于 {1} 前公开；").format(
        item.record.produced_on, item.limit.due_on.isoformat()
    )
    if left >= 0:
        return words + translate("PublicationColumns", "公开时还余 {0} 个工作日").format(left)
    return words + translate("PublicationColumns", "公开时超期 {0} 个工作日").format(-left)


def _state(item: Item) -> str:
    if item.faults:
        words = fault_words(item.faults[0])
        return (
            translate("PublicationColumns", "{0} +{1}").format(words, len(item.faults) - 1)
            if len(item.faults) > 1
            else words
        )
    if item.record.openness is not Openness.PROACTIVE:
        return term(item.record.openness)
    if item.record.validity is not Validity.IN_FORCE:
        return term(item.record.validity)
    return translate("PublicationColumns", "完好")


def _mark(item: Item) -> Mark:
    if any(fault.code == "late" for fault in item.faults):
        return Mark("alert-circle", "bad", _state(item))
    if item.faults:
        return Mark("alert-triangle", "soon", _state(item))
    if item.record.openness is Openness.WITHHELD or item.record.validity is not Validity.IN_FORCE:
        return Mark("ban", "muted", _state(item))
    return Mark("circle-check", "good", _state(item))


def _state_tip(item: Item) -> str:
    return "\n".join(message(fault.message) for fault in item.faults)
