"""One thing of the morning list as a value: its group, its words, and where it leads. Computes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Term

#: Working days from which on a thing is near, and very near.
NEAR, VERY_NEAR = 7, 3


class MorningGroup(Term):
    """What kind of thing waits, in the order of the list."""

    CLOCK = "clock", "系统日期"
    OVERDUE = "overdue", "已超期"
    VERY_NEAR = "very_near", "3个工作日内到期"
    NEAR = "near", "7个工作日内到期"
    CASE = "case", "复议诉讼待答复"
    CORRECTION = "correction", "等待申请人补正"
    PAYMENT = "payment", "等待缴费"
    CONSULTATION = "consultation", "等待征求意见回复"
    CLEARANCE = "clearance", "文书待审定"
    DRAFT = "draft", "文书尚未发出"
    DELIVERY = "delivery", "文书待登记送达"
    PUBLICATION = "publication", "公开期限将到"
    DUTY = "duty", "报送与年度报告"
    INTAKE = "intake", "每日查收"
    HOLIDAYS = "holidays", "节假日安排"
    RETENTION = "retention", "个人信息保存期满"
    BACKUP = "backup", "备份"


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningItem:
    """One thing that waits. ``due`` and ``left`` (working days, negative once late) are ``None`` where no day is set.

    ``record_kind`` and ``record_id`` name the record it leads to, a year's report as ``report`` and the year; empty for
    what is no record, whose ``key`` may say more (``duty/<id>/<period>``).
    """

    group: MorningGroup
    words: str
    detail: str = ""
    due: date | None = None
    left: int | None = None
    late: bool = False
    record_kind: str = ""
    record_id: int | None = None
    key: str = ""


def days_in_words(due: date, left: int, today: date) -> str:
    """Say how near a day is: ``今日到期``, ``剩3个工作日``, ``超期2个工作日``; ``left`` in working days."""
    if today > due:
        return Saying("超期{days}个工作日", days=-left) if left else Saying("{due}已到期", due=short_day(due, today))
    if today == due:
        return Saying("今日到期")
    return (
        Saying("剩{days}个工作日", days=left)
        if left
        else Saying("{due}到期，其间没有工作日", due=short_day(due, today))
    )


def short_day(day: date, today: date) -> str:
    """``1月20日``; with its year when that is not today's."""
    return Saying("{month}月{day}日", month=day.month, day=day.day) if day.year == today.year else in_words(day)
