"""The publication log: what is doubtful about an item, what to propose for the next one, and what it resembles.

Proposes and judges; saving is :mod:`ogi_desk.services.records`. A *fault* is shown and counted but never blocks,
except those of :func:`check_publication`, which a form shows beside the field before it saves.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ogi_desk.domain.categories import Categories, tidy_path
from ogi_desk.domain.faults import Fault, date_fault, length_fault
from ogi_desk.domain.numbering import (
    Pattern,
    document_number_remarks,
    index_number_remark,
    profile_pattern,
    tidy_document_number,
)
from ogi_desk.domain.records import Profile, Publication
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Openness, Validity
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.ports import Reader

__all__ = [
    "PUBLICATION_DAYS",
    "Fault",
    "PublicationLimit",
    "check_publication",
    "completions",
    "document_number_remarks",
    "faults",
    "index_number_remark",
    "lookalikes",
    "next_draft",
    "propose_document_number",
    "propose_index_number",
    "publication_limit",
    "tidy_document_number",
]

#: Working days from 成文 to publication: 条例 2008 第十八条, 2019 第二十六条; the same in both.
PUBLICATION_DAYS = 20
#: The most characters of a field; beyond them it is a slip (a whole file pasted into a title).
LONGEST = {
    "title": ("信息名称", 500),
    "category": ("信息类别", 200),
    "index_number": ("索引号", 100),
    "document_number": ("文号", 100),
    "agency": ("发布机构", 200),
    "section": ("责任科室", 200),
    "summary": ("内容概述", 5000),
    "withholding_basis": ("不公开依据", 1000),
    "reviewer": ("保密审查人", 100),
    "note": ("备注", 5000),
}
#: Fields in which earlier entries are offered while typing.
COMPLETED = frozenset({"title", "category", "document_number", "agency", "section", "reviewer", "withholding_basis"})


class PublicationLimit(NamedTuple):
    """The last day for publishing an item, and the working days left on the day it was published (negative: late)."""

    due_on: date
    working_days_left: int


def faults(p: Publication, calendar: Calendar, today: date, categories: Categories | None = None) -> tuple[Fault, ...]:
    """Return what is doubtful about an item, worst first. ``unknown_category`` is looked for when ``categories`` are
    given; ``today`` is the day of the look: an item planned for a later day is not yet missing its channel."""
    found: list[Fault] = []
    if p.openness is Openness.PROACTIVE and not p.channels and p.published_on <= today:
        found.append(Fault("no_channel", "channels", "主动公开的信息没有公开渠道，请补登渠道"))
    limit = publication_limit(p, calendar)
    if limit and limit.working_days_left < 0:
        found.append(
            Fault(
                "late",
                "published_on",
                Saying(
                    "自成文之日起{days}个工作日内应当公开（最迟{due_on}），晚了{late}个工作日",
                    days=PUBLICATION_DAYS,
                    due_on=limit.due_on.isoformat(),
                    late=-limit.working_days_left,
                ),
            )
        )
    if p.openness is Openness.PROACTIVE and not p.reviewer.strip():
        found.append(Fault("no_review", "reviewer", "公开前应经保密审查，请填写保密审查人和日期"))
    if p.validity is not Validity.IN_FORCE and p.ceased_on is None:
        found.append(
            Fault("ceased_without_date", "ceased_on", Saying("有效性为{label}，请填写失效日期", label=p.validity.label))
        )
    if p.openness is Openness.WITHHELD and not p.withholding_basis.strip():
        found.append(Fault("withheld_without_basis", "withholding_basis", "不予公开的信息应当填写不公开依据"))
    if categories is not None and p.category not in categories:
        found.append(
            Fault(
                "unknown_category",
                "category",
                Saying("信息类别“{category}”不在类别表中，请另选或先添加该类别", category=p.category),
            )
        )
    return tuple(found)


def publication_limit(p: Publication, calendar: Calendar) -> PublicationLimit | None:
    """Return the last day for publishing and how the item stands to it (条例 第二十六条; before 2019 第十八条).

    ``None`` without a 成文日期 and for what is not published proactively.
    """
    if p.produced_on is None or p.openness is not Openness.PROACTIVE:
        return None
    due_on = calendar.add(p.produced_on, PUBLICATION_DAYS)
    return PublicationLimit(due_on, calendar.count(p.published_on, due_on))


def check_publication(draft: Publication, today: date) -> tuple[Fault, ...]:
    """Return what keeps a draft from being saved, each with its field and the cure."""
    found: list[Fault | None] = []
    if not draft.title.strip():
        found.append(Fault("title_missing", "title", "信息名称还没有填写"))
    if not tidy_path(draft.category):
        found.append(Fault("category_missing", "category", "信息类别还没有选择"))
    found.append(date_fault("published_on", "公开日期", draft.published_on, today, years_ahead=1))
    found.append(date_fault("produced_on", "成文日期", draft.produced_on, today))
    found.append(date_fault("reviewed_on", "保密审查日期", draft.reviewed_on, today))
    found.append(date_fault("ceased_on", "失效日期", draft.ceased_on, today, years_ahead=30))
    for use in draft.channels:
        on_channel = Saying("{label}的公开日期", label=use.channel.label)
        found.append(date_fault("channels", on_channel, use.on, today, years_ahead=1))
    if len({use.channel for use in draft.channels}) != len(draft.channels):
        found.append(Fault("channel_twice", "channels", "同一渠道登记了两次，请删去一个"))
    if draft.produced_on and draft.produced_on > draft.published_on:
        found.append(Fault("produced_after", "produced_on", "成文日期晚于公开日期，请核对两个日期"))
    for field, (label, most) in LONGEST.items():
        found.append(length_fault(field, label, getattr(draft, field), most))
    return tuple(fault for fault in found if fault)


def next_draft(reader: Reader, profile: Profile, today: date, previous: Publication | None) -> Publication:
    """Return the draft of the next item: category, section, channels, agency, reviewer and day of the item just
    entered stay, everything of its own starts blank; without one, the office's name and today."""
    if previous is None:
        last = reader.distinct("publication", "section", limit=1)
        return Publication(
            title="", category="", published_on=today, agency=profile.agency, section=last[0] if last else ""
        )
    return Publication(
        title="",
        category=previous.category,
        published_on=previous.published_on,
        channels=tuple(replace(use, on=None) for use in previous.channels),
        agency=previous.agency or profile.agency,
        section=previous.section,
        openness=Openness.PROACTIVE,
        full_text_online=previous.full_text_online,
        reviewer=previous.reviewer,
        reviewed_on=previous.reviewed_on,
    )


def propose_index_number(reader: Reader, profile: Profile, categories: Categories, draft: Publication) -> str:
    """Return the next 索引号 by the office's pattern; serials run through the year over all categories
    (年度信息流水号).

    Empty while the pattern asks for a 机构代码 that is not set; ``InputError`` when the pattern cannot be used.
    """
    pattern = profile_pattern(profile, "index_pattern")
    values = {"agency_code": profile.agency_code, "year": draft.published_on.year}
    if "agency_code" in pattern.fields and not profile.agency_code:
        return ""
    code = categories.code(draft.category) if draft.category in categories else categories.fallback
    taken = 0
    for other in _codes_used(pattern, categories, code):
        before, after = pattern.around_serial(category_code=other, **values)
        taken = max(taken, reader.highest_serial("publication", "index_number", before, after))
    return pattern.fill(taken + 1, category_code=code, **values)


def propose_document_number(reader: Reader, profile: Profile, year: int) -> str:
    """Return the next 文号 of the year by the office's pattern; empty while 机关代字 is not set."""
    pattern = profile_pattern(profile, "document_pattern")
    if "document_word" in pattern.fields and not profile.document_word:
        return ""
    values = {"document_word": profile.document_word, "year": year}
    before, after = pattern.around_serial(**values)
    return pattern.fill(reader.highest_serial("publication", "document_number", before, after) + 1, **values)


def lookalikes(reader: Reader, draft: Publication) -> list[Publication]:
    """Return earlier items with the same 文号 or the same title (less spaces and brackets), to be shown before
    saving; the item itself is not among them."""
    number = tidy_document_number(draft.document_number)[0]
    ids = reader.lookalikes(draft.title, number, draft.id)
    found = reader.fetch(Publication, ids)
    return [found[one] for one in ids if one in found]


def completions(reader: Reader, field: str, typed: str, limit: int = 20) -> list[str]:
    """Return earlier values of a text field that contain what was typed, commonest first; none for other fields."""
    if field not in COMPLETED:
        return []
    return [value for value in reader.distinct("publication", field, typed.strip(), limit) if value != typed]


def _codes_used(pattern: Pattern, categories: Categories, code: str) -> Iterable[str]:
    """The category codes under which the year's serials may stand."""
    if "category_code" not in pattern.fields:
        return (code,)
    return dict.fromkeys((*categories.codes(), code))
